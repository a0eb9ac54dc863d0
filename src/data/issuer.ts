/** Issuers: `issuers.json`. */
import { z } from "zod";
import { Slug, text } from "./fields.ts";

/** Who emits errors, and what its numbers mean. */
export const Issuer = z.strictObject({
  id: Slug,
  title: text(60, "As a heading."),
  description: text(300, "Who emits these, and where they show."),
  order: z.int().describe("Place in lists."),
});
export type Issuer = z.infer<typeof Issuer>;
