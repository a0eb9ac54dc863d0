const maintenance = false;
if (maintenance) return;

export default {
  async fetch() {
    return new Response("Open for business");
  },
};
