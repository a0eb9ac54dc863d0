export default {
  async fetch() {
    const form = new FormData();
    form.set("name", "Ada");
    const request = new Request("https://shop.example/", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data" },
      body: form,
    });
    const received = await request.formData();
    return new Response(`Hello ${received.get("name")}`);
  },
} satisfies ExportedHandler;
