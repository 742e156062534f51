# Builder and final image are of one Debian release: the binary carries Swift's libraries, and takes libc, libstdc++,
# OpenSSL, SQLite and zlib from the system it runs on, which keeps them patched.
FROM swift:6.3-bookworm AS builder
RUN apt-get update -q && apt-get install -q -y --no-install-recommends libsqlite3-dev libssl-dev pkg-config zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /depositary
COPY Package.swift ./
COPY Sources Sources
COPY Resources Resources
# The manifest names the test targets, so their folders must be there.
COPY Tests Tests
RUN swift build --configuration release --static-swift-stdlib --product depositary \
    && install -D "$(swift build --configuration release --static-swift-stdlib --product depositary --show-bin-path)/depositary" \
        /out/depositary

FROM debian:bookworm-slim
RUN apt-get update -q && apt-get install -q -y --no-install-recommends libsqlite3-0 libssl3 libstdc++6 zlib1g \
    && rm -rf /var/lib/apt/lists/*
COPY --from=builder /out/depositary /usr/local/bin/depositary
COPY LICENSE /usr/share/doc/depositary/LICENSE
# A number, so that an orchestrator can see that it is not root.
USER 65532:65532
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=2s --retries=3 \
    CMD ["/usr/local/bin/depositary", "health"]
ENTRYPOINT ["/usr/local/bin/depositary"]
CMD ["serve"]
