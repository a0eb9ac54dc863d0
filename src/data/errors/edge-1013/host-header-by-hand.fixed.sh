curl --silent --connect-to shop.example:443:edge.example:443 https://shop.example/health
