import DepositaryAPI
import Glibc
import HTTPCore
import HTTPServer
import Treaties

/// Answers `/metrics`, and nothing else.
struct MetricsResponder: Responder {
    let server: ServerMetrics
    let library: CurrentLibrary
    let libraryLog: LibraryLog

    func respond(to request: borrowing Request, into response: inout Response) {
        response.addField("Cache-Control", "no-store")
        guard request.path == "/metrics" else {
            response.status = .notFound
            return
        }
        guard request.method == .get || request.method == .head else {
            response.status = .methodNotAllowed
            response.addField("Allow", "GET, HEAD")
            return
        }
        response.addField("Content-Type", PrometheusText.mediaType)
        response.body = Array(page.utf8)
    }

    private var page: String {
        var page = PrometheusText()
        page.write(server.snapshot())
        writeLibrary(to: &page)
        writeProcess(to: &page)
        return page.text
    }

    private func writeLibrary(to page: inout PrometheusText) {
        let version = library.version
        page.family("depositary_library_info", .gauge, "The library that is served.")
        page.sample(
            "depositary_library_info",
            [("version", "\(version)"), ("released", "\(version.released)"), ("program", Program.version)], 1)
        page.single(
            "depositary_library_released_timestamp_seconds", .gauge, Int(version.released.number) * 86_400,
            "The day on which the library was released.")
        page.single(
            "depositary_library_served_seconds", .gauge, Int(time(nil)) - libraryLog.servedSince,
            "How long this library has been served.")
        page.family("depositary_library_reloads_total", .counter, "Attempts at another library.")
        page.sample(
            "depositary_library_reloads_total", [("result", "ok")], libraryLog.reloadsSucceeded)
        page.sample(
            "depositary_library_reloads_total", [("result", "failed")], libraryLog.reloadsFailed)
    }

    /// Under the names that exporters share.
    private func writeProcess(to page: inout PrometheusText) {
        let gauges = [
            ("process_start_time_seconds", ProcessFacts.startTime, "Start of the process since 1970."),
            ("process_resident_memory_bytes", ProcessFacts.residentBytes, "Resident memory."),
            ("process_open_fds", ProcessFacts.openDescriptors, "Open file descriptors."),
            ("process_max_fds", ProcessFacts.maximumDescriptors, "Limit of open file descriptors."),
        ]
        for (name, value, help) in gauges {
            if let value { page.single(name, .gauge, value, help) }
        }
        if let nanoseconds = ProcessFacts.processorNanoseconds {
            page.family("process_cpu_seconds_total", .counter, "User and system time.")
            page.sample("process_cpu_seconds_total", [], PrometheusText.seconds(nanoseconds))
        }
    }
}
