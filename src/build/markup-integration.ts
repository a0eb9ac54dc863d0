/**
 * Mends the markup of highlighted code after the build: Expressive Code puts `<div>` into `<code>` and
 * `<button>`, where HTML allows only phrases. Its lines are laid out as a grid, so a `<span>` looks the same.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Attributes may hold `>`: the program that a button copies stands in one. */
const CODE_OR_BUTTON =
  /<pre\b[^>]*><code>[\s\S]*?<\/code><\/pre>|<button\b(?:[^>"]|"[^"]*")*><div><\/div><\/button>/g;

export function markupIntegration(): AstroIntegration {
  return {
    name: "markup",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
          if (path.endsWith(".html")) rewrite(join(folder, path), mendPage);
          // The name keeps its hash: the same input always gives the same output.
          if (/^_astro\/ec\.[\w-]+\.css$/.test(path)) rewrite(join(folder, path), mendStyle);
        }
      },
    },
  };
}

/** `<div>` becomes `<span>` inside highlighted code and inside the copy buttons. */
export function mendPage(html: string): string {
  return html.replace(CODE_OR_BUTTON, (part) => part.replace(/(<\/?)div\b(?=>| class=)/g, "$1span"));
}

const mendStyle = (css: string) => css.replace(/(\.copy button[^{},]*) div\b/g, "$1 span");

function rewrite(file: string, mend: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const mended = mend(text);
  if (mended !== text) writeFileSync(file, mended);
}
