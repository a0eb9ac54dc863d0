sed -i 's/\[ }/[] }/' vite.config.ts
npx wrangler setup --yes --dry-run
