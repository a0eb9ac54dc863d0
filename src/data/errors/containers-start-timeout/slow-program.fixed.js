import { Container } from "@cloudflare/containers";

export class Model extends Container {
  defaultPort = 8080;

  async warmUp() {
    await this.startAndWaitForPorts({
      cancellationOptions: { portReadyTimeoutMS: 60_000 },
    });
  }
}
