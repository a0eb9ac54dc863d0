export default {
  async fetch(request, env) {
    const motd = await env.MESSAGES.get("today");
    return new Response(motd ?? "Nothing today");
  },
};
