const maintenance = false;

export default {
  async fetch() {
    if (maintenance) return new Response("Closed", { status: 503 });
    return new Response("Open for business");
  },
};
