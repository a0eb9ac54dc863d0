export default {
  async onRequest({ request }) {
    const { pathname } = new URL(request.url);
    return new Response(`You asked for ${pathname}`);
  },
};
