node --input-type=module > dev.log 2>&1 <<'EOF' || true
import { start, worker } from "./start.mjs";

await start({ host: "127.0.0.1", port: 28787, workers: [worker("shop")] }, () =>
  start({ host: "127.0.0.1", port: 28788, workers: [worker("blog")] }),
);
EOF
grep ERR_ dev.log || echo "both have started"
