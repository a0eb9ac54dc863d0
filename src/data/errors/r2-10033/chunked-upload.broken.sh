pg_dump shop | curl --upload-file - "$PRESIGNED_URL"
