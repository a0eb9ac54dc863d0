interface Env {
  MAIL: { send(to: string, text: string): Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.MAIL.send("ada@shop.example", "Order 7 has shipped."));
  },
} satisfies ExportedHandler<Env>;
