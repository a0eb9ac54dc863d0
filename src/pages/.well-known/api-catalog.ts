import type { APIRoute } from "astro";

/** Where the API and its descriptions are (RFC 9727), as a link set. */
export const GET: APIRoute = ({ site, url }) => {
  const href = (path: string) => new URL(path, site ?? url).href;
  return Response.json({
    linkset: [
      {
        anchor: href("/explain"),
        "service-desc": [{ href: href("/openapi.json"), type: "application/json" }],
        "service-doc": [{ href: href("/api/"), type: "text/html" }],
        item: [{ href: href("/mcp") }],
      },
    ],
  });
};
