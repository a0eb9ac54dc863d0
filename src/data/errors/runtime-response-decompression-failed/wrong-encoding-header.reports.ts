export default {
  async fetch(request) {
    const plain = request.headers.get("Accept-Encoding") === "identity";
    return new Response("3 orders today", {
      encodeBody: "manual",
      headers: plain ? {} : { "Content-Encoding": "gzip" },
    });
  },
} satisfies ExportedHandler;
