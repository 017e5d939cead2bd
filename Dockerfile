# The production server. Node 22; sources run as they are, so there is no build stage.
FROM node:22-slim
ENV NODE_ENV=production PORT=3978
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY . .
# The default store is a file here; mount a local disk over it, or set STORE_URL=tables:…
RUN mkdir data && chown node:node data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not `npm run serve`: as a container's first process npm would end, and all with it, before the server has finished its turns.
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=512", "bot/lib/run-bundled.mjs", "bot/main.ts"]
