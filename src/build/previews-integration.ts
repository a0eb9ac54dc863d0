/**
 * Writes the preview pictures after the build. They are cached by what they say, so that an ordinary
 * build draws only what changed.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { loadCatalog } from "../data/catalog.ts";
import { hash } from "../data/publish.ts";
import type { PublishedError } from "../data/published.ts";
import { ACTOR_WORDS, retryWord } from "../explain/words.ts";
import { SITE } from "../site.ts";
import { drawPreview, PREVIEW_DESIGN, type Preview } from "./preview-image.ts";

/** Layout runs here and encoding in threads of its own, so that several keep both busy. */
const AT_ONCE = 4;

export function previewsIntegration(version: string): AstroIntegration {
  let root = "";
  return {
    name: "previews",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const target = join(fileURLToPath(dir), "og");
        const cache = join(root, ".cache/og");
        for (const folder of [target, cache]) mkdirSync(folder, { recursive: true });
        const { errors, choices } = loadCatalog(root, version);
        const previews: [name: string, preview: Preview][] = [
          [
            "site",
            { label: "Codes, messages, remedies, proof", code: null, title: SITE.name, who: "", retry: "" },
          ],
          ...errors.map((error): [string, Preview] => [error.id, previewOf(error)]),
          ...choices.map(({ code, candidates }): [string, Preview] => [
            `code-${code.toLowerCase()}`,
            {
              label: "Several meanings",
              code,
              title: candidates.map((one) => one.issuer_title).join(" · "),
              who: "",
              retry: "",
            },
          ]),
        ];
        const fileOf = (preview: Preview) =>
          join(cache, `${hash(JSON.stringify([PREVIEW_DESIGN, preview]))}.png`);
        const missing = new Map(
          previews
            .map(([, preview]): [string, Preview] => [fileOf(preview), preview])
            .filter(([file]) => !existsSync(file)),
        );
        let drawn = 0;
        const queue = missing.entries();
        const draw = async () => {
          for (const [file, preview] of queue) {
            writeFileSync(file, await drawPreview(preview));
            drawn++;
            if (drawn % 100 === 0) logger.info(`${drawn} drawn …`);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, draw));
        for (const [name, preview] of previews) copyFileSync(fileOf(preview), join(target, `${name}.png`));
        logger.info(`${previews.length} previews, ${drawn} of them drawn anew.`);
      },
    },
  };
}

function previewOf(error: PublishedError): Preview {
  return {
    label: `${SITE.name} · ${error.issuer_title}`,
    code: error.code,
    title: error.title,
    who: error.who_can_fix
      .slice(0, 2)
      .map((actor) => ACTOR_WORDS[actor])
      .join(", "),
    retry: retryWord(error.retry),
  };
}
