export default {
  async fetch() {
    const [shop, log] = [new EventTarget(), new EventTarget()];
    shop.addEventListener("sold", (event) => log.dispatchEvent(new Event(event.type)));
    log.addEventListener("sold", () => console.log("sold"));
    shop.dispatchEvent(new Event("sold"));
    return new Response("Sold");
  },
} satisfies ExportedHandler;
