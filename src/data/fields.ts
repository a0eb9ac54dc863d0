/** Kinds of fields that records, issuers and limits share. */
import { z } from "zod";

/** Plain prose on one line. */
export const text = (max: number, description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !/[\r\t]| {2}/.test(value), "Use single spaces and no tabs.")
    .describe(description);

/** Empty when it is left out. */
export const list = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).default([]).describe(description);

/** Lower-case kebab, as ids, slugs and anchors are written. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Write it in lower-case kebab.");

/** `2026-11-22`. */
export const Day = z.iso.date();
