<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Lag behind rain and level…</source>
        <translation>相对于降雨和水位的滞后…</translation>
    </message>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Inverse velocity and angle…</source>
        <translation>速率倒数与切线角…</translation>
    </message>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Profile along a line: draw it on the map</source>
        <translation>沿线剖面：在地图上画线</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>Selected polygons of {name} ({n})</source>
        <translation>{name} 中选中的多边形（{n} 个）</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>All polygons of {name}</source>
        <translation>{name} 的全部多边形</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>The project has no layer of polygons</source>
        <translation>工程中没有多边形图层</translation>
    </message>
    <message>
        <location filename="../ui/area_reader.py"/>
        <source>Reading an area of {name}</source>
        <translation>正在读取 {name} 的区域</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>{n} arrows: motion from {day} to the day of the map, else to the last one. The legend tells their length.</source>
        <translation>{n} 个箭头：自 {day} 至地图当前日期（否则至最后日期）的位移，长度见图例。</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>GNSS stations of {name}</source>
        <translation>{name} 的 GNSS 测站</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Longer arrows</source>
        <translation>加长箭头</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Shorter arrows</source>
        <translation>缩短箭头</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Displacement of {name}</source>
        <translation>{name} 的位移</translation>
    </message>
    <message>
        <location filename="../ui/compare_lines.py"/>
        <source>GNSS {name}, {distance:.0f} m away, in the direction of the point</source>
        <translation>GNSS {name}，距离 {distance:.0f} m，按测点方向</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Shift + click on the map adds a point. Right click: more.</source>
        <translation>按住 Shift 在地图上点击可添加测点；右键查看更多操作。</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Plot</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Zoom to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <location filename="../ui/dock_menus.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.</source>
        <translation>单击：在地图上显示该日；拖动：拟合这些日期；滚轮：缩放；双击：全部；右键：更多。</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <location filename="../plugin/main.py"/>
        <source>Import InSAR series…</source>
        <translation>导入 InSAR 时间序列…</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Click a point on the map to plot it; Shift + click compares another one</source>
        <translation>在地图上点击一个测点绘制曲线；按住 Shift 点击可加入另一测点对比</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Draw an area on the map, or take polygons of a layer: median and spread</source>
        <translation>在地图上绘制区域，或取图层中的多边形：显示中位数与离散范围</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Show displacement relative to a point, an area or a day; the data stay</source>
        <translation>显示相对于某点、某区域或某日的位移；数据不变</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>What is fitted; drag along the plot to fit a part of the dates</source>
        <translation>拟合的内容；在图上拖动可只拟合部分日期</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Remove trend</source>
        <translation>去趋势</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Take the fitted line off, so that what is small beside it can be seen</source>
        <translation>扣除拟合直线，使较小的变化得以显现</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Lag behind rain and level; inverse velocity</source>
        <translation>相对于降雨和水位的滞后；速率倒数</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Motion of GNSS stations and of east, up or slope layers as arrows on the map</source>
        <translation>在地图上用箭头显示 GNSS 测站以及东西向、垂直向或顺坡向图层的位移</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Save or copy the plot and its numbers</source>
        <translation>保存或复制曲线图及其数值</translation>
    </message>
    <message>
        <location filename="../ui/driver_menu.py"/>
        <source>Rain of {n} days</source>
        <translation>{n} 天降雨量</translation>
    </message>
    <message>
        <location filename="../ui/driver_menu.py"/>
        <source>Daily rain</source>
        <translation>日降雨量</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the selected points</source>
        <translation>导出选中的测点</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>图片（PNG、SVG、PDF）…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Add to a print layout</source>
        <translation>添加到打印布局</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Selected points of the layer (CSV)…</source>
        <translation>图层中选中的测点（CSV）…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>A picture of each selected point…</source>
        <translation>每个所选测点一幅图…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>New layout</source>
        <translation>新建布局</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the plot</source>
        <translation>导出曲线图</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the numbers</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The plot is on the clipboard.</source>
        <translation>曲线图已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The table is on the clipboard; paste it into a spreadsheet.</source>
        <translation>表格已复制到剪贴板，可粘贴到电子表格中。</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export a picture of each selected point</source>
        <translation>导出每个所选测点的图</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <location filename="../ui/series_dock.py"/>
        <source>SlopeMuse time series</source>
        <translation>SlopeMuse 时间序列</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Written: {path} with {n} rows</source>
        <translation>已写出：{path}，共 {n} 行</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The plot is in the layout {name}.</source>
        <translation>曲线图已加入布局 {name}。</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Pictures written beside {path}: {n}</source>
        <translation>已在 {path} 旁写出图片：{n} 幅</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>As the layer says, {mm:.1f} mm</source>
        <translation>按图层记录，{mm:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Leave outliers out</source>
        <translation>剔除粗差</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Take all values in again</source>
        <translation>恢复全部数值</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>撤销上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Drag along the plot to fit a part of the dates</source>
        <translation>在图上拖动以拟合部分日期</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Take jumps of half a wavelength off</source>
        <translation>扣除半波长跳变</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Put the jumps back</source>
        <translation>恢复跳变</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Show values half a wavelength off</source>
        <translation>显示相差半波长的数值</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>C band, {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>C 波段，{mm:.1f} mm（Sentinel-1、RADARSAT、ERS）</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>X band, {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>X 波段，{mm:.1f} mm（TerraSAR-X、COSMO-SkyMed）</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>L band, {mm:.1f} mm (ALOS)</source>
        <translation>L 波段，{mm:.1f} mm（ALOS）</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Panel below the displacement</source>
        <translation>位移下方的图</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Accelerating</source>
        <translation>加速项</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Annual season</source>
        <translation>周年项</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Semi-annual season</source>
        <translation>半年项</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Press “Point”, then click a point of the layer on the map,
or press “Area” and draw around several.</source>
        <translation>按下“点”，然后在地图上点击图层中的测点，
或按下“区域”圈选多个测点。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>There is no point of {name} within {n} pixels; click closer or zoom in.</source>
        <translation>{n} 个像素范围内没有 {name} 的测点；请靠近点击或放大地图。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>The point {pid} has no value on any date.

Click another point.</source>
        <translation>测点 {pid} 在所有日期上都没有数值。

请点击另一测点。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No rain or level covers the dates of this point; choose a table under “Rain and level”.</source>
        <translation>没有降雨量或水位覆盖该测点的日期；请在“降雨与水位”中选择表。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No jump of half a wavelength stands clear of the noise.</source>
        <translation>没有明显高于噪声的半波长跳变。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} ({first} to {last}) has none of the days shown; choose another table.</source>
        <translation>{name}（{first} 至 {last}）不含所显示的任何一天；请选择其他表。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Choose a point layer with a field for every date.

Files of InSAR series are read by
Processing ▸ SlopeMuse ▸ Import InSAR series.</source>
        <translation>请选择每个日期对应一个字段的点图层。

InSAR 序列文件可通过
处理工具箱 ▸ SlopeMuse ▸ 导入 InSAR 时间序列 读取。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} holds the {role} of a result.

Choose the layer with its displacement.</source>
        <translation>{name} 存放的是成果的 {role}。

请选择存放位移的图层。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has no date fields such as D20200131, so there is no series to draw.

Processing ▸ SlopeMuse ▸ Import InSAR series
makes a layer with dates from a file.</source>
        <translation>{name} 没有 D20200131 之类的日期字段，因此没有可绘制的序列。

处理工具箱 ▸ SlopeMuse ▸ 导入 InSAR 时间序列
可由文件生成带日期的图层。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No value lies far from the fit.</source>
        <translation>没有远离拟合线的数值。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has a value on {share} % of the days shown.</source>
        <translation>{name} 在所显示的日期中有 {share} % 有数值。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Area of {n} points</source>
        <translation>包含 {n} 个测点的区域</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Reading the area of {name} …</source>
        <translation>正在读取 {name} 的区域…</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} does not have this point.</source>
        <translation>{name} 没有该测点。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} does not have the reference.</source>
        <translation>{name} 没有该参考。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} and the reference have no date in common.</source>
        <translation>{name} 与参考没有共同日期。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Values left out of the fit and drawn hollow: {n}. The layer stays.</source>
        <translation>已从拟合中剔除并以空心点表示的数值：{n} 个。图层不变。</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>jumps of half a wavelength taken off: {n}</source>
        <translation>已扣除的半波长跳变：{n} 处</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} 没有测点。

