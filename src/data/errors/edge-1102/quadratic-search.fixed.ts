interface Subscriber {
  email: string;
  list: string;
}

export default {
  async fetch(request) {
    const subscribers = await request.json<Subscriber[]>();
    const unique = new Map(subscribers.map((one) => [one.email, one]));
    return Response.json({ received: subscribers.length, unique: unique.size });
  },
} satisfies ExportedHandler;
