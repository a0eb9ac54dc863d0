/** The answer to a short link that nobody knows: the site's 404 page, with near misses. */
import type { Suggestion } from "./problem.ts";

const MAX_SHOWN = 80;

interface Assets {
  fetch: (request: Request) => Promise<Response>;
}

/**
 * The prerendered 404 page from the assets, with the code as text and the suggestions as links of
 * this site. Without assets (a failing binding) a plain page says the same.
 */
export async function missingPage(
  request: Request,
  code: string,
  suggestions: Suggestion[],
  assets: Assets,
): Promise<Response> {
  const shown = code
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .slice(0, MAX_SHOWN)
    .toWellFormed();
  const sentence =
    suggestions.length > 0
      ? `No error is filed under “${shown}”. Did you mean one of these?`
      : `No error is filed under “${shown}”.`;
  const page = await pageFrom(request, assets);
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "public, max-age=60",
    "X-Content-Type-Options": "nosniff",
  };
  if (page === null) {
    const lines = [
      sentence,
      ...suggestions.map(({ title, links }) => `${title}: ${new URL(links.html, request.url)}`),
    ];
    return new Response(request.method === "HEAD" ? null : `${lines.join("\n")}\n`, {
      status: 404,
      headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const filled = new HTMLRewriter()
    .on("[data-missing]", { element: (element) => void element.setInnerContent(sentence) })
    .on("[data-suggestions]", {
      element(element) {
        for (const { title, links } of suggestions) {
          element.append(`<li><a href="${encodeURI(links.html)}">`, { html: true });
          element.append(title);
          element.append("</a></li>", { html: true });
        }
      },
    })
    .transform(page);
  const merged = new Headers(page.headers);
  merged.delete("ETag");
  for (const [name, value] of Object.entries(headers)) merged.set(name, value);
  return new Response(request.method === "HEAD" ? null : filled.body, { status: 404, headers: merged });
}

async function pageFrom(request: Request, assets: Assets): Promise<Response | null> {
  try {
    const page = await assets.fetch(new Request(new URL("/404", request.url)));
    const isPage = page.headers.get("Content-Type")?.startsWith("text/html") === true;
    return isPage && (page.ok || page.status === 404) ? page : null;
  } catch {
    return null;
  }
}

/** Static files cannot be read at the moment; what needs none of them still answers. */
export function unavailable(request: Request): Response {
  const text = "This page cannot be shown at the moment. /explain/<code> and /e/<code> still answer.\n";
  return new Response(request.method === "HEAD" ? null : text, {
    status: 503,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": "30",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
