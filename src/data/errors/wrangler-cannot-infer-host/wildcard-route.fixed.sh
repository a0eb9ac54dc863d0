npx wrangler dev --port 8923 --host example.com
