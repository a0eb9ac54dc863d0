import { env } from "cloudflare:workers";
import type { APIRoute } from "astro";
import { answerShort } from "../../explain/short.ts";
import { store } from "../../worker-store.ts";

export const prerender = false;

/** Short links for tickets; the contract is in `src/explain/short.ts`. */
export const ALL: APIRoute = ({ request }) => answerShort(request, store, env.ASSETS);
