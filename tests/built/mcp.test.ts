/** The MCP endpoint, asked by the official client. */
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { catalog } from "../fixtures.ts";

describe("/mcp", () => {
  const client = new Client({ name: "test", version: "1.0.0" });
  beforeAll(() => client.connect(new StreamableHTTPClientTransport(new URL(`${inject("origin")}/mcp`))));
  afterAll(() => client.close());

  const call = async (name: string, args: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: args })).structuredContent as Record<string, never>;

  it("offers two read-only tools", async () => {
    const { tools } = await client.listTools();
    expect(tools.map((tool) => tool.name).sort()).toEqual(["explain_error", "list_errors"]);
    for (const tool of tools) expect(tool.annotations?.readOnlyHint).toBe(true);
  });

  it("explains a code with the whole record", async () => {
    expect(await call("explain_error", { text: "Error 1101" })).toMatchObject({
      recognized: true,
      document: { id: "edge-1101" },
    });
  });

  it("explains a text", async () => {
    const found = await call("explain_error", {
      text: "✘ TypeError: Illegal invocation: function called with incorrect `this` reference. at worker.js:4",
    });
    expect(found).toMatchObject({ recognized: true, document: { id: "runtime-illegal-invocation" } });
  });

  it("says so when the text is about something else", async () => {
    expect(
      await call("explain_error", { text: "java.lang.NullPointerException at Main.main" }),
    ).toMatchObject({ recognized: false, document: null });
  });

  it("lists what is known, by issuer", async () => {
    expect(await call("list_errors", {})).toMatchObject({ count: catalog.errors.length });
    expect(await call("list_errors", { issuer: "edge" })).toMatchObject({
      count: catalog.errors.filter((error) => error.id.startsWith("edge-")).length,
    });
  });
});
