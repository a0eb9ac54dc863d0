/** The files of pairs are code that a reader would keep: type-checked and formatted, unless that is the fault. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatFaults } from "../scripts/proof/format.ts";
import { typeErrors } from "../scripts/proof/types.ts";
import { readSource } from "../src/data/read.ts";

const root = join(import.meta.dirname, "..");
const { folders } = readSource(join(root, "src/data"));
const paths = folders.flatMap(({ id, files }) =>
  Object.keys(files).map((file) => `src/data/errors/${id}/${file}`),
);

describe("types", () => {
  const errors = typeErrors(
    paths.filter((path) => path.endsWith(".ts")).map((path) => join(root, path)),
    root,
  );
  const errorsOf = (path: string) => errors.get(join(root, path)) ?? [];
  const ill = folders.flatMap(({ id, files, record }) =>
    record.pairs.flatMap((pair) => {
      const broken = Object.keys(files).find((file) => file.startsWith(`${pair.id}.broken.`)) ?? "";
      return pair.type_error === null ? [] : [`src/data/errors/${id}/${broken}`];
    }),
  );

  for (const path of paths.filter((path) => path.endsWith(".ts") && !ill.includes(path))) {
    test(path, () =>
      expect(errorsOf(path), "mend it, or say why it cannot be in the pair's `type_error`").toEqual([]),
    );
  }
  for (const path of ill) {
    test(`${path} does not type-check`, () =>
      expect(errorsOf(path), "it does: take `type_error` out").not.toEqual([]));
  }
  test("the harness's own Workers", () => {
    const own = ["origin", "probe", "producer", "tail"].map((name) =>
      join(root, `scripts/proof/workers/${name}.ts`),
    );
    expect([...typeErrors(own, root)]).toEqual([]);
  });
});

describe("format", () => {
  const known = paths.filter((path) => /\.(ts|js|mjs|cjs|jsonc|json)$/.test(path));
  const { unformatted, unparsed } = formatFaults(known, root);

  test("is the formatter's; `npx biome format --write <file>` mends it", () =>
    expect(unformatted).toEqual([]));

  test("only a program, or a configuration, whose fault is its syntax cannot be parsed", () => {
    const ill = folders.flatMap(({ id, record }) =>
      record.pairs
        .filter(({ run }) => run?.expect.name === "SyntaxError" || run?.kind === "wrangler-config")
        .map((pair) => `src/data/errors/${id}/${pair.id}.broken.`),
    );
    expect(unparsed.filter((path) => !ill.some((start) => path.startsWith(start)))).toEqual([]);
  });
});
