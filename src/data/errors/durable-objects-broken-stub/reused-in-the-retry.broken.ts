import { DurableObject } from "cloudflare:workers";

interface Env {
  REPORTS: DurableObjectNamespace<Report>;
}

export class Report extends DurableObject<Env> {
  async build(): Promise<string> {
    await scheduler.wait(500);
    return "The report";
  }

  async restart(): Promise<void> {
    this.ctx.abort("Report deleted by an operator.");
  }
}

export default {
  async fetch(request, env) {
    if (request.url.endsWith("/restart")) {
      await env.REPORTS.getByName("monthly")
        .restart()
        .catch(() => {});
      return new Response("Restarted");
    }
    const report = env.REPORTS.getByName("monthly");
    for (let attempt = 1; ; attempt++) {
      try {
        return new Response(await report.build());
      } catch (error) {
        if (attempt === 3) throw error;
        await scheduler.wait(50 * 2 ** attempt * Math.random());
      }
    }
  },
} satisfies ExportedHandler<Env>;
