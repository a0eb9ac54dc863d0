import { Container } from "@cloudflare/containers";

export class Worker extends Container {
  defaultPort = 8080;
}

export default {
  async scheduled(controller, env) {
    for (let n = 0; n < 200; n++) {
      await env.WORKERS.getByName(`worker-${n}`).start();
    }
  },
};
