interface Env {
  STOCK: { count(id: string): Promise<number> & { toFixed(n: number): Promise<string> } };
}

export default {
  async fetch(request, env) {
    const count = env.STOCK.count("lamp");
    if ((await count) === 0) return new Response("Sold out");
    return new Response(`${await count.toFixed(0)} left`);
  },
} satisfies ExportedHandler<Env>;
