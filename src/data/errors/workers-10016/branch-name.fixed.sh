BRANCH="New.Checkout"
SLUG=$(echo "$BRANCH" | tr "[:upper:]" "[:lower:]" | tr -c "a-z0-9\n" "-")
npx wrangler deploy --name "shop-$SLUG"
