import { createServer } from "node:http";
import { loadOrder } from "./orders.js";

createServer(async (request, response) => {
  try {
    const order = await loadOrder(request.url);
    response.end(JSON.stringify(order));
  } catch {
    response.writeHead(500).end("The order could not be loaded.");
  }
}).listen(8080);
