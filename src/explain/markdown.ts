/** A record as Markdown: for `/errors/<id>.md`, `Accept: text/markdown` and tickets. */

import type { Choices, PublishedError, PublishedPair } from "../data/published.ts";
import { ACTORS } from "../data/vocabulary.ts";
import { experimentLines } from "./experiment.ts";
import { proofLine } from "./proof-line.ts";
import { ACTOR_WORDS, EVIDENCE_WORDS, heading, retrySentence, whoWords } from "./words.ts";

/** The whole record, in the order of its page, with front matter. */
export function errorMarkdown(error: PublishedError): string {
  return join([
    frontMatter(error),
    `# ${heading(error)}`,
    error.lifecycle === "retired"
      ? "> Current versions do not emit it."
      : error.moved_to
        ? `> Moved to [${error.moved_to}](/errors/${error.moved_to}/).`
        : "",
    error.summary,
    bullets([
      `**Who can fix it:** ${whoWords(error.who_can_fix)}`,
      `**Retry?** ${retrySentence(error.retry)}`,
      `**Evidence:** ${EVIDENCE_WORDS[error.verification.state]}`,
      error.first_fix ? `**First fix:** ${error.first_fix.do}` : "",
    ]),
    ...error.explanation,
    messages(error),
    section("How to confirm", numbered(error.confirm.map((step) => step.do + fenced(step.code, "   ")))),
    section(
      "Causes",
      join(
        error.causes.map((cause) =>
          join([
            `### ${cause.title}`,
            cause.explanation,
            cause.check && `Check: ${cause.check}`,
            cause.fix && `Fix: ${cause.fix}`,
            cause.see && `See [${cause.see}](/errors/${cause.see}/).`,
          ]),
        ),
      ),
    ),
    section(
      "What to do",
      join(
        ACTORS.map((actor) =>
          error.remedies[actor].length === 0
            ? ""
            : join([
                `### ${ACTOR_WORDS[actor]}`,
                numbered(
                  error.remedies[actor].map(
                    (remedy) =>
                      [remedy.do, remedy.detail].filter(Boolean).join(" ") + fenced(remedy.code, "   "),
                  ),
                ),
              ]),
        ),
      ),
    ),
    section("Broken and fixed", join(error.pairs.map(pair)) || (error.no_pair ?? "")),
    section("Prevent", bullets(error.prevention)),
    section(
      "Related",
      bullets(
        error.related.map(
          (other) =>
            `[${other.title}](${other.links.html})${other.tell_apart ? `: ${other.tell_apart}` : ""}`,
        ),
      ),
    ),
    section("History", bullets(error.history.map((entry) => `${entry.date}: ${entry.change}`))),
    section(
      "Sources",
      bullets(error.sources.map((source) => `[${source.title}](${source.url}), read ${source.read}`)),
    ),
    `Short link: ${error.links.short} · JSON: ${error.links.self} · Licence: ${error.license}`,
  ]);
}

/** The choice between the meanings of one number. */
export function choicesMarkdown(choices: Choices): string {
  return join([
    `# ${choices.code}: several meanings`,
    ...choices.candidates.map((one) =>
      join([
        `## [${one.issuer_title}: ${one.title}](${one.links.html})`,
        one.summary,
        one.tell_apart ? `It is this one when: ${one.tell_apart}` : "",
      ]),
    ),
  ]);
}

function frontMatter(error: PublishedError): string {
  const fields = {
    title: heading(error),
    description: error.summary,
    id: error.id,
    canonical: error.links.html,
    updated: error.updated,
    revision: error.revision,
  };
  return [
    "---",
    ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "---",
  ].join("\n");
}

function messages(error: PublishedError): string {
  const shown = error.messages.filter((message) => message.kind !== "example");
  return section(
    "Messages",
    join(
      shown.map((message) =>
        join([
          `${message.producer}${message.until ? `, until ${message.until}` : ""}${message.since ? `, since ${message.since}` : ""} (${EVIDENCE_WORDS[message.verification.state].toLowerCase()}):`,
          fence(message.template, "text"),
        ]),
      ),
    ),
  );
}

function pair(one: PublishedPair): string {
  return join([
    `### ${one.title}`,
    one.note ?? "",
    `Broken, \`${one.broken.file}\`:`,
    fence(one.broken.code, one.broken.language),
    `Fixed, \`${one.fixed.file}\`:`,
    fence(one.fixed.code, one.fixed.language),
    proofLine(one),
    one.run && one.verification.proof
      ? bullets(experimentLines(one.run).map((line) => `The run provides \`${line}\``))
      : "",
  ]);
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function fenced(code: { language: string; text: string } | null, indent: string): string {
  return code === null ? "" : `\n\n${fence(code.text, code.language).replace(/^/gm, indent)}`;
}

/** A fence longer than any run of backticks in the code. */
function fence(code: string, language: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${code}\n${ticks}`;
}

const bullets = (items: string[]) =>
  items
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join("\n");
const numbered = (items: string[]) => items.map((item, i) => `${i + 1}. ${item}`).join("\n");
const join = (blocks: (string | null)[]) => blocks.filter(Boolean).join("\n\n");
