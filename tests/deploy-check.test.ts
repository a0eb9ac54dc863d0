/** The check before a build or a release refuses when something that was published would be lost. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "deploy-check-"));
  for (const path of ["src", "scripts", "package.json", "tests/ids.txt", "tests/fields.txt"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the check prints, and how it ends. */
function check(): { status: number; text: string } {
  try {
    const text = execFileSync(process.execPath, ["scripts/deploy-check.ts"], {
      cwd: copy,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    return { status: 0, text };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { status, text: stderr };
  }
}

/** Writes a line more into a ledger while `during` runs. */
function withLine(ledger: string, line: string, during: () => void): void {
  const file = join(copy, ledger);
  const before = readFileSync(file, "utf8");
  writeFileSync(file, `${before}${line}\n`);
  during();
  writeFileSync(file, before);
}

it("passes as long as everything answers", () => {
  expect(check()).toMatchObject({ status: 0 });
});

it.each([
  ["an id", "tests/ids.txt", "edge-9999", '"edge-9999" answers nothing'],
  ["the meaning of an id", "tests/ids.txt", "edge-1101 → edge-1102", "now leads to edge-1101"],
  ["a field", "tests/fields.txt", "errors[].lost_field", "the published field errors[].lost_field is gone"],
])("refuses when %s would be lost", (_what, ledger, line, said) => {
  withLine(ledger, line, () => {
    const { status, text } = check();
    expect(status).toBe(1);
    expect(text).toContain("1 published thing(s) would be lost");
    expect(text).toContain(said);
  });
});
