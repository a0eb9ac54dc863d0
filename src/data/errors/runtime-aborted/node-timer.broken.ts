import { setTimeout as sleep } from "node:timers/promises";

export default {
  async fetch(request) {
    const controller = new AbortController();
    const pause = sleep(5_000, "done", { signal: controller.signal });
    controller.abort();
    return new Response(await pause);
  },
} satisfies ExportedHandler;
