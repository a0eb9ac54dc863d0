import { Container } from "@cloudflare/containers";

export class App extends Container {
  defaultPort = 8080;
  sleepAfter = "10m";
}

export default {
  async fetch(request, env) {
    return env.APP.getByName("session-7").fetch(request);
  },
};
