const bus = new EventTarget();
const ready = new Promise((resolve) => bus.addEventListener("ready", resolve));

export default {
  async fetch() {
    bus.dispatchEvent(new Event("ready"));
    await ready;
    return new Response("Ready");
  },
} satisfies ExportedHandler;
