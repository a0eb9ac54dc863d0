npx wrangler r2 bucket update storage-class backups --storage-class GLACIER
