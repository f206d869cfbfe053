"""The vertical datum of a level, from the name of its column."""

from __future__ import annotations

from ...common.messages import message

DATUMS = {
    "ngvd": "NGVD 1929",
    "navd": "NAVD 1988",
    "吴淞": "Wusong",
    "wusong": "Wusong",
    "黄海": "Yellow Sea 1956",
    "1985": "National Height Datum 1985",
    "国家高程": "National Height Datum 1985",
    "egm96": "EGM96",
    "egm2008": "EGM2008",
    "wgs84": message("WGS 84 ellipsoid"),
    "mamsl": message("mean sea level"),
    "masl": message("mean sea level"),
}


def datum_of(name: str) -> str:
    """Return the vertical datum stated in the name of a level column, or a text that it is unspecified."""
    lower = name.lower()
    for word, datum in DATUMS.items():
        if word in lower:
            return message("above {datum}", datum=datum)
    return message("above an unspecified datum")
