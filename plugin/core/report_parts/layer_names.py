"""Names of layers within sentences."""

from __future__ import annotations

from ..common.messages import message


def in_sentence(name: str) -> str:
    """Return the name of a layer as a sentence shows it: between quotation marks where it has a comma.

    SlopeMuse names layers such as `s1, on common dates`, whose commas would be read as those of the sentence.
    """
    return message("“{name}”", name=name) if "," in name else name
