export default {
  async fetch(request) {
    const response = await fetch(request);
    if (response.status >= 500) return new Response("Back soon", { status: 503 });
    return response;
  },
};
