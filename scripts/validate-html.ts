/** `npm run validate:html`: html-validate's standard rules over every built page; any error fails. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

const FOLDER = join(process.cwd(), "dist/client");
const SHOWN = 20;

const validator = new HtmlValidate(
  new FileSystemConfigLoader({ root: true, extends: ["html-validate:standard"] }),
);
const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".html"),
);
const found: string[] = [];
for (const path of pages) {
  const report = await validator.validateString(readFileSync(join(FOLDER, path), "utf8"), path);
  for (const { messages } of report.results)
    for (const { ruleId, message, line, column, severity } of messages)
      if (severity === 2) found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
}
console.log(found.slice(0, SHOWN).join("\n"));
console.log(`${pages.length} pages, ${found.length} errors.`);
if (found.length > 0 || pages.length === 0) process.exit(1);
