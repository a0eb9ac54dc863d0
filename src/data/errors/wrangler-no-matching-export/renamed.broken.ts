import { showPrice } from "./prices";

export default {
  async fetch() {
    return new Response(showPrice(1250));
  },
} satisfies ExportedHandler;
