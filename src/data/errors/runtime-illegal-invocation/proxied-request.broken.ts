export default {
  async fetch(request) {
    const traced = new Proxy(request, {
      get(target, property, receiver) {
        console.log("read", String(property));
        return Reflect.get(target, property, receiver);
      },
    });
    return new Response(traced.url);
  },
} satisfies ExportedHandler;
