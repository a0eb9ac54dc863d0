curl "https://shop.example.com/cdn-cgi/image/w:400/originals/chair.jpg" --output chair.jpg
