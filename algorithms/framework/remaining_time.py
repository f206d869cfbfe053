"""Remaining time of a run, reported at increasing intervals."""

from __future__ import annotations

from ...plugin.core.common.messages import message

# time until the first report, and minimum remaining time that is reported [s]
_FIRST_S, _FEWEST_S = 30.0, 20.0
# minimum finished share of the work for an estimate
_SMALLEST_SHARE = 0.01


class RemainingTime:
    """Estimator of the remaining time from the pace of the whole run and the pace since the last estimate.

    Parameters
    ----------
    began_s : float
        Time at which the work began, from a monotonic clock [s].
    """

    def __init__(self, began_s: float) -> None:
        self._began_s = began_s
        self._due_s, self._pause_s = began_s + _FIRST_S, _FIRST_S
        self._last_s, self._last_share = began_s, 0.0

    def sentence(self, share: float, now_s: float) -> str:
        """Return the remaining time as a message, or "" if none is due.

        Messages are due after 30 s, then after another minute, another two minutes and so on.

        Parameters
        ----------
        share : float
            Finished share of the work (0 to 1).
        now_s : float
            Current time of the clock [s].
        """
        if now_s < self._due_s or not _SMALLEST_SHARE <= share < 1.0 or share <= self._last_share:
            return ""
        paces = (now_s - self._began_s) / share, (now_s - self._last_s) / (share - self._last_share)
        left_s = (1.0 - share) * sum(paces) / 2
        self._last_s, self._last_share = now_s, share
        self._pause_s *= 2
        self._due_s = now_s + self._pause_s
        return in_words(left_s) if left_s >= _FEWEST_S else ""


def in_words(seconds: float) -> str:
    """Return a time as a message, rounded to the accuracy of an estimate."""
    if seconds < 90:
        return message("About {seconds:.0f} s left", seconds=max(round(seconds / 10) * 10, 10))
    if seconds < 90 * 60:
        return message("About {minutes:.0f} min left", minutes=round(seconds / 60))
    return message("About {hours:.1f} h left", hours=seconds / 3600)
