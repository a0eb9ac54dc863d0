curl --upload-file photo.jpg "$PRESIGNED_URL" \
  -H "Content-MD5: $(md5sum photo.jpg | cut -d ' ' -f 1)"
