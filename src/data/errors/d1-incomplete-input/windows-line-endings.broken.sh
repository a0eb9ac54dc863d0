git config core.autocrlf true
git checkout -- migrations
npx wrangler d1 migrations apply shop-db --remote
