/**
 * A process of its own: reads the wrangler configurations named as arguments, one after the other, and
 * prints as its last line a JSON list of what each gave. Importing wrangler takes a second, reading milliseconds.
 */
import { dirname } from "node:path";
import { readable } from "./command.ts";
import { importWrangler } from "./tools.ts";

const { unstable_readConfig } = await importWrangler();

const root = process.cwd();
const write = process.stdout.write.bind(process.stdout);
const results = [];
for (const path of process.argv.slice(2)) {
  process.chdir(dirname(`${root}/${path}`));
  results.push(await read(`${root}/${path}`));
}
write(`\n${JSON.stringify(results)}`);

async function read(config: string) {
  const shown: string[] = [];
  const keep = (chunk: string | Uint8Array) => shown.push(String(chunk)) > 0;
  process.stdout.write = process.stderr.write = keep;
  let exit = 0;
  try {
    unstable_readConfig({ config }, { hideWarnings: false });
    await new Promise((resolve) => setImmediate(resolve));
  } catch (error) {
    exit = 1;
    shown.push((error as Error).message);
  }
  return { exit, output: readable(shown.join("\n"), process.cwd()) };
}
