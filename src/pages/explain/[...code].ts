import type { APIRoute } from "astro";
import { problem } from "../../explain/headers.ts";
import { respond } from "../../explain/respond.ts";
import { store } from "../../worker-store.ts";

export const prerender = false;

/** Owns every method and every path below `/explain`; the contract is in `src/explain/respond.ts`. */
export const ALL: APIRoute = async ({ request }) => {
  try {
    return await respond(request, store);
  } catch {
    return problem(request, "internal-error", {
      detail: "Something failed on our side; the request was not kept.",
    });
  }
};
