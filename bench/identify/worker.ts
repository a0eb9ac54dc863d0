/** The Worker that the benchmark measures: identifies a text as often as it is asked to. */

// @ts-expect-error: the benchmark's bundler puts the index here
import json from "identify-index";
import { type IdentifyIndex, identify } from "../../src/explain/identify.ts";

const index = json as IdentifyIndex;

export default {
  async fetch(request: Request): Promise<Response> {
    const { text, times } = (await request.json()) as { text: string; times: number };
    let matches = 0;
    for (let i = 0; i < times; i++) matches += identify(text, index).matches.length;
    return Response.json({ matches });
  },
};
