import terms from "./text-attribute.terms.txt";

export default {
  async fetch() {
    return new Response(terms);
  },
};
