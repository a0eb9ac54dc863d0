curl "https://shop.example.com/cdn-cgi/media/mode=clip,time=5s,duration=10s/videos/chair.mp4" --output clip.mp4
