<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Lag behind rain and level…</source>
        <translation>Retardo respecto a lluvia y nivel…</translation>
    </message>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Inverse velocity and angle…</source>
        <translation>Velocidad inversa y ángulo…</translation>
    </message>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Profile along a line: draw it on the map</source>
        <translation>Perfil a lo largo de una línea: dibújela en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>Selected polygons of {name} ({n})</source>
        <translation>Polígonos seleccionados de {name} ({n})</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>All polygons of {name}</source>
        <translation>Todos los polígonos de {name}</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>The project has no layer of polygons</source>
        <translation>El proyecto no tiene ninguna capa de polígonos</translation>
    </message>
    <message>
        <location filename="../ui/area_reader.py"/>
        <source>Reading an area of {name}</source>
        <translation>Leyendo un área de {name}</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>{n} arrows: motion from {day} to the day of the map, else to the last one. The legend tells their length.</source>
        <translation>{n} flechas: movimiento desde {day} hasta el día del mapa, o si no hasta el último. La leyenda indica su longitud.</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>GNSS stations of {name}</source>
        <translation>Estaciones GNSS de {name}</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Longer arrows</source>
        <translation>Flechas más largas</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Shorter arrows</source>
        <translation>Flechas más cortas</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Displacement of {name}</source>
        <translation>Desplazamiento de {name}</translation>
    </message>
    <message>
        <location filename="../ui/compare_lines.py"/>
        <source>GNSS {name}, {distance:.0f} m away, in the direction of the point</source>
        <translation>GNSS {name}, a {distance:.0f} m, en la dirección del punto</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Shift + click on the map adds a point. Right click: more.</source>
        <translation>Mayús + clic en el mapa añade un punto. Clic derecho: más opciones.</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Plot</source>
        <translation>Representar</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Zoom to</source>
        <translation>Acercar a</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <location filename="../ui/dock_menus.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.</source>
        <translation>Clic: ese día en el mapa. Arrastrar: ajustar esos días. Rueda: zoom. Doble clic: todo. Derecho: más.</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <location filename="../plugin/main.py"/>
        <source>Import InSAR series…</source>
        <translation>Importar series InSAR…</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Click a point on the map to plot it; Shift + click compares another one</source>
        <translation>Haga clic en un punto del mapa para representarlo; Mayús + clic compara otro</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Draw an area on the map, or take polygons of a layer: median and spread</source>
        <translation>Dibuje un área en el mapa o tome polígonos de una capa: mediana y dispersión</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Show displacement relative to a point, an area or a day; the data stay</source>
        <translation>Mostrar el desplazamiento relativo a un punto, un área o un día; los datos no cambian</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>What is fitted; drag along the plot to fit a part of the dates</source>
        <translation>Qué se ajusta; arrastre sobre el gráfico para ajustar una parte de las fechas</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Remove trend</source>
        <translation>Quitar tendencia</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Take the fitted line off, so that what is small beside it can be seen</source>
        <translation>Resta la recta ajustada para que se vea lo que es pequeño a su lado</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Lag behind rain and level; inverse velocity</source>
        <translation>Retardo respecto a lluvia y nivel; velocidad inversa</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Motion of GNSS stations and of east, up or slope layers as arrows on the map</source>
        <translation>Movimiento de estaciones GNSS y de capas este, vertical o de ladera como flechas en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Save or copy the plot and its numbers</source>
        <translation>Guardar o copiar el gráfico y sus números</translation>
    </message>
    <message>
        <location filename="../ui/driver_menu.py"/>
        <source>Rain of {n} days</source>
        <translation>Lluvia de {n} días</translation>
    </message>
    <message>
        <location filename="../ui/driver_menu.py"/>
        <source>Daily rain</source>
        <translation>Lluvia diaria</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the selected points</source>
        <translation>Exportar los puntos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Imagen (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Add to a print layout</source>
        <translation>Añadir a una composición de impresión</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Selected points of the layer (CSV)…</source>
        <translation>Puntos seleccionados de la capa (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>A picture of each selected point…</source>
        <translation>Una imagen de cada punto seleccionado…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>New layout</source>
        <translation>Composición nueva</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the plot</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the numbers</source>
        <translation>Exportar los números</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The plot is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The table is on the clipboard; paste it into a spreadsheet.</source>
        <translation>La tabla está en el portapapeles; péguela en una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export a picture of each selected point</source>
        <translation>Exportar una imagen de cada punto seleccionado</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <location filename="../ui/series_dock.py"/>
        <source>SlopeMuse time series</source>
        <translation>Series temporales de SlopeMuse</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Written: {path} with {n} rows</source>
        <translation>Escrito: {path} con {n} filas</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The plot is in the layout {name}.</source>
        <translation>El gráfico está en la composición {name}.</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Pictures written beside {path}: {n}</source>
        <translation>Imágenes escritas junto a {path}: {n}</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>As the layer says, {mm:.1f} mm</source>
        <translation>Según la capa, {mm:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Leave outliers out</source>
        <translation>Excluir valores atípicos</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Take all values in again</source>
        <translation>Volver a incluir todos los valores</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Drag along the plot to fit a part of the dates</source>
        <translation>Arrastre sobre el gráfico para ajustar una parte de las fechas</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Take jumps of half a wavelength off</source>
        <translation>Quitar los saltos de media longitud de onda</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Put the jumps back</source>
        <translation>Reponer los saltos</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Show values half a wavelength off</source>
        <translation>Mostrar los valores a media longitud de onda</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>C band, {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>Banda C, {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>X band, {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>Banda X, {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>L band, {mm:.1f} mm (ALOS)</source>
        <translation>Banda L, {mm:.1f} mm (ALOS)</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Panel below the displacement</source>
        <translation>Panel bajo el desplazamiento</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Accelerating</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Annual season</source>
        <translation>Estacionalidad anual</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Semi-annual season</source>
        <translation>Estacionalidad semestral</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Press “Point”, then click a point of the layer on the map,
or press “Area” and draw around several.</source>
        <translation>Pulse «Punto» y haga clic en un punto de la capa en el mapa,
o pulse «Área» y dibuje alrededor de varios.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>There is no point of {name} within {n} pixels; click closer or zoom in.</source>
        <translation>No hay ningún punto de {name} a menos de {n} píxeles; haga clic más cerca o acerque el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>The point {pid} has no value on any date.

Click another point.</source>
        <translation>El punto {pid} no tiene valor en ninguna fecha.

Haga clic en otro punto.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No rain or level covers the dates of this point; choose a table under “Rain and level”.</source>
        <translation>Ninguna lluvia ni nivel cubre las fechas de este punto; elija una tabla en «Lluvia y nivel».</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No jump of half a wavelength stands clear of the noise.</source>
        <translation>Ningún salto de media longitud de onda destaca sobre el ruido.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} ({first} to {last}) has none of the days shown; choose another table.</source>
        <translation>{name} (de {first} a {last}) no contiene ninguno de los días mostrados; elija otra tabla.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Choose a point layer with a field for every date.

Files of InSAR series are read by
Processing ▸ SlopeMuse ▸ Import InSAR series.</source>
        <translation>Elija una capa de puntos con un campo por fecha.

Los archivos de series InSAR se leen con
Procesos ▸ SlopeMuse ▸ Importar series InSAR.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} holds the {role} of a result.

Choose the layer with its displacement.</source>
        <translation>{name} contiene {role} de un resultado.

Elija la capa con su desplazamiento.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has no date fields such as D20200131, so there is no series to draw.

Processing ▸ SlopeMuse ▸ Import InSAR series
makes a layer with dates from a file.</source>
        <translation>{name} no tiene campos de fecha como D20200131, así que no hay serie que dibujar.

Procesos ▸ SlopeMuse ▸ Importar series InSAR
crea una capa con fechas a partir de un archivo.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No value lies far from the fit.</source>
        <translation>Ningún valor se aparta mucho del ajuste.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has a value on {share} % of the days shown.</source>
        <translation>{name} tiene valor en el {share} % de los días mostrados.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Area of {n} points</source>
        <translation>Área de {n} puntos</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Reading the area of {name} …</source>
        <translation>Leyendo el área de {name}…</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} does not have this point.</source>
        <translation>{name} no tiene este punto.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} does not have the reference.</source>
        <translation>{name} no tiene la referencia.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} and the reference have no date in common.</source>
        <translation>{name} y la referencia no tienen ninguna fecha en común.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Values left out of the fit and drawn hollow: {n}. The layer stays.</source>
        <translation>Valores excluidos del ajuste y dibujados huecos: {n}. La capa no cambia.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>jumps of half a wavelength taken off: {n}</source>
        <translation>saltos de media longitud de onda quitados: {n}</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} no tiene puntos.

Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>as recognised</source>
        <translation>según lo reconocido</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>+ towards the satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>+ away from the satellite</source>
        <translation>+ alejándose del satélite</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>line of sight</source>
        <translation>línea de vista</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>east</source>
        <translation>este</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>up</source>
        <translation>vertical</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>down the slope</source>
        <translation>ladera abajo</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>another direction</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Producer</source>
        <translation>Productor</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Measured is</source>
        <translation>Se mide</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Missing value</source>
        <translation>Valor ausente</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Least coherence</source>
        <translation>Coherencia mínima</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Incidence [degrees]</source>
        <translation>Incidencia [grados]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Heading [degrees]</source>
        <translation>Rumbo [grados]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Wavelength [mm]</source>
        <translation>Longitud de onda [mm]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>as recognised: {value}</source>
        <translation>según lo reconocido: {value}</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}.</source>
        <translation>{producer}: {word}. {points} puntos examinados, {dates} fechas, de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>unknown producer</source>
        <translation>productor desconocido</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>certain ({percent})</source>
        <translation>seguro ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>likely ({percent})</source>
        <translation>probable ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>doubtful ({percent})</source>
        <translation>dudoso ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <source>Import InSAR series</source>
        <translation>Importar series InSAR</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>a temporary file, gone when QGIS is closed</source>
        <translation>un archivo temporal, que desaparece al cerrar QGIS</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Copy choices</source>
        <translation>Copiar opciones</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch</source>
        <translation>Como JSON, para CHOICES del algoritmo «Importar series InSAR» y su ejecución por lotes</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Files of InSAR series</source>
        <translation>Archivos de series InSAR</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Drop a file of InSAR series, or choose one.</source>
        <translation>Suelte aquí un archivo de series InSAR o elija uno.</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Drop files here</source>
        <translation>Suelte aquí los archivos</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Processing does not know SlopeMuse; switch on the plugin Processing.</source>
        <translation>Procesos no conoce SlopeMuse; active el complemento Processing.</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Gaps in time: {count}</source>
        <translation>Huecos en el tiempo: {count}</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Steps above λ/4: {count}</source>
        <translation>Saltos mayores que λ/4: {count}</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>seen [%]</source>
        <translation>con valor [%]</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>displacement [mm]</source>
        <translation>desplazamiento [mm]</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>direction
