"""A file that only refers to data accesses no server and no other folder unless the user allows it."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.sources.rasters import read_stack
from slopemuse.plugin.core.io.tables.gdal_access import open_raster, open_vector, spatial_reference
from slopemuse.plugin.core.io.tables.virtual_files import ALLOWED

gdal = pytest.importorskip("osgeo.gdal")
HEAD = (
    '<VRTDataset rasterXSize="4" rasterYSize="3"><SRS>EPSG:32633</SRS>'
    "<GeoTransform>500000,20,0,4500000,0,-20</GeoTransform>"
)


def raster(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(np.arange(12.0).reshape(3, 4))
    dataset.FlushCache()
    return path


def mosaic(source, *, relative=0, band="", name="SourceFilename"):
    simple_source = (
        f"<SimpleSource><{name} relativeToVRT='{relative}'>{source}</{name}><SourceBand>1</SourceBand></SimpleSource>"
    )
    return f'{HEAD}<VRTRasterBand dataType="Float32" band="1">{band}{simple_source}</VRTRasterBand></VRTDataset>'


def write_file(path, text):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path


@pytest.fixture()
def folder(tmp_path):
    """Return the folder of a delivery; files outside it do not belong to the delivery."""
    raster(tmp_path / "secret.tif")
    raster(tmp_path / "delivery" / "tiles" / "tile.tif")
    return tmp_path / "delivery"


@pytest.mark.parametrize("reference", ["tiles/tile.tif", "./tiles/../tiles/tile.tif"])
def test_a_mosaic_of_its_own_folder_is_opened(folder, reference):
    path = write_file(folder / "mosaic.vrt", mosaic(reference, relative=1))
    np.testing.assert_array_equal(open_raster(str(path)).ReadAsArray(), np.arange(12.0).reshape(3, 4))
    path = write_file(folder / "absolute.vrt", mosaic(folder / "tiles" / "tile.tif"))
    assert open_raster(str(path)) is not None


@pytest.mark.parametrize(
    "reference",
    [
        "/vsicurl/http://127.0.0.1:9/a.tif",
        "http://127.0.0.1:9/a.tif",
        "../secret.tif",
        "tiles/../../secret.tif",
        "{outside}/secret.tif",
        "/etc/passwd",
        "/vsisubfile/0_100,/etc/passwd",
        "WMS:http://127.0.0.1:9",
        "GTIFF_DIR:1:{outside}/secret.tif",
        "&lt;VRTDataset/&gt;",
        "C:/Users/me/a.tif",
        "\\\\server\\share\\a.tif",
    ],
)
def test_a_mosaic_that_refers_outside_its_folder_is_refused(folder, reference):
    text = mosaic(reference.format(outside=folder.parent), relative=1)
    for name in ("a.vrt", "b.tif"):
        with pytest.raises(InputError, match=rf"{name} contains no data itself but refers to .*{ALLOWED} to 1"):
            open_raster(str(write_file(folder / name, text)))


def test_a_name_with_a_time_of_day_is_a_file_of_the_folder(folder):
    raster(folder / "2020-01-01T10:22.tif")
    assert open_raster(str(write_file(folder / "a.vrt", mosaic("2020-01-01T10:22.tif", relative=1)))) is not None


def test_tables_of_the_own_folder_are_opened(folder):
    (folder / "a.csv").write_text("pid,x\na,1\n")
    source = '<SrcDataSource relativeToVRT="1">.</SrcDataSource>'
    text = f'<OGRVRTDataSource><OGRVRTLayer name="a">{source}</OGRVRTLayer></OGRVRTDataSource>'
    assert open_vector(str(write_file(folder / "a.vrt", text))) is not None


def test_every_reference_to_a_file_is_checked(folder):
    outside = str(folder.parent / "secret.tif")
    texts = {
        "attribute": f'{HEAD}<SimpleSource SourceFilename="{outside}"/></VRTDataset>',
        "case": mosaic(outside, name="sourcefilename"),
        "warped": f"{HEAD}<GDALWarpOptions><SourceDataset>{outside}</SourceDataset></GDALWarpOptions></VRTDataset>",
        "overview": mosaic(
            "tiles/tile.tif", relative=1, band=f"<Overview><SourceFilename>{outside}</SourceFilename></Overview>"
        ),
        "step": f'{HEAD}<Argument name="gain_dataset_filename_1">{outside}</Argument></VRTDataset>',
        "program": mosaic("tiles/tile.tif", relative=1, band="<PixelFunctionLanguage>Python</PixelFunctionLanguage>"),
        "system": mosaic("tiles/tile.tif", relative=1).replace("EPSG:32633", "http://127.0.0.1:9/crs"),
        "entity": '<!DOCTYPE a [<!ENTITY x "y">]>' + mosaic("tiles/tile.tif", relative=1),
        "not well-formed": mosaic(outside) + "<a>",
        "service": "<GDAL_WMS><Service/></GDAL_WMS>",
    }
    for name, text in texts.items():
        with pytest.raises(InputError, match="contains no data itself"):
            open_raster(str(write_file(folder / "a.vrt", text)))
            pytest.fail(name)


def test_a_nested_mosaic_that_refers_outside_its_folder_is_refused(folder):
    write_file(folder / "inner.vrt", mosaic("../secret.tif", relative=1))
    with pytest.raises(InputError, match=r"outer\.vrt contains no data itself"):
        open_raster(str(write_file(folder / "outer.vrt", mosaic("inner.vrt", relative=1))))


def test_a_symbolic_link_out_of_the_folder_is_refused(folder):
    (folder / "link.tif").symlink_to(folder.parent / "secret.tif")
    with pytest.raises(InputError, match="contains no data itself"):
        open_raster(str(write_file(folder / "a.vrt", mosaic("link.tif", relative=1))))


@pytest.mark.parametrize(
    "reference",
    [
        "<SrcDataSource>/vsicurl/http://127.0.0.1:9/a.csv</SrcDataSource>",
        '<SrcDataSource relativeToVRT="1">../a.csv</SrcDataSource>',
        '<SrcDataSource relativeToVRT="1">a.csv</SrcDataSource><SrcSQL>select ogr_datasource_load_layers(1)</SrcSQL>',
        "<SrcDataSource>PG:dbname=a</SrcDataSource>",
    ],
)
def test_tables_that_refer_outside_their_folder_are_refused(folder, reference):
    (folder / "a.csv").write_text("pid,x\na,1\n")
    text = f'<OGRVRTDataSource><OGRVRTLayer name="a">{reference}</OGRVRTLayer></OGRVRTDataSource>'
    with pytest.raises(InputError, match="contains no data itself"):
        open_vector(str(write_file(folder / "a.vrt", text)))
    beside = '<SrcDataSource relativeToVRT="1">a.csv</SrcDataSource>'
    own = f'<OGRVRTDataSource><OGRVRTLayer name="a">{beside}</OGRVRTLayer></OGRVRTDataSource>'
    assert open_vector(str(write_file(folder / "a.vrt", own))).GetLayer(0).GetFeatureCount() == 1


def test_the_user_can_allow_references_outside_the_folder(folder, monkeypatch):
    path = write_file(folder / "a.vrt", mosaic("../secret.tif", relative=1))
    monkeypatch.setenv(ALLOWED, "1")
    assert open_raster(str(path)).ReadAsArray().sum() == np.arange(12).sum()


def test_a_stack_that_refers_outside_its_folder_is_refused(folder):
    for day in ("20200101", "20200113"):
        write_file(folder / f"{day}_disp.vrt", mosaic("../secret.tif", relative=1))
    with pytest.raises(InputError, match=r"20200101_disp\.vrt contains no data itself"):
        read_stack(folder)
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for day in ("20200101", "20200113"):
            archive.writestr(f"{day}_disp.tif", mosaic(folder.parent / "secret.tif"))
    with pytest.raises(InputError, match=r"20200101_disp\.tif contains no data itself"):
        read_stack(folder / "a.zip")


@pytest.mark.parametrize("crs", ["http://127.0.0.1:9/crs", "/etc/passwd", "./a.prj", "C:\\a.prj"])
def test_a_crs_is_not_read_from_an_address_or_a_file(crs):
    registered = spatial_reference("http://www.opengis.net/def/crs/EPSG/0/32633")
    assert registered is not None and registered.GetAuthorityCode(None) == "32633"
    assert spatial_reference(crs) is None
    assert spatial_reference("EPSG:32633") is not None
