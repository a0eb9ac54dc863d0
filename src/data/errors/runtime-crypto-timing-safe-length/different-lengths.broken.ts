interface Env {
  API_TOKEN: string;
}

export default {
  async fetch(request, env) {
    const encoder = new TextEncoder();
    const given = encoder.encode(request.headers.get("Authorization") ?? "");
    const expected = encoder.encode(`Bearer ${env.API_TOKEN}`);
    const equal = crypto.subtle.timingSafeEqual(given, expected);
    return new Response(equal ? "Welcome" : "Wrong token", { status: equal ? 200 : 401 });
  },
} satisfies ExportedHandler<Env>;