not known</source>
        <translation>dirección
desconocida</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>+ is this way
and {up} % up</source>
        <translation>+ es hacia aquí
y {up} % hacia arriba</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>If the inverse velocity fell on along a line: zero on {day}, 90 % {low} to {high}.</source>
        <translation>Si la velocidad inversa siguiera bajando en línea recta: cero el {day}, 90 % de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Last speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady {steady:.0f} mm/yr, angle {angle:.0f}°.</source>
        <translation>Última velocidad {speed:.0f} mm/año ({name}, Cruden y Varnes 1996), estable {steady:.0f} mm/año, ángulo {angle:.0f}°.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>For screening only, not for warning: a satellite sees a part of the motion, every few days, and many slopes that accelerate come to rest again. Drag along the plot to choose the days of the line; angles of 45, 80 and 85° are limits used for Chinese landslides.</source>
        <translation>Solo para cribado, no para alerta: un satélite ve una parte del movimiento cada pocos días, y muchas laderas que se aceleran vuelven al reposo. Arrastre sobre el gráfico para elegir los días de la recta; los ángulos de 45, 80 y 85° son límites usados para deslizamientos chinos.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>The inverse velocity does not fall to zero: no day of failure is indicated.</source>
        <translation>La velocidad inversa no baja hacia cero: no se indica ningún día de rotura.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Speed
[mm/yr]</source>
        <translation>Velocidad
[mm/año]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / velocidad
[año/mm]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Angle
[degrees]</source>
        <translation>Ángulo
[grados]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Inverse velocity and angle: {pid}</source>
        <translation>Velocidad inversa y ángulo: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>{what} over {window} days, {lag} days before: r = {r}, p = {p:.3f} (N = {n})</source>
        <translation>{what} en {window} días, {lag} días antes: r = {r}, p = {p:.3f} (N = {n})</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>Rates between acquisitions against the driver before them. A negative r of rain means: more rain, faster away from the satellite. p counts how often rates shifted in a circle correlate as well anywhere on the map; a season common to both can still correlate, and the lag is known to one acquisition interval at best.</source>
        <translation>Velocidades entre adquisiciones frente a la variable anterior. Un r negativo de la lluvia significa: más lluvia, más rápido alejándose del satélite. p cuenta con qué frecuencia velocidades desplazadas en círculo se correlacionan igual en cualquier parte del mapa; una estacionalidad común a ambas puede seguir correlacionando, y el retardo se conoce como mucho con un intervalo de adquisición.</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>sum of {driver}</source>
        <translation>suma de {driver}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>mean of {driver}</source>
        <translation>media de {driver}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>change of {driver}</source>
        <translation>cambio de {driver}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source> – not significant</source>
        <translation> – no significativo</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>lag [days]</source>
        <translation>retardo [días]</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>window [days]</source>
        <translation>ventana [días]</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>Lag behind rain and level: {pid}</source>
        <translation>Retardo respecto a lluvia y nivel: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Sums of rain, and which driver is drawn as a line</source>
        <translation>Sumas de lluvia, y qué variable se dibuja como línea</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Point layer with a field for every date</source>
        <translation>Capa de puntos con un campo por fecha</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Daily estimate</source>
        <translation>Estimación diaria</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Result of “Estimate daily deformation” for the same points</source>
        <translation>Resultado de «Estimar la deformación diaria» para los mismos puntos</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Rain and level</source>
        <translation>Lluvia y nivel</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Table with a date, rain and reservoir level</source>
        <translation>Tabla con fecha, lluvia y nivel del embalse</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Table of stations; the nearest is shown in the line of sight of the point</source>
        <translation>Tabla de estaciones; la más cercana se muestra en la línea de vista del punto</translation>
    </message>
    <message>
        <location filename="../ui/layout_picture.py"/>
        <source>Plot of {name}</source>
        <translation>Gráfico de {name}</translation>
    </message>
    <message>
        <location filename="../ui/many_pictures.py"/>
        <source>Drawing the selected points</source>
        <translation>Dibujando los puntos seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/many_pictures.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Rain
[mm/day]</source>
        <translation>Lluvia
[mm/día]</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Reservoir
level [m]</source>
        <translation>Nivel del
embalse [m]</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>10–90 % of points</source>
        <translation>10–90 % de los puntos</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>daily estimate</source>
        <translation>estimación diaria</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>linear fit</source>
        <translation>ajuste lineal</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>fit</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Rain of {n}
days [mm]</source>
        <translation>Lluvia de {n}
