import type { APIRoute } from "astro";
import { COMMON, preflight, problem } from "../explain/headers.ts";
import { store } from "../worker-store.ts";

export const prerender = false;

const METHODS = ["GET", "POST", "DELETE", "OPTIONS"];
let handler: Promise<(request: Request) => Promise<Response>> | undefined;

/** MCP for agents. Its library is loaded at the first request, so that `/explain` does not pay for it. */
export const ALL: APIRoute = async ({ request }) => {
  if (request.method === "OPTIONS") return preflight(METHODS);
  if (!METHODS.includes(request.method))
    return problem(request, "method-not-allowed", {
      detail: `This resource answers ${METHODS.join(", ")}.`,
      allow: METHODS,
    });
  try {
    handler ??= import("../explain/mcp.ts").then(({ mcpHandler }) =>
      mcpHandler(store, store.dataset.version),
    );
    const answer = await (await handler)(request);
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(COMMON)) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return problem(request, "internal-error", {
      detail: "Something failed on our side; the request was not kept.",
    });
  }
};
