/** The OpenAPI 3.1 description of the API; its examples are real answers. */
import { PROBLEMS } from "../explain/problem.ts";
import type { Catalog } from "./catalog.ts";
import { indexDocument } from "./index-document.ts";
import { componentSchemas, type PublicName } from "./public-schema.ts";

const ref = (name: PublicName) => ({ $ref: `#/components/schemas/${name}` });
const text = (description: string) => ({ schema: { type: "string", description } });

export function openApi(catalog: Catalog, site: URL) {
  const example = catalog.errors.find((error) => error.id === "edge-1101") ?? catalog.errors[0];
  const choice = catalog.choices[0];
  const index = indexDocument(catalog);
  const problems = (...statuses: number[]) =>
    Object.fromEntries(statuses.map((status) => [status, problem(status)]));
  return {
    openapi: "3.1.1",
    info: {
      title: "Workers Error Explorer",
      version: catalog.dataset.version,
      summary: "Every error of Cloudflare Workers and the platform around it, as JSON.",
      description:
        "Changes within a major version only add members. Ids are permanent; a number may gain a second meaning, so clients handle `kind: error` and `kind: choices`.",
      license: { name: "CC BY 4.0 (data)", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    servers: [{ url: site.origin }],
    security: [],
    tags: [{ name: "explain", description: "From a code or a text to what it means." }],
    paths: {
      "/explain/{code}": {
        get: {
          tags: ["explain"],
          operationId: "explainCode",
          summary: "One code, id, alias or documentation address",
          parameters: [
            {
              name: "code",
              in: "path",
              required: true,
              schema: { type: "string", maxLength: 512 },
              description:
                "`1101`, `edge-1101`, `Error 1101`, `[code: 10021]` … A suffix `.json`, `.md` or `.txt` chooses the representation.",
              example: "1101",
            },
            {
              name: "If-None-Match",
              in: "header",
              schema: { type: "string" },
              description: "An ETag from an earlier answer; 304 when nothing changed.",
            },
          ],
          responses: {
            200: {
              description: "The record, or the choice between a number's meanings.",
              headers: {
                ETag: text("Strong; one per representation."),
                "Content-Location": text("The representation's own address."),
              },
              content: {
                "application/json": {
                  schema: { oneOf: [ref("error"), ref("choices")] },
                  examples: {
                    error: { summary: "One meaning", value: example },
                    ...(choice ? { choices: { summary: "Several meanings", value: choice } } : {}),
                  },
                },
                "text/markdown": { schema: { type: "string" } },
                "text/plain": { schema: { type: "string" } },
              },
            },
            304: { description: "Not modified." },
            ...problems(404, 405, 406, 500),
          },
        },
      },
      "/explain": {
        get: {
          tags: ["explain"],
          operationId: "listOrFind",
          summary: "The index; with `q` the errors in a text, with `codes` several records",
          parameters: [
            {
              name: "q",
              in: "query",
              schema: { type: "string", maxLength: 512 },
              description: "A message or a few lines.",
            },
            {
              name: "codes",
              in: "query",
              schema: { type: "string" },
              description: "Up to 50 codes, separated by commas.",
              example: "1101,10021",
            },
          ],
          responses: {
            200: {
              description: "The index, matches or a batch.",
              content: {
                "application/json": {
                  schema: { oneOf: [ref("index"), ref("matches"), ref("batch")] },
                  example: { ...index, count: 1, errors: index.errors.slice(0, 1) },
                },
              },
            },
            304: { description: "Not modified." },
            ...problems(400, 405, 414, 500),
          },
        },
        post: {
          tags: ["explain"],
          operationId: "explainText",
          summary: "The errors in whatever was pasted; nothing of it is logged or kept",
          requestBody: {
            required: true,
            description: "At most 64 KiB: a log, a stack trace, a page's HTML, an API answer, a tail event.",
            content: {
              "text/plain": { schema: { type: "string" }, example: "Error 1101 Worker threw exception" },
              "application/json": {
                schema: {
                  description: 'An API envelope, a tail event, a problem document, or `{ "text": … }`.',
                },
              },
            },
          },
          responses: {
            200: {
              description: "Ranked matches; none when the text is about something else.",
              content: { "application/json": { schema: ref("matches") } },
            },
            ...problems(400, 405, 413, 415, 500),
          },
        },
      },
      "/explain/all.json": {
        get: {
          tags: ["explain"],
          operationId: "dataset",
          summary: "Every record, whole",
          responses: {
            200: { description: "The dataset.", content: { "application/json": { schema: ref("dataset") } } },
            ...problems(404),
          },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}

function problem(status: number) {
  const kinds = Object.entries(PROBLEMS).filter(([, kind]) => kind.status === status);
  return {
    description: kinds.map(([, kind]) => kind.title).join(" or "),
    content: {
      "application/problem+json": {
        schema: ref("problem"),
        example: {
          type: `/problems/${kinds[0]?.[0]}/`,
          title: kinds[0]?.[1].title,
          status,
          detail: "What was wrong with this request.",
          instance: "/explain",
        },
      },
    },
  };
}
