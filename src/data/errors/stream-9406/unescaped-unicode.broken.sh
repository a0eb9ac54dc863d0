curl "https://shop.example.com/cdn-cgi/media/width=480/videos/stühle.mp4" --output clip.mp4
