aws s3 presign s3://shop-invoices/2026-10.pdf \
  --expires-in 604800 \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
