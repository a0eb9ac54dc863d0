/** A few records as identification reads them, so that its rules can be shown one by one. */
import { buildIndex, type IndexSource } from "../../src/explain/identify.ts";

type Sketch = Partial<IndexSource> & Pick<IndexSource, "id" | "title">;

const RECORDS: Sketch[] = [
  {
    id: "edge-1101",
    title: "Worker threw a JavaScript exception",
    code: "1101",
    messages: [label("Worker threw exception")],
    aliases: [
      "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1101/",
    ],
  },
  {
    id: "edge-1102",
    title: "Worker exceeded resource limits",
    code: "1102",
    messages: [label("Worker exceeded resource limits")],
  },
  {
    id: "edge-1015",
    title: "You are being rate limited",
    code: "1015",
    messages: [label("You are being rate limited")],
  },
  {
    id: "edge-522",
    title: "Connection timed out",
    code: "522",
    messages: [
      printed(
        "The initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.",
      ),
    ],
  },
  { id: "edge-11xx", title: "Fault of the Workers runtime", code: "11xx", code_pattern: "11xx" },
  {
    id: "workers-10021",
    title: "The Worker failed validation",
    code: "10021",
    messages: [label("Validation Error.")],
  },
  {
    id: "workers-startup-cpu-limit",
    title: "Start-up took too much CPU time",
    code: "10021",
    parent: "workers-10021",
    messages: [printed("Script startup exceeded CPU time limit.")],
  },
  {
    id: "workers-10053",
    title: "Binding name already in use",
    code: "10053",
    messages: [
      printed(
        "Binding name '{name}' already in use. Please use a different name and try again. [code: 10053]",
      ),
    ],
  },
  {
    id: "workers-10007",
    title: "The Worker does not exist",
    code: "10007",
    messages: [printed("This Worker does not exist on your account.")],
  },
  {
    id: "r2-10007",
    title: "The object does not exist",
    code: "10007",
    signals: ["r2 object", "get"],
    messages: [printed("The specified key does not exist.")],
  },
  {
    id: "runtime-illegal-invocation",
    title: "A method lost its this",
    code: null,
    messages: [printed("Illegal invocation: function called with incorrect `this` reference.")],
  },
  {
    id: "runtime-hung-request",
    title: "The code hung",
    code: "1101",
    parent: "edge-1101",
    messages: [printed("The script will never generate a response.")],
  },
  {
    id: "runtime-network-connection-lost",
    title: "The connection broke",
    code: null,
    messages: [printed("Network connection lost.")],
  },
  { id: "d1-error", title: "A D1 query failed", code: "D1_ERROR", messages: [printed("D1_ERROR: {detail}")] },
  {
    id: "d1-no-such-column",
    title: "The column does not exist",
    code: "D1_ERROR",
    parent: "d1-error",
    messages: [printed("D1_ERROR: no such column: {column} at offset {offset}: SQLITE_ERROR")],
  },
  { id: "outcome-exceeded-cpu", title: "Stopped for using too much CPU time", code: "exceededCpu" },
  {
    id: "wrangler-api-request-failed",
    title: "A request to the API failed",
    code: null,
    messages: [printed("A request to the Cloudflare API ({path}) failed.")],
  },
];

function printed(template: string) {
  return { template, kind: "printed", producer: "test" };
}

function label(template: string) {
  return { template, kind: "label", producer: "test" };
}

export const index = buildIndex(
  RECORDS.map((record) => ({
    issuer: record.id.slice(0, record.id.indexOf("-")),
    code: null,
    code_pattern: null,
    error_name: null,
    lifecycle: "active",
    parent: null,
    aliases: [],
    signals: [],
    messages: [],
    ...record,
  })),
);
