/** A stand-in for the Cloudflare API on loopback, with the answers that a run declares. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Run } from "../../src/data/run.ts";

/** Serves the answers while `use` works with its address. */
export async function withApi<T>(answers: Answers, use: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = createServer(({ url = "" }, response) => {
    const path = Object.keys(answers).find((start) => url.startsWith(`/client/v4${start}`));
    const { errors, result = null, status } = (path === undefined ? undefined : answers[path]) ?? UNKNOWN;
    const success = errors.length === 0;
    response.writeHead(status ?? (success ? 200 : 400), { "Content-Type": "application/json" });
    response.end(JSON.stringify({ success, errors, messages: [], result }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return use(`http://127.0.0.1:${port}/client/v4`).finally(() => server.close());
}

const UNKNOWN: Answers[string] = { status: 404, errors: [{ code: 7000, message: "No route for that URI" }] };

type Answers = NonNullable<Extract<Run, { kind: "shell" }>["api"]>;
