import type { PublishedError } from "./published.ts";

/** What a release promises for ever: every id, and every alias with the id that it leads to. */
export function ledgerLines(errors: PublishedError[]): string[] {
  return errors.flatMap((error) => [error.id, ...error.aliases.map((alias) => `${alias} → ${error.id}`)]);
}
