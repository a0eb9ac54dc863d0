/** The benchmark's figures as Markdown. */
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { PublishedError } from "../../src/data/published.ts";
import { buildIndex } from "../../src/explain/identify.ts";
import { calibration, type Figures, figures, type Outcome, quantile } from "./score.ts";
import { hostileTexts, manyRecords } from "./synthetic.ts";
import { timeInNode, timeInWorkerd, versionOf } from "./timing.ts";

export interface Result {
  method: string;
  corpus: string;
  outcomes: Outcome[];
}

/** Writes the report; measures the times on the way. */
export async function report(root: string, records: PublishedError[], results: Result[]): Promise<string> {
  const own = results.filter(({ method }) => method === "identify").flatMap(({ outcomes }) => outcomes);
  const missing = own.filter(({ one }) => one.want !== null && one.ids.size === 0);
  return [
    "# Identification: measured",
    `Made by \`npm run bench:identify\`: ${records.length} records, ${own.length} labelled texts. Node ${process.versions.node}; ${["pagefind", "minisearch", "fuse.js", "miniflare", "workerd"].map((name) => `${name} ${versionOf(root, name)}`).join(", ")}. Times are of one machine and vary from run to run.`,
    "## Right answers",
    table(
      [
        "method",
        "corpus",
        "texts",
        "first hit right",
        "among the first three",
        "not ours",
        "of these answered",
        "ms per text (median)",
        "p95",
      ],
      results.map(({ method, corpus, outcomes }) => {
        const sum = figures(outcomes);
        const times = outcomes.map(({ ms }) => ms);
        return [
          method,
          corpus,
          sum.positives,
          share(sum.top1, sum.positives),
          share(sum.top3, sum.positives),
          sum.negatives,
          sum.answeredNegatives,
          fixed(quantile(times, 0.5)),
          fixed(quantile(times, 0.95)),
        ];
      }),
    ),
    missing.length === 0
      ? ""
      : `Counted as wrong because no record exists: ${missing.map(({ one }) => `${one.id} (${one.want?.[0]})`).join(", ")}.`,
    "## By kind of text",
    grouped(own, ({ one }) => one.kind),
    "## By issuer",
    grouped(
      own.filter(({ one }) => one.want !== null),
      ({ one }) => records.find(({ id }) => one.ids.has(id))?.issuer ?? "no record",
    ),
    "## What a score means",
    table(
      ["score of the first match", "answers", "right"],
      calibration(own, [0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1]).map(({ from, to, answers, right }) => [
        `${from} to ${to}`,
        answers,
        share(right, answers),
      ]),
    ),
    "## Time",
    await times(root, records, own),
    "## Size of the index",
    table(
      ["records", "bytes", "gzip", "brotli"],
      [[records.length, ...sizes(JSON.stringify(buildIndex(records)))]],
    ),
    "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

async function times(root: string, records: PublishedError[], own: Outcome[]): Promise<string> {
  const index = buildIndex(records);
  const texts = own.map(({ one }) => one.text);
  const node = timeInNode(index, texts);
  const workerd = await timeInWorkerd(root, index, texts);
  const longest = Object.entries(hostileTexts(records));
  const many = buildIndex(manyRecords(records, 10_000));
  const hostile = timeInNode(
    index,
    longest.map(([, text]) => text),
    3,
  );
  const hostileMany = timeInNode(
    many,
    longest.map(([, text]) => text),
    3,
  );
  const log = longest[0]?.[1] ?? "";
  return [
    table(
      ["labelled texts", "ms (median)", "p95", "slowest"],
      [
        ["Node", node] as const,
        ["workerd", workerd] as const,
        ["Node, 10,000 records", timeInNode(many, texts)] as const,
      ].map(([name, values]) => [
        name,
        fixed(quantile(values, 0.5)),
        fixed(quantile(values, 0.95)),
        fixed(quantile(values, 1)),
      ]),
    ),
    table(
      ["length of a log", "ms"],
      [1, 4, 16, 64].map((kib) => [
        `${kib} KiB`,
        fixed(timeInNode(index, [log.slice(0, kib * 1024)], 10)[0] ?? 0),
      ]),
    ),
    table(
      ["64 KiB of", `ms (${records.length} records)`, "ms (10,000 records)"],
      longest.map(([name], i) => [name, fixed(hostile[i] ?? 0), fixed(hostileMany[i] ?? 0)]),
    ),
  ].join("\n\n");
}

function grouped(outcomes: Outcome[], keyOf: (outcome: Outcome) => string): string {
  const groups = [...Map.groupBy(outcomes, keyOf)]
    .map(([key, those]): [string, Figures] => [key, figures(those)])
    .sort(([, a], [, b]) => b.positives - a.positives);
  return table(
    ["", "texts", "first hit right", "among the first three", "not ours", "of these answered"],
    groups.map(([key, sum]) => [
      key,
      sum.positives,
      share(sum.top1, sum.positives),
      share(sum.top3, sum.positives),
      sum.negatives,
      sum.answeredNegatives,
    ]),
  );
}

function sizes(json: string): number[] {
  return [Buffer.byteLength(json), gzipSync(json, { level: 9 }).length, brotliCompressSync(json).length];
}

function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${part} (${((100 * part) / whole).toFixed(1)} %)`;
}

function fixed(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(0);
}
