npm pkg delete dependencies.nuxt
npx wrangler setup --yes --dry-run
