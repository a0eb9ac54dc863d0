export default {
  async fetch(request) {
    const type = request.headers.get("Content-Type") ?? "";
    if (type.includes("application/json")) {
      const { name } = await request.json<{ name: string }>();
      return new Response(`Hello ${name}`);
    }
    const form = await request.formData();
    return new Response(`Hello ${form.get("name")}`);
  },
} satisfies ExportedHandler;
