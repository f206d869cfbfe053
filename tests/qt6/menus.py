"""All entries of the menus of the time-series dock."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QApplication, QMenu
from user_input import Record, open_menu, press, settle, show_and_check


def _every_entry(menu: QMenu) -> int:
    """Open a menu, trigger all its entries including submenus, and return their number."""
    texts, count = open_menu(menu), 0
    for text in texts:
        # some menus are rebuilt each time they are opened
        menu.aboutToShow.emit()
        action = next((one for one in menu.actions() if one.text() == text), None)
        if action is None or not action.isEnabled():
            continue
        if action.menu() is not None:
            count += _every_entry(action.menu())
            continue
        action.trigger()
        settle()
        count += 1
    return count


def use_menus(record: Record, dock: Any) -> None:
    """Trigger all menu entries of all buttons of the dock."""
    from slopemuse.ui.analysis.analysis_window import AnalysisWindow

    panel = dock.panel
    for name, button, least in (
        ("fit", panel.fit_button, 15),
        ("reference", panel.reference_button, 2),
        ("drivers", panel.choices.drivers_button, 5),
        ("analysis", panel.analysis_button, 3),
        ("area", panel.area_button, 1),
        ("arrows", panel.arrow_button, 2),
    ):
        with record.step(f"every entry of the menu: {name}"):
            count = _every_entry(button.menu())
            assert count >= least, count
            # trigger them twice, because most entries toggle a state
            _every_entry(button.menu())
            for window in QApplication.topLevelWidgets():
                if isinstance(window, AnalysisWindow) and window.isVisible():
                    show_and_check(window)
                    window.close()
            dock.panel.pick_button.click()
    with record.step("the buttons that switch"):
        for _ in range(2):
            press(panel.trend_button)
        for _ in range(2):
            panel.area_button.click()


def use_exports(record: Record, dock: Any, window: Any, folder: Path) -> None:
    """Export the plot and its values with every entry of the export menu."""
    with record.step("every entry of the menu: export"):
        layer = dock.panel.choices.layer("points")
        layer.chosen = []
        menu = dock.panel.export_button.menu()
        assert _every_entry(menu) >= 5
        assert (folder / "out.png").stat().st_size > 5000
        assert (folder / "out.csv").read_text(encoding="utf-8").count("\n") > 60
        assert len(window.layouts) == 3
        assert QApplication.clipboard().text() != ""
        _every_entry(menu)
        assert len(window.layouts) == 10
