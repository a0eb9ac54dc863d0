/** One row of the table: a figure of ours, what it is held against, and the ratio of the two. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Figure {
  what: string;
  ours: string;
  /** Who the peer is, and its figure. */
  peer: string;
  ratio: number | null;
  goal: string;
  /** What most of ours is spent on. */
  dominates: string;
}

const HEAD = ["part", "what", "ours", "peer or floor", "ratio", "goal", "what dominates"];

/** Rows of the parts that were measured take the place of their old ones. */
export function mergeTable(old: string, fresh: Map<string, Figure[]>, order: string[]): string {
  const rows = new Map(
    order.map((part) => [part, old.split("\n").filter((line) => line.startsWith(`| ${part} |`))]),
  );
  for (const [part, figures] of fresh)
    rows.set(
      part,
      figures.map((figure) => rowOf(part, figure)),
    );
  return [line(HEAD), line(HEAD.map(() => "---")), ...[...rows.values()].flat()].join("\n");
}

function rowOf(part: string, { what, ours, peer, ratio, goal, dominates }: Figure): string {
  return line([part, what, ours, peer, ratio === null ? "–" : `${ratio.toFixed(2)} ×`, goal, dominates]);
}

const line = (cells: string[]) => `| ${cells.join(" | ")} |`;

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
export const mib = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MiB`;
export const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export function versions(root: string): string {
  const of = (name: string) =>
    `${name} ${JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version}`;
  return [
    `node ${process.versions.node}`,
    ...["astro", "@astrojs/starlight", "@astrojs/cloudflare", "wrangler", "workerd", "pagefind"].map(of),
  ].join(", ");
}
