interface Env {
  PRICES_URL: string;
}

export async function prices(env: Env, skus: string[]): Promise<unknown> {
  const response = await fetch(new URL("/prices", env.PRICES_URL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ skus }),
  });
  return response.json();
}
