npx wrangler deploy --name "shop-pr-$PR_NUMBER"
