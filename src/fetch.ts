/**
 * The request pipeline of the Worker. Its routes are endpoints, so they run without the page
 * middleware of Starlight, which would parse the whole content store at the first request
 * (https://docs.astro.build/en/reference/modules/astro-fetch/). Paths that Astro's router matches
 * to nothing (an encoded line break does that) still belong to the endpoint above them.
 */
import { env } from "cloudflare:workers";
import type { Fetchable } from "astro";
import { FetchState, pages } from "astro/fetch";
import { drain } from "./explain/body.ts";
import { unavailable } from "./explain/missing.ts";
import { respond } from "./explain/respond.ts";
import { answerShort } from "./explain/short.ts";
import { store } from "./worker-store.ts";

export default {
  async fetch(request: Request) {
    const answer = await answerOrExcuse(request);
    await drain(request);
    return answer;
  },
} satisfies Fetchable;

/** Endpoints answer for their own faults; what is left is a static file that the binding cannot give. */
async function answerOrExcuse(request: Request): Promise<Response> {
  try {
    return await route(request);
  } catch {
    return unavailable(request);
  }
}

function route(request: Request): Response | Promise<Response> {
  const state = new FetchState(request);
  if (state.routeData !== undefined) return pages(state);
  const { pathname } = new URL(request.url);
  if (/^\/explain(\/|$)/.test(pathname)) return respond(request, store);
  if (pathname.startsWith("/e/")) return answerShort(request, store, env.ASSETS);
  return env.ASSETS.fetch(request);
}
