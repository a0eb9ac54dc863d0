export default {
  async fetch(request) {
    const name = new URL(request.url).searchParams.get("name") ?? "stranger";
    return new Response(`Hello ${name}`);
  },
};
