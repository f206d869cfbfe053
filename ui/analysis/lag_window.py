"""Window with the correlation of the plotted point and each driver by lag and window."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.core.timeseries.lag_correlation import LAGS, WINDOWS, LagScan
from ..common.labels import signed
from .analysis_window import AnalysisWindow

translate = QCoreApplication.translate

_SHOWN = 4


class LagWindow(AnalysisWindow):
    """Shows the lag scans of a point, the most significant first.

    Parameters
    ----------
    parent : QWidget
    pid : str
    scans : list of LagScan
    """

    def __init__(self, parent: QWidget, pid: str, scans: list[LagScan]) -> None:
        super().__init__(parent, translate("SlopeMuse", "Lag behind rain and level: {pid}").format(pid=pid))
        shown = scans[:_SHOWN]
        for i, scan in enumerate(shown):
            axes = self.figure.add_subplot((len(shown) + 1) // 2, min(len(shown), 2), i + 1)
            style = {"aspect": "auto", "origin": "lower", "interpolation": "nearest"}
            image = axes.imshow(scan.correlation.T, cmap="RdBu_r", vmin=-1, vmax=1, **style)
            best = LAGS.index(scan.lag), WINDOWS.index(scan.window)
            axes.plot(*best, "o", ms=9, mfc="none", mec=self.theme.text, mew=1.6)
            axes.set_title(quantity_text(scan))
            axes.set_xlabel(translate("SlopeMuse", "lag [days]"))
            axes.set_ylabel(translate("SlopeMuse", "window [days]"))
            axes.set_yticks(range(len(WINDOWS)), [str(window) for window in WINDOWS])
            axes.set_xticks(range(0, len(LAGS), 5), [str(lag) for lag in LAGS[::5]])
            self.dress(axes)
            bar = self.figure.colorbar(image, ax=axes)
            bar.ax.tick_params(colors=self.theme.text, labelsize=7)
        self.text.setText("\n".join([*(scan_text(scan) for scan in scans), "", caution()]))


def quantity_text(scan: LagScan) -> str:
    """Return the name of the driver quantity."""
    names = {"rain_mm": translate("SlopeMuse", "rain"), "level_m": translate("SlopeMuse", "level")}
    texts = {
        "sum": translate("SlopeMuse", "sum of {driver}"),
        "mean": translate("SlopeMuse", "mean of {driver}"),
        "change": translate("SlopeMuse", "change of {driver}"),
    }
    return texts[scan.quantity].format(driver=names.get(scan.driver, scan.driver))


def scan_text(scan: LagScan) -> str:
    """Return the best lag of a scan with its significance."""
    text = translate("SlopeMuse", "{what} over {window} days, lag {lag} days: r = {r}, p = {p:.3f} (N = {n})")
    verdict = "" if scan.p <= 0.05 else translate("SlopeMuse", " – not significant")
    values = {"what": quantity_text(scan), "window": scan.window, "lag": scan.lag, "n": scan.n, "p": scan.p}
    return text.format(r=signed(scan.r, 2), **values) + verdict if np.isfinite(scan.r) else ""


def caution() -> str:
    """Return a note on the interpretation."""
    return translate(
        "SlopeMuse",
        "Correlation of the rates between acquisitions with the preceding driver. A negative r for rain "
        "means that more rain is associated with faster motion away from the satellite. p is the share of "
        "circularly shifted rates that reach the same correlation for any lag and window. A shared seasonal "
        "signal can still cause a correlation, and the resolution of the lag is at best one acquisition "
        "interval.",
    )
