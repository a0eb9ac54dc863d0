export CLOUDFLARE_API_TOKEN=stand-in
npx wrangler d1 list
