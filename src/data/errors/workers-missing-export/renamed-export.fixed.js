import { toEuros } from "./renamed-export.prices.js";

export default {
  async fetch() {
    return new Response(toEuros(1999));
  },
};
