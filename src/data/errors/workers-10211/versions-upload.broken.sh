npx wrangler versions upload --message "Add the Wishlist object"
