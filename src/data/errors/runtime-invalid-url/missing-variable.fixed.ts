interface Env {
  API_URL?: string;
}

export default {
  async fetch(request, env) {
    return fetch(`${env.API_URL ?? "https://origin.example"}/orders`);
  },
} satisfies ExportedHandler<Env>;
