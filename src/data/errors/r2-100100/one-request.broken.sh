curl --upload-file backup.tar "$PRESIGNED_URL"
