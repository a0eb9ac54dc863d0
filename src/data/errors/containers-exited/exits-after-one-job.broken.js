import { createServer } from "node:http";

const server = createServer((request, response) => {
  response.end("rendered");
  process.exit(1);
});

server.listen(8080, "0.0.0.0");
