export default {
  async fetch(request) {
    const controller = new AbortController();
    return fetch("https://origin.example/", { signal: controller.signal });
  },
};
