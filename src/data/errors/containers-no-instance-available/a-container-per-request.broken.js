import { Container } from "@cloudflare/containers";

export class Renderer extends Container {
  defaultPort = 8080;
  sleepAfter = "10m";
}

export default {
  async fetch(request, env) {
    return env.RENDERERS.getByName(crypto.randomUUID()).fetch(request);
  },
};
