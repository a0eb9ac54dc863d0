import { total } from "./lib/cart";

export default {
  async fetch() {
    return Response.json({ total: total([1, 2]) });
  },
} satisfies ExportedHandler;
