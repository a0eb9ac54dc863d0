interface Env {
  CF_AIG_TOKEN: string;
  ACCOUNT_ID: string;
}

export default {
  async fetch(request, env) {
    const gateway = `https://gateway.ai.cloudflare.com/v1/${env.ACCOUNT_ID}/shop`;
    return fetch(`${gateway}/compat/chat/completions`, {
      method: "POST",
      headers: {
        "cf-aig-authorization": `Bearer ${env.CF_AIG_TOKEN}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({
        model: "kimi-k2.6",
        messages: [{ role: "user", content: await request.text() }],
      }),
    });
  },
} satisfies ExportedHandler<Env>;
