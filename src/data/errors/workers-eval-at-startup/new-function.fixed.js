const render = (name) => `Hello ${name}, your order has shipped.`;

export default {
  async fetch() {
    return new Response(render("Ada"));
  },
};
