import { Container, getRandom } from "@cloudflare/containers";

export class Renderer extends Container {
  defaultPort = 8080;
  sleepAfter = "10m";
}

export default {
  async fetch(request, env) {
    const renderer = await getRandom(env.RENDERERS, 5);
    return renderer.fetch(request);
  },
};
