/** The picture that a link to a record unfurls to: 1200 × 630, readable as a thumbnail. */
import { readFileSync } from "node:fs";
import satori from "satori";
import sharp from "sharp";

/** What a picture says. */
export interface Preview {
  label: string;
  code: string | null;
  title: string;
  who: string;
  retry: string;
}

/** Changes when the drawing does, so that cached pictures are made anew. */
export const PREVIEW_DESIGN = 3;

const WIDTH = 1200;
const HEIGHT = 630;
const COLOURS = 16;
const font = (weight: 400 | 700) => ({
  name: "Inter",
  weight,
  data: readFileSync(`node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff`),
});
const fonts = [font(400), font(700)];

/** Draws a picture; PNG with a small palette, 10 to 20 KB. */
export async function drawPreview(preview: Preview): Promise<Buffer> {
  const svg = await satori(layout(preview) as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts,
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, compressionLevel: 9 }).toBuffer();
}

const node = (style: Record<string, unknown>, children: unknown) => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});

function layout({ label, code, title, who, retry }: Preview) {
  const fact = (name: string, value: string) =>
    node({ flexDirection: "column", marginRight: 72 }, [
      node({ fontSize: 28, color: "#8c96a3" }, name),
      node({ fontSize: 38, fontWeight: 700 }, value),
    ]);
  return node(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: "border-box",
      padding: 64,
      flexDirection: "column",
      background: "#14181f",
      color: "#ffffff",
      fontFamily: "Inter",
      borderLeft: "24px solid #0f8f7c",
    },
    [
      node({ fontSize: 30, color: "#8c96a3" }, label),
      ...(code === null
        ? []
        : [
            node(
              {
                fontSize: Math.min(120, Math.floor(1650 / code.length)),
                fontWeight: 700,
                color: "#a5e8da",
                lineHeight: 1.15,
              },
              code,
            ),
          ]),
      node(
        {
          fontSize: code === null ? 76 : 60,
          fontWeight: 700,
          lineHeight: 1.2,
          marginTop: 12,
          flexGrow: 1,
          lineClamp: 3,
        },
        title,
      ),
      node({ flexDirection: "row" }, who === "" ? [] : [fact("Who can fix it", who), fact("Retry?", retry)]),
    ],
  );
}
