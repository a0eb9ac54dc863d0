aws s3 cp logo.png s3://shop-assets/logo.png \
  --acl public-read \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
