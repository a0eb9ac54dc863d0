interface Env {
  TURNSTILE_SECRET: string;
}

async function isHuman(token: string, env: Env): Promise<boolean> {
  const result = await fetch(
    "https://challenges.cloudflare.com/turnstile/v0/siteverify",
    {
      method: "POST",
      body: new URLSearchParams({ secret: env.TURNSTILE_SECRET, response: token }),
    },
  );
  return (await result.json<{ success: boolean }>()).success;
}

export default {
  async fetch(request, env) {
    const form = await request.formData();
    const token = String(form.get("cf-turnstile-response"));
    if (!(await isHuman(token, env))) return new Response("Try again", { status: 403 });
    const subscribed = form.has("newsletter") && (await isHuman(token, env));
    return Response.json({ registered: true, subscribed });
  },
} satisfies ExportedHandler<Env>;
