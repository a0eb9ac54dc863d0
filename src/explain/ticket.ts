/** A record in a few lines, for a ticket: meaning, who, retry, first fix, link; with what the writer adds. */
import type { PublishedError } from "../data/published.ts";
import { ACTOR_WORDS, heading, retrySentence, whoWords } from "./words.ts";

/** One line of a ticket: a name and what it says. */
export type TicketLine = [name: string, text: string];

export interface Ticket {
  title: string;
  summary: string;
  lines: TicketLine[];
  /** Root-relative short link. */
  short: string;
}

/** What a ticket says of a record. */
export function ticketOf(error: PublishedError): Ticket {
  const { first_fix: fix } = error;
  return {
    title: heading(error),
    summary: error.summary,
    lines: [
      ["Who can fix it", whoWords(error.who_can_fix)],
      ["Retry?", retrySentence(error.retry)],
      ...(fix ? [[`First fix (${ACTOR_WORDS[fix.actor].toLowerCase()})`, fix.do] as TicketLine] : []),
    ],
    short: error.links.short,
  };
}

/** As plain text; backticks stay, they read well everywhere. */
export function ticketText(ticket: Ticket, origin: string): string {
  return [
    ticket.title,
    ticket.summary,
    ...ticket.lines.map(([name, text]) => `- ${label(name)} ${text}`),
    `- More: ${origin}${ticket.short}`,
  ].join("\n");
}

/** As Markdown. */
export function ticketMarkdown(ticket: Ticket, origin: string): string {
  return [
    `**[${ticket.title}](${origin}${ticket.short})**`,
    "",
    ticket.summary,
    "",
    ...ticket.lines.map(([name, text]) => `- **${label(name)}** ${text}`),
  ].join("\n");
}

/** As HTML for rich text; everything in it is escaped. */
export function ticketHtml(ticket: Ticket, origin: string): string {
  const items = ticket.lines
    .map(([name, text]) => `<li><b>${escapeHtml(label(name))}</b> ${coded(text)}</li>`)
    .join("");
  return `<p><b><a href="${escapeHtml(origin + ticket.short)}">${escapeHtml(ticket.title)}</a></b></p><p>${coded(ticket.summary)}</p><ul>${items}</ul>`;
}

/** Details that an error page shows: Ray ID, time and zone, wherever they stand in a pasted text. */
export function ticketDetails(pasted: string): Partial<Record<"ray" | "time" | "zone", string>> {
  const text = pasted.slice(0, 65_536);
  const ray = /ray[\s_-]?id["'\s:=]{1,8}(?:<[^>]{0,80}>\s*)?([0-9a-f]{16}(?:-[A-Z]{3})?)/i.exec(text)?.[1];
  const time = /\b(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\s?(?:UTC|Z)?)/.exec(text)?.[1];
  const zone = /"(?:zone|host)"\s*:\s*"([a-z0-9.-]{3,253})"/i.exec(text)?.[1];
  return { ...(ray && { ray }), ...(time && { time }), ...(zone && { zone }) };
}

/** A question needs no colon. */
function label(name: string): string {
  return name.endsWith("?") ? name : `${name}:`;
}

function coded(text: string): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join("");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
