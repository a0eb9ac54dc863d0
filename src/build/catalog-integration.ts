/**
 * Brings the catalog into Astro. Pages import `virtual:catalog` (all of it, at build time only); the
 * Worker imports `virtual:store-table` and a block of bytes, so that it carries no page and parses no record.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { type Catalog, loadCatalog } from "../data/catalog.ts";
import { buildStore } from "../data/store-file.ts";
import { workerPlugin } from "./worker-plugin.ts";

const VIRTUAL = ["virtual:catalog", "virtual:store-table"] as const;

export function catalogIntegration(version: string): AstroIntegration {
  return {
    name: "catalog",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        updateConfig({
          vite: { plugins: [catalogPlugin(fileURLToPath(config.root), version), workerPlugin()] },
        });
      },
    },
  };
}

function catalogPlugin(root: string, version: string): Plugin {
  let catalog: Catalog;
  let table: string;
  const load = () => {
    catalog = loadCatalog(root, version);
    const store = buildStore(catalog);
    table = JSON.stringify(store.table);
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(join(root, ".cache/store.bin"), store.bytes);
  };
  load();
  return {
    name: "catalog",
    resolveId: (id) => (VIRTUAL.includes(id as (typeof VIRTUAL)[number]) ? `\0${id}` : undefined),
    load(id) {
      if (id === "\0virtual:catalog") return moduleOf(JSON.stringify(catalog));
      if (id === "\0virtual:store-table") return moduleOf(table);
      return undefined;
    },
    configureServer(server) {
      const folder = join(root, "src/data");
      server.watcher.add(folder);
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(folder)) return;
        try {
          load();
          void server.restart();
        } catch (error) {
          server.config.logger.error((error as Error).message);
        }
      });
    },
  };
}

/** JSON.parse of a string is several times faster to load than the same object as code. */
function moduleOf(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)});`;
}
