/** `npm run fields`: adds new public member names to the committed list. Nothing is ever taken out. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fieldNames } from "../src/data/field-names.ts";

const FILE = "tests/fields.txt";
const known = existsSync(FILE) ? readFileSync(FILE, "utf8").split("\n").filter(Boolean) : [];
const all = [...new Set([...known, ...fieldNames()])].sort();
writeFileSync(FILE, `${all.join("\n")}\n`);
console.log(`${all.length - known.length} new, ${all.length} in all.`);
