cat > Dockerfile <<'END'
FROM node:24-slim
COPY server.js .
ENV PORT=8080
CMD ["node", "server.js"]
END
npx wrangler dev
