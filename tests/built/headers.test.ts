/** What a careful site sends: on pages, on files, on the Worker's own answers. */
import { describe, expect, inject, it } from "vitest";

const origin = inject("origin");
const get = (path: string) => fetch(origin + path, { redirect: "manual" });

describe("pages", () => {
  it.each(["/", "/errors/edge-1101/", "/codes/1015/", "/guides/wrangler-tail/", "/nothing-here", "/e/nope"])(
    "%s",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("Content-Security-Policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain("unsafe-inline");
      expect(policy).not.toContain("'unsafe-eval'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("Permissions-Policy")).toContain("camera=()");
      expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
      expect(headers.get("Strict-Transport-Security")).toContain("max-age=");
    },
  );
});

describe("files with a type and CORS of their own", () => {
  it.each([
    ["/explain/all.json", "application/json"],
    ["/schema/error.json", "application/schema+json"],
    ["/openapi.json", "application/json"],
    ["/llms.txt", "text/plain; charset=utf-8"],
    ["/errors/edge-1101.md", "text/markdown; charset=utf-8"],
    ["/.well-known/api-catalog", "application/linkset+json"],
  ])("%s is %s", async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe(type);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const etag = answer.headers.get("ETag") ?? "";
    expect((await fetch(origin + path, { headers: { "If-None-Match": etag } })).status).toBe(304);
  });
});

it("the Worker sets its own policy", async () => {
  const { headers } = await get("/explain/1101");
  expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
});
