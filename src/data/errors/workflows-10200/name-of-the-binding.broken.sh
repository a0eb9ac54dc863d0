npx wrangler workflows instances list ORDERS
