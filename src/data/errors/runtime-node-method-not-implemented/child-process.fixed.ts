interface Env {
  VERSION: string;
}

export default {
  async fetch(request, env) {
    return new Response(`Version ${env.VERSION}`);
  },
} satisfies ExportedHandler<Env>;
