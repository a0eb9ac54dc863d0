mv vite.config.js vite.config.ts
npx wrangler setup --yes --dry-run
