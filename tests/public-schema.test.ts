/** What is published is what is described: every answer against the JSON Schemas, and the OpenAPI file against a linter. */
import { createConfig, lintFromString } from "@redocly/openapi-core";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { datasetDocument } from "../src/data/index-document.ts";
import { openApi } from "../src/data/openapi.ts";
import { PUBLIC, type PublicName, publicSchema } from "../src/data/public-schema.ts";
import { errorMarkdown } from "../src/explain/markdown.ts";
import { errorText } from "../src/explain/plain.ts";
import { respond } from "../src/explain/respond.ts";
import { ask, catalog, store } from "./fixtures.ts";

const site = new URL("https://errors.example");
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = Object.fromEntries(
  (Object.keys(PUBLIC) as PublicName[]).map((name) => [name, ajv.compile(publicSchema(name, site))]),
) as Record<PublicName, ReturnType<typeof ajv.compile>>;

function conforms(name: PublicName, document: unknown): void {
  validators[name](document);
  expect(validators[name].errors ?? [], name).toEqual([]);
}

const json = async (path: string, init?: RequestInit) => (await respond(ask(path, init), store)).json();

describe("every record in every representation", () => {
  it.each(catalog.errors.map((error) => [error.id, error] as const))("%s", async (id, error) => {
    conforms("error", await json(`/explain/${id}`));
    const text = errorText(error);
    expect(text).toContain(error.links.short);
    const markdown = errorMarkdown(error);
    expect(markdown.startsWith("---\n")).toBe(true);
    for (const message of error.messages.filter((one) => one.kind !== "example"))
      expect(markdown).toContain(message.template);
  });

  it("prose in plain text keeps to 80 columns", () => {
    for (const error of catalog.errors) {
      const lines = errorText(error).split("\n");
      const long = lines.filter(
        (line) =>
          line.length > 80 && line.trim().includes(" ") && !/^ {4,}/.test(line) && !line.includes("https://"),
      );
      expect(long, error.id).toEqual([]);
    }
  });
});

it("choices, index, dataset, matches, batch and problems conform", async () => {
  for (const choices of catalog.choices) conforms("choices", await json(`/explain/${choices.code}`));
  conforms("index", await json("/explain"));
  conforms("dataset", JSON.parse(JSON.stringify(datasetDocument(catalog))));
  conforms("matches", await json("/explain", { method: "POST", body: "Error 1101 Worker threw exception" }));
  conforms("matches", await json("/explain?q=nothing+of+ours"));
  conforms("batch", await json("/explain?codes=1101,1015,nope"));
  for (const path of ["/explain/nope", "/explain/11o1", "/explain?q=", `/explain?q=${"x".repeat(600)}`])
    conforms("problem", await json(path));
});

it("a schema refuses what it should refuse", () => {
  expect(validators.error({ kind: "error" })).toBe(false);
  expect(validators.problem({ type: 1 })).toBe(false);
});

it("the OpenAPI document passes the linter", async () => {
  const source = JSON.stringify(openApi(catalog, site));
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source, config });
  expect(
    problems.map(
      (problem) =>
        `${problem.severity} ${problem.ruleId}: ${problem.message} ${problem.location[0]?.pointer}`,
    ),
  ).toEqual([]);
});
