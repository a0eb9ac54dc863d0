/** The one place where data on disk becomes the catalog; everything else is a projection of it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { codeKey } from "../explain/code.ts";
import { checkSource } from "./check.ts";
import type { Issuer } from "./issuer.ts";
import type { Known } from "./known.ts";
import type { Limit } from "./limit.ts";
import { hash, publish } from "./publish.ts";
import { type Choices, type PublishedError, SCHEMA_VERSION } from "./published.ts";
import { readSource } from "./read.ts";

export interface Dataset {
  version: string;
  hash: string;
}

export interface Catalog {
  errors: PublishedError[];
  choices: Choices[];
  issuers: Issuer[];
  limits: Record<string, Limit>;
  known: Known[];
  dataset: Dataset;
}

/**
 * Reads, checks and publishes everything under `root` (the project's folder). Throws
 * `DataRefused` with file, field and remedy when something does not fit.
 */
export function loadCatalog(root: string, version: string): Catalog {
  const source = readSource(join(root, "src/data"));
  const guides = readdirSync(join(root, "src/content/docs/guides")).map((name) =>
    name.replace(/\.mdx?$/, ""),
  );
  checkSource(source, guides);
  const errors = publish(source);
  return {
    errors,
    choices: choicesOf(errors),
    issuers: source.issuers,
    limits: source.limits,
    known: source.known,
    dataset: { version, hash: hash(errors.map((error) => error.revision).join()) },
  };
}

/** Codes printed by several records. Only records without a parent count: a cause shares its umbrella's code. */
export function choicesOf(errors: PublishedError[]): Choices[] {
  const heads = errors.filter(
    (error) => error.parent === null && error.code !== null && error.code_pattern === null,
  );
  const byCode = Map.groupBy(heads, (error) => codeKey(error.code ?? ""));
  return [...byCode]
    .filter(([, those]) => those.length > 1)
    .map(([key, those]) => ({
      kind: "choices" as const,
      schema_version: SCHEMA_VERSION,
      code: those[0]?.code ?? key,
      error_code: those[0]?.error_code ?? null,
      candidates: those.map(candidate),
      links: { html: `/codes/${key}/`, self: `/explain/${key}`, short: `/e/${key}` },
    }));
}

function candidate(error: PublishedError): Choices["candidates"][number] {
  const {
    id,
    issuer,
    issuer_title,
    code,
    error_code,
    title,
    summary,
    tell_apart,
    retryable,
    owner_action_required,
    lifecycle,
    links,
  } = error;
  return {
    id,
    issuer,
    issuer_title,
    code,
    error_code,
    title,
    summary,
    tell_apart,
    retryable,
    owner_action_required,
    lifecycle,
    links,
  };
}
