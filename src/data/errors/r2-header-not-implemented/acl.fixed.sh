aws s3 cp logo.png s3://shop-assets/logo.png \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
