curl "https://shop.example.com/cdn-cgi/image/width=400/chair.jpg" --output chair.jpg
