rm -r .wrangler/deploy
npx wrangler deploy --dry-run
