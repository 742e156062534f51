import FuzzTargets
import Glibc

/// What libFuzzer calls for every input; `FUZZ_TARGET` in the environment names the target.
///
/// A property that does not hold ends the process, which is how libFuzzer learns of it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard let target else {
        printError("FUZZ_TARGET must be one of " + FuzzTarget.all.map(\.name).joined(separator: ", "))
        exit(2)
    }
    do {
        try target.check(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
    } catch {
        printError("\(target.name): \(error)")
        abort()
    }
    return 0
}

private let target: FuzzTarget? = {
    guard let name = unsafe getenv("FUZZ_TARGET") else { return nil }
    let wanted = unsafe String(cString: name)
    return FuzzTarget.all.first { $0.name == wanted }
}()

private func printError(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe write(2, bytes, bytes.count)
}
