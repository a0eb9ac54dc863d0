/** `npm run new <id>`: writes the skeleton of a record, which the checks then ask to be filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Slug } from "../src/data/fields.ts";
import { issuerOf } from "../src/data/read.ts";

const HELP = `npm run new <id>: write the skeleton of a record.

  <id> is <issuer>-<code> for a numbered error, <issuer>-<slug> for one known by its message:
  npm run new workers-10021
  npm run new runtime-illegal-invocation`;

function main(id: string | undefined): number {
  if (id === undefined || id.startsWith("-")) {
    console.log(HELP);
    return id === "--help" ? 0 : 2;
  }
  const issuers: { id: string }[] = JSON.parse(readFileSync("src/data/issuers.json", "utf8"));
  const issuer = issuerOf(
    id,
    issuers.map((one) => one.id),
  );
  if (!Slug.safeParse(id).success || issuer === null) {
    console.error(
      `"${id}" is no id. It starts with an issuer (${issuers.map((one) => one.id).join(", ")}) and is lower-case kebab.`,
    );
    return 2;
  }
  const folder = `src/data/errors/${id}`;
  if (existsSync(folder)) {
    console.error(`${folder} exists already.`);
    return 2;
  }
  mkdirSync(folder);
  writeFileSync(
    `${folder}/error.json`,
    `${JSON.stringify(skeleton(id.slice(issuer.length + 1)), null, 2)}\n`,
  );
  console.log(
    `Wrote ${folder}/error.json. Fill it in (your editor completes the fields), then run: npm run data`,
  );
  return 0;
}

/** Empty texts are refused by the schema, so that nothing of a skeleton can be published unnoticed. */
function skeleton(rest: string) {
  const today = new Date().toISOString().slice(0, 10);
  return {
    $schema: "../../error.schema.json",
    title: "",
    summary: "",
    explanation: [],
    code: /^\d+$/.test(rest) ? rest : null,
    products: ["Workers"],
    seen_in: [],
    status: null,
    retry: { policy: "undocumented" },
    owner_action_required: null,
    who_can_fix: [],
    messages: [{ template: "", producer: "", evidence: "documented", source: "docs" }],
    confirm: [],
    causes: [],
    remedies: { visitor: [], developer: [], account_owner: [], cloudflare: [] },
    prevention: [],
    pairs: [],
    no_pair: "",
    related: [],
    sources: [{ id: "docs", title: "", url: "", kind: "docs", read: today }],
    updated: today,
  };
}

process.exit(main(process.argv[2]));
