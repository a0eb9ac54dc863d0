import { formatPrice } from "./renamed-export.prices.js";

export default {
  async fetch() {
    return new Response(formatPrice(1999));
  },
};
