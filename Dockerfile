# The gateway, for tests between containers: sandbox/README.md, "Between containers".
# This image has a C compiler, which ring needs.
FROM rust:1-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo build --release --locked --package wechatpay-cli

FROM debian:bookworm-slim
COPY --from=build /source/target/release/wechatpay /usr/local/bin/wechatpay
# Calls to https: the gateway's own need none.
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates && rm --recursive /var/lib/apt/lists/*
# The folder of the keys: sandbox.env and what it names. Mount it into the clients too, which run as the
# same user or as root: files with keys are for their owner alone.
RUN install --directory --owner=nobody --group=nogroup --mode=0755 /keys
# nobody, by its number: whoever runs the image can see that it is not root.
USER 65534:65534
VOLUME /keys
EXPOSE 8080
# `--public-url` says where other containers reach it. `docker stop` ends it: it takes SIGTERM.
ENTRYPOINT ["wechatpay", "sandbox", "--listen", "0.0.0.0:8080", "--allow-remote", "--out", "/keys"]
CMD ["--public-url", "http://gateway:8080"]
