/** Headers that every answer of the API carries, and the conditional part of HTTP. */
import { PROBLEMS, type ProblemDetails, type ProblemName, problemBody } from "./problem.ts";

const EXPOSED = "Allow, Content-Location, ETag, Last-Modified, Link";

/** Any origin may read every answer; there are no cookies and nothing is sniffed or rendered. */
export const COMMON: Record<string, string> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": EXPOSED,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
};

export const FRESH = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";
const MISS = "public, max-age=60";

/** Whether `If-None-Match` names this ETag: lists, `*`, and weakly, since proxies weaken tags. */
export function notModified(request: Request, etag: string): boolean {
  const condition = request.headers.get("If-None-Match");
  if (condition === null) return false;
  return condition.split(",").some((part) => {
    const tag = part.trim();
    return tag === "*" || tag.replace(/^W\//, "") === etag;
  });
}

/** Day `YYYY-MM-DD` as an HTTP date. */
export function httpDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}

/** A refusal. */
export function problem(
  request: Request,
  name: ProblemName,
  details: Omit<ProblemDetails, "instance">,
  more: Record<string, string> = {},
): Response {
  const { status } = PROBLEMS[name];
  const body = problemBody(name, { ...details, instance: new URL(request.url).pathname });
  return new Response(request.method === "HEAD" ? null : body, {
    status,
    headers: {
      ...COMMON,
      "Content-Type": "application/problem+json",
      "Content-Length": String(new TextEncoder().encode(body).length),
      "Cache-Control": status === 404 ? MISS : "no-store",
      Link: '</api/>; rel="service-doc"',
      ...(details.allow ? { Allow: details.allow.join(", ") } : {}),
      ...more,
    },
  });
}

/** The answer to a preflight, and to OPTIONS in general. */
export function preflight(allow: string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON,
      Allow: allow.join(", "),
      "Access-Control-Allow-Methods": allow.join(", "),
      "Access-Control-Allow-Headers":
        "Accept, Content-Type, If-None-Match, Mcp-Protocol-Version, Mcp-Session-Id",
      "Access-Control-Max-Age": "86400",
    },
  });
}
