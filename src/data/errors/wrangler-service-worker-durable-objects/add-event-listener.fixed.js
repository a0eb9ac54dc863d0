import { DurableObject } from "cloudflare:workers";

export class Cart extends DurableObject {}

export default {
  async fetch() {
    return new Response("Shop");
  },
};
