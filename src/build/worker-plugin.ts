/**
 * Keeps out of the Worker what only pages need. Its routes are endpoints that run without page
 * middleware (see `src/fetch.ts`), so Starlight's middleware and the content of the guides would be
 * uploaded for nothing; they are still there where pages are rendered, at build time.
 */
import type { Plugin } from "vite";

const STAND_INS: Record<string, string> = {
  "virtual:astro:middleware": "export const onRequest = (_context, next) => next();",
  "astro:data-layer-content": "export default new Map();",
};

export function workerPlugin(): Plugin {
  return {
    name: "worker-without-pages",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "ssr",
    configEnvironment: (name) => (name === "ssr" ? { build: { minify: true, sourcemap: true } } : undefined),
    resolveId: (id) => (Object.hasOwn(STAND_INS, id) ? `\0stand-in:${id}` : undefined),
    load: (id) => (id.startsWith("\0stand-in:") ? STAND_INS[id.slice("\0stand-in:".length)] : undefined),
  };
}
