/** The records as they are packed with the command: what it prints, and the index that it searches. */
import type { PublishedError } from "../data/published.ts";
import { buildIndex, type IdentifyIndex } from "../explain/identify.ts";

const PACKED = [
  "id",
  "code",
  "error_code",
  "title",
  "summary",
  "retry",
  "retryable",
  "owner_action_required",
  "who_can_fix",
  "first_fix",
  "tell_apart",
  "links",
] as const;

export type PackedError = Pick<PublishedError, (typeof PACKED)[number]>;

export interface PackedDataset {
  version: string;
  schema_version: string;
  /** Address of the site, without a slash at its end; empty where none is known. */
  site: string;
  dataset: { version: string; hash: string };
  errors: PackedError[];
  index: IdentifyIndex;
}

/** Packs published records. */
export function packDataset(
  errors: PublishedError[],
  head: Omit<PackedDataset, "errors" | "index">,
): PackedDataset {
  const packed = errors.map(
    (error) => Object.fromEntries(PACKED.map((key) => [key, error[key]])) as PackedError,
  );
  return { ...head, errors: packed, index: buildIndex(errors) };
}
