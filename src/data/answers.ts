/** The public shapes of every other answer of the API; records and choices are in `published.ts`. */
import { z } from "zod";
import { Choices, PublishedError } from "./published.ts";

const Dataset = z
  .strictObject({
    version: z.string().describe("Release of the data."),
    hash: z.string().describe("Hash of all records."),
  })
  .describe("Which data answered.");

const MatchLinks = PublishedError.shape.links.pick({ html: true, self: true });

export const Index = z
  .strictObject({
    kind: z.literal("index"),
    schema_version: z.string(),
    dataset: Dataset,
    license: z.string(),
    count: z.int(),
    errors: z.array(
      PublishedError.pick({
        id: true,
        code: true,
        error_code: true,
        title: true,
        lifecycle: true,
        revision: true,
        updated: true,
        links: true,
      }),
    ),
  })
  .describe("Every record, small: what exists and what changed.");

export const DatasetAnswer = z
  .strictObject({
    kind: z.literal("dataset"),
    schema_version: z.string(),
    dataset: Dataset,
    license: z.string(),
    count: z.int(),
    errors: z.array(PublishedError),
  })
  .describe("Every record, whole.");

export const Match = PublishedError.pick({
  id: true,
  error_code: true,
  title: true,
  summary: true,
  retryable: true,
  owner_action_required: true,
}).extend({
  score: z.number().min(0).max(1).describe("How often a match with this score is right."),
  role: z.enum(["cause", "wrapper"]).describe("`wrapper`: only announces the first match."),
  matched: z
    .strictObject({
      template: z.string(),
      params: z
        .record(z.string(), z.string().max(120))
        .describe("Values that stood in the text, bounded; never one that looks like a secret."),
    })
    .nullable()
    .describe("The wording that was found; null where only a code or a name speaks."),
  links: MatchLinks,
  causes: z
    .array(PublishedError.pick({ id: true, title: true }).extend({ links: MatchLinks }))
    .describe("What to ask next, under an umbrella."),
});

export const Matches = z
  .strictObject({
    kind: z.literal("matches"),
    schema_version: z.string(),
    dataset: Dataset,
    recognized: z.boolean().describe("False: not one of these errors. That is an answer, not a failure."),
    holds_secret: z.boolean().describe("Whether the text seems to hold a token, key or cookie."),
    matches: z
      .array(Match)
      .describe("The innermost error that the reader can act on first, its wrappers next."),
  })
  .describe("What a pasted text shows.");

const Suggestion = PublishedError.pick({ id: true, title: true }).extend({
  id: z.string(),
  links: MatchLinks,
});

export const Batch = z
  .strictObject({
    kind: z.literal("batch"),
    schema_version: z.string(),
    dataset: Dataset,
    results: z.array(
      z.strictObject({
        query: z.string().max(200),
        status: z.union([z.literal(200), z.literal(404)]),
        document: z.union([PublishedError, Choices]).nullable(),
        suggestions: z.array(Suggestion),
      }),
    ),
  })
  .describe("Several codes at once, in the order in which they were asked.");

export const Problem = z
  .strictObject({
    type: z.string().describe("Page that explains this kind of problem."),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What was wrong with this request."),
    instance: z.string().max(300).describe("The path that was asked for."),
    suggestions: z.array(Suggestion).optional(),
    allow: z.array(z.string()).optional(),
    limits: z.record(z.string(), z.int()).optional(),
  })
  .describe("A refusal (RFC 9457).");
