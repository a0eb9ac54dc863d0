import formatPrice from "./prices";

export default {
  async fetch() {
    return new Response(formatPrice(1250));
  },
} satisfies ExportedHandler;
