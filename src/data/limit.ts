/** Limits: `limits/<id>.json`. */
import { z } from "zod";
import { Day, list, text } from "./fields.ts";

/** One number that changes outside this project: limits, sizes, timeouts. */
export const Limit = z.strictObject({
  $schema: z.string().optional(),
  value: text(60, "As it stands in a sentence: `1 second`, `128 MB`."),
  what: text(160, "What is limited."),
  url: z.url(),
  read: Day,
  history: list(text(200, "Former value and when."), "Older values, newest first."),
});
export type Limit = z.infer<typeof Limit>;
