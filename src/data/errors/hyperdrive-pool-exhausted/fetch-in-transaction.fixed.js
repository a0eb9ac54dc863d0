import postgres from "postgres";

export default {
  async fetch(request, env) {
    const { orderId } = await request.json();
    const payment = await fetch("https://origin.example/payments", { method: "POST" });
    const sql = postgres(env.HYPERDRIVE.connectionString);
    await sql.begin(async (tx) => {
      await tx`UPDATE stock SET reserved = reserved + 1 WHERE order_id = ${orderId}`;
      await tx`UPDATE orders SET paid = ${payment.ok} WHERE id = ${orderId}`;
    });
    return new Response("Ordered");
  },
};
