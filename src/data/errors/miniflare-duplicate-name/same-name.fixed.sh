node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

await start({ workers: [worker("shop"), worker("orders")] });
EOF
