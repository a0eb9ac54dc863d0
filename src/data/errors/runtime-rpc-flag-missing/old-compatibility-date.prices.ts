export default {
  async fetch(request) {
    const amounts = new URL(request.url).searchParams.get("amounts") ?? "";
    const total = amounts.split(",").reduce((sum, amount) => sum + Number(amount), 0);
    return new Response(String(total));
  },
} satisfies ExportedHandler;
