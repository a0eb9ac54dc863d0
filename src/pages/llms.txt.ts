import catalog from "virtual:catalog";
import type { APIRoute } from "astro";
import { heading } from "../explain/words.ts";
import { SITE } from "../site.ts";

/** Every record by issuer, with its Markdown; the format is that of https://llmstxt.org/. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const sections = catalog.issuers.flatMap((issuer) => {
    const errors = catalog.errors.filter((error) => error.issuer === issuer.id);
    if (errors.length === 0) return [];
    return [
      `## ${issuer.title}`,
      errors
        .map((error) => `- [${heading(error)}](${absolute(error.links.markdown)}): ${error.summary}`)
        .join("\n"),
    ];
  });
  const intro = [
    `# ${SITE.name}`,
    `> ${SITE.description}`,
    `One record as JSON: ${absolute("/explain/1101")}. A pasted message: POST to ${absolute("/explain")}. Everything: ${absolute("/explain/all.json")}. Data: CC BY 4.0. Not affiliated with Cloudflare.`,
  ];
  return new Response(`${[...intro, ...sections].join("\n\n")}\n`);
};
