import { createServer } from "node:http";

const server = createServer((request, response) => {
  setTimeout(() => response.end("rendered"), 2_000);
});

server.listen(8080, "0.0.0.0");
process.on("SIGTERM", () => process.exit(0));
