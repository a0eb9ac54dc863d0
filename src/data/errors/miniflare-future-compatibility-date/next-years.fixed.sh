node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

await start({ workers: [worker("shop", { compatibilityDate: "2026-10-01" })] });
EOF
