/**
 * The one schema of the product. Types, validation, the editor's JSON Schema and the public
 * JSON Schema all come from here: `AuthoredError` is what a person writes in
 * `errors/<id>/error.json`; `published.ts` adds what is derived from it.
 */
import { z } from "zod";
import { Day, list, Slug, text } from "./fields.ts";
import { Run } from "./run.ts";
import { ACTORS } from "./vocabulary.ts";

export { ACTORS };

export const Actor = z.enum(ACTORS);
export type Actor = z.infer<typeof Actor>;

export const SEEN_IN = [
  "browser-page",
  "deploy-output",
  "build-log",
  "local-dev",
  "cli",
  "logs",
  "dashboard-chart",
  "dashboard",
  "caught-exception",
  "api-response",
  "response-header",
] as const;
export const SeenIn = z.enum(SEEN_IN);
export type SeenIn = z.infer<typeof SeenIn>;

export const Retry = z
  .strictObject({
    policy: z
      .enum(["never", "safe", "conditional", "undocumented"])
      .describe(
        "`never`: fails again until something is changed. `safe`: retry as it is. `conditional`: see `condition`. `undocumented`: no source says.",
      ),
    condition: text(400, "When a retry is right; required for `conditional`.").nullable().default(null),
    after_s: z
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe("Seconds to wait, where a source states them."),
  })
  .refine((retry) => retry.policy !== "conditional" || retry.condition !== null, {
    path: ["condition"],
    message: "A conditional retry needs its condition in words.",
  })
  .describe("Whether and when to send the same request again.");

const Pin = z
  .strictObject({
    repo: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .describe("owner/name on GitHub."),
    commit: z
      .string()
      .regex(/^[0-9a-f]{7,40}$/)
      .describe("Commit that was read."),
    path: z.string().min(1).describe("File in the repository."),
    line: z.int().positive().nullable().default(null).describe("First line of the fact."),
  })
  .describe("The exact file that was read.");

export const Source = z.strictObject({
  id: Slug.describe("Short name, for messages and remedies to refer to."),
  title: text(160, "What the source calls itself."),
  url: z.url({ protocol: /^https$/ }).describe("Where a person can open it."),
  kind: z.enum(["docs", "source", "changelog", "issue", "output", "package"]).describe("What it is."),
  read: Day.describe("The day on which we read it."),
  pin: Pin.nullable().default(null),
});

const Param = z.strictObject({
  example: z.string().min(1).max(300).describe("A realistic value; the proof's run must produce it."),
  description: text(200, "What the value names."),
});

export const Message = z.strictObject({
  template: z
    .string()
    .min(1)
    .max(2000)
    .describe("The exact text, with `{name}` for what varies; `{{` and `}}` are literal braces."),
  kind: z
    .enum(["printed", "label", "title", "example"])
    .default("printed")
    .describe(
      "`printed`: the text itself is shown. `label`: how documentation or a chart names it. `title`: heading of an error page. `example`: one of many texts, raised by a pair; not used to recognise the error.",
    ),
  params: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/), Param)
    .default({})
    .describe("One entry per `{name}`."),
  producer: text(60, "What prints it: workerd, wrangler, Workers API, edge, dashboard …"),
  since: text(60, "Date or version from which this wording is known.").nullable().default(null),
  until: text(60, "Date or version after which this wording was replaced; null: current.")
    .nullable()
    .default(null),
  evidence: z.enum(["source", "documented", "observed"]).describe("How we know the wording, before any run."),
  source: Slug.describe("Id of the source that shows it."),
});

const Snippet = z.strictObject({
  language: z.enum(["sh", "ts", "js", "jsonc", "toml", "http", "sql", "text"]).describe("For highlighting."),
  text: z.string().min(1).max(2000).describe("The code."),
});

export type Message = z.infer<typeof Message>;

export const Confirm = z.strictObject({
  do: text(400, "One check that tells whether it is this error."),
  code: Snippet.nullable().default(null),
});

export const Cause = z.strictObject({
  id: Slug.describe("Anchor: the page has `#cause-<id>`."),
  title: text(100, "The cause in a few words, no full stop."),
  explanation: text(900, "Why this leads to the error."),
  check: text(400, "How to tell that it is this cause.").nullable().default(null),
  fix: text(500, "What to do about it.").nullable().default(null),
  see: Slug.nullable().default(null).describe("Id of the record that treats this cause."),
});

export type Cause = z.infer<typeof Cause>;

export const Remedy = z.strictObject({
  do: text(400, "Starts with a verb; names the exact setting, command or interface."),
  detail: text(700, "More, where needed.").nullable().default(null),
  code: Snippet.nullable().default(null),
  source: Slug.nullable().default(null).describe("Id of the source that says so."),
});

export type Remedy = z.infer<typeof Remedy>;

export const UNPROVABLE = [
  "edge-page",
  "cpu-limit",
  "memory-limit",
  "api-answer",
  "production-limit",
  "infrastructure",
  "dashboard",
  "account-state",
  "other-runtime",
  "not-simulated",
] as const;

