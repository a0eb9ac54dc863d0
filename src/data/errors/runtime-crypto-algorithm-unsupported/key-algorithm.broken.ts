export default {
  async fetch(request) {
    const secret = new TextEncoder().encode("s3cret-s3cret-s3cret-s3cret-s3cr");
    const key = await crypto.subtle.importKey("raw", secret, "HS256", false, ["sign"]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
