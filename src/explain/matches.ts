import { problem } from "./headers.ts";
import type { Store } from "./store.ts";

export async function answerPaste(request: Request, _store: Store): Promise<Response> {
  return problem(request, "internal-error", { detail: "pending" });
}

export async function answerMatches(request: Request, _q: string, _store: Store): Promise<Response> {
  return problem(request, "internal-error", { detail: "pending" });
}
