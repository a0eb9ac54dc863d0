mv hono.jsonc wrangler.jsonc
npx wrangler setup --yes --dry-run
