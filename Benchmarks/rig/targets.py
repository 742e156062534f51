"""What Depositary is to reach, beside what it reached."""

OURS = "depositary"


def rows(cases, rest, growth):
    """Rows of (what, limit, measured, verdict). `cases` are results by name of case and of server."""
    judged = []

    def judge(what, value, limit, at_least=False):
        sign = "≥" if at_least else "≤"
        if value is None:
            judged.append([what, f"{sign} {limit}", "not measured", ""])
            return
        is_met = value >= limit if at_least else value <= limit
        verdict = "met" if is_met else f"missed: {value / limit:.2f} × the limit"
        judged.append([what, f"{sign} {limit}", f"{value:.2f}" if value < 10 else f"{value:.0f}", verdict])

    def figure(case, name, server):
        result = cases[case].get(server)
        return result.median(name) if result else None

    def compare(what, case, name, rival, limit, rival_case=None, **how):
        if case in cases and (rival_case or case) in cases:
            ours, theirs = figure(case, name, OURS), figure(rival_case or case, name, rival)
            judge(what, ours / theirs if ours is not None and theirs else None, limit, **how)

    cpu = "cpu_microseconds"
    compare("1 KB record: CPU, × nginx", "record", cpu, "nginx", 0.7)
    compare("1 KB record: CPU, × h2o", "record", cpu, "h2o", 1.0)
    compare("1 KB record: requests/s, × nginx", "record", "rate", "nginx", 1.3, at_least=True)
    compare("1 KB record: p99, × nginx", "record", "p99", "nginx", 1.0)
    compare("a browser's head: CPU, × a bare one", "record-browser", cpu, OURS, 1.15, rival_case="record")
    for case, what in [
        ("list", "60 KB list"), ("list-gzip", "gzip"), ("not-modified", "304"), ("tls", "TLS, kept alive"),
        ("tls-handshake", "TLS handshake"),
    ]:
        compare(f"{what}: CPU, × nginx", case, cpu, "nginx", 1.0)
    for case, what in [("query-day", "parties on a day"), ("query-since", "actions since a day")]:
        if case in cases:
            judge(f"uncached query, 200 {what}: CPU µs", figure(case, cpu, OURS), 30)

    if OURS in rest:
        judge("resident MB at rest", rest[OURS].median("resident") / 1e6, 60)
        judge("KB per idle connection", rest[OURS].median("per_connection") / 1e3, 16)
        judge("first answer ms", rest[OURS].median("milliseconds"), 150)
    for case, small, large in growth:
        before, after = small.median(cpu), large.median(cpu)
        judge(f"100 × the library, {case.title}: CPU, ×", after / before if before and after else None, 1.5)
    return judged

