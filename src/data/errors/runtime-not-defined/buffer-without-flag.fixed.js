export default {
  async fetch(request) {
    const token = btoa("alice:secret");
    return new Response(token);
  },
};
