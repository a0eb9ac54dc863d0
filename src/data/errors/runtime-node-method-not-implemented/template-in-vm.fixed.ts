const formulas: Record<string, (price: number, amount: number) => number> = {
  simple: (price, amount) => price * amount,
};

export default {
  async fetch(request) {
    const total = formulas.simple!(20, 3);
    return new Response(`Total ${total}`);
  },
} satisfies ExportedHandler;
