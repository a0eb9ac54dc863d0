export default {
  async fetch(request) {
    const { promise, resolve } = Promise.withResolvers<string>();
    const token = request.headers.get("Authorization");
    if (token !== null) {
      resolve(token);
    }
    return new Response(`Signed in with ${await promise}`);
  },
} satisfies ExportedHandler;
