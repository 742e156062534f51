// swift-tools-version: 6.2

import PackageDescription

// A package of its own: libFuzzer's flags are for this build alone, and the project's own stays quick.
let package = Package(
    name: "fuzz-runner",
    dependencies: [.package(name: "depositary", path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [.product(name: "FuzzTargets", package: "depositary")],
            swiftSettings: [
                .strictMemorySafety(),
                .treatAllWarnings(as: .error),
                // libFuzzer brings the main function.
                .unsafeFlags(["-parse-as-library"]),
            ])
    ],
    swiftLanguageModes: [.v6]
)
