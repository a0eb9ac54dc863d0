export default {
  async fetch(request) {
    const response = await fetch(request);
    const page = await response.text();
    const headers = new Headers(response.headers);
    headers.set("X-Frame-Options", "DENY");
    return new Response(page, { status: response.status, headers });
  },
};
