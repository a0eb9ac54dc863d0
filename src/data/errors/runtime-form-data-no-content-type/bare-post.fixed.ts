export default {
  async fetch(request) {
    if (!request.headers.has("Content-Type")) {
      return new Response("Send a form", { status: 415 });
    }
    const form = await request.formData();
    return new Response(`Hello ${form.get("name")}`);
  },
} satisfies ExportedHandler;
