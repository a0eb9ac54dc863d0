/** Serves a folder of built pages as a host does: compressed, long-lived where the name holds a hash. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export function serveFolder(folder: string): Promise<{ origin: string; close: () => void }> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileOf(folder, new URL(request.url ?? "/", "http://x").pathname);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const body = cache.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    cache.set(file, body);
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
      "Cache-Control": file.includes("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(body);
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address && typeof address === "object" ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    }),
  );
}

function fileOf(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)));
  const found = [file, join(file, "index.html")].find((one) => existsSync(one) && statSync(one).isFile());
  return found?.startsWith(folder) ? found : null;
}
