/** The ledger of what has no record yet: `known.json`. */
import { z } from "zod";
import { Slug } from "./fields.ts";

/** An error that is known but has no record yet: the ledger at `/coverage/`. */
export const Known = z.strictObject({
  issuer: Slug,
  code: z.string().max(80).nullable(),
  text: z.string().min(1).max(300).describe("How it is printed or called, on one line."),
  source: z
    .url()
    .nullable()
    .describe("Where it was seen; null: in public output only, without a page to open."),
});
export type Known = z.infer<typeof Known>;
