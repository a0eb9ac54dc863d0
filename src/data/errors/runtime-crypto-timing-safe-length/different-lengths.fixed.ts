interface Env {
  API_TOKEN: string;
}

export default {
  async fetch(request, env) {
    const given = await hash(request.headers.get("Authorization") ?? "");
    const expected = await hash(`Bearer ${env.API_TOKEN}`);
    const equal = crypto.subtle.timingSafeEqual(given, expected);
    return new Response(equal ? "Welcome" : "Wrong token", { status: equal ? 200 : 401 });
  },
} satisfies ExportedHandler<Env>;

function hash(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}