请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>+ towards the satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>+ away from the satellite</source>
        <translation>远离卫星为正</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>east</source>
        <translation>东向</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>up</source>
        <translation>垂直向</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>down the slope</source>
        <translation>顺坡向</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>another direction</source>
        <translation>其他方向</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Producer</source>
        <translation>数据生产方</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Measured is</source>
        <translation>测量分量</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Missing value</source>
        <translation>缺测值</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Least coherence</source>
        <translation>最小相干性</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Incidence [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Heading [degrees]</source>
        <translation>航向角 [度]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Wavelength [mm]</source>
        <translation>波长 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>as recognised: {value}</source>
        <translation>自动识别：{value}</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}.</source>
        <translation>{producer}：{word}。已查看 {points} 个测点、{dates} 个日期，{first} 至 {last}。</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>unknown producer</source>
        <translation>未知生产方</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>certain ({percent})</source>
        <translation>确定（{percent}）</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>likely ({percent})</source>
        <translation>很可能（{percent}）</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>doubtful ({percent})</source>
        <translation>存疑（{percent}）</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <source>Import InSAR series</source>
        <translation>导入 InSAR 时间序列</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>a temporary file, gone when QGIS is closed</source>
        <translation>临时文件，关闭 QGIS 后即消失</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Copy choices</source>
        <translation>复制选项</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch</source>
        <translation>以 JSON 格式复制，供算法“导入 InSAR 时间序列”的 CHOICES 参数及其批处理使用</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Files of InSAR series</source>
        <translation>InSAR 时间序列文件</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Drop a file of InSAR series, or choose one.</source>
        <translation>请拖入或选择一个 InSAR 时间序列文件。</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Drop files here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Processing does not know SlopeMuse; switch on the plugin Processing.</source>
        <translation>“处理”插件未加载 SlopeMuse；请启用“处理”插件。</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Gaps in time: {count}</source>
        <translation>时间间断：{count} 处</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Steps above λ/4: {count}</source>
        <translation>超过 λ/4 的跳变：{count} 处</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>seen [%]</source>
        <translation>有值比例 [%]</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>direction
not known</source>
        <translation>方向
未知</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>+ is this way
and {up} % up</source>
        <translation>正值指向此方向，
向上分量 {up} %</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>If the inverse velocity fell on along a line: zero on {day}, 90 % {low} to {high}.</source>
        <translation>若速率倒数继续沿直线下降：于 {day} 降至零，90 % 区间 {low} 至 {high}。</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Last speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady {steady:.0f} mm/yr, angle {angle:.0f}°.</source>
        <translation>最近速率 {speed:.0f} mm/a（{name}，Cruden 和 Varnes 1996），匀速 {steady:.0f} mm/a，切线角 {angle:.0f}°。</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>For screening only, not for warning: a satellite sees a part of the motion, every few days, and many slopes that accelerate come to rest again. Drag along the plot to choose the days of the line; angles of 45, 80 and 85° are limits used for Chinese landslides.</source>
        <translation>仅供筛查，不用于预警：卫星每隔数日只观测到部分运动，许多加速的斜坡会重新趋于稳定。在图上拖动可选择拟合直线的日期；45°、80° 和 85° 是用于中国滑坡的切线角界限。</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>The inverse velocity does not fall to zero: no day of failure is indicated.</source>
        <translation>速率倒数没有降向零：未显示破坏日期。</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Speed
[mm/yr]</source>
        <translation>速率
[mm/a]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / 速率
[a/mm]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Angle
[degrees]</source>
        <translation>切线角
[度]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Inverse velocity and angle: {pid}</source>
        <translation>速率倒数与切线角：{pid}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>{what} over {window} days, {lag} days before: r = {r}, p = {p:.3f} (N = {n})</source>
        <translation>{what}，窗口 {window} 天，提前 {lag} 天：r = {r}，p = {p:.3f}（N = {n}）</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>Rates between acquisitions against the driver before them. A negative r of rain means: more rain, faster away from the satellite. p counts how often rates shifted in a circle correlate as well anywhere on the map; a season common to both can still correlate, and the lag is known to one acquisition interval at best.</source>
        <translation>影像之间的速率与此前驱动因子的关系。对降雨而言 r 为负表示：雨越多，远离卫星的运动越快。p 统计循环移位后的速率在图上任意位置达到同样相关的频次；两者共有的季节变化仍可造成相关，滞后的精度至多为一个影像间隔。</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>rain</source>
        <translation>降雨</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>level</source>
        <translation>水位</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>sum of {driver}</source>
        <translation>{driver}累积</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>mean of {driver}</source>
        <translation>{driver}均值</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>change of {driver}</source>
        <translation>{driver}变化</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source> – not significant</source>
        <translation> – 不显著</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>lag [days]</source>
        <translation>滞后 [天]</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>window [days]</source>
        <translation>窗口 [天]</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>Lag behind rain and level: {pid}</source>
        <translation>相对于降雨和水位的滞后：{pid}</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Sums of rain, and which driver is drawn as a line</source>
        <translation>累积雨量，以及以曲线绘制的驱动因子</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>Points</source>
        <translation>测点</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Point layer with a field for every date</source>
        <translation>每个日期对应一个字段的点图层</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Daily estimate</source>
        <translation>逐日估计</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Result of “Estimate daily deformation” for the same points</source>
        <translation>对同一批测点运行“逐日形变估计”的成果</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Rain and level</source>
        <translation>降雨与水位</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Table with a date, rain and reservoir level</source>
        <translation>含日期、降雨量和库水位的表</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>GNSS</source>
        <translation>GNSS 测站</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Table of stations; the nearest is shown in the line of sight of the point</source>
        <translation>测站表；显示最近的测站在测点视线向上的位移</translation>
    </message>
    <message>
        <location filename="../ui/layout_picture.py"/>
        <source>Plot of {name}</source>
        <translation>{name} 的曲线图</translation>
    </message>
    <message>
        <location filename="../ui/many_pictures.py"/>
        <source>Drawing the selected points</source>
        <translation>正在绘制所选测点</translation>
    </message>
    <message>
        <location filename="../ui/many_pictures.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Rain
[mm/day]</source>
        <translation>降雨量
[mm/d]</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Reservoir
level [m]</source>
        <translation>库水位
[m]</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>10–90 % of points</source>
        <translation>测点的 10–90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>daily estimate</source>
        <translation>逐日估计</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>linear fit</source>
        <translation>线性拟合</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Rain of {n}
days [mm]</source>
        <translation>{n} 天
