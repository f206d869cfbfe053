<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Lag behind rain and level…</source>
        <translation>Retardo respecto a lluvia y nivel…</translation>
    </message>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Inverse velocity and angle…</source>
        <translation>Velocidad inversa y ángulo…</translation>
    </message>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Profile along a line: draw it on the map</source>
        <translation>Perfil a lo largo de una línea: dibújela en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>If the inverse velocity fell on along a line: zero on {day}, 90 % {low} to {high}.</source>
        <translation>Si la velocidad inversa siguiera bajando en línea recta: cero el {day}, 90 % de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Last speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady {steady:.0f} mm/yr, angle {angle:.0f}°.</source>
        <translation>Última velocidad {speed:.0f} mm/año ({name}, Cruden y Varnes 1996), estable {steady:.0f} mm/año, ángulo {angle:.0f}°.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>For screening only, not for warning: a satellite sees a part of the motion, every few days, and many slopes that accelerate come to rest again. Drag along the plot to choose the days of the line; angles of 45, 80 and 85° are limits used for Chinese landslides.</source>
        <translation>Solo para cribado, no para alerta: un satélite ve una parte del movimiento cada pocos días, y muchas laderas que se aceleran vuelven al reposo. Arrastre sobre el gráfico para elegir los días de la recta; los ángulos de 45, 80 y 85° son límites usados para deslizamientos chinos.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>The inverse velocity does not fall to zero: no day of failure is indicated.</source>
        <translation>La velocidad inversa no baja hacia cero: no se indica ningún día de rotura.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Speed
[mm/yr]</source>
        <translation>Velocidad
[mm/año]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / velocidad
[año/mm]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Angle
[degrees]</source>
        <translation>Ángulo
[grados]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Inverse velocity and angle: {pid}</source>
        <translation>Velocidad inversa y ángulo: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>{what} over {window} days, {lag} days before: r = {r}, p = {p:.3f} (N = {n})</source>
        <translation>{what} en {window} días, {lag} días antes: r = {r}, p = {p:.3f} (N = {n})</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>Rates between acquisitions against the driver before them. A negative r of rain means: more rain, faster away from the satellite. p counts how often rates shifted in a circle correlate as well anywhere on the map; a season common to both can still correlate, and the lag is known to one acquisition interval at best.</source>
        <translation>Velocidades entre adquisiciones frente a la variable anterior. Un r negativo de la lluvia significa: más lluvia, más rápido alejándose del satélite. p cuenta con qué frecuencia velocidades desplazadas en círculo se correlacionan igual en cualquier parte del mapa; una estacionalidad común a ambas puede seguir correlacionando, y el retardo se conoce como mucho con un intervalo de adquisición.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>sum of {driver}</source>
        <translation>suma de {driver}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>mean of {driver}</source>
        <translation>media de {driver}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>change of {driver}</source>
        <translation>cambio de {driver}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source> – not significant</source>
        <translation> – no significativo</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>lag [days]</source>
        <translation>retardo [días]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>window [days]</source>
        <translation>ventana [días]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>Lag behind rain and level: {pid}</source>
        <translation>Retardo respecto a lluvia y nivel: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>{n} points within {width:.0f} m of the line; curves are medians of 25 pieces.</source>
        <translation>{n} puntos a menos de {width:.0f} m de la línea; las curvas son medianas de 25 tramos.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>Distance along the line [m]</source>
        <translation>Distancia a lo largo de la línea [m]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>Profile of {name}</source>
        <translation>Perfil de {name}</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Press “Point”, then click a point of the layer on the map,
or press “Area” and draw around several.</source>
        <translation>Pulse «Punto» y haga clic en un punto de la capa en el mapa,
o pulse «Área» y dibuje alrededor de varios.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>There is no point of {name} within {n} pixels; click closer or zoom in.</source>
        <translation>No hay ningún punto de {name} a menos de {n} píxeles; haga clic más cerca o acerque el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>The point {pid} has no value on any date.

Click another point.</source>
        <translation>El punto {pid} no tiene valor en ninguna fecha.

Haga clic en otro punto.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No rain or level covers the dates of this point; choose a table under “Rain and level”.</source>
        <translation>Ninguna lluvia ni nivel cubre las fechas de este punto; elija una tabla en «Lluvia y nivel».</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No jump of half a wavelength stands clear of the noise.</source>
        <translation>Ningún salto de media longitud de onda destaca sobre el ruido.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} ({first} to {last}) has none of the days shown; choose another table.</source>
        <translation>{name} (de {first} a {last}) no contiene ninguno de los días mostrados; elija otra tabla.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Choose a point layer with a field for every date.

Files of InSAR series are read by
Processing ▸ SlopeMuse ▸ Import InSAR series.</source>
        <translation>Elija una capa de puntos con un campo por fecha.

Los archivos de series InSAR se leen con
Procesos ▸ SlopeMuse ▸ Importar series InSAR.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} holds the {role} of a result.

Choose the layer with its displacement.</source>
        <translation>{name} contiene {role} de un resultado.

Elija la capa con su desplazamiento.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has no date fields such as D20200131, so there is no series to draw.

Processing ▸ SlopeMuse ▸ Import InSAR series
makes a layer with dates from a file.</source>
        <translation>{name} no tiene campos de fecha como D20200131, así que no hay serie que dibujar.

