/** `npm run schemas`: writes the editor's JSON Schemas from the Zod schemas. */
import { writeFileSync } from "node:fs";
import { authoredSchemas } from "../src/data/json-schema.ts";

for (const [file, text] of Object.entries(authoredSchemas())) writeFileSync(`src/data/${file}`, text);
