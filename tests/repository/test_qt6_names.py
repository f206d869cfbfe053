"""The stubs of QGIS for Qt 6, against which `./run lint` checks the names of QGIS and Qt."""

from __future__ import annotations

from slopemuse.tools.qt6_names import with_old_spellings

STUB = """
class Qgis(PyQt6.sip.wrapper):

    class Unit(int):
        Days = ...  # type: Qgis.Unit

    class ProcessingSourceType(int):
        File = ...  # type: Qgis.ProcessingSourceType

class QgsProcessing(PyQt6.sip.wrapper):
    TypeFile: Qgis.ProcessingSourceType
    Other: Qgis.Unit
    there: NoSuch.Enum
"""


def test_an_enum_has_its_members_under_their_former_names():
    text = with_old_spellings(STUB)
    of_source = text.split("class ProcessingSourceType(int):\n")[1].split("\n\n")[0]
    assert set(of_source.splitlines()) == {
        "        File = ...  # type: Qgis.ProcessingSourceType",
        "        TypeFile = ...  # type: Qgis.ProcessingSourceType",
    }
    assert "        Other = ...  # type: Qgis.Unit\n" in text
    assert text.count("there") == 1
