curl --silent --header "Host: shop.example" https://edge.example/health
