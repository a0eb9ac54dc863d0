import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";

interface Env {
  IMPORTS: Workflow;
  CUSTOMERS: KVNamespace;
}

export class Import extends WorkflowEntrypoint<Env, { rows: string[] }> {
  override async run(event: { payload: { rows: string[] } }, step: WorkflowStep) {
    for (const [index, row] of event.payload.rows.entries()) {
      await step.do(`row ${index}`, async () => {
        await this.env.CUSTOMERS.put(String(index), row);
      });
    }
  }
}
