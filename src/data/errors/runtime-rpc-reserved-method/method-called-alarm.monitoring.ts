import { WorkerEntrypoint } from "cloudflare:workers";

export default class Monitoring extends WorkerEntrypoint {
  async alarm(text: string): Promise<string> {
    return this.raiseAlarm(text);
  }

  async raiseAlarm(text: string): Promise<string> {
    return `Alarm raised: ${text}`;
  }
}
