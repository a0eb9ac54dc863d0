npx wrangler deploy
npx wrangler d1 execute DB --remote --file schema.sql
