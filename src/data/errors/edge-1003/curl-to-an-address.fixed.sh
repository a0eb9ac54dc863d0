curl --silent --fail --resolve shop.example.com:443:104.16.132.229 \
  https://shop.example.com/health
