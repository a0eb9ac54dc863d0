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

  async publish(author: string): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec("INSERT INTO posts (author) VALUES (?)", author);
  }
}

export default {
  async fetch(request, env) {
    const blog = env.POSTS.getByName("blog");
    await blog.publish("Ada");
    return new Response("Published");
  },
} satisfies ExportedHandler<Env>;