días [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Fit all dates</source>
        <translation>Ajustar todas las fechas</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Name the dragged period…</source>
        <translation>Nombrar el período arrastrado…</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <location filename="../ui/reference_menu.py"/>
        <source>Zero on {day}</source>
        <translation>Cero el {day}</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Take the step of {day} out of the fit</source>
        <translation>Quitar del ajuste el salto del {day}</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Event on {day}…</source>
        <translation>Suceso del {day}…</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Take {day} into the fit again</source>
        <translation>Volver a incluir el {day} en el ajuste</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Leave {day} out of the fit</source>
        <translation>Excluir el {day} del ajuste</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Step on {day} in the fit</source>
        <translation>Salto el {day} en el ajuste</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   too few dates for a velocity</source>
        <translation>{pid}   muy pocas fechas para una velocidad</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>no value on any date</source>
        <translation>sin valor en ninguna fecha</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>median, N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>mediana, N = {n}   de {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>N = {n}   de {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>aceleración {value} ± {sigma:.1f} mm/año²</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>semi-annual</source>
        <translation>semestral</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>rain {value:.1f} mm</source>
        <translation>lluvia {value:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>Displacement − trend [mm]</source>
        <translation>Desplazamiento − tendencia [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>Displacement [mm]</source>
        <translation>Desplazamiento [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ towards satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ to the east</source>
        <translation>+ hacia el este</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ up</source>
        <translation>+ hacia arriba</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ down the slope</source>
        <translation>+ ladera abajo</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ along the given direction</source>
        <translation>+ en la dirección dada</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ to satellite</source>
        <translation>+ al satélite</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ east</source>
        <translation>+ este</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ downslope</source>
        <translation>+ ladera abajo</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ as given</source>
        <translation>+ según lo dado</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{term} {amplitude:.1f} mm, highest on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm, máximo el día {day:.0f}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{value} mm/day</source>
        <translation>{value} mm/día</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>velocity {value} mm/yr</source>
        <translation>velocidad {value} mm/año</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>estimate {value} mm</source>
        <translation>estimación {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>step {day} {value} mm</source>
        <translation>salto {day} {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/profile_reader.py"/>
        <source>Reading a profile of {name}</source>
        <translation>Leyendo un perfil de {name}</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>{n} points within {width:.0f} m of the line; curves are medians of 25 pieces.</source>
        <translation>{n} puntos a menos de {width:.0f} m de la línea; las curvas son medianas de 25 tramos.</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>Distance along the line [m]</source>
        <translation>Distancia a lo largo de la línea [m]</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>Profile of {name}</source>
        <translation>Perfil de {name}</translation>
    </message>
    <message>
        <location filename="../ui/reference.py"/>
        <source>relative to {name}</source>
        <translation>relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/reference.py"/>
        <source>zero on {day}</source>
        <translation>cero el {day}</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>As delivered</source>
        <translation>Tal como se entregó</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Relative to the plotted point or area</source>
        <translation>Relativo al punto o área representado</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Zero on a day: click one in the plot first</source>
        <translation>Cero en un día: haga clic antes en uno del gráfico</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Relative to {name}</source>
        <translation>Relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Rate [mm/day]</source>
        <translation>Tasa [mm/día]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocity [mm/yr]</source>
        <translation>Velocidad [mm/año]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Velocity within {n} days</source>
        <translation>Velocidad en {n} días</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Daily rate of the estimate</source>
        <translation>Tasa diaria de la estimación</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Residual of the fit</source>
        <translation>Residuo del ajuste</translation>
    </message>
    <message>
        <location filename="../algorithms/angles.py"/>
        <source>What the heading is</source>
        <translation>Qué significa el rumbo</translation>
    </message>
    <message>
        <location filename="../algorithms/angles.py"/>
        <source>heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, clockwise (78 and −78).</source>
        <translation>heading: rumbo del vuelo, en sentido horario desde el norte (Sentinel-1, cerca de −12 y 192), sensor mirando a la derecha; heading_left: mirando a la izquierda; azimuth_anticlockwise: de suelo a satélite desde el norte en sentido antihorario (MintPy, ISCE; 102 y −102); azimuth_clockwise: lo mismo en sentido horario (−102 y 102); look_azimuth: de satélite a suelo, en sentido horario (78 y −78).</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/import_hydrology.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Geometry and datum</source>
        <translation>Geometría y datum</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Fusion</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Daily deformation</source>
        <translation>Deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The memory is used up; take fewer points or dates, or close other programs.</source>
        <translation>Se ha agotado la memoria; tome menos puntos o fechas, o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.</source>
        <translation>Un fallo de SlopeMuse en {place}: {what}. Comuníquelo, por favor; los detalles están en el panel de registro.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The parameter {name} is unknown; {id} takes {known}.</source>
        <translation>El parámetro {name} es desconocido; {id} admite {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The file {path} ({name}) does not exist.</source>
        <translation>El archivo {path} ({name}) no existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The file {path} ({name}) is not of the kind {kind}; choose another one.</source>
        <translation>El archivo {path} ({name}) no es del tipo {kind}; elija otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>La salida {name} sobrescribiría la entrada {other} ({path}); elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The outputs {name} and {other} are the same file ({path}); choose two.</source>
        <translation>Las salidas {name} y {other} son el mismo archivo ({path}); elija dos.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East and up from two orbits</source>
        <translation>Este y vertical a partir de dos órbitas</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Turns ascending and descending series with dates of their own into east and up on common cells.</source>
        <translation>Convierte series ascendentes y descendentes con fechas propias en este y vertical sobre celdas comunes.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>&lt;p&gt;The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with points of one orbit alone are left out. Give both layers their datum first.&lt;/p&gt;&lt;p&gt;Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north can be had as well.&lt;/p&gt;&lt;p&gt;Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std [mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this component for one mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los puntos de cada órbita se promedian en celdas y se llevan a fechas comunes con un suavizador que sigue el movimiento dentro de su ruido; después, las dos líneas de vista de cada celda se resuelven en este y vertical. Se omiten las celdas con puntos de una sola órbita. Dé primero su datum a ambas capas.&lt;/p&gt;&lt;p&gt;Las órbitas casi polares apenas ven el norte: se desprecia, y el registro dice qué efecto tiene. En laderas orientadas al norte o al sur use el método slope_parallel con un MDE: el terreno se mueve entonces a lo largo de su superficie y también se obtiene el norte.&lt;/p&gt;&lt;p&gt;El desplazamiento es relativo a la primera fecha común, y también su sigma. Campos: velocity, velocity_std [mm/año], condition (1 es lo mejor; por encima de 15 la celda queda vacía), n_ascending, n_descending, leak (mm en esta componente por cada mm de movimiento norte despreciado).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Ascending series [mm]</source>
        <translation>Serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Point layer in its line of sight, positive towards the satellite.</source>
        <translation>Capa de puntos en su línea de vista, positiva hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Descending series [mm]</source>
        <translation>Serie descendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Point layer in its line of sight; dates and points may differ.</source>
        <translation>Capa de puntos en su línea de vista; las fechas y los puntos pueden ser otros.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Width of a cell [m]</source>
        <translation>Anchura de una celda [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Points of both orbits in a cell are taken as one place.</source>
        <translation>Los puntos de ambas órbitas en una celda se toman como un mismo lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Days between the dates of the result</source>
        <translation>Días entre las fechas del resultado</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>From the first to the last day that both layers cover.</source>
        <translation>Desde el primero hasta el último día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>What is assumed</source>
        <translation>Qué se supone</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.</source>
        <translation>east_up: nada se mueve hacia el norte; slope_parallel: el terreno se mueve a lo largo de la superficie del MDE.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/project_los.py"/>
        <source>Height model [m]</source>
        <translation>Modelo de elevaciones [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>For slope_parallel; in any coordinate system.</source>
        <translation>Para slope_parallel; en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Companion layer; its inverse squares weigh the points of a cell.</source>
        <translation>Capa acompañante; sus cuadrados inversos ponderan los puntos de una celda.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East [mm]</source>
        <translation>Este [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>Positivo hacia el este, relativo a la primera fecha común.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Up [mm]</source>
        <translation>Vertical [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>Positivo hacia arriba, relativo a la primera fecha común.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>One sigma of the displacement since the first date, noise alone.</source>
        <translation>Una sigma del desplazamiento desde la primera fecha, solo ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Condition number</source>
        <translation>Número de condición</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>How much worse the worst combination of the two motions is seen than the best.</source>
        <translation>Cuánto peor se ve la peor combinación de los dos movimientos que la mejor.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>North [mm]</source>
        <translation>Norte [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>For slope_parallel alone; positive to the north.</source>
        <translation>Solo para slope_parallel; positivo hacia el norte.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Number of cells</source>
        <translation>Número de celdas</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East [mm/yr]</source>
        <translation>Este [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Up [mm/yr]</source>
        <translation>Vertical [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of the ascending series [mm]</source>
        <translation>Sigma de la serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of the descending series [mm]</source>
        <translation>Sigma de la serie descendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of east [mm]</source>
        <translation>Sigma del este [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of up [mm]</source>
        <translation>Sigma de la vertical [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>North [mm/yr]</source>
        <translation>Norte [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Date field</source>
        <translation>Campo de fecha</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Absent: found by name.</source>
        <translation>Ausente: se busca por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Rain field [mm/day]</source>
        <translation>Campo de lluvia [mm/día]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Reservoir level field [m]</source>
        <translation>Campo del nivel del embalse [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Further daily drivers</source>
        <translation>Otras variables diarias</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Groundwater, temperature, snow melt or anything else with a value a day.</source>
        <translation>Agua subterránea, temperatura, deshielo o cualquier otra con un valor diario.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Estimate daily deformation</source>
        <translation>Estimar la deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Gives every point a displacement, a sigma and a rate for every day.</source>
        <translation>Da a cada punto un desplazamiento, una sigma y una velocidad para cada día.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>&lt;p&gt;nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is that of the displacement itself, without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was trained on; the interval is wider there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast: lo que podía saberse ese día, con adquisiciones hasta el día menos la latencia y variables hasta el día. hindcast: todas las adquisiciones, también las posteriores. scenario: días después de la última adquisición con variables planificadas o pronosticadas.&lt;/p&gt;&lt;p&gt;La sigma es la del propio desplazamiento, sin el ruido de una adquisición; 1,645 sigma contiene el 90 %. Marca 1: una variable está fuera de aquello con lo que se entrenó el modelo; allí el intervalo es más ancho.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Daily displacement [mm]</source>
        <translation>Desplazamiento diario [mm]</translation>
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
        <translation>Series InSAR [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>The layer of the training, or one with newer dates or other points of the slope.</source>
        <translation>La capa del entrenamiento, u otra con fechas más recientes u otros puntos de la ladera.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Made by the training.</source>
        <translation>Hecho por el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Hydrology (a row a day)</source>
        <translation>Hidrología (una fila por día)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Table with the columns that the model was trained on.</source>
        <translation>Tabla con las columnas con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Stable area</source>
        <translation>Área estable</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Polygons around ground that does not move; absent: the model's quiet points.</source>
        <translation>Polígonos en torno a terreno que no se mueve; ausente: los puntos quietos del modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Default: the first date.</source>
        <translation>Por defecto: la primera fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Default: the last acquisition; in a scenario the last day of the drivers.</source>
        <translation>Por defecto: la última adquisición; en un escenario, el último día de las variables.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Step [days]</source>
        <translation>Paso [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>1 gives every day; a layer holds at most 1,900 dates.</source>
        <translation>1 da todos los días; una capa admite como máximo 1.900 fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>Latency of acquisitions [days]</source>
        <translation>Latencia de las adquisiciones [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Days until an acquisition can be used in a nowcast.</source>
        <translation>Días hasta que una adquisición puede usarse en un nowcast.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast (tiempo real), hindcast (retrospectivo) o scenario (escenario).</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Point layer with a field a day, relative to the first acquisition.</source>
        <translation>Capa de puntos con un campo por día, relativa a la primera adquisición.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Displacement, sigma, flags and rate in one CF file of any length.</source>
        <translation>Desplazamiento, sigma, marcas y velocidad en un archivo CF de cualquier longitud.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Sigma [mm]</source>
        <translation>Sigma [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>One sigma of the daily displacement, a field a day.</source>
        <translation>Una sigma del desplazamiento diario, un campo por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Daily rate [mm/day]</source>
        <translation>Velocidad diaria [mm/día]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Instantaneous rate, a field a day.</source>
        <translation>Velocidad instantánea, un campo por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>1 where a driver is outside the training range.</source>
        <translation>1 donde una variable está fuera del rango de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Latest state</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Points with the newest value, rate and 90 % interval.</source>
        <translation>Puntos con el valor más reciente, su velocidad y el intervalo del 90 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.</source>
        <translation>Verdad diaria en la línea de vista; las estaciones con las que se calibró la capa o el modelo no pueden puntuar.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate daily deformation</source>
        <translation>Evaluar la deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Shows which method is nearest to later measurements, by how much, and how surely.</source>
        <translation>Muestra qué método se acerca más a las mediciones posteriores, por cuánto y con qué seguridad.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Every method learns up to the end of training and then forecasts each acquisition from those before it, knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the same series. The first line of the report names the winner; its margin over the best simple method comes with an interval from a bootstrap over blocks of dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repeats the score of the paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cada método aprende hasta el fin del entrenamiento y después pronostica cada adquisición a partir de las anteriores, conociendo solo las variables y adquisiciones de su momento. Los métodos simples, los rivales con variables y los nuestros reciben las mismas series. La primera línea del informe nombra al ganador; su ventaja sobre el mejor método simple lleva un intervalo obtenido por bootstrap sobre bloques de fechas.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repite la puntuación del artículo en días interpolados, que mira hacia delante, junto a métodos que solo repiten la interpolación.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tablas y figuras 3e, 7, 8, 10.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of each point [mm]</source>
        <translation>RMSE de cada punto [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Point layer with a displacement field a date.</source>
        <translation>Capa de puntos con un campo de desplazamiento por fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Table with a date and daily columns; rain_mm and level_m are found by name.</source>
        <translation>Tabla con una fecha y columnas diarias; rain_mm y level_m se buscan por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Takes part as it is; its end of training holds for all. Absent: ours are trained.</source>
        <translation>Participa tal como está; su fin de entrenamiento vale para todos. Ausente: se entrenan los nuestros.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The best simple method always takes part.</source>
        <translation>El mejor método simple participa siempre.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Last day of training</source>
        <translation>Último día de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Default: that of the model, else two thirds of the time.</source>
        <translation>Por defecto: el del modelo; si no, dos tercios del tiempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ground from which the error common to a date is estimated, for all methods.</source>
        <translation>Terreno del que se estima el error común a una fecha, para todos los métodos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Driver sets</source>
        <translation>Conjuntos de variables</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>Separados por comas: IFP (lluvia), IFW (nivel), IFPW (ambos), o columnas unidas por +. Por defecto: todas las variables juntas.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Days after training, separated by commas. Default: heaviest rain, fastest drawdowns.</source>
        <translation>Días posteriores al entrenamiento, separados por comas. Por defecto: las lluvias más fuertes y los descensos más rápidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ids, separated by commas. Default: the highest and the lowest of the fast ones.</source>
        <translation>Identificadores separados por comas. Por defecto: el más alto y el más bajo de los rápidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Classes of change [mm]</source>
        <translation>Clases de cambio [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Bounds of |change between two acquisitions|.</source>
        <translation>Límites de |cambio entre dos adquisiciones|.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Days until an acquisition can be used; it never knows itself.</source>
        <translation>Días hasta que puede usarse una adquisición; nunca se conoce a sí misma.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>nowcast: later acquisitions. published: interpolated days too, which look ahead.</source>
        <translation>nowcast: adquisiciones posteriores. published: también días interpolados, que miran hacia delante.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fit again every [days]</source>
        <translation>Reajustar cada [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>0 fits once; 365 fits again every year on all that is known then.</source>
        <translation>0 ajusta una vez; 365 reajusta cada año con todo lo conocido entonces.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The same seed gives the same scores.</source>
        <translation>La misma semilla da las mismas puntuaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more.</source>
        <translation>Una fila por método, conjunto de variables, verdad y parte: RMSE, CRPS, cobertura, pericia y más.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Error of each point</source>
        <translation>Error de cada punto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Points with the error of the winner and of the best simple method [mm].</source>
        <translation>Puntos con el error del ganador y del mejor método simple [mm].</translation>
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
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Who won and by how much, with pictures.</source>
        <translation>Quién ganó y por cuánto, con gráficos.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of the winner [mm]</source>
        <translation>RMSE del ganador [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of the best simple method [mm]</source>
        <translation>RMSE del mejor método simple [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Skill of the winner against it [0–1]</source>
        <translation>Pericia del ganador frente a él [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Extremo inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Acquisitions scored</source>
        <translation>Adquisiciones puntuadas</translation>
    </message>
    <message>
        <location filename="../algorithms/gnss_table.py"/>
        <location filename="../algorithms/import_gnss.py"/>
        <source>GNSS table [mm]</source>
        <translation>Tabla GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gnss_table.py"/>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the line of sight of the layer.</source>
        <translation>Columnas station, lon, lat, date, e_mm, n_mm, u_mm (como las escribe la importación de GNSS), o los_mm en la línea de vista de la capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One grid from two sensors</source>
        <translation>Una malla a partir de dos sensores</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Fills a grid from the points of one or two sensors, with sigma and scores at hidden points.</source>
        <translation>Rellena una malla con los puntos de uno o dos sensores, con sigma y puntuaciones en puntos ocultos.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>&lt;p&gt;The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.&lt;/p&gt;&lt;p&gt;Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM the motion may depend on height, if that lowers the error at hidden points.&lt;/p&gt;&lt;p&gt;kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the network of Khalili et al. 2024. The networks need torch and take minutes.&lt;/p&gt;&lt;p&gt;Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all points stay empty. The report hides original points, in blocks with a belt around them and at random, and shows the error of all methods, and what both sensors gain over each alone.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las capas tienen fechas comunes (las da harmonize) y una misma línea de vista (projectlos). INPUT da el datum: el segundo sensor puede diferir en un campo de diferencias, que se estima junto con el movimiento.&lt;/p&gt;&lt;p&gt;El kriging pondera puntos cercanos y algunos repartidos por el área; cada sensor tiene su propio ruido, la covarianza es la que mejor predice los puntos, también más allá de los huecos, y sus pesos sirven para todas las fechas. Con un MDE el movimiento puede depender de la altura, si eso reduce el error en puntos ocultos.&lt;/p&gt;&lt;p&gt;kriging_edges: donde los puntos son de dos clases (un cuerpo que se mueve sobre terreno quieto), cada clase se interpola por kriging por separado y se mezcla según lo probable que es que un lugar pertenezca a ella. cnn: una red corrige el kriging, aprendida en campos creados en estos lugares. Ambos se usan solo en la medida en que los puntos ocultos se aciertan mejor. cnn_published: la red de Khalili et al. 2024. Las redes necesitan torch y tardan minutos.&lt;/p&gt;&lt;p&gt;Quedan vacías las celdas alejadas de todos los puntos, fuera de la envolvente convexa o apenas mejor conocidas que la media de todos los puntos. El informe oculta puntos originales, en bloques con un margen alrededor y al azar, y muestra el error de todos los métodos y lo que ganan ambos sensores frente a cada uno solo.&lt;/p&gt;&lt;p&gt;Campos: velocity, velocity_std [mm/año] (una sigma del movimiento), distance [m] al punto más cercano.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Point layer with a field a date; it gives the datum.</source>
        <translation>Capa de puntos con un campo por fecha; da el datum.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Series of a second sensor [mm]</source>
        <translation>Series de un segundo sensor [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>On the same dates and in the same line of sight.</source>
        <translation>En las mismas fechas y la misma línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Companion layer; points with a larger sigma count less. Default: all alike.</source>
        <translation>Capa acompañante; los puntos con mayor sigma cuentan menos. Por defecto: todos iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>In any coordinate system; used if it lowers the error at hidden points.</source>
        <translation>En cualquier sistema de coordenadas; se usa si reduce el error en puntos ocultos.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>0: the largest that costs at most 2 % of the accuracy at points left out.</source>
        <translation>0: la mayor que cuesta como mucho un 2 % de la exactitud en puntos dejados fuera.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>The report shows the error of each at points that were hidden.</source>
        <translation>El informe muestra el error de cada uno en puntos que se ocultaron.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Farthest point [m]</source>
        <translation>Punto más lejano [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Cells farther than this from every point stay empty. Default: from the points.</source>
        <translation>Las celdas más lejanas que esto de todos los puntos quedan vacías. Por defecto: según los puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Also outside the points</source>
        <translation>También fuera de los puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>Rellenar también celdas fuera de la envolvente convexa de los puntos, hasta MASK_DISTANCE.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Seed of the networks</source>
        <translation>Semilla de las redes</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Epochs at most</source>
        <translation>Épocas como máximo</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Default: 16 for cnn, 100 for cnn_published, which may stop earlier.</source>
        <translation>Por defecto: 16 para cnn, 100 para cnn_published, que puede detenerse antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Grid points [mm]</source>
        <translation>Puntos de la malla [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>A point a cell with its series, in the metric system of the grid.</source>
        <translation>Un punto por celda con su serie, en el sistema métrico de la malla.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Sigma of the grid points [mm]</source>
        <translation>Sigma de los puntos de la malla [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.</source>
        <translation>Una sigma del movimiento, del kriging. Los errores de una celda se parecen en el tiempo: no sirven de pesos para la velocidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Positive along the component of INPUT.</source>
        <translation>Positivo a lo largo de la componente de INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>Sigma de la velocidad [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One sigma, of kriging.</source>
        <translation>Una sigma, del kriging.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Displacement, a band a date [mm]</source>
        <translation>Desplazamiento, una banda por fecha [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller.</source>
        <translation>Las bandas llevan su fecha; QGIS 3.38 y posteriores las reproduce en el controlador temporal.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Errors of all methods at hidden points, and what two sensors gain.</source>
        <translation>Errores de todos los métodos en puntos ocultos, y lo que ganan dos sensores.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>RMSE of the method in hidden blocks [mm]</source>
        <translation>RMSE del método en bloques ocultos [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>RMSE of kriging in hidden blocks [mm]</source>
        <translation>RMSE del kriging en bloques ocultos [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/project_los.py"/>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Sigma of the series [mm]</source>
        <translation>Sigma de las series [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Sigma of the second series [mm]</source>
        <translation>Sigma de las segundas series [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>One time axis for two sensors</source>
        <translation>Un eje temporal para dos sensores</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.</source>
        <translation>Lleva una o dos capas a las mismas fechas, cada una por separado, con sigma, marcas y puntuaciones con fechas reservadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>&lt;p&gt;The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a fit over the common time (field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother takes the motion of a point as a line with what moves fast, over months, over years and every year; how much of each occurs is learned from all points together, and every point weighs it by its own series. Interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need torch and take minutes.&lt;/p&gt;&lt;p&gt;The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 usual intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las fechas van de la fecha inicial más tardía a la final más temprana de las capas, cada STEP días. Cada capa se lleva allí por separado; después las series de INPUT2 se desplazan para contar desde el mismo momento que INPUT, mediante un ajuste sobre el tiempo común (campo zero_shift [mm]).&lt;/p&gt;&lt;p&gt;El suavizador toma el movimiento de un punto como una recta más lo que varía rápido, en meses, en años y cada año; cuánto hay de cada cosa se aprende de todos los puntos juntos, y cada punto lo pondera con su propia serie. Los interpoladores (pchip, linear) conservan el ruido de las adquisiciones.&lt;/p&gt;&lt;p&gt;lstm: una red recurrente, común a todos los puntos, corrige el suavizador en la medida en que ayuda en fechas con las que no ha aprendido. lstm_published: la red de Khalili et al. 2024, que solo mira hacia atrás. Ambas necesitan torch y tardan minutos.&lt;/p&gt;&lt;p&gt;El informe oculta fechas a todos los métodos y muestra cuánto se acerca cada uno. La sigma es la del movimiento bajo el ruido [mm]; campo noise: una sigma de una adquisición [mm]. Marcas: 0 observado ese día, 1 interpolado, 2 en un hueco de más de 3 intervalos habituales.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Point layer with a field a date.</source>
        <translation>Capa de puntos con un campo por fecha.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>In the same line of sight; other points and dates.</source>
        <translation>En la misma línea de vista; otros puntos y fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Companion layer; it tells which dates are noisier than others. Default: all dates alike.</source>
        <translation>Capa acompañante; indica qué fechas tienen más ruido. Por defecto: todas iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>From the first day that both layers cover.</source>
        <translation>Desde el primer día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: the first day that both layers cover.</source>
        <translation>Por defecto: el primer día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: the last day that both layers cover.</source>
        <translation>Por defecto: el último día que cubren ambas capas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The smoother has the least error on hidden dates; the report shows it for yours.</source>
        <translation>El suavizador tiene el menor error en fechas ocultas; el informe lo muestra para las suyas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop earlier.</source>
        <translation>Por defecto: 30 para lstm, 86 para lstm_published; el entrenamiento puede detenerse antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Series on common dates [mm]</source>
        <translation>Series en fechas comunes [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The points of INPUT.</source>
        <translation>Los puntos de INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Second series on common dates [mm]</source>
        <translation>Segundas series en fechas comunes [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The points of INPUT2.</source>
        <translation>Los puntos de INPUT2.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Errors of all methods on hidden dates.</source>
        <translation>Errores de todos los métodos en fechas ocultas.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>RMSE of the method on hidden dates [mm]</source>
        <translation>RMSE del método en fechas ocultas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>RMSE of straight lines on hidden dates [mm]</source>
        <translation>RMSE de rectas en fechas ocultas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>One sigma of the motion below the noise.</source>
        <translation>Una sigma del movimiento bajo el ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 observado, 1 interpolado, 2 hueco.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Flags of the second series</source>
        <translation>Marcas de las segundas series</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Relate motion with hydrology</source>
        <translation>Relacionar el movimiento con la hidrología</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Shows which points answer to rain or to the reservoir, after how many days.</source>
        <translation>Muestra qué puntos responden a la lluvia o al nivel del embalse, y al cabo de cuántos días.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>&lt;p&gt;Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way round. A point counts if the ground around it answers beyond circular shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.&lt;/p&gt;&lt;p&gt;Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), the partial correlation r (positive: towards the satellite), the days between driver and effect (lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false discovery rate. reservoir is the best of level, falls and rises.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, which finds dependence nearly everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los cambios entre adquisiciones se comparan con sumas de lluvia, el nivel, sus descensos y sus ascensos, con varios retardos y ventanas, sin tendencia ni estación; para la lluvia se quita además lo que pueda haber hecho el embalse, y a la inversa. Un punto cuenta si el terreno de su alrededor responde más que con desplazamientos circulares en el tiempo y si el propio punto se mueve así; la proporción de falsos hallazgos se mantiene en ALPHA.&lt;/p&gt;&lt;p&gt;De cada factor la capa da chi cuadrado y V de Cramér de tres clases, ambos también normalizados (norm), la correlación parcial r (positiva: hacia el satélite), los días entre factor y efecto (lag: hasta la mitad de una suma o el máximo de una respuesta), la ventana o escala de tiempo, p y q, la tasa de falsos hallazgos. reservoir es el mejor de nivel, descensos y ascensos.&lt;/p&gt;&lt;p&gt;METHOD = published repite la prueba chi cuadrado de Guo et al. 2023 con días interpolados, que halla dependencia casi en todas partes.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Point layer with a field a date: acquisitions, not interpolated days.</source>
        <translation>Capa de puntos con un campo por fecha: adquisiciones, no días interpolados.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share of false discoveries [0–1]</source>
        <translation>Proporción de falsos hallazgos [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Among the points that are said to answer.</source>
        <translation>Entre los puntos de los que se dice que responden.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>circular_shift: a test that holds. published: chi-square on interpolated days.</source>
        <translation>circular_shift: una prueba que se sostiene. published: ji cuadrado en días interpolados.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points with the numbers of all drivers, drawn by the reservoir, else by rain.</source>
        <translation>Puntos con los números de todas las variables, dibujados por el embalse y, si no, por la lluvia.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Shares, delays, maps, and correlation over lag and window.</source>
        <translation>Proporciones, retardos, mapas y correlación según retardo y ventana.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share of points that answer to rain [0–1]</source>
        <translation>Proporción de puntos que responden a la lluvia [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share that answers to the reservoir [0–1]</source>
        <translation>Proporción que responde al embalse [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Greatest lag [days]</source>
        <translation>Retardo máximo [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Between the end of a window of the driver and the acquisition.</source>
        <translation>Entre el final de una ventana de la variable y la adquisición.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Greatest window [days]</source>
        <translation>Ventana máxima [días]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Over which the driver is summed, and greatest time scale of a response.</source>
        <translation>Sobre la que se suma la variable, y escala de tiempo máxima de una respuesta.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points that answer to rain</source>
        <translation>Puntos que responden a la lluvia</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points that answer to the reservoir</source>
        <translation>Puntos que responden al embalse</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>The same points, drawn by the correlation where they answer.</source>
        <translation>Los mismos puntos, dibujados por la correlación donde responden.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Answer to rain (r)</source>
        <translation>Respuesta a la lluvia (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Answer to the reservoir (r)</source>
        <translation>Respuesta al embalse (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Import GNSS</source>
        <translation>Importar GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Turns GNSS files into one table of east, north and up in mm.</source>
        <translation>Convierte archivos GNSS en una tabla de este, norte y vertical en mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>&lt;p&gt;Reads tenv3 of the Nevada Geodetic Laboratory (with the integer metres, which change where a station passes a metre), .pos of PBO and NOTA, and CSV: a row a station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and if known se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files, or a zip of them. The unit is part of the column name (mm, cm, m). A CSV station, lon, lat tells where the stations of the other files are.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of a station (CSV: as they stand). Steps of an antenna or an earthquake are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee tenv3 del Nevada Geodetic Laboratory (con los metros enteros, que cambian cuando una estación pasa un metro), .pos de PBO y NOTA, y CSV: una fila por estación y día (station, lon, lat, date, e_mm, n_mm, u_mm y, si se conocen, se_mm, sn_mm, su_mm, cov_en_mm2 …) o columnas como M21_e_mm. Varios archivos, o un zip de ellos. La unidad forma parte del nombre de la columna (mm, cm, m). Un CSV station, lon, lat dice dónde están las estaciones de los demás archivos.&lt;/p&gt;&lt;p&gt;Los desplazamientos son relativos al primer día de una estación (CSV: tal como están). Los saltos por cambio de antena o terremoto se conservan.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>GNSS files</source>
        <translation>Archivos GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>tenv3, .pos, .neu or CSV files, or a zip of them.</source>
        <translation>Archivos tenv3, .pos, .neu o CSV, o un zip de ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>station, lon, lat, date, e_mm, n_mm, u_mm con sigmas y covarianzas.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>A point a station with its rates [mm/yr] and its first and last day.</source>
        <translation>Un punto por estación con sus velocidades [mm/año] y su primer y último día.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>{n} stations: {names}</source>
        <translation>{n} estaciones: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Import rain and reservoir level</source>
        <translation>Importar lluvia y nivel del embalse</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Turns a table of rain, reservoir level and other daily values into a table with a row a day.</source>
        <translation>Convierte una tabla de lluvia, nivel del embalse y otros valores diarios en una tabla con una fila por día.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>&lt;p&gt;Date, rain and level are found by the names of the columns, or named below; every other column of numbers is kept as a further driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read as they come. A unit in a column's name, such as Rainfall/in or level_ft, is followed where the unit below is left at its default.&lt;/p&gt;&lt;p&gt;Several readings a day: rain is summed, everything else averaged. Several gauges: rain is averaged, and each gauge is kept in columns of its own.&lt;/p&gt;&lt;p&gt;A missing day stays missing: it is counted, not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fecha, lluvia y nivel se buscan por los nombres de las columnas, o se indican abajo; toda otra columna numérica se conserva como variable adicional. NOAA GSOD (pulgadas, 99.99 = ausente), GHCN (0,1 mm, también los archivos anuales sin cabecera), USGS (códigos de parámetro), el Bureau of Meteorology y las tablas chinas se leen tal como vienen. Una unidad en el nombre de una columna, como Rainfall/in o level_ft, se respeta si la unidad de abajo queda por defecto.&lt;/p&gt;&lt;p&gt;Varias lecturas al día: la lluvia se suma, lo demás se promedia. Varios pluviómetros: la lluvia se promedia y cada uno se conserva en columnas propias.&lt;/p&gt;&lt;p&gt;Un día ausente sigue ausente: se cuenta, no se pone a cero.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Table of daily values</source>
        <translation>Tabla de valores diarios</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>CSV, sheet, GeoPackage or another table with a column of dates.</source>
        <translation>CSV, hoja de cálculo, GeoPackage u otra tabla con una columna de fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Files of one gauge or several</source>
        <translation>Archivos de una o varias estaciones</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Instead of the table, or beside it: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>En lugar de la tabla o junto a ella: NOAA GSOD y GHCN, USGS (separado por tabuladores, .txt), CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Empty: by its name.</source>
        <translation>Vacío: por su nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Rain field</source>
        <translation>Campo de lluvia</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Reservoir level field</source>
        <translation>Campo del nivel del embalse</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Unit of rain per day</source>
        <translation>Unidad de la lluvia diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>tenth_mm is 0.1 mm. The result is in mm.</source>
        <translation>tenth_mm es 0,1 mm. El resultado está en mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Unit of level</source>
        <translation>Unidad del nivel</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>The result is in m.</source>
        <translation>El resultado está en m.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Rain of several gauges</source>
        <translation>Lluvia de varios pluviómetros</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>mean of those that have a value on the day, or the first that has one.</source>
        <translation>mean: media de los que tienen valor ese día; first: el primero que lo tiene.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Time zone of the days [hours from UTC]</source>
        <translation>Huso horario de los días [horas desde UTC]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>For readings with a time of day that tell their zone: China 8, Italy 1. Empty: days as written.</source>
        <translation>Para lecturas con hora que indican su huso: China 8, Italia 1. Vacío: los días tal como están escritos.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Daily drivers</source>
        <translation>Variables diarias</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>date, rain_mm, level_m and the further drivers; empty where a day has no value.</source>
        <translation>date, rain_mm, level_m y las demás variables; vacío donde un día no tiene valor.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Days without rain or without level</source>
        <translation>Días sin lluvia o sin nivel</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>INPUT is missing; give a table of daily values, or FILES.</source>
        <translation>Falta INPUT; dé una tabla de valores diarios o FILES.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}: {count} de {days} días sin valor</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Turns a delivery of InSAR series into a point layer with a field a date, in mm.</source>
        <translation>Convierte una entrega de series InSAR en una capa de puntos con un campo por fecha, en mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is told by the columns; unit and sign are those of the producer, or as you say below. The report lists all that was assumed, how sure the producer is, and where the numbers do not look like it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee EGMS L2a, L2b y L3 (CSV o el zip tal como se descarga), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 con su archivo de geometría, HDF-EOS5, save_qgis), NetCDF, rásteres con una banda por fecha o un archivo por fecha (elija cualquiera de ellos), tablas largas (id, lugar, fecha, desplazamiento) y cualquier CSV o archivo vectorial cuyos nombres de columna sean fechas (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;El resultado está en mm, positivo hacia el satélite (en EGMS L3: positivo hacia arriba o hacia el este). El productor se deduce de las columnas; la unidad y el signo son los del productor, o los que usted indique abajo. El informe enumera todo lo supuesto, cuán seguro es el productor y dónde los números no lo parecen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>File of InSAR series</source>
        <translation>Archivo de series InSAR</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid.</source>
        <translation>CSV, zip con un CSV, GeoPackage, shapefile, otro archivo vectorial, HDF5, NetCDF, GeoTIFF, malla GMT.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Coordinate system of the points</source>
        <translation>Sistema de coordenadas de los puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS EPSG:3035, and a vector file knows its own.</source>
        <translation>Necesario para columnas x e y; longitud y latitud son EPSG:4326, easting y northing de EGMS son EPSG:3035, y un archivo vectorial conoce el suyo.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Unit of the displacements in the file</source>
        <translation>Unidad de los desplazamientos del archivo</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.</source>
        <translation>auto: lo que dice el archivo o su productor; si no, mm. rad es fase de ida y vuelta y necesita la longitud de onda.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Displacements in the file are positive</source>
        <translation>Los desplazamientos del archivo son positivos</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). auto: as the producer writes, else towards.</source>
        <translation>hacia el satélite (EGMS, TRE, MintPy, LiCSBAS, NGU) o alejándose de él (GSI, fase desenrollada). auto: como escribe el productor; si no, hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number that stands for a missing value</source>
        <translation>Número que representa un valor ausente</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.</source>
        <translation>Vacío: 999, 9999 y 99999 de cualquier signo, cuando todos los demás valores son menores que su mitad.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Least coherence [0–1]</source>
        <translation>Coherencia mínima [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Points below it, or without a coherence, are left out. Empty: all are kept.</source>
        <translation>Los puntos por debajo, o sin coherencia, se omiten. Vacío: se conservan todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Incidence angle [degrees]</source>
        <translation>Ángulo de incidencia [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>From the vertical at the target, for all points; goes before the file's columns.</source>
        <translation>Desde la vertical en el terreno, para todos los puntos; prevalece sobre las columnas del archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Heading of the satellite [degrees]</source>
        <translation>Rumbo del satélite [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_los.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.</source>
        <translation>Dirección de vuelo, en sentido horario desde el norte, mirando a la derecha; cerca de −12 ascendente, cerca de 192 descendente.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Raster of the line of sight</source>
        <translation>Ráster de la línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the angle named above. Each point takes its cell; goes before all other angles.</source>
        <translation>Tres bandas, este, norte y vertical del vector unitario de suelo a satélite; o dos, incidencia y el ángulo indicado arriba. Cada punto toma su celda; prevalece sobre los demás ángulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Radar wavelength [mm]</source>
        <translation>Longitud de onda del radar [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known.</source>
        <translation>Para rad, y para los saltos mayores que λ/4 del informe. EGMS y NGU: 55.466 ya se conoce.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Geometry file of an HDF5 stack</source>
        <translation>Archivo de geometría de una pila HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack.</source>
        <translation>geometryGeo.h5 o geometryRadar.h5 de MintPy; vacío: el que está junto a la pila.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Choices as JSON</source>
        <translation>Opciones como JSON</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, columns and more. Parameters that are set above go before it.</source>
        <translation>Lo que se eligió en el diálogo de importación, o la ruta de tal archivo; claves: unit, sign, crs, producer, component, columns y otras. Los parámetros indicados arriba prevalecen.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Series layer</source>
        <translation>Capa de series</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Points with a field a date [mm].</source>
        <translation>Puntos con un campo por fecha [mm].</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>What was assumed; dates and gaps, steps above λ/4, noise of a stable window.</source>
        <translation>Qué se supuso; fechas y huecos, saltos mayores que λ/4, ruido de una ventana estable.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Scatter in a stable window [mm]</source>
        <translation>Dispersión en una ventana estable [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>By how much velocities differ in a stable window [mm/yr]</source>
        <translation>Cuánto difieren las velocidades en una ventana estable [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>INPUT is missing; give a file of InSAR series.</source>
        <translation>Falta INPUT; dé un archivo de series InSAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Project GNSS on a line of sight</source>
        <translation>Proyectar GNSS en una línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>East, north and up become mm towards the satellite, with the full covariance.</source>
        <translation>Este, norte y vertical pasan a mm hacia el satélite, con la covarianza completa.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>&lt;p&gt;d = l·e with l from the ground to the satellite; the variance is lᵀΣl with the correlations of the components where the table has them. The direction is that of the layer's points nearest to the station, or of the two angles: incidence at the ground, and heading of the flight, clockwise from north (near −12 ascending, near −168 descending), right-looking. After Khalili et al. 2024, eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e con l de suelo a satélite; la varianza es lᵀΣl con las correlaciones de las componentes donde la tabla las tiene. La dirección es la de los puntos de la capa más cercanos a la estación, o la de los dos ángulos: incidencia en el terreno y rumbo del vuelo, en sentido horario desde el norte (cerca de −12 ascendente, cerca de −168 descendente), mirando a la derecha. Según Khalili et al. 2024, ec. (2).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Layer with the line of sight</source>
        <translation>Capa con la línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Its nearest point gives the direction at each station.</source>
        <translation>Su punto más cercano da la dirección en cada estación.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>At the ground, from the vertical; only without a layer.</source>
        <translation>En el terreno, desde la vertical; solo sin capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Heading of the flight [degrees]</source>
        <translation>Rumbo del vuelo [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending. Only without a layer.</source>
        <translation>Dirección de vuelo, en sentido horario desde el norte, mirando a la derecha; cerca de −12 ascendente, cerca de 192 descendente. Solo sin capa.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>GNSS in the line of sight [mm]</source>
        <translation>GNSS en la línea de vista [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>station, lon, lat, date, los_mm (positivo hacia el satélite), sigma_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>LAYER is used; the angles are not.</source>
        <translation>Se usa LAYER; los ángulos no.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>The nearest point to {name} is {km:.0f} km away.</source>
        <translation>El punto más cercano a {name} está a {km:.0f} km.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Project on another line of sight</source>
        <translation>Proyectar en otra línea de vista</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Brings series to the line of sight of another sensor, or to the vertical, east or the slope.</source>
        <translation>Lleva las series a la línea de vista de otro sensor, o a la vertical, el este o la ladera.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes how the ground moves, and the report says what that is worth.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is amplified without bound. Without a DEM no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of sight; the report prints the range of the true factor beside it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction alone.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target the result is in its line of sight; without one, direction, vertical, east and downslope give the motion itself, and the other two bring all points to the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where the method would amplify it the values are empty; 2: direction not known).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una línea de vista no determina otra: todo método supone cómo se mueve el terreno, y el informe dice cuánto vale eso.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: sobre todo ladera abajo según el MDE, con 0,3 de ello en cualquier otra dirección; nada se amplifica sin límite. Sin MDE no se prefiere ninguna dirección.&lt;/li&gt;&lt;li&gt;direction: a lo largo de DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) como en Khalili et al. 2024, correcto solo para movimiento a lo largo de la línea de vista del objetivo; el informe muestra al lado el rango del factor verdadero.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: solo en esa dirección.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Con un objetivo, el resultado está en su línea de vista; sin él, direction, vertical, east y downslope dan el propio movimiento, y los otros dos llevan todos los puntos a la línea de vista media de la capa.&lt;/p&gt;&lt;p&gt;El factor de un punto no tiene ruido y es el mismo en todas las fechas. Campos: factor, factor_sigma, sensitivity (parte del movimiento supuesto que se ve), sigma [mm], flag (1: se ve menos de 0,2 y, donde el método lo amplificaría, los valores están vacíos; 2: dirección desconocida).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Projected displacement [mm]</source>
        <translation>Desplazamiento proyectado [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Point layer that knows its line of sight.</source>
        <translation>Capa de puntos que conoce su línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Incidence angle of the target [degrees]</source>
        <translation>Ángulo de incidencia del objetivo [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>At the ground, from the vertical; together with the heading.</source>
        <translation>En el terreno, desde la vertical; junto con el rumbo.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Heading of the target [degrees]</source>
        <translation>Rumbo del objetivo [grados]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Layer with the line of sight of the target</source>
        <translation>Capa con la línea de vista del objetivo</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Its nearest point gives the direction at each point; goes before the angles.</source>
        <translation>Su punto más cercano da la dirección en cada punto; prevalece sobre los ángulos.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.</source>
        <translation>Para pendiente y orientación; en cualquier sistema de coordenadas, suavizado a 40 m. Los puntos sin dato no reciben pendiente.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>How the ground is taken to move</source>
        <translation>Cómo se supone que se mueve el terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>See above; downslope and downslope_prior read the DEM.</source>
        <translation>Véase arriba; downslope y downslope_prior leen el MDE.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Direction of motion</source>
        <translation>Dirección del movimiento</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.</source>
        <translation>Para el método direction: SE; o acimut e inclinación [grados] como 135, 20; o este, norte, vertical.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Companion layer; without it the noise is told from neighbouring dates.</source>
        <translation>Capa acompañante; sin ella el ruido se deduce de fechas vecinas.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Projected series [mm]</source>
        <translation>Series proyectadas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>Puntos con factor, sensitivity, sigma y flag.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Factor and sensitivity, and the published factor beside the range of the true one.</source>
        <translation>Factor y sensibilidad, y el factor publicado junto al rango del verdadero.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Sigma of the projected series [mm]</source>
        <translation>Sigma de las series proyectadas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Noise through the factor, and what the direction of motion leaves open.</source>
        <translation>El ruido a través del factor y lo que la dirección del movimiento deja abierto.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>TARGET_LAYER is used; the angles of the target are not.</source>
        <translation>Se usa TARGET_LAYER; los ángulos del objetivo no.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER está hasta a {km:.0f} km de los puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Networks (published)</source>
        <translation>Redes (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>shared: one network for all points; per_point: one each, slow, for a few points.</source>
        <translation>shared: una red para todos los puntos; per_point: una para cada uno, lento, para pocos puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Target (published)</source>
        <translation>Objetivo (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>acquisitions: measured values, from windows that know only earlier ones; interpolated: every day of the line through all acquisitions, as published, which looks ahead.</source>
        <translation>acquisitions: valores medidos, de ventanas que solo conocen los anteriores; interpolated: cada día de la línea que une todas las adquisiciones, como se publicó, lo que mira hacia delante.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Epochs (published)</source>
        <translation>Épocas (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Most passes over the samples; the best on held-out days is kept. Default: 60.</source>
        <translation>Máximo de pasadas por las muestras; se conserva la mejor en días reservados. Por defecto: 60.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Learning rate (published)</source>
        <translation>Tasa de aprendizaje (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Of Adam. Default: 0.0001, as published.</source>
        <translation>De Adam. Por defecto: 0,0001, como se publicó.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Device (published)</source>
        <translation>Dispositivo (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>auto takes a graphics card where torch can use one.</source>
        <translation>auto usa una tarjeta gráfica donde torch puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>More than 200 networks are wanted (published)</source>
        <translation>Se quieren más de 200 redes (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Without it SCOPE = per_point stops above 200 points and tells time and file size.</source>
        <translation>Sin ello, SCOPE = per_point se detiene por encima de 200 puntos e indica tiempo y tamaño de archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Past displacements (published)</source>
        <translation>Desplazamientos pasados (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>How many past displacements a sample holds; the paper takes 30.</source>
        <translation>Cuántos desplazamientos pasados tiene una muestra; el artículo toma 30.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Days between them (published)</source>
        <translation>Días entre ellos (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>The paper takes 12, the revisit of the satellite.</source>
        <translation>El artículo toma 12, la revisita del satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Days of each driver (published)</source>
        <translation>Días de cada variable (publicado)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>The paper takes 30. The rate variant has a memory of its own, of 400 days.</source>
        <translation>El artículo toma 30. La variante rate tiene memoria propia, de 400 días.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Set the datum from GNSS</source>
        <translation>Fijar el datum con GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Takes the offset between InSAR and GNSS in the line of sight off a layer.</source>
        <translation>Resta de una capa la diferencia entre InSAR y GNSS en la línea de vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>&lt;p&gt;Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station sets the datum and the others validate, unless STATIONS names those that set it.&lt;/p&gt;&lt;p&gt;With two stations or more each is left out in turn; a method that does worse there than a stiffer one is turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).&lt;/p&gt;</source>
        <translation>&lt;p&gt;En torno a cada estación, la media robusta de los puntos de un círculo se compara con GNSS en la línea de vista de la capa, suavizado en el tiempo para que el ruido de un día no pase a todo el mapa. Una estación estable fija el datum y las demás validan, salvo que STATIONS nombre las que lo fijan.&lt;/p&gt;&lt;p&gt;Con dos o más estaciones se deja fuera cada una por turno; un método que allí resulta peor que otro más rígido se rechaza por sí mismo y el informe lo dice. La sigma del datum es común a todo el mapa y se guarda en el linaje, aparte de la sigma de los puntos. Una estación que fija el datum queda registrada y no puede validar la capa después.&lt;/p&gt;&lt;p&gt;Según Khalili et al. 2024, 4.2.2 (series: smooth_offset) y 4.2.4 (velocidad: rate).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Point layer that knows its line of sight, or GNSS in los_mm.</source>
        <translation>Capa de puntos que conoce su línea de vista, o GNSS en los_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Companion layer; its inverse squares weigh the points around a station.</source>
        <translation>Capa acompañante; sus cuadrados inversos ponderan los puntos en torno a una estación.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Stations that set the datum</source>
        <translation>Estaciones que fijan el datum</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Names, separated by commas. Default: the most stable one; the rest validate.</source>
        <translation>Nombres separados por comas. Por defecto: la más estable; las demás validan.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Radius around a station [m]</source>
        <translation>Radio en torno a una estación [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Points within are averaged; five or more are wanted.</source>
        <translation>Se promedian los puntos de dentro; conviene que haya cinco o más.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>What is taken off</source>
        <translation>Qué se resta</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; plane: an offset and a plane per date, from 4 stations.</source>
        <translation>smooth_offset: una serie suave; offset_per_date: cada fecha por separado; rate: una velocidad [mm/año]; plane: una diferencia y un plano por fecha, a partir de 4 estaciones.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>First day used</source>
        <translation>Primer día usado</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Dates before do not set the datum. Default: all.</source>
        <translation>Las fechas anteriores no fijan el datum. Por defecto: todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Last day used</source>
        <translation>Último día usado</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Dates after do not set the datum. Default: all.</source>
        <translation>Las fechas posteriores no fijan el datum. Por defecto: todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Series on the datum of GNSS [mm]</source>
        <translation>Series en el datum de GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>The layer minus the offset; a velocity field is corrected too.</source>
        <translation>La capa menos la diferencia; un campo de velocidad también se corrige.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Residuals before and after, stations left out, sensitivity to the radius.</source>
        <translation>Residuos antes y después, estaciones dejadas fuera, sensibilidad al radio.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept apart, in the lineage and the report.</source>
        <translation>La de SIGMA, como acompañante del resultado; la sigma del datum es común al mapa y se guarda aparte, en el linaje y el informe.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Rate of the offset [mm/yr]</source>
        <translation>Velocidad de la diferencia [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Layer minus GNSS before [mm]</source>
        <translation>Capa menos GNSS antes [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Layer minus GNSS after, at stations not used [mm]</source>
        <translation>Capa menos GNSS después, en estaciones no usadas [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>The most stable station takes a rate off the series before training, learnt up to the end of training. It is recorded in the model and cannot score it.</source>
        <translation>La estación más estable resta una velocidad de las series antes del entrenamiento, aprendida hasta el fin del entrenamiento. Queda registrada en el modelo y no puede puntuarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Train a daily deformation model</source>
        <translation>Entrenar un modelo de deformación diaria</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Learns how a slope answers to rain and reservoir level, from its InSAR series alone.</source>
        <translation>Aprende cómo responde una ladera a la lluvia y al nivel del embalse, solo con sus series InSAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end of training is seen. The report scores the later acquisitions beside persistence and a Kalman filter without drivers.&lt;/p&gt;&lt;p&gt;Input: a point layer with a field a date [mm] and a table with a row a day.&lt;/p&gt;&lt;p&gt;After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El modelo predice la velocidad de cada punto y día a partir de las variables; la suma de las velocidades entre dos adquisiciones se ajusta a la diferencia medida, de modo que no se inventa ninguna verdad diaria. No se ve nada posterior al fin del entrenamiento. El informe puntúa las adquisiciones posteriores junto a la persistencia y a un filtro de Kalman sin variables.&lt;/p&gt;&lt;p&gt;Entrada: una capa de puntos con un campo por fecha [mm] y una tabla con una fila por día.&lt;/p&gt;&lt;p&gt;Según Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, con el objetivo cambiado como explica la guía.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Point layer with a displacement field a date, positive towards the satellite.</source>
        <translation>Capa de puntos con un campo de desplazamiento por fecha, positivo hacia el satélite.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Points below are not used; points without a coherence are.</source>
        <translation>Los puntos por debajo no se usan; los que no tienen coherencia, sí.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Polygons around ground that does not move: from it the error common to all points of a date is estimated. Without it, points that are quiet in the training part are taken.</source>
        <translation>Polígonos en torno a terreno que no se mueve: de él se estima el error común a todos los puntos de una fecha. Sin ellos se toman los puntos quietos en la parte de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>rate: daily rates fitted to measured differences. published: the network of the paper, a block of LSTM a kind of data and ten linear layers (needs torch).</source>
        <translation>rate: velocidades diarias ajustadas a diferencias medidas. published: la red del artículo, un bloque LSTM por tipo de dato y diez capas lineales (necesita torch).</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Default: two thirds of the time. Later data only score the model.</source>
        <translation>Por defecto: dos tercios del tiempo. Los datos posteriores solo puntúan el modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>The same seed gives the same model.</source>
        <translation>La misma semilla da el mismo modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>File with everything that estimating needs; loading it runs no code.</source>
        <translation>Archivo con todo lo que necesita la estimación; cargarlo no ejecuta código.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Scores on acquisitions after the end of training, with pictures.</source>
        <translation>Puntuaciones en adquisiciones posteriores al fin del entrenamiento, con gráficos.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of the model on later acquisitions [mm]</source>
        <translation>RMSE del modelo en adquisiciones posteriores [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of a Kalman filter without drivers [mm]</source>
        <translation>RMSE de un filtro de Kalman sin variables [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of the last value [mm]</source>
        <translation>RMSE del último valor [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Points used</source>
        <translation>Puntos usados</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Validate layers with GNSS</source>
        <translation>Validar capas con GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Rates, series and correlations of any number of layers at GNSS stations.</source>
        <translation>Velocidades, series y correlaciones de cualquier número de capas en estaciones GNSS.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>&lt;p&gt;The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, with the correlation of the increments and the scale beside them, because two series with a trend always correlate. GNSS is projected on the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer tells, and the table says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las tablas 4 a 7 de Khalili et al. 2024: velocidad, RMSE de la serie, correlación por estación y capa, con la correlación de los incrementos y la escala al lado, porque dos series con tendencia siempre se correlacionan. GNSS se proyecta en la dirección de cada capa.&lt;/p&gt;&lt;p&gt;Una estación que fijó el datum de una capa, o la calibró, no puede puntuarla: el linaje de la capa lo dice, y la tabla también.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Layers with series [mm]</source>
        <translation>Capas con series [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Point layers with a field a date; each keeps its own direction and dates.</source>
        <translation>Capas de puntos con un campo por fecha; cada una conserva su dirección y sus fechas.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Of the circle; the nearest point and kriging reach five times as far.</source>
        <translation>Del círculo; el punto más cercano y el kriging llegan cinco veces más lejos.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>From points to the station</source>
        <translation>De los puntos a la estación</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>nearest point, robust mean in the circle, local kriging; all are compared.</source>
        <translation>punto más cercano, media robusta en el círculo, kriging local; se comparan todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Chosen areas</source>
        <translation>Áreas elegidas</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of their points in every layer, as figure 11 of the paper.</source>
        <translation>Polígonos, nombrados por un campo name, id, area o label, y si no A, B, C: el informe dibuja la mediana de sus puntos en cada capa, como la figura 11 del artículo.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.</source>
        <translation>Una fila por estación, capa e interpolador; filas ALL con el RMSE de velocidades y las medias; suelo de ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>The tables, the series at each station and of areas, the acquisitions, the noise floor.</source>
        <translation>Las tablas, las series en cada estación y de las áreas, las adquisiciones, el suelo de ruido.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>No point of {layer} with values lies in the area {area}.</source>
        <translation>Ningún punto de {layer} con valores está en el área {area}.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocity map</source>
        <translation>Mapa de velocidades</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Fits velocity, acceleration, seasons and steps jointly, with their sigma.</source>
        <translation>Ajusta a la vez velocidad, aceleración, estaciones del año y saltos, con su sigma.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>&lt;p&gt;One least squares at every point: a season or a step that is left out would bias the velocity. The sigma comes from the residuals and grows with their correlation in time.&lt;/p&gt;&lt;p&gt;The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram is that of figures 8 and 10 of Khalili et al. 2024.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Unos mínimos cuadrados en cada punto: una estacionalidad o un salto que se omite sesgaría la velocidad. La sigma procede de los residuos y crece con su correlación en el tiempo.&lt;/p&gt;&lt;p&gt;El resultado conserva las series y gana velocity, velocity_std [mm/año]; acceleration, acceleration_std [mm/año²]; annual_mm, annual_peak_day (día del año del máximo) y lo mismo para el término semestral; un campo step_YYYYMMDD [mm] por salto; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;El histograma es el de las figuras 8 y 10 de Khalili et al. 2024.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Companion layer; its inverse squares are the weights. Default: all dates alike.</source>
        <translation>Capa acompañante; sus cuadrados inversos son los pesos. Por defecto: todas las fechas iguales.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>What is fitted</source>
        <translation>Qué se ajusta</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>The linear term is always there; seasons need more than a year.</source>
        <translation>El término lineal está siempre; la estacionalidad necesita más de un año.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Days of steps</source>
        <translation>Días de los saltos</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Such as 2020-07-11, 2021-06-28: from each on the series may be offset.</source>
        <translation>Como 2020-07-11, 2021-06-28: desde cada uno la serie puede estar desplazada.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocities [mm/yr]</source>
        <translation>Velocidades [mm/año]</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>The layer with the fields of the fit, coloured by velocity.</source>
        <translation>La capa con los campos del ajuste, coloreada por velocidad.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Points by velocity, their mode, and the range of three quarters of them.</source>
        <translation>Puntos por velocidad, su moda y el rango de tres cuartas partes de ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>{n} of {all} points have too few dates and get no velocity.</source>
        <translation>{n} de {all} puntos tienen muy pocas fechas y no reciben velocidad.</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_layers.py"/>
        <source>{name}, arrows</source>
        <translation>{name}, flechas</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_layers.py"/>
        <source>Motion of {name}</source>
        <translation>Movimiento de {name}</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm horizontal</source>
        <translation>{drawn:g} mm = {size:g} mm horizontal</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm up or down</source>
        <translation>{drawn:g} mm = {size:g} mm arriba o abajo</translation>
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
        <source>No font with Chinese letters is installed, so plots show boxes; install Noto Sans CJK (package fonts-noto-cjk) and start QGIS again.</source>
        <translation>No hay instalada ninguna fuente con caracteres chinos, así que los gráficos muestran recuadros; instale Noto Sans CJK (paquete fonts-noto-cjk) y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks.py"/>
        <source>The work has stopped: {error}</source>
        <translation>El trabajo se ha detenido: {error}</translation>
    </message>
</context>
</TS>
