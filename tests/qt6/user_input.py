"""Simulated user input: clicks, drags, keys, the wheel, and answers to modal dialogs and menus."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QMessageBox, QWidget

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Record:
    """Record of the completed steps, and of the errors in them and in slots."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.faults: list[str] = []
        self._step = "start"
        # PyQt6 calls this hook for an exception in a slot; without a hook, it aborts the process
        sys.excepthook = lambda kind, error, trace: self._note("".join(traceback.format_exception(kind, error, trace)))

    def _note(self, text: str) -> None:
        self.faults.append(f"{self._step}: {text}")

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Run a step including the events that it causes, and record its success or error."""
        self._step = name
        try:
            yield
            settle()
        except Exception:
            self._note(traceback.format_exc())
        else:
            self.done.append(name)


def settle(turns: int = 5) -> None:
    """Process all pending events, including deferred deletions."""
    for _ in range(turns):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_for(ready: Callable[[], Any], seconds: float = 10.0) -> None:
    """Wait until `ready` returns a true value; fail after a timeout [s]."""
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        settle(1)
    assert ready()


def press(widget: QWidget, place: QPoint | None = None, button: Qt.MouseButton = LEFT, key: Any = NO_KEY) -> None:
    """Click a widget, by default at its centre."""
    QTest.mouseClick(widget, button, key, widget.rect().center() if place is None else place)


def drag(widget: QWidget, first: QPoint, last: QPoint) -> None:
    """Drag with the left button, with separate move events as from a mouse."""
    QTest.mousePress(widget, LEFT, NO_KEY, first)
    for place in (first + (last - first) / 2, last):
        move(widget, place, LEFT)
    QTest.mouseRelease(widget, LEFT, NO_KEY, last)


def move(widget: QWidget, place: QPoint, held: Qt.MouseButton = NO_BUTTON) -> None:
    """Send a mouse-move event at a position of a widget."""
    at = QPointF(place)
    event = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), NO_BUTTON, held, NO_KEY)
    QApplication.sendEvent(widget, event)


def turn_wheel(widget: QWidget, place: QPoint, steps: int) -> None:
    """Turn the mouse wheel at a position; positive steps turn it away from the user."""
    at = QPointF(place)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, widget.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), NO_BUTTON, NO_KEY, phase, False)
    QApplication.sendEvent(widget, event)


class Answers(QObject):
    """Answer modal dialogs by typing and accepting, and close popup menus."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._answer)
        self._timer.start(30)

    def _answer(self) -> None:
        popup, waiting = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if isinstance(popup, QMenu):
            self.seen.append("menu")
            popup.grab()
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        elif isinstance(waiting, QDialog):
            self.seen.append(type(waiting).__name__)
            waiting.grab()
            for line in waiting.findChildren(QLineEdit):
                if not line.isReadOnly() and not line.text() and line.isVisible():
                    QTest.keyClicks(line, "rockfall")
            if isinstance(waiting, QMessageBox):
                press(waiting.buttons()[0])
            else:
                waiting.accept()


def open_menu(menu: QMenu) -> list[str]:
    """Open and draw a menu and return the texts of its entries."""
    menu.popup(QPoint(40, 40))
    settle(2)
    assert not menu.grab().isNull()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return texts


def show_and_check(widget: QWidget) -> None:
    """Show a widget and check that its image has more than three colours."""
    widget.show()
    settle(3)
    picture = widget.grab().toImage()
    pixels = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(pixels) > 3, f"{type(widget).__name__} is empty"
