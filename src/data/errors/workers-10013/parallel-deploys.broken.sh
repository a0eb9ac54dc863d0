for worker in api web cron; do
  npx wrangler deploy --config "workers/$worker/wrangler.jsonc" &
done
wait
