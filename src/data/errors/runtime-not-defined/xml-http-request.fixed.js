export default {
  async fetch(request) {
    const answer = await fetch("https://origin.example/");
    return new Response(await answer.text());
  },
};
