let closed: Response | undefined;

export default {
  async fetch() {
    closed ??= new Response("We are closed", { status: 503 });
    return closed;
  },
} satisfies ExportedHandler;
