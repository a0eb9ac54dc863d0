/**
 * As many records as one asks for: the real ones first, then copies of them with the words of their
 * prose shuffled and ids and codes of their own, so that they compress as real ones do. Seeded.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.ts";

interface Loose {
  [key: string]: unknown;
}

const FOLDER = "src/data/errors";
/** Members that hold sentences; everything else is names, codes, links and programs. */
const PROSE = [
  "title",
  "summary",
  "explanation",
  "do",
  "detail",
  "check",
  "fix",
  "prevention",
  "note",
  "description",
];
const MAX_TITLE = 80;

/** Writes `count` records below a copy of the project. */
export function writeRecords(project: string, count: number): void {
  const models = readdirSync(join(ROOT, FOLDER)).sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const target = join(project, FOLDER);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const names = Array.from({ length: count }, (_, i) => nameOf(models, i));
  const known = new Set(names);
  for (const [i, name] of names.entries()) {
    const model = models[i % models.length] as string;
    cpSync(join(ROOT, FOLDER, model), join(target, name), { recursive: true });
    const file = join(target, name, "error.json");
    const record = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify(asCopy(record, Math.floor(i / models.length), i, known), null, 2));
  }
}

/** A mixed order, so that a few records are of every issuer; the one that is asked for comes first. */
const placeOf = (id: string) => (id === "edge-1101" ? "" : createHash("sha256").update(id).digest("hex"));
const copyOf = (id: string, round: number) => (round === 0 ? id : `${id}-copy-${round}`);
const nameOf = (models: string[], i: number) =>
  copyOf(models[i % models.length] as string, Math.floor(i / models.length));

/** References lead to the copies of the same round; those that lead out of the set go. */
function asCopy(record: Loose, round: number, seed: number, known: Set<string>): Loose {
  const there = (id: unknown) => known.has(copyOf(String(id), round));
  const here = (id: unknown) => (there(id) ? copyOf(String(id), round) : null);
  const many = (key: string) => (record[key] ?? []) as Loose[];
  const copy = round === 0 ? record : (shuffled(record, random(seed)) as Loose);
  const parent = record["parent"] ? here(record["parent"]) : null;
  return {
    ...copy,
    ...(record["moved_to"] && !there(record["moved_to"])
      ? { lifecycle: "active", moved_to: null }
      : record["moved_to"]
        ? { moved_to: here(record["moved_to"]) }
        : {}),
    ...(round === 0 ? {} : { code: codeOf(record["code"], round), code_pattern: null, aliases: [] }),
    parent,
    related: ((copy["related"] ?? []) as Loose[])
      .filter(({ id }) => there(id))
      .map((one) => ({ ...one, id: here(one["id"]) })),
    causes: ((copy["causes"] ?? []) as Loose[]).map((cause, i) => ({
      ...cause,
      see: many("causes")[i]?.["see"] ? here(many("causes")[i]?.["see"]) : null,
    })),
  };
}

/** Codes of one round lie apart from those of another, and an umbrella still shares its code with its causes. */
function codeOf(code: unknown, round: number): unknown {
  if (typeof code !== "string") return code ?? null;
  return /^\d+$/.test(code) ? String(Number(code) + round * 1_000_000) : `${code}_${round}`;
}

function shuffled(value: unknown, next: () => number, key = ""): unknown {
  if (typeof value === "string") return PROSE.includes(key) ? shuffleWords(value, next, key) : value;
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      ["messages", "pairs", "sources"].includes(name) ? item : shuffled(item, next, name),
    ]),
  );
}

/** Words change places; what stands in back-quotes or braces stays whole. */
function shuffleWords(text: string, next: () => number, key: string): string {
  const words = text.match(/`[^`]*`|\{[^}]*\}|\S+/g) ?? [];
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [words[i], words[j]] = [words[j] as string, words[i] as string];
  }
  const out = words.join(" ");
  if (key !== "title") return out;
  return `X${out.slice(0, MAX_TITLE - 2)}`.replace(/[\s.]+$/, "");
}

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
