import { EventEmitter } from "node:events";

export default {
  async fetch(request) {
    const orders = new EventEmitter();
    orders.on("shipped", (id) => console.log("shipped", id));
    orders.on("error", (reason) => console.error("failed", reason));
    orders.emit("error", "carrier not reachable");
    return new Response("Done");
  },
} satisfies ExportedHandler;
