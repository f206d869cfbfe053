"""The scores in a training report: all fast baselines, the best method, and the limits of a short record."""

from __future__ import annotations

import numpy as np

from ..baselines.registry import BASELINES, FAST_BASELINES
from ..common.html_report import Report
from ..common.messages import joined, message, number_text, plural
from ..common.metrics import relative_error
from ..daily.musenet.musenet_model import PublishedModel
from ..daily.rate.rate_model import PRETRAINED, RATE, WEIGHTED_MEAN, DailyModel
from ..data.forcing import LEVEL, RAIN, Forcing
from ..data.point_series import PointSeries
from ..evaluation.scoring.model_scores import COMBINED, DELIVERED, HELD_OUT
from ..evaluation.scoring.scores import CORRECTED
from ..inputs.point_features import MIN_POINTS

FULL_YEAR_DAYS = 365
MIN_TESTED, MIN_EVENTS = 12, 5
_EVENT_DAYS = 7


def score_section(
    report: Report, model: DailyModel | PublishedModel, title: str, series: PointSeries, forcing: Forcing
) -> None:
    """Add the summary line, the warnings, and the table of all methods.

    Parameters
    ----------
    report : Report
        Report to extend.
    model : DailyModel or PublishedModel
        Trained model with scores.
    title : str
        Name of the model in the table.
    series : PointSeries
        InSAR series.
    forcing : Forcing
        Daily drivers.
    """
    scores = model.scores
    own = "published" if isinstance(model, PublishedModel) else RATE
    titles = {own: title, **{name: BASELINES[name].title for name in FAST_BASELINES}}
    found = {name: scores[key] for name in titles if np.isfinite(scores.get(key := f"{DELIVERED}:{name}", np.nan))}
    if not scores["n_acquisitions"] or own not in found:
        report.lead(
            message(
                "There are no acquisitions after the training period, so the model is not scored. Choose an "
                "earlier TRAIN_END."
            )
        )
    else:
        _lead(report, model, own, titles, found)
    method = model.method if isinstance(model, DailyModel) else own
    if isinstance(model, DailyModel) and model.options.variant == PRETRAINED:
        report.paragraph(
            message(
                "VARIANT = pretrained: nowcasts, hindcasts and scenarios use the network trained on synthetic "
                "slopes, regardless of its error on this slope."
            )
        )
    elif isinstance(model, DailyModel) and model.combined:
        report.paragraph(
            message(
                "Estimates from this model are the weighted mean of {title} ({share:.0f} %) and the daily rates. "
                "The initial weight, which is the best one for other slopes, is adjusted to {n_heldout:.0f} "
                "held-out acquisitions in the training period.",
                title=titles[method],
                share=100 * model.share,
                n_heldout=scores["n_heldout"],
            )
        )
    elif isinstance(model, DailyModel) and method == WEIGHTED_MEAN:
        learned = (
            message(
                "The weights of each point are learned from held-out acquisitions in the training period and from "
                "those after it."
            )
            if model.products.count
            else message("The weights are equal at first and are learned from the acquisitions after training.")
        )
        report.paragraph(
            message(
                "Nowcasts are the weighted mean of the daily rates, the pretrained network and the last value, because "
                "so few points cannot show which of them is best. {learned} Hindcasts and scenarios use the daily "
                "rates.",
                learned=learned,
            )
        )
    elif method == PRETRAINED:
        report.weak(
            message(
                "The model uses the pretrained network, which was selected based on {n_heldout:.0f} held-out "
                "acquisitions in the training period and on its errors on other slopes. Nowcasts, hindcasts and "
                "scenarios use this network.",
                n_heldout=scores["n_heldout"],
            )
        )
    elif method != own:
        report.weak(
            message(
                "The model uses the method {title}, which has a smaller error than the model with drivers on "
                "{n_heldout:.0f} held-out acquisitions in the training period. Nowcasts and scenarios use this "
                "method; hindcasts use the daily rates.",
                title=titles[method],
                n_heldout=scores["n_heldout"],
            )
        )
    for sentence in limits(model, series, forcing):
        report.weak(sentence)
    if own in found:
        _table(report, model, own, method, titles, found)


