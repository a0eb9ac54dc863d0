const template = "Hello ${name}, your order has shipped.";
const render = new Function("name", "return `" + template + "`;");

export default {
  async fetch() {
    return new Response(render("Ada"));
  },
};
