interface Env {
  TURNSTILE_SECRET: string;
}

export default {
  async fetch(request, env) {
    const form = await request.formData();
    const token = form.get("turnstile-token");
    const body = new URLSearchParams({ secret: env.TURNSTILE_SECRET });
    if (token !== null) body.set("response", String(token));
    const result = await fetch(
      "https://challenges.cloudflare.com/turnstile/v0/siteverify",
      { method: "POST", body },
    );
    const outcome = await result.json<{ success: boolean }>();
    return new Response(outcome.success ? "Welcome" : "Try again");
  },
} satisfies ExportedHandler<Env>;
