/** A record in a few lines, for a ticket: meaning, who, retry, first fix, link. */
import type { PublishedError } from "../data/published.ts";
import { ACTOR_WORDS, heading, retrySentence, whoWords } from "./words.ts";

/** Plain text and Markdown at once; `origin` without a slash at its end. */
export function ticketText(error: PublishedError, origin: string): string {
  return [
    heading(error),
    error.summary,
    `- Who can fix it: ${whoWords(error.who_can_fix)}`,
    `- Retry? ${retrySentence(error.retry)}`,
    error.first_fix
      ? `- First fix (${ACTOR_WORDS[error.first_fix.actor].toLowerCase()}): ${error.first_fix.do}`
      : "",
    `- ${origin}${error.links.short}`,
  ]
    .filter(Boolean)
    .join("\n");
}
