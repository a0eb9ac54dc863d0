const total = (quantity: number, price: number) =>
  quantity * price * (quantity > 9 ? 0.9 : 1);

export default {
  async fetch(request) {
    const quantity = Number(new URL(request.url).searchParams.get("quantity") ?? 1);
    return new Response(String(total(quantity, 20)));
  },
} satisfies ExportedHandler;
