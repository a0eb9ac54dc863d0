/**
 * From what a person or program writes as a code to the key under which it is filed:
 * `Error 1101`, `[code: 10021]`, `https://developers.cloudflare.com/…/error-1015/` …
 */

/** Longest code that is looked up; anything longer is answered as unknown. */
export const MAX_CODE = 512;

const DRESS = [
  /^cloudflare\s+/,
  /^(workers?|edge)\s+error\s+/,
  /^(api)?error\s*(code)?\s*[:#=]?\s*/,
  /^err(or)?_?code\s*[:#=]?\s*/,
  /^code\s*[:#=]?\s*/,
  /^#/,
];

/** The key of a code: lower case, without the usual dress, quotes and brackets. Linear in its length. */
export function codeKey(text: string): string {
  let key = text.slice(0, MAX_CODE).normalize("NFKC").trim().toLowerCase();
  const url = documentationKey(key);
  if (url) return url;
  key = stripBrackets(key);
  for (let bare = undress(key); bare !== "" && bare !== key; bare = undress(key)) key = bare;
  return key.replace(/\s+/g, " ");
}

/** Documentation URLs are codes too: host, path and fragment without protocol and last slash. */
function documentationKey(text: string): string | null {
  const match = /^(?:https?:\/{1,2})?(developers\.cloudflare\.com\/[^\s?]*)/.exec(text);
  return match?.[1]?.replace(/\/(?=#|$)/, "").replace(/\.$/, "") ?? null;
}

function undress(key: string): string {
  for (const dress of DRESS) {
    const bare = key.replace(dress, "");
    if (bare !== key && bare !== "") return stripBrackets(bare);
  }
  return key;
}

function stripBrackets(key: string): string {
  const bare = key.replace(/^[\s[({"'`<]+/, "").replace(/[\s\])}"'`>.,;:!]+$/, "");
  return bare === "" ? key : bare;
}
