curl --request POT --data '{"sku":"A-17"}' https://shop.example.com/api/cart
