"""Pages in Chromium: overflow on screens of some widths, and the words of a printed page."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
CAN_PRINT = bool(CHROMIUM and shutil.which("pdftotext"))
WIDTHS = (1200, 400)
_SCRIPT = """<pre></pre><script>window.onload = () => {
  const found = [...document.querySelectorAll("iframe")].map(frame => {
    const page = frame.contentDocument, limit = page.documentElement.clientWidth;
    const cut = [...page.querySelectorAll("body *")].filter(part => part.getBoundingClientRect().right > limit + 1
      && (part.matches("caption > span") || !part.closest("div.table, figure")));
    return [page.documentElement.scrollWidth - limit, cut.map(part => part.tagName)];
  });
  document.querySelector("pre").textContent = JSON.stringify(found);
};</script>"""


def overflow(pages: Sequence[str], folder: Path) -> list[list]:
    """Return, for every page and width, the excess width [pixels] and the tags of the clipped elements."""
    frames = "".join(
        f'<iframe style="width:{width}px;height:600px" srcdoc="{html.escape(page)}"></iframe>'
        for page in pages
        for width in WIDTHS
    )
    file = folder / "frames.html"
    file.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body>{frames}{_SCRIPT}</body>', encoding="utf-8")
    dumped = chromium("--window-size=1300,1300", "--virtual-time-budget=8000", "--dump-dom", file.as_uri())
    return json.loads(html.unescape(re.search(r"<pre>(.+?)</pre>", dumped)[1]))


def printed(page: Path, folder: Path) -> tuple[list[float], list[tuple[float, float, str]]]:
    """Return the widths of the printed pages [pt], and right end [pt], height [pt] and text of every word."""
    pdf = folder / f"{page.stem}.pdf"
    chromium("--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
    found = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    widths = [float(width) for width in re.findall(r'<page width="([\d.]+)"', found)]
    words = re.findall(r'yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', found)
    return widths, [(float(end), float(low) - float(high), word) for high, end, low, word in words]


def chromium(*arguments):
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout
