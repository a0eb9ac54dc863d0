curl "https://shop.example.com/cdn-cgi/image/originals/chair.jpg" --output chair.jpg
