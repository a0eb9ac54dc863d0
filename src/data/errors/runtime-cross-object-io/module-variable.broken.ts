import { DurableObject } from "cloudflare:workers";

interface Env {
  TABLES: DurableObjectNamespace<Table>;
}

let menu: Response | undefined;

export class Table extends DurableObject<Env> {
  async readMenu(): Promise<string> {
    menu ??= await fetch("https://origin.example/menu");
    return menu.clone().text();
  }
}

export default {
  async fetch(request, env) {
    const first = await env.TABLES.getByName("one").readMenu();
    const second = await env.TABLES.getByName("two").readMenu();
    return Response.json([first, second]);
  },
} satisfies ExportedHandler<Env>;
