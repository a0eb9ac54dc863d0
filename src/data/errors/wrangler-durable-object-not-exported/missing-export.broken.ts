import { DurableObject } from "cloudflare:workers";

class Cart extends DurableObject {
  async total() {
    return 0;
  }
}

export default {
  async fetch() {
    return new Response("Shop");
  },
} satisfies ExportedHandler;
