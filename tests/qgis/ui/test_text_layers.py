"""The dock opens with delimited text layers of any suffix and with damaged files, in both GDAL modes."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

pytestmark = pytest.mark.usefixtures("gdal_mode")
DAYS = np.datetime64("2020-01-01") + 12 * np.arange(20)


def add_text_layer(path, name, options):
    source = bytes(QUrl.fromLocalFile(str(path)).toEncoded()).decode()
    layer = QgsVectorLayer(f"{source}?type=csv&{options}", name, "delimitedtext")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)


@pytest.mark.parametrize("suffix", ["csv", "txt", "dat", "asc"])
def test_the_dock_opens_and_plots(project, canvas, new_user, tmp_path, suffix):
    fields = ",".join("D" + str(day).replace("-", "") for day in DAYS)
    rows = [f"p{i},{10 + 0.005 * i},45.002," + ",".join(map(str, range(0, 20 * i, i))) for i in (1, 2)]
    (tmp_path / f"text 1.{suffix}").write_text("\n".join([f"pid,lon,lat,{fields}", *rows, ""]))
    (tmp_path / f"rain 1.{suffix}").write_text("date,rain_mm\n" + "".join(f"{day},1\n" for day in DAYS))
    # the file with the metadata of a layer may be damaged or written by another program
    (tmp_path / f"text 1.{suffix}.slopemuse.json").write_bytes(b"\xff\xfe no text")
    add_text_layer(tmp_path / f"text 1.{suffix}", "text", "xField=lon&yField=lat&crs=EPSG:4326")
    add_text_layer(tmp_path / f"rain 1.{suffix}", "rain", "geomType=none")
    user = new_user()
    user.dock.show()
    user.choose("points", "text")
    user.click(10.01, 45.002)
    np.testing.assert_array_equal(user.dock.picked.series.values[0], 2.0 * np.arange(20))
    QgsApplication.processEvents()
    user.dock.dispose()
    user.dock.close()


def test_the_dock_opens_with_damaged_and_missing_files(project, canvas, new_user, tmp_path):
    (tmp_path / "points.gpkg").write_text("no GeoPackage any more")
    (tmp_path / "hydro.gpkg").unlink()
    user = new_user()
    user.dock.show()
    QgsApplication.processEvents()
    user.dock.dispose()
    user.dock.close()
