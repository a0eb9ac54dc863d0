/**
 * `npm run check:deploy`: refuses when something that was published would be lost. The ledgers
 * (`tests/ids.txt`, `tests/fields.txt`) say what was published; this asks the data, and the built site
 * where there is one, whether all of it is still there. `npm run build` and `npm run deploy` run it first.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalog } from "../src/data/catalog.ts";
import { fieldNames } from "../src/data/field-names.ts";
import { buildStore } from "../src/data/store-file.ts";
import { codeKey } from "../src/explain/code.ts";
import { pageOf } from "../src/explain/short.ts";
import { Store } from "../src/explain/store.ts";

const root = process.cwd();
const built = process.argv.includes("--built");
const linesOf = (file: string) => readFileSync(join(root, file), "utf8").split("\n").filter(Boolean);

/** What an id, alias or short link has lost; empty when it still answers. */
function lostEntries(store: Store): string[] {
  return linesOf("tests/ids.txt").flatMap((line) => {
    const [text = "", id = text] = line.split(" → ");
    const entry = store.find(codeKey(text));
    if (entry === null)
      return [`"${text}" answers nothing; keep its record (lifecycle retired or moved) or its alias`];
    const moved = store.record(id)?.moved_to;
    if (entry.id !== id && entry.id !== moved)
      return [
        `"${text}" led to ${id} and now leads to ${entry.id}; give the meaning its id back, or set moved_to`,
      ];
    if (built && !existsSync(join(root, "dist/client", pageOf(entry), "index.html")))
      return [`/e/${text} leads to ${pageOf(entry)}, which was not built`];
    return [];
  });
}

function lostFields(): string[] {
  const now = new Set(fieldNames());
  return linesOf("tests/fields.txt")
    .filter((name) => !now.has(name))
    .map((name) => `the published field ${name} is gone; programs read it`);
}

const { table, bytes } = buildStore(loadCatalog(root, "check"));
const lost = [...lostEntries(new Store(table, bytes.buffer as ArrayBuffer)), ...lostFields()];
if (lost.length > 0) {
  console.error(
    `${lost.length} published thing(s) would be lost:\n${lost.map((line) => `  ${line}`).join("\n")}`,
  );
  process.exit(1);
}
console.log("Everything that was published still answers.");
