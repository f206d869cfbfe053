"""Rain, level and GNSS files in the formats of NOAA, USGS, hydrological yearbooks, NGL, PBO and SONEL."""

from __future__ import annotations

GSOD = (
    '"STATION","DATE","LATITUDE","LONGITUDE","ELEVATION","NAME","TEMP","TEMP_ATTRIBUTES","PRCP","PRCP_ATTRIBUTES",'
    '"SNDP","FRSHTT"\n'
    '"57461099999","2020-07-01","30.733","111.367","256.5","YICHANG, CH","  78.1"," 8"," 0.39","G","999.9","010000"\n'
    '"57461099999","2020-07-02","30.733","111.367","256.5","YICHANG, CH","  77.0"," 8"," 0.00","I","999.9","000000"\n'
    '"57461099999","2020-07-03","30.733","111.367","256.5","YICHANG, CH","  76.0"," 8","99.99"," ","999.9","000000"\n'
    '"57461099999","2020-07-04","30.733","111.367","256.5","YICHANG, CH","  76.0"," 8"," 1.00","G","999.9","010000"\n'
)

GHCN = (
    '"STATION","DATE","LATITUDE","LONGITUDE","ELEVATION","NAME","PRCP","PRCP_ATTRIBUTES","TMAX","TMAX_ATTRIBUTES"\n'
    '"CHM00057461","2020-07-01","30.73","111.37","257","YICHANG, CH","  102",",,S","  305",",,S"\n'
    '"CHM00057461","2020-07-02","30.73","111.37","257","YICHANG, CH","    0",",,S","  311",",,S"\n'
    '"CHM00057461","2020-07-03","30.73","111.37","257","YICHANG, CH","",",,S","  311",",,S"\n'
)

# file of a station from the by_station or by_year folder: no header, one row per element
GHCN_BY_YEAR = (
    "CHM00057461,20200701,PRCP,102,,,S,\n"
    "CHM00057461,20200701,TMAX,305,,,S,\n"
    "CHM00057461,20200702,PRCP,0,,,S,0700\n"
    "CHM00057461,20200703,PRCP,-9999,,,S,\n"
)

USGS = (
    "# ---------------------------------- WARNING ----------------------------------------\n"
    "# Some of the data that you have obtained may not have received Director's approval.\n"
    "#\n"
    "# Data provided for site 13105000\n"
    "#            TS   parameter     statistic     Description\n"
    "#         46040       00062     00003     Elevation of reservoir water surface above datum, feet (Mean)\n"
    "#\n"
    "agency_cd\tsite_no\tdatetime\t46040_00062_00003\t46040_00062_00003_cd\n"
    "5s\t15s\t20d\t14n\t10s\n"
    "USGS\t13105000\t2020-07-01\t4990.10\tA\n"
    "USGS\t13105000\t2020-07-02\t4990.20\tA:e\n"
    "USGS\t13105000\t2020-07-03\tIce\tP\n"
    "USGS\t13105000\t2020-07-04\t4990.40\tP\n"
)

USGS_SUBDAILY = (
    "# Data provided for site 13105000\n"
    "#         46041       00045     Precipitation, total, inches\n"
    "agency_cd\tsite_no\tdatetime\ttz_cd\t46041_00045\t46041_00045_cd\n"
    "5s\t15s\t20d\t6s\t14n\t10s\n"
    "USGS\t13105000\t2020-07-01 00:15\tMST\t0.10\tP\n"
    "USGS\t13105000\t2020-07-01 12:00\tMST\t0.20\tP\n"
    "USGS\t13105000\t2020-07-01 18:00\tMST\t0.30\tP\n"
    "USGS\t13105000\t2020-07-02 01:00\tMST\t0.40\tP\n"
)

# daily table of the Three Gorges: BOM, unit after a slash, full-width characters
YEARBOOK = (
    "\ufeffDate,MJ9/mm,Rainfall/mm,GWT/m,RWL/m,aveT/℃,RH\n"
    "2020-07-01,10.5,12.4,170.2,147.30,27.1,80\n"
    "2020-07-02,10.6,0,170.1,147.10,27.5,78\n"
    "2020-07-03,10.6,３．５,170.1,１４６．９０,27.5,78\n"
)

