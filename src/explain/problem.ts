/** Refusals of the API, as RFC 9457 problem documents. Nothing of a request's body ever comes back. */

export interface Suggestion {
  id: string;
  title: string;
  links: { html: string; self: string };
}

interface ProblemKind {
  status: number;
  title: string;
}

/** Every problem there is; `type` is `/problems/<name>/`, a page that explains it. */
export const PROBLEMS = {
  "unknown-code": { status: 404, title: "Unknown code" },
  "unknown-resource": { status: 404, title: "No such resource" },
  "method-not-allowed": { status: 405, title: "Method not allowed" },
  "not-acceptable": { status: 406, title: "Nothing that you accept" },
  "bad-request": { status: 400, title: "Bad request" },
  "body-too-large": { status: 413, title: "Body too large" },
  "query-too-long": { status: 414, title: "Query too long" },
  "unsupported-media-type": { status: 415, title: "Unsupported media type" },
  "internal-error": { status: 500, title: "Internal error" },
} as const satisfies Record<string, ProblemKind>;

export type ProblemName = keyof typeof PROBLEMS;

export interface ProblemDetails {
  detail: string;
  instance?: string | undefined;
  suggestions?: Suggestion[] | undefined;
  allow?: string[] | undefined;
  limits?: Record<string, number> | undefined;
}

/** The problem document; `instance` is cut so that no answer grows with its request. */
export function problemBody(name: ProblemName, { instance, ...more }: ProblemDetails): string {
  const { status, title } = PROBLEMS[name];
  return JSON.stringify({
    type: `/problems/${name}/`,
    title,
    status,
    ...more,
    ...(instance === undefined ? {} : { instance: instance.slice(0, 300) }),
  });
}
