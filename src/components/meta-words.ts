import type { PublishedError } from "../data/published.ts";
import { retryWord, whoWords } from "../explain/words.ts";

/** The two facts that matter, in a line: `Developer, account owner · retry: no`. */
export function metaWords(error: Pick<PublishedError, "who_can_fix" | "retry">): string {
  return `${whoWords(error.who_can_fix)} · retry: ${retryWord(error.retry).toLowerCase()}`;
}
