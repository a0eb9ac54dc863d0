interface Env {
  API_URL: string;
}

export default {
  async fetch(request, env) {
    return fetch(`${env.API_URL}/orders`);
  },
} satisfies ExportedHandler<Env>;
