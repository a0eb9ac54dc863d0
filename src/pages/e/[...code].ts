import type { APIRoute } from "astro";
import { redirect, shortTarget } from "../../explain/short.ts";
import { store } from "../../worker-store.ts";

export const prerender = false;

export const ALL: APIRoute = async ({ request, locals }) => {
  const url = new URL(request.url);
  const target = shortTarget(url.pathname, store);
  return target === null ? new Response("not found", { status: 404 }) : redirect(target);
};
