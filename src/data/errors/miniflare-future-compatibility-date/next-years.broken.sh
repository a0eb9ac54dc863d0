node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

await start({ workers: [worker("shop", { compatibilityDate: "2031-01-01" })] });
EOF
