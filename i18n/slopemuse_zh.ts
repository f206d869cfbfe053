<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Lag behind rain and level…</source>
        <translation>相对于降雨和水位的滞后…</translation>
    </message>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Inverse velocity and angle…</source>
        <translation>速率倒数与切线角…</translation>
    </message>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Profile along a line: draw it on the map</source>
        <translation>沿线剖面：在地图上画线</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>If the inverse velocity fell on along a line: zero on {day}, 90 % {low} to {high}.</source>
        <translation>若速率倒数继续沿直线下降：于 {day} 降至零，90 % 区间 {low} 至 {high}。</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Last speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady {steady:.0f} mm/yr, angle {angle:.0f}°.</source>
        <translation>最近速率 {speed:.0f} mm/a（{name}，Cruden 和 Varnes 1996），匀速 {steady:.0f} mm/a，切线角 {angle:.0f}°。</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>For screening only, not for warning: a satellite sees a part of the motion, every few days, and many slopes that accelerate come to rest again. Drag along the plot to choose the days of the line; angles of 45, 80 and 85° are limits used for Chinese landslides.</source>
        <translation>仅供筛查，不用于预警：卫星每隔数日只观测到部分运动，许多加速的斜坡会重新趋于稳定。在图上拖动可选择拟合直线的日期；45°、80° 和 85° 是用于中国滑坡的切线角界限。</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>The inverse velocity does not fall to zero: no day of failure is indicated.</source>
        <translation>速率倒数没有降向零：未显示破坏日期。</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Speed
[mm/yr]</source>
        <translation>速率
[mm/a]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / 速率
[a/mm]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Angle
[degrees]</source>
        <translation>切线角
[度]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Inverse velocity and angle: {pid}</source>
        <translation>速率倒数与切线角：{pid}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>{what} over {window} days, {lag} days before: r = {r}, p = {p:.3f} (N = {n})</source>
        <translation>{what}，窗口 {window} 天，提前 {lag} 天：r = {r}，p = {p:.3f}（N = {n}）</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>Rates between acquisitions against the driver before them. A negative r of rain means: more rain, faster away from the satellite. p counts how often rates shifted in a circle correlate as well anywhere on the map; a season common to both can still correlate, and the lag is known to one acquisition interval at best.</source>
        <translation>影像之间的速率与此前驱动因子的关系。对降雨而言 r 为负表示：雨越多，远离卫星的运动越快。p 统计循环移位后的速率在图上任意位置达到同样相关的频次；两者共有的季节变化仍可造成相关，滞后的精度至多为一个影像间隔。</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>rain</source>
        <translation>降雨</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>level</source>
        <translation>水位</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>sum of {driver}</source>
        <translation>{driver}累积</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>mean of {driver}</source>
        <translation>{driver}均值</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>change of {driver}</source>
        <translation>{driver}变化</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source> – not significant</source>
        <translation> – 不显著</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>lag [days]</source>
        <translation>滞后 [天]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>window [days]</source>
        <translation>窗口 [天]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>Lag behind rain and level: {pid}</source>
        <translation>相对于降雨和水位的滞后：{pid}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>{n} points within {width:.0f} m of the line; curves are medians of 25 pieces.</source>
        <translation>线两侧 {width:.0f} m 内有 {n} 个点；曲线为 25 段的中位数。</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>Distance along the line [m]</source>
        <translation>沿线距离 [m]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>Profile of {name}</source>
        <translation>{name}的剖面</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Press “Point”, then click a point of the layer on the map,
or press “Area” and draw around several.</source>
        <translation>按下“点”，然后在地图上点击图层中的测点，
或按下“区域”圈选多个测点。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>There is no point of {name} within {n} pixels; click closer or zoom in.</source>
        <translation>{n} 个像素范围内没有 {name} 的测点；请靠近点击或放大地图。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>The point {pid} has no value on any date.

Click another point.</source>
        <translation>测点 {pid} 在所有日期上都没有数值。

请点击另一测点。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No rain or level covers the dates of this point; choose a table under “Rain and level”.</source>
        <translation>没有降雨量或水位覆盖该测点的日期；请在“降雨与水位”中选择表。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No jump of half a wavelength stands clear of the noise.</source>
        <translation>没有明显高于噪声的半波长跳变。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} ({first} to {last}) has none of the days shown; choose another table.</source>
        <translation>{name}（{first} 至 {last}）不含所显示的任何一天；请选择其他表。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Choose a point layer with a field for every date.

Files of InSAR series are read by
Processing ▸ SlopeMuse ▸ Import InSAR series.</source>
        <translation>请选择每个日期对应一个字段的点图层。

InSAR 序列文件可通过
处理工具箱 ▸ SlopeMuse ▸ 导入 InSAR 时间序列 读取。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} holds the {role} of a result.

Choose the layer with its displacement.</source>
        <translation>{name} 存放的是成果的 {role}。

请选择存放位移的图层。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has no date fields such as D20200131, so there is no series to draw.

Processing ▸ SlopeMuse ▸ Import InSAR series
makes a layer with dates from a file.</source>
        <translation>{name} 没有 D20200131 之类的日期字段，因此没有可绘制的序列。

处理工具箱 ▸ SlopeMuse ▸ 导入 InSAR 时间序列
可由文件生成带日期的图层。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No value lies far from the fit.</source>
        <translation>没有远离拟合线的数值。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has a value on {share} % of the days shown.</source>
        <translation>{name} 在所显示的日期中有 {share} % 有数值。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Area of {n} points</source>
        <translation>包含 {n} 个测点的区域</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Reading the area of {name} …</source>
        <translation>正在读取 {name} 的区域…</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} does not have this point.</source>
        <translation>{name} 没有该测点。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} does not have the reference.</source>
        <translation>{name} 没有该参考。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} and the reference have no date in common.</source>
        <translation>{name} 与参考没有共同日期。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Values left out of the fit and drawn hollow: {n}. The layer stays.</source>
        <translation>已从拟合中剔除并以空心点表示的数值：{n} 个。图层不变。</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>jumps of half a wavelength taken off: {n}</source>
        <translation>已扣除的半波长跳变：{n} 处</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} 没有测点。

