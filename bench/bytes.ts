/** What a page costs on the wire before anybody touches it: its HTML, and the CSS and scripts that it names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export interface PageBytes {
  html: number;
  css: number;
  js: number;
  total: number;
}

const PACKERS = {
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length,
  brotli: (bytes: Buffer) => brotliCompressSync(bytes).length,
};

/** Sizes of a page in a folder of built pages. Modules that a module imports count too. */
export function bytesOf(folder: string, path: string, packer: keyof typeof PACKERS): PageBytes {
  const pack = (file: string) => PACKERS[packer](readFileSync(join(folder, file)));
  const file = path.endsWith(".html") ? path : join(path, "index.html");
  const text = readFileSync(join(folder, file), "utf8");
  const styles = matches(text, /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = new Set<string>();
  for (const script of [
    ...matches(text, /<script[^>]+src="([^"]+)"/g),
    ...matches(text, /<link[^>]+rel="modulepreload"[^>]*href="([^"]+)"/g),
  ])
    follow(folder, script, scripts);
  const sum = (files: Iterable<string>) => [...files].reduce((total, one) => total + pack(one), 0);
  const sizes = { html: pack(file), css: sum(new Set(styles)), js: sum(scripts) };
  return { ...sizes, total: sizes.html + sizes.css + sizes.js };
}

function follow(folder: string, script: string, seen: Set<string>): void {
  if (!script.startsWith("/") || seen.has(script)) return;
  seen.add(script);
  const code = readFileSync(join(folder, script), "utf8");
  // Only what is imported at once; `import()` waits until it is needed.
  for (const name of matches(code, /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
    follow(folder, new URL(name, `http://x${script}`).pathname, seen);
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = ""]) => one);
