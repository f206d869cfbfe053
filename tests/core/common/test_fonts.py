"""Chinese characters in plots use a system font; `use_fonts` returns False if there is none."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from slopemuse.plugin.core.common.figures import new_figure, png_bytes
from slopemuse.plugin.core.common.fonts import CHINESE_FONTS, chinese_font, use_fonts

matplotlib = pytest.importorskip("matplotlib")
TEXT = "位移"


@pytest.fixture()
def fonts(monkeypatch):
    """Yield the font manager of matplotlib without Chinese fonts; fonts added by a test are removed afterwards."""
    from matplotlib import font_manager

    kept = [f for f in font_manager.fontManager.ttflist if f.name not in CHINESE_FONTS]
    monkeypatch.setattr(font_manager.fontManager, "ttflist", kept)
    monkeypatch.setattr(font_manager, "findSystemFonts", list)
    with matplotlib.rc_context():
        matplotlib.rcParams["font.family"] = ["sans-serif"]
        font_manager.fontManager._findfont_cached.cache_clear()
        yield font_manager.fontManager
    font_manager.fontManager._findfont_cached.cache_clear()


def save_font(letters, path, name):
    """Save a font whose characters are filled rectangles of half the em height, unlike the box of a missing glyph."""
    builder_of = pytest.importorskip("fontTools.fontBuilder")
    pens = pytest.importorskip("fontTools.pens.ttGlyphPen")
    glyphs = {".notdef": pens.TTGlyphPen(None).glyph()}
    for letter in letters:
        pen = pens.TTGlyphPen(None)
        pen.moveTo((100, 0))
        for corner in ((100, 500), (900, 500), (900, 0)):
            pen.lineTo(corner)
        pen.closePath()
        glyphs[f"uni{ord(letter):04X}"] = pen.glyph()
    builder = builder_of.FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({ord(letter): f"uni{ord(letter):04X}" for letter in letters})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (1000, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)


def draw_text(text):
    """Return the share of dark pixels in a drawn text, and the warnings of matplotlib about missing glyphs."""
    import matplotlib.image

    figure = new_figure(6, 3)
    figure.text(0.5, 0.5, text, ha="center", va="center", fontsize=40)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        data = png_bytes(figure)
    import io

    picture = matplotlib.image.imread(io.BytesIO(data))
    return float(np.mean(picture[:, :, 0] < 0.5)), [str(w.message) for w in caught if "missing" in str(w.message)]


def test_characters_are_boxes_without_a_chinese_font(fonts):
    assert chinese_font() == ""
    assert use_fonts() is False
    assert draw_text(TEXT)[1]


@pytest.mark.skipif(
    tuple(map(int, matplotlib.__version__.split(".")[:2])) < (3, 6),
    reason="matplotlib draws all letters of a text in one font before 3.6",
)
def test_characters_are_drawn_with_a_chinese_font(fonts, tmp_path):
    path = tmp_path / "noto.ttf"
    save_font(TEXT, path, "Noto Sans CJK SC")
    latin = draw_text("displacement [mm]")
    boxes = draw_text(TEXT)
    fonts.addfont(str(path))
    assert chinese_font() == "Noto Sans CJK SC"
    letters, missing = draw_text(TEXT)
    assert missing == []
    # two rectangles of 0.8 × 0.5 em are darker than two boxes, which are empty before matplotlib 3.11
    assert letters > 1.1 * boxes[0]
    # characters of the first font are drawn as before
    assert draw_text("displacement [mm]") == latin
    mixed, missing = draw_text("位移 [mm]")
    assert missing == []
    assert mixed > letters


def test_the_best_font_is_taken(fonts, tmp_path):
    for name in ("SimHei", "Noto Sans CJK SC"):
        save_font(TEXT, tmp_path / f"{name}.ttf", name)
        fonts.addfont(str(tmp_path / f"{name}.ttf"))
    assert chinese_font() == "Noto Sans CJK SC"


def test_a_font_that_was_installed_after_the_first_run_of_matplotlib_is_found(fonts, tmp_path, monkeypatch):
    from matplotlib import font_manager

    path = tmp_path / "NotoSansCJK-Regular.ttf"
    save_font(TEXT, path, "Noto Sans CJK SC")
    (tmp_path / "simhei.ttf").write_bytes(b"damaged")
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: [str(tmp_path / "simhei.ttf"), str(path)])
    assert use_fonts() is True
    assert chinese_font() == "Noto Sans CJK SC"
    assert draw_text(TEXT)[1] == []
