import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Reminder>;
}

export class Reminder extends DurableObject<Env> {
  override async alarm(): Promise<void> {}

  async remind(day: any): Promise<void> {
    await this.ctx.storage.setAlarm(new Date(day));
  }
}

export default {
  async fetch(request, env) {
    const reminder = env.JOBS.getByName("nightly");
    await reminder.remind("2030-01-01");
    return new Response("Reminder set");
  },
} satisfies ExportedHandler<Env>;
