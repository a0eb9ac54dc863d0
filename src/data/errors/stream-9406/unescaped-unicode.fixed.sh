curl "https://shop.example.com/cdn-cgi/media/width=480/videos/st%C3%BChle.mp4" --output clip.mp4
