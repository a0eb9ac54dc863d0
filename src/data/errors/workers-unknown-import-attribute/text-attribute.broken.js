import terms from "./text-attribute.terms.txt" with { type: "text" };

export default {
  async fetch() {
    return new Response(terms);
  },
};
