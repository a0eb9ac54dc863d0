export default {
  async fetch(request) {
    const name = new URL(request.url).pathname.slice(1);
    if (name === "slow") await scheduler.wait(500);
    return new Response(`from the ${name} mirror`);
  },
} satisfies ExportedHandler;