Procesos ▸ SlopeMuse ▸ Importar series InSAR
crea una capa con fechas a partir de un archivo.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No value lies far from the fit.</source>
        <translation>Ningún valor se aparta mucho del ajuste.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has a value on {share} % of the days shown.</source>
        <translation>{name} tiene valor en el {share} % de los días mostrados.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Area of {n} points</source>
        <translation>Área de {n} puntos</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Reading the area of {name} …</source>
        <translation>Leyendo el área de {name}…</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} does not have this point.</source>
        <translation>{name} no tiene este punto.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} does not have the reference.</source>
        <translation>{name} no tiene la referencia.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} and the reference have no date in common.</source>
        <translation>{name} y la referencia no tienen ninguna fecha en común.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Values left out of the fit and drawn hollow: {n}. The layer stays.</source>
        <translation>Valores excluidos del ajuste y dibujados huecos: {n}. La capa no cambia.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>jumps of half a wavelength taken off: {n}</source>
        <translation>saltos de media longitud de onda quitados: {n}</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} no tiene puntos.

Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   too few dates for a velocity</source>
        <translation>{pid}   muy pocas fechas para una velocidad</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>no value on any date</source>
        <translation>sin valor en ninguna fecha</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>median, N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>mediana, N = {n}   de {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>N = {n}   de {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>aceleración {value} ± {sigma:.1f} mm/año²</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>semi-annual</source>
        <translation>semestral</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>rain {value:.1f} mm</source>
        <translation>lluvia {value:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>Displacement − trend [mm]</source>
        <translation>Desplazamiento − tendencia [mm]</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Displacement [mm]</source>
        <translation>Desplazamiento [mm]</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>+ towards satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ to the east</source>
        <translation>+ hacia el este</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ up</source>
        <translation>+ hacia arriba</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>+ down the slope</source>
        <translation>+ ladera abajo</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ along the given direction</source>
        <translation>+ en la dirección dada</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ to satellite</source>
        <translation>+ al satélite</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ east</source>
        <translation>+ este</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ downslope</source>
        <translation>+ ladera abajo</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ as given</source>
        <translation>+ según lo dado</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{term} {amplitude:.1f} mm, highest on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm, máximo el día {day:.0f}</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{value} mm/day</source>
        <translation>{value} mm/día</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>velocity {value} mm/yr</source>
        <translation>velocidad {value} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>estimate {value} mm</source>
        <translation>estimación {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>step {day} {value} mm</source>
        <translation>salto {day} {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/dock/dock.py"/>
        <location filename="../ui/export/export_menu.py"/>
        <source>SlopeMuse time series</source>
        <translation>Series temporales de SlopeMuse</translation>
    </message>
    <message>
        <location filename="../ui/dock/menus.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.</source>
        <translation>Clic: ese día en el mapa. Arrastrar: ajustar esos días. Rueda: zoom. Doble clic: todo. Derecho: más.</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/main.py"/>
        <source>Import InSAR series…</source>
        <translation>Importar series InSAR…</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Click a point on the map to plot it; Shift + click compares another one</source>
        <translation>Haga clic en un punto del mapa para representarlo; Mayús + clic compara otro</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Draw an area on the map, or take polygons of a layer: median and spread</source>
        <translation>Dibuje un área en el mapa o tome polígonos de una capa: mediana y dispersión</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Show displacement relative to a point, an area or a day; the data stay</source>
        <translation>Mostrar el desplazamiento relativo a un punto, un área o un día; los datos no cambian</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>What is fitted; drag along the plot to fit a part of the dates</source>
        <translation>Qué se ajusta; arrastre sobre el gráfico para ajustar una parte de las fechas</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Remove trend</source>
        <translation>Quitar tendencia</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Take the fitted line off, so that what is small beside it can be seen</source>
        <translation>Resta la recta ajustada para que se vea lo que es pequeño a su lado</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Lag behind rain and level; inverse velocity</source>
        <translation>Retardo respecto a lluvia y nivel; velocidad inversa</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Motion of GNSS stations and of east, up or slope layers as arrows on the map</source>
        <translation>Movimiento de estaciones GNSS y de capas este, vertical o de ladera como flechas en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Save or copy the plot and its numbers</source>
        <translation>Guardar o copiar el gráfico y sus números</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>As delivered</source>
        <translation>Tal como se entregó</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Relative to the plotted point or area</source>
        <translation>Relativo al punto o área representado</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Zero on a day: click one in the plot first</source>
        <translation>Cero en un día: haga clic antes en uno del gráfico</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Relative to {name}</source>
        <translation>Relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Zero on {day}</source>
        <translation>Cero el {day}</translation>
    </message>
    <message>
        <location filename="../ui/export/batch_export.py"/>
        <source>Drawing the selected points</source>
        <translation>Dibujando los puntos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/export/batch_export.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the selected points</source>
        <translation>Exportar los puntos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Imagen (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Add to a print layout</source>
        <translation>Añadir a una composición de impresión</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Selected points of the layer (CSV)…</source>
        <translation>Puntos seleccionados de la capa (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>A picture of each selected point…</source>
        <translation>Una imagen de cada punto seleccionado…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>New layout</source>
        <translation>Composición nueva</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the plot</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the numbers</source>
        <translation>Exportar los números</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The plot is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The table is on the clipboard; paste it into a spreadsheet.</source>
        <translation>La tabla está en el portapapeles; péguela en una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export a picture of each selected point</source>
        <translation>Exportar una imagen de cada punto seleccionado</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Written: {path} with {n} rows</source>
        <translation>Escrito: {path} con {n} filas</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The plot is in the layout {name}.</source>
        <translation>El gráfico está en la composición {name}.</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Pictures written beside {path}: {n}</source>
        <translation>Imágenes escritas junto a {path}: {n}</translation>
    </message>
    <message>
        <location filename="../ui/export/layout_item.py"/>
        <source>Plot of {name}</source>
        <translation>Gráfico de {name}</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>a temporary file, gone when QGIS is closed</source>
        <translation>un archivo temporal, que desaparece al cerrar QGIS</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Processing does not know SlopeMuse; switch on the plugin Processing.</source>
        <translation>Procesos no conoce SlopeMuse; active el complemento Processing.</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Drop files here</source>
        <translation>Suelte aquí los archivos</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>{name}: stations</source>
        <translation>{name}: estaciones</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>Import GNSS</source>
        <translation>Importar GNSS</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>Drop files of GNSS stations, or choose some.</source>
        <translation>Suelte archivos de estaciones GNSS, o elija algunos.</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>GNSS files</source>
        <translation>Archivos GNSS</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>{count} stations, {first} to {last}.</source>
        <translation>{count} estaciones, {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>{station}: {first} to {last}, {days} days, {missing} missing</source>
        <translation>{station}: {first} a {last}, {days} días, faltan {missing}</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>east {e}, north {n}, up {u} mm/yr</source>
        <translation>este {e}, norte {n}, vertical {u} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Import rain and reservoir level</source>
        <translation>Importar lluvia y nivel del embalse</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>Drop files of rain or reservoir level, or choose some.</source>
        <translation>Suelte archivos de lluvia o nivel del embalse, o elija algunos.</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Files of one gauge or several</source>
        <translation>Archivos de una o varias estaciones</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>Tables: {tables}. {days} days, {first} to {last}: {columns}.</source>
        <translation>Tablas: {tables}. {days} días, {first} a {last}: {columns}.</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}: {count} de {days} días sin valor</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>; longest gaps: {gaps}</source>
        <translation>; huecos más largos: {gaps}</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>⚠ Neither rain nor level was recognised; choose their columns.</source>
        <translation>⚠ No se reconoció ni lluvia ni nivel; elija sus columnas.</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <source>days as written</source>
        <translation>días tal como están escritos</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Date field</source>
        <translation>Campo de fecha</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Rain field</source>
        <translation>Campo de lluvia</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Unit of rain per day</source>
        <translation>Unidad de la lluvia diaria</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Reservoir level field</source>
        <translation>Campo del nivel del embalse</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Unit of level</source>
        <translation>Unidad del nivel</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Rain of several gauges</source>
        <translation>Lluvia de varios pluviómetros</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Time zone of the days [hours from UTC]</source>
        <translation>Huso horario de los días [horas desde UTC]</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../ui/imports/insar_form.py"/>
        <source>as recognised</source>
        <translation>según lo reconocido</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Import InSAR series</source>
        <translation>Importar series InSAR</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Drop a file of InSAR series, or choose one.</source>
        <translation>Suelte aquí un archivo de series InSAR o elija uno.</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Files of InSAR series</source>
        <translation>Archivos de series InSAR</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}.</source>
        <translation>{producer}: {word}. {points} puntos examinados, {dates} fechas, de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>unknown producer</source>
        <translation>productor desconocido</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>certain ({percent})</source>
        <translation>seguro ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>likely ({percent})</source>
        <translation>probable ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>doubtful ({percent})</source>
        <translation>dudoso ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Copy choices</source>
        <translation>Copiar opciones</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch</source>
        <translation>Como JSON, para CHOICES del algoritmo «Importar series InSAR» y su ejecución por lotes</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Gaps in time: {count}</source>
        <translation>Huecos en el tiempo: {count}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Steps above λ/4: {count}</source>
        <translation>Saltos mayores que λ/4: {count}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>+ towards the satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>+ away from the satellite</source>
        <translation>+ alejándose del satélite</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>line of sight</source>
        <translation>línea de vista</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>east</source>
        <translation>este</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>up</source>
        <translation>vertical</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>down the slope</source>
        <translation>ladera abajo</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>another direction</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Producer</source>
        <translation>Productor</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Measured is</source>
        <translation>Se mide</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Missing value</source>
        <translation>Valor ausente</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Least coherence</source>
        <translation>Coherencia mínima</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Incidence [degrees]</source>
        <translation>Incidencia [grados]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Heading [degrees]</source>
        <translation>Rumbo [grados]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Wavelength [mm]</source>
        <translation>Longitud de onda [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>as recognised: {value}</source>
        <translation>según lo reconocido: {value}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>seen [%]</source>
        <translation>con valor [%]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>displacement [mm]</source>
        <translation>desplazamiento [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>direction
not known</source>
        <translation>dirección
desconocida</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>+ is this way
and {up} % up</source>
        <translation>+ es hacia aquí
y {up} % hacia arriba</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>rain [mm/day]</source>
        <translation>lluvia [mm/día]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>level [m]</source>
        <translation>nivel [m]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>east [mm]</source>
        <translation>este [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>north [mm]</source>
        <translation>norte [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>up [mm]</source>
        <translation>vertical [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>line of sight [mm]</source>
        <translation>línea de vista [mm]</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Sums of rain, and which driver is drawn as a line</source>
        <translation>Sumas de lluvia, y qué variable se dibuja como línea</translation>
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
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Point layer with a field for every date</source>
        <translation>Capa de puntos con un campo por fecha</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Daily estimate</source>
        <translation>Estimación diaria</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Result of “Estimate daily deformation” for the same points</source>
        <translation>Resultado de «Estimar la deformación diaria» para los mismos puntos</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Rain and level</source>
        <translation>Lluvia y nivel</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Table with a date, rain and reservoir level</source>
        <translation>Tabla con fecha, lluvia y nivel del embalse</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Table of stations; the nearest is shown in the line of sight of the point</source>
        <translation>Tabla de estaciones; la más cercana se muestra en la línea de vista del punto</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>Selected polygons of {name} ({n})</source>
        <translation>Polígonos seleccionados de {name} ({n})</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>All polygons of {name}</source>
        <translation>Todos los polígonos de {name}</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>The project has no layer of polygons</source>
        <translation>El proyecto no tiene ninguna capa de polígonos</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>{n} arrows: motion from {day} to the day of the map, else to the last one. The legend tells their length.</source>
        <translation>{n} flechas: movimiento desde {day} hasta el día del mapa, o si no hasta el último. La leyenda indica su longitud.</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>GNSS stations of {name}</source>
        <translation>Estaciones GNSS de {name}</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Longer arrows</source>
        <translation>Flechas más largas</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Shorter arrows</source>
        <translation>Flechas más cortas</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Displacement of {name}</source>
        <translation>Desplazamiento de {name}</translation>
    </message>
    <message>
        <location filename="../ui/menus/driver_menu.py"/>
        <source>Rain of {n} days</source>
        <translation>Lluvia de {n} días</translation>
    </message>
    <message>
        <location filename="../ui/menus/driver_menu.py"/>
        <source>Daily rain</source>
        <translation>Lluvia diaria</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>As the layer says, {mm:.1f} mm</source>
        <translation>Según la capa, {mm:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Leave outliers out</source>
        <translation>Excluir valores atípicos</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Take all values in again</source>
        <translation>Volver a incluir todos los valores</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Drag along the plot to fit a part of the dates</source>
        <translation>Arrastre sobre el gráfico para ajustar una parte de las fechas</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Take jumps of half a wavelength off</source>
        <translation>Quitar los saltos de media longitud de onda</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Put the jumps back</source>
        <translation>Reponer los saltos</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Show values half a wavelength off</source>
        <translation>Mostrar los valores a media longitud de onda</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>C band, {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>Banda C, {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>X band, {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>Banda X, {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>L band, {mm:.1f} mm (ALOS)</source>
        <translation>Banda L, {mm:.1f} mm (ALOS)</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Panel below the displacement</source>
        <translation>Panel bajo el desplazamiento</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Accelerating</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Annual season</source>
        <translation>Estacionalidad anual</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Semi-annual season</source>
        <translation>Estacionalidad semestral</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Fit all dates</source>
        <translation>Ajustar todas las fechas</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Name the dragged period…</source>
        <translation>Nombrar el período arrastrado…</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Take the step of {day} out of the fit</source>
        <translation>Quitar del ajuste el salto del {day}</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Event on {day}…</source>
        <translation>Suceso del {day}…</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Take {day} into the fit again</source>
        <translation>Volver a incluir el {day} en el ajuste</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Leave {day} out of the fit</source>
        <translation>Excluir el {day} del ajuste</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Step on {day} in the fit</source>
        <translation>Salto el {day} en el ajuste</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Rain
[mm/day]</source>
        <translation>Lluvia
[mm/día]</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Reservoir
level [m]</source>
        <translation>Nivel del
embalse [m]</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>10–90 % of points</source>
        <translation>10–90 % de los puntos</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>daily estimate</source>
        <translation>estimación diaria</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>linear fit</source>
        <translation>ajuste lineal</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>fit</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Rain of {n}
days [mm]</source>
        <translation>Lluvia de {n}
días [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot/compare_lines.py"/>
        <source>GNSS {name}, {distance:.0f} m away, in the direction of the point</source>
        <translation>GNSS {name}, a {distance:.0f} m, en la dirección del punto</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Rate [mm/day]</source>
        <translation>Velocidad [mm/día]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Velocity [mm/yr]</source>
        <translation>Velocidad [mm/año]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Velocity within {n} days</source>
        <translation>Velocidad en {n} días</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Daily rate of the estimate</source>
        <translation>Tasa diaria de la estimación</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Residual of the fit</source>
        <translation>Residuo del ajuste</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>version {version} is older than {oldest}</source>
        <translation>la versión {version} es anterior a {oldest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Needed for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>loads, version {version}</source>
        <translation>se carga, versión {version}</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>does not load: {reason}</source>
        <translation>no se carga: {reason}</translation>
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
        <translation>Elegir un Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>empty: the Python of QGIS</source>
        <translation>vacío: el Python de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>A Python with torch and scipy, for example of a virtual environment, where torch cannot be installed beside QGIS.</source>
        <translation>Un Python con torch y scipy, por ejemplo de un entorno virtual, cuando torch no puede instalarse junto a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Start this Python and try its packages</source>
        <translation>Iniciar este Python y probar sus paquetes</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Test of a Python</source>
        <translation>Prueba de un Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>no graphics card</source>
        <translation>sin tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Python packages in QGIS</source>
        <translation>Paquetes de Python en QGIS</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Neural networks</source>
        <translation>Redes neuronales</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Run in another Python</source>
        <translation>Ejecutar en otro Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>auto takes a graphics card where torch can use one.</source>
        <translation>auto usa una tarjeta gráfica donde torch puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Threads of a network</source>
        <translation>Hilos de una red</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Small networks are fastest on one thread.</source>
        <translation>Las redes pequeñas son más rápidas con un hilo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Time-series dock</source>
        <translation>Panel de series temporales</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Search radius around a click</source>
        <translation>Radio de búsqueda alrededor de un clic</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Width of a saved plot</source>
        <translation>Anchura de un gráfico guardado</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Height of a saved plot</source>
        <translation>Altura de un gráfico guardado</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Resolution of a saved PNG</source>
        <translation>Resolución de un PNG guardado</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Trying {path} …</source>
        <translation>Probando {path} …</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Networks can run there: Python {python}, torch {torch}, {card}.</source>
        <translation>Las redes pueden ejecutarse allí: Python {python}, torch {torch}, {card}.</translation>
    </message>
    <message>
        <location filename="../ui/state/reference_state.py"/>
        <source>relative to {name}</source>
        <translation>relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/state/reference_state.py"/>
        <source>zero on {day}</source>
        <translation>cero el {day}</translation>
    </message>
    <message>
        <location filename="../ui/tasks/area_task.py"/>
        <source>Reading an area of {name}</source>
        <translation>Leyendo un área de {name}</translation>
    </message>
    <message>
        <location filename="../ui/tasks/profile_task.py"/>
        <source>Reading a profile of {name}</source>
        <translation>Leyendo un perfil de {name}</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Shift + click on the map adds a point. Right click: more.</source>
        <translation>Mayús + clic en el mapa añade un punto. Clic derecho: más opciones.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Plot</source>
        <translation>Representar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Zoom to</source>
        <translation>Acercar a</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.</source>
        <translation>Verdad diaria en la línea de vista; las estaciones con las que se calibró la capa o el modelo no pueden puntuar.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Evaluate daily deformation</source>
        <translation>Evaluar la deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Shows which method is nearest to later measurements, by how much, and how surely.</source>
        <translation>Muestra qué método se acerca más a las mediciones posteriores, por cuánto y con qué seguridad.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>&lt;p&gt;Every method learns up to the end of training and then forecasts each acquisition from those before it, knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the same series. The first line of the report names the winner; its margin over the best simple method comes with an interval from a bootstrap over blocks of dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repeats the score of the paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cada método aprende hasta el fin del entrenamiento y después pronostica cada adquisición a partir de las anteriores, conociendo solo las variables y adquisiciones de su momento. Los métodos simples, los rivales con variables y los nuestros reciben las mismas series. La primera línea del informe nombra al ganador; su ventaja sobre el mejor método simple lleva un intervalo obtenido por bootstrap sobre bloques de fechas.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repite la puntuación del artículo en días interpolados, que mira hacia delante, junto a métodos que solo repiten la interpolación.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tablas y figuras 3e, 7, 8, 10.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of each point [mm]</source>
        <translation>RMSE de cada punto [mm]</translation>
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
        <translation>Series InSAR [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Point layer with a displacement field a date.</source>
        <translation>Capa de puntos con un campo de desplazamiento por fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Hydrology (a row a day)</source>
        <translation>Hidrología (una fila por día)</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Table with a date and daily columns; rain_mm and level_m are found by name.</source>
        <translation>Tabla con una fecha y columnas diarias; rain_mm y level_m se buscan por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Takes part as it is; its end of training holds for all. Absent: ours are trained.</source>
        <translation>Participa tal como está; su fin de entrenamiento vale para todos. Ausente: se entrenan los nuestros.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>The best simple method always takes part.</source>
        <translation>El mejor método simple participa siempre.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Last day of training</source>
        <translation>Último día de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Default: that of the model, else two thirds of the time.</source>
        <translation>Por defecto: el del modelo; si no, dos tercios del tiempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Stable area</source>
        <translation>Área estable</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Ground from which the error common to a date is estimated, for all methods.</source>
        <translation>Terreno del que se estima el error común a una fecha, para todos los métodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Driver sets</source>
        <translation>Conjuntos de variables</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>Separados por comas: IFP (lluvia), IFW (nivel), IFPW (ambos), o columnas unidas por +. Por defecto: todas las variables juntas.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Days after training, separated by commas. Default: heaviest rain, fastest drawdowns.</source>
        <translation>Días posteriores al entrenamiento, separados por comas. Por defecto: las lluvias más fuertes y los descensos más rápidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Ids, separated by commas. Default: the highest and the lowest of the fast ones.</source>
        <translation>Identificadores separados por comas. Por defecto: el más alto y el más bajo de los rápidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Classes of change [mm]</source>
        <translation>Clases de cambio [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Bounds of |change between two acquisitions|.</source>
        <translation>Límites de |cambio entre dos adquisiciones|.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Latency of acquisitions [days]</source>
        <translation>Latencia de las adquisiciones [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Days until an acquisition can be used; it never knows itself.</source>
        <translation>Días hasta que puede usarse una adquisición; nunca se conoce a sí misma.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>nowcast: later acquisitions. published: interpolated days too, which look ahead.</source>
        <translation>nowcast: adquisiciones posteriores. published: también días interpolados, que miran hacia delante.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Fit again every [days]</source>
        <translation>Reajustar cada [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>0 fits once; 365 fits again every year on all that is known then.</source>
        <translation>0 ajusta una vez; 365 reajusta cada año con todo lo conocido entonces.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>The same seed gives the same scores.</source>
        <translation>La misma semilla da las mismas puntuaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more.</source>
        <translation>Una fila por método, conjunto de variables, verdad y parte: RMSE, CRPS, cobertura, pericia y más.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Error of each point</source>
        <translation>Error de cada punto</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Points with the error of the winner and of the best simple method [mm].</source>
        <translation>Puntos con el error del ganador y del mejor método simple [mm].</translation>
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
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Who won and by how much, with pictures.</source>
        <translation>Quién ganó y por cuánto, con gráficos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of the winner [mm]</source>
        <translation>RMSE del ganador [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of the best simple method [mm]</source>
        <translation>RMSE del mejor método simple [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Skill of the winner against it [0–1]</source>
        <translation>Pericia del ganador frente a él [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Acquisitions scored</source>
        <translation>Adquisiciones puntuadas</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Relate motion with hydrology</source>
        <translation>Relacionar el movimiento con la hidrología</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Shows which points answer to rain or to the reservoir, after how many days.</source>
        <translation>Muestra qué puntos responden a la lluvia o al nivel del embalse, y al cabo de cuántos días.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>&lt;p&gt;Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way round. A point counts if the ground around it answers beyond circular shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.&lt;/p&gt;&lt;p&gt;Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), the partial correlation r (positive: towards the satellite), the days between driver and effect (lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false discovery rate. reservoir is the best of level, falls and rises.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, which finds dependence nearly everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los cambios entre adquisiciones se comparan con sumas de lluvia, el nivel, sus descensos y sus ascensos, por retardos y ventanas; se quitan tendencia y estación, y para la lluvia lo que pudo hacer el embalse, y al revés. Un punto cuenta si el terreno a su alrededor responde más allá de desplazamientos circulares en el tiempo y si el propio punto se mueve así; la proporción de falsos descubrimientos se mantiene en ALPHA.&lt;/p&gt;&lt;p&gt;De cada variable la capa contiene chi-cuadrado y la V de Cramér de tres clases, ambos también normalizados (norm), la correlación parcial r (positiva: hacia el satélite), los días entre causa y efecto (lag: hasta el centro de una suma o el pico de una respuesta), la ventana o escala de tiempo, p y q, la tasa de falsos descubrimientos. reservoir es lo mejor de nivel, descensos y ascensos.&lt;/p&gt;&lt;p&gt;METHOD = published repite la prueba chi-cuadrado de Guo et al. 2023 en días interpolados, que halla dependencia casi en todas partes.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Point layer with a field a date: acquisitions, not interpolated days.</source>
        <translation>Capa de puntos con un campo por fecha: adquisiciones, no días interpolados.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share of false discoveries [0–1]</source>
        <translation>Proporción de falsos hallazgos [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Among the points that are said to answer.</source>
        <translation>Entre los puntos de los que se dice que responden.</translation>
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
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>circular_shift: a test that holds. published: chi-square on interpolated days.</source>
        <translation>circular_shift: una prueba que se sostiene. published: ji cuadrado en días interpolados.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points with the numbers of all drivers, drawn by the reservoir, else by rain.</source>
        <translation>Puntos con los números de todas las variables, dibujados por el embalse y, si no, por la lluvia.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Shares, delays, maps, and correlation over lag and window.</source>
        <translation>Proporciones, retardos, mapas y correlación según retardo y ventana.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share of points that answer to rain [0–1]</source>
        <translation>Proporción de puntos que responden a la lluvia [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share that answers to the reservoir [0–1]</source>
        <translation>Proporción que responde al embalse [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Greatest lag [days]</source>
        <translation>Retardo máximo [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Between the end of a window of the driver and the acquisition.</source>
        <translation>Entre el final de una ventana de la variable y la adquisición.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Greatest window [days]</source>
        <translation>Ventana máxima [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Over which the driver is summed, and greatest time scale of a response.</source>
        <translation>Sobre la que se suma la variable, y escala de tiempo máxima de una respuesta.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points that answer to rain</source>
        <translation>Puntos que responden a la lluvia</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points that answer to the reservoir</source>
        <translation>Puntos que responden al embalse</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>The same points, drawn by the correlation where they answer.</source>
        <translation>Los mismos puntos, dibujados por la correlación donde responden.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Answer to rain (r)</source>
        <translation>Respuesta a la lluvia (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Answer to the reservoir (r)</source>
        <translation>Respuesta al embalse (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Validate layers with GNSS</source>
        <translation>Validar capas con GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Rates, series and correlations of any number of layers at GNSS stations.</source>
        <translation>Velocidades, series y correlaciones de cualquier número de capas en estaciones GNSS.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>&lt;p&gt;The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, with the correlation of the increments and the scale beside them, because two series with a trend always correlate. GNSS is projected on the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer tells, and the table says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las tablas 4 a 7 de Khalili et al. 2024: velocidad, RMSE de la serie, correlación por estación y capa, con la correlación de los incrementos y la escala al lado, porque dos series con tendencia siempre se correlacionan. GNSS se proyecta en la dirección de cada capa.&lt;/p&gt;&lt;p&gt;Una estación que fijó el datum de una capa, o la calibró, no puede puntuarla: el linaje de la capa lo dice, y la tabla también.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Layers with series [mm]</source>
        <translation>Capas con series [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Point layers with a field a date; each keeps its own direction and dates.</source>
        <translation>Capas de puntos con un campo por fecha; cada una conserva su dirección y sus fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Radius around a station [m]</source>
        <translation>Radio en torno a una estación [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Of the circle; the nearest point and kriging reach five times as far.</source>
        <translation>Del círculo; el punto más cercano y el kriging llegan cinco veces más lejos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>From points to the station</source>
        <translation>De los puntos a la estación</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>nearest point, robust mean in the circle, local kriging; all are compared.</source>
        <translation>punto más cercano, media robusta en el círculo, kriging local; se comparan todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Chosen areas</source>
        <translation>Áreas elegidas</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of their points in every layer, as figure 11 of the paper.</source>
        <translation>Polígonos, nombrados por un campo name, id, area o label, y si no A, B, C: el informe dibuja la mediana de sus puntos en cada capa, como la figura 11 del artículo.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.</source>
        <translation>Una fila por estación, capa e interpolador; filas ALL con el RMSE de velocidades y las medias; suelo de ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>The tables, the series at each station and of areas, the acquisitions, the noise floor.</source>
        <translation>Las tablas, las series en cada estación y de las áreas, las adquisiciones, el suelo de ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>No point of {layer} with values lies in the area {area}.</source>
        <translation>Ningún punto de {layer} con valores está en el área {area}.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Velocity map</source>
        <translation>Mapa de velocidades</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Fits velocity, acceleration, seasons and steps jointly, with their sigma.</source>
        <translation>Ajusta a la vez velocidad, aceleración, estaciones del año y saltos, con su sigma.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>&lt;p&gt;One least squares at every point: a season or a step that is left out would bias the velocity. The sigma comes from the residuals and grows with their correlation in time.&lt;/p&gt;&lt;p&gt;The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram is that of figures 8 and 10 of Khalili et al. 2024.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Unos mínimos cuadrados en cada punto: una estacionalidad o un salto que se omite sesgaría la velocidad. La sigma procede de los residuos y crece con su correlación en el tiempo.&lt;/p&gt;&lt;p&gt;El resultado conserva las series y gana velocity, velocity_std [mm/año]; acceleration, acceleration_std [mm/año²]; annual_mm, annual_peak_day (día del año del máximo) y lo mismo para el término semestral; un campo step_YYYYMMDD [mm] por salto; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;El histograma es el de las figuras 8 y 10 de Khalili et al. 2024.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Point layer with a field a date.</source>
        <translation>Capa de puntos con un campo por fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Sigma of the series [mm]</source>
        <translation>Sigma de las series [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Companion layer; its inverse squares are the weights. Default: all dates alike.</source>
        <translation>Capa acompañante; sus cuadrados inversos son los pesos. Por defecto: todas las fechas iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>What is fitted</source>
        <translation>Qué se ajusta</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>The linear term is always there; seasons need more than a year.</source>
        <translation>El término lineal está siempre; la estacionalidad necesita más de un año.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Days of steps</source>
        <translation>Días de los saltos</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Such as 2020-07-11, 2021-06-28: from each on the series may be offset.</source>
        <translation>Como 2020-07-11, 2021-06-28: desde cada uno la serie puede estar desplazada.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Velocities [mm/yr]</source>
        <translation>Velocidades [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>The layer with the fields of the fit, coloured by velocity.</source>
        <translation>La capa con los campos del ajuste, coloreada por velocidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Points by velocity, their mode, and the range of three quarters of them.</source>
        <translation>Puntos por velocidad, su moda y el rango de tres cuartas partes de ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>{n} of {all} points have too few dates and get no velocity.</source>
        <translation>{n} de {all} puntos tienen muy pocas fechas y no reciben velocidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Estimate daily deformation</source>
        <translation>Estimar la deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Gives every point a displacement, a sigma and a rate for every day.</source>
        <translation>Da a cada punto un desplazamiento, una sigma y una velocidad para cada día.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>&lt;p&gt;nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is that of the displacement relative to the datum of the series, without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was trained on; the interval is wider there. Flag 4: the point behaves unlike its training and follows its acquisitions; the flags add up to 5. Flag 2: no observation.&lt;/p&gt;&lt;p&gt;The estimate keeps the datum of the input. With a stable area it is relative to the stable area, and so are the acquisitions in the output Acquisitions in the datum of the estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast: lo que podía saberse ese día, con adquisiciones hasta el día menos la latencia y factores hasta el día. hindcast: todas las adquisiciones, también las posteriores. scenario: días después de la última adquisición con factores planificados o previstos.&lt;/p&gt;&lt;p&gt;Sigma es la del desplazamiento respecto al datum de la serie, sin el ruido de una adquisición; 1,645 sigma contiene el 90 %. Marca 1: un factor está fuera del rango de entrenamiento; allí el intervalo es más ancho. Marca 4: el punto se comporta de forma distinta a su entrenamiento y sigue sus adquisiciones; las marcas se suman hasta 5. Marca 2: sin observación.&lt;/p&gt;&lt;p&gt;La estimación conserva el datum de la entrada. Con un área estable es relativa a esa área, y también lo son las adquisiciones de la salida Adquisiciones en el datum de la estimación.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Daily displacement [mm]</source>
        <translation>Desplazamiento diario [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The layer of the training, or one with newer dates or other points of the slope.</source>
        <translation>La capa del entrenamiento, u otra con fechas más recientes u otros puntos de la ladera.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Made by the training.</source>
        <translation>Hecho por el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Table with the columns that the model was trained on.</source>
        <translation>Tabla con las columnas con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Polygons around ground whose motion is subtracted: the estimate is relative to it. Default: the datum of the input is kept.</source>
        <translation>Polígonos alrededor del terreno cuyo movimiento se resta: la estimación es relativa a él. Por defecto se conserva el datum de la entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Default: the first date.</source>
        <translation>Por defecto: la primera fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Default: the last acquisition; in a scenario the last day of the drivers.</source>
        <translation>Por defecto: la última adquisición; en un escenario, el último día de las variables.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Step [days]</source>
        <translation>Paso [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>1 gives one estimate per day.</source>
        <translation>1 da una estimación por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Days until an acquisition can be used in a nowcast.</source>
        <translation>Días hasta que una adquisición puede usarse en un nowcast.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast (tiempo real), hindcast (retrospectivo) o scenario (escenario).</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Point layer with one field per day, in the datum of the input layer.</source>
        <translation>Capa de puntos con un campo por día, en el datum de la capa de entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Displacement, sigma, flags and rate in one CF file of any length. A layer holds the newest 1,900 dates: for more dates this file is written beside OUTPUT in any case, and the dock reads it.</source>
        <translation>Desplazamiento, sigma, marcas y velocidad en un archivo CF de cualquier longitud. Una capa guarda las 1,900 fechas más recientes: con más fechas, este archivo se escribe siempre junto a OUTPUT y el panel lo lee.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Sigma [mm]</source>
        <translation>Sigma [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>One sigma relative to the datum of the series, without the noise of an acquisition; one field per day.</source>
        <translation>Una sigma respecto al datum de la serie, sin el ruido de una adquisición; un campo por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Daily rate [mm/day]</source>
        <translation>Velocidad diaria [mm/día]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Instantaneous rate, a field a day.</source>
        <translation>Velocidad instantánea, un campo por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The sum of 1 where a driver is outside the training range and 4 where the point behaves unlike its training; 2 where nothing is known.</source>
        <translation>La suma de 1 donde un factor está fuera del rango de entrenamiento y 4 donde el punto se comporta de forma distinta a su entrenamiento; 2 donde no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Latest state</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Points with the newest value, rate and 90 % interval, and since when they behave unlike their training.</source>
        <translation>Puntos con el valor más reciente, la velocidad y el intervalo del 90 %, y desde cuándo se comportan de forma distinta a su entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Acquisitions in the datum of the estimate [mm]</source>
        <translation>Adquisiciones en el datum de la estimación [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The input without the error of each date, relative to the stable area where one is given.</source>
        <translation>La entrada sin el error de cada fecha, relativa al área estable si se indica una.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>The most stable station takes a rate off the series before training, learnt up to the end of training. It is recorded in the model and cannot score it.</source>
        <translation>La estación más estable resta una velocidad de las series antes del entrenamiento, aprendida hasta el fin del entrenamiento. Queda registrada en el modelo y no puede puntuarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Train a daily deformation model</source>
        <translation>Entrenar un modelo de deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Learns how a slope answers to rain and reservoir level, from its InSAR series alone.</source>
        <translation>Aprende cómo responde una ladera a la lluvia y al nivel del embalse, solo con sus series InSAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end of training is seen. The report scores the later acquisitions, as delivered and corrected, beside nine baselines with and without drivers. The method of the model is the one with the smallest error on held-out acquisitions of the training part.&lt;/p&gt;&lt;p&gt;Input: a point layer with one field per date [mm] and a table with one row per day.&lt;/p&gt;&lt;p&gt;After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El modelo predice la velocidad de cada punto y día a partir de los variables; la suma de las velocidades entre dos adquisiciones se ajusta a la diferencia medida, de modo que no se inventa ninguna verdad diaria. No se ve nada posterior al fin del entrenamiento. El informe puntúa las adquisiciones posteriores, tal como se entregaron y corregidas, junto a nueve métodos de referencia con y sin variables. El método del modelo es el de menor error en adquisiciones reservadas del entrenamiento.&lt;/p&gt;&lt;p&gt;Entrada: una capa de puntos con un campo por fecha [mm] y una tabla con una fila por día.&lt;/p&gt;&lt;p&gt;Según Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, con el objetivo cambiado como dice la guía.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Point layer with a displacement field a date, positive towards the satellite.</source>
        <translation>Capa de puntos con un campo de desplazamiento por fecha, positivo hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Least coherence [0–1]</source>
        <translation>Coherencia mínima [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Points below are not used; points without a coherence are.</source>
        <translation>Los puntos por debajo no se usan; los que no tienen coherencia, sí.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Polygons around ground that does not move: from it the error common to all points of a date is estimated. Without it, points that are quiet in the training part are taken.</source>
        <translation>Polígonos en torno a terreno que no se mueve: de él se estima el error común a todos los puntos de una fecha. Sin ellos se toman los puntos quietos en la parte de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Height model [m]</source>
        <translation>Modelo de elevaciones [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>With it the answer to rain and reservoir may vary with height and steepness as well as with place. The model keeps both: estimating needs no height model. Only for the variant rate.</source>
        <translation>Con él, la respuesta a la lluvia y al embalse puede variar con la altura y la pendiente además de con el lugar. El modelo guarda ambas: la estimación no necesita modelo de alturas. Solo para la variante rate.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>rate: daily rates fitted to measured differences. published: the network of the paper, a block of LSTM a kind of data and ten linear layers (needs torch).</source>
        <translation>rate: velocidades diarias ajustadas a diferencias medidas. published: la red del artículo, un bloque LSTM por tipo de dato y diez capas lineales (necesita torch).</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Default: two thirds of the time. Later data only score the model.</source>
        <translation>Por defecto: dos tercios del tiempo. Los datos posteriores solo puntúan el modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>The same seed gives the same model.</source>
        <translation>La misma semilla da el mismo modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>File with everything that estimating needs; loading it runs no code.</source>
        <translation>Archivo con todo lo que necesita la estimación; cargarlo no ejecuta código.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Scores on acquisitions after the end of training, with pictures.</source>
        <translation>Puntuaciones en adquisiciones posteriores al fin del entrenamiento, con gráficos.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of the model on later acquisitions as delivered [mm]</source>
        <translation>RMSE del modelo en adquisiciones posteriores tal como se entregaron [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of a Kalman filter without drivers as delivered [mm]</source>
        <translation>RMSE de un filtro de Kalman sin variables, tal como se entregaron [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of the last value as delivered [mm]</source>
        <translation>RMSE del último valor, tal como se entregaron [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Points used</source>
        <translation>Puntos usados</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>DEM is not used: the published network knows no terrain.</source>
        <translation>DEM no se usa: la red publicada no conoce el terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Geometry and datum</source>
        <translation>Geometría y datum</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Fusion</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Daily deformation</source>
        <translation>Deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Early warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>The memory is used up; take fewer points or dates, or close other programs.</source>
        <translation>Se ha agotado la memoria; tome menos puntos o fechas, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.</source>
        <translation>Un fallo de SlopeMuse en {place}: {what}. Comuníquelo, por favor; los detalles están en el panel de registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would replace {path}, which a program has open; close it there, or choose another file.</source>
        <translation>La salida {name} reemplazaría {path}, que otro programa tiene abierto; ciérrelo allí o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>{name} is {value}, which is not among the choices; write {words}.</source>
        <translation>{name} es {value}, que no está entre las opciones; escriba {words}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The parameter {name} is unknown; {id} takes {known}.</source>
        <translation>El parámetro {name} es desconocido; {id} admite {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would replace {path}, which QGIS has open; remove the layer {layer} from the project, or choose another file.</source>
        <translation>La salida {name} reemplazaría {path}, que QGIS tiene abierto; quite la capa {layer} del proyecto o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The file {path} ({name}) does not exist.</source>
        <translation>El archivo {path} ({name}) no existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The file {path} ({name}) is not of the kind {kind}; choose another one.</source>
        <translation>El archivo {path} ({name}) no es del tipo {kind}; elija otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>La salida {name} sobrescribiría la entrada {other} ({path}); elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The outputs {name} and {other} are the same file ({path}); choose two.</source>
        <translation>Las salidas {name} y {other} son el mismo archivo ({path}); elija dos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One grid from two sensors</source>
        <translation>Una malla a partir de dos sensores</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Fills a grid from the points of one or two sensors, with sigma and scores at hidden points.</source>
        <translation>Rellena una malla con los puntos de uno o dos sensores, con sigma y puntuaciones en puntos ocultos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>&lt;p&gt;The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.&lt;/p&gt;&lt;p&gt;Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM the motion may depend on height, if that lowers the error at hidden points.&lt;/p&gt;&lt;p&gt;kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the network of Khalili et al. 2024. The networks need torch and take minutes.&lt;/p&gt;&lt;p&gt;Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all points stay empty. The report hides original points, in blocks with a belt around them and at random, and shows the error of all methods, and what both sensors gain over each alone.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las capas tienen fechas comunes (las da harmonize) y una misma línea de vista (projectlos). INPUT da el datum: el segundo sensor puede diferir en un campo de diferencias, que se estima junto con el movimiento.&lt;/p&gt;&lt;p&gt;El kriging pondera puntos cercanos y algunos repartidos por el área; cada sensor tiene su propio ruido, la covarianza es la que mejor predice los puntos, también más allá de los huecos, y sus pesos sirven para todas las fechas. Con un MDE el movimiento puede depender de la altura, si eso reduce el error en puntos ocultos.&lt;/p&gt;&lt;p&gt;kriging_edges: donde los puntos son de dos clases (un cuerpo que se mueve sobre terreno quieto), cada clase se interpola por kriging por separado y se mezcla según lo probable que es que un lugar pertenezca a ella. cnn: una red corrige el kriging, aprendida en campos creados en estos lugares. Ambos se usan solo en la medida en que los puntos ocultos se aciertan mejor. cnn_published: la red de Khalili et al. 2024. Las redes necesitan torch y tardan minutos.&lt;/p&gt;&lt;p&gt;Quedan vacías las celdas alejadas de todos los puntos, fuera de la envolvente convexa o apenas mejor conocidas que la media de todos los puntos. El informe oculta puntos originales, en bloques con un margen alrededor y al azar, y muestra el error de todos los métodos y lo que ganan ambos sensores frente a cada uno solo.&lt;/p&gt;&lt;p&gt;Campos: velocity, velocity_std [mm/año] (una sigma del movimiento), distance [m] al punto más cercano.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Point layer with a field a date; it gives the datum.</source>
        <translation>Capa de puntos con un campo por fecha; da el datum.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Series of a second sensor [mm]</source>
        <translation>Series de un segundo sensor [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>On the same dates and in the same line of sight.</source>
        <translation>En las mismas fechas y la misma línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Companion layer; points with a larger sigma count less. Default: all alike.</source>
        <translation>Capa acompañante; los puntos con mayor sigma cuentan menos. Por defecto: todos iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>In any coordinate system; used if it lowers the error at hidden points.</source>
        <translation>En cualquier sistema de coordenadas; se usa si reduce el error en puntos ocultos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Width of a cell [m]</source>
        <translation>Anchura de una celda [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>0: the largest that costs at most 2 % of the accuracy at points left out.</source>
        <translation>0: la mayor que cuesta como mucho un 2 % de la exactitud en puntos dejados fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>The report shows the error of each at points that were hidden.</source>
        <translation>El informe muestra el error de cada uno en puntos que se ocultaron.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Farthest point [m]</source>
        <translation>Punto más lejano [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Cells farther than this from every point stay empty. Default: from the points.</source>
        <translation>Las celdas más lejanas que esto de todos los puntos quedan vacías. Por defecto: según los puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Also outside the points</source>
        <translation>También fuera de los puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>Rellenar también celdas fuera de la envolvente convexa de los puntos, hasta MASK_DISTANCE.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Seed of the networks</source>
        <translation>Semilla de las redes</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Epochs at most</source>
        <translation>Épocas como máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Default: 16 for cnn, 100 for cnn_published, which may stop earlier.</source>
        <translation>Por defecto: 16 para cnn, 100 para cnn_published, que puede detenerse antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Grid points [mm]</source>
        <translation>Puntos de la malla [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>A point a cell with its series, in the metric system of the grid.</source>
        <translation>Un punto por celda con su serie, en el sistema métrico de la malla.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Sigma of the grid points [mm]</source>
        <translation>Sigma de los puntos de la malla [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.</source>
        <translation>Una sigma del movimiento, del kriging. Los errores de una celda se parecen en el tiempo: no sirven de pesos para la velocidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Positive along the component of INPUT.</source>
        <translation>Positivo a lo largo de la componente de INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>Sigma de la velocidad [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One sigma, of kriging.</source>
        <translation>Una sigma, del kriging.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Displacement, a band a date [mm]</source>
        <translation>Desplazamiento, una banda por fecha [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller.</source>
        <translation>Las bandas llevan su fecha; QGIS 3.38 y posteriores las reproduce en el controlador temporal.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Errors of all methods at hidden points, and what two sensors gain.</source>
        <translation>Errores de todos los métodos en puntos ocultos, y lo que ganan dos sensores.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>RMSE of the method in hidden blocks [mm]</source>
        <translation>RMSE del método en bloques ocultos [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>RMSE of kriging in hidden blocks [mm]</source>
        <translation>RMSE del kriging en bloques ocultos [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Sigma of the second series [mm]</source>
        <translation>Sigma de las segundas series [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>One time axis for two sensors</source>
        <translation>Un eje temporal para dos sensores</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.</source>
        <translation>Lleva una o dos capas a las mismas fechas, cada una por separado, con sigma, marcas y puntuaciones con fechas reservadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>&lt;p&gt;The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a fit over the common time (field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother takes the motion of a point as a line with what moves fast, over months, over years and every year; how much of each occurs is learned from all points together, and every point weighs it by its own series. Interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need torch and take minutes.&lt;/p&gt;&lt;p&gt;The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 usual intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las fechas van de la fecha inicial más tardía a la final más temprana de las capas, cada STEP días. Cada capa se lleva allí por separado; después las series de INPUT2 se desplazan para contar desde el mismo momento que INPUT, mediante un ajuste sobre el tiempo común (campo zero_shift [mm]).&lt;/p&gt;&lt;p&gt;El suavizador toma el movimiento de un punto como una recta más lo que varía rápido, en meses, en años y cada año; cuánto hay de cada cosa se aprende de todos los puntos juntos, y cada punto lo pondera con su propia serie. Los interpoladores (pchip, linear) conservan el ruido de las adquisiciones.&lt;/p&gt;&lt;p&gt;lstm: una red recurrente, común a todos los puntos, corrige el suavizador en la medida en que ayuda en fechas con las que no ha aprendido. lstm_published: la red de Khalili et al. 2024, que solo mira hacia atrás. Ambas necesitan torch y tardan minutos.&lt;/p&gt;&lt;p&gt;El informe oculta fechas a todos los métodos y muestra cuánto se acerca cada uno. La sigma es la del movimiento bajo el ruido [mm]; campo noise: una sigma de una adquisición [mm]. Marcas: 0 observado ese día, 1 interpolado, 2 en un hueco de más de 3 intervalos habituales.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>In the same line of sight; other points and dates.</source>
        <translation>En la misma línea de vista; otros puntos y fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Companion layer; it tells which dates are noisier than others. Default: all dates alike.</source>
        <translation>Capa acompañante; indica qué fechas tienen más ruido. Por defecto: todas iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Days between the dates of the result</source>
        <translation>Días entre las fechas del resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>From the first day that both layers cover.</source>
        <translation>Desde el primer día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: the first day that both layers cover.</source>
        <translation>Por defecto: el primer día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: the last day that both layers cover.</source>
        <translation>Por defecto: el último día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The smoother has the least error on hidden dates; the report shows it for yours.</source>
        <translation>El suavizador tiene el menor error en fechas ocultas; el informe lo muestra para las suyas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop earlier.</source>
        <translation>Por defecto: 30 para lstm, 86 para lstm_published; el entrenamiento puede detenerse antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Series on common dates [mm]</source>
        <translation>Series en fechas comunes [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The points of INPUT.</source>
        <translation>Los puntos de INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Second series on common dates [mm]</source>
        <translation>Segundas series en fechas comunes [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The points of INPUT2.</source>
        <translation>Los puntos de INPUT2.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Errors of all methods on hidden dates.</source>
        <translation>Errores de todos los métodos en fechas ocultas.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>RMSE of the method on hidden dates [mm]</source>
        <translation>RMSE del método en fechas ocultas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>RMSE of straight lines on hidden dates [mm]</source>
        <translation>RMSE de rectas en fechas ocultas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>One sigma of the motion below the noise.</source>
        <translation>Una sigma del movimiento bajo el ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 observado, 1 interpolado, 2 hueco.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Flags of the second series</source>
        <translation>Marcas de las segundas series</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East and up from two orbits</source>
        <translation>Este y vertical a partir de dos órbitas</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Turns ascending and descending series with dates of their own into east and up on common cells.</source>
        <translation>Convierte series ascendentes y descendentes con fechas propias en este y vertical sobre celdas comunes.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>&lt;p&gt;The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with points of one orbit alone are left out. Give both layers their datum first.&lt;/p&gt;&lt;p&gt;Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north can be had as well.&lt;/p&gt;&lt;p&gt;Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std [mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this component for one mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los puntos de cada órbita se promedian en celdas y se llevan a fechas comunes con un suavizador que sigue el movimiento dentro de su ruido; después, las dos líneas de vista de cada celda se resuelven en este y vertical. Se omiten las celdas con puntos de una sola órbita. Dé primero su datum a ambas capas.&lt;/p&gt;&lt;p&gt;Las órbitas casi polares apenas ven el norte: se desprecia, y el registro dice qué efecto tiene. En laderas orientadas al norte o al sur use el método slope_parallel con un MDE: el terreno se mueve entonces a lo largo de su superficie y también se obtiene el norte.&lt;/p&gt;&lt;p&gt;El desplazamiento es relativo a la primera fecha común, y también su sigma. Campos: velocity, velocity_std [mm/año], condition (1 es lo mejor; por encima de 15 la celda queda vacía), n_ascending, n_descending, leak (mm en esta componente por cada mm de movimiento norte despreciado).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Ascending series [mm]</source>
        <translation>Serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Point layer in its line of sight, positive towards the satellite.</source>
        <translation>Capa de puntos en su línea de vista, positiva hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Descending series [mm]</source>
        <translation>Serie descendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Point layer in its line of sight; dates and points may differ.</source>
        <translation>Capa de puntos en su línea de vista; las fechas y los puntos pueden ser otros.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Points of both orbits in a cell are taken as one place.</source>
        <translation>Los puntos de ambas órbitas en una celda se toman como un mismo lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>From the first to the last day that both layers cover.</source>
        <translation>Desde el primero hasta el último día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>What is assumed</source>
        <translation>Qué se supone</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.</source>
        <translation>east_up: nada se mueve hacia el norte; slope_parallel: el terreno se mueve a lo largo de la superficie del MDE.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>For slope_parallel; in any coordinate system.</source>
        <translation>Para slope_parallel; en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Companion layer; its inverse squares weigh the points of a cell.</source>
        <translation>Capa acompañante; sus cuadrados inversos ponderan los puntos de una celda.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East [mm]</source>
        <translation>Este [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>Positivo hacia el este, relativo a la primera fecha común.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Up [mm]</source>
        <translation>Vertical [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>Positivo hacia arriba, relativo a la primera fecha común.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>One sigma of the displacement since the first date, noise alone.</source>
        <translation>Una sigma del desplazamiento desde la primera fecha, solo ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Condition number</source>
        <translation>Número de condición</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>How much worse the worst combination of the two motions is seen than the best.</source>
        <translation>Cuánto peor se ve la peor combinación de los dos movimientos que la mejor.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>North [mm]</source>
        <translation>Norte [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>For slope_parallel alone; positive to the north.</source>
        <translation>Solo para slope_parallel; positivo hacia el norte.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Number of cells</source>
        <translation>Número de celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East [mm/yr]</source>
        <translation>Este [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Up [mm/yr]</source>
        <translation>Vertical [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of the ascending series [mm]</source>
        <translation>Sigma de la serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of the descending series [mm]</source>
        <translation>Sigma de la serie descendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of east [mm]</source>
        <translation>Sigma del este [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of up [mm]</source>
        <translation>Sigma de la vertical [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>North [mm/yr]</source>
        <translation>Norte [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Project GNSS on a line of sight</source>
        <translation>Proyectar GNSS en una línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>East, north and up become mm towards the satellite, with the full covariance.</source>
        <translation>Este, norte y vertical pasan a mm hacia el satélite, con la covarianza completa.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>&lt;p&gt;d = l·e with l from the ground to the satellite; the variance is lᵀΣl with the correlations of the components where the table has them. The direction is that of the layer's points nearest to the station, or of the two angles: incidence at the ground, and heading of the flight, clockwise from north (near −12 ascending, near −168 descending), right-looking. After Khalili et al. 2024, eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e con l de suelo a satélite; la varianza es lᵀΣl con las correlaciones de las componentes donde la tabla las tiene. La dirección es la de los puntos de la capa más cercanos a la estación, o la de los dos ángulos: incidencia en el terreno y rumbo del vuelo, en sentido horario desde el norte (cerca de −12 ascendente, cerca de −168 descendente), mirando a la derecha. Según Khalili et al. 2024, ec. (2).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Layer with the line of sight</source>
        <translation>Capa con la línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Its nearest point gives the direction at each station.</source>
        <translation>Su punto más cercano da la dirección en cada estación.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Incidence angle [degrees]</source>
        <translation>Ángulo de incidencia [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>At the ground, from the vertical; only without a layer.</source>
        <translation>En el terreno, desde la vertical; solo sin capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Heading of the flight [degrees]</source>
        <translation>Rumbo del vuelo [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending. Only without a layer.</source>
        <translation>Dirección de vuelo, en sentido horario desde el norte, mirando a la derecha; cerca de −12 ascendente, cerca de 192 descendente. Solo sin capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>GNSS in the line of sight [mm]</source>
        <translation>GNSS en la línea de vista [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>station, lon, lat, date, los_mm (positivo hacia el satélite), sigma_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>LAYER is used; the angles are not.</source>
        <translation>Se usa LAYER; los ángulos no.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The nearest point to {name} is {km:.0f} km away.</source>
        <translation>El punto más cercano a {name} está a {km:.0f} km.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Project on another line of sight</source>
        <translation>Proyectar en otra línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Brings series to the line of sight of another sensor, or to the vertical, east or the slope.</source>
        <translation>Lleva las series a la línea de vista de otro sensor, o a la vertical, el este o la ladera.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes how the ground moves, and the report says what that is worth.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is amplified without bound. Without a DEM no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of sight; the report prints the range of the true factor beside it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction alone.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target the result is in its line of sight; without one, direction, vertical, east and downslope give the motion itself, and the other two bring all points to the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where the method would amplify it the values are empty; 2: direction not known).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una línea de vista no determina otra: todo método supone cómo se mueve el terreno, y el informe dice cuánto vale eso.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: sobre todo ladera abajo según el MDE, con 0,3 de ello en cualquier otra dirección; nada se amplifica sin límite. Sin MDE no se prefiere ninguna dirección.&lt;/li&gt;&lt;li&gt;direction: a lo largo de DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) como en Khalili et al. 2024, correcto solo para movimiento a lo largo de la línea de vista del objetivo; el informe muestra al lado el rango del factor verdadero.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: solo en esa dirección.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Con un objetivo, el resultado está en su línea de vista; sin él, direction, vertical, east y downslope dan el propio movimiento, y los otros dos llevan todos los puntos a la línea de vista media de la capa.&lt;/p&gt;&lt;p&gt;El factor de un punto no tiene ruido y es el mismo en todas las fechas. Campos: factor, factor_sigma, sensitivity (parte del movimiento supuesto que se ve), sigma [mm], flag (1: se ve menos de 0,2 y, donde el método lo amplificaría, los valores están vacíos; 2: dirección desconocida).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Projected displacement [mm]</source>
        <translation>Desplazamiento proyectado [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Point layer that knows its line of sight.</source>
        <translation>Capa de puntos que conoce su línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Incidence angle of the target [degrees]</source>
        <translation>Ángulo de incidencia del objetivo [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>At the ground, from the vertical; together with the heading.</source>
        <translation>En el terreno, desde la vertical; junto con el rumbo.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Heading of the target [degrees]</source>
        <translation>Rumbo del objetivo [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.</source>
        <translation>Dirección de vuelo, en sentido horario desde el norte, mirando a la derecha; cerca de −12 ascendente, cerca de 192 descendente.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Layer with the line of sight of the target</source>
        <translation>Capa con la línea de vista del objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Its nearest point gives the direction at each point; goes before the angles.</source>
        <translation>Su punto más cercano da la dirección en cada punto; prevalece sobre los ángulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.</source>
        <translation>Para pendiente y orientación; en cualquier sistema de coordenadas, suavizado a 40 m. Los puntos sin dato no reciben pendiente.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>How the ground is taken to move</source>
        <translation>Cómo se supone que se mueve el terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>See above; downslope and downslope_prior read the DEM.</source>
        <translation>Véase arriba; downslope y downslope_prior leen el MDE.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Direction of motion</source>
        <translation>Dirección del movimiento</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.</source>
        <translation>Para el método direction: SE; o acimut e inclinación [grados] como 135, 20; o este, norte, vertical.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Companion layer; without it the noise is told from neighbouring dates.</source>
        <translation>Capa acompañante; sin ella el ruido se deduce de fechas vecinas.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Projected series [mm]</source>
        <translation>Series proyectadas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>Puntos con factor, sensitivity, sigma y flag.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Factor and sensitivity, and the published factor beside the range of the true one.</source>
        <translation>Factor y sensibilidad, y el factor publicado junto al rango del verdadero.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Sigma of the projected series [mm]</source>
        <translation>Sigma de las series proyectadas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Noise through the factor, and what the direction of motion leaves open.</source>
        <translation>El ruido a través del factor y lo que la dirección del movimiento deja abierto.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>TARGET_LAYER is used; the angles of the target are not.</source>
        <translation>Se usa TARGET_LAYER; los ángulos del objetivo no.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER está hasta a {km:.0f} km de los puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Set the datum from GNSS</source>
        <translation>Fijar el datum con GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Takes the offset between InSAR and GNSS in the line of sight off a layer.</source>
        <translation>Resta de una capa la diferencia entre InSAR y GNSS en la línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>&lt;p&gt;Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station sets the datum and the others validate, unless STATIONS names those that set it.&lt;/p&gt;&lt;p&gt;With two stations or more each is left out in turn; a method that does worse there than a stiffer one is turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).&lt;/p&gt;</source>
        <translation>&lt;p&gt;En torno a cada estación, la media robusta de los puntos de un círculo se compara con GNSS en la línea de vista de la capa, suavizado en el tiempo para que el ruido de un día no pase a todo el mapa. Una estación estable fija el datum y las demás validan, salvo que STATIONS nombre las que lo fijan.&lt;/p&gt;&lt;p&gt;Con dos o más estaciones se deja fuera cada una por turno; un método que allí resulta peor que otro más rígido se rechaza por sí mismo y el informe lo dice. La sigma del datum es común a todo el mapa y se guarda en el linaje, aparte de la sigma de los puntos. Una estación que fija el datum queda registrada y no puede validar la capa después.&lt;/p&gt;&lt;p&gt;Según Khalili et al. 2024, 4.2.2 (series: smooth_offset) y 4.2.4 (velocidad: rate).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Point layer that knows its line of sight, or GNSS in los_mm.</source>
        <translation>Capa de puntos que conoce su línea de vista, o GNSS en los_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Companion layer; its inverse squares weigh the points around a station.</source>
        <translation>Capa acompañante; sus cuadrados inversos ponderan los puntos en torno a una estación.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Stations that set the datum</source>
        <translation>Estaciones que fijan el datum</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Names, separated by commas. Default: the most stable one; the rest validate.</source>
        <translation>Nombres separados por comas. Por defecto: la más estable; las demás validan.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Points within are averaged; five or more are wanted.</source>
        <translation>Se promedian los puntos de dentro; conviene que haya cinco o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>What is taken off</source>
        <translation>Qué se resta</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; plane: an offset and a plane per date, from 4 stations.</source>
        <translation>smooth_offset: una serie suave; offset_per_date: cada fecha por separado; rate: una velocidad [mm/año]; plane: una diferencia y un plano por fecha, a partir de 4 estaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>First day used</source>
        <translation>Primer día usado</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Dates before do not set the datum. Default: all.</source>
        <translation>Las fechas anteriores no fijan el datum. Por defecto: todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Last day used</source>
        <translation>Último día usado</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Dates after do not set the datum. Default: all.</source>
        <translation>Las fechas posteriores no fijan el datum. Por defecto: todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Series on the datum of GNSS [mm]</source>
        <translation>Series en el datum de GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>The layer minus the offset; a velocity field is corrected too.</source>
        <translation>La capa menos la diferencia; un campo de velocidad también se corrige.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Residuals before and after, stations left out, sensitivity to the radius.</source>
        <translation>Residuos antes y después, estaciones dejadas fuera, sensibilidad al radio.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept apart, in the lineage and the report.</source>
        <translation>La de SIGMA, como acompañante del resultado; la sigma del datum es común al mapa y se guarda aparte, en el linaje y el informe.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Rate of the offset [mm/yr]</source>
        <translation>Velocidad de la diferencia [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Layer minus GNSS before [mm]</source>
        <translation>Capa menos GNSS antes [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Layer minus GNSS after, at stations not used [mm]</source>
        <translation>Capa menos GNSS después, en estaciones no usadas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Absent: found by name.</source>
        <translation>Ausente: se busca por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Rain field [mm/day]</source>
        <translation>Campo de lluvia [mm/día]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Reservoir level field [m]</source>
        <translation>Campo del nivel del embalse [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Further daily drivers</source>
        <translation>Otras variables diarias</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Groundwater, temperature, snow melt or anything else with a value a day.</source>
        <translation>Agua subterránea, temperatura, deshielo o cualquier otra con un valor diario.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/gnss.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>GNSS table [mm]</source>
        <translation>Tabla GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/gnss.py"/>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the line of sight of the layer.</source>
        <translation>Columnas station, lon, lat, date, e_mm, n_mm, u_mm (como las escribe la importación de GNSS), o los_mm en la línea de vista de la capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>What the heading is</source>
        <translation>Qué significa el rumbo</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, clockwise (78 and −78).</source>
        <translation>heading: rumbo del vuelo, en sentido horario desde el norte (Sentinel-1, cerca de −12 y 192), sensor mirando a la derecha; heading_left: mirando a la izquierda; azimuth_anticlockwise: de suelo a satélite desde el norte en sentido antihorario (MintPy, ISCE; 102 y −102); azimuth_clockwise: lo mismo en sentido horario (−102 y 102); look_azimuth: de satélite a suelo, en sentido horario (78 y −78).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Networks (published)</source>
        <translation>Redes (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>shared: one network for all points; per_point: one each, slow, for a few points.</source>
        <translation>shared: una red para todos los puntos; per_point: una para cada uno, lento, para pocos puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Target (published)</source>
        <translation>Objetivo (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>acquisitions: measured values, from windows that know only earlier ones; interpolated: every day of the line through all acquisitions, as published, which looks ahead.</source>
        <translation>acquisitions: valores medidos, de ventanas que solo conocen los anteriores; interpolated: cada día de la línea que une todas las adquisiciones, como se publicó, lo que mira hacia delante.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Epochs (published)</source>
        <translation>Épocas (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Most passes over the samples; the best on held-out days is kept. Default: 60.</source>
        <translation>Máximo de pasadas por las muestras; se conserva la mejor en días reservados. Por defecto: 60.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Learning rate (published)</source>
        <translation>Tasa de aprendizaje (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Of Adam. Default: 0.0001, as published.</source>
        <translation>De Adam. Por defecto: 0,0001, como se publicó.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Device (published)</source>
        <translation>Dispositivo (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>More than 200 networks are wanted (published)</source>
        <translation>Se quieren más de 200 redes (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Without it SCOPE = per_point stops above 200 points and tells time and file size.</source>
        <translation>Sin ello, SCOPE = per_point se detiene por encima de 200 puntos e indica tiempo y tamaño de archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Past displacements (published)</source>
        <translation>Desplazamientos pasados (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>How many past displacements a sample holds; the paper takes 30.</source>
        <translation>Cuántos desplazamientos pasados tiene una muestra; el artículo toma 30.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Days between them (published)</source>
        <translation>Días entre ellos (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>The paper takes 12, the revisit of the satellite.</source>
        <translation>El artículo toma 12, la revisita del satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Days of each driver (published)</source>
        <translation>Días de cada variable (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>The paper takes 30. The rate variant has a memory of its own, of 400 days.</source>
        <translation>El artículo toma 30. La variante rate tiene memoria propia, de 400 días.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>Turns GNSS files into one table of east, north and up in mm.</source>
        <translation>Convierte archivos GNSS en una tabla de este, norte y vertical en mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>&lt;p&gt;Reads tenv3 of the Nevada Geodetic Laboratory (with the integer metres, which change where a station passes a metre), .pos of PBO and NOTA, and CSV: a row a station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and if known se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files, or a zip of them. The unit is part of the column name (mm, cm, m). A CSV station, lon, lat tells where the stations of the other files are.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of a station (CSV: as they stand). Steps of an antenna or an earthquake are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee tenv3 del Nevada Geodetic Laboratory (con los metros enteros, que cambian cuando una estación pasa un metro), .pos de PBO y NOTA, y CSV: una fila por estación y día (station, lon, lat, date, e_mm, n_mm, u_mm y, si se conocen, se_mm, sn_mm, su_mm, cov_en_mm2 …) o columnas como M21_e_mm. Varios archivos, o un zip de ellos. La unidad forma parte del nombre de la columna (mm, cm, m). Un CSV station, lon, lat dice dónde están las estaciones de los demás archivos.&lt;/p&gt;&lt;p&gt;Los desplazamientos son relativos al primer día de una estación (CSV: tal como están). Los saltos por cambio de antena o terremoto se conservan.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>tenv3, .pos, .neu or CSV files, or a zip of them.</source>
        <translation>Archivos tenv3, .pos, .neu o CSV, o un zip de ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>station, lon, lat, date, e_mm, n_mm, u_mm con sigmas y covarianzas.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>A point a station with its rates [mm/yr] and its first and last day.</source>
        <translation>Un punto por estación con sus velocidades [mm/año] y su primer y último día.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>{n} stations: {names}</source>
        <translation>{n} estaciones: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Turns a table of rain, reservoir level and other daily values into a table with a row a day.</source>
        <translation>Convierte una tabla de lluvia, nivel del embalse y otros valores diarios en una tabla con una fila por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>&lt;p&gt;Date, rain and level are found by the names of the columns, or named below; every other column of numbers is kept as a further driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read as they come. A unit in a column's name, such as Rainfall/in or level_ft, is followed where the unit below is left at its default.&lt;/p&gt;&lt;p&gt;Several readings a day: rain is summed, everything else averaged. Several gauges: rain is averaged, and each gauge is kept in columns of its own.&lt;/p&gt;&lt;p&gt;A missing day stays missing: it is counted, not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fecha, lluvia y nivel se buscan por los nombres de las columnas, o se indican abajo; toda otra columna numérica se conserva como variable adicional. NOAA GSOD (pulgadas, 99.99 = ausente), GHCN (0,1 mm, también los archivos anuales sin cabecera), USGS (códigos de parámetro), el Bureau of Meteorology y las tablas chinas se leen tal como vienen. Una unidad en el nombre de una columna, como Rainfall/in o level_ft, se respeta si la unidad de abajo queda por defecto.&lt;/p&gt;&lt;p&gt;Varias lecturas al día: la lluvia se suma, lo demás se promedia. Varios pluviómetros: la lluvia se promedia y cada uno se conserva en columnas propias.&lt;/p&gt;&lt;p&gt;Un día ausente sigue ausente: se cuenta, no se pone a cero.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Table of daily values</source>
        <translation>Tabla de valores diarios</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>CSV, sheet, GeoPackage or another table with a column of dates.</source>
        <translation>CSV, hoja de cálculo, GeoPackage u otra tabla con una columna de fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Instead of the table, or beside it: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>En lugar de la tabla o junto a ella: NOAA GSOD y GHCN, USGS (separado por tabuladores, .txt), CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Empty: by its name.</source>
        <translation>Vacío: por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>tenth_mm is 0.1 mm. The result is in mm.</source>
        <translation>tenth_mm es 0,1 mm. El resultado está en mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>The result is in m.</source>
        <translation>El resultado está en m.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>mean of those that have a value on the day, or the first that has one.</source>
        <translation>mean: media de los que tienen valor ese día; first: el primero que lo tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>For readings with a time of day that tell their zone: China 8, Italy 1. Empty: days as written.</source>
        <translation>Para lecturas con hora que indican su huso: China 8, Italia 1. Vacío: los días tal como están escritos.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Daily drivers</source>
        <translation>Variables diarias</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>date, rain_mm, level_m and the further drivers; empty where a day has no value.</source>
        <translation>date, rain_mm, level_m y las demás variables; vacío donde un día no tiene valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Days without rain or without level</source>
        <translation>Días sin lluvia o sin nivel</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>INPUT is missing; give a table of daily values, or FILES.</source>
        <translation>Falta INPUT; dé una tabla de valores diarios o FILES.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Turns a delivery of InSAR series into a point layer with a field a date, in mm.</source>
        <translation>Convierte una entrega de series InSAR en una capa de puntos con un campo por fecha, en mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is told by the columns; unit and sign are those of the producer, or as you say below. The report lists all that was assumed, how sure the producer is, and where the numbers do not look like it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee EGMS L2a, L2b y L3 (CSV o el zip tal como se descarga), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 con su archivo de geometría, HDF-EOS5, save_qgis), NetCDF, rásteres con una banda por fecha o un archivo por fecha (elija cualquiera de ellos), tablas largas (id, lugar, fecha, desplazamiento) y cualquier CSV o archivo vectorial cuyos nombres de columna sean fechas (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;El resultado está en mm, positivo hacia el satélite (en EGMS L3: positivo hacia arriba o hacia el este). El productor se deduce de las columnas; la unidad y el signo son los del productor, o los que usted indique abajo. El informe enumera todo lo supuesto, cuán seguro es el productor y dónde los números no lo parecen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>File of InSAR series</source>
        <translation>Archivo de series InSAR</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid; a folder of dated rasters (write its path), or a zip of GeoTIFF.</source>
        <translation>CSV, zip con un CSV, GeoPackage, shapefile, otro archivo vectorial, HDF5, NetCDF, GeoTIFF, malla GMT; una carpeta de rásteres con fecha (escriba su ruta) o un zip de GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Coordinate system of the points</source>
        <translation>Sistema de coordenadas de los puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS EPSG:3035, and a vector file knows its own.</source>
        <translation>Necesario para columnas x e y; longitud y latitud son EPSG:4326, easting y northing de EGMS son EPSG:3035, y un archivo vectorial conoce el suyo.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Unit of the displacements in the file</source>
        <translation>Unidad de los desplazamientos del archivo</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.</source>
        <translation>auto: lo que dice el archivo o su productor; si no, mm. rad es fase de ida y vuelta y necesita la longitud de onda.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Displacements in the file are positive</source>
        <translation>Los desplazamientos del archivo son positivos</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). auto: as the producer writes, else towards.</source>
        <translation>hacia el satélite (EGMS, TRE, MintPy, LiCSBAS, NGU) o alejándose de él (GSI, fase desenrollada). auto: como escribe el productor; si no, hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number that stands for a missing value</source>
        <translation>Número que representa un valor ausente</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.</source>
        <translation>Vacío: 999, 9999 y 99999 de cualquier signo, cuando todos los demás valores son menores que su mitad.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Points below it, or without a coherence, are left out. Empty: all are kept.</source>
        <translation>Los puntos por debajo, o sin coherencia, se omiten. Vacío: se conservan todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>From the vertical at the target, for all points; goes before the file's columns.</source>
        <translation>Desde la vertical en el terreno, para todos los puntos; prevalece sobre las columnas del archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Heading of the satellite [degrees]</source>
        <translation>Rumbo del satélite [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Raster of the line of sight</source>
        <translation>Ráster de la línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the angle named above. Each point takes its cell; goes before all other angles.</source>
        <translation>Tres bandas, este, norte y vertical del vector unitario de suelo a satélite; o dos, incidencia y el ángulo indicado arriba. Cada punto toma su celda; prevalece sobre los demás ángulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Radar wavelength [mm]</source>
        <translation>Longitud de onda del radar [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known.</source>
        <translation>Para rad, y para los saltos mayores que λ/4 del informe. EGMS y NGU: 55.466 ya se conoce.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Geometry file of an HDF5 stack</source>
        <translation>Archivo de geometría de una pila HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack.</source>
        <translation>geometryGeo.h5 o geometryRadar.h5 de MintPy; vacío: el que está junto a la pila.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Choices as JSON</source>
        <translation>Opciones como JSON</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, columns and more. Parameters that are set above go before it.</source>
        <translation>Lo que se eligió en el diálogo de importación, o la ruta de tal archivo; claves: unit, sign, crs, producer, component, columns y otras. Los parámetros indicados arriba prevalecen.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Series layer</source>
        <translation>Capa de series</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Points with a field a date [mm].</source>
        <translation>Puntos con un campo por fecha [mm].</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>What was assumed; dates and gaps, steps above λ/4, noise of a stable window.</source>
        <translation>Qué se supuso; fechas y huecos, saltos mayores que λ/4, ruido de una ventana estable.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Scatter in a stable window [mm]</source>
        <translation>Dispersión en una ventana estable [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>By how much velocities differ in a stable window [mm/yr]</source>
        <translation>Cuánto difieren las velocidades en una ventana estable [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>INPUT is missing; give a file of InSAR series.</source>
        <translation>Falta INPUT; dé un archivo de series InSAR.</translation>
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
        <translation>Series temporales</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Plot the series of a clicked point with rain and reservoir level</source>
        <translation>Representa la serie de un punto con la lluvia y el nivel del embalse</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Import rain and reservoir level…</source>
        <translation>Importar lluvia y nivel del embalse…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Import GNSS…</source>
        <translation>Importar GNSS…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>No font with Chinese letters is installed, so plots show boxes; install Noto Sans CJK (package fonts-noto-cjk) and start QGIS again.</source>
        <translation>No hay instalada ninguna fuente con caracteres chinos, así que los gráficos muestran recuadros; instale Noto Sans CJK (paquete fonts-noto-cjk) y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>{name}, arrows</source>
        <translation>{name}, flechas</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>Motion of {name}</source>
        <translation>Movimiento de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm horizontal</source>
        <translation>{drawn:g} mm = {size:g} mm horizontal</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm up or down</source>
        <translation>{drawn:g} mm = {size:g} mm arriba o abajo</translation>
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
        <translation>El trabajo se ha detenido: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kalman_drivers.py"/>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Kalman filter with drivers</source>
        <translation>Filtro de Kalman con variables</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA needs series with a regular revisit; leave it out of METHODS.</source>
        <translation>KF-ARIMA necesita series con revisita regular; quítelo de METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA needs points with 8 observations in the training part; leave it out of METHODS.</source>
        <translation>KF-ARIMA necesita puntos con 8 observaciones en la parte de entrenamiento; quítelo de METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA finds no stable process in the training part; leave it out of METHODS.</source>
        <translation>KF-ARIMA no encuentra un proceso estable en la parte de entrenamiento; quítelo de METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_lstm.py"/>
        <source>KF-LSTM needs {1} acquisitions in the training part and there are {2}; leave it out of METHODS.</source>
        <translation>KF-LSTM necesita {1} adquisiciones en la parte de entrenamiento y hay {2}; quítelo de METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Last value (persistence)</source>
        <translation>Último valor (persistencia)</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Last velocity</source>
        <translation>Última velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Velocity of the last n acquisitions</source>
        <translation>Velocidad de las últimas n adquisiciones</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Line and seasons</source>
        <translation>Recta y estaciones del año</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>As last year</source>
        <translation>Como el año pasado</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Kalman filter</source>
        <translation>Filtro de Kalman</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Distributed-lag ridge + Kalman</source>
        <translation>Regresión ridge de retardos distribuidos + Kalman</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>{1} is left out. {2}</source>
        <translation>{1} se omite. {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/ridge.py"/>
        <source>Distributed-lag ridge</source>
        <translation>Regresión ridge de retardos distribuidos</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/lineage.py"/>
        <source>The lineage in its metadata is damaged, so what its values have seen is unknown; make the layer again, or remove the metadata.</source>
        <translation>El linaje en sus metadatos está dañado, así que no se sabe qué han visto sus valores; haga la capa de nuevo o quite los metadatos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>{1} times as large</source>
        <translation>{1} veces mayor</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>about equal</source>
        <translation>aproximadamente igual</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/following/ensemble.py"/>
        <location filename="../plugin/core/daily/following/nowcast.py"/>
        <source>Estimating day by day</source>
        <translation>Estimando día a día</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error is not corrected: no stable points show it.</source>
        <translation>El error de modo común no se corrige: ningún punto estable lo muestra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error is not corrected, because the correction does not reduce the residual of held-out points ({1} mm without, {2} mm with it).</source>
        <translation>El error de modo común no se corrige, porque la corrección no reduce el residuo de los puntos reservados ({1} mm sin ella, {2} mm con ella).</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error has a standard deviation of {1} mm and a range of {2} m, estimated from {3} points with a total weight of {4}. Residual of held-out points: {5} mm without, {6} mm with the correction. Sigma of the correction: {7} to {8} mm.</source>
        <translation>El error de modo común tiene una desviación estándar de {1} mm y un alcance de {2} m, estimados con {3} puntos de peso total {4}. Residuo de los puntos reservados: {5} mm sin la corrección, {6} mm con ella. Sigma de la corrección: de {7} a {8} mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>GNSS shows no rate to take off; the series stay as they are.</source>
        <translation>El GNSS no muestra ninguna velocidad que restar; las series quedan como están.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The series are calibrated by {1}: {2} mm/yr taken off since {3}. These stations cannot score the model, which carries the rate and takes it off whatever layer it estimates.</source>
        <translation>Las series se calibran con {1}: se restan {2} mm/año desde {3}. Estas estaciones no pueden puntuar el modelo, que lleva la velocidad y la resta de cualquier capa que estime.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The GNSS calibration that the model carries cannot be read; train it again.</source>
        <translation>La calibración GNSS que lleva el modelo no se puede leer; entrénelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The layer is on the datum of {1} already, as the training was; no rate is taken off.</source>
        <translation>La capa ya está en el datum de {1}, como el entrenamiento; no se resta ninguna velocidad.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>{1} mm/yr are taken off, as in the training, which {2} calibrated.</source>
        <translation>Se restan {1} mm/año, como en el entrenamiento, que {2} calibró.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>No point has {1} training observations and a coherence of {2}; lower MIN_COHERENCE or bring longer series.</source>
        <translation>Ningún punto tiene {1} observaciones de entrenamiento y una coherencia de {2}; baje MIN_COHERENCE o aporte series más largas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} of {2} points are left out: fewer than {3} training observations, or a coherence below {4}.</source>
        <translation>Se omiten {1} de {2} puntos: menos de {3} observaciones de entrenamiento o coherencia menor que {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} values of {2} points are isolated spikes; training leaves them out.</source>
        <translation>{1} valores de {2} puntos son picos aislados; el entrenamiento los omite.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The layer has no points.</source>
        <translation>La capa no tiene puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The series run from {1} to {2} and the drivers from {3} to {4}: they have no day in common.</source>
        <translation>Las series van de {1} a {2} y las variables de {3} a {4}: no tienen ningún día en común.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} acquisitions are outside the days of the drivers and are left out.</source>
        <translation>{1} adquisiciones quedan fuera de los días de las variables y se omiten.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The model was trained with the driver {1}, which the hydrology table lacks (it has {2}); give the table of the training.</source>
        <translation>El modelo se entrenó con la variable {1}, que falta en la tabla hidrológica (tiene {2}); dé la tabla del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The drivers end on {1} and are needed until {2}; add the missing days.</source>
        <translation>Las variables acaban el {1} y se necesitan hasta el {2}; añada los días que faltan.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>no rain</source>
        <translation>sin lluvia</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>the last known value</source>
        <translation>el último valor conocido</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} is missing on {2} of the days that are needed; {3} is taken there.</source>
        <translation>{1} falta en {2} de los días necesarios; allí se toma {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>The estimate has {1} dates and a layer holds {2}: the layers begin on {3}. All dates from {4} on are in the NetCDF file beside the layer, which the time-series dock reads.</source>
        <translation>La estimación tiene {1} fechas y una capa guarda {2}: las capas empiezan el {3}. Todas las fechas desde el {4} están en el archivo NetCDF junto a la capa, que lee el panel de series temporales.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>On {1} of {2} days a driver is outside its training range; these days are flagged and their interval is wider.</source>
        <translation>En {1} de {2} días una variable sale de su rango de entrenamiento; esos días se marcan y su intervalo es más ancho.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>On {1}, {2} of {3} points behave unlike their training, the first since {4}. They follow their acquisitions and are flagged 4; LATEST tells since when.</source>
        <translation>El {1}, {2} de {3} puntos se comportan de forma distinta a la del entrenamiento, el primero desde el {4}. Siguen sus adquisiciones y llevan la marca 4; LATEST indica desde cuándo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>{1} is a model of the form {2}; this version reads {3}. Train again or update the plugin.</source>
        <translation>{1} es un modelo de la forma {2}; esta versión lee {3}. Entrene de nuevo o actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <location filename="../plugin/core/daily/musenet/musenet_file.py"/>
        <source>{1} is damaged ({2}); train the model again.</source>
        <translation>{1} está dañado ({2}); entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>The model file {1} does not exist.</source>
        <translation>El archivo de modelo {1} no existe.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>{1} is not a SlopeMuse model, or it is cut off; give the file that the training wrote.</source>
        <translation>{1} no es un modelo de SlopeMuse o está cortado; dé el archivo que escribió el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/batches.py"/>
        <source>{1} displacements every {2} days and 8 acquisitions to learn from need about {3} acquisitions before the end of training ({4}), and there are {5}; lower DEFORMATION_LAGS or LAG_STEP, or bring a longer series.</source>
        <translation>{1} desplazamientos cada {2} días y 8 adquisiciones de las que aprender necesitan unas {3} adquisiciones antes del fin del entrenamiento ({4}), y hay {5}; baje DEFORMATION_LAGS o LAG_STEP, o aporte una serie más larga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>No acquisition is between {1} and {2}, the days of the drivers.</source>
        <translation>Ninguna adquisición está entre {1} y {2}, los días de las variables.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>START is {1}, but {2} displacements every {3} days are known from {4} on; begin there or later.</source>
        <translation>START es {1}, pero {2} desplazamientos cada {3} días se conocen desde {4}; empiece allí o después.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>The estimate would end on {1}, before it begins on {2}: the model needs {3} days of series; bring a longer one, or mend START and END.</source>
        <translation>La estimación acabaría el {1}, antes de empezar el {2}: el modelo necesita {3} días de series; aporte una más larga o corrija START y END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>The model has one network a point and none for the point {1}; train with SCOPE = shared to estimate points that were not trained on.</source>
        <translation>El modelo tiene una red por punto y ninguna para el punto {1}; entrene con SCOPE = shared para estimar puntos con los que no se entrenó.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Training of the published network (MUSEnet)</source>
        <translation>Entrenamiento de la red publicada (MUSEnet)</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Published network</source>
        <translation>Red publicada</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>As published, this network was trained on every day of a line through all acquisitions. The line between two acquisitions needs the later one: the target looks ahead, also beyond the end of training.</source>
        <translation>Como se publicó, esta red se entrenó con cada día de una línea por todas las adquisiciones. La línea entre dos adquisiciones necesita la posterior: el objetivo mira adelante, también más allá del fin del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Loss of training, and error on days held out at the end of training.</source>
        <translation>Pérdida del entrenamiento y error en días reservados al final del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Median series of the fastest tenth of points, and its drivers.</source>
        <translation>Serie mediana de la décima parte más rápida de los puntos y sus variables.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>What the paper names, and what is our choice</source>
        <translation>Qué indica el artículo y qué es elección nuestra</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Past displacements</source>
        <translation>Desplazamientos pasados</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} every {2} days</source>
        <translation>{1} cada {2} días</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 30 every 12</source>
        <translation>artículo: 30 cada 12</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Days of each driver</source>
        <translation>Días de cada variable</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 30</source>
        <translation>artículo: 30</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Drivers, a block each</source>
        <translation>Variables, un bloque cada una</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: rain, level</source>
        <translation>artículo: lluvia, nivel</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Linear layers, activation, loss</source>
        <translation>Capas lineales, activación, pérdida</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>10, ReLU, mean square</source>
        <translation>10, ReLU, error cuadrático medio</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper</source>
        <translation>artículo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Optimiser, learning rate</source>
        <translation>Optimizador, tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Adam, {1}</source>
        <translation>Adam, {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: Adam, 1e-4</source>
        <translation>artículo: Adam, 1e-4</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Order of a sequence</source>
        <translation>Orden de una secuencia</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>reversed</source>
        <translation>invertido</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Joined states</source>
        <translation>Estados unidos</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper, eq. (6)</source>
        <translation>artículo, ec. (6)</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>End of training</source>
        <translation>Fin del entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 2 : 1 in time</source>
        <translation>artículo: 2 : 1 en el tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Hidden size</source>
        <translation>Tamaño oculto</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>ours</source>
        <translation>nuestra</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1}, one a point</source>
        <translation>{1}, una por punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>one for all points</source>
        <translation>una para todos los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>64 days</source>
        <translation>64 días</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} points × {2} days</source>
        <translation>{1} puntos × {2} días</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} of at most {2}, the best kept</source>
        <translation>{1} de {2} como mucho, se guarda la mejor</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Scaling</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>displacements less the newest of the window, then divided by their spread</source>
        <translation>desplazamientos menos el más nuevo de la ventana, divididos por su dispersión</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>30 values at fixed lags of the line through acquisitions before the day</source>
        <translation>30 valores a retardos fijos de la línea por las adquisiciones anteriores al día</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Error common to a date</source>
        <translation>Error común a una fecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>taken off from stable ground, as for every method</source>
        <translation>quitado con terreno estable, como en todos los métodos</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>error on days held out at the end of training, without the noise of an acquisition</source>
        <translation>error en días reservados al final del entrenamiento, sin el ruido de una adquisición</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>loss of training</source>
        <translation>pérdida del entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Loss [scaled]</source>
        <translation>Pérdida [escalada]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>held-out days</source>
        <translation>días reservados</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>RMSE of held-out days [mm]</source>
        <translation>RMSE de los días reservados [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>The target is interpolated between acquisitions, as published: it looks ahead, also beyond the end of training, and scores made with it are no evidence of skill.</source>
        <translation>El objetivo se interpola entre adquisiciones, como se publicó: mira adelante, también más allá del fin del entrenamiento, y las puntuaciones así hechas no prueban habilidad.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>{1} network{2}: at most about {3} on this machine, and a model file of {4} MB</source>
        <translation>{1} red{2}: como mucho unos {3} en este equipo y un archivo de modelo de {4} MB</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>One network a point means {1}. Confirm it by CONFIRM_MANY, take SCOPE = shared, or select fewer than {2} points.</source>
        <translation>Una red por punto significa {1}. Confírmelo con CONFIRM_MANY, use SCOPE = shared o seleccione menos de {2} puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>Training {1}.</source>
        <translation>Entrenando {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>, held-out {1} mm</source>
        <translation>, reservado {1} mm</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>Epoch {1} of {2}: loss {3}{4}, at most {5} s left</source>
        <translation>Época {1} de {2}: pérdida {3}{4}, quedan como mucho {5} s</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>{1} of {2} networks</source>
        <translation>{1} de {2} redes</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>: mean loss {1}, held-out {2} mm, about {3} s left</source>
        <translation>: pérdida media {1}, reservado {2} mm, quedan unos {3} s</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>DEVICE is cuda, and torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>DEVICE es cuda y torch no encuentra tarjeta gráfica utilizable; elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>The day {1} has no acquisition before it; begin the estimate later.</source>
        <translation>El día {1} no tiene ninguna adquisición anterior; empiece la estimación más tarde.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>{1} displacements every {2} days need {3} days of series before {4}; use fewer lags or a longer series.</source>
        <translation>{1} desplazamientos cada {2} días necesitan {3} días de series antes de {4}; use menos retardos o una serie más larga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>The drivers run from {1} to {2}; {3} to {4} are needed.</source>
        <translation>Las variables van de {1} a {2}; se necesitan de {3} a {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/baseline_estimate.py"/>
        <source>The method of the model is {1}, which needs {2} acquisitions up to {3}. The layer has {4}; the model with drivers estimates instead.</source>
        <translation>El método del modelo es {1}, que necesita {2} adquisiciones hasta {3}. La capa tiene {4}; estima en su lugar el modelo con variables.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/baseline_estimate.py"/>
        <source>The method of the model is {1}: it has the smaller error on the held-out dates of the training. The estimate equals this method, except where a point behaves unlike its training.</source>
        <translation>El método del modelo es {1}: tiene el error menor en las fechas reservadas del entrenamiento. La estimación es igual a este método, salvo donde un punto se comporta de forma distinta a su entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>A hindcast uses all acquisitions; LATENCY is not used.</source>
        <translation>Un hindcast usa todas las adquisiciones; LATENCY no se usa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>All acquisitions are before {1}, the first day of the drivers.</source>
        <translation>Todas las adquisiciones son anteriores a {1}, el primer día de las variables.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>The series up to {1} are not those of the training: velocities differ by {2} mm/yr in the median. Was the delivery processed anew, or its reference moved? Train again.</source>
        <translation>Las series hasta {1} no son las del entrenamiento: las velocidades difieren {2} mm/año en la mediana. ¿Se reprocesó la entrega o se movió su referencia? Entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>START is {1}, but nothing is known before {2}; begin there or later.</source>
        <translation>START es {1}, pero no se sabe nada antes de {2}; empiece allí o después.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>The estimate would end on {1}, before it begins on {2}; mend START and END.</source>
        <translation>La estimación acabaría el {1}, antes de empezar el {2}; corrija START y END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Training of a daily deformation model</source>
        <translation>Entrenamiento de un modelo de deformación diaria</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Model with drivers</source>
        <translation>Modelo con variables</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>What was learnt, and what was chosen</source>
        <translation>Qué se aprendió y qué se eligió</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>daily rates from the drivers</source>
        <translation>velocidades diarias a partir de los variables</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Points trained on</source>
        <translation>Puntos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} to {2}</source>
        <translation>{1} a {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Drivers</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>none: training is shorter than a year</source>
        <translation>ninguna: el entrenamiento dura menos de un año</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Responses of the bank</source>
        <translation>Respuestas del banco</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Noise of an acquisition</source>
        <translation>Ruido de una adquisición</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Error shared by neighbours of a date</source>
        <translation>Error compartido por vecinos de una fecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Velocity that no driver explains</source>
        <translation>Velocidad que ninguna variable explica</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Its correlation time</source>
        <translation>Su tiempo de correlación</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>{1} days</source>
        <translation>{1} días</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Factor on sigma from dates held out</source>
        <translation>Factor sobre sigma por fechas reservadas</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Nothing after the end of training is in the model. The daily rate is a sum of responses to the drivers, whose amplitudes vary smoothly over the slope; only differences between acquisitions were fitted.</source>
        <translation>Nada posterior al fin del entrenamiento está en el modelo. La velocidad diaria es una suma de respuestas a las variables, cuyas amplitudes varían suavemente sobre la ladera; solo se ajustaron diferencias entre adquisiciones.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Displacement [mm]
+ towards satellite</source>
        <translation>Desplazamiento [mm]
+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>training ends</source>
        <translation>fin del entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Rain [mm/day]</source>
        <translation>Lluvia [mm/día]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Level [m]</source>
        <translation>Nivel [m]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>Scoring later acquisitions</source>
        <translation>Puntuando adquisiciones posteriores</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>Training ends on {1} and has {2} acquisitions; {3} are needed. Choose a later TRAIN_END or a longer series.</source>
        <translation>El entrenamiento acaba el {1} y tiene {2} adquisiciones; se necesitan {3}. Elija un TRAIN_END posterior o una serie más larga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The training part has {1} acquisitions, too few to hold some out: the choice of the method cannot be checked.</source>
        <translation>La parte de entrenamiento tiene {1} adquisiciones, muy pocas para reservar algunas: la elección del método no se puede comprobar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The choice of the method cannot be checked on held-out dates: {1}</source>
        <translation>La elección del método no se puede comprobar en fechas reservadas: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>On {1} held-out acquisitions of the training part, {2} has a smaller error ({3} mm RMSE) than the model with drivers ({4} mm). The model uses this method for nowcasts and scenarios.</source>
        <translation>En {1} adquisiciones reservadas del entrenamiento, {2} tiene un error menor (RMSE {3} mm) que el modelo con variables ({4} mm). El modelo usa este método para nowcasts y escenarios.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The training part is {1} days long. In less than {2} days the answer to drivers cannot be told from a trend: they are left out of the model, which follows the motion alone.</source>
        <translation>La parte de entrenamiento dura {1} días. En menos de {2} días la respuesta a las variables no se distingue de una tendencia: quedan fuera del modelo, que sigue solo el movimiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>No acquisition lies after the end of training: the model is not scored. Choose an earlier TRAIN_END.</source>
        <translation>No hay adquisiciones tras el fin del entrenamiento: el modelo no se puntúa. Elija un TRAIN_END anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The method of this model is {1}: it has a smaller error than the model with drivers on {2} held-out acquisitions of the training part. Nowcasts and scenarios equal this method; a hindcast comes from the daily rates.</source>
        <translation>El método de este modelo es {1}: tiene un error menor que el modelo con variables en {2} adquisiciones reservadas del entrenamiento. Los nowcasts y escenarios son iguales a este método; un hindcast procede de las velocidades diarias.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On {1} acquisitions after {2}, as delivered, each forecast from those before it, the best method is: {3} (RMSE {4} mm).</source>
        <translation>En {1} adquisiciones posteriores a {2}, tal como se entregaron, cada una pronosticada a partir de las anteriores, el mejor método es: {3} (RMSE {4} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} is not the best method on these acquisitions: its RMSE is {2} mm, {3} compared with {4}. Use the better method, or bring a longer record.</source>
        <translation>{1} no es el mejor método en estas adquisiciones: su RMSE es {2} mm, {3} en comparación con {4}. Use el método mejor o aporte un registro más largo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On the same acquisitions less their common-mode error, the best method is {1} (RMSE {2} mm); the RMSE of {3} is {4} mm.</source>
        <translation>En las mismas adquisiciones sin su error de modo común, el mejor método es {1} (RMSE {2} mm); el RMSE de {3} es {4} mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE as delivered [mm]</source>
        <translation>RMSE tal como se entregaron [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE corrected [mm]</source>
        <translation>RMSE corregidas [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE on held-out dates of training [mm]</source>
        <translation>RMSE en fechas reservadas del entrenamiento [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>Daily rates from the drivers, not used</source>
        <translation>Velocidades diarias a partir de los variables, no usadas</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>One acquisition ahead: {1} acquisitions of {2} points</source>
        <translation>Una adquisición por delante: {1} adquisiciones de {2} puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>As delivered: every method gets the acquisitions as they are and is scored on them. Corrected: every method gets and is scored on the acquisitions less their common-mode error.</source>
        <translation>Tal como se entregaron: cada método recibe las adquisiciones como son y se puntúa con ellas. Corregidas: cada método recibe las adquisiciones sin su error de modo común y se puntúa con ellas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>Every method gets the acquisitions as they are and is scored on them; no common-mode error is corrected.</source>
        <translation>Cada método recibe las adquisiciones como son y se puntúa con ellas; no se corrige ningún error de modo común.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>All methods are tuned on the training part alone. The same numbers follow from the daily layer with LATENCY = 1, at the dates of the acquisitions: a layer with LATENCY = 0 has already used the acquisition of the day.</source>
        <translation>Todos los métodos se ajustan solo con la parte de entrenamiento. Los mismos números se obtienen de la capa diaria con LATENCY = 1, en las fechas de las adquisiciones: una capa con LATENCY = 0 ya ha usado la adquisición del día.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On the held-out dates of the training, {1} has the smallest error. The model does not use this method, because the difference may be chance or, with less than a year held out, hold for one season.</source>
        <translation>En las fechas reservadas del entrenamiento, {1} tiene el error menor. El modelo no usa este método, porque la diferencia puede deberse al azar o, con menos de un año reservado, valer solo para una estación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>at moving points</source>
        <translation>en puntos en movimiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>13 to 24 days ahead</source>
        <translation>de 13 a 24 días por delante</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The noise of an acquisition is about {1} mm, below which no method can score. The 90 % interval of the model, with this noise, holds of the acquisitions: {2}.</source>
        <translation>El ruido de una adquisición es de unos {1} mm, por debajo del cual ningún método puede puntuar. El intervalo del 90 % del modelo, con este ruido, contiene de las adquisiciones: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} points are too few to learn how the response varies over the slope ({2} are needed): each point stands alone, and a common-mode error cannot be told from motion.</source>
        <translation>{1} puntos son muy pocos para aprender cómo varía la respuesta en la ladera (se necesitan {2}): cada punto queda solo, y un error de modo común no se distingue del movimiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} acquisitions lie after the training: an RMSE from so few is uncertain by about {2} %, and smaller differences between methods mean nothing.</source>
        <translation>Hay {1} adquisiciones después del entrenamiento: un RMSE de tan pocas tiene una incertidumbre de cerca del {2} %, y diferencias menores entre métodos no significan nada.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The training has {1} days, less than a year: the seasons that it lacks remain unknown.</source>
        <translation>El entrenamiento tiene {1} días, menos de un año: las estaciones que le faltan quedan desconocidas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The test has {1} days, less than a year: the seasons that it lacks remain unknown.</source>
        <translation>La prueba tiene {1} días, menos de un año: las estaciones que le faltan quedan desconocidas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1}: {2} events in the training and {3} after it ({4}-day sums above half of the largest in the training). Fewer than {5} cannot show how the slope responds to one.</source>
        <translation>{1}: {2} eventos en el entrenamiento y {3} después (sumas de {4} días por encima de la mitad de la mayor del entrenamiento). Menos de {5} no pueden mostrar cómo responde la ladera a uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/state_space/em_fit.py"/>
        <source>Points, unexplained velocity {1} mm/day</source>
        <translation>Puntos, velocidad no explicada {1} mm/día</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/state_space/em_fit.py"/>
        <source>Modes of the slope</source>
        <translation>Modos de la ladera</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/area_statistics.py"/>
        <source>There is no point in the area; draw it around some.</source>
        <translation>No hay ningún punto en la zona; dibújela alrededor de algunos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The drivers have the shape {1} where {2} is needed.</source>
        <translation>Las variables tienen la forma {1} donde se necesita {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The days of the drivers are not consecutive; build them with Forcing.from_rows.</source>
        <translation>Los días de las variables no son consecutivos; constrúyalas con Forcing.from_rows.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The hydrology table has no row with a date that can be read.</source>
        <translation>La tabla hidrológica no tiene ninguna fila con una fecha legible.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The day {1} occurs twice in the hydrology table with different values of {2}; keep one.</source>
        <translation>El día {1} aparece dos veces en la tabla hidrológica con valores distintos de {2}; deje uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The hydrology table has no driver {1}; it has {2}.</source>
        <translation>La tabla hidrológica no tiene la variable {1}; tiene {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The driver {1} has no value in the days that are needed; choose another column.</source>
        <translation>La variable {1} no tiene valor en los días necesarios; elija otra columna.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The displacements of the station {1} do not fit its {2} dates.</source>
        <translation>Los desplazamientos de la estación {1} no encajan con sus {2} fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The dates of the station {1} are not strictly increasing.</source>
        <translation>Las fechas de la estación {1} no son estrictamente crecientes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The direction {1} has the length {2}; a unit vector (east, north, up) is needed.</source>
        <translation>La dirección {1} tiene longitud {2}; se necesita un vector unitario (este, norte, arriba).</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>There is no GNSS station {1}; the table holds {2}.</source>
        <translation>No hay ninguna estación GNSS {1}; la tabla contiene {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>{1} has the shape {2} where {3} is needed.</source>
        <translation>{1} tiene la forma {2} donde se necesita {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The attribute {1} has {2} values where {3} are needed.</source>
        <translation>El atributo {1} tiene {2} valores donde se necesitan {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The dates of the series are not strictly increasing; sort them and merge those that repeat.</source>
        <translation>Las fechas de la serie no son estrictamente crecientes; ordénelas y una las repetidas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The point id {1} occurs more than once; give every point its own id.</source>
        <translation>El id de punto {1} aparece más de una vez; dé a cada punto su propio id.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The component {1} is unknown; use one of {2}.</source>
        <translation>La componente {1} es desconocida; use una de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The point {1} has an infinite value on {2}; clear or mend it.</source>
        <translation>El punto {1} tiene un valor infinito en {2}; bórrelo o corríjalo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The direction vector of the point {1} has the length {2}; a unit vector (east, north, up) is needed.</source>
        <translation>El vector de dirección del punto {1} tiene longitud {2}; se necesita un vector unitario (este, norte, arriba).</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>all arithmetic</source>
        <translation>todos los cálculos</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>statistics and searching for neighbours</source>
        <translation>estadística y búsqueda de vecinos</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>plots and reports</source>
        <translation>gráficos e informes</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>reading and writing models</source>
        <translation>leer y escribir modelos</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>neural networks</source>
        <translation>redes neuronales</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>reading HDF5 time series</source>
        <translation>leer series temporales HDF5</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the KF-ARIMA comparison</source>
        <translation>la comparación KF-ARIMA</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the OSGeo4W Shell</source>
        <translation>OSGeo4W Shell</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the command prompt</source>
        <translation>el símbolo del sistema</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>a terminal</source>
        <translation>un terminal</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>install the Microsoft Visual C++ Redistributable (x64) from microsoft.com</source>
        <translation>instale Microsoft Visual C++ Redistributable (x64) desde microsoft.com</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>install the library {1}, or type `{2}` in {3}</source>
        <translation>instale la biblioteca {1} o escriba `{2}` en {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>type `{1}` in {2} (several GB, and the page Get Started of pytorch.org has the command of the smaller CPU build)</source>
        <translation>escriba `{1}` en {2} (varios GB; la página Get Started de pytorch.org tiene la orden de la versión para CPU, más pequeña)</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>type `{1}` in {2}</source>
        <translation>escriba `{1}` en {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and is not installed in {3}; {4}.</source>
        <translation>El paquete de Python {1} es necesario para {2} y no está instalado en {3}; {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and its version {3} in {4} is older than {5}; {6}.</source>
        <translation>El paquete de Python {1} es necesario para {2} y su versión {3} en {4} es anterior a {5}; {6}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and does not load in {3} ({4}); {5}.</source>
        <translation>El paquete de Python {1} es necesario para {2} y no se carga en {3} ({4}); {5}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and is not installed; {3}.</source>
        <translation>El paquete de Python {1} es necesario para {2} y no está instalado; {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and its version {3} is older than {4}; {5}.</source>
        <translation>El paquete de Python {1} es necesario para {2} y su versión {3} es anterior a {4}; {5}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and does not load ({3}); {4}.</source>
        <translation>El paquete de Python {1} es necesario para {2} y no se carga ({3}); {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>choose a Python that has it in Settings ▸ Options ▸ SlopeMuse</source>
        <translation>elija un Python que lo tenga en Configuración ▸ Opciones ▸ SlopeMuse</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>choose a Python that has it in Settings ▸ Options ▸ SlopeMuse, or {1}</source>
        <translation>elija un Python que lo tenga en Configuración ▸ Opciones ▸ SlopeMuse, o {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>{1} and start QGIS again, or {2}</source>
        <translation>{1} y reinicie QGIS, o {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>{1} and start QGIS again</source>
        <translation>{1} y reinicie QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>take {1} = {2}</source>
        <translation>tome {1} = {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>leave {1} out</source>
        <translation>omita {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/torch_runtime.py"/>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is {1}; use one of {2}.</source>
        <translation>El dispositivo en Configuración ▸ Opciones ▸ SlopeMuse es {1}; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/torch_runtime.py"/>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is cuda, and torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>El dispositivo en Configuración ▸ Opciones ▸ SlopeMuse es cuda y torch no encuentra ninguna tarjeta gráfica utilizable; elija auto o cpu.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/driver_sets.py"/>
        <source>DRIVER_SETS names {1}, and the hydrology table has {2}; write IFP (rain), IFW (level), IFPW (both), or columns joined by +.</source>
        <translation>DRIVER_SETS nombra {1} y la tabla hidrológica tiene {2}; escriba IFP (lluvia), IFW (nivel), IFPW (ambas) o columnas unidas por +.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>TRAIN_END is not used: the training of the model, until {1}, holds for all.</source>
        <translation>TRAIN_END no se usa: el entrenamiento del modelo, hasta {1}, vale para todos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>REFIT_DAYS is not used with a MODEL, which stays as it is: all methods are fitted once.</source>
        <translation>REFIT_DAYS no se usa con un MODEL, que queda como está: todos los métodos se ajustan una vez.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>{1} acquisitions are before the end of training ({2}) and {3} after; {4} and 1 are needed. Choose another TRAIN_END.</source>
        <translation>Hay {1} adquisiciones antes del fin del entrenamiento ({2}) y {3} después; se necesitan {4} y 1. Elija otro TRAIN_END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The test is {1} days long, less than a year; it says nothing about the seasons that it lacks.</source>
        <translation>La prueba dura {1} días, menos de un año; no dice nada de las estaciones que le faltan.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/horizons.py"/>
        <source>over {1} days</source>
        <translation>más de {1} días</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/horizons.py"/>
        <source>{1}–{2} days</source>
        <translation>{1}–{2} días</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>{1} cannot answer: {2}</source>
        <translation>{1} no puede responder: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>No method could answer; the log tells why for each.</source>
        <translation>Ningún método pudo responder; el registro dice por qué en cada caso.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>The model knows {1} and answers for this set alone.</source>
        <translation>El modelo conoce {1} y responde solo para ese conjunto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/trained_methods.py"/>
        <source>SlopeMuse, rate variant</source>
        <translation>SlopeMuse, variante de velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/trained_methods.py"/>
        <source>MUSEnet, published network</source>
        <translation>MUSEnet, red publicada</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>{1} acquisitions after {2}</source>
        <translation>{1} adquisiciones después de {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>A simple method won: {1}, with {2} on {3}.</source>
        <translation>Ganó un método simple: {1}, con {2} en {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>The error of the best method with drivers, {1}, is {2}.</source>
        <translation>El error del mejor método con variables, {1}, es {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>{1} won: {2} on {3}, {4} compared with the best simple method, {5} ({6} mm). The skill is {7} % of the squared error (95 % interval {8} to {9} %)</source>
        <translation>{1} es el mejor: {2} en {3}, {4} en comparación con el mejor método simple, {5} ({6} mm). La destreza es el {7} % del error cuadrático (intervalo del 95 %: {8} a {9} %)</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>, which could be chance.</source>
        <translation>, lo que podría ser azar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>In the test itself {1} was the best simple one ({2} mm).</source>
        <translation>En la propia prueba {1} fue el mejor simple ({2} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>noise of an acquisition</source>
        <translation>ruido de una adquisición</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE on later acquisitions [mm]</source>
        <translation>RMSE en adquisiciones posteriores [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Squared error saved [%]</source>
        <translation>Error cuadrático ahorrado [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE of all points [mm]</source>
        <translation>RMSE de todos los puntos [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Change between two acquisitions</source>
        <translation>Cambio entre dos adquisiciones</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Days since the last known acquisition</source>
        <translation>Días desde la última adquisición conocida</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>forecast probability</source>
        <translation>probabilidad pronosticada</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Acquisitions [%]</source>
        <translation>Adquisiciones [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE of {1} [mm]</source>
        <translation>RMSE de {1} [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Displacement since {1} [mm]</source>
        <translation>Desplazamiento desde {1} [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>less GNSS [mm]</source>
        <translation>menos GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>LoS displacement [mm]
+ towards satellite</source>
        <translation>Desplazamiento LoS [mm]
+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last value</source>
        <translation>último valor</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last velocity</source>
        <translation>última velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>velocity of n</source>
        <translation>velocidad de n</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last year</source>
        <translation>año pasado</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Evaluation of daily deformation</source>
        <translation>Evaluación de la deformación diaria</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Through time, by speed and by point</source>
        <translation>En el tiempo, por velocidad y por punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Error of all points at each acquisition, above the drivers.</source>
        <translation>Error de todos los puntos en cada adquisición, sobre las variables.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Intervals and large changes</source>
        <translation>Intervalos y cambios grandes</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Error of each point; north is up.</source>
        <translation>Error de cada punto; el norte está arriba.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Displacement since the end of training as {1} gives it (the paper's figure 3e).</source>
        <translation>Desplazamiento desde el fin del entrenamiento según {1} (figura 3e del artículo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>{1} points, acquisitions from {2} to {3}. Methods learn from the {4} up to {5} and are scored on the {6} after it: each is forecast from those before it, with {7} known up to its own day and nothing later.</source>
        <translation>{1} puntos, adquisiciones de {2} a {3}. Los métodos aprenden de las {4} hasta {5} y se puntúan en las {6} posteriores: cada una se pronostica con las anteriores, con {7} conocidas hasta su propio día y nada posterior.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The answers of a SlopeMuse model are those of its daily layer with a latency of at least one day, estimated from all points of the layer; the points that are scored are those from which it learns.</source>
        <translation>Las respuestas de un modelo de SlopeMuse son las de su capa diaria con una latencia de al menos un día, estimada con todos los puntos de la capa; se puntúan los puntos de los que aprende.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Blue: ours; orange: rivals with drivers; grey: methods that know no driver.</source>
        <translation>Azul: lo nuestro; naranja: rivales con variables; gris: métodos que no conocen ninguna variable.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>bias [mm]</source>
        <translation>sesgo [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>r of change</source>
        <translation>r del cambio</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>without noise [mm]</source>
        <translation>sin ruido [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Later acquisitions as delivered: {1} values of {2} points</source>
        <translation>Adquisiciones posteriores tal como se entregaron: {1} valores de {2} puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The same acquisitions corrected: less their common-mode error</source>
        <translation>Las mismas adquisiciones corregidas: sin su error de modo común</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>As delivered: every method gets the acquisitions as they are and is scored on them. Corrected: every method gets and is scored on the acquisitions less their common-mode error. All other tables and figures show acquisitions as delivered; GNSS scores methods that get corrected acquisitions.</source>
        <translation>Tal como se entregaron: cada método recibe las adquisiciones como son y se puntúa con ellas. Corregidas: cada método recibe las adquisiciones sin su error de modo común y se puntúa con ellas. Las demás tablas y figuras muestran las adquisiciones tal como se entregaron; el GNSS puntúa métodos que reciben adquisiciones corregidas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>From and to: 95 % interval of a bootstrap over blocks of dates. An acquisition carries about {1} mm of noise, which no method can foretell; “without noise” is the RMSE with it taken off. The correlation is that of the change since the last known acquisition: cumulative series would correlate by their trend alone. MASE: mean error in units of the mean change between two acquisitions of training.</source>
        <translation>De y a: intervalo del 95 % de un bootstrap por bloques de fechas. Una adquisición lleva unos {1} mm de ruido, que ningún método puede pronosticar; «sin ruido» es el RMSE una vez quitado. La correlación es la del cambio desde la última adquisición conocida: las series acumuladas se correlacionarían solo por su tendencia. MASE: error medio en unidades del cambio medio entre dos adquisiciones del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Squared error saved against {1}; an interval that holds 0 proves nothing.</source>
        <translation>Error cuadrático ahorrado frente a {1}; un intervalo que contiene 0 no prueba nada.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>skill</source>
        <translation>habilidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill against {1}</source>
        <translation>Habilidad frente a {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill is 1 − MSE ÷ MSE of {1}, the simple method that was best on the last quarter of training, named before the test was looked at. DM: statistic of Diebold and Mariano on the mean squared error of each date, below 0 where the method errs less; p: its chance if both erred alike.</source>
        <translation>La habilidad es 1 − MSE ÷ MSE de {1}, el método simple que fue mejor en el último cuarto del entrenamiento, nombrado antes de mirar la prueba. DM: estadístico de Diebold y Mariano sobre el error cuadrático medio de cada fecha, menor que 0 donde el método yerra menos; p: su probabilidad si ambos erraran igual.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill against</source>
        <translation>Habilidad frente a</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Against each simple method{1}</source>
        <translation>Frente a cada método simple{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>; from here on each method with the set of most drivers, the winner with its own</source>
        <translation>; desde aquí cada método con el conjunto de más variables, el ganador con el suyo</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Error by days since the last acquisition that the forecast knew. Lines: acquisitions{1}</source>
        <translation>Error por días desde la última adquisición que el pronóstico conocía. Líneas: adquisiciones{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>; dotted: GNSS, with its own noise.</source>
        <translation>; punteado: GNSS, con su propio ruido.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions, by days since the last known one</source>
        <translation>Adquisiciones, por días desde la última conocida</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>GNSS, by days since the last known acquisition</source>
        <translation>GNSS, por días desde la última adquisición conocida</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions are held back for the forecasts of about 24 and 36 days; the drivers are known up to the day. {1}</source>
        <translation>Se retienen adquisiciones para los pronósticos de unos 24 y 36 días; las variables se conocen hasta el día. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Days between two acquisitions are judged by GNSS alone.</source>
        <translation>Los días entre dos adquisiciones los juzga solo el GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Days between two acquisitions have no truth here; a GNSS station (TRUTH) would judge them.</source>
        <translation>Los días entre dos adquisiciones no tienen aquí verdad; una estación GNSS (TRUTH) los juzgaría.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>As published, the truth below is a line through all acquisitions. It looks ahead: between two acquisitions it needs the later one. What only repeats that line of yesterday must be beaten before a score says anything.</source>
        <translation>Como se publicó, la verdad de abajo es una línea por todas las adquisiciones. Mira adelante: entre dos adquisiciones necesita la posterior. Hay que superar a lo que solo repite esa línea de ayer antes de que una puntuación diga algo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>As published, on interpolated days</source>
        <translation>Como se publicó, en días interpolados</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>“{1}” beats every method: this protocol cannot tell skill from a leak.</source>
        <translation>«{1}» supera a todos los métodos: este protocolo no distingue la habilidad de una fuga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By class of the change between two acquisitions (the paper's table II).</source>
        <translation>Por clase del cambio entre dos adquisiciones (tabla II del artículo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1}, by class of change</source>
        <translation>{1}, por clase de cambio</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>The class is that of the measured change, known only afterwards: among small measured changes a method that foretells nothing does well, among large ones the noise of the acquisition is part of what was missed.</source>
        <translation>La clase es la del cambio medido, conocido solo después: entre cambios medidos pequeños un método que nada pronostica va bien, entre los grandes el ruido de la adquisición es parte de lo que faltó.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By the speed of the points in training (still: &lt; 5 mm/yr)</source>
        <translation>Por la velocidad de los puntos en el entrenamiento (quieto: &lt; 5 mm/año)</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>in 50 %</source>
        <translation>en el 50 %</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>worst dates</source>
        <translation>peores fechas</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>worst points</source>
        <translation>peores puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>width 90 % [mm]</source>
        <translation>ancho 90 % [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Winkler [mm]</source>
        <translation>Winkler [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Share of acquisitions within the nominal intervals, and what the intervals are worth</source>
        <translation>Proporción de adquisiciones dentro de los intervalos nominales, y qué valen los intervalos</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Worst: the share within 90 % that nine of ten dates, or points, exceed. Winkler and CRPS reward narrow intervals that hold; CRPSS is the CRPS saved against the best simple method. Intervals hold the noise of an acquisition.</source>
        <translation>Peor: la proporción dentro del 90 % que superan nueve de cada diez fechas, o puntos. Winkler y CRPS premian intervalos estrechos que se cumplen; CRPSS es el CRPS ahorrado frente al mejor método simple. Los intervalos contienen el ruido de una adquisición.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Where acquisitions fall in the forecast distribution: flat is honest, a hump too wide, horns too narrow.</source>
        <translation>Dónde caen las adquisiciones en la distribución pronosticada: plano es honesto, joroba demasiado ancho, cuernos demasiado estrecho.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>found</source>
        <translation>hallados</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>lead [days]</source>
        <translation>antelación [días]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Changes of {1} mm and more since the last known acquisition</source>
        <translation>Cambios de {1} mm o más desde la última adquisición conocida</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Found: share of those that came and were foretold; false alarms: share of those foretold that did not come; CSI: found ÷ (come or foretold); lead: days before the acquisition at which the daily estimate had passed the bound.</source>
        <translation>Hallados: proporción de los que llegaron y se pronosticaron; falsas alarmas: proporción de los pronosticados que no llegaron; CSI: hallados ÷ (llegados o pronosticados); antelación: días antes de la adquisición en que la estimación diaria había pasado el límite.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Against GNSS</source>
        <translation>Frente al GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Daily, all days after training with GNSS; its own noise is in every number</source>
        <translation>Diario, todos los días con GNSS después del entrenamiento; su propio ruido está en cada número</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Station {1} and the points around it; below, their difference.</source>
        <translation>Estación {1} y los puntos a su alrededor; debajo, su diferencia.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>What each driver is worth</source>
        <translation>Qué vale cada variable</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By driver set: IFP rain, IFW level, IFPW both (the paper's figure 10).</source>
        <translation>Por conjunto de variables: IFP lluvia, IFW nivel, IFPW ambas (figura 10 del artículo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>all points</source>
        <translation>todos los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Around events</source>
        <translation>En torno a eventos</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1} ({2}): median of the fastest tenth of points, and the rate of {3} (the paper's figures 7 and 8).</source>
        <translation>{1} ({2}): mediana de la décima parte más rápida de los puntos, y la velocidad de {3} (figuras 7 y 8 del artículo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions from {1} days before to {2} days after</source>
        <translation>Adquisiciones de {1} días antes a {2} días después</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Who saw what</source>
        <translation>Quién vio qué</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>as it came</source>
        <translation>tal como vino</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>GNSS stations used</source>
        <translation>Estaciones GNSS usadas</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Dates that models have seen</source>
        <translation>Fechas que los modelos han visto</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Not used to score, because the data were calibrated with them: {1}.</source>
        <translation>No usadas para puntuar, porque los datos se calibraron con ellas: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>fitted again every {1} days on all that was known by then</source>
        <translation>ajustados de nuevo cada {1} días con todo lo conocido hasta entonces</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>fitted once, up to {1}</source>
        <translation>ajustados una vez, hasta {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>All methods got the same series, without the isolated spikes of training, and were {1}; after that they only took acquisitions in, each at the earliest {2} day(s) after it was made. A series that was processed as one stack may hold information of later images in earlier values; no test here can see that.</source>
        <translation>Todos los métodos recibieron las mismas series, sin los picos aislados del entrenamiento, y fueron {1}; después solo incorporaron adquisiciones, cada una como pronto {2} día(s) después de hecha. Una serie procesada como un solo conjunto puede contener información de imágenes posteriores en valores anteriores; ninguna prueba de aquí puede verlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1} gave no answer: {2}</source>
        <translation>{1} no dio respuesta: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The layer</source>
        <translation>La capa</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The station {1} was used for {2} and does not score.</source>
        <translation>La estación {1} se usó para {2} y no puntúa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The evaluation</source>
        <translation>La evaluación</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>POINTS names {1}, which is not a point of the layer that can be evaluated.</source>
        <translation>POINTS nombra {1}, que no es un punto de la capa que se pueda evaluar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>EVENTS names {1}; the test runs from {2} to {3}. Choose a day in it.</source>
        <translation>EVENTS nombra {1}; la prueba va de {2} a {3}. Elija un día dentro de ella.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>{1} in {2} days</source>
        <translation>{1} en {2} días</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>rain, {1} mm</source>
        <translation>lluvia, {1} mm</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has no place and cannot score.</source>
        <translation>La estación {1} no tiene lugar y no puede puntuar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>No point lies within {1} m of the station {2}; it cannot score.</source>
        <translation>Ningún punto está a menos de {1} m de la estación {2}; no puede puntuar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The layer has no line of sight, so the station {1} cannot score.</source>
        <translation>La capa no tiene línea de vista, así que la estación {1} no puede puntuar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has no day in common with the training and cannot score.</source>
        <translation>La estación {1} no tiene ningún día en común con el entrenamiento y no puede puntuar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has too few days after training and cannot score.</source>
        <translation>La estación {1} tiene muy pocos días después del entrenamiento y no puede puntuar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>datum or calibration</source>
        <translation>datum o calibración</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>fastest tenth</source>
        <translation>décima parte más rápida</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>Yesterday's interpolated value</source>
        <translation>Valor interpolado de ayer</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>Line through the last two interpolated days</source>
        <translation>Línea por los dos últimos días interpolados</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>first alone</source>
        <translation>solo el primero</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>second alone</source>
        <translation>solo el segundo</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <source>Finding hidden points</source>
        <translation>Hallando puntos ocultos</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <source>Comparing the sensors</source>
        <translation>Comparando los sensores</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/methods.py"/>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>METHOD {1} is unknown; use one of {2}.</source>
        <translation>METHOD {1} es desconocido; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Cells of {1} m cost at most 2 % of the accuracy at points that were left out.</source>
        <translation>Celdas de {1} m cuestan como mucho un 2 % de la exactitud en los puntos excluidos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} points are too few to hide some, so nothing can be said of the accuracy.</source>
        <translation>{1} puntos son muy pocos para ocultar algunos, así que nada se puede decir de la exactitud.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} cells of {2} m, {3} dates; nearest points within {4} m.</source>
        <translation>{1} celdas de {2} m, {3} fechas; puntos más cercanos a menos de {4} m.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>MASK_DISTANCE is {1} m; a distance above 0 is needed.</source>
        <translation>MASK_DISTANCE es {1} m; se necesita una distancia mayor que 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>CELL_SIZE is {1} m; give a width above 0, or 0 to have it chosen.</source>
        <translation>CELL_SIZE es {1} m; dé un ancho mayor que 0, o 0 para que se elija.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>The DEM has no height at {1} % of the points; give one that covers them, or leave it out.</source>
        <translation>El MDE no tiene altura en el {1} % de los puntos; dé uno que los cubra o no lo use.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>The motion does not depend on height (error at hidden points {1} mm/yr with it, {2} without), so the DEM was not used.</source>
        <translation>El movimiento no depende de la altura (error en puntos ocultos {1} mm/año con ella, {2} sin ella), así que no se usó el MDE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Height lowers the error at hidden points from {1} to {2} mm/yr.</source>
        <translation>La altura reduce el error en puntos ocultos de {1} a {2} mm/año.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Filling the grid</source>
        <translation>Rellenando la malla</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>No cell is known much better than by the mean of all points (the motion is not alike at the distance of neighbours), so none was emptied for its sigma.</source>
        <translation>Ninguna celda se conoce mucho mejor que por la media de todos los puntos (el movimiento no se parece entre vecinos), así que ninguna se vació por su sigma.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} cells are empty, because their sigma is near the spread of all points ({2} mm/yr).</source>
        <translation>{1} celdas están vacías porque su sigma se acerca a la dispersión de todos los puntos ({2} mm/año).</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Kriging (local, a nugget each sensor)</source>
        <translation>Kriging (local, una pepita por sensor)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Kriging with edges</source>
        <translation>Kriging con bordes</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>CNN on kriging</source>
        <translation>CNN sobre kriging</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>CNN as published (Khalili et al. 2024)</source>
        <translation>CNN como se publicó (Khalili et al. 2024)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Inverse distance, power by cross-validation</source>
        <translation>Distancia inversa, potencia por validación cruzada</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Nearest point</source>
        <translation>Punto más cercano</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Linear between points</source>
        <translation>Lineal entre puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Both sensors</source>
        <translation>Ambos sensores</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>INPUT alone</source>
        <translation>Solo INPUT</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>INPUT2 alone</source>
        <translation>Solo INPUT2</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>One grid</source>
        <translation>Una malla</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>In held-out blocks of {1} m, {2} has an RMSE of {3} mm, which is {4} compared with the nearest point ({5} mm).</source>
        <translation>En bloques reservados de {1} m, {2} tiene un RMSE de {3} mm, {4} en comparación con el punto más cercano ({5} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>There are too few points to hide some, so nothing can be said of how good the map is.</source>
        <translation>Hay muy pocos puntos para ocultar algunos, así que nada se puede decir de la calidad del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Velocity and its one-sigma; white: nothing is known there.</source>
        <translation>Velocidad y su sigma; blanco: allí no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Range of the velocity [m]</source>
        <translation>Alcance de la velocidad [m]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Spread of the velocity [mm/yr]</source>
        <translation>Dispersión de la velocidad [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Noise of the velocity of a point, {1} [mm/yr]</source>
        <translation>Ruido de la velocidad de un punto, {1} [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Spread of the offsets between the sensors [mm/yr]</source>
        <translation>Dispersión de los desfases entre los sensores [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Covariance</source>
        <translation>Covarianza</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>At original points that were hidden</source>
        <translation>En puntos originales que se ocultaron</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Blocks of {1} m hidden with a belt of {2} m around them</source>
        <translation>Bloques de {1} m ocultos con una franja de {2} m alrededor</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Every tenth point hidden at random: how good the map is between near points</source>
        <translation>Un punto de cada diez oculto al azar: calidad del mapa entre puntos cercanos</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1} ({2} to {3})</source>
        <translation>{1} ({2} a {3})</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>velocity within 90 %</source>
        <translation>velocidad dentro del 90 %</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>error ÷ kriging (90 %)</source>
        <translation>error ÷ kriging (90 %)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1}. RMSE of velocity and displacement; the last column is of the displacement of INPUT, with the range of a bootstrap over blocks.</source>
        <translation>{1}. RMSE de velocidad y desplazamiento; la última columna es del desplazamiento de INPUT, con el rango de un bootstrap por bloques.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>What two sensors gain</source>
        <translation>Qué ganan dos sensores</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Both sensors hidden in the same blocks</source>
        <translation>Ambos sensores ocultos en los mismos bloques</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Only INPUT hidden: INPUT2 sees the gap</source>
        <translation>Solo INPUT oculto: INPUT2 ve el hueco</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>both ÷ this (90 %)</source>
        <translation>ambos ÷ este (90 %)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1}; RMSE at the points of INPUT{2}. Below 1 both sensors are better than this one; a range that reaches over 1 proves nothing.</source>
        <translation>{1}; RMSE en los puntos de INPUT{2}. Por debajo de 1 ambos sensores son mejores que este; un rango que pasa de 1 no prueba nada.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>CELL_SIZE {1} m makes {2} cells with {3} dates each; at most {4} can be filled, so take {5} m or more (the points are about {6} m apart).</source>
        <translation>CELL_SIZE {1} m produce {2} celdas con {3} fechas cada una; se pueden rellenar {4} como mucho, así que use {5} m o más (los puntos distan unos {6} m).</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>No cell of {1} m has a point within {2} m; take a smaller CELL_SIZE or a larger MASK_DISTANCE.</source>
        <translation>Ninguna celda de {1} m tiene un punto a menos de {2} m; use un CELL_SIZE menor o un MASK_DISTANCE mayor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>Laying the grid</source>
        <translation>Trazando la malla</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>Choosing the cell size</source>
        <translation>Eligiendo el tamaño de celda</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/covariance_fit.py"/>
        <source>Fitting the variogram</source>
        <translation>Ajustando el variograma</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/edges.py"/>
        <source>Looking for edges</source>
        <translation>Buscando bordes</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/edges.py"/>
        <source>Judging the edges</source>
        <translation>Juzgando los bordes</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/gp_classification.py"/>
        <source>Classifying points</source>
        <translation>Clasificando puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Edges do not help to find hidden points, so the result is that of kriging.</source>
        <translation>Los bordes no ayudan a hallar puntos ocultos, así que el resultado es el del kriging.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Edges change the error at hidden points to {1} % of that of kriging.</source>
        <translation>Los bordes cambian el error en puntos ocultos al {1} % del del kriging.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>The whole correction of the CNN changes the error at hidden points to {1} % of that of kriging; {2} % of it is used.</source>
        <translation>La corrección completa de la CNN cambia el error en puntos ocultos al {1} % del del kriging; se usa el {2} % de ella.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>The published CNN was trained for {1} epochs.</source>
        <translation>La CNN publicada se entrenó {1} épocas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Looking for neighbours</source>
        <translation>Buscando vecinos</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>METHOD cnn needs {1} points or more and has {2}; take kriging.</source>
        <translation>METHOD cnn necesita {1} puntos o más y tiene {2}; use kriging.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>TRAINING_EPOCHS is {1}; 1 or more are needed.</source>
        <translation>TRAINING_EPOCHS es {1}; se necesitan 1 o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Kriging for the network</source>
        <translation>Kriging para la red</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Training the CNN, epoch {1} of {2}</source>
        <translation>Entrenando la CNN, época {1} de {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Judging the correction</source>
        <translation>Juzgando la corrección</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>METHOD cnn_published needs {1} points of INPUT and has {2}.</source>
        <translation>METHOD cnn_published necesita {1} puntos de INPUT y tiene {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Resampling for the published CNN</source>
        <translation>Remuestreando para la CNN publicada</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Training the published CNN, epoch {1} of {2} at most</source>
        <translation>Entrenando la CNN publicada, época {1} de {2} como mucho</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Estimating by the published CNN</source>
        <translation>Estimando con la CNN publicada</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} has no point with values; give a layer with displacement series.</source>
        <translation>{1} no tiene ningún punto con valores; dé una capa con series de desplazamiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} is {2}</source>
        <translation>{1} es {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers are of different components ({1}); project them to one first.</source>
        <translation>Las capas son de componentes distintas ({1}); proyéctelas antes a una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>Gathering points</source>
        <translation>Reuniendo puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1}: {2} points have no place or lack more than {3} % of the dates and are left out.</source>
        <translation>{1}: {2} puntos no tienen lugar o les falta más del {3} % de las fechas y se omiten.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} {2} to {3}</source>
        <translation>{1} {2} a {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers have {1} dates in common ({2}), and {3} are needed; bring them to one time axis with harmonize first.</source>
        <translation>Las capas tienen {1} fechas en común ({2}) y se necesitan {3}; llévelas antes a un eje de tiempo con harmonize.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} has no point with a place and values on {2} % of the {3} dates; bring it to one time axis with harmonize first.</source>
        <translation>{1} no tiene ningún punto con lugar y valores en el {2} % de las {3} fechas; llévela antes a un eje de tiempo con harmonize.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The lines of sight of INPUT and INPUT2 are {1}° apart, so they measure different motion; bring them to one with projectlos first.</source>
        <translation>Las líneas de vista de INPUT e INPUT2 difieren {1}°, así que miden movimientos distintos; llévelas antes a una con projectlos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} and {2} do not overlap (they are {3} km apart); give layers of one place, and check their coordinate systems.</source>
        <translation>{1} y {2} no se solapan (distan {3} km); dé capas del mismo lugar y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers have points at {1} different places, and {2} are needed for a grid.</source>
        <translation>Las capas tienen puntos en {1} lugares distintos y se necesitan {2} para una malla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>All points lie on one line, so there is no area between them; a grid needs points around it.</source>
        <translation>Todos los puntos están en una línea, así que no hay área entre ellos; una malla necesita puntos a su alrededor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} reaches {2}, which is no angle in radians; HyP3 and GAMMA write radians, so convert it.</source>
        <translation>{1} llega a {2}, que no es un ángulo en radianes; HyP3 y GAMMA escriben radianes, así que conviértalo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>East and north of the line of sight are longer than 1 together; unit vectors are needed.</source>
        <translation>El este y el norte de la línea de vista miden juntos más de 1; se necesitan vectores unitarios.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>incidence from the vertical, heading of the flight clockwise from north, right-looking</source>
        <translation>incidencia desde la vertical, rumbo del vuelo en sentido horario desde el norte, mirada a la derecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>−12 ascending, −168 descending</source>
        <translation>−12 ascendente, −168 descendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>as heading, but the sensor looks to the left of its flight</source>
        <translation>como el rumbo, pero el sensor mira a la izquierda de su vuelo</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>azimuth of ground → satellite, anticlockwise from north</source>
        <translation>acimut de suelo → satélite, antihorario desde el norte</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>102 ascending, −102 descending</source>
        <translation>102 ascendente, −102 descendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>azimuth of ground → satellite, clockwise from north</source>
        <translation>acimut de suelo → satélite, horario desde el norte</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>−102 ascending, 102 descending</source>
        <translation>−102 ascendente, 102 descendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>azimuth of satellite → ground, clockwise from north</source>
        <translation>acimut de satélite → suelo, horario desde el norte</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>78 ascending, −78 descending</source>
        <translation>78 ascendente, −78 descendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>elevation above the horizon and azimuth of ground → satellite, anticlockwise from east, in radians</source>
        <translation>elevación sobre el horizonte y acimut de suelo → satélite, antihorario desde el este, en radianes</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending</source>
        <translation>lv_theta 0,89; lv_phi −2,93 ascendente, −0,21 descendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector ground → satellite</source>
        <translation>vector unitario suelo → satélite</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector ground → satellite in the order north, east, up</source>
        <translation>vector unitario suelo → satélite en el orden norte, este, arriba</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>horizontal part of the unit vector ground → satellite</source>
        <translation>parte horizontal del vector unitario suelo → satélite</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector satellite → ground</source>
        <translation>vector unitario satélite → suelo</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The convention {1} is unknown; use one of {2}.</source>
        <translation>La convención {1} es desconocida; use una de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The convention {1} needs {2}; {3} values were given.</source>
        <translation>La convención {1} necesita {2}; se dieron {3} valores.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The line of sight ({1})</source>
        <translation>La línea de vista ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The line of sight ({1}) points down, so it runs from the satellite to the ground; choose satellite_to_ground, or enu if it was turned already.</source>
        <translation>La línea de vista ({1}) apunta hacia abajo, es decir, del satélite al suelo; elija satellite_to_ground, o enu si ya se invirtió.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>ANGLES is {1}; use one of {2}.</source>
        <translation>ANGLES es {1}; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} is {2}; degrees clockwise from north within ±360 are needed.</source>
        <translation>{1} es {2}; se necesitan grados en sentido horario desde el norte dentro de ±360.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} puts the satellite to the {2} more than to the {3}, but satellites fly nearly north or south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its convention.</source>
        <translation>{1} sitúa el satélite más hacia {2} que hacia {3}, pero los satélites vuelan casi al norte o al sur y miran casi al este o al oeste (rumbo cerca de −12 ascendente, 192 descendente); compruebe el ángulo y su convención.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>A look angle of {1}° misses the Earth from {2} km.</source>
        <translation>Un ángulo de vista de {1}° no alcanza la Tierra desde {2} km.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/coordinates.py"/>
        <source>The CRS {1} is unknown; choose one such as EPSG:4326.</source>
        <translation>El SRC {1} es desconocido; elija uno como EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/coordinates.py"/>
        <source>Coordinates cannot be transformed from the CRS {1} to {2}; choose another CRS.</source>
        <translation>Las coordenadas no se pueden transformar del SRC {1} a {2}; elija otro SRC.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The look direction is {1}; use right or left.</source>
        <translation>La dirección de mirada es {1}; use right o left.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The directions of the points are unknown or cancel each other; import the layer again.</source>
        <translation>Las direcciones de los puntos se desconocen o se anulan entre sí; importe la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The line of sight</source>
        <translation>La línea de vista</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} of row {2} has the length {3}; a unit vector is needed.</source>
        <translation>{1} de la fila {2} tiene longitud {3}; se necesita un vector unitario.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The incidence angle</source>
        <translation>El ángulo de incidencia</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} is empty; degrees from the vertical are needed.</source>
        <translation>{1} está vacío; se necesitan grados desde la vertical.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>is {1}</source>
        <translation>es {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>lies between {1} and {2}</source>
        <translation>está entre {1} y {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} {2}, which looks like radians; degrees from the vertical are needed.</source>
        <translation>{1} {2}, que parecen radianes; se necesitan grados desde la vertical.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} {2}; degrees from the vertical between 5 and 85 are needed.</source>
        <translation>{1} {2}; se necesitan grados desde la vertical entre 5 y 85.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>No point has coordinates, so distances cannot be taken; check the layer's geometry.</source>
        <translation>Ningún punto tiene coordenadas, así que no se pueden tomar distancias; compruebe la geometría de la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>The points lie outside the area of {1}; check the coordinate system of the layer.</source>
        <translation>Los puntos están fuera de la zona de {1}; compruebe el sistema de coordenadas de la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>The layer has no coordinate system, so distances cannot be taken; set its CRS.</source>
        <translation>La capa no tiene sistema de coordenadas, así que no se pueden tomar distancias; asígnele un SRC.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/slope_direction.py"/>
        <source>Fitting slopes</source>
        <translation>Ajustando pendientes</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/slope_direction.py"/>
        <source>{1} has no heights at the {2} points (looked at x {3} to {4}, y {5} to {6} in {7}); give a DEM that covers them.</source>
        <translation>{1} no tiene alturas en los {2} puntos (se miró x {3} a {4}, y {5} a {6} en {7}); dé un MDE que los cubra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>GNSS station {1}</source>
        <translation>Estación GNSS {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <location filename="../plugin/core/gnss/validation.py"/>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The place of the station {1} is not known; add columns lon and lat.</source>
        <translation>No se conoce el lugar de la estación {1}; añada las columnas lon y lat.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>The layer does not know its line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it with its angles, or give GNSS already in the line of sight (projectgnss).</source>
        <translation>La capa no conoce su línea de vista (campos los_east, los_north, los_up, o incidence_deg y heading_deg); impórtela con sus ángulos o dé el GNSS ya en la línea de vista (projectgnss).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>The station {1} ({2} to {3}) and the layer ({4} to {5}) have {6} dates in common; two or more are needed.</source>
        <translation>La estación {1} ({2} a {3}) y la capa ({4} a {5}) tienen {6} fechas en común; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>Not stable within two sigma: {1}. This motion is taken into the datum, so the layer shows motion in the frame of the GNSS.</source>
        <translation>No estables dentro de dos sigmas: {1}. Este movimiento entra en el datum, de modo que la capa muestra el movimiento en el marco del GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>All stations move by about {1} mm/yr: the GNSS holds the motion of the plate, and so will the layer; take it off the GNSS first if that is not wanted.</source>
        <translation>Todas las estaciones se mueven unos {1} mm/año: el GNSS contiene el movimiento de la placa y la capa también lo tendrá; réstelo antes del GNSS si no se desea.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>One station sets the datum and no other can check it.</source>
        <translation>Una sola estación fija el datum y ninguna otra puede comprobarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>The datum makes the layer worse at {1} stations ({2} to {3} mm); choose other stations or another method.</source>
        <translation>El datum empeora la capa en {1} estaciones ({2} a {3} mm); elija otras estaciones u otro método.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>the other</source>
        <translation>las demás</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>{1} of {2} dates have no GNSS: the offset is interpolated there, and held before the first and after the last date that has.</source>
        <translation>{1} de {2} fechas no tienen GNSS: el desfase se interpola en ellas y se mantiene antes de la primera y después de la última que sí lo tienen.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>The layer runs against the GNSS (median correlation {1}): its sign or its heading is probably wrong; mend it before a datum is set.</source>
        <translation>La capa va en sentido contrario al GNSS (correlación mediana {1}): su signo o su rumbo probablemente está mal; corríjalo antes de fijar un datum.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>{1} would have {2} mm about the mean of left-out stations; consider it.</source>
        <translation>{1} tendría {2} mm respecto a la media de las estaciones excluidas; considérelo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/offset_models.py"/>
        <source>{1}: station {2} of {3} left out</source>
        <translation>{1}: estación {2} de {3} excluida</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>The layer has no coordinate system, so stations cannot be placed in it; set its CRS.</source>
        <translation>La capa no tiene sistema de coordenadas, así que no se pueden situar estaciones en ella; asígnele un SRC.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>RADIUS is {1} m; a radius above 0 is needed.</source>
        <translation>RADIUS es {1} m; se necesita un radio mayor que 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>No point of the layer lies within {1} m of the station {2}; the nearest is {3} m away. Take a larger radius or another station, and check the coordinate system.</source>
        <translation>Ningún punto de la capa está a menos de {1} m de la estación {2}; el más cercano está a {3} m. Use un radio mayor u otra estación y compruebe el sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>All {1} points within {2} m of the station {3} are empty (NULL on every date); take a larger radius or another station.</source>
        <translation>Los {1} puntos a menos de {2} m de la estación {3} están vacíos (NULL en todas las fechas); use un radio mayor u otra estación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>only {1} points in the circle (5 or more are wanted)</source>
        <translation>solo {1} puntos en el círculo (se desean 5 o más)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>The field incidence_deg</source>
        <translation>El campo incidence_deg</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Rate [mm/yr]</source>
        <translation>Velocidad [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Median of the rates of the points, and the range of two thirds of them.</source>
        <translation>Mediana de las velocidades de los puntos y rango de dos tercios de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Median of the points of each area; shaded: two thirds of them. The first layer begins at 0, the others agree with it in the mean over the time they share.</source>
        <translation>Mediana de los puntos de cada zona; sombreado: dos tercios de ellos. La primera capa empieza en 0; las demás coinciden con ella en la media del tiempo común.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>{1} ({2} points, {3} mm/yr)</source>
        <translation>{1} ({2} puntos, {3} mm/año)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Area {1}</source>
        <translation>Zona {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>Displacement [mm]{1}</source>
        <translation>Desplazamiento [mm]{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>offset ± 1 sigma</source>
        <translation>desfase ± 1 sigma</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>stations that set the datum</source>
        <translation>estaciones que fijan el datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>Layer minus GNSS [mm]</source>
        <translation>Capa menos GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Datum of {1} from GNSS</source>
        <translation>Datum de {1} a partir del GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Datum from GNSS</source>
        <translation>Datum a partir del GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>stations that did not set the datum</source>
        <translation>estaciones que no fijaron el datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>stations left out in turn</source>
        <translation>estaciones excluidas por turno</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Layer minus GNSS at {1}: {2} mm before, {3} mm after ({4}, set by {5}).</source>
        <translation>Capa menos GNSS en {1}: {2} mm antes, {3} mm después ({4}, fijado por {5}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>no station</source>
        <translation>ninguna estación</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>What was taken off</source>
        <translation>Qué se restó</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Offset in time, {1} mm/yr over {2} to {3}. Its sigma (median {4} mm) is common to the whole map: it does not fall by averaging points, so it is kept apart from the sigma of the points.</source>
        <translation>Desfase en el tiempo, {1} mm/año de {2} a {3}. Su sigma (mediana {4} mm) es común a todo el mapa: no baja al promediar puntos, así que se guarda aparte de la sigma de los puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS since the first date [mm]</source>
        <translation>RMS desde la primera fecha [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS about the mean [mm]</source>
        <translation>RMS respecto a la media [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Each station is left out in turn and predicted by the others; “none” is the layer as it came. The second number decides, because the first holds the noise of one date throughout.</source>
        <translation>Cada estación se excluye por turno y se predice con las demás; “none” es la capa tal como vino. Decide el segundo número, porque el primero contiene siempre el ruido de una fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS before [mm]</source>
        <translation>RMS antes [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS after [mm]</source>
        <translation>RMS después [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Own speed [mm/yr]</source>
        <translation>Velocidad propia [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Stable (2 sigma)</source>
        <translation>Estable (2 sigma)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Layer minus GNSS of the day, relative to the first common date. A station that helps to set the datum is scored by a datum without it.</source>
        <translation>Capa menos GNSS del día, respecto a la primera fecha común. Una estación que ayuda a fijar el datum se puntúa con un datum sin ella.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>MAD of the points [mm]</source>
        <translation>MAD de los puntos [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Points within {1} m, and what another radius would change in their mean series (RMS).</source>
        <translation>Puntos a menos de {1} m, y lo que otro radio cambiaría en su serie media (RMS).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Not used</source>
        <translation>No usadas</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Mean of the points around each station before and after, beside daily GNSS in the same direction; all relative to the first common date.</source>
        <translation>Media de los puntos en torno a cada estación antes y después, junto al GNSS diario en la misma dirección; todo respecto a la primera fecha común.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>The robust mean of the points in the circle (each with its own level; values beyond 3 MAD left out) minus GNSS, smoothed in time before it is compared, so that the noise of one day does not land on the whole map. After Khalili et al. 2024, 4.2.2 and 4.2.4: their use on series is smooth_offset or offset_per_date, their use on the velocity is rate.</source>
        <translation>La media robusta de los puntos del círculo (cada uno con su propio nivel; valores más allá de 3 MAD omitidos) menos el GNSS, suavizado en el tiempo antes de compararlo, para que el ruido de un día no caiga sobre todo el mapa. Según Khalili et al. 2024, 4.2.2 y 4.2.4: su uso en series es smooth_offset u offset_per_date, su uso en la velocidad es rate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>checks the datum</source>
        <translation>comprueba el datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>sets the datum{1}</source>
        <translation>fija el datum{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>(after: not independent)</source>
        <translation>(después: no independiente)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Points within {1} m</source>
        <translation>Puntos a menos de {1} m</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Change at {1} m [mm]</source>
        <translation>Cambio a {1} m [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>sets the datum</source>
        <translation>fija el datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>{1} ({2}, {3} points)</source>
        <translation>{1} ({2}, {3} puntos)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>layer before</source>
        <translation>capa antes</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>layer after</source>
        <translation>capa después</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>RMSE of the series [mm]</source>
        <translation>RMSE de las series [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>After the mean difference is taken off (tables 6 and 7 of the paper).</source>
        <translation>Quitada la diferencia media (tablas 6 y 7 del artículo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Correlation of the cumulative series</source>
        <translation>Correlación de las series acumuladas</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>As published (table 5). Any two series with a trend reach nearly 1, whatever their rates.</source>
        <translation>Como se publicó (tabla 5). Dos series con tendencia cualesquiera llegan casi a 1, sean cuales sean sus velocidades.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Correlation of the increments</source>
        <translation>Correlación de los incrementos</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Between neighbouring dates: a common trend does not help.</source>
        <translation>Entre fechas vecinas: una tendencia común no ayuda.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Slope of the layer on GNSS: 0.5 means that half of the motion is lost.</source>
        <translation>Pendiente de la capa respecto al GNSS: 0,5 significa que se pierde la mitad del movimiento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layers against GNSS</source>
        <translation>Capas frente al GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} in {2}</source>
        <translation>{1} en {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>used to build</source>
        <translation>usadas para construir</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Not scored, because they built the layer: {1}.</source>
        <translation>No puntuadas, porque construyeron la capa: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Rates and series, points by “{1}”</source>
        <translation>Velocidades y series, puntos por «{1}»</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Mean of the {1} shared</source>
        <translation>Media de {1} comunes</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Pictures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>; shaded: the time that all share</source>
        <translation>; sombreado: el tiempo que todas comparten</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>When each layer was observed{1}.</source>
        <translation>Cuándo se observó cada capa{1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean.</source>
        <translation>Capas y GNSS (suavizado en ±3 días) en sus fechas comunes, cada uno respecto a su propia media.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Interpolator</source>
        <translation>Interpolador</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Interpolation to the station</source>
        <translation>Interpolación a la estación</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} (table 7 of the paper). nearest: the nearest point; circle: robust mean within {2} m; kriging: of 32 points.{3}</source>
        <translation>{1} (tabla 7 del artículo). nearest: el punto más cercano; circle: media robusta en {2} m; kriging: de 32 puntos.{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Without {1} that not all of them reach.</source>
        <translation>Sin {1} que no todos alcanzan.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} shows {2} % of the motion of GNSS, though its correlation is {3}: fast motion is partly lost in the phase, or the direction of the layer is not right.</source>
        <translation>{1} muestra el {2} % del movimiento del GNSS, aunque su correlación es {3}: parte del movimiento rápido se pierde en la fase, o la dirección de la capa no es correcta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1}: rates {2} mm/yr, series {3} mm (RMSE, {4} station{5})</source>
        <translation>{1}: velocidades {2} mm/año, series {3} mm (RMSE, {4} estación{5})</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Nothing could be scored by this interpolator.</source>
        <translation>Nada se pudo puntuar con este interpolador.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Not scored: {1} (see the notes).</source>
        <translation>No puntuadas: {1} (véanse las notas).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>RMSE of the {1} shared</source>
        <translation>RMSE de {1} comunes</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Table 4 of the paper. Rates over the dates that a layer and the station share; the GNSS column is the mean over the layers, each layer is compared with GNSS on its own dates. Shared: stations scored in every layer.</source>
        <translation>Tabla 4 del artículo. Velocidades en las fechas que comparten capa y estación; la columna GNSS es la media sobre las capas, cada capa se compara con el GNSS en sus propias fechas. Comunes: estaciones puntuadas en todas las capas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Noise floor</source>
        <translation>Nivel de ruido</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Scatter [mm]</source>
        <translation>Dispersión [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Velocities differ by [mm/yr]</source>
        <translation>Las velocidades difieren en [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Median speed there [mm/yr]</source>
        <translation>Velocidad mediana allí [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>In the quietest 200 m × 200 m: errors below it say more about smoothing, or about luck, than about truth.</source>
        <translation>En los 200 m × 200 m más quietos: errores menores dicen más del suavizado, o de la suerte, que de la verdad.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_tables.py"/>
        <source>RMSE of the rates and means over {1} stations</source>
        <translation>RMSE de las velocidades y medias sobre {1} estaciones</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>METHOD is {1}; use one of {2}.</source>
        <translation>METHOD es {1}; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The GNSS table holds no station.</source>
        <translation>La tabla GNSS no contiene ninguna estación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The layer has {1} dates between START and END; two or more are needed.</source>
        <translation>La capa tiene {1} fechas entre START y END; se necesitan dos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>No GNSS station can be compared with the layer. {1}</source>
        <translation>Ninguna estación GNSS se puede comparar con la capa. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The stations have no common date with the layer between START and END.</source>
        <translation>Las estaciones no tienen fecha común con la capa entre START y END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>{1} needs {2} stations and {3} set the datum.</source>
        <translation>{1} necesita {2} estaciones y {3} fijan el datum.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>{1} has an RMS of {2} mm about the mean of left-out stations where {3} has {4} mm.</source>
        <translation>{1} tiene un RMS de {2} mm respecto a la media de las estaciones excluidas, mientras que {3} tiene {4} mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>as given</source>
        <translation>como está</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>the opposite sign</source>
        <translation>el signo opuesto</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>the heading of the other orbit</source>
        <translation>el rumbo de la otra órbita</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>a left-looking sensor</source>
        <translation>un sensor que mira a la izquierda</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>The line of sight disagrees with GNSS: layer minus GNSS is {1} mm as it stands and {2} mm with {3}. Check SIGN, heading and orbit of the import.</source>
        <translation>La línea de vista no concuerda con el GNSS: capa menos GNSS es {1} mm como está y {2} mm con {3}. Compruebe SIGN, el rumbo y la órbita de la importación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>The layer runs against GNSS (correlation {1} in the line of sight); check SIGN, heading and orbit of the import.</source>
        <translation>La capa va en sentido contrario al GNSS (correlación {1} en la línea de vista); compruebe SIGN, el rumbo y la órbita de la importación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/station_interpolation.py"/>
        <source>The interpolator {1} is unknown; use one of {2}.</source>
        <translation>El interpolador {1} es desconocido; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/station_velocity.py"/>
        <source>{1} has no station with a place and the columns e, n, u, so there is no arrow to draw; displacement in the line of sight has no direction on the map.</source>
        <translation>{1} no tiene ninguna estación con lugar y columnas e, n, u, así que no hay flecha que dibujar; un desplazamiento en la línea de vista no tiene dirección en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>{1} is empty; at least one layer and one station are needed.</source>
        <translation>{1} está vacío; se necesitan al menos una capa y una estación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>INTERPOLATORS is empty; choose of {1}.</source>
        <translation>INTERPOLATORS está vacío; elija entre {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>not scored: the station was used to build the layer</source>
        <translation>no puntuada: la estación se usó para construir la capa</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>GNSS in los_mm is compared as it is, but this layer looks {1}° away from {2}; give east, north, up. {3}</source>
        <translation>El GNSS en los_mm se compara como está, pero esta capa mira a {1}° de {2}; dé este, norte, vertical. {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>No station can be compared with a layer. {1}: {2}</source>
        <translation>Ninguna estación se puede comparar con una capa. {1}: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>Noise of {1}</source>
        <translation>Ruido de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>The layer {1} does not know its line of sight; import it with its angles.</source>
        <translation>La capa {1} no conoce su línea de vista; impórtela con sus ángulos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>The station and the layer have {1} dates in common; {2} or more are needed{3}</source>
        <translation>La estación y la capa tienen {1} fechas en común; se necesitan {2} o más{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>(layer {1} to {2}).</source>
        <translation>(capa {1} a {2}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>runs against the GNSS: check the sign and the heading</source>
        <translation>va en sentido contrario al GNSS: compruebe el signo y el rumbo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>No GNSS file is given; choose tenv3, .pos or CSV files, or a zip of them.</source>
        <translation>No se da ningún archivo GNSS; elija archivos tenv3, .pos o CSV, o un zip de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} ({2} of {3})</source>
        <translation>{1} ({2} de {3})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} tells where stations are, but no file holds their displacements.</source>
        <translation>{1} dice dónde están las estaciones, pero ningún archivo contiene sus desplazamientos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>The station {1} comes from two files; give each station once.</source>
        <translation>La estación {1} viene de dos archivos; dé cada estación una sola vez.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>The place of {1} is not known; add columns lon and lat, or a CSV station,lon,lat.</source>
        <translation>No se conoce el lugar de {1}; añada las columnas lon y lat, o un CSV station,lon,lat.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>Some files hold east, north, up and others los_mm; import them apart.</source>
        <translation>Unos archivos contienen este, norte, vertical y otros los_mm; impórtelos por separado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>There is no file {1}; choose another.</source>
        <translation>No existe el archivo {1}; elija otro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <location filename="../plugin/importing/delivery.py"/>
        <source>{1} is empty.</source>
        <translation>{1} está vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} holds no tenv3, .pos, .neu or CSV file.</source>
        <translation>{1} no contiene ningún archivo tenv3, .pos, .neu o CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} would unpack to {2} GB, more than stations have; take out the stations that are needed.</source>
        <translation>{1} ocuparía {2} GB descomprimido, más de lo que tienen las estaciones; saque las estaciones necesarias.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1}/{2} is damaged ({3}); download it again.</source>
        <translation>{1}/{2} está dañado ({3}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} is not text; choose tenv3, .pos or CSV files, or a zip of them.</source>
        <translation>{1} no es texto; elija archivos tenv3, .pos o CSV, o un zip de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>Line {1} of {2} has {3} cells where {4} are needed; the file is cut off, download it again.</source>
        <translation>La línea {1} de {2} tiene {3} celdas donde se necesitan {4}; el archivo está cortado, descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1} holds no day of data; download it again.</source>
        <translation>{1} no contiene ningún día de datos; descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1} has {2} where a number is needed; download it again.</source>
        <translation>{1} tiene {2} donde se necesita un número; descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} has {2} where a date such as 08JUN26 is needed; download it again.</source>
        <translation>{1} tiene {2} donde se necesita una fecha como 08JUN26; descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} holds a day that is not in the calendar; download it again.</source>
        <translation>{1} contiene un día que no está en el calendario; descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1}: {2} days occur twice; the last row was taken.</source>
        <translation>{1}: {2} días aparecen dos veces; se tomó la última fila.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} has no column date, only {2}; rename the day's column.</source>
        <translation>{1} no tiene columna date, solo {2}; renombre la columna del día.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} has no column {2}_mm (or {3}_m); it holds {4}. GNSS needs e_mm, n_mm, u_mm, or los_mm.</source>
        <translation>{1} no tiene columna {2}_mm (ni {3}_m); contiene {4}. El GNSS necesita e_mm, n_mm, u_mm, o los_mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} in the column {3} is no number and was left out.</source>
        <translation>{1}: {2} en la columna {3} no es un número y se omitió.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>The column {1} of {2} has no unit; name it {3}_mm or {4}_m.</source>
        <translation>La columna {1} de {2} no tiene unidad; nómbrela {3}_mm o {4}_m.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} rows have no date ({3}) and were left out.</source>
        <translation>{1}: {2} filas no tienen fecha ({3}) y se omitieron.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: the station {2} has no values and was left out.</source>
        <translation>{1}: la estación {2} no tiene valores y se omitió.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} days of {3} occur twice; the last row was taken.</source>
        <translation>{1}: {2} días de {3} aparecen dos veces; se tomó la última fila.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} holds no row with a date and a value; check its date and value columns.</source>
        <translation>{1} no contiene ninguna fila con fecha y valor; compruebe sus columnas de fecha y valores.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} jumps {2} times by more than 200 mm from day to day, most on {3} ({4} mm: antenna moved, or an earthquake); steps are kept, and rates over them mean nothing.</source>
        <translation>{1} salta {2} veces más de 200 mm de un día a otro, sobre todo el {3} ({4} mm: antena movida o un terremoto); los saltos se conservan y las velocidades sobre ellos no significan nada.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} scatters by {2} mm from day to day: the values may be in m; check the unit.</source>
        <translation>{1} se dispersa {2} mm de un día a otro: los valores pueden estar en m; compruebe la unidad.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} scatters by {2} mm from day to day: check the unit.</source>
        <translation>{1} se dispersa {2} mm de un día a otro: compruebe la unidad.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>Line {1} of {2} is {3} where a decimal year and 6 numbers are needed; the file is cut off, download it again.</source>
        <translation>La línea {1} de {2} es {3} donde se necesitan un año decimal y 6 números; el archivo está cortado, descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1}: columns taken as year, north, east, up and their sigmas in m, as SONEL orders them.</source>
        <translation>{1}: columnas tomadas como año, norte, este, vertical y sus sigmas en m, en el orden de SONEL.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/daily_aggregation.py"/>
        <source>Several readings a day: rain is their sum, everything else their mean.</source>
        <translation>Varias lecturas al día: la lluvia es su suma, todo lo demás su media.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>TIME_ZONE is {1}; hours from UTC between −14 and 14 are needed (China 8, Italy 1).</source>
        <translation>TIME_ZONE es {1}; se necesitan horas desde UTC entre −14 y 14 (China 8, Italia 1).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>the zone of the file, which it does not tell</source>
        <translation>la zona del archivo, que este no indica</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>Days are those of the readings as written ({1}).</source>
        <translation>Los días son los de las lecturas tal como están escritas ({1}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>The reading {1} does not tell its time zone, so it cannot be brought to UTC{2}; leave TIME_ZONE empty, or write 2020-07-01T23:30+08:00.</source>
        <translation>La lectura {1} no indica su zona horaria, así que no se puede llevar a UTC{2}; deje TIME_ZONE vacío o escriba 2020-07-01T23:30+08:00.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>Days are those of UTC{1}; readings were moved there from their own zone.</source>
        <translation>Los días son los de UTC{1}; las lecturas se llevaron allí desde su propia zona.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>{1} of the USGS has a header but no rows.</source>
        <translation>{1} del USGS tiene encabezado pero ninguna fila.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>GHCN: {1} values failed the quality control of NOAA; taken as missing.</source>
        <translation>GHCN: {1} valores no pasaron el control de calidad de la NOAA; se toman como ausentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>GHCN: the day of rain ends at {1} (local time).</source>
        <translation>GHCN: el día de lluvia acaba a las {1} (hora local).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>No table of rain or level is given.</source>
        <translation>No se da ninguna tabla de lluvia o nivel.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>GAUGES is {1}; use one of {2}.</source>
        <translation>GAUGES es {1}; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>The gauge {1} is given twice; give each once.</source>
        <translation>La estación {1} se da dos veces; dé cada una solo una vez.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>the mean of the gauges that have a value</source>
        <translation>la media de las estaciones que tienen valor</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>the first gauge that has a value</source>
        <translation>la primera estación que tiene valor</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>{1} gauges: rain is {2} on the day; the level is that of the first gauge that has one.</source>
        <translation>{1} estaciones: la lluvia es {2} ese día; el nivel es el de la primera que tiene uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table is empty.</source>
        <translation>La tabla hidrológica está vacía.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Rain: column {1}, read in {2}.</source>
        <translation>Lluvia: columna {1}, leída en {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Level: column {1}, read in {2}, {3}.</source>
        <translation>Nivel: columna {1}, leída en {2}, {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column of rain or level that is known by its name ({1}); set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>La tabla hidrológica no tiene columna de lluvia o nivel reconocible por su nombre ({1}); indique RAIN_FIELD o LEVEL_FIELD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The column for {1} has no value that is a number; choose another.</source>
        <translation>La columna para {1} no tiene ningún valor que sea un número; elija otra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column {1}; it has {2}.</source>
        <translation>La tabla hidrológica no tiene la columna {1}; tiene {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>This is a table of GNSS displacements, not of rain or level; use the import of GNSS.</source>
        <translation>Esta es una tabla de desplazamientos GNSS, no de lluvia o nivel; use la importación de GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column of dates ({1}); set DATE_FIELD.</source>
        <translation>La tabla hidrológica no tiene columna de fechas ({1}); indique DATE_FIELD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>No cell of the column {1} is a date; write dates as 2020-07-11 or set DATE_FIELD.</source>
        <translation>Ninguna celda de la columna {1} es una fecha; escriba las fechas como 2020-07-11 o indique DATE_FIELD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>{1} rows without a date that can be read (such as {2}, {3}) left out.</source>
        <translation>Sin usar: {1} filas sin fecha legible (como {2}, {3}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Date: column {1}.</source>
        <translation>Fecha: columna {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The unit {1} is unknown; use one of {2}.</source>
        <translation>La unidad {1} es desconocida; use una de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The column {1} looks like {2}, but {3} was asked for and is used.</source>
        <translation>La columna {1} parece {2}, pero se pidió {3} y se usa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} cells of {2} are no numbers ({3}); taken as missing.</source>
        <translation>{1} celdas de {2} no son números ({3}); se toman como ausentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>{1} infinite values of {2} taken as missing.</source>
        <translation>{1} valores infinitos de {2} se toman como ausentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>{1} values of {2} are {3}, taken as missing.</source>
        <translation>{1} valores de {2} son {3}, se toman como ausentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>NOAA GSOD: rain in inch, 99.99 = missing; the day of rain ends at the hour of the last report.</source>
        <translation>NOAA GSOD: lluvia en pulgadas, 99.99 = ausente; el día de lluvia acaba a la hora del último parte.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>NOAA GHCN: rain in 0.1 mm; the day of rain ends at the hour of observation of the station.</source>
        <translation>NOAA GHCN: lluvia en 0,1 mm; el día de lluvia acaba a la hora de observación de la estación.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>99.99 or negative</source>
        <translation>99,99 o negativos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/rain_totals.py"/>
        <source>The rain has one value per {1} days. Each is taken for the sum of the days that begin on its date and is spread evenly over them. Use daily rain if there is any: single storms cannot be seen.</source>
        <translation>La lluvia tiene un valor cada {1} días. Cada uno se toma como la suma de los días que empiezan en su fecha y se reparte por igual entre ellos. Use lluvia diaria si la hay: las tormentas aisladas no se ven.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/rain_totals.py"/>
        <source>The rain has one value per {1} days. Each is taken for the sum of the days that end on its date and is spread evenly over them. Use daily rain if there is any: single storms cannot be seen.</source>
        <translation>La lluvia tiene un valor cada {1} días. Cada uno se toma como la suma de los días que terminan en su fecha y se reparte por igual entre ellos. Use lluvia diaria si la hay: las tormentas aisladas no se ven.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>WGS 84 ellipsoid</source>
        <translation>Elipsoide WGS 84</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>mean sea level</source>
        <translation>nivel medio del mar</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>above {1}</source>
        <translation>sobre {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>above a datum that the file does not name</source>
        <translation>sobre un datum que el archivo no nombra</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} is a yearbook page without a year; write it above the months, such as 2020.</source>
        <translation>{1} es una página de anuario sin año; escríbalo sobre los meses, como 2020.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} has {2} on {3}, where a number is needed; mend it.</source>
        <translation>{1} tiene {2} el {3}, donde se necesita un número; corríjalo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>Yearbook page of {1}: {2}.</source>
        <translation>Página de anuario de {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} blank days of {2} are days without rain, as yearbooks write them.</source>
        <translation>{1} días en blanco de {2} son días sin lluvia, como escriben los anuarios.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} has two pages of {2} for {3}; keep one.</source>
        <translation>{1} tiene dos páginas de {2} para {3}; deje una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} leaves the metres of the level out (such as {2}), as printed yearbooks do; write every level in full.</source>
        <translation>{1} omite los metros del nivel (como {2}), como los anuarios impresos; escriba cada nivel completo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has no coordinate system; set CRS.</source>
        <translation>{1} no tiene sistema de coordenadas; indique CRS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>CRS given</source>
        <translation>CRS dado</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>the layer's</source>
        <translation>el de la capa</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>CRS {1} is in metres, but {2} has only the degrees {3}, {4}; leave CRS empty.</source>
        <translation>CRS {1} está en metros, pero {2} solo tiene los grados {3}, {4}; deje CRS vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has {2} {3}, {4} {5}, which are no degrees; rename the columns to x and y and set CRS.</source>
        <translation>{1} tiene {2} {3}, {4} {5}, que no son grados; renombre las columnas a x e y e indique CRS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns {1}, {2}</source>
        <translation>columnas {1}, {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has no columns of coordinates; name them longitude and latitude, or x and y with CRS set.</source>
        <translation>{1} no tiene columnas de coordenadas; nómbrelas longitude y latitude, o x e y con CRS indicado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>(they look like degrees: EPSG:4326)</source>
        <translation>(parecen grados: EPSG:4326)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has the {2}{3} but does not name their coordinate system; set CRS.</source>
        <translation>{1} tiene las {2}{3} pero no nombra su sistema de coordenadas; indique CRS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>as the user says</source>
        <translation>según el usuario</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>metadata of the layer</source>
        <translation>metadatos de la capa</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>column VEL_V</source>
        <translation>columna VEL_V</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>column VEL_E</source>
        <translation>columna VEL_E</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>name of the file</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} is an EGMS L3 product, but its name has neither _U_ nor _E_, so up or east is unknown; the component is set to custom. Import it under its original name.</source>
        <translation>{1} es un producto EGMS L3, pero su nombre no tiene _U_ ni _E_, así que no se sabe si es vertical o este; la componente se pone en custom. Impórtelo con su nombre original.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>not told by the name of the file</source>
        <translation>el nombre del archivo no lo dice</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>calibrated with GNSS</source>
        <translation>calibrado con GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>relative to a point of each track, not calibrated</source>
        <translation>relativo a un punto de cada traza, sin calibrar</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>component unknown</source>
        <translation>componente desconocida</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>HEADING is {1}; degrees clockwise from north are needed.</source>
        <translation>HEADING es {1}; se necesitan grados en sentido horario desde el norte.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>unit vector per point</source>
        <translation>vector unitario por punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and {1}</source>
        <translation>incidencia y {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>INCIDENCE and HEADING work only together; the vectors of the file are used.</source>
        <translation>INCIDENCE y HEADING solo sirven juntos; se usan los vectores del archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns los_east, los_north, los_up</source>
        <translation>columnas los_east, los_north, los_up</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>angles per point</source>
        <translation>ángulos por punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and line-of-sight azimuth, taken as satellite → ground clockwise from north (not verified)</source>
        <translation>incidencia y acimut de la línea de vista, tomado como satélite → suelo en sentido horario desde el norte (sin verificar)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The file does not tell its viewing geometry; set {1} to make projections possible.</source>
        <translation>El archivo no indica su geometría de vista; indique {1} para que las proyecciones sean posibles.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>no columns, {1} not set</source>
        <translation>sin columnas, {1} sin indicar</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The incidence angle of the file</source>
        <translation>El ángulo de incidencia del archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The heading</source>
        <translation>El rumbo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns of angles</source>
        <translation>columnas de ángulos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns and given angles</source>
        <translation>columnas y ángulos dados</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and heading, right-looking</source>
        <translation>incidencia y rumbo, mirada a la derecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The vector los_east, los_north, los_up</source>
        <translation>El vector los_east, los_north, los_up</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>los_up is negative: the vectors point from the satellite to the ground, and were turned round.</source>
        <translation>los_up es negativo: los vectores apuntan del satélite al suelo y se han invertido.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>look angle at the satellite</source>
        <translation>ángulo de vista en el satélite</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>elevation above the horizon</source>
        <translation>elevación sobre el horizonte</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The incidence angle of the file ({1}°) is the {2}: the vectors stand at {3}° from the vertical and are used.</source>
        <translation>El ángulo de incidencia del archivo ({1}°) es el {2}: los vectores forman {3}° con la vertical y son los que se usan.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Import of {1}</source>
        <translation>Importación de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} points on {2} dates from {3} to {4} ({5}); displacement in mm.</source>
        <translation>{1} puntos en {2} fechas de {3} a {4} ({5}); desplazamiento en mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>What was assumed</source>
        <translation>Qué se supuso</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>taken as</source>
        <translation>tomado como</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>because of</source>
        <translation>debido a</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>What was worked round, or looks wrong</source>
        <translation>Qué se sorteó o parece incorrecto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Drawing the timeline</source>
        <translation>Dibujando la línea de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Measuring the noise of quiet ground</source>
        <translation>Midiendo el ruido del terreno quieto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The median interval is {1} days.</source>
        <translation>El intervalo mediano es de {1} días.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} gaps are longer than one and a half times the usual interval of their time.</source>
        <translation>{1} huecos son más largos que una vez y media el intervalo habitual de su época.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>There are no gaps.</source>
        <translation>No hay huecos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Share of points with a value on each date{1}; gaps shaded.</source>
        <translation>Proporción de puntos con valor en cada fecha{1}; huecos sombreados.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>, and with a step above λ/4 to it</source>
        <translation>, y con un salto mayor que λ/4 hasta ella</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>last date before</source>
        <translation>última fecha antes</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>first date after</source>
        <translation>primera fecha después</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The longest gaps</source>
        <translation>Los huecos más largos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>step &gt; λ/4 [%]</source>
        <translation>salto &gt; λ/4 [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Steps above a quarter of the wavelength</source>
        <translation>Saltos mayores que un cuarto de la longitud de onda</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not looked for: the values are not in the line of sight, so the wavelength says nothing of them.</source>
        <translation>No se buscaron: los valores no están en la línea de vista, así que la longitud de onda no dice nada de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not looked for: the wavelength is not known; set WAVELENGTH [mm].</source>
        <translation>No se buscaron: no se conoce la longitud de onda; indique WAVELENGTH [mm].</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>λ/4 is {1} mm. {2} of {3} steps between neighbouring observations ({4} %) are larger, at {5} points. Motion as fast as that cannot be told from an error of unwrapping.</source>
        <translation>λ/4 son {1} mm. {2} de {3} saltos entre observaciones vecinas ({4} %) son mayores, en {5} puntos. Un movimiento tan rápido no se distingue de un error de desenrollado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>step ends on</source>
        <translation>el salto termina el</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The dates with most steps</source>
        <translation>Las fechas con más saltos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Noise of a stable window</source>
        <translation>Ruido de una ventana estable</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not measured: no window of 200 m × 200 m holds 5 points with 3 dates.</source>
        <translation>No medido: ninguna ventana de 200 m × 200 m contiene 5 puntos con 3 fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} mm: the scatter about each point's line (root mean square, {2} points) in the window of 200 m × 200 m with the least median velocity ({3} mm/yr), centred on {4}, {5}. It holds measurement noise, atmosphere and seasonal motion.</source>
        <translation>{1} mm: la dispersión respecto a la recta de cada punto (media cuadrática, {2} puntos) en la ventana de 200 m × 200 m con la menor velocidad mediana ({3} mm/año), centrada en {4}, {5}. Contiene ruido de medida, atmósfera y movimiento estacional.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The velocities of its points differ by {1} mm/yr (root mean square about their mean), the check by which Guo et al. 2023 state an accuracy better than 15 mm/yr.</source>
        <translation>Las velocidades de sus puntos difieren {1} mm/año (media cuadrática respecto a su media), la comprobación con la que Guo et al. 2023 indican una exactitud mejor que 15 mm/año.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices are no JSON ({1}); write them as {&quot;unit&quot;: &quot;m&quot;}.</source>
        <translation>Las opciones no son JSON ({1}); escríbalas como {&quot;unit&quot;: &quot;m&quot;}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices are no JSON object; write them as {&quot;unit&quot;: &quot;m&quot;}.</source>
        <translation>Las opciones no son un objeto JSON; escríbalas como {&quot;unit&quot;: &quot;m&quot;}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices hold {1}, which is unknown; possible are {2}.</source>
        <translation>Las opciones contienen {1}, que es desconocida; son posibles {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>one of {1}</source>
        <translation>uno de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>an object of fields and columns; the fields are {1}</source>
        <translation>un objeto de campos y columnas; los campos son {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>In the choices, {1} is {2}; give {3}.</source>
        <translation>En las opciones, {1} es {2}; dé {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} without numbers left out: {2}.</source>
        <translation>Sin usar, por no tener números: {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} column</source>
        <translation>{1} columna</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} columns</source>
        <translation>{1} columnas</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>Point id</source>
        <translation>Id del punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>number of the row</source>
        <translation>número de la fila</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>the file has none</source>
        <translation>el archivo no tiene ninguno</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} without an id named by the row, such as {2}.</source>
        <translation>{1} sin id, con nombre según la fila, como {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} point</source>
        <translation>{1} punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} points</source>
        <translation>{1} puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>name of the column</source>
        <translation>nombre de la columna</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Sorting out coordinates, units and geometry</source>
        <translation>Aclarando coordenadas, unidades y geometría</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>That {1} is a file of {2} is doubtful: {3}.</source>
        <translation>Que {1} sea un archivo de {2} es dudoso: {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>, which {1} always writes</source>
        <translation>, que {1} siempre escribe</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>The last line of {1} has no line end{2}: the file may be cut off, its last number wrong.</source>
        <translation>La última línea de {1} no tiene fin de línea{2}: el archivo puede estar cortado y su último número ser incorrecto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} cells are no numbers ({2}); taken as missing.</source>
        <translation>{1} celdas no son números ({2}); se toman como ausentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} values are {2}, taken as missing.</source>
        <translation>{1} valores son {2}, se toman como ausentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Leaving out what cannot be used</source>
        <translation>Omitiendo lo que no se puede usar</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} without any value left out, the first {2}.</source>
        <translation>Sin usar: {1} sin ningún valor, la primera {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} date</source>
        <translation>{1} fecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} dates</source>
        <translation>{1} fechas</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} has values on {2} only; a series needs two or more.</source>
        <translation>{1} solo tiene valores en {2}; una serie necesita dos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Comparing the series with the velocity field</source>
        <translation>Comparando las series con el campo de velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>structure of the file</source>
        <translation>estructura del archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (certain, {2})</source>
        <translation>{1} (seguro, {2})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (likely, {2})</source>
        <translation>{1} (probable, {2})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (doubtful, {2})</source>
        <translation>{1} (dudoso, {2})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Velocity field</source>
        <translation>Campo de velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1}/yr, turned to mm/yr</source>
        <translation>{1}/año, convertido a mm/año</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>compared with series</source>
        <translation>comparado con las series</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>told by the file</source>
        <translation>lo dice el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>as {1} writes</source>
        <translation>como escribe {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>nobody says otherwise</source>
        <translation>nadie dice otra cosa</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>The sign of {1} is not documented; the values are taken as positive towards the satellite. Compare a motion that you know, and set SIGN.</source>
        <translation>El signo de {1} no está documentado; los valores se toman como positivos hacia el satélite. Compare un movimiento conocido e indique SIGN.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>+ away from the satellite, turned to + towards</source>
        <translation>+ alejándose del satélite, convertido a + hacia el satélite</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>against {1}, turned (SIGN away)</source>
        <translation>contra {1}, invertido (SIGN away)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Unit in the file</source>
        <translation>Unidad en el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Sign in the file</source>
        <translation>Signo en el archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Known of this producer</source>
        <translation>Lo que se sabe de este productor</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} has no column {2} for {3}; it has {4}.</source>
        <translation>{1} no tiene la columna {2} para {3}; tiene {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>nobody's columns are known in it</source>
        <translation>no se reconocen en él columnas de nadie</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} mixes the columns of {2} ({3}) and {4} ({5}); two files seem to be joined; import each by itself, or name the producer.</source>
        <translation>{1} mezcla las columnas de {2} ({3}) y {4} ({5}); parecen dos archivos unidos; importe cada uno por separado o nombre el productor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} of its {2} columns</source>
        <translation>{1} de sus {2} columnas</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} that it does not write</source>
        <translation>{1} que no escribe</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>dates written as {1}</source>
        <translation>fechas escritas como {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>names cut by a shapefile</source>
        <translation>nombres cortados por un shapefile</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>The producer {1} is unknown; choose one of {2}.</source>
        <translation>El productor {1} es desconocido; elija uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} in {2} cannot be read ({3}); it is damaged or cut off.</source>
        <translation>{1} de {2} no se puede leer ({3}); está dañado o cortado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} cannot be opened; it is damaged, or no file of arrays (HDF5, NetCDF).</source>
        <translation>{1} no se puede abrir; está dañado o no es un archivo de matrices (HDF5, NetCDF).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} cannot be opened ({2}); it is damaged or cut off.</source>
        <translation>{1} no se puede abrir ({2}); está dañado o cortado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} taken as missing.</source>
        <translation>Como ausentes: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} infinite value</source>
        <translation>{1} valor infinito</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} infinite values</source>
        <translation>{1} valores infinitos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} with a negative coherence, taken as missing.</source>
        <translation>{1} con coherencia negativa; se toma como ausente.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>The coherence reaches {1}, although 0 to 1 is meant.</source>
        <translation>La coherencia llega a {1}, aunque debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} without coordinates left out.</source>
        <translation>Sin usar: {1} sin coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has coordinates that are numbers.</source>
        <translation>Ningún punto de {1} tiene coordenadas que sean números.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has a displacement that is a number.</source>
        <translation>Ningún punto de {1} tiene un desplazamiento que sea un número.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} without any value left out.</source>
        <translation>Sin usar: {1} sin ningún valor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.</source>
        <translation>{1} no tiene campo de coherencia, así que MIN_COHERENCE no se puede aplicar; déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} below the coherence {2} (or without one) left out.</source>
        <translation>Sin usar: {1} por debajo de la coherencia {2} (o sin ella).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has a coherence of {2}; the largest is {3}. Lower MIN_COHERENCE.</source>
        <translation>Ningún punto de {1} tiene una coherencia de {2}; la mayor es {3}. Baje MIN_COHERENCE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has both coordinates and values.</source>
        <translation>Ningún punto de {1} tiene a la vez coordenadas y valores.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} has two different points with the id {2} (rows {3} and {4}); give each its own id.</source>
        <translation>{1} tiene dos puntos distintos con el id {2} (filas {3} y {4}); dé a cada uno su propio id.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} that repeated another one left out.</source>
        <translation>Sin usar, por repetir otro: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} holds no time series of MintPy or LiCSBAS, only {2}; choose timeseries.h5 or cum.h5.</source>
        <translation>{1} no contiene series temporales de MintPy o LiCSBAS, solo {2}; elija timeseries.h5 o cum.h5.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>There is no geometry file {1}; choose another.</source>
        <translation>No existe el archivo de geometría {1}; elija otro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>Geometry from {1}.</source>
        <translation>Geometría de {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>Coherence from {1}.</source>
        <translation>Coherencia de {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} pixels with nothing but zeros left out; MintPy writes 0 for no value.</source>
        <translation>Se omiten {1} píxeles solo con ceros; MintPy escribe 0 cuando no hay valor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>No pixel of {1} has a value.</source>
        <translation>Ningún píxel de {1} tiene valor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} of LiCSBAS has no {2}; it is not geocoded.</source>
        <translation>{1} de LiCSBAS no tiene {2}; no está geocodificado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} has {2} among its dates, which is no day written as YYYYMMDD.</source>
        <translation>{1} tiene {2} entre sus fechas, que no es un día escrito como YYYYMMDD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} has the day {2} twice; remove one.</source>
        <translation>{1} tiene el día {2} dos veces; quite uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has only one date; a series needs two or more.</source>
        <translation>{1} tiene una sola fecha; una serie necesita dos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} of {2} has the size {3}, the series have {4}; give the geometry file of the same grid.</source>
        <translation>{1} de {2} tiene el tamaño {3}, las series tienen {4}; dé el archivo de geometría de la misma malla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} is in radar coordinates and tells no place of its pixels; give its geometry file (geometryRadar.h5).</source>
        <translation>{1} está en coordenadas radar y no indica el lugar de sus píxeles; dé su archivo de geometría (geometryRadar.h5).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} is a table of GNSS stations; use the import of GNSS.</source>
        <translation>{1} es una tabla de estaciones GNSS; use la importación de GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} has only one date, {2}; a series needs two or more.</source>
        <translation>{1} tiene una sola fecha, {2}; una serie necesita dos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>Rows {1} and {2} of {3} give the point {4} two values on {5}; keep one.</source>
        <translation>Las filas {1} y {2} de {3} dan al punto {4} dos valores el {5}; deje uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>A long table: dates in {1}, displacements in {2}.</source>
        <translation>Tabla larga: fechas en {1}, desplazamientos en {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variable of time (days since …), so it holds no series.</source>
        <translation>{1} no tiene variable de tiempo (days since …), así que no contiene series.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>The time of {1} has no unit such as days since 2015-01-01.</source>
        <translation>El tiempo de {1} no tiene una unidad como days since 2015-01-01.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>The time of {1} has values that are no numbers.</source>
        <translation>El tiempo de {1} tiene valores que no son números.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has the day {2} more than once; a series needs one value a day at most.</source>
        <translation>{1} tiene el día {2} más de una vez; una serie necesita como mucho un valor al día.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variable named displacement, and which of the others is meant is not clear ({2}); rename it to displacement.</source>
        <translation>{1} no tiene una variable llamada displacement y no está claro cuál de las otras se quiere ({2}); renómbrela a displacement.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variables lon and lat, or x and y, so its places are unknown.</source>
        <translation>{1} no tiene variables lon y lat, o x e y, así que sus lugares son desconocidos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} of {2} has not the time as its first dimension; bring it into (time, y, x).</source>
        <translation>{1} de {2} no tiene el tiempo como primera dimensión; póngala como (time, y, x).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} of {2} is {3} × {4}, its coordinates {5}; they must agree.</source>
        <translation>{1} de {2} es {3} × {4}, sus coordenadas {5}; deben coincidir.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/pixel_grid.py"/>
        <source>{1}: {2} lines of pixels read</source>
        <translation>{1}: {2} líneas de píxeles leídas</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite (three independent readers agree; no official text was reached)</source>
        <translation>mm y + hacia el satélite (coinciden tres lectores independientes; no se llegó a un texto oficial)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm, + up or + east (three independent readers agree)</source>
        <translation>mm, + arriba o + este (coinciden tres lectores independientes)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its documentation says</source>
        <translation>mm y + hacia el satélite, según su documentación</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; SARvey does not state its sign, so check SIGN on a known motion</source>
        <translation>mm; SARvey no indica su signo, así que compruebe SIGN con un movimiento conocido</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its help says</source>
        <translation>mm y + hacia el satélite, según su ayuda</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its authors state</source>
        <translation>mm y + hacia el satélite, según sus autores</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR, vertical</source>
        <translation>TRE SqueeSAR, vertical</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR, east-west</source>
        <translation>TRE SqueeSAR, este-oeste</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR or MintPy save_qgis</source>
        <translation>TRE SqueeSAR o MintPy save_qgis</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; its documentation does not tell the sign</source>
        <translation>mm; su documentación no indica el signo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; the sign of StaMPS is disputed, check SIGN</source>
        <translation>mm; el signo de StaMPS es discutido, compruebe SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>m and + towards the satellite, as its documentation says</source>
        <translation>m y + hacia el satélite, según su documentación</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>nothing; unit and sign are as UNIT and SIGN say</source>
        <translation>nada; unidad y signo son los de UNIT y SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has only one band, and no date in its name; a series needs a band for each of two or more dates, or a file for each (20200103_disp.tif).</source>
        <translation>{1} tiene una sola banda y ninguna fecha en su nombre; una serie necesita una banda para cada una de dos o más fechas, o un archivo para cada una (20200103_disp.tif).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} is not a raster that can be opened.</source>
        <translation>{1} no es un ráster que se pueda abrir.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} holds rasters of {2} kinds ({3}); choose a file of the kind that is wanted.</source>
        <translation>{1} contiene rásteres de {2} clases ({3}); elija un archivo de la clase deseada.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} holds no raster with a date in its name (20200103_disp.tif).</source>
        <translation>{1} no contiene ningún ráster con fecha en su nombre (20200103_disp.tif).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} is one date alone, and its folder holds no other file of that name with another date; a series needs two or more.</source>
        <translation>{1} es una sola fecha y su carpeta no contiene otro archivo de ese nombre con otra fecha; una serie necesita dos o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} and {2} are of the same day {3}; remove one.</source>
        <translation>{1} y {2} son del mismo día {3}; quite uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has another grid ({2} × {3} pixels) than {4} ({5} × {6}); bring all to one grid (gdalwarp -te … -tr …).</source>
        <translation>{1} tiene otra malla ({2} × {3} píxeles) que {4} ({5} × {6}); lleve todos a una malla (gdalwarp -te … -tr …).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} files of the kind {2}.</source>
        <translation>{1} archivos de la clase {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>Every file is relative to {1}; that day was added with the value 0.</source>
        <translation>Todos los archivos son relativos a {1}; ese día se añadió con el valor 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>The files are pairs of days with different first days ({1}, {2}): interferograms, not displacements since one day; give cumulative displacements.</source>
        <translation>Los archivos son pares de días con primeros días distintos ({1}, {2}): interferogramas, no desplazamientos desde un día; dé desplazamientos acumulados.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has two bands for the day {2}; remove one.</source>
        <translation>{1} tiene dos bandas para el día {2}; quite una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has no coordinate system; assign one to the raster.</source>
        <translation>{1} no tiene sistema de coordenadas; asigne uno al ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>Band {1} of {2} ({3}) has no date; give each band its date (YYYYMMDD) as description or as metadata item DATE.</source>
        <translation>La banda {1} de {2} ({3}) no tiene fecha; dé a cada banda su fecha (YYYYMMDD) como descripción o como metadato DATE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>without a description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>The column {1} is no day of the calendar; {2} left out.</source>
        <translation>La columna {1} no es un día del calendario; se omite {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>{1} such column</source>
        <translation>{1} columna así</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>{1} such columns</source>
        <translation>{1} columnas así</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>The rows hold {1} cells where the header has {2} (LiCSBAS2 lists noise columns that it did not write); coordinates, velocity and dates are read, the columns between them are not.</source>
        <translation>Las filas contienen {1} celdas donde el encabezado tiene {2} (LiCSBAS2 enumera columnas de ruido que no escribió); se leen coordenadas, velocidad y fechas, no las columnas entre ellas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>The first row of {1} does not hold the dates as MATLAB day numbers.</source>
        <translation>La primera fila de {1} no contiene las fechas como números de día de MATLAB.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>{1} has two columns for the same day; remove one.</source>
        <translation>{1} tiene dos columnas para el mismo día; quite una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>{1} has dates but no points.</source>
        <translation>{1} tiene fechas pero ningún punto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>Reference point at {1}, {2}.</source>
        <translation>Punto de referencia en {1}, {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>SIGN is {1}; use one of {2}.</source>
        <translation>SIGN es {1}; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>WAVELENGTH is {1}, which is no radar wavelength in mm; Sentinel-1 has 55.466 mm.</source>
        <translation>WAVELENGTH es {1}, que no es una longitud de onda de radar en mm; Sentinel-1 tiene 55.466 mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>UNIT is rad, so WAVELENGTH [mm] is needed; Sentinel-1 has 55.466 mm.</source>
        <translation>UNIT es rad, así que se necesita WAVELENGTH [mm]; Sentinel-1 tiene 55.466 mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>UNIT is {1}; use one of {2}.</source>
        <translation>UNIT es {1}; use uno de {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The velocity field is {1} times the rate of the series read as {2}: the series may be in m; check UNIT.</source>
        <translation>El campo de velocidad es {1} veces la velocidad de las series leídas como {2}: las series pueden estar en m; compruebe UNIT.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The rate of the series read as {1} is {2} times the velocity field: one of the two has another unit; check UNIT.</source>
        <translation>La velocidad de las series leídas como {1} es {2} veces el campo de velocidad: uno de los dos tiene otra unidad; compruebe UNIT.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>No displacement exceeds {1} mm read as {2}: the values may be in m; check UNIT.</source>
        <translation>Ningún desplazamiento supera {1} mm leído como {2}: los valores pueden estar en m; compruebe UNIT.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>Displacements reach {1} mm read as {2}: check UNIT and SENTINEL.</source>
        <translation>Los desplazamientos llegan a {1} mm leídos como {2}: compruebe UNIT y SENTINEL.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The velocity field of the file runs against its series (correlation {1}): one of the two has the other sign.</source>
        <translation>El campo de velocidad del archivo va en contra de sus series (correlación {1}): uno de los dos tiene el otro signo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} changed while it was read; wait until it is written, and import it again.</source>
        <translation>{1} cambió mientras se leía; espere a que esté escrito e impórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is not a sound zip file ({2}); download it again.</source>
        <translation>{1} no es un archivo zip sano ({2}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} in {2} would unpack from {3} MB to {4} GB; no measurements are so regular, so it is not opened.</source>
        <translation>{1} en {2} pasaría de {3} MB a {4} GB al descomprimirse; ninguna medición es tan regular, así que no se abre.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is a folder; choose a file.</source>
        <translation>{1} es una carpeta; elija un archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds no file {2}.</source>
        <translation>{1} no contiene el archivo {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds no CSV file, only {2}; choose the zip that was delivered, or unpack it.</source>
        <translation>{1} no contiene ningún CSV, solo {2}; elija el zip que se entregó o descomprímalo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds {2} CSV files ({3}); unpack it and import one after the other.</source>
        <translation>{1} contiene {2} archivos CSV ({3}); descomprímalo e impórtelos uno tras otro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1}/{2} is empty.</source>
        <translation>{1}/{2} está vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is damaged ({2}); download it again.</source>
        <translation>{1} está dañado ({2}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} cannot be opened ({2}); unpack the zip with its key first.</source>
        <translation>{1} no se puede abrir ({2}); descomprima antes el zip con su clave.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>Row {1} of {2} has {3} as {4}, {5}.</source>
        <translation>La fila {1} de {2} tiene {3} como {4}, {5}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>an empty cell, where a date is needed</source>
        <translation>una celda vacía donde se necesita una fecha</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>which is no day of the calendar between 1990 and 2100</source>
        <translation>que no es un día del calendario entre 1990 y 2100</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>a year of two digits, which may be of two centuries; write the date as 2020-07-11</source>
        <translation>un año de dos cifras, que puede ser de dos siglos; escriba la fecha como 2020-07-11</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>which is no date; write dates as 2020-07-11</source>
        <translation>que no es una fecha; escriba las fechas como 2020-07-11</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>The date {1}/{2}/{3} can be read in two ways; write the dates as 2020-07-11.</source>
        <translation>La fecha {1}/{2}/{3} se puede leer de dos maneras; escriba las fechas como 2020-07-11.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has two columns for the day {2}, {3} and {4}; remove one.</source>
        <translation>{1} tiene dos columnas para el día {2}, {3} y {4}; quite una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} writes its dates with a year of two digits, such as {2}; 20 may be 1920, 2020 or a day. Rename the columns as D20200103.</source>
        <translation>{1} escribe sus fechas con un año de dos cifras, como {2}; 20 puede ser 1920, 2020 o un día. Renombre las columnas como D20200103.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has no date columns; columns such as D20190101 or 20190101 with the displacement of each date are needed.</source>
        <translation>{1} no tiene columnas de fecha; se necesitan columnas como D20190101 o 20190101 con el desplazamiento de cada fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has only one date column, {2}; a series needs {3} or more.</source>
        <translation>{1} tiene una sola columna de fecha, {2}; una serie necesita {3} o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} cannot be read as a table ({2}); save it as CSV again.</source>
        <translation>{1} no se puede leer como tabla ({2}); guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has a header but no rows.</source>
        <translation>{1} tiene encabezado pero ninguna fila.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1}: {2} rows read</source>
        <translation>{1}: {2} filas leídas</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>The header of {1} is no line of column names ({2}).</source>
        <translation>El encabezado de {1} no es una línea de nombres de columna ({2}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has no header line.</source>
        <translation>{1} no tiene línea de encabezado.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>Row {1} of {2} has {3} cells where the header has {4}; the file is cut off or its separator is wrong.</source>
        <translation>La fila {1} de {2} tiene {3} celdas donde el encabezado tiene {4}; el archivo está cortado o su separador es incorrecto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has the column {2} more than once; rename or remove one.</source>
        <translation>{1} tiene la columna {2} más de una vez; renombre o quite una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/encoding.py"/>
        <source>{1} is not a text table; choose a CSV file, or a vector file that QGIS can open.</source>
        <translation>{1} no es una tabla de texto; elija un CSV o un archivo vectorial que QGIS pueda abrir.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/encoding.py"/>
        <source>Line {1} of {2} holds zero bytes: the file is damaged (a copy that was broken off, or a full disk); get it again.</source>
        <translation>La línea {1} de {2} contiene bytes nulos: el archivo está dañado (copia interrumpida o disco lleno); consígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/gdal_access.py"/>
        <source>{1} cannot be read ({2}); check that the file is whole.</source>
        <translation>{1} no se puede leer ({2}); compruebe que el archivo esté completo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/memory_guard.py"/>
        <source>{1} needs about {2} GB of memory and {3} GB are free; cut it into parts (by area or by dates), or close other programs.</source>
        <translation>{1} necesita unos {2} GB de memoria y hay {3} GB libres; divídalo en partes (por zona o por fechas) o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/numbers.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/numbers.py"/>
        <source>Row {1} of {2} has {3} in the column {4}: a decimal comma in a table that is separated by commas; save it with semicolons, or with decimal points.</source>
        <translation>La fila {1} de {2} tiene {3} en la columna {4}: una coma decimal en una tabla separada por comas; guárdela con punto y coma o con punto decimal.</translation>
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
        <translation>Hay {1} puntos junto a la línea y se necesitan {2}; dibújela donde los haya.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>CELL_SIZE is {1} m; a width above 0 is needed.</source>
        <translation>CELL_SIZE es {1} m; se necesita un ancho mayor que 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>A layer has no point with a place and values; check its geometry and its fields.</source>
        <translation>Una capa no tiene ningún punto con lugar y valores; compruebe su geometría y sus campos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>ASCENDING and DESCENDING have no cell of {1} m in common, though they lie in the same area; take a larger CELL_SIZE.</source>
        <translation>ASCENDING y DESCENDING no tienen ninguna celda de {1} m en común, aunque están en la misma zona; use un CELL_SIZE mayor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>ASCENDING and DESCENDING do not overlap (they are {1} km apart); give two layers of one place, and check their coordinate systems.</source>
        <translation>ASCENDING y DESCENDING no se solapan (distan {1} km); dé dos capas del mismo lugar y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>CELL_SIZE {1} m makes {2} × {3} cells; take a larger one.</source>
        <translation>CELL_SIZE {1} m produce {2} × {3} celdas; use uno mayor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>ASCENDING and DESCENDING look in nearly the same direction ({1}° apart), so east and up cannot be told apart; give one layer of each orbit.</source>
        <translation>ASCENDING y DESCENDING miran casi en la misma dirección (a {1}°), así que no se pueden separar este y vertical; dé una capa de cada órbita.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>Averaging points in cells</source>
        <translation>Promediando puntos en celdas</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>No cell can be solved: the two orbits do not tell the motions apart anywhere; take the other METHOD, or check the lines of sight and the DEM.</source>
        <translation>No se puede resolver ninguna celda: las dos órbitas no separan los movimientos en ningún sitio; use el otro METHOD o compruebe las líneas de vista y el MDE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} is not in the line of sight but in {2}; give the layer as imported.</source>
        <translation>{1} no está en la línea de vista sino en {2}; dé la capa tal como se importó.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>STEP is {1}; a step of 1 day or more is needed.</source>
        <translation>STEP es {1}; se necesita un paso de 1 día o más.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>ASCENDING {1} to {2}, DESCENDING {3} to {4}</source>
        <translation>ASCENDING {1} a {2}, DESCENDING {3} a {4}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>The layers have no common time ({1}); give layers of the same years.</source>
        <translation>Las capas no tienen tiempo común ({1}); dé capas de los mismos años.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>The common time of the layers, {1} to {2}, is too short for STEP {3} and 3 dates of each ({4}).</source>
        <translation>El tiempo común de las capas, de {1} a {2}, es demasiado corto para STEP {3} y 3 fechas de cada una ({4}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells of {2} m, {3} dates from {4} to {5}; the condition is {6} in the median.</source>
        <translation>{1} celdas de {2} m, {3} fechas de {4} a {5}; la condición mediana es {6}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells with ascending points alone and {2} with descending points alone are left out.</source>
        <translation>Se omiten {1} celdas con solo puntos ascendentes y {2} con solo puntos descendentes.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>The ground is taken to move along its surface: what moves into or out of it (heads and toes of rotational slides, settlement) is read as motion along it.</source>
        <translation>Se supone que el suelo se mueve a lo largo de su superficie: lo que entra o sale de ella (cabeceras y pies de deslizamientos rotacionales, asientos) se lee como movimiento a lo largo de ella.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>North motion is neglected: each mm to the north is read as {1} mm east and {2} mm up. For slopes that face north or south take METHOD slope_parallel.</source>
        <translation>Se desprecia el movimiento norte: cada mm hacia el norte se lee como {1} mm al este y {2} mm hacia arriba. Para laderas que miran al norte o al sur use METHOD slope_parallel.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells are empty, because the orbits do not tell the two motions apart there (condition above {2}) or their slope is not known.</source>
        <translation>{1} celdas están vacías porque las órbitas no separan allí los dos movimientos (condición mayor que {2}) o no se conoce su pendiente.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>write SE, or azimuth and plunge in degrees such as 135, 20, or east, north, up such as 0.6, -0.6, -0.5.</source>
        <translation>escriba SE, o acimut y buzamiento en grados como 135, 20, o este, norte, arriba como 0.6, -0.6, -0.5.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is missing; {1}</source>
        <translation>Falta DIRECTION; {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}, which is no direction; {2}</source>
        <translation>DIRECTION es {1}, que no es una dirección; {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}, a vector without length; {2}</source>
        <translation>DIRECTION es {1}, un vector sin longitud; {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}; the azimuth is within ±360° and the plunge within ±90°.</source>
        <translation>DIRECTION es {1}; el acimut está dentro de ±360° y el buzamiento dentro de ±90°.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>The layer does not know its line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it again with INCIDENCE and HEADING.</source>
        <translation>La capa no conoce su línea de vista (campos los_east, los_north, los_up, o incidence_deg y heading_deg); impórtela de nuevo con INCIDENCE y HEADING.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No point of TARGET_LAYER knows its line of sight; import it again with its angles.</source>
        <translation>Ningún punto de TARGET_LAYER conoce su línea de vista; impórtela de nuevo con sus ángulos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No target is given: all points are brought to the mean line of sight of the layer.</source>
        <translation>No se da ningún objetivo: todos los puntos se llevan a la línea de vista media de la capa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No DEM is given: no direction of motion is preferred, the factor is the cosine between the two.</source>
        <translation>No se da MDE: no se prefiere ninguna dirección del movimiento, el factor es el coseno entre ambas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No point can be projected by {1}. {2}</source>
        <translation>Ningún punto se puede proyectar con {1}. {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>METHOD downslope needs the direction of the slope; give DEM.</source>
        <translation>METHOD downslope necesita la dirección de la pendiente; dé el MDE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>DIRECTION is missing; give the azimuth and plunge of the motion, such as 135, 20.</source>
        <translation>Falta DIRECTION; dé el acimut y el buzamiento del movimiento, como 135, 20.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>left empty</source>
        <translation>se dejan vacíos</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>kept and flagged</source>
        <translation>se conservan y se marcan</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>{1} of {2} points see less than 0.2 of the assumed motion; their values are {3} (flag 1).</source>
        <translation>{1} de {2} puntos ven menos de 0,2 del movimiento supuesto; sus valores {3} (marca 1).</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>projected without a preferred direction</source>
        <translation>se proyectan sin dirección preferida</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>At {1} of {2} points the direction is not known (off the DEM, nodata, level ground, or no line of sight); they are {3} (flag 2).</source>
        <translation>En {1} de {2} puntos no se conoce la dirección (fuera del MDE, sin dato, terreno llano o sin línea de vista); {3} (marca 2).</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>mostly down the slope, with 0.3 of it in any direction; without a slope, in any direction</source>
        <translation>sobre todo ladera abajo, con 0,3 de ello en cualquier dirección; sin pendiente, en cualquier dirección</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>along DIRECTION alone</source>
        <translation>solo a lo largo de DIRECTION</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>along the line of sight of the target (V / cos(a1 − a2), Khalili et al. 2024, eq. 1)</source>
        <translation>a lo largo de la línea de vista del objetivo (V / cos(a1 − a2), Khalili et al. 2024, ec. 1)</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>vertical alone</source>
        <translation>solo en vertical</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>east–west alone</source>
        <translation>solo este–oeste</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>down the slope alone</source>
        <translation>solo ladera abajo</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>straight down</source>
        <translation>recto hacia abajo</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north-east, 15° down</source>
        <translation>noreste, 15° hacia abajo</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north-west, 15° down</source>
        <translation>noroeste, 15° hacia abajo</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>west, 20° down</source>
        <translation>oeste, 20° hacia abajo</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>south, 20° down</source>
        <translation>sur, 20° hacia abajo</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Projection of {1}</source>
        <translation>Proyección de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>{1} of {2} points see 0.2 or more of the assumed motion</source>
        <translation>{1} de {2} puntos ven 0,2 o más del movimiento supuesto</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>no direction of motion is assumed</source>
        <translation>no se supone ninguna dirección del movimiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Method {1}: the factor is {2} in the median; {3}. The factor of a point is the same for every date.</source>
        <translation>Método {1}: el factor mediano es {2}; {3}. El factor de un punto es el mismo en todas las fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>One line of sight does not determine another. Assumed here: the ground moves {1}.</source>
        <translation>Una línea de vista no determina otra. Aquí se supone que el suelo se mueve: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>sigma of the factor</source>
        <translation>sigma del factor</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Over the points; the factor over those to which it is applied.</source>
        <translation>Sobre los puntos; el factor, sobre aquellos a los que se aplica.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>{1} at each point; grey: left empty or not known.</source>
        <translation>{1} en cada punto; gris: vacío o desconocido.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>; dashed: the limit of ±0.2</source>
        <translation>; a trazos: el límite de ±0,2</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>How often each {1} occurs{2}.</source>
        <translation>Con qué frecuencia aparece cada {1}{2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>The published factor and the true one</source>
        <translation>El factor publicado y el verdadero</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Incidence [deg]</source>
        <translation>Incidencia [°]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Heading [deg]</source>
        <translation>Rumbo [°]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>East</source>
        <translation>Este</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Mean lines of sight, right-looking.</source>
        <translation>Líneas de vista medias, mirada a la derecha.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Published factor 1 / cos(a1 − a2): {1}. The true factor of slides in all directions, dipping 0° to 45°, ranges from {2} to {3} (5 % to 95 %, median {4}); the two lines of sight are {5}° apart.{6}</source>
        <translation>Factor publicado 1 / cos(a1 − a2): {1}. El factor verdadero de deslizamientos en todas las direcciones, con buzamientos de 0° a 45°, va de {2} a {3} (5 % a 95 %, mediana {4}); las dos líneas de vista difieren {5}°.{6}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>The published formula is meant for two satellites on the same heading.</source>
        <translation>La fórmula publicada vale para dos satélites con el mismo rumbo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>down each point's slope, {1} to {2}</source>
        <translation>por la pendiente de cada punto, {1} a {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>True factor</source>
        <translation>Factor verdadero</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Beside the published {1} for all of them.</source>
        <translation>Junto al publicado, {1} para todos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>hardly seen</source>
        <translation>apenas visto</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>east of the centre [km]</source>
        <translation>al este del centro [km]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north of the centre [km]</source>
        <translation>al norte del centro [km]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/chi_square.py"/>
        <source>Chi-square as published</source>
        <translation>Chi-cuadrado como se publicó</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/circular_shift.py"/>
        <source>Shifting the ground against {1}</source>
        <translation>Desplazando el terreno respecto a {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/intervals.py"/>
        <source>{1} intervals between acquisitions have {2} days of drivers before them and {3} are needed; lower MAX_LAG or MAX_WINDOW, or bring longer series or drivers.</source>
        <translation>{1} intervalos entre adquisiciones tienen {2} días de variables antes y se necesitan {3}; baje MAX_LAG o MAX_WINDOW, o aporte series o variables más largas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relate.py"/>
        <source>The series run from {1} to {2} and the drivers from {3} to {4}: fewer than two acquisitions are in the time of the drivers.</source>
        <translation>Las series van de {1} a {2} y las variables de {3} a {4}: menos de dos adquisiciones están en el tiempo de las variables.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relate.py"/>
        <source>As published, chi-square is computed on interpolated days: they are no independent samples, and nearly every point is found dependent, whatever moves it.</source>
        <translation>Como se publicó, chi-cuadrado se calcula en días interpolados: no son muestras independientes y casi todos los puntos se hallan dependientes, los mueva lo que los mueva.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Reservoir level</source>
        <translation>Nivel del embalse</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Falls of the level</source>
        <translation>Descensos del nivel</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Rises of the level</source>
        <translation>Ascensos del nivel</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Reservoir (level, falls or rises)</source>
        <translation>Embalse (nivel, descensos o ascensos)</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>{1} % of the points answer to {2}</source>
        <translation>El {1} % de los puntos responde a {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>(after {1} days, half of them after {2} to {3})</source>
        <translation>(tras {1} días, la mitad de ellos tras {2} a {3})</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>What moves the slope</source>
        <translation>Qué mueve la ladera</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>As published, chi-square is computed on interpolated days. They are no independent samples: a slope that no driver moves is found dependent nearly everywhere. Take METHOD = circular_shift for a test that holds.</source>
        <translation>Como se publicó, chi-cuadrado se calcula en días interpolados. No son muestras independientes: una ladera que ninguna variable mueve se halla dependiente casi en todas partes. Use METHOD = circular_shift para una prueba válida.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Driver</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Points that answer</source>
        <translation>Puntos que responden</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>delay [days]</source>
        <translation>retardo [días]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>scale [days]</source>
        <translation>escala [días]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Medians of the points that answer; {1} points, alpha {2}</source>
        <translation>Medianas de los puntos que responden; {1} puntos, alfa {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Cramér's V; points that do not answer are grey (the paper's figure 9).</source>
        <translation>V de Cramér; los puntos que no responden están en gris (figura 9 del artículo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>After how long</source>
        <translation>Tras cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Partial correlation of the fastest tenth of points with sums of the drivers, over lag and window; the line bounds what chance reaches nowhere in nineteen shifts of twenty.</source>
        <translation>Correlación parcial de la décima parte más rápida de los puntos con sumas de las variables, por retardo y ventana; la línea limita lo que el azar no alcanza en ningún sitio en diecinueve de veinte desplazamientos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>greatest |r|</source>
        <translation>mayor |r|</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>chance reaches</source>
        <translation>alcanza el azar</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Fastest tenth of points, greatest over all lags and windows</source>
        <translation>Décima parte más rápida de los puntos, mayor sobre todos los retardos y ventanas</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Compared are changes between acquisitions, trend and season taken off: rain and level go with the seasons, and a season alone proves nothing. What the reservoir may have done is taken off for rain, and the other way round. A point counts if the ground around it answers to the driver beyond circular shifts in time and if the point itself moves so; the false discovery rate over the points is held. The delay is that to the middle of a sum or to the peak of a response, known to half an interval between acquisitions at best.</source>
        <translation>Se comparan cambios entre adquisiciones, sin tendencia ni estación: lluvia y nivel siguen las estaciones del año, y estas por sí solas no prueban nada. Lo que pudo hacer el embalse se quita para la lluvia, y al revés. Un punto cuenta si el terreno a su alrededor responde a la variable más allá de desplazamientos circulares en el tiempo y si el propio punto se mueve así; se controla la tasa de falsos descubrimientos sobre los puntos. El retardo es hasta el centro de una suma o el pico de una respuesta, conocido como mucho a medio intervalo entre adquisiciones.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Lag [days]</source>
        <translation>Retardo [días]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Window [days]</source>
        <translation>Ventana [días]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>r (blue: towards the satellite)</source>
        <translation>r (azul: hacia el satélite)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} has {2} dates; {3} or more are needed to say anything between them.</source>
        <translation>{1} tiene {2} fechas; se necesitan {3} o más para decir algo entre ellas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} is {2}, outside the time that the data cover, {3} to {4} ({5}).</source>
        <translation>{1} es {2}, fuera del tiempo que cubren los datos, {3} a {4} ({5}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>From {1} to {2} there are no two dates {3} days apart; take a smaller STEP.</source>
        <translation>De {1} a {2} no hay dos fechas separadas {3} días; use un STEP menor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>STEP {1} makes {2} dates from {3} to {4}, and a layer holds {5}; take a larger one.</source>
        <translation>STEP {1} produce {2} fechas de {3} a {4}, y una capa contiene {5}; use uno mayor.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/gp_smoother.py"/>
        <source>No point has {1} values; give longer series.</source>
        <translation>Ningún punto tiene {1} valores; dé series más largas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/gp_smoother.py"/>
        <source>Learning how the points move</source>
        <translation>Aprendiendo cómo se mueven los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1} dates every {2} days from {3} to {4}.</source>
        <translation>{1} fechas cada {2} días de {3} a {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>The series of INPUT2 count from the same moment as INPUT now: {1} mm in the median, fitted over the common time at {2} % of the points.</source>
        <translation>Las series de INPUT2 cuentan ahora desde el mismo momento que INPUT: {1} mm en la mediana, ajustado sobre el tiempo común en el {2} % de los puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1}: {2} of {3} points have fewer than {4} values in the common time and stay empty.</source>
        <translation>{1}: {2} de {3} puntos tienen menos de {4} valores en el tiempo común y quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1}: {2} % of the values lie in gaps of more than {3} usual intervals; they carry flag 2.</source>
        <translation>{1}: el {2} % de los valores está en huecos de más de {3} intervalos habituales; llevan la marca 2.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Smoother (Gaussian process, pooled)</source>
        <translation>Suavizador (proceso gaussiano, conjunto)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>LSTM on the smoother</source>
        <translation>LSTM sobre el suavizador</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>LSTM as published (Khalili et al. 2024)</source>
        <translation>LSTM como se publicó (Khalili et al. 2024)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Monotone cubics (PCHIP)</source>
        <translation>Cúbicas monótonas (PCHIP)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Straight lines</source>
        <translation>Líneas rectas</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>One time axis</source>
        <translation>Un eje de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>On held-out dates, {1} has an RMSE of {2} mm, which is {3} compared with straight lines ({4} mm).</source>
        <translation>En fechas reservadas, {1} tiene un RMSE de {2} mm, {3} en comparación con las líneas rectas ({4} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>There are too few dates to hide some, so nothing can be said of how good the values are.</source>
        <translation>Hay muy pocas fechas para ocultar algunas, así que nada se puede decir de la calidad de los valores.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>{1} hidden in a row</source>
        <translation>{1} ocultas seguidas</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>1 hidden</source>
        <translation>1 oculta</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>within the 90 % interval</source>
        <translation>dentro del intervalo del 90 %</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>{1} of {2} dates hidden from all methods. The hidden observations carry noise of about {3} mm themselves, below which no method can come.</source>
        <translation>{1} de {2} fechas ocultas a todos los métodos. Las propias observaciones ocultas llevan un ruido de unos {3} mm, por debajo del cual ningún método puede llegar.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>0 observed</source>
        <translation>0 observado</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>1 interpolated</source>
        <translation>1 interpolado</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>2 gap</source>
        <translation>2 hueco</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Quietest, middle and fastest point: observed, and with 90 %.</source>
        <translation>Punto más quieto, intermedio y más rápido: observado y con el 90 %.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>METHOD lstm needs {1} dates or more and has {2}; take the smoother.</source>
        <translation>METHOD lstm necesita {1} fechas o más y tiene {2}; use el suavizador.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>No point has {1} values, which METHOD lstm needs; take the smoother.</source>
        <translation>Ningún punto tiene {1} valores, que METHOD lstm necesita; use el suavizador.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>Training the LSTM, epoch {1}</source>
        <translation>Entrenando la LSTM, época {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>Correcting by the LSTM</source>
        <translation>Corrigiendo con la LSTM</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>METHOD lstm_published needs {1} dates or more and has {2}.</source>
        <translation>METHOD lstm_published necesita {1} fechas o más y tiene {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>Training the published LSTM, epoch {1} of {2} at most</source>
        <translation>Entrenando la LSTM publicada, época {1} de {2} como mucho</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>Estimating by the published LSTM</source>
        <translation>Estimando con la LSTM publicada</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>No point has three values in a row of dates, which METHOD lstm_published needs.</source>
        <translation>Ningún punto tiene tres valores en fechas seguidas, que METHOD lstm_published necesita.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>{1} % of its correction of the smoother is used</source>
        <translation>se usa el {1} % de su corrección del suavizador</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>its correction did not help on dates that it has not learned on, so the result is the smoother's</source>
        <translation>su corrección no ayudó en fechas de las que no aprendió, así que el resultado es el del suavizador</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>the LSTM was trained for {1} epochs; {2}.</source>
        <translation>la LSTM se entrenó {1} épocas; {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>the published LSTM was trained for {1} epochs; on the last tenth of the dates, which it has not seen, it is {2} mm off. As published it looks back only.</source>
        <translation>la LSTM publicada se entrenó {1} épocas; en el último décimo de las fechas, que no ha visto, yerra {2} mm. Como se publicó, solo mira atrás.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/zero_alignment.py"/>
        <source>INPUT and INPUT2 do not overlap: their nearest points are {1} km apart; give two layers of one place, and check their coordinate systems.</source>
        <translation>INPUT e INPUT2 no se solapan: sus puntos más cercanos distan {1} km; dé dos capas del mismo lugar y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/zero_alignment.py"/>
        <source>INPUT and INPUT2 have no two common dates at neighbouring points; give longer series.</source>
        <translation>INPUT e INPUT2 no tienen dos fechas comunes en puntos vecinos; dé series más largas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/gp_resampling.py"/>
        <source>Bringing both orbits to common dates</source>
        <translation>Llevando ambas órbitas a fechas comunes</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>extremely slow</source>
        <translation>extremadamente lento</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>very slow</source>
        <translation>muy lento</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>very rapid</source>
        <translation>muy rápido</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>extremely rapid</source>
        <translation>extremadamente rápido</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>The point {1} has {2} dates; {3} are needed to tell its speed.</source>
        <translation>El punto {1} tiene {2} fechas; se necesitan {3} para conocer su velocidad.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/lag_correlation.py"/>
        <source>The point {1} has {2} intervals between dates; {3} are needed to tell a lag.</source>
        <translation>El punto {1} tiene {2} intervalos entre fechas; se necesitan {3} para conocer un retardo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/quality.py"/>
        <source>Looking for steps between dates</source>
        <translation>Buscando saltos entre fechas</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>The term {1} is unknown; use {2}.</source>
        <translation>El término {1} es desconocido; use {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>{1} cosine</source>
        <translation>{1} coseno</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>step {1}</source>
        <translation>escalón {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>TERMS holds {1}; use {2}.</source>
        <translation>TERMS contiene {1}; use {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>Fitting velocities</source>
        <translation>Ajustando velocidades</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>No point has enough dates for this fit (the layer has {1}); take fewer TERMS and STEPS or a longer series.</source>
        <translation>Ningún punto tiene fechas suficientes para este ajuste (la capa tiene {1}); use menos TERMS y STEPS o una serie más larga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>STEPS holds {1}, which is not between the first and the last date of the layer ({2} to {3}).</source>
        <translation>STEPS contiene {1}, que no está entre la primera y la última fecha de la capa ({2} a {3}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>STEPS holds {1} and {2}, and the layer has no date between them; give one of them.</source>
        <translation>STEPS contiene {1} y {2}, y la capa no tiene fechas entre ellas; dé una de las dos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Velocities of {1}</source>
        <translation>Velocidades de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Most points move at about {1} mm/yr; {2} % of {3} points are between {4} and {5} mm/yr.</source>
        <translation>La mayoría de los puntos se mueve a unos {1} mm/año; el {2} % de {3} puntos está entre {4} y {5} mm/año.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Points by velocity; shaded: the narrowest range with three quarters of them.</source>
        <translation>Puntos por velocidad; sombreado: el rango más estrecho con tres cuartos de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Points with a velocity</source>
        <translation>Puntos con velocidad</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} of {2}</source>
        <translation>{1} de {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Least and greatest [mm/yr]</source>
        <translation>Menor y mayor [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Mode [mm/yr]</source>
        <translation>Moda [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median [mm/yr]</source>
        <translation>Mediana [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median sigma [mm/yr]</source>
        <translation>Sigma mediana [mm/año]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Within two sigma of no motion</source>
        <translation>Sin movimiento dentro de dos sigmas</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median scatter about the fit [mm]</source>
        <translation>Dispersión mediana respecto al ajuste [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} to {2}, {3} dates.</source>
        <translation>{1} a {2}, {3} fechas.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Acceleration [mm/yr²]</source>
        <translation>Aceleración [mm/año²]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Annual amplitude [mm]</source>
        <translation>Amplitud anual [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1}: {2} in the median, {3} to {4} (5 % to 95 %).</source>
        <translation>{1}: {2} en la mediana, {3} a {4} (5 % a 95 %).</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>One least squares of {1} at every point; the sigma comes from the residuals and grows with their correlation in time. It does not hold the sigma of the datum.</source>
        <translation>Un ajuste por mínimos cuadrados de {1} en cada punto; la sigma procede de los residuos y crece con su correlación en el tiempo. No contiene la sigma del datum.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} % between {2} and {3}</source>
        <translation>{1} % entre {2} y {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>mode {1}</source>
        <translation>moda {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Velocity [mm/yr]{1}</source>
        <translation>Velocidad [mm/año]{1}</translation>
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
        <translation>{1} no es un archivo que QGIS pueda abrir; dé un CSV o un archivo vectorial de puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>{1} is not a sheet that can be opened; save it again as XLSX or CSV.</source>
        <translation>{1} no es una hoja que se pueda abrir; guárdela de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>{1} has no sheet with rows below a header.</source>
        <translation>{1} no tiene ninguna hoja con filas bajo un encabezado.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>The sheet {1} was read; {2} has {3}.</source>
        <translation>Se leyó la hoja {1}; {2} tiene {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} is not a layer of points; give the points of the series.</source>
        <translation>{1} no es una capa de puntos; dé los puntos de las series.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>{1} has no points.</source>
        <translation>{1} no tiene puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>The column {1} is no day of the calendar; left out.</source>
        <translation>La columna {1} no es un día del calendario; se omite.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>{1} has {2} fields, the most that a shapefile can hold: later dates may have been cut off after {3}. Ask for a GeoPackage or a CSV.</source>
        <translation>{1} tiene {2} campos, el máximo de un shapefile: las fechas posteriores a {3} pueden haberse cortado. Pida un GeoPackage o un CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>Reading the points</source>
        <translation>Leyendo los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>The folder {1} does not exist; make it or choose another one.</source>
        <translation>La carpeta {1} no existe; créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} is a folder; choose another name for the file.</source>
        <translation>{1} es una carpeta; elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>Nothing can be written to {1} ({2}); choose another folder.</source>
        <translation>No se puede escribir en {1} ({2}); elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} is a folder</source>
        <translation>{1} es una carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} cannot be replaced ({2}); remove the layer {3} from the project, or choose another name.</source>
        <translation>{1} no se puede reemplazar ({2}); quite la capa {3} del proyecto o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} cannot be replaced ({2}); close the program that has it open, or choose another name.</source>
        <translation>{1} no se puede reemplazar ({2}); cierre el programa que lo tiene abierto o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} has no coordinate system; assign one to the raster.</source>
        <translation>El MDE {1} no tiene sistema de coordenadas; asigne uno al ráster.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} is not a raster file; save it as GeoTIFF.</source>
        <translation>El MDE {1} no es un archivo ráster; guárdelo como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} cannot be brought to {2}; check its coordinate system.</source>
        <translation>El MDE {1} no se puede llevar a {2}; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} cannot be read around the points: {2}.</source>
        <translation>El MDE {1} no se puede leer en torno a los puntos: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>no reason told</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <location filename="../plugin/layers/geopackage.py"/>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>The coordinate system {1} is unknown; give the layer one with an EPSG number.</source>
        <translation>El sistema de coordenadas {1} es desconocido; dé a la capa uno con número EPSG.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The points have no coordinate system, so that no DEM can be laid under them; assign one.</source>
        <translation>Los puntos no tienen sistema de coordenadas, así que no se les puede poner debajo un MDE; asígneles uno.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM has no height at {1} of {2} points; they are given its mean.</source>
        <translation>El MDE no tiene altura en {1} de {2} puntos; se les da su media.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>The result has {1} columns and a GeoPackage holds {2}; leave some out.</source>
        <translation>El resultado tiene {1} columnas y un GeoPackage admite {2}; quite algunas.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>The columns {1} and {2} differ only in capitals; rename one.</source>
        <translation>Las columnas {1} y {2} solo difieren en mayúsculas; renombre una.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>{1} of {2} rows written</source>
        <translation>{1} de {2} filas escritas</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>{1} cannot be written; rasters are GeoTIFF, so end the name with .tif.</source>
        <translation>{1} no se puede escribir; los rásteres son GeoTIFF, así que termine el nombre en .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} cannot be written ({2}); free some space on the disk, or choose another folder or format.</source>
        <translation>{1} no se puede escribir ({2}); libere espacio en el disco o elija otra carpeta o formato.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>{1} cannot be written to; choose another folder.</source>
        <translation>No se puede escribir en {1}; elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/layer_metadata.py"/>
        <source>{1} cannot be opened to store its companion layers; run again, or write elsewhere.</source>
        <translation>{1} no se puede abrir para guardar sus capas compañeras; ejecute de nuevo o escriba en otro lugar.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/layer_metadata.py"/>
        <source>The companion layers cannot be stored in {1} ({2}); free some disk space.</source>
        <translation>Las capas compañeras no se pueden guardar en {1} ({2}); libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has no coordinate system; assign one to it.</source>
        <translation>El ráster {1} no tiene sistema de coordenadas; asígnele uno.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} is not a raster file; save it as GeoTIFF.</source>
        <translation>El ráster {1} no es un archivo ráster; guárdelo como GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has {2} bands; a line of sight has three (east, north, up) or two (incidence, angle).</source>
        <translation>El ráster {1} tiene {2} bandas; una línea de vista tiene tres (este, norte, arriba) o dos (incidencia, ángulo).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} covers none of the {2} points; check its coordinate system.</source>
        <translation>El ráster {1} no cubre ninguno de los {2} puntos; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1}</source>
        <translation>El ráster {1}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has no value at the {2} points; give one that covers them.</source>
        <translation>El ráster {1} no tiene valor en los {2} puntos; dé uno que los cubra.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_columns.py"/>
        <source>The layer {1} cannot be read to its end: {2}</source>
        <translation>La capa {1} no se puede leer hasta el final: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_columns.py"/>
        <source>The layer {1} changed while it was read; run again.</source>
        <translation>La capa {1} cambió mientras se leía; ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The layer {1} cannot be opened; mend its source or load it again.</source>
        <translation>La capa {1} no se puede abrir; repare su fuente o cárguela de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The file {1} of the layer {2} cannot be opened; check that it is whole.</source>
        <translation>El archivo {1} de la capa {2} no se puede abrir; compruebe que esté completo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The layer {1} cannot be read ({2}); save it as a GeoPackage and give that.</source>
        <translation>La capa {1} no se puede leer ({2}); guárdela como GeoPackage y dé ese.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/polygon_writer.py"/>
        <source>{1} cannot be written ({2}); choose another folder or a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The table {1} has no columns; give one with a row of names at its top.</source>
        <translation>La tabla {1} no tiene columnas; dé una con una fila de nombres arriba.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} has {2} dates and at most {3} can be read; leave some out.</source>
        <translation>{1} tiene {2} fechas y se pueden leer {3} como mucho; quite algunas.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The layer {1} has no coordinate system, so distances are unknown; set it in its properties.</source>
        <translation>La capa {1} no tiene sistema de coordenadas, así que las distancias son desconocidas; indíquelo en sus propiedades.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} has no points{2}; the run needs one at least.</source>
        <translation>{1} no tiene puntos{2}; la ejecución necesita al menos uno.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} points of {2} have no place of their own, the first of them in row {3}; remove these rows, or give each one point.</source>
        <translation>{1} puntos de {2} no tienen lugar propio, el primero en la fila {3}; quite esas filas o dé a cada una un punto.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The point in row {1} has no pid; give every point its own id.</source>
        <translation>El punto de la fila {1} no tiene pid; dé a cada punto su propio id.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field {1} of {2} holds an infinite value in row {3}; clear or mend it.</source>
        <translation>El campo {1} de {2} contiene un valor infinito en la fila {3}; bórrelo o corríjalo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field {1} of {2} holds no numbers, but for example {3} in row {4}; rename it if it is no displacement, or mend it.</source>
        <translation>El campo {1} de {2} no contiene números, sino por ejemplo {3} en la fila {4}; renómbrelo si no es un desplazamiento, o corríjalo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} date fields of {2} hold text that is no number and counts as missing, for example {3} in row {4} of {5}; mend it if a value was meant.</source>
        <translation>{1} campos de fecha de {2} contienen texto que no es número y cuenta como ausente, por ejemplo {3} en la fila {4} de {5}; corríjalo si se quería un valor.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field incidence_deg of {1}</source>
        <translation>El campo incidence_deg de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} Until then the direction of motion is unknown.</source>
        <translation>{1} Hasta entonces la dirección del movimiento es desconocida.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>los_up of {1} is negative: its vectors point from the satellite to the ground, and were turned round. If its values are positive away from the satellite too, import it with SIGN = away.</source>
        <translation>los_up de {1} es negativo: sus vectores apuntan del satélite al suelo y se han invertido. Si sus valores también son positivos alejándose del satélite, impórtela con SIGN = away.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} of {2} are missing for {3} points, the first in row {4}, so their direction of motion is unknown; fill them if a later step needs it.</source>
        <translation>{1} de {2} faltan en {3} puntos, el primero en la fila {4}, así que su dirección de movimiento es desconocida; complételos si un paso posterior los necesita.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} lacks the day {2}; give the one of this run.</source>
        <translation>a la capa compañera {1} le falta el día {2}; dé la de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} has no field pid; give the one of this run.</source>
        <translation>la capa compañera {1} no tiene campo pid; dé la de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} lacks the point {2}; give the one of this run.</source>
        <translation>a la capa compañera {1} le falta el punto {2}; dé la de esta ejecución.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>The result has {1} dates and a layer holds at most {2}; take a coarser step, a shorter time, or NetCDF.</source>
        <translation>El resultado tiene {1} fechas y una capa contiene como mucho {2}; use un paso mayor, menos tiempo o NetCDF.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} has the suffix {2}, which cannot be written; write a GeoPackage (.gpkg).</source>
        <translation>{1} tiene el sufijo {2}, que no se puede escribir; escriba un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} would need {2} fields{3}, and a shapefile holds 255 with names of 10 letters; write a GeoPackage (.gpkg).</source>
        <translation>{1} necesitaría {2} campos{3}, y un shapefile admite 255 con nombres de 10 letras; escriba un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>, {1} among them</source>
        <translation>, {1} entre ellos</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} of {2} rows were written</source>
        <translation>{1} de {2} filas escritas</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>the format takes none of the fields</source>
        <translation>el formato no admite ninguno de los campos</translation>
    </message>
    <message>
        <location filename="../plugin/queries/area_query.py"/>
        <source>The file {1} of {2} cannot be opened; check that it is whole.</source>
        <translation>El archivo {1} de {2} no se puede abrir; compruebe que esté completo.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/area_query.py"/>
        <source>The area cannot be brought to the coordinates of {1}: {2}</source>
        <translation>La zona no se puede llevar a las coordenadas de {1}: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/queries/point_reader.py"/>
        <source>The layer {1} has no date fields such as D20200131; run the import of InSAR files first.</source>
        <translation>La capa {1} no tiene campos de fecha como D20200131; ejecute antes la importación de archivos InSAR.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/point_reader.py"/>
        <source>The fields {1} and {2} of {3} are the same day; remove one.</source>
        <translation>Los campos {1} y {2} de {3} son el mismo día; quite uno.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} has no polygon; draw one around the area that is meant.</source>
        <translation>La capa {1} no tiene ningún polígono; dibuje uno alrededor de la zona deseada.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} has no polygon; draw one around each area that is meant.</source>
        <translation>La capa {1} no tiene ningún polígono; dibuje uno alrededor de cada zona deseada.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} cannot be brought to the points' {2}: {3}</source>
        <translation>La capa {1} no se puede llevar al sistema {2} de los puntos: {3}</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>{1} holds motion along one line of sight, and nobody knows where on the map that leads; make the east and up motion of both orbits first (Processing ▸ East and up from two orbits), or project it on the slope.</source>
        <translation>{1} contiene movimiento a lo largo de una línea de vista y no se sabe adónde lleva en el mapa; obtenga antes el movimiento este y vertical de ambas órbitas (Processing ▸ Este y vertical de dos órbitas) o proyéctelo sobre la ladera.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} is not a Python; choose the program python3 (python.exe) of one in Settings ▸ Options ▸ SlopeMuse, or leave the field empty.</source>
        <translation>{1} no es un Python; elija el programa python3 (python.exe) de uno en Configuración ▸ Opciones ▸ SlopeMuse, o deje el campo vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} is Python {2}.{3}, and 3.9 or newer is needed; choose another one in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{1} es Python {2}.{3} y se necesita 3.9 o posterior; elija otro en Configuración ▸ Opciones ▸ SlopeMuse.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} does not exist; choose another one in Settings ▸ Options ▸ SlopeMuse, or leave the field empty.</source>
        <translation>El Python {1} no existe; elija otro en Configuración ▸ Opciones ▸ SlopeMuse, o deje el campo vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} cannot be started ({2}); choose another Python in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{1} no puede iniciarse ({2}); elija otro Python en Configuración ▸ Opciones ▸ SlopeMuse.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} has crashed or was ended for want of memory ({2}); test it in Settings ▸ Options ▸ SlopeMuse, or leave the field empty there.</source>
        <translation>El Python {1} ha fallado o fue terminado por falta de memoria ({2}); pruébelo en Configuración ▸ Opciones ▸ SlopeMuse, o deje allí el campo vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} has ended without a result ({2}); test it in Settings ▸ Options ▸ SlopeMuse, or leave the field empty there.</source>
        <translation>El Python {1} ha terminado sin resultado ({2}); pruébelo en Configuración ▸ Opciones ▸ SlopeMuse, o deje allí el campo vacío.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>CLASSES is {1}; the bounds must be above 0 and increase.</source>
        <translation>CLASSES es {1}; los límites deben ser mayores que 0 y crecientes.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>CLASSES is {1}; write increasing numbers of mm, such as 2,4,6,8.</source>
        <translation>CLASSES es {1}; escriba números crecientes de mm, como 2,4,6,8.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>{1} is drawn without colours: the drivers hold no {2}.</source>
        <translation>{1} se dibuja sin colores: las variables no contienen {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>LAYERS holds no layer that can be opened; give one or more point layers with series.</source>
        <translation>LAYERS no contiene ninguna capa que se pueda abrir; dé una o más capas de puntos con series.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>No point of INPUT has an observation, so there is nothing to begin from.</source>
        <translation>Ningún punto de INPUT tiene una observación, así que no hay de dónde partir.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The estimate is relative to the stable area, not in the datum of the input.</source>
        <translation>La estimación es relativa al área estable, no al datum de la entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is {2}, which is not a date; write it as 2020-07-11.</source>
        <translation>{1} es {2}, que no es una fecha; escríbala como 2020-07-11.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is not a coordinate system that QGIS knows: {2}.</source>
        <translation>{1} no es un sistema de coordenadas que QGIS conozca: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} cannot be opened as a layer: {2}.</source>
        <translation>{1} no se puede abrir como capa: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} cannot be opened as a raster: {2}.</source>
        <translation>{1} no se puede abrir como ráster: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is missing; give a point layer with a field a date.</source>
        <translation>Falta {1}; dé una capa de puntos con un campo por fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is missing; give a table.</source>
        <translation>Falta {1}; dé una tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} holds {2}, which is not a date; write 2020-07-11.</source>
        <translation>{1} contiene {2}, que no es una fecha; escriba 2020-07-11.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/outputs.py"/>
        <source>{1} is a database ({2}); give a file, for example a GeoPackage.</source>
        <translation>{1} es una base de datos ({2}); dé un archivo, por ejemplo un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>METHOD {1} has no sigma; leave {2} out, or take kriging.</source>
        <translation>METHOD {1} no tiene sigma; deje {2} fuera o use kriging.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>METHOD slope_parallel needs the surface of the ground; give DEM.</source>
        <translation>METHOD slope_parallel necesita la superficie del terreno; dé el MDE.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>NORTH can be had only with METHOD slope_parallel; set it, or leave NORTH out.</source>
        <translation>NORTH solo se puede obtener con METHOD slope_parallel; indíquelo o deje NORTH fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Give LAYER, or both INCIDENCE and HEADING: without them the line of sight is not known.</source>
        <translation>Dé LAYER, o INCIDENCE y HEADING: sin ellos no se conoce la línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The station {1} is in a line of sight already; give east, north, up.</source>
        <translation>La estación {1} ya está en una línea de vista; dé este, norte, vertical.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>LAYER does not know its line of sight; import it with its angles, or give the angles.</source>
        <translation>LAYER no conoce su línea de vista; impórtela con sus ángulos o dé los ángulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>OUTPUT_SIGMA can be had only where SIGMA is given; give it, or leave OUTPUT_SIGMA out.</source>
        <translation>OUTPUT_SIGMA solo se puede obtener si se da SIGMA; déla o deje OUTPUT_SIGMA fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>{1} and {2} work only together; {3} is missing.</source>
        <translation>{1} y {2} solo sirven juntos; falta {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/two_sensors.py"/>
        <source>SIGMA2 is of a second layer; give INPUT2, or leave it out.</source>
        <translation>SIGMA2 es de una segunda capa; dé INPUT2 o déjela fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>CHOICES is {1}, which is neither JSON nor a file that exists.</source>
        <translation>CHOICES es {1}, que no es JSON ni un archivo que exista.</translation>
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
        <translation>Ningún punto de {1} está seleccionado; seleccione algunos en el mapa o en la tabla.</translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>{1} does not tell the format; let the name end on {2}.</source>
        <translation>{1} no indica el formato; termine el nombre en {2}.</translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>{1} cannot be written ({2}); choose another place.</source>
        <translation>{1} no se puede escribir ({2}); elija otro lugar.</translation>
    </message>
</context>
</TS>
