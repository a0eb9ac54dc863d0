node --input-type=module <<'EOF'
import { start, worker } from "./start.mjs";

await start({ workers: [worker("shop")] }, async (miniflare) => {
  await miniflare.dispose();
  await miniflare.dispatchFetch("http://shop.example/");
});
EOF
