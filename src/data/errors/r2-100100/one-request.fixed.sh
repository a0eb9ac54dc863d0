aws s3 cp backup.tar s3://backups/backup.tar \
  --endpoint-url "https://$ACCOUNT_ID.r2.cloudflarestorage.com"
