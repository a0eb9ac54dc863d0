export default {
  async fetch(request) {
    const os = await import("node:os");
    return new Response(`${os.cpus().length} cores`);
  },
};
