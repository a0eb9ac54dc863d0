/**
 * The request pipeline of the Worker. Its routes are endpoints, so they run without the page
 * middleware of Starlight, which would parse the whole content store at the first request
 * (https://docs.astro.build/en/reference/modules/astro-fetch/). Paths that Astro's router matches
 * to nothing (an encoded line break does that) still belong to the endpoint above them.
 */
import { env } from "cloudflare:workers";
import type { Fetchable } from "astro";
import { FetchState, pages } from "astro/fetch";
import { respond } from "./explain/respond.ts";
import { answerShort } from "./explain/short.ts";
import { store } from "./worker-store.ts";

export default {
  fetch(request: Request) {
    const state = new FetchState(request);
    if (state.routeData !== undefined) return pages(state);
    const { pathname } = new URL(request.url);
    if (/^\/explain(\/|$)/.test(pathname)) return respond(request, store);
    if (pathname.startsWith("/e/")) return answerShort(request, store, env.ASSETS);
    // Without the body, which files have no use for; `src/worker.ts` takes it in.
    return env.ASSETS.fetch(new Request(request.url, { headers: request.headers }));
  },
} satisfies Fetchable;
