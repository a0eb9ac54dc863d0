aws s3api create-bucket --bucket shop_photos \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
