echo "ALTER TABLE orders ADD COLUMN currency TEXT;" > migrations/0002_currency.sql
npx wrangler d1 migrations apply shop --remote
