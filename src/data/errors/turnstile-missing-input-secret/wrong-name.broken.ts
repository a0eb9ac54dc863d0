interface Env {
  TURNSTILE_SECRET: string;
}

export default {
  async fetch(request, env) {
    const form = await request.formData();
    const result = await fetch(
      "https://challenges.cloudflare.com/turnstile/v0/siteverify",
      {
        method: "POST",
        body: new URLSearchParams({
          secret_key: env.TURNSTILE_SECRET,
          response: String(form.get("cf-turnstile-response")),
        }),
      },
    );
    const outcome = await result.json<{ success: boolean }>();
    return new Response(outcome.success ? "Welcome" : "Try again");
  },
} satisfies ExportedHandler<Env>;
