import { DurableObject } from "cloudflare:workers";

interface Env {
  APPROVALS: DurableObjectNamespace<Approval>;
}

export class Approval extends DurableObject<Env> {
  private answer = Promise.withResolvers<string>();

  async decision(): Promise<string> {
    return this.answer.promise;
  }

  async decide(answer: string): Promise<string> {
    this.answer.resolve(answer);
    return "Noted";
  }
}

export default {
  async fetch(request, env) {
    const approval = env.APPROVALS.getByName("order-88");
    if (request.method === "POST") return new Response(await approval.decide("yes"));
    return new Response(await approval.decision());
  },
} satisfies ExportedHandler<Env>;
