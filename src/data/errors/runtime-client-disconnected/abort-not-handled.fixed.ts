export default {
  async fetch(request) {
    try {
      const response = await fetch("https://origin.example/report", {
        signal: request.signal,
      });
      return new Response(response.body);
    } catch (error) {
      if (!request.signal.aborted) throw error;
      console.log("the visitor has left");
      return new Response(null, { status: 499 });
    }
  },
} satisfies ExportedHandler;
