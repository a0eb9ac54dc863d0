/** `npm run build:cli`: the command `explain` with its records, in `dist-cli/`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCommand } from "../src/cli/build.ts";
import { loadCatalog } from "../src/data/catalog.ts";
import { SCHEMA_VERSION } from "../src/data/published.ts";

const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const { errors, dataset } = loadCatalog(root, version);
const site = (process.env["SITE_URL"] ?? "").replace(/\/$/, "");
await buildCommand(join(root, "dist-cli"), errors, {
  version,
  schema_version: SCHEMA_VERSION,
  site,
  dataset,
});
console.log(`dist-cli/explain.js with ${errors.length} records`);
