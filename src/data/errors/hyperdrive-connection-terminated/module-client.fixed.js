import { Client } from "pg";

export default {
  async fetch(request, env) {
    const client = new Client({ connectionString: env.HYPERDRIVE.connectionString });
    await client.connect();
    const { rows } = await client.query("SELECT id, total FROM orders");
    return Response.json(rows);
  },
};