降雨量 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Fit all dates</source>
        <translation>拟合全部日期</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Name the dragged period…</source>
        <translation>命名拖选的时段…</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <location filename="../ui/reference_menu.py"/>
        <source>Zero on {day}</source>
        <translation>{day} 归零</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Take the step of {day} out of the fit</source>
        <translation>取消 {day} 的阶跃</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Event on {day}…</source>
        <translation>{day} 的事件…</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Take {day} into the fit again</source>
        <translation>恢复 {day} 参与拟合</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Leave {day} out of the fit</source>
        <translation>将 {day} 从拟合中剔除</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Step on {day} in the fit</source>
        <translation>在 {day} 加入阶跃</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   too few dates for a velocity</source>
        <translation>{pid}   日期过少，无法求速率</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>no value on any date</source>
        <translation>所有日期均无数值</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>median, N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>中位数，N = {n}   {first} 至 {last}   R² {r2:.3f}   均方根误差 {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>N = {n}   {first} 至 {last}   R² {r2:.3f}   均方根误差 {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>加速度 {value} ± {sigma:.1f} mm/a²</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>annual</source>
        <translation>周年</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>semi-annual</source>
        <translation>半年</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>rain {value:.1f} mm</source>
        <translation>降雨 {value:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>Displacement − trend [mm]</source>
        <translation>位移 − 趋势 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>Displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ towards satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ to the east</source>
        <translation>向东为正</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ up</source>
        <translation>向上为正</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ down the slope</source>
        <translation>顺坡向下为正</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ along the given direction</source>
        <translation>沿给定方向为正</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ to satellite</source>
        <translation>+ 朝向卫星</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ east</source>
        <translation>+ 向东</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ downslope</source>
        <translation>+ 顺坡向下</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ as given</source>
        <translation>+ 沿给定方向</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{term} {amplitude:.1f} mm, highest on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm，最大值在第 {day:.0f} 天</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{value} mm/day</source>
        <translation>{value} mm/d</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>residual {value} mm</source>
        <translation>残差 {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>velocity {value} mm/yr</source>
        <translation>速率 {value} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>estimate {value} mm</source>
        <translation>估计值 {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>step {day} {value} mm</source>
        <translation>阶跃 {day} {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/profile_reader.py"/>
        <source>Reading a profile of {name}</source>
        <translation>正在读取{name}的剖面</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>{n} points within {width:.0f} m of the line; curves are medians of 25 pieces.</source>
        <translation>线两侧 {width:.0f} m 内有 {n} 个点；曲线为 25 段的中位数。</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>Distance along the line [m]</source>
        <translation>沿线距离 [m]</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>Profile of {name}</source>
        <translation>{name}的剖面</translation>
    </message>
    <message>
        <location filename="../ui/reference.py"/>
        <source>relative to {name}</source>
        <translation>相对于 {name}</translation>
    </message>
    <message>
        <location filename="../ui/reference.py"/>
        <source>zero on {day}</source>
        <translation>{day} 归零</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>As delivered</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Relative to the plotted point or area</source>
        <translation>相对于已绘制的点或区域</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Zero on a day: click one in the plot first</source>
        <translation>以某日归零：先在图中点击该日</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Relative to {name}</source>
        <translation>相对于 {name}</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Rate [mm/day]</source>
        <translation>速率 [mm/d]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Residual [mm]</source>
        <translation>残差 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocity [mm/yr]</source>
        <translation>速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Velocity within {n} days</source>
        <translation>{n} 天滑动窗口内的速率</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Daily rate of the estimate</source>
        <translation>日估计的变形速率</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Residual of the fit</source>
        <translation>拟合残差</translation>
    </message>
    <message>
        <location filename="../algorithms/angles.py"/>
        <source>What the heading is</source>
        <translation>航向角的含义</translation>
    </message>
    <message>
        <location filename="../algorithms/angles.py"/>
        <source>heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, clockwise (78 and −78).</source>
        <translation>heading：飞行方向，自北顺时针（Sentinel-1 约为 −12 和 192），右视；heading_left：左视；azimuth_anticlockwise：地面指向卫星的方位角，自北逆时针（MintPy、ISCE；102 和 −102）；azimuth_clockwise：同上，顺时针（−102 和 102）；look_azimuth：卫星指向地面的方位角，顺时针（78 和 −78）。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/import_hydrology.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <source>Prepare</source>
        <translation>数据准备</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Geometry and datum</source>
        <translation>几何与基准</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Daily deformation</source>
        <translation>逐日形变</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Assess</source>
        <translation>评定</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消，未写出任何内容。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The memory is used up; take fewer points or dates, or close other programs.</source>
        <translation>内存已用尽；请减少测点或日期，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.</source>
        <translation>SlopeMuse 在 {place} 处出现故障：{what}。请反馈；详情见日志面板。</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The parameter {name} is unknown; {id} takes {known}.</source>
        <translation>参数 {name} 未知；{id} 可用的参数为 {known}。</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The file {path} ({name}) does not exist.</source>
        <translation>文件 {path}（{name}）不存在。</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The file {path} ({name}) is not of the kind {kind}; choose another one.</source>
        <translation>文件 {path}（{name}）不是 {kind} 类型；请另选文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>输出 {name} 会覆盖输入 {other}（{path}）；请另选文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The outputs {name} and {other} are the same file ({path}); choose two.</source>
        <translation>输出 {name} 与 {other} 是同一文件（{path}）；请选择两个文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East and up from two orbits</source>
        <translation>由升降轨求东向与垂直向位移</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Turns ascending and descending series with dates of their own into east and up on common cells.</source>
        <translation>将日期各异的升轨与降轨序列转换为公共格网上的东向与垂直向位移。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>&lt;p&gt;The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with points of one orbit alone are left out. Give both layers their datum first.&lt;/p&gt;&lt;p&gt;Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north can be had as well.&lt;/p&gt;&lt;p&gt;Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std [mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this component for one mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;每一轨道的测点在格网单元内取平均，并由在噪声范围内跟随运动的平滑器归算到公共日期；随后由每个单元的两个视线向解算东向与垂直向。只有一个轨道测点的单元不予采用。请先为两个图层确定基准。&lt;/p&gt;&lt;p&gt;近极轨卫星对南北向运动几乎不敏感：该分量被忽略，日志说明其影响。对于朝北或朝南的斜坡，请结合数字高程模型采用 slope_parallel 方法：此时假定地面沿坡面运动，亦可求得北向分量。&lt;/p&gt;&lt;p&gt;位移及其中误差均相对于第一个公共日期。字段：velocity、velocity_std [mm/a]，condition（1 为最佳；大于 15 的单元为空），n_ascending，n_descending，leak（忽略 1 mm 北向运动对该分量造成的毫米数）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Ascending series [mm]</source>
        <translation>升轨序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Point layer in its line of sight, positive towards the satellite.</source>
        <translation>沿其视线向的点图层，朝向卫星为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Descending series [mm]</source>
        <translation>降轨序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Point layer in its line of sight; dates and points may differ.</source>
        <translation>沿其视线向的点图层；日期和测点可以不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Width of a cell [m]</source>
        <translation>格网单元宽度 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Points of both orbits in a cell are taken as one place.</source>
        <translation>同一单元内两个轨道的测点视为同一位置。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Days between the dates of the result</source>
        <translation>成果的日期间隔 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>From the first to the last day that both layers cover.</source>
        <translation>从两个图层共同覆盖的第一天到最后一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>What is assumed</source>
        <translation>假设条件</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.</source>
        <translation>east_up：无北向运动；slope_parallel：地面沿数字高程模型的坡面运动。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/project_los.py"/>
        <source>Height model [m]</source>
        <translation>高程模型 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>For slope_parallel; in any coordinate system.</source>
        <translation>供 slope_parallel 使用；坐标系不限。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Companion layer; its inverse squares weigh the points of a cell.</source>
        <translation>伴随图层；以其平方的倒数为单元内测点定权。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East [mm]</source>
        <translation>东向位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>向东为正，相对于第一个公共日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Up [mm]</source>
        <translation>垂直位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>向上为正，相对于第一个公共日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>One sigma of the displacement since the first date, noise alone.</source>
        <translation>自第一个日期以来位移的一倍中误差，仅含噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>How much worse the worst combination of the two motions is seen than the best.</source>
        <translation>两种运动最不利组合的可观测性比最有利组合差多少倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>North [mm]</source>
        <translation>北向位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>For slope_parallel alone; positive to the north.</source>
        <translation>仅用于 slope_parallel；向北为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Number of cells</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East [mm/yr]</source>
        <translation>东向速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Up [mm/yr]</source>
        <translation>垂直速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of the ascending series [mm]</source>
        <translation>升轨序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of the descending series [mm]</source>
        <translation>降轨序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of east [mm]</source>
        <translation>东向位移的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of up [mm]</source>
        <translation>垂直位移的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>North [mm/yr]</source>
        <translation>北向速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Date field</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Absent: found by name.</source>
        <translation>缺省：按名称查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Rain field [mm/day]</source>
        <translation>降雨量字段 [mm/d]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Reservoir level field [m]</source>
        <translation>库水位字段 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Further daily drivers</source>
        <translation>其他逐日驱动因子</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Groundwater, temperature, snow melt or anything else with a value a day.</source>
        <translation>地下水位、气温、融雪或其他每天一个数值的量。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Estimate daily deformation</source>
        <translation>逐日形变估计</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Gives every point a displacement, a sigma and a rate for every day.</source>
        <translation>给出每个测点每一天的位移、中误差和速率。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>&lt;p&gt;nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is that of the displacement itself, without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was trained on; the interval is wider there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast（实时估计）：当日可知的结果，即使用当日减去时延之前的影像和当日及以前的驱动因子。hindcast（后报）：使用全部影像，包括之后的影像。scenario（情景）：最后一期影像之后采用计划或预报的驱动因子。&lt;/p&gt;&lt;p&gt;中误差是位移本身的中误差，不含单期影像的噪声；1.645 倍中误差对应 90 % 区间。标记为 1：某驱动因子超出模型训练范围；此时区间加宽。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Daily displacement [mm]</source>
        <translation>逐日位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/project_los.py"/>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>InSAR series [mm]</source>
        <translation>InSAR 时间序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>The layer of the training, or one with newer dates or other points of the slope.</source>
        <translation>训练所用的图层，或含更新日期、同一斜坡其他测点的图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Made by the training.</source>
        <translation>由训练生成。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Hydrology (a row a day)</source>
        <translation>水文数据（每天一行）</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Table with the columns that the model was trained on.</source>
        <translation>包含模型训练所用各列的表。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Stable area</source>
        <translation>稳定区</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Polygons around ground that does not move; absent: the model's quiet points.</source>
        <translation>不动地面的多边形；缺省：模型中的平稳测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Default: the first date.</source>
        <translation>默认：第一个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Last day</source>
        <translation>终止日</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Default: the last acquisition; in a scenario the last day of the drivers.</source>
        <translation>默认：最后一期影像；情景模式下为驱动因子的最后一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Step [days]</source>
        <translation>步长 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>1 gives every day; a layer holds at most 1,900 dates.</source>
        <translation>1 表示逐日；一个图层最多容纳 1,900 个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>Latency of acquisitions [days]</source>
        <translation>影像时延 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Days until an acquisition can be used in a nowcast.</source>
        <translation>影像可用于实时估计之前所需的天数。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast（实时估计）、hindcast（后报）或 scenario（情景）。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Point layer with a field a day, relative to the first acquisition.</source>
        <translation>每天一个字段的点图层，相对于第一期影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Displacement, sigma, flags and rate in one CF file of any length.</source>
        <translation>位移、中误差、标记和速率写入一个长度不限的 CF 文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Sigma [mm]</source>
        <translation>中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>One sigma of the daily displacement, a field a day.</source>
        <translation>逐日位移的一倍中误差，每天一个字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Daily rate [mm/day]</source>
        <translation>逐日速率 [mm/d]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Instantaneous rate, a field a day.</source>
        <translation>瞬时速率，每天一个字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>1 where a driver is outside the training range.</source>
        <translation>驱动因子超出训练范围处为 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Latest state</source>
        <translation>最新状态</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Points with the newest value, rate and 90 % interval.</source>
        <translation>含最新位移值、速率和 90 % 区间的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.</source>
        <translation>视线向的逐日真值；校准过图层或模型的测站不能用于评定。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate daily deformation</source>
        <translation>评定逐日形变</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Shows which method is nearest to later measurements, by how much, and how surely.</source>
        <translation>说明哪种方法最接近之后的观测、相差多少、把握多大。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Every method learns up to the end of training and then forecasts each acquisition from those before it, knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the same series. The first line of the report names the winner; its margin over the best simple method comes with an interval from a bootstrap over blocks of dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repeats the score of the paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每种方法只用训练截止日以前的数据学习，然后由之前的影像预报每一期影像，且只使用当时已有的驱动因子和影像。简单方法、含驱动因子的对比方法和我们的方法采用相同的序列。报告第一行给出最优方法；它相对于最好的简单方法的优势附有按日期分块自助法求得的区间。&lt;/p&gt;&lt;p&gt;PROTOCOL = published 按论文的方式在内插日期上评定，这会使用未来信息；同时列出只重复内插值的方法。&lt;/p&gt;&lt;p&gt;Guo 等（2023），doi 10.1109/JSTARS.2023.3338449，表格及图 3e、7、8、10。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of each point [mm]</source>
        <translation>各测点的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Point layer with a displacement field a date.</source>
        <translation>每个日期一个位移字段的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Table with a date and daily columns; rain_mm and level_m are found by name.</source>
        <translation>含日期和逐日数值列的表；rain_mm 和 level_m 按名称查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Takes part as it is; its end of training holds for all. Absent: ours are trained.</source>
        <translation>按原样参加；其训练截止日适用于全部方法。缺省：训练我们的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The best simple method always takes part.</source>
        <translation>最好的简单方法总是参加。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Last day of training</source>
        <translation>训练截止日</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Default: that of the model, else two thirds of the time.</source>
        <translation>默认：取模型的训练截止日，否则取时间的三分之二处。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ground from which the error common to a date is estimated, for all methods.</source>
        <translation>由此地面估计同一日期共有的误差，适用于全部方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Driver sets</source>
        <translation>驱动因子组合</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>以逗号分隔：IFP（降雨）、IFW（水位）、IFPW（两者），或以 + 连接的列名。默认：全部驱动因子。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Days after training, separated by commas. Default: heaviest rain, fastest drawdowns.</source>
        <translation>训练之后的日期，以逗号分隔。默认：最强降雨、最快水位下降。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ids, separated by commas. Default: the highest and the lowest of the fast ones.</source>
        <translation>测点编号，以逗号分隔。默认：快速测点中最高和最低者。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Classes of change [mm]</source>
        <translation>变化量分级 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Bounds of |change between two acquisitions|.</source>
        <translation>|两期影像之间变化量| 的分界值。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Days until an acquisition can be used; it never knows itself.</source>
        <translation>影像可用之前的天数；影像从不知道自身。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Protocol</source>
        <translation>评定方式</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>nowcast: later acquisitions. published: interpolated days too, which look ahead.</source>
        <translation>nowcast：之后的影像。published：还包括内插日期，会使用未来信息。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fit again every [days]</source>
        <translation>重新拟合的间隔 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>0 fits once; 365 fits again every year on all that is known then.</source>
        <translation>0 只拟合一次；365 每年用当时已知的全部数据重新拟合。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The same seed gives the same scores.</source>
        <translation>种子相同则得分相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Scores</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more.</source>
        <translation>每种方法、驱动因子组合、真值和部分一行：RMSE、CRPS、覆盖率、技巧评分等。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Error of each point</source>
        <translation>各测点的误差</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Points with the error of the winner and of the best simple method [mm].</source>
        <translation>含最优方法和最好的简单方法误差 [mm] 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_los.py"/>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Who won and by how much, with pictures.</source>
        <translation>哪种方法最优、优多少，附图。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of the winner [mm]</source>
        <translation>最优方法的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of the best simple method [mm]</source>
        <translation>最好的简单方法的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Skill of the winner against it [0–1]</source>
        <translation>最优方法相对于它的技巧评分 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>其 95 % 区间的下限</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Acquisitions scored</source>
        <translation>参与评定的影像数</translation>
    </message>
    <message>
        <location filename="../algorithms/gnss_table.py"/>
        <location filename="../algorithms/import_gnss.py"/>
        <source>GNSS table [mm]</source>
        <translation>GNSS 表 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gnss_table.py"/>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the line of sight of the layer.</source>
        <translation>包含 station、lon、lat、date、e_mm、n_mm、u_mm 各列（由 GNSS 导入生成），或图层视线向的 los_mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One grid from two sensors</source>
        <translation>两种传感器融合为一个格网</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Fills a grid from the points of one or two sensors, with sigma and scores at hidden points.</source>
        <translation>由一种或两种传感器的测点填充格网，并给出中误差和隐去测点上的精度。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>&lt;p&gt;The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.&lt;/p&gt;&lt;p&gt;Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM the motion may depend on height, if that lowers the error at hidden points.&lt;/p&gt;&lt;p&gt;kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the network of Khalili et al. 2024. The networks need torch and take minutes.&lt;/p&gt;&lt;p&gt;Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all points stay empty. The report hides original points, in blocks with a belt around them and at random, and shows the error of all methods, and what both sensors gain over each alone.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各图层具有相同日期（由 harmonize 归算）和相同视线向（projectlos）。INPUT 给出基准：第二种传感器可以相差一个偏差场，该偏差场与运动一同估计。&lt;/p&gt;&lt;p&gt;克里金对近处测点和散布全区的部分测点加权；每种传感器有各自的噪声，协方差取对测点（包括空白区另一侧的测点）预测最好者，其权适用于全部日期。有数字高程模型时，若能减小隐去测点上的误差，运动可与高程有关。&lt;/p&gt;&lt;p&gt;kriging_edges：测点分为两类时（静止地面上的运动体），各类分别做克里金，再按某处属于运动体的可能性混合。cnn：由网络改正克里金，用在这些位置上生成的场学习。两者仅在隐去测点上确有改进时采用。cnn_published：Khalili 等（2024）的网络。网络需要 torch，耗时数分钟。&lt;/p&gt;&lt;p&gt;远离全部测点、位于凸包之外或精度几乎不优于全部测点均值的单元为空。报告以带缓冲区的分块方式和随机方式隐去原始测点，给出各方法的误差以及两种传感器相对于单一传感器的改进。&lt;/p&gt;&lt;p&gt;字段：velocity、velocity_std [mm/a]（运动的一倍中误差）、distance [m]（到最近测点的距离）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Point layer with a field a date; it gives the datum.</source>
        <translation>每个日期一个字段的点图层；由它给出基准。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Series of a second sensor [mm]</source>
        <translation>第二种传感器的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>On the same dates and in the same line of sight.</source>
        <translation>日期和视线向相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Companion layer; points with a larger sigma count less. Default: all alike.</source>
        <translation>伴随图层；中误差较大的测点权较小。默认：全部同等。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>In any coordinate system; used if it lowers the error at hidden points.</source>
        <translation>坐标系不限；能减小隐去测点上的误差时采用。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>0: the largest that costs at most 2 % of the accuracy at points left out.</source>
        <translation>0：在留出测点上精度损失不超过 2 % 的最大宽度。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>The report shows the error of each at points that were hidden.</source>
        <translation>报告给出各方法在隐去测点上的误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Farthest point [m]</source>
        <translation>最远测点 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Cells farther than this from every point stay empty. Default: from the points.</source>
        <translation>与所有测点的距离都大于此值的单元为空。默认：由测点确定。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Also outside the points</source>
        <translation>也填充测点范围之外</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>也填充测点凸包之外的单元，最远到 MASK_DISTANCE。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Seed of the networks</source>
        <translation>网络的随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>The same seed gives the same result.</source>
        <translation>种子相同则结果相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Epochs at most</source>
        <translation>最多训练轮数</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Default: 16 for cnn, 100 for cnn_published, which may stop earlier.</source>
        <translation>默认：cnn 为 16，cnn_published 为 100，可能提前停止。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Grid points [mm]</source>
        <translation>格网点 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>A point a cell with its series, in the metric system of the grid.</source>
        <translation>每个单元一个点及其序列，采用格网的米制坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Sigma of the grid points [mm]</source>
        <translation>格网点的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.</source>
        <translation>位移的一倍标准差（克里金）。同一格网的误差在时间上相近，不能用作求速率的权。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Positive along the component of INPUT.</source>
        <translation>沿 INPUT 的分量为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>速率的中误差 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One sigma, of kriging.</source>
        <translation>克里金给出的一倍中误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Displacement, a band a date [mm]</source>
        <translation>位移，每个日期一个波段 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller.</source>
        <translation>波段带有日期；QGIS 3.38 及以后版本可在时态控制器中播放。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Errors of all methods at hidden points, and what two sensors gain.</source>
        <translation>各方法在隐去测点上的误差，以及两种传感器带来的改进。</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>RMSE of the method in hidden blocks [mm]</source>
        <translation>所选方法在隐去分块上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>RMSE of kriging in hidden blocks [mm]</source>
        <translation>克里金在隐去分块上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/project_los.py"/>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Sigma of the series [mm]</source>
        <translation>序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Sigma of the second series [mm]</source>
        <translation>第二序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>One time axis for two sensors</source>
        <translation>两种传感器统一时间轴</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.</source>
        <translation>将一个或两个图层分别归算到相同日期，并给出中误差、标记和留出检验精度。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>&lt;p&gt;The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a fit over the common time (field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother takes the motion of a point as a line with what moves fast, over months, over years and every year; how much of each occurs is learned from all points together, and every point weighs it by its own series. Interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need torch and take minutes.&lt;/p&gt;&lt;p&gt;The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 usual intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;日期从各图层较晚的起始日到较早的终止日，间隔为 STEP 天。各图层分别归算；随后通过公共时段的拟合平移 INPUT2 的序列，使其与 INPUT 从同一时刻起算（字段 zero_shift [mm]）。&lt;/p&gt;&lt;p&gt;平滑器将测点的运动视为一条直线加上以月、年和周年变化的部分；各部分的大小由全部测点共同求定，再由每个测点按自身序列加权。内插方法（pchip、linear）会保留影像的噪声。&lt;/p&gt;&lt;p&gt;lstm：全部测点共用的循环网络，在其未学习过的日期上确有帮助的程度内改正平滑器。lstm_published：Khalili 等（2024）的网络，只使用过去的数据。两者需要 torch，耗时数分钟。&lt;/p&gt;&lt;p&gt;报告对所有方法隐去部分日期，并给出各方法的接近程度。中误差为剔除噪声后运动的中误差 [mm]；字段 noise：单期影像的一倍中误差 [mm]。标记：0 当日有观测，1 内插，2 位于超过 3 个通常间隔的间断内。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Point layer with a field a date.</source>
        <translation>每个日期一个字段的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>In the same line of sight; other points and dates.</source>
        <translation>视线向相同；测点和日期可以不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Companion layer; it tells which dates are noisier than others. Default: all dates alike.</source>
        <translation>伴随图层；说明哪些日期噪声较大。默认：所有日期同等。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>From the first day that both layers cover.</source>
        <translation>从两个图层共同覆盖的第一天起。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: the first day that both layers cover.</source>
        <translation>默认：两个图层共同覆盖的第一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: the last day that both layers cover.</source>
        <translation>默认：两个图层共同覆盖的最后一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The smoother has the least error on hidden dates; the report shows it for yours.</source>
        <translation>平滑器在隐去日期上的误差最小；报告给出您数据的结果。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop earlier.</source>
        <translation>默认：lstm 为 30，lstm_published 为 86；训练可能提前停止。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Series on common dates [mm]</source>
        <translation>公共日期上的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The points of INPUT.</source>
        <translation>INPUT 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Second series on common dates [mm]</source>
        <translation>公共日期上的第二序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The points of INPUT2.</source>
        <translation>INPUT2 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Errors of all methods on hidden dates.</source>
        <translation>各方法在隐去日期上的误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>RMSE of the method on hidden dates [mm]</source>
        <translation>所选方法在隐去日期上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>RMSE of straight lines on hidden dates [mm]</source>
        <translation>直线内插在隐去日期上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>One sigma of the motion below the noise.</source>
        <translation>剔除噪声后运动的一倍中误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 有观测，1 内插，2 间断。</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Flags of the second series</source>
        <translation>第二序列的标记</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Relate motion with hydrology</source>
        <translation>运动与水文的关系</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Shows which points answer to rain or to the reservoir, after how many days.</source>
        <translation>说明哪些测点对降雨或库水位有响应，滞后多少天。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>&lt;p&gt;Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way round. A point counts if the ground around it answers beyond circular shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.&lt;/p&gt;&lt;p&gt;Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), the partial correlation r (positive: towards the satellite), the days between driver and effect (lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false discovery rate. reservoir is the best of level, falls and rises.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, which finds dependence nearly everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将相邻两次观测之间的位移变化与累计降雨、水位、水位下降和上升在不同滞后和窗口下比较，先去除趋势和季节项；检验降雨时并去除水库可能的影响，反之亦然。只有当周围地面的响应超过时间循环移位所得、且该点自身也如此运动时，该点才计入；错误发现率控制在 ALPHA。&lt;/p&gt;&lt;p&gt;对每个驱动因子，图层给出三类的卡方和克拉默 V（及其归一化值 norm）、偏相关 r（正号：朝向卫星）、驱动与效应之间的天数（lag：到累计窗口的中点或响应的峰值）、窗口或时间尺度、p 以及错误发现率 q。reservoir 为水位、下降和上升中最好的一个。&lt;/p&gt;&lt;p&gt;METHOD = published 重复 Guo 等 2023 在内插日序列上的卡方检验，该检验几乎处处得出相关。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Point layer with a field a date: acquisitions, not interpolated days.</source>
        <translation>每个日期一个字段的点图层：须为影像日期，而非内插日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share of false discoveries [0–1]</source>
        <translation>错误发现的比例 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Among the points that are said to answer.</source>
        <translation>在判定为有响应的测点中所占的比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>circular_shift: a test that holds. published: chi-square on interpolated days.</source>
        <translation>circular_shift：可靠的检验。published：内插日期上的卡方检验。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points with the numbers of all drivers, drawn by the reservoir, else by rain.</source>
        <translation>含全部驱动因子数值的测点，按库水位绘制，否则按降雨。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Shares, delays, maps, and correlation over lag and window.</source>
        <translation>比例、滞后、分布图，以及相关系数随滞后和窗口的变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share of points that answer to rain [0–1]</source>
        <translation>对降雨有响应的测点比例 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share that answers to the reservoir [0–1]</source>
        <translation>对库水位有响应的测点比例 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Greatest lag [days]</source>
        <translation>最大滞后 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Between the end of a window of the driver and the acquisition.</source>
        <translation>驱动因子窗口末端与影像之间的天数。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Greatest window [days]</source>
        <translation>最大窗口 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Over which the driver is summed, and greatest time scale of a response.</source>
        <translation>驱动因子的累积时段，也是响应的最大时间尺度。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points that answer to rain</source>
        <translation>对降雨有响应的测点</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points that answer to the reservoir</source>
        <translation>对库水位有响应的测点</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>The same points, drawn by the correlation where they answer.</source>
        <translation>同一批测点，在有响应处按相关系数绘制。</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Answer to rain (r)</source>
        <translation>对降雨的响应（r）</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Answer to the reservoir (r)</source>
        <translation>对库水位的响应（r）</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Import GNSS</source>
        <translation>导入 GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Turns GNSS files into one table of east, north and up in mm.</source>
        <translation>将 GNSS 文件转换为一张东、北、垂直位移表，单位 mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>&lt;p&gt;Reads tenv3 of the Nevada Geodetic Laboratory (with the integer metres, which change where a station passes a metre), .pos of PBO and NOTA, and CSV: a row a station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and if known se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files, or a zip of them. The unit is part of the column name (mm, cm, m). A CSV station, lon, lat tells where the stations of the other files are.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of a station (CSV: as they stand). Steps of an antenna or an earthquake are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取内华达大地测量实验室的 tenv3（含随测站跨越整米而变化的整米部分）、PBO 与 NOTA 的 .pos，以及 CSV：每个测站每天一行（station、lon、lat、date、e_mm、n_mm、u_mm，已知时还有 se_mm、sn_mm、su_mm、cov_en_mm2 …），或 M21_e_mm 之类的列。可为多个文件或其压缩包。单位写在列名中（mm、cm、m）。含 station、lon、lat 的 CSV 给出其他文件中测站的位置。&lt;/p&gt;&lt;p&gt;位移相对于测站的第一天（CSV 按原值）。天线更换或地震造成的阶跃予以保留。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>GNSS files</source>
        <translation>GNSS 文件</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>tenv3, .pos, .neu or CSV files, or a zip of them.</source>
        <translation>tenv3、.pos、.neu 或 CSV 文件，或其压缩包。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>station、lon、lat、date、e_mm、n_mm、u_mm 及中误差和协方差。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>A point a station with its rates [mm/yr] and its first and last day.</source>
        <translation>每个测站一个点，含其速率 [mm/a] 及首末日。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>{n} stations: {names}</source>
        <translation>{n} 个测站：{names}</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Import rain and reservoir level</source>
        <translation>导入降雨量与库水位</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Turns a table of rain, reservoir level and other daily values into a table with a row a day.</source>
        <translation>将降雨量、库水位及其他逐日数值的表转换为每天一行的表。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>&lt;p&gt;Date, rain and level are found by the names of the columns, or named below; every other column of numbers is kept as a further driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read as they come. A unit in a column's name, such as Rainfall/in or level_ft, is followed where the unit below is left at its default.&lt;/p&gt;&lt;p&gt;Several readings a day: rain is summed, everything else averaged. Several gauges: rain is averaged, and each gauge is kept in columns of its own.&lt;/p&gt;&lt;p&gt;A missing day stays missing: it is counted, not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;日期、降雨量和水位按列名查找，也可在下方指定；其余数值列均作为其他驱动因子保留。可直接读取 NOAA GSOD（英寸，99.99 为缺测）、GHCN（0.1 mm，包括无表头的年度文件）、USGS（参数代码）、澳大利亚气象局以及中文表格。列名中的单位（如 Rainfall/in 或 level_ft）在下方单位保持默认时予以采用。&lt;/p&gt;&lt;p&gt;一天多次读数：降雨量求和，其他取平均。多个雨量站：降雨量取平均，各站另存为单独的列。&lt;/p&gt;&lt;p&gt;缺测日仍为缺测：只计数，不置零。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Table of daily values</source>
        <translation>逐日数值表</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>CSV, sheet, GeoPackage or another table with a column of dates.</source>
        <translation>CSV、电子表格、GeoPackage 或其他带日期列的表。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Files of one gauge or several</source>
        <translation>一个或多个测站的文件</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Instead of the table, or beside it: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>代替上表或与其并用：NOAA GSOD 和 GHCN、USGS（制表符分隔，.txt）、CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Empty: by its name.</source>
        <translation>留空：按名称查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Rain field</source>
        <translation>降雨量字段</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Reservoir level field</source>
        <translation>库水位字段</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Unit of rain per day</source>
        <translation>日降雨量单位</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>tenth_mm is 0.1 mm. The result is in mm.</source>
        <translation>tenth_mm 为 0.1 mm。结果单位为 mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Unit of level</source>
        <translation>水位单位</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>The result is in m.</source>
        <translation>结果单位为 m。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Rain of several gauges</source>
        <translation>多个雨量站的降雨量</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>mean of those that have a value on the day, or the first that has one.</source>
        <translation>mean：当日有值各站的平均；first：第一个有值的站。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Time zone of the days [hours from UTC]</source>
        <translation>日界的时区 [与 UTC 相差的小时数]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>For readings with a time of day that tell their zone: China 8, Italy 1. Empty: days as written.</source>
        <translation>用于带时刻且注明时区的读数：中国为 8，意大利为 1。留空：按所写日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Daily drivers</source>
        <translation>逐日驱动因子</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>date, rain_mm, level_m and the further drivers; empty where a day has no value.</source>
        <translation>date、rain_mm、level_m 及其他驱动因子；某日无值则为空。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Days without rain or without level</source>
        <translation>缺降雨量或缺水位的天数</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>INPUT is missing; give a table of daily values, or FILES.</source>
        <translation>缺少 INPUT；请给出逐日数值表或 FILES。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}：{days} 天中有 {count} 天无数值</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Turns a delivery of InSAR series into a point layer with a field a date, in mm.</source>
        <translation>将交付的 InSAR 时间序列转换为每个日期一个字段的点图层，单位 mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is told by the columns; unit and sign are those of the producer, or as you say below. The report lists all that was assumed, how sure the producer is, and where the numbers do not look like it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;可读取 EGMS L2a、L2b 和 L3（CSV 或下载的 zip）、EGMStoolkit、EGMStream、NGU InSAR Norway、TRE SqueeSAR、SARvey、SARscape、SARPROZ、StaMPS-Visualizer、LiCSBAS2（cum2csv、cum.h5）、MintPy（timeseries.h5 及其几何文件、HDF-EOS5、save_qgis）、NetCDF、每个日期一个波段或一个文件的栅格（任选其一）、长表（编号、位置、日期、位移），以及列名为日期的任何 CSV 或矢量文件（D20200131、D_20200131、20200131、2020-01-31、D31012020）。&lt;/p&gt;&lt;p&gt;结果单位为 mm，朝向卫星为正（EGMS L3：向上或向东为正）。生产方由各列判定；单位和符号取生产方的约定，或按下方所述。报告列出全部假设、生产方判定的把握程度，以及数值可疑之处。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>File of InSAR series</source>
        <translation>InSAR 时间序列文件</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid.</source>
        <translation>CSV、含一个 CSV 的 zip、GeoPackage、shapefile、其他矢量文件、HDF5、NetCDF、GeoTIFF、GMT 格网。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Coordinate system of the points</source>
        <translation>测点的坐标系</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS EPSG:3035, and a vector file knows its own.</source>
        <translation>列为 x 和 y 时必需；经纬度为 EPSG:4326，EGMS 的 easting 和 northing 为 EPSG:3035，矢量文件自带坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Unit of the displacements in the file</source>
        <translation>文件中位移的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.</source>
        <translation>auto：按文件或其生产方所述，否则为 mm。rad 为双程相位，需给出波长。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Displacements in the file are positive</source>
        <translation>文件中位移的正方向</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). auto: as the producer writes, else towards.</source>
        <translation>朝向卫星（EGMS、TRE、MintPy、LiCSBAS、NGU）或远离卫星（GSI、解缠相位）。auto：按生产方约定，否则为朝向卫星。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number that stands for a missing value</source>
        <translation>代表缺测的数值</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.</source>
        <translation>留空：正负 999、9999 和 99999，前提是其余数值均小于其一半。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Least coherence [0–1]</source>
        <translation>最小相干性 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Points below it, or without a coherence, are left out. Empty: all are kept.</source>
        <translation>低于此值或没有相干性的测点不予采用。留空：全部保留。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Incidence angle [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>From the vertical at the target, for all points; goes before the file's columns.</source>
        <translation>目标处与铅垂线的夹角，适用于全部测点；优先于文件中的列。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Heading of the satellite [degrees]</source>
        <translation>卫星航向角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_los.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.</source>
        <translation>飞行方向，自北顺时针，右视；升轨约 −12，降轨约 192。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Raster of the line of sight</source>
        <translation>视线向栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the angle named above. Each point takes its cell; goes before all other angles.</source>
        <translation>三个波段：地面指向卫星单位矢量的东、北、上分量；或两个波段：入射角及上面所述的角度。每个测点取所在像元；优先于其他所有角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Radar wavelength [mm]</source>
        <translation>雷达波长 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known.</source>
        <translation>用于 rad 以及报告中超过 λ/4 的跳变。EGMS 和 NGU 的 55.466 为已知。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Geometry file of an HDF5 stack</source>
        <translation>HDF5 数据立方体的几何文件</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack.</source>
        <translation>MintPy 的 geometryGeo.h5 或 geometryRadar.h5；留空：取同一目录中的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Choices as JSON</source>
        <translation>JSON 格式的选项</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, columns and more. Parameters that are set above go before it.</source>
        <translation>导入对话框所选的内容，或该文件的路径；键：unit、sign、crs、producer、component、columns 等。上方已设置的参数优先。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Series layer</source>
        <translation>序列图层</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Points with a field a date [mm].</source>
        <translation>每个日期一个字段的测点 [mm]。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>What was assumed; dates and gaps, steps above λ/4, noise of a stable window.</source>
        <translation>所作的假设；日期与间断、超过 λ/4 的跳变、稳定窗口的噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number of points</source>
        <translation>测点数</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number of dates</source>
        <translation>日期数</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Scatter in a stable window [mm]</source>
        <translation>稳定窗口内的离散度 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>By how much velocities differ in a stable window [mm/yr]</source>
        <translation>稳定窗口内速率的差异 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>INPUT is missing; give a file of InSAR series.</source>
        <translation>缺少 INPUT；请给出 InSAR 时间序列文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Project GNSS on a line of sight</source>
        <translation>将 GNSS 投影到视线向</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>East, north and up become mm towards the satellite, with the full covariance.</source>
        <translation>将东、北、垂直分量转换为朝向卫星的毫米数，并采用完整协方差。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>&lt;p&gt;d = l·e with l from the ground to the satellite; the variance is lᵀΣl with the correlations of the components where the table has them. The direction is that of the layer's points nearest to the station, or of the two angles: incidence at the ground, and heading of the flight, clockwise from north (near −12 ascending, near −168 descending), right-looking. After Khalili et al. 2024, eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e，l 由地面指向卫星；方差为 lᵀΣl，表中有分量相关系数时一并采用。方向取图层中距测站最近测点的方向，或由两个角度给出：地面处的入射角和飞行航向角，自北顺时针（升轨约 −12，降轨约 −168），右视。依据 Khalili 等（2024）式 (2)。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Layer with the line of sight</source>
        <translation>含视线向的图层</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Its nearest point gives the direction at each station.</source>
        <translation>由其最近测点给出每个测站处的方向。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>At the ground, from the vertical; only without a layer.</source>
        <translation>地面处与铅垂线的夹角；仅在未给图层时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Heading of the flight [degrees]</source>
        <translation>飞行航向角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending. Only without a layer.</source>
        <translation>飞行方向，自北顺时针，右视；升轨约 −12，降轨约 192。仅在未给图层时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>GNSS in the line of sight [mm]</source>
        <translation>视线向 GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>station、lon、lat、date、los_mm（朝向卫星为正）、sigma_mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>LAYER is used; the angles are not.</source>
        <translation>采用 LAYER，不采用角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>The nearest point to {name} is {km:.0f} km away.</source>
        <translation>距 {name} 最近的测点在 {km:.0f} km 之外。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Project on another line of sight</source>
        <translation>投影到另一视线向</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Brings series to the line of sight of another sensor, or to the vertical, east or the slope.</source>
        <translation>将序列转换到另一传感器的视线向，或垂直向、东向、坡向。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes how the ground moves, and the report says what that is worth.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is amplified without bound. Without a DEM no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of sight; the report prints the range of the true factor beside it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction alone.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target the result is in its line of sight; without one, direction, vertical, east and downslope give the motion itself, and the other two bring all points to the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where the method would amplify it the values are empty; 2: direction not known).&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个视线向并不能决定另一个：每种方法都对地面运动方向作出假设，报告说明其可靠程度。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior：主要沿数字高程模型的坡向，其他方向占 0.3；不会无限放大。没有数字高程模型时不偏向任何方向。&lt;/li&gt;&lt;li&gt;direction：沿 DIRECTION。&lt;/li&gt;&lt;li&gt;published：V / cos(a1 − a2)，见 Khalili 等（2024），仅对沿目标视线向的运动正确；报告同时给出真实系数的范围。&lt;/li&gt;&lt;li&gt;vertical、east、downslope：仅沿该方向。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;给出目标时，结果为目标的视线向；未给目标时，direction、vertical、east 和 downslope 给出运动本身，其余两种方法将全部测点归算到图层的平均视线向。&lt;/p&gt;&lt;p&gt;测点的系数不含噪声，且对所有日期相同。字段：factor，factor_sigma，sensitivity（假设运动中可观测的份额），sigma [mm]，flag（1：可观测份额不足 0.2，若该方法会放大则数值为空；2：方向未知）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Projected displacement [mm]</source>
        <translation>投影后的位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Point layer that knows its line of sight.</source>
        <translation>含视线向信息的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Incidence angle of the target [degrees]</source>
        <translation>目标的入射角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>At the ground, from the vertical; together with the heading.</source>
        <translation>地面处与铅垂线的夹角；与航向角一起使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Heading of the target [degrees]</source>
        <translation>目标的航向角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Layer with the line of sight of the target</source>
        <translation>含目标视线向的图层</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Its nearest point gives the direction at each point; goes before the angles.</source>
        <translation>由其最近测点给出每个测点处的方向；优先于角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.</source>
        <translation>用于坡度和坡向；坐标系不限，以 40 m 平滑。无数据处的测点没有坡度。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>How the ground is taken to move</source>
        <translation>地面运动的假设</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>See above; downslope and downslope_prior read the DEM.</source>
        <translation>见上文；downslope 和 downslope_prior 读取数字高程模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Direction of motion</source>
        <translation>运动方向</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.</source>
        <translation>用于 direction 方法：SE；或方位角与倾伏角 [度]，如 135, 20；或东、北、上分量。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Companion layer; without it the noise is told from neighbouring dates.</source>
        <translation>伴随图层；缺省时由相邻日期估计噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Projected series [mm]</source>
        <translation>投影后的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>含 factor、sensitivity、sigma 和 flag 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Factor and sensitivity, and the published factor beside the range of the true one.</source>
        <translation>系数与可观测份额，以及论文系数与真实系数的范围。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Sigma of the projected series [mm]</source>
        <translation>投影后序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Noise through the factor, and what the direction of motion leaves open.</source>
        <translation>经系数传递的噪声，以及运动方向的不确定性。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>TARGET_LAYER is used; the angles of the target are not.</source>
        <translation>采用 TARGET_LAYER，不采用目标的角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER 距测点最远达 {km:.0f} km。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Networks (published)</source>
        <translation>网络（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>shared: one network for all points; per_point: one each, slow, for a few points.</source>
        <translation>shared：全部测点共用一个网络；per_point：每个测点一个，较慢，适合少量测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Target (published)</source>
        <translation>训练目标（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>acquisitions: measured values, from windows that know only earlier ones; interpolated: every day of the line through all acquisitions, as published, which looks ahead.</source>
        <translation>acquisitions：实测值，窗口内只含更早的数据；interpolated：全部影像连线上的每一天，与论文一致，但使用了未来信息。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Epochs (published)</source>
        <translation>训练轮数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Most passes over the samples; the best on held-out days is kept. Default: 60.</source>
        <translation>对样本的最多遍数；保留在留出日期上最优者。默认：60。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Learning rate (published)</source>
        <translation>学习率（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Of Adam. Default: 0.0001, as published.</source>
        <translation>Adam 的学习率。默认：0.0001，与论文一致。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Device (published)</source>
        <translation>计算设备（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>auto takes a graphics card where torch can use one.</source>
        <translation>auto：torch 能使用显卡时采用显卡。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>More than 200 networks are wanted (published)</source>
        <translation>需要 200 个以上的网络（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Without it SCOPE = per_point stops above 200 points and tells time and file size.</source>
        <translation>不勾选时，SCOPE = per_point 在超过 200 个测点时停止，并给出所需时间和文件大小。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Past displacements (published)</source>
        <translation>历史位移个数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>How many past displacements a sample holds; the paper takes 30.</source>
        <translation>一个样本包含的历史位移个数；论文取 30。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Days between them (published)</source>
        <translation>其间隔天数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>The paper takes 12, the revisit of the satellite.</source>
        <translation>论文取 12，即卫星重访周期。</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Days of each driver (published)</source>
        <translation>各驱动因子的天数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>The paper takes 30. The rate variant has a memory of its own, of 400 days.</source>
        <translation>论文取 30。rate 变体自带 400 天的记忆。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Set the datum from GNSS</source>
        <translation>由 GNSS 确定基准</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Takes the offset between InSAR and GNSS in the line of sight off a layer.</source>
        <translation>从图层中扣除视线向上 InSAR 与 GNSS 的偏差。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>&lt;p&gt;Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station sets the datum and the others validate, unless STATIONS names those that set it.&lt;/p&gt;&lt;p&gt;With two stations or more each is left out in turn; a method that does worse there than a stiffer one is turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).&lt;/p&gt;</source>
        <translation>&lt;p&gt;在每个测站周围，将圆内测点的稳健均值与图层视线向上的 GNSS 比较，并在时间上平滑，避免一天的噪声传到整幅图。由一个稳定测站确定基准，其余用于检核；也可由 STATIONS 指定确定基准的测站。&lt;/p&gt;&lt;p&gt;有两个以上测站时，依次留出每个测站；若某方法不如更刚性的方法，则自动弃用并在报告中说明。基准的中误差对整幅图相同，保存在数据沿袭中，与测点的中误差分开。确定基准的测站会被记录，之后不能再用于检核该图层。&lt;/p&gt;&lt;p&gt;依据 Khalili 等（2024）4.2.2（序列：smooth_offset）和 4.2.4（速率：rate）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Point layer that knows its line of sight, or GNSS in los_mm.</source>
        <translation>含视线向信息的点图层，或 los_mm 形式的 GNSS。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Companion layer; its inverse squares weigh the points around a station.</source>
        <translation>伴随图层；以其平方的倒数为测站周围测点定权。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Stations that set the datum</source>
        <translation>确定基准的测站</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Names, separated by commas. Default: the most stable one; the rest validate.</source>
        <translation>以逗号分隔的站名。默认：最稳定的测站；其余用于检核。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Radius around a station [m]</source>
        <translation>测站周围的半径 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Points within are averaged; five or more are wanted.</source>
        <translation>半径内的测点取平均；最好有五个以上。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>What is taken off</source>
        <translation>扣除内容</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; plane: an offset and a plane per date, from 4 stations.</source>
        <translation>smooth_offset：平滑序列；offset_per_date：每个日期单独；rate：速率 [mm/a]；plane：每个日期的偏差与平面，需 4 个以上测站。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>First day used</source>
        <translation>采用的起始日</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Dates before do not set the datum. Default: all.</source>
        <translation>此前的日期不参与确定基准。默认：全部。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Last day used</source>
        <translation>采用的终止日</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Dates after do not set the datum. Default: all.</source>
        <translation>此后的日期不参与确定基准。默认：全部。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Series on the datum of GNSS [mm]</source>
        <translation>归算到 GNSS 基准的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>The layer minus the offset; a velocity field is corrected too.</source>
        <translation>图层减去偏差；速率字段一并改正。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Residuals before and after, stations left out, sensitivity to the radius.</source>
        <translation>改正前后的残差、留出的测站、对半径的敏感性。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept apart, in the lineage and the report.</source>
        <translation>即 SIGMA 的中误差，作为成果的伴随图层；基准的中误差对整幅图相同，另存于数据沿袭和报告中。</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Rate of the offset [mm/yr]</source>
        <translation>偏差的速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Layer minus GNSS before [mm]</source>
        <translation>改正前图层减 GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Layer minus GNSS after, at stations not used [mm]</source>
        <translation>改正后图层减 GNSS，未参与的测站 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>The most stable station takes a rate off the series before training, learnt up to the end of training. It is recorded in the model and cannot score it.</source>
        <translation>训练前由最稳定的测站从序列中扣除一个速率，该速率只用训练截止日以前的数据求得。它记录在模型中，不能再用于评定。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Train a daily deformation model</source>
        <translation>训练逐日形变模型</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Learns how a slope answers to rain and reservoir level, from its InSAR series alone.</source>
        <translation>仅由 InSAR 时间序列学习斜坡对降雨和库水位的响应。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end of training is seen. The report scores the later acquisitions beside persistence and a Kalman filter without drivers.&lt;/p&gt;&lt;p&gt;Input: a point layer with a field a date [mm] and a table with a row a day.&lt;/p&gt;&lt;p&gt;After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;模型由驱动因子预测每个测点每一天的速率；两期影像之间的速率之和拟合实测差值，因此无需虚构逐日真值。训练截止日之后的数据不参与训练。报告以之后的影像评定精度，并与持续性方法及不含驱动因子的卡尔曼滤波比较。&lt;/p&gt;&lt;p&gt;输入：每个日期一个字段的点图层 [mm] 和每天一行的表。&lt;/p&gt;&lt;p&gt;依据 Guo 等（2023），doi 10.1109/JSTARS.2023.3338449，训练目标的改动见指南。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Point layer with a displacement field a date, positive towards the satellite.</source>
        <translation>每个日期一个位移字段的点图层，朝向卫星为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Points below are not used; points without a coherence are.</source>
        <translation>低于此值的测点不采用；没有相干性的测点采用。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Polygons around ground that does not move: from it the error common to all points of a date is estimated. Without it, points that are quiet in the training part are taken.</source>
        <translation>不动地面的多边形：由此估计同一日期所有测点共有的误差。未给出时，取训练时段内平稳的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>rate: daily rates fitted to measured differences. published: the network of the paper, a block of LSTM a kind of data and ten linear layers (needs torch).</source>
        <translation>rate：由逐日速率拟合实测差值。published：论文的网络，每类数据一个 LSTM 模块和十个线性层（需要 torch）。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Default: two thirds of the time. Later data only score the model.</source>
        <translation>默认：时间的三分之二处。之后的数据只用于评定模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>The same seed gives the same model.</source>
        <translation>种子相同则模型相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>File with everything that estimating needs; loading it runs no code.</source>
        <translation>包含估计所需全部内容的文件；加载时不运行任何代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Scores on acquisitions after the end of training, with pictures.</source>
        <translation>训练截止日之后影像上的精度，附图。</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of the model on later acquisitions [mm]</source>
        <translation>模型在之后影像上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of a Kalman filter without drivers [mm]</source>
        <translation>不含驱动因子的卡尔曼滤波的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of the last value [mm]</source>
        <translation>取最后一值的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Points used</source>
        <translation>采用的测点数</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Validate layers with GNSS</source>
        <translation>用 GNSS 检核图层</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Rates, series and correlations of any number of layers at GNSS stations.</source>
        <translation>任意多个图层在 GNSS 测站处的速率、序列和相关系数。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>&lt;p&gt;The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, with the correlation of the increments and the scale beside them, because two series with a trend always correlate. GNSS is projected on the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer tells, and the table says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Khalili 等（2024）的表 4 至表 7：每个测站和图层的速率、序列均方根误差、相关系数；并给出增量的相关系数和比例，因为带趋势的两个序列总是相关的。GNSS 投影到各图层的方向。&lt;/p&gt;&lt;p&gt;确定过图层基准或校准过图层的测站不能再评定该图层：图层的数据沿袭中有记录，表中亦予注明。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Layers with series [mm]</source>
        <translation>含序列的图层 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Point layers with a field a date; each keeps its own direction and dates.</source>
        <translation>每个日期一个字段的点图层；各自保持其方向和日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Of the circle; the nearest point and kriging reach five times as far.</source>
        <translation>圆的半径；最近点和克里金法可达其五倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>From points to the station</source>
        <translation>由测点到测站</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>nearest point, robust mean in the circle, local kriging; all are compared.</source>
        <translation>最近点、圆内稳健均值、局部克里金；全部予以比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Chosen areas</source>
        <translation>所选区域</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of their points in every layer, as figure 11 of the paper.</source>
        <translation>多边形，以字段 name、id、area 或 label 命名，否则为 A、B、C：报告绘出各图层中其测点的中位数，如论文图 11。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.</source>
        <translation>每个测站、图层和内插方法一行；ALL 行为速率的均方根误差和均值；噪声下限。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>The tables, the series at each station and of areas, the acquisitions, the noise floor.</source>
        <translation>各表、每个测站和区域的序列、影像期次、噪声下限。</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>No point of {layer} with values lies in the area {area}.</source>
        <translation>{layer} 中没有带数值的测点位于区域 {area} 内。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocity map</source>
        <translation>速率图</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Fits velocity, acceleration, seasons and steps jointly, with their sigma.</source>
        <translation>联合拟合速率、加速度、季节项和阶跃，并给出中误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>&lt;p&gt;One least squares at every point: a season or a step that is left out would bias the velocity. The sigma comes from the residuals and grows with their correlation in time.&lt;/p&gt;&lt;p&gt;The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram is that of figures 8 and 10 of Khalili et al. 2024.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个测点作一次最小二乘：遗漏季节项或阶跃会使速率产生偏差。中误差由残差求得，并随其时间相关而增大。&lt;/p&gt;&lt;p&gt;成果保留原序列，并增加 velocity、velocity_std [mm/a]；acceleration、acceleration_std [mm/a²]；annual_mm、annual_peak_day（一年中最大值出现的日序）以及半年项的同类字段；每个阶跃一个字段 step_YYYYMMDD [mm]；r2、rmse [mm]、n_dates。&lt;/p&gt;&lt;p&gt;直方图与 Khalili 等（2024）图 8 和图 10 相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Companion layer; its inverse squares are the weights. Default: all dates alike.</source>
        <translation>伴随图层；以其平方的倒数为权。默认：所有日期同等。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>What is fitted</source>
        <translation>拟合项</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>The linear term is always there; seasons need more than a year.</source>
        <translation>线性项始终采用；季节项需要一年以上的数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Days of steps</source>
        <translation>阶跃日期</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Such as 2020-07-11, 2021-06-28: from each on the series may be offset.</source>
        <translation>如 2020-07-11, 2021-06-28：自该日起序列可有偏移。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocities [mm/yr]</source>
        <translation>各项速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>The layer with the fields of the fit, coloured by velocity.</source>
        <translation>含拟合字段的图层，按速率着色。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Points by velocity, their mode, and the range of three quarters of them.</source>
        <translation>按速率统计的测点数、众数以及其中四分之三的范围。</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>{n} of {all} points have too few dates and get no velocity.</source>
        <translation>{all} 个测点中有 {n} 个日期过少，未求得速率。</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_layers.py"/>
        <source>{name}, arrows</source>
        <translation>{name}，箭头</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_layers.py"/>
        <source>Motion of {name}</source>
        <translation>{name} 的位移矢量</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm horizontal</source>
        <translation>{drawn:g} mm = {size:g} mm 水平</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm up or down</source>
        <translation>{drawn:g} mm = {size:g} mm 上或下</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Time series</source>
        <translation>时间序列</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Plot the series of a clicked point with rain and reservoir level</source>
        <translation>绘制所点击测点的序列以及降雨量和库水位</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>No font with Chinese letters is installed, so plots show boxes; install Noto Sans CJK (package fonts-noto-cjk) and start QGIS again.</source>
        <translation>系统未安装含中文字符的字体，曲线图中的文字将显示为方框；请安装 Noto Sans CJK（软件包 fonts-noto-cjk）并重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/tasks.py"/>
        <source>The work has stopped: {error}</source>
        <translation>工作已停止：{error}</translation>
    </message>
</context>
</TS>
