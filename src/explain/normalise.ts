/**
 * What people paste → plain text that can be compared: no colours, no mark-up, no escapes, no log
 * prefixes. Every step reads the text once; nothing here backtracks.
 */

/** Longest text that is looked at, in UTF-16 units. */
export const MAX_TEXT = 65_536;

/**
 * Brings a text into plain form. What stood inside mark-up (`href="…"`) is kept after the text, so
 * that addresses are still found and the visible words stay together.
 */
export function normalise(text: string): string {
  const plain = decodeEscapes(stripAnsi(clip(text)));
  const { visible, inside } = splitMarkup(decodeEntities(plain));
  const lines = plainLetters(visible).split("\n").map(stripLinePrefix).join("\n");
  return (inside === "" ? lines : `${lines}\n\n${plainLetters(inside)}`).slice(0, MAX_TEXT);
}

/** A text that is too long keeps its beginning and, since errors come last in logs, most of its end. */
export function clip(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const head = MAX_TEXT / 4;
  return `${text.slice(0, head)}\n${text.slice(text.length - (MAX_TEXT - head - 1))}`;
}

/** Colours and cursor movements, real (ESC [), named (`\u001b[`, `^[[`, `␛[`) and what is left when ESC was lost (`[31m`). */
function stripAnsi(text: string): string {
  return text
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin and end with them
      /(?:\u001b|\\u001b|\\x1b|\\033|\\e|\^\[|␛)(?:\[[0-9;?]{0,20}[A-Za-z]|\][^\u0007\n]{0,200}\u0007)/gi,
      "",
    )
    .replace(/\[(?:\d{1,3};){0,4}\d{1,3}m/g, "");
}

const ESCAPES: Record<string, string> = {
  n: "\n",
  r: "\n",
  t: "\t",
  f: " ",
  b: " ",
  "'": "'",
  '"': '"',
  "`": "`",
  "/": "/",
};

/** Escapes of JSON, JavaScript and Python, also when they were escaped again. */
function decodeEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== "\\") {
      out += text[i];
      continue;
    }
    while (text[i + 1] === "\\") i++;
    const next = text[i + 1] ?? "";
    const width = next === "u" ? 4 : next === "x" ? 2 : 0;
    const code = width > 0 ? hexAt(text, i + 2, width) : -1;
    if (code >= 0) {
      out += String.fromCharCode(code);
      i += 1 + width;
    } else if (next in ESCAPES) {
      out += ESCAPES[next];
      i++;
    } else out += "\\";
  }
  return out;
}

function hexAt(text: string, start: number, width: number): number {
  const digits = text.slice(start, start + width);
  return digits.length === width && /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
}

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  rsquo: "'",
  lsquo: "'",
  middot: "·",
  bull: "•",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
  });
}

const LONGEST_TAG = 2000;
const INLINE = /^\/?(?:a|abbr|b|bdi|code|em|i|small|span|strong|u)\b/i;

/** Tags out of the text; a tag that is no inline one ends a line. Comments and lone `<` stay text. */
function splitMarkup(text: string): { visible: string; inside: string } {
  let visible = "";
  let inside = "";
  let from = 0;
  for (let open = text.indexOf("<"); open !== -1; open = text.indexOf("<", open + 1)) {
    if (!/[a-z/!]/i.test(text[open + 1] ?? "")) continue;
    const close = text.slice(open, open + LONGEST_TAG).search(/.[<>]/s);
    if (close === -1 || text[open + close + 1] !== ">") continue;
    const tag = text.slice(open + 1, open + close + 1);
    visible += text.slice(from, open) + (INLINE.test(tag) ? " " : "\n");
    if (tag.includes("=")) inside += `${tag}\n`;
    from = open + close + 2;
    open = from - 1;
  }
  return { visible: visible + text.slice(from), inside };
}

/** Normalising sorts the marks of a letter; a letter with thousands of them would take seconds. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;

/** One form for every letter, quote, space and line end. */
function plainLetters(text: string): string {
  return text
    .replace(MANY_MARKS, "$1")
    .replace(/´/g, "'")
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g, "")
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\r\n?/g, "\n")
    .replace(/[\u2500-\u259f]/g, " ");
}

const TIME = /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?/;

/** What build logs, quotes and boxes put before each line. */
function stripLinePrefix(line: string): string {
  let rest = line.replace(/^[\s|>]{1,200}/, "");
  const time = TIME.exec(rest);
  if (time) rest = rest.slice(time[0].length).replace(/^[\s|]{1,200}/, "");
  return rest === "-- | --" ? "" : rest.trimEnd();
}
