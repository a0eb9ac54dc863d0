/** A trial's own folder on disk. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";

/** Makes a folder of its own with these files; `use` works in it, then it is gone. Its name is always the same. */
export async function inFolder<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "proof-")));
  const folder = join(parent, "shop");
  try {
    mkdirSync(folder);
    for (const [path, text] of Object.entries(files)) writeInside(folder, path, text);
    return await use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Writes a file and the folders on its way. */
export function writeInside(folder: string, path: string, text: string, mode = 0o644): void {
  if (normalize(path).startsWith("..")) throw new Error(`"${path}" leaves the trial's folder`);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode });
}
