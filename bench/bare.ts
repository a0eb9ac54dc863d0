/** Workers that answer the same bytes from their code: the floor of what a request can cost. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Asked } from "./client.ts";
import { makeProject, ROOT } from "./project.ts";
import { serveModules } from "./workerd.ts";

/** What a bare Worker says to each request: status, body, and where a redirect leads. */
type Answers = Record<string, { status: number; body: string | null; location: string | null }>;

export const bareWorker = (answers: Answers) => `const answers = ${JSON.stringify(answers)};
export default {
  async fetch(request) {
    if (request.method === "POST") await request.text();
    const { pathname, search } = new URL(request.url);
    const { status, body, location } = answers[request.method + pathname + search];
    return new Response(body, { status, headers: location === null ? {} : { Location: location } });
  },
};`;

export async function answersOf(origin: string, requests: Asked[]): Promise<Answers> {
  const answers: Answers = {};
  for (const { path, method = "GET", headers = {}, body } of requests) {
    const init = { method, headers, redirect: "manual" as const, ...(body === undefined ? {} : { body }) };
    const answer = await fetch(origin + path, init);
    answers[method + path] = {
      status: answer.status,
      body: method === "HEAD" ? null : await answer.text(),
      location: answer.headers.get("Location"),
    };
  }
  return answers;
}

/** The peer behind the same router: answers of the Worker from its code, files as files. */
export async function bareSite(asked: Asked[]): Promise<string> {
  const folder = makeProject("bare-site", {
    "wrangler.jsonc": JSON.stringify({
      name: "bare-site",
      main: "main.mjs",
      compatibility_date: "2026-10-01",
      assets: {
        directory: "./files",
        binding: "ASSETS",
        not_found_handling: "404-page",
        run_worker_first: ["/explain", "/explain/*", "/e/*", "/go"],
      },
    }),
  });
  const ours = await serveModules(join(ROOT, "dist/server"), "entry.mjs");
  const own = asked.filter(({ path }) => /^\/(explain|e|go)\b/.test(path));
  const answers = await answersOf(ours.origin, own);
  await ours.close();
  writeFileSync(join(folder, "main.mjs"), bareWorker(answers));
  for (const { path } of asked.filter((one) => !own.includes(one))) {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    mkdirSync(dirname(join(folder, "files", file)), { recursive: true });
    cpSync(join(ROOT, "dist/client", file), join(folder, "files", file));
  }
  return folder;
}
