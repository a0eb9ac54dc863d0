cat > wrangler.jsonc <<'END'
{
  "name": "shop",
  "pages_build_output_dir": "./dist",
  "compatibility_date": "2026-10-01",
  "triggers": { "crons": ["0 3 * * *"] }
}
END
npx wrangler pages functions build-env . --outfile build-env.json
