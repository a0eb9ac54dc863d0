curl "https://shop.example.com/cdn-cgi/media/width=480/https://shop.example.com/videos/oak chair.mp4" --output clip.mp4
