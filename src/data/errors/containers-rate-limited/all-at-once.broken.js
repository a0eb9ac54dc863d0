import { Container } from "@cloudflare/containers";

export class Worker extends Container {
  defaultPort = 8080;
}

export default {
  async scheduled(controller, env) {
    const names = Array.from({ length: 200 }, (_, n) => `worker-${n}`);
    await Promise.all(names.map((name) => env.WORKERS.getByName(name).start()));
  },
};
