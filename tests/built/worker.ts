/** Serves the built site and Worker on workerd for the tests of this folder. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { TestProject } from "vitest/node";
import { QUIET } from "../../scripts/run.ts";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const port = await freePort();
  const child = spawn(
    "wrangler",
    [
      "dev",
      "--ip",
      "127.0.0.1",
      "--port",
      String(port),
      "--show-interactive-dev-session",
      "false",
      "--log-level",
      "warn",
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...QUIET },
      detached: true,
    },
  );
  const origin = `http://127.0.0.1:${port}`;
  await answers(`${origin}/explain`);
  project.provide("origin", origin);
  return () => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The Worker did not start; run `npm run build` first and read its messages above.");
}
