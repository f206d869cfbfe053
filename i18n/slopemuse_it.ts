<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Lag behind rain and level…</source>
        <translation>Ritardo rispetto a pioggia e livello…</translation>
    </message>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Inverse velocity and angle…</source>
        <translation>Velocità inversa e angolo…</translation>
    </message>
    <message>
        <location filename="../ui/analysis_menu.py"/>
        <source>Profile along a line: draw it on the map</source>
        <translation>Profilo lungo una linea: disegnarla sulla mappa</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>Selected polygons of {name} ({n})</source>
        <translation>Poligoni selezionati di {name} ({n})</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>All polygons of {name}</source>
        <translation>Tutti i poligoni di {name}</translation>
    </message>
    <message>
        <location filename="../ui/area_menu.py"/>
        <source>The project has no layer of polygons</source>
        <translation>Il progetto non ha layer di poligoni</translation>
    </message>
    <message>
        <location filename="../ui/area_reader.py"/>
        <source>Reading an area of {name}</source>
        <translation>Lettura di un'area di {name}</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>{n} arrows: motion from {day} to the day of the map, else to the last one. The legend tells their length.</source>
        <translation>{n} frecce: movimento dal {day} al giorno della mappa, altrimenti all’ultimo. La legenda ne indica la lunghezza.</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>GNSS stations of {name}</source>
        <translation>Stazioni GNSS di {name}</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Longer arrows</source>
        <translation>Frecce più lunghe</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Shorter arrows</source>
        <translation>Frecce più corte</translation>
    </message>
    <message>
        <location filename="../ui/arrow_menu.py"/>
        <source>Displacement of {name}</source>
        <translation>Spostamento di {name}</translation>
    </message>
    <message>
        <location filename="../ui/compare_lines.py"/>
        <source>GNSS {name}, {distance:.0f} m away, in the direction of the point</source>
        <translation>GNSS {name}, a {distance:.0f} m, nella direzione del punto</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Shift + click on the map adds a point. Right click: more.</source>
        <translation>Maiusc + clic sulla mappa aggiunge un punto. Clic destro: altro.</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Compared with</source>
        <translation>Confrontato con</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Plot</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Zoom to</source>
        <translation>Zoom su</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Colour…</source>
        <translation>Colore…</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../ui/compare_list.py"/>
        <source>Remove all</source>
        <translation>Rimuovi tutto</translation>
    </message>
    <message>
        <location filename="../ui/dock_menus.py"/>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.</source>
        <translation>Clic: quel giorno sulla mappa. Trascinare: interpola questi giorni. Rotella: zoom. Doppio clic: tutto. Destro: altro.</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <location filename="../plugin/main.py"/>
        <source>Import InSAR series…</source>
        <translation>Importa serie InSAR…</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Click a point on the map to plot it; Shift + click compares another one</source>
        <translation>Fare clic su un punto della mappa per tracciarlo; Maiusc + clic ne confronta un altro</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Draw an area on the map, or take polygons of a layer: median and spread</source>
        <translation>Disegnare un'area sulla mappa o prendere i poligoni di un layer: mediana e dispersione</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Show displacement relative to a point, an area or a day; the data stay</source>
        <translation>Mostra lo spostamento relativo a un punto, un'area o un giorno; i dati restano invariati</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Fit</source>
        <translation>Interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>What is fitted; drag along the plot to fit a part of the dates</source>
        <translation>Che cosa si interpola; trascinare sul grafico per interpolare una parte delle date</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Remove trend</source>
        <translation>Togli la tendenza</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Take the fitted line off, so that what is small beside it can be seen</source>
        <translation>Sottrae la retta interpolata, così si vede ciò che è piccolo al suo confronto</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Analyse</source>
        <translation>Analizza</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Lag behind rain and level; inverse velocity</source>
        <translation>Ritardo rispetto a pioggia e livello; velocità inversa</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Motion of GNSS stations and of east, up or slope layers as arrows on the map</source>
        <translation>Movimento di stazioni GNSS e di layer est, verticali o lungo il pendio come frecce sulla mappa</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../ui/dock_panel.py"/>
        <source>Save or copy the plot and its numbers</source>
        <translation>Salva o copia il grafico e i suoi numeri</translation>
    </message>
    <message>
        <location filename="../ui/driver_menu.py"/>
        <source>Rain of {n} days</source>
        <translation>Pioggia di {n} giorni</translation>
    </message>
    <message>
        <location filename="../ui/driver_menu.py"/>
        <source>Daily rain</source>
        <translation>Pioggia giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the selected points</source>
        <translation>Esporta i punti selezionati</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Immagine (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabella (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Add to a print layout</source>
        <translation>Aggiungi a un layout di stampa</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Selected points of the layer (CSV)…</source>
        <translation>Punti selezionati del layer (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>A picture of each selected point…</source>
        <translation>Un’immagine per ogni punto selezionato…</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>New layout</source>
        <translation>Nuovo layout</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the plot</source>
        <translation>Esporta il grafico</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export the numbers</source>
        <translation>Esporta i numeri</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The plot is on the clipboard.</source>
        <translation>Il grafico è negli appunti.</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The table is on the clipboard; paste it into a spreadsheet.</source>
        <translation>La tabella è negli appunti; incollarla in un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Export a picture of each selected point</source>
        <translation>Esporta un’immagine per ogni punto selezionato</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <location filename="../ui/series_dock.py"/>
        <source>SlopeMuse time series</source>
        <translation>Serie temporali SlopeMuse</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Written: {path} with {n} rows</source>
        <translation>Scritto: {path} con {n} righe</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Written: {path}</source>
        <translation>Scritto: {path}</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>The plot is in the layout {name}.</source>
        <translation>Il grafico è nel layout {name}.</translation>
    </message>
    <message>
        <location filename="../ui/export_menu.py"/>
        <source>Pictures written beside {path}: {n}</source>
        <translation>Immagini scritte accanto a {path}: {n}</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>As the layer says, {mm:.1f} mm</source>
        <translation>Come dice il layer, {mm:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Leave outliers out</source>
        <translation>Escludi i valori anomali</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Take all values in again</source>
        <translation>Riprendi tutti i valori</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Annulla l’ultima modifica (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Drag along the plot to fit a part of the dates</source>
        <translation>Trascinare sul grafico per interpolare una parte delle date</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Take jumps of half a wavelength off</source>
        <translation>Togli i salti di mezza lunghezza d'onda</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Put the jumps back</source>
        <translation>Rimetti i salti</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Show values half a wavelength off</source>
        <translation>Mostra i valori a mezza lunghezza d'onda</translation>
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
        <translation>Riquadro sotto lo spostamento</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Accelerating</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Annual season</source>
        <translation>Stagionalità annuale</translation>
    </message>
    <message>
        <location filename="../ui/fit_menu.py"/>
        <source>Semi-annual season</source>
        <translation>Stagionalità semestrale</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Press “Point”, then click a point of the layer on the map,
or press “Area” and draw around several.</source>
        <translation>Premere «Punto» e fare clic su un punto del layer sulla mappa,
oppure premere «Area» e disegnare attorno a più punti.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>There is no point of {name} within {n} pixels; click closer or zoom in.</source>
        <translation>Nessun punto di {name} entro {n} pixel; fare clic più vicino o ingrandire.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>The point {pid} has no value on any date.

Click another point.</source>
        <translation>Il punto {pid} non ha valori in nessuna data.

Fare clic su un altro punto.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No rain or level covers the dates of this point; choose a table under “Rain and level”.</source>
        <translation>Nessuna pioggia o livello copre le date di questo punto; scegliere una tabella in «Pioggia e livello».</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No jump of half a wavelength stands clear of the noise.</source>
        <translation>Nessun salto di mezza lunghezza d'onda emerge dal rumore.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} ({first} to {last}) has none of the days shown; choose another table.</source>
        <translation>{name} (da {first} a {last}) non contiene nessuno dei giorni mostrati; scegliere un'altra tabella.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Choose a point layer with a field for every date.

Files of InSAR series are read by
Processing ▸ SlopeMuse ▸ Import InSAR series.</source>
        <translation>Scegliere un layer di punti con un campo per ogni data.

I file di serie InSAR si leggono con
Processing ▸ SlopeMuse ▸ Importa serie InSAR.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} holds the {role} of a result.

Choose the layer with its displacement.</source>
        <translation>{name} contiene {role} di un risultato.

Scegliere il layer con lo spostamento.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has no date fields such as D20200131, so there is no series to draw.

Processing ▸ SlopeMuse ▸ Import InSAR series
makes a layer with dates from a file.</source>
        <translation>{name} non ha campi data come D20200131, quindi non c'è una serie da disegnare.

Processing ▸ SlopeMuse ▸ Importa serie InSAR
crea un layer con date da un file.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>No value lies far from the fit.</source>
        <translation>Nessun valore è lontano dall'interpolazione.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has a value on {share} % of the days shown.</source>
        <translation>{name} ha un valore nel {share} % dei giorni mostrati.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Area of {n} points</source>
        <translation>Area di {n} punti</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Reading the area of {name} …</source>
        <translation>Lettura dell'area di {name}…</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} does not have this point.</source>
        <translation>{name} non ha questo punto.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} does not have the reference.</source>
        <translation>{name} non ha il riferimento.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} and the reference have no date in common.</source>
        <translation>{name} e il riferimento non hanno date in comune.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>Values left out of the fit and drawn hollow: {n}. The layer stays.</source>
        <translation>Valori esclusi dall'interpolazione e disegnati vuoti: {n}. Il layer resta invariato.</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>jumps of half a wavelength taken off: {n}</source>
        <translation>salti di mezza lunghezza d'onda tolti: {n}</translation>
    </message>
    <message>
        <location filename="../ui/guidance.py"/>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} non ha punti.

Scegliere un altro layer.</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>as recognised</source>
        <translation>come riconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>+ towards the satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>+ away from the satellite</source>
        <translation>+ in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>line of sight</source>
        <translation>linea di vista</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>up</source>
        <translation>verticale</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>down the slope</source>
        <translation>lungo il pendio</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>another direction</source>
        <translation>altra direzione</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Producer</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Sign</source>
        <translation>Segno</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Measured is</source>
        <translation>Si misura</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Coordinate system</source>
        <translation>Sistema di coordinate</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Missing value</source>
        <translation>Valore mancante</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Least coherence</source>
        <translation>Coerenza minima</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Incidence [degrees]</source>
        <translation>Incidenza [gradi]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Heading [degrees]</source>
        <translation>Rotta [gradi]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>Wavelength [mm]</source>
        <translation>Lunghezza d'onda [mm]</translation>
    </message>
    <message>
        <location filename="../ui/import_choices.py"/>
        <source>as recognised: {value}</source>
        <translation>come riconosciuto: {value}</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}.</source>
        <translation>{producer}: {word}. {points} punti esaminati, {dates} date, da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>unknown producer</source>
        <translation>produttore sconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>certain ({percent})</source>
        <translation>certo ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>likely ({percent})</source>
        <translation>probabile ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>doubtful ({percent})</source>
        <translation>dubbio ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <source>Import InSAR series</source>
        <translation>Importa serie InSAR</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>a temporary file, gone when QGIS is closed</source>
        <translation>un file temporaneo, che scompare alla chiusura di QGIS</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Files…</source>
        <translation>File…</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Copy choices</source>
        <translation>Copia le scelte</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch</source>
        <translation>Come JSON, per CHOICES dell'algoritmo «Importa serie InSAR» e per la sua esecuzione in serie</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Files of InSAR series</source>
        <translation>File di serie InSAR</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Drop a file of InSAR series, or choose one.</source>
        <translation>Trascinare qui un file di serie InSAR o sceglierne uno.</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Drop files here</source>
        <translation>Trascinare qui i file</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Processing does not know SlopeMuse; switch on the plugin Processing.</source>
        <translation>Processing non conosce SlopeMuse; attivare il plugin Processing.</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>not recognised</source>
        <translation>non riconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Gaps in time: {count}</source>
        <translation>Lacune nel tempo: {count}</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Steps above λ/4: {count}</source>
        <translation>Salti maggiori di λ/4: {count}</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>seen [%]</source>
        <translation>con valore [%]</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>displacement [mm]</source>
        <translation>spostamento [mm]</translation>
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
        <translation>direzione
