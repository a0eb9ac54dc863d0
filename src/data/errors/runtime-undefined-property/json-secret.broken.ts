interface Env {
  MAIL_SETTINGS: { sender: { name: string } };
}

export default {
  async fetch(request, env) {
    return new Response(env.MAIL_SETTINGS.sender.name);
  },
} satisfies ExportedHandler<Env>;
