/** The Worker can be deployed: wrangler accepts the build, and it binds nothing but its static files. */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { QUIET } from "../../scripts/run.ts";

it("wrangler deploy --dry-run", () => {
  const out = execFileSync(
    "wrangler",
    ["deploy", "--dry-run", "--outdir", mkdtempSync(join(tmpdir(), "deploy-"))],
    {
      encoding: "utf8",
      env: { ...process.env, ...QUIET },
    },
  );
  expect(out).toContain("Total Upload:");
  const bindings = [...out.matchAll(/env\.(\w+)/g)].map((match) => match[1]);
  expect(bindings).toEqual(["ASSETS"]);
});
