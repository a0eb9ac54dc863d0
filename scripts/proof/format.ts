/** Asks the project's formatter about files. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Files that are not as the formatter writes them, and those that it cannot parse; paths from `root`. */
export function formatFaults(files: string[], root: string): { unformatted: string[]; unparsed: string[] } {
  const biome = join(root, "node_modules/.bin/biome");
  const args = ["format", "--reporter=json", "--max-diagnostics=none", ...files];
  const { stdout } = spawnSync(biome, args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const unparsed = new Set(
    diagnostics.filter(({ category }) => category === "parse").map(({ location }) => location.path),
  );
  const unformatted = new Set(
    diagnostics.map(({ location }) => location.path).filter((path) => !unparsed.has(path)),
  );
  return { unformatted: [...unformatted], unparsed: [...unparsed] };
}

interface Diagnostic {
  category: string;
  location: { path: string };
}
