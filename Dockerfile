# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
# better-sqlite3 is compiled where its prebuilt cannot be had.
RUN apt-get update \
    && apt-get install -y --no-install-recommends g++ make python3 \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Wenyam" \
      org.opencontainers.image.description="Watches the website of a Thai government office" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY config ./config
# The configuration lies in /watch, what is written in the two folders below it: the defaults of the configuration fit.
RUN ln -s /app/dist/cli/main.js /usr/local/bin/wenyam \
    && chmod 755 /app/dist/cli/main.js \
    && install -d -o node -g node /watch /watch/data /watch/reports
USER node
WORKDIR /watch
VOLUME ["/watch/data", "/watch/reports"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["wenyam", "health", "--url", "http://127.0.0.1:8080/healthz"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["wenyam"]
CMD ["run", "-c", "/watch/wenyam.yaml"]
