sed -i 's/, "remote": false//' wrangler.jsonc
npx wrangler dev --port 8931 --local
