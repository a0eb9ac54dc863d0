/** Matches for a reader at a terminal. */
import type { DescribedMatch } from "../explain/identify/describe.ts";
import { heading, retrySentence, whoWords } from "../explain/words.ts";
import type { PackedDataset, PackedError } from "./dataset.ts";

/** Colours of a terminal; without colours each gives its text back. */
export interface Style {
  strong: (text: string) => string;
  faint: (text: string) => string;
  good: (text: string) => string;
}

const PLAIN = (text: string) => text;
const between = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;

export function styleFor(colours: boolean): Style {
  if (!colours) return { strong: PLAIN, faint: PLAIN, good: PLAIN };
  return { strong: between(1, 22), faint: between(2, 22), good: between(32, 39) };
}

/** The first match at length, the others by name. */
export function printMatches(
  matches: DescribedMatch[],
  { errors, site }: PackedDataset,
  style: Style,
  width: number,
): string {
  const records = new Map(errors.map((error) => [error.id, error]));
  const [first, ...rest] = matches;
  const record = records.get(first?.id ?? "");
  if (first === undefined || record === undefined) return "";
  const wrappers = rest.filter((match) => match.role === "wrapper");
  const others = rest.filter((match) => match.role !== "wrapper");
  const line = (match: { id: string; title: string }) => `  ${style.strong(match.id)}  ${match.title}`;
  return [
    printRecord(record, first, site, style, width),
    section("Printed around it", wrappers.map(line), style),
    section("Which of its causes is it?", first.causes.map(line), style),
    section("Or it may be", others.map(line), style),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function printRecord(
  record: PackedError,
  match: DescribedMatch,
  site: string,
  style: Style,
  width: number,
): string {
  const facts: [string, string][] = [
    ["Who can fix it", whoWords(record.who_can_fix)],
    ["Retry?", retrySentence(record.retry)],
    ["Do first", record.first_fix?.do ?? ""],
    ...Object.entries(match.matched?.params ?? {}).map(([name, value]): [string, string] => [name, value]),
    ["Read on", site + record.links.html],
  ];
  const label = Math.max(...facts.map(([name]) => name.length)) + 2;
  return [
    `${style.strong(heading(record))}  ${style.faint(`${record.id}, ${Math.round(match.score * 100)} % sure`)}`,
    "",
    indent(record.summary, 2, width),
    "",
    ...facts
      .filter(([, text]) => text !== "")
      .map(
        ([name, text]) => `  ${style.good(name.padEnd(label))}${indent(text, label + 2, width).trimStart()}`,
      ),
  ].join("\n");
}

function section(title: string, lines: string[], style: Style): string {
  return lines.length === 0 ? "" : `${style.faint(title)}\n${lines.join("\n")}`;
}

/** Breaks a text at spaces, each line indented. */
function indent(text: string, by: number, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && by + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => " ".repeat(by) + one).join("\n");
}
