curl "https://my-shop.pages.dev/cdn-cgi/image/width=400/chair.jpg" --output chair.jpg
