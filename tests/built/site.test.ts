/** The built site: every record is everywhere it should be, and no link leads nowhere. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalog } from "../fixtures.ts";

const DIST = "dist/client";
const read = (path: string) => readFileSync(join(DIST, path), "utf8");

function pages(folder = DIST): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pages(path);
    return entry.name.endsWith(".html") ? [path] : [];
  });
}

describe("every record", () => {
  const home = read("index.html");
  const sitemap = read("sitemap-0.xml");
  const llms = read("llms.txt");
  const dataset = JSON.parse(read("explain/all.json"));

  it.each(catalog.errors.map((error) => [error.id, error] as const))("%s", (id, error) => {
    const page = read(`errors/${id}/index.html`);
    const text = page.replace(/<[^>]+>/g, "");
    expect(text).toContain(escaped(error.title));
    expect(page).toContain(`href="${error.links.short}"`);
    expect(page, "is indexed for search").toContain("data-pagefind-body");
    expect(read(`errors/${id}.md`)).toContain(`id: "${id}"`);
    expect(home).toContain(`href="/errors/${id}/"`);
    expect(sitemap).toContain(`/errors/${id}/</loc>`);
    expect(llms).toContain(`/errors/${id}.md)`);
    expect(dataset.errors.find((one: { id: string }) => one.id === id)).toMatchObject({
      id,
      title: error.title,
    });
    for (const pair of error.pairs)
      for (const side of [pair.broken, pair.fixed]) expect(page).toContain(side.file);
  });

  it.each(catalog.choices.map((choices) => [choices.code, choices] as const))(
    "choice %s",
    (_code, choices) => {
      const page = read(`${choices.links.html.slice(1)}index.html`);
      for (const candidate of choices.candidates) expect(page).toContain(`href="${candidate.links.html}"`);
    },
  );
});

describe("links", () => {
  const ON_DEMAND = /^\/(explain|e|go|mcp)(\/|\?|$)/;
  const all = pages();
  const anchors = new Map(
    all.map((path) => [
      path,
      new Set([...readFileSync(path, "utf8").matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])),
    ]),
  );

  /** The file that a root-relative path is served from; null when there is none. */
  function fileOf(path: string): string | null {
    const clean = decodeURIComponent(path.replace(/[?#].*$/, ""));
    const candidates = [
      join(DIST, clean),
      join(DIST, clean, "index.html"),
      join(DIST, `${clean.replace(/\/$/, "")}.html`),
    ];
    return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile()) ?? null;
  }

  it("no internal link, script, style or image leads nowhere, anchors included", () => {
    const dead = new Set<string>();
    for (const page of all) {
      for (const [, target = ""] of markup(page).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        const link = target.replace(/&amp;/g, "&").replace(/&#38;/g, "&");
        if (/^(https?:|mailto:|data:)/.test(link) || ON_DEMAND.test(link)) continue;
        const file = link.startsWith("#") ? page : fileOf(link);
        const anchor = decodeURIComponent(link.split("#")[1] ?? "");
        if (file === null) dead.add(`${page} → ${link}`);
        else if (anchor !== "" && anchors.has(file) && !anchors.get(file)?.has(anchor))
          dead.add(`${page} → ${link}`);
      }
    }
    expect([...dead]).toEqual([]);
  });

  it("no id stands twice on a page", () => {
    for (const page of all) {
      const ids = [...readFileSync(page, "utf8").matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        page,
      ).toEqual([]);
    }
  });
});

/** A page without the text of its inline scripts. */
function markup(page: string): string {
  return readFileSync(page, "utf8").replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1");
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
