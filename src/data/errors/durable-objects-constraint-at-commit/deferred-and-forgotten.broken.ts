import { DurableObject } from "cloudflare:workers";

interface Env {
  POSTS: DurableObjectNamespace<Blog>;
}

export class Blog extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS authors (name TEXT PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS posts (author TEXT REFERENCES authors (name))
    `);
  }

  async load(authors: string[]): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec("PRAGMA defer_foreign_keys = ON");
    for (const author of authors) sql.exec("INSERT INTO posts VALUES (?)", author);
  }
}

export default {
  async fetch(request, env) {
    const blog = env.POSTS.getByName("blog");
    await blog.load(["Ada", "Grace"]);
    return new Response("Loaded");
  },
} satisfies ExportedHandler<Env>;
