node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

const env = { ORDERS: { type: "worker", worker: "orders" } };
await start({ workers: [worker("shop", { env })] });
EOF
