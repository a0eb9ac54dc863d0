interface Env {
  MAIL_SETTINGS: string;
}

export default {
  async fetch(request, env) {
    const settings: { sender: { name: string } } = JSON.parse(env.MAIL_SETTINGS);
    return new Response(settings.sender.name);
  },
} satisfies ExportedHandler<Env>;
