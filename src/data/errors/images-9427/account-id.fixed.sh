curl "https://imagedelivery.net/ZWd9g1K7eljCn_KDTu_MWA/chair/public" --output chair.jpg
