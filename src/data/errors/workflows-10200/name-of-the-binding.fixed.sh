npx wrangler workflows instances list orders
