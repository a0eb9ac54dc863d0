import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Billing>;
}

export class Billing extends DurableObject<Env> {
  async schedule(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now());
  }

  override async alarm(): Promise<void> {
    const response = await fetch("https://origin.example/collect");
    if ((await response.text()) !== "paid") throw new Error("The bank did not answer.");
  }
}

export default {
  async fetch(request, env) {
    const billing = env.JOBS.getByName("nightly");
    await billing.schedule();
    await scheduler.wait(300);
    return new Response("Scheduled");
  },
} satisfies ExportedHandler<Env>;
