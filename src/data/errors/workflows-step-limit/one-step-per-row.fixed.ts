import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";

interface Env {
  IMPORTS: Workflow;
  CUSTOMERS: KVNamespace;
}

export class Import extends WorkflowEntrypoint<Env, { rows: string[] }> {
  override async run(event: { payload: { rows: string[] } }, step: WorkflowStep) {
    const { rows } = event.payload;
    for (let start = 0; start < rows.length; start += 100) {
      await step.do(`rows from ${start}`, async () => {
        for (const [index, row] of rows.slice(start, start + 100).entries()) {
          await this.env.CUSTOMERS.put(String(start + index), row);
        }
      });
    }
  }
}
