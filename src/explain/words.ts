/** The vocabulary of pages, Markdown and text: one wording for every value of the schema. */
import type { Evidence, PublishedError } from "../data/published.ts";
import type { Actor, SeenIn } from "../data/schema.ts";

export const ACTOR_WORDS: Record<Actor, string> = {
  visitor: "Visitor",
  developer: "Developer",
  account_owner: "Account owner",
  cloudflare: "Cloudflare",
};

export const SEEN_IN_WORDS: Record<SeenIn, string> = {
  "browser-page": "Page in the browser",
  "deploy-output": "Deploy output",
  "build-log": "Build log",
  "local-dev": "Local development",
  cli: "Command line",
  logs: "Logs",
  "dashboard-chart": "Dashboard chart",
  dashboard: "Dashboard",
  "caught-exception": "Caught exception",
  "api-response": "API response",
  "response-header": "Response header",
};

export const EVIDENCE_WORDS: Record<Evidence, string> = {
  reproduced: "Reproduced",
  source: "Read in the source code",
  documented: "Documented",
  observed: "Observed",
};

export const LIFECYCLE_WORDS: Record<PublishedError["lifecycle"], string> = {
  active: "Active",
  retired: "Not emitted today",
  moved: "Moved",
};

/** Whether to retry, in a word or two. */
export function retryWord(retry: PublishedError["retry"]): string {
  return { never: "No", safe: "Yes", conditional: "It depends", undocumented: "Not documented" }[
    retry.policy
  ];
}

/** Whether and when to retry, in a sentence. */
export function retrySentence(retry: PublishedError["retry"]): string {
  const wait = retry.after_s === null ? "" : ` Wait ${retry.after_s} seconds first.`;
  switch (retry.policy) {
    case "never":
      return `No. It fails again until something is changed.${wait}`;
    case "safe":
      return `Yes, as it is.${retry.condition ? ` ${retry.condition}` : ""}${wait}`;
    case "conditional":
      return `It depends. ${retry.condition ?? ""}${wait}`;
    case "undocumented":
      return `Not documented.${retry.condition ? ` ${retry.condition}` : ""}${wait}`;
  }
}

/** Who can fix it, likeliest first: `Developer, account owner`. */
export function whoWords(actors: Actor[]): string {
  return actors
    .map((actor, i) =>
      i === 0 || actor === "cloudflare" ? ACTOR_WORDS[actor] : ACTOR_WORDS[actor].toLowerCase(),
    )
    .join(", ");
}

/** `1101: Worker threw a JavaScript exception`, or the bare title where no code is printed. */
export function heading(error: { code: string | null; title: string }): string {
  return error.code === null ? error.title : `${error.code}: ${error.title}`;
}

/** The ways in which a proof runs. */
export const KIND_WORDS: Record<string, string> = {
  request: "A request, or several, to a Worker",
  startup: "Starting a Worker",
  event: "Another event: queue, schedule, e-mail, RPC, Workflow …",
  "runtime-config": "Configuration that the runtime refuses",
  "wrangler-config": "Configuration that wrangler refuses",
  "wrangler-bundle": "Bundling with wrangler deploy --dry-run",
  shell: "A command",
};

/** Why a pair cannot run on one machine. */
export const REASON_WORDS: Record<string, string> = {
  "edge-page": "A page of Cloudflare's edge",
  "cpu-limit": "CPU limits are not enforced locally",
  "memory-limit": "Memory limits are not enforced locally",
  "api-answer": "An answer of Cloudflare's API",
  "production-limit": "A limit that only production enforces",
  infrastructure: "A fault of Cloudflare's infrastructure",
  dashboard: "Shown only in the dashboard",
  "account-state": "Depends on an account's state or plan",
  "other-runtime": "Runs outside the Workers runtime",
  "not-simulated": "A product that has no local simulator",
};
