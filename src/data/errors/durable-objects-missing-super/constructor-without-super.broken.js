import { DurableObject } from "cloudflare:workers";

export class Visits extends DurableObject {
  constructor(ctx, env) {
    this.storage = ctx.storage;
  }

  async add() {
    const visits = ((await this.storage.get("visits")) ?? 0) + 1;
    await this.storage.put("visits", visits);
    return visits;
  }
}

export default {
  async fetch(request, env) {
    return new Response(`${await env.VISITS.getByName("home").add()} visits`);
  },
};
