import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Reminder>;
}

export class Reminder extends DurableObject<Env> {
  async remind(at: number): Promise<void> {
    await this.ctx.storage.setAlarm(at);
  }

  override async alarm(): Promise<void> {
    console.log("Time to pay.");
  }
}

export default {
  async fetch(request, env) {
    const reminder = env.JOBS.getByName("nightly");
    await reminder.remind(Date.now() + 60_000);
    return new Response("Reminder set");
  },
} satisfies ExportedHandler<Env>;
