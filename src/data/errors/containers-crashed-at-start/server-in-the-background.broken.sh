# entrypoint.sh
node server.js &
echo "started"
