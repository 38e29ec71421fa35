# Inquiry Lab as a container.
#   docker build -t inquiry-lab .
#   docker run -p 3000:3000 -v inquiry-data:/data -e INQUIRY_PUBLIC_URL=https://lab.example inquiry-lab
# Behind a proxy that speaks TLS. A demo instance: add `demo` at the end of the second line.

FROM rust:1.95-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
COPY --from=node:20-bookworm-slim /usr/local/bin/node /usr/local/bin/node
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/source/target \
    tools/setup && node tools/build.mjs --release && \
    mkdir /built && cp target/release/inquiry-lab /built/ && cp -r target/site /built/site

FROM debian:bookworm-slim
RUN useradd --system --create-home --home-dir /data inquiry
COPY --from=build /built/inquiry-lab /usr/local/bin/inquiry-lab
COPY --from=build /built/site /usr/share/inquiry-lab/site
USER inquiry
WORKDIR /data
ENV INQUIRY_LISTEN=0.0.0.0:3000 \
    INQUIRY_SITE_DIR=/usr/share/inquiry-lab/site \
    INQUIRY_OUTBOX=/data/outbox \
    DATABASE_URL=sqlite:/data/inquiry-lab.db
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
ENTRYPOINT ["inquiry-lab"]
CMD ["serve"]
