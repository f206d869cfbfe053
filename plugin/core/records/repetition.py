"""Result of repeating a run, as sentences, log lines and a report."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..common.html_report import Report
from ..common.messages import joined, message, plural
from .comparison import number_differences, version_differences
from .run_record import RunRecord


@dataclass(frozen=True)
class Repetition:
    """A run, its repetition, and their differences.

    Attributes
    ----------
    former, now : RunRecord
    changed_inputs : list of str
        One sentence per input that has changed since the former run.
    places : list of str
        One sentence per difference found in the files of the former run.
    edited : list of str
        One sentence per output of the former run that has been modified or is missing.
    """

    former: RunRecord
    now: RunRecord
    changed_inputs: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)

    @property
    def different_outputs(self) -> list[str]:
        """Names of the outputs whose content differs."""
        digests = {output.name: output.digest for output in self.now.outputs}
        return [output.name for output in self.former.outputs if digests.get(output.name) != output.digest]

    @property
    def differences(self) -> list[str]:
        """One sentence per difference, except versions, which may differ without affecting results."""
        outputs = [message("The content of {name} differs.", name=name) for name in self.different_outputs]
        return [*self.changed_inputs, *number_differences(self.former.numbers, self.now.numbers), *outputs]

    @property
    def versions(self) -> list[str]:
        """One sentence per program whose version has changed."""
        return version_differences(self.former.versions, self.now.versions)

    @property
    def sentence(self) -> str:
        """Summary of the result."""
        n = len(self.differences)
        if not n:
            outputs = plural("{count} output", "{count:,} outputs", count=len(self.former.outputs))
            numbers = plural("{count} value", "{count:,} values", count=len(self.former.numbers))
            return message(
                "The repeated run of {algorithm} is identical: {compared}.",
                algorithm=self.former.algorithm,
                compared=joined(", ", [outputs, numbers]) if self.former.numbers else outputs,
            )
        return plural(
            "The repeated run of {algorithm} differs in {count} item.",
            "The repeated run of {algorithm} differs in {count} items.",
            count=n,
            algorithm=self.former.algorithm,
        )

    def lines(self) -> list[str]:
        """Return all differences, for the log."""
        return [*self.differences, *self.places, *self.edited, *self.versions]


def repetition_page(repetition: Repetition) -> str:
    """Return the HTML report of a repetition."""
    report = Report(message("Repeated run of {algorithm}", algorithm=repetition.former.algorithm))
    (report.warning if repetition.differences else report.lead)(repetition.sentence)
    for title, sentences in (
        (message("Differences"), [*repetition.differences, *repetition.places]),
        (message("Original outputs"), repetition.edited),
        (message("Versions"), repetition.versions),
    ):
        if sentences:
            report.heading(title)
            for sentence in sentences:
                report.paragraph(sentence)
    report.heading(message("Outputs"))
    different = repetition.different_outputs
    rows = [
        (output.name, message("differs") if output.name in different else message("identical"), output.digest[:16])
        for output in repetition.former.outputs
    ]
    report.table((message("Output"), message("Result"), "SHA-256"), rows)
    report.heading(message("Inputs"))
    report.table(
        (message("Parameter"), message("File"), "SHA-256"),
        [(item.parameter, item.path or item.layer, item.sha256[:16]) for item in repetition.former.inputs],
    )
    return report.html()
