npx wrangler d1 execute DB --remote --file schema.sql
npx wrangler deploy
