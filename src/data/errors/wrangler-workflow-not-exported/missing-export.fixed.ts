import { WorkflowEntrypoint } from "cloudflare:workers";

export class ShipOrder extends WorkflowEntrypoint {
  async run() {}
}

export default {
  async fetch() {
    return new Response("Shop");
  },
} satisfies ExportedHandler;
