node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

const consume = (name) => ({ triggers: [{ type: "queue", name }] });
await start({
  workers: [worker("billing", consume("orders")), worker("shipping", consume("parcels"))],
});
EOF