YEARBOOK_CHINESE = (
    "日期,降雨量（mm）,库水位（m）,地下水位（m）\n"
    "2020年7月1日,12.4,147.30,170.2\n"
    "2020年7月2日,—,147.10,170.1\n"
    "2020年7月3日,3.5,146.90,170.1\n"
)

MONTHS = "日\\月,一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月\n"


def yearbook_rows(cell):
    """Return the rows of days 1 to 31 of a yearbook page; days that do not exist are blank."""
    long = {1: 31, 2: 29, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}
    return "".join(
        f"{day}," + ",".join(cell(month, day) if day <= long[month] else "" for month in range(1, 13)) + "\n"
        for day in range(1, 32)
    )


# yearbook pages exported as CSV: titles, sums below, flags after numbers
YEARBOOK_RAIN = (
    "长江流域宜昌站 逐日降水量表,,,,,,,,,,,,\n2020年,,,,,,,,,,,,降水量 mm\n"
    + MONTHS
    + yearbook_rows(lambda month, day: f"{month}.{day % 10}" + ("*" if day == 3 else "") if day % 3 == 0 else "")
    + "总量,33.0,33.0,33.0,33.0,33.0,33.0,33.0,33.0,33.0,33.0,33.0,33.0\n降水日数,10,9,10,10,10,10,10,10,10,10,10,10\n"
    + "最大日量,1.9,2.9,3.9,4.9,5.9,6.9,7.9,8.9,9.9,10.9,11.9,12.9\n年统计,总量 390.0,,,,,,,,,,,\n"
)
YEARBOOK_LEVEL = (
    "宜昌站 逐日平均水位表（吴淞基面以上米数）,,,,,,,,,,,,\n年份：2020,,,,,,,,,,,,\n"
    + MONTHS
    + yearbook_rows(lambda month, day: "—" if (month, day) == (2, 2) else f"{40 + month}.{day:02d}")
    + "平均,41.16,42.15,43.16,44.16,45.16,46.16,47.16,48.16,49.16,50.16,51.16,52.16\n"
    + "最高,41.31,42.29,43.31,44.30,45.31,46.30,47.31,48.31,49.30,50.31,51.30,52.31\n"
    "日期,31,29,31,30,31,30,31,31,30,31,30,31\n"
)

TENV3 = (
    "site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) sig_e(m) "
    "sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu _latitude(deg) _longitude(deg) __height(m)\n"
    + "".join(
        f"ABCD {day} 2020.0 58850 2086 5 16.5 -593 {0.5 + k * 0.001:.6f} 2145086 0.5 1123 0.7 0.0 0.001 0.002 0.003 "
        "0.5 0.0 0.0 50.1 -343.5 300.0\n"
        for k, day in enumerate(("20JAN03", "20JAN04", "20JAN05"))
    )
)

POS = (
    "PBO Station Position Time Series. Reference Frame : IGS14\nFormat Version: 1.1.0\n4-character ID: ABCD\n"
    "Station name  : Abcd\nFirst Epoch   : 20200103 120000\n*YYYYMMDD HHMMSS JJJJJ.JJJJ  X Y Z\n"
    + "".join(
        f" 202001{day:02d} 120000 588{day + 48}.5 1 2 3 0.001 0.001 0.001 0 0 0 50.1 16.5 300.0 0.00{day} 0.002 0.003 "
        "0.001 0.001 0.003 0.0 0.0 0.0 final\n"
        for day in (3, 4, 5)
    )
)

SONEL = (
    "# SONEL - GNSS position time series\n"
    "# Station : ABCD  DOMES : 10000M001\n"
    "# Reference frame : ITRF2014\n"
    "# Longitude : 16.5000  Latitude : 50.1000  Height : 300.0\n"
    "# Year       dN(m)     dE(m)     dU(m)    SdN(m)   SdE(m)   SdU(m)\n"
    "2020.0068  0.0010  0.0020 -0.0030  0.0010  0.0010  0.0030\n"
    "2020.0096  0.0011  0.0021 -0.0031  0.0010  0.0010  0.0030\n"
    "2020.0123  0.0012  0.0022 -0.0032  0.0010  0.0010  0.0030\n"
)

GNSS_CSV = (
    "u_mm;date;n_mm;station;e_mm;lat;lon\n"
    "-3,0;2020-01-03;1,0;ABCD;2,0;50,1;16,5\n"
    "-3,1;2020-01-04;1,1;ABCD;2,1;50,1;16,5\n"
)
