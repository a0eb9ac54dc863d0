cat > Dockerfile <<'END'
FROM node:24-slim
COPY server.js .
CMD ["node", "server.js"]
END
npx wrangler dev