ignota</translation>
    </message>
    <message>
        <location filename="../ui/import_picture.py"/>
        <source>+ is this way
and {up} % up</source>
        <translation>+ è in questa direzione
e {up} % verso l'alto</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>If the inverse velocity fell on along a line: zero on {day}, 90 % {low} to {high}.</source>
        <translation>Se la velocità inversa continuasse a calare lungo una retta: zero il {day}, 90 % da {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Last speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady {steady:.0f} mm/yr, angle {angle:.0f}°.</source>
        <translation>Ultima velocità {speed:.0f} mm/anno ({name}, Cruden e Varnes 1996), stazionaria {steady:.0f} mm/anno, angolo {angle:.0f}°.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>For screening only, not for warning: a satellite sees a part of the motion, every few days, and many slopes that accelerate come to rest again. Drag along the plot to choose the days of the line; angles of 45, 80 and 85° are limits used for Chinese landslides.</source>
        <translation>Solo per uno screening, non per l'allerta: un satellite vede una parte del moto ogni pochi giorni, e molti versanti che accelerano tornano in quiete. Trascinare sul grafico per scegliere i giorni della retta; gli angoli di 45, 80 e 85° sono limiti usati per frane cinesi.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>The inverse velocity does not fall to zero: no day of failure is indicated.</source>
        <translation>La velocità inversa non cala verso zero: nessun giorno di rottura è indicato.</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Speed
[mm/yr]</source>
        <translation>Velocità
[mm/anno]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / velocità
[anno/mm]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Angle
[degrees]</source>
        <translation>Angolo
[gradi]</translation>
    </message>
    <message>
        <location filename="../ui/kinematics_window.py"/>
        <source>Inverse velocity and angle: {pid}</source>
        <translation>Velocità inversa e angolo: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>{what} over {window} days, {lag} days before: r = {r}, p = {p:.3f} (N = {n})</source>
        <translation>{what} su {window} giorni, {lag} giorni prima: r = {r}, p = {p:.3f} (N = {n})</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>Rates between acquisitions against the driver before them. A negative r of rain means: more rain, faster away from the satellite. p counts how often rates shifted in a circle correlate as well anywhere on the map; a season common to both can still correlate, and the lag is known to one acquisition interval at best.</source>
        <translation>Velocità fra acquisizioni rispetto alla variabile precedente. Un r negativo della pioggia significa: più pioggia, più veloce in allontanamento dal satellite. p conta quanto spesso velocità spostate in cerchio sono altrettanto correlate in un punto qualsiasi della mappa; una stagionalità comune a entrambe può comunque correlare, e il ritardo è noto al meglio entro un intervallo di acquisizione.</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>rain</source>
        <translation>pioggia</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>level</source>
        <translation>livello</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>sum of {driver}</source>
        <translation>somma di {driver}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>mean of {driver}</source>
        <translation>media di {driver}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>change of {driver}</source>
        <translation>variazione di {driver}</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source> – not significant</source>
        <translation> – non significativo</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>lag [days]</source>
        <translation>ritardo [giorni]</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>window [days]</source>
        <translation>finestra [giorni]</translation>
    </message>
    <message>
        <location filename="../ui/lag_window.py"/>
        <source>Lag behind rain and level: {pid}</source>
        <translation>Ritardo rispetto a pioggia e livello: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Sums of rain, and which driver is drawn as a line</source>
        <translation>Somme di pioggia, e quale variabile si disegna come linea</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Point layer with a field for every date</source>
        <translation>Layer di punti con un campo per ogni data</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Daily estimate</source>
        <translation>Stima giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Result of “Estimate daily deformation” for the same points</source>
        <translation>Risultato di «Stima la deformazione giornaliera» per gli stessi punti</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Rain and level</source>
        <translation>Pioggia e livello</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Table with a date, rain and reservoir level</source>
        <translation>Tabella con data, pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <location filename="../ui/layer_choices.py"/>
        <source>Table of stations; the nearest is shown in the line of sight of the point</source>
        <translation>Tabella di stazioni; la più vicina è mostrata nella linea di vista del punto</translation>
    </message>
    <message>
        <location filename="../ui/layout_picture.py"/>
        <source>Plot of {name}</source>
        <translation>Grafico di {name}</translation>
    </message>
    <message>
        <location filename="../ui/many_pictures.py"/>
        <source>Drawing the selected points</source>
        <translation>Disegno dei punti selezionati</translation>
    </message>
    <message>
        <location filename="../ui/many_pictures.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Size of the picture</source>
        <translation>Dimensioni dell'immagine</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <location filename="../ui/picture_size.py"/>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Rain
[mm/day]</source>
        <translation>Pioggia
[mm/giorno]</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Reservoir
level [m]</source>
        <translation>Livello
invaso [m]</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>10–90 % of points</source>
        <translation>10–90 % dei punti</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>flagged</source>
        <translation>segnalato</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>daily estimate</source>
        <translation>stima giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>linear fit</source>
        <translation>retta interpolata</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>fit</source>
        <translation>interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>observed</source>
        <translation>osservato</translation>
    </message>
    <message>
        <location filename="../ui/plot_frame.py"/>
        <source>Rain of {n}
days [mm]</source>
        <translation>Pioggia di {n}
giorni [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Fit all dates</source>
        <translation>Interpola tutte le date</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Name the dragged period…</source>
        <translation>Dai un nome al periodo trascinato…</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <location filename="../ui/reference_menu.py"/>
        <source>Zero on {day}</source>
        <translation>Zero il {day}</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Take the step of {day} out of the fit</source>
        <translation>Togli il salto del {day} dall'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Event on {day}…</source>
        <translation>Evento il {day}…</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Take {day} into the fit again</source>
        <translation>Riprendi il {day} nell'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Leave {day} out of the fit</source>
        <translation>Escludi il {day} dall'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Step on {day} in the fit</source>
        <translation>Salto il {day} nell'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/plot_menu.py"/>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   too few dates for a velocity</source>
        <translation>{pid}   troppo poche date per una velocità</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>no value on any date</source>
        <translation>nessun valore in nessuna data</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>median, N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>mediana, N = {n}   da {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>N = {n}   da {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>accelerazione {value} ± {sigma:.1f} mm/anno²</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>annual</source>
        <translation>annuale</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>semi-annual</source>
        <translation>semestrale</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>rain {value:.1f} mm</source>
        <translation>pioggia {value:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>Displacement − trend [mm]</source>
        <translation>Spostamento − tendenza [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>Displacement [mm]</source>
        <translation>Spostamento [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ towards satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ to the east</source>
        <translation>+ verso est</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ up</source>
        <translation>+ verso l'alto</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ down the slope</source>
        <translation>+ lungo il pendio verso valle</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ along the given direction</source>
        <translation>+ nella direzione data</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ to satellite</source>
        <translation>+ al satellite</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ east</source>
        <translation>+ est</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ downslope</source>
        <translation>+ giù dal pendio</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>+ as given</source>
        <translation>+ come dato</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{term} {amplitude:.1f} mm, highest on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm, massimo il giorno {day:.0f}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>{value} mm/day</source>
        <translation>{value} mm/giorno</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>velocity {value} mm/yr</source>
        <translation>velocità {value} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>estimate {value} mm</source>
        <translation>stima {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/plot_texts.py"/>
        <source>step {day} {value} mm</source>
        <translation>salto {day} {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/profile_reader.py"/>
        <source>Reading a profile of {name}</source>
        <translation>Lettura di un profilo di {name}</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>{n} points within {width:.0f} m of the line; curves are medians of 25 pieces.</source>
        <translation>{n} punti entro {width:.0f} m dalla linea; le curve sono mediane di 25 tratti.</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>Distance along the line [m]</source>
        <translation>Distanza lungo la linea [m]</translation>
    </message>
    <message>
        <location filename="../ui/profile_window.py"/>
        <source>Profile of {name}</source>
        <translation>Profilo di {name}</translation>
    </message>
    <message>
        <location filename="../ui/reference.py"/>
        <source>relative to {name}</source>
        <translation>relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/reference.py"/>
        <source>zero on {day}</source>
        <translation>zero il {day}</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>As delivered</source>
        <translation>Come consegnato</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Relative to the plotted point or area</source>
        <translation>Relativo al punto o all'area tracciati</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Zero on a day: click one in the plot first</source>
        <translation>Zero in un giorno: prima fare clic su uno nel grafico</translation>
    </message>
    <message>
        <location filename="../ui/reference_menu.py"/>
        <source>Relative to {name}</source>
        <translation>Relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Rate [mm/day]</source>
        <translation>Tasso [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocity [mm/yr]</source>
        <translation>Velocità [mm/anno]</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Velocity within {n} days</source>
        <translation>Velocità in {n} giorni</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Daily rate of the estimate</source>
        <translation>Tasso giornaliero della stima</translation>
    </message>
    <message>
        <location filename="../ui/second_plot.py"/>
        <source>Residual of the fit</source>
        <translation>Residuo dell’adattamento</translation>
    </message>
    <message>
        <location filename="../algorithms/angles.py"/>
        <source>What the heading is</source>
        <translation>Che cosa indica la rotta</translation>
    </message>
    <message>
        <location filename="../algorithms/angles.py"/>
        <source>heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, clockwise (78 and −78).</source>
        <translation>heading: rotta del volo, in senso orario da nord (Sentinel-1 circa −12 e 192), sensore che guarda a destra; heading_left: che guarda a sinistra; azimuth_anticlockwise: dal suolo al satellite, da nord in senso antiorario (MintPy, ISCE; 102 e −102); azimuth_clockwise: lo stesso in senso orario (−102 e 102); look_azimuth: dal satellite al suolo, in senso orario (78 e −78).</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/import_hydrology.py"/>
        <location filename="../algorithms/import_insar.py"/>
        <source>Prepare</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Geometry and datum</source>
        <translation>Geometria e datum</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Fusion</source>
        <translation>Fusione</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Daily deformation</source>
        <translation>Deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Assess</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annullato. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The memory is used up; take fewer points or dates, or close other programs.</source>
        <translation>La memoria è esaurita; prendere meno punti o date, o chiudere altri programmi.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.</source>
        <translation>Un difetto di SlopeMuse in {place}: {what}. Si prega di segnalarlo; i dettagli sono nel pannello dei messaggi di log.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The parameter {name} is unknown; {id} takes {known}.</source>
        <translation>Il parametro {name} è sconosciuto; {id} accetta {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The file {path} ({name}) does not exist.</source>
        <translation>Il file {path} ({name}) non esiste.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The file {path} ({name}) is not of the kind {kind}; choose another one.</source>
        <translation>Il file {path} ({name}) non è del tipo {kind}; sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>L'uscita {name} sovrascriverebbe l'ingresso {other} ({path}); scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>The outputs {name} and {other} are the same file ({path}); choose two.</source>
        <translation>Le uscite {name} e {other} sono lo stesso file ({path}); sceglierne due.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East and up from two orbits</source>
        <translation>Est e verticale da due orbite</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Turns ascending and descending series with dates of their own into east and up on common cells.</source>
        <translation>Trasforma serie ascendenti e discendenti con date proprie in est e verticale su celle comuni.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>&lt;p&gt;The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with points of one orbit alone are left out. Give both layers their datum first.&lt;/p&gt;&lt;p&gt;Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north can be had as well.&lt;/p&gt;&lt;p&gt;Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std [mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this component for one mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;I punti di ogni orbita sono mediati in celle e portati a date comuni da uno smoother che segue il moto entro il suo rumore; poi le due linee di vista di ogni cella si risolvono in est e verticale. Le celle con punti di una sola orbita sono escluse. Dare prima il datum a entrambi i layer.&lt;/p&gt;&lt;p&gt;Le orbite quasi polari vedono appena il nord: è trascurato, e il log dice con quale effetto. Su versanti rivolti a nord o a sud usare il metodo slope_parallel con un DEM: il terreno si muove allora lungo la sua superficie, e si ottiene anche il nord.&lt;/p&gt;&lt;p&gt;Lo spostamento è relativo alla prima data comune, e così la sua sigma. Campi: velocity, velocity_std [mm/anno], condition (1 è il meglio; sopra 15 la cella è vuota), n_ascending, n_descending, leak (mm in questa componente per ogni mm di moto verso nord trascurato).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Ascending series [mm]</source>
        <translation>Serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Point layer in its line of sight, positive towards the satellite.</source>
        <translation>Layer di punti nella sua linea di vista, positivo verso il satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Descending series [mm]</source>
        <translation>Serie discendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Point layer in its line of sight; dates and points may differ.</source>
        <translation>Layer di punti nella sua linea di vista; date e punti possono essere diversi.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Width of a cell [m]</source>
        <translation>Larghezza di una cella [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Points of both orbits in a cell are taken as one place.</source>
        <translation>I punti delle due orbite in una cella valgono come uno stesso luogo.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Days between the dates of the result</source>
        <translation>Giorni fra le date del risultato</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>From the first to the last day that both layers cover.</source>
        <translation>Dal primo all'ultimo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>What is assumed</source>
        <translation>Che cosa si assume</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.</source>
        <translation>east_up: nulla si muove verso nord; slope_parallel: il terreno si muove lungo la superficie del DEM.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/project_los.py"/>
        <source>Height model [m]</source>
        <translation>Modello del terreno [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>For slope_parallel; in any coordinate system.</source>
        <translation>Per slope_parallel; in qualsiasi sistema di coordinate.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Companion layer; its inverse squares weigh the points of a cell.</source>
        <translation>Layer compagno; i suoi quadrati inversi pesano i punti di una cella.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East [mm]</source>
        <translation>Est [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>Positivo verso est, relativo alla prima data comune.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Up [mm]</source>
        <translation>Verticale [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>Positivo verso l'alto, relativo alla prima data comune.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>One sigma of the displacement since the first date, noise alone.</source>
        <translation>Una sigma dello spostamento dalla prima data, solo rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Condition number</source>
        <translation>Numero di condizionamento</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>How much worse the worst combination of the two motions is seen than the best.</source>
        <translation>Quanto peggio della migliore si vede la peggiore combinazione dei due moti.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>North [mm]</source>
        <translation>Nord [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>For slope_parallel alone; positive to the north.</source>
        <translation>Solo per slope_parallel; positivo verso nord.</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Number of cells</source>
        <translation>Numero di celle</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>East [mm/yr]</source>
        <translation>Est [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Up [mm/yr]</source>
        <translation>Verticale [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of the ascending series [mm]</source>
        <translation>Sigma della serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of the descending series [mm]</source>
        <translation>Sigma della serie discendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of east [mm]</source>
        <translation>Sigma dell'est [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>Sigma of up [mm]</source>
        <translation>Sigma della verticale [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/decompose.py"/>
        <source>North [mm/yr]</source>
        <translation>Nord [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Date field</source>
        <translation>Campo data</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Absent: found by name.</source>
        <translation>Assente: trovato dal nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Rain field [mm/day]</source>
        <translation>Campo pioggia [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Reservoir level field [m]</source>
        <translation>Campo livello dell'invaso [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Further daily drivers</source>
        <translation>Altre variabili giornaliere</translation>
    </message>
    <message>
        <location filename="../algorithms/drivers.py"/>
        <source>Groundwater, temperature, snow melt or anything else with a value a day.</source>
        <translation>Falda, temperatura, fusione nivale o altro con un valore al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Estimate daily deformation</source>
        <translation>Stima la deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Gives every point a displacement, a sigma and a rate for every day.</source>
        <translation>Dà a ogni punto uno spostamento, una sigma e una velocità per ogni giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>&lt;p&gt;nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is that of the displacement itself, without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was trained on; the interval is wider there.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast: ciò che si poteva sapere quel giorno, da acquisizioni fino al giorno meno la latenza e variabili fino al giorno. hindcast: tutte le acquisizioni, anche successive. scenario: giorni dopo l'ultima acquisizione con variabili pianificate o previste.&lt;/p&gt;&lt;p&gt;La sigma è quella dello spostamento stesso, senza il rumore di un'acquisizione; 1,645 sigma contengono il 90 %. Segnale 1: una variabile è fuori da ciò su cui il modello è stato addestrato; lì l'intervallo è più ampio.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Daily displacement [mm]</source>
        <translation>Spostamento giornaliero [mm]</translation>
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
        <translation>Serie InSAR [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>The layer of the training, or one with newer dates or other points of the slope.</source>
        <translation>Il layer dell'addestramento, o uno con date più recenti o altri punti del versante.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Made by the training.</source>
        <translation>Prodotto dall'addestramento.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Hydrology (a row a day)</source>
        <translation>Idrologia (una riga al giorno)</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Table with the columns that the model was trained on.</source>
        <translation>Tabella con le colonne su cui il modello è stato addestrato.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Stable area</source>
        <translation>Area stabile</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Polygons around ground that does not move; absent: the model's quiet points.</source>
        <translation>Poligoni attorno a terreno che non si muove; assente: i punti quieti del modello.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Default: the first date.</source>
        <translation>Predefinito: la prima data.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Default: the last acquisition; in a scenario the last day of the drivers.</source>
        <translation>Predefinito: l'ultima acquisizione; in uno scenario l'ultimo giorno delle variabili.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Step [days]</source>
        <translation>Passo [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>1 gives every day; a layer holds at most 1,900 dates.</source>
        <translation>1 dà ogni giorno; un layer contiene al massimo 1.900 date.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/evaluate.py"/>
        <source>Latency of acquisitions [days]</source>
        <translation>Latenza delle acquisizioni [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Days until an acquisition can be used in a nowcast.</source>
        <translation>Giorni prima che un'acquisizione possa essere usata in un nowcast.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast (tempo reale), hindcast (retrospettivo) o scenario.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Point layer with a field a day, relative to the first acquisition.</source>
        <translation>Layer di punti con un campo al giorno, relativo alla prima acquisizione.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Displacement, sigma, flags and rate in one CF file of any length.</source>
        <translation>Spostamento, sigma, segnali e velocità in un file CF di qualsiasi lunghezza.</translation>
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
        <translation>Una sigma dello spostamento giornaliero, un campo al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Daily rate [mm/day]</source>
        <translation>Velocità giornaliera [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Instantaneous rate, a field a day.</source>
        <translation>Velocità istantanea, un campo al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Flags</source>
        <translation>Segnali</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>1 where a driver is outside the training range.</source>
        <translation>1 dove una variabile è fuori dall'intervallo di addestramento.</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Latest state</source>
        <translation>Ultimo stato</translation>
    </message>
    <message>
        <location filename="../algorithms/estimate_daily.py"/>
        <source>Points with the newest value, rate and 90 % interval.</source>
        <translation>Punti con il valore più recente, la velocità e l'intervallo del 90 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.</source>
        <translation>Verità giornaliera nella linea di vista; le stazioni con cui il layer o il modello è stato calibrato non possono valutare.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate daily deformation</source>
        <translation>Valuta la deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Shows which method is nearest to later measurements, by how much, and how surely.</source>
        <translation>Mostra quale metodo è più vicino a misure successive, di quanto e con quale certezza.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>&lt;p&gt;Every method learns up to the end of training and then forecasts each acquisition from those before it, knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the same series. The first line of the report names the winner; its margin over the best simple method comes with an interval from a bootstrap over blocks of dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repeats the score of the paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ogni metodo impara fino alla fine dell'addestramento e poi prevede ogni acquisizione da quelle precedenti, conoscendo solo variabili e acquisizioni del suo momento. Metodi semplici, rivali con variabili e i nostri ricevono le stesse serie. La prima riga del rapporto nomina il vincitore; il suo margine sul miglior metodo semplice ha un intervallo ottenuto con un bootstrap su blocchi di date.&lt;/p&gt;&lt;p&gt;PROTOCOL = published ripete il punteggio dell'articolo su giorni interpolati, che guarda avanti, accanto a metodi che ripetono soltanto l'interpolazione.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tabelle e figure 3e, 7, 8, 10.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of each point [mm]</source>
        <translation>RMSE di ogni punto [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Point layer with a displacement field a date.</source>
        <translation>Layer di punti con un campo di spostamento per data.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Table with a date and daily columns; rain_mm and level_m are found by name.</source>
        <translation>Tabella con una data e colonne giornaliere; rain_mm e level_m si trovano dal nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Takes part as it is; its end of training holds for all. Absent: ours are trained.</source>
        <translation>Partecipa com'è; la sua fine dell'addestramento vale per tutti. Assente: si addestrano i nostri.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The best simple method always takes part.</source>
        <translation>Il miglior metodo semplice partecipa sempre.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Last day of training</source>
        <translation>Ultimo giorno di addestramento</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Default: that of the model, else two thirds of the time.</source>
        <translation>Predefinito: quello del modello, altrimenti due terzi del tempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ground from which the error common to a date is estimated, for all methods.</source>
        <translation>Terreno da cui si stima l'errore comune a una data, per tutti i metodi.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Driver sets</source>
        <translation>Insiemi di variabili</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>Separati da virgole: IFP (pioggia), IFW (livello), IFPW (entrambi), o colonne unite da +. Predefinito: tutte le variabili insieme.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Days after training, separated by commas. Default: heaviest rain, fastest drawdowns.</source>
        <translation>Giorni dopo l'addestramento, separati da virgole. Predefinito: le piogge più forti e gli svasi più rapidi.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Ids, separated by commas. Default: the highest and the lowest of the fast ones.</source>
        <translation>Identificativi separati da virgole. Predefinito: il più alto e il più basso fra i veloci.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Classes of change [mm]</source>
        <translation>Classi di variazione [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Bounds of |change between two acquisitions|.</source>
        <translation>Limiti di |variazione fra due acquisizioni|.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Days until an acquisition can be used; it never knows itself.</source>
        <translation>Giorni prima che un'acquisizione possa essere usata; non conosce mai sé stessa.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>nowcast: later acquisitions. published: interpolated days too, which look ahead.</source>
        <translation>nowcast: acquisizioni successive. published: anche giorni interpolati, che guardano avanti.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Fit again every [days]</source>
        <translation>Riadatta ogni [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>0 fits once; 365 fits again every year on all that is known then.</source>
        <translation>0 adatta una volta; 365 riadatta ogni anno su tutto ciò che è noto allora.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The same seed gives the same scores.</source>
        <translation>Lo stesso seme dà gli stessi punteggi.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more.</source>
        <translation>Una riga per metodo, insieme di variabili, verità e parte: RMSE, CRPS, copertura, abilità e altro.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Error of each point</source>
        <translation>Errore di ogni punto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Points with the error of the winner and of the best simple method [mm].</source>
        <translation>Punti con l'errore del vincitore e del miglior metodo semplice [mm].</translation>
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
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Who won and by how much, with pictures.</source>
        <translation>Chi ha vinto e di quanto, con figure.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of the winner [mm]</source>
        <translation>RMSE del vincitore [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>RMSE of the best simple method [mm]</source>
        <translation>RMSE del miglior metodo semplice [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Skill of the winner against it [0–1]</source>
        <translation>Abilità del vincitore rispetto ad esso [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Estremo inferiore del suo intervallo al 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Acquisitions scored</source>
        <translation>Acquisizioni valutate</translation>
    </message>
    <message>
        <location filename="../algorithms/gnss_table.py"/>
        <location filename="../algorithms/import_gnss.py"/>
        <source>GNSS table [mm]</source>
        <translation>Tabella GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gnss_table.py"/>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the line of sight of the layer.</source>
        <translation>Colonne station, lon, lat, date, e_mm, n_mm, u_mm (come le scrive l'importazione GNSS), oppure los_mm nella linea di vista del layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One grid from two sensors</source>
        <translation>Una griglia da due sensori</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Fills a grid from the points of one or two sensors, with sigma and scores at hidden points.</source>
        <translation>Riempie una griglia dai punti di uno o due sensori, con sigma e punteggi su punti nascosti.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>&lt;p&gt;The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.&lt;/p&gt;&lt;p&gt;Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM the motion may depend on height, if that lowers the error at hidden points.&lt;/p&gt;&lt;p&gt;kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the network of Khalili et al. 2024. The networks need torch and take minutes.&lt;/p&gt;&lt;p&gt;Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all points stay empty. The report hides original points, in blocks with a belt around them and at random, and shows the error of all methods, and what both sensors gain over each alone.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;I layer hanno date comuni (ve li porta harmonize) e una sola linea di vista (projectlos). INPUT dà il datum: il secondo sensore può differire per un campo di scarti, che è stimato insieme al moto.&lt;/p&gt;&lt;p&gt;Il kriging pesa i punti vicini e alcuni sparsi sull'area; ogni sensore ha un rumore proprio, la covarianza è quella che predice meglio i punti, anche oltre le lacune, e i suoi pesi servono a tutte le date. Con un DEM il moto può dipendere dalla quota, se ciò riduce l'errore su punti nascosti.&lt;/p&gt;&lt;p&gt;kriging_edges: dove i punti sono di due tipi (un corpo che si muove su terreno fermo), ogni tipo è interpolato con il kriging per sé e mescolato secondo quanto è probabile che un luogo vi appartenga. cnn: una rete corregge il kriging, imparata su campi creati in questi luoghi. Entrambi si usano solo per quanto i punti nascosti si trovano meglio. cnn_published: la rete di Khalili et al. 2024. Le reti richiedono torch e impiegano minuti.&lt;/p&gt;&lt;p&gt;Restano vuote le celle lontane da tutti i punti, fuori dall'inviluppo convesso, o note appena meglio della media di tutti i punti. Il rapporto nasconde punti originali, in blocchi con una fascia attorno e a caso, e mostra l'errore di tutti i metodi e ciò che i due sensori guadagnano su ciascuno da solo.&lt;/p&gt;&lt;p&gt;Campi: velocity, velocity_std [mm/anno] (una sigma del moto), distance [m] dal punto più vicino.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Point layer with a field a date; it gives the datum.</source>
        <translation>Layer di punti con un campo per data; dà il datum.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Series of a second sensor [mm]</source>
        <translation>Serie di un secondo sensore [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>On the same dates and in the same line of sight.</source>
        <translation>Alle stesse date e nella stessa linea di vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Companion layer; points with a larger sigma count less. Default: all alike.</source>
        <translation>Layer compagno; i punti con sigma maggiore contano meno. Predefinito: tutti uguali.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>In any coordinate system; used if it lowers the error at hidden points.</source>
        <translation>In qualsiasi sistema di coordinate; usato se riduce l'errore su punti nascosti.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>0: the largest that costs at most 2 % of the accuracy at points left out.</source>
        <translation>0: la più grande che costa al massimo il 2 % dell'accuratezza su punti esclusi.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>The report shows the error of each at points that were hidden.</source>
        <translation>Il rapporto mostra l'errore di ciascuno su punti nascosti.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Farthest point [m]</source>
        <translation>Punto più lontano [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Cells farther than this from every point stay empty. Default: from the points.</source>
        <translation>Le celle più lontane di così da ogni punto restano vuote. Predefinito: dai punti.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Also outside the points</source>
        <translation>Anche fuori dai punti</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>Riempi anche celle fuori dall'inviluppo convesso dei punti, fino a MASK_DISTANCE.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Seed of the networks</source>
        <translation>Seme delle reti</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>The same seed gives the same result.</source>
        <translation>Lo stesso seme dà lo stesso risultato.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Epochs at most</source>
        <translation>Epoche al massimo</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Default: 16 for cnn, 100 for cnn_published, which may stop earlier.</source>
        <translation>Predefinito: 16 per cnn, 100 per cnn_published, che può fermarsi prima.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Grid points [mm]</source>
        <translation>Punti della griglia [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>A point a cell with its series, in the metric system of the grid.</source>
        <translation>Un punto per cella con la sua serie, nel sistema metrico della griglia.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Sigma of the grid points [mm]</source>
        <translation>Sigma dei punti della griglia [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.</source>
        <translation>Una sigma del moto, del kriging. Gli errori di una cella si somigliano nel tempo: non servono come pesi per la velocità.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Positive along the component of INPUT.</source>
        <translation>Positivo lungo la componente di INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>Sigma della velocità [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>One sigma, of kriging.</source>
        <translation>Una sigma, del kriging.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Displacement, a band a date [mm]</source>
        <translation>Spostamento, una banda per data [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller.</source>
        <translation>Le bande portano la loro data; QGIS 3.38 e successivi le riproduce nel controllo temporale.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>Errors of all methods at hidden points, and what two sensors gain.</source>
        <translation>Errori di tutti i metodi su punti nascosti, e ciò che due sensori guadagnano.</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>RMSE of the method in hidden blocks [mm]</source>
        <translation>RMSE del metodo in blocchi nascosti [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <source>RMSE of kriging in hidden blocks [mm]</source>
        <translation>RMSE del kriging in blocchi nascosti [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/project_los.py"/>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Sigma of the series [mm]</source>
        <translation>Sigma delle serie [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/gridfusion.py"/>
        <location filename="../algorithms/harmonize.py"/>
        <source>Sigma of the second series [mm]</source>
        <translation>Sigma delle seconde serie [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>One time axis for two sensors</source>
        <translation>Un asse temporale per due sensori</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.</source>
        <translation>Porta uno o due layer alle stesse date, ciascuno per sé, con sigma, segnali e punteggi su date nascoste.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>&lt;p&gt;The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a fit over the common time (field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother takes the motion of a point as a line with what moves fast, over months, over years and every year; how much of each occurs is learned from all points together, and every point weighs it by its own series. Interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need torch and take minutes.&lt;/p&gt;&lt;p&gt;The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 usual intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le date vanno dalla più tarda prima data alla più precoce ultima data dei layer, ogni STEP giorni. Ogni layer vi è portato per sé; poi le serie di INPUT2 sono traslate per contare dallo stesso momento di INPUT, con un'interpolazione sul tempo comune (campo zero_shift [mm]).&lt;/p&gt;&lt;p&gt;Lo smoother considera il moto di un punto come una retta più ciò che varia in fretta, in mesi, in anni e ogni anno; quanto vi è di ciascuno si impara da tutti i punti insieme, e ogni punto lo pesa con la propria serie. Gli interpolatori (pchip, linear) conservano il rumore delle acquisizioni.&lt;/p&gt;&lt;p&gt;lstm: una rete ricorrente, comune a tutti i punti, corregge lo smoother per quanto ciò aiuta su date su cui non ha imparato. lstm_published: la rete di Khalili et al. 2024, che guarda solo indietro. Entrambe richiedono torch e impiegano minuti.&lt;/p&gt;&lt;p&gt;Il rapporto nasconde date a tutti i metodi e mostra quanto ciascuno si avvicina. La sigma è quella del moto sotto il rumore [mm]; campo noise: una sigma di un'acquisizione [mm]. Segnali: 0 osservato quel giorno, 1 interpolato, 2 in una lacuna di più di 3 intervalli usuali.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <location filename="../algorithms/velocity.py"/>
        <source>Point layer with a field a date.</source>
        <translation>Layer di punti con un campo per data.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>In the same line of sight; other points and dates.</source>
        <translation>Nella stessa linea di vista; altri punti e date.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Companion layer; it tells which dates are noisier than others. Default: all dates alike.</source>
        <translation>Layer compagno; dice quali date sono più rumorose. Predefinito: tutte uguali.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>From the first day that both layers cover.</source>
        <translation>Dal primo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: the first day that both layers cover.</source>
        <translation>Predefinito: il primo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: the last day that both layers cover.</source>
        <translation>Predefinito: l'ultimo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The smoother has the least error on hidden dates; the report shows it for yours.</source>
        <translation>Lo smoother ha l'errore minore su date nascoste; il rapporto lo mostra per le vostre.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop earlier.</source>
        <translation>Predefinito: 30 per lstm, 86 per lstm_published; l'addestramento può fermarsi prima.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Series on common dates [mm]</source>
        <translation>Serie su date comuni [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The points of INPUT.</source>
        <translation>I punti di INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Second series on common dates [mm]</source>
        <translation>Seconde serie su date comuni [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>The points of INPUT2.</source>
        <translation>I punti di INPUT2.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Errors of all methods on hidden dates.</source>
        <translation>Errori di tutti i metodi su date nascoste.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>RMSE of the method on hidden dates [mm]</source>
        <translation>RMSE del metodo su date nascoste [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>RMSE of straight lines on hidden dates [mm]</source>
        <translation>RMSE di rette su date nascoste [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>One sigma of the motion below the noise.</source>
        <translation>Una sigma del moto sotto il rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 osservato, 1 interpolato, 2 lacuna.</translation>
    </message>
    <message>
        <location filename="../algorithms/harmonize.py"/>
        <source>Flags of the second series</source>
        <translation>Segnali delle seconde serie</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Relate motion with hydrology</source>
        <translation>Metti in relazione moto e idrologia</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Shows which points answer to rain or to the reservoir, after how many days.</source>
        <translation>Mostra quali punti rispondono alla pioggia o al livello dell'invaso, e dopo quanti giorni.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>&lt;p&gt;Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way round. A point counts if the ground around it answers beyond circular shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.&lt;/p&gt;&lt;p&gt;Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), the partial correlation r (positive: towards the satellite), the days between driver and effect (lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false discovery rate. reservoir is the best of level, falls and rises.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, which finds dependence nearly everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le variazioni tra acquisizioni si confrontano con somme di pioggia, il livello, i suoi abbassamenti e innalzamenti, con vari ritardi e finestre, tolti tendenza e stagione e, per la pioggia, ciò che può aver fatto il serbatoio, e viceversa. Un punto conta se il terreno intorno risponde più che con spostamenti circolari nel tempo e se il punto stesso si muove così; la quota di falsi ritrovamenti è tenuta ad ALPHA.&lt;/p&gt;&lt;p&gt;Di ogni fattore il layer riporta chi quadrato e V di Cramér di tre classi, entrambi anche normalizzati (norm), la correlazione parziale r (positiva: verso il satellite), i giorni tra fattore ed effetto (lag: fino al centro di una somma o al massimo di una risposta), la finestra o scala temporale, p e q, il tasso di falsi ritrovamenti. reservoir è il migliore tra livello, abbassamenti e innalzamenti.&lt;/p&gt;&lt;p&gt;METHOD = published ripete il test chi quadrato di Guo et al. 2023 su giorni interpolati, che trova dipendenza quasi ovunque.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Point layer with a field a date: acquisitions, not interpolated days.</source>
        <translation>Layer di punti con un campo per data: acquisizioni, non giorni interpolati.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share of false discoveries [0–1]</source>
        <translation>Quota di false scoperte [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Among the points that are said to answer.</source>
        <translation>Fra i punti di cui si dice che rispondono.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>circular_shift: a test that holds. published: chi-square on interpolated days.</source>
        <translation>circular_shift: un test che regge. published: chi quadrato su giorni interpolati.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Relations</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points with the numbers of all drivers, drawn by the reservoir, else by rain.</source>
        <translation>Punti con i numeri di tutte le variabili, disegnati per l'invaso, altrimenti per la pioggia.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Shares, delays, maps, and correlation over lag and window.</source>
        <translation>Quote, ritardi, mappe e correlazione su ritardo e finestra.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share of points that answer to rain [0–1]</source>
        <translation>Quota di punti che rispondono alla pioggia [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Share that answers to the reservoir [0–1]</source>
        <translation>Quota che risponde all'invaso [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Greatest lag [days]</source>
        <translation>Ritardo massimo [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Between the end of a window of the driver and the acquisition.</source>
        <translation>Fra la fine di una finestra della variabile e l'acquisizione.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Greatest window [days]</source>
        <translation>Finestra massima [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Over which the driver is summed, and greatest time scale of a response.</source>
        <translation>Su cui è sommata la variabile, e massima scala temporale di una risposta.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points that answer to rain</source>
        <translation>Punti che rispondono alla pioggia</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Points that answer to the reservoir</source>
        <translation>Punti che rispondono all'invaso</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>The same points, drawn by the correlation where they answer.</source>
        <translation>Gli stessi punti, disegnati per la correlazione dove rispondono.</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Answer to rain (r)</source>
        <translation>Risposta alla pioggia (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/hydro_relation.py"/>
        <source>Answer to the reservoir (r)</source>
        <translation>Risposta all'invaso (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Import GNSS</source>
        <translation>Importa GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Turns GNSS files into one table of east, north and up in mm.</source>
        <translation>Trasforma file GNSS in una tabella di est, nord e verticale in mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>&lt;p&gt;Reads tenv3 of the Nevada Geodetic Laboratory (with the integer metres, which change where a station passes a metre), .pos of PBO and NOTA, and CSV: a row a station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and if known se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files, or a zip of them. The unit is part of the column name (mm, cm, m). A CSV station, lon, lat tells where the stations of the other files are.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of a station (CSV: as they stand). Steps of an antenna or an earthquake are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legge tenv3 del Nevada Geodetic Laboratory (con i metri interi, che cambiano quando una stazione supera un metro), .pos di PBO e NOTA, e CSV: una riga per stazione e giorno (station, lon, lat, date, e_mm, n_mm, u_mm e, se noti, se_mm, sn_mm, su_mm, cov_en_mm2 …) oppure colonne come M21_e_mm. Più file, o uno zip di essi. L'unità fa parte del nome della colonna (mm, cm, m). Un CSV station, lon, lat dice dove sono le stazioni degli altri file.&lt;/p&gt;&lt;p&gt;Gli spostamenti sono relativi al primo giorno di una stazione (CSV: come sono). I salti per cambio d'antenna o terremoto restano.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>GNSS files</source>
        <translation>File GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>tenv3, .pos, .neu or CSV files, or a zip of them.</source>
        <translation>File tenv3, .pos, .neu o CSV, o uno zip di essi.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>station, lon, lat, date, e_mm, n_mm, u_mm con sigma e covarianze.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>A point a station with its rates [mm/yr] and its first and last day.</source>
        <translation>Un punto per stazione con le velocità [mm/anno] e il primo e ultimo giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_gnss.py"/>
        <source>{n} stations: {names}</source>
        <translation>{n} stazioni: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Import rain and reservoir level</source>
        <translation>Importa pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Turns a table of rain, reservoir level and other daily values into a table with a row a day.</source>
        <translation>Trasforma una tabella di pioggia, livello dell'invaso e altri valori giornalieri in una tabella con una riga al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>&lt;p&gt;Date, rain and level are found by the names of the columns, or named below; every other column of numbers is kept as a further driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read as they come. A unit in a column's name, such as Rainfall/in or level_ft, is followed where the unit below is left at its default.&lt;/p&gt;&lt;p&gt;Several readings a day: rain is summed, everything else averaged. Several gauges: rain is averaged, and each gauge is kept in columns of its own.&lt;/p&gt;&lt;p&gt;A missing day stays missing: it is counted, not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Data, pioggia e livello si trovano dai nomi delle colonne, o si indicano sotto; ogni altra colonna di numeri resta come variabile aggiuntiva. NOAA GSOD (pollici, 99.99 = mancante), GHCN (0,1 mm, anche i file annuali senza intestazione), USGS (codici dei parametri), il Bureau of Meteorology e le tabelle cinesi si leggono come sono. Un'unità nel nome di una colonna, come Rainfall/in o level_ft, vale se l'unità sotto resta quella predefinita.&lt;/p&gt;&lt;p&gt;Più letture al giorno: la pioggia è sommata, il resto è mediato. Più pluviometri: la pioggia è mediata, e ciascuno resta in colonne proprie.&lt;/p&gt;&lt;p&gt;Un giorno mancante resta mancante: è contato, non posto a zero.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Table of daily values</source>
        <translation>Tabella di valori giornalieri</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>CSV, sheet, GeoPackage or another table with a column of dates.</source>
        <translation>CSV, foglio di calcolo, GeoPackage o altra tabella con una colonna di date.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Files of one gauge or several</source>
        <translation>File di una o più stazioni</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Instead of the table, or beside it: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>Al posto della tabella o accanto ad essa: NOAA GSOD e GHCN, USGS (separato da tabulazioni, .txt), CSV, XLSX o ODS.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Empty: by its name.</source>
        <translation>Vuoto: dal nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Rain field</source>
        <translation>Campo pioggia</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Reservoir level field</source>
        <translation>Campo livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Unit of rain per day</source>
        <translation>Unità della pioggia giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>tenth_mm is 0.1 mm. The result is in mm.</source>
        <translation>tenth_mm è 0,1 mm. Il risultato è in mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Unit of level</source>
        <translation>Unità del livello</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>The result is in m.</source>
        <translation>Il risultato è in m.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Rain of several gauges</source>
        <translation>Pioggia di più pluviometri</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>mean of those that have a value on the day, or the first that has one.</source>
        <translation>mean: media di quelli che hanno un valore quel giorno; first: il primo che lo ha.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Time zone of the days [hours from UTC]</source>
        <translation>Fuso orario dei giorni [ore da UTC]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>For readings with a time of day that tell their zone: China 8, Italy 1. Empty: days as written.</source>
        <translation>Per letture con ora che dicono il loro fuso: Cina 8, Italia 1. Vuoto: giorni come scritti.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Daily drivers</source>
        <translation>Variabili giornaliere</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>date, rain_mm, level_m and the further drivers; empty where a day has no value.</source>
        <translation>date, rain_mm, level_m e le altre variabili; vuoto dove un giorno non ha valore.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Number of days</source>
        <translation>Numero di giorni</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>Days without rain or without level</source>
        <translation>Giorni senza pioggia o senza livello</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>INPUT is missing; give a table of daily values, or FILES.</source>
        <translation>Manca INPUT; dare una tabella di valori giornalieri o FILES.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_hydrology.py"/>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}: {count} giorni su {days} senza valore</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Turns a delivery of InSAR series into a point layer with a field a date, in mm.</source>
        <translation>Trasforma una consegna di serie InSAR in un layer di punti con un campo per data, in mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is told by the columns; unit and sign are those of the producer, or as you say below. The report lists all that was assumed, how sure the producer is, and where the numbers do not look like it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legge EGMS L2a, L2b e L3 (CSV o lo zip come scaricato), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 con il suo file di geometria, HDF-EOS5, save_qgis), NetCDF, raster con una banda per data o un file per data (sceglierne uno qualsiasi), tabelle lunghe (id, luogo, data, spostamento) e ogni CSV o file vettoriale i cui nomi di colonna sono date (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;Il risultato è in mm, positivo verso il satellite (per EGMS L3: positivo verso l'alto o verso est). Il produttore si riconosce dalle colonne; unità e segno sono quelli del produttore, o come si dice sotto. Il rapporto elenca tutto ciò che si è assunto, quanto è certo il produttore e dove i numeri non lo sembrano.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>File of InSAR series</source>
        <translation>File di serie InSAR</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid.</source>
        <translation>CSV, zip con un CSV, GeoPackage, shapefile, altro file vettoriale, HDF5, NetCDF, GeoTIFF, griglia GMT.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Coordinate system of the points</source>
        <translation>Sistema di coordinate dei punti</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS EPSG:3035, and a vector file knows its own.</source>
        <translation>Necessario per colonne x e y; longitudine e latitudine sono EPSG:4326, easting e northing di EGMS EPSG:3035, e un file vettoriale conosce il suo.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Unit of the displacements in the file</source>
        <translation>Unità degli spostamenti nel file</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.</source>
        <translation>auto: come dice il file o il suo produttore, altrimenti mm. rad è fase di andata e ritorno e richiede la lunghezza d'onda.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Displacements in the file are positive</source>
        <translation>Gli spostamenti nel file sono positivi</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). auto: as the producer writes, else towards.</source>
        <translation>verso il satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) o in allontanamento (GSI, fase srotolata). auto: come scrive il produttore, altrimenti verso il satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number that stands for a missing value</source>
        <translation>Numero che sta per un valore mancante</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.</source>
        <translation>Vuoto: 999, 9999 e 99999 di entrambi i segni, dove tutti gli altri valori sono minori della metà.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Least coherence [0–1]</source>
        <translation>Coerenza minima [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Points below it, or without a coherence, are left out. Empty: all are kept.</source>
        <translation>I punti al di sotto, o senza coerenza, sono esclusi. Vuoto: restano tutti.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Incidence angle [degrees]</source>
        <translation>Angolo di incidenza [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>From the vertical at the target, for all points; goes before the file's columns.</source>
        <translation>Dalla verticale al suolo, per tutti i punti; prevale sulle colonne del file.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Heading of the satellite [degrees]</source>
        <translation>Rotta del satellite [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <location filename="../algorithms/project_los.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.</source>
        <translation>Direzione di volo, in senso orario da nord, guardando a destra; circa −12 ascendente, circa 192 discendente.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Raster of the line of sight</source>
        <translation>Raster della linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the angle named above. Each point takes its cell; goes before all other angles.</source>
        <translation>Tre bande, est, nord e verticale del versore dal suolo al satellite; oppure due, incidenza e l'angolo indicato sopra. Ogni punto prende la sua cella; prevale su tutti gli altri angoli.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Radar wavelength [mm]</source>
        <translation>Lunghezza d'onda del radar [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known.</source>
        <translation>Per rad, e per i salti maggiori di λ/4 nel rapporto. EGMS e NGU: 55.466 è noto.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Geometry file of an HDF5 stack</source>
        <translation>File di geometria di uno stack HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack.</source>
        <translation>geometryGeo.h5 o geometryRadar.h5 di MintPy; vuoto: quello accanto allo stack.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Choices as JSON</source>
        <translation>Scelte come JSON</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, columns and more. Parameters that are set above go before it.</source>
        <translation>Ciò che si è scelto nella finestra di importazione, o il percorso di tale file; chiavi: unit, sign, crs, producer, component, columns e altre. I parametri impostati sopra prevalgono.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Series layer</source>
        <translation>Layer delle serie</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Points with a field a date [mm].</source>
        <translation>Punti con un campo per data [mm].</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>What was assumed; dates and gaps, steps above λ/4, noise of a stable window.</source>
        <translation>Che cosa si è assunto; date e lacune, salti maggiori di λ/4, rumore di una finestra stabile.</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Number of dates</source>
        <translation>Numero di date</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>Scatter in a stable window [mm]</source>
        <translation>Dispersione in una finestra stabile [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>By how much velocities differ in a stable window [mm/yr]</source>
        <translation>Di quanto differiscono le velocità in una finestra stabile [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/import_insar.py"/>
        <source>INPUT is missing; give a file of InSAR series.</source>
        <translation>Manca INPUT; dare un file di serie InSAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Project GNSS on a line of sight</source>
        <translation>Proietta GNSS su una linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>East, north and up become mm towards the satellite, with the full covariance.</source>
        <translation>Est, nord e verticale diventano mm verso il satellite, con la covarianza completa.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>&lt;p&gt;d = l·e with l from the ground to the satellite; the variance is lᵀΣl with the correlations of the components where the table has them. The direction is that of the layer's points nearest to the station, or of the two angles: incidence at the ground, and heading of the flight, clockwise from north (near −12 ascending, near −168 descending), right-looking. After Khalili et al. 2024, eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e con l dal suolo al satellite; la varianza è lᵀΣl con le correlazioni delle componenti dove la tabella le ha. La direzione è quella dei punti del layer più vicini alla stazione, o dei due angoli: incidenza al suolo e rotta del volo, in senso orario da nord (circa −12 ascendente, circa −168 discendente), guardando a destra. Secondo Khalili et al. 2024, eq. (2).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Layer with the line of sight</source>
        <translation>Layer con la linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Its nearest point gives the direction at each station.</source>
        <translation>Il suo punto più vicino dà la direzione a ogni stazione.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>At the ground, from the vertical; only without a layer.</source>
        <translation>Al suolo, dalla verticale; solo senza layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Heading of the flight [degrees]</source>
        <translation>Rotta del volo [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending. Only without a layer.</source>
        <translation>Direzione di volo, in senso orario da nord, guardando a destra; circa −12 ascendente, circa 192 discendente. Solo senza layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>GNSS in the line of sight [mm]</source>
        <translation>GNSS nella linea di vista [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>station, lon, lat, date, los_mm (positivo verso il satellite), sigma_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>LAYER is used; the angles are not.</source>
        <translation>Si usa LAYER; gli angoli no.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_gnss.py"/>
        <source>The nearest point to {name} is {km:.0f} km away.</source>
        <translation>Il punto più vicino a {name} è a {km:.0f} km.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Project on another line of sight</source>
        <translation>Proietta su un'altra linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Brings series to the line of sight of another sensor, or to the vertical, east or the slope.</source>
        <translation>Porta le serie nella linea di vista di un altro sensore, o in verticale, est o lungo il pendio.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes how the ground moves, and the report says what that is worth.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is amplified without bound. Without a DEM no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of sight; the report prints the range of the true factor beside it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction alone.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target the result is in its line of sight; without one, direction, vertical, east and downslope give the motion itself, and the other two bring all points to the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where the method would amplify it the values are empty; 2: direction not known).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una linea di vista non ne determina un'altra: ogni metodo assume come si muove il terreno, e il rapporto dice quanto vale.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: soprattutto lungo il pendio del DEM, con 0,3 di ciò in ogni altra direzione; nulla è amplificato senza limite. Senza DEM nessuna direzione è preferita.&lt;/li&gt;&lt;li&gt;direction: lungo DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) come in Khalili et al. 2024, giusto solo per moto lungo la linea di vista di destinazione; il rapporto stampa accanto l'intervallo del fattore vero.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: solo lungo quella direzione.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Con una destinazione il risultato è nella sua linea di vista; senza, direction, vertical, east e downslope danno il moto stesso, e gli altri due portano tutti i punti alla linea di vista media del layer.&lt;/p&gt;&lt;p&gt;Il fattore di un punto è privo di rumore e uguale per ogni data. Campi: factor, factor_sigma, sensitivity (quota del moto assunto che si vede), sigma [mm], flag (1: si vede meno di 0,2 e, dove il metodo lo amplificherebbe, i valori sono vuoti; 2: direzione ignota).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Projected displacement [mm]</source>
        <translation>Spostamento proiettato [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Point layer that knows its line of sight.</source>
        <translation>Layer di punti che conosce la sua linea di vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Incidence angle of the target [degrees]</source>
        <translation>Angolo di incidenza di destinazione [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>At the ground, from the vertical; together with the heading.</source>
        <translation>Al suolo, dalla verticale; insieme alla rotta.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Heading of the target [degrees]</source>
        <translation>Rotta di destinazione [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Layer with the line of sight of the target</source>
        <translation>Layer con la linea di vista di destinazione</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Its nearest point gives the direction at each point; goes before the angles.</source>
        <translation>Il suo punto più vicino dà la direzione a ogni punto; prevale sugli angoli.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.</source>
        <translation>Per pendenza ed esposizione; in qualsiasi sistema di coordinate, lisciato su 40 m. I punti senza dato non hanno pendenza.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>How the ground is taken to move</source>
        <translation>Come si assume che si muova il terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>See above; downslope and downslope_prior read the DEM.</source>
        <translation>Vedi sopra; downslope e downslope_prior leggono il DEM.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Direction of motion</source>
        <translation>Direzione del moto</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.</source>
        <translation>Per il metodo direction: SE; oppure azimut e inclinazione [gradi] come 135, 20; oppure est, nord, verticale.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Companion layer; without it the noise is told from neighbouring dates.</source>
        <translation>Layer compagno; senza, il rumore si ricava da date vicine.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Projected series [mm]</source>
        <translation>Serie proiettate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>Punti con factor, sensitivity, sigma e flag.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Factor and sensitivity, and the published factor beside the range of the true one.</source>
        <translation>Fattore e sensibilità, e il fattore pubblicato accanto all'intervallo di quello vero.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Sigma of the projected series [mm]</source>
        <translation>Sigma delle serie proiettate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>Noise through the factor, and what the direction of motion leaves open.</source>
        <translation>Il rumore attraverso il fattore, e ciò che la direzione del moto lascia aperto.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>TARGET_LAYER is used; the angles of the target are not.</source>
        <translation>Si usa TARGET_LAYER; gli angoli di destinazione no.</translation>
    </message>
    <message>
        <location filename="../algorithms/project_los.py"/>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER dista fino a {km:.0f} km dai punti.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Networks (published)</source>
        <translation>Reti (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>shared: one network for all points; per_point: one each, slow, for a few points.</source>
        <translation>shared: una rete per tutti i punti; per_point: una ciascuno, lento, per pochi punti.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Target (published)</source>
        <translation>Obiettivo (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>acquisitions: measured values, from windows that know only earlier ones; interpolated: every day of the line through all acquisitions, as published, which looks ahead.</source>
        <translation>acquisitions: valori misurati, da finestre che conoscono solo i precedenti; interpolated: ogni giorno della linea fra tutte le acquisizioni, come pubblicato, che guarda avanti.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Epochs (published)</source>
        <translation>Epoche (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Most passes over the samples; the best on held-out days is kept. Default: 60.</source>
        <translation>Massimo di passaggi sui campioni; resta il migliore su giorni nascosti. Predefinito: 60.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Learning rate (published)</source>
        <translation>Tasso di apprendimento (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Of Adam. Default: 0.0001, as published.</source>
        <translation>Di Adam. Predefinito: 0,0001, come pubblicato.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Device (published)</source>
        <translation>Dispositivo (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>auto takes a graphics card where torch can use one.</source>
        <translation>auto usa una scheda grafica dove torch può farlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>More than 200 networks are wanted (published)</source>
        <translation>Si vogliono più di 200 reti (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Without it SCOPE = per_point stops above 200 points and tells time and file size.</source>
        <translation>Senza, SCOPE = per_point si ferma sopra 200 punti e dice tempo e dimensione del file.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Past displacements (published)</source>
        <translation>Spostamenti passati (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>How many past displacements a sample holds; the paper takes 30.</source>
        <translation>Quanti spostamenti passati contiene un campione; l'articolo ne prende 30.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Days between them (published)</source>
        <translation>Giorni fra di essi (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>The paper takes 12, the revisit of the satellite.</source>
        <translation>L'articolo prende 12, il tempo di rivisita del satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>Days of each driver (published)</source>
        <translation>Giorni di ogni variabile (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/published_parameters.py"/>
        <source>The paper takes 30. The rate variant has a memory of its own, of 400 days.</source>
        <translation>L'articolo ne prende 30. La variante rate ha una memoria propria, di 400 giorni.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Set the datum from GNSS</source>
        <translation>Fissa il datum da GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Takes the offset between InSAR and GNSS in the line of sight off a layer.</source>
        <translation>Toglie da un layer lo scarto fra InSAR e GNSS nella linea di vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>&lt;p&gt;Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station sets the datum and the others validate, unless STATIONS names those that set it.&lt;/p&gt;&lt;p&gt;With two stations or more each is left out in turn; a method that does worse there than a stiffer one is turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Attorno a ogni stazione la media robusta dei punti in un cerchio è confrontata con GNSS nella linea di vista del layer, lisciato nel tempo così che il rumore di un giorno non finisca su tutta la mappa. Una stazione stabile fissa il datum e le altre validano, a meno che STATIONS nomini quelle che lo fissano.&lt;/p&gt;&lt;p&gt;Con due o più stazioni ciascuna è esclusa a turno; un metodo che lì fa peggio di uno più rigido è scartato da sé e il rapporto lo dice. La sigma del datum è comune a tutta la mappa e resta nella storia del layer, separata dalla sigma dei punti. Una stazione che fissa il datum è registrata e non può validare il layer in seguito.&lt;/p&gt;&lt;p&gt;Secondo Khalili et al. 2024, 4.2.2 (serie: smooth_offset) e 4.2.4 (velocità: rate).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Point layer that knows its line of sight, or GNSS in los_mm.</source>
        <translation>Layer di punti che conosce la sua linea di vista, o GNSS in los_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Companion layer; its inverse squares weigh the points around a station.</source>
        <translation>Layer compagno; i suoi quadrati inversi pesano i punti attorno a una stazione.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Stations that set the datum</source>
        <translation>Stazioni che fissano il datum</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Names, separated by commas. Default: the most stable one; the rest validate.</source>
        <translation>Nomi separati da virgole. Predefinito: la più stabile; le altre validano.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Radius around a station [m]</source>
        <translation>Raggio attorno a una stazione [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Points within are averaged; five or more are wanted.</source>
        <translation>I punti all'interno sono mediati; ne servono cinque o più.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>What is taken off</source>
        <translation>Che cosa si toglie</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; plane: an offset and a plane per date, from 4 stations.</source>
        <translation>smooth_offset: una serie liscia; offset_per_date: ogni data per sé; rate: una velocità [mm/anno]; plane: uno scarto e un piano per data, da 4 stazioni.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>First day used</source>
        <translation>Primo giorno usato</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Dates before do not set the datum. Default: all.</source>
        <translation>Le date precedenti non fissano il datum. Predefinito: tutte.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Last day used</source>
        <translation>Ultimo giorno usato</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Dates after do not set the datum. Default: all.</source>
        <translation>Le date successive non fissano il datum. Predefinito: tutte.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Series on the datum of GNSS [mm]</source>
        <translation>Serie sul datum GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>The layer minus the offset; a velocity field is corrected too.</source>
        <translation>Il layer meno lo scarto; anche un campo velocità è corretto.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Residuals before and after, stations left out, sensitivity to the radius.</source>
        <translation>Residui prima e dopo, stazioni escluse, sensibilità al raggio.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept apart, in the lineage and the report.</source>
        <translation>Quella di SIGMA, come compagna del risultato; la sigma del datum è comune alla mappa e tenuta a parte, nella storia e nel rapporto.</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Rate of the offset [mm/yr]</source>
        <translation>Velocità dello scarto [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Layer minus GNSS before [mm]</source>
        <translation>Layer meno GNSS prima [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/rereference.py"/>
        <source>Layer minus GNSS after, at stations not used [mm]</source>
        <translation>Layer meno GNSS dopo, a stazioni non usate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>The most stable station takes a rate off the series before training, learnt up to the end of training. It is recorded in the model and cannot score it.</source>
        <translation>La stazione più stabile toglie una velocità dalle serie prima dell'addestramento, imparata fino alla fine dell'addestramento. È registrata nel modello e non può valutarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Train a daily deformation model</source>
        <translation>Addestra un modello di deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Learns how a slope answers to rain and reservoir level, from its InSAR series alone.</source>
        <translation>Impara come un versante risponde a pioggia e livello dell'invaso, dalle sole serie InSAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end of training is seen. The report scores the later acquisitions beside persistence and a Kalman filter without drivers.&lt;/p&gt;&lt;p&gt;Input: a point layer with a field a date [mm] and a table with a row a day.&lt;/p&gt;&lt;p&gt;After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Il modello predice la velocità di ogni punto e giorno dalle variabili; la somma delle velocità fra due acquisizioni è adattata alla differenza misurata, così non si inventa alcuna verità giornaliera. Nulla dopo la fine dell'addestramento è visto. Il rapporto valuta le acquisizioni successive accanto alla persistenza e a un filtro di Kalman senza variabili.&lt;/p&gt;&lt;p&gt;Ingresso: un layer di punti con un campo per data [mm] e una tabella con una riga al giorno.&lt;/p&gt;&lt;p&gt;Secondo Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, con l'obiettivo cambiato come dice la guida.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Point layer with a displacement field a date, positive towards the satellite.</source>
        <translation>Layer di punti con un campo di spostamento per data, positivo verso il satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Points below are not used; points without a coherence are.</source>
        <translation>I punti al di sotto non sono usati; quelli senza coerenza sì.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Polygons around ground that does not move: from it the error common to all points of a date is estimated. Without it, points that are quiet in the training part are taken.</source>
        <translation>Poligoni attorno a terreno che non si muove: da esso si stima l'errore comune a tutti i punti di una data. Senza, si prendono i punti quieti nella parte di addestramento.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>rate: daily rates fitted to measured differences. published: the network of the paper, a block of LSTM a kind of data and ten linear layers (needs torch).</source>
        <translation>rate: velocità giornaliere adattate a differenze misurate. published: la rete dell'articolo, un blocco LSTM per tipo di dato e dieci strati lineari (richiede torch).</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Default: two thirds of the time. Later data only score the model.</source>
        <translation>Predefinito: due terzi del tempo. I dati successivi valutano soltanto il modello.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>The same seed gives the same model.</source>
        <translation>Lo stesso seme dà lo stesso modello.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>File with everything that estimating needs; loading it runs no code.</source>
        <translation>File con tutto ciò che serve alla stima; caricarlo non esegue codice.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Scores on acquisitions after the end of training, with pictures.</source>
        <translation>Punteggi sulle acquisizioni dopo la fine dell'addestramento, con figure.</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of the model on later acquisitions [mm]</source>
        <translation>RMSE del modello su acquisizioni successive [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of a Kalman filter without drivers [mm]</source>
        <translation>RMSE di un filtro di Kalman senza variabili [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>RMSE of the last value [mm]</source>
        <translation>RMSE dell'ultimo valore [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/train_musenet.py"/>
        <source>Points used</source>
        <translation>Punti usati</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Validate layers with GNSS</source>
        <translation>Valida layer con GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Rates, series and correlations of any number of layers at GNSS stations.</source>
        <translation>Velocità, serie e correlazioni di qualsiasi numero di layer a stazioni GNSS.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>&lt;p&gt;The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, with the correlation of the increments and the scale beside them, because two series with a trend always correlate. GNSS is projected on the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer tells, and the table says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le tabelle da 4 a 7 di Khalili et al. 2024: velocità, RMSE della serie, correlazione per stazione e layer, con accanto la correlazione degli incrementi e la scala, perché due serie con una tendenza sono sempre correlate. GNSS è proiettato sulla direzione di ogni layer.&lt;/p&gt;&lt;p&gt;Una stazione che ha fissato il datum di un layer, o l'ha calibrato, non può valutarlo: la storia del layer lo dice, e così la tabella.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Layers with series [mm]</source>
        <translation>Layer con serie [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Point layers with a field a date; each keeps its own direction and dates.</source>
        <translation>Layer di punti con un campo per data; ciascuno conserva direzione e date proprie.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Of the circle; the nearest point and kriging reach five times as far.</source>
        <translation>Del cerchio; il punto più vicino e il kriging arrivano cinque volte più lontano.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>From points to the station</source>
        <translation>Dai punti alla stazione</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>nearest point, robust mean in the circle, local kriging; all are compared.</source>
        <translation>punto più vicino, media robusta nel cerchio, kriging locale; tutti sono confrontati.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Chosen areas</source>
        <translation>Aree scelte</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of their points in every layer, as figure 11 of the paper.</source>
        <translation>Poligoni, nominati da un campo name, id, area o label, altrimenti A, B, C: il rapporto disegna la mediana dei loro punti in ogni layer, come la figura 11 dell'articolo.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.</source>
        <translation>Una riga per stazione, layer e interpolatore; righe ALL con RMSE delle velocità e medie; soglia di rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>The tables, the series at each station and of areas, the acquisitions, the noise floor.</source>
        <translation>Le tabelle, le serie a ogni stazione e delle aree, le acquisizioni, la soglia di rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/validate_gnss.py"/>
        <source>No point of {layer} with values lies in the area {area}.</source>
        <translation>Nessun punto di {layer} con valori si trova nell'area {area}.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocity map</source>
        <translation>Mappa di velocità</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Fits velocity, acceleration, seasons and steps jointly, with their sigma.</source>
        <translation>Interpola insieme velocità, accelerazione, stagionalità e salti, con la loro sigma.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>&lt;p&gt;One least squares at every point: a season or a step that is left out would bias the velocity. The sigma comes from the residuals and grows with their correlation in time.&lt;/p&gt;&lt;p&gt;The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram is that of figures 8 and 10 of Khalili et al. 2024.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un solo calcolo ai minimi quadrati per ogni punto: una stagionalità o un salto trascurati falserebbero la velocità. La sigma viene dai residui e cresce con la loro correlazione nel tempo.&lt;/p&gt;&lt;p&gt;Il risultato conserva le serie e acquista velocity, velocity_std [mm/anno]; acceleration, acceleration_std [mm/anno²]; annual_mm, annual_peak_day (giorno dell'anno del massimo) e lo stesso per il termine semestrale; un campo step_YYYYMMDD [mm] per salto; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;L'istogramma è quello delle figure 8 e 10 di Khalili et al. 2024.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Companion layer; its inverse squares are the weights. Default: all dates alike.</source>
        <translation>Layer compagno; i suoi quadrati inversi sono i pesi. Predefinito: tutte le date uguali.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>What is fitted</source>
        <translation>Che cosa si interpola</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>The linear term is always there; seasons need more than a year.</source>
        <translation>Il termine lineare c'è sempre; la stagionalità richiede più di un anno.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Days of steps</source>
        <translation>Giorni dei salti</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Such as 2020-07-11, 2021-06-28: from each on the series may be offset.</source>
        <translation>Come 2020-07-11, 2021-06-28: da ciascuno in poi la serie può essere traslata.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Velocities [mm/yr]</source>
        <translation>Velocità dei punti [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>The layer with the fields of the fit, coloured by velocity.</source>
        <translation>Il layer con i campi dell'interpolazione, colorato per velocità.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Histogram</source>
        <translation>Istogramma</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>Points by velocity, their mode, and the range of three quarters of them.</source>
        <translation>Punti per velocità, la loro moda e l'intervallo di tre quarti di essi.</translation>
    </message>
    <message>
        <location filename="../algorithms/velocity.py"/>
        <source>{n} of {all} points have too few dates and get no velocity.</source>
        <translation>{n} punti su {all} hanno troppo poche date e non ricevono una velocità.</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_layers.py"/>
        <source>{name}, arrows</source>
        <translation>{name}, frecce</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_layers.py"/>
        <source>Motion of {name}</source>
        <translation>Movimento di {name}</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm horizontal</source>
        <translation>{drawn:g} mm = {size:g} mm orizzontale</translation>
    </message>
    <message>
        <location filename="../plugin/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm up or down</source>
        <translation>{drawn:g} mm = {size:g} mm su o giù</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Time series</source>
        <translation>Serie temporali</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Plot the series of a clicked point with rain and reservoir level</source>
        <translation>Traccia la serie di un punto con pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>No font with Chinese letters is installed, so plots show boxes; install Noto Sans CJK (package fonts-noto-cjk) and start QGIS again.</source>
        <translation>Non è installato alcun carattere con segni cinesi, quindi i grafici mostrano riquadri; installare Noto Sans CJK (pacchetto fonts-noto-cjk) e riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks.py"/>
        <source>The work has stopped: {error}</source>
        <translation>Il lavoro si è fermato: {error}</translation>
    </message>
</context>
</TS>
