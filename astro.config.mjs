import { readdirSync, readFileSync } from "node:fs";
import cloudflare from "@astrojs/cloudflare";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { catalogIntegration } from "./src/build/catalog-integration.ts";
import { cspIntegration } from "./src/build/csp-integration.ts";
import { markupIntegration } from "./src/build/markup-integration.ts";
import { previewsIntegration } from "./src/build/previews-integration.ts";
import { SITE } from "./src/site.ts";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { version } = read("./package.json");
const folders = readdirSync(new URL("./src/data/errors", import.meta.url));
/** One line per issuer, not per error: the sidebar stays the same size on every page. */
const issuerLinks = read("./src/data/issuers.json")
  .filter(({ id }) => folders.some((folder) => folder.startsWith(`${id}-`)))
  .sort((a, b) => a.order - b.order)
  .map(({ id, title }) => ({ label: title, link: `/issuers/${id}/` }));

export default defineConfig({
  site: process.env.SITE_URL ?? "http://127.0.0.1:8787",
  trailingSlash: "ignore",
  // The API takes pastes from anywhere; there are no cookies and no forms that an Origin check could protect.
  security: { checkOrigin: false },
  adapter: cloudflare({ imageService: "passthrough", prerenderEnvironment: "node" }),
  session: false,
  integrations: [
    catalogIntegration(version),
    starlight({
      title: SITE.name,
      description: SITE.description,
      logo: { src: "./src/assets/logo.svg" },
      customCss: ["./src/styles/site.css", "./src/styles/explorer.css"],
      components: {
        Search: "./src/components/Search.astro",
        PageTitle: "./src/components/PageTitle.astro",
        Footer: "./src/components/Footer.astro",
      },
      // Wrapped code needs no scrolling, neither on a phone nor side by side.
      expressiveCode: { defaultProps: { wrap: true, hangingIndent: 2 } },
      disable404Route: true,
      pagination: false,
      lastUpdated: false,
      sidebar: [
        { label: "Find an error", link: "/" },
        { label: "Errors by issuer", items: issuerLinks },
        { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
        {
          label: "For programs",
          items: [
            { label: "API", link: "/api/" },
            { label: "How proof is made", link: "/proof/" },
            { label: "Coverage", link: "/coverage/" },
          ],
        },
        { label: "Contribute", link: "/contributing/" },
      ],
    }),
    previewsIntegration(version),
    markupIntegration(),
    cspIntegration(),
  ],
});
