/** The public shape of a record: what is authored, and what is derived from it. */
import { z } from "zod";
import { Slug } from "./fields.ts";
import { Proof } from "./proof.ts";
import { Actor, AuthoredError, Message, Pair } from "./schema.ts";
import { SCHEMA_VERSION } from "./vocabulary.ts";

export { SCHEMA_VERSION };

export const EVIDENCE = ["reproduced", "source", "documented", "observed"] as const;
export const Evidence = z
  .enum(EVIDENCE)
  .describe(
    "`reproduced`: our tests ran it. `source`: read in the emitting program. `documented`: official page. `observed`: seen in public output.",
  );
export type Evidence = z.infer<typeof Evidence>;

export const Links = z.strictObject({
  html: z.string().describe("The page."),
  self: z.string().describe("This, as JSON."),
  markdown: z.string().describe("The page as Markdown."),
  short: z.string().describe("Short link for tickets."),
});

const PairFile = z.strictObject({
  file: z.string(),
  language: z.string(),
  code: z.string(),
  marks: z.array(z.int()).describe("Lines that differ from the other file, from 1."),
});

export const Verification = z.strictObject({
  state: Evidence,
  reason: z.string().nullable().describe("Why it is not reproduced: a word of a fixed list."),
  detail: z.string().nullable().describe("The same in a sentence."),
  proof: Proof.nullable().describe("What ran and what came out."),
});

export const PublishedPair = Pair.omit({ exempt: true }).extend({
  broken: PairFile,
  fixed: PairFile,
  helpers: z
    .array(z.strictObject({ file: z.string(), language: z.string(), code: z.string() }))
    .describe("Other files that the run uses."),
  verification: Verification,
});
export type PublishedPair = z.infer<typeof PublishedPair>;

export const PublishedMessage = Message.omit({ params: true }).extend({
  params: z.array(z.strictObject({ name: z.string(), example: z.string(), description: z.string() })),
  example: z.string().describe("The template with its example values."),
  verification: z.strictObject({ state: Evidence }),
});
export type PublishedMessage = z.infer<typeof PublishedMessage>;

export const RecordReference = z.strictObject({ id: Slug, title: z.string(), links: Links });

export const PublishedError = AuthoredError.omit({
  $schema: true,
  pairs: true,
  messages: true,
  related: true,
}).extend({
  kind: z.literal("error"),
  schema_version: z.string(),
  id: Slug.describe("Permanent; keeps one meaning."),
  issuer: Slug,
  issuer_title: z.string(),
  error_code: z.int().nullable().describe("The printed code as an integer."),
  retryable: z.boolean().nullable().describe("True: safe. False: never. Null: conditional or undocumented."),
  retry_after: z.int().nullable().describe("Seconds, as in Cloudflare's live payload."),
  first_fix: z
    .strictObject({ actor: Actor, do: z.string() })
    .nullable()
    .describe("The first remedy of who can fix it."),
  messages: z.array(PublishedMessage),
  pairs: z.array(PublishedPair),
  related: z.array(
    z.strictObject({ id: Slug, title: z.string(), tell_apart: z.string().nullable(), links: Links }),
  ),
  children: z.array(Slug).describe("Records printed under this one."),
  referenced_by: z.array(Slug).describe("Records that name this one as related or as a cause."),
  verification: z.strictObject({ state: Evidence, reason: z.string().nullable() }),
  revision: z.string().describe("Hash of this record's content."),
  license: z.string(),
  links: Links,
});
export type PublishedError = z.infer<typeof PublishedError>;

export const Candidate = PublishedError.pick({
  id: true,
  issuer: true,
  issuer_title: true,
  code: true,
  error_code: true,
  title: true,
  summary: true,
  tell_apart: true,
  retryable: true,
  owner_action_required: true,
  lifecycle: true,
  links: true,
});

export const Choices = z
  .strictObject({
    kind: z.literal("choices"),
    schema_version: z.string(),
    code: z.string(),
    error_code: z.int().nullable(),
    candidates: z.array(Candidate).min(2),
    links: z.strictObject({ html: z.string(), self: z.string(), short: z.string() }),
  })
  .describe("A number with several meanings.");
export type Choices = z.infer<typeof Choices>;
