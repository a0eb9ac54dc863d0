import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Reminder>;
}

export class Reminder extends DurableObject<Env> {
  override async alarm(): Promise<void> {}

  async remind(minutes: number): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + minutes * 60_000);
  }
}

export default {
  async fetch(request, env) {
    const reminder = env.JOBS.getByName("nightly");
    const minutes = new URL(request.url).searchParams.get("minutes") ?? "5";
    await reminder.remind(Number(minutes));
    return new Response("Reminder set");
  },
} satisfies ExportedHandler<Env>;
