import { DurableObject } from "cloudflare:workers";

interface Env {
  FLIGHTS: DurableObjectNamespace<Flight>;
}

type CallError = Error & { remote?: boolean; retryable?: boolean; overloaded?: boolean };

export class Flight extends DurableObject<Env> {
  async reserve(seat: string): Promise<void> {
    if (await this.ctx.storage.get(seat)) throw new Error(`Seat ${seat} is taken.`);
    await this.ctx.storage.put(seat, true);
  }
}

export default {
  async fetch(request, env) {
    const flight = env.FLIGHTS.getByName("LX-17");
    try {
      await flight.reserve("12A");
      return new Response("Reserved");
    } catch (error) {
      const { message, retryable, overloaded } = error as CallError;
      if (retryable || overloaded) throw error;
      return new Response(message, { status: 409 });
    }
  },
} satisfies ExportedHandler<Env>;
