/** Takes out of a text what differs from run to run, so that two runs can be compared. */

const RANDOM: [RegExp, string][] = [
  [/\breference = [a-z0-9]{24}\b/g, "reference = <reference>"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b[0-9a-f]{64}\b/g, "<id>"],
  [/\b(127\.0\.0\.1|localhost|\[::1\]):\d+/g, "$1:<port>"],
  [/\bfile:\/\/\/[^\s)]*\//g, "file:///"],
  [/\(\d+(\.\d+)? sec\)/g, "(<time>)"],
  [/_logs\/[^\s/]+-debug-\d+\.log/g, "_logs/<log>"],
  // Frames in the tool's own code: they say nothing, and their number differs.
  [/\n\s+at [^\n]*(?:wrangler-dist\/cli\.js|processTicksAndRejections|node:internal)[^\n{]*/g, ""],
  // wrangler's process pair, when one ends before the other: it comes now and then, after the error.
  [/\n*Error \[ERR_IPC_CHANNEL_CLOSED\]: Channel closed ?(?:\{[^{}]*\})?/g, ""],
  // A child process as Node.js shows it: hundreds of lines that differ.
  [/(Process exited with non-zero status \(\d+\)) ?\{\n[\s\S]*?\n {0,2}\}(?=\n)/, "$1"],
  [/"duration": \d+/g, '"duration": <ms>'],
  // wrangler names the bundle's parts by their path, so the size follows the folder's depth.
  [/\bTotal Upload: [\d.]+ KiB \/ gzip: [\d.]+ KiB/g, "Total Upload: <size> / gzip: <size>"],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, "<time>"],
];

export function mask(text: string): string {
  return RANDOM.reduce((masked, [pattern, word]) => masked.replace(pattern, word), text);
}

/** The same for every text inside a value. */
export function maskValue(value: unknown): unknown {
  if (typeof value === "string") return mask(value);
  if (Array.isArray(value)) return value.map(maskValue);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskValue(item)]));
}
