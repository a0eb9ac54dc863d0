import { createServer } from "node:http";
import { loadOrder } from "./orders.js";

createServer(async (request, response) => {
  try {
    const order = await loadOrder(request.url);
    response.end(JSON.stringify(order));
  } catch {
    request.socket.destroy();
  }
}).listen(8080);
