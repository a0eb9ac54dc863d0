import vm from "node:vm";

export default {
  async fetch(request) {
    const total = vm.runInNewContext("price * amount", { price: 20, amount: 3 });
    return new Response(`Total ${total}`);
  },
} satisfies ExportedHandler;
