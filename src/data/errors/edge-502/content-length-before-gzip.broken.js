import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { renderCatalog } from "./catalog.js";

createServer((request, response) => {
  const html = renderCatalog(request.url);
  response.setHeader("content-encoding", "gzip");
  response.setHeader("content-length", Buffer.byteLength(html));
  response.end(gzipSync(html));
}).listen(8080);
