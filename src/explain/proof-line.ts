/** One precise line on how a pair is known to be true. */
import type { PublishedPair } from "../data/published.ts";

/** `Reproduced on workerd 1.2026… · compatibility date … ` or the reason why not. */
export function proofLine(pair: Pick<PublishedPair, "verification">): string {
  const { proof, detail, state } = pair.verification;
  if (proof !== null) {
    const date = proof.compatibility_date === null ? "" : ` · compatibility date ${proof.compatibility_date}`;
    const flags = proof.compatibility_flags.length === 0 ? "" : ` · ${proof.compatibility_flags.join(", ")}`;
    return `Reproduced on ${proof.tool} ${proof.version}${date}${flags} · ${proof.date}`;
  }
  if (detail !== null) return `Not reproducible outside Cloudflare: ${detail}`;
  return {
    reproduced: "",
    source: "Not run; the message was read in the source code.",
    documented: "Not run; documented by the sources below.",
    observed: "Not run; the message was seen in public output.",
  }[state];
}
