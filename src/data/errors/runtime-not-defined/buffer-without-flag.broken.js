export default {
  async fetch(request) {
    const token = Buffer.from("alice:secret").toString("base64");
    return new Response(token);
  },
};
