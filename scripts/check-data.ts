/** `npm run data`: reads and checks every record, prints what is there or what is refused. */
import { loadCatalog } from "../src/data/catalog.ts";
import { DataRefused } from "../src/data/read.ts";

try {
  const { errors, choices, issuers } = loadCatalog(process.cwd(), "check");
  const pairs = errors.flatMap((error) => error.pairs);
  const proved = errors.filter((error) => error.verification.state === "reproduced");
  console.log(
    `${errors.length} records, ${pairs.length} pairs, ${proved.length} records with executed proof, ${choices.length} numbers with several meanings`,
  );
  for (const issuer of issuers) {
    const own = errors.filter((error) => error.issuer === issuer.id);
    if (own.length > 0) console.log(`  ${String(own.length).padStart(4)} ${issuer.title}`);
  }
} catch (error) {
  if (!(error instanceof DataRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
