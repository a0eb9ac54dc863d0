mkdir -p public
node -e 'require("node:fs").writeFileSync("public/catalogue.pdf", Buffer.alloc(24 * 1024 * 1024))'
npx wrangler deploy --dry-run --name shop --compatibility-date 2026-10-01 --assets ./public
