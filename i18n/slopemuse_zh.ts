<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>(RMS after correction: not independent)</source>
        <translation>（改正后的 RMS，非独立检验）</translation>
    </message>
    <message>
        <source>(advanced)</source>
        <translation>（高级）</translation>
    </message>
    <message>
        <source>(layer: {span} to {span_2}).</source>
        <translation>（图层：{span} 至 {span_2}）。</translation>
    </message>
    <message>
        <source>(median lag {lag:.0f} days, interquartile range {low:.0f} to {high:.0f})</source>
        <translation>（滞后中位数 {lag:.0f} 天，四分位距 {low:.0f} 至 {high:.0f} 天）</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（可选）</translation>
    </message>
    <message>
        <source>(they look like degrees: EPSG:4326)</source>
        <translation>（看似以度为单位：EPSG:4326）</translation>
    </message>
    <message>
        <source>+ along the custom direction</source>
        <translation>沿自定义方向为正</translation>
    </message>
    <message>
        <source>+ away from the satellite</source>
        <translation>远离卫星为正</translation>
    </message>
    <message>
        <source>+ away from the satellite, converted to + towards the satellite</source>
        <translation>+ 远离卫星，已转换为 + 朝向卫星</translation>
    </message>
    <message>
        <source>+ custom direction</source>
        <translation>+ 沿自定义方向</translation>
    </message>
    <message>
        <source>+ downslope</source>
        <translation>+ 顺坡向下</translation>
    </message>
    <message>
        <source>+ east</source>
        <translation>+ 向东</translation>
    </message>
    <message>
        <source>+ to satellite</source>
        <translation>+ 朝向卫星</translation>
    </message>
    <message>
        <source>+ to the east</source>
        <translation>向东为正</translation>
    </message>
    <message>
        <source>+ towards satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <source>+ towards the satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <source>+ up</source>
        <translation>向上为正</translation>
    </message>
    <message>
        <source>, and share of points with a step above λ/4 ending on that date</source>
        <translation>，以及截至该日期的变化超过 λ/4 的测点比例</translation>
    </message>
    <message>
        <source>, by at most {largest:.6g}</source>
        <translation>，最大相差 {largest:.6g}</translation>
    </message>
    <message>
        <source>, held-out error {score:.2f} mm</source>
        <translation>，留出误差 {score:.2f} mm</translation>
    </message>
    <message>
        <source>, including {long}</source>
        <translation>，包括 {long}</translation>
    </message>
    <message>
        <source>, tangential angle {angle:.0f}°</source>
        <translation>，切线角 {angle:.0f}°</translation>
    </message>
    <message>
        <source>, which may be due to chance.</source>
        <translation>，可能出于偶然。</translation>
    </message>
    <message>
        <source>, which {producer} always writes</source>
        <translation>，而 {producer} 总会写出该项</translation>
    </message>
    <message>
        <source>0 observed</source>
        <translation>0 有观测</translation>
    </message>
    <message>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 有观测，1 内插，2 间断。</translation>
    </message>
    <message>
        <source>0: methods are fitted once; 365: methods are refitted every year to all data available at that time.</source>
        <translation>0：方法只拟合一次；365：每年用当时已有的全部数据重新拟合。</translation>
    </message>
    <message>
        <source>0: the largest size that reduces the accuracy at held-out points by at most 2 %; with cnn_published, the size with the smallest network error.</source>
        <translation>0：取在留出测点上精度损失不超过 2 % 的最大单元；cnn_published 则取网络误差最小的单元大小。</translation>
    </message>
    <message>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / 速率
[a/mm]</translation>
    </message>
    <message>
        <source>1 date held out</source>
        <translation>留出 1 期影像</translation>
    </message>
    <message>
        <source>1 interpolated</source>
        <translation>1 内插</translation>
    </message>
    <message>
        <source>10, ReLU, mean squared error</source>
        <translation>10，ReLU，均方误差</translation>
    </message>
    <message>
        <source>102 ascending, −102 descending</source>
        <translation>升轨 102，降轨 −102</translation>
    </message>
    <message>
        <source>10–90 % of points</source>
        <translation>测点的 10–90 %</translation>
    </message>
    <message>
        <source>1: one estimate per day.</source>
        <translation>1：每天一个估计值。</translation>
    </message>
    <message>
        <source>1σ of the velocity [mm/yr]</source>
        <translation>速率的 1σ [mm/a]</translation>
    </message>
    <message>
        <source>2 gap</source>
        <translation>2 间断</translation>
    </message>
    <message>
        <source>2nd to 98th percentile</source>
        <translation>第 2 至第 98 百分位数</translation>
    </message>
    <message>
        <source>64 days</source>
        <translation>64 天</translation>
    </message>
    <message>
        <source>78 ascending, −78 descending</source>
        <translation>升轨 78，降轨 −78</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>99.99 or negative</source>
        <translation>99.99 或负数</translation>
    </message>
    <message>
        <source>: mean loss {loss:.4f}, held-out error {held:.2f} mm, about {left:.0f} s left</source>
        <translation>：平均损失 {loss:.4f}，留出误差 {held:.2f} mm，约还需 {left:.0f} s</translation>
    </message>
    <message>
        <source>; dashed: the limit of ±0.2</source>
        <translation>；虚线：±0.2 的界限</translation>
    </message>
    <message>
        <source>; dotted: GNSS, including GNSS noise.</source>
        <translation>；点线：GNSS，含 GNSS 噪声。</translation>
    </message>
    <message>
        <source>; from here on, each method is shown with its largest driver set, except the best method, which is shown with its best driver set</source>
        <translation>；此后各方法均采用其驱动因子最多的组合，最优方法则采用其最优驱动因子组合</translation>
    </message>
    <message>
        <source>; longest gaps: {gaps}</source>
        <translation>；最长的间断：{gaps}</translation>
    </message>
    <message>
        <source>; shaded: the common period</source>
        <translation>；阴影：公共时段</translation>
    </message>
    <message>
        <source>&lt;p&gt;All terms are fitted jointly, with one least-squares fit per point: an omitted seasonal term or step would bias the velocity. The sigma is derived from the residuals and increases with their temporal correlation.&lt;/p&gt;&lt;p&gt;The result keeps the series and adds the fields velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the corresponding semiannual fields; one field step_YYYYMMDD [mm] per step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram follows Figures 8 and 10 of Khalili et al. (2024).&lt;/p&gt;</source>
        <translation>&lt;p&gt;所有项联合拟合，每个测点作一次最小二乘：遗漏季节项或阶跃会使速率产生偏差。中误差由残差求得，并随残差的时间相关性而增大。&lt;/p&gt;&lt;p&gt;结果保留原序列，并增加以下字段：velocity、velocity_std [mm/a]；acceleration、acceleration_std [mm/a²]；annual_mm、annual_peak_day（一年中最大值出现的日序）以及相应的半年项字段；每个阶跃一个字段 step_YYYYMMDD [mm]；r2、rmse [mm]、n_dates。&lt;/p&gt;&lt;p&gt;直方图仿照 Khalili 等（2024）图 8 和图 10。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;At each station, the robust mean of the points within a radius is compared with GNSS in the line of sight of the layer, smoothed in time so that the noise of one day does not affect the whole map. By default, one stable station sets the datum and the others validate it; STATIONS selects other stations for the datum.&lt;/p&gt;&lt;p&gt;With two or more stations, each is left out in turn; if a stiffer method performs better, it replaces the selected method, and the report notes the change. The datum sigma applies to the whole map and is kept in the lineage, separate from the point sigmas. Stations that set the datum are recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. (2024): plain_difference follows Section 4.2.2, and rate follows Section 4.2.4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在每个测站，将一定半径内测点的稳健均值与图层视线向上的 GNSS 比较，并在时间上平滑，以免某一天的噪声影响整幅图。默认由一个稳定测站确定基准，其余测站用于检核；也可由 STATIONS 指定确定基准的测站。&lt;/p&gt;&lt;p&gt;有两个以上测站时，依次留出每个测站；若更刚性的方法表现更好，则以其替换所选方法，并在报告中说明。基准的中误差对整幅图相同，保存在数据沿袭中，与测点的中误差分开。确定基准的测站会被记录，之后不能再用于检核该图层。&lt;/p&gt;&lt;p&gt;依据 Khalili 等（2024）：plain_difference 对应 4.2.2 节，rate 对应 4.2.4 节。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Date, rain and reservoir level are detected by their column names or selected below; every other numeric column is kept as an additional driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read without preparation. A unit in a column name, such as Rainfall/in or level_ft, applies if the unit below is auto. Running totals are converted to the amount per interval, and multi-day totals are distributed evenly over their days.&lt;/p&gt;&lt;p&gt;Several readings per day: rain is summed, everything else is averaged. Several gauges: rain is averaged, and each gauge also keeps its own columns.&lt;/p&gt;&lt;p&gt;Missing days remain missing: they are counted and not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;日期、降雨量和库水位按列名识别，也可在下方指定；其余数值列均作为其他驱动因子保留。可直接读取 NOAA GSOD（英寸，99.99 为缺测）、GHCN（0.1 mm，包括无表头的年度文件）、USGS（参数代码）、澳大利亚气象局以及中文表格。下方单位为 auto 时，采用列名中的单位（如 Rainfall/in 或 level_ft）。累计值换算为各时段的量，多日合计平均分配到各日。&lt;/p&gt;&lt;p&gt;一天多次读数：降雨量求和，其他取平均。多个雨量站：降雨量取平均，各站另存为单独的列。&lt;/p&gt;&lt;p&gt;缺测日仍为缺测：只计数，不置零。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Displacement changes between acquisitions are correlated with rain sums and with the reservoir level, its drawdown and its rise, over a range of lags and windows. The trend and the seasonal signal are removed, and each driver is corrected for the possible effect of the other. A point is reported if the response of its neighbourhood exceeds the response obtained with circularly shifted drivers and the response of the point itself agrees with it; the false discovery rate is limited to ALPHA. On synthetic slopes, about one point in twenty is reported for unrelated drivers with the same seasonality (rain of other years, another reservoir with the same operating rule), usually a whole slope at once.&lt;/p&gt;&lt;p&gt;For every driver the layer contains chi-square and Cramér's V for three classes, also normalised (norm), the partial correlation r (positive: towards the satellite), the number of days between driver and response (lag; measured to the middle of the summation window or to the peak of the response), the window or time scale, the p-value p, and the false discovery rate q. The values for the driver “reservoir” are those of level, drawdown or rise, whichever has the strongest response.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. (2023) on interpolated days, which finds dependence almost everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在一系列滞后和窗口下，计算影像之间的位移变化与降雨累计量以及库水位、水位下降和水位上升的相关性。计算前扣除趋势和季节项，并对每个驱动因子扣除其他驱动因子可能的影响。若邻域的响应超过驱动因子循环时移后得到的响应，且测点自身的响应与之一致，则判定该测点有响应；错误发现率控制在 ALPHA 以内。在合成斜坡上，对于季节特征相同的无关驱动因子（其他年份的降雨、调度规则相同的另一水库），约二十个测点中有一个被误判，通常是整个斜坡一起。&lt;/p&gt;&lt;p&gt;对每个驱动因子，图层给出按三级分类的卡方值和克莱姆 V 系数及其归一化值（norm）、偏相关系数 r（正：朝向卫星）、驱动因子与响应之间的天数（lag：至累计窗口中点或响应峰值）、窗口或时间尺度、p 值 p，以及错误发现率 q。驱动因子“reservoir”的数值取水位、水位下降和水位上升中响应最强者。&lt;/p&gt;&lt;p&gt;METHOD = published 重复 Guo 等（2023）在内插日期上的卡方检验，该检验几乎处处判为相关。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every SlopeMuse output has a run record: inputs with SHA-256 hashes, parameters, versions, seed, platform and durations. The record is stored in the metadata of a GeoPackage, in an HTML report or, for any other output, in the file NAME.run.json next to the output.&lt;/p&gt;&lt;p&gt;The run is repeated with the same inputs and parameters, and the results are written to another folder, so the original outputs are kept. The content is compared, not the bytes: times, lineage and file formats are ignored. If the content differs, the log and the report list the first value that differs, with its point and date, differences in the number of rows, inputs that have changed since the run, and version changes.&lt;/p&gt;&lt;p&gt;Runs on temporary layers, selected features or database layers cannot be repeated.&lt;/p&gt;</source>
        <translation>&lt;p&gt;SlopeMuse 的每个输出都带有运行记录：输入及其 SHA-256 校验值、参数、版本、随机种子、平台和用时。记录存于 GeoPackage 的元数据或 HTML 报告中；其他输出的记录存于输出旁边的 NAME.run.json 文件。&lt;/p&gt;&lt;p&gt;以相同的输入和参数重新运行，结果写入另一文件夹，原输出保持不变。比较的是内容而非字节：时间、数据沿袭和文件格式不计。若内容不同，日志和报告列出首个不同的数值及其测点和日期、行数的差异、运行后发生变化的输入以及版本变化。&lt;/p&gt;&lt;p&gt;使用临时图层、所选要素或数据库图层的运行不能重做。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every method is trained up to the end of the training period and then forecasts each acquisition from earlier drivers and acquisitions only. All methods, from simple baselines to the SlopeMuse models, receive the same series. The first line of the report names the best method; its margin over the best simple baseline is given with a confidence interval from a block bootstrap over the dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published also computes the scores of the paper on interpolated days, which depend on future data, and compares them with methods that only reproduce the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, Table II and Figures 6 to 8 and 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每种方法只用训练截止日以前的数据训练，然后仅用此前的驱动因子和影像预报每一期影像。从简单方法到 SlopeMuse 模型，所有方法采用相同的序列。报告第一行给出最优方法；它相对于最优简单方法的优势附有按日期分块自助法求得的置信区间。&lt;/p&gt;&lt;p&gt;PROTOCOL = published 还按论文在内插日期上计算评分（依赖未来数据），并与只重现内插值的方法比较。&lt;/p&gt;&lt;p&gt;Guo 等（2023），doi 10.1109/JSTARS.2023.3338449，表 II 及图 6 至 8、10。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes a direction of motion, and the report quantifies this assumption.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly downslope on the DEM, with 30 % of the motion in any other direction; amplification is bounded. Without a DEM, no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. (2024), exact only for motion along the target's line of sight; the report shows the range of the true factor next to it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction only.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target, the result is in its line of sight. Without one, direction, vertical, east and downslope yield the motion itself, and the other two methods project all points onto the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is noise-free and constant in time. Fields: factor, factor_sigma, sensitivity (observed share of the assumed motion), sigma [mm], flag (1: sensitivity below 0.2, values are empty if the method would amplify them; 2: direction unknown).&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个视线向的位移不能确定另一个视线向的位移：每种方法都对运动方向作出假设，报告对该假设作定量说明。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior：主要沿数字高程模型的坡向向下，其他任意方向占运动的 30 %；放大倍数有上限。没有数字高程模型时不偏向任何方向。&lt;/li&gt;&lt;li&gt;direction：沿 DIRECTION。&lt;/li&gt;&lt;li&gt;published：V / cos(a1 − a2)，见 Khalili 等（2024），仅对沿目标视线向的运动严格成立；报告同时给出真实系数的范围。&lt;/li&gt;&lt;li&gt;vertical、east、downslope：仅沿该方向。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;给出目标时，结果为目标视线向的位移；未给目标时，direction、vertical、east 和 downslope 给出运动本身，其余两种方法将全部测点投影到图层的平均视线向。&lt;/p&gt;&lt;p&gt;测点的系数不含噪声，且不随时间变化。字段：factor、factor_sigma、sensitivity（假设运动中可观测到的份额）、sigma [mm]、flag（1：灵敏度低于 0.2，若该方法会放大数值则为空；2：方向未知）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;PROJECT is a JSON file with the keys series, hydrology, model and output (paths, relative to the file) and, optionally, stable_area, thresholds (watch, warning, alarm in mm/day), persistence_days, latency_days, reference (two days), min_points, past_tolerance_mm, retrain_after_days, retrain_above_rmse_mm and import (settings for Import InSAR series).&lt;/p&gt;&lt;p&gt;Each run reads the whole delivery, checks that its earlier values agree with those of the previous run, estimates the new days without retraining, and screens all days. Estimates of earlier days are kept unchanged. Running the update again without new data changes nothing, and an interrupted run is repeated by the next one. A second simultaneous run is refused.&lt;/p&gt;&lt;p&gt;If points or dates are missing or earlier values have changed, the run fails with an error message and a non-zero exit status, and the previous results are kept. This is screening, not an alarm system.&lt;/p&gt;</source>
        <translation>&lt;p&gt;PROJECT 是一个 JSON 文件，含键 series、hydrology、model 和 output（路径，相对于该文件），以及可选的 stable_area、thresholds（watch、warning、alarm，mm/d）、persistence_days、latency_days、reference（两个日期）、min_points、past_tolerance_mm、retrain_after_days、retrain_above_rmse_mm 和 import（“导入 InSAR 时间序列”的设置）。&lt;/p&gt;&lt;p&gt;每次运行读取全部交付数据，检查其历史数值是否与上次运行一致，不重新训练即估计新增的日期，并筛查所有日期。以前日期的估计值保持不变。没有新数据时再次运行不会改变任何内容；被中断的运行由下一次运行重做。不允许同时运行两次更新。&lt;/p&gt;&lt;p&gt;若缺少测点或日期，或历史数值已改变，运行失败，给出错误信息和非零退出状态，以前的成果保留。这是筛查，不是报警系统。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the downloaded zip archive), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with one band or one file per date (select any of them), long tables (id, position, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (EGMS L3: positive up or east). The producer is identified by the columns; its unit and sign are used unless set below. The report lists all assumptions, the confidence in the identified producer, and values that contradict its conventions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;可读取 EGMS L2a、L2b 和 L3（CSV 或下载的 zip）、EGMStoolkit、EGMStream、NGU InSAR Norway、TRE SqueeSAR、SARvey、SARscape、SARPROZ、StaMPS-Visualizer、LiCSBAS2（cum2csv、cum.h5）、MintPy（timeseries.h5 及其几何文件、HDF-EOS5、save_qgis）、NetCDF、每个日期一个波段或一个文件的栅格（任选其中一个文件）、长表（编号、位置、日期、位移），以及列名为日期的任何 CSV 或矢量文件（D20200131、D_20200131、20200131、2020-01-31、D31012020）。&lt;/p&gt;&lt;p&gt;结果单位为 mm，朝向卫星为正（EGMS L3：向上或向东为正）。数据生产方由各列识别；除非在下方设置，否则采用其单位和符号约定。报告列出全部假设、生产方识别的可信度，以及与其约定不符的数值。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads tenv3 files of the Nevada Geodetic Laboratory (including the integer metres, which change when a coordinate crosses a whole metre), .pos files of PBO and NOTA, and CSV: one row per station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and optionally se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files or a zip archive can be selected. The unit is part of the column name (mm, cm, m). A CSV file with station, lon and lat provides the positions of the stations in the other files.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of each station (CSV: unchanged). Steps caused by antenna changes or earthquakes are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;可读取内华达大地测量实验室的 tenv3 文件（含整米部分，测站跨越整米时随之变化）、PBO 与 NOTA 的 .pos 文件，以及 CSV：每个测站每天一行（station、lon、lat、date、e_mm、n_mm、u_mm，可选 se_mm、sn_mm、su_mm、cov_en_mm2 …），或 M21_e_mm 之类的列。可选择多个文件或一个 zip 压缩包。单位写在列名中（mm、cm、m）。含 station、lon 和 lat 的 CSV 文件提供其他文件中测站的位置。&lt;/p&gt;&lt;p&gt;位移相对于各测站的第一天（CSV 保持原值）。天线更换或地震造成的阶跃予以保留。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;SLOPES is a table with one row per slope. Columns: name, series (a SlopeMuse layer or any file that Import InSAR series can read) and hydrology are required; stable_area, dem, crs, unit, sign, train_end, start, end, min_coherence, latency_days, watch, warning, alarm (mm/day) and seed are optional. Paths may be relative to the folder of the table. Other columns are refused.&lt;/p&gt;&lt;p&gt;Each slope gets a folder with its layers and reports. The results folder also contains summary.gpkg, with the outline and the main results of each slope, and index.html, which links to all reports.&lt;/p&gt;&lt;p&gt;If a slope fails, the others are still processed, and the reason is reported. After an interruption or a correction, run the algorithm again with the same folder: only steps whose inputs, parameters or version have changed are repeated. The file finished.json of each slope lists its finished steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;SLOPES 是每个斜坡一行的表。列：name、series（SlopeMuse 图层或“导入 InSAR 时间序列”可读取的任何文件）和 hydrology 为必填；stable_area、dem、crs、unit、sign、train_end、start、end、min_coherence、latency_days、watch、warning、alarm（mm/d）和 seed 为可选。路径可以相对于该表所在文件夹。不接受其他列。&lt;/p&gt;&lt;p&gt;每个斜坡有一个文件夹，存放其图层和报告。结果文件夹中还有 summary.gpkg（各斜坡的轮廓和主要结果）和 index.html（所有报告的链接）。&lt;/p&gt;&lt;p&gt;某个斜坡失败时，其他斜坡仍会处理，并说明失败原因。中断或更正之后，用同一文件夹再次运行本算法：只重做输入、参数或版本已改变的步骤。各斜坡的 finished.json 文件列出其已完成的步骤。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The layers must have common dates (see harmonize) and the same line of sight (see projectlos). INPUT defines the datum: the offset of the second sensor may vary in space and is estimated together with the motion.&lt;/p&gt;&lt;p&gt;Kriging uses nearby points and additional points spread over the area. Each sensor has its own noise level, the covariance is chosen by prediction error, including prediction across gaps, and the weights are shared by all dates. With a DEM, the motion may depend on height if that reduces the error at held-out points.&lt;/p&gt;&lt;p&gt;kriging_edges: if the points form two classes (a moving body on stable ground), each class is kriged separately and the results are blended by class probability. cnn: a network trained on synthetic fields at the same locations corrects the kriging result. Both are applied only to the extent that they reduce the error at held-out points. cnn_published: the network of Khalili et al. (2024). The networks require torch and take several minutes.&lt;/p&gt;&lt;p&gt;pretrained: a network trained on simulated fields corrects the result of kriging_edges next to points and in gaps, each to the extent that this reduces the error at held-out points; it requires neither torch nor training.&lt;/p&gt;&lt;p&gt;Cells far from all points, outside the convex hull, or with a sigma close to that of the overall mean remain empty. For the report, original points are held out at random and in blocks with a buffer; the report shows the error of all methods and the gain from using both sensors.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (standard deviation (1σ) of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各图层须具有公共日期（见 harmonize）和相同视线向（见 projectlos）。基准由 INPUT 确定：第二种传感器的偏差可随空间变化，与运动一同估计。&lt;/p&gt;&lt;p&gt;克里金使用邻近测点和散布全区的其他测点。每种传感器有各自的噪声水平，协方差按预测误差（包括跨空白区的预测）选取，权对全部日期相同。有数字高程模型时，若能减小留出测点上的误差，运动可随高程变化。&lt;/p&gt;&lt;p&gt;kriging_edges：测点分为两类时（稳定地面上的运动体），各类分别做克里金，再按类别概率混合。cnn：用在相同位置上生成的合成场训练的网络改正克里金结果。两者仅在能减小留出测点误差的程度内采用。cnn_published：Khalili 等（2024）的网络。网络需要 torch，耗时数分钟。&lt;/p&gt;&lt;p&gt;pretrained：在模拟场上预训练的网络修正 kriging_edges 的结果；测点附近与空白处各自只在能减小留出测点误差的程度上使用；不需要 torch，也不需要训练。&lt;/p&gt;&lt;p&gt;远离全部测点、位于凸包之外或中误差接近整体均值中误差的单元为空。报告以随机方式和带缓冲区的分块方式留出原始测点，给出各方法的误差以及两种传感器合用的增益。&lt;/p&gt;&lt;p&gt;字段：velocity、velocity_std [mm/a]（运动的中误差，1σ）、distance [m]（到最近测点的距离）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no interpolated daily targets are needed. No data after the end of training are used. The report scores the later acquisitions, both as delivered and with the common-mode error subtracted, and compares ten other methods with and without drivers. The model uses the method with the smallest error on held-out acquisitions in the training period.&lt;/p&gt;&lt;p&gt;Input: a point layer with one field per date [mm] and a table with one row per day.&lt;/p&gt;&lt;p&gt;After Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, with a different target, as explained in the guide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;模型由驱动因子预测每个测点每天的速率；以两期影像之间的速率之和拟合实测位移差，因此不需要内插的逐日目标值。训练截止之后的数据不被使用。报告在此后的影像上评分（原始数据和扣除共模误差后的数据），并与另外十种含或不含驱动因子的方法比较。模型采用在训练期留出影像上误差最小的方法。&lt;/p&gt;&lt;p&gt;输入：每个日期一个字段 [mm] 的点图层和每天一行的表。&lt;/p&gt;&lt;p&gt;依据 Guo 等（2023），doi 10.1109/JSTARS.2023.3338449，但目标值不同，见指南说明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The output dates cover the common period of the layers, every STEP days. Each layer is processed independently; then the series of INPUT2 are shifted to the same reference date as INPUT by a fit over the common period (stored in the field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother models the motion of a point as a linear trend plus fast, monthly, multi-year and annual components. Their variances are estimated from all points together and adapted to each series. The interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network shared by all points corrects the smoother to the extent that this reduces the error on held-out dates. lstm_published: the network of Khalili et al. (2024), which uses only past values. Both require torch and take several minutes.&lt;/p&gt;&lt;p&gt;pretrained: a network trained on simulated slopes corrects the smoother with the signal shared by the points, to the extent that this reduces the error on held-out dates; it requires neither torch nor training.&lt;/p&gt;&lt;p&gt;The report compares the errors of all methods on held-out dates. Sigma is the standard deviation of the motion, excluding acquisition noise [mm]; the field “noise” contains the standard deviation of a single acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 typical intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;输出日期覆盖各图层的公共时段，间隔为 STEP 天。各图层独立处理；随后通过公共时段内的拟合，将 INPUT2 的序列平移到与 INPUT 相同的参考日期（平移量存于字段 zero_shift [mm]）。&lt;/p&gt;&lt;p&gt;平滑器将测点的运动表示为线性趋势加上短周期、月、多年和周年分量。各分量的方差由全部测点共同估计，并按每个序列调整。内插方法（pchip、linear）保留影像的噪声。&lt;/p&gt;&lt;p&gt;lstm：全部测点共用的循环网络，在能减小留出日期误差的程度内改正平滑器。lstm_published：Khalili 等（2024）的网络，只使用过去的值。两者需要 torch，耗时数分钟。&lt;/p&gt;&lt;p&gt;pretrained：在模拟边坡上预训练的网络利用各测点的共有运动改正平滑器，只在能减小留出日期误差的程度内采用；不需要 torch，也不需要训练。&lt;/p&gt;&lt;p&gt;报告比较所有方法在留出日期上的误差。中误差为运动的中误差，不含影像噪声 [mm]；字段“noise”为单期影像的中误差 [mm]。标记：0 当日有观测，1 内插，2 位于超过 3 个典型间隔的间断内。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The points of each orbit are averaged per cell and resampled to common dates by a smoother; then the two lines of sight of each cell are solved for east and up. Cells with points from only one orbit are excluded. Set the datum of both layers first.&lt;/p&gt;&lt;p&gt;Near-polar orbits are almost insensitive to north motion: this component is neglected, and the log reports the effect. On slopes that face north or south, use the method slope_parallel with a DEM: it assumes that the ground moves along its surface and also yields the north component.&lt;/p&gt;&lt;p&gt;Displacement and its sigma are relative to the first common date. Fields: velocity, velocity_std [mm/yr], condition (1 is best; cells above 15 are empty), n_ascending, n_descending, leak (mm in this component per mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;每一轨道的测点在格网单元内取平均，并由平滑器重采样到公共日期；随后由每个单元的两个视线向解算东向与垂直向。只有一个轨道测点的单元不予采用。请先为两个图层确定基准。&lt;/p&gt;&lt;p&gt;近极轨卫星对南北向运动几乎不敏感：该分量被忽略，日志报告其影响。对于朝北或朝南的斜坡，请结合数字高程模型采用 slope_parallel 方法：该方法假定地面沿坡面运动，亦可求得北向分量。&lt;/p&gt;&lt;p&gt;位移及其中误差均相对于第一个公共日期。字段：velocity、velocity_std [mm/a]，condition（1 为最佳；大于 15 的单元为空），n_ascending，n_descending，leak（被忽略的北向运动每 1 mm 对该分量造成的毫米数）。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The scores are those in Tables 4 to 7 of Khalili et al. (2024): rate, RMSE of the series and correlation per station and layer. The scale and the correlation of the increments are also reported because any two series with a trend are correlated. GNSS is projected onto the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that was used to set the datum of a layer or to calibrate the layer cannot be used to score it; such stations are identified from the lineage of the layer and marked in the table.&lt;/p&gt;</source>
        <translation>&lt;p&gt;评分与 Khalili 等（2024）表 4 至表 7 相同：各测站和图层的速率、序列 RMSE 和相关系数。另给出增量的比例系数和相关系数，因为任何两个带趋势的序列都相关。GNSS 投影到各图层的方向。&lt;/p&gt;&lt;p&gt;曾用于确定图层基准或校准图层的测站不能用于评定该图层；此类测站由图层的数据沿袭识别，并在表中注明。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This is screening, not an alarm system: it ranks points by the attention they require. A slope can fail without any precursor in InSAR data.&lt;/p&gt;&lt;p&gt;Levels: 0 quiet, 1 watch, 2 warning, 3 alarm, −1 uncertain (level_name: unsure). A day is uncertain if it cannot be classified as quiet: it is flagged, its interval reaches the watch threshold, or it has no estimate.&lt;/p&gt;&lt;p&gt;A level is raised by: a velocity over the last 24 days above its thresholds; a change of the 72-day velocity compared with the history of the point and its neighbours; an acquisition far from its forecast; an inverse velocity that reaches zero within 90 or 30 days (Fukuzono 1985), only if the acceleration is significant; a tangential angle above 80° or 85°. The last two apply only above the watch threshold. A level rises after PERSISTENCE days above a threshold and falls after at least 24 days below 70 % of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;这是筛查，不是报警系统：它按需要关注的程度为测点排序。斜坡可能在 InSAR 数据没有任何前兆的情况下失稳。&lt;/p&gt;&lt;p&gt;等级：0 平静，1 注意，2 警告，3 警报，−1 不确定（level_name：unsure）。不能判为平静的日期为不确定：有标记、区间达到注意阈值，或没有估计值。&lt;/p&gt;&lt;p&gt;等级上升的原因：最近 24 天的速率超过阈值；72 天速率相对于测点及其邻点的历史发生变化；影像观测值远离其预报值；速率倒数在 90 或 30 天内归零（Fukuzono 1985），仅当加速显著时；切线角大于 80° 或 85°。后两者仅在超过注意阈值时有效。连续 PERSISTENCE 天超过阈值后等级上升；至少连续 24 天低于阈值的 70 % 后等级下降。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;d = l·e, where l points from the ground to the satellite. The variance is lᵀΣl, including the correlations between the components if the table has them. The direction is taken from the layer point nearest to the station or specified by two angles: incidence at the ground, and flight heading clockwise from north (about −12 ascending, −168 descending) for a right-looking sensor. After Khalili et al. (2024), Eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e，l 由地面指向卫星；方差为 lᵀΣl，若表中有分量间的相关系数则一并采用。方向取距测站最近的图层测点的方向，或由两个角度给出：地面处的入射角和飞行航向角（自北顺时针，升轨约 −12，降轨约 −168），适用于右视传感器。依据 Khalili 等（2024）式 (2)。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;nowcast: each day is estimated only from drivers up to that day and acquisitions available by then, given their latency. hindcast: all acquisitions are used, including later ones. scenario: days after the last acquisition are estimated with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is the standard deviation of the displacement relative to the datum of the series, excluding acquisition noise; ±1.645 sigma is a 90 % interval. Flag 1: a driver is outside its training range and the interval is widened. Flag 4: the point deviates from its behaviour in training and the estimate follows its acquisitions; if flags 1 and 4 both apply, the value is 5. Flag 2: no observation.&lt;/p&gt;&lt;p&gt;The estimate keeps the datum of the input. With a stable area, the estimate and the output “Acquisitions in the datum of the estimate” are relative to that area.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast（实时估计）：每天的估计只使用截至当日的驱动因子和考虑时延后当时可用的影像。hindcast（后报）：使用全部影像，包括之后的影像。scenario（情景）：最后一期影像之后的日期，用计划或预报的驱动因子估计。&lt;/p&gt;&lt;p&gt;中误差是位移相对于序列基准的标准差，不含影像噪声；±1.645 倍中误差为 90 % 区间。标记 1：驱动因子超出训练范围，区间加宽。标记 4：测点的表现与训练期不同，估计值跟随其影像；标记 1 和 4 同时成立时为 5。标记 2：无观测。&lt;/p&gt;&lt;p&gt;估计值保持输入的基准。设置稳定区时，估计值以及输出“估计基准下的影像观测”均相对于该区域。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A .run.json file, or any SlopeMuse layer or report that contains a run record.</source>
        <translation>.run.json 文件，或任何含运行记录的 SlopeMuse 图层或报告。</translation>
    </message>
    <message>
        <source>A Dask worker of {address} is out of memory; give the workers more memory or fewer threads.</source>
        <translation>{address} 的一个 Dask worker 内存不足；请为 worker 提供更多内存或减少线程数。</translation>
    </message>
    <message>
        <source>A Dask worker of {address} runs SlopeMuse {other}, but this computer runs SlopeMuse {version}; install the same version in the Python environment of every worker and restart the workers.</source>
        <translation>{address} 的一个 Dask worker 使用 SlopeMuse {other}，而此处是 SlopeMuse {version}；请在每个 worker 的 Python 环境中安装相同版本并重启 worker。</translation>
    </message>
    <message>
        <source>A Python interpreter with torch and scipy, for example in a virtual environment, if torch cannot be installed in the Python environment of QGIS.</source>
        <translation>装有 torch 和 scipy 的 Python 解释器，例如虚拟环境中的解释器；供 torch 无法安装到 QGIS 的 Python 环境时使用。</translation>
    </message>
    <message>
        <source>A cell size of {cell_m:g} m reduces the accuracy at held-out points by at most 2 %.</source>
        <translation>单元大小 {cell_m:g} m 在留出测点上的精度损失不超过 2 %。</translation>
    </message>
    <message>
        <source>A file cannot be used ({reason}); choose other files or names.</source>
        <translation>有文件无法使用（{reason}）；请选择其他文件或名称。</translation>
    </message>
    <message>
        <source>A hindcast uses all acquisitions; LATENCY is ignored.</source>
        <translation>后报使用全部影像；忽略 LATENCY。</translation>
    </message>
    <message>
        <source>A layer has no points with coordinates and values; check its geometry and its fields.</source>
        <translation>某图层没有同时具有坐标和数值的测点；请检查其几何和字段。</translation>
    </message>
    <message>
        <source>A layer was removed from the project before it had been read; add it again and repeat the run. No output was written.</source>
        <translation>一个图层在读取之前已从工程中移除；请重新添加该图层并重新运行。未写出任何输出。</translation>
    </message>
    <message>
        <source>A run of {algorithm} cannot be repeated from its record; {remedy}.</source>
        <translation>{algorithm} 的运行不能依据其记录重做；{remedy}。</translation>
    </message>
    <message>
        <source>A simple baseline is the best method: {answer}, with {error} on {count}.</source>
        <translation>最优方法为简单方法：{answer}，在 {count} 上的误差为 {error}。</translation>
    </message>
    <message>
        <source>A stable area is set. The entire motion of this area is subtracted, so the mean correction may have a trend.</source>
        <translation>已设置稳定区：其全部运动均被扣除，因此平均改正量可能含有趋势。</translation>
    </message>
    <message>
        <source>A temporary file of {size:,.1f} GB cannot be written in {folder} ({reason}); free up disk space, or choose another folder for the output.</source>
        <translation>无法在 {folder} 中写入 {size:,.1f} GB 的临时文件（{reason}）；请释放磁盘空间，或为输出另选文件夹。</translation>
    </message>
    <message>
        <source>ANGLES is {convention}; use one of {angles}.</source>
        <translation>ANGLES 为 {convention}；请选用 {angles} 之一。</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING do not overlap (they are {hypot:.1f} km apart); provide two layers of the same area, and check their CRS.</source>
        <translation>ASCENDING 与 DESCENDING 不重叠（相距 {hypot:.1f} km）；请提供同一区域的两个图层，并检查其坐标系。</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING have nearly the same line of sight ({apart:.1f}° apart), so east and up cannot be separated; provide one layer per orbit.</source>
        <translation>ASCENDING 与 DESCENDING 的视线向几乎相同（相差 {apart:.1f}°），无法区分东向与垂直向；请提供升、降轨各一个图层。</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING have no common cells of {size_m:g} m, although they cover the same area; use a larger CELL_SIZE.</source>
        <translation>ASCENDING 与 DESCENDING 位于同一区域，却没有共同的 {size_m:g} m 单元；请增大 CELL_SIZE。</translation>
    </message>
    <message>
        <source>ASCENDING: {first} to {last}, DESCENDING: {first_2} to {last_2}</source>
        <translation>ASCENDING：{first} 至 {last}，DESCENDING：{first_2} 至 {last_2}</translation>
    </message>
    <message>
        <source>About {hours:.1f} h left</source>
        <translation>剩余约 {hours:.1f} 小时</translation>
    </message>
    <message>
        <source>About {minutes:.0f} min left</source>
        <translation>剩余约 {minutes:.0f} 分钟</translation>
    </message>
    <message>
        <source>About {seconds:.0f} s left</source>
        <translation>剩余约 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速度</translation>
    </message>
    <message>
        <source>Acceleration [mm/yr²]</source>
        <translation>加速度 [mm/a²]</translation>
    </message>
    <message>
        <source>Acceleration from {first} to {last}, but the inverse velocity does not yield a plausible date: no failure date is indicated.</source>
        <translation>{first} 至 {last} 期间加速，但速率倒数未给出合理的日期：不给出破坏日期。</translation>
    </message>
    <message>
        <source>Accepted share of false positives among the reported points.</source>
        <translation>在判定为有响应的测点中允许的误判比例。</translation>
    </message>
    <message numerus="yes">
        <source>According to the period column, {count:,} values are multi-day totals; each is distributed evenly over its days.</source>
        <translation>
            <numerusform>根据时段列，{count:,} 个值为多日合计；每个值平均分配到各日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy at held-out original points</source>
        <translation>原始留出测点上的精度</translation>
    </message>
    <message>
        <source>Acquisition latency [days]</source>
        <translation>影像时延 [天]</translation>
    </message>
    <message>
        <source>Acquisition noise without the common-mode error</source>
        <translation>影像噪声（不含共模误差）</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Acquisitions [%]</source>
        <translation>影像 [%]</translation>
    </message>
    <message>
        <source>Acquisitions after the training period only (recommended)</source>
        <translation>仅训练期之后的影像（推荐）</translation>
    </message>
    <message>
        <source>Acquisitions after the training period, as delivered: {n:,} values at {n_points:,} points</source>
        <translation>训练期之后的影像（原始数据）：{n_points:,} 个测点的 {n:,} 个值</translation>
    </message>
    <message>
        <source>Acquisitions are compared with their forecasts. Default: the acquisitions layer of INPUT, if it was written next to INPUT.</source>
        <translation>影像与其预报值比较。默认：与 INPUT 一起写出的影像观测图层（若有）。</translation>
    </message>
    <message>
        <source>Acquisitions from {before_days} days before to {after_days} days after the event</source>
        <translation>事件前 {before_days} 天至事件后 {after_days} 天的影像</translation>
    </message>
    <message>
        <source>Acquisitions in the datum of the estimate [mm]</source>
        <translation>估计基准下的影像观测 [mm]</translation>
    </message>
    <message>
        <source>Adam, {learning_rate:g}</source>
        <translation>Adam，{learning_rate:g}</translation>
    </message>
    <message>
        <source>Add a step on {day} to the fit</source>
        <translation>在 {day} 加入阶跃</translation>
    </message>
    <message>
        <source>Add a synthetic slope with rain and reservoir level to the project</source>
        <translation>将含降雨和库水位的合成斜坡添加到工程</translation>
    </message>
    <message>
        <source>Add an event for the selected period…</source>
        <translation>为所选时段添加事件…</translation>
    </message>
    <message>
        <source>Add an event on {day}…</source>
        <translation>在 {day} 添加事件…</translation>
    </message>
    <message>
        <source>Add to a print layout</source>
        <translation>添加到打印布局</translation>
    </message>
    <message>
        <source>Add to a print layout, following its map or atlas</source>
        <translation>添加到打印布局，随其地图或地图集变化</translation>
    </message>
    <message>
        <source>Additional daily drivers</source>
        <translation>其他逐日驱动因子</translation>
    </message>
    <message>
        <source>Address of the Dask scheduler whose workers process the points, for example tcp://host:8786; only addresses listed in the settings are accepted. local: this process. Default: the first scheduler in the settings or, if none is listed, this process.</source>
        <translation>由其 worker 分块计算测点的调度器地址，例如 tcp://host:8786；只接受设置页中列出的地址。local：本进程。默认：设置页中的第一个调度器；没有时为本进程。</translation>
    </message>
    <message>
        <source>Addresses such as tcp://host:8786 or tls://host:8786, separated by commas. SCHEDULER accepts only these addresses, and the first one is its default; put local first to compute in this process unless SCHEDULER is set. Whoever operates a scheduler can run programs on this computer.</source>
        <translation>地址，例如 tcp://host:8786 或 tls://host:8786，以逗号分隔。SCHEDULER 只能选用这些地址，第一个为其默认值；若希望在未指定 SCHEDULER 时于本进程计算，请把 local 写在最前。运行调度器的人可以在本计算机上运行程序。</translation>
    </message>
    <message>
        <source>After 1090 of 1648 samples, as published</source>
        <translation>1648 个样本中的前 1090 个之后（按论文）</translation>
    </message>
    <message>
        <source>After subtracting the mean difference, as in Table 6 (for grids, Table 7) of Khalili et al. (2024).</source>
        <translation>已扣除平均差值，如 Khalili 等（2024）表 6；格网则如表 7。</translation>
    </message>
    <message>
        <source>After two thirds of the period</source>
        <translation>时段的三分之二之后</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Alarm threshold [mm/day]</source>
        <translation>警报阈值 [mm/d]</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Align the delivery with the previous run</source>
        <translation>将交付数据与上次运行对齐</translation>
    </message>
    <message>
        <source>All acquisitions are before {first}, the first day of the drivers; provide drivers for the period of the series.</source>
        <translation>全部影像都早于驱动因子的首日 {first}；请提供覆盖该序列时段的驱动因子。</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All methods are fitted to the training period only. A daily estimate with LATENCY = 1 equals these predictions on the acquisition dates; with LATENCY = 0, it already uses the acquisition of the same day.</source>
        <translation>所有方法仅用训练期数据拟合。LATENCY = 1 的逐日估计在影像日期处与这些预测值相同；LATENCY = 0 的逐日估计已使用当天的影像。</translation>
    </message>
    <message numerus="yes">
        <source>All methods use the same series, with isolated spikes in the training period removed, and were {fits}. After fitting, they only assimilate acquisitions, each no earlier than {count:,} days after its date, so that no acquisition predicts itself. If the series was processed as one stack, earlier values may contain information from later acquisitions; this evaluation cannot detect such leakage.</source>
        <translation>
            <numerusform>所有方法使用相同的序列（已剔除训练期的孤立尖峰），并且{fits}。拟合之后，各方法只同化新的影像，且不早于其日期后 {count:,} 天，因此没有影像参与预测自身。若序列是作为一个整体处理的，较早的数值可能含有较晚影像的信息；本评定无法检测此类信息泄漏。</numerusform>
        </translation>
    </message>
    <message>
        <source>All points lie on a single line; a grid requires points that enclose an area.</source>
        <translation>全部测点位于一条直线上；格网要求测点围成一个区域。</translation>
    </message>
    <message>
        <source>All polygons of {name}</source>
        <translation>{name} 的全部多边形</translation>
    </message>
    <message>
        <source>All slopes failed; first error, in {name}: {problem} {index} lists the reason for each slope.</source>
        <translation>所有斜坡均失败；首个错误（{name}）：{problem} {index} 列出每个斜坡的原因。</translation>
    </message>
    <message>
        <source>All stations move at about {speeds:.0f} mm/yr: the GNSS series contain plate motion, and so will the re-referenced layer. To avoid this, first subtract the plate motion from the GNSS series.</source>
        <translation>全部测站以约 {speeds:.0f} mm/a 的速率运动：GNSS 序列含有板块运动，重定基准后的图层也将含有。如需避免，请先从 GNSS 序列中扣除板块运动。</translation>
    </message>
    <message>
        <source>All steps, as in Eq. (6)</source>
        <translation>所有步，如式 (6)</translation>
    </message>
    <message>
        <source>All {inside} points within {radius_m:g} m of station {place} are empty (NULL on every date); use a larger radius or another station.</source>
        <translation>测站 {place} 周围 {radius_m:g} m 内的全部 {inside} 个测点均为空（所有日期为 NULL）；请增大半径或改用其他测站。</translation>
    </message>
    <message>
        <source>Allow more than 200 networks (as in the published method)</source>
        <translation>允许超过 200 个网络（按论文方法）</translation>
    </message>
    <message>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>也填充测点凸包之外的单元，最远到 MASK_DISTANCE。</translation>
    </message>
    <message>
        <source>Also interpolated days, as published (uses future data)</source>
        <translation>也包括内插日（按论文，使用未来数据）</translation>
    </message>
    <message>
        <source>An array in {field} of {layer} has {found} values, but there are {dates} dates; correct the table.</source>
        <translation>{layer} 的 {field} 中有一个数组含 {found} 个值，但有 {dates} 个日期；请更正该表。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Angle
[degrees]</source>
        <translation>切线角
[°]</translation>
    </message>
    <message>
        <source>Annual amplitude [mm]</source>
        <translation>年振幅 [mm]</translation>
    </message>
    <message>
        <source>Annual term</source>
        <translation>周年项</translation>
    </message>
    <message>
        <source>Any CRS. The DEM is used only if it reduces the error at held-out points.</source>
        <translation>任意坐标系；能减小留出测点上的误差时采用。</translation>
    </message>
    <message>
        <source>Applies to readings with a time of day and a time zone. Examples: 8 for China, 1 for Italy. Default: days as written in the file.</source>
        <translation>用于带时刻和时区的读数，例如中国为 8，意大利为 1。默认：按文件中所写日期。</translation>
    </message>
    <message>
        <source>Applying the LSTM correction</source>
        <translation>正在应用 LSTM 改正</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message numerus="yes">
        <source>Area with {count:,} points</source>
        <translation>
            <numerusform>包含 {count:,} 个测点的区域</numerusform>
        </translation>
    </message>
    <message>
        <source>Area {name}</source>
        <translation>区域 {name}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Areas that require attention</source>
        <translation>需要关注的区域</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Arrows: {n}. The arrows show the motion from {day} to the date shown on the map or, if the map shows no date, to the last date. The legend shows the arrow scale.</source>
        <translation>箭头：{n} 个。箭头表示自 {day} 至地图所示日期（地图未显示日期时为最后日期）的位移；比例见图例。</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>As delivered: every method uses the original acquisitions and is scored on them. Corrected: every method uses the acquisitions minus the common-mode error and is scored on them.</source>
        <translation>原始数据：每种方法使用原始影像并在其上评分。改正后：每种方法使用扣除共模误差的影像并在其上评分。</translation>
    </message>
    <message>
        <source>As delivered: every method uses the original acquisitions and is scored on them. Corrected: every method uses the acquisitions minus the common-mode error and is scored on them. All other tables and figures show acquisitions as delivered; the comparison with GNSS uses corrected acquisitions.</source>
        <translation>原始数据：每种方法使用原始影像并在其上评分。改正后：每种方法使用扣除共模误差的影像并在其上评分。其余表格和图均显示原始影像；与 GNSS 的比较采用改正后的影像。</translation>
    </message>
    <message>
        <source>As in Table 4 of Khalili et al. (2024). Rates are estimated over the dates common to a layer and the station. The GNSS column is the mean over the layers; each layer is compared with GNSS on its own dates.</source>
        <translation>如 Khalili 等（2024）表 4。速率按图层与测站的共同日期估计；GNSS 列为各图层的平均，每个图层在自身日期上与 GNSS 比较。</translation>
    </message>
    <message>
        <source>As in Table 5 of Khalili et al. (2024). Any two series with a trend have a correlation near 1, whatever their rates.</source>
        <translation>如 Khalili 等（2024）表 5。任何两个带趋势的序列，无论速率如何，相关系数都接近 1。</translation>
    </message>
    <message>
        <source>As in Table II of Guo et al. (2023): interpolated days, by the change between the acquisitions before and after each day</source>
        <translation>如 Guo 等（2023）表 II：内插日，按其前后两期影像之间的变化分级</translation>
    </message>
    <message>
        <source>As in training, {rate:+.2f} mm/yr is subtracted (calibration with {stations}).</source>
        <translation>与训练时相同，扣除 {rate:+.2f} mm/a（由 {stations} 校准）。</translation>
    </message>
    <message>
        <source>As published, chi-square is computed on interpolated days. These are not independent samples: even a slope that does not respond to any driver appears to depend on the drivers nearly everywhere. Use METHOD = circular_shift for a valid test.</source>
        <translation>按论文，卡方值在内插日期上计算。这些日期不是独立样本：即使斜坡对任何驱动因子都无响应，也几乎处处显示与驱动因子相关。要得到有效的检验，请使用 METHOD = circular_shift。</translation>
    </message>
    <message>
        <source>As published, chi-square is computed on interpolated days: these are not independent samples, so nearly every point appears to depend on the drivers, whatever actually drives its motion.</source>
        <translation>按论文，卡方值在内插日期上计算：这些日期不是独立样本，因此无论运动实际受何驱动，几乎每个测点都显示与驱动因子相关。</translation>
    </message>
    <message>
        <source>As published, the reference below is interpolated linearly between all acquisitions. The reference contains future information because the interpolation between two acquisitions uses the later one. A score is meaningful only if the method outperforms simply repeating the interpolated value of the previous day.</source>
        <translation>按论文，下面的参考值由全部影像线性内插得到。参考值含有未来信息，因为两期影像之间的内插使用后一期影像。只有优于简单重复前一日内插值的方法，其评分才有意义。</translation>
    </message>
    <message>
        <source>As published, the target is interpolated between acquisitions. It contains information from later acquisitions, including those after the training period, so the scores are not evidence of skill.</source>
        <translation>按论文，目标值在影像之间内插：它含有之后影像（包括训练期之后的影像）的信息，因此所得评分不能证明预报能力。</translation>
    </message>
    <message>
        <source>As published, this network was trained on daily values interpolated linearly between all acquisitions. The interpolation between two acquisitions uses the later one: the target contains future information, including information from after the training period.</source>
        <translation>按论文，该网络用全部影像线性内插的逐日值训练。两期影像之间的内插使用后一期影像：目标值含有未来信息，包括训练期之后的信息。</translation>
    </message>
    <message>
        <source>As published: V / cos(a1 − a2)</source>
        <translation>按论文：V / cos(a1 − a2)</translation>
    </message>
    <message>
        <source>Ascending points per cell</source>
        <translation>每个单元的升轨测点数</translation>
    </message>
    <message>
        <source>Ascending series [mm]</source>
        <translation>升轨序列 [mm]</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Assigns a level to every point and day according to the attention required. Screening only.</source>
        <translation>按需要关注的程度为每个测点每天划定等级。仅供筛查。</translation>
    </message>
    <message>
        <source>Assumed ground motion</source>
        <translation>地面运动的假设</translation>
    </message>
    <message>
        <source>Assumed without evidence in the file: {assumptions}.</source>
        <translation>以下内容文件中没有依据，为假定值：{assumptions}。</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Assumptions, dates and gaps, steps above λ/4, and noise in a stable window.</source>
        <translation>假设、日期与间断、超过 λ/4 的跳变、稳定窗口内的噪声。</translation>
    </message>
    <message>
        <source>At a look angle of {largest:.1f}° from an altitude of {altitude_km:g} km, the line of sight misses the Earth.</source>
        <translation>在 {altitude_km:g} km 高度、视角 {largest:.1f}° 时，视线不与地球相交。</translation>
    </message>
    <message>
        <source>At the GNSS station {station}, {simple} has a smaller error ({simple_rmse:.1f} mm) than {answer} ({rmse:.1f} mm).</source>
        <translation>在 GNSS 测站 {station}，{simple} 的误差（{simple_rmse:.1f} mm）小于 {answer}（{rmse:.1f} mm）。</translation>
    </message>
    <message>
        <source>At the points of {name}, {alone} alone has a smaller error than both sensors together: the error of both is {ratio:.2f} times as large (90 % interval {low:.2f} to {high:.2f}).</source>
        <translation>在 {name} 的测点上，单独使用 {alone} 的误差小于两种传感器合用：合用的误差是其 {ratio:.2f} 倍（90 % 区间 {low:.2f} 至 {high:.2f}）。</translation>
    </message>
    <message>
        <source>At {lost:,} of {seen:,} points, the direction is unknown (outside the DEM, nodata, level ground, or no line of sight); these points are {done} (flag 2).</source>
        <translation>{seen:,} 个测点中有 {lost:,} 个的方向未知（位于数字高程模型之外、无值、平地或没有视线向）；这些测点{done}（标记 2）。</translation>
    </message>
    <message>
        <source>Averaging points in cells</source>
        <translation>正在按单元平均测点</translation>
    </message>
    <message>
        <source>Away from the satellite</source>
        <translation>远离卫星</translation>
    </message>
    <message>
        <source>Band {number} of {name} ({text}) has no date; set the date of each band (YYYYMMDD) as its description or as the metadata item DATE.</source>
        <translation>{name} 的波段 {number}（{text}）没有日期；请在波段描述或元数据项 DATE 中设置各波段的日期（YYYYMMDD）。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>Before training, the difference in rate between the series and the most stable station over the training period is subtracted from the series. The station is recorded in the model and cannot be used to score the model.</source>
        <translation>训练前，从序列中扣除训练期内序列与最稳定测站之间的速率差。该测站记录在模型中，不能再用于评定该模型。</translation>
    </message>
    <message>
        <source>Best method on {n_acquisitions:.0f} acquisitions after {train_end} (as delivered, each predicted from the preceding acquisitions): {title} (RMSE {found:.2f} mm).</source>
        <translation>在 {train_end} 之后的 {n_acquisitions:.0f} 期影像上（原始数据，每期由此前的影像预测），最优方法为：{title}（RMSE {found:.2f} mm）。</translation>
    </message>
    <message>
        <source>Between consecutive dates, no station moves more than the noise of {names} and GNSS: the rates can be compared with GNSS, but short-term motion cannot.</source>
        <translation>在相邻日期之间，没有任何测站的运动超过 {names} 和 GNSS 的噪声：可以与 GNSS 比较速率，但无法比较短期运动。</translation>
    </message>
    <message>
        <source>Between consecutive dates, {names} and GNSS are only weakly correlated (mean correlation of the increments {range}): the rates are validated, but short-term motion is not.</source>
        <translation>在相邻日期之间，GNSS 几乎不能证实 {names}（增量的平均相关系数为 {range}）：速率得到验证，短期运动没有。</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of points are processed on {address} ({count:,} Dask workers).</source>
        <translation>
            <numerusform>测点在 {address} 上分块计算（{count:,} 个 Dask worker）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks of {side_m:.0f} m held out with a buffer of {buffer_m:.0f} m around them</source>
        <translation>留出边长 {side_m:.0f} m 的分块，周围留 {buffer_m:.0f} m 缓冲带</translation>
    </message>
    <message>
        <source>Blue: SlopeMuse models; orange: baselines with drivers; grey: baselines without drivers.</source>
        <translation>蓝色：SlopeMuse 模型；橙色：含驱动因子的对比方法；灰色：不含驱动因子的对比方法。</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者皆有</translation>
    </message>
    <message>
        <source>Both sensors</source>
        <translation>两种传感器合用</translation>
    </message>
    <message>
        <source>Both sensors held out in the same blocks</source>
        <translation>两种传感器留出相同的分块</translation>
    </message>
    <message>
        <source>Building the grid</source>
        <translation>正在构建格网</translation>
    </message>
    <message>
        <source>C band: {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>C 波段，{mm:.1f} mm（Sentinel-1、RADARSAT、ERS）</translation>
    </message>
    <message>
        <source>CELL_SIZE = {size_m:g} m yields {extent:,} × {extent_2:,} cells; use a larger size.</source>
        <translation>CELL_SIZE = {size_m:g} m 将产生 {extent:,} × {extent_2:,} 个单元；请增大。</translation>
    </message>
    <message>
        <source>CELL_SIZE = {size_m:g} m yields {rows:,} cells with {dates} dates each, but at most {most:,} cells can be filled; use {rounded_up:g} m or more (the points are about {spacing_m:.0f} m apart).</source>
        <translation>CELL_SIZE = {size_m:g} m 将产生 {rows:,} 个单元、每个 {dates} 个日期，而最多只能填充 {most:,} 个单元；请取 {rounded_up:g} m 以上（测点间距约 {spacing_m:.0f} m）。</translation>
    </message>
    <message>
        <source>CELL_SIZE is {cell_m:g} m; enter a size above 0, or 0 for automatic selection.</source>
        <translation>CELL_SIZE 为 {cell_m:g} m；应大于 0，或为 0 以自动选择。</translation>
    </message>
    <message>
        <source>CELL_SIZE is {size_m:g} m; enter a size above 0, or 0 for automatic selection.</source>
        <translation>CELL_SIZE 为 {size_m:g} m；应大于 0，或为 0 以自动选择。</translation>
    </message>
    <message>
        <source>CELL_SIZE is {size_m:g} m; it must be greater than 0.</source>
        <translation>CELL_SIZE 为 {size_m:g} m；应大于 0。</translation>
    </message>
    <message>
        <source>CHOICES is {text}, which is neither valid JSON nor an existing file.</source>
        <translation>CHOICES 为 {text}，既不是有效的 JSON，也不是已有的文件。</translation>
    </message>
    <message>
        <source>CLASSES is {text}; use increasing numbers in mm, for example 2,4,6,8.</source>
        <translation>CLASSES 为 {text}；请使用递增的毫米数，例如 2,4,6,8。</translation>
    </message>
    <message>
        <source>CLASSES is {text}; use positive, increasing limits.</source>
        <translation>CLASSES 为 {text}；界限应大于 0 且递增。</translation>
    </message>
    <message>
        <source>CNN as published (Khalili et al. 2024)</source>
        <translation>CNN（论文，Khalili 等，2024）</translation>
    </message>
    <message>
        <source>CNN as published (needs torch)</source>
        <translation>CNN（论文，需要 torch）</translation>
    </message>
    <message>
        <source>CNN correction of kriging</source>
        <translation>克里金的 CNN 改正</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>CRS of the layer</source>
        <translation>图层的坐标系</translation>
    </message>
    <message>
        <source>CRS of the points</source>
        <translation>测点的坐标系</translation>
    </message>
    <message>
        <source>CRS {crs} is in metres, but {source} has only the columns {longitude} and {latitude} in degrees; leave CRS empty.</source>
        <translation>CRS {crs} 以米为单位，而 {source} 只有以度为单位的列 {longitude} 和 {latitude}；请将 CRS 留空。</translation>
    </message>
    <message>
        <source>CSV file, spreadsheet, GeoPackage or another table with a date column.</source>
        <translation>CSV 文件、电子表格、GeoPackage 或其他带日期列的表。</translation>
    </message>
    <message>
        <source>CSV file, zip archive with one CSV file, GeoPackage, shapefile or another vector file, HDF5, NetCDF, GeoTIFF, GMT grid, a folder of dated rasters (enter its path), or a zip archive of GeoTIFF files.</source>
        <translation>CSV 文件、含一个 CSV 的 zip、GeoPackage、shapefile 或其他矢量文件、HDF5、NetCDF、GeoTIFF、GMT 格网、含日期栅格的文件夹（输入其路径），或 GeoTIFF 文件的 zip。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. No output was written.</source>
        <translation>已取消，未写出任何输出。</translation>
    </message>
    <message>
        <source>Cell candidate activation</source>
        <translation>候选记忆单元的激活函数</translation>
    </message>
    <message>
        <source>Cell candidate activation (published)</source>
        <translation>候选记忆单元的激活函数（论文）</translation>
    </message>
    <message>
        <source>Cell size [m]</source>
        <translation>单元大小 [m]</translation>
    </message>
    <message>
        <source>Cells farther than this distance from every point remain empty. Default: derived from the points.</source>
        <translation>与所有测点的距离都大于此值的单元为空。默认：由测点确定。</translation>
    </message>
    <message>
        <source>Cells of {cell_m:g} m are used because smaller ones would take too much memory; for smaller cells, fuse a part of the area with CELL_SIZE.</source>
        <translation>使用 {cell_m:g} m 的格网，因为更小的格网会占用过多内存；如需更小的格网，请设置 CELL_SIZE 并只融合部分区域。</translation>
    </message>
    <message>
        <source>Change at {r:g} m [mm]</source>
        <translation>半径 {r:g} m 时的变化 [mm]</translation>
    </message>
    <message>
        <source>Change between two acquisitions</source>
        <translation>两期影像之间的变化</translation>
    </message>
    <message>
        <source>Change classes [mm]</source>
        <translation>变化量分级 [mm]</translation>
    </message>
    <message>
        <source>Changes between acquisitions are compared after the trend and the seasonal signal are removed because rain and reservoir level are seasonal and shared seasonality alone is not evidence of a response. For rain, the possible effect of the reservoir is removed, and vice versa. A point is counted if the response of its neighbourhood exceeds that obtained with circularly shifted drivers and if the response of the point itself agrees with it; the false discovery rate is limited, for the reservoir over all points and for other drivers over the points that move with their neighbours. On synthetic slopes, about one point in twenty was reported for unrelated drivers with the same seasonality, usually a whole slope at once. The lag is measured to the middle of the summation window or to the peak of the response, so it may exceed MAX_LAG, which limits the end of the window; its resolution is at best half an interval between acquisitions.</source>
        <translation>比较影像之间的变化时已扣除趋势和季节项，因为降雨和库水位具有季节性，仅有共同的季节性不能证明存在响应。对降雨扣除水库可能的影响，反之亦然。若邻域的响应超过驱动因子循环时移后得到的响应，且测点自身的响应与之一致，则计入该测点；错误发现率受到控制：水库按全部测点，其他驱动因子按与邻近测点一同运动的测点。在合成斜坡上，对季节特征相同的无关驱动因子，约二十个测点中有一个被误报，通常是整个斜坡。滞后计至累计窗口中点或响应峰值，因此可能超过限制窗口终点的 MAX_LAG；其分辨率最高为影像间隔的一半。</translation>
    </message>
    <message>
        <source>Changes of at least {bound:g} mm since the last available acquisition</source>
        <translation>自最近一期可用影像以来 {bound:g} mm 以上的变化</translation>
    </message>
    <message>
        <source>Chi-square on interpolated days, as published</source>
        <translation>内插日期上的卡方检验（按论文）</translation>
    </message>
    <message>
        <source>Chi-square, normalised to the range 0 to 1 over the layer, as in Figure 9 of Guo et al. (2023); points that do not respond are grey.</source>
        <translation>卡方值，在图层内归一化到 0–1，如 Guo 等（2023）图 9；无响应的测点为灰色。</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>选择 Python 解释器</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>请选择图层…</translation>
    </message>
    <message>
        <source>Choose a point layer with one field per date, open the example, or import your data.</source>
        <translation>请选择每个日期一个字段的点图层，打开示例，或导入您的数据。</translation>
    </message>
    <message>
        <source>Choose the rain sums and the driver plotted as a line</source>
        <translation>选择降雨累计量以及以曲线绘制的驱动因子</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Circular shifts, with false discovery rate control (recommended)</source>
        <translation>循环时移，控制错误发现率（推荐）</translation>
    </message>
    <message>
        <source>Class (Cruden and Varnes)</source>
        <translation>等级（Cruden 和 Varnes）</translation>
    </message>
    <message>
        <source>Class limits for the absolute change between two acquisitions.</source>
        <translation>两期影像之间变化量绝对值的分级界限。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Classifying points</source>
        <translation>正在对测点分类</translation>
    </message>
    <message>
        <source>Click a point in the layer on the map,
or click “Area” and draw a polygon around several points.</source>
        <translation>在地图上点击图层中的测点，
或按下“区域”圈选多个测点。</translation>
    </message>
    <message>
        <source>Click a point on the map to plot it; Shift + click adds a point to the comparison</source>
        <translation>在地图上点击一个测点绘制曲线；按住 Shift 点击可加入另一测点对比</translation>
    </message>
    <message>
        <source>Click a point to plot its series with rain and reservoir level</source>
        <translation>绘制所点击测点的序列以及降雨量和库水位</translation>
    </message>
    <message>
        <source>Click “Point” and then a point in the layer on the map,
or click “Area” and draw a polygon around several points.</source>
        <translation>按下“测点”，然后在地图上点击图层中的测点，
或按下“区域”，围绕多个测点绘制多边形。</translation>
    </message>
    <message>
        <source>Click: show this date on the map. Drag: fit the selected period. Wheel: zoom. Double-click: show all dates. Right-click: menu.</source>
        <translation>单击：在地图上显示该日期；拖动：拟合所选时段；滚轮：缩放；双击：显示全部日期；右键：菜单。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Coherence from {coherence}.</source>
        <translation>相干性取自 {coherence}。</translation>
    </message>
    <message>
        <source>Collecting points</source>
        <translation>正在汇集测点</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours, range, classes and markers of a point layer on the map</source>
        <translation>地图上点图层的颜色、范围、分级和符号</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns date, rain_mm, level_m and additional drivers; days without a value are empty.</source>
        <translation>date、rain_mm、level_m 及其他驱动因子列；无值的日期为空。</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as written by Import GNSS), or los_mm in the line of sight of the layer.</source>
        <translation>包含 station、lon、lat、date、e_mm、n_mm、u_mm 各列（由“导入 GNSS”生成），或图层视线向的 los_mm。</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>列 station、lon、lat、date、e_mm、n_mm、u_mm 及其中误差和协方差。</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>列 station、lon、lat、date、los_mm（朝向卫星为正）、sigma_mm。</translation>
    </message>
    <message>
        <source>Combines ascending and descending series with different dates into east and up displacements on a common grid.</source>
        <translation>将日期不同的升轨与降轨序列合成为公共格网上的东向与垂直向位移。</translation>
    </message>
    <message>
        <source>Comma-separated dates after the training period. Default: the days with the heaviest rain and the fastest drawdown.</source>
        <translation>训练期之后的日期，以逗号分隔。默认：降雨最强和水位下降最快的日期。</translation>
    </message>
    <message>
        <source>Comma-separated names. Default: the most stable station; the other stations are used for validation.</source>
        <translation>以逗号分隔的站名。默认：最稳定的测站；其余测站用于检核。</translation>
    </message>
    <message>
        <source>Comma-separated point IDs. Default: the fast-moving points at the highest and the lowest elevation.</source>
        <translation>以逗号分隔的测点编号。默认：快速运动测点中高程最高和最低者。</translation>
    </message>
    <message>
        <source>Comma-separated stations or sensors to read from a file that contains several. Default: all.</source>
        <translation>以逗号分隔。文件含多个测站或传感器时，指定要读取者。默认：全部。</translation>
    </message>
    <message>
        <source>Comma-separated, in the order of LAYERS, for tables and figures. Default: the layer names.</source>
        <translation>以逗号分隔，按 LAYERS 的顺序，用于表和图。默认：图层名称。</translation>
    </message>
    <message>
        <source>Comma-separated: IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>以逗号分隔：IFP（降雨）、IFW（库水位）、IFPW（两者），或以 + 连接的列名。默认：全部驱动因子合用。</translation>
    </message>
    <message>
        <source>Common grid</source>
        <translation>公共格网</translation>
    </message>
    <message>
        <source>Common stations: stations scored in every layer.</source>
        <translation>共有测站：在每个图层中均已评定的测站。</translation>
    </message>
    <message>
        <source>Common time axis</source>
        <translation>公共时间轴</translation>
    </message>
    <message>
        <source>Common-mode error</source>
        <translation>共模误差</translation>
    </message>
    <message>
        <source>Common-mode error [mm]</source>
        <translation>共模误差 [mm]</translation>
    </message>
    <message>
        <source>Companion layer of the result with the values of SIGMA. The sigma of the datum applies to the whole map and is listed separately in the lineage and the report.</source>
        <translation>SIGMA 的数值，作为结果的伴随图层。基准的中误差适用于整幅图，另在数据沿袭和报告中给出。</translation>
    </message>
    <message>
        <source>Companion layer with the noise per date. Default: equal noise on all dates.</source>
        <translation>伴随图层，含各日期的噪声。默认：所有日期噪声相同。</translation>
    </message>
    <message>
        <source>Companion layer. Default: the noise is estimated from neighbouring dates.</source>
        <translation>伴随图层。默认：由相邻日期估计噪声。</translation>
    </message>
    <message>
        <source>Companion layer; dates are weighted by 1/σ². Default: equal weights.</source>
        <translation>伴随图层；各日期按 1/σ² 定权。默认：等权。</translation>
    </message>
    <message>
        <source>Companion layer; points around a station are weighted by 1/σ².</source>
        <translation>伴随图层；测站周围的测点按 1/σ² 定权。</translation>
    </message>
    <message>
        <source>Companion layer; points of a cell are weighted by 1/σ².</source>
        <translation>伴随图层；单元内的测点按 1/σ² 定权。</translation>
    </message>
    <message>
        <source>Companion layer; points with a larger sigma have less weight. Default: equal weights.</source>
        <translation>伴随图层；中误差较大的测点权较小。默认：等权。</translation>
    </message>
    <message>
        <source>Compare the model of each slope with the baselines; this is the slowest step.</source>
        <translation>将每个斜坡的模型与对比方法比较；此步骤用时最长。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Compared with linear interpolation ({straight:.2f} mm), the RMSE of {names} on held-out dates is {relative_error} ({chosen:.2f} mm).</source>
        <translation>与线性内插（{straight:.2f} mm）相比，{names}在留出日期上的 RMSE {relative_error}（{chosen:.2f} mm）。</translation>
    </message>
    <message>
        <source>Compares rates, series and correlations of layers with GNSS stations.</source>
        <translation>将图层的速率、序列和相关系数与 GNSS 测站比较。</translation>
    </message>
    <message>
        <source>Comparing the sensors</source>
        <translation>正在比较传感器</translation>
    </message>
    <message>
        <source>Comparing the series with the velocity field</source>
        <translation>正在将序列与速率字段比较</translation>
    </message>
    <message>
        <source>Comparison with GNSS</source>
        <translation>与 GNSS 的比较</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Computing chi-square as published</source>
        <translation>正在按论文计算卡方值</translation>
    </message>
    <message>
        <source>Computing daily estimates</source>
        <translation>正在计算逐日估计</translation>
    </message>
    <message>
        <source>Computing estimates with {method}</source>
        <translation>正在计算估计值：{method}</translation>
    </message>
    <message>
        <source>Computing kriging inputs for the network</source>
        <translation>正在为网络计算克里金输入</translation>
    </message>
    <message>
        <source>Computing on Dask workers: {finished:,} points done</source>
        <translation>正在 Dask worker 上计算：已完成 {finished:,} 个测点</translation>
    </message>
    <message>
        <source>Concatenated hidden states</source>
        <translation>拼接的隐藏状态</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>Constant velocity</source>
        <translation>恒定速率</translation>
    </message>
    <message>
        <source>Contains one folder per slope, summary.gpkg and index.html.</source>
        <translation>每个斜坡一个文件夹，另有 summary.gpkg 和 index.html。</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Contribution of each driver</source>
        <translation>各驱动因子的贡献</translation>
    </message>
    <message>
        <source>Converts GNSS files to one table of east, north and up displacements in mm.</source>
        <translation>将 GNSS 文件转换为一张东、北、垂直向位移表，单位 mm。</translation>
    </message>
    <message>
        <source>Converts InSAR series to a point layer with one displacement field per date [mm].</source>
        <translation>将 InSAR 时间序列转换为每个日期一个位移字段 [mm] 的点图层。</translation>
    </message>
    <message>
        <source>Converts east, north and up displacements to displacement towards the satellite [mm], using the full covariance.</source>
        <translation>将东、北、垂直向位移转换为朝向卫星的位移 [mm]，并采用完整协方差。</translation>
    </message>
    <message>
        <source>Converts rain, reservoir level and other daily values to a table with one row per day.</source>
        <translation>将降雨量、库水位及其他逐日数值转换为每天一行的表。</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed from the CRS {from_crs} to {to_crs}; choose another CRS.</source>
        <translation>坐标无法从坐标系 {from_crs} 转换到 {to_crs}；请选择其他坐标系。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy layout</source>
        <translation>复制布局</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>复制设置</translation>
    </message>
    <message>
        <source>Copy style</source>
        <translation>复制样式</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the settings as JSON for the parameter CHOICES of “Import InSAR series”, for example for batch processing</source>
        <translation>以 JSON 格式复制设置，用于“导入 InSAR 时间序列”的参数 CHOICES，例如用于批处理</translation>
    </message>
    <message>
        <source>Copy to My Models and Edit…</source>
        <translation>复制到我的模型并编辑…</translation>
    </message>
    <message>
        <source>Correct half-wavelength jumps</source>
        <translation>改正半波长跳变</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Correlation of the cumulative series</source>
        <translation>累计序列的相关系数</translation>
    </message>
    <message>
        <source>Correlation of the increments</source>
        <translation>增量的相关系数</translation>
    </message>
    <message>
        <source>Correlation range of the velocity [m]</source>
        <translation>速率的相关距离 [m]</translation>
    </message>
    <message>
        <source>Correlation time of the unexplained velocity</source>
        <translation>未解释速率的相关时间</translation>
    </message>
    <message>
        <source>Counted from the first day covered by both layers.</source>
        <translation>从两个图层共同覆盖的第一天起。</translation>
    </message>
    <message>
        <source>Covariance parameter</source>
        <translation>协方差参数</translation>
    </message>
    <message>
        <source>Coverage of the 90 % interval</source>
        <translation>90 % 区间的覆盖率</translation>
    </message>
    <message>
        <source>Cramér's V; points that do not respond are grey.</source>
        <translation>克莱姆 V 系数；无响应的测点为灰色。</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>叉号</translation>
    </message>
    <message>
        <source>Cubic polynomial</source>
        <translation>三次多项式</translation>
    </message>
    <message>
        <source>Cumulative displacements (as published)</source>
        <translation>累积位移（论文）</translation>
    </message>
    <message>
        <source>DEM is ignored: the published network does not use terrain data.</source>
        <translation>忽略 DEM：论文的网络不使用地形。</translation>
    </message>
    <message>
        <source>DEVICE is cuda, but torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>DEVICE 为 cuda，但 torch 找不到可用显卡；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>DIRECTION is ignored because METHOD is {method}.</source>
        <translation>METHOD 为 {method}，因此忽略 DIRECTION。</translation>
    </message>
    <message>
        <source>DIRECTION is missing; enter the azimuth and plunge of the motion, such as 135, 20.</source>
        <translation>缺少 DIRECTION；请输入运动的方位角和倾伏角，例如 135, 20。</translation>
    </message>
    <message>
        <source>DIRECTION is missing; {hint}</source>
        <translation>缺少 DIRECTION；{hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}, which is a vector of zero length; {hint}</source>
        <translation>DIRECTION 为 {text}，是长度为零的向量；{hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}, which is not a valid direction; {hint}</source>
        <translation>DIRECTION 为 {text}，不是方向；{hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}; the azimuth must be within ±360° and the plunge within ±90°.</source>
        <translation>DIRECTION 为 {text}；方位角应在 ±360° 以内，倾伏角应在 ±90° 以内。</translation>
    </message>
    <message>
        <source>DRIVER_SETS contains {name}, but the hydrology table has {available}; use IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +.</source>
        <translation>DRIVER_SETS 含有 {name}，而水文表有 {available}；请使用 IFP（降雨）、IFW（库水位）、IFPW（两者），或以 + 连接的列名。</translation>
    </message>
    <message>
        <source>Daily deformation</source>
        <translation>逐日形变</translation>
    </message>
    <message>
        <source>Daily displacement [mm]</source>
        <translation>逐日位移 [mm]</translation>
    </message>
    <message>
        <source>Daily drivers</source>
        <translation>逐日驱动因子</translation>
    </message>
    <message>
        <source>Daily estimate</source>
        <translation>逐日估计</translation>
    </message>
    <message>
        <source>Daily estimate colour</source>
        <translation>逐日估计的颜色</translation>
    </message>
    <message>
        <source>Daily estimate in nowcast mode. A hindcast would use later acquisitions.</source>
        <translation>实时估计模式的逐日估计。后报会使用之后的影像。</translation>
    </message>
    <message>
        <source>Daily estimates on all days with GNSS after the training period; all values include GNSS noise</source>
        <translation>训练期之后有 GNSS 的全部日期上的逐日估计；各数值均含 GNSS 噪声</translation>
    </message>
    <message>
        <source>Daily rain</source>
        <translation>日降雨量</translation>
    </message>
    <message>
        <source>Daily rate [mm/day]</source>
        <translation>逐日速率 [mm/d]</translation>
    </message>
    <message>
        <source>Daily rate of the estimate</source>
        <translation>逐日估计的速率</translation>
    </message>
    <message>
        <source>Daily rates from the drivers (not used)</source>
        <translation>由驱动因子得到的逐日速率（未使用）</translation>
    </message>
    <message>
        <source>Daily rates from the drivers alone</source>
        <translation>仅由驱动因子得到的逐日速率</translation>
    </message>
    <message>
        <source>Daily reference series in the line of sight; stations used to calibrate the layer or the model are excluded.</source>
        <translation>视线向的逐日参考序列；曾用于校准图层或模型的测站除外。</translation>
    </message>
    <message>
        <source>Daily values per driver</source>
        <translation>各驱动因子的天数</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Dask 调度器</translation>
    </message>
    <message>
        <source>Dask schedulers</source>
        <translation>Dask 调度器列表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data and test period</source>
        <translation>数据与检验期</translation>
    </message>
    <message>
        <source>Data provenance</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Date order: {order} ({evidence}).</source>
        <translation>日期顺序：{order}（{evidence}）。</translation>
    </message>
    <message>
        <source>Date: column {names}.</source>
        <translation>日期：列 {names}。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates with the most steps</source>
        <translation>跳变最多的日期</translation>
    </message>
    <message>
        <source>Datum from GNSS</source>
        <translation>由 GNSS 确定基准</translation>
    </message>
    <message>
        <source>Datum of {source} from GNSS</source>
        <translation>由 GNSS 确定 {source} 的基准</translation>
    </message>
    <message>
        <source>Datum report</source>
        <translation>基准报告</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Days are taken from the timestamps as written ({named}).</source>
        <translation>日期按时间戳原样采用（{named}）。</translation>
    </message>
    <message>
        <source>Days between acquisitions are scored against GNSS only.</source>
        <translation>影像之间的日期只用 GNSS 评定。</translation>
    </message>
    <message>
        <source>Days between past displacements (published)</source>
        <translation>历史位移之间的天数（论文）</translation>
    </message>
    <message>
        <source>Days refer to UTC{zone:+g}; timestamps were converted from their original time zone.</source>
        <translation>日期为 UTC{zone:+g} 日期；时间戳已由其自身时区换算。</translation>
    </message>
    <message>
        <source>Days since the last available acquisition</source>
        <translation>距最近一期可用影像的天数</translation>
    </message>
    <message>
        <source>Days with missing rain or reservoir level</source>
        <translation>缺少降雨量或库水位的天数</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>小数分隔符</translation>
    </message>
    <message>
        <source>Decomposition report</source>
        <translation>分解报告</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Default end of the training period (published)</source>
        <translation>训练截止的默认值（论文）</translation>
    </message>
    <message>
        <source>Default: 16 for cnn, 100 for cnn_published; cnn_published may stop early.</source>
        <translation>默认：cnn 为 16，cnn_published 为 100；cnn_published 可能提前停止。</translation>
    </message>
    <message>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop early.</source>
        <translation>默认：lstm 为 30，lstm_published 为 86；训练可能提前停止。</translation>
    </message>
    <message>
        <source>Default: detected by name.</source>
        <translation>默认：按名称识别。</translation>
    </message>
    <message>
        <source>Default: the end of the first two thirds of the period. Later data are used only to score the model.</source>
        <translation>默认：时段前三分之二的终点。之后的数据只用于评定模型。</translation>
    </message>
    <message>
        <source>Default: the first acquisition.</source>
        <translation>默认：第一期影像。</translation>
    </message>
    <message>
        <source>Default: the first day covered by both layers.</source>
        <translation>默认：两个图层共同覆盖的第一天。</translation>
    </message>
    <message>
        <source>Default: the first day of the series.</source>
        <translation>默认：序列的第一天。</translation>
    </message>
    <message>
        <source>Default: the last acquisition; for a scenario, the last day with driver data.</source>
        <translation>默认：最后一期影像；情景模式为有驱动因子数据的最后一天。</translation>
    </message>
    <message>
        <source>Default: the last day covered by both layers.</source>
        <translation>默认：两个图层共同覆盖的最后一天。</translation>
    </message>
    <message>
        <source>Default: the last training day of the model or, without a model, the end of the first two thirds of the period.</source>
        <translation>默认：模型的训练截止日；没有模型时为时段前三分之二的终点。</translation>
    </message>
    <message>
        <source>Default: the sigma layer of INPUT, if it was written next to INPUT.</source>
        <translation>默认：与 INPUT 一起写出的中误差图层（若有）。</translation>
    </message>
    <message>
        <source>Default: ±999, ±9999 and ±99999, each only if all other values are less than half as large.</source>
        <translation>默认：±999、±9999 和 ±99999，各自仅在其余数值均小于其一半时有效。</translation>
    </message>
    <message>
        <source>Deformation gradient</source>
        <translation>形变梯度</translation>
    </message>
    <message>
        <source>Descending points per cell</source>
        <translation>每个单元的降轨测点数</translation>
    </message>
    <message>
        <source>Descending series [mm]</source>
        <translation>降轨序列 [mm]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Detected: share of the observed events that were predicted. False alarms: share of the predicted events that did not occur. CSI (critical success index): correct predictions ÷ (observed or predicted events). Lead time: days before the acquisition at which the daily estimate exceeded the threshold.</source>
        <translation>检出：实际发生的事件中被预报的比例。空报：预报的事件中未发生的比例。CSI（临界成功指数）：正确预报数 ÷（发生或预报的事件数）。提前量：逐日估计超过阈值的日期早于该期影像的天数。</translation>
    </message>
    <message>
        <source>Detecting edges</source>
        <translation>正在检测边界</translation>
    </message>
    <message>
        <source>Detecting steps between dates</source>
        <translation>正在检测日期之间的跳变</translation>
    </message>
    <message>
        <source>Determining coordinates, units and geometry</source>
        <translation>正在确定坐标、单位和几何</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device (published)</source>
        <translation>计算设备（论文）</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Digital elevation model [m]</source>
        <translation>数字高程模型 [m]</translation>
    </message>
    <message>
        <source>Direction of motion</source>
        <translation>运动方向</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <source>Displacement axis label</source>
        <translation>位移轴标签</translation>
    </message>
    <message>
        <source>Displacement of {name}</source>
        <translation>{name} 的位移</translation>
    </message>
    <message>
        <source>Displacement since the end of training, estimated by {best}.</source>
        <translation>由 {best} 估计的训练截止以来的位移。</translation>
    </message>
    <message>
        <source>Displacement since {first} [mm]</source>
        <translation>自 {first} 起的位移 [mm]</translation>
    </message>
    <message>
        <source>Displacement − trend [mm]</source>
        <translation>位移 − 趋势 [mm]</translation>
    </message>
    <message>
        <source>Displacement, one band per date [mm]</source>
        <translation>位移，每个日期一个波段 [mm]</translation>
    </message>
    <message>
        <source>Displacement, sigma, flags and rate in one CF-compliant file without a limit on the number of dates. A layer contains at most the 1,900 most recent dates; with more dates, this file is always written next to OUTPUT, and the dock reads it.</source>
        <translation>位移、中误差、标记和速率写入一个符合 CF 约定的文件，日期数不限。图层最多包含最近的 1,900 个日期；日期更多时，该文件总会写在 OUTPUT 旁边，并由面板读取。</translation>
    </message>
    <message>
        <source>Distance along the line [m]</source>
        <translation>沿线距离 [m]</translation>
    </message>
    <message>
        <source>Distributed-lag ridge</source>
        <translation>分布滞后岭回归</translation>
    </message>
    <message>
        <source>Distributed-lag ridge + Kalman</source>
        <translation>分布滞后岭回归 + 卡尔曼滤波</translation>
    </message>
    <message>
        <source>Drag along the plot to fit part of the series</source>
        <translation>在图上拖动以拟合序列的一部分</translation>
    </message>
    <message>
        <source>Draw a reference area on the map</source>
        <translation>在地图上绘制参考区域</translation>
    </message>
    <message>
        <source>Draw an area on the map or use polygons from a layer to plot the median and spread</source>
        <translation>在地图上绘制区域或使用图层的多边形，绘制中位数与离散范围</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>水位下降</translation>
    </message>
    <message>
        <source>Drawing the timeline</source>
        <translation>正在绘制时间轴</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动因子</translation>
    </message>
    <message>
        <source>Driver outside its training range</source>
        <translation>驱动因子超出训练范围</translation>
    </message>
    <message>
        <source>Driver sets</source>
        <translation>驱动因子组合</translation>
    </message>
    <message>
        <source>Driver window (published)</source>
        <translation>驱动因子窗口（论文）</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动因子</translation>
    </message>
    <message>
        <source>Drivers (one block each)</source>
        <translation>驱动因子（各一个模块）</translation>
    </message>
    <message>
        <source>Drivers of a method: IFP rain, IFW reservoir level, IFPW both.</source>
        <translation>方法的驱动因子：IFP 降雨，IFW 库水位，IFPW 两者。</translation>
    </message>
    <message>
        <source>Drop GNSS files here, or choose files.</source>
        <translation>将 GNSS 文件拖到此处，或选择文件。</translation>
    </message>
    <message>
        <source>Drop an InSAR series file here, or choose one.</source>
        <translation>将 InSAR 时间序列文件拖到此处，或选择文件。</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <source>Drop rain or reservoir level files here, or choose files.</source>
        <translation>将降雨或库水位文件拖到此处，或选择文件。</translation>
    </message>
    <message>
        <source>EVENTS contains {day}, but the test period runs from {first} to {last}. Choose a day in the test period.</source>
        <translation>EVENTS 含有 {day}，但检验期为 {first} 至 {last}。请选择检验期内的日期。</translation>
    </message>
    <message>
        <source>Each band stores its date; QGIS 3.38 and later can animate the bands with the Temporal Controller.</source>
        <translation>每个波段都存有日期；QGIS 3.38 及以后版本可用时态控制器播放各波段。</translation>
    </message>
    <message>
        <source>Each point has its own thresholds of the velocity, from its motion in the reference period; their medians are {thresholds}. A point that moves as in the reference period is quiet, however fast it is.</source>
        <translation>每个点的速率阈值由其参考期的运动得到；中位数为 {thresholds}。与参考期运动相同的点无论多快都为平静。</translation>
    </message>
    <message>
        <source>Each point is assigned the direction of the nearest point in this layer. The layer takes precedence over the angles.</source>
        <translation>各测点的方向取该图层中最近测点的方向；该图层优先于角度。</translation>
    </message>
    <message>
        <source>Each station is assigned the direction of the nearest point.</source>
        <translation>各测站的方向取最近测点的方向。</translation>
    </message>
    <message>
        <source>Each station is left out in turn and predicted from the others; “none” is the layer without correction. The method is chosen by the RMS about the mean because the RMS relative to the first date includes the noise of the first date in every value.</source>
        <translation>依次留出每个测站，由其他测站预测；“none”为未改正的图层。方法按相对均值的 RMS 选取，因为相对首日的 RMS 会使每个数值都含有首日的噪声。</translation>
    </message>
    <message>
        <source>Earlier dates do not contribute to the datum. Default: all dates.</source>
        <translation>此前的日期不参与确定基准。默认：全部日期。</translation>
    </message>
    <message>
        <source>Earlier updates wrote these layers in another format, and they are no longer updated: {files}; delete them, or set FORMAT as before.</source>
        <translation>之前的更新以另一种格式写入了这些图层，它们不再更新：{files}；请删除它们，或将 FORMAT 设为之前的值。</translation>
    </message>
    <message>
        <source>Earlier values have changed in the new delivery: the median change is {median:.1f} mm, 95 % of the values have changed by up to {most:.1f} mm (tolerance {tolerance:g} mm), and the largest changes occur on {worst}.</source>
        <translation>新交付数据的历史数值已改变：变化的中位数为 {median:.1f} mm，95 % 的数值变化不超过 {most:.1f} mm（容差 {tolerance:g} mm），变化最大的日期为 {worst}。</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>早期预警</translation>
    </message>
    <message>
        <source>East</source>
        <translation>东</translation>
    </message>
    <message>
        <source>East [m], {crs}</source>
        <translation>东向坐标 [m]，{crs}</translation>
    </message>
    <message>
        <source>East [mm/yr]</source>
        <translation>东向速率 [mm/a]</translation>
    </message>
    <message>
        <source>East [mm]</source>
        <translation>东向位移 [mm]</translation>
    </message>
    <message>
        <source>East and up from two orbits</source>
        <translation>由升降轨求东向与垂直向</translation>
    </message>
    <message>
        <source>East and up from {ascending} and {descending}</source>
        <translation>由 {ascending} 和 {descending} 得到的东向与垂直向</translation>
    </message>
    <message>
        <source>Edge-aware kriging</source>
        <translation>带边界的克里金</translation>
    </message>
    <message>
        <source>Edge-aware kriging (recommended)</source>
        <translation>带边界的克里金（推荐）</translation>
    </message>
    <message>
        <source>Edge-aware kriging corrected by the pretrained network</source>
        <translation>由预训练网络改正的带边界克里金</translation>
    </message>
    <message>
        <source>Edges do not reduce the error at held-out points and are ignored; the result equals that of kriging.</source>
        <translation>边界不能减小留出测点上的误差，故予以忽略；结果与克里金相同。</translation>
    </message>
    <message>
        <source>Elevation and angle from east (HyP3, GAMMA)</source>
        <translation>高度角和自东起算的角度（HyP3、GAMMA）</translation>
    </message>
    <message>
        <source>Empirical coverage of the prediction intervals, and interval scores</source>
        <translation>预测区间的实际覆盖率和区间评分</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>End of training</source>
        <translation>训练截止</translation>
    </message>
    <message>
        <source>Enlarge when zooming in</source>
        <translation>放大地图时同步放大</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epoch {number} of {epochs}: loss {loss:.4f}{held}, at most {left:.0f} s left</source>
        <translation>第 {number} 轮，共 {epochs} 轮：损失 {loss:.4f}{held}，最多还需 {left:.0f} s</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs (published)</source>
        <translation>训练轮数（论文）</translation>
    </message>
    <message>
        <source>Epochs on the same day are averaged.</source>
        <translation>同一天的多个历元取平均。</translation>
    </message>
    <message>
        <source>Error [mm] (RMSE)</source>
        <translation>误差 [mm]（RMSE）</translation>
    </message>
    <message>
        <source>Error by change class (change between two acquisitions).</source>
        <translation>按变化量等级的误差（两期影像之间的变化）。</translation>
    </message>
    <message>
        <source>Error by driver set at individual points: IFP rain, IFW reservoir level, IFPW both.</source>
        <translation>单个测点上按驱动因子组合的误差：IFP 降雨，IFW 库水位，IFPW 两者。</translation>
    </message>
    <message>
        <source>Error by driver set: IFP rain, IFW reservoir level, IFPW both (as in Figure 10 of Guo et al., 2023).</source>
        <translation>按驱动因子组合的误差：IFP 降雨，IFW 库水位，IFPW 两者（如 Guo 等，2023，图 10）。</translation>
    </message>
    <message>
        <source>Error by number of days since the last acquisition available for the prediction. Solid lines: acquisitions{extra}</source>
        <translation>误差随距预测可用的最近一期影像天数的变化。实线：影像{extra}</translation>
    </message>
    <message>
        <source>Error by prediction horizon</source>
        <translation>不同预测时长的误差</translation>
    </message>
    <message>
        <source>Error by speed of the points in the training period (“still”: below 5 mm/yr)</source>
        <translation>按测点在训练期内速率的误差（静止：&lt; 5 mm/a）</translation>
    </message>
    <message>
        <source>Error over time and by class</source>
        <translation>误差随时间及按等级的变化</translation>
    </message>
    <message>
        <source>Error per point</source>
        <translation>各测点的误差</translation>
    </message>
    <message>
        <source>Errors of all methods at held-out points and the gain from combining two sensors.</source>
        <translation>各方法在留出测点上的误差，以及两种传感器合用的增益。</translation>
    </message>
    <message>
        <source>Errors of all methods on held-out dates.</source>
        <translation>各方法在留出日期上的误差。</translation>
    </message>
    <message>
        <source>Estimate daily deformation</source>
        <translation>估计逐日形变</translation>
    </message>
    <message>
        <source>Estimate daily deformation…</source>
        <translation>估计逐日形变…</translation>
    </message>
    <message>
        <source>Estimates at individual locations</source>
        <translation>单个位置的估计</translation>
    </message>
    <message>
        <source>Estimates displacement, sigma and rate per point and day.</source>
        <translation>估计每个测点每天的位移、中误差和速率。</translation>
    </message>
    <message>
        <source>Estimates from this model are the weighted mean of {title} ({share:.0f} %) and the daily rates. The initial weight, which is the best one for other slopes, is adjusted to {n_heldout:.0f} held-out acquisitions in the training period.</source>
        <translation>本模型的估计是{title}（{share:.0f} %）与逐日速率的加权平均。权重以其他斜坡上的最佳值为起点，并按训练期的 {n_heldout:.0f} 期留出影像调整。</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>正在估计</translation>
    </message>
    <message>
        <source>Estimating slope directions</source>
        <translation>正在估计坡向</translation>
    </message>
    <message>
        <source>Estimating with the published CNN</source>
        <translation>正在用 CNN（论文）估计</translation>
    </message>
    <message>
        <source>Estimating with the published LSTM</source>
        <translation>正在用 LSTM（论文）估计</translation>
    </message>
    <message>
        <source>Evaluate daily deformation</source>
        <translation>评定逐日形变</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Evaluation of daily deformation estimates</source>
        <translation>逐日形变估计的评定</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>评定报告</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every method uses the original acquisitions and is scored on them; no common-mode error is subtracted.</source>
        <translation>每种方法使用原始影像并在其上评分；未扣除共模误差。</translation>
    </message>
    <message>
        <source>Exactly downslope</source>
        <translation>严格沿坡向下</translation>
    </message>
    <message>
        <source>Examining {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Excel serial date</source>
        <translation>Excel 序列号</translation>
    </message>
    <message>
        <source>Exclude outliers</source>
        <translation>剔除粗差</translation>
    </message>
    <message>
        <source>Exclude {day} from the fit</source>
        <translation>拟合时剔除 {day}</translation>
    </message>
    <message>
        <source>Excluded cells: {alone:,} with only ascending points, {alone_2:,} with only descending points.</source>
        <translation>剔除的单元：{alone:,} 个只有升轨测点，{alone_2:,} 个只有降轨测点。</translation>
    </message>
    <message>
        <source>Excluded station</source>
        <translation>已剔除的测站</translation>
    </message>
    <message numerus="yes">
        <source>Excluded {count:,} pixels that contain only zeros; MintPy writes 0 for missing values.</source>
        <translation>
            <numerusform>已剔除 {count:,} 个全为零的像元；MintPy 以 0 表示缺测值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded {counted} as duplicates of other points.</source>
        <translation>已剔除 {counted}（与其他测点重复）。</translation>
    </message>
    <message>
        <source>Excluded {counted} with a coherence below {min_coherence:g} or without a coherence value.</source>
        <translation>已剔除相干性低于 {min_coherence:g} 或没有相干性值的 {counted}。</translation>
    </message>
    <message>
        <source>Excluded {counted} without any values (first: {last}).</source>
        <translation>已剔除没有任何值的 {counted}（第一个：{last}）。</translation>
    </message>
    <message>
        <source>Excluded {counted} without any values.</source>
        <translation>已剔除没有任何值的 {counted}。</translation>
    </message>
    <message>
        <source>Excluded {counted} without coordinates.</source>
        <translation>已剔除没有坐标的 {counted}。</translation>
    </message>
    <message>
        <source>Excluding unusable points and dates</source>
        <translation>正在剔除无法使用的测点和日期</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export figures of the selected points</source>
        <translation>导出所选测点的图</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>导出曲线图</translation>
    </message>
    <message>
        <source>Export the selected points</source>
        <translation>导出所选测点</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>Extrapolate</source>
        <translation>外推</translation>
    </message>
    <message>
        <source>FLAG is not set: days on which the model does not apply cannot be identified as uncertain.</source>
        <translation>未设置 FLAG：无法将模型不适用的日期识别为不确定。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Factor and sensitivity</source>
        <translation>系数和灵敏度</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed slopes</source>
        <translation>失败的斜坡数</translation>
    </message>
    <message>
        <source>Falling reservoir level</source>
        <translation>库水位下降</translation>
    </message>
    <message>
        <source>False discovery rate [0–1]</source>
        <translation>错误发现率 [0–1]</translation>
    </message>
    <message>
        <source>Fastest 10 % of the points, maximum over all lags and windows</source>
        <translation>运动最快的 10 % 测点，所有滞后和窗口中的最大值</translation>
    </message>
    <message>
        <source>Fewer points than the recommended {least} are within the radius of these stations (number of points): {stations}.</source>
        <translation>以下测站半径内的测点少于建议的 {least} 个（括号内为测点数）：{stations}。</translation>
    </message>
    <message>
        <source>Figure (PNG, SVG, PDF)…</source>
        <translation>图片（PNG、SVG、PDF）…</translation>
    </message>
    <message>
        <source>Figure 6 (a, b) of the paper: the whole test period at {what}.</source>
        <translation>论文图 6 a、b：{what}处的整个检验期。</translation>
    </message>
    <message>
        <source>Figure 6 (c to h) of the paper: for each change class, a window around the two acquisitions (dotted) with the median change of the class; bottom: drivers in the window of the first location.</source>
        <translation>论文图 6 c 至 h：对每个变化等级，显示变化为该等级中位数的两期影像（点线）前后的窗口；下方：第一个位置窗口内的驱动因子。</translation>
    </message>
    <message>
        <source>Figure size</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Figure {figure} of the paper: displacement (lines) and daily rate (bars) of the paper's methods at {place}, and the rate between acquisitions (steps) with the drivers.</source>
        <translation>论文图 {figure}：论文各方法在 {place} 的位移（线）和逐日速率（柱），以及影像之间的速率（阶梯线）与驱动因子。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Figures of the selected points…</source>
        <translation>所选测点的图…</translation>
    </message>
    <message>
        <source>Figures saved: {n} (file names based on {path})</source>
        <translation>已保存图片：{n} 幅（文件名以 {path} 为基础）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File with everything required for estimation; loading it does not execute code.</source>
        <translation>包含估计所需全部内容的文件；加载时不执行任何代码。</translation>
    </message>
    <message>
        <source>Files to read instead of, or in addition to, the table: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>代替该表或与其并用的文件：NOAA GSOD 和 GHCN、USGS（制表符分隔，.txt）、CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Filling the grid</source>
        <translation>正在填充格网</translation>
    </message>
    <message>
        <source>Finds the points that respond to rain or reservoir level and determines their lag in days.</source>
        <translation>找出对降雨或库水位有响应的测点及其滞后天数。</translation>
    </message>
    <message>
        <source>Finished in {seconds:.0f} s.</source>
        <translation>已在 {seconds:.0f} s 内完成。</translation>
    </message>
    <message>
        <source>Finished in {seconds:.0f} s. Written: {names}.</source>
        <translation>已在 {seconds:.0f} s 内完成。已写出：{names}。</translation>
    </message>
    <message>
        <source>Finished slopes</source>
        <translation>完成的斜坡数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First day for the datum</source>
        <translation>确定基准的起始日</translation>
    </message>
    <message>
        <source>First day of the reference period</source>
        <translation>参考时段的第一天</translation>
    </message>
    <message>
        <source>First gauge with a value</source>
        <translation>第一个有值的雨量站</translation>
    </message>
    <message>
        <source>First line of data</source>
        <translation>首个数据行</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Fit all dates</source>
        <translation>拟合全部日期</translation>
    </message>
    <message>
        <source>Fits velocity, acceleration, seasonal terms and steps jointly, each with its sigma.</source>
        <translation>联合拟合速率、加速度、季节项和阶跃，并分别给出中误差。</translation>
    </message>
    <message>
        <source>Fitted and chosen parameters</source>
        <translation>拟合参数与选定参数</translation>
    </message>
    <message>
        <source>Fitting spatial modes</source>
        <translation>正在拟合空间模态</translation>
    </message>
    <message>
        <source>Fitting the points</source>
        <translation>正在拟合各点</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>正在拟合变异函数</translation>
    </message>
    <message>
        <source>Fitting velocities</source>
        <translation>正在拟合速率</translation>
    </message>
    <message>
        <source>Fixed range</source>
        <translation>固定范围</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flagged days are classified as uncertain. Default: the flags layer of INPUT, if it was written next to INPUT.</source>
        <translation>有标记的日期判为不确定。默认：与 INPUT 一起写出的标记图层（若有）。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flags of the second series</source>
        <translation>第二序列的标记</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending orbits.</source>
        <translation>飞行方向，自北顺时针，右视：升轨约 −12，降轨约 192。</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending orbits. Used only without a layer.</source>
        <translation>飞行方向，自北顺时针，右视：升轨约 −12，降轨约 192。仅在未给图层时使用。</translation>
    </message>
    <message>
        <source>Flight direction, left-looking sensor</source>
        <translation>飞行方向，左视传感器</translation>
    </message>
    <message>
        <source>Flight direction, right-looking sensor</source>
        <translation>飞行方向，右视传感器</translation>
    </message>
    <message>
        <source>Flight heading [degrees]</source>
        <translation>飞行航向角 [度]</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>For example 2020-07-11, 2021-06-28; an offset in the series is estimated from each of these dates onwards.</source>
        <translation>例如 2020-07-11, 2021-06-28；从这些日期起分别估计序列中的一个阶跃。</translation>
    </message>
    <message>
        <source>For layers with one field per date: series, daily estimates, acquisitions and levels. All other layers are GeoPackages.</source>
        <translation>用于每个日期一个字段的图层：序列、逐日估计、观测值和等级。其他图层均为 GeoPackage。</translation>
    </message>
    <message>
        <source>For screening only, not for early warning: InSAR measures only one component of the motion at intervals of several days, and many accelerating slopes slow down again. Drag along the time-series plot to choose the extrapolation period (shaded). The angles 45°, 80° and 85° are thresholds used for landslides in China.</source>
        <translation>仅供筛查，不用于预警：InSAR 每隔数日只观测到运动的一个分量，许多加速的斜坡会重新减速。在时间序列图上拖动可选择外推所用时段（阴影部分）。45°、80° 和 85° 是中国滑坡采用的切线角阈值。</translation>
    </message>
    <message>
        <source>For the prediction horizons of about 24 and 36 days, the latest acquisitions are withheld; the drivers are known up to the predicted day. {extra}</source>
        <translation>对约 24 天和 36 天的预测时长，不使用最近的若干期影像；驱动因子已知至预测当日。{extra}</translation>
    </message>
    <message>
        <source>Format of the layers</source>
        <translation>图层格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From and to: 95 % interval from a block bootstrap over the acquisitions. The acquisition noise is about {noise_mm:.1f} mm and cannot be predicted; the noise-free RMSE is the RMSE after subtracting this noise in quadrature. The correlation refers to the change since the last available acquisition because the trend alone makes cumulative series correlated. MASE: mean absolute error divided by the mean absolute change between two acquisitions in the training period.</source>
        <translation>自、至：对影像作分块自助法得到的 95 % 区间。影像噪声约为 {noise_mm:.1f} mm，无法预测；无噪声 RMSE 为按平方差扣除该噪声后的 RMSE。相关系数针对自最近一期可用影像以来的变化，因为累积序列仅凭趋势就会相关。MASE：平均绝对误差除以训练期内两期影像之间变化的平均绝对值。</translation>
    </message>
    <message>
        <source>From the layer: {mm:.1f} mm</source>
        <translation>取自图层：{mm:.1f} mm</translation>
    </message>
    <message>
        <source>Fuse two sensors on a grid</source>
        <translation>将两种传感器融合到格网</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>GAUGES is {combine}; use one of {gauges}.</source>
        <translation>GAUGES 为 {combine}；请选用 {gauges} 之一。</translation>
    </message>
    <message>
        <source>GHCN: the rainfall day ends at {times} (local time).</source>
        <translation>GHCN：雨日止于 {times}（当地时间）。</translation>
    </message>
    <message numerus="yes">
        <source>GHCN: {count:,} values failed NOAA quality control and are treated as missing.</source>
        <translation>
            <numerusform>GHCN：{count:,} 个值未通过 NOAA 质量控制；按缺测处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS files</source>
        <translation>GNSS 文件</translation>
    </message>
    <message>
        <source>GNSS in los_mm is compared without projection, but the line of sight of this layer differs by {turned_deg:.0f}° from that of {layer}; provide east, north and up components.</source>
        <translation>los_mm 形式的 GNSS 不经投影直接比较，但该图层的视线向与 {layer} 相差 {turned_deg:.0f}°；请提供东、北、垂直向分量。</translation>
    </message>
    <message>
        <source>GNSS in the line of sight [mm]</source>
        <translation>视线向 GNSS [mm]</translation>
    </message>
    <message>
        <source>GNSS shows no significant rate; the series are not changed.</source>
        <translation>GNSS 没有显著的速率；序列保持不变。</translation>
    </message>
    <message>
        <source>GNSS stations of {name}</source>
        <translation>{name} 的 GNSS 测站</translation>
    </message>
    <message>
        <source>GNSS stations used</source>
        <translation>所用 GNSS 测站</translation>
    </message>
    <message>
        <source>GNSS table [mm]</source>
        <translation>GNSS 表 [mm]</translation>
    </message>
    <message>
        <source>GNSS table; the nearest station is projected onto the line of sight of the point</source>
        <translation>GNSS 表；最近的测站投影到测点的视线向</translation>
    </message>
    <message>
        <source>GNSS {name}, {distance:.0f} m away, projected onto the measurement direction of the point</source>
        <translation>GNSS {name}，距离 {distance:.0f} m，已投影到测点的方向</translation>
    </message>
    <message>
        <source>GPU if available</source>
        <translation>有 GPU 时使用 GPU</translation>
    </message>
    <message>
        <source>Gain from combining two sensors</source>
        <translation>两种传感器合用的增益</translation>
    </message>
    <message>
        <source>Gauge files</source>
        <translation>雨量站或水位站文件</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage 文件</translation>
    </message>
    <message>
        <source>GeoParquet (needs pyarrow)</source>
        <translation>GeoParquet（需要 pyarrow）</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Geometry and datum</source>
        <translation>几何与基准</translation>
    </message>
    <message>
        <source>Geometry file of an HDF5 stack</source>
        <translation>HDF5 数据集的几何文件</translation>
    </message>
    <message>
        <source>Geometry from {beside}.</source>
        <translation>几何取自 {beside}。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <source>Grid report</source>
        <translation>格网报告</translation>
    </message>
    <message>
        <source>Ground to satellite, anticlockwise from north (MintPy, ISCE)</source>
        <translation>地面到卫星，自北逆时针（MintPy、ISCE）</translation>
    </message>
    <message>
        <source>Ground to satellite, clockwise from north</source>
        <translation>地面到卫星，自北顺时针</translation>
    </message>
    <message>
        <source>Groundwater, temperature, snowmelt or any other variable with one value per day.</source>
        <translation>地下水位、气温、融雪或其他每天一个数值的量。</translation>
    </message>
    <message>
        <source>Groups with fewer connected points do not form an area; their points keep their own levels.</source>
        <translation>相连测点少于此数的组不构成区域，其测点保留各自的等级。</translation>
    </message>
    <message>
        <source>HDF5 and NetCDF-4 files</source>
        <translation>HDF5 和 NetCDF-4 文件</translation>
    </message>
    <message>
        <source>HEADING is {heading:g}; use degrees clockwise from north within ±360.</source>
        <translation>HEADING 为 {heading:g}；应为自北顺时针的度数，在 ±360 以内。</translation>
    </message>
    <message>
        <source>Harmonize the dates of two sensors</source>
        <translation>统一两种传感器的日期</translation>
    </message>
    <message>
        <source>Heading [deg]</source>
        <translation>航向角 [°]</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>航向角 [度]</translation>
    </message>
    <message>
        <source>Heading convention</source>
        <translation>航向角约定</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of saved plots</source>
        <translation>保存图片的高度</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏层大小</translation>
    </message>
    <message>
        <source>Hidden states (published)</source>
        <translation>隐藏状态（论文）</translation>
    </message>
    <message>
        <source>Hide the next steps in this project</source>
        <translation>在此工程中隐藏后续步骤</translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation>后报</translation>
    </message>
    <message>
        <source>Hindcast: all acquisitions, including later ones</source>
        <translation>后报：所有影像，包括之后的影像</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Histogram of {names}{limit}.</source>
        <translation>{names}的直方图{limit}。</translation>
    </message>
    <message>
        <source>How well the two orbits constrain the motion in a cell: a condition number of 1 is best; cells above 15 are left empty.</source>
        <translation>两个轨道对单元内运动的约束程度：条件数为 1 时最佳；大于 15 的单元为空。</translation>
    </message>
    <message>
        <source>Hydrology (one row per day)</source>
        <translation>水文数据（每天一行）</translation>
    </message>
    <message>
        <source>INCIDENCE and HEADING must be set together; the vectors in the file are used instead.</source>
        <translation>INCIDENCE 和 HEADING 须同时设置；改用文件中的向量。</translation>
    </message>
    <message>
        <source>INPUT and INPUT2 do not overlap: their nearest points are {distance:.1f} km apart; provide two layers of the same area, and check their CRS.</source>
        <translation>INPUT 与 INPUT2 不重叠：最近的测点相距 {distance:.1f} km；请提供同一区域的两个图层，并检查其坐标系。</translation>
    </message>
    <message>
        <source>INPUT and INPUT2 have fewer than two common dates at neighbouring points; provide longer series.</source>
        <translation>INPUT 与 INPUT2 在相邻测点处的共同日期少于两个；请提供更长的序列。</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to a daily estimate.</source>
        <translation>缺少 INPUT；请将其设为逐日估计。</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to a table of daily values, or set FILES.</source>
        <translation>缺少 INPUT；请将其设为逐日数值表，或设置 FILES。</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to an InSAR series file.</source>
        <translation>缺少 INPUT；请将其设为 InSAR 时间序列文件。</translation>
    </message>
    <message>
        <source>INPUT is not a daily estimate (number of dates: {n_dates}); set it to a daily estimate.</source>
        <translation>INPUT 不是逐日估计（日期数：{n_dates}）；请将其设为逐日估计。</translation>
    </message>
    <message>
        <source>INTERPOLATORS is empty; choose from {interpolators}.</source>
        <translation>INTERPOLATORS 为空；请从 {interpolators} 中选择。</translation>
    </message>
    <message>
        <source>If not set, SCOPE = per_point refuses more than 200 points and reports the expected time and size.</source>
        <translation>不勾选时，SCOPE = per_point 拒绝超过 200 个测点，并报告预计时间和文件大小。</translation>
    </message>
    <message>
        <source>Ignored {counted} with other quantities per date, such as {column}.</source>
        <translation>已忽略 {counted}（各日期的其他量），例如 {column}。</translation>
    </message>
    <message>
        <source>Ignored {counted} without numeric values: {shown}.</source>
        <translation>已忽略没有数值的 {counted}：{shown}。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import GNSS</source>
        <translation>导入 GNSS</translation>
    </message>
    <message>
        <source>Import GNSS…</source>
        <translation>导入 GNSS…</translation>
    </message>
    <message>
        <source>Import InSAR series</source>
        <translation>导入 InSAR 时间序列</translation>
    </message>
    <message>
        <source>Import InSAR series…</source>
        <translation>导入 InSAR 时间序列…</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Import of {source}</source>
        <translation>{source} 的导入</translation>
    </message>
    <message>
        <source>Import rain and reservoir level</source>
        <translation>导入降雨和库水位</translation>
    </message>
    <message>
        <source>Import rain and reservoir level…</source>
        <translation>导入降雨和库水位…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Import settings (JSON)</source>
        <translation>导入设置 (JSON)</translation>
    </message>
    <message>
        <source>In LAYOUT, the column {name} has the role {role} and the unit {unit}; valid roles: {roles}; valid units: {units}.</source>
        <translation>LAYOUT 中，列 {name} 的角色为 {role}、单位为 {unit}；可用的角色为 {roles}，单位为 {units}。</translation>
    </message>
    <message>
        <source>In LAYOUT, the encoding {name} is unknown; use, for example, utf-8, cp1252 or gb18030.</source>
        <translation>LAYOUT 中的编码 {name} 未知；请使用 utf-8、cp1252、gb18030 等。</translation>
    </message>
    <message>
        <source>In LAYOUT, {name} is {said}; it must be within the first {lines} lines of {source}.</source>
        <translation>LAYOUT 中 {name} 为 {said}；必须在 {source} 的前 {lines} 行之内。</translation>
    </message>
    <message>
        <source>In LAYOUT, {name} is {value}; it must be {wanted}.</source>
        <translation>LAYOUT 中 {name} 为 {value}；应为 {wanted}。</translation>
    </message>
    <message>
        <source>In an observation gap</source>
        <translation>位于观测间断内</translation>
    </message>
    <message>
        <source>In held-out blocks of {side_m:.0f} m, the RMSE of the displacement is {error:.1f} mm (method: {method}); compared with the best simple interpolation ({simple}: {simple_mm:.1f} mm), this is {relative_error}.</source>
        <translation>在 {side_m:.0f} m 的留出分块中，位移的 RMSE 为 {error:.1f} mm（方法：{method}），与最好的简单内插（{simple}：{simple_mm:.1f} mm）相比{relative_error}。</translation>
    </message>
    <message>
        <source>In our benchmarks, the smoother corrected by the pretrained network has the smallest error on held-out dates; the report compares all methods on your data.</source>
        <translation>在我们的基准中，由预训练网络改正的平滑器在留出日期上的误差最小；报告给出您数据的结果。</translation>
    </message>
    <message>
        <source>In the direction specified below</source>
        <translation>沿下面给定的方向</translation>
    </message>
    <message>
        <source>In the import options, {name} is {value}; it must be {wanted}.</source>
        <translation>导入选项中 {name} 为 {value}；应为{wanted}。</translation>
    </message>
    <message>
        <source>In the test period itself, the best simple baseline was {answer} ({rmse:.2f} mm).</source>
        <translation>在检验期内，最优的简单方法为 {answer}（{rmse:.2f} mm）。</translation>
    </message>
    <message>
        <source>In the toolbox: *SlopeMuse → {group} → {title}*. Identifier: `{id}`.</source>
        <translation>在工具箱中：*SlopeMuse → {group} → {title}*。标识符：`{id}`。</translation>
    </message>
    <message>
        <source>InSAR displacement [mm]</source>
        <translation>InSAR 位移 [mm]</translation>
    </message>
    <message>
        <source>InSAR displacement series: a file from EGMS, TRE Altamira, LiCSBAS, MintPy, SARscape or StaMPS, or any table with one column per date.
For daily estimates: daily rain and, if there is a reservoir, the reservoir level, in any table with a date column.
Optional: GNSS stations to validate the result.</source>
        <translation>InSAR 位移时间序列：EGMS、TRE Altamira、LiCSBAS、MintPy、SARscape、StaMPS 的文件，或每个日期一列的任意表格。
逐日估计还需要逐日降雨；有水库时还需要库水位：含日期列的任意表格即可。
可选：用于验证结果的 GNSS 测站。</translation>
    </message>
    <message>
        <source>InSAR layers [mm]</source>
        <translation>InSAR 图层 [mm]</translation>
    </message>
    <message>
        <source>InSAR series [mm]</source>
        <translation>InSAR 时间序列 [mm]</translation>
    </message>
    <message>
        <source>InSAR series file</source>
        <translation>InSAR 时间序列文件</translation>
    </message>
    <message>
        <source>InSAR series files</source>
        <translation>InSAR 时间序列文件</translation>
    </message>
    <message>
        <source>Incidence [deg]</source>
        <translation>入射角 [°]</translation>
    </message>
    <message>
        <source>Incidence [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <source>Include all values</source>
        <translation>恢复所有数值</translation>
    </message>
    <message>
        <source>Include {day} in the fit</source>
        <translation>拟合时恢复 {day}</translation>
    </message>
    <message>
        <source>Includes the propagated noise and the uncertainty of the direction of motion.</source>
        <translation>包括传递的噪声以及运动方向的不确定性。</translation>
    </message>
    <message>
        <source>Including height reduces the error at held-out points from {before:.2f} to {after:.2f} mm/yr.</source>
        <translation>引入高程使留出测点上的误差由 {before:.2f} 降至 {after:.2f} mm/a。</translation>
    </message>
    <message>
        <source>Including the target day</source>
        <translation>包括目标日</translation>
    </message>
    <message>
        <source>Increments between consecutive dates; a common trend has no effect.</source>
        <translation>相邻日期之间的增量；共同趋势没有影响。</translation>
    </message>
    <message>
        <source>Inferred from all rows</source>
        <translation>由所有行推断</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inputs of the LSTM (lstm_published)</source>
        <translation>LSTM 的输入（lstm_published）</translation>
    </message>
    <message>
        <source>Instantaneous rate, one field per day.</source>
        <translation>瞬时速率，每天一个字段。</translation>
    </message>
    <message>
        <source>Internal error in {place}: {what}. Please report it; details are in the Log Messages panel.</source>
        <translation>{place} 处发生内部错误：{what}。请反馈；详情见日志消息面板。</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>内插</translation>
    </message>
    <message>
        <source>Interpolated days, as published (uses future data)</source>
        <translation>内插日（按论文，使用未来数据）</translation>
    </message>
    <message>
        <source>Interpolated value of the previous day</source>
        <translation>前一日的内插值</translation>
    </message>
    <message>
        <source>Interpolates the points of one or two sensors onto a grid, with sigma and scores at held-out points.</source>
        <translation>将一种或两种传感器的测点内插到格网，并给出中误差和留出测点上的评分。</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>正在内插</translation>
    </message>
    <message>
        <source>Interpolation to the station</source>
        <translation>到测站的内插</translation>
    </message>
    <message>
        <source>Interpolator</source>
        <translation>内插方法</translation>
    </message>
    <message>
        <source>Interval between output dates [days]</source>
        <translation>输出日期的间隔 [天]</translation>
    </message>
    <message>
        <source>Intervals and large changes</source>
        <translation>区间与大变化</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>反距离加权</translation>
    </message>
    <message>
        <source>Inverse distance weighting (power from cross-validation)</source>
        <translation>反距离加权（幂次由交叉验证确定）</translation>
    </message>
    <message>
        <source>Inverse velocity and tangential angle: {pid}</source>
        <translation>速率倒数与切线角：{pid}</translation>
    </message>
    <message>
        <source>Inverse velocity and tangential angle…</source>
        <translation>速率倒数与切线角…</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>JSON file for other systems: status, last day, number of points per level, files.</source>
        <translation>供其他系统使用的 JSON 文件：状态、最后一天、各等级测点数、文件。</translation>
    </message>
    <message>
        <source>JSON file that specifies the series, hydrology, model and output folder.</source>
        <translation>指明序列、水文数据、模型和输出文件夹的 JSON 文件。</translation>
    </message>
    <message>
        <source>KF-ARIMA could not fit a stable process to the training period; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA 在训练期内无法拟合平稳过程；请从 METHODS 中去掉 KF-ARIMA。</translation>
    </message>
    <message>
        <source>KF-ARIMA requires points with at least 8 observations in the training period; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA 要求测点在训练期内至少有 8 次观测；请从 METHODS 中去掉 KF-ARIMA。</translation>
    </message>
    <message>
        <source>KF-ARIMA requires series with a regular revisit interval; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA 要求序列的重访周期规则；请从 METHODS 中去掉 KF-ARIMA。</translation>
    </message>
    <message>
        <source>KF-ARIMA with drivers (SlopeMuse)</source>
        <translation>含驱动因子的 KF-ARIMA（SlopeMuse）</translation>
    </message>
    <message>
        <source>KF-ARIMA with drivers (needs statsmodels)</source>
        <translation>含驱动因子的 KF-ARIMA（需要 statsmodels）</translation>
    </message>
    <message>
        <source>KF-ARIMA, univariate (as published)</source>
        <translation>单变量 KF-ARIMA（按论文）</translation>
    </message>
    <message>
        <source>KF-LSTM requires {changes} acquisitions in the training period, but there are only {day}; remove KF-LSTM from METHODS.</source>
        <translation>KF-LSTM 在训练期内需要 {changes} 期影像，但只有 {day} 期；请从 METHODS 中去掉 KF-LSTM。</translation>
    </message>
    <message>
        <source>KF-LSTM with drivers (SlopeMuse)</source>
        <translation>含驱动因子的 KF-LSTM（SlopeMuse）</translation>
    </message>
    <message>
        <source>KF-LSTM with drivers (needs torch)</source>
        <translation>含驱动因子的 KF-LSTM（需要 torch）</translation>
    </message>
    <message>
        <source>KF-LSTM, univariate (as published)</source>
        <translation>单变量 KF-LSTM（按论文）</translation>
    </message>
    <message>
        <source>Kalman</source>
        <translation>卡尔曼</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <translation>卡尔曼滤波</translation>
    </message>
    <message>
        <source>Kalman filter with drivers</source>
        <translation>含驱动因子的卡尔曼滤波</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>克里金</translation>
    </message>
    <message>
        <source>Kriging corrected by a CNN (needs torch)</source>
        <translation>由 CNN 改正的克里金（需要 torch）</translation>
    </message>
    <message>
        <source>L band: {mm:.1f} mm (ALOS)</source>
        <translation>L 波段，{mm:.1f} mm（ALOS）</translation>
    </message>
    <message>
        <source>LAYER has no line of sight; import the layer with its angles, or set INCIDENCE and HEADING.</source>
        <translation>LAYER 没有视线向；请连同角度导入该图层，或设置 INCIDENCE 和 HEADING。</translation>
    </message>
    <message>
        <source>LAYER is used; INCIDENCE and HEADING are ignored.</source>
        <translation>使用 LAYER；忽略 INCIDENCE 和 HEADING。</translation>
    </message>
    <message>
        <source>LAYERS contains no valid layer; choose one or more point layers with displacement series.</source>
        <translation>LAYERS 中没有有效的图层；请选择一个或多个含位移序列的点图层。</translation>
    </message>
    <message>
        <source>LAYOUT contains the column {name}, which does not exist in {source}; valid columns: {columns}.</source>
        <translation>LAYOUT 中的列 {name} 在 {source} 中不存在；有效的列：{columns}。</translation>
    </message>
    <message>
        <source>LAYOUT contains the unknown key {name}; valid keys: {known}.</source>
        <translation>LAYOUT 含有未知的键 {name}；有效的键：{known}。</translation>
    </message>
    <message>
        <source>LAYOUT is not a JSON object; use the format {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</source>
        <translation>LAYOUT 不是 JSON 对象；请使用 {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}} 的形式。</translation>
    </message>
    <message>
        <source>LAYOUT is not valid JSON ({error}); use the format {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</source>
        <translation>LAYOUT 不是有效的 JSON（{error}）；请使用 {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}} 的形式。</translation>
    </message>
    <message>
        <source>LAYOUT: {layout}</source>
        <translation>LAYOUT：{layout}</translation>
    </message>
    <message>
        <source>LSTM as published (Khalili et al. 2024)</source>
        <translation>LSTM（论文，Khalili 等，2024）</translation>
    </message>
    <message>
        <source>LSTM as published, past values only (needs torch)</source>
        <translation>LSTM（论文），仅用过去的值（需要 torch）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lag [days]</source>
        <translation>滞后 [天]</translation>
    </message>
    <message>
        <source>Lag behind rain and level, inverse velocity, profile</source>
        <translation>相对于降雨和库水位的滞后、速率倒数、剖面</translation>
    </message>
    <message>
        <source>Lag behind rain and level: {pid}</source>
        <translation>相对于降雨和库水位的滞后：{pid}</translation>
    </message>
    <message>
        <source>Lag behind rain and level…</source>
        <translation>相对于降雨和库水位的滞后…</translation>
    </message>
    <message>
        <source>Last acquisition</source>
        <translation>最后一期影像</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>终止日</translation>
    </message>
    <message>
        <source>Last day for the datum</source>
        <translation>确定基准的终止日</translation>
    </message>
    <message>
        <source>Last day of the reference period</source>
        <translation>参考时段的最后一天</translation>
    </message>
    <message>
        <source>Last step only</source>
        <translation>仅最后一步</translation>
    </message>
    <message>
        <source>Last training day</source>
        <translation>训练截止日</translation>
    </message>
    <message>
        <source>Last value (persistence)</source>
        <translation>最后值（持续法）</translation>
    </message>
    <message>
        <source>Last velocity</source>
        <translation>最后速率</translation>
    </message>
    <message>
        <source>Later dates do not contribute to the datum. Default: all dates.</source>
        <translation>此后的日期不参与确定基准。默认：全部日期。</translation>
    </message>
    <message>
        <source>Latest level changes</source>
        <translation>最近的等级变化</translation>
    </message>
    <message>
        <source>Latest speed along the motion: {speed} ± {sigma:.0f} mm/yr</source>
        <translation>沿运动方向的最近速率 {speed} ± {sigma:.0f} mm/a</translation>
    </message>
    <message>
        <source>Latest state</source>
        <translation>最新状态</translation>
    </message>
    <message>
        <source>Latitude [°]</source>
        <translation>纬度 [°]</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer minus GNSS [mm]</source>
        <translation>图层减 GNSS [mm]</translation>
    </message>
    <message>
        <source>Layer minus GNSS on the same day, relative to the first common date. A station that sets the datum is scored with a datum estimated without it.</source>
        <translation>当日图层减 GNSS，相对于第一个共同日期。参与确定基准的测站用不含该站的基准评定。</translation>
    </message>
    <message>
        <source>Layer names</source>
        <translation>图层名称</translation>
    </message>
    <message>
        <source>Layer with the line of sight</source>
        <translation>含视线向的图层</translation>
    </message>
    <message>
        <source>Layer with the target line of sight</source>
        <translation>含目标视线向的图层</translation>
    </message>
    <message>
        <source>Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean.</source>
        <translation>图层与 GNSS（按 ±3 天平滑）在共同日期上的值，各自相对于其均值。</translation>
    </message>
    <message>
        <source>Layout for the parameter LAYOUT; paste another layout to apply it</source>
        <translation>参数 LAYOUT 的布局；可粘贴另一布局来应用</translation>
    </message>
    <message>
        <source>Layout of the table (JSON)</source>
        <translation>表格布局 (JSON)</translation>
    </message>
    <message>
        <source>Learning rate (published)</source>
        <translation>学习率（论文）</translation>
    </message>
    <message>
        <source>Learning rate of the Adam optimiser. Default: 0.0001, as published.</source>
        <translation>Adam 优化器的学习率。默认：0.0001，与论文一致。</translation>
    </message>
    <message>
        <source>Learns the response of a slope to rain and reservoir level from its InSAR series.</source>
        <translation>由 InSAR 时间序列学习斜坡对降雨和库水位的响应。</translation>
    </message>
    <message>
        <source>Least-squares fit of {fromkeys} at every point. Sigma is estimated from the residuals, accounts for their temporal correlation and does not include the sigma of the datum.</source>
        <translation>在每个测点对 {fromkeys} 作最小二乘拟合。中误差由残差估计，并计及其时间相关性，不含基准的中误差。</translation>
    </message>
    <message>
        <source>Lengthen arrows</source>
        <translation>加长箭头</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Level changes</source>
        <translation>等级变化</translation>
    </message>
    <message>
        <source>Level: column {level}, read as {level_by}, {datum_of}.</source>
        <translation>库水位：列 {level}，按 {level_by} 读取，{datum_of}。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>局限性</translation>
    </message>
    <message>
        <source>Line with column names</source>
        <translation>列名所在行</translation>
    </message>
    <message>
        <source>Line with units</source>
        <translation>单位所在行</translation>
    </message>
    <message>
        <source>Line {first} of {source} is {line}, but column names are expected; add column names above the rows, or set LAYOUT to header_row 0 and the roles of column_1, column_2, ….</source>
        <translation>{source} 的第 {first} 行为 {line}，此处应为列名；请在各行上方添加列名，或将 LAYOUT 设为 header_row 0 并给出 column_1、column_2 等列的角色。</translation>
    </message>
    <message>
        <source>Line {line:,} of {name} contains zero bytes: the file is damaged (an incomplete copy or a full disk); copy or download it again.</source>
        <translation>{name} 第 {line:,} 行含有零字节：文件已损坏（复制不完整或磁盘已满）；请重新复制或下载。</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Line {number} of {file} has {cells} cells instead of {n_columns}: the file is truncated; download it again.</source>
        <translation>{file} 第 {number} 行有 {cells} 个单元格，应有 {n_columns} 个：文件被截断；请重新下载。</translation>
    </message>
    <message>
        <source>Line {number} of {file} is not a complete row of a GHCN daily file; download it again.</source>
        <translation>{file} 的第 {number} 行不是 GHCN 日数据文件的完整行；请重新下载。</translation>
    </message>
    <message>
        <source>Line {number} of {file} is {line}, but a decimal year and 6 numbers are expected: the file is truncated; download it again.</source>
        <translation>{file} 第 {number} 行为 {line}，应为十进制年份和 6 个数字：文件被截断；请重新下载。</translation>
    </message>
    <message>
        <source>Line-of-sight raster</source>
        <translation>视线向栅格</translation>
    </message>
    <message>
        <source>Linear extrapolation of the interpolated values of the two previous days</source>
        <translation>前两日内插值的线性外推</translation>
    </message>
    <message>
        <source>Linear extrapolation of the inverse velocity from {first} to {last}: zero on {day}, 90 % interval {low} to {high}.</source>
        <translation>将 {first} 至 {last} 的速率倒数线性外推：于 {day} 降至零，90 % 区间 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>Linear interpolation</source>
        <translation>线性内插</translation>
    </message>
    <message>
        <source>Linear interpolation between points</source>
        <translation>点间线性内插</translation>
    </message>
    <message>
        <source>Linear layers, activation, loss</source>
        <translation>线性层数、激活函数、损失函数</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>Linear trend and seasonal terms</source>
        <translation>线性趋势加季节项</translation>
    </message>
    <message>
        <source>Local kriging</source>
        <translation>局部克里金</translation>
    </message>
    <message>
        <source>Local kriging (one nugget per sensor)</source>
        <translation>局部克里金（各传感器有各自的块金值）</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Long-format table: dates in {date}, displacements in {value}.</source>
        <translation>长表格式：日期在 {date}，位移在 {value}。</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>最长的间断</translation>
    </message>
    <message>
        <source>Longitude [°]</source>
        <translation>经度 [°]</translation>
    </message>
    <message>
        <source>Loss [scaled]</source>
        <translation>损失 [标准化]</translation>
    </message>
    <message>
        <source>Lower bound of the 95 % interval of the skill</source>
        <translation>技巧评分 95 % 区间的下限</translation>
    </message>
    <message>
        <source>MAD of the points [mm]</source>
        <translation>测点的 MAD [mm]</translation>
    </message>
    <message>
        <source>MAPE refers to displacements above 1 mm. PCC refers to the change since the previous acquisition because the trend alone makes displacements correlated.</source>
        <translation>MAPE 仅针对超过 1 mm 的位移。PCC 针对自前一期影像以来的变化，因为位移仅凭趋势就会相关。</translation>
    </message>
    <message>
        <source>MASK_DISTANCE is {mask_m:g} m; it must be greater than 0.</source>
        <translation>MASK_DISTANCE 为 {mask_m:g} m；应大于 0。</translation>
    </message>
    <message>
        <source>MATLAB serial date number</source>
        <translation>MATLAB 日期序号</translation>
    </message>
    <message>
        <source>METHOD = cnn requires at least {least_points} points, but the layers have {points}; use METHOD = kriging.</source>
        <translation>METHOD = cnn 至少需要 {least_points} 个测点，但图层只有 {points} 个；请使用 METHOD = kriging。</translation>
    </message>
    <message>
        <source>METHOD = cnn_published requires at least {least_points} points in INPUT, but INPUT has {first}; use METHOD = kriging.</source>
        <translation>METHOD = cnn_published 要求 INPUT 至少有 {least_points} 个测点，但 INPUT 只有 {first} 个；请使用 METHOD = kriging。</translation>
    </message>
    <message>
        <source>METHOD = downslope requires the slope direction; set DEM.</source>
        <translation>METHOD = downslope 需要坡向；请设置 DEM。</translation>
    </message>
    <message>
        <source>METHOD = lstm requires at least {least_dates} dates, but only {day} are available; use METHOD = smoother.</source>
        <translation>METHOD = lstm 至少需要 {least_dates} 个日期，但只有 {day} 个；请使用 METHOD = smoother。</translation>
    </message>
    <message>
        <source>METHOD = lstm_published requires at least {least_dates} dates, but only {day} are available; use METHOD = smoother.</source>
        <translation>METHOD = lstm_published 至少需要 {least_dates} 个日期，但只有 {day} 个；请使用 METHOD = smoother。</translation>
    </message>
    <message>
        <source>METHOD = pretrained requires at least {n_points} points and about {n_dates} dates, so the smoother is used without correction.</source>
        <translation>METHOD = pretrained 至少需要 {n_points} 个测点和约 {n_dates} 个日期，因此采用未改正的平滑器。</translation>
    </message>
    <message>
        <source>METHOD = slope_parallel requires the ground surface; set DEM.</source>
        <translation>METHOD = slope_parallel 需要地面高程；请设置 DEM。</translation>
    </message>
    <message>
        <source>METHOD = {method} provides no sigma; omit {name} or choose METHOD = kriging.</source>
        <translation>METHOD = {method} 不提供中误差；请不要设置 {name}，或使用 METHOD = kriging。</translation>
    </message>
    <message>
        <source>METHOD is {method}; use one of {methods}.</source>
        <translation>METHOD 为 {method}；请选用 {methods} 之一。</translation>
    </message>
    <message>
        <source>MUSEnet as published (slow, needs torch)</source>
        <translation>MUSEnet（论文，慢，需要 torch）</translation>
    </message>
    <message>
        <source>MUSEnet, published network</source>
        <translation>MUSEnet（论文网络）</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>主要发现</translation>
    </message>
    <message>
        <source>Main methods, scored on {n} acquisitions after {train_end}. Skill: reduction of the squared error compared with the best simple baseline.</source>
        <translation>主要方法，在 {train_end} 之后的 {n} 期影像上评分。技巧评分：与最优简单方法相比平方误差的减小。</translation>
    </message>
    <message>
        <source>Many machines</source>
        <translation>多台计算机</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>{name} 的地图</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>地图样式</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>符号大小</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Maximum correction of any acquisition (mean over all points)</source>
        <translation>任一影像的最大改正量（全部测点的平均）</translation>
    </message>
    <message>
        <source>Maximum distance to a point [m]</source>
        <translation>到测点的最大距离 [m]</translation>
    </message>
    <message>
        <source>Maximum lag [days]</source>
        <translation>最大滞后 [天]</translation>
    </message>
    <message>
        <source>Maximum length of the window over which a driver is summed, and maximum time scale of a response.</source>
        <translation>驱动因子累计窗口的最大长度，也是响应的最大时间尺度。</translation>
    </message>
    <message>
        <source>Maximum number of epochs</source>
        <translation>最大训练轮数</translation>
    </message>
    <message>
        <source>Maximum number of passes over the samples for the method “published”. Default: 60.</source>
        <translation>“published”方法对样本的最大遍数。默认：60。</translation>
    </message>
    <message>
        <source>Maximum number of passes over the samples; the network with the smallest error on held-out days is kept. Default: 60.</source>
        <translation>对样本的最大遍数；保留在留出日期上误差最小的网络。默认：60。</translation>
    </message>
    <message>
        <source>Maximum speed [mm/day]</source>
        <translation>最大速率 [mm/d]</translation>
    </message>
    <message>
        <source>Maximum window [days]</source>
        <translation>最大窗口 [天]</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean lines of sight, right-looking.</source>
        <translation>平均视线向，右视。</translation>
    </message>
    <message>
        <source>Mean of all gauges on that day</source>
        <translation>当日所有雨量站的平均</translation>
    </message>
    <message>
        <source>Mean of the moving stations</source>
        <translation>运动测站的均值</translation>
    </message>
    <message>
        <source>Mean of the points around each station before and after re-referencing, with daily GNSS in the same direction; all relative to the first common date.</source>
        <translation>各测站周围测点在重定基准前后的均值，与同方向的逐日 GNSS 对照；均相对于第一个共同日期。</translation>
    </message>
    <message>
        <source>Mean of the stations that move more than the noise</source>
        <translation>运动大于噪声的测站的均值</translation>
    </message>
    <message numerus="yes">
        <source>Mean of the {count:,} common stations</source>
        <translation>
            <numerusform>{count:,} 个共有测站的均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured acquisitions</source>
        <translation>实测影像</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical, for all points; takes precedence over the columns of the file.</source>
        <translation>地面处与铅垂线的夹角，适用于全部测点；优先于文件中的列。</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical. Used only without a layer.</source>
        <translation>地面处与铅垂线的夹角。仅在未给图层时使用。</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical; requires the heading.</source>
        <translation>地面处与铅垂线的夹角；需要同时给出航向角。</translation>
    </message>
    <message>
        <source>Measured in the most stable window of 200 m × 200 m. Errors below the noise floor reflect smoothing or chance rather than accuracy.</source>
        <translation>在最稳定的 200 m × 200 m 窗口内测定。低于噪声水平的误差反映的是平滑或偶然，而非精度。</translation>
    </message>
    <message>
        <source>Measuring the noise on stable ground</source>
        <translation>正在测定稳定地面的噪声</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median RMSE of the fit [mm]</source>
        <translation>拟合 RMSE 的中位数 [mm]</translation>
    </message>
    <message>
        <source>Median [mm/yr]</source>
        <translation>中位数 [mm/a]</translation>
    </message>
    <message>
        <source>Median of the points in each area; shaded: the range that contains two thirds of the points. The first layer starts at 0; the others are shifted to the mean of the first layer over the common period.</source>
        <translation>各区域测点的中位数；阴影：包含三分之二测点的范围。第一个图层从 0 起算，其余图层平移到第一个图层在公共时段内的均值。</translation>
    </message>
    <message>
        <source>Median rate of the points, and the range that contains two thirds of the rates.</source>
        <translation>测点速率的中位数，以及包含三分之二速率的范围。</translation>
    </message>
    <message>
        <source>Median series of the fastest 10 % of the points, and the drivers.</source>
        <translation>运动最快的 10 % 测点的中位数序列及其驱动因子。</translation>
    </message>
    <message>
        <source>Median sigma [mm/yr]</source>
        <translation>中误差的中位数 [mm/a]</translation>
    </message>
    <message>
        <source>Median speed in the window [mm/yr]</source>
        <translation>窗口内速率的中位数 [mm/a]</translation>
    </message>
    <message>
        <source>Median velocity [mm/yr]</source>
        <translation>速率中位数 [mm/a]</translation>
    </message>
    <message>
        <source>Medians over the points that respond; {n_points:,} points in total, alpha = {alpha:g}</source>
        <translation>有响应测点的中位数；共 {n_points:,} 个测点，alpha = {alpha:g}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Minimum and maximum [mm/yr]</source>
        <translation>最小值和最大值 [mm/a]</translation>
    </message>
    <message>
        <source>Minimum coherence</source>
        <translation>最小相干性</translation>
    </message>
    <message>
        <source>Minimum coherence [0–1]</source>
        <translation>最小相干性 [0–1]</translation>
    </message>
    <message>
        <source>Minimum number of points per area</source>
        <translation>每个区域的最少测点数</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>缺测值</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺测值</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Mode [mm/yr]</source>
        <translation>众数 [mm/a]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file written by “Train a daily deformation model”.</source>
        <translation>由“训练逐日形变模型”写出的模型文件。</translation>
    </message>
    <message>
        <source>Model with drivers</source>
        <translation>含驱动因子的模型</translation>
    </message>
    <message>
        <source>Monitoring project</source>
        <translation>监测项目</translation>
    </message>
    <message>
        <source>Monotone cubic interpolation (PCHIP)</source>
        <translation>单调三次内插（PCHIP）</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Motion along one line of sight does not determine motion along another. Assumption: the ground moves {assumed}.</source>
        <translation>沿一个视线向的运动不能确定沿另一视线向的运动。假设：地面运动方式为{assumed}。</translation>
    </message>
    <message>
        <source>Motion of {name}</source>
        <translation>{name} 的位移矢量</translation>
    </message>
    <message>
        <source>Motion parallel to the slope of the DEM</source>
        <translation>平行于数字高程模型坡面的运动</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <source>N = {n}   {first} to {last}</source>
        <translation>N = {n}   {first} 至 {last}</translation>
    </message>
    <message>
        <source>NAMES contains {given} names, but LAYERS contains {layers} layers; enter one name per layer, or leave NAMES empty.</source>
        <translation>NAMES 有 {given} 个名称，而 LAYERS 有 {layers} 个图层；请为每个图层给一个名称，或都不给。</translation>
    </message>
    <message>
        <source>NOAA GHCN: rain in 0.1 mm; the rainfall day ends at the observation hour of the station.</source>
        <translation>NOAA GHCN：降雨量单位为 0.1 mm；雨日止于测站的观测时刻。</translation>
    </message>
    <message>
        <source>NOAA GSOD: rain in inches, 99.99 = missing; the rainfall day ends at the hour of the last report.</source>
        <translation>NOAA GSOD：降雨量单位为英寸，99.99 = 缺测；雨日止于最后一次报告的时刻。</translation>
    </message>
    <message>
        <source>NOAA LCD: rain in inches.</source>
        <translation>NOAA LCD：降雨量以英寸为单位。</translation>
    </message>
    <message>
        <source>NOAA LCD: the daily summaries (SOD) are read; the individual reports are ignored.</source>
        <translation>NOAA LCD：读取日汇总（SOD），忽略单次报告。</translation>
    </message>
    <message>
        <source>NOAA: rain in {unit}, inferred from the magnitude of the values; set RAIN_UNIT if this is wrong.</source>
        <translation>NOAA：降雨量单位为 {unit}，由数值大小推断；如有误请设置 RAIN_UNIT。</translation>
    </message>
    <message>
        <source>NORTH is available only with METHOD = slope_parallel; set this method or omit NORTH.</source>
        <translation>只有 METHOD = slope_parallel 才能得到 NORTH；请使用该方法，或不设置 NORTH。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Named after the row because the ID is missing: {counted}, for example {pid}.</source>
        <translation>{counted}没有编号，以行号命名，例如 {pid}。</translation>
    </message>
    <message>
        <source>Nearest point</source>
        <translation>最近测点</translation>
    </message>
    <message>
        <source>Nearest point, robust mean in the circle, or local kriging; all selected methods are compared.</source>
        <translation>最近点、圆内稳健均值或局部克里金；比较所有选定的方法。</translation>
    </message>
    <message>
        <source>Negative coherence at {counted} is treated as missing.</source>
        <translation>{counted}的相干性为负，按缺测处理。</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>NetCDF (needs h5py)</source>
        <translation>NetCDF（需要 h5py）</translation>
    </message>
    <message>
        <source>Network trained on synthetic slopes</source>
        <translation>在合成斜坡上训练的网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks (published)</source>
        <translation>网络（论文）</translation>
    </message>
    <message>
        <source>Neural network as published (needs torch)</source>
        <translation>神经网络（论文，需要 torch）</translation>
    </message>
    <message>
        <source>Neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>新建布局</translation>
    </message>
    <message>
        <source>Newest first, as in Eq. (6)</source>
        <translation>最新在前，如式 (6)</translation>
    </message>
    <message>
        <source>Next step: add rain and reservoir level.</source>
        <translation>下一步：添加降雨和库水位。</translation>
    </message>
    <message>
        <source>Next steps: train a model with the drivers, then estimate the daily deformation.</source>
        <translation>后续步骤：用驱动因子训练模型，然后估计逐日形变。</translation>
    </message>
    <message>
        <source>Next to points, {near:.0f} % of the correction by the pretrained network is applied; the error at held-out points there is {near_gain:.0f} % of that without it. In gaps, {far:.0f} % is applied; the error there is {far_gain:.0f} %. Sigma is calibrated at these points.</source>
        <translation>测点附近采用预训练网络改正量的 {near:.0f} %；该处留出测点上的误差为不采用时的 {near_gain:.0f} %。空白处采用 {far:.0f} %；该处误差为 {far_gain:.0f} %。中误差在这些测点上校准。</translation>
    </message>
    <message>
        <source>No DEM is set: no direction of motion is preferred, and the factor is the cosine of the angle between the two lines of sight.</source>
        <translation>未设置 DEM：不偏向任何运动方向，系数为两个视线向夹角的余弦。</translation>
    </message>
    <message>
        <source>No Dask worker of {address} is left; the run resumes when a worker connects.</source>
        <translation>{address} 已没有 Dask worker；有 worker 可用时将继续运行。</translation>
    </message>
    <message>
        <source>No GNSS file was provided; choose tenv3, .pos or CSV files, or a zip archive of such files.</source>
        <translation>没有给出 GNSS 文件；请选择 tenv3、.pos 或 CSV 文件，或其 zip。</translation>
    </message>
    <message>
        <source>No GNSS station can be compared with the layer. {skipped}</source>
        <translation>没有 GNSS 测站可与图层比较。{skipped}</translation>
    </message>
    <message>
        <source>No acceleration from {first} to {last}: no failure date is indicated.</source>
        <translation>{first} 至 {last} 期间无加速：不给出破坏日期。</translation>
    </message>
    <message>
        <source>No acquisition lies between {first} and {last}, the period covered by the drivers.</source>
        <translation>{first} 至 {last}（驱动因子覆盖的时段）之间没有影像。</translation>
    </message>
    <message>
        <source>No cell estimate is much better than the mean of all points (the motion of neighbouring points is uncorrelated), so no cell was masked because of its sigma.</source>
        <translation>没有单元的估计明显优于全部测点的均值（相邻测点的运动不相关），因此没有单元因中误差而置空。</translation>
    </message>
    <message>
        <source>No cell in the column {name} contains a valid date (first cell: {cell}); write dates as 2020-07-11 or set DATE_FIELD.</source>
        <translation>列 {name} 中没有有效日期（首个单元格：{cell}）；请将日期写成 2020-07-11 的形式，或设置 DATE_FIELD。</translation>
    </message>
    <message>
        <source>No cell of {size_m:g} m has a point within {mask_m:g} m; use a smaller CELL_SIZE or a larger MASK_DISTANCE.</source>
        <translation>{size_m:g} m 的单元在 {mask_m:g} m 内都没有测点；请减小 CELL_SIZE 或增大 MASK_DISTANCE。</translation>
    </message>
    <message>
        <source>No correction is applied: too few stable points are available, or the correction does not reduce the residual of held-out points.</source>
        <translation>未作改正：可用的稳定测点太少，或改正不能减小留出测点的残差。</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, so plots show boxes instead of characters; install Noto Sans CJK (package fonts-noto-cjk) and restart QGIS.</source>
        <translation>系统未安装含中文字符的字体，曲线图中的文字将显示为方框；请安装 Noto Sans CJK（软件包 fonts-noto-cjk）并重新启动 QGIS。</translation>
    </message>
    <message>
        <source>No half-wavelength jump exceeds the noise.</source>
        <translation>没有超出噪声的半波长跳变。</translation>
    </message>
    <message>
        <source>No independent GNSS station is available to check the days between acquisitions; set TRUTH to add one.</source>
        <translation>没有独立的 GNSS 测站可用于检验影像之间的日期；请设置 TRUTH 添加测站。</translation>
    </message>
    <message>
        <source>No level has changed.</source>
        <translation>没有等级变化。</translation>
    </message>
    <message>
        <source>No method could be evaluated; see the log for the reasons.</source>
        <translation>所有方法均无法评定；原因见日志。</translation>
    </message>
    <message>
        <source>No motion above the noise from {first} to {last}: no failure date is indicated.</source>
        <translation>{first} 至 {last} 期间的运动未超出噪声：不给出破坏日期。</translation>
    </message>
    <message>
        <source>No north motion: east and up</source>
        <translation>无北向运动：东向与垂直向</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>无观测</translation>
    </message>
    <message>
        <source>No outliers found.</source>
        <translation>未发现粗差。</translation>
    </message>
    <message>
        <source>No pixel in {file} has a value.</source>
        <translation>{file} 中没有像元有值。</translation>
    </message>
    <message>
        <source>No pixel in {name} has a value.</source>
        <translation>{name} 中没有像元有值。</translation>
    </message>
    <message>
        <source>No point can be projected with METHOD = {method}. {note}</source>
        <translation>没有测点可用 METHOD = {method} 投影。{note}</translation>
    </message>
    <message>
        <source>No point has at least {least_dates} values, as required by METHOD = lstm; use METHOD = smoother.</source>
        <translation>没有测点具有 METHOD = lstm 所需的至少 {least_dates} 个值；请使用 METHOD = smoother。</translation>
    </message>
    <message>
        <source>No point has at least {least_values} values; provide longer series.</source>
        <translation>没有测点至少有 {least_values} 个值；请提供更长的序列。</translation>
    </message>
    <message>
        <source>No point has at least {least} training observations and a coherence of at least {min_coherence:g}; lower MIN_COHERENCE or use longer series.</source>
        <translation>没有测点在训练期内至少有 {least} 次观测且相干性不低于 {min_coherence:g}；请降低 MIN_COHERENCE 或使用更长的序列。</translation>
    </message>
    <message>
        <source>No point has coordinates, so distances cannot be calculated; check the layer's geometry.</source>
        <translation>没有测点有坐标，无法计算距离；请检查图层的几何。</translation>
    </message>
    <message>
        <source>No point has enough dates for this fit (the layer has {n_dates}); use fewer TERMS and STEPS or a longer series.</source>
        <translation>没有测点的日期足以进行该拟合（图层有 {n_dates} 个）；请减少 TERMS 和 STEPS，或使用更长的序列。</translation>
    </message>
    <message>
        <source>No point has thresholds of the velocity.</source>
        <translation>没有点具有速率阈值。</translation>
    </message>
    <message>
        <source>No point has two or more displacements within the period covered by the drivers; check the layer.</source>
        <translation>在驱动因子覆盖的时段内，没有任何点具有两个或更多位移值；请检查图层。</translation>
    </message>
    <message>
        <source>No point has values on three consecutive dates, as required by METHOD = lstm_published; use METHOD = smoother.</source>
        <translation>没有测点在三个连续日期上有值，而 METHOD = lstm_published 需要；请使用 METHOD = smoother。</translation>
    </message>
    <message>
        <source>No point in INPUT has an observation; choose a layer with displacement values.</source>
        <translation>INPUT 中没有测点有观测值；请选择含位移值的图层。</translation>
    </message>
    <message>
        <source>No point in TARGET_LAYER has a line of sight; import the layer again with its angles.</source>
        <translation>TARGET_LAYER 中没有测点具有视线向；请连同角度重新导入。</translation>
    </message>
    <message>
        <source>No point in the layer lies within {radius_m:g} m of station {place}; the nearest is {nearest:,.0f} m away. Use a larger radius or another station, and check the CRS.</source>
        <translation>测站 {place} 周围 {radius_m:g} m 内没有图层的测点；最近的测点在 {nearest:,.0f} m 处。请增大半径或改用其他测站，并检查坐标系。</translation>
    </message>
    <message>
        <source>No point in {name} has a value; choose a daily estimate with values.</source>
        <translation>{name} 的测点均无数值；请选择有数值的逐日估计。</translation>
    </message>
    <message>
        <source>No point in {source} has a coherence of at least {min_coherence:g}; the maximum is {largest:g}. Lower MIN_COHERENCE.</source>
        <translation>{source} 中没有测点的相干性达到 {min_coherence:g}；最大为 {largest:g}。请降低 MIN_COHERENCE。</translation>
    </message>
    <message>
        <source>No point in {source} has a numeric displacement.</source>
        <translation>{source} 中没有测点的位移为数值。</translation>
    </message>
    <message>
        <source>No point in {source} has both coordinates and values.</source>
        <translation>{source} 中没有同时具有坐标和数值的测点。</translation>
    </message>
    <message>
        <source>No point in {source} has numeric coordinates.</source>
        <translation>{source} 中没有测点的坐标为数值。</translation>
    </message>
    <message>
        <source>No point lies within {radius_m:g} m of station {station}; the station is excluded from scoring.</source>
        <translation>测站 {station} 周围 {radius_m:g} m 内没有测点；该测站不参与评定。</translation>
    </message>
    <message>
        <source>No rain or level column was recognised by name in the hydrology table ({columns}); set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>水文表中没有可由列名识别的降雨或库水位列（{columns}）；请设置 RAIN_FIELD 或 LEVEL_FIELD。</translation>
    </message>
    <message>
        <source>No rain or reservoir level table was provided.</source>
        <translation>没有给出降雨或库水位表。</translation>
    </message>
    <message>
        <source>No run record was found in {name} or next to it; choose a SlopeMuse output or its .run.json file.</source>
        <translation>{name} 之中和旁边均无运行记录；请选择 SlopeMuse 的输出或其 .run.json 文件。</translation>
    </message>
    <message>
        <source>No station can be compared with a layer. {station}: {note}</source>
        <translation>没有测站可与图层比较。{station}：{note}</translation>
    </message>
    <message>
        <source>No station could be scored with this interpolator.</source>
        <translation>该内插方法没有可评定的测站。</translation>
    </message>
    <message>
        <source>No target is set: all points are projected onto the mean line of sight of the layer.</source>
        <translation>未设置目标：全部测点投影到图层的平均视线向。</translation>
    </message>
    <message>
        <source>No unit is given for {axes}; {reason}.</source>
        <translation>{axes} 未注明单位；{reason}。</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>Noise in a stable window</source>
        <translation>稳定窗口内的噪声</translation>
    </message>
    <message>
        <source>Noise of {name}</source>
        <translation>{name} 的噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <source>North [m]</source>
        <translation>北向坐标 [m]</translation>
    </message>
    <message>
        <source>North [mm/yr]</source>
        <translation>北向速率 [mm/a]</translation>
    </message>
    <message>
        <source>North [mm]</source>
        <translation>北向位移 [mm]</translation>
    </message>
    <message>
        <source>Northward motion is neglected: each mm of northward motion appears as {east:+.2f} mm east and {up:+.2f} mm up. For slopes that face north or south, use METHOD = slope_parallel.</source>
        <translation>忽略北向运动：每 1 mm 北向运动表现为东向 {east:+.2f} mm 和垂直向 {up:+.2f} mm。朝北或朝南的斜坡请使用 METHOD = slope_parallel。</translation>
    </message>
    <message>
        <source>Not evaluated: the values are not in the line of sight, so the wavelength-based limit does not apply.</source>
        <translation>未评定：数值不是视线向，基于波长的界限不适用。</translation>
    </message>
    <message>
        <source>Not evaluated: the wavelength is unknown; set WAVELENGTH [mm].</source>
        <translation>未评定：波长未知；请设置 WAVELENGTH [mm]。</translation>
    </message>
    <message>
        <source>Not measured: no window of 200 m × 200 m contains at least 5 points with at least 3 dates.</source>
        <translation>未测定：没有 200 m × 200 m 窗口含有至少 5 个具有 3 个以上日期的测点。</translation>
    </message>
    <message>
        <source>Not scored because they were used to build the layer: {used}.</source>
        <translation>未评定，因为这些测站曾用于生成图层：{used}。</translation>
    </message>
    <message>
        <source>Not scored: {lost} (see the notes).</source>
        <translation>未评分：{lost}（见说明）。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing can be estimated because the drivers end before the first acquisition; provide a hydrology table for the period of the acquisitions.</source>
        <translation>无法估计，因为驱动因子在第一期影像之前结束；请提供覆盖影像时段的水文表。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nowcast with a latency of {latency} d</source>
        <translation>延迟 {latency} 天的实时估计</translation>
    </message>
    <message>
        <source>Nowcast: only data available on each day</source>
        <translation>实时估计：仅用当日可用的数据</translation>
    </message>
    <message>
        <source>Nowcasts are the weighted mean of the daily rates, the pretrained network and the last value, because so few points cannot show which of them is best. {learned} Hindcasts and scenarios use the daily rates.</source>
        <translation>实时估计是逐日速率、预训练网络和最后值的加权平均，因为点数太少，无法判断哪一种最好。{learned}后报和情景使用逐日速率。</translation>
    </message>
    <message>
        <source>Number of candidate responses to the drivers</source>
        <translation>候选驱动响应的个数</translation>
    </message>
    <message>
        <source>Number of cells</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Number of consecutive days above a threshold before the level is raised.</source>
        <translation>等级上升之前连续超过阈值的天数。</translation>
    </message>
    <message>
        <source>Number of daily values per driver (published)</source>
        <translation>各驱动因子的天数（论文）</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>日期数</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Number of days until an acquisition becomes available for a nowcast.</source>
        <translation>影像可用于实时估计之前的天数。</translation>
    </message>
    <message>
        <source>Number of days until an acquisition becomes available; an acquisition is never used to estimate itself.</source>
        <translation>影像可用之前的天数；影像从不用于估计自身。</translation>
    </message>
    <message>
        <source>Number of inputs, outputs and values that differ</source>
        <translation>有差异的输入、输出和数值的个数</translation>
    </message>
    <message>
        <source>Number of new days</source>
        <translation>新增天数</translation>
    </message>
    <message>
        <source>Number of past displacements per sample; the paper uses 30.</source>
        <translation>每个样本的历史位移个数；论文取 30。</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>测点数</translation>
    </message>
    <message>
        <source>Number of points at each level on each day.</source>
        <translation>逐日各等级的测点数。</translation>
    </message>
    <message>
        <source>Number of points by velocity; shaded: the narrowest interval that contains 75 % of the points.</source>
        <translation>按速率统计的测点数；阴影：包含 75 % 测点的最窄区间。</translation>
    </message>
    <message>
        <source>Number of points per velocity class, the mode, and the range that contains three quarters of the points.</source>
        <translation>各速率等级的测点数、众数，以及包含四分之三测点的范围。</translation>
    </message>
    <message>
        <source>Number of scored acquisitions</source>
        <translation>参与评定的影像数</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Number of training points</source>
        <translation>训练测点数</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>数值个数</translation>
    </message>
    <message>
        <source>Numbers that represent missing values, separated by spaces</source>
        <translation>表示缺测值的数字，以空格分隔</translation>
    </message>
    <message>
        <source>OUTPUT is missing; set it to a folder for the results.</source>
        <translation>缺少 OUTPUT；请将其设为结果文件夹。</translation>
    </message>
    <message>
        <source>OUTPUT_SIGMA requires SIGMA; set SIGMA or omit OUTPUT_SIGMA.</source>
        <translation>OUTPUT_SIGMA 需要 SIGMA；请设置 SIGMA，或不设置 OUTPUT_SIGMA。</translation>
    </message>
    <message>
        <source>Observation colour</source>
        <translation>观测值的颜色</translation>
    </message>
    <message>
        <source>Observation period of each layer{shared}.</source>
        <translation>各图层的观测时段{shared}。</translation>
    </message>
    <message>
        <source>Observed on that day</source>
        <translation>当日有观测</translation>
    </message>
    <message>
        <source>Offset and plane per date (4 stations or more)</source>
        <translation>每期一个偏移和一个平面（至少 4 站）</translation>
    </message>
    <message>
        <source>Offset over time, {rate:.2f} mm/yr from {first} to {last}. The sigma of the offset (median {sigma:.2f} mm) is common to the whole map and is not reduced by averaging points, so it is kept separate from the sigma of the points.</source>
        <translation>偏移随时间的变化，{first} 至 {last} 为 {rate:.2f} mm/a。偏移的中误差（中位数 {sigma:.2f} mm）为整幅图共有，不因对测点取平均而减小，因此与测点的中误差分开保存。</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>On the acquisitions after the training period, the model has an RMSE of {rmse:.2f} mm, compared with {kalman:.2f} mm for a Kalman filter and {persistence:.2f} mm for the last value.</source>
        <translation>在训练期之后的影像上，模型的均方根误差为 {rmse:.2f} mm，卡尔曼滤波为 {kalman:.2f} mm，沿用最后值为 {persistence:.2f} mm。</translation>
    </message>
    <message>
        <source>On the day of a new acquisition, the estimate of the best method differs from the measured value by {best:.1f} mm (RMSE), and the last known value by {last:.1f} mm. The acquisition noise alone, which no method can predict, is about {noise:.1f} mm.</source>
        <translation>在新影像当日，最优方法的估计值与实测值相差 {best:.1f} mm（RMSE），最后已知值与实测值相差 {last:.1f} mm。仅影像噪声一项约为 {noise:.1f} mm，任何方法都无法预测。</translation>
    </message>
    <message>
        <source>On the held-out acquisitions in the training period, {title} has the smallest error. The model does not use this method because the difference may be due to chance or, with less than a year held out, may hold for one season only.</source>
        <translation>在训练期留出的影像上，{title} 的误差最小。模型未采用该方法，因为差异可能出于偶然，或者在留出时段不足一年时仅适用于一个季节。</translation>
    </message>
    <message>
        <source>On the last day, no connected points are at watch level or above.</source>
        <translation>最后一天没有相连测点达到注意或以上等级。</translation>
    </message>
    <message>
        <source>On the last day, no point is at watch level or above.</source>
        <translation>最后一天没有测点达到注意或以上等级。</translation>
    </message>
    <message>
        <source>On the last day, no slope has points at watch level or above.</source>
        <translation>最后一天没有斜坡的测点达到注意或以上等级。</translation>
    </message>
    <message numerus="yes">
        <source>On {day}, the {count:,} points are classified as follows: {alarm} alarm, {warning} warning, {watch} watch, {unsure} uncertain, {quiet} quiet.</source>
        <translation>
            <numerusform>{day}，{count:,} 个测点的等级分布：警报 {alarm}，警告 {warning}，注意 {watch}，不确定 {unsure}，平静 {quiet}。</numerusform>
        </translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the combination of the pretrained network ({share:.0f} %) and the model with drivers has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone and {rmse_mm_3:.2f} mm for the network alone. The combination is used for nowcasts, hindcasts and scenarios.</source>
        <translation>在训练期的 {held} 期留出影像上，预训练网络（{share:.0f} %）与含驱动因子的模型组合的误差为 {rmse_mm:.2f} mm（RMSE），模型单独为 {rmse_mm_2:.2f} mm，网络单独为 {rmse_mm_3:.2f} mm。实时估计、后报和情景均使用该组合。</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the pretrained network has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model with drivers. The network is used for nowcasts, hindcasts and scenarios.</source>
        <translation>在训练期的 {held} 期留出影像上，预训练网络的误差为 {rmse_mm:.2f} mm（RMSE），含驱动因子的模型为 {rmse_mm_2:.2f} mm。实时估计、后报和情景均使用该网络。</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the weighted mean of the model with drivers ({rates:.0f} %), the pretrained network ({network:.0f} %) and the last value ({last:.0f} %) has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone. With fewer than {least_points} points, the weighted mean is used for nowcasts; hindcasts and scenarios use the model with drivers.</source>
        <translation>在训练期的 {held} 期留出影像上，含驱动因子的模型（{rates:.0f} %）、预训练网络（{network:.0f} %）和最后值（{last:.0f} %）的加权平均的误差为 {rmse_mm:.2f} mm（RMSE），模型单独为 {rmse_mm_2:.2f} mm。少于 {least_points} 个点时，实时估计使用该加权平均；后报和情景使用含驱动因子的模型。</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, {baseline} has a smaller error ({rmse_mm:.2f} mm RMSE) than the model with drivers ({rmse_mm_2:.2f} mm). This baseline is therefore used for nowcasts and scenarios.</source>
        <translation>在训练期留出的 {held} 期影像上，{baseline} 的误差（RMSE {rmse_mm:.2f} mm）小于含驱动因子的模型（{rmse_mm_2:.2f} mm）。因此实时估计和情景使用该方法。</translation>
    </message>
    <message numerus="yes">
        <source>On {last}, {count:,} of {since} points deviate from their behaviour during the training period; the earliest deviation began on {since_2}. The estimates at these points follow the acquisitions and are assigned flag 4; LATEST lists the start of each deviation.</source>
        <translation>
            <numerusform>截至 {last}，{since} 个测点中有 {count:,} 个的表现与训练期不同，最早始于 {since_2}。这些测点的估计值跟随其影像，标记为 4；各偏离的起始日期见 LATEST。</numerusform>
        </translation>
    </message>
    <message>
        <source>One network for all points</source>
        <translation>全部测点共用一个网络</translation>
    </message>
    <message>
        <source>One network per point (slow)</source>
        <translation>每个测点一个网络（慢）</translation>
    </message>
    <message>
        <source>One network per point means training {what}. Set CONFIRM_MANY to confirm, use SCOPE = shared, or select at most {most_networks} points.</source>
        <translation>每个测点一个网络意味着训练 {what}。请设置 CONFIRM_MANY 确认，或使用 SCOPE = shared，或最多选择 {most_networks} 个测点。</translation>
    </message>
    <message>
        <source>One offset per date</source>
        <translation>每期一个偏移</translation>
    </message>
    <message>
        <source>One point per cell with its series, in the metric CRS of the grid.</source>
        <translation>每个单元一个测点及其序列，采用格网的米制坐标系。</translation>
    </message>
    <message>
        <source>One point per station with its rates [mm/yr] and its first and last day.</source>
        <translation>每个测站一个点，含其速率 [mm/a] 及首末日。</translation>
    </message>
    <message>
        <source>One row per level change: point, day, from, to, trigger.</source>
        <translation>每次等级变化一行：测点、日期、原等级、新等级、触发因素。</translation>
    </message>
    <message>
        <source>One row per method, driver set, reference and subset: RMSE, CRPS, coverage, skill and more.</source>
        <translation>每种方法、驱动因子组合、参考和子集一行：RMSE、CRPS、覆盖率、技巧评分等。</translation>
    </message>
    <message>
        <source>One row per slope with the columns name, series and hydrology.</source>
        <translation>每个斜坡一行，含 name、series 和 hydrology 列。</translation>
    </message>
    <message>
        <source>One row per station, layer and interpolator; the rows named ALL contain the RMSE of the rates and the means of the other scores. The noise floor is included.</source>
        <translation>每个测站、图层和内插方法一行；名为 ALL 的行为速率的 RMSE 和其他评分的均值。含噪声水平。</translation>
    </message>
    <message>
        <source>One station sets the datum, and no other station is available to validate it.</source>
        <translation>基准由一个测站确定，没有其他测站可以检核。</translation>
    </message>
    <message>
        <source>One tenth of the points held out at random: accuracy between neighbouring points</source>
        <translation>随机留出十分之一的测点：相邻测点之间的精度</translation>
    </message>
    <message>
        <source>One-page report: what requires attention, since when and why.</source>
        <translation>一页报告：何处需要关注、自何时起、为什么。</translation>
    </message>
    <message>
        <source>One-page report: whether the results are identical and where they differ.</source>
        <translation>一页：结果是否一致，以及何处不同。</translation>
    </message>
    <message>
        <source>Only days before the target, as published</source>
        <translation>仅目标日之前的日期（按论文）</translation>
    </message>
    <message>
        <source>Only with slope_parallel; positive to the north.</source>
        <translation>仅用于 slope_parallel；向北为正。</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} points lie near the line, but at least {least_points} are required; draw the line through the points.</source>
        <translation>
            <numerusform>直线附近只有 {count} 个测点，至少需要 {least_points} 个；请让直线穿过测点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {first} held out: {second} covers the gap</source>
        <translation>仅留出 {first}：由 {second} 覆盖该间断</translation>
    </message>
    <message>
        <source>Only {late} intervals between acquisitions are preceded by {history_days} days of driver data, but at least {least_intervals} are required; decrease MAX_LAG or MAX_WINDOW, or provide longer displacement or driver series.</source>
        <translation>只有 {late} 个影像间隔之前有 {history_days} 天的驱动因子数据，至少需要 {least_intervals} 个；请减小 MAX_LAG 或 MAX_WINDOW，或提供更长的位移或驱动因子序列。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Open Parquet or NetCDF file</source>
        <translation>打开 Parquet 或 NetCDF 文件</translation>
    </message>
    <message>
        <source>Open Parquet or NetCDF file…</source>
        <translation>打开 Parquet 或 NetCDF 文件…</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>正在打开 {file}</translation>
    </message>
    <message>
        <source>Optimiser, learning rate</source>
        <translation>优化器、学习率</translation>
    </message>
    <message>
        <source>Order of day, month and year</source>
        <translation>日、月、年的顺序</translation>
    </message>
    <message>
        <source>Original outputs</source>
        <translation>原输出</translation>
    </message>
    <message>
        <source>Out of memory; use fewer points or dates, or close other programs.</source>
        <translation>内存已用尽；请减少测点或日期，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output folder for the repeated run</source>
        <translation>重做运行的输出文件夹</translation>
    </message>
    <message>
        <source>Output of “Estimate daily deformation” for the same points</source>
        <translation>同一批测点的“估计逐日形变”输出</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>POINTS contains {pid}, which is not in the layer or was excluded from the evaluation.</source>
        <translation>POINTS 中的 {pid} 不在图层中，或未参与评定。</translation>
    </message>
    <message>
        <source>PROJECT is missing; set it to the JSON file of the monitoring project.</source>
        <translation>缺少 PROJECT；请将其设为监测项目的 JSON 文件。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Pairing points with GNSS stations</source>
        <translation>正在将测点与 GNSS 测站配对</translation>
    </message>
    <message>
        <source>Panel below the displacement</source>
        <translation>位移下方的图框</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Partial correlation between the fastest 10 % of the points and the driver sums, by lag and window; the contour marks the correlation that 95 % of the circular shifts do not exceed at any combination of lag and window.</source>
        <translation>最快 10 % 测点与驱动因子累计量的偏相关系数，随滞后和窗口变化；等值线表示 95 % 的循环时移在任何滞后和窗口下都不超过的相关系数。</translation>
    </message>
    <message>
        <source>Past displacements</source>
        <translation>历史位移</translation>
    </message>
    <message>
        <source>Past displacements (published)</source>
        <translation>历史位移个数（论文）</translation>
    </message>
    <message>
        <source>Past values</source>
        <translation>历史值</translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation>粘贴样式</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>感知机</translation>
    </message>
    <message>
        <source>Perceptron + Kalman</source>
        <translation>感知机 + 卡尔曼滤波</translation>
    </message>
    <message>
        <source>Perceptron + Kalman (needs torch)</source>
        <translation>感知机 + 卡尔曼滤波（需要 torch）</translation>
    </message>
    <message>
        <source>Periods used by models</source>
        <translation>模型使用过的时段</translation>
    </message>
    <message>
        <source>Persistence [days]</source>
        <translation>持续天数 [天]</translation>
    </message>
    <message>
        <source>Pick a reference point on the map</source>
        <translation>在地图上选取参考点</translation>
    </message>
    <message>
        <source>Plain difference per date (as published)</source>
        <translation>每期直接差值（按论文）</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Plot of {name}</source>
        <translation>{name} 的曲线图</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>绘图选项</translation>
    </message>
    <message>
        <source>Plot options…</source>
        <translation>绘图选项…</translation>
    </message>
    <message>
        <source>Plotting the selected points</source>
        <translation>正在绘制所选测点</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>Point ID</source>
        <translation>测点编号</translation>
    </message>
    <message>
        <source>Point deviates from its behaviour in training</source>
        <translation>测点偏离训练时的表现</translation>
    </message>
    <message>
        <source>Point layer in its own line of sight, positive towards the satellite.</source>
        <translation>其自身视线向的点图层，朝向卫星为正。</translation>
    </message>
    <message>
        <source>Point layer in its own line of sight; dates and points may differ from the ascending series.</source>
        <translation>其自身视线向的点图层；日期和测点可以与升轨序列不同。</translation>
    </message>
    <message>
        <source>Point layer in the same line of sight as INPUT; points and dates may differ.</source>
        <translation>与 INPUT 视线向相同的点图层；测点和日期可以不同。</translation>
    </message>
    <message>
        <source>Point layer with line-of-sight information.</source>
        <translation>含视线向信息的点图层。</translation>
    </message>
    <message>
        <source>Point layer with line-of-sight information; any point layer if GNSS contains los_mm.</source>
        <translation>含视线向信息的点图层；若 GNSS 含 los_mm，则可为任何点图层。</translation>
    </message>
    <message>
        <source>Point layer with one displacement field per date, positive towards the satellite.</source>
        <translation>每个日期一个位移字段的点图层，朝向卫星为正。</translation>
    </message>
    <message>
        <source>Point layer with one displacement field per date.</source>
        <translation>每个日期一个位移字段的点图层。</translation>
    </message>
    <message>
        <source>Point layer with one field per acquisition, not per interpolated day.</source>
        <translation>每期影像一个字段的点图层，而非每个内插日一个字段。</translation>
    </message>
    <message>
        <source>Point layer with one field per date</source>
        <translation>每个日期一个字段的点图层</translation>
    </message>
    <message>
        <source>Point layer with one field per date.</source>
        <translation>每个日期一个字段的点图层。</translation>
    </message>
    <message>
        <source>Point layer with one field per date; it defines the datum.</source>
        <translation>每个日期一个字段的点图层；基准由它确定。</translation>
    </message>
    <message>
        <source>Point layer with one field per day, in the datum of the input layer.</source>
        <translation>每天一个字段的点图层，基准与输入图层相同。</translation>
    </message>
    <message>
        <source>Point layer with the same dates and line of sight as INPUT.</source>
        <translation>与 INPUT 日期和视线向相同的点图层。</translation>
    </message>
    <message>
        <source>Point layers with one field per date; each keeps its own line of sight and dates.</source>
        <translation>每个日期一个字段的点图层；各自保持其视线向和日期。</translation>
    </message>
    <message>
        <source>Point {missing} of INPUT is not in ACQUISITIONS; set ACQUISITIONS to the acquisitions layer of the same estimate.</source>
        <translation>INPUT 的测点 {missing} 不在 ACQUISITIONS 中；请将 ACQUISITIONS 设为同一估计的影像观测图层。</translation>
    </message>
    <message>
        <source>Point {pid}</source>
        <translation>测点 {pid}</translation>
    </message>
    <message>
        <source>Point {pid} has a displacement of {value_mm:g} mm on {date}; check the unit, or clear the value.</source>
        <translation>点 {pid} 在 {date} 的位移为 {value_mm:g} mm；请检查单位，或清空该值。</translation>
    </message>
    <message>
        <source>Point {pid} has an infinite value on {date}; clear or correct it.</source>
        <translation>测点 {pid} 在 {date} 的值为无穷大；请清除或改正。</translation>
    </message>
    <message>
        <source>Point {pid} has fewer than two values in the period covered by the drivers; choose another point.</source>
        <translation>测点 {pid} 在驱动因子覆盖的时段内不足两个值；请选择其他测点。</translation>
    </message>
    <message>
        <source>Point {pid} has no values.

Click another point.</source>
        <translation>测点 {pid} 没有数值。

请点击另一测点。</translation>
    </message>
    <message numerus="yes">
        <source>Point {pid} has {count:,} dates, but at least {least_dates} are required to estimate its velocity.</source>
        <translation>
            <numerusform>测点 {pid} 有 {count:,} 个日期，估计其速率至少需要 {least_dates} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>Points at alarm level on the last day</source>
        <translation>最后一天处于警报的测点数</translation>
    </message>
    <message>
        <source>Points at warning level on the last day</source>
        <translation>最后一天处于警告的测点数</translation>
    </message>
    <message>
        <source>Points at watch level on the last day</source>
        <translation>最后一天处于注意的测点数</translation>
    </message>
    <message>
        <source>Points classified as uncertain on the last day</source>
        <translation>最后一天不确定的测点数</translation>
    </message>
    <message>
        <source>Points of INPUT with their series on common dates.</source>
        <translation>INPUT 的测点及其在公共日期上的序列。</translation>
    </message>
    <message>
        <source>Points of INPUT2 with their series on common dates.</source>
        <translation>INPUT2 的测点及其在公共日期上的序列。</translation>
    </message>
    <message>
        <source>Points of both orbits within a cell are treated as one location.</source>
        <translation>同一单元内两个轨道的测点视为同一位置。</translation>
    </message>
    <message>
        <source>Points that require attention</source>
        <translation>需要关注的测点</translation>
    </message>
    <message>
        <source>Points that respond</source>
        <translation>有响应的测点</translation>
    </message>
    <message>
        <source>Points that respond to rain</source>
        <translation>对降雨有响应的测点</translation>
    </message>
    <message>
        <source>Points that respond to the reservoir</source>
        <translation>对库水位有响应的测点</translation>
    </message>
    <message>
        <source>Points with a coherence below this value are excluded; points without a coherence value are kept.</source>
        <translation>剔除相干性低于此值的测点；保留没有相干性值的测点。</translation>
    </message>
    <message>
        <source>Points with a coherence below this value or without a coherence value are excluded. Default: all points are kept.</source>
        <translation>剔除相干性低于此值或没有相干性值的测点。默认：保留全部测点。</translation>
    </message>
    <message>
        <source>Points with a value [%]</source>
        <translation>有值的测点 [%]</translation>
    </message>
    <message>
        <source>Points with a velocity estimate</source>
        <translation>有速率估计的测点</translation>
    </message>
    <message>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>含 factor、sensitivity、sigma 和 flag 的测点。</translation>
    </message>
    <message>
        <source>Points with one field per date [mm].</source>
        <translation>每个日期一个字段的测点 [mm]。</translation>
    </message>
    <message>
        <source>Points with the error of the best method and of the best simple baseline [mm].</source>
        <translation>含最优方法和最优简单方法误差 [mm] 的测点。</translation>
    </message>
    <message>
        <source>Points with the latest value, rate and 90 % interval, and the date on which they began to deviate from their behaviour during the training period.</source>
        <translation>含最新值、速率和 90 % 区间的测点，以及其表现开始偏离训练期的日期。</translation>
    </message>
    <message>
        <source>Points with the level on every day and, for the last day, the trigger, the velocity with its 90 % interval, the velocity class, the tangential angle, and the day on which the inverse velocity reaches zero.</source>
        <translation>含每天等级的测点，以及最后一天的触发因素、速率及其 90 % 区间、速率等级、切线角和速率倒数归零的日期。</translation>
    </message>
    <message>
        <source>Points with the results for all drivers, coloured by the response to the reservoir or, if there is no reservoir level, to rain.</source>
        <translation>含全部驱动因子结果的测点，按对库水位的响应着色；没有库水位时按对降雨的响应着色。</translation>
    </message>
    <message>
        <source>Points within 2σ of zero</source>
        <translation>在零值 2σ 以内的测点</translation>
    </message>
    <message>
        <source>Points within the radius are averaged; at least five are recommended.</source>
        <translation>对半径内的测点取平均；建议至少五个。</translation>
    </message>
    <message>
        <source>Points within {r:g} m</source>
        <translation>{r:g} m 内的测点数</translation>
    </message>
    <message>
        <source>Points within {radius:g} m, and RMS change of their mean series for other radii.</source>
        <translation>{radius:g} m 内的测点，以及采用其他半径时其平均序列的 RMS 变化。</translation>
    </message>
    <message>
        <source>Points within {width:.0f} m of the line: {n}; displacement as delivered, curves are medians in 25 segments.</source>
        <translation>测线两侧 {width:.0f} m 内的测点：{n} 个；位移为原始数据，曲线为 25 段的中位数。</translation>
    </message>
    <message>
        <source>Polygons around connected points at watch level or above, with the days for which they are valid.</source>
        <translation>围绕达到注意或以上等级的相连测点的多边形，附有效日期。</translation>
    </message>
    <message>
        <source>Polygons around stable ground, from which the common-mode error of each acquisition is estimated. Default: points that are stable during the training period.</source>
        <translation>围绕稳定地面的多边形，由此估计各期影像的共模误差。默认：训练期内稳定的测点。</translation>
    </message>
    <message>
        <source>Polygons around stable ground. The estimate is relative to this area. Default: the datum of the input is kept.</source>
        <translation>围绕稳定地面的多边形。估计值相对于该区域。默认：保持输入的基准。</translation>
    </message>
    <message>
        <source>Polygons. Their names are read from a field called name, id, area or label; without such a field, they are named A, B, C. The report plots the median of the points in each polygon for every layer, as in Figure 11 of the paper.</source>
        <translation>多边形，以字段 name、id、area 或 label 命名，否则为 A、B、C。报告对每个图层绘出各多边形内测点的中位数，如论文图 11。</translation>
    </message>
    <message>
        <source>Positive direction of the displacements in the file</source>
        <translation>文件中位移的正方向</translation>
    </message>
    <message>
        <source>Positive in the same direction as INPUT.</source>
        <translation>与 INPUT 的正方向相同。</translation>
    </message>
    <message>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>向东为正，相对于第一个公共日期。</translation>
    </message>
    <message>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>向上为正，相对于第一个公共日期。</translation>
    </message>
    <message>
        <source>Predicting held-out points</source>
        <translation>正在预测留出测点</translation>
    </message>
    <message>
        <source>Prediction one acquisition ahead: {n_acquisitions:.0f} acquisitions at {n_points:.0f} points</source>
        <translation>提前一期影像的预测：{n_points:.0f} 个测点的 {n_acquisitions:.0f} 期影像</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>数据准备</translation>
    </message>
    <message>
        <source>Pretrained network</source>
        <translation>预训练网络</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Probability integral transform (PIT) of the acquisitions: a flat histogram indicates correct intervals, a central hump indicates intervals that are too wide, and high edges indicate intervals that are too narrow.</source>
        <translation>影像的概率积分变换（PIT）：直方图平坦表示区间正确，中间隆起表示区间过宽，两端偏高表示区间过窄。</translation>
    </message>
    <message>
        <source>Probably downslope, with uncertainty (recommended)</source>
        <translation>可能沿坡向下，含不确定性（推荐）</translation>
    </message>
    <message>
        <source>Process many slopes</source>
        <translation>批量处理多个斜坡</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>数据生产方</translation>
    </message>
    <message>
        <source>Producer's convention</source>
        <translation>生产方的约定</translation>
    </message>
    <message>
        <source>Producer's convention if known, otherwise positive towards the satellite</source>
        <translation>已知时按生产方的约定，否则朝向卫星为正</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Profile along a line (draw on the map)…</source>
        <translation>沿线剖面（在地图上画线）…</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>{name}的剖面</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Project GNSS onto a line of sight</source>
        <translation>将 GNSS 投影到视线向</translation>
    </message>
    <message>
        <source>Project onto another line of sight</source>
        <translation>投影到另一视线向</translation>
    </message>
    <message>
        <source>Projected displacement [mm]</source>
        <translation>投影后的位移 [mm]</translation>
    </message>
    <message>
        <source>Projected series [mm]</source>
        <translation>投影后的序列 [mm]</translation>
    </message>
    <message>
        <source>Projection factor and sensitivity, with a comparison of the published factor and the range of possible true factors.</source>
        <translation>系数与灵敏度，以及论文系数与真实系数范围的比较。</translation>
    </message>
    <message>
        <source>Projection of {source}</source>
        <translation>{source} 的投影</translation>
    </message>
    <message>
        <source>Projection report</source>
        <translation>投影报告</translation>
    </message>
    <message>
        <source>Projects series onto the line of sight of another sensor, or onto the vertical, east or slope direction.</source>
        <translation>将序列投影到另一传感器的视线向，或垂直向、东向、坡向。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>评定方案</translation>
    </message>
    <message>
        <source>Provenance of this report</source>
        <translation>报告的来源信息</translation>
    </message>
    <message>
        <source>Published factor 1 / cos(a1 − a2): {published:.3f}. For slides in all directions with dips of 0° to 45°, the true factor ranges from {low:.2f} to {high:.2f} (5 % to 95 %, median {middle:.2f}); the two lines of sight are {angle_between:.1f}° apart.{extra}</source>
        <translation>论文系数 1 / cos(a1 − a2)：{published:.3f}。对各方向、倾角 0° 至 45° 的滑动，真实系数为 {low:.2f} 至 {high:.2f}（5 % 至 95 %，中位数 {middle:.2f}）；两个视线向相差 {angle_between:.1f}°。{extra}</translation>
    </message>
    <message>
        <source>Published factor and true factor</source>
        <translation>论文系数与真实系数</translation>
    </message>
    <message>
        <source>Published network</source>
        <translation>论文网络</translation>
    </message>
    <message>
        <source>Published protocol, on interpolated days</source>
        <translation>论文的评定方案（内插日期）</translation>
    </message>
    <message>
        <source>Python packages in QGIS</source>
        <translation>QGIS 中的 Python 软件包</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}; choose a CSV file or a vector file with points.</source>
        <translation>QGIS 无法打开 {file}；请选择 CSV 文件或含点的矢量文件。</translation>
    </message>
    <message>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS 无法打开 {path}。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>RADIUS is {radius_m:g} m; it must be greater than 0.</source>
        <translation>RADIUS 为 {radius_m:g} m；应大于 0。</translation>
    </message>
    <message>
        <source>RECORD is missing; set it to a SlopeMuse output or its .run.json file.</source>
        <translation>缺少 RECORD；请将其设为 SlopeMuse 的输出或其 .run.json 文件。</translation>
    </message>
    <message>
        <source>REFIT_DAYS is ignored because MODEL is not retrained: all methods are fitted once.</source>
        <translation>忽略 REFIT_DAYS，因为 MODEL 不重新训练：所有方法只拟合一次。</translation>
    </message>
    <message>
        <source>RMS about the mean [mm]</source>
        <translation>相对均值的 RMS [mm]</translation>
    </message>
    <message>
        <source>RMS after correction [mm]</source>
        <translation>改正后 RMS [mm]</translation>
    </message>
    <message>
        <source>RMS before correction [mm]</source>
        <translation>改正前 RMS [mm]</translation>
    </message>
    <message>
        <source>RMS relative to the first date [mm]</source>
        <translation>相对于首日的 RMS [mm]</translation>
    </message>
    <message>
        <source>RMSE [mm]</source>
        <translation>RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE against GNSS, by number of days since the last available acquisition</source>
        <translation>相对于 GNSS 的 RMSE，按距最近一期可用影像的天数</translation>
    </message>
    <message>
        <source>RMSE at acquisitions, by number of days since the last available acquisition</source>
        <translation>影像上的 RMSE，按距最近一期可用影像的天数</translation>
    </message>
    <message>
        <source>RMSE of a Kalman filter without drivers on acquisitions as delivered [mm]</source>
        <translation>不含驱动因子的卡尔曼滤波在原始影像上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of all points [mm]</source>
        <translation>全部测点的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of kriging in held-out blocks [mm]</source>
        <translation>克里金在留出分块上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS after correction, at held-out stations [mm]</source>
        <translation>改正后图层减 GNSS 在留出测站的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS at {judge}: {rmse_before:.1f} mm before and {rmse_after:.1f} mm after correction (method {used}, datum set by {stations}).</source>
        <translation>{judge}处图层减 GNSS 的 RMSE：改正前 {rmse_before:.1f} mm，改正后 {rmse_after:.1f} mm（方法 {used}，基准由 {stations} 确定）。</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS before correction [mm]</source>
        <translation>改正前图层减 GNSS 的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of linear interpolation on held-out dates [mm]</source>
        <translation>线性内插在留出日期上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of persistence [mm]</source>
        <translation>持续法的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of persistence on acquisitions as delivered [mm]</source>
        <translation>持续法在原始影像上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of the best method [mm]</source>
        <translation>最优方法的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of the best simple baseline [mm]</source>
        <translation>最优简单方法的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of the method in held-out blocks [mm]</source>
        <translation>所选方法在留出分块上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of the method on held-out dates [mm]</source>
        <translation>所选方法在留出日期上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of the model on acquisitions as delivered, after the training period [mm]</source>
        <translation>模型在训练期之后的原始影像上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE of the rates, and means of the other columns, over {own} stations</source>
        <translation>{own} 个测站的速率 RMSE 及其他各列的均值</translation>
    </message>
    <message>
        <source>RMSE of the series [mm]</source>
        <translation>序列的 RMSE [mm]</translation>
    </message>
    <message numerus="yes">
        <source>RMSE of the {count:,} common stations</source>
        <translation>
            <numerusform>{count:,} 个共有测站的 RMSE</numerusform>
        </translation>
    </message>
    <message>
        <source>RMSE of {answer} [mm]</source>
        <translation>{answer} 的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE on acquisitions after the training period [mm]</source>
        <translation>训练期之后影像上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE on held-out acquisitions in the training period [mm]</source>
        <translation>训练期留出影像上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE on held-out days [mm]</source>
        <translation>留出日期上的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE per point [mm]</source>
        <translation>各测点的 RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE per point; north is up.</source>
        <translation>各测点的 RMSE；上方为北。</translation>
    </message>
    <message>
        <source>RMSE {rmse:.1f} mm</source>
        <translation>RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <source>RMSE, as delivered [mm]</source>
        <translation>RMSE（原始数据） [mm]</translation>
    </message>
    <message>
        <source>RMSE, corrected [mm]</source>
        <translation>RMSE（改正后） [mm]</translation>
    </message>
    <message>
        <source>Radar wavelength</source>
        <translation>雷达波长</translation>
    </message>
    <message>
        <source>Radar wavelength [mm]</source>
        <translation>雷达波长 [mm]</translation>
    </message>
    <message>
        <source>Radius around each station [m]</source>
        <translation>测站周围的半径 [m]</translation>
    </message>
    <message>
        <source>Radius of the averaging circle; the nearest-point and kriging methods search up to five times this distance.</source>
        <translation>求平均的圆的半径；最近点和克里金法搜索至该距离的五倍。</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>降雨</translation>
    </message>
    <message>
        <source>Rain
[mm/day]</source>
        <translation>降雨量
[mm/d]</translation>
    </message>
    <message>
        <source>Rain [mm/day]</source>
        <translation>降雨量 [mm/d]</translation>
    </message>
    <message>
        <source>Rain and level</source>
        <translation>降雨与库水位</translation>
    </message>
    <message>
        <source>Rain and reservoir level</source>
        <translation>降雨和库水位</translation>
    </message>
    <message>
        <source>Rain field</source>
        <translation>降雨量字段</translation>
    </message>
    <message>
        <source>Rain field [mm/day]</source>
        <translation>降雨量字段 [mm/d]</translation>
    </message>
    <message>
        <source>Rain from several gauges</source>
        <translation>多个雨量站的降雨量</translation>
    </message>
    <message>
        <source>Rain: column {name} is a running total that {how}; the differences between readings are used.</source>
        <translation>降雨：列 {name} 为累计值，{how}；采用相邻读数之差。</translation>
    </message>
    <message>
        <source>Rain: column {name}, read as {unit}.</source>
        <translation>降雨：列 {name}，按 {unit} 读取。</translation>
    </message>
    <message>
        <source>Rain: the ERA5 variable {name} is in m.</source>
        <translation>降雨：ERA5 变量 {name} 以 m 为单位。</translation>
    </message>
    <message>
        <source>Rain: the codes of the China Meteorological Administration are applied (32766 = missing, 32700 = trace, 30xxx to 32xxx = snow, sleet and dew).</source>
        <translation>降雨：按中国气象局的代码读取（32766 = 缺测，32700 = 微量，30xxx 至 32xxx = 雪、雨夹雪和露）。</translation>
    </message>
    <message numerus="yes">
        <source>Rain: {count:,} cells of {name} contain trace amounts, which are treated as 0.</source>
        <translation>
            <numerusform>降雨：{name} 有 {count:,} 个单元格为微量降雨，按 0 计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rain: {count:,} increments of the running total cover several days; each is distributed evenly over its days.</source>
        <translation>
            <numerusform>降雨：累计值有 {count:,} 个增量跨越多日；每个增量平均分配到各日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Ranking of the methods</source>
        <translation>方法排名</translation>
    </message>
    <message>
        <source>Ranking of the methods, with confidence intervals and figures.</source>
        <translation>各方法的排名，附置信区间和图。</translation>
    </message>
    <message>
        <source>Ranks methods by their error on acquisitions after the training period, with confidence intervals.</source>
        <translation>按训练期之后影像上的误差对方法排名，并给出置信区间。</translation>
    </message>
    <message>
        <source>Rate [mm/day]</source>
        <translation>速率 [mm/d]</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>速率 [mm/a]</translation>
    </message>
    <message>
        <source>Rate model (recommended)</source>
        <translation>速率模型（推荐）</translation>
    </message>
    <message>
        <source>Rate of the offset [mm/yr]</source>
        <translation>偏移的速率 [mm/a]</translation>
    </message>
    <message>
        <source>Rates and series (interpolation: {method})</source>
        <translation>速率与序列（内插：{method}）</translation>
    </message>
    <message>
        <source>Rates around events at two points</source>
        <translation>两个测点在事件前后的速率</translation>
    </message>
    <message>
        <source>Ratio of the largest to the smallest singular value of the two lines of sight.</source>
        <translation>两个视线向的最大与最小奇异值之比。</translation>
    </message>
    <message>
        <source>Reading a profile from {name}</source>
        <translation>正在读取{name}的剖面</translation>
    </message>
    <message>
        <source>Reading order (published)</source>
        <translation>读取顺序（论文）</translation>
    </message>
    <message>
        <source>Reading the points</source>
        <translation>正在读取测点</translation>
    </message>
    <message>
        <source>Reading the points of {name} in an area</source>
        <translation>正在读取区域内 {name} 的测点</translation>
    </message>
    <message>
        <source>Reading the points of {name} in the area …</source>
        <translation>正在读取区域内 {name} 的测点…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Ready for neural networks: Python {python}, torch {torch}, {card}.</source>
        <translation>可用于神经网络：Python {python}，torch {torch}，{card}。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reduction in squared error relative to {reference}; if the confidence interval contains 0, the difference is not significant.</source>
        <translation>相对于 {reference} 的平方误差减小量；若置信区间包含 0，则差异不显著。</translation>
    </message>
    <message>
        <source>Reduction of the squared error [%]</source>
        <translation>平方误差的减小量 [%]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference point at {longitude:.5f}, {latitude:.5f}.</source>
        <translation>参考点位于 {longitude:.5f}, {latitude:.5f}。</translation>
    </message>
    <message>
        <source>Refit interval [days]</source>
        <translation>重新拟合的间隔 [天]</translation>
    </message>
    <message>
        <source>Regression slope of the layer on GNSS: 0.5 means that half of the motion is missing.</source>
        <translation>图层对 GNSS 的回归斜率：0.5 表示缺失了一半的运动。</translation>
    </message>
    <message>
        <source>Relate motion to hydrology</source>
        <translation>运动与水文的关系</translation>
    </message>
    <message>
        <source>Relating {pid} and its neighbours to the drivers</source>
        <translation>正在分析 {pid} 及其邻点与驱动因子的关系</translation>
    </message>
    <message>
        <source>Relation between motion and hydrology</source>
        <translation>运动与水文的关系</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relative to the most recent displacement, with ages</source>
        <translation>相对于最近的位移，附距今天数</translation>
    </message>
    <message>
        <source>Relative to the plotted point or area</source>
        <translation>相对于已绘制的测点或区域</translation>
    </message>
    <message>
        <source>Relative to {name}</source>
        <translation>相对于 {name}</translation>
    </message>
    <message>
        <source>Remaining common-mode error of neighbouring points</source>
        <translation>邻近测点的剩余共模误差</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove the step on {day} from the fit</source>
        <translation>从拟合中移除 {day} 的阶跃</translation>
    </message>
    <message>
        <source>Remove trend</source>
        <translation>去趋势</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Repeat a run</source>
        <translation>重做一次运行</translation>
    </message>
    <message>
        <source>Repeated run of {algorithm}</source>
        <translation>{algorithm} 的重做</translation>
    </message>
    <message>
        <source>Repeats a run from its record and reports whether the result is identical.</source>
        <translation>按记录重做一次运行，并报告结果是否一致。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report index</source>
        <translation>报告索引</translation>
    </message>
    <message>
        <source>Report on motion and hydrology</source>
        <translation>运动与水文关系报告</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Required for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Required for columns x and y. Longitude and latitude are in EPSG:4326, EGMS easting and northing are in EPSG:3035, and vector files define their own CRS.</source>
        <translation>列为 x 和 y 时必需。经纬度为 EPSG:4326，EGMS 的 easting 和 northing 为 EPSG:3035，矢量文件自带坐标系。</translation>
    </message>
    <message>
        <source>Required for slope_parallel; any CRS.</source>
        <translation>slope_parallel 必需；坐标系不限。</translation>
    </message>
    <message>
        <source>Resamples one or two layers to common dates, with sigma, flags and scores on held-out dates.</source>
        <translation>将一个或两个图层重采样到公共日期，并给出中误差、标记和留出日期上的评分。</translation>
    </message>
    <message>
        <source>Resampling both orbits to common dates</source>
        <translation>正在将两个轨道重采样到公共日期</translation>
    </message>
    <message>
        <source>Resampling for the published CNN</source>
        <translation>正在为 CNN（论文）重采样</translation>
    </message>
    <message>
        <source>Reservoir
level [m]</source>
        <translation>库水位
[m]</translation>
    </message>
    <message>
        <source>Reservoir (level, falls or rises)</source>
        <translation>水库（库水位、水位下降或上升）</translation>
    </message>
    <message>
        <source>Reservoir level</source>
        <translation>水库水位</translation>
    </message>
    <message>
        <source>Reservoir level [m]</source>
        <translation>库水位 [m]</translation>
    </message>
    <message>
        <source>Reservoir level field</source>
        <translation>库水位字段</translation>
    </message>
    <message>
        <source>Reservoir level field [m]</source>
        <translation>库水位字段 [m]</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Residual [mm]</source>
        <translation>残差 [mm]</translation>
    </message>
    <message>
        <source>Residual of held-out points after correction</source>
        <translation>改正后留出测点的残差</translation>
    </message>
    <message>
        <source>Residual of held-out points before correction</source>
        <translation>改正前留出测点的残差</translation>
    </message>
    <message>
        <source>Residual of the fit</source>
        <translation>拟合残差</translation>
    </message>
    <message>
        <source>Residuals before and after correction, cross-validation by station, and sensitivity to the radius.</source>
        <translation>改正前后的残差、逐站交叉验证、对半径的敏感性。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution of saved PNG files</source>
        <translation>保存 PNG 文件的分辨率</translation>
    </message>
    <message>
        <source>Response by lag</source>
        <translation>响应随滞后的变化</translation>
    </message>
    <message>
        <source>Response maps</source>
        <translation>响应分布图</translation>
    </message>
    <message>
        <source>Response to events</source>
        <translation>对事件的响应</translation>
    </message>
    <message>
        <source>Response to rain (r)</source>
        <translation>对降雨的响应（r）</translation>
    </message>
    <message>
        <source>Response to the reservoir (r)</source>
        <translation>对库水位的响应（r）</translation>
    </message>
    <message>
        <source>Restore the default field, range and style</source>
        <translation>恢复 SlopeMuse 的常用字段、范围和样式</translation>
    </message>
    <message>
        <source>Restore the jumps</source>
        <translation>恢复跳变</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result is identical</source>
        <translation>结果是否一致</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Rising reservoir level</source>
        <translation>库水位上升</translation>
    </message>
    <message>
        <source>Robust mean in the circle</source>
        <translation>圆内稳健均值</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Row {before} of {source} contains {row} in the column {name}: this is a decimal comma in a comma-separated table; save the table with semicolons as separators or with decimal points.</source>
        <translation>{source} 第 {before} 行列 {name} 中为 {row}：以逗号分隔的表格中使用了小数逗号；请改用分号作分隔符，或使用小数点。</translation>
    </message>
    <message>
        <source>Row {before} of {source} has {row} cells, but the header has {width}; the file is truncated or its separator is wrong.</source>
        <translation>{source} 第 {before} 行有 {row} 个单元格，而表头有 {width} 个；文件被截断或分隔符有误。</translation>
    </message>
    <message>
        <source>Row {number} of {source} contains {cell} in the column {name}; write a point such as POINT (9.1 45.5).</source>
        <translation>{source} 第 {number} 行的列 {name} 为 {cell}；请使用点的形式，例如 POINT (9.1 45.5)。</translation>
    </message>
    <message>
        <source>Row {number} of {source} has a point in EPSG:{other}, but earlier points are in EPSG:{code}; transform all points to one coordinate system.</source>
        <translation>{source} 第 {number} 行的点使用 EPSG:{other}，而前面的点使用 EPSG:{code}；请将所有点转换到同一坐标系。</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no slope name; enter a name for every slope.</source>
        <translation>{name} 的第 {row} 行没有斜坡名称；请为每个斜坡命名。</translation>
    </message>
    <message>
        <source>Row {row} of {table} places point {pid} at {axis} {value:g}, but an earlier row places it at {earlier_value:g}: two points share this ID; assign a unique ID to each, or add a column named track.</source>
        <translation>{table} 第 {row} 行中测点 {pid} 的 {axis} 为 {value:g}，而前面某行为 {earlier_value:g}：两个测点编号相同；请分别编号，或增加列 track。</translation>
    </message>
    <message>
        <source>Row {wrong} of {source} contains {cell} in the column {name}, {why_no_day}.</source>
        <translation>{source} 第 {wrong} 行的列 {name} 为 {cell}，{why_no_day}。</translation>
    </message>
    <message>
        <source>Rows {first_row} and {second_row} have the same time, {time}, but different values of {name}; keep one of them, or select one sensor with STATIONS.</source>
        <translation>第 {first_row} 行和第 {second_row} 行的时间相同（{time}），但 {name} 的值不同；请保留其一，或用 STATIONS 选择一个传感器。</translation>
    </message>
    <message>
        <source>Rows {one} and {two} of {table} contain different values for point {pid} on {day}; keep one row.</source>
        <translation>{table} 的第 {one} 行和第 {two} 行对测点 {pid} 在 {day} 给出不同的值；请保留一行。</translation>
    </message>
    <message>
        <source>Run in another Python interpreter</source>
        <translation>在另一个 Python 解释器中运行</translation>
    </message>
    <message>
        <source>Run once with REALIGN to remove a change of reference, or train the model again and start a new monitoring project.</source>
        <translation>请用 REALIGN 运行一次以消除参考的变化，或重新训练模型并建立新的监测项目。</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Runs import, training, daily estimate, screening and evaluation for every slope in a table.</source>
        <translation>对表中每个斜坡进行导入、训练、逐日估计、筛查和评定。</translation>
    </message>
    <message>
        <source>SCHEDULER is {address}, which is not among the Dask schedulers in Settings ▸ Options ▸ SlopeMuse; add it there only if you trust it, because whoever operates a scheduler can run programs on this computer.</source>
        <translation>SCHEDULER 为 {address}，不在“设置 ▸ 选项 ▸ SlopeMuse”的 Dask 调度器列表中；若信任它，请在该处添加，因为运行调度器的人可以在本计算机上运行程序。</translation>
    </message>
    <message>
        <source>SIGMA is not set: the interval of each day is derived from the past scatter.</source>
        <translation>未设置 SIGMA：每天的区间由过去的离散程度求得。</translation>
    </message>
    <message>
        <source>SIGMA2 belongs to a second layer; set INPUT2 or omit SIGMA2.</source>
        <translation>SIGMA2 属于第二个图层；请设置 INPUT2，或不设置 SIGMA2。</translation>
    </message>
    <message>
        <source>SIGN is {sign}; use one of {signs}.</source>
        <translation>SIGN 为 {sign}；请选用 {signs} 之一。</translation>
    </message>
    <message>
        <source>SLOPES is missing; set it to a table with one row per slope.</source>
        <translation>缺少 SLOPES；请将其设为每个斜坡一行的表。</translation>
    </message>
    <message>
        <source>START is {first}, but no estimate is possible before {earliest}; choose this day or a later one.</source>
        <translation>START 为 {first}，但 {earliest} 之前无法估计；请选择该日或之后的日期。</translation>
    </message>
    <message>
        <source>START is {first}, but {deformation} past displacements at intervals of {step_days} days are available only from {earliest} onwards; choose this day or a later one.</source>
        <translation>START 为 {first}，但间隔 {step_days} 天的 {deformation} 个历史位移自 {earliest} 起才可用；请选择该日或之后的日期。</translation>
    </message>
    <message>
        <source>STEP = {step_days} yields {count:,} dates from {first} to {last}, but a layer can contain at most {most_dates:,}; use a larger STEP.</source>
        <translation>STEP = {step_days} 在 {first} 至 {last} 之间产生 {count:,} 个日期，而图层最多含 {most_dates:,} 个；请增大 STEP。</translation>
    </message>
    <message>
        <source>STEP is {step_days}; it must be at least 1 day.</source>
        <translation>STEP 为 {step_days}；应不小于 1 天。</translation>
    </message>
    <message>
        <source>STEPS contains {interval} and {step}, but the layer has no date between them; keep one of them.</source>
        <translation>STEPS 含有 {interval} 和 {step}，但图层在两者之间没有日期；请只保留一个。</translation>
    </message>
    <message>
        <source>STEPS contains {step}, which is not between the first and the last date of the layer ({first} to {last}).</source>
        <translation>STEPS 中有 {step}，不在图层的首末日期（{first} 至 {last}）之间。</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>与去年相同</translation>
    </message>
    <message>
        <source>Satellite to ground, clockwise from north</source>
        <translation>卫星到地面，自北顺时针</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation>保存为我的默认设置</translation>
    </message>
    <message>
        <source>Save or copy the plot and its values</source>
        <translation>保存或复制曲线图及其数值</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <source>Saved {path} (rows: {n})</source>
        <translation>已保存 {path}（行数：{n}）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例系数</translation>
    </message>
    <message>
        <source>Scale factor for sigma, from held-out acquisitions</source>
        <translation>由留出影像求得的中误差比例系数</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Scatter [mm]</source>
        <translation>离散度 [mm]</translation>
    </message>
    <message>
        <source>Scatter in a stable window [mm]</source>
        <translation>稳定窗口内的离散度 [mm]</translation>
    </message>
    <message>
        <source>Scatter of velocities in a stable window [mm/yr]</source>
        <translation>稳定窗口内速率的离散度 [mm/a]</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenario: planned or forecast drivers</source>
        <translation>情景：计划或预报的驱动因子</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores on acquisitions after the training period, with figures.</source>
        <translation>训练期之后影像上的评分，附图。</translation>
    </message>
    <message>
        <source>Scoring acquisitions after the training period</source>
        <translation>正在评定训练期之后的影像</translation>
    </message>
    <message>
        <source>Screen the daily estimate of each slope for points that need attention.</source>
        <translation>在每个斜坡的逐日估计中筛查需要关注的测点。</translation>
    </message>
    <message>
        <source>Screening points</source>
        <translation>正在筛查测点</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>筛查报告</translation>
    </message>
    <message>
        <source>Search radius around a click</source>
        <translation>点击处的搜索半径</translation>
    </message>
    <message>
        <source>Searching for neighbours</source>
        <translation>正在查找相邻测点</translation>
    </message>
    <message>
        <source>Second series on common dates [mm]</source>
        <translation>公共日期上的第二序列 [mm]</translation>
    </message>
    <message>
        <source>See the description; downslope and downslope_prior use the DEM.</source>
        <translation>见说明；downslope 和 downslope_prior 使用数字高程模型。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Selected areas</source>
        <translation>所选区域</translation>
    </message>
    <message>
        <source>Selected points in the layer (CSV)…</source>
        <translation>图层的所选测点（CSV）…</translation>
    </message>
    <message>
        <source>Selected polygons of {name} ({n})</source>
        <translation>{name} 的所选多边形（{n} 个）</translation>
    </message>
    <message>
        <source>Selecting the cell size</source>
        <translation>正在选择单元大小</translation>
    </message>
    <message>
        <source>Selecting the covariance model</source>
        <translation>正在选择协方差模型</translation>
    </message>
    <message>
        <source>Semi-annual term</source>
        <translation>半年项</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sequence order</source>
        <translation>序列的顺序</translation>
    </message>
    <message>
        <source>Series at grid points [mm]</source>
        <translation>格网点的序列 [mm]</translation>
    </message>
    <message>
        <source>Series in the GNSS datum [mm]</source>
        <translation>GNSS 基准下的序列 [mm]</translation>
    </message>
    <message>
        <source>Series layer</source>
        <translation>序列图层</translation>
    </message>
    <message>
        <source>Series of a second sensor [mm]</source>
        <translation>第二种传感器的序列 [mm]</translation>
    </message>
    <message>
        <source>Series on common dates [mm]</source>
        <translation>公共日期上的序列 [mm]</translation>
    </message>
    <message>
        <source>Set the datum from GNSS</source>
        <translation>由 GNSS 确定基准</translation>
    </message>
    <message>
        <source>Settings in the paper and in this implementation</source>
        <translation>论文与本实现的设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Several readings per day: rain is summed, and other quantities are averaged.</source>
        <translation>一天有多次读数：降雨求和，其他量取平均。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share of points that respond to rain [0–1]</source>
        <translation>对降雨有响应的测点比例 [0–1]</translation>
    </message>
    <message>
        <source>Share of points that respond to the reservoir [0–1]</source>
        <translation>对库水位有响应的测点比例 [0–1]</translation>
    </message>
    <message>
        <source>Share of points with a value on each date{steps}; gaps are shaded.</source>
        <translation>各日期有值的测点比例{steps}；阴影为间断。</translation>
    </message>
    <message>
        <source>Share of responding points, lags, maps, and correlation by lag and window.</source>
        <translation>有响应测点的比例、滞后、分布图，以及相关系数随滞后和窗口的变化。</translation>
    </message>
    <message>
        <source>Shift + click on the map adds a point. Right-click opens a menu.</source>
        <translation>按住 Shift 在地图上点击可添加测点；右键打开菜单。</translation>
    </message>
    <message>
        <source>Shorten arrows</source>
        <translation>缩短箭头</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show displacement relative to a point, an area or a date; the data are unchanged</source>
        <translation>显示相对于某测点、区域或日期的位移；数据不变</translation>
    </message>
    <message>
        <source>Show more replicas</source>
        <translation>显示更多副本</translation>
    </message>
    <message>
        <source>Show required data</source>
        <translation>显示所需数据</translation>
    </message>
    <message>
        <source>Show the motion of GNSS stations and of east, up or downslope layers as arrows on the map</source>
        <translation>在地图上用箭头显示 GNSS 测站以及东向、垂直向或顺坡向图层的运动</translation>
    </message>
    <message>
        <source>Show values shifted by ± half a wavelength</source>
        <translation>显示 ± 半波长的数值</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>中误差</translation>
    </message>
    <message>
        <source>Sigma [mm]</source>
        <translation>中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma at grid points [mm]</source>
        <translation>格网点的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the ascending series [mm]</source>
        <translation>升轨序列的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the descending series [mm]</source>
        <translation>降轨序列的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the east component [mm]</source>
        <translation>东向位移的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the projected series [mm]</source>
        <translation>投影后序列的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the remaining error</source>
        <translation>剩余误差的中误差</translation>
    </message>
    <message>
        <source>Sigma of the residual error [mm]</source>
        <translation>剩余误差的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the second series [mm]</source>
        <translation>第二序列的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the series [mm]</source>
        <translation>序列的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the up component [mm]</source>
        <translation>垂直向位移的中误差 [mm]</translation>
    </message>
    <message>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>速率的中误差 [mm/a]</translation>
    </message>
    <message>
        <source>Sigmoid, as printed in Eq. (4)</source>
        <translation>Sigmoid，按论文式 (4)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Sign in the file</source>
        <translation>文件中的符号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技巧评分</translation>
    </message>
    <message>
        <source>Skill is 1 − MSE ÷ MSE of {reference}, the baseline without drivers that was best in the last quarter of the training period; the test period was not used for this choice. DM: Diebold-Mariano statistic of the mean squared error of each acquisition, negative if the method has the smaller error; p: its p-value under the hypothesis of equal accuracy.</source>
        <translation>技巧评分为 1 − MSE ÷ {reference} 的 MSE；该方法是在训练期最后四分之一上最优的不含驱动因子的对比方法，选取时未使用检验期。DM：各期影像均方误差的 Diebold–Mariano 统计量，本方法误差较小时小于 0；p：在精度相同的假设下的 p 值。</translation>
    </message>
    <message>
        <source>Skill of the best method relative to the best simple baseline [0–1]</source>
        <translation>最优方法相对于最优简单方法的技巧评分 [0–1]</translation>
    </message>
    <message>
        <source>Skill relative to</source>
        <translation>技巧评分相对于</translation>
    </message>
    <message>
        <source>Skill relative to each baseline without drivers{of_sets}</source>
        <translation>相对于各不含驱动因子的对比方法的技巧评分{of_sets}</translation>
    </message>
    <message>
        <source>Skill relative to {reference}</source>
        <translation>相对于 {reference} 的技巧评分</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜坡</translation>
    </message>
    <message>
        <source>Slope summary</source>
        <translation>斜坡汇总</translation>
    </message>
    <message>
        <source>Slope table</source>
        <translation>斜坡表</translation>
    </message>
    <message>
        <source>Slope {name}</source>
        <translation>斜坡 {name}</translation>
    </message>
    <message>
        <source>SlopeMuse has no algorithm {name}; update the plugin.</source>
        <translation>SlopeMuse 没有算法 {name}；请更新插件。</translation>
    </message>
    <message>
        <source>SlopeMuse is not registered in Processing; enable the Processing plugin.</source>
        <translation>SlopeMuse 未在“处理”中注册；请启用“处理”插件。</translation>
    </message>
    <message>
        <source>SlopeMuse rate model</source>
        <translation>SlopeMuse 速率模型</translation>
    </message>
    <message>
        <source>SlopeMuse time series</source>
        <translation>SlopeMuse 时间序列</translation>
    </message>
    <message>
        <source>SlopeMuse was disabled or reloaded during the run; repeat the run. No output was written.</source>
        <translation>SlopeMuse 在运行期间被关闭或重新加载；请重新运行。未写出任何输出。</translation>
    </message>
    <message>
        <source>SlopeMuse, rate variant</source>
        <translation>SlopeMuse，速率型</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>斜坡</translation>
    </message>
    <message>
        <source>Slopes with points at watch level or above on the last day: {slopes}.</source>
        <translation>最后一天有测点达到注意或以上等级的斜坡：{slopes}。</translation>
    </message>
    <message>
        <source>Slowest, median and fastest point: observations, and estimates with their 90 % interval.</source>
        <translation>最慢、中等和最快的测点：观测值，以及估计值及其 90 % 区间。</translation>
    </message>
    <message>
        <source>Small networks run fastest on one thread.</source>
        <translation>小型网络用一个线程最快。</translation>
    </message>
    <message>
        <source>Smooth offset series (recommended)</source>
        <translation>平滑偏移序列（推荐）</translation>
    </message>
    <message>
        <source>Smoother (Gaussian process, pooled)</source>
        <translation>平滑器（高斯过程，合并估计参数）</translation>
    </message>
    <message>
        <source>Smoother corrected by a pretrained network (recommended)</source>
        <translation>由预训练网络改正的平滑器（推荐）</translation>
    </message>
    <message>
        <source>Smoother corrected by an LSTM (needs torch)</source>
        <translation>由 LSTM 改正的平滑器（需要 torch）</translation>
    </message>
    <message>
        <source>Smoother with LSTM correction</source>
        <translation>带 LSTM 改正的平滑器</translation>
    </message>
    <message>
        <source>Smoother with correction by the pretrained network</source>
        <translation>由预训练网络改正的平滑器</translation>
    </message>
    <message>
        <source>Smoother, each point independently</source>
        <translation>平滑器，各测点单独处理</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Solving for the components</source>
        <translation>正在解算各分量</translation>
    </message>
    <message>
        <source>Some IDs occur in several files, so the file name is added to each ID.</source>
        <translation>部分编号出现在多个文件中，因此在各编号前加上文件名。</translation>
    </message>
    <message>
        <source>Some IDs occur with several values of {track}; each combination is treated as a separate point, named id_track.</source>
        <translation>部分编号对应 {track} 的多个值；每个组合视为独立测点，命名为 id_track。</translation>
    </message>
    <message>
        <source>Some files contain east, north and up, and others contain los_mm; import them separately.</source>
        <translation>有的文件含东、北、垂直向，有的文件含 los_mm；请分别导入。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spatial range</source>
        <translation>空间相关距离</translation>
    </message>
    <message>
        <source>Speed along
motion [mm/yr]</source>
        <translation>沿运动方向
速率 [mm/a]</translation>
    </message>
    <message>
        <source>Speed in the direction of the series. If none of the three thresholds is set, the defaults are the mean plus 5, 10 and 20 sigma of the reference period of each point, but at least 16 mm/yr.</source>
        <translation>沿序列方向的速率。三个阈值均未设置时的默认值：每个测点参考时段的均值 + 5、10、20 倍中误差，且不小于 16 mm/a。</translation>
    </message>
    <message>
        <source>Spread of the offsets between the sensors [mm/yr]</source>
        <translation>传感器之间偏移的离散度 [mm/a]</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>速率的离散度 [mm/a]</translation>
    </message>
    <message>
        <source>Spread of the velocity [mm/yr]</source>
        <translation>速率的离散度 [mm/a]</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Stable (2σ)</source>
        <translation>稳定（2σ）</translation>
    </message>
    <message>
        <source>Stable area</source>
        <translation>稳定区</translation>
    </message>
    <message>
        <source>Stable ground from which the common-mode error of each acquisition is estimated for all methods.</source>
        <translation>稳定地面，由此为所有方法估计各期影像的共模误差。</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) from kriging.</source>
        <translation>克里金给出的中误差（1σ）。</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the displacement since the first date, due to noise only.</source>
        <translation>自第一个日期以来位移的中误差（1σ），仅含噪声。</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the motion from kriging. The errors of a cell are correlated in time; do not use this sigma to weight a velocity fit.</source>
        <translation>克里金给出的运动的中误差（1σ）。同一单元的误差在时间上相关，不能用此中误差为速率拟合定权。</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the motion, excluding acquisition noise.</source>
        <translation>运动的中误差（1σ），不含影像噪声。</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) relative to the datum of the series, excluding acquisition noise; one field per day.</source>
        <translation>相对于序列基准的中误差（1σ），不含影像噪声；每天一个字段。</translation>
    </message>
    <message>
        <source>Standard deviation [mm]</source>
        <translation>标准差 [mm]</translation>
    </message>
    <message>
        <source>Start this Python interpreter and check its packages</source>
        <translation>启动该 Python 解释器并检查其软件包</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>Station velocity [mm/yr]</source>
        <translation>测站速率 [mm/a]</translation>
    </message>
    <message>
        <source>Station {place} was used for {used_for} and is excluded from scoring.</source>
        <translation>测站 {place} 曾用于{used_for}，不参与评定。</translation>
    </message>
    <message numerus="yes">
        <source>Station {station} ({first} to {last}) and the layer ({first_2} to {last_2}) have {count:,} dates in common, but at least two are required.</source>
        <translation>
            <numerusform>测站 {station}（{first} 至 {last}）与图层（{first_2} 至 {last_2}）有 {count:,} 个共同日期，至少需要两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Station {station} has data on too few days after the training period and is excluded from scoring.</source>
        <translation>测站 {station} 在训练期之后有数据的天数太少，不参与评定。</translation>
    </message>
    <message>
        <source>Station {station} has no coordinates and is excluded from scoring.</source>
        <translation>测站 {station} 没有坐标，不参与评定。</translation>
    </message>
    <message>
        <source>Station {station} has no data on the acquisition dates in the training period and is excluded from scoring.</source>
        <translation>测站 {station} 在训练期的影像日期上没有数据，不参与评定。</translation>
    </message>
    <message>
        <source>Station {station} occurs in two files; provide each station only once.</source>
        <translation>测站 {station} 出现在两个文件中；每个测站只能提供一次。</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>Stations excluded from scoring because the data were calibrated with them: {barred}.</source>
        <translation>不参与评定的测站，因为数据曾用其校准：{barred}。</translation>
    </message>
    <message>
        <source>Stations not stable within 2σ: {moving}. Their motion is included in the datum, so the layer shows motion in the GNSS reference frame.</source>
        <translation>在 2σ 内不稳定的测站：{moving}。其运动计入基准，因此图层表示 GNSS 参考框架下的运动。</translation>
    </message>
    <message>
        <source>Stations or sensors</source>
        <translation>测站或传感器</translation>
    </message>
    <message>
        <source>Stations that set the datum</source>
        <translation>确定基准的测站</translation>
    </message>
    <message>
        <source>Statistics over all points; the statistics of the factor include only the points to which the factor is applied.</source>
        <translation>全部测点的统计；系数的统计只包括采用系数的测点。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step [days]</source>
        <translation>步长 [天]</translation>
    </message>
    <message>
        <source>Step dates</source>
        <translation>阶跃日期</translation>
    </message>
    <message>
        <source>Steps above a quarter of the wavelength</source>
        <translation>超过四分之一波长的跳变</translation>
    </message>
    <message>
        <source>Steps above λ/4: {count}</source>
        <translation>超过 λ/4 的跳变：{count} 处</translation>
    </message>
    <message>
        <source>Steps completed in this run</source>
        <translation>本次运行完成的步骤数</translation>
    </message>
    <message>
        <source>Subtract the fitted trend to show smaller signals</source>
        <translation>扣除拟合的趋势以显示较小的信号</translation>
    </message>
    <message>
        <source>Subtracted offset</source>
        <translation>扣除的偏移</translation>
    </message>
    <message>
        <source>Subtracts an offset per point and a common rate if the reference of the delivery differs from that of the previous run.</source>
        <translation>若交付数据的参考与上次运行不同，则扣除各测点的偏移和共同的速率。</translation>
    </message>
    <message>
        <source>Subtracts the line-of-sight offset between InSAR and GNSS from a layer.</source>
        <translation>从图层中扣除视线向上 InSAR 与 GNSS 的偏移。</translation>
    </message>
    <message>
        <source>Sum of 1 (a driver is outside its training range) and 4 (the point deviates from its behaviour in training); 2: no observation.</source>
        <translation>1（驱动因子超出训练范围）与 4（测点偏离训练期的表现）之和；无观测处为 2。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Symmetric about zero</source>
        <translation>关于零对称</translation>
    </message>
    <message>
        <source>Synthetic landslide with rain and reservoir level</source>
        <translation>含降雨和库水位的合成滑坡</translation>
    </message>
    <message>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER 距测点最远达 {km:.0f} km。</translation>
    </message>
    <message>
        <source>TARGET_LAYER is used; TARGET_INCIDENCE and TARGET_HEADING are ignored.</source>
        <translation>使用 TARGET_LAYER；忽略 TARGET_INCIDENCE 和 TARGET_HEADING。</translation>
    </message>
    <message>
        <source>TERMS contains the unknown term {unknown}; use {terms}.</source>
        <translation>TERMS 含有未知的项 {unknown}；请使用 {terms}。</translation>
    </message>
    <message>
        <source>TIME_ZONE is {zone:g}; use an offset from UTC between −14 and 14 hours (8 for China, 1 for Italy).</source>
        <translation>TIME_ZONE 为 {zone:g}；请使用相对 UTC 的小时数，在 −14 至 14 之间（中国 8，意大利 1）。</translation>
    </message>
    <message>
        <source>TRAINING_EPOCHS is {epochs}; it must be at least 1.</source>
        <translation>TRAINING_EPOCHS 为 {epochs}；应不小于 1。</translation>
    </message>
    <message>
        <source>TRAIN_END is ignored: the training period of the model, which ends on {train_end}, applies to all methods.</source>
        <translation>忽略 TRAIN_END：模型的训练期（截至 {train_end}）适用于所有方法。</translation>
    </message>
    <message>
        <source>TRE SqueeSAR or MintPy save_qgis</source>
        <translation>TRE SqueeSAR 或 MintPy save_qgis</translation>
    </message>
    <message>
        <source>TRE SqueeSAR, east-west</source>
        <translation>TRE SqueeSAR，东西向</translation>
    </message>
    <message>
        <source>TRE SqueeSAR, vertical</source>
        <translation>TRE SqueeSAR，垂直向</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <source>Table layout</source>
        <translation>表格布局</translation>
    </message>
    <message>
        <source>Table layout, in the format expected by LAYOUT: {layout}</source>
        <translation>表格布局（LAYOUT 所用形式）：{layout}</translation>
    </message>
    <message>
        <source>Table of daily values</source>
        <translation>逐日数值表</translation>
    </message>
    <message>
        <source>Table with a date column and daily driver columns; rain_mm and level_m are detected by name.</source>
        <translation>含日期列和逐日驱动因子列的表；rain_mm 和 level_m 按名称识别。</translation>
    </message>
    <message>
        <source>Table with date, rain and reservoir level</source>
        <translation>含日期、降雨量和库水位的表</translation>
    </message>
    <message>
        <source>Table with the driver columns used for training.</source>
        <translation>含训练所用驱动因子列的表。</translation>
    </message>
    <message>
        <source>Tables, series per station and area, errors per acquisition, and noise floor.</source>
        <translation>表、各测站和区域的序列、各期影像的误差、噪声水平。</translation>
    </message>
    <message>
        <source>Tables: {tables}. {days} days, {first} to {last}: {columns}.</source>
        <translation>表：{tables}。{days} 天，{first} 至 {last}：{columns}。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target (published)</source>
        <translation>目标值（论文）</translation>
    </message>
    <message>
        <source>Target heading [degrees]</source>
        <translation>目标的航向角 [度]</translation>
    </message>
    <message>
        <source>Target incidence angle [degrees]</source>
        <translation>目标的入射角 [度]</translation>
    </message>
    <message>
        <source>Temporal gaps: {count}</source>
        <translation>时间间断：{count} 处</translation>
    </message>
    <message>
        <source>Temporal standard deviation, median over all points</source>
        <translation>随时间的标准差，全部测点的中位数</translation>
    </message>
    <message>
        <source>Temporal standard deviation, minimum and maximum over all points</source>
        <translation>随时间的标准差，全部测点的最小值和最大值</translation>
    </message>
    <message>
        <source>Terms of the fit</source>
        <translation>拟合项</translation>
    </message>
    <message>
        <source>Terms of the fit; drag along the plot to fit part of the series</source>
        <translation>拟合项；在图上拖动可拟合序列的一部分</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Testing a Python interpreter</source>
        <translation>正在测试 Python 解释器</translation>
    </message>
    <message>
        <source>Testing circular shifts of {name}</source>
        <translation>正在检验 {name} 的循环时移</translation>
    </message>
    <message>
        <source>Testing {path} …</source>
        <translation>正在测试 {path} …</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The 90 % interval of the velocity contains only {share:.0f} % of the held-out points and is therefore too narrow.</source>
        <translation>速率的 90 % 区间仅包含 {share:.0f} % 的留出测点，因此过窄。</translation>
    </message>
    <message>
        <source>The 90 % interval of {answer} contains {share:.0f} % of the acquisitions, so it is too narrow.</source>
        <translation>{answer} 的 90 % 区间仅包含 {share:.0f} % 的影像，因此过窄。</translation>
    </message>
    <message>
        <source>The CRS of the result has no EPSG code, which PostGIS requires; assign a CRS with an EPSG code to the input, or write a GeoPackage.</source>
        <translation>结果的坐标参考系没有 EPSG 代码，而 PostGIS 表需要该代码；请为输入指定有代码的坐标参考系，或写入 GeoPackage。</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown; assign a CRS with an EPSG code to the layer.</source>
        <translation>坐标系 {crs} 未知；请为图层指定带 EPSG 编号的坐标系。</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown; choose one such as EPSG:4326.</source>
        <translation>坐标系 {crs} 未知；请选择 EPSG:4326 之类的坐标系。</translation>
    </message>
    <message>
        <source>The CRS {crs} of the result is not defined in the database; add it to spatial_ref_sys, or write a GeoPackage.</source>
        <translation>数据库不知道结果的坐标参考系 {crs}；请将其添加到 spatial_ref_sys，或写入 GeoPackage。</translation>
    </message>
    <message>
        <source>The DEM has no height at {lacking:.0f} % of the points; provide a DEM that covers them, or omit the DEM.</source>
        <translation>DEM 在 {lacking:.0f} % 的测点处没有高程；请提供覆盖这些测点的 DEM，或不使用 DEM。</translation>
    </message>
    <message>
        <source>The DEM has no height at {missing} of {n_points} points; the mean height is used at these points.</source>
        <translation>DEM 在 {n_points} 个测点中的 {missing} 个处没有高程；这些测点采用平均高程。</translation>
    </message>
    <message>
        <source>The DEM {name}</source>
        <translation>DEM {name}</translation>
    </message>
    <message>
        <source>The DEM {name} cannot be read around the points: {reason}.</source>
        <translation>DEM {name} 在测点周围无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The DEM {name} cannot be reprojected to {crs}; check its CRS.</source>
        <translation>DEM {name} 无法重投影到 {crs}；请检查其坐标系。</translation>
    </message>
    <message>
        <source>The DEM {name} has no CRS; assign a CRS to the raster.</source>
        <translation>DEM {name} 没有坐标系；请为栅格指定坐标系。</translation>
    </message>
    <message>
        <source>The DEM {name} is not stored in a raster file; save it as a GeoTIFF.</source>
        <translation>DEM {name} 不是以栅格文件存储；请另存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The Dask scheduler {address} could not be reached within {seconds:.0f} s ({reason}); check the address and that the scheduler is running, or compute in this process.</source>
        <translation>在 {seconds:.0f} 秒内无法连接 Dask 调度器 {address}（{reason}）；请检查地址以及调度器是否在运行，或在本进程中计算。</translation>
    </message>
    <message>
        <source>The Dask scheduler {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>Dask 调度器 {address} 没有 worker；请用 `dask worker {address}` 启动。</translation>
    </message>
    <message>
        <source>The Dask workers of {address} failed ({reason}); check the log of a worker, or compute in this process.</source>
        <translation>{address} 的 Dask worker 出错（{reason}）；请查看 worker 的日志，或在本进程中计算。</translation>
    </message>
    <message>
        <source>The Dask workers of {address} stopped repeatedly while processing points {first:,} to {last:,}; check the log of a worker, and give the workers more memory or fewer threads.</source>
        <translation>{address} 的 Dask worker 在计算第 {first:,} 至 {last:,} 个测点时反复退出；请查看 worker 的日志，并为 worker 提供更多内存或减少线程数。</translation>
    </message>
    <message>
        <source>The GNSS calibration stored in the model cannot be read; train the model again.</source>
        <translation>无法读取模型中保存的 GNSS 校准；请重新训练模型。</translation>
    </message>
    <message>
        <source>The GNSS table contains no stations.</source>
        <translation>GNSS 表中没有测站。</translation>
    </message>
    <message>
        <source>The ID in row {row} ({text}…) has {letters:,} characters, but an ID can have at most {most:,}; shorten it.</source>
        <translation>第 {row} 行的 ID（{text}…）有 {letters:,} 个字符，但 ID 最多只能有 {most:,} 个；请缩短。</translation>
    </message>
    <message>
        <source>The LiCSBAS file {file} has no {name}; it is not geocoded.</source>
        <translation>LiCSBAS 文件 {file} 没有 {name}；文件未经地理编码。</translation>
    </message>
    <message>
        <source>The Python interpreter {path} crashed or ran out of memory ({told}); test the interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>Python 解释器 {path} 已崩溃或内存不足（{told}）；请在 设置 ▸ 选项 ▸ SlopeMuse 中测试该解释器，或将该栏清空。</translation>
    </message>
    <message>
        <source>The Python interpreter {path} does not exist; choose another one in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>Python 解释器 {path} 不存在；请在 设置 ▸ 选项 ▸ SlopeMuse 中另选一个，或将该栏清空。</translation>
    </message>
    <message>
        <source>The Python interpreter {path} exited without returning a result ({told}); test the interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>Python 解释器 {path} 结束时没有给出结果（{told}）；请在 设置 ▸ 选项 ▸ SlopeMuse 中测试该解释器，或将该栏清空。</translation>
    </message>
    <message>
        <source>The Python package slopemuse is missing from the Dask workers of {address}; install SlopeMuse {version} in the Python environment of every worker (`pip install .` in its source folder) and restart the workers.</source>
        <translation>{address} 的 Dask worker 没有 Python 包 slopemuse；请在每个 worker 的 Python 环境中安装 SlopeMuse {version}（在其源代码文件夹中运行 `pip install .`）并重启 worker。</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but cannot be loaded ({reason}); {way}.</source>
        <translation>{use}需要 Python 软件包 {name}，但无法加载（{reason}）；{way}。</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but cannot be loaded in {python} ({reason}); {way}.</source>
        <translation>{use}需要 Python 软件包 {name}，但在 {python} 中无法加载（{reason}）；{way}。</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but is not installed in {python}; {way}.</source>
        <translation>{use}需要 Python 软件包 {name}，但 {python} 中未安装；{way}。</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but is not installed; {way}.</source>
        <translation>{use}需要 Python 软件包 {name}，但未安装；{way}。</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use}, but its version {reason} in {python} is older than {oldest}; {way}.</source>
        <translation>{use}需要 Python 软件包 {name}，但 {python} 中的版本 {reason} 低于 {oldest}；{way}。</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use}, but its version {reason} is older than {oldest}; {way}.</source>
        <translation>{use}需要 Python 软件包 {name}，但其版本 {reason} 低于 {oldest}；{way}。</translation>
    </message>
    <message>
        <source>The RMSE against GNSS is {before:.1f} mm before and {after:.1f} mm after re-referencing.</source>
        <translation>相对于 GNSS 的均方根误差：重新参考前 {before:.1f} mm，之后 {after:.1f} mm。</translation>
    </message>
    <message>
        <source>The USGS file {source} has a header but no rows.</source>
        <translation>USGS 文件 {source} 只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>The acquisition noise in the training period, including the common-mode error, is about {noise_mm:.1f} mm; an RMSE of the acquisitions as delivered near this value is mostly noise. The coverage of the 90 % interval of the model, including this noise, is {told}.</source>
        <translation>训练期的影像噪声（含共模误差）约为 {noise_mm:.1f} mm；原始影像的 RMSE 接近此值时，误差主要是噪声。模型 90 % 区间（含此噪声）的覆盖率：{told}。</translation>
    </message>
    <message>
        <source>The advantage over the best simple baseline may be due to chance.</source>
        <translation>相对最优简单方法的优势可能出于偶然。</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of {layer}: {error}</source>
        <translation>该区域无法转换到 {layer} 的坐标系：{error}</translation>
    </message>
    <message>
        <source>The area contains no points; draw it around at least one point.</source>
        <translation>区域内没有测点；绘制的区域应至少包含一个测点。</translation>
    </message>
    <message>
        <source>The attribute UNIT of {file} is {value}, which is not a known unit; set UNIT if the values are not in m.</source>
        <translation>{file} 的属性 UNIT 为 {value}，不是已知的单位；如果数值的单位不是 m，请设置 UNIT。</translation>
    </message>
    <message>
        <source>The attribute {name} has {shape} values, but must have {needed}.</source>
        <translation>属性 {name} 有 {shape} 个值，应有 {needed} 个。</translation>
    </message>
    <message>
        <source>The attribute {name} of {file} is {value}, which is not a number; export the file again.</source>
        <translation>{file} 的属性 {name} 为 {value}，不是数字；请重新导出该文件。</translation>
    </message>
    <message>
        <source>The best simple baseline is always included.</source>
        <translation>最优简单方法总会包括在内。</translation>
    </message>
    <message>
        <source>The cause is different processing, not a different reference; train the model again and start a new monitoring project.</source>
        <translation>原因在于处理不同，而非参考不同；请重新训练模型并建立新的监测项目。</translation>
    </message>
    <message>
        <source>The choice of method cannot be validated on held-out acquisitions: {error}</source>
        <translation>无法在留出的影像上验证方法的选择：{error}</translation>
    </message>
    <message>
        <source>The classes refer to the measured change, which is known only afterwards. For small measured changes, a method that predicts no change performs well; for large changes, acquisition noise is part of the error.</source>
        <translation>等级按实测变化划分，而实测变化事后才能得知。实测变化小时，预测无变化的方法也表现良好；变化大时，误差中含有影像噪声。</translation>
    </message>
    <message>
        <source>The coherence reaches {largest:g}, but should be between 0 and 1.</source>
        <translation>相干性达到 {largest:g}，而应在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The column for {name} has no numeric values; choose another column.</source>
        <translation>{name} 的列中没有数值；请选择其他列。</translation>
    </message>
    <message>
        <source>The column {name} appears to be in {told}, but the specified unit, {said}, is used.</source>
        <translation>列 {name} 看似以 {told} 为单位，但已设置 {said}，故采用后者。</translation>
    </message>
    <message>
        <source>The column {name} contains rates per hour, not amounts; provide the amount of rain per interval, or set RAIN_UNIT to the unit of the amounts.</source>
        <translation>列 {name} 为每小时的雨强而非雨量；请提供各时段的雨量，或将 RAIN_UNIT 设为雨量的单位。</translation>
    </message>
    <message>
        <source>The column {name} contains the rain of {hours:g} h every {step:.2g} h, so the values overlap; choose a column with the rain of each interval, or keep one reading per {hours:g} h.</source>
        <translation>列 {name} 每 {step:.2g} 小时给出 {hours:g} 小时的降雨量，因此数值相互重叠；请选择每个时段降雨量的列，或每 {hours:g} 小时只保留一个读数。</translation>
    </message>
    <message>
        <source>The column {name} contains {stated}.</source>
        <translation>列 {name} 含有 {stated}。</translation>
    </message>
    <message>
        <source>The column {name} of {layer} contains settlement, which may be positive downwards; provide a view with a column displacement_mm that is positive towards the satellite.</source>
        <translation>{layer} 的列 {name} 是沉降量，可能以向下为正；请提供一个视图，其中的列 displacement_mm 以朝向卫星为正。</translation>
    </message>
    <message>
        <source>The column {name} of {raw} contains {stated}; convert all points to one {role} ({units}), or remove the column and set UNIT.</source>
        <translation>{raw} 的列 {name} 含有 {stated}；请将所有测点统一为同一{role}（{units}），或删除该列并设置 UNIT。</translation>
    </message>
    <message>
        <source>The column {name} of {raw} contains {stated}; import the points of each component separately.</source>
        <translation>{raw} 的列 {name} 含有 {stated}；请分别导入各分量的测点。</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains ascending and descending orbits, whose lines of sight differ; import the points of each orbit separately.</source>
        <translation>{source} 的列 {name} 同时包含升轨和降轨，其视线方向不同；请分别导入各轨道的点。</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains increments between acquisitions; replace them with displacements since the first acquisition.</source>
        <translation>{source} 的列 {name} 包含相邻采集之间的增量；请改为自首次采集以来的位移。</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains settlement, which may be positive downwards; set SIGN to away if it is, otherwise to towards.</source>
        <translation>{source} 的列 {name} 包含沉降量，可能以向下为正；如果是，请将 SIGN 设为 away，否则设为 towards。</translation>
    </message>
    <message>
        <source>The column {name} of {source} has no unit; rename it to {name}_mm or {name}_m.</source>
        <translation>{source} 的列 {name} 没有单位；请改名为 {name}_mm 或 {name}_m。</translation>
    </message>
    <message>
        <source>The column {station_field} contains {n_sensors} sensors ({sensors}), and the file does not specify what each of them measures; select one with STATIONS, and set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>列 {station_field} 含有 {n_sensors} 个传感器（{sensors}），文件未注明各自测量的量；请用 STATIONS 选择一个，并设置 RAIN_FIELD 或 LEVEL_FIELD。</translation>
    </message>
    <message>
        <source>The column {unit} contains several units ({units}) for one quantity ({kind}); convert all values to one unit.</source>
        <translation>列 {unit} 对同一个量（{kind}）含有多个单位（{units}）；请将所有数值换算为同一单位。</translation>
    </message>
    <message>
        <source>The columns {easting} and {northing} are read as longitude and latitude ({where}); if they are swapped, assign the columns in CHOICES.</source>
        <translation>列 {easting} 和 {northing} 按经度和纬度读取（{where}）；如果颠倒，请在 CHOICES 中指定各列。</translation>
    </message>
    <message>
        <source>The common period of the layers, {start} to {end}, is too short for 3 dates per layer at STEP = {step_days} ({spans}).</source>
        <translation>各图层的公共时段 {start} 至 {end} 太短，在 STEP = {step_days} 时每个图层不足 3 个日期（{spans}）。</translation>
    </message>
    <message>
        <source>The common-mode error has a standard deviation of {size_mm:.1f} mm and a range of {range_m:.0f} m, estimated from {chosen} points with a total weight of {weight:.0f}. Residual of held-out points: {gain:.2f} mm without, {gain_2:.2f} mm with the correction. Sigma of the correction: {sigma_mm:.1f} to {sigma_mm_2:.1f} mm.</source>
        <translation>共模误差的标准差为 {size_mm:.1f} mm，相关距离为 {range_m:.0f} m，由 {chosen} 个测点（总权重 {weight:.0f}）估计。留出测点的残差：改正前 {gain:.2f} mm，改正后 {gain_2:.2f} mm。改正量的中误差：{sigma_mm:.1f} 至 {sigma_mm_2:.1f} mm。</translation>
    </message>
    <message>
        <source>The common-mode error is not corrected because fewer than two stable points are available.</source>
        <translation>未改正共模误差，因为可用的稳定测点少于两个。</translation>
    </message>
    <message>
        <source>The common-mode error is not corrected because the correction does not reduce the residual of held-out points ({gain:.2f} mm without, {gain_2:.2f} mm with it).</source>
        <translation>未改正共模误差，因为改正不能减小留出测点的残差（改正前 {gain:.2f} mm，改正后 {gain_2:.2f} mm）。</translation>
    </message>
    <message>
        <source>The component {component} is unknown; use one of {components}.</source>
        <translation>分量 {component} 未知；请选用 {components} 之一。</translation>
    </message>
    <message>
        <source>The components cannot be resolved in any cell because the two lines of sight do not separate them; use the other METHOD, or check the lines of sight and the DEM.</source>
        <translation>没有可解算的单元：两个视线向在任何地方都不能区分两个分量；请改用另一 METHOD，或检查视线向和 DEM。</translation>
    </message>
    <message>
        <source>The connection to the Dask scheduler {address} was lost; check that the scheduler is running, and repeat the run.</source>
        <translation>与 Dask 调度器 {address} 的连接已断开；请检查其是否在运行，然后重新开始。</translation>
    </message>
    <message>
        <source>The content of {name} differs.</source>
        <translation>{name} 的内容不同。</translation>
    </message>
    <message>
        <source>The convention {convention} is unknown; use one of {conventions}.</source>
        <translation>约定 {convention} 未知；请选用 {conventions} 之一。</translation>
    </message>
    <message>
        <source>The convention {convention} requires {parts}, but {parts_2} values were provided.</source>
        <translation>约定 {convention} 需要 {parts}，但给出了 {parts_2} 个值。</translation>
    </message>
    <message>
        <source>The daily values of {n_points:,} points and {n_days:,} days require about {needed:,.1f} GB of disk space in {folder}, but only {free:,.1f} GB is free; free up disk space, choose another folder for the output, or choose fewer days.</source>
        <translation>{n_points:,} 个点、{n_days:,} 天的逐日值约需 {folder} 中 {needed:,.1f} GB 的磁盘空间，但只剩 {free:,.1f} GB；请释放磁盘空间、为输出另选文件夹，或减少天数。</translation>
    </message>
    <message>
        <source>The database {database} cannot be opened ({reason}); check the connection in the QGIS browser.</source>
        <translation>无法打开数据库 {database}（{reason}）；请在 QGIS 的浏览器中检查连接。</translation>
    </message>
    <message>
        <source>The dates in {field} of {layer} differ between rows; provide the same dates in every row, or a view with one row per point and date.</source>
        <translation>{layer} 的字段 {field} 中的日期在各行之间不一致；请使每一行的日期相同，或提供每个点、每个日期一行的视图。</translation>
    </message>
    <message>
        <source>The dates of INPUT are {shortest} to {longest} days apart; set INPUT to a daily estimate with equal steps of at most {most} days.</source>
        <translation>INPUT 的日期间隔为 {shortest} 到 {longest} 天；请将 INPUT 设为间隔相等且不超过 {most} 天的逐日估计。</translation>
    </message>
    <message>
        <source>The dates of station {station} are not strictly increasing.</source>
        <translation>测站 {station} 的日期不是严格递增的。</translation>
    </message>
    <message>
        <source>The dates of the arrays in {layer} contain {date} twice; correct the table.</source>
        <translation>{layer} 中数组的日期包含两次 {date}；请更正该表。</translation>
    </message>
    <message>
        <source>The dates of the series are not strictly increasing; sort them and merge duplicates.</source>
        <translation>序列的日期不是严格递增的；请排序并合并重复日期。</translation>
    </message>
    <message>
        <source>The dates of {source} have two-digit years, such as {short}; 20 may mean 1920, 2020 or a day. Set DATE_ORDER, or rename the columns in the format D20200103.</source>
        <translation>{source} 的日期使用两位数年份，例如 {short}；20 可能是 1920、2020 或某一天。请设置 DATE_ORDER，或将列名改为 D20200103 的形式。</translation>
    </message>
    <message>
        <source>The dates of {source} include {text}, which is not a valid date in the format YYYYMMDD.</source>
        <translation>{source} 的日期中有 {text}，不是 YYYYMMDD 形式的有效日期。</translation>
    </message>
    <message>
        <source>The dates run from the first to the last day covered by both layers.</source>
        <translation>日期从两个图层共同覆盖的第一天到最后一天。</translation>
    </message>
    <message>
        <source>The datum increases the RMSE of the layer at {extra} stations (from {rmse_before:.1f} to {rmse_after:.1f} mm); choose other stations or another method.</source>
        <translation>该基准使图层在 {extra} 个测站处的 RMSE 增大（{rmse_before:.1f} 至 {rmse_after:.1f} mm）；请选择其他测站或其他方法。</translation>
    </message>
    <message>
        <source>The delivery has no series for {missing} of the {n_points} points in the previous delivery (first: {first}); provide the complete delivery, or start a new monitoring project in another output folder.</source>
        <translation>交付数据缺少上次交付的 {n_points} 个测点中 {missing} 个的序列（第一个：{first}）；请提供完整的交付数据，或在另一输出文件夹中建立新的监测项目。</translation>
    </message>
    <message>
        <source>The delivery lacks {gone} of the {n_dates} dates in the previous delivery (first: {first}); provide the complete delivery, or start a new monitoring project in another output folder.</source>
        <translation>交付数据缺少上次交付的 {n_dates} 个日期中的 {gone} 个（第一个：{first}）；请提供完整的交付数据，或在另一输出文件夹中建立新的监测项目。</translation>
    </message>
    <message>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is cuda, but torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>设置 ▸ 选项 ▸ SlopeMuse 中的设备为 cuda，但 torch 找不到可用显卡；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is {device}; use one of {devices}.</source>
        <translation>设置 ▸ 选项 ▸ SlopeMuse 中的设备为 {device}；请使用 {devices} 之一。</translation>
    </message>
    <message>
        <source>The direction vector of point {pid} has a length of {length:.3f}, but must be a unit vector (east, north, up).</source>
        <translation>测点 {pid} 的方向向量长度为 {length:.3f}，应为单位向量（东、北、上）。</translation>
    </message>
    <message>
        <source>The direction {vector} has a length of {length:.3g}, but must be a unit vector (east, north, up).</source>
        <translation>方向 {vector} 的长度为 {length:.3g}，应为单位向量（东、北、上）。</translation>
    </message>
    <message>
        <source>The displacements do not change during the training period at any point; check whether the layer contains the measured series.</source>
        <translation>训练期内所有点的位移都没有变化；请检查图层是否包含实测序列。</translation>
    </message>
    <message>
        <source>The displacements of station {station} are already in a line of sight; provide east, north and up components.</source>
        <translation>测站 {station} 的位移已在视线向上；请提供东、北、垂直向分量。</translation>
    </message>
    <message>
        <source>The driver dates are not consecutive days; build the drivers with Forcing.from_rows.</source>
        <translation>驱动因子的日期不是连续日期；请用 Forcing.from_rows 建立驱动因子。</translation>
    </message>
    <message numerus="yes">
        <source>The driver values of {count:,} earlier days have changed; earlier estimates are kept.</source>
        <translation>
            <numerusform>{count:,} 个以前日期的驱动因子数值已改变；以前的估计值保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver {name} has no value on the required days; choose another column.</source>
        <translation>驱动因子 {name} 在所需日期上没有值；请选择其他列。</translation>
    </message>
    <message>
        <source>The drivers cover {first} to {last}, but must cover {targets} to {targets_2}.</source>
        <translation>驱动因子覆盖 {first} 至 {last}，但须覆盖 {targets} 至 {targets_2}。</translation>
    </message>
    <message>
        <source>The drivers end on {last} but are required until {last_2}; add the missing days.</source>
        <translation>驱动因子止于 {last}，但需要到 {last_2}；请补充缺少的日期。</translation>
    </message>
    <message>
        <source>The drivers end on {last}, before the latest acquisition on {newest}; later days are estimated as soon as drivers are available for them.</source>
        <translation>驱动因子止于 {last}，早于最新影像 {newest}；其后的日期在有驱动因子后即予估计。</translation>
    </message>
    <message>
        <source>The drivers have shape {shape}, but must have shape {needed}.</source>
        <translation>驱动因子的形状为 {shape}，必须为 {needed}。</translation>
    </message>
    <message>
        <source>The error of each acquisition is estimated from this acquisition and earlier ones. The error varies smoothly in space and is uncorrelated in time. Far from stable points, the sigma of the remaining error increases, and the interval of the daily estimate widens accordingly.</source>
        <translation>各期影像的误差由该期及此前的影像估计；误差在空间上平滑变化，在时间上不相关。远离稳定测点处，剩余误差的中误差增大，逐日估计的区间也相应加宽。</translation>
    </message>
    <message>
        <source>The error of the best method with drivers, {answer}, is {more}.</source>
        <translation>含驱动因子的最优方法（{answer}）的误差{more}。</translation>
    </message>
    <message>
        <source>The estimate has {days} days, but a layer can contain only {most}, so the layers start on {day}. The NetCDF file next to the layer contains all days since {first} and is read by the time-series dock.</source>
        <translation>估计有 {days} 天，而图层最多只能包含 {most} 天，因此图层从 {day} 开始。图层旁边的 NetCDF 文件包含自 {first} 起的全部日期，由时间序列面板读取。</translation>
    </message>
    <message>
        <source>The estimate is relative to the stable area, not to the datum of the input.</source>
        <translation>估计值相对于稳定区，而不是输入的基准。</translation>
    </message>
    <message>
        <source>The estimate is the weighted mean of the daily rates, the pretrained network and the last value. The weights of each point are learned from its acquisitions after training.</source>
        <translation>估计值是逐日速率、预训练网络和最后值的加权平均。每个点的权重由其训练期之后的影像学习得到。</translation>
    </message>
    <message>
        <source>The estimate would end on {last}, before its start on {first}: the model requires a series of {deformation} days; provide a longer series, or correct START and END.</source>
        <translation>估计将止于 {last}，早于起始日 {first}：模型需要 {deformation} 天的序列；请提供更长的序列，或更正 START 和 END。</translation>
    </message>
    <message>
        <source>The estimate would end on {last}, before its start on {first}; correct START and END.</source>
        <translation>估计将止于 {last}，早于起始日 {first}；请更正 START 和 END。</translation>
    </message>
    <message>
        <source>The factor is {factor:.2f} ± {sigma:.2f} (1σ): even its sign is uncertain, so the projected values provide little information on the motion in the target line of sight.</source>
        <translation>系数为 {factor:.2f} ± {sigma:.2f}（1σ）：连符号都不确定，因此投影值难以反映目标视线向的运动。</translation>
    </message>
    <message>
        <source>The field incidence_deg</source>
        <translation>字段 incidence_deg</translation>
    </message>
    <message>
        <source>The field incidence_deg of {name}</source>
        <translation>{name} 的字段 incidence_deg</translation>
    </message>
    <message>
        <source>The field {field} of {name} contains an infinite value in row {row}; clear or correct the value.</source>
        <translation>{name} 的字段 {field} 第 {row} 行为无穷大；请清除或更正该值。</translation>
    </message>
    <message>
        <source>The field {field} of {name} contains no numbers (for example, {text} in row {row}); rename the field if it does not contain displacements, or correct the values.</source>
        <translation>{name} 的字段 {field} 不是数值（例如第 {row} 行为 {text}）；若不含位移请将字段改名，否则请更正数值。</translation>
    </message>
    <message>
        <source>The fields {one} and {two} of {layer} refer to the same date; remove one of them.</source>
        <translation>{layer} 的字段 {one} 和 {two} 对应同一日期；请删去一个。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file does not specify its viewing geometry; set {missing} to enable projections.</source>
        <translation>文件未说明观测几何；请设置 {missing} 以便投影。</translation>
    </message>
    <message>
        <source>The file does not state a unit; the displacements are read as m, because in any other unit they would be below the InSAR noise level. Set UNIT if this is wrong.</source>
        <translation>文件未注明单位；位移按 m 读取，因为按其他单位其值将低于 InSAR 噪声水平。如有误，请设置 UNIT。</translation>
    </message>
    <message>
        <source>The file does not state the unit of {name}; only {unit} gives plausible rainfall amounts in multiples of a rain gauge's resolution, so it is read as {unit}. Set RAIN_UNIT if this is wrong.</source>
        <translation>文件未注明 {name} 的单位；只有按 {unit} 时雨量才合理且为雨量计分辨率的整数倍，因此按 {unit} 读取。如有误，请设置 RAIN_UNIT。</translation>
    </message>
    <message>
        <source>The file name {name} is too long; use at most {most} characters, or fewer if they are not plain letters.</source>
        <translation>文件名 {name} 太长；请使用最多 {most} 个字符，非英文字母时应更少。</translation>
    </message>
    <message>
        <source>The file {file} does not exist; choose a SlopeMuse output or a run record.</source>
        <translation>文件 {file} 不存在；请选择 SlopeMuse 的输出或运行记录。</translation>
    </message>
    <message>
        <source>The file {file} does not exist; choose another file.</source>
        <translation>文件 {file} 不存在；请选择其他文件。</translation>
    </message>
    <message>
        <source>The file {file} of the layer {name} cannot be opened; check that the file is complete and that no other program locks it.</source>
        <translation>无法打开图层 {name} 的文件 {file}；请检查文件是否完整，以及是否被其他程序锁定。</translation>
    </message>
    <message>
        <source>The file {path} ({name}) does not exist; choose another file.</source>
        <translation>文件 {path}（{name}）不存在；请选择其他文件。</translation>
    </message>
    <message>
        <source>The file {path} ({name}) does not have the extension {kind}; choose another file.</source>
        <translation>文件 {path}（{name}）的扩展名不是 {kind}；请选择其他文件。</translation>
    </message>
    <message>
        <source>The file {path} cannot be used ({reason}); choose another file or name.</source>
        <translation>无法使用文件 {path}（{reason}）；请选择其他文件或名称。</translation>
    </message>
    <message>
        <source>The file {path} of {name} cannot be opened; check that the file is complete.</source>
        <translation>{name} 的文件 {path} 无法打开；请检查其是否完整。</translation>
    </message>
    <message>
        <source>The file {path}, written next to {output}, would overwrite {input}; choose another name for {output}.</source>
        <translation>写在 {output} 旁边的文件 {path} 会覆盖 {input}；请给 {output} 另取名称。</translation>
    </message>
    <message>
        <source>The files do not state a unit; their names match those of P-SBAS products, which are in cm. Set UNIT if they were created by another processing chain.</source>
        <translation>文件未注明单位；其名称与 P-SBAS 产品相符，单位为 cm。如果由其他处理链生成，请设置 UNIT。</translation>
    </message>
    <message>
        <source>The finished steps are kept; the next run with the same folder continues from there.</source>
        <translation>已完成的步骤予以保留；下次用同一文件夹运行时从该处继续。</translation>
    </message>
    <message>
        <source>The first band of the raster {name} has a median of {first:.1f} and may contain the elevation angle above the horizon instead of the incidence angle; the second band may contain an angle measured from east. Set ANGLES (elevation_phi_deg for HyP3 and GAMMA).</source>
        <translation>栅格 {name} 第一波段的中位数为 {first:.1f}，可能是高出地平线的高度角而非入射角；第二波段可能是自东起算的角度。请设置 ANGLES（HyP3 和 GAMMA 为 elevation_phi_deg）。</translation>
    </message>
    <message>
        <source>The first row of {table} does not contain the dates as MATLAB serial date numbers.</source>
        <translation>{table} 的第一行不是 MATLAB 日期序号形式的日期。</translation>
    </message>
    <message>
        <source>The folder {folder} ({name}) cannot be created ({reason}); choose another one.</source>
        <translation>无法创建文件夹 {folder}（{name}）（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {target} does not exist; create it or choose another one.</source>
        <translation>文件夹 {target} 不存在；请创建该文件夹或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {target} is not writable ({reason}); choose another folder.</source>
        <translation>文件夹 {target} 不可写（{reason}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The format of {file} is unknown; use the extension {suffixes}.</source>
        <translation>{file} 的格式未知；请使用扩展名 {suffixes}。</translation>
    </message>
    <message>
        <source>The gauge {double} occurs twice; provide each gauge only once.</source>
        <translation>雨量站 {double} 出现两次；每个站只能提供一次。</translation>
    </message>
    <message>
        <source>The geometry file {beside} does not exist; choose another file.</source>
        <translation>几何文件 {beside} 不存在；请选择其他文件。</translation>
    </message>
    <message>
        <source>The grid of {file} ({own} × {own_height} pixels) differs from that of {first_file} ({shape} × {height}); resample all files to one grid (gdalwarp -te … -tr …).</source>
        <translation>{file} 的格网（{own} × {own_height} 像元）与 {first_file}（{shape} × {height}）不同；请将所有文件重采样到同一格网（gdalwarp -te … -tr …）。</translation>
    </message>
    <message>
        <source>The ground is assumed to move parallel to its surface: motion into or out of the surface (heads and toes of rotational slides, settlement) appears as motion along the surface.</source>
        <translation>假定地面平行于坡面运动：指向坡面内外的运动（旋转型滑坡的后缘和前缘、沉降）表现为沿坡面的运动。</translation>
    </message>
    <message>
        <source>The header of {source} is not a line of column names ({error}).</source>
        <translation>{source} 的表头不是列名行（{error}）。</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>航向角</translation>
    </message>
    <message>
        <source>The horizontal (east and north) part of the line-of-sight vector has a magnitude greater than 1; provide the components of unit vectors.</source>
        <translation>视线向的东、北分量合成长度大于 1；请提供单位向量的分量。</translation>
    </message>
    <message>
        <source>The hydrology table has no column {name}; its columns are {columns}.</source>
        <translation>水文表没有列 {name}；其列为 {columns}。</translation>
    </message>
    <message>
        <source>The hydrology table has no date column ({columns}); set DATE_FIELD. If the file has lines above its header, import it first with “Import rain and reservoir level”.</source>
        <translation>水文表没有日期列（{columns}）；请设置 DATE_FIELD。若文件表头之上还有其他行，请先用“导入降雨和库水位”导入。</translation>
    </message>
    <message>
        <source>The hydrology table has no driver {name}; its drivers are {names}.</source>
        <translation>水文表没有驱动因子 {name}；其驱动因子为 {names}。</translation>
    </message>
    <message>
        <source>The hydrology table has no rows with a readable date; check its date column.</source>
        <translation>水文表没有日期可识别的行；请检查其日期列。</translation>
    </message>
    <message>
        <source>The hydrology table is empty.</source>
        <translation>水文表为空。</translation>
    </message>
    <message>
        <source>The import options are not a JSON object; use the format {{&quot;unit&quot;: &quot;m&quot;}}.</source>
        <translation>导入选项不是 JSON 对象；请使用 {{&quot;unit&quot;: &quot;m&quot;}} 的形式。</translation>
    </message>
    <message>
        <source>The import options are not valid JSON ({error}); use the format {{&quot;unit&quot;: &quot;m&quot;}}.</source>
        <translation>导入选项不是有效的 JSON（{error}）；请使用 {{&quot;unit&quot;: &quot;m&quot;}} 的形式。</translation>
    </message>
    <message>
        <source>The import options contain the unknown key {name}; valid keys: {known}.</source>
        <translation>导入选项含有未知的键 {name}；有效的键：{known}。</translation>
    </message>
    <message>
        <source>The incidence angle</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>The incidence angle in the file</source>
        <translation>文件中的入射角</translation>
    </message>
    <message>
        <source>The incidence angle in the file ({angle:.1f}°) is actually the {meaning}: the vectors are {arccos:.1f}° from the vertical and are used instead.</source>
        <translation>文件中的入射角（{angle:.1f}°）实际上是{meaning}：向量与铅垂线夹角为 {arccos:.1f}°，故改用向量。</translation>
    </message>
    <message>
        <source>The input layer with the fit results as additional fields, coloured by velocity.</source>
        <translation>含拟合结果附加字段的输入图层，按速率着色。</translation>
    </message>
    <message>
        <source>The input without the common-mode error of each acquisition, relative to the stable area if one is set. If a stable area is set, this layer is always written next to OUTPUT, and the dock shows it with the estimate.</source>
        <translation>去除各期影像共模误差后的输入；设置稳定区时，相对于稳定区。设置稳定区时，该图层总会写在 OUTPUT 旁边，面板将其与估计值一起显示。</translation>
    </message>
    <message>
        <source>The input {parameter} of the run, {path}, no longer exists; restore the file to repeat the run.</source>
        <translation>该运行的输入 {parameter}（{path}）已不存在；请恢复该文件后再重做。</translation>
    </message>
    <message>
        <source>The input {parameter}, {path}, has changed since the run.</source>
        <translation>输入 {parameter}（{path}）在该运行之后已改变。</translation>
    </message>
    <message>
        <source>The interpolator {name} is unknown; use one of {interpolators}.</source>
        <translation>内插方法 {name} 未知；请选用 {interpolators} 之一。</translation>
    </message>
    <message>
        <source>The last line of {raw} has no line ending{always}: the file may be truncated, and its last number may be wrong.</source>
        <translation>{raw} 的最后一行没有行尾{always}：文件可能不完整，最后一个数字可能有误。</translation>
    </message>
    <message>
        <source>The layer contains polygons; each is replaced by its centroid.</source>
        <translation>图层含有多边形；每个多边形以其质心代替。</translation>
    </message>
    <message>
        <source>The layer has no CRS, so distances cannot be calculated; set the CRS of the layer.</source>
        <translation>图层没有坐标系，无法计算距离；请设置图层的坐标系。</translation>
    </message>
    <message>
        <source>The layer has no CRS, so stations cannot be located in it; set the CRS of the layer.</source>
        <translation>图层没有坐标系，无法在其中定位测站；请设置图层的坐标系。</translation>
    </message>
    <message>
        <source>The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it again with INCIDENCE and HEADING.</source>
        <translation>图层没有视线向（字段 los_east、los_north、los_up，或 incidence_deg 和 heading_deg）；请用 INCIDENCE 和 HEADING 重新导入。</translation>
    </message>
    <message>
        <source>The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it with its angles, or provide GNSS displacements in the line of sight (projectgnss).</source>
        <translation>图层没有视线向（字段 los_east、los_north、los_up，或 incidence_deg 和 heading_deg）；请连同角度导入，或提供视线向的 GNSS 位移（projectgnss）。</translation>
    </message>
    <message>
        <source>The layer has no line of sight, so station {station} is excluded from scoring.</source>
        <translation>图层没有视线向，因此测站 {station} 不参与评定。</translation>
    </message>
    <message>
        <source>The layer has no points; choose a layer with points.</source>
        <translation>图层没有测点；请选择含有测点的图层。</translation>
    </message>
    <message numerus="yes">
        <source>The layer has {count:,} dates between START and END, but at least two are required.</source>
        <translation>
            <numerusform>图层在 START 与 END 之间有 {count:,} 个日期，至少需要两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer is already in the datum of {stations}, as in training; no rate is subtracted.</source>
        <translation>图层已在 {stations} 的基准上，与训练时相同；不扣除速率。</translation>
    </message>
    <message>
        <source>The layer is anticorrelated with GNSS (correlation {correlation:.2f} in the line of sight); check the sign, heading and orbit direction used for the import.</source>
        <translation>图层与 GNSS 负相关（视线向相关系数 {correlation:.2f}）；请检查导入时的 SIGN、航向角和轨道方向。</translation>
    </message>
    <message>
        <source>The layer is anticorrelated with the GNSS series (median correlation {known:.2f}): the sign or the heading of the layer is probably wrong; correct it before setting a datum.</source>
        <translation>图层与 GNSS 序列负相关（相关系数中位数 {known:.2f}）：图层的符号或航向角很可能有误；请在确定基准之前更正。</translation>
    </message>
    <message>
        <source>The layer used for training, or one with newer acquisitions or other points of the same slope.</source>
        <translation>训练所用的图层，或含更新影像、同一斜坡其他测点的图层。</translation>
    </message>
    <message>
        <source>The layer with the offset subtracted; a velocity field is also corrected.</source>
        <translation>扣除偏移后的图层；速率字段一并改正。</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be opened; repair its data source or load the layer again.</source>
        <translation>图层 {layer} 无法打开；请修复其数据源或重新加载。</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read ({text}); save it as a GeoPackage and use that file.</source>
        <translation>图层 {layer} 无法读取（{text}）；请另存为 GeoPackage 并使用该 GeoPackage。</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be transformed to the CRS of the points ({crs}): {error}</source>
        <translation>图层 {layer} 无法转换到测点的坐标系 {crs}：{error}</translation>
    </message>
    <message>
        <source>The layer {layer} has no date fields such as D20200131; import the InSAR files first.</source>
        <translation>图层 {layer} 没有 D20200131 之类的日期字段；请先导入 InSAR 文件。</translation>
    </message>
    <message>
        <source>The layer {layer} has no feature with the ID {point}.</source>
        <translation>图层 {layer} 中没有 ID 为 {point} 的要素。</translation>
    </message>
    <message>
        <source>The layer {layer} has no line of sight; import it with its angles.</source>
        <translation>图层 {layer} 没有视线向；请连同角度导入。</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons; draw one around each area of interest.</source>
        <translation>图层 {layer} 没有多边形；请围绕每个关注区域各绘制一个。</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons; draw one around the area of interest.</source>
        <translation>图层 {layer} 没有多边形；请围绕关注区域绘制一个。</translation>
    </message>
    <message>
        <source>The layer {layer} shows the points of a file and has unsaved edits, which this file does not contain; discard the edits.</source>
        <translation>图层 {layer} 显示某个文件中的点，并有未保存的编辑，而该文件中不含这些编辑；请放弃编辑。</translation>
    </message>
    <message>
        <source>The layer {layer} shows the points of a former version of its file; open the file again.</source>
        <translation>图层 {layer} 显示的是其文件旧版本中的点；请重新打开该文件。</translation>
    </message>
    <message>
        <source>The layer {name} cannot be read completely: {reason}</source>
        <translation>图层 {name} 无法完整读取：{reason}</translation>
    </message>
    <message>
        <source>The layer {name} has no CRS, so distances are unknown; set the CRS in the layer properties.</source>
        <translation>图层 {name} 没有坐标系，距离未知；请在图层属性中设置坐标系。</translation>
    </message>
    <message>
        <source>The layer {name} was changed while it was being read; run the algorithm again.</source>
        <translation>图层 {name} 在读取时发生变化；请重新运行算法。</translation>
    </message>
    <message>
        <source>The layers have different components ({words}); project them onto the same component first.</source>
        <translation>各图层的分量不同（{words}）；请先投影到同一分量。</translation>
    </message>
    <message>
        <source>The layers have no common period ({spans}); provide layers that cover the same period.</source>
        <translation>各图层没有公共时段（{spans}）；请提供覆盖同一时段的图层。</translation>
    </message>
    <message numerus="yes">
        <source>The layers have points at {count:,} different positions, but a grid requires at least {least_points}.</source>
        <translation>
            <numerusform>各图层的测点只有 {count:,} 个不同位置，格网至少需要 {least_points} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layers have {count:,} dates in common ({spans}), but at least {least_dates} are required; first resample the layers to a common time axis with the harmonize algorithm.</source>
        <translation>
            <numerusform>各图层有 {count:,} 个共同日期（{spans}），至少需要 {least_dates} 个；请先用 harmonize 算法将图层重采样到公共时间轴。</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout shown in the log, the report and the import dialog, or a part of it. Keys: encoding, separator, decimal, header_row, unit_row, first_row, date_form, date_order, no_data, unit, and columns with name, role and unit. Omitted keys are detected automatically.</source>
        <translation>日志、报告和导入对话框所显示的布局或其一部分。键：encoding、separator、decimal、header_row、unit_row、first_row、date_form、date_order、no_data、unit，以及含 name、role 和 unit 的 columns。省略的键自动识别。</translation>
    </message>
    <message>
        <source>The line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <source>The line of sight ({convention})</source>
        <translation>视线向（{convention}）</translation>
    </message>
    <message>
        <source>The line of sight ({convention}) points down, that is, from the satellite to the ground; choose satellite_to_ground, or enu if the vectors were already reversed.</source>
        <translation>视线向（{convention}）指向下方，即从卫星到地面；请选择 satellite_to_ground，若已反向则选择 enu。</translation>
    </message>
    <message>
        <source>The line of sight disagrees with GNSS: the RMS of layer minus GNSS is {as_given:.1f} mm as imported and {misfit:.1f} mm with {best}. Check the sign, heading and orbit direction used for the import.</source>
        <translation>视线向与 GNSS 不符：图层减 GNSS 的 RMS 按导入设置为 {as_given:.1f} mm，采用{best}时为 {misfit:.1f} mm。请检查导入时的 SIGN、航向角和轨道方向。</translation>
    </message>
    <message>
        <source>The line of sight is unknown; set LAYER, or both INCIDENCE and HEADING.</source>
        <translation>视线向未知；请设置 LAYER，或同时设置 INCIDENCE 和 HEADING。</translation>
    </message>
    <message>
        <source>The line-of-sight directions of the points are unknown or cancel each other out; import the layer again.</source>
        <translation>测点的视线向未知或互相抵消；请重新导入图层。</translation>
    </message>
    <message>
        <source>The lineage in the metadata of the layer is damaged, so the origin of its values is unknown; create the layer again, or remove the metadata.</source>
        <translation>图层元数据中的数据沿袭已损坏，其数值的来源未知；请重新生成图层，或删除元数据。</translation>
    </message>
    <message>
        <source>The linear term is always included; seasonal terms require more than one year of data.</source>
        <translation>线性项总会包括在内；季节项需要一年以上的数据。</translation>
    </message>
    <message>
        <source>The lines of sight of {first} and {second} are {apart:.0f}° apart, so the layers measure different components of motion; first project them onto one line of sight with the projectlos algorithm.</source>
        <translation>{first} 与 {second} 的视线向相差 {apart:.0f}°，测量的是不同的运动分量；请先用 projectlos 算法投影到同一视线向。</translation>
    </message>
    <message>
        <source>The links to the companion layers cannot be stored in {file} ({found}); free up disk space.</source>
        <translation>无法在 {file} 中保存伴随图层的链接（{found}）；请释放磁盘空间。</translation>
    </message>
    <message>
        <source>The look direction is {look}; use right or left.</source>
        <translation>观测方向为 {look}；请用 right 或 left。</translation>
    </message>
    <message>
        <source>The median interval is {interval:g} days.</source>
        <translation>间隔中位数为 {interval:g} 天。</translation>
    </message>
    <message>
        <source>The median velocity is {median:.1f} mm/yr; 90 % of the points lie between {low:.1f} and {high:.1f} mm/yr.</source>
        <translation>速度中位数为 {median:.1f} mm/a；90 % 的点介于 {low:.1f} 与 {high:.1f} mm/a 之间。</translation>
    </message>
    <message>
        <source>The method {best} has a smaller RMS about the mean at held-out stations ({finite:.1f} mm); consider using this method.</source>
        <translation>方法 {best} 在留出测站上相对于均值的 RMS 更小（{finite:.1f} mm）；可考虑采用该方法。</translation>
    </message>
    <message>
        <source>The method {method} is unknown; use one of {methods}.</source>
        <translation>METHOD {method} 未知；请选用 {methods} 之一。</translation>
    </message>
    <message>
        <source>The model cannot be copied to {folder} ({error}).</source>
        <translation>无法将模型复制到 {folder}（{error}）。</translation>
    </message>
    <message>
        <source>The model file {file} does not exist.</source>
        <translation>模型文件 {file} 不存在。</translation>
    </message>
    <message>
        <source>The model has one network per point, but none for point {pid}; train with SCOPE = shared to estimate points that were not used for training.</source>
        <translation>模型的每个测点各有一个网络，但没有测点 {pid} 的网络；要估计未参与训练的测点，请用 SCOPE = shared 训练。</translation>
    </message>
    <message>
        <source>The model is evaluated without retraining, and its last training day applies to all methods. Default: the SlopeMuse models are trained.</source>
        <translation>评定时不重新训练；其训练截止日适用于全部方法。默认：训练 SlopeMuse 模型。</translation>
    </message>
    <message>
        <source>The model uses no data from after the training period. The daily rate is a sum of responses to the drivers, whose amplitudes vary smoothly across the slope; only differences between acquisitions are fitted.</source>
        <translation>模型不使用训练期之后的任何数据。逐日速率为对各驱动因子的响应之和，响应幅值在斜坡上平滑变化；只拟合影像之间的差值。</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which has a smaller error than the model with drivers on {n_heldout:.0f} held-out acquisitions in the training period. Nowcasts and scenarios use this method; hindcasts use the daily rates.</source>
        <translation>模型采用方法 {title}：在训练期留出的 {n_heldout:.0f} 期影像上，其误差小于含驱动因子的模型。实时估计和情景使用该方法；后报使用逐日速率。</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which requires {least_acquisitions} acquisitions up to {train_end}. The layer has only {n_past}; the model with drivers is used instead.</source>
        <translation>模型采用的方法 {title} 需要截至 {train_end} 的 {least_acquisitions} 期影像。图层只有 {n_past} 期，故改用含驱动因子的模型。</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which was chosen in training. The estimate uses this method, except where a point deviates from its behaviour in training.</source>
        <translation>模型使用训练时选定的方法“{title}”。估计值采用该方法，但偏离训练期表现的测点除外。</translation>
    </message>
    <message>
        <source>The model uses the pretrained network, which was selected based on {n_heldout:.0f} held-out acquisitions in the training period and on its errors on other slopes. Nowcasts, hindcasts and scenarios use this network.</source>
        <translation>模型使用预训练网络，依据训练期的 {n_heldout:.0f} 期留出影像及其在其他斜坡上的误差选定。实时估计、后报和情景均使用该网络。</translation>
    </message>
    <message>
        <source>The model was trained on another slope: the points are {away:.1f} km from its training points; choose the model for this slope.</source>
        <translation>模型是在另一斜坡上训练的：测点距其训练测点 {away:.1f} km；请选择本斜坡的模型。</translation>
    </message>
    <message>
        <source>The model was trained with the driver {absent}, which is not in the hydrology table (drivers: {names}); use a table with the drivers used for training.</source>
        <translation>模型训练时使用了驱动因子 {absent}，但水文表中没有（驱动因子：{names}）；请使用含训练所用驱动因子的表。</translation>
    </message>
    <message>
        <source>The model was trained with weights of the pretrained network that differ from those in this version of SlopeMuse: the scores of the model may not apply to the estimate. Train the model again.</source>
        <translation>模型训练时所用的预训练网络权重与此版本 SlopeMuse 的权重不同：模型的评分可能不适用于该估计。请重新训练模型。</translation>
    </message>
    <message>
        <source>The model was trained with {drivers} and is evaluated with this driver set only.</source>
        <translation>模型用 {drivers} 训练，只评定该驱动因子组合。</translation>
    </message>
    <message>
        <source>The most frequent velocity is about {mode:g} mm/yr; {share:.1f} % of {known:,} points are between {low:g} and {high:g} mm/yr.</source>
        <translation>最常见的速率约为 {mode:g} mm/a；{known:,} 个测点中有 {share:.1f} % 在 {low:g} 至 {high:g} mm/a 之间。</translation>
    </message>
    <message>
        <source>The motion does not depend on height (error at held-out points: {after:.2f} mm/yr with height, {before:.2f} mm/yr without), so the DEM is ignored.</source>
        <translation>运动与高程无关（留出测点上的误差：采用高程 {after:.2f} mm/a，不采用 {before:.2f} mm/a），因此忽略 DEM。</translation>
    </message>
    <message>
        <source>The motion up to this day defines normal behaviour. Default: the middle of the series.</source>
        <translation>截至该日的运动视为正常状态。默认：序列的中点。</translation>
    </message>
    <message>
        <source>The name of the column {name} is not a valid calendar date; the column is ignored.</source>
        <translation>列名 {name} 不是有效的日历日期；已忽略该列。</translation>
    </message>
    <message>
        <source>The name of the column {wrong} is not a valid calendar date; {counted} ignored.</source>
        <translation>列名 {wrong} 不是有效的日历日期；已忽略 {counted}。</translation>
    </message>
    <message>
        <source>The names in {source} contain pairs of dates with different first dates ({starts}, {last_start}), so the rasters are interferograms, not displacements since a common date; provide cumulative displacements.</source>
        <translation>{source} 中的名称包含首日期不同的日期对（{starts}、{last_start}），因此这些栅格是干涉图，而不是相对于同一日期的位移；请提供累积位移。</translation>
    </message>
    <message>
        <source>The names in {source} contain {word}, so the rasters are not displacements; choose the rasters of displacement.</source>
        <translation>{source} 中的名称包含 {word}，因此这些栅格不是位移；请选择位移栅格。</translation>
    </message>
    <message>
        <source>The names of the columns {twin} and {column} differ only in case; rename one of them.</source>
        <translation>列名 {twin} 和 {column} 仅大小写不同；请将其中一个改名。</translation>
    </message>
    <message>
        <source>The number of displacements of station {station} does not match the number of its dates ({count}).</source>
        <translation>测站 {station} 的位移与其 {count} 个日期不符。</translation>
    </message>
    <message>
        <source>The original output {name} is a table, so only its hash is compared.</source>
        <translation>原输出 {name} 是数据库表，因此只比较其哈希值。</translation>
    </message>
    <message>
        <source>The original output {name}, {path}, no longer exists, so only its hash is compared.</source>
        <translation>原输出 {name}（{path}）已不存在，因此只比较其哈希值。</translation>
    </message>
    <message>
        <source>The original output {name}, {path}, was changed after the run.</source>
        <translation>原输出 {name}（{path}）在运行之后被改动过。</translation>
    </message>
    <message>
        <source>The output folder in {name}, {output}, does not exist; create it.</source>
        <translation>{name} 的输出文件夹 {output} 不存在；请创建。</translation>
    </message>
    <message>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>输出 {name} 会覆盖输入 {other}（{path}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>The output {name} would replace {path}, which is open in QGIS; remove the layer {layer} from the project or choose another file.</source>
        <translation>输出 {name} 将替换 {path}，而该文件已在 QGIS 中打开；请从工程中移除图层 {layer}，或选择其他文件。</translation>
    </message>
    <message>
        <source>The output {name} would replace {path}, which is open in another program; close it there or choose another file.</source>
        <translation>输出 {name} 将替换 {path}，而该文件已在另一程序中打开；请在该程序中关闭，或选择其他文件。</translation>
    </message>
    <message>
        <source>The outputs of the repeated run are kept in this folder. Default: they are removed after the comparison.</source>
        <translation>重做运行的输出保存在此文件夹。默认：比较后删除。</translation>
    </message>
    <message>
        <source>The outputs {name} and {other} are the same file ({path}); choose two different files.</source>
        <translation>输出 {name} 与 {other} 是同一文件（{path}）；请选择两个不同的文件。</translation>
    </message>
    <message>
        <source>The paper uses 12, the revisit time of the satellite.</source>
        <translation>论文取 12，即卫星重访周期。</translation>
    </message>
    <message>
        <source>The paper uses 30. The rate variant uses a fixed memory of 400 days.</source>
        <translation>论文取 30。rate 变体采用 400 天的固定记忆。</translation>
    </message>
    <message>
        <source>The period from {first} to {last} does not contain two dates {step_days} days apart; use a smaller STEP.</source>
        <translation>{first} 至 {last} 之间没有相隔 {step_days} 天的两个日期；请减小 STEP。</translation>
    </message>
    <message>
        <source>The pixels of {source} have no width or no height; georeference the file again.</source>
        <translation>{source} 的像元没有宽度或高度；请重新对文件进行地理配准。</translation>
    </message>
    <message>
        <source>The plot cannot be drawn; open the SlopeMuse dock first.</source>
        <translation>无法绘制图形；请先打开 SlopeMuse 面板。</translation>
    </message>
    <message>
        <source>The plot in {name} follows the centre of the map or an atlas of the points.</source>
        <translation>{name} 中的图形随地图中心变化，或随测点的地图集变化。</translation>
    </message>
    <message>
        <source>The plot was added to the layout {name}.</source>
        <translation>曲线图已添加到布局 {name}。</translation>
    </message>
    <message>
        <source>The plot was copied to the clipboard.</source>
        <translation>曲线图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The point ID {ids} occurs more than once; assign a unique ID to every point.</source>
        <translation>测点编号 {ids} 出现多次；请为每个测点指定唯一的编号。</translation>
    </message>
    <message>
        <source>The point in row {empty} has no pid; assign a unique ID to every point.</source>
        <translation>第 {empty} 行的测点没有 pid；请为每个测点指定唯一的编号。</translation>
    </message>
    <message>
        <source>The point layer has no CRS, so the DEM cannot be sampled at the points; assign a CRS to the layer.</source>
        <translation>点图层没有坐标系，无法在测点处对 DEM 采样；请为图层指定坐标系。</translation>
    </message>
    <message>
        <source>The point nearest to station {station} is {km:,.0f} km away, where the line of sight differs; choose a LAYER of the same area, or correct its CRS or the positions of the stations.</source>
        <translation>距测站 {station} 最近的测点在 {km:,.0f} km 之外，那里的视线方向不同；请选择同一区域的 LAYER，或改正其坐标系或测站位置。</translation>
    </message>
    <message>
        <source>The point nearest to {name} is {km:.0f} km away.</source>
        <translation>距 {name} 最近的测点在 {km:.0f} km 之外。</translation>
    </message>
    <message>
        <source>The points lie outside the area of use of {crs}; check the CRS of the layer.</source>
        <translation>测点位于 {crs} 的适用范围之外；请检查图层的坐标系。</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add columns lon and lat, or a CSV file with station, lon and lat.</source>
        <translation>测站 {station} 的位置未知；请添加列 lon 和 lat，或提供含 station、lon 和 lat 的 CSV 文件。</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add columns lon and lat.</source>
        <translation>测站 {station} 的位置未知；请添加列 lon 和 lat。</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add the columns lon and lat.</source>
        <translation>测站 {station} 的位置未知；请添加列 lon 和 lat。</translation>
    </message>
    <message>
        <source>The pretrained network does not reduce the error at held-out points (with its full correction, the error is {full:.0f} % of that without it) and is not used; sigma is calibrated at these points.</source>
        <translation>预训练网络没有减小留出测点上的误差（采用其全部改正时，误差为不采用时的 {full:.0f} %），因此未使用；中误差在这些测点上校准。</translation>
    </message>
    <message>
        <source>The pretrained network requires at least {least_points} points, so it is not used.</source>
        <translation>预训练网络至少需要 {least_points} 个测点，因此未使用。</translation>
    </message>
    <message>
        <source>The pretrained network uses only rain and reservoir level; it ignores the drivers {drivers}.</source>
        <translation>预训练网络只使用降雨和库水位，忽略驱动因子 {drivers}。</translation>
    </message>
    <message>
        <source>The producer {key} is unknown; choose one of {by_key}.</source>
        <translation>生产方 {key} 未知；请选用 {by_key} 之一。</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>工程中没有多边形图层</translation>
    </message>
    <message>
        <source>The published CNN has the smallest error at held-out points with cells of {cell_m:g} m ({found}).</source>
        <translation>CNN（论文）在单元大小为 {cell_m:g} m 时留出测点上的误差最小（{found}）。</translation>
    </message>
    <message>
        <source>The published CNN was trained for {epochs} of {asked} epochs ({reason}); its RMSE at the points used for early stopping is {rmse:.2f} mm.</source>
        <translation>CNN（论文）训练了 {asked} 轮中的 {epochs} 轮（{reason}）；在用于提前停止的测点上 RMSE 为 {rmse:.2f} mm。</translation>
    </message>
    <message>
        <source>The published factor is {published:.3f} for all of these motions.</source>
        <translation>对所有这些运动，论文系数均为 {published:.3f}。</translation>
    </message>
    <message>
        <source>The published formula applies to two satellites with the same heading.</source>
        <translation>论文公式适用于航向相同的两颗卫星。</translation>
    </message>
    <message>
        <source>The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for the period that begins on its date and is distributed evenly over that period. Use daily rainfall if available: individual storms cannot be resolved.</source>
        <translation>降雨每 {usual:.0f} 天一个值。每个值视为自其日期开始的时段的总量，并平均分配到该时段。如有日降雨请使用：单次暴雨无法分辨。</translation>
    </message>
    <message>
        <source>The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for the period that ends on its date and is distributed evenly over that period. Use daily rainfall if available: individual storms cannot be resolved.</source>
        <translation>降雨每 {usual:.0f} 天一个值。每个值视为截至其日期的时段的总量，并平均分配到该时段。如有日降雨请使用：单次暴雨无法分辨。</translation>
    </message>
    <message>
        <source>The raster layer {name} is not stored in a raster file; save it as a GeoTIFF.</source>
        <translation>栅格图层 {name} 不是以栅格文件存储；请另存为 GeoTIFF。</translation>
    </message>
    <message>
        <source>The raster {name}</source>
        <translation>栅格 {name}</translation>
    </message>
    <message>
        <source>The raster {name} covers none of the {xy} points; check its CRS.</source>
        <translation>栅格 {name} 不覆盖 {xy} 个测点中的任何一个；请检查其坐标系。</translation>
    </message>
    <message>
        <source>The raster {name} has no CRS; assign a CRS to the raster.</source>
        <translation>栅格 {name} 没有坐标系；请为栅格指定坐标系。</translation>
    </message>
    <message>
        <source>The raster {name} has no value at any of the {xy} points; provide a raster that covers the points.</source>
        <translation>栅格 {name} 在 {xy} 个测点处均没有值；请提供覆盖这些测点的栅格。</translation>
    </message>
    <message numerus="yes">
        <source>The raster {name} has {count:,} bands; a line-of-sight raster has three bands (east, north, up) or two bands (incidence angle, heading).</source>
        <translation>
            <numerusform>栅格 {name} 有 {count:,} 个波段；视线向栅格应有三个波段（东、北、上）或两个波段（入射角、航向角）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference period ends on {last}, before its start on {first}; correct REFERENCE_START and REFERENCE_END.</source>
        <translation>参考时段止于 {last}，早于其起始日 {first}；请更正 REFERENCE_START 和 REFERENCE_END。</translation>
    </message>
    <message>
        <source>The reference period from {first} to {last} is shorter than {least} days; set a longer period, or set WATCH, WARNING and ALARM in mm/day.</source>
        <translation>参考时段 {first} 至 {last} 短于 {least} 天；请设置更长的时段，或以 mm/d 设置 WATCH、WARNING 和 ALARM。</translation>
    </message>
    <message>
        <source>The reference period is {first} to {last}. Velocities refer to the last 24 days, the trend to the last 72 days. A day is uncertain if it cannot be classified as quiet: its interval reaches the watch threshold, the day is flagged, or it has no estimate.</source>
        <translation>参考时段为 {first} 至 {last}。速率指最近 24 天，趋势指最近 72 天。不能判为平静的日期为不确定：其区间达到注意阈值、该日有标记，或没有估计值。</translation>
    </message>
    <message numerus="yes">
        <source>The repeated run of {algorithm} differs in {count} items.</source>
        <translation>
            <numerusform>{algorithm} 的重做有 {count} 项不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The repeated run of {algorithm} is identical: {compared}.</source>
        <translation>{algorithm} 的重复运行结果相同：{compared}。</translation>
    </message>
    <message>
        <source>The report compares the errors of all methods at held-out points.</source>
        <translation>报告比较各方法在留出测点上的误差。</translation>
    </message>
    <message>
        <source>The result has {columns} columns, but a GeoPackage can contain at most {max_columns}; omit some columns.</source>
        <translation>结果有 {columns} 列，而 GeoPackage 最多可含 {max_columns} 列；请减少列数。</translation>
    </message>
    <message>
        <source>The result has {n_dates} dates, but a layer can contain at most {max_date_fields}; use a larger step, a shorter period, or NetCDF.</source>
        <translation>结果有 {n_dates} 个日期，而图层最多可含 {max_date_fields} 个；请采用更大的步长、更短的时段或 NetCDF。</translation>
    </message>
    <message>
        <source>The results of a SlopeMuse model are those of its daily layer, which is estimated from all points in the layer with a latency of at least one day. Only the training points are scored.</source>
        <translation>SlopeMuse 模型的结果取自其逐日图层（时延至少一天），由图层的全部测点估计。只对训练测点评分。</translation>
    </message>
    <message>
        <source>The rows have {width} cells, but the header has {names} (LiCSBAS2 lists noise columns that it does not write); coordinates, velocity and dates are read, and the columns between them are ignored.</source>
        <translation>数据行有 {width} 个单元格，而表头有 {names} 个（LiCSBAS2 列出了未写出的噪声列）；读取坐标、速率和日期，忽略其间的列。</translation>
    </message>
    <message>
        <source>The run record in {name} has format version {version}, but this version of SlopeMuse reads only up to {known}; update the plugin.</source>
        <translation>{name} 中运行记录的格式版本为 {version}，而此版本 SlopeMuse 最高可读 {known}；请更新插件。</translation>
    </message>
    <message>
        <source>The run record in {name} is damaged ({reason}); choose another output of the same run.</source>
        <translation>{name} 中的运行记录已损坏（{reason}）；请选择同一运行的另一输出。</translation>
    </message>
    <message>
        <source>The run record in {name} was created by the {algorithm} algorithm, which is not available in this version of SlopeMuse; update the plugin.</source>
        <translation>{name} 中的运行记录由算法 {algorithm} 生成，而此版本 SlopeMuse 没有该算法；请更新插件。</translation>
    </message>
    <message>
        <source>The run recorded in {name} cannot be repeated because {parameter} was {what}; save this input as a file and run the algorithm on the file.</source>
        <translation>{name} 中记录的运行不能重做，因为 {parameter} 为{what}；请将该输入存为文件并对该文件运行算法。</translation>
    </message>
    <message>
        <source>The same acquisitions, with the common-mode error subtracted</source>
        <translation>同样的影像，已扣除共模误差</translation>
    </message>
    <message>
        <source>The same points, coloured by the correlation of their response.</source>
        <translation>同一批测点，按其响应的相关系数着色。</translation>
    </message>
    <message>
        <source>The same seed gives the same model.</source>
        <translation>种子相同则模型相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>种子相同则结果相同。</translation>
    </message>
    <message>
        <source>The same seed gives the same scores.</source>
        <translation>种子相同则评分相同。</translation>
    </message>
    <message>
        <source>The scatter about the linear trend of each point is {rms_mm:.2f} mm (root mean square, {n_points} points) in the window of 200 m × 200 m with the lowest median velocity ({velocity_mm_yr:.2f} mm/yr), centred on {x}, {y}. The scatter includes measurement noise, atmospheric delay and seasonal motion.</source>
        <translation>在速率中位数最小（{velocity_mm_yr:.2f} mm/a）的 200 m × 200 m 窗口（中心 {x}, {y}）内，各测点相对于线性趋势的离散度为 {rms_mm:.2f} mm（均方根，{n_points} 个测点）。该离散度包含观测噪声、大气延迟和季节性运动。</translation>
    </message>
    <message>
        <source>The series are calibrated with {stations}: {rate:+.2f} mm/yr is subtracted, relative to {origin}. The model stores this rate and subtracts it from every layer to which the model is applied. These stations cannot be used to score the model.</source>
        <translation>序列已由 {stations} 校准：扣除 {rate:+.2f} mm/a（相对于 {origin}）。模型保存该速率，并从应用该模型的每个图层中扣除。这些测站不能用于评定该模型。</translation>
    </message>
    <message>
        <source>The series of the second layer are shifted to the datum of the first layer: median shift {offset:+.1f} mm, fitted over the common period at {near:.0f} % of the points.</source>
        <translation>第二图层的序列已平移到第一图层的基准：平移量中位数 {offset:+.1f} mm，在 {near:.0f} % 的测点上于公共时段内拟合。</translation>
    </message>
    <message>
        <source>The series run from {first} to {last} and the drivers from {first_2} to {last_2}: fewer than two acquisitions are within the period covered by the drivers.</source>
        <translation>序列为 {first} 至 {last}，驱动因子为 {first_2} 至 {last_2}：驱动因子时段内的影像少于两期。</translation>
    </message>
    <message>
        <source>The series run from {first} to {last} and the drivers from {first_2} to {last_2}: they do not overlap. Provide drivers for the period of the series.</source>
        <translation>序列为 {first} 至 {last}，驱动因子为 {first_2} 至 {last_2}：两者不重叠。请提供覆盖该序列时段的驱动因子。</translation>
    </message>
    <message>
        <source>The series up to {train_end} differ from those used for training: the median velocity difference is {changed:.1f} mm/yr. The delivery may have been reprocessed or re-referenced; train the model again.</source>
        <translation>截至 {train_end} 的序列与训练时不同：速率差的中位数为 {changed:.1f} mm/a。交付数据可能已重新处理或更改参考；请重新训练模型。</translation>
    </message>
    <message>
        <source>The settings of the import dialog, or the path of a file that contains them. Keys: unit, sign, crs, producer, component, columns and more. Parameters set above take precedence.</source>
        <translation>导入对话框的设置，或含这些设置的文件路径。键：unit、sign、crs、producer、component、columns 等。上方已设置的参数优先。</translation>
    </message>
    <message>
        <source>The shape of {column} in {name} was {former} and is now {now}.</source>
        <translation>{name} 的 {column} 原形状为 {former}，现为 {now}。</translation>
    </message>
    <message>
        <source>The shares of the pretrained network and its sigma were determined at held-out points that are also used for the scores, so the error and the coverage of this method may be slightly too favourable.</source>
        <translation>预训练网络的采用比例及其中误差由同样用于评分的留出测点确定，因此该方法的误差和覆盖率可能略偏乐观。</translation>
    </message>
    <message>
        <source>The sheet {name} was read; {file} has {names} sheets.</source>
        <translation>已读取工作表 {name}；{file} 有 {names} 个工作表。</translation>
    </message>
    <message>
        <source>The sign convention of {producer} is not documented; the values are assumed to be positive towards the satellite. Compare them with a known motion, and set SIGN.</source>
        <translation>{producer} 的符号约定没有文档说明；假定数值朝向卫星为正。请与已知的运动比较，并设置 SIGN。</translation>
    </message>
    <message>
        <source>The slope {name} has no {column}; add it.</source>
        <translation>斜坡 {name} 没有 {column}；请补上。</translation>
    </message>
    <message>
        <source>The slopes {one} and {other} in {name} would use the same folder; give them different names.</source>
        <translation>{name} 中的斜坡 {one} 和 {other} 会使用同一文件夹；请取不同的名称。</translation>
    </message>
    <message>
        <source>The stable_area in {name}, {area}, does not exist; correct the path.</source>
        <translation>{name} 的 stable_area {area} 不存在；请更正路径。</translation>
    </message>
    <message numerus="yes">
        <source>The station and the layer have {count:,} dates in common, but at least {min_dates} are required{extra}</source>
        <translation>
            <numerusform>测站与图层有 {count:,} 个共同日期，至少需要 {min_dates} 个{extra}</numerusform>
        </translation>
    </message>
    <message>
        <source>The stations and the layer have no common dates between START and END.</source>
        <translation>在 START 与 END 之间，各测站与图层没有共同日期。</translation>
    </message>
    <message>
        <source>The statistics are computed as in “Relate motion to hydrology”, from {n} points of the layer in its original datum: the trend, the seasonal signal and the possible effect of the other driver are removed from the changes between acquisitions. The maps show the partial correlation r with sums of the driver; the best response need not be one of these sums. p and q take the neighbouring points into account. The resolution of the lag is at best half an acquisition interval.</source>
        <translation>统计量与“运动与水文的关系”相同，由图层原始基准下的 {n} 个测点计算：从影像之间的变化中扣除趋势、季节项以及另一驱动因子可能的影响。图中为与驱动因子累计量的偏相关系数 r；最强响应未必对应其中某个累计量。p 和 q 计及邻近测点。滞后的分辨率最高为影像间隔的一半。</translation>
    </message>
    <message>
        <source>The subtracted offset is the robust mean of the points within the radius (after a constant shift per point; values beyond 3 MAD excluded) minus GNSS. GNSS is first smoothed in time so that the noise of a single day does not affect the whole map. The methods plain_difference (mean of the points minus unsmoothed daily GNSS) and rate follow Sections 4.2.2 and 4.2.4 of Khalili et al. (2024).</source>
        <translation>扣除的偏移为半径内测点的稳健均值（每个测点先平移一个常数；剔除超过 3 倍 MAD 的值）减去 GNSS。GNSS 先作时间平滑，以免单日噪声影响整幅图。plain_difference（测点均值减去未平滑的逐日 GNSS）和 rate 两种方法依据 Khalili 等（2024）4.2.2 和 4.2.4 节。</translation>
    </message>
    <message>
        <source>The table does not specify what {name} contains; many values are exactly zero and none is negative, so the column is read as rain. Set RAIN_FIELD or LEVEL_FIELD if this is wrong.</source>
        <translation>表中未注明 {name} 的内容；许多值恰为零且无负值，因此该列按降雨读取。如有误请设置 RAIN_FIELD 或 LEVEL_FIELD。</translation>
    </message>
    <message>
        <source>The table has no point IDs; each position is treated as one point.</source>
        <translation>表中没有点的 ID；每个位置视为一个点。</translation>
    </message>
    <message>
        <source>The table has one column per day of the month ({first} to {last}); rearrange it to one row per day.</source>
        <translation>该表每月中的每一天占一列（{first} 至 {last}）；请将其整理为每天一行。</translation>
    </message>
    <message>
        <source>The table was copied to the clipboard; paste it into a spreadsheet.</source>
        <translation>表格已复制到剪贴板，可粘贴到电子表格中。</translation>
    </message>
    <message>
        <source>The table {layer} has dates in the column {date}, but no known column of displacements; rename the columns to pid, date and displacement (with the unit, for example displacement_mm), or provide a view with these names.</source>
        <translation>表 {layer} 的 {date} 列包含日期，但没有可识别的位移列；请将各列重命名为 pid、date 和 displacement（带单位，例如 displacement_mm），或提供具有这些名称的视图。</translation>
    </message>
    <message>
        <source>The table {layer} has no columns; use a table with a header row.</source>
        <translation>表 {layer} 没有列；请使用带表头行的表。</translation>
    </message>
    <message>
        <source>The table {layer} has one row per point and date, of which the dock reads single points only; run “Velocity map” on it and choose the layer that it writes.</source>
        <translation>表 {layer} 每行为一个测点的一个日期，面板只能逐点读取；请对其运行“速率图”，并选择其输出的图层。</translation>
    </message>
    <message>
        <source>The table {table} cannot be written ({reason}); check that the user has write permission, that the PostGIS extension is installed in the database, and that no view or other program is using the table.</source>
        <translation>无法写入表 {table}（{reason}）；请检查用户的权限、数据库是否有 postgis 扩展，以及是否有视图或其他程序在使用该表。</translation>
    </message>
    <message>
        <source>The table {table} would have {columns:,} columns, which exceeds the limit of PostgreSQL; write a GeoPackage.</source>
        <translation>表 {table} 将有 {columns:,} 列，PostgreSQL 表无法容纳；请写入 GeoPackage。</translation>
    </message>
    <message>
        <source>The task failed: {error}</source>
        <translation>任务失败：{error}</translation>
    </message>
    <message>
        <source>The term {unknown} is unknown; use {terms}.</source>
        <translation>项 {unknown} 未知；请使用 {terms}。</translation>
    </message>
    <message>
        <source>The test period is {days} days long, less than a year; the scores do not represent the seasons that it does not cover.</source>
        <translation>检验期为 {days} 天，不足一年；评分不能代表未覆盖的季节。</translation>
    </message>
    <message>
        <source>The test period is {last} days long, less than a year; the scores do not represent the seasons that it does not cover.</source>
        <translation>检验期为 {last} 天，不足一年；评分不能代表未覆盖的季节。</translation>
    </message>
    <message>
        <source>The test period is {tested} days long, less than a year: the behaviour in the remaining seasons is unknown.</source>
        <translation>检验期为 {tested} 天，不足一年：其余季节的表现未知。</translation>
    </message>
    <message>
        <source>The text of {name} differs: originally {before}, now {after}.</source>
        <translation>{name} 的文字不同：原为 {before}，现为 {after}。</translation>
    </message>
    <message>
        <source>The thresholds of the velocity at every point are {thresholds}.</source>
        <translation>每个点的速率阈值为 {thresholds}。</translation>
    </message>
    <message>
        <source>The time constant cannot be determined from these dates.</source>
        <translation>无法由这些日期确定时间常数。</translation>
    </message>
    <message>
        <source>The time variable of {file} counts from {day}, which is not a date.</source>
        <translation>{file} 的时间变量从 {day} 起算，但这不是日期。</translation>
    </message>
    <message>
        <source>The time variable of {file} has no unit such as days since 2015-01-01.</source>
        <translation>{file} 的时间变量没有 days since 2015-01-01 之类的单位。</translation>
    </message>
    <message>
        <source>The time variable of {file} has non-numeric values.</source>
        <translation>{file} 的时间变量含有非数值。</translation>
    </message>
    <message>
        <source>The time variable of {file} uses the calendar {calendar}; convert it to the standard calendar.</source>
        <translation>{file} 的时间变量使用历法 {calendar}；请将其转换为标准历法。</translation>
    </message>
    <message>
        <source>The timestamp {cell} does not include a time zone, so it cannot be converted to UTC{zone:+g}; leave TIME_ZONE empty, or use the format 2020-07-01T23:30+08:00.</source>
        <translation>时间戳 {cell} 未注明时区，无法换算到 UTC{zone:+g}；请将 TIME_ZONE 留空，或使用 2020-07-01T23:30+08:00 的形式。</translation>
    </message>
    <message>
        <source>The training period ends on {train_end} and has {past} acquisitions, but at least {least_acquisitions} are required; choose a later TRAIN_END or provide a longer series.</source>
        <translation>训练期截至 {train_end}，有 {past} 期影像，至少需要 {least_acquisitions} 期；请选择更晚的 TRAIN_END，或提供更长的序列。</translation>
    </message>
    <message>
        <source>The training period has only {n_dates} acquisitions, too few for a held-out test, so the choice of method cannot be validated.</source>
        <translation>训练期只有 {n_dates} 期影像，太少而无法留出，因此无法验证方法的选择。</translation>
    </message>
    <message>
        <source>The training period has too few acquisitions for a held-out test. Nowcasts start with equal weights of the daily rates, the pretrained network and the last value, which are then learned from the acquisitions after training.</source>
        <translation>训练期的影像太少，无法进行留出检验。实时估计从逐日速率、预训练网络和最后值的相等权重开始，之后由训练期之后的影像学习权重。</translation>
    </message>
    <message>
        <source>The training period is {n_days} days long. With fewer than {least_days_for_drivers} days, the response to the drivers cannot be distinguished from a trend: the daily rates ignore the drivers and use only the past motion. The pretrained network, if it is used, takes rain and reservoir level into account.</source>
        <translation>训练期为 {n_days} 天。少于 {least_days_for_drivers} 天时，对驱动因子的响应无法与趋势区分：逐日速率忽略驱动因子，只使用过去的运动。预训练网络（如采用）会考虑降雨和库水位。</translation>
    </message>
    <message>
        <source>The training period is {trained} days long, less than a year: the behaviour in the remaining seasons is unknown.</source>
        <translation>训练期为 {trained} 天，不足一年：其余季节的表现未知。</translation>
    </message>
    <message>
        <source>The typical interval between acquisitions ({revisit:.0f} days) is outside the range of {least} to {most} days for which the pretrained network was trained: its prediction intervals may be wrong.</source>
        <translation>影像的通常间隔（{revisit:.0f} 天）超出预训练网络训练所用的 {least} 至 {most} 天范围：其预测区间可能有误。</translation>
    </message>
    <message>
        <source>The unit of the NOAA rain data is unclear: the values are plausible in several units ({possible}); set RAIN_UNIT.</source>
        <translation>NOAA 降雨数据的单位不明确：数值按 {possible} 均合理；请设置 RAIN_UNIT。</translation>
    </message>
    <message>
        <source>The unit {said} is unknown; use one of {known}.</source>
        <translation>单位 {said} 未知；请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>The user guide cannot be opened; see the docs folder of the plugin.</source>
        <translation>无法打开用户指南；请查看插件的 docs 文件夹。</translation>
    </message>
    <message>
        <source>The values in all files are relative to {starts}; this date was added with the value 0.</source>
        <translation>所有文件中的数值均相对于 {starts}；已添加该日期，取值 0。</translation>
    </message>
    <message>
        <source>The values of {name} are in radians; import the layer with UNIT = rad and WAVELENGTH.</source>
        <translation>{name} 的值以弧度为单位；请以 UNIT = rad 和 WAVELENGTH 导入该图层。</translation>
    </message>
    <message>
        <source>The values of {name} are in {unit} and were converted to mm.</source>
        <translation>{name} 的值以 {unit} 为单位，已换算为 mm。</translation>
    </message>
    <message>
        <source>The values of {source} are in {unit}, so they are velocities; provide the displacement on each date.</source>
        <translation>{source} 的值的单位为 {unit}，因此是速度；请提供每个日期的位移。</translation>
    </message>
    <message>
        <source>The values of {station} vary by {step:,.0f} mm from day to day; check the unit.</source>
        <translation>{station} 的数值逐日变化达 {step:,.0f} mm；请检查单位。</translation>
    </message>
    <message>
        <source>The values of {station} vary by {step:.2g} mm from day to day and may be in m; check the unit.</source>
        <translation>{station} 的数值逐日变化为 {step:.2g} mm，可能以 m 为单位；请检查单位。</translation>
    </message>
    <message>
        <source>The vector los_east, los_north, los_up</source>
        <translation>向量 los_east、los_north、los_up</translation>
    </message>
    <message>
        <source>The velocities of the points in the window differ by {rate_rms_mm_yr:.2f} mm/yr (root mean square about their mean); by this measure, Guo et al. (2023) report an accuracy better than 15 mm/yr.</source>
        <translation>窗口内测点的速率相差 {rate_rms_mm_yr:.2f} mm/a（相对于均值的均方根）；Guo 等（2023）按此指标报告的精度优于 15 mm/a。</translation>
    </message>
    <message>
        <source>The velocity field in the file is anticorrelated with its series (correlation {correlation:.2f}): one of the two has the opposite sign.</source>
        <translation>文件的速率字段与其序列负相关（相关系数 {correlation:.2f}）：两者之一的符号相反。</translation>
    </message>
    <message>
        <source>The version of {name} was {before} and is now {after}.</source>
        <translation>{name} 的版本原为 {before}，现为 {after}。</translation>
    </message>
    <message>
        <source>The weights are equal at first and are learned from the acquisitions after training.</source>
        <translation>权重起初相等，之后由训练期之后的影像学习得到。</translation>
    </message>
    <message>
        <source>The weights of each point are learned from held-out acquisitions in the training period and from those after it.</source>
        <translation>每个点的权重由训练期的留出影像和训练期之后的影像学习得到。</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are damaged; install the plugin again.</source>
        <translation>预训练网络的权重文件 {file} 已损坏；请重新安装插件。</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are in the format {found}, but this version of SlopeMuse reads {format}. Install the plugin again.</source>
        <translation>预训练网络的权重文件 {file} 的格式为 {found}，而此版本 SlopeMuse 读取 {format}。请重新安装插件。</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are missing; install the plugin again.</source>
        <translation>缺少预训练网络的权重文件 {file}；请重新安装插件。</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, were changed after they were written: their hash differs. Install the plugin again.</source>
        <translation>预训练网络的权重文件 {file} 在写入后被更改：哈希值不同。请重新安装插件。</translation>
    </message>
    <message>
        <source>The {column} of the slope {name}, {path}, does not exist; correct the path.</source>
        <translation>斜坡 {name} 的 {column}（{path}）不存在；请更正路径。</translation>
    </message>
    <message>
        <source>The {key} in {name}, {path}, does not exist; correct the path.</source>
        <translation>{name} 的 {key} {path} 不存在；请更正路径。</translation>
    </message>
    <message>
        <source>There are no acquisitions after the training period, so the error of the model is unknown.</source>
        <translation>训练期之后没有影像，因此模型误差未知。</translation>
    </message>
    <message>
        <source>There are no acquisitions after the training period, so the model is not scored. Choose an earlier TRAIN_END.</source>
        <translation>训练期之后没有影像，因此模型未评定。请选择更早的 TRAIN_END。</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>没有间断。</translation>
    </message>
    <message>
        <source>There are no new data; the results are unchanged.</source>
        <translation>没有新数据；结果保持不变。</translation>
    </message>
    <message>
        <source>There are no rain or reservoir level data for the dates of this point; choose a table under “Rain and level”.</source>
        <translation>该测点的日期没有降雨或库水位数据；请在“降雨与库水位”中选择表。</translation>
    </message>
    <message>
        <source>There are no reference data for the days between acquisitions; add a GNSS station (TRUTH) to score them.</source>
        <translation>影像之间的日期在此没有参考数据；请添加 GNSS 测站（TRUTH）以评定。</translation>
    </message>
    <message numerus="yes">
        <source>There are only {count:,} acquisitions after the training period: the RMSE is uncertain by about {n_tested_2:.0f} %, and smaller differences between methods are not significant.</source>
        <translation>
            <numerusform>训练期之后只有 {count:,} 期影像：RMSE 约有 {n_tested_2:.0f} % 的不确定性，方法之间更小的差异不显著。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few dates for a held-out test, so the accuracy cannot be assessed.</source>
        <translation>日期太少，无法留出，因此不能评定精度。</translation>
    </message>
    <message>
        <source>There are too few points for a held-out test, so the accuracy of the map cannot be assessed.</source>
        <translation>测点太少，无法留出，因此不能评定图件的精度。</translation>
    </message>
    <message>
        <source>There are {past} acquisitions before the end of training ({train_end}) and {past_2} after it, but at least {least} and 1, respectively, are required. Choose another TRAIN_END.</source>
        <translation>训练截止（{train_end}）之前有 {past} 期影像，之后有 {past_2} 期；至少需要 {least} 期和 1 期。请选择另一个 TRAIN_END。</translation>
    </message>
    <message>
        <source>There is no GNSS station {name}; the table contains {known}.</source>
        <translation>没有 GNSS 测站 {name}；表中有 {known}。</translation>
    </message>
    <message>
        <source>There is no acquisition before {target}; start the estimate later.</source>
        <translation>{target} 之前没有影像；请推迟估计的起始日。</translation>
    </message>
    <message>
        <source>There is no example {name}; use one of {names}.</source>
        <translation>没有示例 {name}；请选用 {names} 之一。</translation>
    </message>
    <message>
        <source>There is no station {name}; set STATIONS to one or more of {names}.</source>
        <translation>没有测站 {name}；请将 STATIONS 设为 {names} 中的一个或多个。</translation>
    </message>
    <message>
        <source>This analysis requires a single point; click a point in the layer.</source>
        <translation>此分析需要单个测点；请点击图层中的一个测点。</translation>
    </message>
    <message>
        <source>This is screening, not an alarm system: it ranks points by the attention they require. It detects nothing between acquisitions, and a slope can fail without any precursor in InSAR data. Base decisions on field data and on the judgement of people who know the slope.</source>
        <translation>这是筛查，不是报警系统：它按需要关注的程度为测点排序。它不能发现两期影像之间的变化，斜坡可能在 InSAR 数据没有任何前兆的情况下失稳。决策应依据现场资料以及了解该斜坡的人员的判断。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>本模型</translation>
    </message>
    <message>
        <source>This table contains GNSS displacements, not rain or reservoir level; use “Import GNSS”.</source>
        <translation>该表为 GNSS 位移，而不是降雨或库水位；请使用“导入 GNSS”。</translation>
    </message>
    <message>
        <source>Three bands with the east, north and up components of the unit vector from ground to satellite, or two bands with the incidence angle and the heading in the convention selected above. Each point is assigned the value of its cell. This raster takes precedence over all other angles.</source>
        <translation>三个波段：由地面指向卫星的单位向量的东、北、上分量；或两个波段：入射角和按上方所选约定的航向角。每个测点取所在像元的值。该栅格优先于其他所有角度。</translation>
    </message>
    <message>
        <source>Time axis report</source>
        <translation>时间轴报告</translation>
    </message>
    <message>
        <source>Time between the end of the driver window and the acquisition.</source>
        <translation>驱动因子窗口末端与影像之间的时间。</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <source>Time zone of the output days [h from UTC]</source>
        <translation>输出日期的时区 [相对 UTC 的小时数]</translation>
    </message>
    <message>
        <source>Time-series dock</source>
        <translation>时间序列面板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To project {source} onto the target line of sight, the displacements are multiplied by {middle} (median over the points); {seen}. The factor of each point is the same for all dates.</source>
        <translation>为将 {source} 投影到目标视线向，位移乘以 {middle}（全部测点的中位数）；{seen}。每个测点的系数对所有日期相同。</translation>
    </message>
    <message>
        <source>Top: RMSE of all points at each acquisition. Bottom: drivers.</source>
        <translation>上：全部测点在各期影像上的 RMSE。下：驱动因子。</translation>
    </message>
    <message>
        <source>Top: station {station} and the points around it. Bottom: their difference.</source>
        <translation>上：测站 {station} 及其周围测点。下：两者之差。</translation>
    </message>
    <message>
        <source>Top: temporal standard deviation of the correction at each point, and sigma of the remaining error (north is up). Bottom: mean correction of all points per acquisition, with the 5–95 % range of the points.</source>
        <translation>上：各测点改正量随时间的标准差，以及剩余误差的中误差（上方为北）。下：各期影像全部测点的平均改正量，以及测点的 5–95 % 范围。</translation>
    </message>
    <message>
        <source>Towards the satellite</source>
        <translation>朝向卫星</translation>
    </message>
    <message>
        <source>Train a daily deformation model</source>
        <translation>训练逐日形变模型</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>训练模型…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>训练天数</translation>
    </message>
    <message>
        <source>Training loss, and error on the days held out at the end of the training period.</source>
        <translation>训练损失，以及训练期末尾留出日期上的误差。</translation>
    </message>
    <message>
        <source>Training of a daily deformation model</source>
        <translation>逐日形变模型的训练</translation>
    </message>
    <message>
        <source>Training of the published network (MUSEnet)</source>
        <translation>论文网络（MUSEnet）的训练</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>训练测点</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>训练报告</translation>
    </message>
    <message>
        <source>Training the CNN, epoch {step} of {epochs}</source>
        <translation>正在训练 CNN，第 {step} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>Training the LSTM, epoch {epoch}</source>
        <translation>正在训练 LSTM，第 {epoch} 轮</translation>
    </message>
    <message>
        <source>Training the published CNN, epoch {epoch} of at most {epochs}</source>
        <translation>正在训练 CNN（论文），第 {epoch} 轮，最多 {epochs} 轮</translation>
    </message>
    <message>
        <source>Training the published LSTM, epoch {epoch} of at most {epochs}</source>
        <translation>正在训练 LSTM（论文），第 {epoch} 轮，最多 {epochs} 轮</translation>
    </message>
    <message>
        <source>Training {what}.</source>
        <translation>正在训练 {what}。</translation>
    </message>
    <message>
        <source>Treated as missing: {counted}.</source>
        <translation>{counted}，按缺测处理。</translation>
    </message>
    <message>
        <source>Trend of the mean correction</source>
        <translation>平均改正量的趋势</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发因素</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排除</translation>
    </message>
    <message>
        <source>True factor</source>
        <translation>真实系数</translation>
    </message>
    <message>
        <source>Two-way phase [rad] (requires the wavelength)</source>
        <translation>双程相位 [rad]（需要波长）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>UNIT is rad, so WAVELENGTH [mm] is required; the Sentinel-1 wavelength is 55.466 mm.</source>
        <translation>UNIT 为 rad，因此需要 WAVELENGTH [mm]；Sentinel-1 的波长为 55.466 mm。</translation>
    </message>
    <message>
        <source>UNIT is {unit}; use one of {units}.</source>
        <translation>UNIT 为 {unit}；请选用 {units} 之一。</translation>
    </message>
    <message>
        <source>USGS {name}: {plain}.</source>
        <translation>USGS {name}：{plain}。</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Undo last change (Ctrl+Z)</source>
        <translation>撤销上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>文件中的单位</translation>
    </message>
    <message>
        <source>Unit of daily rain</source>
        <translation>日降雨量单位</translation>
    </message>
    <message>
        <source>Unit of the displacements in the file</source>
        <translation>文件中位移的单位</translation>
    </message>
    <message>
        <source>Unit of the file or its producer if known, otherwise mm</source>
        <translation>已知时按文件或其生产方的单位，否则为 mm</translation>
    </message>
    <message>
        <source>Unit of the reservoir level</source>
        <translation>库水位单位</translation>
    </message>
    <message>
        <source>Unit stated in the file, otherwise m</source>
        <translation>按文件注明的单位，否则为 m</translation>
    </message>
    <message>
        <source>Unit stated in the file, otherwise mm</source>
        <translation>按文件注明的单位，否则为 mm</translation>
    </message>
    <message>
        <source>Unknown parameter {name}; {id} accepts {known}.</source>
        <translation>参数 {name} 未知；{id} 可用的参数为 {known}。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>垂直向</translation>
    </message>
    <message>
        <source>Up [mm/yr]</source>
        <translation>垂直向速率 [mm/a]</translation>
    </message>
    <message>
        <source>Up [mm]</source>
        <translation>垂直向位移 [mm]</translation>
    </message>
    <message>
        <source>Update monitoring</source>
        <translation>更新监测</translation>
    </message>
    <message>
        <source>Updates a monitoring project with new data: daily estimate, levels, report and summary.</source>
        <translation>用新数据更新监测项目：逐日估计、等级、报告和摘要。</translation>
    </message>
    <message>
        <source>Use these colours, classes, opacity and markers for all new results</source>
        <translation>将这些颜色、分级、不透明度和符号用于所有新结果</translation>
    </message>
    <message>
        <source>Used for the unit rad and for the number of steps above λ/4 in the report. Default for EGMS and NGU: 55.466.</source>
        <translation>用于单位 rad 以及报告中超过 λ/4 的跳变数。EGMS 和 NGU 的默认值：55.466。</translation>
    </message>
    <message>
        <source>Used if TRAIN_END is not set. time: after two thirds of the period; samples: after 1090 of 1648 samples, as published.</source>
        <translation>未设置 TRAIN_END 时使用。time：时段的三分之二之后；samples：1648 个样本中的前 1090 个之后，与论文一致。</translation>
    </message>
    <message>
        <source>Used to calculate slope and aspect; any CRS. The DEM is smoothed over 40 m. Points on NoData cells have no slope.</source>
        <translation>用于坡度和坡向；坐标系不限，以 40 m 平滑。位于 NoData 单元的测点没有坡度。</translation>
    </message>
    <message>
        <source>Used with METHOD = direction: a compass direction such as SE, azimuth and plunge [degrees] such as 135, 20, or east, north and up components.</source>
        <translation>用于 METHOD = direction：罗盘方向，如 SE；方位角与倾伏角 [度]，如 135, 20；或东、北、上分量。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Using rain and reservoir level does not reduce the error for these data.</source>
        <translation>此处使用降雨和库水位不能减小误差。</translation>
    </message>
    <message>
        <source>Ustica, Italy (EGMS, two orbits)</source>
        <translation>意大利乌斯蒂卡（EGMS，两个轨道）</translation>
    </message>
    <message>
        <source>Ustica, ascending [mm]</source>
        <translation>乌斯蒂卡，升轨 [mm]</translation>
    </message>
    <message>
        <source>Ustica, descending [mm]</source>
        <translation>乌斯蒂卡，降轨 [mm]</translation>
    </message>
    <message>
        <source>VARIANT = pretrained: nowcasts, hindcasts and scenarios use the network trained on synthetic slopes, regardless of its error on this slope.</source>
        <translation>VARIANT = pretrained：实时估计、后报和情景均使用在合成斜坡上训练的网络，不论其在本斜坡上的误差如何。</translation>
    </message>
    <message>
        <source>Validate layers with GNSS</source>
        <translation>用 GNSS 检核图层</translation>
    </message>
    <message>
        <source>Validating the correction</source>
        <translation>正在检核改正</translation>
    </message>
    <message>
        <source>Validating the edges</source>
        <translation>正在检核边界</translation>
    </message>
    <message>
        <source>Validation of layers with GNSS</source>
        <translation>用 GNSS 检核图层</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>检核报告</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value on the date shown on the map</source>
        <translation>地图所示日期的值</translation>
    </message>
    <message>
        <source>Value on {day}</source>
        <translation>{day} 的值</translation>
    </message>
    <message>
        <source>Value that represents missing data</source>
        <translation>表示缺测的数值</translation>
    </message>
    <message>
        <source>Values excluded from the fit (hollow symbols): {n}. The layer is unchanged.</source>
        <translation>已从拟合中剔除的数值（空心符号）：{n} 个。图层不变。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Velocities [mm/yr]</source>
        <translation>速率 [mm/a]</translation>
    </message>
    <message>
        <source>Velocities of {source}</source>
        <translation>{source} 的速率</translation>
    </message>
    <message>
        <source>Velocities, condition numbers and maps.</source>
        <translation>速率、条件数和地图。</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>速率 [mm/a]</translation>
    </message>
    <message>
        <source>Velocity and its 1σ uncertainty; white: no estimate.</source>
        <translation>速率及其 1σ 中误差；白色：无估计值。</translation>
    </message>
    <message>
        <source>Velocity field</source>
        <translation>速率字段</translation>
    </message>
    <message>
        <source>Velocity in {n}-day windows</source>
        <translation>{n} 天窗口内的速率</translation>
    </message>
    <message>
        <source>Velocity map</source>
        <translation>速率图</translation>
    </message>
    <message>
        <source>Velocity noise per point, {name} [mm/yr]</source>
        <translation>单个测点的速率噪声，{name} [mm/a]</translation>
    </message>
    <message>
        <source>Velocity not explained by the drivers</source>
        <translation>驱动因子不能解释的速率</translation>
    </message>
    <message>
        <source>Velocity of each cell; grey: observed, but not resolved.</source>
        <translation>各单元的速率；灰色：有观测但无法分解。</translation>
    </message>
    <message>
        <source>Velocity over the last n acquisitions</source>
        <translation>最近 n 期影像的速率</translation>
    </message>
    <message>
        <source>Velocity, 90 % interval [mm/day]</source>
        <translation>速率，90 % 区间 [mm/d]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>垂直向</translation>
    </message>
    <message>
        <source>WAVELENGTH is {wavelength_mm:g}, which is not a radar wavelength in mm; the Sentinel-1 wavelength is 55.466 mm.</source>
        <translation>WAVELENGTH 为 {wavelength_mm:g}，不是以 mm 为单位的雷达波长；Sentinel-1 的波长为 55.466 mm。</translation>
    </message>
    <message>
        <source>WGS 84 ellipsoid</source>
        <translation>WGS 84 椭球</translation>
    </message>
    <message>
        <source>Waiting for Dask workers</source>
        <translation>正在等待 Dask worker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warning levels</source>
        <translation>预警等级</translation>
    </message>
    <message>
        <source>Warning threshold [mm/day]</source>
        <translation>警告阈值 [mm/d]</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Watch threshold [mm/day]</source>
        <translation>注意阈值 [mm/d]</translation>
    </message>
    <message>
        <source>Wavelength [mm]</source>
        <translation>波长 [mm]</translation>
    </message>
    <message>
        <source>Weighted mean of the daily rates, the pretrained network and the last value</source>
        <translation>逐日速率、预训练网络和最后值的加权平均</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of saved plots</source>
        <translation>保存图片的宽度</translation>
    </message>
    <message>
        <source>Window [days]</source>
        <translation>窗口 [天]</translation>
    </message>
    <message>
        <source>Winkler [mm]</source>
        <translation>Winkler 评分 [mm]</translation>
    </message>
    <message>
        <source>With a DEM, the response to rain and reservoir level may vary with height and slope angle as well as with position. Height and slope angle are stored in the model, so estimation does not require a DEM. Used only with VARIANT = rate.</source>
        <translation>提供数字高程模型时，对降雨和库水位的响应除随位置变化外，还可随高程和坡度变化。高程和坡度保存在模型中，因此估计时不需要数字高程模型。仅用于 rate 变体。</translation>
    </message>
    <message>
        <source>With edges, the error at held-out points is {gain:.0f} % of the kriging error.</source>
        <translation>采用边界后，留出测点上的误差为克里金误差的 {gain:.0f} %。</translation>
    </message>
    <message>
        <source>With the common-mode error subtracted from the same acquisitions, the best method is {title} (RMSE {corrected:.2f} mm); the RMSE of {title_2} is {corrected_2:.2f} mm.</source>
        <translation>在扣除共模误差的同样影像上，最优方法为{title}（RMSE {corrected:.2f} mm）；{title_2} 的 RMSE 为 {corrected_2:.2f} mm。</translation>
    </message>
    <message>
        <source>With the full CNN correction, the error at held-out points is {gain:.0f} % of the kriging error; {gate:.0f} % of the correction is applied.</source>
        <translation>完全采用 CNN 改正时，留出测点上的误差为克里金误差的 {gain:.0f} %；实际采用改正的 {gate:.0f} %。</translation>
    </message>
    <message>
        <source>With the unit {unit}, displacements reach {largest:,.0f} mm: check UNIT and SENTINEL.</source>
        <translation>按 {unit} 读取时位移达到 {largest:,.0f} mm：请检查 UNIT 和 SENTINEL。</translation>
    </message>
    <message>
        <source>With the unit {unit}, no displacement exceeds {largest:.3g} mm: the values may be in m; check UNIT.</source>
        <translation>按 {unit} 读取时没有位移超过 {largest:.3g} mm：数值可能以 m 为单位；请检查 UNIT。</translation>
    </message>
    <message>
        <source>With the unit {unit}, the level in {name} {what}, which is implausible</source>
        <translation>按 {unit} 读取时，{name} 的库水位{what}，不合理</translation>
    </message>
    <message>
        <source>With the unit {unit}, the rain in {name} {what}, which is implausible</source>
        <translation>按 {unit} 读取时，{name} 的降雨{what}，不合理</translation>
    </message>
    <message>
        <source>With the unit {unit}, the rate of the series is {ratio:,.0f} times the velocity field: the two have different units; check UNIT.</source>
        <translation>按 {unit} 读取时，序列的速率是速率字段的 {ratio:,.0f} 倍：两者单位不同；请检查 UNIT。</translation>
    </message>
    <message>
        <source>With the unit {unit}, the velocity field is {ratio:,.0f} times the rate of the series: the series may be in m; check UNIT.</source>
        <translation>按 {unit} 读取时，速率字段是序列速率的 {ratio:,.0f} 倍：序列可能以 m 为单位；请检查 UNIT。</translation>
    </message>
    <message>
        <source>Worst: the coverage of the 90 % interval that is exceeded for nine out of ten acquisitions (or points). The Winkler score and the CRPS reward narrow intervals with correct coverage; CRPSS is the relative CRPS reduction compared with the best baseline without drivers. Intervals include acquisition noise.</source>
        <translation>最差：十分之九的影像（或测点）所超过的 90 % 区间覆盖率。Winkler 评分和 CRPS 偏好覆盖率正确的窄区间；CRPSS 为相对于最优的不含驱动因子的对比方法，CRPS 的相对减小量。区间包含影像噪声。</translation>
    </message>
    <message>
        <source>Writing to PostgreSQL requires the Python package psycopg2, which comes with QGIS; install it (Debian and Ubuntu: sudo apt-get install python3-psycopg2), or write a GeoPackage.</source>
        <translation>写入 PostgreSQL 需要随 QGIS 提供的 Python 包 psycopg2；请安装它（Debian 和 Ubuntu：sudo apt-get install python3-psycopg2），或写入 GeoPackage。</translation>
    </message>
    <message>
        <source>X band: {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>X 波段，{mm:.1f} mm（TerraSAR-X、COSMO-SkyMed）</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Yearbook page for {year}: {column}.</source>
        <translation>{year} 年年鉴页：{column}。</translation>
    </message>
    <message>
        <source>Zero on a date: click a date in the plot first</source>
        <translation>某日为零：先在图中点击该日期</translation>
    </message>
    <message>
        <source>Zero on {day}</source>
        <translation>{day} 为零</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <source>a layer</source>
        <translation>一个图层</translation>
    </message>
    <message>
        <source>a left-looking sensor</source>
        <translation>左视传感器</translation>
    </message>
    <message>
        <source>a line number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>a linear trend</source>
        <translation>线性趋势</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>数字列表</translation>
    </message>
    <message>
        <source>a list of objects with name, role and unit</source>
        <translation>含 name、role 和 unit 的对象列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a selection of features from {layer}</source>
        <translation>{layer} 中的所选要素</translation>
    </message>
    <message>
        <source>a semi-annual term</source>
        <translation>半年项</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>about equal</source>
        <translation>大致相等</translation>
    </message>
    <message>
        <source>above an unspecified datum</source>
        <translation>高程基准未注明</translation>
    </message>
    <message>
        <source>above {datum}</source>
        <translation>高程基准为 {datum}</translation>
    </message>
    <message>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>加速度 {value} ± {sigma:.1f} mm/a²</translation>
    </message>
    <message>
        <source>accumulation period [days]</source>
        <translation>累计时段 [天]</translation>
    </message>
    <message>
        <source>acquisition noise</source>
        <translation>影像噪声</translation>
    </message>
    <message>
        <source>acquisitions: measured values, predicted from earlier ones; interpolated: daily values interpolated linearly between all acquisitions, as published; they depend on future data.</source>
        <translation>acquisitions：实测值，由更早的影像预测；interpolated：按论文，由全部影像线性内插的逐日值，依赖未来数据。</translation>
    </message>
    <message>
        <source>additional driver</source>
        <translation>其他驱动因子</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all calculations</source>
        <translation>所有计算</translation>
    </message>
    <message>
        <source>all points</source>
        <translation>全部测点</translation>
    </message>
    <message>
        <source>all requested epochs</source>
        <translation>已完成要求的全部轮数</translation>
    </message>
    <message>
        <source>all: the linear layers use the hidden states of all steps, as in Eq. (6) of the paper; last: only the hidden state of the last step.</source>
        <translation>all：线性层使用所有步的隐藏状态，如论文式 (6)；last：仅使用最后一步的隐藏状态。</translation>
    </message>
    <message>
        <source>along DIRECTION only</source>
        <translation>仅沿 DIRECTION</translation>
    </message>
    <message>
        <source>along the target line of sight (V / cos(a1 − a2), Khalili et al. 2024, Eq. 1)</source>
        <translation>沿目标视线向（V / cos(a1 − a2)，Khalili 等，2024，式 1）</translation>
    </message>
    <message>
        <source>an acceleration</source>
        <translation>加速度</translation>
    </message>
    <message>
        <source>an annual term</source>
        <translation>周年项</translation>
    </message>
    <message>
        <source>an empty cell where a date is expected</source>
        <translation>为空单元格，而此处应为日期</translation>
    </message>
    <message>
        <source>an object that maps fields to columns (fields: {aliases})</source>
        <translation>将字段映射到列的对象（字段：{aliases}）</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>angle columns</source>
        <translation>角度列</translation>
    </message>
    <message>
        <source>angle columns and user-specified angles</source>
        <translation>角度列与用户指定的角度</translation>
    </message>
    <message>
        <source>angles per point</source>
        <translation>各测点的角度</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>周年</translation>
    </message>
    <message>
        <source>anticorrelated with GNSS: check the sign and the heading</source>
        <translation>与 GNSS 负相关：请检查符号和航向角</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>可选若干：</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>与文件一致</translation>
    </message>
    <message>
        <source>assumed value</source>
        <translation>假定值</translation>
    </message>
    <message>
        <source>at all points</source>
        <translation>全部测点处</translation>
    </message>
    <message>
        <source>at moving points</source>
        <translation>运动测点处</translation>
    </message>
    <message>
        <source>auto uses a GPU if torch supports one.</source>
        <translation>auto：torch 支持 GPU 时使用 GPU。</translation>
    </message>
    <message>
        <source>auto: inferred from all rows. dmy: 11/07/2020 is in July; mdy: in November.</source>
        <translation>auto：由所有行推断。dmy：11/07/2020 为七月；mdy：为十一月。</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file or used by its producer, otherwise mm. rad is two-way phase and requires the wavelength.</source>
        <translation>auto：采用文件注明的或其生产方所用的单位，否则为 mm。rad 为双程相位，需要波长。</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file, otherwise m; values that contradict the unit are rejected. The output is in m.</source>
        <translation>auto：采用文件注明的单位，否则为 m；拒绝与单位矛盾的数值。输出单位为 m。</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file, otherwise mm; values that contradict the unit are rejected. tenth_mm is 0.1 mm. The output is in mm.</source>
        <translation>auto：采用文件注明的单位，否则为 mm；拒绝与单位矛盾的数值。tenth_mm 为 0.1 mm。输出单位为 mm。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic: {value}</source>
        <translation>自动：{value}</translation>
    </message>
    <message>
        <source>available, version {version}</source>
        <translation>可用，版本 {version}</translation>
    </message>
    <message>
        <source>averages {mean:,.0f} mm per rainy day</source>
        <translation>雨日平均达 {mean:,.0f} mm</translation>
    </message>
    <message>
        <source>averages {mean:.2g} mm per rainy day, with a maximum of {largest:.2g} mm</source>
        <translation>雨日平均仅 {mean:.2g} mm，最大 {largest:.2g} mm</translation>
    </message>
    <message>
        <source>away from the satellite</source>
        <translation>远离卫星</translation>
    </message>
    <message>
        <source>azimuth ground → satellite, anticlockwise from north</source>
        <translation>地面 → 卫星的方位角，自北逆时针</translation>
    </message>
    <message>
        <source>azimuth ground → satellite, clockwise from north</source>
        <translation>地面 → 卫星的方位角，自北顺时针</translation>
    </message>
    <message>
        <source>azimuth satellite → ground, clockwise from north</source>
        <translation>卫星 → 地面的方位角，自北顺时针</translation>
    </message>
    <message>
        <source>best simple baseline before the test period</source>
        <translation>检验期之前的最优简单方法</translation>
    </message>
    <message>
        <source>bias [mm]</source>
        <translation>偏差 [mm]</translation>
    </message>
    <message>
        <source>both sensors ÷ this row (90 % interval)</source>
        <translation>两种传感器 ÷ 本行（90 % 区间）</translation>
    </message>
    <message>
        <source>calibrated with GNSS</source>
        <translation>已用 GNSS 校准</translation>
    </message>
    <message>
        <source>certain ({percent})</source>
        <translation>确定（{percent}）</translation>
    </message>
    <message>
        <source>changes by {step:,.0f} m between readings</source>
        <translation>在相邻读数间变化 {step:,.0f} m</translation>
    </message>
    <message>
        <source>choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse</source>
        <translation>在 设置 ▸ 选项 ▸ SlopeMuse 中选择装有该软件包的 Python 解释器</translation>
    </message>
    <message>
        <source>choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse, or {instead}</source>
        <translation>在 设置 ▸ 选项 ▸ SlopeMuse 中选择装有该软件包的 Python 解释器，或{instead}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>circular_shift: test with false discovery rate control. published: chi-square test on interpolated days.</source>
        <translation>circular_shift：控制错误发现率的检验。published：内插日期上的卡方检验。</translation>
    </message>
    <message>
        <source>cm, positive towards the satellite, as written by CNR-IREA; other processing chains on these platforms may differ</source>
        <translation>cm，朝向卫星为正，与 CNR-IREA 的约定一致；这些平台上的其他处理链可能不同</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>column VEL_E</source>
        <translation>列 VEL_E</translation>
    </message>
    <message>
        <source>column VEL_V</source>
        <translation>列 VEL_V</translation>
    </message>
    <message>
        <source>column name</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>column names truncated by a shapefile</source>
        <translation>列名被 shapefile 截断</translation>
    </message>
    <message>
        <source>columns do not match any known producer</source>
        <translation>各列与任何已知生产方均不相符</translation>
    </message>
    <message>
        <source>columns los_east, los_north, los_up</source>
        <translation>列 los_east、los_north、los_up</translation>
    </message>
    <message>
        <source>columns {easting}, {northing}</source>
        <translation>列 {easting}、{northing}</translation>
    </message>
    <message>
        <source>columns {longitude}, {latitude}</source>
        <translation>列 {longitude}、{latitude}</translation>
    </message>
    <message>
        <source>comparison with the series</source>
        <translation>与序列比较</translation>
    </message>
    <message>
        <source>component</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>component unknown</source>
        <translation>分量未知</translation>
    </message>
    <message>
        <source>computing on the workers of a Dask scheduler</source>
        <translation>在 Dask 调度器的 worker 上计算</translation>
    </message>
    <message>
        <source>convention of {producer}</source>
        <translation>{producer} 的约定</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <source>coordinates are assumed to be in m</source>
        <translation>假定坐标单位为 m</translation>
    </message>
    <message>
        <source>coverage of the 90 % interval</source>
        <translation>90 % 区间的覆盖率</translation>
    </message>
    <message>
        <source>coverage of the 90 % velocity interval</source>
        <translation>速率 90 % 区间的覆盖率</translation>
    </message>
    <message>
        <source>cumulative: the displacements before the date, as published; relative: the displacements relative to the most recent one, with their ages, so that the prediction horizon is an input to the network.</source>
        <translation>cumulative：该日期之前的位移，与论文一致；relative：相对于其中最近一个位移的位移及其距今天数，使预测时长成为网络的输入。</translation>
    </message>
    <message>
        <source>custom direction</source>
        <translation>自定义方向</translation>
    </message>
    <message>
        <source>daily estimate</source>
        <translation>逐日估计</translation>
    </message>
    <message>
        <source>daily rates from the drivers</source>
        <translation>由驱动因子得到的逐日速率</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>dates with dots begin with the day</source>
        <translation>以点分隔的日期日在前</translation>
    </message>
    <message>
        <source>dates written as {form}</source>
        <translation>日期格式为 {form}</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>day of year</source>
        <translation>年积日</translation>
    </message>
    <message>
        <source>day, month name, year</source>
        <translation>日 月名 年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>decay, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>衰减，时间常数 {tau:.2g} ± {sigma:.2g} 年</translation>
    </message>
    <message>
        <source>decimal year</source>
        <translation>十进制年</translation>
    </message>
    <message>
        <source>default: none (this process)</source>
        <translation>默认：无，本进程</translation>
    </message>
    <message>
        <source>default: the Python interpreter of QGIS</source>
        <translation>默认：QGIS 的 Python 解释器</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>direction
unknown</source>
        <translation>方向
未知</translation>
    </message>
    <message>
        <source>displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <source>displacements minus the last value of the window, divided by their standard deviation</source>
        <translation>位移减去窗口内最新值，再除以其标准差</translation>
    </message>
    <message>
        <source>doubtful ({percent})</source>
        <translation>存疑（{percent}）</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>downslope</source>
        <translation>顺坡向</translation>
    </message>
    <message>
        <source>downslope at each point, {low:.2f} to {high:.2f}</source>
        <translation>沿各测点的坡向向下，{low:.2f} 至 {high:.2f}</translation>
    </message>
    <message>
        <source>downslope only</source>
        <translation>仅沿坡向下</translation>
    </message>
    <message>
        <source>drawdown, {sum_m:.1f} m</source>
        <translation>库水位下降 {sum_m:.1f} m</translation>
    </message>
    <message>
        <source>early stopping: no improvement on validation data for {patience} epochs; the best epoch, {best}, is kept</source>
        <translation>提前停止：连续 {patience} 轮在验证数据上没有改进；保留最优的第 {best} 轮</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东向</translation>
    </message>
    <message>
        <source>east [mm]</source>
        <translation>东 [mm]</translation>
    </message>
    <message>
        <source>east sigma</source>
        <translation>东向中误差</translation>
    </message>
    <message>
        <source>east {e}, north {n}, up {u} mm/yr</source>
        <translation>东向 {e}，北向 {n}，垂直向 {u} mm/a</translation>
    </message>
    <message>
        <source>east_up: no north motion; slope_parallel: the ground moves parallel to the surface of the DEM.</source>
        <translation>east_up：无北向运动；slope_parallel：地面沿数字高程模型的坡面运动。</translation>
    </message>
    <message>
        <source>easting</source>
        <translation>东坐标</translation>
    </message>
    <message>
        <source>east–west only</source>
        <translation>仅东西向</translation>
    </message>
    <message>
        <source>elevation above the horizon</source>
        <translation>相对水平面的高度角</translation>
    </message>
    <message>
        <source>elevation above the horizon and azimuth ground → satellite, anticlockwise from east, in radians</source>
        <translation>地面 → 卫星的高度角及自东逆时针的方位角，弧度</translation>
    </message>
    <message>
        <source>end of training</source>
        <translation>训练截止</translation>
    </message>
    <message>
        <source>error on the days held out at the end of the training period, without acquisition noise</source>
        <translation>训练期末尾留出日期上的误差，不含影像噪声</translation>
    </message>
    <message>
        <source>error ÷ kriging error (90 % interval)</source>
        <translation>误差 ÷ 克里金误差（90 % 区间）</translation>
    </message>
    <message>
        <source>estimate {value} mm</source>
        <translation>估计值 {value} mm</translation>
    </message>
    <message>
        <source>estimate − GNSS [mm]</source>
        <translation>估计值 − GNSS [mm]</translation>
    </message>
    <message>
        <source>estimated at stable points and subtracted, as for every method</source>
        <translation>由稳定测点估计并扣除，与各方法相同</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>expected columns: {own} of {writes}</source>
        <translation>预期列：{writes} 列中的 {own} 列</translation>
    </message>
    <message>
        <source>extremely rapid</source>
        <translation>极快</translation>
    </message>
    <message>
        <source>extremely slow</source>
        <translation>极慢</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>factor and sensitivity</source>
        <translation>系数和灵敏度</translation>
    </message>
    <message>
        <source>falling reservoir level</source>
        <translation>库水位下降</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>空报</translation>
    </message>
    <message>
        <source>fastest 10 %</source>
        <translation>最快的 10 %</translation>
    </message>
    <message>
        <source>field of the table</source>
        <translation>表的字段</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>file structure</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>first date after the gap</source>
        <translation>间断后首个日期</translation>
    </message>
    <message>
        <source>first layer</source>
        <translation>第一图层</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>fit: {quality}</source>
        <translation>拟合：{quality}</translation>
    </message>
    <message>
        <source>fitted once to the data up to {train_end}</source>
        <translation>用截至 {train_end} 的数据拟合一次</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>for predictions 13 to 24 days ahead</source>
        <translation>提前 13 至 24 天的预测</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy. Default: the file next to the stack.</source>
        <translation>MintPy 的 geometryGeo.h5 或 geometryRadar.h5。默认：数据集旁边的文件。</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给出</translation>
    </message>
    <message>
        <source>gridded</source>
        <translation>格网</translation>
    </message>
    <message>
        <source>growth, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>增长，时间常数 {tau:.2g} ± {sigma:.2g} 年</translation>
    </message>
    <message>
        <source>half-wavelength jumps corrected: {n}</source>
        <translation>已改正的半波长跳变：{n} 处</translation>
    </message>
    <message>
        <source>heading: flight direction clockwise from north, right-looking sensor (Sentinel-1: about −12 and 192); heading_left: left-looking sensor; azimuth_anticlockwise: direction from ground to satellite, anticlockwise from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same, clockwise (−102 and 102); look_azimuth: direction from satellite to ground, clockwise (78 and −78); elevation_phi_deg: the incidence field contains the elevation angle above the horizon, and the heading field an angle anticlockwise from east (HyP3, GAMMA; −168 and −12).</source>
        <translation>heading：飞行方向，自北顺时针，右视传感器（Sentinel-1：约 −12 和 192）；heading_left：左视传感器；azimuth_anticlockwise：由地面指向卫星的方位角，自北逆时针（MintPy、ISCE；102 和 −102）；azimuth_clockwise：同上，顺时针（−102 和 102）；look_azimuth：由卫星指向地面的方位角，顺时针（78 和 −78）；elevation_phi_deg：入射角字段为高出地平线的高度角，航向字段为自东逆时针的角度（HyP3、GAMMA；−168 和 −12）。</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高程</translation>
    </message>
    <message>
        <source>held-out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>held-out days</source>
        <translation>留出日期</translation>
    </message>
    <message>
        <source>horizontal components of the unit vector ground → satellite</source>
        <translation>地面 → 卫星单位向量的水平分量</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>import fails: {reason}</source>
        <translation>加载失败：{reason}</translation>
    </message>
    <message>
        <source>in the GNSS datum</source>
        <translation>在 GNSS 基准下</translation>
    </message>
    <message>
        <source>incidence and heading, right-looking</source>
        <translation>入射角和航向角，右视</translation>
    </message>
    <message>
        <source>incidence and line-of-sight azimuth, read as satellite → ground, clockwise from north (not verified)</source>
        <translation>入射角和视线方位角，按卫星 → 地面、自北顺时针读取（未经核实）</translation>
    </message>
    <message>
        <source>incidence and {angles}</source>
        <translation>入射角和 {angles}</translation>
    </message>
    <message>
        <source>incidence from the vertical, flight heading clockwise from north, right-looking</source>
        <translation>入射角自铅垂线起算，飞行航向角自北顺时针，右视</translation>
    </message>
    <message>
        <source>increases throughout the table</source>
        <translation>在整个表中持续增加</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>新息</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>install the Microsoft Visual C++ Redistributable (x64) from microsoft.com</source>
        <translation>从 microsoft.com 安装 Microsoft Visual C++ Redistributable (x64)</translation>
    </message>
    <message>
        <source>install the library {library}, or run `{command}` in {terminal}</source>
        <translation>安装库 {library}，或在{terminal}中运行 `{command}`</translation>
    </message>
    <message>
        <source>inverse velocity</source>
        <translation>速率倒数</translation>
    </message>
    <message>
        <source>is {low:.3g}</source>
        <translation>为 {low:.3g}</translation>
    </message>
    <message>
        <source>its correction did not reduce the error on held-out dates, so the smoother is used without correction</source>
        <translation>其改正未能减小留出日期上的误差，因此采用未经改正的平滑器</translation>
    </message>
    <message>
        <source>kept and flagged</source>
        <translation>保留并标记</translation>
    </message>
    <message>
        <source>lag [days]</source>
        <translation>滞后 [天]</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>last date before the gap</source>
        <translation>间断前最后日期</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>最后值</translation>
    </message>
    <message>
        <source>last velocity</source>
        <translation>最后速率</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>layer after correction</source>
        <translation>改正后的图层</translation>
    </message>
    <message>
        <source>layer before correction</source>
        <translation>改正前的图层</translation>
    </message>
    <message>
        <source>lead time [days]</source>
        <translation>提前量 [天]</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>置空</translation>
    </message>
    <message>
        <source>level {value:.2f} m</source>
        <translation>水位 {value:.2f} m</translation>
    </message>
    <message>
        <source>lies between {low:.3g} and {high:.3g}</source>
        <translation>介于 {low:.3g} 与 {high:.3g} 之间</translation>
    </message>
    <message>
        <source>like elevation_phi, but in degrees</source>
        <translation>同 elevation_phi，单位为度</translation>
    </message>
    <message>
        <source>like heading, but for a left-looking sensor</source>
        <translation>同 heading，但用于左视传感器</translation>
    </message>
    <message>
        <source>likely ({percent})</source>
        <translation>很可能（{percent}）</translation>
    </message>
    <message>
        <source>limit from circular shifts</source>
        <translation>循环时移的界限</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <source>line of sight [mm]</source>
        <translation>视线向 [mm]</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>line-of-sight sigma</source>
        <translation>视线向中误差</translation>
    </message>
    <message>
        <source>linear fit</source>
        <translation>线性拟合</translation>
    </message>
    <message>
        <source>logarithm, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>对数，时间常数 {tau:.2g} ± {sigma:.2g} 年</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>look angle at the satellite</source>
        <translation>卫星处的视角</translation>
    </message>
    <message>
        <source>los_up is negative: the vectors point from the satellite to the ground and were reversed.</source>
        <translation>los_up 为负：向量由卫星指向地面，已反向。</translation>
    </message>
    <message>
        <source>los_up of {name} is negative: the line-of-sight vectors point from the satellite to the ground and were reversed. If the displacements are also positive away from the satellite, import the layer with SIGN = away.</source>
        <translation>{name} 的 los_up 为负：视线向量由卫星指向地面，已反向。若位移也以远离卫星为正，请用 SIGN = away 导入该图层。</translation>
    </message>
    <message>
        <source>low sensitivity</source>
        <translation>灵敏度低</translation>
    </message>
    <message>
        <source>lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending</source>
        <translation>lv_theta 0.89；lv_phi 升轨 −2.93，降轨 −0.21</translation>
    </message>
    <message>
        <source>m, inferred from its column pnt_linear in m/yr; the sign convention is not documented, so check SIGN</source>
        <translation>m，由其单位为 m/a 的列 pnt_linear 推断；符号约定没有文档说明，请检查 SIGN</translation>
    </message>
    <message>
        <source>m, positive towards the satellite, according to its documentation</source>
        <translation>m，朝向卫星为正（依据其文档）</translation>
    </message>
    <message>
        <source>maximum |r|</source>
        <translation>最大 |r|</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>mean sea level</source>
        <translation>平均海平面</translation>
    </message>
    <message>
        <source>mean: mean of all gauges with a value on that day; first: the first gauge with a value.</source>
        <translation>mean：当日有值的各雨量站的平均；first：第一个有值的雨量站。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>measured quantity</source>
        <translation>观测量</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median, N = {n}   {first} to {last}</source>
        <translation>中位数，N = {n}   {first} 至 {last}</translation>
    </message>
    <message>
        <source>metadata of the layer</source>
        <translation>图层元数据</translation>
    </message>
    <message>
        <source>metric CRS</source>
        <translation>米制坐标系</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>mm per mm of northward motion</source>
        <translation>每 1 mm 北向运动的毫米数</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite (three independent software packages agree; no official documentation is available)</source>
        <translation>mm，朝向卫星为正（三个独立软件包一致；没有官方文档）</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to its authors</source>
        <translation>mm，朝向卫星为正（依据其作者）</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to its documentation</source>
        <translation>mm，朝向卫星为正（依据其文档）</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to the documentation of the producer</source>
        <translation>mm，朝向卫星为正（依据其帮助页面）</translation>
    </message>
    <message>
        <source>mm, positive up or east (three independent software packages agree)</source>
        <translation>mm，向上或向东为正（三个独立软件包一致）</translation>
    </message>
    <message>
        <source>mm/yr</source>
        <translation>mm/a</translation>
    </message>
    <message>
        <source>mm; SARvey does not document its sign convention, so check SIGN against a known motion</source>
        <translation>mm；SARvey 的符号约定没有文档说明，请用已知运动检查 SIGN</translation>
    </message>
    <message>
        <source>mm; the sign convention is not documented</source>
        <translation>mm；符号约定没有文档说明</translation>
    </message>
    <message>
        <source>mm; the sign convention of StaMPS is disputed, so check SIGN</source>
        <translation>mm；StaMPS 的符号约定有争议，请检查 SIGN</translation>
    </message>
    <message>
        <source>mode {mode:g}</source>
        <translation>众数 {mode:g}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>modified Julian day</source>
        <translation>修正儒略日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>month name, day, year</source>
        <translation>月名 日 年</translation>
    </message>
    <message>
        <source>more than {low} days</source>
        <translation>超过 {low} 天</translation>
    </message>
    <message>
        <source>mostly downslope, with 30 % of the motion in any direction; where the slope direction is unknown, all motion may be in any direction</source>
        <translation>主要沿坡向下，任意方向的运动占 30 %；坡向未知处为任意方向</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负值</translation>
    </message>
    <message>
        <source>neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>no angle columns; {missing} not set</source>
        <translation>没有角度列；未设置 {missing}</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>没有描述</translation>
    </message>
    <message>
        <source>no direction of motion is assumed</source>
        <translation>不假定运动方向</translation>
    </message>
    <message>
        <source>no drivers</source>
        <translation>无驱动因子</translation>
    </message>
    <message>
        <source>no interval in this class</source>
        <translation>该等级中没有影像间隔</translation>
    </message>
    <message>
        <source>no output</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>no rain</source>
        <translation>无雨</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>没有测站</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>noise-free RMSE [mm]</source>
        <translation>无噪声 RMSE [mm]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none in the daily rates: the training period is shorter than a year</source>
        <translation>逐日速率不使用：训练期不足一年</translation>
    </message>
    <message>
        <source>none; unit and sign are set by UNIT and SIGN</source>
        <translation>无；单位和符号由 UNIT 和 SIGN 设置</translation>
    </message>
    <message>
        <source>normalised chi-square</source>
        <translation>归一化卡方值</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北向</translation>
    </message>
    <message>
        <source>north [mm]</source>
        <translation>北 [mm]</translation>
    </message>
    <message>
        <source>north sigma</source>
        <translation>北向中误差</translation>
    </message>
    <message>
        <source>north-east, 15° down</source>
        <translation>北东，下倾 15°</translation>
    </message>
    <message>
        <source>north-west, 15° down</source>
        <translation>北西，下倾 15°</translation>
    </message>
    <message>
        <source>northing</source>
        <translation>北坐标</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>not given in the file</source>
        <translation>文件中未给出</translation>
    </message>
    <message>
        <source>not given in the file name</source>
        <translation>文件名中未给出</translation>
    </message>
    <message>
        <source>not given; default assumed</source>
        <translation>未给出，采用默认假设</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>not scored: the station was used to build the layer</source>
        <translation>未评定：该测站曾用于生成图层</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast（实时估计）、hindcast（后报）或 scenario（情景）。</translation>
    </message>
    <message>
        <source>nowcast: scores at acquisitions after the training period. published: also scores at interpolated days, which depend on future data.</source>
        <translation>nowcast：在训练期之后的影像上评分。published：还在内插日期上评分，依赖未来数据。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>offset ± 1σ</source>
        <translation>偏移 ± 1σ</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>oldest_first: forwards in time; newest_first: backwards from the day before the target, as in Eq. (6) of the paper.</source>
        <translation>oldest_first：按时间顺序；newest_first：从目标日前一天起逆时间顺序，如论文式 (6)。</translation>
    </message>
    <message>
        <source>omit {parameter}</source>
        <translation>不设置 {parameter}</translation>
    </message>
    <message>
        <source>on common dates</source>
        <translation>在共同日期上</translation>
    </message>
    <message>
        <source>one for all points</source>
        <translation>全部测点共用一个</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>可选：</translation>
    </message>
    <message>
        <source>one of {word}</source>
        <translation>{word} 之一</translation>
    </message>
    <message>
        <source>opposite to {component}, sign reversed (SIGN away)</source>
        <translation>与 {component} 方向相反，已反号（SIGN away）</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>paper: 30 at intervals of 12 days</source>
        <translation>论文：30 个，间隔 12 天</translation>
    </message>
    <message>
        <source>paper: Adam, 1e-4</source>
        <translation>论文：Adam，1e-4</translation>
    </message>
    <message>
        <source>paper: after 1090 of 1648 samples</source>
        <translation>论文：1648 个样本中的前 1090 个之后</translation>
    </message>
    <message>
        <source>paper: all, Eq. (6)</source>
        <translation>论文：全部，式 (6)</translation>
    </message>
    <message>
        <source>paper: newest first, Eq. (6)</source>
        <translation>论文：最新在前，式 (6)</translation>
    </message>
    <message>
        <source>paper: rain, reservoir level</source>
        <translation>论文：降雨、库水位</translation>
    </message>
    <message>
        <source>paper: sigmoid, Eq. (4)</source>
        <translation>论文：sigmoid，式 (4)</translation>
    </message>
    <message>
        <source>paper: t − 1 … t − 30</source>
        <translation>论文：t − 1 … t − 30</translation>
    </message>
    <message>
        <source>parameter CRS</source>
        <translation>参数 CRS</translation>
    </message>
    <message>
        <source>persistence_days in {name} is {persistence}; it must be at least 1.</source>
        <translation>{name} 中的 persistence_days 为 {persistence}；应不小于 1。</translation>
    </message>
    <message>
        <source>plots and reports</source>
        <translation>绘图与报告</translation>
    </message>
    <message>
        <source>point ID</source>
        <translation>测点编号</translation>
    </message>
    <message>
        <source>point layer</source>
        <translation>点图层</translation>
    </message>
    <message>
        <source>points</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>points, because no GNSS station (TRUTH) is available</source>
        <translation>测点（没有可用的 GNSS 测站 TRUTH）</translation>
    </message>
    <message>
        <source>polygon layer</source>
        <translation>多边形图层</translation>
    </message>
    <message>
        <source>positive direction,
{up} % up</source>
        <translation>正方向，
向上分量 {up} %</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>process {pid} on {host}, running since {since}</source>
        <translation>{host} 上的进程 {pid}，自 {since} 起</translation>
    </message>
    <message>
        <source>project {project}</source>
        <translation>工程 {project}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>已投影</translation>
    </message>
    <message>
        <source>projected without a preferred direction</source>
        <translation>不偏向任何方向投影</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>r (blue: towards the satellite)</source>
        <translation>r（蓝色：朝向卫星）</translation>
    </message>
    <message>
        <source>r (blue: {direction})</source>
        <translation>r（蓝色：{direction}）</translation>
    </message>
    <message>
        <source>r (change)</source>
        <translation>变化量的 r</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>降雨</translation>
    </message>
    <message>
        <source>rain [mm/day]</source>
        <translation>降雨量 [mm/d]</translation>
    </message>
    <message>
        <source>rain {value:.1f} mm</source>
        <translation>降雨量 {value:.1f} mm</translation>
    </message>
    <message>
        <source>rain, {sum_mm:.0f} mm</source>
        <translation>降雨量 {sum_mm:.0f} mm</translation>
    </message>
    <message>
        <source>ranges from {lowest:,.0f} to {highest:,.0f} m</source>
        <translation>介于 {lowest:,.0f} 与 {highest:,.0f} m 之间</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>快</translation>
    </message>
    <message>
        <source>raster layer</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <source>rate of the curve: {start} to {end} mm/yr</source>
        <translation>曲线速率：{start} 至 {end} mm/a</translation>
    </message>
    <message>
        <source>rate: a linear mixed-effects response model with a Kalman filter, fitted to measured differences; a baseline replaces the model if its error on held-out acquisitions is smaller. pretrained: a network trained on synthetic slopes, regardless of its error on held-out acquisitions. published: the network of the paper, with one LSTM block per data type and ten linear layers (needs torch).</source>
        <translation>rate：带卡尔曼滤波的线性混合效应响应模型，拟合实测差值；若某对比方法在留出影像上误差更小，则以其代替该模型。pretrained：在合成斜坡上训练的网络，无论其在留出影像上的误差如何。published：论文的网络，每类数据一个 LSTM 模块和十个线性层（需要 torch）。</translation>
    </message>
    <message>
        <source>reaches {largest:,.0f} mm per day</source>
        <translation>达到每日 {largest:,.0f} mm</translation>
    </message>
    <message>
        <source>reading and writing Parquet files</source>
        <translation>读写 Parquet 文件</translation>
    </message>
    <message>
        <source>reading and writing models</source>
        <translation>读写模型</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>reference in {name} ends on {last}, before its start on {first}; correct the dates.</source>
        <translation>{name} 中的 reference 止于 {last}，早于其起始日 {first}；请更正日期。</translation>
    </message>
    <message>
        <source>reference in {name} is {value}; use two dates, such as [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;].</source>
        <translation>{name} 中的 reference 为 {value}；请使用两个日期，如 [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;]。</translation>
    </message>
    <message>
        <source>refitted every {refit_days} days to all data available at that time</source>
        <translation>每 {refit_days} 天用当时可用的全部数据重新拟合</translation>
    </message>
    <message>
        <source>relative to one point per track, not calibrated</source>
        <translation>相对于各轨道的参考点，未校准</translation>
    </message>
    <message>
        <source>relative to the stable area</source>
        <translation>相对于稳定区</translation>
    </message>
    <message>
        <source>relative to {name}</source>
        <translation>相对于 {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>repeat the original run instead</source>
        <translation>请改为重做原来的运行</translation>
    </message>
    <message>
        <source>repeat the runs for the individual slopes, whose outputs have their own run records</source>
        <translation>请重做各斜坡的运行，其输出有各自的运行记录</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>reservoir
level [m]</source>
        <translation>库水位
[m]</translation>
    </message>
    <message>
        <source>reservoir level</source>
        <translation>库水位</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>残差 {value} mm</translation>
    </message>
    <message>
        <source>restarts each day</source>
        <translation>每天重新开始</translation>
    </message>
    <message>
        <source>rising reservoir level</source>
        <translation>库水位上升</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>run `{command}` in {terminal}</source>
        <translation>在{terminal}中运行 `{command}`</translation>
    </message>
    <message>
        <source>run `{command}` in {terminal} (several GB; the “Get Started” page of pytorch.org shows the command for the smaller CPU build)</source>
        <translation>在{terminal}中运行 `{command}`（数 GB；pytorch.org 的“Get Started”页面给出较小的 CPU 版本的命令）</translation>
    </message>
    <message>
        <source>run updatemonitoring with the same project instead, because each run continues from the state in the output folder</source>
        <translation>请改用同一项目运行 updatemonitoring，因为每次运行都从输出文件夹中的状态继续</translation>
    </message>
    <message>
        <source>second layer</source>
        <translation>第二图层</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>semi-annual</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>set {parameter} = {word}</source>
        <translation>设置 {parameter} = {word}</translation>
    </message>
    <message>
        <source>sets the datum</source>
        <translation>确定基准</translation>
    </message>
    <message>
        <source>sets the datum{extra}</source>
        <translation>确定基准{extra}</translation>
    </message>
    <message>
        <source>several layers or files</source>
        <translation>多个图层或文件</translation>
    </message>
    <message>
        <source>shared: one network for all points; per_point: one network per point (slow, intended for few points).</source>
        <translation>shared：全部测点共用一个网络；per_point：每个测点一个网络（慢，适用于少量测点）。</translation>
    </message>
    <message>
        <source>sigma [mm]</source>
        <translation>中误差 [mm]</translation>
    </message>
    <message>
        <source>sigma of the factor</source>
        <translation>系数的中误差</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>S 型函数（sigmoid）</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技巧评分</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>smallest error</source>
        <translation>误差最小</translation>
    </message>
    <message>
        <source>smooth_offset: a smooth offset series; offset_per_date: one offset per date; rate: a constant velocity [mm/yr]; plane: an offset and a plane per date, with at least 4 stations; plain_difference: on each date, the mean of the points minus GNSS on that day, as published, without smoothing or checks.</source>
        <translation>smooth_offset：平滑的偏移序列；offset_per_date：每个日期一个偏移；rate：恒定速率 [mm/a]；plane：每个日期一个偏移和一个平面，至少需要 4 个测站；plain_difference：每个日期测点均值减去当日 GNSS，与论文一致，不平滑也不检核。</translation>
    </message>
    <message>
        <source>south, 20° down</source>
        <translation>南，下倾 20°</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>specified by the user</source>
        <translation>用户指定</translation>
    </message>
    <message>
        <source>specified in the file</source>
        <translation>文件中给出</translation>
    </message>
    <message>
        <source>station</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <source>stations left out in turn</source>
        <translation>依次留出的测站</translation>
    </message>
    <message>
        <source>stations that did not set the datum</source>
        <translation>未参与确定基准的测站</translation>
    </message>
    <message>
        <source>stations that set the datum</source>
        <translation>确定基准的测站</translation>
    </message>
    <message>
        <source>statistics and neighbour search</source>
        <translation>统计与邻近测点搜索</translation>
    </message>
    <message>
        <source>step &gt; λ/4 [%]</source>
        <translation>跳变 &gt; λ/4 [%]</translation>
    </message>
    <message>
        <source>step ends on</source>
        <translation>跳变截止日期</translation>
    </message>
    <message>
        <source>step {day} {value} mm</source>
        <translation>阶跃 {day} {value} mm</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>阶跃 {step}</translation>
    </message>
    <message>
        <source>still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>straight down</source>
        <translation>垂直向下</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>tangential angle</source>
        <translation>切线角</translation>
    </message>
    <message>
        <source>tanh (standard LSTM)</source>
        <translation>tanh（标准 LSTM）</translation>
    </message>
    <message>
        <source>tanh: the standard LSTM; sigmoid: Eq. (4) of the paper as printed, slower.</source>
        <translation>tanh：标准 LSTM；sigmoid：论文印刷的式 (4)，较慢。</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>temporary file, deleted when QGIS is closed</source>
        <translation>临时文件，关闭 QGIS 时删除</translation>
    </message>
    <message>
        <source>tenv3, .pos, .neu or CSV files, or a zip archive of such files.</source>
        <translation>tenv3、.pos、.neu 或 CSV 文件，或此类文件的 zip 压缩包。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>that of the first gauge with a value</source>
        <translation>当日第一个有值雨量站的值</translation>
    </message>
    <message>
        <source>the KF-ARIMA baseline</source>
        <translation>KF-ARIMA 对比方法</translation>
    </message>
    <message>
        <source>the LSTM was trained for {epochs} epochs; {used}.</source>
        <translation>LSTM 训练了 {epochs} 轮；{used}。</translation>
    </message>
    <message>
        <source>the OSGeo4W Shell</source>
        <translation>OSGeo4W Shell 窗口</translation>
    </message>
    <message>
        <source>the command prompt</source>
        <translation>命令提示符</translation>
    </message>
    <message>
        <source>the companion layer {name} does not contain point {absent}; use the companion layer of the same run.</source>
        <translation>伴随图层 {name} 不含测点 {absent}；请使用同一运行的伴随图层。</translation>
    </message>
    <message>
        <source>the companion layer {name} does not contain the day {missing}; use the companion layer of the same run.</source>
        <translation>伴随图层 {name} 不含日期 {missing}；请使用同一运行的伴随图层。</translation>
    </message>
    <message>
        <source>the companion layer {name} has no field pid; use the companion layer of the same run.</source>
        <translation>伴随图层 {name} 没有字段 pid；请使用同一运行的伴随图层。</translation>
    </message>
    <message>
        <source>the correction by the pretrained network did not reduce the error on {n_dates} held-out dates, so the smoother is used without correction.</source>
        <translation>预训练网络的改正在 {n_dates} 个留出日期上没有减小误差，因此采用未改正的平滑器。</translation>
    </message>
    <message>
        <source>the datum or the calibration</source>
        <translation>基准或校准</translation>
    </message>
    <message>
        <source>the format supports none of the fields</source>
        <translation>该格式不支持任何字段</translation>
    </message>
    <message>
        <source>the heading of the other orbit</source>
        <translation>另一轨道的航向角</translation>
    </message>
    <message>
        <source>the last known value</source>
        <translation>最后已知值</translation>
    </message>
    <message>
        <source>the mean of the gauges with a value</source>
        <translation>当日有值雨量站的平均值</translation>
    </message>
    <message>
        <source>the month in the column name {name} is unknown; rename the date columns in the format D20200103.</source>
        <translation>列名 {name} 中的月份无法识别；请将日期列改名为 D20200103 的格式。</translation>
    </message>
    <message>
        <source>the only order in which every row is a valid date</source>
        <translation>唯一使每行均为有效日期的顺序</translation>
    </message>
    <message>
        <source>the only unit in which the values exceed the InSAR noise</source>
        <translation>唯一使数值超过 InSAR 噪声的单位</translation>
    </message>
    <message>
        <source>the opposite sign</source>
        <translation>相反的符号</translation>
    </message>
    <message>
        <source>the order in which consecutive rows are consecutive days</source>
        <translation>使相邻行为相邻日期的顺序</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>the published LSTM was trained for {epochs} of {asked} epochs ({reason}); on the last tenth of the dates, which were held out, its RMSE is {rmse:.2f} mm. As published, it uses earlier dates only.</source>
        <translation>LSTM（论文）训练了 {asked} 轮中的 {epochs} 轮（{reason}）；在留出的最后十分之一日期上 RMSE 为 {rmse:.2f} mm。按论文，它只使用更早的日期。</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>水库</translation>
    </message>
    <message>
        <source>the steps between rows ({step:.2g}) suggest {unit}</source>
        <translation>行间变化（{step:.2g}）表明单位为 {unit}</translation>
    </message>
    <message>
        <source>this implementation</source>
        <translation>本实现</translation>
    </message>
    <message>
        <source>three numbers in the specified order</source>
        <translation>按所述顺序的三个数字</translation>
    </message>
    <message>
        <source>thresholds in {name} contains the unknown key {unknown}; valid keys: watch, warning and alarm.</source>
        <translation>{name} 中的 thresholds 含有未知的键 {unknown}；有效的键：watch、warning 和 alarm。</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>time zone not given in the file</source>
        <translation>文件未注明时区</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>向东</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>向西</translation>
    </message>
    <message>
        <source>totals {yearly:,.0f} mm per year</source>
        <translation>年合计 {yearly:,.0f} mm</translation>
    </message>
    <message>
        <source>towards the satellite</source>
        <translation>朝向卫星</translation>
    </message>
    <message>
        <source>towards: positive towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU). away: positive away from the satellite (GSI, unwrapped phase). auto: the convention of the producer, otherwise towards.</source>
        <translation>towards：朝向卫星为正（EGMS、TRE、MintPy、LiCSBAS、NGU）。away：远离卫星为正（GSI、解缠相位）。auto：按生产方的约定，否则为 towards。</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>unexpected columns: {foreign}</source>
        <translation>未预期的列：{foreign}</translation>
    </message>
    <message>
        <source>unit of the value</source>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>unit vector ground → satellite</source>
        <translation>地面 → 卫星的单位向量</translation>
    </message>
    <message>
        <source>unit vector ground → satellite in the order north, east, up</source>
        <translation>地面 → 卫星的单位向量，顺序为北、东、上</translation>
    </message>
    <message>
        <source>unit vector per point</source>
        <translation>各测点的单位向量</translation>
    </message>
    <message>
        <source>unit vector satellite → ground</source>
        <translation>卫星 → 地面的单位向量</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>未知进程</translation>
    </message>
    <message>
        <source>unknown producer</source>
        <translation>未知生产方</translation>
    </message>
    <message>
        <source>unprocessed</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>up</source>
        <translation>垂直向</translation>
    </message>
    <message>
        <source>up [mm]</source>
        <translation>垂直向 [mm]</translation>
    </message>
    <message>
        <source>up sigma</source>
        <translation>垂直向中误差</translation>
    </message>
    <message>
        <source>upslope</source>
        <translation>沿坡向上</translation>
    </message>
    <message>
        <source>use a compass direction such as SE, azimuth and plunge in degrees such as 135, 20, or an east, north, up vector such as 0.6, -0.6, -0.5.</source>
        <translation>请使用罗盘方向（如 SE）、以度为单位的方位角和倾伏角（如 135, 20），或东、北、上向量（如 0.6, -0.6, -0.5）。</translation>
    </message>
    <message>
        <source>used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>valid [%]</source>
        <translation>有值比例 [%]</translation>
    </message>
    <message>
        <source>validates the datum</source>
        <translation>检核基准</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>velocity of last n</source>
        <translation>最近 n 期速率</translation>
    </message>
    <message>
        <source>velocity {value} mm/yr</source>
        <translation>速率 {value} mm/a</translation>
    </message>
    <message>
        <source>version {version} is older than {oldest}</source>
        <translation>版本 {version} 低于 {oldest}</translation>
    </message>
    <message>
        <source>vertically only</source>
        <translation>仅垂直向</translation>
    </message>
    <message>
        <source>very rapid</source>
        <translation>很快</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>west, 20° down</source>
        <translation>西，下倾 20°</translation>
    </message>
    <message>
        <source>which has an ambiguous two-digit year; write dates as 2020-07-11</source>
        <translation>其两位数年份有歧义；请将日期写成 2020-07-11 的形式</translation>
    </message>
    <message>
        <source>which is not a date; write dates as 2020-07-11</source>
        <translation>不是日期；请将日期写成 2020-07-11 的形式</translation>
    </message>
    <message>
        <source>which is not a valid date between 1990 and 2100</source>
        <translation>不是 1990 至 2100 年间的有效日期</translation>
    </message>
    <message>
        <source>width of the 90 % interval [mm]</source>
        <translation>90 % 区间的宽度 [mm]</translation>
    </message>
    <message>
        <source>window [days]</source>
        <translation>窗口 [天]</translation>
    </message>
    <message>
        <source>window or time scale [days]</source>
        <translation>窗口或时间尺度 [天]</translation>
    </message>
    <message>
        <source>with velocities</source>
        <translation>含速率</translation>
    </message>
    <message>
        <source>with_target_day: the drivers on the target day and on the days before it; before_target: only those on the days before it, as published.</source>
        <translation>with_target_day：目标日及其之前各日的驱动因子；before_target：仅目标日之前各日的驱动因子，与论文一致。</translation>
    </message>
    <message>
        <source>worst acquisitions</source>
        <translation>最差影像</translation>
    </message>
    <message>
        <source>worst points</source>
        <translation>最差测点</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>year and day of year</source>
        <translation>年和年积日</translation>
    </message>
    <message>
        <source>year, month name, day</source>
        <translation>年 月名 日</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>zero on {day}</source>
        <translation>{day} 为零</translation>
    </message>
    <message>
        <source>{address} is not a valid Dask scheduler address; use the format tcp://host:8786.</source>
        <translation>{address} 不是 Dask 调度器的地址；请写成 tcp://host:8786 的形式。</translation>
    </message>
    <message>
        <source>{affected:.0f} % of the points have steps above λ/4 ({threshold_mm:.1f} mm), which may be unwrapping errors.</source>
        <translation>{affected:.0f} % 的测点存在超过 λ/4（{threshold_mm:.1f} mm）的跳变，可能是解缠误差。</translation>
    </message>
    <message>
        <source>{answer} is the best method: {error} on {count}. Compared with the best simple baseline, {answer_2} ({rmse:.2f} mm), its error is {relative_error}. The squared error is reduced by {skill:.0f} % (95 % interval {low:.0f} to {high:.0f} %)</source>
        <translation>{answer} 为最优方法：在 {count} 上误差为 {error}。与最优简单方法 {answer_2}（{rmse:.2f} mm）相比，其误差{relative_error}。平方误差减小 {skill:.0f} %（95 % 区间 {low:.0f} 至 {high:.0f} %）</translation>
    </message>
    <message>
        <source>{arrived} of {count} rows were written</source>
        <translation>{count} 行中已写入 {arrived} 行</translation>
    </message>
    <message>
        <source>{asked} has an RMS of {finite:.1f} mm about the mean at held-out stations; the RMS of {best} is {finite_2:.1f} mm.</source>
        <translation>{asked} 在留出测站上相对于均值的 RMS 为 {finite:.1f} mm，而 {best} 为 {finite_2:.1f} mm。</translation>
    </message>
    <message>
        <source>{asked} requires {needed} stations, but the datum is defined by only {count}.</source>
        <translation>{asked} 需要 {needed} 个测站，但确定基准的只有 {count} 个。</translation>
    </message>
    <message>
        <source>{baseline} is excluded. {sentence}</source>
        <translation>不包括 {baseline}。{sentence}</translation>
    </message>
    <message>
        <source>{column} at {what} (originally {before}, now {after})</source>
        <translation>{what} 的 {column}（原为 {before}，现为 {after}）</translation>
    </message>
    <message>
        <source>{column} of the slope {name} is {value}, which is not a date; use the format 2020-07-11.</source>
        <translation>斜坡 {name} 的 {column} 为 {value}，不是日期；请用 2020-07-11 的形式。</translation>
    </message>
    <message>
        <source>{column} of the slope {name} is {value}, which is not a number; correct it.</source>
        <translation>斜坡 {name} 的 {column} 为 {value}，不是数字；请更正。</translation>
    </message>
    <message>
        <source>{component} in {count}</source>
        <translation>{count} 为 {component}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acquisitions are outside the period covered by the drivers and are ignored.</source>
        <translation>
            <numerusform>{count:,} 期影像在驱动因子覆盖的时段之外，已忽略。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acquisitions, the first of {first}, are older than the last one of the previous delivery; earlier estimates do not use them and are kept.</source>
        <translation>
            <numerusform>{count:,} 期影像（最早为 {first}）早于上一次交付的最后一期；先前的估计没有使用它们，并保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blank days in {year} are treated as days without rain, following the yearbook convention.</source>
        <translation>
            <numerusform>按年鉴惯例，{year} 年的 {count:,} 个空白日视为无雨日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are empty because the orbits do not separate the two components there (condition number above {most_condition:g}) or because their slope is unknown.</source>
        <translation>
            <numerusform>{count:,} 个单元为空，因为两个轨道在该处不能区分两个分量（条件数大于 {most_condition:g}），或其坡向未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are empty because their sigma is close to the velocity spread of all points ({spread:.1f} mm/yr).</source>
        <translation>
            <numerusform>{count:,} 个单元为空，因为其中误差接近全部测点速率的离散度（{spread:.1f} mm/a）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are not numeric ({describe}) and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} 个单元格不是数值（{describe}），按缺测处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {name} are not numeric ({describe}) and are treated as missing.</source>
        <translation>
            <numerusform>{name} 的 {count:,} 个单元格不是数值（{describe}），按缺测处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {size_m:g} m, each within {mask_m:.0f} m of a point; {dates} dates.</source>
        <translation>
            <numerusform>{count:,} 个 {size_m:g} m 单元，与最近测点的距离均在 {mask_m:.0f} m 以内；{dates} 个日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {size_m:g} m, {dates} dates from {first} to {last}; the median condition number is {condition:.2f}.</source>
        <translation>
            <numerusform>{count:,} 个 {size_m:g} m 单元，{first} 至 {last} 共 {dates} 个日期；条件数中位数为 {condition:.2f}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} columns</source>
        <translation>
            <numerusform>{count:,} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} date fields of {name} contain non-numeric text, which is treated as missing (for example, {text} in row {row} of {field}); correct the text if a value was intended.</source>
        <translation>
            <numerusform>{name} 的 {count:,} 个日期字段含有非数值文本，按缺测处理（例如 {field} 第 {row} 行的 {text}）；若本应有值，请更正文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates</source>
        <translation>
            <numerusform>{count:,} 个日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days lack readings of a regular interval; their rain is treated as missing.</source>
        <translation>
            <numerusform>{count:,} 天缺少固定间隔的部分读数；这些天的雨量按缺失处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps are longer than 1.5 times the median interval around them.</source>
        <translation>
            <numerusform>有 {count:,} 个间断超过其前后间隔中位数的 1.5 倍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} infinite values</source>
        <translation>
            <numerusform>{count:,} 个无穷大值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} infinite values of {name} are treated as missing.</source>
        <translation>
            <numerusform>{name} 的 {count:,} 个无穷大值按缺测处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more warnings of this kind are not shown.</source>
        <translation>
            <numerusform>另有 {count:,} 条同类警告未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {cells:,} cells are empty because the motion components cannot be resolved there from the two lines of sight or the available dates.</source>
        <translation>
            <numerusform>{cells:,} 个单元中有 {count:,} 个为空，因为两个视线向或可用日期不能在该处分解运动分量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n_points:,} points have too few dates to estimate a velocity.</source>
        <translation>
            <numerusform>{n_points:,} 个测点中有 {count:,} 个日期过少，无法估计速率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n_points} points are ignored: fewer than {least} training observations, or a coherence below {min_coherence:g}.</source>
        <translation>
            <numerusform>{n_points} 个测点中有 {count:,} 个被忽略：训练观测少于 {least} 次，或相干性低于 {min_coherence:g}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {paired_2} dates have no GNSS observation: the offset is interpolated on these dates and held constant before the first and after the last date with GNSS.</source>
        <translation>
            <numerusform>{paired_2} 个日期中有 {count:,} 个没有 GNSS 观测：偏移在这些日期上内插，在首个 GNSS 日期之前和最后 GNSS 日期之后保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {seen:,} points have a sensitivity below 0.2 to the assumed motion; their values are {done} (flag 1).</source>
        <translation>
            <numerusform>{seen:,} 个测点中有 {count:,} 个对假定运动的灵敏度低于 0.2；其数值{done}（标记 1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} outputs</source>
        <translation>
            <numerusform>{count:,} 个输出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points</source>
        <translation>
            <numerusform>{count:,} 个测点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points are new and are excluded; start a new monitoring project to include them.</source>
        <translation>
            <numerusform>{count:,} 个测点为新增测点，未采用；如需纳入，请建立新的监测项目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points of {name} have no geometry or are not single points (first: row {row}); remove these rows, or convert them to single points.</source>
        <translation>
            <numerusform>{name} 的 {count:,} 个测点没有几何或不是单点（第一个：第 {row} 行）；请删去这些行，或将其转换为单点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points on {n_dates:,} dates from {first} to {last} ({producer}); displacement in mm.</source>
        <translation>
            <numerusform>{count:,} 个测点，{n_dates:,} 个日期，{first} 至 {last}（{producer}）；位移单位 mm。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points with {dates:,} dates from {first} to {last}.</source>
        <translation>
            <numerusform>{count:,} 个测点，{dates:,} 个日期，{first} 至 {last}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} readings fall in the hour that is repeated when daylight saving time ends; all of these readings are used.</source>
        <translation>
            <numerusform>{count:,} 个读数位于夏令时结束时重复的一小时内；全部采用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows without a readable date (such as {example}, {why_no_day}) are ignored.</source>
        <translation>
            <numerusform>已忽略 {count:,} 行日期无法识别的行（例如 {example}，{why_no_day}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} slopes: {done} done, {failed} failed.</source>
        <translation>
            <numerusform>{count:,} 个斜坡：完成 {done} 个，失败 {failed} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations for which at least one interpolator has no value are excluded.</source>
        <translation>
            <numerusform>剔除至少一种内插方法没有值的 {count:,} 个测站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations, {first} to {last}.</source>
        <translation>
            <numerusform>{count:,} 个测站，{first} 至 {last}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations: {names}</source>
        <translation>
            <numerusform>{count:,} 个测站：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} such columns</source>
        <translation>
            <numerusform>{count:,} 个此类列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values</source>
        <translation>
            <numerusform>{count:,} 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values are isolated spikes and are ignored in training.</source>
        <translation>
            <numerusform>{count:,} 个值为孤立的尖峰，训练时忽略。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values are {number:g} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} 个值为 {number:g}，按缺测处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are -1 and are read as no rain; if they stand for missing values, declare -1 in LAYOUT as no_data.</source>
        <translation>
            <numerusform>{name} 中有 {count:,} 个值为 -1，读作无雨；如果表示缺测，请在 LAYOUT 的 no_data 中声明 -1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are {number:g} and are treated as missing.</source>
        <translation>
            <numerusform>{name} 的 {count:,} 个值为 {number:g}，按缺测处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are {what} and are treated as missing.</source>
        <translation>
            <numerusform>{name} 的 {count:,} 个值为 {what}，按缺测处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} differ{size}; the first is {first}.</source>
        <translation>
            <numerusform>{name} 有 {count:,} 个数值不同{size}；首个为 {first}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings about the data and the estimates are listed in {index}.</source>
        <translation>
            <numerusform>关于数据和估计的 {count:,} 条警告列于 {index}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} networks (at most about {duration} on this machine, model file of {size:,.1f} MB)</source>
        <translation>
            <numerusform>{count} 个网络：在本机最多约 {duration}，模型文件 {size:,.1f} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {first} to {last}</source>
        <translation>{count}：{first} 至 {last}</translation>
    </message>
    <message>
        <source>{dates} dates from {first} to {last}, one every {step_days} days.</source>
        <translation>{dates} 个日期，{first} 至 {last}，每 {step_days} 天一个。</translation>
    </message>
    <message>
        <source>{days:,} days from {first} to {last}.</source>
        <translation>{days:,} 天，{first} 至 {last}。</translation>
    </message>
    <message>
        <source>{days} occurs twice in the hydrology table with different values of {name}; keep one row.</source>
        <translation>{days} 在水文表中出现两次且 {name} 的值不同；请保留一行。</translation>
    </message>
    <message>
        <source>{day} ({what}): median of the fastest 10 % of the points, and rate estimated by {best}.</source>
        <translation>{day}（{what}）：最快 10 % 测点的中位数，以及由 {best} 估计的速率。</translation>
    </message>
    <message>
        <source>{deformation} at intervals of {step_days} days</source>
        <translation>{deformation} 个，间隔 {step_days} 天</translation>
    </message>
    <message>
        <source>{deformation} displacement lags at intervals of {step_days} days and 8 training acquisitions require about {before} acquisitions before the end of training ({train_end}), but there are only {sum}; decrease DEFORMATION_LAGS or LAG_STEP, or provide a longer series.</source>
        <translation>间隔 {step_days} 天的 {deformation} 个位移滞后和 8 期训练影像需要训练截止（{train_end}）之前约 {before} 期影像，但只有 {sum} 期；请减小 DEFORMATION_LAGS 或 LAG_STEP，或提供更长的序列。</translation>
    </message>
    <message>
        <source>{deformation} displacement lags at intervals of {step_days} days require {need} days of data before {target}; use fewer lags or a longer series.</source>
        <translation>间隔 {step_days} 天的 {deformation} 个位移滞后需要 {target} 之前 {need} 天的数据；请减少滞后数或使用更长的序列。</translation>
    </message>
    <message>
        <source>{deformation} values at fixed lags, interpolated linearly between the acquisitions before the target day</source>
        <translation>目标日之前固定滞后处的 {deformation} 个值，由各期影像线性内插得到</translation>
    </message>
    <message>
        <source>{dem} has no heights at the {xy} points (searched extent: x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f} in {crs}); provide a DEM that covers the points.</source>
        <translation>{dem} 在 {xy} 个测点处没有高程（搜索范围 x {left:.0f} 至 {right:.0f}，y {bottom:.0f} 至 {top:.0f}，{crs}）；请提供覆盖这些测点的 DEM。</translation>
    </message>
    <message>
        <source>{doubt} The file does not specify a unit; set UNIT.</source>
        <translation>{doubt} 文件未注明单位；请设置 UNIT。</translation>
    </message>
    <message>
        <source>{doubt}, and the file does not specify a unit; set {parameter} ({known}).</source>
        <translation>{doubt}，且文件未注明单位；请设置 {parameter}（{known}）。</translation>
    </message>
    <message>
        <source>{doubt}; check {parameter}.</source>
        <translation>{doubt}；请检查 {parameter}。</translation>
    </message>
    <message>
        <source>{drawn:g} mm arrow = {size:g} mm horizontal</source>
        <translation>箭头 {drawn:g} mm = 水平 {size:g} mm</translation>
    </message>
    <message>
        <source>{drawn:g} mm arrow = {size:g} mm vertical</source>
        <translation>箭头 {drawn:g} mm = 垂直 {size:g} mm</translation>
    </message>
    <message>
        <source>{driver}: r = {r}, p = {p:.2g}</source>
        <translation>{driver}：r = {r}，p = {p:.2g}</translation>
    </message>
    <message>
        <source>{driver}: {share:.0f} % of the points respond, although the mean of the fastest 10 % of the points is correlated with it beyond chance ({p}). The response of single points may be hidden by their noise; a response of the slope cannot be excluded.</source>
        <translation>{driver}：{share:.0f} % 的测点有响应，但最快的 10 % 测点的均值与其存在超出偶然的相关性（{p}）。单个测点的响应可能被噪声掩盖；不能排除坡体有响应。</translation>
    </message>
    <message>
        <source>{driver}: {share:.0f} % of the points respond, but the mean of the fastest 10 % of the points shows no correlation beyond chance (p = {p:.2g}).</source>
        <translation>{driver}：{share:.0f} % 的测点有响应，但最快的 10 % 测点的均值没有超出偶然的相关性（p = {p:.2g}）。</translation>
    </message>
    <message>
        <source>{error} The direction of motion is unknown until the field is corrected.</source>
        <translation>{error} 更正该字段之前，运动方向未知。</translation>
    </message>
    <message>
        <source>{estimate}, {first} to {last}: on {flagged} of {all} days, a driver is outside its training range; these days are flagged and their intervals are wider.</source>
        <translation>{estimate}，{first} 至 {last}：{all} 天中有 {flagged} 天的驱动因子超出训练范围；这些日期已标记，其区间加宽。</translation>
    </message>
    <message>
        <source>{extra} is empty; at least one layer and one station are required.</source>
        <translation>{extra} 为空；至少需要一个图层和一个测站。</translation>
    </message>
    <message numerus="yes">
        <source>{fields} of {name} are missing for {count:,} points (first: row {row}), so the direction of motion at these points is unknown; fill in the fields if a later step requires the direction.</source>
        <translation>
            <numerusform>{count:,} 个测点缺少 {name} 的 {fields}（第一个：第 {row} 行），因此其运动方向未知；若后续步骤需要方向，请补充这些字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} files named {sub}.</source>
        <translation>名为 {sub} 的文件 {files} 个。</translation>
    </message>
    <message>
        <source>{file} ({number} of {tables})</source>
        <translation>{file}（第 {number} 个，共 {tables} 个）</translation>
    </message>
    <message>
        <source>{file} cannot be checked for damage ({error}); install h5py in the Python environment of QGIS to read it.</source>
        <translation>无法检查 {file} 是否损坏（{error}）；请在 QGIS 的 Python 环境中安装 h5py 后再读取。</translation>
    </message>
    <message>
        <source>{file} cannot be created; choose another folder.</source>
        <translation>无法创建 {file}；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({error}); it is damaged or truncated.</source>
        <translation>{file} 无法打开（{error}）；文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>{file} cannot be opened to store the links to its companion layers; run the algorithm again, or choose another folder.</source>
        <translation>无法打开 {file} 以保存伴随图层的链接；请重新运行算法，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} cannot be opened; it is damaged or not an array file (HDF5, NetCDF).</source>
        <translation>{file} 无法打开；文件已损坏，或不是数组文件（HDF5、NetCDF）。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another output of the same run.</source>
        <translation>无法读取 {file}（{reason}）；请选择同一运行的另一输出。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}); choose the JSON file of the monitoring project.</source>
        <translation>无法读取 {file}（{strerror}）；请选择监测项目的 JSON 文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read for the comparison ({error}).</source>
        <translation>无法读取 {file} 以进行比较（{error}）。</translation>
    </message>
    <message>
        <source>{file} cannot be started ({process}); choose another Python interpreter in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>无法启动 {file}（{process}）；请在 设置 ▸ 选项 ▸ SlopeMuse 中另选一个 Python 解释器。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another location.</source>
        <translation>{file} 无法写入（{reason}）；请另选位置。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); free up disk space, or choose another folder or format.</source>
        <translation>{file} 无法写入（{reason}）；请释放磁盘空间，或另选文件夹或格式。</translation>
    </message>
    <message>
        <source>{file} contains a day that is not a valid calendar date; download the file again.</source>
        <translation>{file} 中有无效的日历日期；请重新下载该文件。</translation>
    </message>
    <message>
        <source>{file} contains no CSV file, only {inside}; choose the zip archive as delivered, or unpack it.</source>
        <translation>{file} 中没有 CSV 文件，只有 {inside}；请选择交付的 zip 压缩包，或先解压。</translation>
    </message>
    <message>
        <source>{file} contains no MintPy or LiCSBAS time series (contents: {shown}); choose timeseries.h5 or cum.h5.</source>
        <translation>{file} 不含 MintPy 或 LiCSBAS 时间序列（内容：{shown}）；请选择 timeseries.h5 或 cum.h5。</translation>
    </message>
    <message>
        <source>{file} contains no daily data; download it again.</source>
        <translation>{file} 中没有逐日数据；请重新下载。</translation>
    </message>
    <message>
        <source>{file} contains no data itself but refers to {reached}; save it as a GeoTIFF or GeoPackage, or, if you trust the file, set the environment variable {variable} to 1.</source>
        <translation>{file} 本身不含数据，而是指向 {reached}；请将其另存为 GeoTIFF 或 GeoPackage；若您信任该文件，请将环境变量 {variable} 设为 1。</translation>
    </message>
    <message>
        <source>{file} contains no files that can be read; download it again.</source>
        <translation>{file} 中没有可读取的文件；请重新下载。</translation>
    </message>
    <message>
        <source>{file} contains no tenv3, .pos, .neu or CSV file.</source>
        <translation>{file} 中没有 tenv3、.pos、.neu 或 CSV 文件。</translation>
    </message>
    <message>
        <source>{file} contains {double} more than once; a series can have only one value per day.</source>
        <translation>{file} 中 {double} 出现多次；序列每天只能有一个值。</translation>
    </message>
    <message>
        <source>{file} contains {tables} CSV files ({listed}); unpack it and import them one by one.</source>
        <translation>{file} 中有 {tables} 个 CSV 文件（{listed}）；请解压后逐个导入。</translation>
    </message>
    <message>
        <source>{file} contains {text} where a date such as 08JUN26 is expected; download the file again.</source>
        <translation>{file} 中应为 08JUN26 之类日期处为 {text}；请重新下载该文件。</translation>
    </message>
    <message>
        <source>{file} contains {text} where a number is expected; download it again.</source>
        <translation>{file} 中应为数字处为 {text}；请重新下载。</translation>
    </message>
    <message>
        <source>{file} does not contain the file {wanted}.</source>
        <translation>{file} 中没有文件 {wanted}。</translation>
    </message>
    <message>
        <source>{file} has a line with {found} cells instead of {expected}: the file is truncated; download it again.</source>
        <translation>{file} 有一行含 {found} 个单元格，应有 {expected} 个：文件被截断；请重新下载。</translation>
    </message>
    <message>
        <source>{file} has neither the variables lon and lat nor x and y, so its coordinates are unknown.</source>
        <translation>{file} 既没有变量 lon 和 lat，也没有变量 x 和 y，因此坐标未知。</translation>
    </message>
    <message>
        <source>{file} has no row {row}; open the file again.</source>
        <translation>{file} 没有第 {row} 行；请重新打开该文件。</translation>
    </message>
    <message>
        <source>{file} has no sheet with rows below a header.</source>
        <translation>{file} 没有表头之下含数据行的工作表。</translation>
    </message>
    <message>
        <source>{file} has no time variable (days since …), so it contains no series.</source>
        <translation>{file} 没有时间变量（days since …），因此不含序列。</translation>
    </message>
    <message>
        <source>{file} has no variable named displacement, and it is not clear which variable contains the displacement ({shown}); rename that variable to displacement.</source>
        <translation>{file} 没有名为 displacement 的变量，且无法确定哪个变量为位移（{shown}）；请将该变量改名为 displacement。</translation>
    </message>
    <message>
        <source>{file} has only one date, and its folder contains no file with the same name and another date; a series requires at least two dates.</source>
        <translation>{file} 只有一个日期，其文件夹中没有同名而日期不同的文件；序列至少需要两个日期。</translation>
    </message>
    <message>
        <source>{file} has only one date; a series requires at least two.</source>
        <translation>{file} 只有一个日期；序列至少需要两个。</translation>
    </message>
    <message>
        <source>{file} has two columns named {name}; rename one of them.</source>
        <translation>{file} 有两列名为 {name}；请重命名其中一列。</translation>
    </message>
    <message>
        <source>{file} in {name} cannot be read ({reason}); it is damaged or truncated.</source>
        <translation>{name} 中的 {file} 无法读取（{reason}）；文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>{file} in {name} cannot be read; it is damaged or truncated.</source>
        <translation>{name} 中的 {file} 无法读取；文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>{file} in {name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged or empty.</source>
        <translation>{name} 中的 {file} 标称含有 {cells:,.0f} 个值，但文件只有 {size:,} 字节；文件已损坏或为空。</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file.</source>
        <translation>{file} 是文件夹；请选择文件。</translation>
    </message>
    <message>
        <source>{file} is a model in the format {header}, but this version of SlopeMuse reads {format}; train the model again or update the plugin.</source>
        <translation>{file} 为 {header} 格式的模型，而此版本 SlopeMuse 读取 {format}；请重新训练模型或更新插件。</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}); train the model again.</source>
        <translation>{file} 已损坏（{error}）；请重新训练模型。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; download or export it again.</source>
        <translation>{file} 已损坏，无法读取；请重新下载或导出。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 为空。</translation>
    </message>
    <message>
        <source>{file} is in a folder that is not writable, but a layer of its points is created next to it; copy the file to another folder and open it there.</source>
        <translation>{file} 所在的文件夹不可写，但其点图层需创建在该文件旁边；请将文件复制到其他文件夹后再打开。</translation>
    </message>
    <message>
        <source>{file} is locked by another program; close it there, or wait until it is written, and try again.</source>
        <translation>{file} 被另一个程序锁定；请在该程序中关闭它，或等待其写入完成，然后重试。</translation>
    </message>
    <message>
        <source>{file} is not a NetCDF file written by SlopeMuse; import it, and use the imported layer instead.</source>
        <translation>{file} 不是由 SlopeMuse 写入的 NetCDF 文件；请先导入该文件，再使用导入后的图层。</translation>
    </message>
    <message>
        <source>{file} is not a SlopeMuse model or is truncated; choose the file written by the training algorithm.</source>
        <translation>{file} 不是 SlopeMuse 模型，或已被截断；请选择训练算法写出的文件。</translation>
    </message>
    <message>
        <source>{file} is not a readable raster; check that the file is complete and in a raster format that GDAL reads.</source>
        <translation>{file} 不是可读取的栅格；请检查文件是否完整，以及是否为 GDAL 可读取的栅格格式。</translation>
    </message>
    <message>
        <source>{file} is not a readable spreadsheet; save it again as XLSX or CSV.</source>
        <translation>{file} 不是可读取的电子表格；请重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{file} is not a valid zip archive ({error}); download it again.</source>
        <translation>{file} 不是有效的 zip 压缩包（{error}）；请重新下载。</translation>
    </message>
    <message>
        <source>{file} is not text; choose tenv3, .pos or CSV files, or a zip archive of such files.</source>
        <translation>{file} 不是文本文件；请选择 tenv3、.pos 或 CSV 文件，或此类文件的 zip 压缩包。</translation>
    </message>
    <message>
        <source>{file} looks like an RTKLIB file, but its header line (latitude(deg), x-ecef(m) or e-baseline(m)) is missing; export the file with the header.</source>
        <translation>{file} 看似 RTKLIB 文件，但缺少表头行（latitude(deg)、x-ecef(m) 或 e-baseline(m)）；请连同表头导出。</translation>
    </message>
    <message>
        <source>{file} was not read within {seconds:.0f} s and is probably damaged; download or export it again.</source>
        <translation>{file} 在 {seconds:.0f} 秒内未能读完，可能已损坏；请重新下载或导出。</translation>
    </message>
    <message>
        <source>{file} would unpack to {found:,.1f} GB, which is too large for GNSS data; extract only the required stations.</source>
        <translation>{file} 解压后将达 {found:,.1f} GB，对 GNSS 数据而言过大；请只提取所需的测站。</translation>
    </message>
    <message>
        <source>{file}/{member} is damaged ({error}); download it again.</source>
        <translation>{file}/{member} 已损坏（{error}）；请重新下载。</translation>
    </message>
    <message>
        <source>{file}/{table} is empty.</source>
        <translation>{file}/{table} 为空。</translation>
    </message>
    <message>
        <source>{file}: JPL columns are read as east, north, up, their sigmas and correlations, in m.</source>
        <translation>{file}：按 JPL 格式读取各列：东、北、垂直向及其中误差和相关系数，单位 m。</translation>
    </message>
    <message>
        <source>{file}: NGL tenv columns are read as east, north, up, their sigmas and correlations, in m.</source>
        <translation>{file}：按 NGL tenv 格式读取各列：东、北、垂直向及其中误差和相关系数，单位 m。</translation>
    </message>
    <message>
        <source>{file}: SONEL columns are read as year, north, east, up and their sigmas, in m.</source>
        <translation>{file}：按 SONEL 格式读取各列：年、北、东、垂直向及其中误差，单位 m。</translation>
    </message>
    <message>
        <source>{file}: SOPAC columns are read as year, day of the year, north, east, up and their sigmas, in m.</source>
        <translation>{file}：SOPAC 的列读作年、年积日、北、东、上及其中误差，单位为 m。</translation>
    </message>
    <message>
        <source>{file}: USGS columns are read as date, north, east, up and their sigmas, in mm.</source>
        <translation>{file}：USGS 的列读作日期、北、东、上及其中误差，单位为 mm。</translation>
    </message>
    <message>
        <source>{file}: geocentric X, Y, Z of NGL txyz2 are converted to east, north, up; their sigmas are not read.</source>
        <translation>{file}：NGL txyz2 的地心坐标 X、Y、Z 已转换为东、北、垂直向；不读取其中误差。</translation>
    </message>
    <message>
        <source>{file}: latitude, longitude and height from GSI, relative to the first day.</source>
        <translation>{file}：GSI 的纬度、经度和高度，相对于首日。</translation>
    </message>
    <message>
        <source>{file}: positions from RTKLIB, relative to the first day.</source>
        <translation>{file}：RTKLIB 的位置，相对于首日。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count:,} days occur twice; the last row of each day is used.</source>
        <translation>
            <numerusform>{file}：{count:,} 天出现两次；采用每天的最后一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{fine:,} of {fine_2:,} points have a sensitivity of at least 0.2 to the assumed motion</source>
        <translation>{fine_2:,} 个测点中有 {fine:,} 个对假定运动的灵敏度不低于 0.2</translation>
    </message>
    <message>
        <source>{first_day} to {train_end}</source>
        <translation>{first_day} 至 {train_end}</translation>
    </message>
    <message>
        <source>{first} has only one band and no date in its name; a series requires at least two dates, with one band or one file per date (20200103_disp.tif).</source>
        <translation>{first} 只有一个波段且文件名中没有日期；序列至少需要两个日期，每个日期一个波段或一个文件（20200103_disp.tif）。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, {n_dates} dates.</source>
        <translation>{first} 至 {last}，{n_dates} 个日期。</translation>
    </message>
    <message>
        <source>{first} to {last}, {n_dates} dates; positive to the east, upwards and to the north.</source>
        <translation>{first} 至 {last}，{n_dates} 个日期；向东、向上、向北为正。</translation>
    </message>
    <message>
        <source>{folder} is being updated by another run ({holder}); wait until it has finished.</source>
        <translation>{folder} 正被另一次运行更新（{holder}）；请等待其结束。</translation>
    </message>
    <message>
        <source>{gate:.0f} % of its correction is applied to the smoother</source>
        <translation>对平滑器采用其改正的 {gate:.0f} %</translation>
    </message>
    <message>
        <source>{history} of at most {epochs}; the best epoch is kept</source>
        <translation>{history} 轮（最多 {epochs} 轮）；保留最优轮次</translation>
    </message>
    <message>
        <source>{incidence} and {heading} must be set together; {missing} is missing.</source>
        <translation>{incidence} 和 {heading} 须同时设置；缺少 {missing}。</translation>
    </message>
    <message>
        <source>{info} in {file} would unpack from {compress_size:,.1f} MB to {file_size:,.1f} GB; this ratio is implausible for measurements, so the file is not opened.</source>
        <translation>{file} 中的 {info} 将由 {compress_size:,.1f} MB 解压为 {file_size:,.1f} GB；该比例对观测数据而言不合理，故不打开该文件。</translation>
    </message>
    <message>
        <source>{key} in {file} is {text}, which is not a number.</source>
        <translation>{file} 中的 {key} 为 {text}，不是数字。</translation>
    </message>
    <message>
        <source>{key} in {name} is {value}; it must be a number that is 0 or greater.</source>
        <translation>{name} 中的 {key} 为 {value}；应为不小于 0 的数。</translation>
    </message>
    <message>
        <source>{key} in {name} is {value}; it must be an object with keys and values.</source>
        <translation>{name} 中的 {key} 为 {value}；应为含键和值的对象。</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>{kind}: {name}, as specified in the columns {columns}.</source>
        <translation>{kind}：{name}，依据列 {columns}。</translation>
    </message>
    <message>
        <source>{known:,} of {n_points:,}</source>
        <translation>{n_points:,} 个中的 {known:,} 个</translation>
    </message>
    <message>
        <source>{label} ({name}) is not set; choose a file.</source>
        <translation>未设置{label}（{name}）；请选择文件。</translation>
    </message>
    <message>
        <source>{label} ({name}) is not set; choose a layer or a file.</source>
        <translation>{label}（{name}）未设置；请选择图层或文件。</translation>
    </message>
    <message>
        <source>{label}: median {middle:.2f}, 5th to 95th percentile {low:.2f} to {high:.2f}.</source>
        <translation>{label}：中位数 {middle:.2f}，第 5 至第 95 百分位数为 {low:.2f} 至 {high:.2f}。</translation>
    </message>
    <message numerus="yes">
        <source>{layer} ({count:,} points, {rate:.1f} mm/yr)</source>
        <translation>
            <numerusform>{layer}（{count:,} 个测点，{rate:.1f} mm/a）</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} contains motion along one line of sight only, so its direction on the map is unknown; first derive the east and up motion from two orbits (Processing ▸ East and up from two orbits), or project the motion onto the slope.</source>
        <translation>{layer} 只含沿一个视线向的运动，因此其在地图上的方向未知；请先由两个轨道求东向和垂直向运动（处理 ▸ 由升降轨求东向与垂直向），或将运动投影到坡向。</translation>
    </message>
    <message>
        <source>{layer} from a database or service</source>
        <translation>数据库或服务中的 {layer}</translation>
    </message>
    <message>
        <source>{layer} has no points with values in the area {area}.</source>
        <translation>{layer} 在区域 {area} 内没有带数值的测点。</translation>
    </message>
    <message>
        <source>{layer} has no points.</source>
        <translation>{layer} 没有测点。</translation>
    </message>
    <message>
        <source>{layer} has no selected features, but only these are to be used; select features, or use the whole layer.</source>
        <translation>{layer} 中没有选中的要素，而设置为只使用选中的要素；请选择要素，或使用整个图层。</translation>
    </message>
    <message>
        <source>{layer} has no selected points; select points on the map or in the attribute table.</source>
        <translation>{layer} 没有选中的测点；请在地图或属性表中选择。</translation>
    </message>
    <message>
        <source>{layer} has {dbf_fields} fields, the maximum for a shapefile: dates after {found} may be missing. Obtain a GeoPackage or CSV file instead.</source>
        <translation>{layer} 有 {dbf_fields} 个字段，已达 shapefile 的上限：{found} 之后的日期可能缺失。请改用 GeoPackage 或 CSV 文件。</translation>
    </message>
    <message>
        <source>{layer} is not a point layer; provide a point layer with displacement series.</source>
        <translation>{layer} 不是点图层；请提供含位移序列的点图层。</translation>
    </message>
    <message>
        <source>{layer} is not the ID of a layer in the project.</source>
        <translation>{layer} 不是工程中图层的 ID。</translation>
    </message>
    <message>
        <source>{layer} with unsaved edits</source>
        <translation>含未保存编辑的 {layer}</translation>
    </message>
    <message>
        <source>{layer}, a temporary layer</source>
        <translation>临时图层 {layer}</translation>
    </message>
    <message>
        <source>{least:.1f} to {largest:.1f}</source>
        <translation>{least:.1f} 至 {largest:.1f}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>{lower} is {low:g} and {upper} is {high:g} mm/day; the thresholds must increase from WATCH to ALARM.</source>
        <translation>{lower} 为 {low:g} mm/d，{upper} 为 {high:g} mm/d；阈值必须从 WATCH 到 ALARM 递增。</translation>
    </message>
    <message>
        <source>{low}–{high:g} days</source>
        <translation>{low}–{high:g} 天</translation>
    </message>
    <message>
        <source>{memory_days:.0f} days</source>
        <translation>{memory_days:.0f} 天</translation>
    </message>
    <message>
        <source>{method}: leaving out station {number} of {count}</source>
        <translation>{method}：正在留出第 {number} 个测站，共 {count} 个</translation>
    </message>
    <message>
        <source>{n_files} files of one product are combined: {files}.</source>
        <translation>已合并同一产品的 {n_files} 个文件：{files}。</translation>
    </message>
    <message>
        <source>{n_hidden} of {n_dates} dates are held out from all methods. The noise of the held-out observations is about {noise:.1f} mm, which is a lower limit for the RMSE of any method.</source>
        <translation>对所有方法均留出 {n_dates} 个日期中的 {n_hidden} 个。留出观测值的噪声约为 {noise:.1f} mm，这是任何方法 RMSE 的下限。</translation>
    </message>
    <message>
        <source>{n_points:,} points, acquisitions from {first} to {last}. The methods are fitted to the {trained} acquisitions up to {train_end} and scored on the {tested} acquisitions after that date. Each scored acquisition is predicted from the acquisitions before it, with the drivers ({names}) known up to the day of the acquisition.</source>
        <translation>{n_points:,} 个测点，影像自 {first} 至 {last}。各方法用截至 {train_end} 的 {trained} 期影像拟合，并在其后的 {tested} 期影像上评分。每期影像由此前的影像预测，驱动因子（{names}）已知至该影像当日。</translation>
    </message>
    <message>
        <source>{n_points} points are too few to estimate how the response varies across the slope ({least_points} are required): each point is modelled separately, and a common-mode error cannot be distinguished from motion.</source>
        <translation>{n_points} 个测点太少，无法估计响应在斜坡上的变化（需要 {least_points} 个）：每个测点单独建模，共模误差无法与运动区分。</translation>
    </message>
    <message>
        <source>{n_points}, one per point</source>
        <translation>{n_points} 个，每个测点一个</translation>
    </message>
    <message>
        <source>{names} at each point; grey: empty or unknown.</source>
        <translation>各测点的{names}；灰色：置空或未知。</translation>
    </message>
    <message>
        <source>{name} (arrows)</source>
        <translation>{name}（箭头）</translation>
    </message>
    <message>
        <source>{name} (certain, {share})</source>
        <translation>{name}（确定，{share}）</translation>
    </message>
    <message>
        <source>{name} (doubtful, {share})</source>
        <translation>{name}（存疑，{share}）</translation>
    </message>
    <message>
        <source>{name} (likely, {share})</source>
        <translation>{name}（很可能，{share}）</translation>
    </message>
    <message>
        <source>{name} ({first} to {last}) does not cover the period shown; choose another table.</source>
        <translation>{name}（{first} 至 {last}）未覆盖所显示的时段；请选择其他表。</translation>
    </message>
    <message>
        <source>{name} [mm/yr]</source>
        <translation>{name} [mm/a]</translation>
    </message>
    <message>
        <source>{name} [mm]</source>
        <translation>{name} [mm]</translation>
    </message>
    <message>
        <source>{name} and the reference have no dates in common.</source>
        <translation>{name} 与参考没有共同日期。</translation>
    </message>
    <message>
        <source>{name} and {name_2} do not overlap (they are {hypot:.1f} km apart); provide layers of the same area, and check their CRS.</source>
        <translation>{name} 与 {name_2} 不重叠（相距 {hypot:.1f} km）；请提供同一区域的图层，并检查其坐标系。</translation>
    </message>
    <message>
        <source>{name} and {other} are the same table ({path}); choose another table for {name}.</source>
        <translation>{name} 和 {other} 是同一个表（{path}）；请为 {name} 选择另一个表。</translation>
    </message>
    <message>
        <source>{name} and {second_name} have the same date {double}; remove one of them.</source>
        <translation>{name} 和 {second_name} 的日期相同（{double}）；请删去一个。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a layer: {value}.</source>
        <translation>{name} 无法作为图层打开：{value}。</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: {value}.</source>
        <translation>{name} 无法作为栅格打开：{value}。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); check that the file is complete.</source>
        <translation>{name} 无法读取（{reason}）；请检查该文件是否完整。</translation>
    </message>
    <message>
        <source>{name} captures {series:.0f} % of the motion measured by GNSS, although its correlation with GNSS is {r:.3f}: fast motion is partly lost in phase unwrapping, or the line of sight of the layer is wrong.</source>
        <translation>{name} 只反映了 GNSS 实测运动的 {series:.0f} %，尽管其与 GNSS 的相关系数为 {r:.3f}：快速运动在相位解缠中部分丢失，或图层的视线向有误。</translation>
    </message>
    <message>
        <source>{name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged or empty.</source>
        <translation>{name} 声称含有 {cells:,.0f} 个值，但文件只有 {size:,} 字节；文件已损坏或为空。</translation>
    </message>
    <message>
        <source>{name} contains no SlopeMuse run record; choose a SlopeMuse output or its .run.json file.</source>
        <translation>{name} 不含 SlopeMuse 运行记录；请选择 SlopeMuse 的输出或其 .run.json 文件。</translation>
    </message>
    <message>
        <source>{name} contains polygons, but only points and tables can be written as {format}; write a GeoPackage.</source>
        <translation>{name} 含有多边形，但只有点和表可以写为 {format}；请写为 GeoPackage。</translation>
    </message>
    <message>
        <source>{name} contains the component {component} instead of line-of-sight displacement; provide the layer as imported.</source>
        <translation>{name} 为 {component} 分量而不是视线向；请提供原始导入的图层。</translation>
    </message>
    <message>
        <source>{name} contains the unknown key {unknown}; valid keys: {known}.</source>
        <translation>{name} 含有未知的键 {unknown}；有效的键：{known}。</translation>
    </message>
    <message>
        <source>{name} contains the {role} of a result.

Choose the displacement layer instead.</source>
        <translation>{name} 为某一结果的{role}。

请改选位移图层。</translation>
    </message>
    <message>
        <source>{name} contains {day}, which is not a date; use the format 2020-07-11.</source>
        <translation>{name} 中的 {day} 不是日期；请使用 2020-07-11 的形式。</translation>
    </message>
    <message>
        <source>{name} does not contain a JSON object; write keys and values in braces.</source>
        <translation>{name} 不含 JSON 对象；请将键和值写在花括号中。</translation>
    </message>
    <message>
        <source>{name} does not contain the reference.</source>
        <translation>{name} 不含该参考。</translation>
    </message>
    <message>
        <source>{name} does not contain this point.</source>
        <translation>{name} 不含该测点。</translation>
    </message>
    <message>
        <source>{name} does not contain {key}; set it to a path in quotes.</source>
        <translation>{name} 不含 {key}；请将其设为带引号的路径。</translation>
    </message>
    <message>
        <source>{name} failed; see the log for the reason.</source>
        <translation>{name} 失败；原因见日志。</translation>
    </message>
    <message>
        <source>{name} had {former:,} rows and now has {now:,}.</source>
        <translation>{name} 原有 {former:,} 行，现有 {now:,} 行。</translation>
    </message>
    <message>
        <source>{name} has a feature limit or a feature filter, which SlopeMuse cannot apply; remove it, and select the features instead.</source>
        <translation>{name} 设置了要素数量限制或要素过滤器，SlopeMuse 无法应用；请将其移除，并改为选择要素。</translation>
    </message>
    <message>
        <source>{name} has been added to the project.</source>
        <translation>{name} 已添加到工程。</translation>
    </message>
    <message>
        <source>{name} has no CRS; assign one to the raster.</source>
        <translation>{name} 没有坐标系；请为栅格指定坐标系。</translation>
    </message>
    <message>
        <source>{name} has no column {column}; add it.</source>
        <translation>{name} 没有列 {column}；请补上。</translation>
    </message>
    <message>
        <source>{name} has no date fields such as D20200131, so there is no series to plot.

Use Processing ▸ SlopeMuse ▸ Import InSAR series
to create a layer with dates from a file.</source>
        <translation>{name} 没有 D20200131 之类的日期字段，因此没有可绘制的序列。

请用 处理 ▸ SlopeMuse ▸ 导入 InSAR 时间序列
由文件生成带日期的图层。</translation>
    </message>
    <message>
        <source>{name} has no points with coordinates and values on at least {most_lacking:.0f} % of the {dates} dates; first resample the layers to a common time axis with the harmonize algorithm.</source>
        <translation>{name} 没有同时具有坐标且在 {dates} 个日期的至少 {most_lacking:.0f} % 上有值的测点；请先用 harmonize 算法将图层重采样到公共时间轴。</translation>
    </message>
    <message>
        <source>{name} has no points with values; provide a layer with displacement series.</source>
        <translation>{name} 没有有值的测点；请提供含位移序列的图层。</translation>
    </message>
    <message>
        <source>{name} has no points within {n} pixels; click closer to a point or zoom in.</source>
        <translation>{name} 在 {n} 个像素范围内没有测点；请靠近测点点击或放大地图。</translation>
    </message>
    <message>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} 没有测点。

请选择其他图层。</translation>
    </message>
    <message>
        <source>{name} has no points; at least one is required.</source>
        <translation>{name} 没有测点；至少需要一个。</translation>
    </message>
    <message>
        <source>{name} has no rows; add one row per slope.</source>
        <translation>{name} 没有行；请为每个斜坡添加一行。</translation>
    </message>
    <message>
        <source>{name} has no selected points; at least one is required.</source>
        <translation>{name} 没有选中的测点；至少需要一个。</translation>
    </message>
    <message>
        <source>{name} has no stations with a position and the columns e, n and u, so no arrows can be drawn; line-of-sight displacement has no direction on the map.</source>
        <translation>{name} 没有同时具有位置和列 e、n、u 的测站，无法绘制箭头；视线向位移在地图上没有方向。</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, but must have the shape {shape_2}.</source>
        <translation>{name} 的形状为 {shape}，应为 {shape_2}。</translation>
    </message>
    <message>
        <source>{name} has the unknown column {unknown}; valid columns: {known}.</source>
        <translation>{name} 含有未知的列 {unknown}；有效的列：{known}。</translation>
    </message>
    <message>
        <source>{name} has two bands for {date}; remove one.</source>
        <translation>{name} 中日期 {date} 有两个波段；请删去一个。</translation>
    </message>
    <message>
        <source>{name} has two values at {time}; several sensors or statistics may be mixed. Keep one value, or select a sensor with STATIONS.</source>
        <translation>{name} 在 {time} 有两个值；可能混有多个传感器或统计量：请保留其一，或用 STATIONS 选择。</translation>
    </message>
    <message>
        <source>{name} has values on {share} % of the days shown.</source>
        <translation>{name} 在所显示日期的 {share} % 上有值。</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {count:,} dates, but at least {least_dates} are required to interpolate between them.</source>
        <translation>
            <numerusform>{name} 有 {count:,} 个日期，在日期之间内插至少需要 {least_dates} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {days} dates, but at most {max_date_fields} can be read; remove some date fields.</source>
        <translation>{name} 有 {days} 个日期，而最多可读取 {max_date_fields} 个；请删去一些日期字段。</translation>
    </message>
    <message>
        <source>{name} is a database ({file}); choose a file, for example a GeoPackage, or, for layers and tables, a PostGIS table.</source>
        <translation>{name} 是数据库（{file}）；请选择一个文件，例如 GeoPackage；图层和表也可以选择 PostGIS 表。</translation>
    </message>
    <message>
        <source>{name} is a table without points; import the file with “Import InSAR series”, which makes a point layer of it.</source>
        <translation>{name} 是没有测点的表格；请用“导入 InSAR 时间序列”导入该文件，得到点图层。</translation>
    </message>
    <message>
        <source>{name} is missing on {missing} of the required days; {how} is assumed on these days.</source>
        <translation>所需日期中有 {missing} 天缺少 {name}；这些日期假定为{how}。</translation>
    </message>
    <message>
        <source>{name} is missing; set it to a point layer with one field per date.</source>
        <translation>缺少 {name}；请将其设为每个日期一个字段的点图层。</translation>
    </message>
    <message>
        <source>{name} is missing; set it to a table.</source>
        <translation>缺少 {name}；请将其设为表。</translation>
    </message>
    <message>
        <source>{name} is not a point layer; provide a point layer with displacement series.</source>
        <translation>{name} 不是点图层；请提供含位移序列的点图层。</translation>
    </message>
    <message>
        <source>{name} is not a text table; choose a CSV file, or a vector file that QGIS can open.</source>
        <translation>{name} 不是文本表格；请选择 CSV 文件，或 QGIS 能打开的矢量文件。</translation>
    </message>
    <message>
        <source>{name} is not a valid CRS: {value}.</source>
        <translation>{name} 不是有效的坐标系：{value}。</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({error}); correct it.</source>
        <translation>{name} 不是有效的 JSON（{error}）；请更正。</translation>
    </message>
    <message>
        <source>{name} is not written automatically because {output} is a database table; set {name} to write it.</source>
        <translation>{output} 是数据库表，因此 {name} 没有写在它旁边；如需保留，请设置 {name}。</translation>
    </message>
    <message>
        <source>{name} is relative to its stable area, but these points are not because the acquisitions layer is not stored next to the estimate; run the estimate again.</source>
        <translation>{name} 相对于其稳定区，而这些测点不是，因为该估计的影像观测图层未保存在估计旁边；请重新运行估计。</translation>
    </message>
    <message>
        <source>{name} is {angle:g}; use degrees clockwise from north within ±360.</source>
        <translation>{name} 为 {angle:g}；应为自北顺时针的度数，在 ±360 以内。</translation>
    </message>
    <message>
        <source>{name} is {day}, which is outside the period of the data, {first} to {last} ({spans}).</source>
        <translation>{name} 为 {day}，在数据时段 {first} 至 {last} 之外（{spans}）。</translation>
    </message>
    <message>
        <source>{name} is {value:g} mm/day; it must be greater than 0.</source>
        <translation>{name} 为 {value:g} mm/d；应大于 0。</translation>
    </message>
    <message>
        <source>{name} is {value}, which contains a character that cannot be stored; correct the value, or rename the file.</source>
        <translation>{name} 为 {value}，其中包含无法存储的字符；请更正该值，或重命名文件。</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a date; use the format 2020-07-11.</source>
        <translation>{name} 为 {value}，不是日期；请使用 2020-07-11 的形式。</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a date; write it as 2020-01-31.</source>
        <translation>{name} 为 {value}，不是日期；请按 2020-01-31 的形式填写。</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a valid choice; use one of: {words}.</source>
        <translation>{name} 为 {value}，不是有效的选项；请选用以下之一：{words}。</translation>
    </message>
    <message>
        <source>{name} is {value}; use a number from {low:.0f} to {high:.0f}.</source>
        <translation>{name} 为 {value}；请使用 {low:.0f} 至 {high:.0f} 之间的数值。</translation>
    </message>
    <message>
        <source>{name} no longer contains {column}.</source>
        <translation>{name} 不再包含 {column}。</translation>
    </message>
    <message>
        <source>{name} now also contains {column}.</source>
        <translation>{name} 新增了 {column}。</translation>
    </message>
    <message>
        <source>{name} of {file} does not have time as its first dimension; reorder its dimensions to (time, y, x).</source>
        <translation>{file} 的 {name} 的第一维不是时间；请将其维度重排为 (time, y, x)。</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {lines} × {columns}, but its coordinates have the size {shape}; the sizes must agree.</source>
        <translation>{file} 的 {name} 大小为 {lines} × {columns}，而其坐标大小为 {shape}；两者必须一致。</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {shape}, but the series have the size {series_shape}; choose a geometry file with the same grid.</source>
        <translation>{file} 的 {name} 大小为 {shape}，而序列大小为 {series_shape}；请选择格网相同的几何文件。</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {size}, but there are {dates} dates and {places} locations; the sizes must agree.</source>
        <translation>{file} 的 {name} 大小为 {size}，但有 {dates} 个日期和 {places} 个位置；大小必须一致。</translation>
    </message>
    <message>
        <source>{name} only</source>
        <translation>仅 {name}</translation>
    </message>
    <message>
        <source>{name} places the satellite more to the {lies} than to the {side}, but SAR satellites fly nearly north or south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its convention.</source>
        <translation>按 {name}，卫星偏{lies}多于偏{side}，但 SAR 卫星近南北向飞行、近东西向观测（航向角升轨约 −12，降轨约 192）；请检查该角度及其约定。</translation>
    </message>
    <message>
        <source>{name} reaches {largest:.3g}, which is not a valid angle in radians; convert the values to radians, as written by HyP3 and GAMMA.</source>
        <translation>{name} 达到 {largest:.3g}，不是以弧度为单位的有效角度；请将数值换算为弧度（HyP3 和 GAMMA 采用弧度）。</translation>
    </message>
    <message>
        <source>{name} was {before} and is now {after}.</source>
        <translation>{name} 原为 {before}，现为 {after}。</translation>
    </message>
    <message>
        <source>{name}, by change class</source>
        <translation>{name}，按变化量等级</translation>
    </message>
    <message>
        <source>{name}. The circle has a radius of {radius_m:g} m; kriging uses 32 points.{extra}</source>
        <translation>{name}。圆的半径为 {radius_m:g} m；克里金使用 32 个测点。{extra}</translation>
    </message>
    <message>
        <source>{name}: computed from acquisitions until {last}, later than the last training day, {train_end}. The scores are therefore not evidence of skill; use the acquisitions as delivered.</source>
        <translation>{name}：由截至 {last} 的影像计算得到，晚于训练截止日 {train_end}，因此评分不能证明预报能力；请使用原始影像。</translation>
    </message>
    <message>
        <source>{name}: linear interpolation has a smaller RMSE ({straight:.2f} mm) than {method} ({rmse:.2f} mm).</source>
        <translation>{name}：线性内插的 RMSE（{straight:.2f} mm）小于 {method}（{rmse:.2f} mm）。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: rates differ from GNSS by {error:.2f} mm/yr, series by {value:.2f} mm (RMSE, {count} stations).</source>
        <translation>
            <numerusform>{name}：速率与 GNSS 相差 {error:.2f} mm/a，序列相差 {value:.2f} mm（RMSE，{count} 个测站）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: stations</source>
        <translation>{name}：测站</translation>
    </message>
    <message>
        <source>{name}: the 90 % interval contains {share:.0f} % of the held-out observations, so it is too narrow.</source>
        <translation>{name}：90 % 区间仅包含 {share:.0f} % 的留出观测值，因此过窄。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} of {empty_2:,} points have fewer than {least_values} values in the common period and remain empty.</source>
        <translation>
            <numerusform>{name}：{empty_2:,} 个测点中有 {count:,} 个在公共时段内的值少于 {least_values} 个，保持为空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} points without coordinates, or with missing values on more than {most_lacking:.0f} % of the dates, are excluded.</source>
        <translation>
            <numerusform>{name}：剔除 {count:,} 个没有坐标或在 {most_lacking:.0f} % 以上的日期缺值的测点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} events in the training period and {after} after it ({event_days}-day sums above half of the largest sum in the training period). At least {least_events} events in each period are required to determine the response of the slope.</source>
        <translation>
            <numerusform>{name}：训练期内有 {count} 次事件，之后有 {after} 次（{event_days} 天累计量超过训练期最大值的一半）。每个时段至少需要 {least_events} 次事件才能确定斜坡的响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}：{days} 天中有 {count} 天无数值</translation>
    </message>
    <message>
        <source>{name}: {gaps:.0f} % of the values lie in gaps longer than {gap_intervals:g} typical intervals; these values are assigned flag 2.</source>
        <translation>{name}：{gaps:.0f} % 的值位于超过 {gap_intervals:g} 个典型间隔的间断内；这些值标记为 2。</translation>
    </message>
    <message>
        <source>{n}-day
rain [mm]</source>
        <translation>{n} 天
降雨量 [mm]</translation>
    </message>
    <message>
        <source>{n}-day rain</source>
        <translation>{n} 天降雨量</translation>
    </message>
    <message>
        <source>{n}-day windows</source>
        <translation>{n} 天窗口</translation>
    </message>
    <message>
        <source>{output} has no value (NaN): {label}.</source>
        <translation>{output} 没有值（NaN）：{label}。</translation>
    </message>
    <message>
        <source>{output} is not coloured by response: {driver} is not among the drivers.</source>
        <translation>{output} 未按响应着色：驱动因子中没有{driver}。</translation>
    </message>
    <message>
        <source>{parameter} is {layer}, which contains daily estimates; choose the acquisitions layer, which has one field per acquisition.</source>
        <translation>{parameter} 为 {layer}，其中为逐日估计；请选择每期影像一个字段的影像图层。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder or a GeoPackage.</source>
        <translation>{path} 无法写入（{reason}）；请选择其他文件夹或 GeoPackage。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); free up disk space, or choose another folder or format.</source>
        <translation>{path} 无法写入（{reason}）；请释放磁盘空间，或另选文件夹或格式。</translation>
    </message>
    <message>
        <source>{path} cannot be written; rasters are written as GeoTIFF, so use the extension .tif.</source>
        <translation>{path} 无法写入；栅格写为 GeoTIFF，请使用扩展名 .tif。</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; wait until it is completely written, and import it again.</source>
        <translation>{path} 在读取时发生变化；请等待其写入完成后再导入。</translation>
    </message>
    <message>
        <source>{path} contains station positions, but no file contains displacements; add the displacement files.</source>
        <translation>{path} 含有测站位置，但没有文件含有位移；请添加位移文件。</translation>
    </message>
    <message>
        <source>{path} is Python {version}.{version_2}, but Python 3.9 or newer is required; choose another interpreter in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{path} 是 Python {version}.{version_2}，但需要 Python 3.9 或更高版本；请在 设置 ▸ 选项 ▸ SlopeMuse 中另选一个解释器。</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); move it to another folder, and the next run will restart the monitoring.</source>
        <translation>{path} 已损坏（{error}）；请将其移到其他文件夹，下次运行将重新开始监测。</translation>
    </message>
    <message>
        <source>{path} is not a Python interpreter; choose a python3 (python.exe) program in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>{path} 不是 Python 解释器；请在 设置 ▸ 选项 ▸ SlopeMuse 中选择 python3 程序（python.exe），或将该栏清空。</translation>
    </message>
    <message>
        <source>{path} is open in another program; close it there and run the algorithm again.</source>
        <translation>{path} 已在另一程序中打开；请在该程序中关闭后重新运行。</translation>
    </message>
    <message>
        <source>{path} of {file} contains no numeric values; the file may be damaged.</source>
        <translation>{file} 的 {path} 不含数值；文件可能已损坏。</translation>
    </message>
    <message>
        <source>{percent} % larger</source>
        <translation>大 {percent} %</translation>
    </message>
    <message>
        <source>{percent} % smaller</source>
        <translation>小 {percent} %</translation>
    </message>
    <message>
        <source>{pid}   too few dates to estimate a velocity</source>
        <translation>{pid}   日期过少，无法估计速率</translation>
    </message>
    <message>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/a</translation>
    </message>
    <message>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/a</translation>
    </message>
    <message>
        <source>{place} is a folder</source>
        <translation>{place} 是文件夹</translation>
    </message>
    <message>
        <source>{place}: the date {cell} does not match date_form in LAYOUT ({form}); correct date_form.</source>
        <translation>{place}：日期 {cell} 与 LAYOUT 中 date_form 设置的形式（{form}）不符；请更正 date_form。</translation>
    </message>
    <message>
        <source>{place}: the date {first}/{second}/{third} is ambiguous; set DATE_ORDER (in the import dialog: order of day, month and year), or write the dates as 2020-07-11.</source>
        <translation>{place}：日期 {first}/{second}/{third} 有歧义；请设置 DATE_ORDER（导入对话框中为“日、月、年的顺序”），或将日期写成 2020-07-11 的形式。</translation>
    </message>
    <message>
        <source>{place}: the month in the date {cell} is unknown; write dates as 2020-07-11.</source>
        <translation>{place}：日期 {cell} 中的月份无法识别；请将日期写为 2020-07-11 的形式。</translation>
    </message>
    <message>
        <source>{points_a_batch} points × {days_a_batch} days</source>
        <translation>{points_a_batch} 个测点 × {days_a_batch} 天</translation>
    </message>
    <message>
        <source>{points} points are too few for a held-out test, so the accuracy cannot be assessed.</source>
        <translation>{points} 个测点太少，无法留出，因此不能评定精度。</translation>
    </message>
    <message>
        <source>{producer}: {word}. Points read: {points}, dates: {dates}, {first} to {last}.</source>
        <translation>{producer}：{word}。已读取测点 {points} 个、日期 {dates} 个，{first} 至 {last}。</translation>
    </message>
    <message>
        <source>{rate:+.2f} mm/yr</source>
        <translation>{rate:+.2f} mm/a</translation>
    </message>
    <message>
        <source>{rate:.4f} mm/day</source>
        <translation>{rate:.4f} mm/d</translation>
    </message>
    <message>
        <source>{ratio:.1f} times as large</source>
        <translation>为其 {ratio:.1f} 倍</translation>
    </message>
    <message>
        <source>{ratio:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{ratio:.2f}（{low:.2f} 至 {high:.2f}）</translation>
    </message>
    <message>
        <source>{raw} has no column {column} for {name}; its columns are {columns}.</source>
        <translation>{raw} 没有用于 {name} 的列 {column}；其列为 {columns}。</translation>
    </message>
    <message>
        <source>{raw} has values on only {counted}; a series requires at least two dates.</source>
        <translation>{raw} 只在 {counted}上有值；序列至少需要两个日期。</translation>
    </message>
    <message>
        <source>{raw} might not be a file from {producer}: {reason}.</source>
        <translation>{raw} 可能不是 {producer} 的文件：{reason}。</translation>
    </message>
    <message>
        <source>{ready} of {count} networks</source>
        <translation>{count} 个网络中的 {ready} 个</translation>
    </message>
    <message>
        <source>{read} gauges: the rain for each day is {how} on that day; the level is taken from the first gauge with a value.</source>
        <translation>{read} 个站：每天的降雨量取{how}；水位取第一个有值的站。</translation>
    </message>
    <message>
        <source>{reason}. No output was written.</source>
        <translation>{reason}。未写出任何输出。</translation>
    </message>
    <message>
        <source>{remedy} and restart QGIS</source>
        <translation>{remedy}并重新启动 QGIS</translation>
    </message>
    <message>
        <source>{remedy} and restart QGIS, or {other}</source>
        <translation>{remedy}并重新启动 QGIS，或{other}</translation>
    </message>
    <message>
        <source>{r} consecutive dates held out</source>
        <translation>连续留出 {r} 个日期</translation>
    </message>
    <message>
        <source>{share:.0f} % of the correction by the pretrained network is applied to the smoother, the share that reduces the error most on {n_dates} held-out dates.</source>
        <translation>预训练网络改正量的 {share:.0f} % 被加到平滑结果上，这一比例使 {n_dates} 个留出日期上的误差降低最多。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the points respond to {title}</source>
        <translation>{share:.0f} % 的测点对{title}有响应</translation>
    </message>
    <message>
        <source>{share:.1f} % between {low:g} and {high:g}</source>
        <translation>{share:.1f} % 介于 {low:g} 与 {high:g} 之间</translation>
    </message>
    <message>
        <source>{signal} in {n_days} days</source>
        <translation>{n_days} 天内 {signal}</translation>
    </message>
    <message>
        <source>{size:g} m: {error:.2f} mm</source>
        <translation>{size:g} m：{error:.2f} mm</translation>
    </message>
    <message>
        <source>{solved:,} cells of {size:g} m are resolved from both orbits; {moving:.0f} % of them have velocities above 2σ, up to {east} and {up}.</source>
        <translation>由两个轨道解算出 {solved:,} 个 {size:g} m 的单元；其中 {moving:.0f} % 的速率超过 2σ，最大达{east} 和{up}。</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); unpack the zip archive with its password first.</source>
        <translation>{source} 无法打开（{error}）；请先用密码解压该 zip 压缩包。</translation>
    </message>
    <message>
        <source>{source} cannot be read as a table ({error}); save it again as CSV.</source>
        <translation>{source} 无法作为表格读取（{error}）；请重新保存为 CSV。</translation>
    </message>
    <message>
        <source>{source} contains columns of both {producer} ({mine}) and {other_producer} ({theirs}), so two files appear to have been merged; import each file separately, or specify the producer.</source>
        <translation>{source} 含有 {producer}（{mine}）和 {other_producer}（{theirs}）两者的列，似乎由两个文件合并而成；请分别导入各文件，或指定生产方。</translation>
    </message>
    <message>
        <source>{source} contains no rows with a date and a value; check its date and value columns.</source>
        <translation>{source} 没有同时含日期和数值的行；请检查其日期列和数值列。</translation>
    </message>
    <message>
        <source>{source} contains no table, because no two lines have the same number of cells; save the table as CSV.</source>
        <translation>{source} 不含表格，因为没有两行的单元格数相同；请将表格另存为 CSV。</translation>
    </message>
    <message>
        <source>{source} contains tables that contradict each other: {first} states {one}, but {second} states {other}; unpack it and import the tables separately.</source>
        <translation>{source} 中的表格相互矛盾：{first} 注明 {one}，而 {second} 注明 {other}；请解压后分别导入这些表格。</translation>
    </message>
    <message>
        <source>{source} contains the date {double} twice; remove one.</source>
        <translation>{source} 中日期 {double} 出现两次；请删去一个。</translation>
    </message>
    <message>
        <source>{source} contains {cell} instead of a number on {date}; correct the cell.</source>
        <translation>{source} 在 {date} 为 {cell}，此处应为数字；请更正该单元格。</translation>
    </message>
    <message>
        <source>{source} contains {longitude} {x:g}, {latitude} {y:g}, which are not degrees; rename the columns to x and y and set CRS.</source>
        <translation>{source} 的 {longitude} 为 {x:g}，{latitude} 为 {y:g}，不是度数；请将列改名为 x 和 y 并设置 CRS。</translation>
    </message>
    <message>
        <source>{source} contains {n_tables} tables, but {table} and {first} have different columns ({odd}); unpack it and import the tables separately.</source>
        <translation>{source} 含 {n_tables} 个表，但 {table} 与 {first} 的列不同（{odd}）；请解压后分别导入。</translation>
    </message>
    <message>
        <source>{source} contains {n_tables} tables, but {table} has no dates in common with {first}. The tables may be from different tracks; extract the archive and import them separately.</source>
        <translation>{source} 含 {n_tables} 个表，但 {table} 与 {first} 没有共同日期；可能属于不同轨道：请解压后分别导入。</translation>
    </message>
    <message>
        <source>{source} has a header but no rows.</source>
        <translation>{source} 只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>{source} has no CRS; set CRS.</source>
        <translation>{source} 没有坐标系；请设置 CRS。</translation>
    </message>
    <message>
        <source>{source} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.</source>
        <translation>{source} 没有相干性字段，无法使用 MIN_COHERENCE；请留空。</translation>
    </message>
    <message>
        <source>{source} has no column named date (columns: {columns}); rename the date column to date.</source>
        <translation>{source} 没有名为 date 的列（列：{columns}）；请将日期列改名为 date。</translation>
    </message>
    <message>
        <source>{source} has no column {missing}_mm (or {missing}_m); its columns are {columns}. GNSS tables require e_mm, n_mm and u_mm, or los_mm.</source>
        <translation>{source} 没有列 {missing}_mm（或 {missing}_m）；其列为 {columns}。GNSS 表需要 e_mm、n_mm 和 u_mm，或 los_mm。</translation>
    </message>
    <message>
        <source>{source} has no coordinate columns; name them longitude and latitude, or x and y (and set CRS).</source>
        <translation>{source} 没有坐标列；请将其命名为 longitude 和 latitude，或命名为 x 和 y 并设置 CRS。</translation>
    </message>
    <message>
        <source>{source} has no date columns; columns such as D20190101 or 20190101 with the displacement on each date are required.</source>
        <translation>{source} 没有日期列；需要 D20190101 或 20190101 之类的列，存放各日期的位移。</translation>
    </message>
    <message>
        <source>{source} has no header line.</source>
        <translation>{source} 没有表头行。</translation>
    </message>
    <message>
        <source>{source} has only one date column, {found}; a series requires at least {minimum}.</source>
        <translation>{source} 只有一个日期列 {found}；序列至少需要 {minimum} 个。</translation>
    </message>
    <message>
        <source>{source} has only one date; a series requires at least two.</source>
        <translation>{source} 只有一个日期；序列至少需要两个。</translation>
    </message>
    <message>
        <source>{source} has the column {double} more than once; rename or remove one.</source>
        <translation>{source} 中列 {double} 出现多次；请将其中一个改名或删去。</translation>
    </message>
    <message>
        <source>{source} has the {names}{hint} but does not specify their CRS; set CRS.</source>
        <translation>{source} 有{names}{hint}，但未说明其坐标系；请设置 CRS。</translation>
    </message>
    <message>
        <source>{source} has two columns for {date}, {first_name} and {name}; remove one.</source>
        <translation>{source} 中日期 {date} 有两列，{first_name} 和 {name}；请删去一列。</translation>
    </message>
    <message>
        <source>{source} has two different points with the ID {pid} (rows {first} and {second}); assign a unique ID to each.</source>
        <translation>{source} 中有两个不同测点的编号同为 {pid}（第 {first} 行和第 {second} 行）；请为每个测点指定唯一的编号。</translation>
    </message>
    <message>
        <source>{source} has two {column} pages for {year}; keep one of them.</source>
        <translation>{source} 中 {year} 年的 {column} 有两页；请保留一页。</translation>
    </message>
    <message>
        <source>{source} has {columns:,} columns, but at most {most:,} are read; check the column separator.</source>
        <translation>{source} 有 {columns:,} 列，但最多读取 {most:,} 列；请检查列分隔符。</translation>
    </message>
    <message>
        <source>{source} in row {worst} has a length of {length:.3f}, but must be a unit vector.</source>
        <translation>第 {worst} 行的{source}长度为 {length:.3f}，应为单位向量。</translation>
    </message>
    <message>
        <source>{source} is a page that does not begin with January; write both of its years above the months, for example 2019/2020.</source>
        <translation>{source} 的页面不是从一月开始；请在月份上方写明其两个年份，例如 2019/2020。</translation>
    </message>
    <message>
        <source>{source} is a table of GNSS stations; use “Import GNSS”.</source>
        <translation>{source} 是 GNSS 测站表；请使用“导入 GNSS”。</translation>
    </message>
    <message>
        <source>{source} is a yearbook page without a year; add the year above the months, for example 2020.</source>
        <translation>{source} 是没有年份的年鉴页；请在月份上方添加年份，例如 2020。</translation>
    </message>
    <message>
        <source>{source} is an EGMS L3 product, but its name contains neither _U_ nor _E_, so the component (up or east) is unknown and is set to custom. Import the file under its original name.</source>
        <translation>{source} 是 EGMS L3 产品，但文件名中既无 _U_ 也无 _E_，因此分量（垂直向或东向）未知，设为 custom。请用原文件名导入。</translation>
    </message>
    <message>
        <source>{source} is damaged ({error}); download it again.</source>
        <translation>{source} 已损坏（{error}）；请重新下载。</translation>
    </message>
    <message>
        <source>{source} is empty; provide degrees from the vertical.</source>
        <translation>{source}为空；请提供自铅垂线起算的度数。</translation>
    </message>
    <message>
        <source>{source} is in radar coordinates and does not contain pixel positions; choose its geometry file (geometryRadar.h5).</source>
        <translation>{source} 为雷达坐标且不含像元位置；请选择其几何文件（geometryRadar.h5）。</translation>
    </message>
    <message>
        <source>{source} omits the whole metres of some levels (such as {short}), as printed yearbooks do; write every level in full.</source>
        <translation>{source} 省略了部分水位的整米数（例如 {short}），如印刷年鉴那样；请完整写出每个水位。</translation>
    </message>
    <message>
        <source>{source} requires about {needed:,.1f} GB of memory, but only {free:,.1f} GB is free; split the file into parts (by area or by date), or close other programs.</source>
        <translation>{source} 约需 {needed:,.1f} GB 内存，但可用内存只有 {free:,.1f} GB；请将文件分成若干部分（按区域或日期），或关闭其他程序。</translation>
    </message>
    <message>
        <source>{source} {lies}, which looks like radians; provide degrees from the vertical.</source>
        <translation>{source}{lies}，看似弧度；请提供自铅垂线起算的度数。</translation>
    </message>
    <message>
        <source>{source} {lies}; provide degrees from the vertical between 5 and 85.</source>
        <translation>{source}{lies}；请提供自铅垂线起算、介于 5 与 85 之间的度数。</translation>
    </message>
    <message>
        <source>{source}: multiple epochs per day at {name} are averaged.</source>
        <translation>{source}：{name} 每天有多个历元，取平均。</translation>
    </message>
    <message>
        <source>{source}: non-numeric cells ({describe}) in the column {name} are ignored.</source>
        <translation>{source}：已忽略列 {name} 中的非数值单元格（{describe}）。</translation>
    </message>
    <message>
        <source>{source}: station {name} has no values and is ignored.</source>
        <translation>{source}：测站 {name} 没有值，已忽略。</translation>
    </message>
    <message>
        <source>{source}: the column {name} is read as east; if X points north, set the roles of the columns in LAYOUT.</source>
        <translation>{source}：列 {name} 读作东向；如果 X 指向北，请在 LAYOUT 中设置各列的角色。</translation>
    </message>
    <message>
        <source>{source}: the values of {name} are coordinates; displacements are calculated relative to {day}.</source>
        <translation>{source}：{name} 的数值为坐标；位移相对于 {day} 计算。</translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} days of {name} occur twice; the last row of each day is used.</source>
        <translation>
            <numerusform>{source}：{name} 有 {count:,} 天出现两次；采用每天的最后一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} lines below the table are ignored (such as {line}).</source>
        <translation>
            <numerusform>{source}：忽略表下方的 {count:,} 行（例如 {line}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} rows have no valid date ({example}) and are ignored.</source>
        <translation>
            <numerusform>{source}：{count:,} 行没有有效日期（{example}），已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {n_rows:,} rows read</source>
        <translation>{source}：已读取 {n_rows:,} 行</translation>
    </message>
    <message>
        <source>{source}: {row:,} pixel rows read</source>
        <translation>{source}：已读取 {row:,} 行像元</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr downwards</source>
        <translation>向下 {speed:.1f} mm/a</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr to the east</source>
        <translation>向东 {speed:.1f} mm/a</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr to the west</source>
        <translation>向西 {speed:.1f} mm/a</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr upwards</source>
        <translation>向上 {speed:.1f} mm/a</translation>
    </message>
    <message>
        <source>{speed} (2σ): not distinguishable from zero.</source>
        <translation>{speed}（2σ）：与零无法区分。</translation>
    </message>
    <message>
        <source>{speed} (2σ; {name}, Cruden and Varnes 1996), median speed {steady:.0f} mm/yr</source>
        <translation>{speed}（2σ；{name}，Cruden 和 Varnes 1996），速率中位数 {steady:.0f} mm/a</translation>
    </message>
    <message numerus="yes">
        <source>{station} ({role}, {count:,} points)</source>
        <translation>
            <numerusform>{station}（{role}，{count:,} 个测点）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{station} has {count:,} day-to-day steps of more than 200 mm, the largest on {dates} ({jump:,.0f} mm; possible antenna change or earthquake). The steps are kept, but rates across them are not meaningful.</source>
        <translation>
            <numerusform>{station} 有 {count:,} 次逐日跳变超过 200 mm，最大的在 {dates}（{jump:,.0f} mm，可能为天线更换或地震）。跳变予以保留，但跨越跳变的速率没有意义。</numerusform>
        </translation>
    </message>
    <message>
        <source>{station} in {layer}</source>
        <translation>{layer} 中的 {station}</translation>
    </message>
    <message>
        <source>{station}: {first} to {last}, {days} days, {missing} missing</source>
        <translation>{station}：{first} 至 {last}，{days} 天，缺 {missing} 天</translation>
    </message>
    <message>
        <source>{still:,} pixels are exactly 0 on every date; they are treated as outside the coverage and are excluded.</source>
        <translation>{still:,} 个像元在所有日期均为 0；视为位于覆盖范围之外，已剔除。</translation>
    </message>
    <message>
        <source>{stop:,} of {n_rows:,} rows written</source>
        <translation>已写入 {n_rows:,} 行中的 {stop:,} 行</translation>
    </message>
    <message>
        <source>{table} has dates but no points.</source>
        <translation>{table} 有日期但没有测点。</translation>
    </message>
    <message>
        <source>{table} has only one date, {first}; a series requires at least two.</source>
        <translation>{table} 只有一个日期 {first}；序列至少需要两个。</translation>
    </message>
    <message>
        <source>{table} has two columns for the same date; remove one.</source>
        <translation>{table} 中同一天有两列；请删去一列。</translation>
    </message>
    <message>
        <source>{table}: the {n_dates:,} dates are stored as arrays in the column {column} because one column per date would exceed the PostgreSQL limits of 1,600 columns or 8 kB per row.</source>
        <translation>{table}：{n_dates:,} 个日期存于一个数组列 {column}，因为每个日期一列时一行会超出 PostgreSQL 的 1,600 列或 8 kB。</translation>
    </message>
    <message>
        <source>{table}: {n_dates:,} dates, one column per date.</source>
        <translation>{table}：{n_dates:,} 个日期，每个日期一列。</translation>
    </message>
    <message>
        <source>{target} cannot be replaced ({reason}); close the program that has it open, or choose another name.</source>
        <translation>{target} 无法替换（{reason}）；请关闭打开它的程序，或选择其他名称。</translation>
    </message>
    <message>
        <source>{target} cannot be replaced ({reason}); remove the layer {layer} from the project, or choose another name.</source>
        <translation>{target} 无法替换（{reason}）；请从工程中移除图层 {layer}，或选择其他名称。</translation>
    </message>
    <message>
        <source>{target} has the extension {suffix}, which is not supported; write a GeoPackage (.gpkg).</source>
        <translation>{target} 的扩展名 {suffix} 不受支持；请写为 GeoPackage（.gpkg）。</translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name for the file.</source>
        <translation>{target} 是文件夹；请为文件选择其他名称。</translation>
    </message>
    <message>
        <source>{target} would require {columns} fields{extra}, but a shapefile can contain at most 255 fields with names of at most 10 characters; write a GeoPackage (.gpkg).</source>
        <translation>{target} 需要 {columns} 个字段{extra}，而 shapefile 最多 255 个字段且字段名不超过 10 个字符；请写为 GeoPackage（.gpkg）。</translation>
    </message>
    <message>
        <source>{term} cosine</source>
        <translation>{term}余弦项</translation>
    </message>
    <message>
        <source>{term} {amplitude:.1f} mm, maximum on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm，最大值在年积日 {day:.0f}</translation>
    </message>
    <message>
        <source>{tested} acquisitions after {train_end}</source>
        <translation>{train_end} 之后的 {tested} 期影像</translation>
    </message>
    <message>
        <source>{title} ({share:.0f} %) combined with the daily rates ({rest:.0f} %)</source>
        <translation>{title}（{share:.0f} %）与逐日速率（{rest:.0f} %）的组合</translation>
    </message>
    <message>
        <source>{title} cannot be evaluated: {error}</source>
        <translation>{title} 无法评定：{error}</translation>
    </message>
    <message>
        <source>{title} is not the best method on these acquisitions: compared with {title_2}, its RMSE ({found:.2f} mm) is {relative_error}. Use the better method or provide a longer record.</source>
        <translation>{title} 在这些影像上不是最优方法：与 {title_2} 相比，其 RMSE（{found:.2f} mm）{relative_error}。请使用更优的方法，或提供更长的序列。</translation>
    </message>
    <message>
        <source>{title} produced no result: {reason}</source>
        <translation>{title} 没有给出结果：{reason}</translation>
    </message>
    <message>
        <source>{title}. RMSE of velocity and displacement; the last column refers to the displacement of {name}, with an interval from a block bootstrap.</source>
        <translation>{title}。速率和位移的 RMSE；最后一列为 {name} 的位移，附分块自助法求得的区间。</translation>
    </message>
    <message>
        <source>{title}: no response</source>
        <translation>{title}：无响应</translation>
    </message>
    <message>
        <source>{title}: response after {lag:.0f} days (window or time scale {window:.0f} days, q = {q:.2g})</source>
        <translation>{title}：{lag:.0f} 天后响应（窗口或时间尺度 {window:.0f} 天，q = {q:.2g}）</translation>
    </message>
    <message>
        <source>{title}; RMSE at the points of {name}. A ratio below 1 means that both sensors together have a smaller error than the data in this row; an interval that includes 1 is inconclusive.</source>
        <translation>{title}；{name} 测点上的 RMSE。比值小于 1 表示两种传感器合用的误差小于本行数据；包含 1 的区间无定论。</translation>
    </message>
    <message>
        <source>{unit}/yr, converted to mm/yr</source>
        <translation>{unit}/a，换算为 mm/a</translation>
    </message>
    <message>
        <source>{value:.2f} mm/day ({level})</source>
        <translation>{value:.2f} mm/天（{level}）</translation>
    </message>
    <message>
        <source>{value} mm/day</source>
        <translation>{value} mm/d</translation>
    </message>
    <message>
        <source>{where} contains no raster with a date in its name (20200103_disp.tif).</source>
        <translation>{where} 中没有文件名含日期的栅格（20200103_disp.tif）。</translation>
    </message>
    <message>
        <source>{where} contains {kinds} kinds of raster ({kind_names}); choose a file of the required kind.</source>
        <translation>{where} 中有 {kinds} 类栅格（{kind_names}）；请选择所需类别的一个文件。</translation>
    </message>
    <message>
        <source>λ/4 is {threshold_mm:.2f} mm. Steps between consecutive observations that exceed this value: {n_steps:,} of {n_pairs:,} ({share:.3g} %), at {points}. Motion this fast cannot be distinguished from an unwrapping error.</source>
        <translation>λ/4 为 {threshold_mm:.2f} mm。相邻观测之间超过此值的变化：{n_pairs:,} 次中有 {n_steps:,} 次（{share:.3g} %），涉及 {points}。如此快的运动无法与解缠误差区分。</translation>
    </message>
    <message>
        <source>“{answer}” has a smaller error than every method: this protocol cannot distinguish skill from information leakage.</source>
        <translation>“{answer}”的误差小于所有方法：该评定方案不能区分预报能力与信息泄漏。</translation>
    </message>
    <message>
        <source>−102 ascending, 102 descending</source>
        <translation>升轨 −102，降轨 102</translation>
    </message>
    <message>
        <source>−12 ascending, −168 descending</source>
        <translation>升轨 −12，降轨 −168</translation>
    </message>
    <message>
        <source>−168 ascending, −12 descending</source>
        <translation>升轨 −168，降轨 −12</translation>
    </message>
    <message>
        <source>⚠ No rain or reservoir level column was recognised; choose the columns.</source>
        <translation>⚠ 未识别出降雨或库水位列；请选择相应的列。</translation>
    </message>
</context>
</TS>
