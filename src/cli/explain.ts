/** Entry of the command: process in, process out. */
import { readFileSync } from "node:fs";
import { readInput } from "./input.ts";
import { run } from "./run.ts";

const { argv, env, stdin, stdout, stderr } = process;

stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may leave before everything is printed.
  if (error.code !== "EPIPE") throw error;
});

const { status, out, err } = await run({
  args: argv.slice(2),
  input: stdin.isTTY ? null : () => readInput(stdin),
  colours: stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb",
  width: Math.min(100, Math.max(40, stdout.columns ?? 80)),
  dataset: JSON.parse(readFileSync(new URL("dataset.json", import.meta.url), "utf8")),
});
process.exitCode = status;
stderr.write(err);
stdout.write(out);
