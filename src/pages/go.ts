import type { APIRoute } from "astro";
import { answerGo } from "../explain/short.ts";
import { store } from "../worker-store.ts";

export const prerender = false;

/** For a browser's address bar: `/go?q=%s`. */
export const ALL: APIRoute = ({ request }) => answerGo(request, store);