export const Pair = z.strictObject({
  id: Slug.describe("Name of the files: `<id>.broken.<ext>` and `<id>.fixed.<ext>`."),
  title: text(90, "The fault in a few words, no full stop."),
  note: text(500, "What the reader should notice.").nullable().default(null),
  syntax: z.enum(["module", "service-worker", "config", "shell"]).describe("What the files are."),
  run: Run.nullable().default(null).describe("How the proof runs it."),
  exempt: z
    .strictObject({
      reason: z.enum(UNPROVABLE).describe("Why it cannot run on one machine."),
      detail: text(300, "The same, for the reader."),
    })
    .nullable()
    .default(null)
    .describe("Set instead of a proof, when the error cannot be produced outside Cloudflare."),
  type_error: text(200, "Set when the fault is the type: why the broken file does not type-check.")
    .nullable()
    .default(null),
});
export type Pair = z.infer<typeof Pair>;

/** What a person writes for one error. */
export const AuthoredError = z
  .strictObject({
    $schema: z.string().optional(),
    title: text(80, "What happened, sentence case, no full stop.").refine(
      (t) => !t.endsWith("."),
      "No full stop.",
    ),
    summary: text(320, "What happened, in one or two sentences that stand alone."),
    explanation: list(text(900, "A paragraph."), "The mechanism behind it, paragraph by paragraph."),
    code: z
      .string()
      .min(1)
      .max(80)
      .nullable()
      .describe("The code as printed (`10021`, `D1_ERROR`, `exceededCpu`), or null."),
    code_pattern: z
      .string()
      .regex(/^[0-9x*]+$/)
      .nullable()
      .default(null)
      .describe("For a family: `11xx`, `110***`; x and * stand for one digit."),
    error_name: z
      .string()
      .max(80)
      .nullable()
      .default(null)
      .describe("`error_name` of Cloudflare's live payload, or the API's symbol."),
    error_category: z
      .string()
      .max(60)
      .nullable()
      .default(null)
      .describe("`error_category` of Cloudflare's live payload, where documented."),
    products: z.array(text(40, "A product's name.")).min(1).describe("Products in which a user meets it."),
    seen_in: z.array(SeenIn).min(1).describe("Where a user sees it, most usual first."),
    lifecycle: z
      .enum(["active", "retired", "moved"])
      .default("active")
      .describe("`retired`: current versions do not emit it. `moved`: see `moved_to`."),
    moved_to: Slug.nullable().default(null).describe("The id that took over."),
    history: list(
      z.strictObject({
        date: text(40, "Day, month or version."),
        change: text(400, "What changed then."),
        source: Slug.nullable().default(null),
      }),
      "What used to be true, newest first.",
    ),
    status: z
      .int()
      .min(100)
      .max(599)
      .nullable()
      .describe("HTTP status of the answer that carries it; null: none or not documented."),
    retry: Retry,
    owner_action_required: z
      .boolean()
      .nullable()
      .describe("Whether the site's or account's owner has to act; null: not documented."),
    who_can_fix: z.array(Actor).min(1).describe("Who can mend it, likeliest first."),
    messages: list(Message, "Every wording, current ones first."),
    confirm: list(Confirm, "Checks that tell this error from its neighbours."),
    causes: list(Cause, "Likeliest first."),
    remedies: z
      .strictObject({
        visitor: list(Remedy, "For somebody who only visits the site."),
        developer: list(Remedy, "For whoever writes or deploys the code."),
        account_owner: list(Remedy, "For whoever owns the zone or account."),
        cloudflare: list(Remedy, "What only Cloudflare can do, and how to reach it."),
      })
      .describe("What each reader can do, first fix first."),
    prevention: list(text(400, "Starts with a verb."), "How not to meet it again."),
    pairs: list(Pair, "Broken and fixed programs; files of the same folder."),
    no_pair: text(300, "Why no pair is possible; required when there is none.").nullable().default(null),
    parent: Slug.nullable().default(null).describe("Id of the umbrella under which it is printed."),
    related: list(
      z.strictObject({
        id: Slug,
        tell_apart: text(300, "How to tell this error from that one; null where they are only connected.")
          .nullable()
          .default(null),
      }),
      "Neighbours that people mix up, and errors that come with it.",
    ),
    tell_apart: text(300, "For a number with several meanings: what shows that it is this one.")
      .nullable()
      .default(null),
    aliases: list(z.string().min(2).max(200), "Other codes, names and documentation URLs that lead here."),
    signals: list(
      z.string().min(2).max(60),
      "Words near the code that speak for this meaning (product, command, path).",
    ),
    guides: list(Slug, "Guides (`/guides/<slug>/`) that help."),
    sources: z.array(Source).min(1).describe("Everything the record rests on."),
    updated: Day.describe("The day of the last change in substance."),
  })
  .describe("One error of the Workers platform.");
export type AuthoredError = z.infer<typeof AuthoredError>;
