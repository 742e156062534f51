import Treaties

/// For load balancers.
enum ProbeRoutes {
    static let routes = [
        Route("/healthz", "ok while the process answers.", .probe) { _ in
            .page(mediaType: "text/plain; charset=utf-8", bytes: Array("ok\n".utf8))
        },
        Route("/readyz", "ready, and the library's version, once a library is loaded.", .probe) { call in
            .page(
                mediaType: "text/plain; charset=utf-8", bytes: Array("ready \(call.library.version)\n".utf8))
        },
    ]
}
