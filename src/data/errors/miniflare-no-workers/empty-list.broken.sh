node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

await start({ workers: [] });
EOF
