"""System fonts for characters that the default plot font lacks, mainly Chinese."""

from __future__ import annotations

from pathlib import Path

# sans-serif fonts with Chinese characters for Linux, Windows and macOS, in order of preference
CHINESE_FONTS = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Microsoft YaHei",
    "SimHei",
    "SimSun",
    "PingFang SC",
    "Hiragino Sans GB",
    "Heiti SC",
    "STHeiti",
    "Arial Unicode MS",
    "Droid Sans Fallback",
    "Noto Sans CJK JP",
    "AR PL UMing CN",
)
FIRST = "DejaVu Sans"


# prefixes of the file names of these fonts, in lower case without spaces
_FILES = (
    *("notosanscjk", "notosanssc", "sourcehansans", "wqy-", "msyh", "simhei", "simsun", "pingfang", "hiragino"),
    *("stheiti", "arialunicode", "droidsansfallback", "uming"),
)


def chinese_font() -> str:
    """Return the preferred installed font with Chinese characters; "" if there is none."""
    found = _known_font()
    if not found:
        # matplotlib caches the list of installed fonts at its first run and does not update it
        _add_installed()
        found = _known_font()
    return found


def _known_font() -> str:
    from matplotlib.font_manager import fontManager

    known = {font.name for font in fontManager.ttflist}
    return next((name for name in CHINESE_FONTS if name in known), "")


def _add_installed() -> None:
    from matplotlib import font_manager

    for path in sorted(font_manager.findSystemFonts()):
        if Path(path).name.lower().replace(" ", "").startswith(_FILES):
            try:
                font_manager.fontManager.addfont(path)
            except (OSError, RuntimeError, ValueError):
                # skip a damaged font; another font may be usable
                continue


def use_fonts(prefer_chinese: bool = False) -> bool:
    """Make matplotlib use a Chinese font for the characters that its default font lacks.

    Parameters
    ----------
    prefer_chinese : bool
        Whether the interface is Chinese. This matters only for matplotlib before 3.6, which uses a single font per
        text.

    Returns
    -------
    bool
        Whether Chinese characters can be shown.
    """
    import matplotlib

    found = chinese_font()
    if not found:
        return False
    several = tuple(int(part) for part in matplotlib.__version__.split(".")[:2]) >= (3, 6)
    if several or prefer_chinese:
        # other languages look as before: the second font is used only for characters that the first one lacks
        matplotlib.rcParams["font.family"] = [FIRST, found] if several else [found]
    return True
