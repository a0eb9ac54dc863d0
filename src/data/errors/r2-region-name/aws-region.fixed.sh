export AWS_REGION="auto"
aws s3 ls s3://shop-assets \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
