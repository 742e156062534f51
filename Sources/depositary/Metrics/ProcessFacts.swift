import FoundationEssentials
import Glibc

/// What the kernel knows of this process (proc(5)). A number that cannot be read is nil.
enum ProcessFacts {
    static var residentBytes: Int? {
        let pages = words(of: "/proc/self/statm").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }

    static var openDescriptors: Int? {
        // One is the descriptor by which the folder is read.
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map { max(0, $0.count - 1) }
    }

    static var maximumDescriptors: Int? {
        var limit = rlimit()
        let isKnown = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        return isKnown ? Int(clamping: limit.rlim_cur) : nil
    }

    /// User and system time in nanoseconds.
    static var processorNanoseconds: Int? {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return nil }
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Seconds since 1970.
    static let startTime: Int? = {
        // The second field is the program's name in parentheses and may hold anything; the 22nd is the start in ticks.
        guard let stat = content(of: "/proc/self/stat"), let end = stat.lastIndex(of: ")"),
            let ticks = stat[end...].split(separator: " ").dropFirst(20).first.flatMap({ Int($0) }),
            let boot = content(of: "/proc/stat")?.split(separator: "\n").first(where: {
                $0.hasPrefix("btime ")
            }).flatMap({ Int($0.dropFirst(6)) })
        else { return nil }
        return boot + ticks / max(1, Int(sysconf(Int32(_SC_CLK_TCK))))
    }()

    private static func words(of path: String) -> [Substring] {
        (content(of: path) ?? "").split { $0 == " " || $0 == "\n" }
    }

    private static func content(of path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
