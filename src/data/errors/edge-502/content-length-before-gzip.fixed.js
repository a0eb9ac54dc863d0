import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { renderCatalog } from "./catalog.js";

createServer((request, response) => {
  const html = renderCatalog(request.url);
  const compressed = gzipSync(html);
  response.setHeader("content-encoding", "gzip");
  response.setHeader("content-length", compressed.length);
  response.end(compressed);
}).listen(8080);
