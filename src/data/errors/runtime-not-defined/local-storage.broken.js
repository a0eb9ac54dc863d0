export default {
  async fetch() {
    const theme = localStorage.getItem("theme") ?? "light";
    return new Response(`Theme: ${theme}`);
  },
};
