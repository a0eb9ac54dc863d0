/**
 * `npm run reprove -- [--workerd <version>] [--miniflare <version>] [--wrangler <version>] [--slow]`: installs other
 * versions into a temporary folder, runs every pair with them and prints what changed against the committed
 * proofs, as Markdown. The project is not touched.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSource } from "../src/data/read.ts";
import { reportOf } from "./proof/changes.ts";
import { experimentsOf } from "./proof/experiment.ts";
import { runExperiments } from "./proof/run-all.ts";
import { installedVersion, workerdBinary } from "./proof/tools.ts";

const { values } = parseArgs({
  options: {
    workerd: { type: "string" },
    miniflare: { type: "string" },
    wrangler: { type: "string" },
    slow: { type: "boolean", default: false },
  },
});
const wanted = (["workerd", "miniflare", "wrangler"] as const).flatMap((tool) =>
  values[tool] ? [`${tool}@${values[tool]}`] : [],
);
if (wanted.length === 0) throw new Error("Name a version: --workerd, --miniflare or --wrangler");

const folder = mkdtempSync(join(tmpdir(), "reprove-"));
try {
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, allowScripts: { workerd: true, esbuild: true } }),
  );
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...wanted], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.env.PROVE_PACKAGES = join(folder, "node_modules");
  process.env.MINIFLARE_WORKERD_PATH = workerdBinary();
  const { folders } = readSource(join(process.cwd(), "src/data"));
  const experiments = experimentsOf(folders).filter(({ run }) => values.slow || run.slow === undefined);
  const verdicts = await runExperiments(experiments, new Date().toISOString().slice(0, 10));
  const tools = Object.fromEntries(
    ["workerd", "miniflare", "wrangler"].map((tool) => [tool, installedVersion(tool)]),
  );
  console.log(reportOf(verdicts, tools));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
