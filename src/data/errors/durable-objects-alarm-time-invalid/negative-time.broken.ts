import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Reminder>;
}

export class Reminder extends DurableObject<Env> {
  override async alarm(): Promise<void> {}

  async remind(minutes: number): Promise<void> {
    await this.ctx.storage.setAlarm(-minutes * 60_000);
  }
}

export default {
  async fetch(request, env) {
    const reminder = env.JOBS.getByName("nightly");
    await reminder.remind(5);
    return new Response("Reminder set");
  },
} satisfies ExportedHandler<Env>;
