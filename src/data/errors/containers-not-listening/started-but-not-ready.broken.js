import { Container } from "@cloudflare/containers";

export class App extends Container {
  defaultPort = 8080;
}

export default {
  async fetch(request, env) {
    const app = env.APP.getByName("session-7");
    await app.start();
    return app.fetch(request);
  },
};
