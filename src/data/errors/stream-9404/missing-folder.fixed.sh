curl "https://shop.example.com/cdn-cgi/media/width=480/videos/chair.mp4" --output clip.mp4
