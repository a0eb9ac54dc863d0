interface Env {
  DISPATCHER: DispatchNamespace;
}

export default {
  async fetch(request, env) {
    const customer = new URL(request.url).hostname.split(".")[0]!;
    try {
      return await env.DISPATCHER.get(customer).fetch(request);
    } catch (error) {
      if (!(error as Error).message.startsWith("Worker not found")) throw error;
      return new Response("No such shop.", { status: 404 });
    }
  },
} satisfies ExportedHandler<Env>;
