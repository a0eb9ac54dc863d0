interface Env {
  DISPATCHER: DispatchNamespace;
}

export default {
  async fetch(request, env) {
    const customer = new URL(request.url).hostname.split(".")[0]!;
    const worker = env.DISPATCHER.get(customer);
    return worker.fetch(request);
  },
} satisfies ExportedHandler<Env>;