def _lead(
    report: Report, model: DailyModel | PublishedModel, own: str, titles: dict[str, str], found: dict[str, float]
) -> None:
    scores = model.scores
    best = min(found, key=lambda name: found[name])
    # a model that uses a baseline has the error of that baseline
    best = own if found[own] <= found[best] * (1 + 1e-3) else best
    report.lead(
        message(
            "Best method on {n_acquisitions:.0f} acquisitions after {train_end} (as delivered, each "
            "predicted from the preceding acquisitions): {title} (RMSE {found:.2f} mm).",
            n_acquisitions=scores["n_acquisitions"],
            train_end=model.train_end,
            title=titles[best],
            found=found[best],
        )
    )
    if best != own:
        report.weak(
            message(
                "{title} is not the best method on these acquisitions: compared with {title_2}, its RMSE "
                "({found:.2f} mm) is {relative_error}. Use the better method or provide a longer record.",
                title=titles[own],
                found=found[own],
                relative_error=relative_error(found[own], found[best]),
                title_2=titles[best],
            )
        )
    corrected = {name: scores.get(f"{CORRECTED}:{name}", np.nan) for name in found}
    corrected = {name: value for name, value in corrected.items() if np.isfinite(value)}
    if own in corrected:
        best = min(corrected, key=lambda name: corrected[name])
        if corrected[own] > corrected[best] * (1 + 1e-3):
            report.weak(
                message(
                    "With the common-mode error subtracted from the same acquisitions, the best "
                    "method is {title} (RMSE {corrected:.2f} mm); the RMSE of {title_2} is "
                    "{corrected_2:.2f} mm.",
                    title=titles[best],
                    corrected=corrected[best],
                    title_2=titles[own],
                    corrected_2=corrected[own],
                )
            )


def _table(
    report: Report,
    model: DailyModel | PublishedModel,
    own: str,
    method: str,
    titles: dict[str, str],
    found: dict[str, float],
) -> None:
    scores = model.scores
    columns = [(message("RMSE, as delivered [mm]"), DELIVERED), (message("RMSE, corrected [mm]"), CORRECTED)]
    columns += [(message("RMSE on held-out acquisitions in the training period [mm]"), HELD_OUT)]
    columns = [(head, key) for head, key in columns if np.isfinite(scores.get(f"{key}:{own}", np.nan))]
    rows = [
        (titles[name], *(_shown(scores.get(f"{key}:{name}", np.nan)) for _, key in columns))
        for name in sorted(found, key=lambda name: (found[name], name != own))
    ]
    if method != own and f"{HELD_OUT}:{own}" in scores:
        # the row of the model shows its method; the daily rates are the last row
        chosen = scores.get(f"{HELD_OUT}:{COMBINED}", scores.get(f"{HELD_OUT}:{method}", np.nan))
        rows = [(*row[:-1], _shown(chosen)) if row[0] == titles[own] else row for row in rows]
        turned_down = _shown(scores[f"{HELD_OUT}:{own}"])
        combined = isinstance(model, DailyModel) and (model.combined or method == WEIGHTED_MEAN)
        rejected = (
            message("Daily rates from the drivers alone")
            if combined
            else message("Daily rates from the drivers (not used)")
        )
        rows.append((rejected, *("–" for _ in columns[1:]), turned_down))
    report.table(
        (message("Method"), *(head for head, _ in columns)),
        rows,
        message(
            "Prediction one acquisition ahead: {n_acquisitions:.0f} acquisitions at {n_points:.0f} points",
            n_acquisitions=scores["n_acquisitions"],
            n_points=scores["n_points"],
        ),
        0,
    )
    report.paragraph(
        message(
            "As delivered: every method uses the original acquisitions and is scored on them. Corrected: "
            "every method uses the acquisitions minus the common-mode error and is scored on them."
        )
        if f"{CORRECTED}:{own}" in scores
        else message(
            "Every method uses the original acquisitions and is scored on them; no common-mode error is subtracted."
        )
    )
    report.paragraph(
        message(
            "All methods are fitted to the training period only. A daily estimate with LATENCY = 1 equals "
            "these predictions on the acquisition dates; with LATENCY = 0, it already uses the acquisition "
            "of the same day."
        )
    )
    held = {name: scores.get(f"{HELD_OUT}:{name}", np.nan) for name in titles}
    best = min(held, key=lambda name: held[name] if np.isfinite(held[name]) else np.inf)
    if np.isfinite(held[best]) and best not in (own, method) and method != WEIGHTED_MEAN:
        report.paragraph(
            message(
                "On the held-out acquisitions in the training period, {title} has the smallest error. The model "
                "does not use this method because the difference may be due to chance or, with less than a year "
                "held out, may hold for one season only.",
                title=titles[best],
            )
        )
    shares = {
        message("at all points"): scores["coverage_90"],
        message("at moving points"): scores.get("coverage_90_moving", np.nan),
        message("for predictions 13 to 24 days ahead"): scores.get("coverage_90_far", np.nan),
    }
    scored_text = joined(
        ", ",
        (
            message("{share:.0f} % {where}", share=100 * share, where=where)
            for where, share in shares.items()
            if np.isfinite(share)
        ),
    )
    report.paragraph(
        message(
            "The acquisition noise in the training period, including the common-mode error, is about "
            "{noise_mm:.1f} mm; an RMSE of the acquisitions as delivered near this value is mostly noise. The "
            "coverage of the 90 % interval of the model, including this noise, is {told}.",
            noise_mm=scores["noise_mm"],
            told=scored_text,
        )
    )


