/** Small Astro projects to measure against, made below `.cache/bench`, where they find this project's packages. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { QUIET } from "../scripts/run.ts";

export const ROOT = join(import.meta.dirname, "..");

export interface Built {
  folder: string;
  seconds: number;
  /** Most memory that the build held at a time, in bytes. */
  memory: number;
}

/** An empty folder with these files in it. */
export function makeProject(name: string, files: Record<string, string>): string {
  const folder = join(ROOT, ".cache/bench", name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs `astro build` in a folder and watches its memory. */
export function buildProject(folder: string): Promise<Built> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      [join(ROOT, "node_modules/astro/bin/astro.mjs"), "build", "--silent"],
      {
        cwd: folder,
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, ...QUIET },
      },
    );
    let memory = 0;
    const watch = setInterval(() => {
      memory = Math.max(memory, peakOf(child.pid));
    }, 100);
    child.on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ folder, seconds, memory });
      else reject(new Error(`astro build failed in ${folder}; its messages are above.`));
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/Vm(?:HWM|RSS):\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Astro looks among the dependencies for packages that it has to compile. */
export const PACKAGE = JSON.stringify({
  name: "peer",
  version: "0.0.0",
  private: true,
  type: "module",
  dependencies: { "@astrojs/cloudflare": "*", "@astrojs/starlight": "*", astro: "*" },
});

export const wranglerConfig = (name: string) =>
  JSON.stringify({
    name,
    main: "@astrojs/cloudflare/entrypoints/server",
    compatibility_date: "2026-10-01",
    assets: { directory: "./dist", binding: "ASSETS" },
  });

/** One endpoint that answers at once, built with the adapter and the settings that we use. */
export function emptyAstro(): Promise<Built> {
  return buildProject(
    makeProject("empty-astro", {
      "package.json": PACKAGE,
      "wrangler.jsonc": wranglerConfig("empty-astro"),
      "astro.config.mjs": configOf(""),
      "src/pages/explain/[...code].ts": ENDPOINT,
    }),
  );
}

/** The same beside a Starlight site of one page. */
export function emptyStarlight(): Promise<Built> {
  return buildProject(
    makeProject("empty-starlight", {
      "package.json": PACKAGE,
      "wrangler.jsonc": wranglerConfig("empty-starlight"),
      "astro.config.mjs": configOf('starlight({ title: "Empty", disable404Route: true })'),
      "src/pages/explain/[...code].ts": ENDPOINT,
      "src/content.config.ts": CONTENT_CONFIG,
      "src/content/docs/index.md": "---\ntitle: Empty\n---\n\nNothing.\n",
    }),
  );
}

export const CONTENT_CONFIG = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Answers at once. */
export const ENDPOINT = `export const prerender = false;
export const ALL = async ({ request }) => {
  if (request.method === "POST") await request.text();
  return new Response("ok");
};
`;

const configOf = (integration: string) => `import cloudflare from "@astrojs/cloudflare";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({
  site: "http://127.0.0.1:8787",
  security: { checkOrigin: false },
  adapter: cloudflare({ imageService: "passthrough", prerenderEnvironment: "node" }),
  session: false,
  integrations: [${integration}],
});
`;
