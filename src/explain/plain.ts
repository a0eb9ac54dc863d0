/** A record as plain text for a terminal: 80 columns, no colour. Code and messages are never wrapped. */

import type { Choices, PublishedError } from "../data/published.ts";
import { ACTORS } from "../data/vocabulary.ts";
import { proofLine } from "./proof-line.ts";
import { ACTOR_WORDS, EVIDENCE_WORDS, heading, retrySentence, whoWords } from "./words.ts";

const WIDTH = 80;

export function errorText(error: PublishedError): string {
  const title = heading(error);
  return blocks([
    `${wrap(title)}\n${"=".repeat(Math.min(WIDTH, title.length))}`,
    error.lifecycle === "active"
      ? ""
      : error.lifecycle === "retired"
        ? "Current versions do not emit it."
        : `Moved to ${error.moved_to}.`,
    wrap(error.summary),
    [
      wrap(`Who can fix it: ${whoWords(error.who_can_fix)}`, "  "),
      wrap(`Retry?          ${retrySentence(error.retry)}`, "  ", "                  "),
      wrap(`Evidence:       ${EVIDENCE_WORDS[error.verification.state]}`, "  "),
    ].join("\n"),
    ...error.explanation.map((paragraph) => wrap(paragraph)),
    part(
      "MESSAGES",
      error.messages
        .filter((message) => message.kind !== "example")
        .map((message) => indent(message.template)),
    ),
    part(
      "CONFIRM",
      error.confirm.map((step, i) => item(i, step.do, step.code?.text)),
    ),
    part(
      "CAUSES",
      error.causes.map((cause, i) =>
        item(
          i,
          [
            cause.title + ".",
            cause.explanation,
            cause.check && `Check: ${cause.check}`,
            cause.fix && `Fix: ${cause.fix}`,
          ]
            .filter(Boolean)
            .join(" "),
        ),
      ),
    ),
    ...ACTORS.map((actor) =>
      part(
        `WHAT TO DO: ${ACTOR_WORDS[actor].toUpperCase()}`,
        error.remedies[actor].map((remedy, i) =>
          item(i, [remedy.do, remedy.detail].filter(Boolean).join(" "), remedy.code?.text),
        ),
      ),
    ),
    ...error.pairs.flatMap((pair) => [
      `BROKEN: ${pair.broken.file}\n\n${indent(pair.broken.code)}`,
      `FIXED: ${pair.fixed.file}\n\n${indent(pair.fixed.code)}`,
      wrap(proofLine(pair)),
    ]),
    part(
      "PREVENT",
      error.prevention.map((text, i) => item(i, text)),
    ),
    part(
      "RELATED",
      error.related.map((other) => wrap(`${other.id}: ${other.tell_apart ?? other.title}`, "  ", "    ")),
    ),
    part(
      "SOURCES",
      error.sources.map((source) => `  ${source.url} (read ${source.read})`),
    ),
    `Short link: ${error.links.short}`,
  ]);
}

export function choicesText(choices: Choices): string {
  return blocks([
    `${choices.code} has several meanings`,
    ...choices.candidates.map((one) =>
      [
        wrap(`${one.id}: ${one.title}`),
        wrap(one.summary, "  "),
        one.tell_apart ? wrap(`It is this one when: ${one.tell_apart}`, "  ") : "",
        `  ${one.links.short}`,
      ]
        .filter(Boolean)
        .join("\n"),
    ),
  ]);
}

function part(title: string, items: string[]): string {
  return items.length === 0 ? "" : `${title}\n\n${items.join("\n")}`;
}

function item(index: number, text: string, code?: string): string {
  const lead = `  ${index + 1}. `;
  return wrap(text, lead, " ".repeat(lead.length)) + (code ? `\n\n${indent(code, "       ")}\n` : "");
}

function indent(text: string, by = "    "): string {
  return text.replace(/^(?=.)/gm, by);
}

const blocks = (texts: string[]) => `${texts.filter(Boolean).join("\n\n")}\n`;

/** Breaks prose at spaces; a word longer than the line stands on its own. */
export function wrap(text: string, first = "", rest = first.replace(/\S/g, " ")): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}
