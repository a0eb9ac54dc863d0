/** JSON Schemas of what is authored, for editors. The committed copies are held true by a test. */
import { z } from "zod";
import { Limit } from "./limit.ts";
import { AuthoredError } from "./schema.ts";

/** File name in `src/data` → its text. */
export function authoredSchemas(): Record<string, string> {
  return {
    "error.schema.json": text(z.toJSONSchema(AuthoredError, { io: "input", reused: "ref" })),
    "limit.schema.json": text(z.toJSONSchema(Limit, { io: "input", reused: "ref" })),
  };
}

function text(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
