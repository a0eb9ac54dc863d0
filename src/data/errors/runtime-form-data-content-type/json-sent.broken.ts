export default {
  async fetch(request) {
    const form = await request.formData();
    return new Response(`Hello ${form.get("name")}`);
  },
} satisfies ExportedHandler;
