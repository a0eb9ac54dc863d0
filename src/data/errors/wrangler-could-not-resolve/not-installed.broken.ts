import { nanoid } from "nanoid-not-installed";

export default {
  async fetch() {
    return new Response(nanoid());
  },
} satisfies ExportedHandler;
