interface Env {
  CURRENCY: string;
}

const rates: Record<string, { perEuro: number }> = { EUR: { perEuro: 1 } };

export const onRequest: PagesFunction<Env> = ({ env }) =>
  Response.json({
    currency: env.CURRENCY,
    perEuro: rates[env.CURRENCY]?.perEuro ?? null,
  });
