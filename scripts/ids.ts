/** `npm run ids`: appends what is new to the ledger of published ids and aliases. Nothing is ever taken out. */
import { readFileSync, writeFileSync } from "node:fs";
import { loadCatalog } from "../src/data/catalog.ts";
import { ledgerLines } from "../src/data/ledger.ts";

const FILE = "tests/ids.txt";
const { errors } = loadCatalog(process.cwd(), "ids");
const known = readFileSync(FILE, "utf8").split("\n").filter(Boolean);
const fresh = ledgerLines(errors).filter((line) => !known.includes(line));
writeFileSync(FILE, `${[...known, ...fresh].join("\n")}\n`);
console.log(`${fresh.length} new, ${known.length + fresh.length} in all.`);
