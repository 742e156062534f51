"""Looks at the pages with a real browser: pages.py BASE"""

import http.server
import sys
import threading
from functools import partial
from pathlib import Path

from browser import Browser

base = sys.argv[1]
examples = Path(__file__).parents[2] / "examples"

CONTRAST = """(() => {
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map((v) => v / 255)
      .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const style = getComputedStyle(document.body)
  const [a, b] = [light(style.color), light(style.backgroundColor)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
})()"""


def own_requests_only(browser):
    foreign = [address for address in browser.requests() if not address.startswith(base)]
    assert not foreign, f"asked elsewhere: {foreign}"
    assert not browser.complaints(), browser.complaints()


def look(browser, path):
    browser.open(base + path)
    own_requests_only(browser)
    colours = set()
    for scheme in ("light", "dark"):
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        contrast = browser.value(CONTRAST)
        assert contrast >= 7, f"{path} in {scheme}: contrast {contrast:.1f}"
        colours.add(browser.value("getComputedStyle(document.body).backgroundColor"))
    assert len(colours) == 2, "the same by day and by night"
    browser.call("Emulation.setEmulatedMedia", features=[])
    browser.call("Emulation.setDeviceMetricsOverride", width=360, height=700, deviceScaleFactor=1, mobile=True)
    width = browser.value("document.documentElement.scrollWidth")
    assert width <= 360, f"{path} is {width} wide on a telephone"
    browser.call("Emulation.clearDeviceMetricsOverride")
    print(f"{path}: readable by day, by night and on a telephone; nothing from elsewhere")


def try_lines(browser):
    browser.open(base + "/docs")
    lines = browser.value("document.querySelectorAll('form.try').length")
    routes = len(browser.value(f"fetch('{base}/v1/openapi.json').then((a) => a.json()).then((d) => Object.keys(d.paths))"))
    assert lines == routes, f"{lines} lines for {routes} routes"
    # By keyboard alone: into the field of a route, and Enter.
    browser.value("document.querySelector('#listCountries input').focus()")
    browser.press("Enter", 13)
    browser.until("document.querySelector('#listCountries .answer pre')")
    shown = browser.value("document.querySelector('#listCountries .answer').innerText")
    assert shown.startswith("200") and '"data"' in shown, shown[:200]
    # Every other button answers too.
    browser.value("for (const form of document.querySelectorAll('form.try')) form.requestSubmit()")
    browser.until("document.querySelectorAll('.answer pre').length === document.querySelectorAll('form.try').length")
    heads = browser.value("[...document.querySelectorAll('.answer p')].map((p) => p.textContent)")
    wrong = [head for head in heads if not head.startswith("200")]
    assert not wrong, wrong
    # A mistake is shown as the API tells it.
    browser.value("document.querySelector('#listCountries input').value = '/v1/countries?regoin=asia'")
    browser.value("document.querySelector('#listCountries button').click()")
    browser.until("document.querySelector('#listCountries .answer').innerText.startsWith('400')")
    assert "Did you mean region?" in browser.value("document.querySelector('#listCountries .answer').innerText")
    foreign = [address for address in browser.requests() if not address.startswith(base)]
    assert not foreign, foreign
    print(f"/docs: {lines} lines tried, one by keyboard, one with a mistake")


def without_script(browser):
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(base + "/docs")
    text = browser.call("DOM.getDocument")["root"]["nodeId"]
    page = browser.call("DOM.getOuterHTML", nodeId=text)["outerHTML"]
    assert "/v1/ratifications" in page and "curl -s" in page
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    print("/docs: whole without its script")


def dashboard(browser):
    quiet = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=examples))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        browser.open(f"http://127.0.0.1:{server.server_port}/dashboard.html?api={base}")
        browser.until("state.textContent.startsWith('5 answers were new, 0')")
        assert browser.value("rows.querySelectorAll('tr').length") == 5
        assert int(browser.value("rows.querySelector('td:nth-child(2)').textContent")) > 150
        browser.events.clear()
        browser.value("again.click()")
        browser.until("state.textContent.startsWith('0 answers were new, 5')")
        assert browser.statuses().count(304) == 5, browser.statuses()
    finally:
        server.shutdown()
    print("dashboard of another origin: 5 answers, then 5 times 304")


with Browser() as browser:
    browser.call("DOM.enable")
    for path in ("/", "/docs"):
        look(browser, path)
    try_lines(browser)
    without_script(browser)
    dashboard(browser)
