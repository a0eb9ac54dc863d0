node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

await start({
  workers: [
    worker("billing", {
      triggers: [{ type: "queue", name: "orders", deadLetterQueue: "orders" }],
    }),
  ],
});
EOF
