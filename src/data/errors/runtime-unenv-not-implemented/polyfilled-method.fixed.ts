interface Env {
  ASSETS: Fetcher;
}

export default {
  async fetch(request, env) {
    return env.ASSETS.fetch(new URL("/templates/mail.html", request.url));
  },
} satisfies ExportedHandler<Env>;
