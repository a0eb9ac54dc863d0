import type { APIRoute } from "astro";
import { goTarget, redirect } from "../explain/short.ts";
import { store } from "../worker-store.ts";

export const prerender = false;

export const ALL: APIRoute = ({ request }) => redirect(goTarget(new URL(request.url).searchParams.get("q") ?? "", store));
