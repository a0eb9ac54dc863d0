import { WorkerEntrypoint } from "cloudflare:workers";

class OrdersApi extends WorkerEntrypoint {
  async count(): Promise<number> {
    return 3;
  }
}

export default {
  async fetch() {
    return new Response(OrdersApi.name);
  },
} satisfies ExportedHandler;
