/** JSON Schema 2020-12 of every public answer, from the same Zod schemas that type them. */
import { z } from "zod";
import { Batch, DatasetAnswer, Index, Matches, Problem } from "./answers.ts";
import { Choices, PublishedError } from "./published.ts";

export const PUBLIC = {
  error: PublishedError,
  choices: Choices,
  index: Index,
  dataset: DatasetAnswer,
  matches: Matches,
  batch: Batch,
  problem: Problem,
} as const;

export type PublicName = keyof typeof PUBLIC;

/** The schema served at `/schema/<name>.json`; unknown members are allowed, since changes within a major only add. */
export function publicSchema(name: PublicName, site: URL): Record<string, unknown> {
  const schema = open(z.toJSONSchema(PUBLIC[name], { io: "output", reused: "ref" })) as Record<
    string,
    unknown
  >;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: new URL(`/schema/${name}.json`, site).href,
    title: name,
    ...schema,
  };
}

/** The same schemas as components of an OpenAPI document. */
export function componentSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(PUBLIC).map(([name, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output", reused: "inline" });
      return [name, open(rest)];
    }),
  );
}

/** Takes out `additionalProperties: false`: clients must ignore what they do not know. */
function open(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(open);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === "additionalProperties" && inner === false))
      .map(([key, inner]) => [key, open(inner)]),
  );
}
