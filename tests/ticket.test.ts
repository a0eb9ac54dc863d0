import { describe, expect, it } from "vitest";
import { ticketDetails, ticketHtml, ticketMarkdown, ticketOf, ticketText } from "../src/explain/ticket.ts";
import { catalog } from "./fixtures.ts";

const error = catalog.errors.find((one) => one.id === "edge-1101");
if (!error) throw new Error("edge-1101 is missing");
const ticket = ticketOf(error);

describe("a ticket", () => {
  it("names meaning, who, retry, first fix and link in every form", () => {
    for (const form of [ticketText, ticketMarkdown, ticketHtml]) {
      const text = form(ticket, "https://errors.example");
      for (const part of [
        "1101",
        "Who can fix it",
        "Retry?",
        "First fix (developer)",
        "https://errors.example/e/1101",
      ])
        expect(text).toContain(part);
    }
  });

  it("escapes what the writer adds", () => {
    const hostile = { ...ticket, lines: [["Zone", '<img src=x onerror="alert(1)">']] as [string, string][] };
    expect(ticketHtml(hostile, "https://errors.example")).toContain(
      "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;",
    );
  });
});

describe("details of a pasted page", () => {
  it.each([
    [
      "Error 1101 Ray ID: 88168b0c88be9842 • 2024-05-10 02:36:42 UTC\nWorker threw exception",
      { ray: "88168b0c88be9842", time: "2024-05-10 02:36:42 UTC" },
    ],
    ["Cloudflare Ray ID: <strong>8f1b6aac1b649bcb</strong>", { ray: "8f1b6aac1b649bcb" }],
    [
      '{"error_code":1015,"ray_id":"9d9b1f0a2b3c4d5e","timestamp":"2026-11-20T10:00:00Z","zone":"shop.example"}',
      { ray: "9d9b1f0a2b3c4d5e", time: "2026-11-20T10:00:00Z", zone: "shop.example" },
    ],
    ["nothing of the kind", {}],
  ])("%s", (text, details) => {
    expect(ticketDetails(text)).toEqual(details);
  });
});
