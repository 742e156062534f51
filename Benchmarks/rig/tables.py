"""The results as Markdown that reads well in a terminal too."""

BASE = "nginx"


def table(header, rows, words=2):
    """The first columns, of words, stand to the left; numbers to the right."""
    cells = [[str(cell) for cell in row] for row in [header, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]

    def line(row):
        padded = [
            cell.ljust(width) if column < words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths))]
        return "| " + " | ".join(padded) + " |"

    rule = "|" + "|".join("-" * (width + 2) if column < words else "-" * (width + 1) + ":"
                          for column, width in enumerate(widths)) + "|"
    return "\n".join([line(cells[0]), rule, *map(line, cells[1:])])


CASE_HEADER = [
    "case", "server", "bytes", "requests/s", f"× {BASE}", "p50 µs", "p99 µs", "CPU µs/request", f"× {BASE}",
    "core used", "resident MB"]


def case_rows(case, results):
    """One row for each server."""
    base = results.get(BASE)
    rows = []
    for name, result in results.items():
        start = [case.title if not rows else "", name + (" (one at a time)" if name in case.slow else "")]
        if result.failure:
            rows.append([*start, result.failure, *[""] * (len(CASE_HEADER) - 3)])
            continue
        cpu = result.median("cpu_microseconds")
        rows.append([
            *start, result.length, number(result.median("rate")), ratio(result, base, "rate"),
            number(result.median("p50")), number(result.median("p99")), number(cpu),
            ratio(result, base, "cpu_microseconds"), f"{result.median('busy'):.0%}",
            f"{result.median('resident_bytes') / 1e6:.1f}"])
    return rows


REST_HEADER = [
    "at rest", "server", "first answer ms", "resident MB", "KB per idle connection", "KB per idle TLS connection"]


def rest_rows(results):
    return [
        ["" if index else "freshly started", name, number(rest.median("milliseconds")),
         megabytes(rest.median("resident")), kilobytes(rest.median("per_connection")),
         kilobytes(rest.median("per_tls_connection"))]
        for index, (name, rest) in enumerate(results.items())]


GROWTH_HEADER = ["the library 100 times as large", "CPU µs/request", "with 100 ×", "ratio"]


def growth_rows(pairs):
    """Of (case, result with the library, result with the large one)."""
    rows = []
    for case, small, large in pairs:
        failure = small.failure or large.failure
        if failure:
            rows.append([case.title, failure, "", ""])
            continue
        before, after = small.median("cpu_microseconds"), large.median("cpu_microseconds")
        rows.append([case.title, number(before), number(after), f"{after / before:.2f}"])
    return rows


def number(value):
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def ratio(result, base, name):
    if base is None or base.failure or result is base:
        return "–" if result is not base else "1.00"
    return f"{result.median(name) / base.median(name):.2f}"


def megabytes(value):
    return "–" if value is None else f"{value / 1e6:.1f}"


def kilobytes(value):
    return "–" if value is None else f"{value / 1e3:.1f}"
