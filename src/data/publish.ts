/** Authored records → published records: everything derived is derived here, once. */
import { createHash } from "node:crypto";
import { fillTemplate, parseTemplate } from "../explain/template.ts";
import { marksBetween } from "./marks.ts";
import {
  type Evidence,
  type PublishedError,
  type PublishedMessage,
  type PublishedPair,
  SCHEMA_VERSION,
} from "./published.ts";
import type { ErrorFolder, Source } from "./read.ts";
import type { AuthoredError, Message, Pair } from "./schema.ts";

export const LICENSE = "CC-BY-4.0";

/** Publishes every folder; records come out in the order of their issuers, then of their codes. */
export function publish(source: Source): PublishedError[] {
  const titles = new Map(source.folders.map((folder) => [folder.id, folder.record.title]));
  const order = new Map(source.issuers.map((issuer) => [issuer.id, issuer.order]));
  const shorts = shortLinks(source.folders);
  return source.folders
    .map((folder) => publishOne(folder, source, titles, shorts))
    .sort(
      (a, b) =>
        (order.get(a.issuer) ?? 0) - (order.get(b.issuer) ?? 0) ||
        (a.error_code ?? Infinity) - (b.error_code ?? Infinity) ||
        Number(a.parent !== null) - Number(b.parent !== null) ||
        a.id.localeCompare(b.id, "en"),
    );
}

/** The integer that a printed code is, or null. */
export function errorCode(code: string | null): number | null {
  return code !== null && /^-?\d+$/.test(code) ? Number(code) : null;
}

export function linksOf(id: string, short = id) {
  return {
    html: `/errors/${id}/`,
    self: `/explain/${id}`,
    markdown: `/errors/${id}.md`,
    short: `/e/${short}`,
  };
}

/** A code is a record's short link when no other record without a parent is printed with it. */
function shortLinks(folders: ErrorFolder[]): Map<string, string> {
  const owners = Map.groupBy(
    folders.filter(
      (folder) =>
        folder.record.parent === null &&
        folder.record.code !== null &&
        errorCode(folder.record.code) !== null,
    ),
    (folder) => folder.record.code as string,
  );
  return new Map(
    [...owners].flatMap(([code, those]) => (those.length === 1 ? [[those[0]?.id ?? "", code]] : [])),
  );
}

function publishOne(
  folder: ErrorFolder,
  source: Source,
  titles: Map<string, string>,
  shorts: Map<string, string>,
): PublishedError {
  const { id, issuer, record } = folder;
  const { $schema: _, pairs: authoredPairs, messages: authoredMessages, related, ...rest } = record;
  const pairs = authoredPairs.map((pair) => publishPair(pair, folder));
  const messages = authoredMessages.map((message, index) => publishMessage(message, index, pairs));
  const body = {
    kind: "error" as const,
    schema_version: SCHEMA_VERSION,
    id,
    issuer,
    issuer_title: source.issuers.find((candidate) => candidate.id === issuer)?.title ?? issuer,
    ...rest,
    error_code: errorCode(record.code),
    retryable: { never: false, safe: true, conditional: null, undocumented: null }[record.retry.policy],
    retry_after: record.retry.after_s,
    first_fix: firstFix(record),
    messages,
    pairs,
    related: related.map((neighbour) => ({
      ...neighbour,
      title: titles.get(neighbour.id) ?? neighbour.id,
      links: linksOf(neighbour.id, shorts.get(neighbour.id)),
    })),
    children: source.folders.filter((other) => other.record.parent === id).map((other) => other.id),
    referenced_by: source.folders
      .filter((other) => other.id !== id && refersTo(other.record, id))
      .map((other) => other.id),
    verification: recordVerification(record, pairs, messages),
    license: LICENSE,
    links: linksOf(id, shorts.get(id)),
  };
  return { ...body, revision: hash(JSON.stringify(body)) };
}

/** First 16 hexadecimal digits of the SHA-256 of a text. */
export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function refersTo(record: AuthoredError, id: string): boolean {
  return (
    record.related.some((neighbour) => neighbour.id === id) || record.causes.some((cause) => cause.see === id)
  );
}

function firstFix(record: AuthoredError): PublishedError["first_fix"] {
  for (const actor of record.who_can_fix) {
    const first = record.remedies[actor].at(0);
    if (first) return { actor, do: first.do };
  }
  return null;
}

function publishMessage(message: Message, index: number, pairs: PublishedPair[]): PublishedMessage {
  const examples = Object.fromEntries(
    Object.entries(message.params).map(([name, param]) => [name, param.example]),
  );
  const reproduced = pairs.some(
    (pair) => pair.verification.state === "reproduced" && (pair.run?.expect.message ?? 0) === index,
  );
  const names = parseTemplate(message.template).flatMap((part) => ("param" in part ? [part.param] : []));
  return {
    ...message,
    params: [...new Set(names)].map((name) => ({
      name,
      example: message.params[name]?.example ?? "",
      description: message.params[name]?.description ?? "",
    })),
    example: fillTemplate(message.template, examples),
    verification: { state: reproduced ? "reproduced" : message.evidence },
  };
}

function publishPair(pair: Pair, folder: ErrorFolder): PublishedPair {
  const { exempt, ...rest } = pair;
  const broken = pairFile(folder, `${pair.id}.broken.`);
  const fixed = pairFile(folder, `${pair.id}.fixed.`);
  const marks = marksBetween(broken.code, fixed.code);
  const proof = folder.proofs[pair.id] ?? null;
  const documented: Evidence =
    folder.record.messages.at(pair.run?.expect.message ?? 0)?.evidence ?? "documented";
  return {
    ...rest,
    broken: { ...broken, marks: marks.removed },
    fixed: { ...fixed, marks: marks.added },
    helpers: Object.entries(folder.files)
      .filter(([name]) => name.startsWith(`${pair.id}.`) && name !== broken.file && name !== fixed.file)
      .map(([file, code]) => ({ file, language: languageOf(file), code })),
    verification: {
      state: proof ? "reproduced" : documented,
      reason: exempt?.reason ?? null,
      detail: exempt?.detail ?? null,
      proof,
    },
  };
}

function pairFile(folder: ErrorFolder, prefix: string) {
  const file = Object.keys(folder.files).find((name) => name.startsWith(prefix)) ?? `${prefix}missing`;
  return { file, language: languageOf(file), code: (folder.files[file] ?? "").replace(/\n$/, "") };
}

function languageOf(file: string): string {
  const extension = file.slice(file.lastIndexOf(".") + 1);
  return { mjs: "js", cjs: "js", json: "jsonc" }[extension] ?? extension;
}

const STRENGTH: Evidence[] = ["reproduced", "source", "documented", "observed"];

function recordVerification(
  record: AuthoredError,
  pairs: PublishedPair[],
  messages: PublishedMessage[],
): PublishedError["verification"] {
  const states = [
    ...pairs.map((pair) => pair.verification.state),
    ...messages.map((message) => message.verification.state),
  ];
  const state = STRENGTH.find((candidate) => states.includes(candidate)) ?? "documented";
  const reason = pairs.find((pair) => pair.verification.reason)?.verification.reason ?? record.no_pair;
  return { state, reason: state === "reproduced" ? null : reason };
}
