interface Subscriber {
  email: string;
  list: string;
}

export default {
  async fetch(request) {
    const subscribers = await request.json<Subscriber[]>();
    const unique = subscribers.filter(
      (one, i) => subscribers.findIndex((other) => other.email === one.email) === i,
    );
    return Response.json({ received: subscribers.length, unique: unique.length });
  },
} satisfies ExportedHandler;
