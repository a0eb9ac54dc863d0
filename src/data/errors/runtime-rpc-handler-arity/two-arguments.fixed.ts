interface Env {
  MAIL: { send(mail: { to: string; text: string }): Promise<string> };
}

export default {
  async fetch(request, env) {
    const mail = { to: "ada@shop.example", text: "Order 7 has shipped." };
    return new Response(await env.MAIL.send(mail));
  },
} satisfies ExportedHandler<Env>;
