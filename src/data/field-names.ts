import { PUBLIC, type PublicName, publicSchema } from "./public-schema.ts";

/** Every member that a public answer can have, as `error.pairs[].broken.file`, sorted. */
export function fieldNames(): string[] {
  const names = (Object.keys(PUBLIC) as PublicName[]).flatMap((name) => {
    const schema = publicSchema(name, new URL("https://errors.example"));
    return walk(schema, name, schema, []);
  });
  return [...new Set(names)].sort();
}

type Schema = Record<string, unknown>;

/** Depth first; a definition that is already open is not entered again. */
function walk(schema: Schema, path: string, root: Schema, open: string[]): string[] {
  const ref = typeof schema.$ref === "string" ? schema.$ref : null;
  if (ref !== null) {
    const target = (root.$defs as Record<string, Schema> | undefined)?.[ref.replace("#/$defs/", "")];
    return target === undefined || open.includes(ref) ? [] : walk(target, path, root, [...open, ref]);
  }
  const members = Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(
    ([key, inner]) => [`${path}.${key}`, ...walk(inner, `${path}.${key}`, root, open)],
  );
  const items = schema.items ? walk(schema.items as Schema, `${path}[]`, root, open) : [];
  const variants = [
    ...((schema.anyOf ?? []) as Schema[]),
    ...((schema.oneOf ?? []) as Schema[]),
    ...((schema.allOf ?? []) as Schema[]),
  ];
  return [...members, ...items, ...variants.flatMap((variant) => walk(variant, path, root, open))];
}
