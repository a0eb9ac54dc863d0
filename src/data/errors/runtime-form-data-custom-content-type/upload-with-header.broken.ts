export default {
  async fetch() {
    const form = new FormData();
    form.set("receipt", new Blob(["total: 9.90"]), "receipt.txt");
    return fetch("https://origin.example/upload", {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data" },
      body: form,
    });
  },
} satisfies ExportedHandler;
