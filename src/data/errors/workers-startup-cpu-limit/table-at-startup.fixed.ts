export default {
  async fetch(request) {
    const zip = new URL(request.url).searchParams.get("zip") ?? "00000";
    return Response.json({ zip, cost: computeShippingCost(Number(zip)) });
  },
} satisfies ExportedHandler;

function computeShippingCost(from: number): number {
  let distance = 0;
  for (let step = 0; step < 20_000; step++) distance += Math.hypot(from, step);
  return Math.round(distance / 1_000);
}
