aws s3 rm s3://old-photos --recursive \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
npx wrangler r2 bucket delete old-photos
