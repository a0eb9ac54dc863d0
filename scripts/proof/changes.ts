/** What a run with other tools gave that the committed proofs do not say, as a report in Markdown. */
import { isDeepStrictEqual } from "node:util";
import { isProved, type Verdict } from "./verdict.ts";

/** The report: what changed in wording or behaviour, what no longer reproduces, what now does. */
export function reportOf(verdicts: Verdict[], tools: Record<string, string>): string {
  const committed = verdicts.filter((verdict) => proofBefore(verdict) !== undefined);
  const changed = committed
    .map((verdict) => ({ verdict, lines: changesOf(verdict) }))
    .filter(({ lines }) => lines.length > 0);
  const without = verdicts.filter((verdict) => proofBefore(verdict) === undefined);
  const exempt = without.filter((verdict) => isProved(verdict) && verdict.experiment.pair.exempt !== null);
  return [
    "# Re-proved with other tools",
    "",
    ...Object.entries(tools).map(([tool, version]) => `- ${tool} ${version}`),
    `- ${committed.length} pairs with a committed proof were run: ${committed.length - changed.length} the same, ${changed.length} changed`,
    `- ${without.length} pairs without one; of the exempt ones ${exempt.length} reproduce here`,
    ...changed.flatMap(({ verdict, lines }) => [
      "",
      `## ${verdict.experiment.name}`,
      "",
      ...lines,
      ...complaints(verdict),
    ]),
    ...exempt.flatMap(({ experiment }) => ["", `## ${experiment.name}`, "", "- exempt, and reproduces"]),
    "",
  ].join("\n");
}

const proofBefore = ({ experiment }: Verdict) => experiment.folder.proofs[experiment.pair.id];

function complaints(verdict: Verdict): string[] {
  const told = [...verdict.broken.map((c) => `broken: ${c}`), ...verdict.fixed.map((c) => `fixed: ${c}`)];
  return told.map((complaint) => `- no longer holds, ${complaint.split("\n")[0]}`);
}

function changesOf(verdict: Verdict): string[] {
  const before = proofBefore(verdict);
  if (before === undefined) return [];
  return [
    ...differences("broken", before.broken, verdict.proof.broken),
    ...differences("fixed", before.fixed, verdict.proof.fixed),
  ];
}

/** One line for each value that differs, with its path. */
function differences(path: string, before: unknown, after: unknown): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(`${path}.${key}`, before[key], after[key]));
  }
  const [was, is] = apart(shown(before), shown(after));
  return [`- \`${path}\``, `  - was: ${was}`, `  - is:  ${is}`];
}

const shown = (value: unknown): string => (value === undefined ? "absent" : JSON.stringify(value));

/** Two long texts without most of what they begin and end with alike. */
function apart(before: string, after: string): [string, string] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cut = (text: string) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(text.length, text.length - end + CONTEXT)];
    return `\`${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}\``;
  };
  return [cut(before), cut(after)];
}

const CONTEXT = 60;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
