git config core.autocrlf true
git checkout -- migrations
npx wrangler@4.118.0 d1 migrations apply shop-db --remote
