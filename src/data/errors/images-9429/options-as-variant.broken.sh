curl "https://imagedelivery.net/ZWd9g1K7eljCn_KDTu_MWA/chair/w=400,h=300" --output chair.jpg
