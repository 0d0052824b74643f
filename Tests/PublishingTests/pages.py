"""Opens pages in a browser at two widths and tells what is wrong with them.

Usage: pages.py PAGE… [--shots FOLDER]. Prints a JSON list: page, width, console messages, by how
many pixels the page is too wide, and what the accessibility checker calls serious or critical.
"""

import importlib.util
import json
import os
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

WIDTHS = [360, 1400]


def checker():
    """The source of the accessibility checker's rules."""
    package = os.path.dirname(importlib.util.find_spec("axe_core_python").origin)
    with open(os.path.join(package, "axe.min.js"), encoding="utf-8") as source:
        return source.read()


def browser(width, profile):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", f"--user-data-dir={profile}"]:
        options.add_argument(argument)
    options.add_experimental_option(
        "mobileEmulation", {"deviceMetrics": {"width": width, "height": 900, "pixelRatio": 1}})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def looked_at(driver, page, width, rules, shots):
    driver.get("file://" + page)
    driver.execute_script(rules)
    found = driver.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run().then(done);")
    if shots:
        height = driver.execute_script("return document.documentElement.scrollHeight")
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": min(height, 9000), "deviceScaleFactor": 1, "mobile": True})
        name = os.path.basename(page).rsplit(".", 1)[0]
        driver.save_screenshot(os.path.join(shots, f"{name}-{width}.png"))
    return {
        "page": os.path.basename(page),
        "width": width,
        "console": [entry["message"] for entry in driver.get_log("browser")],
        "overflow": driver.execute_script(
            "return document.documentElement.scrollWidth - window.innerWidth"),
        "violations": [
            f"{item['id']}: {node['html'][:200]}"
            for item in found["violations"] if item["impact"] in ("serious", "critical")
            for node in item["nodes"]],
        "passes": len(found["passes"]),
    }


def main(arguments):
    shots = None
    if "--shots" in arguments:
        index = arguments.index("--shots")
        shots = arguments[index + 1]
        del arguments[index:index + 2]
    rules = checker()
    results = []
    for width in WIDTHS:
        with tempfile.TemporaryDirectory() as profile:
            driver = browser(width, profile)
            try:
                results += [looked_at(driver, page, width, rules, shots) for page in arguments]
            finally:
                driver.quit()
    json.dump(results, sys.stdout)


main(sys.argv[1:])
