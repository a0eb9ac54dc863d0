import type { MarkdownHeading } from "astro";
import type { PublishedError } from "../data/published.ts";

/** The sections that a record's page has, in their order; the table of contents is made of them. */
export function errorSections(error: PublishedError): MarkdownHeading[] {
  const sections: [slug: string, text: string, shown: boolean][] = [
    ["what-happened", "What happened", error.explanation.length > 0],
    ["messages", "Messages", error.messages.some((message) => message.kind !== "example")],
    ["confirm", "Confirm that it is this one", error.confirm.length > 0],
    ["children", "What hides behind it", error.children.length > 0],
    ["causes", "Causes, likeliest first", error.causes.length > 0],
    ["fix", "What to do", true],
    ["evidence", error.pairs.length > 0 ? "Broken and fixed" : "Evidence", true],
    ["prevent", "Prevent it", error.prevention.length > 0],
    ["related", "Related and easily confused", error.related.length > 0 || error.referenced_by.length > 0],
    ["guides", "Guides", error.guides.length > 0],
    ["history", "What used to be true", error.history.length > 0],
    ["ticket", "For a ticket", true],
    ["sources", "Sources", true],
  ];
  return sections.filter(([, , shown]) => shown).map(([slug, text]) => ({ slug, text, depth: 2 }));
}
