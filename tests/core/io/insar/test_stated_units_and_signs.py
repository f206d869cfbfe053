"""Units and signs stated in the remarks of a file, and quantities other than the motion towards the satellite."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.io.insar.sources.stated_remarks import sign_in, unit_in_remarks

ROWS = "a,7,45,0,-12.5,-31.0\nb,7.1,45,0,4.0,9.5\n"
VALUES = np.array([[0, -12.5, -31.0], [0, 4.0, 9.5]])
HEAD = "id,lon,lat,20200103,20200115,20200127\n"


def read(tmp_path, text, **options):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    return read_insar(path, ImportOptions(**options))


@pytest.mark.parametrize(
    ("remark", "sign"),
    [
        ("LOS displacement in mm, positive = away from the satellite", "away"),
        ("Positive: towards satellite", "towards"),
        ("Values are positive for motion towards the satellite, negative for motion away from it", "towards"),
        ("away from the satellite is positive, towards it is negative", "away"),
        ("negative values are motion away from the sensor", "towards"),
        ("valores positivos: alejamiento del satélite", "away"),
        ("los valores positivos indican movimiento hacia el satélite", "towards"),
        ("I valori negativi indicano un allontanamento dal sensore", "towards"),
        ("positive Werte bedeuten Bewegung weg vom Satelliten", "away"),
        ("valeurs positives : éloignement du satellite", "away"),
        ("校正后的形变, 正值表示远离卫星", "away"),
        ("靠近卫星为正，远离卫星为负", "towards"),
        ("正值代表抬升", ""),
        ("valores positivos acerca de", ""),
        ("sensor moves away", ""),
        ("positive towards, positive away", ""),
    ],
)
def test_sign_in_a_remark(tmp_path, remark, sign):
    assert sign_in({"line 1": remark}) == sign
    imported = read(tmp_path, f"# {remark}\n{HEAD}{ROWS}")
    np.testing.assert_allclose(imported.series.values, -VALUES if sign == "away" else VALUES)
    assert ("specified in the file" in {by for what, _, by in imported.assumed if what == "Sign in the file"}) == bool(
        sign
    )


@pytest.mark.parametrize("remark", ["unwrapped phase [rad]", "fase desenvuelta (radianes)", "解缠相位（弧度）"])
def test_phase_in_a_remark_needs_the_wavelength(tmp_path, remark):
    text = f"# {remark}\n{HEAD}{ROWS}"
    with pytest.raises(InputError, match="UNIT is rad, so WAVELENGTH"):
        read(tmp_path, text)
    # a wavelength of 4 pi mm makes one radian one mm
    np.testing.assert_allclose(read(tmp_path, text, wavelength_mm=4 * np.pi).series.values, VALUES)


def test_the_sign_set_by_the_user_takes_precedence_over_a_remark(tmp_path):
    text = f"# positive = away from the satellite\n{HEAD}{ROWS}"
    np.testing.assert_allclose(read(tmp_path, text, sign="towards").series.values, VALUES)


@pytest.mark.parametrize(
    ("remark", "unit"),
    [
        ("Cumulative LOS displacement [cm], reference 2020-01-03", "cm"),
        ("LOS displacements in cm", "cm"),
        ("Verschiebung (mm)", "mm"),
        ("displacement and velocity in mm/yr", ""),
        ("displacement [mm] and displacement [cm]", ""),
    ],
)
def test_unit_in_a_remark(remark, unit):
    assert unit_in_remarks({"line 1": remark}) == unit


def test_unit_of_a_title_and_of_a_line_below_the_names(tmp_path):
    series = read(tmp_path, f"# LOS displacement [cm]\n{HEAD}{ROWS}").series
    np.testing.assert_allclose(series.values, 10 * VALUES)
    series = read(tmp_path, f"{HEAD}-,deg,deg,cm,cm,cm\n{ROWS}").series
    np.testing.assert_allclose(series.values, 10 * VALUES)


@pytest.mark.parametrize("name", ["settlement_{}", "subsidence_{}", "沉降_{}"])
def test_settlement_needs_a_sign(tmp_path, name):
    days = ("20200103", "20200115", "20200127")
    text = "id,lon,lat," + ",".join(name.format(day) for day in days) + "\n" + ROWS
    with pytest.raises(InputError, match="contains settlement, which may be positive downwards; set SIGN to away"):
        read(tmp_path, text)
    np.testing.assert_allclose(read(tmp_path, text, sign="away").series.values, -VALUES)


def test_settlement_in_a_long_table(tmp_path):
    text = "点号,经度,纬度,日期,累计沉降量(mm)\na,7,45,2020-01-03,0\na,7,45,2020-01-15,12.5\n"
    with pytest.raises(InputError, match="contains settlement"):
        read(tmp_path, text)
    np.testing.assert_allclose(read(tmp_path, text, sign="away").series.values, [[0, -12.5]])


def test_increments_are_refused(tmp_path):
    text = "id,lon,lat,tsincr_20200103,tsincr_20200115,tsincr_20200127\n" + ROWS
    with pytest.raises(InputError, match=r"'tsincr_20200127' of a\.csv contains increments between acquisitions"):
        read(tmp_path, text)


def test_mixed_orbits_are_reported(tmp_path):
    rows = "a,ASC,7,45,0,-12.5,-31.0\nb,DESC,7.1,45,0,4.0,9.5\n"
    head = "id,orbit,lon,lat,20200103,20200115,20200127\n"
    assert any("ascending and descending orbits" in text for text in read(tmp_path, head + rows).warnings)
    same = read(tmp_path, head + rows.replace("DESC", "ASC"))
    assert not any("ascending and descending" in text for text in same.warnings)


def test_line_of_feet(tmp_path):
    series = read(tmp_path, f"{HEAD},deg,deg,ft,ft,ft\n{ROWS}").series
    np.testing.assert_allclose(series.values, 304.8 * VALUES)


def test_the_type_of_the_points_is_not_an_id(tmp_path):
    rows = ROWS.replace("a,", "1,").replace("b,", "1,")
    assert read(tmp_path, HEAD.replace("id", "ps") + rows).series.pids.tolist() == ["1", "2"]
    assert read(tmp_path, HEAD.replace("id", "ps") + ROWS).series.pids.tolist() == ["a", "b"]