请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   too few dates for a velocity</source>
        <translation>{pid}   日期过少，无法求速率</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>no value on any date</source>
        <translation>所有日期均无数值</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>median, N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>中位数，N = {n}   {first} 至 {last}   R² {r2:.3f}   均方根误差 {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>N = {n}   {first} 至 {last}   R² {r2:.3f}   均方根误差 {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>加速度 {value} ± {sigma:.1f} mm/a²</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>annual</source>
        <translation>周年</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>semi-annual</source>
        <translation>半年</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>rain {value:.1f} mm</source>
        <translation>降雨 {value:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>Displacement − trend [mm]</source>
        <translation>位移 − 趋势 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>+ towards satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ to the east</source>
        <translation>向东为正</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ up</source>
        <translation>向上为正</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>+ down the slope</source>
        <translation>顺坡向下为正</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ along the given direction</source>
        <translation>沿给定方向为正</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ to satellite</source>
        <translation>+ 朝向卫星</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ east</source>
        <translation>+ 向东</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ downslope</source>
        <translation>+ 顺坡向下</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ as given</source>
        <translation>+ 沿给定方向</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{term} {amplitude:.1f} mm, highest on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm，最大值在第 {day:.0f} 天</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{value} mm/day</source>
        <translation>{value} mm/d</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>residual {value} mm</source>
        <translation>残差 {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>velocity {value} mm/yr</source>
        <translation>速率 {value} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>estimate {value} mm</source>
        <translation>估计值 {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>step {day} {value} mm</source>
        <translation>阶跃 {day} {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/dock/dock.py"/>
        <location filename="../ui/export/export_menu.py"/>
        <source>SlopeMuse time series</source>
        <translation>SlopeMuse 时间序列</translation>
    </message>
    <message>
        <location filename="../ui/dock/menus.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.</source>
        <translation>单击：在地图上显示该日；拖动：拟合这些日期；滚轮：缩放；双击：全部；右键：更多。</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/main.py"/>
        <source>Import InSAR series…</source>
        <translation>导入 InSAR 时间序列…</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Click a point on the map to plot it; Shift + click compares another one</source>
        <translation>在地图上点击一个测点绘制曲线；按住 Shift 点击可加入另一测点对比</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Draw an area on the map, or take polygons of a layer: median and spread</source>
        <translation>在地图上绘制区域，或取图层中的多边形：显示中位数与离散范围</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Show displacement relative to a point, an area or a day; the data stay</source>
        <translation>显示相对于某点、某区域或某日的位移；数据不变</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>What is fitted; drag along the plot to fit a part of the dates</source>
        <translation>拟合的内容；在图上拖动可只拟合部分日期</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Remove trend</source>
        <translation>去趋势</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Take the fitted line off, so that what is small beside it can be seen</source>
        <translation>扣除拟合直线，使较小的变化得以显现</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Lag behind rain and level; inverse velocity</source>
        <translation>相对于降雨和水位的滞后；速率倒数</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Motion of GNSS stations and of east, up or slope layers as arrows on the map</source>
        <translation>在地图上用箭头显示 GNSS 测站以及东西向、垂直向或顺坡向图层的位移</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Save or copy the plot and its numbers</source>
        <translation>保存或复制曲线图及其数值</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>As delivered</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Relative to the plotted point or area</source>
        <translation>相对于已绘制的点或区域</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Zero on a day: click one in the plot first</source>
        <translation>以某日归零：先在图中点击该日</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Relative to {name}</source>
        <translation>相对于 {name}</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Zero on {day}</source>
        <translation>{day} 归零</translation>
    </message>
    <message>
        <location filename="../ui/export/batch_export.py"/>
        <source>Drawing the selected points</source>
        <translation>正在绘制所选测点</translation>
    </message>
    <message>
        <location filename="../ui/export/batch_export.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the selected points</source>
        <translation>导出选中的测点</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>图片（PNG、SVG、PDF）…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Table (CSV)…</source>
        <translation>表格（CSV）…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Add to a print layout</source>
        <translation>添加到打印布局</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Selected points of the layer (CSV)…</source>
        <translation>图层中选中的测点（CSV）…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>A picture of each selected point…</source>
        <translation>每个所选测点一幅图…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>New layout</source>
        <translation>新建布局</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the plot</source>
        <translation>导出曲线图</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the numbers</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The plot is on the clipboard.</source>
        <translation>曲线图已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The table is on the clipboard; paste it into a spreadsheet.</source>
        <translation>表格已复制到剪贴板，可粘贴到电子表格中。</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export a picture of each selected point</source>
        <translation>导出每个所选测点的图</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Written: {path} with {n} rows</source>
        <translation>已写出：{path}，共 {n} 行</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The plot is in the layout {name}.</source>
        <translation>曲线图已加入布局 {name}。</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Pictures written beside {path}: {n}</source>
        <translation>已在 {path} 旁写出图片：{n} 幅</translation>
    </message>
    <message>
        <location filename="../ui/export/layout_item.py"/>
        <source>Plot of {name}</source>
        <translation>{name} 的曲线图</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>a temporary file, gone when QGIS is closed</source>
        <translation>临时文件，关闭 QGIS 后即消失</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Processing does not know SlopeMuse; switch on the plugin Processing.</source>
        <translation>“处理”插件未加载 SlopeMuse；请启用“处理”插件。</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Drop files here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>{name}: stations</source>
        <translation>{name}：测站</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>Import GNSS</source>
        <translation>导入 GNSS</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>Drop files of GNSS stations, or choose some.</source>
        <translation>请拖入 GNSS 测站文件，或选择文件。</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>GNSS files</source>
        <translation>GNSS 文件</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>{count} stations, {first} to {last}.</source>
        <translation>{count} 个测站，{first} 至 {last}。</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>{station}: {first} to {last}, {days} days, {missing} missing</source>
        <translation>{station}：{first} 至 {last}，{days} 天，缺 {missing} 天</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>east {e}, north {n}, up {u} mm/yr</source>
        <translation>东 {e}，北 {n}，垂直 {u} mm/a</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Station</source>
        <translation>测站</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Import rain and reservoir level</source>
        <translation>导入降雨量与库水位</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>Drop files of rain or reservoir level, or choose some.</source>
        <translation>请拖入降雨或库水位文件，或选择文件。</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Files of one gauge or several</source>
        <translation>一个或多个测站的文件</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>Tables: {tables}. {days} days, {first} to {last}: {columns}.</source>
        <translation>表：{tables}。{days} 天，{first} 至 {last}：{columns}。</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}：{days} 天中有 {count} 天无数值</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>; longest gaps: {gaps}</source>
        <translation>；最长的间断：{gaps}</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>⚠ Neither rain nor level was recognised; choose their columns.</source>
        <translation>⚠ 未识别出降雨或水位；请选择相应的列。</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <source>days as written</source>
        <translation>按原文日期</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Date field</source>
        <translation>日期字段</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Rain field</source>
        <translation>降雨量字段</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Unit of rain per day</source>
        <translation>日降雨量单位</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Reservoir level field</source>
        <translation>库水位字段</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Unit of level</source>
        <translation>水位单位</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Rain of several gauges</source>
        <translation>多个雨量站的降雨量</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Time zone of the days [hours from UTC]</source>
        <translation>日界的时区 [与 UTC 相差的小时数]</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../ui/imports/insar_form.py"/>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Import InSAR series</source>
        <translation>导入 InSAR 时间序列</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Drop a file of InSAR series, or choose one.</source>
        <translation>请拖入或选择一个 InSAR 时间序列文件。</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Files of InSAR series</source>
        <translation>InSAR 时间序列文件</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}.</source>
        <translation>{producer}：{word}。已查看 {points} 个测点、{dates} 个日期，{first} 至 {last}。</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>unknown producer</source>
        <translation>未知生产方</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>certain ({percent})</source>
        <translation>确定（{percent}）</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>likely ({percent})</source>
        <translation>很可能（{percent}）</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>doubtful ({percent})</source>
        <translation>存疑（{percent}）</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Copy choices</source>
        <translation>复制选项</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch</source>
        <translation>以 JSON 格式复制，供算法“导入 InSAR 时间序列”的 CHOICES 参数及其批处理使用</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Gaps in time: {count}</source>
        <translation>时间间断：{count} 处</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Steps above λ/4: {count}</source>
        <translation>超过 λ/4 的跳变：{count} 处</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>+ towards the satellite</source>
        <translation>朝向卫星为正</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>+ away from the satellite</source>
        <translation>远离卫星为正</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>east</source>
        <translation>东向</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>up</source>
        <translation>垂直向</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>down the slope</source>
        <translation>顺坡向</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>another direction</source>
        <translation>其他方向</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Producer</source>
        <translation>数据生产方</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Measured is</source>
        <translation>测量分量</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Missing value</source>
        <translation>缺测值</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Least coherence</source>
        <translation>最小相干性</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Incidence [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Heading [degrees]</source>
        <translation>航向角 [度]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Wavelength [mm]</source>
        <translation>波长 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>as recognised: {value}</source>
        <translation>自动识别：{value}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>seen [%]</source>
        <translation>有值比例 [%]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>displacement [mm]</source>
        <translation>位移 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>direction
not known</source>
        <translation>方向
未知</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>+ is this way
and {up} % up</source>
        <translation>正值指向此方向，
向上分量 {up} %</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>rain [mm/day]</source>
        <translation>降雨 [mm/天]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>level [m]</source>
        <translation>水位 [m]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>east [mm]</source>
        <translation>东 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>north [mm]</source>
        <translation>北 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>up [mm]</source>
        <translation>垂直 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>line of sight [mm]</source>
        <translation>视线向 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Sums of rain, and which driver is drawn as a line</source>
        <translation>累积雨量，以及以曲线绘制的驱动因子</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Points</source>
        <translation>测点</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Point layer with a field for every date</source>
        <translation>每个日期对应一个字段的点图层</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Daily estimate</source>
        <translation>逐日估计</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Result of “Estimate daily deformation” for the same points</source>
        <translation>对同一批测点运行“逐日形变估计”的成果</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Rain and level</source>
        <translation>降雨与水位</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Table with a date, rain and reservoir level</source>
        <translation>含日期、降雨量和库水位的表</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>GNSS</source>
        <translation>GNSS 测站</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Table of stations; the nearest is shown in the line of sight of the point</source>
        <translation>测站表；显示最近的测站在测点视线向上的位移</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>Selected polygons of {name} ({n})</source>
        <translation>{name} 中选中的多边形（{n} 个）</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>All polygons of {name}</source>
        <translation>{name} 的全部多边形</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>The project has no layer of polygons</source>
        <translation>工程中没有多边形图层</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>{n} arrows: motion from {day} to the day of the map, else to the last one. The legend tells their length.</source>
        <translation>{n} 个箭头：自 {day} 至地图当前日期（否则至最后日期）的位移，长度见图例。</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>GNSS stations of {name}</source>
        <translation>{name} 的 GNSS 测站</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Longer arrows</source>
        <translation>加长箭头</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Shorter arrows</source>
        <translation>缩短箭头</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Displacement of {name}</source>
        <translation>{name} 的位移</translation>
    </message>
    <message>
        <location filename="../ui/menus/driver_menu.py"/>
        <source>Rain of {n} days</source>
        <translation>{n} 天降雨量</translation>
    </message>
    <message>
        <location filename="../ui/menus/driver_menu.py"/>
        <source>Daily rain</source>
        <translation>日降雨量</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>As the layer says, {mm:.1f} mm</source>
        <translation>按图层记录，{mm:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Leave outliers out</source>
        <translation>剔除粗差</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Take all values in again</source>
        <translation>恢复全部数值</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>撤销上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Drag along the plot to fit a part of the dates</source>
        <translation>在图上拖动以拟合部分日期</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Take jumps of half a wavelength off</source>
        <translation>扣除半波长跳变</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Put the jumps back</source>
        <translation>恢复跳变</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Show values half a wavelength off</source>
        <translation>显示相差半波长的数值</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>C band, {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>C 波段，{mm:.1f} mm（Sentinel-1、RADARSAT、ERS）</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>X band, {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>X 波段，{mm:.1f} mm（TerraSAR-X、COSMO-SkyMed）</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>L band, {mm:.1f} mm (ALOS)</source>
        <translation>L 波段，{mm:.1f} mm（ALOS）</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Panel below the displacement</source>
        <translation>位移下方的图</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Accelerating</source>
        <translation>加速项</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Annual season</source>
        <translation>周年项</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Semi-annual season</source>
        <translation>半年项</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Fit all dates</source>
        <translation>拟合全部日期</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Name the dragged period…</source>
        <translation>命名拖选的时段…</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Take the step of {day} out of the fit</source>
        <translation>取消 {day} 的阶跃</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Event on {day}…</source>
        <translation>{day} 的事件…</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Take {day} into the fit again</source>
        <translation>恢复 {day} 参与拟合</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Leave {day} out of the fit</source>
        <translation>将 {day} 从拟合中剔除</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Step on {day} in the fit</source>
        <translation>在 {day} 加入阶跃</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Rain
[mm/day]</source>
        <translation>降雨量
[mm/d]</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Reservoir
level [m]</source>
        <translation>库水位
[m]</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>10–90 % of points</source>
        <translation>测点的 10–90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>daily estimate</source>
        <translation>逐日估计</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>linear fit</source>
        <translation>线性拟合</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Rain of {n}
days [mm]</source>
        <translation>{n} 天
降雨量 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot/compare_lines.py"/>
        <source>GNSS {name}, {distance:.0f} m away, in the direction of the point</source>
        <translation>GNSS {name}，距离 {distance:.0f} m，按测点方向</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Rate [mm/day]</source>
        <translation>速率 [mm/天]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Residual [mm]</source>
        <translation>残差 [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Velocity [mm/yr]</source>
        <translation>速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Velocity within {n} days</source>
        <translation>{n} 天滑动窗口内的速率</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Daily rate of the estimate</source>
        <translation>日估计的变形速率</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Residual of the fit</source>
        <translation>拟合残差</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>not tried yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>version {version} is older than {oldest}</source>
        <translation>版本 {version} 低于 {oldest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>loads, version {version}</source>
        <translation>可加载，版本 {version}</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>does not load: {reason}</source>
        <translation>无法加载：{reason}</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Choose a Python</source>
        <translation>选择 Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>empty: the Python of QGIS</source>
        <translation>留空：QGIS 自带的 Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>A Python with torch and scipy, for example of a virtual environment, where torch cannot be installed beside QGIS.</source>
        <translation>无法在 QGIS 中安装 torch 时，可使用装有 torch 和 scipy 的另一个 Python，例如虚拟环境中的 Python。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Start this Python and try its packages</source>
        <translation>启动该 Python 并检查其软件包</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Test of a Python</source>
        <translation>测试 Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>no graphics card</source>
        <translation>无显卡</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Python packages in QGIS</source>
        <translation>QGIS 中的 Python 软件包</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Run in another Python</source>
        <translation>在另一个 Python 中运行</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>auto takes a graphics card where torch can use one.</source>
        <translation>auto：torch 能使用显卡时采用显卡。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Threads of a network</source>
        <translation>网络的线程数</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Small networks are fastest on one thread.</source>
        <translation>小型网络用一个线程最快。</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Time-series dock</source>
        <translation>时间序列面板</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Search radius around a click</source>
        <translation>点击处的搜索半径</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Width of a saved plot</source>
        <translation>保存图的宽度</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Height of a saved plot</source>
        <translation>保存图的高度</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Resolution of a saved PNG</source>
        <translation>保存 PNG 的分辨率</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Trying {path} …</source>
        <translation>正在检查 {path} …</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Networks can run there: Python {python}, torch {torch}, {card}.</source>
        <translation>网络可在其中运行：Python {python}，torch {torch}，{card}。</translation>
    </message>
    <message>
        <location filename="../ui/state/reference_state.py"/>
        <source>relative to {name}</source>
        <translation>相对于 {name}</translation>
    </message>
    <message>
        <location filename="../ui/state/reference_state.py"/>
        <source>zero on {day}</source>
        <translation>{day} 归零</translation>
    </message>
    <message>
        <location filename="../ui/tasks/area_task.py"/>
        <source>Reading an area of {name}</source>
        <translation>正在读取 {name} 的区域</translation>
    </message>
    <message>
        <location filename="../ui/tasks/profile_task.py"/>
        <source>Reading a profile of {name}</source>
        <translation>正在读取{name}的剖面</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Shift + click on the map adds a point. Right click: more.</source>
        <translation>按住 Shift 在地图上点击可添加测点；右键查看更多操作。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Compared with</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Plot</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Zoom to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.</source>
        <translation>视线向的逐日真值；校准过图层或模型的测站不能用于评定。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Evaluate daily deformation</source>
        <translation>评定逐日形变</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Shows which method is nearest to later measurements, by how much, and how surely.</source>
        <translation>说明哪种方法最接近之后的观测、相差多少、把握多大。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>&lt;p&gt;Every method learns up to the end of training and then forecasts each acquisition from those before it, knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the same series. The first line of the report names the winner; its margin over the best simple method comes with an interval from a bootstrap over blocks of dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repeats the score of the paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每种方法只用训练截止日以前的数据学习，然后由之前的影像预报每一期影像，且只使用当时已有的驱动因子和影像。简单方法、含驱动因子的对比方法和我们的方法采用相同的序列。报告第一行给出最优方法；它相对于最好的简单方法的优势附有按日期分块自助法求得的区间。&lt;/p&gt;&lt;p&gt;PROTOCOL = published 按论文的方式在内插日期上评定，这会使用未来信息；同时列出只重复内插值的方法。&lt;/p&gt;&lt;p&gt;Guo 等（2023），doi 10.1109/JSTARS.2023.3338449，表格及图 3e、7、8、10。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of each point [mm]</source>
        <translation>各测点的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>InSAR series [mm]</source>
        <translation>InSAR 时间序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Point layer with a displacement field a date.</source>
        <translation>每个日期一个位移字段的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Hydrology (a row a day)</source>
        <translation>水文数据（每天一行）</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Table with a date and daily columns; rain_mm and level_m are found by name.</source>
        <translation>含日期和逐日数值列的表；rain_mm 和 level_m 按名称查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Takes part as it is; its end of training holds for all. Absent: ours are trained.</source>
        <translation>按原样参加；其训练截止日适用于全部方法。缺省：训练我们的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>The best simple method always takes part.</source>
        <translation>最好的简单方法总是参加。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Last day of training</source>
        <translation>训练截止日</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Default: that of the model, else two thirds of the time.</source>
        <translation>默认：取模型的训练截止日，否则取时间的三分之二处。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Stable area</source>
        <translation>稳定区</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Ground from which the error common to a date is estimated, for all methods.</source>
        <translation>由此地面估计同一日期共有的误差，适用于全部方法。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Driver sets</source>
        <translation>驱动因子组合</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>以逗号分隔：IFP（降雨）、IFW（水位）、IFPW（两者），或以 + 连接的列名。默认：全部驱动因子。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Days after training, separated by commas. Default: heaviest rain, fastest drawdowns.</source>
        <translation>训练之后的日期，以逗号分隔。默认：最强降雨、最快水位下降。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Ids, separated by commas. Default: the highest and the lowest of the fast ones.</source>
        <translation>测点编号，以逗号分隔。默认：快速测点中最高和最低者。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Classes of change [mm]</source>
        <translation>变化量分级 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Bounds of |change between two acquisitions|.</source>
        <translation>|两期影像之间变化量| 的分界值。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Latency of acquisitions [days]</source>
        <translation>影像时延 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Days until an acquisition can be used; it never knows itself.</source>
        <translation>影像可用之前的天数；影像从不知道自身。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Protocol</source>
        <translation>评定方式</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>nowcast: later acquisitions. published: interpolated days too, which look ahead.</source>
        <translation>nowcast：之后的影像。published：还包括内插日期，会使用未来信息。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Fit again every [days]</source>
        <translation>重新拟合的间隔 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>0 fits once; 365 fits again every year on all that is known then.</source>
        <translation>0 只拟合一次；365 每年用当时已知的全部数据重新拟合。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>The same seed gives the same scores.</source>
        <translation>种子相同则得分相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Scores</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more.</source>
        <translation>每种方法、驱动因子组合、真值和部分一行：RMSE、CRPS、覆盖率、技巧评分等。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Error of each point</source>
        <translation>各测点的误差</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Points with the error of the winner and of the best simple method [mm].</source>
        <translation>含最优方法和最好的简单方法误差 [mm] 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Who won and by how much, with pictures.</source>
        <translation>哪种方法最优、优多少，附图。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of the winner [mm]</source>
        <translation>最优方法的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of the best simple method [mm]</source>
        <translation>最好的简单方法的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Skill of the winner against it [0–1]</source>
        <translation>最优方法相对于它的技巧评分 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>其 95 % 区间的下限</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Acquisitions scored</source>
        <translation>参与评定的影像数</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Relate motion with hydrology</source>
        <translation>运动与水文的关系</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Shows which points answer to rain or to the reservoir, after how many days.</source>
        <translation>说明哪些测点对降雨或库水位有响应，滞后多少天。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>&lt;p&gt;Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way round. A point counts if the ground around it answers beyond circular shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.&lt;/p&gt;&lt;p&gt;Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), the partial correlation r (positive: towards the satellite), the days between driver and effect (lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false discovery rate. reservoir is the best of level, falls and rises.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, which finds dependence nearly everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将影像之间的变化与降雨累计量、水位、水位下降和上升按滞后和窗口进行比较；扣除趋势和季节项，对降雨还扣除水库可能的作用，反之亦然。若周围地面的响应超过循环时移所能达到的程度，且测点自身也如此运动，则计入该测点；错误发现率控制在 ALPHA。&lt;/p&gt;&lt;p&gt;对每个驱动因子，图层给出三级的卡方和克莱姆 V 系数及其归一化值（norm）、偏相关系数 r（正：朝向卫星）、驱动与效应之间的天数（lag：到累计时段中点或响应峰值）、窗口或时间尺度、p，以及 q（错误发现率）。reservoir 取水位、下降和上升中最好的。&lt;/p&gt;&lt;p&gt;METHOD = published 重复 Guo 等（2023）在内插日期上的卡方检验，该检验几乎处处判为相关。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Point layer with a field a date: acquisitions, not interpolated days.</source>
        <translation>每个日期一个字段的点图层：须为影像日期，而非内插日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share of false discoveries [0–1]</source>
        <translation>错误发现的比例 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Among the points that are said to answer.</source>
        <translation>在判定为有响应的测点中所占的比例。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>circular_shift: a test that holds. published: chi-square on interpolated days.</source>
        <translation>circular_shift：可靠的检验。published：内插日期上的卡方检验。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points with the numbers of all drivers, drawn by the reservoir, else by rain.</source>
        <translation>含全部驱动因子数值的测点，按库水位绘制，否则按降雨。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Shares, delays, maps, and correlation over lag and window.</source>
        <translation>比例、滞后、分布图，以及相关系数随滞后和窗口的变化。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share of points that answer to rain [0–1]</source>
        <translation>对降雨有响应的测点比例 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share that answers to the reservoir [0–1]</source>
        <translation>对库水位有响应的测点比例 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Greatest lag [days]</source>
        <translation>最大滞后 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Between the end of a window of the driver and the acquisition.</source>
        <translation>驱动因子窗口末端与影像之间的天数。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Greatest window [days]</source>
        <translation>最大窗口 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Over which the driver is summed, and greatest time scale of a response.</source>
        <translation>驱动因子的累积时段，也是响应的最大时间尺度。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points that answer to rain</source>
        <translation>对降雨有响应的测点</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points that answer to the reservoir</source>
        <translation>对库水位有响应的测点</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>The same points, drawn by the correlation where they answer.</source>
        <translation>同一批测点，在有响应处按相关系数绘制。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Answer to rain (r)</source>
        <translation>对降雨的响应（r）</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Answer to the reservoir (r)</source>
        <translation>对库水位的响应（r）</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Validate layers with GNSS</source>
        <translation>用 GNSS 检核图层</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Rates, series and correlations of any number of layers at GNSS stations.</source>
        <translation>任意多个图层在 GNSS 测站处的速率、序列和相关系数。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>&lt;p&gt;The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, with the correlation of the increments and the scale beside them, because two series with a trend always correlate. GNSS is projected on the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer tells, and the table says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Khalili 等（2024）的表 4 至表 7：每个测站和图层的速率、序列均方根误差、相关系数；并给出增量的相关系数和比例，因为带趋势的两个序列总是相关的。GNSS 投影到各图层的方向。&lt;/p&gt;&lt;p&gt;确定过图层基准或校准过图层的测站不能再评定该图层：图层的数据沿袭中有记录，表中亦予注明。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Layers with series [mm]</source>
        <translation>含序列的图层 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Point layers with a field a date; each keeps its own direction and dates.</source>
        <translation>每个日期一个字段的点图层；各自保持其方向和日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Radius around a station [m]</source>
        <translation>测站周围的半径 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Of the circle; the nearest point and kriging reach five times as far.</source>
        <translation>圆的半径；最近点和克里金法可达其五倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>From points to the station</source>
        <translation>由测点到测站</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>nearest point, robust mean in the circle, local kriging; all are compared.</source>
        <translation>最近点、圆内稳健均值、局部克里金；全部予以比较。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Chosen areas</source>
        <translation>所选区域</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of their points in every layer, as figure 11 of the paper.</source>
        <translation>多边形，以字段 name、id、area 或 label 命名，否则为 A、B、C：报告绘出各图层中其测点的中位数，如论文图 11。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.</source>
        <translation>每个测站、图层和内插方法一行；ALL 行为速率的均方根误差和均值；噪声下限。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>The tables, the series at each station and of areas, the acquisitions, the noise floor.</source>
        <translation>各表、每个测站和区域的序列、影像期次、噪声下限。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>No point of {layer} with values lies in the area {area}.</source>
        <translation>{layer} 中没有带数值的测点位于区域 {area} 内。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Velocity map</source>
        <translation>速率图</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Fits velocity, acceleration, seasons and steps jointly, with their sigma.</source>
        <translation>联合拟合速率、加速度、季节项和阶跃，并给出中误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>&lt;p&gt;One least squares at every point: a season or a step that is left out would bias the velocity. The sigma comes from the residuals and grows with their correlation in time.&lt;/p&gt;&lt;p&gt;The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram is that of figures 8 and 10 of Khalili et al. 2024.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每个测点作一次最小二乘：遗漏季节项或阶跃会使速率产生偏差。中误差由残差求得，并随其时间相关而增大。&lt;/p&gt;&lt;p&gt;成果保留原序列，并增加 velocity、velocity_std [mm/a]；acceleration、acceleration_std [mm/a²]；annual_mm、annual_peak_day（一年中最大值出现的日序）以及半年项的同类字段；每个阶跃一个字段 step_YYYYMMDD [mm]；r2、rmse [mm]、n_dates。&lt;/p&gt;&lt;p&gt;直方图与 Khalili 等（2024）图 8 和图 10 相同。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Point layer with a field a date.</source>
        <translation>每个日期一个字段的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Sigma of the series [mm]</source>
        <translation>序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Companion layer; its inverse squares are the weights. Default: all dates alike.</source>
        <translation>伴随图层；以其平方的倒数为权。默认：所有日期同等。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>What is fitted</source>
        <translation>拟合项</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>The linear term is always there; seasons need more than a year.</source>
        <translation>线性项始终采用；季节项需要一年以上的数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Days of steps</source>
        <translation>阶跃日期</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Such as 2020-07-11, 2021-06-28: from each on the series may be offset.</source>
        <translation>如 2020-07-11, 2021-06-28：自该日起序列可有偏移。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Velocities [mm/yr]</source>
        <translation>各项速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>The layer with the fields of the fit, coloured by velocity.</source>
        <translation>含拟合字段的图层，按速率着色。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Points by velocity, their mode, and the range of three quarters of them.</source>
        <translation>按速率统计的测点数、众数以及其中四分之三的范围。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>{n} of {all} points have too few dates and get no velocity.</source>
        <translation>{all} 个测点中有 {n} 个日期过少，未求得速率。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Estimate daily deformation</source>
        <translation>逐日形变估计</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Gives every point a displacement, a sigma and a rate for every day.</source>
        <translation>给出每个测点每一天的位移、中误差和速率。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>&lt;p&gt;nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is that of the displacement relative to the datum of the series, without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was trained on; the interval is wider there. Flag 4: the point behaves unlike its training and follows its acquisitions; the flags add up to 5. Flag 2: no observation.&lt;/p&gt;&lt;p&gt;The estimate keeps the datum of the input. With a stable area it is relative to the stable area, and so are the acquisitions in the output Acquisitions in the datum of the estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast（实时估计）：当日可知的结果，使用当日减去时延之前的影像和截至当日的驱动因子。hindcast（后报）：使用全部影像，包括之后的影像。scenario（情景）：最后一期影像之后的日子，使用计划或预报的驱动因子。&lt;/p&gt;&lt;p&gt;中误差是位移相对于序列基准的中误差，不含单期影像的噪声；1.645 倍中误差包含 90 %。标记 1：驱动因子超出模型的训练范围，该处区间更宽。标记 4：测点的表现与训练期不同，估计值跟随影像；两者相加为 5。标记 2：无观测。&lt;/p&gt;&lt;p&gt;估计值保持输入的基准。给定稳定区时，结果相对于稳定区，输出“估计基准下的影像观测”中的观测值亦然。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Daily displacement [mm]</source>
        <translation>逐日位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The layer of the training, or one with newer dates or other points of the slope.</source>
        <translation>训练所用的图层，或含更新日期、同一斜坡其他测点的图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Made by the training.</source>
        <translation>由训练生成。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Table with the columns that the model was trained on.</source>
        <translation>包含模型训练所用各列的表。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Polygons around ground whose motion is subtracted: the estimate is relative to it. Default: the datum of the input is kept.</source>
        <translation>要减去其运动的地面多边形：结果相对于该区域。默认：保持输入的基准。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Default: the first date.</source>
        <translation>默认：第一个日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Last day</source>
        <translation>终止日</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Default: the last acquisition; in a scenario the last day of the drivers.</source>
        <translation>默认：最后一期影像；情景模式下为驱动因子的最后一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Step [days]</source>
        <translation>步长 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>1 gives one estimate per day.</source>
        <translation>1 表示每天一个估计值。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Days until an acquisition can be used in a nowcast.</source>
        <translation>影像可用于实时估计之前所需的天数。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast（实时估计）、hindcast（后报）或 scenario（情景）。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Point layer with one field per day, in the datum of the input layer.</source>
        <translation>每天一个字段的点图层，基准与输入图层相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Displacement, sigma, flags and rate in one CF file of any length. A layer holds the newest 1,900 dates: for more dates this file is written beside OUTPUT in any case, and the dock reads it.</source>
        <translation>位移、中误差、标记和速率写入一个任意长度的 CF 文件。图层只保存最新的 1,900 个日期：日期更多时，该文件总会写在 OUTPUT 旁边，并由时间序列面板读取。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Sigma [mm]</source>
        <translation>中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>One sigma relative to the datum of the series, without the noise of an acquisition; one field per day.</source>
        <translation>相对于序列基准的一倍中误差，不含单期影像的噪声；每天一个字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Daily rate [mm/day]</source>
        <translation>逐日速率 [mm/d]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Instantaneous rate, a field a day.</source>
        <translation>瞬时速率，每天一个字段。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The sum of 1 where a driver is outside the training range and 4 where the point behaves unlike its training; 2 where nothing is known.</source>
        <translation>驱动因子超出训练范围处为 1，测点表现与训练期不同处为 4，两者相加；无观测处为 2。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Latest state</source>
        <translation>最新状态</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Points with the newest value, rate and 90 % interval, and since when they behave unlike their training.</source>
        <translation>含最新位移值、速率和 90 % 区间的测点，以及自何时起表现与训练期不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Acquisitions in the datum of the estimate [mm]</source>
        <translation>估计基准下的影像观测 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The input without the error of each date, relative to the stable area where one is given.</source>
        <translation>去除各期误差后的输入；给定稳定区时相对于稳定区。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>The most stable station takes a rate off the series before training, learnt up to the end of training. It is recorded in the model and cannot score it.</source>
        <translation>训练前由最稳定的测站从序列中扣除一个速率，该速率只用训练截止日以前的数据求得。它记录在模型中，不能再用于评定。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Train a daily deformation model</source>
        <translation>训练逐日形变模型</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Learns how a slope answers to rain and reservoir level, from its InSAR series alone.</source>
        <translation>仅由 InSAR 时间序列学习斜坡对降雨和库水位的响应。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end of training is seen. The report scores the later acquisitions, as delivered and corrected, beside nine baselines with and without drivers. The method of the model is the one with the smallest error on held-out acquisitions of the training part.&lt;/p&gt;&lt;p&gt;Input: a point layer with one field per date [mm] and a table with one row per day.&lt;/p&gt;&lt;p&gt;After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;模型由驱动因子预测每个点每天的速率；两期影像之间速率之和拟合实测差值，因此不虚构每日真值。训练结束之后的数据不被使用。报告在其后的影像上（原样和校正）给出评分，并与九种含或不含驱动因子的基准方法并列。模型的方法是在训练期留出的影像上误差最小的方法。&lt;/p&gt;&lt;p&gt;输入：每个日期一个字段 [mm] 的点图层和每天一行的表。&lt;/p&gt;&lt;p&gt;依据 Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449，目标按指南所述更改。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Point layer with a displacement field a date, positive towards the satellite.</source>
        <translation>每个日期一个位移字段的点图层，朝向卫星为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Least coherence [0–1]</source>
        <translation>最小相干性 [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Points below are not used; points without a coherence are.</source>
        <translation>低于此值的测点不采用；没有相干性的测点采用。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Polygons around ground that does not move: from it the error common to all points of a date is estimated. Without it, points that are quiet in the training part are taken.</source>
        <translation>不动地面的多边形：由此估计同一日期所有测点共有的误差。未给出时，取训练时段内平稳的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Height model [m]</source>
        <translation>高程模型 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>With it the answer to rain and reservoir may vary with height and steepness as well as with place. The model keeps both: estimating needs no height model. Only for the variant rate.</source>
        <translation>使用后，对降雨和水库的响应除随位置变化外，还可随高程和坡度变化。模型保存这两者：估计时不需要高程模型。仅用于 rate 型。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>rate: daily rates fitted to measured differences. published: the network of the paper, a block of LSTM a kind of data and ten linear layers (needs torch).</source>
        <translation>rate：由逐日速率拟合实测差值。published：论文的网络，每类数据一个 LSTM 模块和十个线性层（需要 torch）。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Default: two thirds of the time. Later data only score the model.</source>
        <translation>默认：时间的三分之二处。之后的数据只用于评定模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>The same seed gives the same model.</source>
        <translation>种子相同则模型相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>File with everything that estimating needs; loading it runs no code.</source>
        <translation>包含估计所需全部内容的文件；加载时不运行任何代码。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Scores on acquisitions after the end of training, with pictures.</source>
        <translation>训练截止日之后影像上的精度，附图。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of the model on later acquisitions as delivered [mm]</source>
        <translation>模型在其后影像（原样）上的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of a Kalman filter without drivers as delivered [mm]</source>
        <translation>不含驱动因子的卡尔曼滤波的 RMSE（原样） [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of the last value as delivered [mm]</source>
        <translation>末值法的 RMSE（原样） [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Points used</source>
        <translation>采用的测点数</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>DEM is not used: the published network knows no terrain.</source>
        <translation>不使用 DEM：论文网络不含地形。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Prepare</source>
        <translation>数据准备</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Geometry and datum</source>
        <translation>几何与基准</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Daily deformation</source>
        <translation>逐日形变</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Assess</source>
        <translation>评定</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Early warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消，未写出任何内容。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>The memory is used up; take fewer points or dates, or close other programs.</source>
        <translation>内存已用尽；请减少测点或日期，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.</source>
        <translation>SlopeMuse 在 {place} 处出现故障：{what}。请反馈；详情见日志面板。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would replace {path}, which a program has open; close it there, or choose another file.</source>
        <translation>输出 {name} 将替换 {path}，而该文件正被某个程序打开；请在该程序中关闭它，或选择另一个文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>{name} is {value}, which is not among the choices; write {words}.</source>
        <translation>{name} 为 {value}，不在可选项之中；请填写 {words}。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The parameter {name} is unknown; {id} takes {known}.</source>
        <translation>参数 {name} 未知；{id} 可用的参数为 {known}。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would replace {path}, which QGIS has open; remove the layer {layer} from the project, or choose another file.</source>
        <translation>输出 {name} 将替换 {path}，而该文件正被 QGIS 打开；请从工程中移除图层 {layer}，或选择另一个文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The file {path} ({name}) does not exist.</source>
        <translation>文件 {path}（{name}）不存在。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The file {path} ({name}) is not of the kind {kind}; choose another one.</source>
        <translation>文件 {path}（{name}）不是 {kind} 类型；请另选文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>输出 {name} 会覆盖输入 {other}（{path}）；请另选文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The outputs {name} and {other} are the same file ({path}); choose two.</source>
        <translation>输出 {name} 与 {other} 是同一文件（{path}）；请选择两个文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One grid from two sensors</source>
        <translation>两种传感器融合为一个格网</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Fills a grid from the points of one or two sensors, with sigma and scores at hidden points.</source>
        <translation>由一种或两种传感器的测点填充格网，并给出中误差和隐去测点上的精度。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>&lt;p&gt;The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.&lt;/p&gt;&lt;p&gt;Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM the motion may depend on height, if that lowers the error at hidden points.&lt;/p&gt;&lt;p&gt;kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the network of Khalili et al. 2024. The networks need torch and take minutes.&lt;/p&gt;&lt;p&gt;Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all points stay empty. The report hides original points, in blocks with a belt around them and at random, and shows the error of all methods, and what both sensors gain over each alone.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;各图层具有相同日期（由 harmonize 归算）和相同视线向（projectlos）。INPUT 给出基准：第二种传感器可以相差一个偏差场，该偏差场与运动一同估计。&lt;/p&gt;&lt;p&gt;克里金对近处测点和散布全区的部分测点加权；每种传感器有各自的噪声，协方差取对测点（包括空白区另一侧的测点）预测最好者，其权适用于全部日期。有数字高程模型时，若能减小隐去测点上的误差，运动可与高程有关。&lt;/p&gt;&lt;p&gt;kriging_edges：测点分为两类时（静止地面上的运动体），各类分别做克里金，再按某处属于运动体的可能性混合。cnn：由网络改正克里金，用在这些位置上生成的场学习。两者仅在隐去测点上确有改进时采用。cnn_published：Khalili 等（2024）的网络。网络需要 torch，耗时数分钟。&lt;/p&gt;&lt;p&gt;远离全部测点、位于凸包之外或精度几乎不优于全部测点均值的单元为空。报告以带缓冲区的分块方式和随机方式隐去原始测点，给出各方法的误差以及两种传感器相对于单一传感器的改进。&lt;/p&gt;&lt;p&gt;字段：velocity、velocity_std [mm/a]（运动的一倍中误差）、distance [m]（到最近测点的距离）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Point layer with a field a date; it gives the datum.</source>
        <translation>每个日期一个字段的点图层；由它给出基准。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Series of a second sensor [mm]</source>
        <translation>第二种传感器的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>On the same dates and in the same line of sight.</source>
        <translation>日期和视线向相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Companion layer; points with a larger sigma count less. Default: all alike.</source>
        <translation>伴随图层；中误差较大的测点权较小。默认：全部同等。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>In any coordinate system; used if it lowers the error at hidden points.</source>
        <translation>坐标系不限；能减小隐去测点上的误差时采用。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Width of a cell [m]</source>
        <translation>格网单元宽度 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>0: the largest that costs at most 2 % of the accuracy at points left out.</source>
        <translation>0：在留出测点上精度损失不超过 2 % 的最大宽度。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>The report shows the error of each at points that were hidden.</source>
        <translation>报告给出各方法在隐去测点上的误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Farthest point [m]</source>
        <translation>最远测点 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Cells farther than this from every point stay empty. Default: from the points.</source>
        <translation>与所有测点的距离都大于此值的单元为空。默认：由测点确定。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Also outside the points</source>
        <translation>也填充测点范围之外</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>也填充测点凸包之外的单元，最远到 MASK_DISTANCE。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Seed of the networks</source>
        <translation>网络的随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The same seed gives the same result.</source>
        <translation>种子相同则结果相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Epochs at most</source>
        <translation>最多训练轮数</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Default: 16 for cnn, 100 for cnn_published, which may stop earlier.</source>
        <translation>默认：cnn 为 16，cnn_published 为 100，可能提前停止。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Grid points [mm]</source>
        <translation>格网点 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>A point a cell with its series, in the metric system of the grid.</source>
        <translation>每个单元一个点及其序列，采用格网的米制坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Sigma of the grid points [mm]</source>
        <translation>格网点的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.</source>
        <translation>位移的一倍标准差（克里金）。同一格网的误差在时间上相近，不能用作求速率的权。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Positive along the component of INPUT.</source>
        <translation>沿 INPUT 的分量为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>速率的中误差 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One sigma, of kriging.</source>
        <translation>克里金给出的一倍中误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Displacement, a band a date [mm]</source>
        <translation>位移，每个日期一个波段 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller.</source>
        <translation>波段带有日期；QGIS 3.38 及以后版本可在时态控制器中播放。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Errors of all methods at hidden points, and what two sensors gain.</source>
        <translation>各方法在隐去测点上的误差，以及两种传感器带来的改进。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>RMSE of the method in hidden blocks [mm]</source>
        <translation>所选方法在隐去分块上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>RMSE of kriging in hidden blocks [mm]</source>
        <translation>克里金在隐去分块上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Sigma of the second series [mm]</source>
        <translation>第二序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>One time axis for two sensors</source>
        <translation>两种传感器统一时间轴</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.</source>
        <translation>将一个或两个图层分别归算到相同日期，并给出中误差、标记和留出检验精度。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>&lt;p&gt;The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a fit over the common time (field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother takes the motion of a point as a line with what moves fast, over months, over years and every year; how much of each occurs is learned from all points together, and every point weighs it by its own series. Interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need torch and take minutes.&lt;/p&gt;&lt;p&gt;The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 usual intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;日期从各图层较晚的起始日到较早的终止日，间隔为 STEP 天。各图层分别归算；随后通过公共时段的拟合平移 INPUT2 的序列，使其与 INPUT 从同一时刻起算（字段 zero_shift [mm]）。&lt;/p&gt;&lt;p&gt;平滑器将测点的运动视为一条直线加上以月、年和周年变化的部分；各部分的大小由全部测点共同求定，再由每个测点按自身序列加权。内插方法（pchip、linear）会保留影像的噪声。&lt;/p&gt;&lt;p&gt;lstm：全部测点共用的循环网络，在其未学习过的日期上确有帮助的程度内改正平滑器。lstm_published：Khalili 等（2024）的网络，只使用过去的数据。两者需要 torch，耗时数分钟。&lt;/p&gt;&lt;p&gt;报告对所有方法隐去部分日期，并给出各方法的接近程度。中误差为剔除噪声后运动的中误差 [mm]；字段 noise：单期影像的一倍中误差 [mm]。标记：0 当日有观测，1 内插，2 位于超过 3 个通常间隔的间断内。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>In the same line of sight; other points and dates.</source>
        <translation>视线向相同；测点和日期可以不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Companion layer; it tells which dates are noisier than others. Default: all dates alike.</source>
        <translation>伴随图层；说明哪些日期噪声较大。默认：所有日期同等。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Days between the dates of the result</source>
        <translation>成果的日期间隔 [天]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>From the first day that both layers cover.</source>
        <translation>从两个图层共同覆盖的第一天起。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: the first day that both layers cover.</source>
        <translation>默认：两个图层共同覆盖的第一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: the last day that both layers cover.</source>
        <translation>默认：两个图层共同覆盖的最后一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The smoother has the least error on hidden dates; the report shows it for yours.</source>
        <translation>平滑器在隐去日期上的误差最小；报告给出您数据的结果。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop earlier.</source>
        <translation>默认：lstm 为 30，lstm_published 为 86；训练可能提前停止。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Series on common dates [mm]</source>
        <translation>公共日期上的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The points of INPUT.</source>
        <translation>INPUT 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Second series on common dates [mm]</source>
        <translation>公共日期上的第二序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The points of INPUT2.</source>
        <translation>INPUT2 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Errors of all methods on hidden dates.</source>
        <translation>各方法在隐去日期上的误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>RMSE of the method on hidden dates [mm]</source>
        <translation>所选方法在隐去日期上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>RMSE of straight lines on hidden dates [mm]</source>
        <translation>直线内插在隐去日期上的均方根误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>One sigma of the motion below the noise.</source>
        <translation>剔除噪声后运动的一倍中误差。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 有观测，1 内插，2 间断。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Flags of the second series</source>
        <translation>第二序列的标记</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East and up from two orbits</source>
        <translation>由升降轨求东向与垂直向位移</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Turns ascending and descending series with dates of their own into east and up on common cells.</source>
        <translation>将日期各异的升轨与降轨序列转换为公共格网上的东向与垂直向位移。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>&lt;p&gt;The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with points of one orbit alone are left out. Give both layers their datum first.&lt;/p&gt;&lt;p&gt;Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north can be had as well.&lt;/p&gt;&lt;p&gt;Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std [mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this component for one mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;每一轨道的测点在格网单元内取平均，并由在噪声范围内跟随运动的平滑器归算到公共日期；随后由每个单元的两个视线向解算东向与垂直向。只有一个轨道测点的单元不予采用。请先为两个图层确定基准。&lt;/p&gt;&lt;p&gt;近极轨卫星对南北向运动几乎不敏感：该分量被忽略，日志说明其影响。对于朝北或朝南的斜坡，请结合数字高程模型采用 slope_parallel 方法：此时假定地面沿坡面运动，亦可求得北向分量。&lt;/p&gt;&lt;p&gt;位移及其中误差均相对于第一个公共日期。字段：velocity、velocity_std [mm/a]，condition（1 为最佳；大于 15 的单元为空），n_ascending，n_descending，leak（忽略 1 mm 北向运动对该分量造成的毫米数）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Ascending series [mm]</source>
        <translation>升轨序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Point layer in its line of sight, positive towards the satellite.</source>
        <translation>沿其视线向的点图层，朝向卫星为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Descending series [mm]</source>
        <translation>降轨序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Point layer in its line of sight; dates and points may differ.</source>
        <translation>沿其视线向的点图层；日期和测点可以不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Points of both orbits in a cell are taken as one place.</source>
        <translation>同一单元内两个轨道的测点视为同一位置。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>From the first to the last day that both layers cover.</source>
        <translation>从两个图层共同覆盖的第一天到最后一天。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>What is assumed</source>
        <translation>假设条件</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.</source>
        <translation>east_up：无北向运动；slope_parallel：地面沿数字高程模型的坡面运动。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>For slope_parallel; in any coordinate system.</source>
        <translation>供 slope_parallel 使用；坐标系不限。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Companion layer; its inverse squares weigh the points of a cell.</source>
        <translation>伴随图层；以其平方的倒数为单元内测点定权。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East [mm]</source>
        <translation>东向位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>向东为正，相对于第一个公共日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Up [mm]</source>
        <translation>垂直位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>向上为正，相对于第一个公共日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>One sigma of the displacement since the first date, noise alone.</source>
        <translation>自第一个日期以来位移的一倍中误差，仅含噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>How much worse the worst combination of the two motions is seen than the best.</source>
        <translation>两种运动最不利组合的可观测性比最有利组合差多少倍。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>North [mm]</source>
        <translation>北向位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>For slope_parallel alone; positive to the north.</source>
        <translation>仅用于 slope_parallel；向北为正。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Number of cells</source>
        <translation>单元数</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East [mm/yr]</source>
        <translation>东向速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Up [mm/yr]</source>
        <translation>垂直速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of the ascending series [mm]</source>
        <translation>升轨序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of the descending series [mm]</source>
        <translation>降轨序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of east [mm]</source>
        <translation>东向位移的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of up [mm]</source>
        <translation>垂直位移的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>North [mm/yr]</source>
        <translation>北向速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Project GNSS on a line of sight</source>
        <translation>将 GNSS 投影到视线向</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>East, north and up become mm towards the satellite, with the full covariance.</source>
        <translation>将东、北、垂直分量转换为朝向卫星的毫米数，并采用完整协方差。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>&lt;p&gt;d = l·e with l from the ground to the satellite; the variance is lᵀΣl with the correlations of the components where the table has them. The direction is that of the layer's points nearest to the station, or of the two angles: incidence at the ground, and heading of the flight, clockwise from north (near −12 ascending, near −168 descending), right-looking. After Khalili et al. 2024, eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e，l 由地面指向卫星；方差为 lᵀΣl，表中有分量相关系数时一并采用。方向取图层中距测站最近测点的方向，或由两个角度给出：地面处的入射角和飞行航向角，自北顺时针（升轨约 −12，降轨约 −168），右视。依据 Khalili 等（2024）式 (2)。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Layer with the line of sight</source>
        <translation>含视线向的图层</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Its nearest point gives the direction at each station.</source>
        <translation>由其最近测点给出每个测站处的方向。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Incidence angle [degrees]</source>
        <translation>入射角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>At the ground, from the vertical; only without a layer.</source>
        <translation>地面处与铅垂线的夹角；仅在未给图层时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Heading of the flight [degrees]</source>
        <translation>飞行航向角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending. Only without a layer.</source>
        <translation>飞行方向，自北顺时针，右视；升轨约 −12，降轨约 192。仅在未给图层时使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>GNSS in the line of sight [mm]</source>
        <translation>视线向 GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>station、lon、lat、date、los_mm（朝向卫星为正）、sigma_mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>LAYER is used; the angles are not.</source>
        <translation>采用 LAYER，不采用角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The nearest point to {name} is {km:.0f} km away.</source>
        <translation>距 {name} 最近的测点在 {km:.0f} km 之外。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Project on another line of sight</source>
        <translation>投影到另一视线向</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Brings series to the line of sight of another sensor, or to the vertical, east or the slope.</source>
        <translation>将序列转换到另一传感器的视线向，或垂直向、东向、坡向。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes how the ground moves, and the report says what that is worth.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is amplified without bound. Without a DEM no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of sight; the report prints the range of the true factor beside it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction alone.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target the result is in its line of sight; without one, direction, vertical, east and downslope give the motion itself, and the other two bring all points to the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where the method would amplify it the values are empty; 2: direction not known).&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个视线向并不能决定另一个：每种方法都对地面运动方向作出假设，报告说明其可靠程度。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior：主要沿数字高程模型的坡向，其他方向占 0.3；不会无限放大。没有数字高程模型时不偏向任何方向。&lt;/li&gt;&lt;li&gt;direction：沿 DIRECTION。&lt;/li&gt;&lt;li&gt;published：V / cos(a1 − a2)，见 Khalili 等（2024），仅对沿目标视线向的运动正确；报告同时给出真实系数的范围。&lt;/li&gt;&lt;li&gt;vertical、east、downslope：仅沿该方向。&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;给出目标时，结果为目标的视线向；未给目标时，direction、vertical、east 和 downslope 给出运动本身，其余两种方法将全部测点归算到图层的平均视线向。&lt;/p&gt;&lt;p&gt;测点的系数不含噪声，且对所有日期相同。字段：factor，factor_sigma，sensitivity（假设运动中可观测的份额），sigma [mm]，flag（1：可观测份额不足 0.2，若该方法会放大则数值为空；2：方向未知）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Projected displacement [mm]</source>
        <translation>投影后的位移 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Point layer that knows its line of sight.</source>
        <translation>含视线向信息的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Incidence angle of the target [degrees]</source>
        <translation>目标的入射角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>At the ground, from the vertical; together with the heading.</source>
        <translation>地面处与铅垂线的夹角；与航向角一起使用。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Heading of the target [degrees]</source>
        <translation>目标的航向角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.</source>
        <translation>飞行方向，自北顺时针，右视；升轨约 −12，降轨约 192。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Layer with the line of sight of the target</source>
        <translation>含目标视线向的图层</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Its nearest point gives the direction at each point; goes before the angles.</source>
        <translation>由其最近测点给出每个测点处的方向；优先于角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.</source>
        <translation>用于坡度和坡向；坐标系不限，以 40 m 平滑。无数据处的测点没有坡度。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>How the ground is taken to move</source>
        <translation>地面运动的假设</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>See above; downslope and downslope_prior read the DEM.</source>
        <translation>见上文；downslope 和 downslope_prior 读取数字高程模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Direction of motion</source>
        <translation>运动方向</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.</source>
        <translation>用于 direction 方法：SE；或方位角与倾伏角 [度]，如 135, 20；或东、北、上分量。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Companion layer; without it the noise is told from neighbouring dates.</source>
        <translation>伴随图层；缺省时由相邻日期估计噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Projected series [mm]</source>
        <translation>投影后的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>含 factor、sensitivity、sigma 和 flag 的测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Factor and sensitivity, and the published factor beside the range of the true one.</source>
        <translation>系数与可观测份额，以及论文系数与真实系数的范围。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Sigma of the projected series [mm]</source>
        <translation>投影后序列的中误差 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Noise through the factor, and what the direction of motion leaves open.</source>
        <translation>经系数传递的噪声，以及运动方向的不确定性。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>TARGET_LAYER is used; the angles of the target are not.</source>
        <translation>采用 TARGET_LAYER，不采用目标的角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER 距测点最远达 {km:.0f} km。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Set the datum from GNSS</source>
        <translation>由 GNSS 确定基准</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Takes the offset between InSAR and GNSS in the line of sight off a layer.</source>
        <translation>从图层中扣除视线向上 InSAR 与 GNSS 的偏差。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>&lt;p&gt;Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station sets the datum and the others validate, unless STATIONS names those that set it.&lt;/p&gt;&lt;p&gt;With two stations or more each is left out in turn; a method that does worse there than a stiffer one is turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).&lt;/p&gt;</source>
        <translation>&lt;p&gt;在每个测站周围，将圆内测点的稳健均值与图层视线向上的 GNSS 比较，并在时间上平滑，避免一天的噪声传到整幅图。由一个稳定测站确定基准，其余用于检核；也可由 STATIONS 指定确定基准的测站。&lt;/p&gt;&lt;p&gt;有两个以上测站时，依次留出每个测站；若某方法不如更刚性的方法，则自动弃用并在报告中说明。基准的中误差对整幅图相同，保存在数据沿袭中，与测点的中误差分开。确定基准的测站会被记录，之后不能再用于检核该图层。&lt;/p&gt;&lt;p&gt;依据 Khalili 等（2024）4.2.2（序列：smooth_offset）和 4.2.4（速率：rate）。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Point layer that knows its line of sight, or GNSS in los_mm.</source>
        <translation>含视线向信息的点图层，或 los_mm 形式的 GNSS。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Companion layer; its inverse squares weigh the points around a station.</source>
        <translation>伴随图层；以其平方的倒数为测站周围测点定权。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Stations that set the datum</source>
        <translation>确定基准的测站</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Names, separated by commas. Default: the most stable one; the rest validate.</source>
        <translation>以逗号分隔的站名。默认：最稳定的测站；其余用于检核。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Points within are averaged; five or more are wanted.</source>
        <translation>半径内的测点取平均；最好有五个以上。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>What is taken off</source>
        <translation>扣除内容</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; plane: an offset and a plane per date, from 4 stations.</source>
        <translation>smooth_offset：平滑序列；offset_per_date：每个日期单独；rate：速率 [mm/a]；plane：每个日期的偏差与平面，需 4 个以上测站。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>First day used</source>
        <translation>采用的起始日</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Dates before do not set the datum. Default: all.</source>
        <translation>此前的日期不参与确定基准。默认：全部。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Last day used</source>
        <translation>采用的终止日</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Dates after do not set the datum. Default: all.</source>
        <translation>此后的日期不参与确定基准。默认：全部。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Series on the datum of GNSS [mm]</source>
        <translation>归算到 GNSS 基准的序列 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>The layer minus the offset; a velocity field is corrected too.</source>
        <translation>图层减去偏差；速率字段一并改正。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Residuals before and after, stations left out, sensitivity to the radius.</source>
        <translation>改正前后的残差、留出的测站、对半径的敏感性。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept apart, in the lineage and the report.</source>
        <translation>即 SIGMA 的中误差，作为成果的伴随图层；基准的中误差对整幅图相同，另存于数据沿袭和报告中。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Rate of the offset [mm/yr]</source>
        <translation>偏差的速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Layer minus GNSS before [mm]</source>
        <translation>改正前图层减 GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Layer minus GNSS after, at stations not used [mm]</source>
        <translation>改正后图层减 GNSS，未参与的测站 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Absent: found by name.</source>
        <translation>缺省：按名称查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Rain field [mm/day]</source>
        <translation>降雨量字段 [mm/d]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Reservoir level field [m]</source>
        <translation>库水位字段 [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Further daily drivers</source>
        <translation>其他逐日驱动因子</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Groundwater, temperature, snow melt or anything else with a value a day.</source>
        <translation>地下水位、气温、融雪或其他每天一个数值的量。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/gnss.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>GNSS table [mm]</source>
        <translation>GNSS 表 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/gnss.py"/>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the line of sight of the layer.</source>
        <translation>包含 station、lon、lat、date、e_mm、n_mm、u_mm 各列（由 GNSS 导入生成），或图层视线向的 los_mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>What the heading is</source>
        <translation>航向角的含义</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, clockwise (78 and −78).</source>
        <translation>heading：飞行方向，自北顺时针（Sentinel-1 约为 −12 和 192），右视；heading_left：左视；azimuth_anticlockwise：地面指向卫星的方位角，自北逆时针（MintPy、ISCE；102 和 −102）；azimuth_clockwise：同上，顺时针（−102 和 102）；look_azimuth：卫星指向地面的方位角，顺时针（78 和 −78）。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Networks (published)</source>
        <translation>网络（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>shared: one network for all points; per_point: one each, slow, for a few points.</source>
        <translation>shared：全部测点共用一个网络；per_point：每个测点一个，较慢，适合少量测点。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Target (published)</source>
        <translation>训练目标（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>acquisitions: measured values, from windows that know only earlier ones; interpolated: every day of the line through all acquisitions, as published, which looks ahead.</source>
        <translation>acquisitions：实测值，窗口内只含更早的数据；interpolated：全部影像连线上的每一天，与论文一致，但使用了未来信息。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Epochs (published)</source>
        <translation>训练轮数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Most passes over the samples; the best on held-out days is kept. Default: 60.</source>
        <translation>对样本的最多遍数；保留在留出日期上最优者。默认：60。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Learning rate (published)</source>
        <translation>学习率（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Of Adam. Default: 0.0001, as published.</source>
        <translation>Adam 的学习率。默认：0.0001，与论文一致。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Device (published)</source>
        <translation>计算设备（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>More than 200 networks are wanted (published)</source>
        <translation>需要 200 个以上的网络（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Without it SCOPE = per_point stops above 200 points and tells time and file size.</source>
        <translation>不勾选时，SCOPE = per_point 在超过 200 个测点时停止，并给出所需时间和文件大小。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Past displacements (published)</source>
        <translation>历史位移个数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>How many past displacements a sample holds; the paper takes 30.</source>
        <translation>一个样本包含的历史位移个数；论文取 30。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Days between them (published)</source>
        <translation>其间隔天数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>The paper takes 12, the revisit of the satellite.</source>
        <translation>论文取 12，即卫星重访周期。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Days of each driver (published)</source>
        <translation>各驱动因子的天数（论文）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>The paper takes 30. The rate variant has a memory of its own, of 400 days.</source>
        <translation>论文取 30。rate 变体自带 400 天的记忆。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>Turns GNSS files into one table of east, north and up in mm.</source>
        <translation>将 GNSS 文件转换为一张东、北、垂直位移表，单位 mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>&lt;p&gt;Reads tenv3 of the Nevada Geodetic Laboratory (with the integer metres, which change where a station passes a metre), .pos of PBO and NOTA, and CSV: a row a station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and if known se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files, or a zip of them. The unit is part of the column name (mm, cm, m). A CSV station, lon, lat tells where the stations of the other files are.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of a station (CSV: as they stand). Steps of an antenna or an earthquake are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;读取内华达大地测量实验室的 tenv3（含随测站跨越整米而变化的整米部分）、PBO 与 NOTA 的 .pos，以及 CSV：每个测站每天一行（station、lon、lat、date、e_mm、n_mm、u_mm，已知时还有 se_mm、sn_mm、su_mm、cov_en_mm2 …），或 M21_e_mm 之类的列。可为多个文件或其压缩包。单位写在列名中（mm、cm、m）。含 station、lon、lat 的 CSV 给出其他文件中测站的位置。&lt;/p&gt;&lt;p&gt;位移相对于测站的第一天（CSV 按原值）。天线更换或地震造成的阶跃予以保留。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>tenv3, .pos, .neu or CSV files, or a zip of them.</source>
        <translation>tenv3、.pos、.neu 或 CSV 文件，或其压缩包。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>station、lon、lat、date、e_mm、n_mm、u_mm 及中误差和协方差。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Stations</source>
        <translation>测站</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>A point a station with its rates [mm/yr] and its first and last day.</source>
        <translation>每个测站一个点，含其速率 [mm/a] 及首末日。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>{n} stations: {names}</source>
        <translation>{n} 个测站：{names}</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Turns a table of rain, reservoir level and other daily values into a table with a row a day.</source>
        <translation>将降雨量、库水位及其他逐日数值的表转换为每天一行的表。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>&lt;p&gt;Date, rain and level are found by the names of the columns, or named below; every other column of numbers is kept as a further driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read as they come. A unit in a column's name, such as Rainfall/in or level_ft, is followed where the unit below is left at its default.&lt;/p&gt;&lt;p&gt;Several readings a day: rain is summed, everything else averaged. Several gauges: rain is averaged, and each gauge is kept in columns of its own.&lt;/p&gt;&lt;p&gt;A missing day stays missing: it is counted, not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;日期、降雨量和水位按列名查找，也可在下方指定；其余数值列均作为其他驱动因子保留。可直接读取 NOAA GSOD（英寸，99.99 为缺测）、GHCN（0.1 mm，包括无表头的年度文件）、USGS（参数代码）、澳大利亚气象局以及中文表格。列名中的单位（如 Rainfall/in 或 level_ft）在下方单位保持默认时予以采用。&lt;/p&gt;&lt;p&gt;一天多次读数：降雨量求和，其他取平均。多个雨量站：降雨量取平均，各站另存为单独的列。&lt;/p&gt;&lt;p&gt;缺测日仍为缺测：只计数，不置零。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Table of daily values</source>
        <translation>逐日数值表</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>CSV, sheet, GeoPackage or another table with a column of dates.</source>
        <translation>CSV、电子表格、GeoPackage 或其他带日期列的表。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Instead of the table, or beside it: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>代替上表或与其并用：NOAA GSOD 和 GHCN、USGS（制表符分隔，.txt）、CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Empty: by its name.</source>
        <translation>留空：按名称查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>tenth_mm is 0.1 mm. The result is in mm.</source>
        <translation>tenth_mm 为 0.1 mm。结果单位为 mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>The result is in m.</source>
        <translation>结果单位为 m。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>mean of those that have a value on the day, or the first that has one.</source>
        <translation>mean：当日有值各站的平均；first：第一个有值的站。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>For readings with a time of day that tell their zone: China 8, Italy 1. Empty: days as written.</source>
        <translation>用于带时刻且注明时区的读数：中国为 8，意大利为 1。留空：按所写日期。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Daily drivers</source>
        <translation>逐日驱动因子</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>date, rain_mm, level_m and the further drivers; empty where a day has no value.</source>
        <translation>date、rain_mm、level_m 及其他驱动因子；某日无值则为空。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Days without rain or without level</source>
        <translation>缺降雨量或缺水位的天数</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>INPUT is missing; give a table of daily values, or FILES.</source>
        <translation>缺少 INPUT；请给出逐日数值表或 FILES。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Turns a delivery of InSAR series into a point layer with a field a date, in mm.</source>
        <translation>将交付的 InSAR 时间序列转换为每个日期一个字段的点图层，单位 mm。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is told by the columns; unit and sign are those of the producer, or as you say below. The report lists all that was assumed, how sure the producer is, and where the numbers do not look like it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;可读取 EGMS L2a、L2b 和 L3（CSV 或下载的 zip）、EGMStoolkit、EGMStream、NGU InSAR Norway、TRE SqueeSAR、SARvey、SARscape、SARPROZ、StaMPS-Visualizer、LiCSBAS2（cum2csv、cum.h5）、MintPy（timeseries.h5 及其几何文件、HDF-EOS5、save_qgis）、NetCDF、每个日期一个波段或一个文件的栅格（任选其一）、长表（编号、位置、日期、位移），以及列名为日期的任何 CSV 或矢量文件（D20200131、D_20200131、20200131、2020-01-31、D31012020）。&lt;/p&gt;&lt;p&gt;结果单位为 mm，朝向卫星为正（EGMS L3：向上或向东为正）。生产方由各列判定；单位和符号取生产方的约定，或按下方所述。报告列出全部假设、生产方判定的把握程度，以及数值可疑之处。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>File of InSAR series</source>
        <translation>InSAR 时间序列文件</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid; a folder of dated rasters (write its path), or a zip of GeoTIFF.</source>
        <translation>CSV、含一个 CSV 的 zip、GeoPackage、shapefile、其他矢量文件、HDF5、NetCDF、GeoTIFF、GMT 格网；含日期的栅格文件夹（写出其路径），或 GeoTIFF 的 zip。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Coordinate system of the points</source>
        <translation>测点的坐标系</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS EPSG:3035, and a vector file knows its own.</source>
        <translation>列为 x 和 y 时必需；经纬度为 EPSG:4326，EGMS 的 easting 和 northing 为 EPSG:3035，矢量文件自带坐标系。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Unit of the displacements in the file</source>
        <translation>文件中位移的单位</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.</source>
        <translation>auto：按文件或其生产方所述，否则为 mm。rad 为双程相位，需给出波长。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Displacements in the file are positive</source>
        <translation>文件中位移的正方向</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). auto: as the producer writes, else towards.</source>
        <translation>朝向卫星（EGMS、TRE、MintPy、LiCSBAS、NGU）或远离卫星（GSI、解缠相位）。auto：按生产方约定，否则为朝向卫星。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number that stands for a missing value</source>
        <translation>代表缺测的数值</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.</source>
        <translation>留空：正负 999、9999 和 99999，前提是其余数值均小于其一半。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Points below it, or without a coherence, are left out. Empty: all are kept.</source>
        <translation>低于此值或没有相干性的测点不予采用。留空：全部保留。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>From the vertical at the target, for all points; goes before the file's columns.</source>
        <translation>目标处与铅垂线的夹角，适用于全部测点；优先于文件中的列。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Heading of the satellite [degrees]</source>
        <translation>卫星航向角 [度]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Raster of the line of sight</source>
        <translation>视线向栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the angle named above. Each point takes its cell; goes before all other angles.</source>
        <translation>三个波段：地面指向卫星单位矢量的东、北、上分量；或两个波段：入射角及上面所述的角度。每个测点取所在像元；优先于其他所有角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Radar wavelength [mm]</source>
        <translation>雷达波长 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known.</source>
        <translation>用于 rad 以及报告中超过 λ/4 的跳变。EGMS 和 NGU 的 55.466 为已知。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Geometry file of an HDF5 stack</source>
        <translation>HDF5 数据立方体的几何文件</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack.</source>
        <translation>MintPy 的 geometryGeo.h5 或 geometryRadar.h5；留空：取同一目录中的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Choices as JSON</source>
        <translation>JSON 格式的选项</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, columns and more. Parameters that are set above go before it.</source>
        <translation>导入对话框所选的内容，或该文件的路径；键：unit、sign、crs、producer、component、columns 等。上方已设置的参数优先。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Series layer</source>
        <translation>序列图层</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Points with a field a date [mm].</source>
        <translation>每个日期一个字段的测点 [mm]。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>What was assumed; dates and gaps, steps above λ/4, noise of a stable window.</source>
        <translation>所作的假设；日期与间断、超过 λ/4 的跳变、稳定窗口的噪声。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number of points</source>
        <translation>测点数</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number of dates</source>
        <translation>日期数</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Scatter in a stable window [mm]</source>
        <translation>稳定窗口内的离散度 [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>By how much velocities differ in a stable window [mm/yr]</source>
        <translation>稳定窗口内速率的差异 [mm/a]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>INPUT is missing; give a file of InSAR series.</source>
        <translation>缺少 INPUT；请给出 InSAR 时间序列文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/warning/screening_outputs.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/screening_outputs.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Update monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Adds what is new to a monitoring: daily estimate, levels, report and summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>&lt;p&gt;PROJECT is a JSON file with the keys series, hydrology, model and output (paths, relative to the file), and if wanted stable_area, thresholds (watch, warning, alarm in mm/day), persistence_days, latency_days, reference (two days), min_points, past_tolerance_mm, retrain_after_days, retrain_above_rmse_mm and import (choices of the import).&lt;/p&gt;&lt;p&gt;A run reads the whole delivery, checks that its past is that of the run before, estimates the days that are new without training again, and screens all days. Former days stay as they were known. Running twice changes nothing, and a run that was killed is repeated by the next one. A second run at the same time is refused.&lt;/p&gt;&lt;p&gt;The run fails with a sentence and a non-zero exit status, and the former results stay, if points or dates are missing or the past has changed. This is screening, not an alarm system.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Monitoring project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>JSON file that names the series, hydrology, model and output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Align the past of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Subtract an offset per point and a common rate where the delivery has another reference than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>JSON for other systems: status, last day, points at each level, files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>New days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Points at alarm on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Points at warning on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Points at watch on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Unsure points on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Warning levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Tells for every point and day whether it needs attention. Screening only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>&lt;p&gt;This is screening, not an alarm system: it orders points by how much attention they need. A slope can fail without a sign in InSAR.&lt;/p&gt;&lt;p&gt;Levels: 0 quiet, 1 watch, 2 warning, 3 alarm, −1 unsure. A day is unsure where it cannot be called quiet: it is flagged, its interval reaches the watch threshold, or nothing is known.&lt;/p&gt;&lt;p&gt;What raises a level: the velocity of the last 24 days above its thresholds; a change of the 72-day velocity against the history of the point and its neighbours; an acquisition far from its forecast; an inverse velocity that reaches zero within 90 or 30 days (Fukuzono 1985), only where the acceleration is significant; a tangential angle above 80° or 85°. The last two count only above the watch threshold. A level rises after PERSISTENCE days above a threshold and falls after at least 24 days below 70 % of it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Nowcast of the daily estimate. A hindcast would know what came later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Default: the sigma that belongs to INPUT, if it was written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Flagged days are unsure. Default: the flags that belong to INPUT, if written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Output of the daily estimate. Default: acquisitions are not compared with forecasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Persistence [days]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Days in a row above a threshold before a level rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>First day of the reference period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Default: the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Last day of the reference period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>The history up to this day counts as usual. Default: the middle of the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Minimum points of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Fewer connected points make no area; their own levels stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Points with the level of every day, and of the last day the trigger, velocity with its 90 % interval, velocity class, tangential angle, and the day on which the inverse velocity reaches zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>One row per change of a level: point, day, from, to, trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Polygons around connected points at watch or above, with the days they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>One page: what needs attention, since when, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Watch threshold [mm/day]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Warning threshold [mm/day]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Alarm threshold [mm/day]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Speed in the direction of the series. Default, where none of the three is given: mean + 5, 10 and 20 sigma of the reference period of each point, at least 16 mm/yr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>No sigma is given: the interval of each day is taken from the past scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>No flags are given: days on which the model does not apply cannot be told as unsure.</source>
        <translation type="unfinished"></translation>
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
        <source>Import rain and reservoir level…</source>
        <translation>导入降雨和库水位…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Import GNSS…</source>
        <translation>导入 GNSS…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>No font with Chinese letters is installed, so plots show boxes; install Noto Sans CJK (package fonts-noto-cjk) and start QGIS again.</source>
        <translation>系统未安装含中文字符的字体，曲线图中的文字将显示为方框；请安装 Noto Sans CJK（软件包 fonts-noto-cjk）并重新启动 QGIS。</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>{name}, arrows</source>
        <translation>{name}，箭头</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>Motion of {name}</source>
        <translation>{name} 的位移矢量</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm horizontal</source>
        <translation>{drawn:g} mm = {size:g} mm 水平</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm up or down</source>
        <translation>{drawn:g} mm = {size:g} mm 上或下</translation>
    </message>
    <message>
        <location filename="../plugin/styles/level_style.py"/>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/styles/level_style.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/styles/level_style.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/styles/level_style.py"/>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/styles/level_style.py"/>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/support/background_task.py"/>
        <source>The work has stopped: {error}</source>
        <translation>工作已停止：{error}</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kalman_drivers.py"/>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Kalman filter with drivers</source>
        <translation>含驱动因子的卡尔曼滤波</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA needs series with a regular revisit; leave it out of METHODS.</source>
        <translation>KF-ARIMA 需要重访周期规则的序列；请从 METHODS 中去掉。</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA needs points with 8 observations in the training part; leave it out of METHODS.</source>
        <translation>KF-ARIMA 要求测点在训练段内有 8 次观测；请从 METHODS 中去掉。</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA finds no stable process in the training part; leave it out of METHODS.</source>
        <translation>KF-ARIMA 在训练段内找不到平稳过程；请从 METHODS 中去掉。</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_lstm.py"/>
        <source>KF-LSTM needs {1} acquisitions in the training part and there are {2}; leave it out of METHODS.</source>
        <translation>KF-LSTM 在训练段内需要 {1} 期影像，现有 {2} 期；请从 METHODS 中去掉。</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Last value (persistence)</source>
        <translation>最后值（持续法）</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Last velocity</source>
        <translation>最后速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Velocity of the last n acquisitions</source>
        <translation>最近 n 期影像的速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Line and seasons</source>
        <translation>直线加季节项</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>As last year</source>
        <translation>同去年</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Kalman filter</source>
        <translation>卡尔曼滤波</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Distributed-lag ridge + Kalman</source>
        <translation>分布滞后岭回归 + 卡尔曼滤波</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>{1} is left out. {2}</source>
        <translation>{1} 被略去。{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/ridge.py"/>
        <source>Distributed-lag ridge</source>
        <translation>分布滞后岭回归</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/lineage.py"/>
        <source>The lineage in its metadata is damaged, so what its values have seen is unknown; make the layer again, or remove the metadata.</source>
        <translation>元数据中的数据来源记录已损坏，无法得知其数值使用过哪些数据；请重新生成图层，或删除元数据。</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>{1} times as large</source>
        <translation>为其 {1} 倍</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>about equal</source>
        <translation>大致相等</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/following/ensemble.py"/>
        <location filename="../plugin/core/daily/following/nowcast.py"/>
        <source>Estimating day by day</source>
        <translation>正在逐日估计</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error is not corrected: no stable points show it.</source>
        <translation>未改正共模误差：没有稳定点能反映它。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error is not corrected, because the correction does not reduce the residual of held-out points ({1} mm without, {2} mm with it).</source>
        <translation>未改正共模误差，因为改正不能减小留出点的残差（改正前 {1} mm，改正后 {2} mm）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error has a standard deviation of {1} mm and a range of {2} m, estimated from {3} points with a total weight of {4}. Residual of held-out points: {5} mm without, {6} mm with the correction. Sigma of the correction: {7} to {8} mm.</source>
        <translation>共模误差的标准差为 {1} mm，变程为 {2} m，由 {3} 个点（总权重 {4}）估计。留出点的残差：改正前 {5} mm，改正后 {6} mm。改正的标准差：{7} 至 {8} mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>GNSS shows no rate to take off; the series stay as they are.</source>
        <translation>GNSS 没有可扣除的速率；序列保持不变。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The series are calibrated by {1}: {2} mm/yr taken off since {3}. These stations cannot score the model, which carries the rate and takes it off whatever layer it estimates.</source>
        <translation>序列已由 {1} 校准：自 {3} 起扣除了 {2} mm/a。这些测站不能用于评定该模型；模型带有该速率，并从所估计的任何图层中扣除。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The GNSS calibration that the model carries cannot be read; train it again.</source>
        <translation>无法读取模型所带的 GNSS 校准；请重新训练。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The layer is on the datum of {1} already, as the training was; no rate is taken off.</source>
        <translation>图层已在 {1} 的基准上，与训练时相同；不扣除速率。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>{1} mm/yr are taken off, as in the training, which {2} calibrated.</source>
        <translation>与训练时相同，扣除 {1} mm/a，该值由 {2} 校准。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>No point has {1} training observations and a coherence of {2}; lower MIN_COHERENCE or bring longer series.</source>
        <translation>没有测点在训练段内有 {1} 次观测且相干性达到 {2}；请降低 MIN_COHERENCE 或给出更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} of {2} points are left out: fewer than {3} training observations, or a coherence below {4}.</source>
        <translation>{2} 个测点中有 {1} 个未采用：训练观测少于 {3} 次，或相干性低于 {4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} values of {2} points are isolated spikes; training leaves them out.</source>
        <translation>{2} 个测点的 {1} 个值是孤立的粗差；训练不予采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The layer has no points.</source>
        <translation>图层没有测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The series run from {1} to {2} and the drivers from {3} to {4}: they have no day in common.</source>
        <translation>序列为 {1} 至 {2}，驱动因子为 {3} 至 {4}：没有共同日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} acquisitions are outside the days of the drivers and are left out.</source>
        <translation>{1} 期影像在驱动因子的日期之外，未采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The model was trained with the driver {1}, which the hydrology table lacks (it has {2}); give the table of the training.</source>
        <translation>模型用驱动因子 {1} 训练，而水文表中没有（现有 {2}）；请给出训练所用的表。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The drivers end on {1} and are needed until {2}; add the missing days.</source>
        <translation>驱动因子止于 {1}，需要到 {2}；请补充缺少的日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>no rain</source>
        <translation>无雨</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>the last known value</source>
        <translation>最近的已知值</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} is missing on {2} of the days that are needed; {3} is taken there.</source>
        <translation>所需日期中有 {2} 天缺少 {1}；取{3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>The estimate has {1} dates and a layer holds {2}: the layers begin on {3}. All dates from {4} on are in the NetCDF file beside the layer, which the time-series dock reads.</source>
        <translation>估计有 {1} 个日期，而图层最多保存 {2} 个：图层从 {3} 开始。自 {4} 起的全部日期在图层旁边的 NetCDF 文件中，由时间序列面板读取。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>On {1} of {2} days a driver is outside its training range; these days are flagged and their interval is wider.</source>
        <translation>{2} 天中有 {1} 天的驱动因子超出训练范围；这些日期已标记，其区间加宽。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>On {1}, {2} of {3} points behave unlike their training, the first since {4}. They follow their acquisitions and are flagged 4; LATEST tells since when.</source>
        <translation>{1}，{3} 个点中有 {2} 个的表现与训练期不同，最早自 {4} 起。这些点的估计跟随其观测值，标志为 4；起始日期见 LATEST。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>{1} is a model of the form {2}; this version reads {3}. Train again or update the plugin.</source>
        <translation>{1} 是 {2} 形式的模型；本版本读取 {3}。请重新训练或更新插件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <location filename="../plugin/core/daily/musenet/musenet_file.py"/>
        <source>{1} is damaged ({2}); train the model again.</source>
        <translation>{1} 已损坏（{2}）；请重新训练模型。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>The model file {1} does not exist.</source>
        <translation>模型文件 {1} 不存在。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>{1} is not a SlopeMuse model, or it is cut off; give the file that the training wrote.</source>
        <translation>{1} 不是 SlopeMuse 模型，或不完整；请给出训练所写的文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/batches.py"/>
        <source>{1} displacements every {2} days and 8 acquisitions to learn from need about {3} acquisitions before the end of training ({4}), and there are {5}; lower DEFORMATION_LAGS or LAG_STEP, or bring a longer series.</source>
        <translation>每 {2} 天一个的 {1} 个位移加上用于学习的 8 期影像，需要训练截止（{4}）之前约 {3} 期影像，现有 {5} 期；请减小 DEFORMATION_LAGS 或 LAG_STEP，或给出更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>No acquisition is between {1} and {2}, the days of the drivers.</source>
        <translation>{1} 至 {2}（驱动因子的日期）之间没有影像。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>START is {1}, but {2} displacements every {3} days are known from {4} on; begin there or later.</source>
        <translation>START 为 {1}，但每 {3} 天一个的 {2} 个位移自 {4} 起才已知；请从该日或之后开始。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>The estimate would end on {1}, before it begins on {2}: the model needs {3} days of series; bring a longer one, or mend START and END.</source>
        <translation>估计将止于 {1}，早于起始日 {2}：模型需要 {3} 天的序列；请给出更长的序列，或改正 START 和 END。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>The model has one network a point and none for the point {1}; train with SCOPE = shared to estimate points that were not trained on.</source>
        <translation>模型为每个测点一个网络，没有测点 {1} 的网络；要估计未参与训练的测点，请用 SCOPE = shared 训练。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Training of the published network (MUSEnet)</source>
        <translation>论文网络（MUSEnet）的训练</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Published network</source>
        <translation>论文网络</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>As published, this network was trained on every day of a line through all acquisitions. The line between two acquisitions needs the later one: the target looks ahead, also beyond the end of training.</source>
        <translation>论文的做法：该网络用通过全部影像的折线上的每一天训练。两期影像之间的折线需要后一期影像：目标值使用了未来信息，也超出训练截止日。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Loss of training, and error on days held out at the end of training.</source>
        <translation>训练损失，以及训练段末尾留出日期上的误差。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Median series of the fastest tenth of points, and its drivers.</source>
        <translation>最快十分之一测点的中位数序列及其驱动因子。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>What the paper names, and what is our choice</source>
        <translation>论文所述与我们的选择</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Quantity</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Past displacements</source>
        <translation>过去的位移</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} every {2} days</source>
        <translation>{1} 个，每 {2} 天一个</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 30 every 12</source>
        <translation>论文：30 个，每 12 天一个</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Days of each driver</source>
        <translation>各驱动因子的天数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 30</source>
        <translation>论文：30</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Drivers, a block each</source>
        <translation>驱动因子，各一个模块</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: rain, level</source>
        <translation>论文：降雨、水位</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Linear layers, activation, loss</source>
        <translation>线性层数、激活函数、损失函数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>10, ReLU, mean square</source>
        <translation>10，ReLU，均方</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Optimiser, learning rate</source>
        <translation>优化器、学习率</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Adam, {1}</source>
        <translation>Adam，{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: Adam, 1e-4</source>
        <translation>论文：Adam，1e-4</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Order of a sequence</source>
        <translation>序列的顺序</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>reversed</source>
        <translation>倒序</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Joined states</source>
        <translation>连接的状态</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper, eq. (6)</source>
        <translation>论文式 (6)</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>End of training</source>
        <translation>训练截止</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 2 : 1 in time</source>
        <translation>论文：按时间 2 : 1</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Hidden size</source>
        <translation>隐藏层大小</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>ours</source>
        <translation>本文选择</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1}, one a point</source>
        <translation>{1} 个，每个测点一个</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>one for all points</source>
        <translation>全部测点共用一个</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>64 days</source>
        <translation>64 天</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} points × {2} days</source>
        <translation>{1} 个测点 × {2} 天</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} of at most {2}, the best kept</source>
        <translation>{1} 轮，最多 {2} 轮，保留最好的</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>displacements less the newest of the window, then divided by their spread</source>
        <translation>位移减去窗口内最新值，再除以其离散</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Past</source>
        <translation>过去</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>30 values at fixed lags of the line through acquisitions before the day</source>
        <translation>当日之前通过影像的折线上固定滞后的 30 个值</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Error common to a date</source>
        <translation>各日期的公共误差</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>taken off from stable ground, as for every method</source>
        <translation>用稳定地面扣除，与各方法相同</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Sigma</source>
        <translation>中误差</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>error on days held out at the end of training, without the noise of an acquisition</source>
        <translation>训练段末尾留出日期上的误差，不含单期影像的噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>loss of training</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Loss [scaled]</source>
        <translation>损失 [缩放后]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>held-out days</source>
        <translation>留出日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>RMSE of held-out days [mm]</source>
        <translation>留出日期的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>The target is interpolated between acquisitions, as published: it looks ahead, also beyond the end of training, and scores made with it are no evidence of skill.</source>
        <translation>按论文的做法，目标值在影像之间内插：它使用未来信息，也超出训练截止日，由此得到的评分不能证明预报能力。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>{1} network{2}: at most about {3} on this machine, and a model file of {4} MB</source>
        <translation>{1} 个网络{2}：在本机最多约 {3}，模型文件 {4} MB</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>One network a point means {1}. Confirm it by CONFIRM_MANY, take SCOPE = shared, or select fewer than {2} points.</source>
        <translation>每个测点一个网络意味着 {1}。请用 CONFIRM_MANY 确认，或取 SCOPE = shared，或选择少于 {2} 个测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>Training {1}.</source>
        <translation>正在训练 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>, held-out {1} mm</source>
        <translation>，留出 {1} mm</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>Epoch {1} of {2}: loss {3}{4}, at most {5} s left</source>
        <translation>第 {1} 轮，共 {2} 轮：损失 {3}{4}，最多还需 {5} s</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>{1} of {2} networks</source>
        <translation>{2} 个网络中的 {1} 个</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>: mean loss {1}, held-out {2} mm, about {3} s left</source>
        <translation>：平均损失 {1}，留出 {2} mm，约还需 {3} s</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>DEVICE is cuda, and torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>DEVICE 为 cuda，但 torch 找不到可用显卡；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>The day {1} has no acquisition before it; begin the estimate later.</source>
        <translation>日期 {1} 之前没有影像；请推迟估计的起始日。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>{1} displacements every {2} days need {3} days of series before {4}; use fewer lags or a longer series.</source>
        <translation>每 {2} 天一个的 {1} 个位移需要 {4} 之前 {3} 天的序列；请减少滞后数或使用更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>The drivers run from {1} to {2}; {3} to {4} are needed.</source>
        <translation>驱动因子为 {1} 至 {2}；需要 {3} 至 {4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/baseline_estimate.py"/>
        <source>The method of the model is {1}, which needs {2} acquisitions up to {3}. The layer has {4}; the model with drivers estimates instead.</source>
        <translation>模型的方法是{1}，需要截至 {3} 的 {2} 期影像。图层有 {4} 次；改由含驱动因子的模型估计。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/baseline_estimate.py"/>
        <source>The method of the model is {1}: it has the smaller error on the held-out dates of the training. The estimate equals this method, except where a point behaves unlike its training.</source>
        <translation>模型的方法是{1}：它在训练期留出的日期上误差较小。估计值等于该方法的结果，表现与训练期不同的测点除外。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>A hindcast uses all acquisitions; LATENCY is not used.</source>
        <translation>后报使用全部影像；不使用 LATENCY。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>All acquisitions are before {1}, the first day of the drivers.</source>
        <translation>全部影像都在驱动因子的首日 {1} 之前。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>The series up to {1} are not those of the training: velocities differ by {2} mm/yr in the median. Was the delivery processed anew, or its reference moved? Train again.</source>
        <translation>截至 {1} 的序列与训练时不同：速率相差的中位数为 {2} mm/a。数据是否重新处理过，或参考点已改变？请重新训练。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>START is {1}, but nothing is known before {2}; begin there or later.</source>
        <translation>START 为 {1}，但 {2} 之前没有已知数据；请从该日或之后开始。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>The estimate would end on {1}, before it begins on {2}; mend START and END.</source>
        <translation>估计将止于 {1}，早于起始日 {2}；请改正 START 和 END。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Training of a daily deformation model</source>
        <translation>逐日变形模型的训练</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Model with drivers</source>
        <translation>含驱动因子的模型</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>This model</source>
        <translation>本模型</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>What was learnt, and what was chosen</source>
        <translation>学到的参数与选定的参数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>daily rates from the drivers</source>
        <translation>由驱动因子得到的日速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Points trained on</source>
        <translation>参与训练的测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Training days</source>
        <translation>训练天数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} to {2}</source>
        <translation>{1} 至 {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Drivers</source>
        <translation>驱动因子</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>none: training is shorter than a year</source>
        <translation>无：训练段不足一年</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Responses of the bank</source>
        <translation>响应函数库中的响应</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Noise of an acquisition</source>
        <translation>单期影像的噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Error shared by neighbours of a date</source>
        <translation>同日相邻测点共有的误差</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Velocity that no driver explains</source>
        <translation>驱动因子不能解释的速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Its correlation time</source>
        <translation>其相关时间</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>{1} days</source>
        <translation>{1} 天</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Factor on sigma from dates held out</source>
        <translation>由留出日期求得的中误差系数</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Nothing after the end of training is in the model. The daily rate is a sum of responses to the drivers, whose amplitudes vary smoothly over the slope; only differences between acquisitions were fitted.</source>
        <translation>模型不含训练截止之后的任何信息。逐日速率是对各驱动因子响应之和，其幅值在坡体上平滑变化；只拟合了影像之间的差值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Displacement [mm]
+ towards satellite</source>
        <translation>位移 [mm]
+ 朝向卫星</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>training ends</source>
        <translation>训练截止</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Rain [mm/day]</source>
        <translation>降雨 [mm/天]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Level [m]</source>
        <translation>水位 [m]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>Scoring later acquisitions</source>
        <translation>正在评定之后的影像</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>Training ends on {1} and has {2} acquisitions; {3} are needed. Choose a later TRAIN_END or a longer series.</source>
        <translation>训练截止于 {1}，有 {2} 期影像；需要 {3} 期。请选择更晚的 TRAIN_END 或更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The training part has {1} acquisitions, too few to hold some out: the choice of the method cannot be checked.</source>
        <translation>训练期有 {1} 期影像，太少而无法留出：方法的选择无法检验。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The choice of the method cannot be checked on held-out dates: {1}</source>
        <translation>方法的选择无法在留出的日期上检验：{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>On {1} held-out acquisitions of the training part, {2} has a smaller error ({3} mm RMSE) than the model with drivers ({4} mm). The model uses this method for nowcasts and scenarios.</source>
        <translation>在训练期留出的 {1} 期影像上，{2} 的误差（RMSE {3} mm）小于含驱动因子的模型（{4} mm）。模型在实时估计和情景中使用该方法。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The training part is {1} days long. In less than {2} days the answer to drivers cannot be told from a trend: they are left out of the model, which follows the motion alone.</source>
        <translation>训练段长 {1} 天。不足 {2} 天时无法区分驱动因子的响应与趋势：模型不含驱动因子，只跟随运动本身。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>No acquisition lies after the end of training: the model is not scored. Choose an earlier TRAIN_END.</source>
        <translation>训练截止之后没有影像：模型未评定。请选择更早的 TRAIN_END。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The method of this model is {1}: it has a smaller error than the model with drivers on {2} held-out acquisitions of the training part. Nowcasts and scenarios equal this method; a hindcast comes from the daily rates.</source>
        <translation>本模型的方法是{1}：在训练期留出的 {2} 期影像上，其误差小于含驱动因子的模型。实时估计和情景等于该方法；后报来自日速率。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On {1} acquisitions after {2}, as delivered, each forecast from those before it, the best method is: {3} (RMSE {4} mm).</source>
        <translation>在 {2} 之后的 {1} 期影像上（原样，每次由之前的影像预报），最佳方法为：{3}（RMSE {4} mm）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} is not the best method on these acquisitions: its RMSE is {2} mm, {3} compared with {4}. Use the better method, or bring a longer record.</source>
        <translation>{1} 在这些影像上不是最佳方法：其 RMSE 为 {2} mm，与{4}相比{3}。请使用更好的方法，或提供更长的记录。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On the same acquisitions less their common-mode error, the best method is {1} (RMSE {2} mm); the RMSE of {3} is {4} mm.</source>
        <translation>在减去共模误差的同样影像上，最佳方法为{1}（RMSE {2} mm）；{3} 的 RMSE 为 {4} mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE as delivered [mm]</source>
        <translation>RMSE（原样） [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE corrected [mm]</source>
        <translation>RMSE（校正） [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE on held-out dates of training [mm]</source>
        <translation>训练期留出日期上的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>Daily rates from the drivers, not used</source>
        <translation>由驱动因子得到的日速率，未使用</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>One acquisition ahead: {1} acquisitions of {2} points</source>
        <translation>提前一期影像：{2} 个点的 {1} 期影像</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>As delivered: every method gets the acquisitions as they are and is scored on them. Corrected: every method gets and is scored on the acquisitions less their common-mode error.</source>
        <translation>原样：每种方法得到原样的影像并以其计分。校正：每种方法得到减去共模误差的影像并以其计分。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>Every method gets the acquisitions as they are and is scored on them; no common-mode error is corrected.</source>
        <translation>每种方法得到原样的影像并以其计分；未校正共模误差。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>All methods are tuned on the training part alone. The same numbers follow from the daily layer with LATENCY = 1, at the dates of the acquisitions: a layer with LATENCY = 0 has already used the acquisition of the day.</source>
        <translation>所有方法仅用训练期调整。由 LATENCY = 1 的每日图层在影像日期处可得到相同的数字：LATENCY = 0 的图层已经使用了当天的影像。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On the held-out dates of the training, {1} has the smallest error. The model does not use this method, because the difference may be chance or, with less than a year held out, hold for one season.</source>
        <translation>在训练期留出的日期上，{1} 的误差最小。模型不使用该方法，因为差异可能是偶然的，或者在留出不足一年时只适用于一个季节。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>at moving points</source>
        <translation>在移动点上</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>13 to 24 days ahead</source>
        <translation>提前 13 至 24 天</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The noise of an acquisition is about {1} mm, below which no method can score. The 90 % interval of the model, with this noise, holds of the acquisitions: {2}.</source>
        <translation>单期影像的噪声约为 {1} mm，任何方法的误差都不能低于它。模型的 90 % 区间（含此噪声）包含的影像比例：{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} points are too few to learn how the response varies over the slope ({2} are needed): each point stands alone, and a common-mode error cannot be told from motion.</source>
        <translation>{1} 个点太少，无法学习响应在坡面上的变化（需要 {2} 个）：每个点各自独立，共模误差无法与运动区分。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} acquisitions lie after the training: an RMSE from so few is uncertain by about {2} %, and smaller differences between methods mean nothing.</source>
        <translation>训练期之后有 {1} 期影像：如此少的影像得到的 RMSE 约有 {2} % 的不确定性，方法间更小的差异没有意义。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The training has {1} days, less than a year: the seasons that it lacks remain unknown.</source>
        <translation>训练期为 {1} 天，不足一年：所缺的季节仍然未知。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The test has {1} days, less than a year: the seasons that it lacks remain unknown.</source>
        <translation>检验期为 {1} 天，不足一年：所缺的季节仍然未知。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1}: {2} events in the training and {3} after it ({4}-day sums above half of the largest in the training). Fewer than {5} cannot show how the slope responds to one.</source>
        <translation>{1}：训练期内有 {2} 次事件，之后有 {3} 次（{4} 天累计值超过训练期最大值的一半）。少于 {5} 次不能说明斜坡对事件的响应。</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/state_space/em_fit.py"/>
        <source>Points, unexplained velocity {1} mm/day</source>
        <translation>测点，未解释的速率 {1} mm/天</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/state_space/em_fit.py"/>
        <source>Modes of the slope</source>
        <translation>坡体的模态</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/area_statistics.py"/>
        <source>There is no point in the area; draw it around some.</source>
        <translation>区域内没有测点；请围住若干测点绘制。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The drivers have the shape {1} where {2} is needed.</source>
        <translation>驱动因子的形状为 {1}，应为 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The days of the drivers are not consecutive; build them with Forcing.from_rows.</source>
        <translation>驱动因子的日期不连续；请用 Forcing.from_rows 建立。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The hydrology table has no row with a date that can be read.</source>
        <translation>水文表没有可识别日期的行。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The day {1} occurs twice in the hydrology table with different values of {2}; keep one.</source>
        <translation>日期 {1} 在水文表中出现两次且 {2} 的值不同；请保留一个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The hydrology table has no driver {1}; it has {2}.</source>
        <translation>水文表没有驱动因子 {1}；现有 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The driver {1} has no value in the days that are needed; choose another column.</source>
        <translation>驱动因子 {1} 在所需日期内没有值；请选择另一列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The displacements of the station {1} do not fit its {2} dates.</source>
        <translation>测站 {1} 的位移与其 {2} 个日期不符。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The dates of the station {1} are not strictly increasing.</source>
        <translation>测站 {1} 的日期不是严格递增的。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The direction {1} has the length {2}; a unit vector (east, north, up) is needed.</source>
        <translation>方向 {1} 的长度为 {2}；应为单位向量（东、北、上）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>There is no GNSS station {1}; the table holds {2}.</source>
        <translation>没有 GNSS 测站 {1}；表中有 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>{1} has the shape {2} where {3} is needed.</source>
        <translation>{1} 的形状为 {2}，应为 {3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The attribute {1} has {2} values where {3} are needed.</source>
        <translation>属性 {1} 有 {2} 个值，应有 {3} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The dates of the series are not strictly increasing; sort them and merge those that repeat.</source>
        <translation>序列的日期不是严格递增的；请排序并合并重复日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The point id {1} occurs more than once; give every point its own id.</source>
        <translation>测点编号 {1} 出现多次；请使每个测点的编号唯一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The component {1} is unknown; use one of {2}.</source>
        <translation>分量 {1} 未知；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The point {1} has an infinite value on {2}; clear or mend it.</source>
        <translation>测点 {1} 在 {2} 的值为无穷大；请清除或改正。</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The direction vector of the point {1} has the length {2}; a unit vector (east, north, up) is needed.</source>
        <translation>测点 {1} 的方向向量长度为 {2}；应为单位向量（东、北、上）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>all arithmetic</source>
        <translation>所有计算</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>statistics and searching for neighbours</source>
        <translation>统计与邻近点搜索</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>plots and reports</source>
        <translation>绘图与报告</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>reading and writing models</source>
        <translation>读写模型</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>neural networks</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>reading HDF5 time series</source>
        <translation>读取 HDF5 时间序列</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the KF-ARIMA comparison</source>
        <translation>KF-ARIMA 对比</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the OSGeo4W Shell</source>
        <translation>OSGeo4W Shell 窗口</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the command prompt</source>
        <translation>命令提示符</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>a terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>install the Microsoft Visual C++ Redistributable (x64) from microsoft.com</source>
        <translation>请从 microsoft.com 安装 Microsoft Visual C++ Redistributable (x64)</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>install the library {1}, or type `{2}` in {3}</source>
        <translation>请安装库 {1}，或在{3}中输入 `{2}`</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>type `{1}` in {2} (several GB, and the page Get Started of pytorch.org has the command of the smaller CPU build)</source>
        <translation>请在{2}中输入 `{1}`（数 GB；pytorch.org 的 Get Started 页面有较小的 CPU 版本的命令）</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>type `{1}` in {2}</source>
        <translation>请在{2}中输入 `{1}`</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and is not installed in {3}; {4}.</source>
        <translation>Python 软件包 {1} 用于{2}，但未安装在 {3} 中；{4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and its version {3} in {4} is older than {5}; {6}.</source>
        <translation>Python 软件包 {1} 用于{2}，但 {4} 中的版本 {3} 低于 {5}；{6}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and does not load in {3} ({4}); {5}.</source>
        <translation>Python 软件包 {1} 用于{2}，但在 {3} 中无法加载（{4}）；{5}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and is not installed; {3}.</source>
        <translation>Python 软件包 {1} 用于{2}，但未安装；{3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and its version {3} is older than {4}; {5}.</source>
        <translation>Python 软件包 {1} 用于{2}，但其版本 {3} 低于 {4}；{5}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and does not load ({3}); {4}.</source>
        <translation>Python 软件包 {1} 用于{2}，但无法加载（{3}）；{4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>choose a Python that has it in Settings ▸ Options ▸ SlopeMuse</source>
        <translation>在 设置 ▸ 选项 ▸ SlopeMuse 中选择装有它的 Python</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>choose a Python that has it in Settings ▸ Options ▸ SlopeMuse, or {1}</source>
        <translation>在 设置 ▸ 选项 ▸ SlopeMuse 中选择装有它的 Python，或{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>{1} and start QGIS again, or {2}</source>
        <translation>{1}并重新启动 QGIS，或{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>{1} and start QGIS again</source>
        <translation>{1}并重新启动 QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>take {1} = {2}</source>
        <translation>取 {1} = {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>leave {1} out</source>
        <translation>不要 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/torch_runtime.py"/>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is {1}; use one of {2}.</source>
        <translation>设置 ▸ 选项 ▸ SlopeMuse 中的设备为 {1}；请使用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/torch_runtime.py"/>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is cuda, and torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>设置 ▸ 选项 ▸ SlopeMuse 中的设备为 cuda，但 torch 找不到可用显卡；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/driver_sets.py"/>
        <source>DRIVER_SETS names {1}, and the hydrology table has {2}; write IFP (rain), IFW (level), IFPW (both), or columns joined by +.</source>
        <translation>DRIVER_SETS 中有 {1}，而水文表有 {2}；请写 IFP（降雨）、IFW（水位）、IFPW（两者），或以 + 连接的列名。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>TRAIN_END is not used: the training of the model, until {1}, holds for all.</source>
        <translation>未使用 TRAIN_END：模型的训练截至 {1}，对所有方法有效。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>REFIT_DAYS is not used with a MODEL, which stays as it is: all methods are fitted once.</source>
        <translation>有 MODEL 时不使用 REFIT_DAYS，模型保持不变：所有方法只拟合一次。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>{1} acquisitions are before the end of training ({2}) and {3} after; {4} and 1 are needed. Choose another TRAIN_END.</source>
        <translation>训练结束（{2}）之前有 {1} 期影像，之后有 {3} 次；需要 {4} 次和 1 次。请选择另一个 TRAIN_END。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The test is {1} days long, less than a year; it says nothing about the seasons that it lacks.</source>
        <translation>检验期为 {1} 天，不足一年；它不能说明所缺季节的情况。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/horizons.py"/>
        <source>over {1} days</source>
        <translation>超过 {1} 天</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/horizons.py"/>
        <source>{1}–{2} days</source>
        <translation>{1}–{2} 天</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>{1} cannot answer: {2}</source>
        <translation>{1} 无法给出结果：{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>No method could answer; the log tells why for each.</source>
        <translation>没有方法能给出结果；各方法的原因见日志。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>The model knows {1} and answers for this set alone.</source>
        <translation>模型只知道 {1}，只对该组合给出结果。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/trained_methods.py"/>
        <source>SlopeMuse, rate variant</source>
        <translation>SlopeMuse，速率型</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/trained_methods.py"/>
        <source>MUSEnet, published network</source>
        <translation>MUSEnet，论文网络</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>{1} acquisitions after {2}</source>
        <translation>{2} 之后的 {1} 期影像</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>A simple method won: {1}, with {2} on {3}.</source>
        <translation>简单方法最优：{1}，在 {3} 上为 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>The error of the best method with drivers, {1}, is {2}.</source>
        <translation>含驱动因子的最佳方法（{1}）的误差{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>{1} won: {2} on {3}, {4} compared with the best simple method, {5} ({6} mm). The skill is {7} % of the squared error (95 % interval {8} to {9} %)</source>
        <translation>{1} 最佳：在 {3} 上为 {2}，与最佳简单方法 {5}（{6} mm）相比 {4}。技巧分为平方误差的 {7} %（95 % 区间 {8} 至 {9} %）</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>, which could be chance.</source>
        <translation>，可能出于偶然。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>In the test itself {1} was the best simple one ({2} mm).</source>
        <translation>在检验段中，{1} 是最好的简单方法（{2} mm）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>noise of an acquisition</source>
        <translation>单期影像的噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE on later acquisitions [mm]</source>
        <translation>之后各期影像的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Squared error saved [%]</source>
        <translation>减少的平方误差 [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE of all points [mm]</source>
        <translation>全部测点的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Change between two acquisitions</source>
        <translation>两期影像之间的变化</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Days since the last known acquisition</source>
        <translation>距最近一期已知影像的天数</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>forecast probability</source>
        <translation>预报概率</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Acquisitions [%]</source>
        <translation>影像 [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE of {1} [mm]</source>
        <translation>{1} 的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Displacement since {1} [mm]</source>
        <translation>自 {1} 起的位移 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>less GNSS [mm]</source>
        <translation>减 GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>LoS displacement [mm]
+ towards satellite</source>
        <translation>视线向位移 [mm]
+ 朝向卫星</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last value</source>
        <translation>最后值</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last velocity</source>
        <translation>最后速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>velocity of n</source>
        <translation>n 期速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Evaluation of daily deformation</source>
        <translation>逐日变形评定</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>How far ahead</source>
        <translation>预报时效</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Through time, by speed and by point</source>
        <translation>按时间、速度和测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Error of all points at each acquisition, above the drivers.</source>
        <translation>各期影像上全部测点的误差，下方为驱动因子。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Intervals and large changes</source>
        <translation>区间与大变化</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Where</source>
        <translation>空间分布</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Error of each point; north is up.</source>
        <translation>各测点的误差；上方为北。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Displacement since the end of training as {1} gives it (the paper's figure 3e).</source>
        <translation>由 {1} 给出的训练截止以来的位移（论文图 3e）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>{1} points, acquisitions from {2} to {3}. Methods learn from the {4} up to {5} and are scored on the {6} after it: each is forecast from those before it, with {7} known up to its own day and nothing later.</source>
        <translation>{1} 个测点，影像自 {2} 至 {3}。各方法用截至 {5} 的 {4} 期学习，并在其后的 {6} 期上评定：每期由之前的影像预报，{7}只知道到当日为止，不知道之后的信息。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The answers of a SlopeMuse model are those of its daily layer with a latency of at least one day, estimated from all points of the layer; the points that are scored are those from which it learns.</source>
        <translation>SlopeMuse 模型的答案取自其每日图层（时延至少一天），由图层的全部点估计；计分的点是模型用于学习的点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Blue: ours; orange: rivals with drivers; grey: methods that know no driver.</source>
        <translation>蓝色：本方法；橙色：含驱动因子的对比方法；灰色：不含驱动因子的方法。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>bias [mm]</source>
        <translation>偏差 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>r of change</source>
        <translation>变化量的 r</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>without noise [mm]</source>
        <translation>扣除噪声 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Later acquisitions as delivered: {1} values of {2} points</source>
        <translation>其后的影像（原样）：{2} 个点的 {1} 个值</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The same acquisitions corrected: less their common-mode error</source>
        <translation>同样的影像，经校正：减去共模误差</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>As delivered: every method gets the acquisitions as they are and is scored on them. Corrected: every method gets and is scored on the acquisitions less their common-mode error. All other tables and figures show acquisitions as delivered; GNSS scores methods that get corrected acquisitions.</source>
        <translation>原样：每种方法得到原样的影像并以其计分。校正：每种方法得到减去共模误差的影像并以其计分。其余表格和图均显示原样的影像；GNSS 评价得到校正影像的方法。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>From and to: 95 % interval of a bootstrap over blocks of dates. An acquisition carries about {1} mm of noise, which no method can foretell; “without noise” is the RMSE with it taken off. The correlation is that of the change since the last known acquisition: cumulative series would correlate by their trend alone. MASE: mean error in units of the mean change between two acquisitions of training.</source>
        <translation>自和至：按日期分块自助法的 95 % 区间。单期影像约有 {1} mm 的噪声，任何方法都不能预报；“扣除噪声”为除去噪声后的 RMSE。相关系数是自最近一期已知影像以来变化量的相关系数：累计序列仅凭趋势就会相关。MASE：以训练段两期影像之间平均变化为单位的平均误差。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Squared error saved against {1}; an interval that holds 0 proves nothing.</source>
        <translation>相对于 {1} 减少的平方误差；包含 0 的区间不能说明问题。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>skill</source>
        <translation>技巧评分</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill against {1}</source>
        <translation>相对于 {1} 的技巧评分</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill is 1 − MSE ÷ MSE of {1}, the simple method that was best on the last quarter of training, named before the test was looked at. DM: statistic of Diebold and Mariano on the mean squared error of each date, below 0 where the method errs less; p: its chance if both erred alike.</source>
        <translation>技巧评分为 1 − MSE ÷ {1} 的 MSE，后者是在训练段最后四分之一上最好的简单方法，在查看检验段之前选定。DM：按各日期均方误差的 Diebold–Mariano 统计量，本方法误差较小时小于 0；p：两者误差相同时出现的概率。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill against</source>
        <translation>技巧评分相对于</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Against each simple method{1}</source>
        <translation>与各简单方法比较{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>; from here on each method with the set of most drivers, the winner with its own</source>
        <translation>；以下各方法采用驱动因子最多的组合，最优方法采用其自身的组合</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Error by days since the last acquisition that the forecast knew. Lines: acquisitions{1}</source>
        <translation>误差随距预报所知最近一期影像天数的变化。线：影像{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>; dotted: GNSS, with its own noise.</source>
        <translation>；点线：GNSS，含其自身噪声。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions, by days since the last known one</source>
        <translation>影像，按距最近一期已知影像的天数</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>GNSS, by days since the last known acquisition</source>
        <translation>GNSS，按距最近一期已知影像的天数</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions are held back for the forecasts of about 24 and 36 days; the drivers are known up to the day. {1}</source>
        <translation>对约 24 天和 36 天的预报隐去若干期影像；驱动因子已知至当日。{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Days between two acquisitions are judged by GNSS alone.</source>
        <translation>两期影像之间的日期只由 GNSS 评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Days between two acquisitions have no truth here; a GNSS station (TRUTH) would judge them.</source>
        <translation>两期影像之间的日期在此没有真值；GNSS 测站（TRUTH）可作评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>As published, the truth below is a line through all acquisitions. It looks ahead: between two acquisitions it needs the later one. What only repeats that line of yesterday must be beaten before a score says anything.</source>
        <translation>论文的做法：下面的真值是通过全部影像的折线，它使用未来信息：两期影像之间的值需要后一期影像。评分要有意义，必须先胜过只重复昨日折线值的方法。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>As published, on interpolated days</source>
        <translation>论文的做法，在内插日期上</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>“{1}” beats every method: this protocol cannot tell skill from a leak.</source>
        <translation>“{1}”胜过所有方法：该方案不能区分预报能力与信息泄漏。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By class of the change between two acquisitions (the paper's table II).</source>
        <translation>按两期影像之间变化量的等级（论文表 II）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1}, by class of change</source>
        <translation>{1}，按变化量等级</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>The class is that of the measured change, known only afterwards: among small measured changes a method that foretells nothing does well, among large ones the noise of the acquisition is part of what was missed.</source>
        <translation>等级按事后才知道的实测变化划分：在小变化中，不作任何预报的方法也表现良好；在大变化中，未能预报的部分包含单期影像的噪声。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By the speed of the points in training (still: &lt; 5 mm/yr)</source>
        <translation>按训练段内测点的速度（静止：&lt; 5 mm/a）</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>in 50 %</source>
        <translation>50 % 内</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>worst dates</source>
        <translation>最差日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>worst points</source>
        <translation>最差测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>width 90 % [mm]</source>
        <translation>90 % 宽度 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Winkler [mm]</source>
        <translation>Winkler 评分 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Share of acquisitions within the nominal intervals, and what the intervals are worth</source>
        <translation>影像落在名义区间内的比例，以及区间的价值</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Worst: the share within 90 % that nine of ten dates, or points, exceed. Winkler and CRPS reward narrow intervals that hold; CRPSS is the CRPS saved against the best simple method. Intervals hold the noise of an acquisition.</source>
        <translation>最差：十分之九的日期或测点所超过的 90 % 内比例。Winkler 和 CRPS 奖励窄而可靠的区间；CRPSS 为相对于最好的简单方法减少的 CRPS。区间包含单期影像的噪声。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Where acquisitions fall in the forecast distribution: flat is honest, a hump too wide, horns too narrow.</source>
        <translation>影像在预报分布中的位置：平坦为可信，中间隆起为过宽，两端翘起为过窄。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>events</source>
        <translation>事件数</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>found</source>
        <translation>检出</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>false alarms</source>
        <translation>空报</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>lead [days]</source>
        <translation>提前量 [天]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Changes of {1} mm and more since the last known acquisition</source>
        <translation>自最近一期已知影像以来 {1} mm 以上的变化</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Found: share of those that came and were foretold; false alarms: share of those foretold that did not come; CSI: found ÷ (come or foretold); lead: days before the acquisition at which the daily estimate had passed the bound.</source>
        <translation>检出：发生且被预报的比例；空报：预报而未发生的比例；CSI：检出 ÷（发生或预报）；提前量：逐日估计超过界限时距该期影像的天数。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Against GNSS</source>
        <translation>与 GNSS 比较</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Daily, all days after training with GNSS; its own noise is in every number</source>
        <translation>逐日，训练之后有 GNSS 的全部日期；各数均含其自身噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Station {1} and the points around it; below, their difference.</source>
        <translation>测站 {1} 及其周围测点；下方为其差值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>What each driver is worth</source>
        <translation>各驱动因子的作用</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By driver set: IFP rain, IFW level, IFPW both (the paper's figure 10).</source>
        <translation>按驱动因子组合：IFP 降雨，IFW 水位，IFPW 两者（论文图 10）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>all points</source>
        <translation>全部测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Around events</source>
        <translation>事件前后</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1} ({2}): median of the fastest tenth of points, and the rate of {3} (the paper's figures 7 and 8).</source>
        <translation>{1}（{2}）：最快十分之一测点的中位数，以及 {3} 的速率（论文图 7 和图 8）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions from {1} days before to {2} days after</source>
        <translation>事件前 {1} 天至后 {2} 天的影像</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Who saw what</source>
        <translation>数据使用情况</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>as it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Made by</source>
        <translation>生成算法</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>GNSS stations used</source>
        <translation>所用 GNSS 测站</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Dates that models have seen</source>
        <translation>模型使用过的日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Not used to score, because the data were calibrated with them: {1}.</source>
        <translation>未用于评定，因为数据曾用其校准：{1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>fitted again every {1} days on all that was known by then</source>
        <translation>每 {1} 天用当时已知的全部数据重新拟合</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>fitted once, up to {1}</source>
        <translation>一次拟合，截至 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>All methods got the same series, without the isolated spikes of training, and were {1}; after that they only took acquisitions in, each at the earliest {2} day(s) after it was made. A series that was processed as one stack may hold information of later images in earlier values; no test here can see that.</source>
        <translation>所有方法得到相同的序列（不含训练期的孤立尖峰），并且{1}；此后只吸收新的影像，每次最早在影像后 {2} 天。作为一个整体处理的序列，其较早的值可能含有较晚影像的信息；此处的检验无法发现。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1} gave no answer: {2}</source>
        <translation>{1} 没有给出结果：{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The station {1} was used for {2} and does not score.</source>
        <translation>测站 {1} 曾用于{2}，不参与评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The evaluation</source>
        <translation>评定</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>POINTS names {1}, which is not a point of the layer that can be evaluated.</source>
        <translation>POINTS 中有 {1}，它不是图层中可以评定的测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>EVENTS names {1}; the test runs from {2} to {3}. Choose a day in it.</source>
        <translation>EVENTS 中有 {1}；检验段为 {2} 至 {3}。请选择其中的日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>{1} in {2} days</source>
        <translation>{2} 天内 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>rain, {1} mm</source>
        <translation>降雨 {1} mm</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has no place and cannot score.</source>
        <translation>测站 {1} 没有位置，不能用于评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>No point lies within {1} m of the station {2}; it cannot score.</source>
        <translation>测站 {2} 周围 {1} m 内没有测点，不能用于评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The layer has no line of sight, so the station {1} cannot score.</source>
        <translation>图层没有视线向，因此测站 {1} 不能用于评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has no day in common with the training and cannot score.</source>
        <translation>测站 {1} 与训练段没有共同日期，不能用于评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has too few days after training and cannot score.</source>
        <translation>测站 {1} 在训练之后的日期太少，不能用于评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>datum or calibration</source>
        <translation>基准或校准</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>fastest tenth</source>
        <translation>最快的十分之一</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>Yesterday's interpolated value</source>
        <translation>昨日的内插值</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>Line through the last two interpolated days</source>
        <translation>通过最后两个内插日期的直线</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>first alone</source>
        <translation>仅第一个</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>second alone</source>
        <translation>仅第二个</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <source>Finding hidden points</source>
        <translation>正在求隐去测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <source>Comparing the sensors</source>
        <translation>正在比较传感器</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/methods.py"/>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>METHOD {1} is unknown; use one of {2}.</source>
        <translation>METHOD {1} 未知；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Cells of {1} m cost at most 2 % of the accuracy at points that were left out.</source>
        <translation>{1} m 的单元在留出测点上的精度损失不超过 2 %。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} points are too few to hide some, so nothing can be said of the accuracy.</source>
        <translation>{1} 个测点太少，无法隐去一部分，因此不能评定精度。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} cells of {2} m, {3} dates; nearest points within {4} m.</source>
        <translation>{1} 个 {2} m 单元，{3} 个日期；最近测点在 {4} m 以内。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>MASK_DISTANCE is {1} m; a distance above 0 is needed.</source>
        <translation>MASK_DISTANCE 为 {1} m；应大于 0。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>CELL_SIZE is {1} m; give a width above 0, or 0 to have it chosen.</source>
        <translation>CELL_SIZE 为 {1} m；应大于 0，或为 0 以自动选择。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>The DEM has no height at {1} % of the points; give one that covers them, or leave it out.</source>
        <translation>数字高程模型在 {1} % 的测点处没有高程；请给出覆盖测点的模型，或不使用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>The motion does not depend on height (error at hidden points {1} mm/yr with it, {2} without), so the DEM was not used.</source>
        <translation>运动与高程无关（隐去测点上的误差：采用时 {1} mm/a，不采用时 {2}），因此未使用数字高程模型。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Height lowers the error at hidden points from {1} to {2} mm/yr.</source>
        <translation>采用高程使隐去测点上的误差由 {1} 降至 {2} mm/a。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Filling the grid</source>
        <translation>正在填充格网</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>No cell is known much better than by the mean of all points (the motion is not alike at the distance of neighbours), so none was emptied for its sigma.</source>
        <translation>没有单元的精度明显优于全部测点的均值（相邻测点的运动不相似），因此没有单元因中误差而置空。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} cells are empty, because their sigma is near the spread of all points ({2} mm/yr).</source>
        <translation>{1} 个单元为空，因为其中误差接近全部测点的离散（{2} mm/a）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Kriging (local, a nugget each sensor)</source>
        <translation>克里金（局部，各传感器有各自的块金值）</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Kriging with edges</source>
        <translation>含边界的克里金</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>CNN on kriging</source>
        <translation>克里金之上的 CNN</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>CNN as published (Khalili et al. 2024)</source>
        <translation>论文 CNN（Khalili 等，2024）</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Inverse distance, power by cross-validation</source>
        <translation>反距离加权，幂次由交叉验证确定</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Nearest point</source>
        <translation>最近测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Linear between points</source>
        <translation>测点间线性内插</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Both sensors</source>
        <translation>两种传感器</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>INPUT alone</source>
        <translation>仅 INPUT</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>INPUT2 alone</source>
        <translation>仅 INPUT2</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>One grid</source>
        <translation>同一格网</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>In held-out blocks of {1} m, {2} has an RMSE of {3} mm, which is {4} compared with the nearest point ({5} mm).</source>
        <translation>在 {1} m 的留出块中，{2} 的 RMSE 为 {3} mm，与最近点（{5} mm）相比{4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>There are too few points to hide some, so nothing can be said of how good the map is.</source>
        <translation>测点太少，无法隐去一部分，因此不能评定图件的质量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Maps</source>
        <translation>图件</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Velocity and its one-sigma; white: nothing is known there.</source>
        <translation>速率及其一倍中误差；白色：该处未知。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Range of the velocity [m]</source>
        <translation>速率的变程 [m]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Spread of the velocity [mm/yr]</source>
        <translation>速率的离散 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Noise of the velocity of a point, {1} [mm/yr]</source>
        <translation>{1} 单个测点速率的噪声 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Spread of the offsets between the sensors [mm/yr]</source>
        <translation>传感器间偏差的离散 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>At original points that were hidden</source>
        <translation>在隐去的原始测点处</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Blocks of {1} m hidden with a belt of {2} m around them</source>
        <translation>隐去 {1} m 的分块，周围留 {2} m 缓冲带</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Every tenth point hidden at random: how good the map is between near points</source>
        <translation>随机隐去十分之一的测点：相近测点之间图件的质量</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1} ({2} to {3})</source>
        <translation>{1}（{2} 至 {3}）</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>velocity within 90 %</source>
        <translation>速率在 90 % 内</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>error ÷ kriging (90 %)</source>
        <translation>误差 ÷ 克里金（90 %）</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1}. RMSE of velocity and displacement; the last column is of the displacement of INPUT, with the range of a bootstrap over blocks.</source>
        <translation>{1}。速率和位移的 RMSE；最后一列为 INPUT 的位移，附按分块自助法求得的范围。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>What two sensors gain</source>
        <translation>两种传感器的增益</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Both sensors hidden in the same blocks</source>
        <translation>两种传感器隐去相同的分块</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Only INPUT hidden: INPUT2 sees the gap</source>
        <translation>仅隐去 INPUT：INPUT2 可见空白区</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>both ÷ this (90 %)</source>
        <translation>两者 ÷ 此项（90 %）</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1}; RMSE at the points of INPUT{2}. Below 1 both sensors are better than this one; a range that reaches over 1 proves nothing.</source>
        <translation>{1}；INPUT 测点处的 RMSE{2}。小于 1 表示两种传感器优于此项；范围越过 1 则不能说明问题。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>CELL_SIZE {1} m makes {2} cells with {3} dates each; at most {4} can be filled, so take {5} m or more (the points are about {6} m apart).</source>
        <translation>CELL_SIZE {1} m 产生 {2} 个单元、每个 {3} 个日期；最多可填充 {4} 个，请取 {5} m 以上（测点间距约 {6} m）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>No cell of {1} m has a point within {2} m; take a smaller CELL_SIZE or a larger MASK_DISTANCE.</source>
        <translation>{1} m 的单元在 {2} m 内都没有测点；请减小 CELL_SIZE 或增大 MASK_DISTANCE。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>Laying the grid</source>
        <translation>正在布设格网</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>Choosing the cell size</source>
        <translation>正在选择单元大小</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/covariance_fit.py"/>
        <source>Fitting the variogram</source>
        <translation>正在拟合变异函数</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/edges.py"/>
        <source>Looking for edges</source>
        <translation>正在查找边界</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/edges.py"/>
        <source>Judging the edges</source>
        <translation>正在评定边界</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/gp_classification.py"/>
        <source>Classifying points</source>
        <translation>正在对测点分类</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Edges do not help to find hidden points, so the result is that of kriging.</source>
        <translation>边界无助于预测隐去测点，因此结果为克里金结果。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Edges change the error at hidden points to {1} % of that of kriging.</source>
        <translation>边界使隐去测点上的误差变为克里金的 {1} %。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>The whole correction of the CNN changes the error at hidden points to {1} % of that of kriging; {2} % of it is used.</source>
        <translation>CNN 的全部改正使隐去测点上的误差变为克里金的 {1} %；采用其中的 {2} %。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>The published CNN was trained for {1} epochs.</source>
        <translation>论文 CNN 训练了 {1} 轮。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Looking for neighbours</source>
        <translation>正在查找相邻测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>METHOD cnn needs {1} points or more and has {2}; take kriging.</source>
        <translation>METHOD cnn 需要 {1} 个以上测点，现有 {2} 个；请采用克里金。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>TRAINING_EPOCHS is {1}; 1 or more are needed.</source>
        <translation>TRAINING_EPOCHS 为 {1}；应不小于 1。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Kriging for the network</source>
        <translation>正在为网络做克里金</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Training the CNN, epoch {1} of {2}</source>
        <translation>正在训练 CNN，第 {1} 轮，共 {2} 轮</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Judging the correction</source>
        <translation>正在评定改正</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>METHOD cnn_published needs {1} points of INPUT and has {2}.</source>
        <translation>METHOD cnn_published 需要 INPUT 的 {1} 个测点，现有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Resampling for the published CNN</source>
        <translation>正在为论文 CNN 重采样</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Training the published CNN, epoch {1} of {2} at most</source>
        <translation>正在训练论文 CNN，第 {1} 轮，最多 {2} 轮</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Estimating by the published CNN</source>
        <translation>正在用论文 CNN 估计</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} has no point with values; give a layer with displacement series.</source>
        <translation>{1} 没有有值的测点；请给出含位移序列的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} is {2}</source>
        <translation>{1} 为 {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers are of different components ({1}); project them to one first.</source>
        <translation>各图层的分量不同（{1}）；请先投影到同一分量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>Gathering points</source>
        <translation>正在汇集测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1}: {2} points have no place or lack more than {3} % of the dates and are left out.</source>
        <translation>{1}：{2} 个测点没有位置或缺少 {3} % 以上的日期，未采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} {2} to {3}</source>
        <translation>{1} {2} 至 {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers have {1} dates in common ({2}), and {3} are needed; bring them to one time axis with harmonize first.</source>
        <translation>各图层有 {1} 个共同日期（{2}），需要 {3} 个；请先用 harmonize 归算到同一时间轴。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} has no point with a place and values on {2} % of the {3} dates; bring it to one time axis with harmonize first.</source>
        <translation>{1} 没有既有位置又在 {3} 个日期的 {2} % 上有值的测点；请先用 harmonize 归算到同一时间轴。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The lines of sight of INPUT and INPUT2 are {1}° apart, so they measure different motion; bring them to one with projectlos first.</source>
        <translation>INPUT 与 INPUT2 的视线向相差 {1}°，测量的是不同的运动；请先用 projectlos 归算到同一视线向。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} and {2} do not overlap (they are {3} km apart); give layers of one place, and check their coordinate systems.</source>
        <translation>{1} 与 {2} 不重叠（相距 {3} km）；请给出同一地点的图层，并检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers have points at {1} different places, and {2} are needed for a grid.</source>
        <translation>各图层的测点位于 {1} 个不同位置，建立格网需要 {2} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>All points lie on one line, so there is no area between them; a grid needs points around it.</source>
        <translation>全部测点位于一条直线上，其间没有面积；格网需要周围有测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} reaches {2}, which is no angle in radians; HyP3 and GAMMA write radians, so convert it.</source>
        <translation>{1} 达到 {2}，不是弧度角；HyP3 和 GAMMA 采用弧度，请换算。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>East and north of the line of sight are longer than 1 together; unit vectors are needed.</source>
        <translation>视线向的东、北分量合长大于 1；应为单位向量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>incidence from the vertical, heading of the flight clockwise from north, right-looking</source>
        <translation>入射角自铅垂线起算，航向自北顺时针，右视</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>−12 ascending, −168 descending</source>
        <translation>升轨 −12，降轨 −168</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>as heading, but the sensor looks to the left of its flight</source>
        <translation>同航向，但传感器向飞行方向左侧观测</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>azimuth of ground → satellite, anticlockwise from north</source>
        <translation>地面 → 卫星的方位角，自北逆时针</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>102 ascending, −102 descending</source>
        <translation>升轨 102，降轨 −102</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>azimuth of ground → satellite, clockwise from north</source>
        <translation>地面 → 卫星的方位角，自北顺时针</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>−102 ascending, 102 descending</source>
        <translation>升轨 −102，降轨 102</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>azimuth of satellite → ground, clockwise from north</source>
        <translation>卫星 → 地面的方位角，自北顺时针</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>78 ascending, −78 descending</source>
        <translation>升轨 78，降轨 −78</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>elevation above the horizon and azimuth of ground → satellite, anticlockwise from east, in radians</source>
        <translation>地面 → 卫星的高度角及自东逆时针的方位角，弧度</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending</source>
        <translation>lv_theta 0.89；lv_phi 升轨 −2.93，降轨 −0.21</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector ground → satellite</source>
        <translation>地面 → 卫星的单位向量</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector ground → satellite in the order north, east, up</source>
        <translation>地面 → 卫星的单位向量，顺序为北、东、上</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>horizontal part of the unit vector ground → satellite</source>
        <translation>地面 → 卫星单位向量的水平分量</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector satellite → ground</source>
        <translation>卫星 → 地面的单位向量</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The convention {1} is unknown; use one of {2}.</source>
        <translation>约定 {1} 未知；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The convention {1} needs {2}; {3} values were given.</source>
        <translation>约定 {1} 需要 {2}；给出了 {3} 个值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The line of sight ({1})</source>
        <translation>视线向（{1}）</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The line of sight ({1}) points down, so it runs from the satellite to the ground; choose satellite_to_ground, or enu if it was turned already.</source>
        <translation>视线向（{1}）指向下方，即从卫星到地面；请选择 satellite_to_ground，若已反向则选择 enu。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>ANGLES is {1}; use one of {2}.</source>
        <translation>ANGLES 为 {1}；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} is {2}; degrees clockwise from north within ±360 are needed.</source>
        <translation>{1} 为 {2}；应为自北顺时针的度数，在 ±360 以内。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} puts the satellite to the {2} more than to the {3}, but satellites fly nearly north or south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its convention.</source>
        <translation>{1} 使卫星偏{2}多于偏{3}，但卫星近南北向飞行、近东西向观测（升轨航向约 −12，降轨约 192）；请检查该角度及其约定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>A look angle of {1}° misses the Earth from {2} km.</source>
        <translation>视角 {1}° 从 {2} km 高度看不到地球。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/coordinates.py"/>
        <source>The CRS {1} is unknown; choose one such as EPSG:4326.</source>
        <translation>坐标系 {1} 未知；请选择 EPSG:4326 之类的坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/coordinates.py"/>
        <source>Coordinates cannot be transformed from the CRS {1} to {2}; choose another CRS.</source>
        <translation>坐标无法从坐标系 {1} 转换到 {2}；请选择另一个坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The look direction is {1}; use right or left.</source>
        <translation>观测方向为 {1}；请用 right 或 left。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The directions of the points are unknown or cancel each other; import the layer again.</source>
        <translation>测点的方向未知或互相抵消；请重新导入图层。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The line of sight</source>
        <translation>视线向</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} of row {2} has the length {3}; a unit vector is needed.</source>
        <translation>第 {2} 行的{1}长度为 {3}；应为单位向量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The incidence angle</source>
        <translation>入射角</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} is empty; degrees from the vertical are needed.</source>
        <translation>{1}为空；应为自铅垂线起算的度数。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>is {1}</source>
        <translation>为 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>lies between {1} and {2}</source>
        <translation>介于 {1} 与 {2} 之间</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} {2}, which looks like radians; degrees from the vertical are needed.</source>
        <translation>{1}{2}，看似弧度；应为自铅垂线起算的度数。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} {2}; degrees from the vertical between 5 and 85 are needed.</source>
        <translation>{1}{2}；应为自铅垂线起算 5 至 85 的度数。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>No point has coordinates, so distances cannot be taken; check the layer's geometry.</source>
        <translation>没有测点有坐标，无法计算距离；请检查图层的几何。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>The points lie outside the area of {1}; check the coordinate system of the layer.</source>
        <translation>测点位于 {1} 的适用区域之外；请检查图层的坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>The layer has no coordinate system, so distances cannot be taken; set its CRS.</source>
        <translation>图层没有坐标系，无法计算距离；请设置坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/slope_direction.py"/>
        <source>Fitting slopes</source>
        <translation>正在拟合坡度</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/slope_direction.py"/>
        <source>{1} has no heights at the {2} points (looked at x {3} to {4}, y {5} to {6} in {7}); give a DEM that covers them.</source>
        <translation>{1} 在 {2} 个测点处没有高程（查看范围 x {3} 至 {4}，y {5} 至 {6}，{7}）；请给出覆盖测点的数字高程模型。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>GNSS station {1}</source>
        <translation>GNSS 测站 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <location filename="../plugin/core/gnss/validation.py"/>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The place of the station {1} is not known; add columns lon and lat.</source>
        <translation>测站 {1} 的位置未知；请添加列 lon 和 lat。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>The layer does not know its line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it with its angles, or give GNSS already in the line of sight (projectgnss).</source>
        <translation>图层没有视线向（字段 los_east、los_north、los_up，或 incidence_deg 和 heading_deg）；请连同角度导入，或给出已投影到视线向的 GNSS（projectgnss）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>The station {1} ({2} to {3}) and the layer ({4} to {5}) have {6} dates in common; two or more are needed.</source>
        <translation>测站 {1}（{2} 至 {3}）与图层（{4} 至 {5}）有 {6} 个共同日期；需要两个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>Not stable within two sigma: {1}. This motion is taken into the datum, so the layer shows motion in the frame of the GNSS.</source>
        <translation>在两倍中误差内不稳定：{1}。该运动计入基准，因此图层表示的是 GNSS 框架下的运动。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>All stations move by about {1} mm/yr: the GNSS holds the motion of the plate, and so will the layer; take it off the GNSS first if that is not wanted.</source>
        <translation>全部测站以约 {1} mm/a 运动：GNSS 含有板块运动，图层也将含有；如不需要，请先从 GNSS 中扣除。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>One station sets the datum and no other can check it.</source>
        <translation>基准由一个测站确定，没有其他测站可以检核。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>The datum makes the layer worse at {1} stations ({2} to {3} mm); choose other stations or another method.</source>
        <translation>该基准使 {1} 个测站处的图层变差（{2} 至 {3} mm）；请更换测站或方法。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>the other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>{1} of {2} dates have no GNSS: the offset is interpolated there, and held before the first and after the last date that has.</source>
        <translation>{2} 个日期中有 {1} 个没有 GNSS：偏移在这些日期上内插，在首个和末个有 GNSS 的日期之外保持不变。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>The layer runs against the GNSS (median correlation {1}): its sign or its heading is probably wrong; mend it before a datum is set.</source>
        <translation>图层与 GNSS 的变化方向相反（相关系数中位数 {1}）：其符号或航向很可能有误；请在确定基准之前改正。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>{1} would have {2} mm about the mean of left-out stations; consider it.</source>
        <translation>{1} 相对于留出测站的均值为 {2} mm；可考虑采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/offset_models.py"/>
        <source>{1}: station {2} of {3} left out</source>
        <translation>{1}：留出第 {2} 个测站，共 {3} 个</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>The layer has no coordinate system, so stations cannot be placed in it; set its CRS.</source>
        <translation>图层没有坐标系，无法确定测站在其中的位置；请设置坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>RADIUS is {1} m; a radius above 0 is needed.</source>
        <translation>RADIUS 为 {1} m；应大于 0。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>No point of the layer lies within {1} m of the station {2}; the nearest is {3} m away. Take a larger radius or another station, and check the coordinate system.</source>
        <translation>测站 {2} 周围 {1} m 内没有图层的测点；最近的测点在 {3} m 处。请增大半径或更换测站，并检查坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>All {1} points within {2} m of the station {3} are empty (NULL on every date); take a larger radius or another station.</source>
        <translation>测站 {3} 周围 {2} m 内的全部 {1} 个测点均为空（所有日期为 NULL）；请增大半径或更换测站。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>only {1} points in the circle (5 or more are wanted)</source>
        <translation>圆内只有 {1} 个测点（宜有 5 个以上）</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>The field incidence_deg</source>
        <translation>字段 incidence_deg</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Rate [mm/yr]</source>
        <translation>速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Median of the rates of the points, and the range of two thirds of them.</source>
        <translation>测点速率的中位数，以及三分之二测点所在的范围。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Median of the points of each area; shaded: two thirds of them. The first layer begins at 0, the others agree with it in the mean over the time they share.</source>
        <translation>各区域测点的中位数；阴影：其中三分之二的测点。第一个图层从 0 起算，其余图层在共有时段内与其均值一致。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>{1} ({2} points, {3} mm/yr)</source>
        <translation>{1}（{2} 个测点，{3} mm/a）</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Area {1}</source>
        <translation>区域 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>Displacement [mm]{1}</source>
        <translation>位移 [mm]{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>offset ± 1 sigma</source>
        <translation>偏移 ± 一倍中误差</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>stations that set the datum</source>
        <translation>确定基准的测站</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>Layer minus GNSS [mm]</source>
        <translation>图层减 GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Datum of {1} from GNSS</source>
        <translation>由 GNSS 确定 {1} 的基准</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Datum from GNSS</source>
        <translation>由 GNSS 确定基准</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>stations that did not set the datum</source>
        <translation>未参与确定基准的测站</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>stations left out in turn</source>
        <translation>依次留出的测站</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Layer minus GNSS at {1}: {2} mm before, {3} mm after ({4}, set by {5}).</source>
        <translation>{1}处图层减 GNSS：之前 {2} mm，之后 {3} mm（{4}，由 {5} 确定）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>no station</source>
        <translation>没有测站</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>What was taken off</source>
        <translation>扣除的量</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Offset in time, {1} mm/yr over {2} to {3}. Its sigma (median {4} mm) is common to the whole map: it does not fall by averaging points, so it is kept apart from the sigma of the points.</source>
        <translation>偏移随时间的变化，{2} 至 {3} 为 {1} mm/a。其中误差（中位数 {4} mm）为整幅图共有：不因对测点取平均而减小，因此与测点的中误差分开保存。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS since the first date [mm]</source>
        <translation>自首日起的 RMS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS about the mean [mm]</source>
        <translation>相对均值的 RMS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>used</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Each station is left out in turn and predicted by the others; “none” is the layer as it came. The second number decides, because the first holds the noise of one date throughout.</source>
        <translation>依次留出每个测站，由其他测站预测；“none”为原图层。以第二个数为准，因为第一个数始终含有某一日期的噪声。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Role</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS before [mm]</source>
        <translation>之前 RMS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS after [mm]</source>
        <translation>之后 RMS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Own speed [mm/yr]</source>
        <translation>自身速率 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Stable (2 sigma)</source>
        <translation>稳定（2 倍中误差）</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Layer minus GNSS of the day, relative to the first common date. A station that helps to set the datum is scored by a datum without it.</source>
        <translation>当日图层减 GNSS，相对于首个共同日期。参与确定基准的测站用不含该站的基准评定。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>MAD of the points [mm]</source>
        <translation>测点的 MAD [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Points within {1} m, and what another radius would change in their mean series (RMS).</source>
        <translation>{1} m 内的测点，以及改变半径时其平均序列的变化（RMS）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Not used</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Mean of the points around each station before and after, beside daily GNSS in the same direction; all relative to the first common date.</source>
        <translation>各测站周围测点之前和之后的均值，与同方向的逐日 GNSS 对照；均相对于首个共同日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>The robust mean of the points in the circle (each with its own level; values beyond 3 MAD left out) minus GNSS, smoothed in time before it is compared, so that the noise of one day does not land on the whole map. After Khalili et al. 2024, 4.2.2 and 4.2.4: their use on series is smooth_offset or offset_per_date, their use on the velocity is rate.</source>
        <translation>圆内测点的稳健均值（各测点保留自身水平；超过 3 倍 MAD 的值不采用）减去 GNSS；GNSS 在比较前先作时间平滑，使单日噪声不落到整幅图上。依据 Khalili 等（2024）4.2.2 和 4.2.4：其对序列的用法为 smooth_offset 或 offset_per_date，对速率的用法为 rate。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>checks the datum</source>
        <translation>检核基准</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>sets the datum{1}</source>
        <translation>确定基准{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>(after: not independent)</source>
        <translation>（之后：不独立）</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Points within {1} m</source>
        <translation>{1} m 内的测点数</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Change at {1} m [mm]</source>
        <translation>半径 {1} m 时的变化 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>sets the datum</source>
        <translation>确定基准</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>{1} ({2}, {3} points)</source>
        <translation>{1}（{2}，{3} 个测点）</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>layer before</source>
        <translation>之前的图层</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>layer after</source>
        <translation>之后的图层</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>RMSE of the series [mm]</source>
        <translation>序列的 RMSE [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>After the mean difference is taken off (tables 6 and 7 of the paper).</source>
        <translation>已扣除平均差（论文表 6 和表 7）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Correlation of the cumulative series</source>
        <translation>累计序列的相关系数</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>As published (table 5). Any two series with a trend reach nearly 1, whatever their rates.</source>
        <translation>论文的做法（表 5）。任何两个有趋势的序列都接近 1，无论速率如何。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Correlation of the increments</source>
        <translation>增量的相关系数</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Between neighbouring dates: a common trend does not help.</source>
        <translation>相邻日期之间：共同趋势不起作用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Slope of the layer on GNSS: 0.5 means that half of the motion is lost.</source>
        <translation>图层对 GNSS 的斜率：0.5 表示丢失了一半的运动。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layers against GNSS</source>
        <translation>图层与 GNSS 比较</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} in {2}</source>
        <translation>{2} 中的 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>used to build</source>
        <translation>用于生成</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Not scored, because they built the layer: {1}.</source>
        <translation>未评定，因为曾用于生成图层：{1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Rates and series, points by “{1}”</source>
        <translation>速率与序列，按“{1}”取测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Mean of the {1} shared</source>
        <translation>{1} 共有的均值</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Pictures</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>; shaded: the time that all share</source>
        <translation>；阴影：全部图层共有的时段</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>When each layer was observed{1}.</source>
        <translation>各图层的观测时间{1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean.</source>
        <translation>图层与 GNSS（按 ±3 天平滑）在共同日期上的值，各自相对于其均值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Interpolator</source>
        <translation>内插方法</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Interpolation to the station</source>
        <translation>到测站的内插</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} (table 7 of the paper). nearest: the nearest point; circle: robust mean within {2} m; kriging: of 32 points.{3}</source>
        <translation>{1}（论文表 7）。nearest：最近测点；circle：{2} m 内的稳健均值；kriging：32 个测点。{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Without {1} that not all of them reach.</source>
        <translation>不含并非所有方法都能达到的 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} shows {2} % of the motion of GNSS, though its correlation is {3}: fast motion is partly lost in the phase, or the direction of the layer is not right.</source>
        <translation>{1} 表现了 GNSS 运动的 {2} %，尽管其相关系数为 {3}：快速运动在相位中部分丢失，或图层的方向有误。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1}: rates {2} mm/yr, series {3} mm (RMSE, {4} station{5})</source>
        <translation>{1}：速率 {2} mm/a，序列 {3} mm（RMSE，{4} 个测站{5}）</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Nothing could be scored by this interpolator.</source>
        <translation>该内插方法没有可评定的结果。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Not scored: {1} (see the notes).</source>
        <translation>未评定：{1}（见说明）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>RMSE of the {1} shared</source>
        <translation>共有 {1} 的 RMSE</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Table 4 of the paper. Rates over the dates that a layer and the station share; the GNSS column is the mean over the layers, each layer is compared with GNSS on its own dates. Shared: stations scored in every layer.</source>
        <translation>论文表 4。图层与测站共有日期上的速率；GNSS 列为各图层的平均，每个图层在自身日期上与 GNSS 比较。共有：在每个图层中均已评定的测站。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Noise floor</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Scatter [mm]</source>
        <translation>离散 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Velocities differ by [mm/yr]</source>
        <translation>速率差异 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Median speed there [mm/yr]</source>
        <translation>该处速度中位数 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>In the quietest 200 m × 200 m: errors below it say more about smoothing, or about luck, than about truth.</source>
        <translation>在最平静的 200 m × 200 m 窗口内：低于此值的误差更多反映平滑或偶然，而不是真实情况。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_tables.py"/>
        <source>RMSE of the rates and means over {1} stations</source>
        <translation>{1} 个测站的速率 RMSE 和均值</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>METHOD is {1}; use one of {2}.</source>
        <translation>METHOD 为 {1}；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The GNSS table holds no station.</source>
        <translation>GNSS 表中没有测站。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The layer has {1} dates between START and END; two or more are needed.</source>
        <translation>图层在 START 与 END 之间有 {1} 个日期；需要两个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>No GNSS station can be compared with the layer. {1}</source>
        <translation>没有 GNSS 测站可与图层比较。{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The stations have no common date with the layer between START and END.</source>
        <translation>在 START 与 END 之间，各测站与图层没有共同日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>{1} needs {2} stations and {3} set the datum.</source>
        <translation>{1} 需要 {2} 个测站，现由 {3} 个确定基准。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>{1} has an RMS of {2} mm about the mean of left-out stations where {3} has {4} mm.</source>
        <translation>{1} 相对于留出测站均值的 RMS 为 {2} mm，而 {3} 为 {4} mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>as given</source>
        <translation>按原样</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>the opposite sign</source>
        <translation>相反的符号</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>the heading of the other orbit</source>
        <translation>另一轨道方向的航向</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>a left-looking sensor</source>
        <translation>左视传感器</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>The line of sight disagrees with GNSS: layer minus GNSS is {1} mm as it stands and {2} mm with {3}. Check SIGN, heading and orbit of the import.</source>
        <translation>视线向与 GNSS 不符：图层减 GNSS 现为 {1} mm，若采用{3}则为 {2} mm。请检查导入时的 SIGN、航向和轨道。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>The layer runs against GNSS (correlation {1} in the line of sight); check SIGN, heading and orbit of the import.</source>
        <translation>图层与 GNSS 的变化方向相反（视线向相关系数 {1}）；请检查导入时的 SIGN、航向和轨道。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/station_interpolation.py"/>
        <source>The interpolator {1} is unknown; use one of {2}.</source>
        <translation>内插方法 {1} 未知；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/station_velocity.py"/>
        <source>{1} has no station with a place and the columns e, n, u, so there is no arrow to draw; displacement in the line of sight has no direction on the map.</source>
        <translation>{1} 没有既有位置又有列 e、n、u 的测站，无法绘制箭头；视线向位移在地图上没有方向。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>{1} is empty; at least one layer and one station are needed.</source>
        <translation>{1} 为空；至少需要一个图层和一个测站。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>INTERPOLATORS is empty; choose of {1}.</source>
        <translation>INTERPOLATORS 为空；请从 {1} 中选择。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>not scored: the station was used to build the layer</source>
        <translation>未评定：该测站曾用于生成图层</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>GNSS in los_mm is compared as it is, but this layer looks {1}° away from {2}; give east, north, up. {3}</source>
        <translation>los_mm 形式的 GNSS 按原样比较，但该图层的视线向与 {2} 相差 {1}°；请给出东、北、垂直向。{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>No station can be compared with a layer. {1}: {2}</source>
        <translation>没有测站可与图层比较。{1}：{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>Noise of {1}</source>
        <translation>{1} 的噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>The layer {1} does not know its line of sight; import it with its angles.</source>
        <translation>图层 {1} 没有视线向；请连同角度导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>The station and the layer have {1} dates in common; {2} or more are needed{3}</source>
        <translation>测站与图层有 {1} 个共同日期；需要 {2} 个以上{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>(layer {1} to {2}).</source>
        <translation>（图层 {1} 至 {2}）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>runs against the GNSS: check the sign and the heading</source>
        <translation>与 GNSS 的变化方向相反：请检查符号和航向</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>No GNSS file is given; choose tenv3, .pos or CSV files, or a zip of them.</source>
        <translation>没有给出 GNSS 文件；请选择 tenv3、.pos 或 CSV 文件，或其 zip。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} ({2} of {3})</source>
        <translation>{1}（第 {2} 个，共 {3} 个）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} tells where stations are, but no file holds their displacements.</source>
        <translation>{1} 说明了测站位置，但没有文件含有其位移。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>The station {1} comes from two files; give each station once.</source>
        <translation>测站 {1} 来自两个文件；每站只给一次。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>The place of {1} is not known; add columns lon and lat, or a CSV station,lon,lat.</source>
        <translation>{1} 的位置未知；请添加列 lon 和 lat，或给出 CSV：station,lon,lat。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>Some files hold east, north, up and others los_mm; import them apart.</source>
        <translation>有的文件含东、北、垂直向，有的含 los_mm；请分别导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>There is no file {1}; choose another.</source>
        <translation>没有文件 {1}；请另选。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <location filename="../plugin/importing/delivery.py"/>
        <source>{1} is empty.</source>
        <translation>{1} 是空的。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} holds no tenv3, .pos, .neu or CSV file.</source>
        <translation>{1} 中没有 tenv3、.pos、.neu 或 CSV 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} would unpack to {2} GB, more than stations have; take out the stations that are needed.</source>
        <translation>{1} 将解压为 {2} GB，超过测站应有的量；请取出所需测站。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1}/{2} is damaged ({3}); download it again.</source>
        <translation>{1}/{2} 已损坏（{3}）；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} is not text; choose tenv3, .pos or CSV files, or a zip of them.</source>
        <translation>{1} 不是文本；请选择 tenv3、.pos 或 CSV 文件，或其 zip。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>Line {1} of {2} has {3} cells where {4} are needed; the file is cut off, download it again.</source>
        <translation>{2} 第 {1} 行有 {3} 个单元格，应有 {4} 个；文件不完整，请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1} holds no day of data; download it again.</source>
        <translation>{1} 中没有数据日；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1} has {2} where a number is needed; download it again.</source>
        <translation>{1} 中应为数字处是 {2}；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} has {2} where a date such as 08JUN26 is needed; download it again.</source>
        <translation>{1} 中应为 08JUN26 之类日期处是 {2}；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} holds a day that is not in the calendar; download it again.</source>
        <translation>{1} 中有日历上不存在的日期；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1}: {2} days occur twice; the last row was taken.</source>
        <translation>{1}：{2} 天出现两次；取最后一行。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} has no column date, only {2}; rename the day's column.</source>
        <translation>{1} 没有列 date，只有 {2}；请将日期列改名。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} has no column {2}_mm (or {3}_m); it holds {4}. GNSS needs e_mm, n_mm, u_mm, or los_mm.</source>
        <translation>{1} 没有列 {2}_mm（或 {3}_m）；现有 {4}。GNSS 需要 e_mm、n_mm、u_mm 或 los_mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} in the column {3} is no number and was left out.</source>
        <translation>{1}：列 {3} 中的 {2} 不是数字，未采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>The column {1} of {2} has no unit; name it {3}_mm or {4}_m.</source>
        <translation>{2} 的列 {1} 没有单位；请命名为 {3}_mm 或 {4}_m。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} rows have no date ({3}) and were left out.</source>
        <translation>{1}：{2} 行没有日期（{3}），未采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: the station {2} has no values and was left out.</source>
        <translation>{1}：测站 {2} 没有值，未采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} days of {3} occur twice; the last row was taken.</source>
        <translation>{1}：{3} 有 {2} 天出现两次；取最后一行。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} holds no row with a date and a value; check its date and value columns.</source>
        <translation>{1} 没有既有日期又有值的行；请检查日期列和数值列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} jumps {2} times by more than 200 mm from day to day, most on {3} ({4} mm: antenna moved, or an earthquake); steps are kept, and rates over them mean nothing.</source>
        <translation>{1} 有 {2} 次逐日跳变超过 200 mm，最大在 {3}（{4} mm：天线移动或地震）；跳变予以保留，跨越跳变的速率没有意义。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} scatters by {2} mm from day to day: the values may be in m; check the unit.</source>
        <translation>{1} 的逐日离散为 {2} mm：数值可能以 m 为单位；请检查单位。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} scatters by {2} mm from day to day: check the unit.</source>
        <translation>{1} 的逐日离散为 {2} mm：请检查单位。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>Line {1} of {2} is {3} where a decimal year and 6 numbers are needed; the file is cut off, download it again.</source>
        <translation>{2} 第 {1} 行为 {3}，应为十进制年份和 6 个数字；文件不完整，请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1}: columns taken as year, north, east, up and their sigmas in m, as SONEL orders them.</source>
        <translation>{1}：按 SONEL 的顺序，各列取为年、北、东、垂直及其中误差，单位 m。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/daily_aggregation.py"/>
        <source>Several readings a day: rain is their sum, everything else their mean.</source>
        <translation>一天有多个读数：降雨取和，其余取平均。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>TIME_ZONE is {1}; hours from UTC between −14 and 14 are needed (China 8, Italy 1).</source>
        <translation>TIME_ZONE 为 {1}；应为相对 UTC 的小时数，在 −14 至 14 之间（中国 8，意大利 1）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>the zone of the file, which it does not tell</source>
        <translation>文件自身的时区，文件未说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>Days are those of the readings as written ({1}).</source>
        <translation>日期按读数所写（{1}）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>The reading {1} does not tell its time zone, so it cannot be brought to UTC{2}; leave TIME_ZONE empty, or write 2020-07-01T23:30+08:00.</source>
        <translation>读数 {1} 未说明时区，无法换算到 UTC{2}；请将 TIME_ZONE 留空，或写成 2020-07-01T23:30+08:00。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>Days are those of UTC{1}; readings were moved there from their own zone.</source>
        <translation>日期为 UTC{1} 的日期；读数已由其自身时区换算。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>{1} of the USGS has a header but no rows.</source>
        <translation>USGS 的 {1} 只有表头，没有数据行。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>GHCN: {1} values failed the quality control of NOAA; taken as missing.</source>
        <translation>GHCN：{1} 个值未通过 NOAA 质量控制；按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>GHCN: the day of rain ends at {1} (local time).</source>
        <translation>GHCN：雨日止于 {1}（当地时间）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>No table of rain or level is given.</source>
        <translation>没有给出降雨或水位表。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>GAUGES is {1}; use one of {2}.</source>
        <translation>GAUGES 为 {1}；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>The gauge {1} is given twice; give each once.</source>
        <translation>测站 {1} 给出了两次；每站只给一次。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>the mean of the gauges that have a value</source>
        <translation>当日有值测站的平均值</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>the first gauge that has a value</source>
        <translation>当日第一个有值测站的值</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>{1} gauges: rain is {2} on the day; the level is that of the first gauge that has one.</source>
        <translation>{1} 个测站：降雨取{2}；水位取第一个有值的测站。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table is empty.</source>
        <translation>水文表是空的。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Rain: column {1}, read in {2}.</source>
        <translation>降雨：列 {1}，按 {2} 读取。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Level: column {1}, read in {2}, {3}.</source>
        <translation>水位：列 {1}，按 {2} 读取，{3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column of rain or level that is known by its name ({1}); set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>水文表没有可由列名识别的降雨或水位列（{1}）；请设置 RAIN_FIELD 或 LEVEL_FIELD。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The column for {1} has no value that is a number; choose another.</source>
        <translation>{1} 的列中没有数字；请另选。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column {1}; it has {2}.</source>
        <translation>水文表没有列 {1}；现有 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>This is a table of GNSS displacements, not of rain or level; use the import of GNSS.</source>
        <translation>这是 GNSS 位移表，不是降雨或水位表；请使用 GNSS 导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column of dates ({1}); set DATE_FIELD.</source>
        <translation>水文表没有日期列（{1}）；请设置 DATE_FIELD。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>No cell of the column {1} is a date; write dates as 2020-07-11 or set DATE_FIELD.</source>
        <translation>列 {1} 中没有日期；请将日期写成 2020-07-11 或设置 DATE_FIELD。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>{1} rows without a date that can be read (such as {2}, {3}) left out.</source>
        <translation>未采用 {1} 行没有可识别日期的行（例如 {2}，{3}）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Date: column {1}.</source>
        <translation>日期：列 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The unit {1} is unknown; use one of {2}.</source>
        <translation>单位 {1} 未知；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The column {1} looks like {2}, but {3} was asked for and is used.</source>
        <translation>列 {1} 看似 {2}，但要求为 {3}，故采用后者。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} cells of {2} are no numbers ({3}); taken as missing.</source>
        <translation>{2} 的 {1} 个单元格不是数字（{3}）；按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>{1} infinite values of {2} taken as missing.</source>
        <translation>{2} 的 {1} 个无穷大值按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>{1} values of {2} are {3}, taken as missing.</source>
        <translation>{2} 的 {1} 个值为 {3}，按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>NOAA GSOD: rain in inch, 99.99 = missing; the day of rain ends at the hour of the last report.</source>
        <translation>NOAA GSOD：降雨单位英寸，99.99 = 缺测；雨日止于最后一次报告的时刻。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>NOAA GHCN: rain in 0.1 mm; the day of rain ends at the hour of observation of the station.</source>
        <translation>NOAA GHCN：降雨单位 0.1 mm；雨日止于测站的观测时刻。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>99.99 or negative</source>
        <translation>99.99 或负数</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/rain_totals.py"/>
        <source>The rain has one value per {1} days. Each is taken for the sum of the days that begin on its date and is spread evenly over them. Use daily rain if there is any: single storms cannot be seen.</source>
        <translation>降雨每 {1} 天一个值。每个值被视为从其日期开始各天的总和，并平均分配到这些天。如有日降雨请使用：单次暴雨无法看到。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/rain_totals.py"/>
        <source>The rain has one value per {1} days. Each is taken for the sum of the days that end on its date and is spread evenly over them. Use daily rain if there is any: single storms cannot be seen.</source>
        <translation>降雨每 {1} 天一个值。每个值被视为截至其日期各天的总和，并平均分配到这些天。如有日降雨请使用：单次暴雨无法看到。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>WGS 84 ellipsoid</source>
        <translation>WGS 84 椭球</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>mean sea level</source>
        <translation>平均海平面</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>above {1}</source>
        <translation>{1} 以上</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>above a datum that the file does not name</source>
        <translation>高程基准文件未说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} is a yearbook page without a year; write it above the months, such as 2020.</source>
        <translation>{1} 是没有年份的年鉴页；请在月份上方写出年份，例如 2020。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} has {2} on {3}, where a number is needed; mend it.</source>
        <translation>{1} 在 {3} 为 {2}，此处应为数字；请改正。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>Yearbook page of {1}: {2}.</source>
        <translation>{1} 年年鉴页：{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} blank days of {2} are days without rain, as yearbooks write them.</source>
        <translation>{2} 年有 {1} 个空白日为无雨日，按年鉴的写法。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} has two pages of {2} for {3}; keep one.</source>
        <translation>{1} 中 {3} 年的 {2} 有两页；请保留一页。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} leaves the metres of the level out (such as {2}), as printed yearbooks do; write every level in full.</source>
        <translation>{1} 省略了水位的整米数（例如 {2}），如印刷年鉴那样；请写出完整的水位。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has no coordinate system; set CRS.</source>
        <translation>{1} 没有坐标系；请设置 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>CRS given</source>
        <translation>给出的 CRS</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>the layer's</source>
        <translation>图层自身的</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>CRS {1} is in metres, but {2} has only the degrees {3}, {4}; leave CRS empty.</source>
        <translation>CRS {1} 以米为单位，而 {2} 只有度数 {3}、{4}；请将 CRS 留空。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has {2} {3}, {4} {5}, which are no degrees; rename the columns to x and y and set CRS.</source>
        <translation>{1} 的 {2} 为 {3}，{4} 为 {5}，不是度数；请将列改名为 x 和 y 并设置 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns {1}, {2}</source>
        <translation>列 {1}、{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has no columns of coordinates; name them longitude and latitude, or x and y with CRS set.</source>
        <translation>{1} 没有坐标列；请命名为 longitude 和 latitude，或 x 和 y 并设置 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>(they look like degrees: EPSG:4326)</source>
        <translation>（看似度数：EPSG:4326）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has the {2}{3} but does not name their coordinate system; set CRS.</source>
        <translation>{1} 有{2}{3}，但未说明其坐标系；请设置 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Component</source>
        <translation>分量</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>as the user says</source>
        <translation>按用户指定</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>metadata of the layer</source>
        <translation>图层元数据</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>column VEL_V</source>
        <translation>列 VEL_V</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>column VEL_E</source>
        <translation>列 VEL_E</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} is an EGMS L3 product, but its name has neither _U_ nor _E_, so up or east is unknown; the component is set to custom. Import it under its original name.</source>
        <translation>{1} 是 EGMS L3 产品，但文件名中既无 _U_ 也无 _E_，无法确定是垂直向还是东向；分量设为 custom。请用原文件名导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>not told by the name of the file</source>
        <translation>文件名未说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>calibrated with GNSS</source>
        <translation>已用 GNSS 校准</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>relative to a point of each track, not calibrated</source>
        <translation>相对于各轨道的参考点，未校准</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>component unknown</source>
        <translation>分量未知</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>HEADING is {1}; degrees clockwise from north are needed.</source>
        <translation>HEADING 为 {1}；应为自北顺时针的度数。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>unit vector per point</source>
        <translation>各测点的单位向量</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and {1}</source>
        <translation>入射角和 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>INCIDENCE and HEADING work only together; the vectors of the file are used.</source>
        <translation>INCIDENCE 和 HEADING 须同时给出；采用文件中的向量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns los_east, los_north, los_up</source>
        <translation>列 los_east、los_north、los_up</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>angles per point</source>
        <translation>各测点的角度</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and line-of-sight azimuth, taken as satellite → ground clockwise from north (not verified)</source>
        <translation>入射角和视线方位角，按卫星 → 地面、自北顺时针处理（未经核实）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The file does not tell its viewing geometry; set {1} to make projections possible.</source>
        <translation>文件未说明观测几何；如需投影，请设置 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>no columns, {1} not set</source>
        <translation>没有相应列，{1} 未设置</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The incidence angle of the file</source>
        <translation>文件中的入射角</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The heading</source>
        <translation>航向</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns of angles</source>
        <translation>角度列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns and given angles</source>
        <translation>列与给出的角度</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and heading, right-looking</source>
        <translation>入射角和航向，右视</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The vector los_east, los_north, los_up</source>
        <translation>向量 los_east、los_north、los_up</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>los_up is negative: the vectors point from the satellite to the ground, and were turned round.</source>
        <translation>los_up 为负：向量由卫星指向地面，已反向。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>look angle at the satellite</source>
        <translation>卫星处的视角</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>elevation above the horizon</source>
        <translation>相对水平面的高度角</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The incidence angle of the file ({1}°) is the {2}: the vectors stand at {3}° from the vertical and are used.</source>
        <translation>文件中的入射角（{1}°）是{2}：向量与铅垂线夹角为 {3}°，采用向量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Import of {1}</source>
        <translation>{1} 的导入</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} points on {2} dates from {3} to {4} ({5}); displacement in mm.</source>
        <translation>{1} 个测点，{2} 个日期，{3} 至 {4}（{5}）；位移单位 mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>What was assumed</source>
        <translation>采用的假定</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>taken as</source>
        <translation>取为</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>What was worked round, or looks wrong</source>
        <translation>已处理的问题或可疑之处</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Drawing the timeline</source>
        <translation>正在绘制时间轴</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Measuring the noise of quiet ground</source>
        <translation>正在测定稳定地面的噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The median interval is {1} days.</source>
        <translation>间隔中位数为 {1} 天。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} gaps are longer than one and a half times the usual interval of their time.</source>
        <translation>有 {1} 个间断超过当时常规间隔的一倍半。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>There are no gaps.</source>
        <translation>没有间断。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Share of points with a value on each date{1}; gaps shaded.</source>
        <translation>各日期有值的测点比例{1}；阴影为间断。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>, and with a step above λ/4 to it</source>
        <translation>，以及到该日期的步长超过 λ/4 的比例</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>last date before</source>
        <translation>间断前最后日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>first date after</source>
        <translation>间断后首个日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The longest gaps</source>
        <translation>最长的间断</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>step &gt; λ/4 [%]</source>
        <translation>步长 &gt; λ/4 [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Steps above a quarter of the wavelength</source>
        <translation>超过四分之一波长的步长</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not looked for: the values are not in the line of sight, so the wavelength says nothing of them.</source>
        <translation>未检查：数值不是视线向，波长对其没有意义。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not looked for: the wavelength is not known; set WAVELENGTH [mm].</source>
        <translation>未检查：波长未知；请设置 WAVELENGTH [mm]。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>λ/4 is {1} mm. {2} of {3} steps between neighbouring observations ({4} %) are larger, at {5} points. Motion as fast as that cannot be told from an error of unwrapping.</source>
        <translation>λ/4 为 {1} mm。相邻观测之间的 {3} 个步长中有 {2} 个（{4} %）超过此值，涉及 {5} 个测点。如此快的运动无法与解缠误差区分。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>step ends on</source>
        <translation>步长止于</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>points</source>
        <translation>测点数</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The dates with most steps</source>
        <translation>步长最多的日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Noise of a stable window</source>
        <translation>稳定窗口的噪声</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not measured: no window of 200 m × 200 m holds 5 points with 3 dates.</source>
        <translation>未测定：没有 200 m × 200 m 窗口含有 5 个具有 3 个日期的测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} mm: the scatter about each point's line (root mean square, {2} points) in the window of 200 m × 200 m with the least median velocity ({3} mm/yr), centred on {4}, {5}. It holds measurement noise, atmosphere and seasonal motion.</source>
        <translation>{1} mm：在速率中位数最小（{3} mm/a）的 200 m × 200 m 窗口（中心 {4}, {5}）内，各测点相对于其拟合直线的离散（均方根，{2} 个测点）。它包含观测噪声、大气和季节性运动。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The velocities of its points differ by {1} mm/yr (root mean square about their mean), the check by which Guo et al. 2023 state an accuracy better than 15 mm/yr.</source>
        <translation>窗口内测点的速率相差 {1} mm/a（相对于均值的均方根），Guo 等（2023）以此检核得出精度优于 15 mm/a。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices are no JSON ({1}); write them as {&quot;unit&quot;: &quot;m&quot;}.</source>
        <translation>选项不是 JSON（{1}）；请写成 {&quot;unit&quot;: &quot;m&quot;}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices are no JSON object; write them as {&quot;unit&quot;: &quot;m&quot;}.</source>
        <translation>选项不是 JSON 对象；请写成 {&quot;unit&quot;: &quot;m&quot;}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices hold {1}, which is unknown; possible are {2}.</source>
        <translation>选项中有 {1}，未知；可用的有 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>one of {1}</source>
        <translation>{1} 之一</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>an object of fields and columns; the fields are {1}</source>
        <translation>字段与列的对象；字段为 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>In the choices, {1} is {2}; give {3}.</source>
        <translation>选项中 {1} 为 {2}；应为{3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} without numbers left out: {2}.</source>
        <translation>未采用没有数字的 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} column</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} columns</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>Point id</source>
        <translation>测点编号</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>number of the row</source>
        <translation>行号</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>the file has none</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} without an id named by the row, such as {2}.</source>
        <translation>{1}没有编号，以行号命名，例如 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} point</source>
        <translation>{1} 个测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} points</source>
        <translation>{1} 个测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>name of the column</source>
        <translation>列名</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Sorting out coordinates, units and geometry</source>
        <translation>正在确定坐标、单位和几何</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>That {1} is a file of {2} is doubtful: {3}.</source>
        <translation>{1} 是否为 {2} 的文件存疑：{3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>, which {1} always writes</source>
        <translation>，而 {1} 总会写行尾</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>The last line of {1} has no line end{2}: the file may be cut off, its last number wrong.</source>
        <translation>{1} 的最后一行没有行尾{2}：文件可能不完整，最后一个数字可能有误。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} cells are no numbers ({2}); taken as missing.</source>
        <translation>{1} 个单元格不是数字（{2}）；按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} values are {2}, taken as missing.</source>
        <translation>{1} 个值为 {2}，按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Leaving out what cannot be used</source>
        <translation>正在剔除无法使用的数据</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} without any value left out, the first {2}.</source>
        <translation>未采用没有任何值的 {1}，第一个为 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} date</source>
        <translation>{1} 个日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} dates</source>
        <translation>{1} 个日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} has values on {2} only; a series needs two or more.</source>
        <translation>{1} 只在 {2}上有值；序列需要两个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Comparing the series with the velocity field</source>
        <translation>正在将序列与速率字段比较</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>structure of the file</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (certain, {2})</source>
        <translation>{1}（确定，{2}）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (likely, {2})</source>
        <translation>{1}（很可能，{2}）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (doubtful, {2})</source>
        <translation>{1}（存疑，{2}）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Velocity field</source>
        <translation>速率字段</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1}/yr, turned to mm/yr</source>
        <translation>{1}/a，换算为 mm/a</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>compared with series</source>
        <translation>与序列比较</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>told by the file</source>
        <translation>文件说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>as {1} writes</source>
        <translation>按 {1} 的写法</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>nobody says otherwise</source>
        <translation>没有其他说明</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>The sign of {1} is not documented; the values are taken as positive towards the satellite. Compare a motion that you know, and set SIGN.</source>
        <translation>{1} 的符号没有文档说明；数值按朝向卫星为正处理。请与已知的运动比较，并设置 SIGN。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>+ away from the satellite, turned to + towards</source>
        <translation>+ 远离卫星，已转换为 + 朝向卫星</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>against {1}, turned (SIGN away)</source>
        <translation>与 {1} 相反，已反号（SIGN away）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Unit in the file</source>
        <translation>文件中的单位</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Sign in the file</source>
        <translation>文件中的符号</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Known of this producer</source>
        <translation>对该产品的了解</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} has no column {2} for {3}; it has {4}.</source>
        <translation>{1} 没有用于 {3} 的列 {2}；现有 {4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>nobody's columns are known in it</source>
        <translation>其中没有任何生产者的已知列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} mixes the columns of {2} ({3}) and {4} ({5}); two files seem to be joined; import each by itself, or name the producer.</source>
        <translation>{1} 混有 {2}（{3}）和 {4}（{5}）的列；似乎由两个文件拼接而成；请分别导入，或指定生产者。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} of its {2} columns</source>
        <translation>其 {2} 列中的 {1} 列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} that it does not write</source>
        <translation>{1} 列是它不写的</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>dates written as {1}</source>
        <translation>日期写作 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>names cut by a shapefile</source>
        <translation>列名被 shapefile 截断</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>The producer {1} is unknown; choose one of {2}.</source>
        <translation>生产者 {1} 未知；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} in {2} cannot be read ({3}); it is damaged or cut off.</source>
        <translation>{2} 中的 {1} 无法读取（{3}）；它已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} cannot be opened; it is damaged, or no file of arrays (HDF5, NetCDF).</source>
        <translation>{1} 无法打开；文件已损坏，或不是数组文件（HDF5、NetCDF）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} cannot be opened ({2}); it is damaged or cut off.</source>
        <translation>{1} 无法打开（{2}）；文件已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} taken as missing.</source>
        <translation>{1}，按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} infinite value</source>
        <translation>{1} 个无穷大值</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} infinite values</source>
        <translation>{1} 个无穷大值</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} with a negative coherence, taken as missing.</source>
        <translation>{1}的相干性为负，按缺测处理。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>The coherence reaches {1}, although 0 to 1 is meant.</source>
        <translation>相干性达到 {1}，而应在 0 到 1 之间。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} without coordinates left out.</source>
        <translation>未采用没有坐标的 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has coordinates that are numbers.</source>
        <translation>{1} 中没有测点的坐标是数字。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has a displacement that is a number.</source>
        <translation>{1} 中没有测点的位移是数字。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} without any value left out.</source>
        <translation>未采用没有任何值的 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.</source>
        <translation>{1} 没有相干性字段，无法使用 MIN_COHERENCE；请留空。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} below the coherence {2} (or without one) left out.</source>
        <translation>未采用相干性低于 {2}（或没有相干性）的 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has a coherence of {2}; the largest is {3}. Lower MIN_COHERENCE.</source>
        <translation>{1} 中没有测点的相干性达到 {2}；最大为 {3}。请降低 MIN_COHERENCE。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has both coordinates and values.</source>
        <translation>{1} 中没有既有坐标又有值的测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} has two different points with the id {2} (rows {3} and {4}); give each its own id.</source>
        <translation>{1} 中有两个不同测点的编号同为 {2}（第 {3} 行和第 {4} 行）；请使编号唯一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} that repeated another one left out.</source>
        <translation>未采用重复的 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} holds no time series of MintPy or LiCSBAS, only {2}; choose timeseries.h5 or cum.h5.</source>
        <translation>{1} 不含 MintPy 或 LiCSBAS 时间序列，只有 {2}；请选择 timeseries.h5 或 cum.h5。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>There is no geometry file {1}; choose another.</source>
        <translation>没有几何文件 {1}；请另选。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>Geometry from {1}.</source>
        <translation>几何取自 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>Coherence from {1}.</source>
        <translation>相干性取自 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} pixels with nothing but zeros left out; MintPy writes 0 for no value.</source>
        <translation>未采用 {1} 个全为零的像元；MintPy 以 0 表示无值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>No pixel of {1} has a value.</source>
        <translation>{1} 中没有像元有值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} of LiCSBAS has no {2}; it is not geocoded.</source>
        <translation>LiCSBAS 的 {1} 没有 {2}；未地理编码。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} has {2} among its dates, which is no day written as YYYYMMDD.</source>
        <translation>{1} 的日期中有 {2}，不是 YYYYMMDD 形式的日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} has the day {2} twice; remove one.</source>
        <translation>{1} 中日期 {2} 出现两次；请删去一个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has only one date; a series needs two or more.</source>
        <translation>{1} 只有一个日期；序列需要两个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} of {2} has the size {3}, the series have {4}; give the geometry file of the same grid.</source>
        <translation>{2} 的 {1} 大小为 {3}，而序列为 {4}；请给出同一格网的几何文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} is in radar coordinates and tells no place of its pixels; give its geometry file (geometryRadar.h5).</source>
        <translation>{1} 为雷达坐标且未给出像元位置；请给出其几何文件（geometryRadar.h5）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} is a table of GNSS stations; use the import of GNSS.</source>
        <translation>{1} 是 GNSS 测站表；请使用 GNSS 导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} has only one date, {2}; a series needs two or more.</source>
        <translation>{1} 只有一个日期 {2}；序列需要两个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>Rows {1} and {2} of {3} give the point {4} two values on {5}; keep one.</source>
        <translation>{3} 的第 {1} 行和第 {2} 行给出测点 {4} 在 {5} 的两个值；请保留一个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>A long table: dates in {1}, displacements in {2}.</source>
        <translation>长表：日期在 {1}，位移在 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variable of time (days since …), so it holds no series.</source>
        <translation>{1} 没有时间变量（days since …），因此不含序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>The time of {1} has no unit such as days since 2015-01-01.</source>
        <translation>{1} 的时间没有 days since 2015-01-01 之类的单位。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>The time of {1} has values that are no numbers.</source>
        <translation>{1} 的时间中有不是数字的值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has the day {2} more than once; a series needs one value a day at most.</source>
        <translation>{1} 中日期 {2} 出现多次；序列每天最多一个值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variable named displacement, and which of the others is meant is not clear ({2}); rename it to displacement.</source>
        <translation>{1} 没有名为 displacement 的变量，无法确定应取哪一个（{2}）；请改名为 displacement。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variables lon and lat, or x and y, so its places are unknown.</source>
        <translation>{1} 没有变量 lon 和 lat 或 x 和 y，位置未知。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} of {2} has not the time as its first dimension; bring it into (time, y, x).</source>
        <translation>{2} 的 {1} 的第一维不是时间；请排成 (time, y, x)。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} of {2} is {3} × {4}, its coordinates {5}; they must agree.</source>
        <translation>{2} 的 {1} 为 {3} × {4}，其坐标为 {5}；两者应一致。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/pixel_grid.py"/>
        <source>{1}: {2} lines of pixels read</source>
        <translation>{1}：已读取 {2} 行像元</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite (three independent readers agree; no official text was reached)</source>
        <translation>mm，+ 朝向卫星（三个独立读取程序一致；未见官方文本）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm, + up or + east (three independent readers agree)</source>
        <translation>mm，+ 向上或 + 向东（三个独立读取程序一致）</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its documentation says</source>
        <translation>mm，+ 朝向卫星，据其文档</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; SARvey does not state its sign, so check SIGN on a known motion</source>
        <translation>mm；SARvey 未说明符号，请用已知运动检查 SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its help says</source>
        <translation>mm，+ 朝向卫星，据其帮助</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its authors state</source>
        <translation>mm，+ 朝向卫星，据其作者</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR, vertical</source>
        <translation>TRE SqueeSAR，垂直向</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR, east-west</source>
        <translation>TRE SqueeSAR，东西向</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR or MintPy save_qgis</source>
        <translation>TRE SqueeSAR 或 MintPy save_qgis</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; its documentation does not tell the sign</source>
        <translation>mm；其文档未说明符号</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; the sign of StaMPS is disputed, check SIGN</source>
        <translation>mm；StaMPS 的符号有争议，请检查 SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>m and + towards the satellite, as its documentation says</source>
        <translation>m，+ 朝向卫星，据其文档</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>nothing; unit and sign are as UNIT and SIGN say</source>
        <translation>无；单位和符号按 UNIT 和 SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has only one band, and no date in its name; a series needs a band for each of two or more dates, or a file for each (20200103_disp.tif).</source>
        <translation>{1} 只有一个波段且文件名中没有日期；序列需要两个以上日期各一个波段，或每个日期一个文件（20200103_disp.tif）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} is not a raster that can be opened.</source>
        <translation>{1} 不是可打开的栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} holds rasters of {2} kinds ({3}); choose a file of the kind that is wanted.</source>
        <translation>{1} 中有 {2} 类栅格（{3}）；请选择所需类别的一个文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} holds no raster with a date in its name (20200103_disp.tif).</source>
        <translation>{1} 中没有文件名含日期的栅格（20200103_disp.tif）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} is one date alone, and its folder holds no other file of that name with another date; a series needs two or more.</source>
        <translation>{1} 只有一个日期，其文件夹中没有同名而日期不同的其他文件；序列需要两个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} and {2} are of the same day {3}; remove one.</source>
        <translation>{1} 和 {2} 属于同一天 {3}；请删去一个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has another grid ({2} × {3} pixels) than {4} ({5} × {6}); bring all to one grid (gdalwarp -te … -tr …).</source>
        <translation>{1} 的格网（{2} × {3} 像元）与 {4}（{5} × {6}）不同；请统一格网（gdalwarp -te … -tr …）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} files of the kind {2}.</source>
        <translation>{1} 个 {2} 类文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>Every file is relative to {1}; that day was added with the value 0.</source>
        <translation>每个文件都相对于 {1}；已添加该日并取值 0。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>The files are pairs of days with different first days ({1}, {2}): interferograms, not displacements since one day; give cumulative displacements.</source>
        <translation>这些文件是首日不同的日期对（{1}、{2}）：是干涉图，不是相对于同一天的位移；请给出累计位移。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has two bands for the day {2}; remove one.</source>
        <translation>{1} 中日期 {2} 有两个波段；请删去一个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has no coordinate system; assign one to the raster.</source>
        <translation>{1} 没有坐标系；请为栅格指定坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>Band {1} of {2} ({3}) has no date; give each band its date (YYYYMMDD) as description or as metadata item DATE.</source>
        <translation>{2} 的波段 {1}（{3}）没有日期；请在描述或元数据项 DATE 中给出各波段的日期（YYYYMMDD）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>without a description</source>
        <translation>没有描述</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>The column {1} is no day of the calendar; {2} left out.</source>
        <translation>列 {1} 不是日历日期；未采用 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>{1} such column</source>
        <translation>{1} 个此类列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>{1} such columns</source>
        <translation>{1} 个此类列</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>The rows hold {1} cells where the header has {2} (LiCSBAS2 lists noise columns that it did not write); coordinates, velocity and dates are read, the columns between them are not.</source>
        <translation>数据行有 {1} 个单元格，而表头有 {2} 个（LiCSBAS2 列出了未写出的噪声列）；读取坐标、速率和日期，不读取其间的列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>The first row of {1} does not hold the dates as MATLAB day numbers.</source>
        <translation>{1} 的第一行不是 MATLAB 日期序号。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>{1} has two columns for the same day; remove one.</source>
        <translation>{1} 中同一天有两列；请删去一列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>{1} has dates but no points.</source>
        <translation>{1} 有日期但没有测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>Reference point at {1}, {2}.</source>
        <translation>参考点位于 {1}, {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>SIGN is {1}; use one of {2}.</source>
        <translation>SIGN 为 {1}；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>WAVELENGTH is {1}, which is no radar wavelength in mm; Sentinel-1 has 55.466 mm.</source>
        <translation>WAVELENGTH 为 {1}，不是以 mm 为单位的雷达波长；Sentinel-1 为 55.466 mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>UNIT is rad, so WAVELENGTH [mm] is needed; Sentinel-1 has 55.466 mm.</source>
        <translation>UNIT 为 rad，因此需要 WAVELENGTH [mm]；Sentinel-1 为 55.466 mm。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>UNIT is {1}; use one of {2}.</source>
        <translation>UNIT 为 {1}；请选用 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The velocity field is {1} times the rate of the series read as {2}: the series may be in m; check UNIT.</source>
        <translation>速率字段是按 {2} 读取的序列速率的 {1} 倍：序列可能以 m 为单位；请检查 UNIT。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The rate of the series read as {1} is {2} times the velocity field: one of the two has another unit; check UNIT.</source>
        <translation>按 {1} 读取的序列速率是速率字段的 {2} 倍：两者之一的单位不同；请检查 UNIT。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>No displacement exceeds {1} mm read as {2}: the values may be in m; check UNIT.</source>
        <translation>按 {2} 读取时没有位移超过 {1} mm：数值可能以 m 为单位；请检查 UNIT。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>Displacements reach {1} mm read as {2}: check UNIT and SENTINEL.</source>
        <translation>按 {2} 读取时位移达到 {1} mm：请检查 UNIT 和 SENTINEL。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The velocity field of the file runs against its series (correlation {1}): one of the two has the other sign.</source>
        <translation>文件的速率字段与其序列方向相反（相关系数 {1}）：两者之一的符号相反。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} changed while it was read; wait until it is written, and import it again.</source>
        <translation>{1} 在读取时发生变化；请等它写完后再导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is not a sound zip file ({2}); download it again.</source>
        <translation>{1} 不是完好的 zip 文件（{2}）；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} in {2} would unpack from {3} MB to {4} GB; no measurements are so regular, so it is not opened.</source>
        <translation>{2} 中的 {1} 将由 {3} MB 解压为 {4} GB；观测数据不会如此规则，故不予打开。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is a folder; choose a file.</source>
        <translation>{1} 是文件夹；请选择文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds no file {2}.</source>
        <translation>{1} 中没有文件 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds no CSV file, only {2}; choose the zip that was delivered, or unpack it.</source>
        <translation>{1} 中没有 CSV 文件，只有 {2}；请选择交付的 zip，或先解压。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds {2} CSV files ({3}); unpack it and import one after the other.</source>
        <translation>{1} 中有 {2} 个 CSV 文件（{3}）；请解压后逐个导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1}/{2} is empty.</source>
        <translation>{1}/{2} 是空的。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is damaged ({2}); download it again.</source>
        <translation>{1} 已损坏（{2}）；请重新下载。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} cannot be opened ({2}); unpack the zip with its key first.</source>
        <translation>{1} 无法打开（{2}）；请先用密码解压 zip。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>Row {1} of {2} has {3} as {4}, {5}.</source>
        <translation>{2} 第 {1} 行的 {4} 为 {3}，{5}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>an empty cell, where a date is needed</source>
        <translation>空单元格，而此处需要日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>which is no day of the calendar between 1990 and 2100</source>
        <translation>不是 1990 至 2100 年间的日历日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>a year of two digits, which may be of two centuries; write the date as 2020-07-11</source>
        <translation>年份只有两位，可能属于两个世纪；请写成 2020-07-11</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>which is no date; write dates as 2020-07-11</source>
        <translation>不是日期；请写成 2020-07-11</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>The date {1}/{2}/{3} can be read in two ways; write the dates as 2020-07-11.</source>
        <translation>日期 {1}/{2}/{3} 有两种读法；请写成 2020-07-11。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has two columns for the day {2}, {3} and {4}; remove one.</source>
        <translation>{1} 中日期 {2} 有两列，{3} 和 {4}；请删去一列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} writes its dates with a year of two digits, such as {2}; 20 may be 1920, 2020 or a day. Rename the columns as D20200103.</source>
        <translation>{1} 的日期用两位数年份，例如 {2}；20 可能是 1920、2020 或日。请将列名改为 D20200103 的形式。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has no date columns; columns such as D20190101 or 20190101 with the displacement of each date are needed.</source>
        <translation>{1} 没有日期列；需要 D20190101 或 20190101 之类的列，存放各日期的位移。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has only one date column, {2}; a series needs {3} or more.</source>
        <translation>{1} 只有一个日期列 {2}；序列需要 {3} 个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} cannot be read as a table ({2}); save it as CSV again.</source>
        <translation>{1} 无法作为表格读取（{2}）；请重新保存为 CSV。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has a header but no rows.</source>
        <translation>{1} 只有表头，没有数据行。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1}: {2} rows read</source>
        <translation>{1}：已读取 {2} 行</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>The header of {1} is no line of column names ({2}).</source>
        <translation>{1} 的首行不是列名（{2}）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has no header line.</source>
        <translation>{1} 没有表头。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>Row {1} of {2} has {3} cells where the header has {4}; the file is cut off or its separator is wrong.</source>
        <translation>{2} 第 {1} 行有 {3} 个单元格，而表头有 {4} 个；文件不完整或分隔符有误。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has the column {2} more than once; rename or remove one.</source>
        <translation>{1} 中列 {2} 出现多次；请改名或删去。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/encoding.py"/>
        <source>{1} is not a text table; choose a CSV file, or a vector file that QGIS can open.</source>
        <translation>{1} 不是文本表格；请选择 CSV 文件，或 QGIS 能打开的矢量文件。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/encoding.py"/>
        <source>Line {1} of {2} holds zero bytes: the file is damaged (a copy that was broken off, or a full disk); get it again.</source>
        <translation>{2} 第 {1} 行含有空字节：文件已损坏（复制中断或磁盘已满）；请重新获取。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/gdal_access.py"/>
        <source>{1} cannot be read ({2}); check that the file is whole.</source>
        <translation>{1} 无法读取（{2}）；请检查该文件是否完整。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/memory_guard.py"/>
        <source>{1} needs about {2} GB of memory and {3} GB are free; cut it into parts (by area or by dates), or close other programs.</source>
        <translation>{1} 约需 {2} GB 内存，可用 {3} GB；请（按区域或日期）分块，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/numbers.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/numbers.py"/>
        <source>Row {1} of {2} has {3} in the column {4}: a decimal comma in a table that is separated by commas; save it with semicolons, or with decimal points.</source>
        <translation>{2} 第 {1} 行列 {4} 中有 {3}：以逗号分隔的表格中使用了小数逗号；请改用分号分隔，或使用小数点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/lock.py"/>
        <source>{1} is being updated by another run ({2}); wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/lock.py"/>
        <source>process {1} on {2} since {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/lock.py"/>
        <source>process unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} has the key {2}, which is unknown; known are {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>The {1} of {2}, {3}, does not exist; correct the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>The output folder of {1}, {2}, does not exist; create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>The stable_area of {1}, {2}, does not exist; correct the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>persistence_days of {1} is {2}; give at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} cannot be read ({2}); give the JSON file of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} is not valid JSON ({2}); correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} holds no table of keys; begin it with { and name series, hydrology and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} does not name {2}; give a path as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} of {2} is {3}; give a table of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>{1} of {2} is {3}; give a number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>thresholds of {1} has {2}; known are watch, warning and alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>reference of {1} is {2}; give two days, as [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/monitoring_project.py"/>
        <source>reference of {1} ends on {2}, before it begins on {3}; correct the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/past.py"/>
        <source>The delivery has no series of {1} of {2} former points, the first {3}; give the complete delivery, or start a new monitoring in another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/past.py"/>
        <source>The delivery lacks {1} of {2} former dates, the first {3}; give the complete delivery, or start a new monitoring in another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/past.py"/>
        <source>The past of the delivery has changed: by {1} mm in the median, 95 % of the values by up to {2} mm, most on {3}; {4} mm are allowed. {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/past.py"/>
        <source>It is another processing, not another reference: train again and start a new monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/past.py"/>
        <source>Run once with REALIGN to take off another reference, or train again and start a new monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/state.py"/>
        <source>{1} is damaged ({2}); move it away, and the next run starts the monitoring anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/update.py"/>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/update.py"/>
        <source>{1} points are new and left out; start a new monitoring to include them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/update.py"/>
        <source>The drivers have other values on {1} former days; former estimates stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/update.py"/>
        <source>The drivers end on {1}, before the newest acquisition on {2}; the days after that wait for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/update.py"/>
        <source>Nothing can be estimated: the drivers end before the first acquisition; give a longer table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/monitoring/update.py"/>
        <source>The model was trained on another slope: the points are {1} km from its points; give the model of this slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/plots/profile.py"/>
        <source>There are {1} points beside the line and {2} are needed; draw it where they are.</source>
        <translation>直线旁有 {1} 个测点，需要 {2} 个；请在有测点处绘制。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>CELL_SIZE is {1} m; a width above 0 is needed.</source>
        <translation>CELL_SIZE 为 {1} m；应大于 0。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>A layer has no point with a place and values; check its geometry and its fields.</source>
        <translation>某图层没有既有位置又有数值的测点；请检查其几何和字段。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>ASCENDING and DESCENDING have no cell of {1} m in common, though they lie in the same area; take a larger CELL_SIZE.</source>
        <translation>ASCENDING 与 DESCENDING 位于同一区域，却没有共同的 {1} m 单元；请增大 CELL_SIZE。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>ASCENDING and DESCENDING do not overlap (they are {1} km apart); give two layers of one place, and check their coordinate systems.</source>
        <translation>ASCENDING 与 DESCENDING 不重叠（相距 {1} km）；请给出同一地点的两个图层，并检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>CELL_SIZE {1} m makes {2} × {3} cells; take a larger one.</source>
        <translation>CELL_SIZE {1} m 产生 {2} × {3} 个单元；请增大。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>ASCENDING and DESCENDING look in nearly the same direction ({1}° apart), so east and up cannot be told apart; give one layer of each orbit.</source>
        <translation>ASCENDING 与 DESCENDING 的观测方向几乎相同（相差 {1}°），无法区分东向与垂直向；请给出升、降轨各一个图层。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>Averaging points in cells</source>
        <translation>正在按单元平均测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>No cell can be solved: the two orbits do not tell the motions apart anywhere; take the other METHOD, or check the lines of sight and the DEM.</source>
        <translation>没有可解算的单元：两个轨道在任何地方都不能区分各分量；请采用另一 METHOD，或检查视线向和数字高程模型。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} is not in the line of sight but in {2}; give the layer as imported.</source>
        <translation>{1} 不是视线向，而是 {2}；请给出导入得到的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>STEP is {1}; a step of 1 day or more is needed.</source>
        <translation>STEP 为 {1}；应不小于 1 天。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>ASCENDING {1} to {2}, DESCENDING {3} to {4}</source>
        <translation>ASCENDING {1} 至 {2}，DESCENDING {3} 至 {4}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>The layers have no common time ({1}); give layers of the same years.</source>
        <translation>各图层没有共同时段（{1}）；请给出相同年份的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>The common time of the layers, {1} to {2}, is too short for STEP {3} and 3 dates of each ({4}).</source>
        <translation>各图层的共同时段 {1} 至 {2} 对于 STEP {3} 和每层 3 个日期来说太短（{4}）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells of {2} m, {3} dates from {4} to {5}; the condition is {6} in the median.</source>
        <translation>{1} 个 {2} m 单元，{3} 个日期，{4} 至 {5}；条件数中位数为 {6}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells with ascending points alone and {2} with descending points alone are left out.</source>
        <translation>{1} 个只有升轨测点的单元和 {2} 个只有降轨测点的单元不予采用。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>The ground is taken to move along its surface: what moves into or out of it (heads and toes of rotational slides, settlement) is read as motion along it.</source>
        <translation>假定地面沿坡面运动：进出坡面的运动（旋转型滑坡的后缘和前缘、沉降）被当作沿坡面的运动。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>North motion is neglected: each mm to the north is read as {1} mm east and {2} mm up. For slopes that face north or south take METHOD slope_parallel.</source>
        <translation>忽略北向运动：每 1 mm 北向运动被当作 {1} mm 东向和 {2} mm 垂直向。朝北或朝南的斜坡请采用 METHOD slope_parallel。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells are empty, because the orbits do not tell the two motions apart there (condition above {2}) or their slope is not known.</source>
        <translation>{1} 个单元为空，因为两个轨道在该处不能区分两个分量（条件数大于 {2}），或其坡度未知。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>write SE, or azimuth and plunge in degrees such as 135, 20, or east, north, up such as 0.6, -0.6, -0.5.</source>
        <translation>请写 SE，或方位角和倾伏角的度数如 135, 20，或东、北、上如 0.6, -0.6, -0.5。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is missing; {1}</source>
        <translation>缺少 DIRECTION；{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}, which is no direction; {2}</source>
        <translation>DIRECTION 为 {1}，不是方向；{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}, a vector without length; {2}</source>
        <translation>DIRECTION 为 {1}，是没有长度的向量；{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}; the azimuth is within ±360° and the plunge within ±90°.</source>
        <translation>DIRECTION 为 {1}；方位角应在 ±360° 以内，倾伏角应在 ±90° 以内。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>The layer does not know its line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it again with INCIDENCE and HEADING.</source>
        <translation>图层没有视线向（字段 los_east、los_north、los_up，或 incidence_deg 和 heading_deg）；请用 INCIDENCE 和 HEADING 重新导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No point of TARGET_LAYER knows its line of sight; import it again with its angles.</source>
        <translation>TARGET_LAYER 中没有测点具有视线向；请连同角度重新导入。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No target is given: all points are brought to the mean line of sight of the layer.</source>
        <translation>没有给出目标：全部测点归算到图层的平均视线向。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No DEM is given: no direction of motion is preferred, the factor is the cosine between the two.</source>
        <translation>没有给出数字高程模型：不偏向任何运动方向，系数为两个方向夹角的余弦。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No point can be projected by {1}. {2}</source>
        <translation>没有测点可用 {1} 投影。{2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>METHOD downslope needs the direction of the slope; give DEM.</source>
        <translation>METHOD downslope 需要坡向；请给出数字高程模型。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>DIRECTION is missing; give the azimuth and plunge of the motion, such as 135, 20.</source>
        <translation>缺少 DIRECTION；请给出运动的方位角和倾伏角，例如 135, 20。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>left empty</source>
        <translation>置空</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>kept and flagged</source>
        <translation>保留并标记</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>{1} of {2} points see less than 0.2 of the assumed motion; their values are {3} (flag 1).</source>
        <translation>{2} 个测点中有 {1} 个对假定运动的敏感度小于 0.2；其值{3}（标记 1）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>projected without a preferred direction</source>
        <translation>不偏向任何方向投影</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>At {1} of {2} points the direction is not known (off the DEM, nodata, level ground, or no line of sight); they are {3} (flag 2).</source>
        <translation>{2} 个测点中有 {1} 个的方向未知（在数字高程模型之外、无值、平地或没有视线向）；这些测点{3}（标记 2）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>mostly down the slope, with 0.3 of it in any direction; without a slope, in any direction</source>
        <translation>主要沿坡向下，另有 0.3 为任意方向；没有坡度时为任意方向</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>along DIRECTION alone</source>
        <translation>仅沿 DIRECTION</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>along the line of sight of the target (V / cos(a1 − a2), Khalili et al. 2024, eq. 1)</source>
        <translation>沿目标的视线向（V / cos(a1 − a2)，Khalili 等，2024，式 1）</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>vertical alone</source>
        <translation>仅垂直向</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>east–west alone</source>
        <translation>仅东西向</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>down the slope alone</source>
        <translation>仅沿坡向下</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>straight down</source>
        <translation>垂直向下</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north-east, 15° down</source>
        <translation>东北，下倾 15°</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north-west, 15° down</source>
        <translation>西北，下倾 15°</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>west, 20° down</source>
        <translation>西，下倾 20°</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>south, 20° down</source>
        <translation>南，下倾 20°</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Projection of {1}</source>
        <translation>{1} 的投影</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>{1} of {2} points see 0.2 or more of the assumed motion</source>
        <translation>{2} 个测点中有 {1} 个对假定运动的敏感度达到 0.2 以上</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>no direction of motion is assumed</source>
        <translation>不假定运动方向</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Method {1}: the factor is {2} in the median; {3}. The factor of a point is the same for every date.</source>
        <translation>方法 {1}：系数中位数为 {2}；{3}。同一测点的系数在各日期相同。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>One line of sight does not determine another. Assumed here: the ground moves {1}.</source>
        <translation>一个视线向不能确定另一个视线向。此处假定地面运动方式为：{1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>sigma of the factor</source>
        <translation>系数的中误差</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Over the points; the factor over those to which it is applied.</source>
        <translation>按测点统计；系数只统计实际采用的测点。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>{1} at each point; grey: left empty or not known.</source>
        <translation>各测点的{1}；灰色：置空或未知。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>; dashed: the limit of ±0.2</source>
        <translation>；虚线：±0.2 的界限</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>How often each {1} occurs{2}.</source>
        <translation>各{1}出现的频数{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>The published factor and the true one</source>
        <translation>论文系数与真实系数</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Incidence [deg]</source>
        <translation>入射角 [°]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Heading [deg]</source>
        <translation>航向 [°]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>East</source>
        <translation>东</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>North</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Mean lines of sight, right-looking.</source>
        <translation>平均视线向，右视。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Published factor 1 / cos(a1 − a2): {1}. The true factor of slides in all directions, dipping 0° to 45°, ranges from {2} to {3} (5 % to 95 %, median {4}); the two lines of sight are {5}° apart.{6}</source>
        <translation>论文系数 1 / cos(a1 − a2)：{1}。各方向、倾角 0° 至 45° 的滑动，真实系数为 {2} 至 {3}（5 % 至 95 %，中位数 {4}）；两个视线向相差 {5}°。{6}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>The published formula is meant for two satellites on the same heading.</source>
        <translation>论文公式适用于航向相同的两颗卫星。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>down each point's slope, {1} to {2}</source>
        <translation>沿各测点的坡向下，{1} 至 {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>True factor</source>
        <translation>真实系数</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Beside the published {1} for all of them.</source>
        <translation>论文系数对所有情形均为 {1}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>hardly seen</source>
        <translation>几乎不可见</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>east of the centre [km]</source>
        <translation>距中心东向 [km]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north of the centre [km]</source>
        <translation>距中心北向 [km]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/chi_square.py"/>
        <source>Chi-square as published</source>
        <translation>论文的卡方检验</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/circular_shift.py"/>
        <source>Shifting the ground against {1}</source>
        <translation>正在将地面序列相对于{1}时移</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/intervals.py"/>
        <source>{1} intervals between acquisitions have {2} days of drivers before them and {3} are needed; lower MAX_LAG or MAX_WINDOW, or bring longer series or drivers.</source>
        <translation>{1} 个影像间隔之前有 {2} 天的驱动因子，需要 {3} 个；请减小 MAX_LAG 或 MAX_WINDOW，或给出更长的序列或驱动因子。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relate.py"/>
        <source>The series run from {1} to {2} and the drivers from {3} to {4}: fewer than two acquisitions are in the time of the drivers.</source>
        <translation>序列为 {1} 至 {2}，驱动因子为 {3} 至 {4}：驱动因子时段内的影像少于两期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relate.py"/>
        <source>As published, chi-square is computed on interpolated days: they are no independent samples, and nearly every point is found dependent, whatever moves it.</source>
        <translation>论文的做法：卡方在内插日期上计算：它们不是独立样本，无论受何驱动，几乎每个测点都被判为相关。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Reservoir level</source>
        <translation>库水位</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Falls of the level</source>
        <translation>水位下降</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Rises of the level</source>
        <translation>水位上升</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Reservoir (level, falls or rises)</source>
        <translation>水库（水位、下降或上升）</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>{1} % of the points answer to {2}</source>
        <translation>{1} % 的测点对{2}有响应</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>(after {1} days, half of them after {2} to {3})</source>
        <translation>（{1} 天之后，其中一半在 {2} 至 {3} 天之后）</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>What moves the slope</source>
        <translation>坡体运动的驱动因素</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>As published, chi-square is computed on interpolated days. They are no independent samples: a slope that no driver moves is found dependent nearly everywhere. Take METHOD = circular_shift for a test that holds.</source>
        <translation>论文的做法：卡方在内插日期上计算，这些日期不是独立样本：没有驱动因子的坡体几乎处处被判为相关。要得到可靠的检验，请取 METHOD = circular_shift。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Driver</source>
        <translation>驱动因子</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Points that answer</source>
        <translation>有响应的测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>delay [days]</source>
        <translation>滞后 [天]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>scale [days]</source>
        <translation>尺度 [天]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Medians of the points that answer; {1} points, alpha {2}</source>
        <translation>有响应测点的中位数；{1} 个测点，显著性水平 {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Cramér's V; points that do not answer are grey (the paper's figure 9).</source>
        <translation>克莱姆 V 系数；无响应的测点为灰色（论文图 9）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>After how long</source>
        <translation>响应滞后</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Partial correlation of the fastest tenth of points with sums of the drivers, over lag and window; the line bounds what chance reaches nowhere in nineteen shifts of twenty.</source>
        <translation>最快十分之一测点与驱动因子累计量的偏相关系数，随滞后和窗口变化；二十次时移中有十九次在任何位置都达不到等值线所示的值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>greatest |r|</source>
        <translation>最大 |r|</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>chance reaches</source>
        <translation>偶然可达</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Fastest tenth of points, greatest over all lags and windows</source>
        <translation>最快十分之一测点，各滞后和窗口中的最大值</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Compared are changes between acquisitions, trend and season taken off: rain and level go with the seasons, and a season alone proves nothing. What the reservoir may have done is taken off for rain, and the other way round. A point counts if the ground around it answers to the driver beyond circular shifts in time and if the point itself moves so; the false discovery rate over the points is held. The delay is that to the middle of a sum or to the peak of a response, known to half an interval between acquisitions at best.</source>
        <translation>比较的是影像之间的变化，已扣除趋势和季节项：降雨和水位随季节变化，季节性本身不能说明问题。对降雨扣除水库可能的作用，反之亦然。若周围地面对驱动因子的响应超过循环时移所能达到的程度，且测点自身也如此运动，则计入该测点；控制全部测点的错误发现率。滞后指到累计时段中点或响应峰值的时间，最好只能精确到影像间隔的一半。</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Lag [days]</source>
        <translation>滞后 [天]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Window [days]</source>
        <translation>窗口 [天]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>r (blue: towards the satellite)</source>
        <translation>r（蓝色：朝向卫星）</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} has {2} dates; {3} or more are needed to say anything between them.</source>
        <translation>{1} 有 {2} 个日期；要推断日期之间的值需要 {3} 个以上。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} is {2}, outside the time that the data cover, {3} to {4} ({5}).</source>
        <translation>{1} 为 {2}，在数据时段 {3} 至 {4} 之外（{5}）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>From {1} to {2} there are no two dates {3} days apart; take a smaller STEP.</source>
        <translation>{1} 至 {2} 之间没有相隔 {3} 天的两个日期；请减小 STEP。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>STEP {1} makes {2} dates from {3} to {4}, and a layer holds {5}; take a larger one.</source>
        <translation>STEP {1} 在 {3} 至 {4} 之间产生 {2} 个日期，而图层最多 {5} 个；请增大。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/gp_smoother.py"/>
        <source>No point has {1} values; give longer series.</source>
        <translation>没有测点有 {1} 个值；请给出更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/gp_smoother.py"/>
        <source>Learning how the points move</source>
        <translation>正在学习测点的运动方式</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1} dates every {2} days from {3} to {4}.</source>
        <translation>{1} 个日期，每 {2} 天一个，{3} 至 {4}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>The series of INPUT2 count from the same moment as INPUT now: {1} mm in the median, fitted over the common time at {2} % of the points.</source>
        <translation>INPUT2 的序列现与 INPUT 从同一时刻起算：中位数 {1} mm，在 {2} % 的测点上按共同时段拟合。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1}: {2} of {3} points have fewer than {4} values in the common time and stay empty.</source>
        <translation>{1}：{3} 个测点中有 {2} 个在共同时段内的值少于 {4} 个，保持为空。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1}: {2} % of the values lie in gaps of more than {3} usual intervals; they carry flag 2.</source>
        <translation>{1}：{2} % 的值位于超过 {3} 个常规间隔的间断内；标记为 2。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Smoother (Gaussian process, pooled)</source>
        <translation>平滑器（高斯过程，合并参数）</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>LSTM on the smoother</source>
        <translation>平滑器之上的 LSTM</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>LSTM as published (Khalili et al. 2024)</source>
        <translation>论文 LSTM（Khalili 等，2024）</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Monotone cubics (PCHIP)</source>
        <translation>单调三次插值（PCHIP）</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Straight lines</source>
        <translation>直线内插</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>One time axis</source>
        <translation>同一时间轴</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>On held-out dates, {1} has an RMSE of {2} mm, which is {3} compared with straight lines ({4} mm).</source>
        <translation>在留出的日期上，{1} 的 RMSE 为 {2} mm，与直线（{4} mm）相比{3}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>There are too few dates to hide some, so nothing can be said of how good the values are.</source>
        <translation>日期太少，无法隐去一部分，因此不能评定数值的质量。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>{1} hidden in a row</source>
        <translation>连续隐去 {1} 个</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>1 hidden</source>
        <translation>隐去 1 个</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>within the 90 % interval</source>
        <translation>在 90 % 区间内</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>{1} of {2} dates hidden from all methods. The hidden observations carry noise of about {3} mm themselves, below which no method can come.</source>
        <translation>对所有方法隐去 {2} 个日期中的 {1} 个。隐去的观测本身约有 {3} mm 的噪声，任何方法都不能低于此值。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>0 observed</source>
        <translation>0 观测</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>1 interpolated</source>
        <translation>1 内插</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>2 gap</source>
        <translation>2 间断</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Quietest, middle and fastest point: observed, and with 90 %.</source>
        <translation>最平静、居中和最快的测点：观测值，附 90 % 区间。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>METHOD lstm needs {1} dates or more and has {2}; take the smoother.</source>
        <translation>METHOD lstm 需要 {1} 个以上日期，现有 {2} 个；请采用平滑器。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>No point has {1} values, which METHOD lstm needs; take the smoother.</source>
        <translation>没有测点有 METHOD lstm 所需的 {1} 个值；请采用平滑器。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>Training the LSTM, epoch {1}</source>
        <translation>正在训练 LSTM，第 {1} 轮</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>Correcting by the LSTM</source>
        <translation>正在用 LSTM 改正</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>METHOD lstm_published needs {1} dates or more and has {2}.</source>
        <translation>METHOD lstm_published 需要 {1} 个以上日期，现有 {2} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>Training the published LSTM, epoch {1} of {2} at most</source>
        <translation>正在训练论文 LSTM，第 {1} 轮，最多 {2} 轮</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>Estimating by the published LSTM</source>
        <translation>正在用论文 LSTM 估计</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>No point has three values in a row of dates, which METHOD lstm_published needs.</source>
        <translation>没有测点在连续日期上有三个值，而 METHOD lstm_published 需要。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>{1} % of its correction of the smoother is used</source>
        <translation>采用其对平滑器改正的 {1} %</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>its correction did not help on dates that it has not learned on, so the result is the smoother's</source>
        <translation>其改正在未学习过的日期上没有改进，因此结果为平滑器的结果</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>the LSTM was trained for {1} epochs; {2}.</source>
        <translation>LSTM 训练了 {1} 轮；{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>the published LSTM was trained for {1} epochs; on the last tenth of the dates, which it has not seen, it is {2} mm off. As published it looks back only.</source>
        <translation>论文 LSTM 训练了 {1} 轮；在未使用过的最后十分之一日期上误差为 {2} mm。按论文的做法，它只使用过去的信息。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/zero_alignment.py"/>
        <source>INPUT and INPUT2 do not overlap: their nearest points are {1} km apart; give two layers of one place, and check their coordinate systems.</source>
        <translation>INPUT 与 INPUT2 不重叠：最近的测点相距 {1} km；请给出同一地点的两个图层，并检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/zero_alignment.py"/>
        <source>INPUT and INPUT2 have no two common dates at neighbouring points; give longer series.</source>
        <translation>INPUT 与 INPUT2 在相邻测点处没有两个共同日期；请给出更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/gp_resampling.py"/>
        <source>Bringing both orbits to common dates</source>
        <translation>正在将两个轨道归算到共同日期</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>extremely slow</source>
        <translation>极慢</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>very slow</source>
        <translation>很慢</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>very rapid</source>
        <translation>很快</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>extremely rapid</source>
        <translation>极快</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>The point {1} has {2} dates; {3} are needed to tell its speed.</source>
        <translation>测点 {1} 有 {2} 个日期；判定速度需要 {3} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/lag_correlation.py"/>
        <source>The point {1} has {2} intervals between dates; {3} are needed to tell a lag.</source>
        <translation>测点 {1} 有 {2} 个日期间隔；判定滞后需要 {3} 个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/quality.py"/>
        <source>Looking for steps between dates</source>
        <translation>正在查找日期之间的跳变</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>The term {1} is unknown; use {2}.</source>
        <translation>项 {1} 未知；请用 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>{1} cosine</source>
        <translation>{1}余弦</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>step {1}</source>
        <translation>阶跃 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>TERMS holds {1}; use {2}.</source>
        <translation>TERMS 中有 {1}；请用 {2}。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>Fitting velocities</source>
        <translation>正在拟合速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>No point has enough dates for this fit (the layer has {1}); take fewer TERMS and STEPS or a longer series.</source>
        <translation>没有测点的日期足以进行该拟合（图层有 {1} 个）；请减少 TERMS 和 STEPS，或使用更长的序列。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>STEPS holds {1}, which is not between the first and the last date of the layer ({2} to {3}).</source>
        <translation>STEPS 中有 {1}，不在图层的首末日期（{2} 至 {3}）之间。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>STEPS holds {1} and {2}, and the layer has no date between them; give one of them.</source>
        <translation>STEPS 中有 {1} 和 {2}，而图层在其间没有日期；请只给一个。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Velocities of {1}</source>
        <translation>{1} 的速率</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Most points move at about {1} mm/yr; {2} % of {3} points are between {4} and {5} mm/yr.</source>
        <translation>多数测点以约 {1} mm/a 运动；{3} 个测点中有 {2} % 在 {4} 至 {5} mm/a 之间。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Points by velocity; shaded: the narrowest range with three quarters of them.</source>
        <translation>测点按速率的分布；阴影：含四分之三测点的最窄范围。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Points with a velocity</source>
        <translation>有速率的测点</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} of {2}</source>
        <translation>{2} 个中的 {1} 个</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Least and greatest [mm/yr]</source>
        <translation>最小和最大 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Mode [mm/yr]</source>
        <translation>众数 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median [mm/yr]</source>
        <translation>中位数 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median sigma [mm/yr]</source>
        <translation>中误差的中位数 [mm/a]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Within two sigma of no motion</source>
        <translation>在两倍中误差内无运动</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median scatter about the fit [mm]</source>
        <translation>相对拟合的离散中位数 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} to {2}, {3} dates.</source>
        <translation>{1} 至 {2}，{3} 个日期。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Acceleration [mm/yr²]</source>
        <translation>加速度 [mm/a²]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Annual amplitude [mm]</source>
        <translation>年振幅 [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1}: {2} in the median, {3} to {4} (5 % to 95 %).</source>
        <translation>{1}：中位数 {2}，{3} 至 {4}（5 % 至 95 %）。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>One least squares of {1} at every point; the sigma comes from the residuals and grows with their correlation in time. It does not hold the sigma of the datum.</source>
        <translation>在每个测点对 {1} 作一次最小二乘；中误差由残差求得，并随其时间相关性增大。不含基准的中误差。</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} % between {2} and {3}</source>
        <translation>{1} % 介于 {2} 与 {3} 之间</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>mode {1}</source>
        <translation>众数 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Velocity [mm/yr]{1}</source>
        <translation>速率 [mm/a]{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>inverse velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>tangential angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>Screening points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>INPUT has {1} dates; give a daily estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>The dates of INPUT are {1} to {2} days apart; give a daily estimate, whose steps are equal and at most {3} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>The reference period from {1} to {2} is shorter than {3} days; give a longer one, or give WATCH, WARNING and ALARM in mm/day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/screening.py"/>
        <source>The point {1} of INPUT is not in ACQUISITIONS; give the acquisitions of the same estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/thresholds.py"/>
        <source>{1} is {2} mm/day; give a threshold above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/thresholds.py"/>
        <source>{1} is {2} and {3} is {4} mm/day; the thresholds must rise from WATCH to ALARM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>This is screening, not an alarm system: it orders points by how much attention they need. It sees nothing between acquisitions, and a slope can fail without a sign in InSAR. Decide with field data and people who know the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>On {1}, of {2} points: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Levels of attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Areas that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Fastest point [mm/day]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>On the last day no connected points are at watch or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Points that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>No level has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Points at each level, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>The usual behaviour is that from {1} to {2}. Velocities are those of the last 24 days, the trend that of the last 72 days. An unsure day is one that cannot be called quiet: its interval reaches the watch threshold, it is flagged, or nothing is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>On the last day no point is at watch or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Velocity [mm/day], 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Class (Cruden and Varnes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/importing/delivery.py"/>
        <source>{1} is not a file that QGIS can open; give a CSV or a vector file of points.</source>
        <translation>{1} 不是 QGIS 能打开的文件；请给出 CSV 或点矢量文件。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>{1} is not a sheet that can be opened; save it again as XLSX or CSV.</source>
        <translation>{1} 不是可打开的工作表；请重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>{1} has no sheet with rows below a header.</source>
        <translation>{1} 没有在表头之下含数据行的工作表。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>The sheet {1} was read; {2} has {3}.</source>
        <translation>已读取工作表 {1}；{2} 有 {3}。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} is not a layer of points; give the points of the series.</source>
        <translation>{1} 不是点图层；请给出序列的测点。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>{1} has no points.</source>
        <translation>{1} 没有测点。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>The column {1} is no day of the calendar; left out.</source>
        <translation>列 {1} 不是日历日期；未采用。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>{1} has {2} fields, the most that a shapefile can hold: later dates may have been cut off after {3}. Ask for a GeoPackage or a CSV.</source>
        <translation>{1} 有 {2} 个字段，达到 shapefile 的上限：{3} 之后的日期可能被截去。请索取 GeoPackage 或 CSV。</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>Reading the points</source>
        <translation>正在读取测点</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>The folder {1} does not exist; make it or choose another one.</source>
        <translation>文件夹 {1} 不存在；请创建或另选。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} is a folder; choose another name for the file.</source>
        <translation>{1} 是文件夹；请为文件另取名称。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>Nothing can be written to {1} ({2}); choose another folder.</source>
        <translation>无法写入 {1}（{2}）；请另选文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} is a folder</source>
        <translation>{1} 是文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} cannot be replaced ({2}); remove the layer {3} from the project, or choose another name.</source>
        <translation>{1} 无法被替换（{2}）；请从工程中移除图层 {3}，或选择另一个名称。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} cannot be replaced ({2}); close the program that has it open, or choose another name.</source>
        <translation>{1} 无法替换（{2}）；请关闭打开它的程序，或另取名称。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} has no coordinate system; assign one to the raster.</source>
        <translation>数字高程模型 {1} 没有坐标系；请指定。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} is not a raster file; save it as GeoTIFF.</source>
        <translation>数字高程模型 {1} 不是栅格文件；请另存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} cannot be brought to {2}; check its coordinate system.</source>
        <translation>数字高程模型 {1} 无法转换到 {2}；请检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} cannot be read around the points: {2}.</source>
        <translation>数字高程模型 {1} 在测点周围无法读取：{2}。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>no reason told</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <location filename="../plugin/layers/geopackage.py"/>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>The coordinate system {1} is unknown; give the layer one with an EPSG number.</source>
        <translation>坐标系 {1} 未知；请为图层指定带 EPSG 编号的坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The points have no coordinate system, so that no DEM can be laid under them; assign one.</source>
        <translation>测点没有坐标系，无法与数字高程模型叠合；请指定坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM has no height at {1} of {2} points; they are given its mean.</source>
        <translation>数字高程模型在 {2} 个测点中的 {1} 个处没有高程；这些测点取其平均值。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>The result has {1} columns and a GeoPackage holds {2}; leave some out.</source>
        <translation>结果有 {1} 列，而 GeoPackage 最多 {2} 列；请去掉一些。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>The columns {1} and {2} differ only in capitals; rename one.</source>
        <translation>列 {1} 和 {2} 只有大小写不同；请改名其一。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>{1} of {2} rows written</source>
        <translation>已写入 {2} 行中的 {1} 行</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>{1} cannot be written; rasters are GeoTIFF, so end the name with .tif.</source>
        <translation>{1} 无法写入；栅格为 GeoTIFF，名称请以 .tif 结尾。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} cannot be written ({2}); free some space on the disk, or choose another folder or format.</source>
        <translation>{1} 无法写入（{2}）；请释放磁盘空间，或另选文件夹或格式。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>{1} cannot be written to; choose another folder.</source>
        <translation>{1} 无法写入；请另选文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/layer_metadata.py"/>
        <source>{1} cannot be opened to store its companion layers; run again, or write elsewhere.</source>
        <translation>无法打开 {1} 以保存其伴随图层；请重新运行，或写到别处。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/layer_metadata.py"/>
        <source>The companion layers cannot be stored in {1} ({2}); free some disk space.</source>
        <translation>无法在 {1} 中保存伴随图层（{2}）；请释放一些磁盘空间。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has no coordinate system; assign one to it.</source>
        <translation>栅格 {1} 没有坐标系；请指定。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} is not a raster file; save it as GeoTIFF.</source>
        <translation>栅格 {1} 不是栅格文件；请另存为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has {2} bands; a line of sight has three (east, north, up) or two (incidence, angle).</source>
        <translation>栅格 {1} 有 {2} 个波段；视线向应有三个（东、北、上）或两个（入射角、方位角）。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} covers none of the {2} points; check its coordinate system.</source>
        <translation>栅格 {1} 不覆盖 {2} 个测点中的任何一个；请检查其坐标系。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1}</source>
        <translation>栅格 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has no value at the {2} points; give one that covers them.</source>
        <translation>栅格 {1} 在 {2} 个测点处没有值；请给出覆盖测点的栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_columns.py"/>
        <source>The layer {1} cannot be read to its end: {2}</source>
        <translation>图层 {1} 无法读完：{2}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_columns.py"/>
        <source>The layer {1} changed while it was read; run again.</source>
        <translation>图层 {1} 在读取时发生变化；请重新运行。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The layer {1} cannot be opened; mend its source or load it again.</source>
        <translation>图层 {1} 无法打开；请修复其数据源或重新加载。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The file {1} of the layer {2} cannot be opened; check that it is whole.</source>
        <translation>图层 {2} 的文件 {1} 无法打开；请检查其是否完整。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The layer {1} cannot be read ({2}); save it as a GeoPackage and give that.</source>
        <translation>图层 {1} 无法读取（{2}）；请另存为 GeoPackage 后给出。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/polygon_writer.py"/>
        <source>{1} cannot be written ({2}); choose another folder or a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The table {1} has no columns; give one with a row of names at its top.</source>
        <translation>表 {1} 没有列；请给出首行为列名的表。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} has {2} dates and at most {3} can be read; leave some out.</source>
        <translation>{1} 有 {2} 个日期，最多可读 {3} 个；请去掉一些。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The layer {1} has no coordinate system, so distances are unknown; set it in its properties.</source>
        <translation>图层 {1} 没有坐标系，距离未知；请在其属性中设置。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} has no points{2}; the run needs one at least.</source>
        <translation>{1} 没有测点{2}；运行至少需要一个。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} points of {2} have no place of their own, the first of them in row {3}; remove these rows, or give each one point.</source>
        <translation>{2} 的 {1} 个测点没有自己的位置，第一个在第 {3} 行；请删去这些行，或使每行为一个点。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The point in row {1} has no pid; give every point its own id.</source>
        <translation>第 {1} 行的测点没有 pid；请为每个测点编号。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field {1} of {2} holds an infinite value in row {3}; clear or mend it.</source>
        <translation>{2} 的字段 {1} 第 {3} 行为无穷大；请清除或改正。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field {1} of {2} holds no numbers, but for example {3} in row {4}; rename it if it is no displacement, or mend it.</source>
        <translation>{2} 的字段 {1} 不是数字，例如第 {4} 行为 {3}；若不是位移请改名，否则请改正。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} date fields of {2} hold text that is no number and counts as missing, for example {3} in row {4} of {5}; mend it if a value was meant.</source>
        <translation>{2} 的 {1} 个日期字段含有不是数字的文本，按缺测处理，例如 {5} 第 {4} 行的 {3}；若本应有值请改正。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field incidence_deg of {1}</source>
        <translation>{1} 的字段 incidence_deg</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} Until then the direction of motion is unknown.</source>
        <translation>{1} 在此之前运动方向未知。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>los_up of {1} is negative: its vectors point from the satellite to the ground, and were turned round. If its values are positive away from the satellite too, import it with SIGN = away.</source>
        <translation>{1} 的 los_up 为负：其向量由卫星指向地面，已反向。若其值也以远离卫星为正，请用 SIGN = away 导入。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} of {2} are missing for {3} points, the first in row {4}, so their direction of motion is unknown; fill them if a later step needs it.</source>
        <translation>{2} 的 {1} 有 {3} 个测点缺值，第一个在第 {4} 行，其运动方向未知；若后续步骤需要，请补充。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} lacks the day {2}; give the one of this run.</source>
        <translation>伴随图层 {1} 缺少日期 {2}；请给出本次运行的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} has no field pid; give the one of this run.</source>
        <translation>伴随图层 {1} 没有字段 pid；请给出本次运行的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} lacks the point {2}; give the one of this run.</source>
        <translation>伴随图层 {1} 缺少测点 {2}；请给出本次运行的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>The result has {1} dates and a layer holds at most {2}; take a coarser step, a shorter time, or NetCDF.</source>
        <translation>结果有 {1} 个日期，而图层最多 {2} 个；请采用更大的步长、更短的时段或 NetCDF。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} has the suffix {2}, which cannot be written; write a GeoPackage (.gpkg).</source>
        <translation>{1} 的后缀为 {2}，无法写入；请写为 GeoPackage（.gpkg）。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} would need {2} fields{3}, and a shapefile holds 255 with names of 10 letters; write a GeoPackage (.gpkg).</source>
        <translation>{1} 需要 {2} 个字段{3}，而 shapefile 最多 255 个且名称不超过 10 个字母；请写为 GeoPackage（.gpkg）。</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>, {1} among them</source>
        <translation>，其中有 {1}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} of {2} rows were written</source>
        <translation>{2} 行中已写入 {1} 行</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>the format takes none of the fields</source>
        <translation>该格式不接受任何字段</translation>
    </message>
    <message>
        <location filename="../plugin/queries/area_query.py"/>
        <source>The file {1} of {2} cannot be opened; check that it is whole.</source>
        <translation>{2} 的文件 {1} 无法打开；请检查其是否完整。</translation>
    </message>
    <message>
        <location filename="../plugin/queries/area_query.py"/>
        <source>The area cannot be brought to the coordinates of {1}: {2}</source>
        <translation>该区域无法转换到 {1} 的坐标系：{2}</translation>
    </message>
    <message>
        <location filename="../plugin/queries/point_reader.py"/>
        <source>The layer {1} has no date fields such as D20200131; run the import of InSAR files first.</source>
        <translation>图层 {1} 没有 D20200131 之类的日期字段；请先导入 InSAR 文件。</translation>
    </message>
    <message>
        <location filename="../plugin/queries/point_reader.py"/>
        <source>The fields {1} and {2} of {3} are the same day; remove one.</source>
        <translation>{3} 的字段 {1} 和 {2} 是同一天；请删去一个。</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} has no polygon; draw one around the area that is meant.</source>
        <translation>图层 {1} 没有多边形；请绘制一个围住目标区域的多边形。</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} has no polygon; draw one around each area that is meant.</source>
        <translation>图层 {1} 没有多边形；请围绕每个目标区域各绘制一个。</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} cannot be brought to the points' {2}: {3}</source>
        <translation>图层 {1} 无法转换到测点的坐标系 {2}：{3}</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>{1} holds motion along one line of sight, and nobody knows where on the map that leads; make the east and up motion of both orbits first (Processing ▸ East and up from two orbits), or project it on the slope.</source>
        <translation>{1} 只含沿一条视线向的运动，其在地图上的方向未知；请先由两个轨道求得东向和垂直向运动（Processing ▸ 由两轨道求东向和垂直向），或将其投影到坡面。</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} is not a Python; choose the program python3 (python.exe) of one in Settings ▸ Options ▸ SlopeMuse, or leave the field empty.</source>
        <translation>{1} 不是 Python；请在 设置 ▸ 选项 ▸ SlopeMuse 中选择 Python 的程序 python3（python.exe），或将该栏留空。</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} is Python {2}.{3}, and 3.9 or newer is needed; choose another one in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{1} 是 Python {2}.{3}，但需要 3.9 或更高版本；请在 设置 ▸ 选项 ▸ SlopeMuse 中另选一个。</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} does not exist; choose another one in Settings ▸ Options ▸ SlopeMuse, or leave the field empty.</source>
        <translation>Python {1} 不存在；请在 设置 ▸ 选项 ▸ SlopeMuse 中另选一个，或将该栏留空。</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} cannot be started ({2}); choose another Python in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>无法启动 {1}（{2}）；请在 设置 ▸ 选项 ▸ SlopeMuse 中另选一个 Python。</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>it said nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} has crashed or was ended for want of memory ({2}); test it in Settings ▸ Options ▸ SlopeMuse, or leave the field empty there.</source>
        <translation>Python {1} 已崩溃或因内存不足被终止（{2}）；请在 设置 ▸ 选项 ▸ SlopeMuse 中测试它，或将该栏留空。</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} has ended without a result ({2}); test it in Settings ▸ Options ▸ SlopeMuse, or leave the field empty there.</source>
        <translation>Python {1} 结束时没有给出结果（{2}）；请在 设置 ▸ 选项 ▸ SlopeMuse 中测试它，或将该栏留空。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>CLASSES is {1}; the bounds must be above 0 and increase.</source>
        <translation>CLASSES 为 {1}；界限应大于 0 且递增。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>CLASSES is {1}; write increasing numbers of mm, such as 2,4,6,8.</source>
        <translation>CLASSES 为 {1}；请写递增的毫米数，例如 2,4,6,8。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>{1} is drawn without colours: the drivers hold no {2}.</source>
        <translation>{1} 绘制时没有颜色：驱动因子中没有 {2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>LAYERS holds no layer that can be opened; give one or more point layers with series.</source>
        <translation>LAYERS 中没有可打开的图层；请给出一个或多个含序列的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>No point of INPUT has an observation, so there is nothing to begin from.</source>
        <translation>INPUT 中没有测点有观测值，无从开始。</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The estimate is relative to the stable area, not in the datum of the input.</source>
        <translation>估计值相对于稳定区，而不是输入的基准。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is {2}, which is not a date; write it as 2020-07-11.</source>
        <translation>{1} 为 {2}，不是日期；请写成 2020-07-11。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is not a coordinate system that QGIS knows: {2}.</source>
        <translation>{1} 不是 QGIS 认识的坐标系：{2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} cannot be opened as a layer: {2}.</source>
        <translation>{1} 无法作为图层打开：{2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} cannot be opened as a raster: {2}.</source>
        <translation>{1} 无法作为栅格打开：{2}。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is missing; give a point layer with a field a date.</source>
        <translation>缺少 {1}；请给出每个日期一个字段的点图层。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is missing; give a table.</source>
        <translation>缺少 {1}；请给出表。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} holds {2}, which is not a date; write 2020-07-11.</source>
        <translation>{1} 中有 {2}，不是日期；请写成 2020-07-11。</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/outputs.py"/>
        <source>{1} is a database ({2}); give a file, for example a GeoPackage.</source>
        <translation>{1} 是数据库（{2}）；请给出文件，例如 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>METHOD {1} has no sigma; leave {2} out, or take kriging.</source>
        <translation>METHOD {1} 没有中误差；请不要 {2}，或采用克里金。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>METHOD slope_parallel needs the surface of the ground; give DEM.</source>
        <translation>METHOD slope_parallel 需要地面高程；请给出数字高程模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>NORTH can be had only with METHOD slope_parallel; set it, or leave NORTH out.</source>
        <translation>只有 METHOD slope_parallel 才能得到 NORTH；请设置该方法，或不要 NORTH。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Give LAYER, or both INCIDENCE and HEADING: without them the line of sight is not known.</source>
        <translation>请给出 LAYER，或同时给出 INCIDENCE 和 HEADING：否则视线向未知。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The station {1} is in a line of sight already; give east, north, up.</source>
        <translation>测站 {1} 已是视线向；请给出东、北、垂直向。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>LAYER does not know its line of sight; import it with its angles, or give the angles.</source>
        <translation>LAYER 没有视线向；请连同角度导入，或给出角度。</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>OUTPUT_SIGMA can be had only where SIGMA is given; give it, or leave OUTPUT_SIGMA out.</source>
        <translation>只有给出 SIGMA 才能得到 OUTPUT_SIGMA；请给出，或不要 OUTPUT_SIGMA。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>{1} and {2} work only together; {3} is missing.</source>
        <translation>{1} 和 {2} 须同时给出；缺少 {3}。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/two_sensors.py"/>
        <source>SIGMA2 is of a second layer; give INPUT2, or leave it out.</source>
        <translation>SIGMA2 属于第二个图层；请给出 INPUT2，或不要 SIGMA2。</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>CHOICES is {1}, which is neither JSON nor a file that exists.</source>
        <translation>CHOICES 为 {1}，既不是 JSON 也不是存在的文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>PROJECT is missing; give the JSON file of the monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <source>Nothing is new; the results stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>The reference period ends on {1}, before it begins on {2}; correct REFERENCE_START and REFERENCE_END.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>INPUT is missing; give a daily estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>No point of {1} has a value; give a daily estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>No point of {1} is selected; select some on the map or in the table.</source>
        <translation>{1} 没有选中的测点；请在地图或表中选择。</translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>{1} does not tell the format; let the name end on {2}.</source>
        <translation>{1} 没有说明格式；名称请以 {2} 结尾。</translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>{1} cannot be written ({2}); choose another place.</source>
        <translation>{1} 无法写入（{2}）；请另选位置。</translation>
    </message>
</context>
</TS>
