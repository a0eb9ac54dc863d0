/** How much of the platform is written: per issuer, and what is known but has no record yet. */
import type { Catalog } from "./catalog.ts";

export function coverageDocument({ errors, issuers, known, dataset }: Catalog) {
  return {
    kind: "coverage" as const,
    dataset,
    written: errors.length,
    known_unwritten: known.length,
    issuers: issuers
      .map(({ id, title }) => {
        const own = errors.filter((error) => error.issuer === id);
        return {
          id,
          title,
          written: own.length,
          reproduced: own.filter((error) => error.verification.state === "reproduced").length,
          with_causes: own.filter((error) => error.causes.length > 0).length,
          known_unwritten: known.filter((one) => one.issuer === id).length,
        };
      })
      .filter((issuer) => issuer.written + issuer.known_unwritten > 0),
    unwritten: known,
  };
}
