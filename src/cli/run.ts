/** The command `explain` as a function of its surroundings, so that it can be tested without a process. */
import { describeMatches } from "../explain/identify/describe.ts";
import { identify } from "../explain/identify.ts";
import { holdsSecret } from "../explain/secret.ts";
import { readArguments } from "./args.ts";
import type { PackedDataset } from "./dataset.ts";
import { printMatches, styleFor } from "./print.ts";

/** What the command has to do with. */
export interface Surroundings {
  args: string[];
  /** Standard input; null where a person would have to type it. */
  input: (() => Promise<string>) | null;
  colours: boolean;
  width: number;
  dataset: PackedDataset;
}

/** What it leaves behind. Status 0: recognised, 1: not, 2: misuse. */
export interface Result {
  status: 0 | 1 | 2;
  out: string;
  err: string;
}

const HELP = `explain: says what a Cloudflare Workers error means and what to do.

  explain 1101                        a code
  explain "code had hung"             words of a message
  wrangler deploy 2>&1 | explain      output that failed
  explain < error.log                 a log, however long

  --json         the answer as JSON
  --version, -V  versions of the command and of its records
  --help, -h     this

Works without a network; nothing is sent anywhere.
Exit status: 0 recognised, 1 not recognised, 2 misuse. Colours are off where output is piped or NO_COLOR is set.`;

export async function run({ args, input, colours, width, dataset }: Surroundings): Promise<Result> {
  const command = readArguments(args);
  if (command.kind === "help") return done(0, HELP);
  if (command.kind === "version")
    return done(0, `explain ${dataset.version}, records ${dataset.dataset.hash} (${dataset.errors.length})`);
  if (command.kind === "misuse") return misuse(command.message);
  if (command.text === null && input === null)
    return misuse("Nothing to explain. Write a code or a message, or pipe the output that failed.");
  const text = command.text ?? (await input?.()) ?? "";
  if (text.trim() === "")
    return misuse(
      "Nothing came in. Pipe both outputs of the command that failed: wrangler deploy 2>&1 | explain",
    );
  const records = new Map(dataset.errors.map((error) => [error.id, error]));
  const matches = describeMatches(identify(text, dataset.index), (id) => records.get(id));
  const status = matches.length > 0 ? 0 : 1;
  if (command.json)
    return done(
      status,
      JSON.stringify(
        {
          kind: "matches",
          schema_version: dataset.schema_version,
          dataset: dataset.dataset,
          recognized: matches.length > 0,
          matches,
        },
        null,
        2,
      ),
    );
  const warning = holdsSecret(text)
    ? "The text seems to hold a token, key or cookie; take it out before you show it to others.\n"
    : "";
  if (matches.length === 0)
    return {
      status,
      out: "",
      err: `${warning}Not recognised: no error of the Workers platform that is known here.\n`,
    };
  return { status, out: `${printMatches(matches, dataset, styleFor(colours), width)}\n`, err: warning };
}

function done(status: 0 | 1, out: string): Result {
  return { status, out: `${out}\n`, err: "" };
}

function misuse(message: string): Result {
  return { status: 2, out: "", err: `${message}\nexplain --help shows how it is used.\n` };
}
