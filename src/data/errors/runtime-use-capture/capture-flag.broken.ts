export default {
  async fetch() {
    const job = new EventTarget();
    let done = false;
    job.addEventListener("done", () => (done = true), true);
    job.dispatchEvent(new Event("done"));
    return new Response(String(done));
  },
} satisfies ExportedHandler;
