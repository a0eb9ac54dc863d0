pg_dump shop > shop.sql
curl --upload-file shop.sql "$PRESIGNED_URL"
