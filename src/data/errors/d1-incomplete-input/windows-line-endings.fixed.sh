echo "*.sql text eol=lf" >> .gitattributes
git add --renormalize migrations
git checkout -- migrations
npx wrangler d1 migrations apply shop-db --remote
