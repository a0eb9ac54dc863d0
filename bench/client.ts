/**
 * Sends requests from a process of its own, over connections that stay open:
 *   node bench/client.ts '{"origin":…,"requests":[{"path":…}],"count":10000,"connections":8}'
 * Prints what it saw as JSON. With `seconds` in place of `count` it goes on for that long.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { Agent, request } from "node:http";
import { quantile } from "./figure.ts";

export interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  status?: number;
  /** SHA-256 of the body that must come. */
  hash?: string;
}

export interface Job {
  origin: string;
  requests: Asked[];
  connections: number;
  count?: number;
  seconds?: number;
  /** Every n-th body is compared. */
  sample?: number;
}

export interface Seen {
  count: number;
  seconds: number;
  p50: number;
  p99: number;
  failures: string[];
  compared: number;
}

/** Runs the client in another process. */
export function load(job: Job): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename], { stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error("The client failed.")),
    );
    child.stdin.end(JSON.stringify(job));
  });
}

async function main(): Promise<void> {
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  const job: Job = JSON.parse(text);
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections });
  const times: number[] = [];
  const failures: string[] = [];
  const start = performance.now();
  let sent = 0;
  let compared = 0;
  const goesOn = () =>
    job.seconds === undefined ? sent < (job.count ?? 0) : performance.now() - start < job.seconds * 1000;
  const worker = async () => {
    while (goesOn()) {
      const number = sent++;
      const asked = job.requests[number % job.requests.length] as Asked;
      const before = performance.now();
      const compare = asked.hash !== undefined && number % (job.sample ?? 1) === 0;
      const fault = await send(job.origin, agent, asked, compare).catch((error: Error) => error.message);
      times.push(performance.now() - before);
      if (compare) compared++;
      if (fault !== null && failures.length < 20) failures.push(`${asked.path}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: job.connections }, worker));
  const seen: Seen = {
    count: times.length,
    seconds: (performance.now() - start) / 1000,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    failures,
    compared,
  };
  process.stdout.write(JSON.stringify(seen));
  agent.destroy();
}

/** Null when the answer is as it should be. */
function send(origin: string, agent: Agent, asked: Asked, compare: boolean): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const { path, method = "GET", headers = {}, body } = asked;
    const message = request(`${origin}${path}`, { agent, method, headers }, (answer) => {
      const hash = createHash("sha256");
      answer.on("data", (chunk) => {
        if (compare) hash.update(chunk);
      });
      answer.on("error", reject);
      answer.on("end", () => {
        if (asked.status !== undefined && answer.statusCode !== asked.status)
          resolve(`status ${answer.statusCode} in place of ${asked.status}`);
        else resolve(compare && hash.digest("hex") !== asked.hash ? "another body" : null);
      });
    });
    message.on("error", reject);
    message.end(body);
  });
}

if (process.argv[1] === import.meta.filename) await main();
