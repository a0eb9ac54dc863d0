const bus = new EventTarget();
const ready = new Promise((resolve) => bus.addEventListener("ready", resolve));
await ready;

export default {
  async fetch() {
    return new Response("Ready");
  },
} satisfies ExportedHandler;
