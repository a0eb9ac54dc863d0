let notify: ((status: string) => void) | undefined;

export default {
  async fetch(request) {
    if (new URL(request.url).pathname === "/paid") {
      notify?.("paid");
      return new Response("Thank you");
    }
    const paid = new Promise<string>((resolve) => {
      notify = resolve;
    });
    void paid.then((status) => console.log("order is", status));
    return new Response("Order received");
  },
} satisfies ExportedHandler;
