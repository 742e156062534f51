-- Prints what was measured in one line that a program can read. Times are in microseconds.
function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        "measured requests=%d duration=%d p50=%d p99=%d socket_errors=%d status_errors=%d\n",
        summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
