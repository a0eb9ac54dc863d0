export AWS_ACCESS_KEY_ID="$CLOUDFLARE_API_TOKEN"
export AWS_SECRET_ACCESS_KEY="$R2_SECRET_ACCESS_KEY"
aws s3 ls s3://shop-assets \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
