export default {
  async fetch(request) {
    const os = await import("node:os/cpus");
    return new Response(`${os.default().length} cores`);
  },
};
