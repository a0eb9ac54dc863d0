curl "https://shop.example.com/cdn-cgi/image/width=400/originals/chair.jpg" --output chair.jpg
