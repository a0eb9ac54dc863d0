import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";

interface Env {
  PAGES: R2Bucket;
}

export class Crawl extends WorkflowEntrypoint<Env, { pages: string[] }> {
  override async run(event: { payload: { pages: string[] } }, step: WorkflowStep) {
    for (const page of event.payload.pages) {
      await step.do(`fetch ${page}`, async () => {
        const response = await fetch(page);
        return response.body!;
      });
    }
  }
}
