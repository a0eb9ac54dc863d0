interface Env {
  INBOXES: DurableObjectNamespace;
  NEWS: Queue<string>;
}

export default {
  async fetch(request, env) {
    const users = await request.json<string[]>();
    await Promise.all(
      users.map((user) => env.INBOXES.getByName(user).fetch("https://inbox/news")),
    );
    return new Response(`Sent to ${users.length}`);
  },
} satisfies ExportedHandler<Env>;
