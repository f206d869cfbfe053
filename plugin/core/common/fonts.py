"""Letters that the first font of a plot lacks, Chinese above all, from the fonts of the system."""

from __future__ import annotations

from pathlib import Path

# Sans-serif fonts with Chinese letters: of Linux, Windows, macOS; the best first.
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


# how the files of these fonts begin, in lower case without spaces
_FILES = (
    *("notosanscjk", "notosanssc", "sourcehansans", "wqy-", "msyh", "simhei", "simsun", "pingfang", "hiragino"),
    *("stheiti", "arialunicode", "droidsansfallback", "uming"),
)


def chinese_font() -> str:
    """Return the best font of the system with Chinese letters, "" if there is none."""
    found = _known_font()
    if not found:
        # matplotlib keeps a list of the fonts that were there when it first ran, and adds none later
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
                # a damaged font; another may do
                continue


def use_fonts(prefer_chinese: bool = False) -> bool:
    """Let matplotlib take the letters that its own font lacks from one with Chinese letters.

    Parameters
    ----------
    prefer_chinese : bool
        Whether the interface is Chinese. It matters only for matplotlib before 3.6, which takes all letters of a text
        from one font.

    Returns
    -------
    bool
        Whether Chinese letters will be shown.
    """
    import matplotlib

    found = chinese_font()
    if not found:
        return False
    several = tuple(int(part) for part in matplotlib.__version__.split(".")[:2]) >= (3, 6)
    if several or prefer_chinese:
        # the letters of every other language look as before: the second font is asked for what the first one lacks
        matplotlib.rcParams["font.family"] = [FIRST, found] if several else [found]
    return True
