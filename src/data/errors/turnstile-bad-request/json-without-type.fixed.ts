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
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          secret: env.TURNSTILE_SECRET,
          response: form.get("cf-turnstile-response"),
        }),
      },
    );
    const outcome = await result.json<{ success: boolean }>();
    return new Response(outcome.success ? "Welcome" : "Try again");
  },
} satisfies ExportedHandler<Env>;
