/** What the proof of a pair provides and sends, in short lines: the reader sees the whole experiment. */
import type { Binding, Request, Run } from "../data/run.ts";

const BINDING_WORDS: Record<Binding["type"], string> = {
  kv: "KV namespace",
  r2: "R2 bucket",
  d1: "D1 database",
  queue: "queue",
  durable_object: "Durable Object",
  workflow: "Workflow",
  service: "service",
  text: "text",
  json: "JSON",
  email: "e-mail",
  analytics_engine: "Analytics Engine dataset",
  rate_limit: "rate limiter",
  images: "Images",
  worker_loader: "Worker Loader",
};

const LONGEST = 80;

/** One line for each thing that is not in the files: `env.DB: D1 database`, `GET /?n=2, 40 ms later`. */
export function experimentLines(run: Run): string[] {
  return [
    ...Object.entries(run.bindings).map(([name, binding]) => `env.${name}: ${bindingWords(binding)}`),
    ...(run.kind === "request" ? run.requests.map(requestWords) : []),
    ...(run.kind === "event" ? [eventWords(run)] : []),
    ...("files" in run ? Object.keys(run.files).map((file) => `beside it: ${file}`) : []),
    ...(run.kind === "wrangler-bundle" ? [["wrangler deploy --dry-run", ...run.args].join(" ")] : []),
    ...(run.kind === "shell" ? Object.entries(run.env).map(([name, value]) => `${name}=${value}`) : []),
    ...(run.slow === undefined ? [] : [`left out of the ordinary run: ${run.slow}`]),
  ];
}

function bindingWords(binding: Binding): string {
  const words = BINDING_WORDS[binding.type];
  switch (binding.type) {
    case "durable_object":
      return `${words} of class ${binding.class}, ${binding.storage === "sqlite" ? "SQLite" : "key-value"} storage`;
    case "workflow":
      return `${words} of class ${binding.class}`;
    case "d1":
      return binding.schema === undefined ? words : `${words} with ${cut(binding.schema)}`;
    case "service":
      return binding.file === undefined
        ? "service: the stand-in origin"
        : `${words} in ${binding.file}${binding.entrypoint ? `, entrypoint ${binding.entrypoint}` : ""}`;
    case "text":
      return `${words} ${JSON.stringify(cut(binding.value))}`;
    case "json":
      return `${words} ${cut(JSON.stringify(binding.value))}`;
    default:
      return words;
  }
}

function requestWords({ method, path, headers, body, at_ms, websocket }: Request): string {
  return [
    `${method} ${path}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : [`body ${JSON.stringify(cut(body))}`]),
    ...(websocket
      ? [
          `WebSocket${websocket.send.length > 0 ? `, sends ${websocket.send.map((text) => JSON.stringify(cut(text))).join(", ")}` : ""}${websocket.close ? ", then closes" : ""}`,
        ]
      : []),
    ...(at_ms ? [`${at_ms} ms after the first`] : []),
  ].join(" · ");
}

function eventWords({ event, method, args }: Extract<Run, { kind: "event" }>): string {
  const given = args.length === 0 ? "" : ` with ${cut(JSON.stringify(args))}`;
  return event === "rpc" ? `RPC call of ${method ?? "a method"}${given}` : `event: ${event}${given}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
