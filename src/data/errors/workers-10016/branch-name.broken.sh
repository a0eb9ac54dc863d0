BRANCH="New.Checkout"
npx wrangler deploy --name "shop-$BRANCH"
