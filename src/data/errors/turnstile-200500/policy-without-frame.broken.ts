const POLICY = [
  "default-src 'self'",
  "script-src 'self' https://challenges.cloudflare.com",
];

export default {
  async fetch(request) {
    const response = await fetch(request);
    const page = new Response(response.body, response);
    page.headers.set("Content-Security-Policy", POLICY.join("; "));
    return page;
  },
} satisfies ExportedHandler;
