/** `POST /explain` and `GET /explain?q=`: a pasted text → ranked matches. The text is neither kept nor logged. */
import { SCHEMA_VERSION } from "../data/vocabulary.ts";
import { readBody } from "./body.ts";
import { COMMON, problem } from "./headers.ts";
import { describeMatches } from "./identify/describe.ts";
import { identify } from "./identify.ts";
import type { ProblemName } from "./problem.ts";
import { MAX_BODY, MAX_QUERY, type Reading, type Refusal, readQuery, readText } from "./read-text.ts";
import { holdsSecret } from "./secret.ts";
import type { Store } from "./store.ts";

const PROBLEM_OF: Record<Refusal["status"], ProblemName> = {
  400: "bad-request",
  413: "body-too-large",
  414: "query-too-long",
  415: "unsupported-media-type",
};

export async function answerPaste(request: Request, store: Store): Promise<Response> {
  const bytes = await readBody(request, MAX_BODY);
  return answer(request, readText(request.headers.get("Content-Type"), bytes), store, "no-store");
}

export function answerMatches(request: Request, query: string, store: Store): Response {
  return answer(request, readQuery(query), store, "public, max-age=300");
}

function answer(request: Request, reading: Reading, store: Store, caching: string): Response {
  if (!("text" in reading)) {
    const { status, detail } = reading;
    return problem(request, PROBLEM_OF[status], {
      detail,
      limits: { body_bytes: MAX_BODY, query_characters: MAX_QUERY },
    });
  }
  const found = identify(reading.text, store.identifyIndex());
  const matches = describeMatches(found, (id) => store.record(id));
  const body = JSON.stringify({
    kind: "matches",
    schema_version: SCHEMA_VERSION,
    dataset: store.dataset,
    recognized: matches.length > 0,
    holds_secret: holdsSecret(reading.text),
    matches,
  });
  return new Response(request.method === "HEAD" ? null : body, {
    headers: {
      ...COMMON,
      "Content-Type": "application/json",
      "Content-Length": String(new TextEncoder().encode(body).length),
      "Cache-Control": caching,
      Link: '</api/>; rel="service-doc", </explain>; rel="collection"',
    },
  });
}
