/** Does a text hold something that should not be shown to others? A hint for the reader; what it is is never told. */

const NAMED =
  /(?:api[_-]?(?:key|token)|access[_-]?(?:key|token)|auth[_-]?(?:key|token)|secret(?:[_-]?(?:key|access[_-]?key))?|client[_-]?secret|passw(?:or)?d|private[_-]?key|cf_clearance|__cf_bm|session(?:id)?|CF_Authorization)["']?\s{0,3}[:=]\s{0,3}["']?[\w.~+/=-]{8}/i;
const HEADER =
  /(?:authorization["']?\s{0,3}[:=]\s{0,3}["']?\s{0,3}(?:bearer|basic)\s|\bbearer\s{1,3}[\w.~+/=-]{16}|(?:set-)?cookie["']?\s{0,3}:\s{0,3}["']?[\w-]{1,60}=)/i;
const KNOWN =
  /(?:\beyJ[\w-]{10,200}\.eyJ|\bAKIA[0-9A-Z]{16}|\bgh[pousr]_[A-Za-z0-9]{20}|\bgithub_pat_\w{20}|\bsk-[\w-]{20}|\bxox[abprs]-[\w-]{10}|\bglpat-[\w-]{16}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY|\b[a-z]{3,12}:\/\/[^\s:/@]{1,60}:[^\s:/@]{3,80}@)/;

/** Whether the text seems to hold a token, key, password or cookie. */
export function holdsSecret(text: string): boolean {
  return (
    NAMED.test(text) ||
    HEADER.test(text) ||
    KNOWN.test(text) ||
    (/[\w-]{37}/.test(text) && text.split(/[^\w-]+/).some(looksRandom))
  );
}

/** A long word of mixed letters and digits, as tokens and keys are; also what merely might be one (an account's id). */
export function looksSecret(value: string): boolean {
  return (
    holdsSecret(value) ||
    value
      .split(/[^\w+=-]+/)
      .some((word) => /^[0-9a-f]{32,}$/i.test(word) || (word.length >= 20 && isMixed(word)))
  );
}

/** Cloudflare's API tokens have 40 characters, global keys 37 hexadecimal digits; hashes in file names are shorter or of one kind. */
function looksRandom(word: string): boolean {
  return (
    word.length >= 37 &&
    word.length <= 200 &&
    (/^[0-9a-f]{37}$/.test(word) || (isMixed(word) && !word.includes("__")))
  );
}

function isMixed(word: string): boolean {
  return (
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word) &&
    (word.match(/\d/g)?.length ?? 0) >= 3 &&
    !/[-_]?[A-Za-z]{9}/.test(word)
  );
}
