curl "https://imagedelivery.net/9a7806061c88ada191ed06f989cc3dac/chair/public" --output chair.jpg
