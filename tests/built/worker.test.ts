/** The API in workerd: the built Worker, over HTTP. */
import { request } from "node:http";
import { describe, expect, inject, it } from "vitest";
import { catalog, store } from "../fixtures.ts";

const origin = inject("origin");

/** A request with exactly these headers and this raw path, which `fetch` would tidy up. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}`, { method, path, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: text,
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("every record and every choice, as the store holds them", () => {
  it("answers each id with its bytes and its tag", async () => {
    for (const error of catalog.errors) {
      const answer = await fetch(`${origin}/explain/${error.id}`);
      expect(answer.status, error.id).toBe(200);
      expect(answer.headers.get("ETag")).toBe(store.find(error.id)?.etags.json);
      const body = await answer.json();
      expect({ ...body, revision: "" }, error.id).toEqual({
        ...JSON.parse(JSON.stringify(error)),
        revision: "",
      });
    }
  });

  it("answers choices for a number with several meanings", async () => {
    for (const choices of catalog.choices) {
      expect(await (await fetch(`${origin}/explain/${choices.code}`)).json()).toMatchObject({
        kind: "choices",
        code: choices.code,
      });
    }
  });
});

describe("requests that frameworks like to answer themselves", () => {
  it.each([
    ["POST without Origin", { "content-type": "text/plain" }],
    ["POST with a foreign Origin", { "content-type": "text/plain", origin: "https://elsewhere.example" }],
    [
      "POST as a form, as curl --data-binary sends it",
      { "content-type": "application/x-www-form-urlencoded" },
    ],
    ["POST without a type", {}],
  ])("%s is identified", async (_name, headers) => {
    const answer = await raw(
      "POST",
      "/explain",
      headers as Record<string, string>,
      "Error 1101 Worker threw exception",
    );
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).matches[0].id).toBe("edge-1101");
  });

  it.each([
    ["DELETE", "/explain/1101", 405],
    ["PUT", "/explain", 405],
    ["POST", "/explain/1101", 405],
    ["OPTIONS", "/explain/1101", 204],
    ["GET", "/explain/a/b", 404],
    ["GET", "/explain/%0d%0aX: y", 404],
    ["GET", "/explain/%ff", 404],
    ["GET", "/explain/%25", 404],
    ["GET", `/explain/${"a".repeat(8000)}`, 404],
    ["POST", "/e/1101", 405],
    ["DELETE", "/go", 405],
  ])("%s %s → %i, from the endpoint", async (method, path, status) => {
    const answer = await raw(method, path.replace(/ /g, "%20"));
    expect(answer.status).toBe(status);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    if (status !== 204) expect(answer.headers["content-type"]).toBe("application/problem+json");
  });
});

describe("short links", () => {
  it.each([
    ["/e/1101", "/errors/edge-1101/"],
    ["/e/edge-1101", "/errors/edge-1101/"],
    ["/e/10021", "/errors/workers-10021/"],
    ["/e/1015", "/codes/1015/"],
    ["/go?q=1101", "/errors/edge-1101/"],
    ["/go?q=Error%20code:%20522", "/errors/edge-522/"],
    ["/go?q=no%20such%20words", "/?q=no%20such%20words"],
    ["/go?q=https%3A%2F%2Fevil.example%2F", "/?q=https%3A%2F%2Fevil.example%2F"],
    ["/go?q=%2F%2Fevil.example", "/?q=%2F%2Fevil.example"],
    ["/go", "/"],
  ])("%s → %s", async (path, target) => {
    const answer = await raw("GET", path);
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(target);
    expect(answer.headers["cache-control"]).toBe("public, max-age=300");
  });

  it("an unknown code gets the 404 page with near misses, as text", async () => {
    const answer = await raw("GET", "/e/110l");
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('href="/errors/edge-1101/"');
    const hostile = await raw("GET", "/e/%3Cimg%20src=x%20onerror=alert(1)%3E");
    expect(hostile.status).toBe(404);
    expect(hostile.body).not.toContain("<img src=x");
    expect(hostile.body).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });
});
