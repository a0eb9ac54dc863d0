/** What a proof's run gave: captured beside its pair as `<pair>.proof.json`, never edited by hand. */
import { z } from "zod";

const Caught = z
  .strictObject({
    name: z.string(),
    message: z.string(),
    properties: z.record(z.string(), z.unknown()).default({}),
  })
  .describe("An error as the one who catches it sees it; random ids, ports and paths are masked.");

const Observed = z.strictObject({
  error: Caught.nullable().default(null),
  outcome: z.string().nullable().default(null).describe("Outcome in the tail event."),
  status: z.int().nullable().default(null).describe("HTTP status of the last answer."),
  body: z.string().nullable().default(null).describe("Its body, cut after 500 characters."),
  output: z
    .string()
    .nullable()
    .default(null)
    .describe(
      "What the terminal showed, cut after 2,000 characters; for a message on the console, its line.",
    ),
  exit_code: z.int().nullable().default(null).describe("How a command ended; null: none ran."),
});
export type Observed = z.infer<typeof Observed>;

export const Proof = z.strictObject({
  tool: z.enum(["workerd", "wrangler", "miniflare", "shell"]),
  version: z.string(),
  simulator: z
    .string()
    .nullable()
    .default(null)
    .describe(
      "What stood for services outside the runtime (KV, R2, D1, Queues, Workflows, email …), with its version; production may word their errors differently. Null: the runtime alone.",
    ),
  date: z.iso.date().describe("The day on which this output was first captured."),
  compatibility_date: z.iso.date().nullable(),
  compatibility_flags: z.array(z.string()),
  broken: Observed,
  fixed: Observed,
});
export type Proof = z.infer<typeof Proof>;
