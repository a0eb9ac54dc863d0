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
import { respond } from "./explain/respond.ts";
import { answerShort } from "./explain/short.ts";
import { store } from "./worker-store.ts";

export default {
  async fetch(request: Request) {
    const answer = await route(request);
    await drain(request);
    return answer;
  },
} satisfies Fetchable;

function route(request: Request): Response | Promise<Response> {
  const state = new FetchState(request);
  if (state.routeData !== undefined) return pages(state);
  const { pathname } = new URL(request.url);
  if (/^\/explain(\/|$)/.test(pathname)) return respond(request, store);
  if (pathname.startsWith("/e/")) return answerShort(request, store, env.ASSETS);
  return env.ASSETS.fetch(request);
}
