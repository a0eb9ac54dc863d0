import { createServer } from "node:http";

const server = createServer((request, response) => {
  response.end("rendered");
});

server.listen(8080, "0.0.0.0");
