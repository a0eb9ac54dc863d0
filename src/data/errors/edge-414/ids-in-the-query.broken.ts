interface Env {
  PRICES_URL: string;
}

export async function prices(env: Env, skus: string[]): Promise<unknown> {
  const url = new URL("/prices", env.PRICES_URL);
  for (const sku of skus) url.searchParams.append("sku", sku);
  const response = await fetch(url);
  return response.json();
}
