import { euros } from "./no-such-file.formats.js";

export default {
  async fetch() {
    return new Response(`Total: ${euros(1999)}`);
  },
};
