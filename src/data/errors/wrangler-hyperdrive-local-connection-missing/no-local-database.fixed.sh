export CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE=postgres://shop:secret@localhost:5432/shop
npx wrangler dev --port 8927
