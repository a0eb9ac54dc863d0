/** Sends every tail event to the harness, with the id of the trial that it belongs to. */
import { WorkerEntrypoint } from "cloudflare:workers";

export default class Tail extends WorkerEntrypoint<{ REPORT: Fetcher }> {
  override async tail(events: TraceItem[]): Promise<void> {
    const { trial } = this.ctx.props as { trial: number };
    await this.env.REPORT.fetch("http://report/", {
      method: "POST",
      body: JSON.stringify({ trial, events }),
    });
  }
}
