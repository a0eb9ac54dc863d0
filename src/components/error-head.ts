import type { PublishedError } from "../data/published.ts";
import { heading, retryWord, whoWords } from "../explain/words.ts";

interface HeadTag {
  tag: "meta" | "link" | "script";
  attrs?: Record<string, string>;
  content?: string;
}

/** What previews, search engines and programs read about a record. */
export function errorHead(error: PublishedError, site: URL | undefined): HeadTag[] {
  const absolute = (path: string) => new URL(path, site).href;
  return [
    { tag: "link", attrs: { rel: "alternate", type: "text/markdown", href: error.links.markdown } },
    { tag: "link", attrs: { rel: "alternate", type: "application/json", href: error.links.self } },
    { tag: "link", attrs: { rel: "shortlink", href: absolute(error.links.short) } },
    ...previewTags(absolute(`/og/${error.id}.png`), heading(error)),
    { tag: "meta", attrs: { name: "twitter:label1", content: "Who can fix it" } },
    { tag: "meta", attrs: { name: "twitter:data1", content: whoWords(error.who_can_fix) } },
    { tag: "meta", attrs: { name: "twitter:label2", content: "Retry?" } },
    { tag: "meta", attrs: { name: "twitter:data2", content: retryWord(error.retry) } },
    { tag: "script", attrs: { type: "application/ld+json" }, content: jsonLd(error, absolute) },
  ];
}

/** The picture of a page, for whoever unfurls its link. */
export function previewTags(url: string, alt: string): HeadTag[] {
  const tags = {
    "og:image": url,
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": alt,
  };
  return Object.entries(tags).map(([property, content]) => ({ tag: "meta", attrs: { property, content } }));
}

function jsonLd(error: PublishedError, absolute: (path: string) => string): string {
  const term = {
    "@type": "DefinedTerm",
    "@id": `${absolute(error.links.html)}#term`,
    name: error.title,
    ...(error.code === null ? {} : { termCode: error.code }),
    description: error.summary,
    inDefinedTermSet: absolute("/"),
  };
  const graph = [
    {
      "@type": "TechArticle",
      headline: heading(error),
      description: error.summary,
      url: absolute(error.links.html),
      dateModified: error.updated,
      about: { "@id": term["@id"] },
      license: "https://creativecommons.org/licenses/by/4.0/",
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "All errors", item: absolute("/") },
        {
          "@type": "ListItem",
          position: 2,
          name: error.issuer_title,
          item: absolute(`/issuers/${error.issuer}/`),
        },
        { "@type": "ListItem", position: 3, name: heading(error) },
      ],
    },
    term,
  ];
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replace(/</g, "\\u003c");
}
