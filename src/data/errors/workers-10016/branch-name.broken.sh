BRANCH="feature/New_Checkout"
npx wrangler deploy --name "shop-$BRANCH"
