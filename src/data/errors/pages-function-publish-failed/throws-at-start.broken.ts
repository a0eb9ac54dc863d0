interface Env {
  CURRENCY: string;
}

const rates: Record<string, { perEuro: number }> = { EUR: { perEuro: 1 } };
const { perEuro } = rates["USD"]!;

export const onRequest: PagesFunction<Env> = ({ env }) =>
  Response.json({ currency: env.CURRENCY, perEuro });
