export default {
  async fetch(request) {
    const traced = new Proxy(request, {
      get(target, property) {
        console.log("read", String(property));
        return Reflect.get(target, property, target);
      },
    });
    return new Response(traced.url);
  },
} satisfies ExportedHandler;
