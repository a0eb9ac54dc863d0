import { Container } from "@cloudflare/containers";

export class App extends Container {
  defaultPort = 8080;
}
