const shippingCosts = computeShippingCosts();

export default {
  async fetch(request) {
    const zip = new URL(request.url).searchParams.get("zip") ?? "00000";
    return Response.json({ zip, cost: shippingCosts.get(zip) ?? null });
  },
} satisfies ExportedHandler;

function computeShippingCosts(): Map<string, number> {
  const costs = new Map<string, number>();
  for (let from = 0; from < 100_000; from++) {
    let distance = 0;
    for (let step = 0; step < 20_000; step++) distance += Math.hypot(from, step);
    costs.set(String(from).padStart(5, "0"), Math.round(distance / 1_000));
  }
  return costs;
}
