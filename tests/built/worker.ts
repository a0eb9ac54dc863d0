/** Serves the built site and Worker on workerd for the tests of this folder. */
import type { TestProject } from "vitest/node";
import { freePort } from "../../scripts/port.ts";
import { stopGroup, untilAnswers, wranglerDev } from "../../scripts/wrangler-dev.ts";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const port = await freePort();
  const child = wranglerDev(port, { group: true });
  const origin = `http://127.0.0.1:${port}`;
  if (!(await untilAnswers(`${origin}/explain`))) {
    stopGroup(child);
    throw new Error("The Worker did not start; run `npm run build` first and read its messages above.");
  }
  project.provide("origin", origin);
  return () => stopGroup(child);
}
