curl "https://shop.example.com/cdn-cgi/media/width=480/chair.mp4" --output clip.mp4
