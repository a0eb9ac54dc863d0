node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

const triggers = [{ type: "fetch", pattern: "shop.example.com/*" }];
await start({ workers: [worker("shop", { triggers })] });
EOF
