node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

const orders = { triggers: [{ type: "queue", name: "orders" }] };
await start({ workers: [worker("billing", orders), worker("shipping", orders)] });
EOF
