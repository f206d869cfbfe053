"""Remaining time of a run, reported at growing intervals."""

from __future__ import annotations

from ...plugin.core.common.messages import message

# seconds of the run before the first report, and fewest remaining seconds that are reported
_FIRST_S, _FEWEST_S = 30.0, 20.0
# a smaller share of the work does not predict the rest
_SMALLEST_SHARE = 0.01


class RemainingTime:
    """Estimates the time left from the pace of the whole run and from the pace since the last estimate.

    Parameters
    ----------
    began_s : float
        When the work began, on a clock that never goes back [s].
    """

    def __init__(self, began_s: float) -> None:
        self._began_s = began_s
        self._due_s, self._pause_s = began_s + _FIRST_S, _FIRST_S
        self._last_s, self._last_share = began_s, 0.0

    def sentence(self, share: float, now_s: float) -> str:
        """Return how much time is left: after half a minute, one minute more, two minutes more and so on; else "".

        Parameters
        ----------
        share : float
            Finished share of the work (0 to 1).
        now_s : float
            The clock [s].
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
    """Return a time as a sentence, as exactly as an estimate is."""
    if seconds < 90:
        return message("About {seconds:.0f} s left", seconds=max(round(seconds / 10) * 10, 10))
    if seconds < 90 * 60:
        return message("About {minutes:.0f} min left", minutes=round(seconds / 60))
    return message("About {hours:.1f} h left", hours=seconds / 3600)
