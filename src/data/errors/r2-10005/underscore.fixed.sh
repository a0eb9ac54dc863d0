aws s3api create-bucket --bucket shop-photos \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
