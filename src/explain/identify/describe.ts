/** What identification answers, with what a reader needs of each record: the JSON of `POST /explain`, less its envelope. */
import type { PublishedError } from "../../data/published.ts";
import type { Identification, Match } from "../identify.ts";

/** The facts that a match is shown with. Whole records, summaries and the `/explain` index all fit. */
export type Described = Pick<
  PublishedError,
  "id" | "code" | "error_code" | "title" | "summary" | "retryable" | "owner_action_required"
> & {
  links: Pick<PublishedError["links"], "html" | "self">;
};

/** A record's facts by its id; undefined where the caller has none. */
export type Lookup = (id: string) => Described | undefined;

/** A match with its record's facts. */
export interface DescribedMatch extends Omit<Described, "code">, Pick<Match, "score" | "role" | "matched"> {
  /** What to ask next: the causes under an umbrella, where the text shows none of them. */
  causes: { id: string; title: string; links: Described["links"] }[];
}

/** Adds the records' facts. A match whose record is not known to the caller is left out. */
export function describeMatches(identification: Identification, lookup: Lookup): DescribedMatch[] {
  return identification.matches.flatMap(({ id, score, role, matched, causes }) => {
    const record = lookup(id);
    if (record === undefined) return [];
    const { error_code, title, summary, retryable, owner_action_required, links } = record;
    return {
      id,
      error_code,
      title,
      summary,
      score,
      role,
      matched,
      retryable,
      owner_action_required,
      links: shortLinks(links),
      causes: causes.flatMap((cause) => {
        const other = lookup(cause);
        return other ? { id: cause, title: other.title, links: shortLinks(other.links) } : [];
      }),
    };
  });
}

function shortLinks({ html, self }: Described["links"]): Described["links"] {
  return { html, self };
}
