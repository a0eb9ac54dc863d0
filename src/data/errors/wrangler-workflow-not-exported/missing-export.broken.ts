import { WorkflowEntrypoint } from "cloudflare:workers";

class ShipOrder extends WorkflowEntrypoint {
  async run() {}
}

export default {
  async fetch() {
    return new Response("Shop");
  },
} satisfies ExportedHandler;
