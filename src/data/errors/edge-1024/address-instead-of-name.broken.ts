interface Env {
  PAYMENTS_TOKEN: string;
}

export default {
  async fetch(request, env) {
    return fetch("https://104.16.124.96/v1/payments", {
      method: "POST",
      headers: { authorization: `Bearer ${env.PAYMENTS_TOKEN}` },
      body: request.body,
    });
  },
} satisfies ExportedHandler<Env>;
