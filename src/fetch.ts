/**
 * The request pipeline of the Worker. Its routes are endpoints, so they run without the page
 * middleware of Starlight, which would parse the whole content store at the first request.
 * Documented at https://docs.astro.build/en/reference/modules/astro-fetch/.
 */
import { FetchState, pages } from "astro/fetch";
import type { Fetchable } from "astro";

export default {
  fetch: (request: Request) => pages(new FetchState(request)),
} satisfies Fetchable;
