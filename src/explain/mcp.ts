/** The same answers for agents: an MCP endpoint (streamable HTTP, stateless) with two read-only tools. */
import { createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { codeKey, MAX_CODE } from "./code.ts";
import { describeMatches } from "./identify/describe.ts";
import { identify } from "./identify.ts";
import { MAX_BODY } from "./read-text.ts";
import type { Store } from "./store.ts";
import { suggest } from "./suggest.ts";

const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** Answers MCP requests from the store; the handler is made once and keeps no session. */
export function mcpHandler(store: Store, version: string): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(() => serverFor(store, version));
  return (request) => handler.fetch(request);
}

function serverFor(store: Store, version: string): McpServer {
  const server = new McpServer({ name: "workers-error-explorer", version });
  server.registerTool(
    "explain_error",
    {
      title: "Explain an error",
      description:
        "What an error of Cloudflare Workers or the platform around it means, who can fix it, whether to retry, and how to mend it. Takes a code (1101, 10021, D1_ERROR) or any text that holds an error: a log, a stack trace, an API answer.",
      inputSchema: z.object({
        text: z.string().min(1).max(MAX_BODY).describe("A code, or the text that failed."),
      }),
      annotations: READ_ONLY,
    },
    ({ text }) => result(explain(text, store)),
  );
  server.registerTool(
    "list_errors",
    {
      title: "List the known errors",
      description:
        "Ids, codes and titles of the errors that have a record, optionally of one issuer (edge, workers, runtime, durable-objects, d1, kv, r2, queues, wrangler …).",
      inputSchema: z.object({ issuer: z.string().max(40).optional().describe("Only this issuer's.") }),
      annotations: READ_ONLY,
    },
    ({ issuer }) => result(list(store, issuer)),
  );
  return server;
}

function explain(text: string, store: Store): Record<string, unknown> {
  const key = text.length <= MAX_CODE ? codeKey(text) : "";
  const entry = key === "" ? null : store.find(key);
  if (entry !== null && entry.kind !== "index") return { recognized: true, document: store.read(entry) };
  const matches = describeMatches(identify(text, store.identifyIndex()), (id) => store.record(id));
  const first = matches[0] ? (store.record(matches[0].id) ?? null) : null;
  return { recognized: matches.length > 0, matches, document: first, suggestions: suggest(key, store) };
}

function list(store: Store, issuer: string | undefined): Record<string, unknown> {
  const entry = store.find("");
  const index = entry ? JSON.parse(new TextDecoder().decode(store.body(entry))) : { errors: [] };
  const errors = index.errors.filter(
    (error: { id: string }) => issuer === undefined || error.id.startsWith(`${issuer}-`),
  );
  return {
    count: errors.length,
    errors: errors.map(({ id, code, title }: Record<string, unknown>) => ({ id, code, title })),
  };
}

function result(content: Record<string, unknown>) {
  return { content: [{ type: "text" as const, text: JSON.stringify(content) }], structuredContent: content };
}
