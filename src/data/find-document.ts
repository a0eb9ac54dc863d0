/** The browser's own index: identification, and the few facts that a hit is shown with. */
import { buildIndex, type IdentifyIndex } from "../explain/identify.ts";
import { ACTOR_WORDS, retryWord } from "../explain/words.ts";
import type { Catalog } from "./catalog.ts";

export interface FindDocument {
  index: IdentifyIndex;
  /** Id → what stands under its title: `Developer · retry: no`. */
  notes: Record<string, string>;
  /** Codes with several meanings → their page. */
  choices: Record<string, string>;
}

export function findDocument({ errors, choices }: Catalog): FindDocument {
  return {
    index: buildIndex(errors),
    notes: Object.fromEntries(
      errors.map((error) => [
        error.id,
        `${error.issuer_title} · ${ACTOR_WORDS[error.who_can_fix[0] ?? "developer"]} · retry: ${retryWord(error.retry).toLowerCase()}`,
      ]),
    ),
    choices: Object.fromEntries(choices.map((choice) => [choice.code.toLowerCase(), choice.links.html])),
  };
}
