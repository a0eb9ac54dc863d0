/**
 * `npm run bench:identify`: how well pasted errors are identified, next to three search engines over
 * the same records, and how long it takes. Prints the report and writes `bench/identify-results.md`.
 *
 *   BENCH_PASTES=<file.jsonl>   another labelled corpus (code and wording as label)
 *   BENCH_PEERS=0               without the other engines
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalog } from "../src/data/catalog.ts";
import { readCorpus, readPastes, resolve } from "./identify/corpus.ts";
import { fuse, type Method, miniSearch, ours, pageFind } from "./identify/peers.ts";
import { type Result, report } from "./identify/report.ts";
import { judge } from "./identify/score.ts";

const root = join(import.meta.dirname, "..");
const records = loadCatalog(root, "bench").errors;
const corpora = [
  { name: "development", cases: readCorpus(root, "dev") },
  { name: "held out", cases: readCorpus(root, "held-out") },
  { name: "pastes", cases: readPastes(process.env["BENCH_PASTES"]) },
]
  .filter(({ cases }) => cases.length > 0)
  .map(({ name, cases }) => ({ name, cases: resolve(cases, records) }));

const methods: Method[] = [ours(records)];
if (process.env["BENCH_PEERS"] !== "0")
  methods.push(miniSearch(records), fuse(records), await pageFind(records));

// The others take seconds for a long text; they are run over what nothing was tuned on.
const results: Result[] = [];
for (const [i, method] of methods.entries()) {
  console.error(`${method.name} …`);
  for (const { name, cases } of corpora) {
    if (i > 0 && name === "development") continue;
    results.push({ method: method.name, corpus: name, outcomes: await judge(method, cases) });
  }
  method.close?.();
}
console.error("timing …");
const text = await report(root, records, results);
console.log(text);
writeFileSync(join(root, "bench/identify-results.md"), text);
