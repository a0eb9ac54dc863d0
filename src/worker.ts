/**
 * What the runtime calls. The adapter asks the static files before any route (see `src/fetch.ts`); when
 * they cannot be read it throws. Endpoints answer for their own faults.
 */
import server from "@astrojs/cloudflare/entrypoints/server";
import { drain } from "./explain/body.ts";
import { unavailable } from "./explain/missing.ts";

export default {
  async fetch(...[request, env, context]: Parameters<typeof server.fetch>): Promise<Response> {
    try {
      const answer = await server.fetch(request, env, context);
      await drain(request);
      return answer;
    } catch {
      return unavailable(request);
    }
  },
};
