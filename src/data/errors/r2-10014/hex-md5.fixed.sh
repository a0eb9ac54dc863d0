curl --upload-file photo.jpg "$PRESIGNED_URL" \
  -H "Content-MD5: $(openssl md5 -binary photo.jpg | base64)"
