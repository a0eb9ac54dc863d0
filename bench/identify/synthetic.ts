/** Texts and records that nobody wrote: many records, long texts, texts made to be slow. */
import type { PublishedError } from "../../src/data/published.ts";

/** `count` records that are like the real ones but for a few words each; the real ones come first. */
export function manyRecords(records: PublishedError[], count: number): PublishedError[] {
  const out = records.slice(0, count);
  for (let i = out.length; i < count; i++) {
    const model = records[i % records.length] as PublishedError;
    const word = `Zq${i.toString(36)}`;
    out.push({
      ...model,
      id: `${model.id}-${i}`,
      code: model.code === null ? null : String(2_000_000 + i),
      parent: null,
      aliases: [],
      messages: model.messages.map((message) => ({
        ...message,
        template: message.template.replace(/(?<=[a-z]) (?=[a-z])/, ` ${word} `),
      })),
    });
  }
  return out;
}

/** 64 KiB each: what a log is, and what somebody would send to make it slow. */
export function hostileTexts(records: PublishedError[], length = 65_536): Record<string, string> {
  const templates = records.flatMap((record) => record.messages.map((message) => message.template));
  const words = templates.join(" ").split(/\s+/);
  const fill = (part: (i: number) => string) => {
    let text = "";
    for (let i = 0; text.length < length; i++) text += part(i);
    return text.slice(0, length);
  };
  return {
    "a real log": fill(
      (i) =>
        `2025-01-01T00:00:${String(i % 60).padStart(2, "0")}.000Z GET /items/${i} 200 OK (${i % 97} ms)\n`,
    ),
    "one message over and over": fill(() => `${templates.toSorted((a, b) => b.length - a.length)[0]} `),
    "every message in turn": fill((i) => `${templates[i % templates.length]}\n`),
    "words of messages at random": fill((i) => `${words[(i * 7919) % words.length]} `),
    numbers: fill((i) => `${1000 + (i % 9000)} `),
    codes: fill((i) => `[code: ${10_000 + (i % 300)}] `),
    "open tags": fill(() => "<a <b "),
    "back slashes": fill(() => "\\\\u"),
    "ligatures that grow": fill(() => "\ufdfa"),
    "marks out of order": `a${"\u0301".repeat(length / 2)}${"\u0327".repeat(length / 2 - 1)}`,
    "one long word": fill(() => "a"),
    spaces: fill(() => " "),
    "escape characters": fill(() => "\u001b[31"),
  };
}
