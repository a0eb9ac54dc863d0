npx wrangler deploy --dry-run --containers-rollout=none