def limits(model: DailyModel | PublishedModel, series: PointSeries, forcing: Forcing) -> list[str]:
    """Return the limits of a short record: too few points, acquisitions, seasons and events."""
    out = []
    scores = model.scores
    n_points, n_tested = int(scores["n_points"]), int(scores["n_acquisitions"])
    if n_points < MIN_POINTS:
        out.append(
            message(
                "{n_points} points are too few to estimate how the response varies across the slope "
                "({least_points} are required): each point is modelled separately, and a common-mode error cannot "
                "be distinguished from motion.",
                n_points=n_points,
                least_points=MIN_POINTS,
            )
        )
    if 0 < n_tested < MIN_TESTED:
        out.append(
            plural(
                "There is only {count} acquisition after the training period: the RMSE is uncertain by about "
                "{n_tested_2:.0f} %, and smaller differences between methods are not significant.",
                "There are only {count:,} acquisitions after the training period: the RMSE is uncertain by "
                "about {n_tested_2:.0f} %, and smaller differences between methods are not significant.",
                count=n_tested,
                n_tested_2=100 / np.sqrt(2 * n_tested),
            )
        )
    trained = int((model.train_end - model.first_day).astype(int))
    last = min(series.dates[-1], forcing.days[-1])
    tested = int((last - model.train_end).astype(int)) if n_tested else FULL_YEAR_DAYS
    if trained < FULL_YEAR_DAYS:
        out.append(
            message(
                "The training period is {trained} days long, less than a year: the behaviour in the "
                "remaining seasons is unknown.",
                trained=trained,
            )
        )
    if tested < FULL_YEAR_DAYS:
        out.append(
            message(
                "The test period is {tested} days long, less than a year: the behaviour in the remaining "
                "seasons is unknown.",
                tested=tested,
            )
        )
    for name, count in events(model, forcing, last).items():
        if min(count) < MIN_EVENTS:
            out.append(
                plural(
                    "{name}: {count} event in the training period and {after} after it ({event_days}-day "
                    "sums above half of the largest sum in the training period). At least {least_events} "
                    "events in each period are required to determine the response of the slope.",
                    "{name}: {count} events in the training period and {after} after it ({event_days}-day "
                    "sums above half of the largest sum in the training period). At least {least_events} "
                    "events in each period are required to determine the response of the slope.",
                    name=name,
                    count=count[0],
                    after=count[1],
                    event_days=_EVENT_DAYS,
                    least_events=MIN_EVENTS,
                )
            )
    return out


def events(model: DailyModel | PublishedModel, forcing: Forcing, last: np.datetime64) -> dict[str, tuple[int, int]]:
    """Return the number of events in and after the training period by driver: rain, and drawdown of the level."""
    inside = (forcing.days >= model.first_day) & (forcing.days <= last)
    past = forcing.days[inside] <= model.train_end
    out = {}
    for name, driver in ((message("Rain"), RAIN), (message("Drawdown"), LEVEL)):
        if driver not in forcing.names:
            continue
        signal = forcing.column(driver)
        if driver == LEVEL:
            signal = np.maximum(-np.diff(signal, prepend=signal[:1]), 0.0)
        sums = np.convolve(np.nan_to_num(signal), np.ones(_EVENT_DAYS))[: len(signal)][inside]
        above = sums >= max(0.5 * float(sums[past].max(initial=0.0)), 1e-9)
        begins = above & ~np.append(False, above[:-1])
        out[name] = int((begins & past).sum()), int((begins & ~past).sum())
    return out


def _shown(value: float) -> str:
    return number_text(value, ".2f") if np.isfinite(value) else "–"
