/** Type-checks the TypeScript files of pairs as a user's editor would, all in one program. */
import { join } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Every file is a module, so that what one declares does not meet what another declares.
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  lib: ["lib.esnext.d.ts"],
};

/** Errors of each file (absolute paths); a file without any has no entry. Node's types only where `node:` is imported. */
export function typeErrors(files: string[], root: string): Map<string, string[]> {
  const [node, plain] = [true, false].map((uses) => files.filter((file) => importsNode(file) === uses));
  return new Map([
    ...check(plain ?? [], root, ["@cloudflare/workers-types"]),
    ...check(node ?? [], root, ["@cloudflare/workers-types", "node"]),
  ]);
}

function importsNode(file: string): boolean {
  return /from "(node:|buffer|events|util)/.test(ts.sys.readFile(file) ?? "");
}

function check(files: string[], root: string, types: string[]): Map<string, string[]> {
  if (files.length === 0) return new Map();
  const program = ts.createProgram(files, {
    ...OPTIONS,
    types,
    typeRoots: [join(root, "node_modules/@types"), join(root, "node_modules")],
  });
  const faults = ts.getPreEmitDiagnostics(program).filter((diagnostic) => !isElsewhere(diagnostic));
  const found = Map.groupBy(faults, (diagnostic) => diagnostic.file?.fileName ?? "");
  return new Map([...found].map(([file, diagnostics]) => [file, diagnostics.map(sentence)]));
}

/** A module of the reader's project that the pair does not show (or that its run adds). */
function isElsewhere({ code, messageText }: ts.Diagnostic): boolean {
  return (
    code === 2307 && ts.flattenDiagnosticMessageText(messageText, " ").startsWith("Cannot find module './")
  );
}

function sentence({ file, start, messageText }: ts.Diagnostic): string {
  const line =
    file && start !== undefined ? `line ${file.getLineAndCharacterOfPosition(start).line + 1}: ` : "";
  return `${line}${ts.flattenDiagnosticMessageText(messageText, " ")}`;
}
