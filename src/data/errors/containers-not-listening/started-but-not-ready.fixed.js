import { Container } from "@cloudflare/containers";

export class App extends Container {
  defaultPort = 8080;

  async fetch(request) {
    return this.containerFetch(request, 8080);
  }
}
