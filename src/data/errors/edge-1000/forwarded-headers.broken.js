import { createServer } from "node:http";

createServer(async (incoming, outgoing) => {
  const headers = { ...incoming.headers, host: "shop.example" };
  const answer = await fetch(`https://shop.example${incoming.url}`, { headers });
  outgoing.writeHead(answer.status);
  outgoing.end(await answer.text());
}).listen(8080);
