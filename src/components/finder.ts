/**
 * Finds errors in the browser: identification first, then the site's word search. What is typed or
 * pasted is matched here and sent nowhere; both indexes are loaded when they are first needed.
 */
import type { FindDocument } from "../data/find-document.ts";
import { codeKey } from "../explain/code.ts";
import { identify } from "../explain/identify.ts";
import { holdsSecret } from "../explain/secret.ts";

export interface Hit {
  href: string;
  title: string;
  code: string;
  note: string;
}

export interface Found {
  /** Errors that the text itself shows, the most likely first. */
  matches: Hit[];
  /** Pages that hold its words. */
  words: Hit[];
  holdsSecret: boolean;
}

/** Words are only searched in texts of this length; Pagefind wants every word, and a paste has too many. */
const MAX_WORDS_TEXT = 200;
/** Pages shown for words: fewer when the text itself was recognised. */
const MANY = 8;
const FEW = 3;

let loading: Promise<FindDocument> | undefined;

/** Loads the index, once; a failure is forgotten, so that the next use tries again. */
export function loadIndex(): Promise<FindDocument> {
  loading ??= fetch("/find.json")
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Everything that a text leads to. Rejects when the index cannot be loaded. */
export async function find(text: string, filters: Record<string, string> = {}): Promise<Found> {
  const data = await loadIndex();
  const matches = matchesIn(text, data).filter((hit) => passes(hit, filters));
  const known = new Set(matches.map((hit) => hit.href));
  const words =
    text.length > MAX_WORDS_TEXT
      ? []
      : (await searchWords(text, filters))
          .filter((hit) => !known.has(hit.href))
          .slice(0, matches.length > 0 ? FEW : MANY);
  return { matches, words, holdsSecret: holdsSecret(text) };
}

/** A hit's note holds its issuer, who can fix it and whether to retry, in this order. */
function passes({ note }: Hit, { issuer = "", retry = "" }: Record<string, string>): boolean {
  const parts = note.split(" · ");
  return (
    (issuer === "" || parts[0] === issuer) &&
    (retry === "" || parts.includes(`retry: ${retry.toLowerCase()}`))
  );
}

function matchesIn(text: string, { index, notes, choices }: FindDocument): Hit[] {
  const records = new Map(index.errors.map((error) => [error.id, error]));
  const choice = text.length > 80 ? undefined : choices[codeKey(text)];
  const found = identify(text, index, { limit: 6 }).matches.flatMap(({ id, role, causes }): Hit[] => {
    const record = records.get(id);
    if (!record) return [];
    const hint =
      role === "wrapper"
        ? "announces the error above"
        : causes.length > 0
          ? `${causes.length} possible causes`
          : "";
    return [
      {
        href: `/errors/${id}/`,
        title: record.title,
        code: record.code ?? "",
        note: [notes[id], hint].filter(Boolean).join(" · "),
      },
    ];
  });
  return choice === undefined
    ? found
    : [
        { href: choice, title: "has several meanings: tell them apart", code: codeKey(text), note: "" },
        ...found,
      ];
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    text: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  meta: { title?: string; code?: string; summary?: string };
  plain_excerpt?: string;
}

let pagefind: Promise<Pagefind> | undefined;

async function searchWords(text: string, filters: Record<string, string>): Promise<Hit[]> {
  try {
    const address = "/pagefind/pagefind.js";
    pagefind ??= import(/* @vite-ignore */ address);
    const { results } = await (await pagefind).search(text, {
      filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== "")),
    });
    const pages = await Promise.all(results.slice(0, MANY + 1).map((result) => result.data()));
    return pages.map((page) => ({
      href: page.url,
      title: page.meta.title ?? page.url,
      code: page.meta.code ?? "",
      note: page.meta.summary ?? page.plain_excerpt?.slice(0, 140) ?? "",
    }));
  } catch {
    // Word search is built with the site; `astro dev` has none.
    pagefind = undefined;
    return [];
  }
}
