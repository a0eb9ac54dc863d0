interface Env {
  STOCK: { count(id: string): Promise<number> };
}

export default {
  async fetch(request, env) {
    const count = await env.STOCK.count("lamp");
    if (count === 0) return new Response("Sold out");
    return new Response(`${count.toFixed(0)} left`);
  },
} satisfies ExportedHandler<Env>;
