"""Keyboard control of the plot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent

from .dock_parts import DockParts
from .export_menu import ExportMenu

_CLOSER = 0.8


class PlotKeys(QObject):
    """Handles the keyboard shortcuts of the plot while it has the focus; they are listed in the guide.

    Parameters
    ----------
    dock : DockParts
    export : ExportMenu
    undo : callable
    """

    def __init__(self, dock: DockParts, export: ExportMenu, undo: Callable[[], None]) -> None:
        super().__init__(dock)
        self._dock, self._plot = dock, dock.panel.plot
        self._mouse = dock.panel.mouse
        key, none = Qt.Key, Qt.KeyboardModifier.NoModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self._known: dict[tuple[object, object], Callable[[], None]] = {
            (key.Key_C, control): export.copy_picture.trigger,
            (key.Key_C, control | shift): export.copy_table.trigger,
            (key.Key_Z, control): undo,
            (key.Key_Left, none): partial(self._read, -1),
            (key.Key_Right, none): partial(self._read, 1),
            (key.Key_Return, none): self._show_day,
            (key.Key_Enter, none): self._show_day,
            (key.Key_Menu, none): self._open_menu,
            (key.Key_Plus, none): partial(self._zoom, _CLOSER),
            (key.Key_Minus, none): partial(self._zoom, 1 / _CLOSER),
            (key.Key_Home, none): self._show_all_dates,
            (key.Key_PageUp, none): partial(self._next, -1),
            (key.Key_PageDown, none): partial(self._next, 1),
            (key.Key_Delete, none): dock.panel.compare_list.remove_selected,
            (key.Key_Escape, none): dock.fits.clear,
            (key.Key_F, none): dock.panel.fit_button.showMenu,
            (key.Key_T, none): dock.panel.trend_button.click,
        }
        self._list = dock.panel.compare_list
        self._list.plot_requested.connect(self._plot_number)
        dock.panel.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dock.panel.canvas.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Handle known keys before QGIS shortcuts."""
        kinds = QEvent.Type
        if not isinstance(event, QKeyEvent) or self._plot.picture is None:
            return False
        if event.type() not in (kinds.KeyPress, kinds.ShortcutOverride):
            return False
        act = self._known.get(_pressed(event))
        if act is None:
            return False
        event.accept()
        if event.type() == kinds.KeyPress:
            act()
        return True

    def _day(self) -> float:
        """Return the current readout date, or the middle of the displayed period."""
        shown = self._plot.marks.read_day()
        return sum(self._plot.top.get_xlim()) / 2 if shown is None else shown

    def _read(self, step: int) -> None:
        """Move the readout to the next or previous value."""
        picture = self._plot.picture
        if picture is None:
            return
        days = np.unique(np.concatenate([picture.x, picture.hollow_x, picture.line_x[np.isfinite(picture.line_y)]]))
        if not len(days):
            return
        day, known = self._day(), self._plot.marks.read_day() is not None
        at = int(np.searchsorted(days, day, side="right" if step > 0 and known else "left")) - (step < 0)
        day = float(days[min(max(at, 0), len(days) - 1)])
        low, high = self._plot.top.get_xlim()
        if not low <= day <= high:
            self._plot.move(day - (low + high) / 2)
        self._mouse.hovered.emit(day)

    def _next(self, step: int) -> None:
        """Plot the next or previous point of the comparison."""
        n, at = len(self._dock.comparison.items), self._list.current()
        if n:
            self._plot_number((at + step) % n if at >= 0 else (0 if step > 0 else n - 1))

    def _plot_number(self, number: int) -> None:
        self._list.choose(number)
        picked = self._dock.comparison.picked(number)
        if picked is not None:
            self._dock.take(self._dock.comparison.items[number].layer, picked)

    def _show_day(self) -> None:
        self._mouse.clicked.emit(self._day())

    def _open_menu(self) -> None:
        self._mouse.menu_requested.emit(self._day())

    def _zoom(self, factor: float) -> None:
        self._plot.zoom(self._day(), factor)
        self._dock.panel.refresh()

    def _show_all_dates(self) -> None:
        self._plot.show_all_dates()
        self._dock.panel.refresh()


def _pressed(event: QKeyEvent) -> tuple[object, object]:
    """Return the key with its modifiers, without those required to type + or to use the numeric keypad."""
    held, key = event.modifiers(), event.key()
    held &= ~Qt.KeyboardModifier.KeypadModifier
    if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        held &= ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    return (Qt.Key.Key_Plus if key == Qt.Key.Key_Equal else key), held
