import { euros } from "./no-such-file.format.js";

export default {
  async fetch() {
    return new Response(`Total: ${euros(1999)}`);
  },
};
