/** The text in a request: from the bytes of `POST /explain`, or from `q`. */
import { MAX_TEXT } from "./normalise.ts";

/** Most bytes of a body. */
export const MAX_BODY = MAX_TEXT;
/** Most characters of `q`. */
export const MAX_QUERY = 512;

export interface Refusal {
  status: 400 | 413 | 414 | 415;
  /** What was found and how to mend it. */
  detail: string;
}

export type Reading = { text: string } | Refusal;

/**
 * Reads a body by its content type: JSON as JSON (`{"text": …}`, an API envelope, a tail event, a
 * problem document or whatever else), text, forms without a form's meaning (what
 * `curl --data-binary` sends), raw bytes and no type at all as UTF-8.
 */
export function readText(contentType: string | null, bytes: Uint8Array): Reading {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const json = type === "application/json" || type.endsWith("+json");
  const plain =
    type === "" ||
    type.startsWith("text/") ||
    type === "application/x-www-form-urlencoded" ||
    type === "application/octet-stream";
  if (!json && !plain)
    return {
      status: 415,
      detail: `The content type ${quoted(type)} is not read; send text/plain or application/json.`,
    };
  if (bytes.byteLength > MAX_BODY)
    return {
      status: 413,
      detail: `The body has ${bytes.byteLength} bytes; send at most ${MAX_BODY}, the part around the error.`,
    };
  const text = new TextDecoder().decode(bytes).trim();
  if (text === "") return { status: 400, detail: "The body is empty; send the text that holds the error." };
  return json ? readJson(text) : { text };
}

/** Reads the query parameter `q`. */
export function readQuery(q: string): Reading {
  if ([...q].length > MAX_QUERY)
    return {
      status: 414,
      detail: `q has more than ${MAX_QUERY} characters; send longer text with POST /explain.`,
    };
  return q.trim() === ""
    ? { status: 400, detail: "q is blank; write the code or the message there." }
    : { text: q.trim() };
}

function readJson(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      status: 400,
      detail: "The body is declared as JSON but is none; mend it, or send it as text/plain.",
    };
  }
  const inner =
    typeof value === "string"
      ? value
      : isObject(value) && typeof value["text"] === "string"
        ? value["text"]
        : text;
  return inner.trim() === ""
    ? { status: 400, detail: "The text is empty; send the text that holds the error." }
    : { text: inner };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quoted(type: string): string {
  return /^[\w.+/-]{1,80}$/.test(type) ? `"${type}"` : "given";
}
