import type { ProblemName } from "../explain/problem.ts";

/** What each refusal of the API means, and what the caller can do. */
export const PROBLEM_TEXTS: Record<ProblemName, { meaning: string; remedy: string }> = {
  "unknown-code": {
    meaning: "No record is filed under this code, id or alias.",
    remedy:
      "Look at suggestions for a slip of the pen, list everything with GET /explain, or send the whole message to POST /explain.",
  },
  "unknown-resource": {
    meaning: "There is nothing at this address.",
    remedy: "GET /explain lists every record with its links.",
  },
  "method-not-allowed": {
    meaning: "The resource exists but does not answer this method.",
    remedy: "Use one of the methods in the Allow header, repeated in allow.",
  },
  "not-acceptable": {
    meaning: "Your Accept header refuses every representation that exists.",
    remedy: "Accept application/json, text/markdown or text/plain, or add .json, .md or .txt to the address.",
  },
  "bad-request": {
    meaning: "The request is incomplete or cannot be read.",
    remedy: "The member detail says which part; nothing was looked up.",
  },
  "body-too-large": {
    meaning: "The body is larger than we read.",
    remedy: "Send the part around the error; 64 KiB are enough for the longest stack trace.",
  },
  "query-too-long": {
    meaning: "The text in q is too long for an address.",
    remedy: "Send it as the body of POST /explain, which takes 64 KiB.",
  },
  "unsupported-media-type": {
    meaning: "The body has a type that we do not read.",
    remedy: "Send text/plain or application/json.",
  },
  "internal-error": {
    meaning: "Something failed on our side.",
    remedy:
      "Try again; if it stays, report it with the address that you asked for, but without what you pasted.",
  },
};
