/** The peer of pages and builds: a stock Starlight site with the same content and the same sidebar groups. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTENT_CONFIG, ENDPOINT, makeProject, PACKAGE, wranglerConfig } from "./project.ts";

/**
 * Makes it from a built site of ours: every record's Markdown becomes a page. `worker`: it is built for
 * the same adapter as ours, with one endpoint, so that it has a Worker too.
 */
export function stockStarlight(name: string, site: string, worker = false): string {
  const pages = join(site, "dist/client/errors");
  const files = Object.fromEntries(
    readdirSync(pages)
      .filter((file) => file.endsWith(".md"))
      .map((file): [string, string] => [
        `src/content/docs/errors/${file}`,
        asPage(readFileSync(join(pages, file), "utf8")),
      ]),
  );
  const page = readFileSync(join(site, "dist/client/errors/edge-1101/index.html"), "utf8");
  return makeProject(name, {
    ...files,
    ...(worker ? { "wrangler.jsonc": wranglerConfig(name), "src/pages/explain/[...code].ts": ENDPOINT } : {}),
    "package.json": PACKAGE,
    "src/content.config.ts": CONTENT_CONFIG,
    "src/content/docs/index.md": "---\ntitle: Stock\n---\n\nHome.\n",
    "astro.config.mjs": `${worker ? 'import cloudflare from "@astrojs/cloudflare";' : ""}
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({
  site: "http://127.0.0.1:8787",
  ${worker ? ADAPTER : ""}
  integrations: [starlight({ title: "Stock Starlight", sidebar: ${JSON.stringify(sidebarOf(page))} })],
});
`,
  });
}

/** As in our configuration. */
const ADAPTER =
  'adapter: cloudflare({ imageService: "passthrough", prerenderEnvironment: "node" }), session: false,';

/** The groups and links of our sidebar, read from a page that has it. */
function sidebarOf(html: string): unknown[] {
  const side = /<nav class="sidebar[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
  const links = [...side.matchAll(/<a href="(\/[^"]*)"[^>]*>\s*<span[^>]*>([^<]*)<\/span>/g)];
  const items = links.map(([, link = "", label = ""]) => ({ label, link }));
  const [issuers, guides] = ["issuers", "guides"].map((kind) =>
    items.filter(({ link }) => link.startsWith(`/${kind}/`)),
  );
  // Without them the peer would be another site, and every ratio with it wrong.
  if (!issuers?.length || !guides?.length) throw new Error("The sidebar was not found in the built page.");
  const rest = items.filter(({ link }) => !/^\/(issuers|guides)\//.test(link));
  return [
    ...rest.slice(0, 1),
    { label: "Errors by issuer", items: issuers },
    { label: "Guides", items: guides },
    { label: "For programs", items: rest.slice(1) },
  ];
}

function asPage(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Untitled";
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown.replace(/^# .*$/m, "")}`;
}
