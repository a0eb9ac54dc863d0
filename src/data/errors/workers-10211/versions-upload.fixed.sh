npx wrangler deploy --message "Add the Wishlist object"
