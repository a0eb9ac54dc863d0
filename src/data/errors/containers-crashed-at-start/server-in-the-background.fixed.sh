# entrypoint.sh
exec node server.js
