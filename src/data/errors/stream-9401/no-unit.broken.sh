curl "https://shop.example.com/cdn-cgi/media/mode=video,time=5,duration=10/videos/chair.mp4" --output clip.mp4
