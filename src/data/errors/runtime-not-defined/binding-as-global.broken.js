export default {
  async fetch() {
    const motd = await MESSAGES.get("today");
    return new Response(motd ?? "Nothing today");
  },
};
