import { Container } from "@cloudflare/containers";

export class App extends Container {
  defaultPort = 8080;

  onError(error) {
    console.error("container failed", this.ctx.id.toString(), error);
    throw error;
  }
}
