export default {
  async fetch(request) {
    const cookies = request.headers.get("Cookie") ?? "";
    const theme = /theme=(\w+)/.exec(cookies)?.[1] ?? "light";
    return new Response(`Theme: ${theme}`);
  },
};
