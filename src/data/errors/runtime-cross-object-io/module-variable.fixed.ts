import { DurableObject } from "cloudflare:workers";

interface Env {
  TABLES: DurableObjectNamespace<Table>;
}

export class Table extends DurableObject<Env> {
  private menu: Response | undefined;

  async readMenu(): Promise<string> {
    this.menu ??= await fetch("https://origin.example/menu");
    return this.menu.clone().text();
  }
}

export default {
  async fetch(request, env) {
    const first = await env.TABLES.getByName("one").readMenu();
    const second = await env.TABLES.getByName("two").readMenu();
    return Response.json([first, second]);
  },
} satisfies ExportedHandler<Env>;
