// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "depositary",
    products: [
        .executable(name: "depositary", targets: ["depositary"]),
        // For the package in Fuzz/ alone.
        .library(name: "FuzzTargets", targets: ["FuzzTargets"]),
    ],
    targets: [
        // What Glibc's own module leaves out: epoll, eventfd, accept4.
        .target(name: "CLinux"),
        // The bundled library and the pages, baked into the binary.
        .target(name: "CAssets"),

        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "Compression", dependencies: ["CZlib"], swiftSettings: strict),
        .target(name: "HTTPCore", swiftSettings: strict),
        .target(name: "Storage", dependencies: ["HTTPCore", "COpenSSL", "CSQLite"], swiftSettings: strict),
        .target(name: "Treaties", swiftSettings: strict),
        .target(
            name: "HTTPServer", dependencies: ["HTTPCore", "CLinux", "COpenSSL"], swiftSettings: strict),
        .target(
            name: "DepositaryAPI",
            dependencies: ["HTTPCore", "Treaties", "CAssets", "Compression", "Storage"],
            swiftSettings: strict),
        .executableTarget(
            name: "depositary",
            dependencies: [
                "DepositaryAPI", "HTTPServer", "HTTPCore", "Treaties", "CAssets", "CLinux", "Storage",
            ],
            swiftSettings: strict),

        .target(
            name: "TestSupport",
            dependencies: ["HTTPCore", "HTTPServer", "Treaties", "DepositaryAPI", "CSQLite"],
            path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "HTTPCoreTests", dependencies: ["HTTPCore", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "CompressionTests", dependencies: ["Compression"], swiftSettings: strict),
        .testTarget(
            name: "HTTPServerTests",
            dependencies: ["HTTPServer", "HTTPCore", "DepositaryAPI", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TreatiesTests", dependencies: ["Treaties", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DepositaryAPITests",
            dependencies: ["DepositaryAPI", "HTTPCore", "Storage", "Treaties", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DepositaryTests", dependencies: ["depositary"], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "depositary", "DepositaryAPI", "HTTPServer", "HTTPCore", "Treaties", "TestSupport",
            ],
            exclude: ["Fixtures"],
            swiftSettings: strict),

        .target(
            name: "FuzzTargets", dependencies: ["DepositaryAPI", "HTTPCore", "Treaties"],
            path: "Fuzz/Targets", swiftSettings: strict),
        .testTarget(
            name: "FuzzReplayTests", dependencies: ["FuzzTargets"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
