<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Lag behind rain and level…</source>
        <translation>Ritardo rispetto a pioggia e livello…</translation>
    </message>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Inverse velocity and angle…</source>
        <translation>Velocità inversa e angolo…</translation>
    </message>
    <message>
        <location filename="../ui/analysis/analysis_menu.py"/>
        <source>Profile along a line: draw it on the map</source>
        <translation>Profilo lungo una linea: disegnarla sulla mappa</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>If the inverse velocity fell on along a line: zero on {day}, 90 % {low} to {high}.</source>
        <translation>Se la velocità inversa continuasse a calare lungo una retta: zero il {day}, 90 % da {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Last speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady {steady:.0f} mm/yr, angle {angle:.0f}°.</source>
        <translation>Ultima velocità {speed:.0f} mm/anno ({name}, Cruden e Varnes 1996), stazionaria {steady:.0f} mm/anno, angolo {angle:.0f}°.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>For screening only, not for warning: a satellite sees a part of the motion, every few days, and many slopes that accelerate come to rest again. Drag along the plot to choose the days of the line; angles of 45, 80 and 85° are limits used for Chinese landslides.</source>
        <translation>Solo per uno screening, non per l'allerta: un satellite vede una parte del moto ogni pochi giorni, e molti versanti che accelerano tornano in quiete. Trascinare sul grafico per scegliere i giorni della retta; gli angoli di 45, 80 e 85° sono limiti usati per frane cinesi.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>The inverse velocity does not fall to zero: no day of failure is indicated.</source>
        <translation>La velocità inversa non cala verso zero: nessun giorno di rottura è indicato.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Speed
[mm/yr]</source>
        <translation>Velocità
[mm/anno]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / velocità
[anno/mm]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Angle
[degrees]</source>
        <translation>Angolo
[gradi]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/kinematics_window.py"/>
        <source>Inverse velocity and angle: {pid}</source>
        <translation>Velocità inversa e angolo: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>{what} over {window} days, {lag} days before: r = {r}, p = {p:.3f} (N = {n})</source>
        <translation>{what} su {window} giorni, {lag} giorni prima: r = {r}, p = {p:.3f} (N = {n})</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>Rates between acquisitions against the driver before them. A negative r of rain means: more rain, faster away from the satellite. p counts how often rates shifted in a circle correlate as well anywhere on the map; a season common to both can still correlate, and the lag is known to one acquisition interval at best.</source>
        <translation>Velocità fra acquisizioni rispetto alla variabile precedente. Un r negativo della pioggia significa: più pioggia, più veloce in allontanamento dal satellite. p conta quanto spesso velocità spostate in cerchio sono altrettanto correlate in un punto qualsiasi della mappa; una stagionalità comune a entrambe può comunque correlare, e il ritardo è noto al meglio entro un intervallo di acquisizione.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>rain</source>
        <translation>pioggia</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>level</source>
        <translation>livello</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>sum of {driver}</source>
        <translation>somma di {driver}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>mean of {driver}</source>
        <translation>media di {driver}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>change of {driver}</source>
        <translation>variazione di {driver}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source> – not significant</source>
        <translation> – non significativo</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>lag [days]</source>
        <translation>ritardo [giorni]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>window [days]</source>
        <translation>finestra [giorni]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/lag_window.py"/>
        <source>Lag behind rain and level: {pid}</source>
        <translation>Ritardo rispetto a pioggia e livello: {pid}</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>{n} points within {width:.0f} m of the line; curves are medians of 25 pieces.</source>
        <translation>{n} punti entro {width:.0f} m dalla linea; le curve sono mediane di 25 tratti.</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>Distance along the line [m]</source>
        <translation>Distanza lungo la linea [m]</translation>
    </message>
    <message>
        <location filename="../ui/analysis/profile_window.py"/>
        <source>Profile of {name}</source>
        <translation>Profilo di {name}</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Press “Point”, then click a point of the layer on the map,
or press “Area” and draw around several.</source>
        <translation>Premere «Punto» e fare clic su un punto del layer sulla mappa,
oppure premere «Area» e disegnare attorno a più punti.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>There is no point of {name} within {n} pixels; click closer or zoom in.</source>
        <translation>Nessun punto di {name} entro {n} pixel; fare clic più vicino o ingrandire.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>The point {pid} has no value on any date.

Click another point.</source>
        <translation>Il punto {pid} non ha valori in nessuna data.

Fare clic su un altro punto.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No rain or level covers the dates of this point; choose a table under “Rain and level”.</source>
        <translation>Nessuna pioggia o livello copre le date di questo punto; scegliere una tabella in «Pioggia e livello».</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No jump of half a wavelength stands clear of the noise.</source>
        <translation>Nessun salto di mezza lunghezza d'onda emerge dal rumore.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} ({first} to {last}) has none of the days shown; choose another table.</source>
        <translation>{name} (da {first} a {last}) non contiene nessuno dei giorni mostrati; scegliere un'altra tabella.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Choose a point layer with a field for every date.

Files of InSAR series are read by
Processing ▸ SlopeMuse ▸ Import InSAR series.</source>
        <translation>Scegliere un layer di punti con un campo per ogni data.

I file di serie InSAR si leggono con
Processing ▸ SlopeMuse ▸ Importa serie InSAR.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} holds the {role} of a result.

Choose the layer with its displacement.</source>
        <translation>{name} contiene {role} di un risultato.

Scegliere il layer con lo spostamento.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has no date fields such as D20200131, so there is no series to draw.

Processing ▸ SlopeMuse ▸ Import InSAR series
makes a layer with dates from a file.</source>
        <translation>{name} non ha campi data come D20200131, quindi non c'è una serie da disegnare.

Processing ▸ SlopeMuse ▸ Importa serie InSAR
crea un layer con date da un file.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>No value lies far from the fit.</source>
        <translation>Nessun valore è lontano dall'interpolazione.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has a value on {share} % of the days shown.</source>
        <translation>{name} ha un valore nel {share} % dei giorni mostrati.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Area of {n} points</source>
        <translation>Area di {n} punti</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Reading the area of {name} …</source>
        <translation>Lettura dell'area di {name}…</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} does not have this point.</source>
        <translation>{name} non ha questo punto.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} does not have the reference.</source>
        <translation>{name} non ha il riferimento.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} and the reference have no date in common.</source>
        <translation>{name} e il riferimento non hanno date in comune.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>Values left out of the fit and drawn hollow: {n}. The layer stays.</source>
        <translation>Valori esclusi dall'interpolazione e disegnati vuoti: {n}. Il layer resta invariato.</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>jumps of half a wavelength taken off: {n}</source>
        <translation>salti di mezza lunghezza d'onda tolti: {n}</translation>
    </message>
    <message>
        <location filename="../ui/common/hints.py"/>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} non ha punti.

Scegliere un altro layer.</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   too few dates for a velocity</source>
        <translation>{pid}   troppo poche date per una velocità</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>no value on any date</source>
        <translation>nessun valore in nessuna data</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>median, N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>mediana, N = {n}   da {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>N = {n}   {first} to {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</source>
        <translation>N = {n}   da {first} a {last}   R² {r2:.3f}   RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>accelerazione {value} ± {sigma:.1f} mm/anno²</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>annual</source>
        <translation>annuale</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>semi-annual</source>
        <translation>semestrale</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>rain {value:.1f} mm</source>
        <translation>pioggia {value:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>Displacement − trend [mm]</source>
        <translation>Spostamento − tendenza [mm]</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Displacement [mm]</source>
        <translation>Spostamento [mm]</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>+ towards satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ to the east</source>
        <translation>+ verso est</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ up</source>
        <translation>+ verso l'alto</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>+ down the slope</source>
        <translation>+ lungo il pendio verso valle</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ along the given direction</source>
        <translation>+ nella direzione data</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ to satellite</source>
        <translation>+ al satellite</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ east</source>
        <translation>+ est</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ downslope</source>
        <translation>+ giù dal pendio</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>+ as given</source>
        <translation>+ come dato</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{term} {amplitude:.1f} mm, highest on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm, massimo il giorno {day:.0f}</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>{value} mm/day</source>
        <translation>{value} mm/giorno</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>velocity {value} mm/yr</source>
        <translation>velocità {value} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <location filename="../ui/common/labels.py"/>
        <source>estimate {value} mm</source>
        <translation>stima {value} mm</translation>
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
        <translation>Serie temporali SlopeMuse</translation>
    </message>
    <message>
        <location filename="../ui/dock/menus.py"/>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Click: that day on the map. Drag: fit these days. Wheel: zoom. Double click: all. Right: more.</source>
        <translation>Clic: quel giorno sulla mappa. Trascinare: interpola questi giorni. Rotella: zoom. Doppio clic: tutto. Destro: altro.</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/main.py"/>
        <source>Import InSAR series…</source>
        <translation>Importa serie InSAR…</translation>
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
        <translation>Fare clic su un punto della mappa per tracciarlo; Maiusc + clic ne confronta un altro</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Draw an area on the map, or take polygons of a layer: median and spread</source>
        <translation>Disegnare un'area sulla mappa o prendere i poligoni di un layer: mediana e dispersione</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Show displacement relative to a point, an area or a day; the data stay</source>
        <translation>Mostra lo spostamento relativo a un punto, un'area o un giorno; i dati restano invariati</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Fit</source>
        <translation>Interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>What is fitted; drag along the plot to fit a part of the dates</source>
        <translation>Che cosa si interpola; trascinare sul grafico per interpolare una parte delle date</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Remove trend</source>
        <translation>Togli la tendenza</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Take the fitted line off, so that what is small beside it can be seen</source>
        <translation>Sottrae la retta interpolata, così si vede ciò che è piccolo al suo confronto</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Analyse</source>
        <translation>Analizza</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Lag behind rain and level; inverse velocity</source>
        <translation>Ritardo rispetto a pioggia e livello; velocità inversa</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Motion of GNSS stations and of east, up or slope layers as arrows on the map</source>
        <translation>Movimento di stazioni GNSS e di layer est, verticali o lungo il pendio come frecce sulla mappa</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../ui/dock/panel.py"/>
        <source>Save or copy the plot and its numbers</source>
        <translation>Salva o copia il grafico e i suoi numeri</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>As delivered</source>
        <translation>Come consegnato</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Relative to the plotted point or area</source>
        <translation>Relativo al punto o all'area tracciati</translation>
    </message>
    <message>
        <location filename="../ui/dock/reference_menu.py"/>
        <source>Zero on a day: click one in the plot first</source>
        <translation>Zero in un giorno: prima fare clic su uno nel grafico</translation>
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
        <translation>Zero il {day}</translation>
    </message>
    <message>
        <location filename="../ui/export/batch_export.py"/>
        <source>Drawing the selected points</source>
        <translation>Disegno dei punti selezionati</translation>
    </message>
    <message>
        <location filename="../ui/export/batch_export.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the selected points</source>
        <translation>Esporta i punti selezionati</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Picture (PNG, SVG, PDF)…</source>
        <translation>Immagine (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Table (CSV)…</source>
        <translation>Tabella (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Add to a print layout</source>
        <translation>Aggiungi a un layout di stampa</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Selected points of the layer (CSV)…</source>
        <translation>Punti selezionati del layer (CSV)…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>A picture of each selected point…</source>
        <translation>Un’immagine per ogni punto selezionato…</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>New layout</source>
        <translation>Nuovo layout</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the plot</source>
        <translation>Esporta il grafico</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export the numbers</source>
        <translation>Esporta i numeri</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The plot is on the clipboard.</source>
        <translation>Il grafico è negli appunti.</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The table is on the clipboard; paste it into a spreadsheet.</source>
        <translation>La tabella è negli appunti; incollarla in un foglio di calcolo.</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Export a picture of each selected point</source>
        <translation>Esporta un’immagine per ogni punto selezionato</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Written: {path} with {n} rows</source>
        <translation>Scritto: {path} con {n} righe</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Written: {path}</source>
        <translation>Scritto: {path}</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>The plot is in the layout {name}.</source>
        <translation>Il grafico è nel layout {name}.</translation>
    </message>
    <message>
        <location filename="../ui/export/export_menu.py"/>
        <source>Pictures written beside {path}: {n}</source>
        <translation>Immagini scritte accanto a {path}: {n}</translation>
    </message>
    <message>
        <location filename="../ui/export/layout_item.py"/>
        <source>Plot of {name}</source>
        <translation>Grafico di {name}</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>a temporary file, gone when QGIS is closed</source>
        <translation>un file temporaneo, che scompare alla chiusura di QGIS</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Files…</source>
        <translation>File…</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Take off the list</source>
        <translation>Togliere dall'elenco</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Processing does not know SlopeMuse; switch on the plugin Processing.</source>
        <translation>Processing non conosce SlopeMuse; attivare il plugin Processing.</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Drop files here</source>
        <translation>Trascinare qui i file</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <location filename="../ui/imports/base_dialog.py"/>
        <source>{name}: stations</source>
        <translation>{name}: stazioni</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>Import GNSS</source>
        <translation>Importa GNSS</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>Drop files of GNSS stations, or choose some.</source>
        <translation>Trascinare file di stazioni GNSS, o sceglierne alcuni.</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>GNSS files</source>
        <translation>File GNSS</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>{count} stations, {first} to {last}.</source>
        <translation>{count} stazioni, {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>{station}: {first} to {last}, {days} days, {missing} missing</source>
        <translation>{station}: {first} a {last}, {days} giorni, {missing} mancanti</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <source>east {e}, north {n}, up {u} mm/yr</source>
        <translation>est {e}, nord {n}, verticale {u} mm/anno</translation>
    </message>
    <message>
        <location filename="../ui/imports/gnss_dialog.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Station</source>
        <translation>Stazione</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Import rain and reservoir level</source>
        <translation>Importa pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>Drop files of rain or reservoir level, or choose some.</source>
        <translation>Trascinare file di pioggia o livello dell'invaso, o sceglierne alcuni.</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Files of one gauge or several</source>
        <translation>File di una o più stazioni</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>Tables: {tables}. {days} days, {first} to {last}: {columns}.</source>
        <translation>Tabelle: {tables}. {days} giorni, {first} a {last}: {columns}.</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}: {count} giorni su {days} senza valore</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>; longest gaps: {gaps}</source>
        <translation>; lacune più lunghe: {gaps}</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_dialog.py"/>
        <source>⚠ Neither rain nor level was recognised; choose their columns.</source>
        <translation>⚠ Non sono stati riconosciuti né pioggia né livello; sceglierne le colonne.</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <source>days as written</source>
        <translation>giorni come scritti</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Date field</source>
        <translation>Campo data</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Rain field</source>
        <translation>Campo pioggia</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Unit of rain per day</source>
        <translation>Unità della pioggia giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Reservoir level field</source>
        <translation>Campo livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Unit of level</source>
        <translation>Unità del livello</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Rain of several gauges</source>
        <translation>Pioggia di più pluviometri</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Time zone of the days [hours from UTC]</source>
        <translation>Fuso orario dei giorni [ore da UTC]</translation>
    </message>
    <message>
        <location filename="../ui/imports/hydrology_form.py"/>
        <location filename="../ui/imports/insar_form.py"/>
        <source>as recognised</source>
        <translation>come riconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Import InSAR series</source>
        <translation>Importa serie InSAR</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Drop a file of InSAR series, or choose one.</source>
        <translation>Trascinare qui un file di serie InSAR o sceglierne uno.</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Files of InSAR series</source>
        <translation>File di serie InSAR</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}.</source>
        <translation>{producer}: {word}. {points} punti esaminati, {dates} date, da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>unknown producer</source>
        <translation>produttore sconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>certain ({percent})</source>
        <translation>certo ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>likely ({percent})</source>
        <translation>probabile ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>doubtful ({percent})</source>
        <translation>dubbio ({percent})</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Copy choices</source>
        <translation>Copia le scelte</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch</source>
        <translation>Come JSON, per CHOICES dell'algoritmo «Importa serie InSAR» e per la sua esecuzione in serie</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>not recognised</source>
        <translation>non riconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Gaps in time: {count}</source>
        <translation>Lacune nel tempo: {count}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_dialog.py"/>
        <source>Steps above λ/4: {count}</source>
        <translation>Salti maggiori di λ/4: {count}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>+ towards the satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>+ away from the satellite</source>
        <translation>+ in allontanamento dal satellite</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>line of sight</source>
        <translation>linea di vista</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>up</source>
        <translation>verticale</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>down the slope</source>
        <translation>lungo il pendio</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>another direction</source>
        <translation>altra direzione</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Producer</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Sign</source>
        <translation>Segno</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Measured is</source>
        <translation>Si misura</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Coordinate system</source>
        <translation>Sistema di coordinate</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Missing value</source>
        <translation>Valore mancante</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Least coherence</source>
        <translation>Coerenza minima</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Incidence [degrees]</source>
        <translation>Incidenza [gradi]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Heading [degrees]</source>
        <translation>Rotta [gradi]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>Wavelength [mm]</source>
        <translation>Lunghezza d'onda [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_form.py"/>
        <source>as recognised: {value}</source>
        <translation>come riconosciuto: {value}</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>seen [%]</source>
        <translation>con valore [%]</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>displacement [mm]</source>
        <translation>spostamento [mm]</translation>
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
        <translation>direzione
ignota</translation>
    </message>
    <message>
        <location filename="../ui/imports/insar_preview.py"/>
        <source>+ is this way
and {up} % up</source>
        <translation>+ è in questa direzione
e {up} % verso l'alto</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>rain [mm/day]</source>
        <translation>pioggia [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>level [m]</source>
        <translation>livello [m]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>east [mm]</source>
        <translation>est [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>north [mm]</source>
        <translation>nord [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>up [mm]</source>
        <translation>verticale [mm]</translation>
    </message>
    <message>
        <location filename="../ui/imports/table_preview.py"/>
        <source>line of sight [mm]</source>
        <translation>linea di vista [mm]</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Sums of rain, and which driver is drawn as a line</source>
        <translation>Somme di pioggia, e quale variabile si disegna come linea</translation>
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
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Point layer with a field for every date</source>
        <translation>Layer di punti con un campo per ogni data</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Daily estimate</source>
        <translation>Stima giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Result of “Estimate daily deformation” for the same points</source>
        <translation>Risultato di «Stima la deformazione giornaliera» per gli stessi punti</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Rain and level</source>
        <translation>Pioggia e livello</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Table with a date, rain and reservoir level</source>
        <translation>Tabella con data, pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <location filename="../ui/inspection/layer_combos.py"/>
        <source>Table of stations; the nearest is shown in the line of sight of the point</source>
        <translation>Tabella di stazioni; la più vicina è mostrata nella linea di vista del punto</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>Selected polygons of {name} ({n})</source>
        <translation>Poligoni selezionati di {name} ({n})</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>All polygons of {name}</source>
        <translation>Tutti i poligoni di {name}</translation>
    </message>
    <message>
        <location filename="../ui/menus/area_menu.py"/>
        <source>The project has no layer of polygons</source>
        <translation>Il progetto non ha layer di poligoni</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>{n} arrows: motion from {day} to the day of the map, else to the last one. The legend tells their length.</source>
        <translation>{n} frecce: movimento dal {day} al giorno della mappa, altrimenti all’ultimo. La legenda ne indica la lunghezza.</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>GNSS stations of {name}</source>
        <translation>Stazioni GNSS di {name}</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Longer arrows</source>
        <translation>Frecce più lunghe</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Shorter arrows</source>
        <translation>Frecce più corte</translation>
    </message>
    <message>
        <location filename="../ui/menus/arrow_menu.py"/>
        <source>Displacement of {name}</source>
        <translation>Spostamento di {name}</translation>
    </message>
    <message>
        <location filename="../ui/menus/driver_menu.py"/>
        <source>Rain of {n} days</source>
        <translation>Pioggia di {n} giorni</translation>
    </message>
    <message>
        <location filename="../ui/menus/driver_menu.py"/>
        <source>Daily rain</source>
        <translation>Pioggia giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>As the layer says, {mm:.1f} mm</source>
        <translation>Come dice il layer, {mm:.1f} mm</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Leave outliers out</source>
        <translation>Escludi i valori anomali</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Take all values in again</source>
        <translation>Riprendi tutti i valori</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Annulla l’ultima modifica (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Drag along the plot to fit a part of the dates</source>
        <translation>Trascinare sul grafico per interpolare una parte delle date</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Take jumps of half a wavelength off</source>
        <translation>Togli i salti di mezza lunghezza d'onda</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Put the jumps back</source>
        <translation>Rimetti i salti</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Show values half a wavelength off</source>
        <translation>Mostra i valori a mezza lunghezza d'onda</translation>
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
        <translation>Riquadro sotto lo spostamento</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Accelerating</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Annual season</source>
        <translation>Stagionalità annuale</translation>
    </message>
    <message>
        <location filename="../ui/menus/fit_menu.py"/>
        <source>Semi-annual season</source>
        <translation>Stagionalità semestrale</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Fit all dates</source>
        <translation>Interpola tutte le date</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Name the dragged period…</source>
        <translation>Dai un nome al periodo trascinato…</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Take the step of {day} out of the fit</source>
        <translation>Togli il salto del {day} dall'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Event on {day}…</source>
        <translation>Evento il {day}…</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Take {day} into the fit again</source>
        <translation>Riprendi il {day} nell'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Leave {day} out of the fit</source>
        <translation>Escludi il {day} dall'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Step on {day} in the fit</source>
        <translation>Salto il {day} nell'interpolazione</translation>
    </message>
    <message>
        <location filename="../ui/menus/plot_menu.py"/>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Rain
[mm/day]</source>
        <translation>Pioggia
[mm/giorno]</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Reservoir
level [m]</source>
        <translation>Livello
invaso [m]</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>10–90 % of points</source>
        <translation>10–90 % dei punti</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>flagged</source>
        <translation>segnalato</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>daily estimate</source>
        <translation>stima giornaliera</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>linear fit</source>
        <translation>retta interpolata</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>fit</source>
        <translation>interpolazione</translation>
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
        <translation>osservato</translation>
    </message>
    <message>
        <location filename="../ui/plot/axes.py"/>
        <source>Rain of {n}
days [mm]</source>
        <translation>Pioggia di {n}
giorni [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot/compare_lines.py"/>
        <source>GNSS {name}, {distance:.0f} m away, in the direction of the point</source>
        <translation>GNSS {name}, a {distance:.0f} m, nella direzione del punto</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Rate [mm/day]</source>
        <translation>Velocità [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Velocity [mm/yr]</source>
        <translation>Velocità [mm/anno]</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Velocity within {n} days</source>
        <translation>Velocità in {n} giorni</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Daily rate of the estimate</source>
        <translation>Tasso giornaliero della stima</translation>
    </message>
    <message>
        <location filename="../ui/plot/lower_panel.py"/>
        <source>Residual of the fit</source>
        <translation>Residuo dell’adattamento</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>not tried yet</source>
        <translation>non ancora provato</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>version {version} is older than {oldest}</source>
        <translation>la versione {version} è precedente alla {oldest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>Needed for</source>
        <translation>Necessario per</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>loads, version {version}</source>
        <translation>si carica, versione {version}</translation>
    </message>
    <message>
        <location filename="../ui/settings/package_table.py"/>
        <source>does not load: {reason}</source>
        <translation>non si carica: {reason}</translation>
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
        <translation>Scegli un Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>empty: the Python of QGIS</source>
        <translation>vuoto: il Python di QGIS</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>A Python with torch and scipy, for example of a virtual environment, where torch cannot be installed beside QGIS.</source>
        <translation>Un Python con torch e scipy, per esempio di un ambiente virtuale, quando torch non si può installare accanto a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Start this Python and try its packages</source>
        <translation>Avvia questo Python e prova i suoi pacchetti</translation>
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
        <translation>Prova di un Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>no graphics card</source>
        <translation>nessuna scheda grafica</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Python packages in QGIS</source>
        <translation>Pacchetti Python in QGIS</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Neural networks</source>
        <translation>Reti neurali</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Run in another Python</source>
        <translation>Esegui in un altro Python</translation>
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
        <translation>auto usa una scheda grafica dove torch può farlo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Threads of a network</source>
        <translation>Thread di una rete</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Small networks are fastest on one thread.</source>
        <translation>Le reti piccole sono più veloci con un thread.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Time-series dock</source>
        <translation>Pannello delle serie temporali</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Search radius around a click</source>
        <translation>Raggio di ricerca attorno a un clic</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Width of a saved plot</source>
        <translation>Larghezza di un grafico salvato</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Height of a saved plot</source>
        <translation>Altezza di un grafico salvato</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Resolution of a saved PNG</source>
        <translation>Risoluzione di un PNG salvato</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Trying {path} …</source>
        <translation>Provo {path} …</translation>
    </message>
    <message>
        <location filename="../ui/settings/settings_page.py"/>
        <source>Networks can run there: Python {python}, torch {torch}, {card}.</source>
        <translation>Le reti possono girare lì: Python {python}, torch {torch}, {card}.</translation>
    </message>
    <message>
        <location filename="../ui/state/reference_state.py"/>
        <source>relative to {name}</source>
        <translation>relativo a {name}</translation>
    </message>
    <message>
        <location filename="../ui/state/reference_state.py"/>
        <source>zero on {day}</source>
        <translation>zero il {day}</translation>
    </message>
    <message>
        <location filename="../ui/tasks/area_task.py"/>
        <source>Reading an area of {name}</source>
        <translation>Lettura di un'area di {name}</translation>
    </message>
    <message>
        <location filename="../ui/tasks/profile_task.py"/>
        <source>Reading a profile of {name}</source>
        <translation>Lettura di un profilo di {name}</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Shift + click on the map adds a point. Right click: more.</source>
        <translation>Maiusc + clic sulla mappa aggiunge un punto. Clic destro: altro.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Compared with</source>
        <translation>Confrontato con</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Plot</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Zoom to</source>
        <translation>Zoom su</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Colour…</source>
        <translation>Colore…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>Remove all</source>
        <translation>Rimuovi tutto</translation>
    </message>
    <message>
        <location filename="../ui/widgets/compare_list.py"/>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Size of the picture</source>
        <translation>Dimensioni dell'immagine</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <location filename="../ui/widgets/export_size_dialog.py"/>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Daily truth in the line of sight; stations that the layer or the model was calibrated with cannot score.</source>
        <translation>Verità giornaliera nella linea di vista; le stazioni con cui il layer o il modello è stato calibrato non possono valutare.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Evaluate daily deformation</source>
        <translation>Valuta la deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Shows which method is nearest to later measurements, by how much, and how surely.</source>
        <translation>Mostra quale metodo è più vicino a misure successive, di quanto e con quale certezza.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>&lt;p&gt;Every method learns up to the end of training and then forecasts each acquisition from those before it, knowing only drivers and acquisitions of its time. Simple methods, rivals with drivers and our own get the same series. The first line of the report names the winner; its margin over the best simple method comes with an interval from a bootstrap over blocks of dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published repeats the score of the paper on interpolated days, which looks ahead, beside methods that only repeat the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tables and figures 3e, 7, 8, 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ogni metodo impara fino alla fine dell'addestramento e poi prevede ogni acquisizione da quelle precedenti, conoscendo solo variabili e acquisizioni del suo momento. Metodi semplici, rivali con variabili e i nostri ricevono le stesse serie. La prima riga del rapporto nomina il vincitore; il suo margine sul miglior metodo semplice ha un intervallo ottenuto con un bootstrap su blocchi di date.&lt;/p&gt;&lt;p&gt;PROTOCOL = published ripete il punteggio dell'articolo su giorni interpolati, che guarda avanti, accanto a metodi che ripetono soltanto l'interpolazione.&lt;/p&gt;&lt;p&gt;Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, tabelle e figure 3e, 7, 8, 10.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of each point [mm]</source>
        <translation>RMSE di ogni punto [mm]</translation>
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
        <translation>Serie InSAR [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Point layer with a displacement field a date.</source>
        <translation>Layer di punti con un campo di spostamento per data.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Hydrology (a row a day)</source>
        <translation>Idrologia (una riga al giorno)</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Table with a date and daily columns; rain_mm and level_m are found by name.</source>
        <translation>Tabella con una data e colonne giornaliere; rain_mm e level_m si trovano dal nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Takes part as it is; its end of training holds for all. Absent: ours are trained.</source>
        <translation>Partecipa com'è; la sua fine dell'addestramento vale per tutti. Assente: si addestrano i nostri.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>The best simple method always takes part.</source>
        <translation>Il miglior metodo semplice partecipa sempre.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Last day of training</source>
        <translation>Ultimo giorno di addestramento</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Default: that of the model, else two thirds of the time.</source>
        <translation>Predefinito: quello del modello, altrimenti due terzi del tempo.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Stable area</source>
        <translation>Area stabile</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Ground from which the error common to a date is estimated, for all methods.</source>
        <translation>Terreno da cui si stima l'errore comune a una data, per tutti i metodi.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Driver sets</source>
        <translation>Insiemi di variabili</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Separated by commas: IFP (rain), IFW (level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>Separati da virgole: IFP (pioggia), IFW (livello), IFPW (entrambi), o colonne unite da +. Predefinito: tutte le variabili insieme.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Days after training, separated by commas. Default: heaviest rain, fastest drawdowns.</source>
        <translation>Giorni dopo l'addestramento, separati da virgole. Predefinito: le piogge più forti e gli svasi più rapidi.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Ids, separated by commas. Default: the highest and the lowest of the fast ones.</source>
        <translation>Identificativi separati da virgole. Predefinito: il più alto e il più basso fra i veloci.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Classes of change [mm]</source>
        <translation>Classi di variazione [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Bounds of |change between two acquisitions|.</source>
        <translation>Limiti di |variazione fra due acquisizioni|.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Latency of acquisitions [days]</source>
        <translation>Latenza delle acquisizioni [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Days until an acquisition can be used; it never knows itself.</source>
        <translation>Giorni prima che un'acquisizione possa essere usata; non conosce mai sé stessa.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>nowcast: later acquisitions. published: interpolated days too, which look ahead.</source>
        <translation>nowcast: acquisizioni successive. published: anche giorni interpolati, che guardano avanti.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Fit again every [days]</source>
        <translation>Riadatta ogni [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>0 fits once; 365 fits again every year on all that is known then.</source>
        <translation>0 adatta una volta; 365 riadatta ogni anno su tutto ciò che è noto allora.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>The same seed gives the same scores.</source>
        <translation>Lo stesso seme dà gli stessi punteggi.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>A row a method, driver set, truth and part: RMSE, CRPS, coverage, skill and more.</source>
        <translation>Una riga per metodo, insieme di variabili, verità e parte: RMSE, CRPS, copertura, abilità e altro.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Error of each point</source>
        <translation>Errore di ogni punto</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Points with the error of the winner and of the best simple method [mm].</source>
        <translation>Punti con l'errore del vincitore e del miglior metodo semplice [mm].</translation>
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
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Who won and by how much, with pictures.</source>
        <translation>Chi ha vinto e di quanto, con figure.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of the winner [mm]</source>
        <translation>RMSE del vincitore [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>RMSE of the best simple method [mm]</source>
        <translation>RMSE del miglior metodo semplice [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Skill of the winner against it [0–1]</source>
        <translation>Abilità del vincitore rispetto ad esso [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Lower end of its 95 % interval</source>
        <translation>Estremo inferiore del suo intervallo al 95 %</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>Acquisitions scored</source>
        <translation>Acquisizioni valutate</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Relate motion with hydrology</source>
        <translation>Metti in relazione moto e idrologia</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Shows which points answer to rain or to the reservoir, after how many days.</source>
        <translation>Mostra quali punti rispondono alla pioggia o al livello dell'invaso, e dopo quanti giorni.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>&lt;p&gt;Changes between acquisitions are compared with sums of rain, the level, its falls and its rises, over lags and windows; trend and season are taken off, and for rain what the reservoir may have done and the other way round. A point counts if the ground around it answers beyond circular shifts in time and if the point itself moves so; the share of false discoveries is held at ALPHA.&lt;/p&gt;&lt;p&gt;Of every driver the layer holds chi-square and Cramér's V of three classes, both also normalised (norm), the partial correlation r (positive: towards the satellite), the days between driver and effect (lag: to the middle of a sum or the peak of a response), the window or time scale, p, and q, the false discovery rate. reservoir is the best of level, falls and rises.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. 2023 on interpolated days, which finds dependence nearly everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le variazioni fra acquisizioni si confrontano con somme di pioggia, il livello, i suoi abbassamenti e innalzamenti, per ritardi e finestre; si tolgono tendenza e stagione, e per la pioggia ciò che può aver fatto l'invaso, e viceversa. Un punto conta se il terreno attorno risponde oltre le traslazioni circolari nel tempo e se il punto stesso si muove così; la quota di false scoperte è tenuta ad ALPHA.&lt;/p&gt;&lt;p&gt;Di ogni variabile il layer contiene chi-quadro e V di Cramér di tre classi, entrambi anche normalizzati (norm), la correlazione parziale r (positiva: verso il satellite), i giorni fra causa ed effetto (lag: fino al centro di una somma o al picco di una risposta), la finestra o scala di tempo, p e q, il tasso di false scoperte. reservoir è il migliore fra livello, abbassamenti e innalzamenti.&lt;/p&gt;&lt;p&gt;METHOD = published ripete la prova chi-quadro di Guo et al. 2023 su giorni interpolati, che trova dipendenza quasi ovunque.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Point layer with a field a date: acquisitions, not interpolated days.</source>
        <translation>Layer di punti con un campo per data: acquisizioni, non giorni interpolati.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share of false discoveries [0–1]</source>
        <translation>Quota di false scoperte [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Among the points that are said to answer.</source>
        <translation>Fra i punti di cui si dice che rispondono.</translation>
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
        <translation>Metodo</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>circular_shift: a test that holds. published: chi-square on interpolated days.</source>
        <translation>circular_shift: un test che regge. published: chi quadrato su giorni interpolati.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Relations</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points with the numbers of all drivers, drawn by the reservoir, else by rain.</source>
        <translation>Punti con i numeri di tutte le variabili, disegnati per l'invaso, altrimenti per la pioggia.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Shares, delays, maps, and correlation over lag and window.</source>
        <translation>Quote, ritardi, mappe e correlazione su ritardo e finestra.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share of points that answer to rain [0–1]</source>
        <translation>Quota di punti che rispondono alla pioggia [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Share that answers to the reservoir [0–1]</source>
        <translation>Quota che risponde all'invaso [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Greatest lag [days]</source>
        <translation>Ritardo massimo [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Between the end of a window of the driver and the acquisition.</source>
        <translation>Fra la fine di una finestra della variabile e l'acquisizione.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Greatest window [days]</source>
        <translation>Finestra massima [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Over which the driver is summed, and greatest time scale of a response.</source>
        <translation>Su cui è sommata la variabile, e massima scala temporale di una risposta.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points that answer to rain</source>
        <translation>Punti che rispondono alla pioggia</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Points that answer to the reservoir</source>
        <translation>Punti che rispondono all'invaso</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>The same points, drawn by the correlation where they answer.</source>
        <translation>Gli stessi punti, disegnati per la correlazione dove rispondono.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Answer to rain (r)</source>
        <translation>Risposta alla pioggia (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>Answer to the reservoir (r)</source>
        <translation>Risposta all'invaso (r)</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Validate layers with GNSS</source>
        <translation>Valida layer con GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Rates, series and correlations of any number of layers at GNSS stations.</source>
        <translation>Velocità, serie e correlazioni di qualsiasi numero di layer a stazioni GNSS.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>&lt;p&gt;The tables 4 to 7 of Khalili et al. 2024: rate, RMSE of the series, correlation per station and layer, with the correlation of the increments and the scale beside them, because two series with a trend always correlate. GNSS is projected on the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that set the datum of a layer, or calibrated it, cannot score it: the lineage of the layer tells, and the table says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le tabelle da 4 a 7 di Khalili et al. 2024: velocità, RMSE della serie, correlazione per stazione e layer, con accanto la correlazione degli incrementi e la scala, perché due serie con una tendenza sono sempre correlate. GNSS è proiettato sulla direzione di ogni layer.&lt;/p&gt;&lt;p&gt;Una stazione che ha fissato il datum di un layer, o l'ha calibrato, non può valutarlo: la storia del layer lo dice, e così la tabella.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Layers with series [mm]</source>
        <translation>Layer con serie [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Point layers with a field a date; each keeps its own direction and dates.</source>
        <translation>Layer di punti con un campo per data; ciascuno conserva direzione e date proprie.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Radius around a station [m]</source>
        <translation>Raggio attorno a una stazione [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Of the circle; the nearest point and kriging reach five times as far.</source>
        <translation>Del cerchio; il punto più vicino e il kriging arrivano cinque volte più lontano.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>From points to the station</source>
        <translation>Dai punti alla stazione</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>nearest point, robust mean in the circle, local kriging; all are compared.</source>
        <translation>punto più vicino, media robusta nel cerchio, kriging locale; tutti sono confrontati.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Chosen areas</source>
        <translation>Aree scelte</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>Polygons, named by a field name, id, area or label, else A, B, C: the report draws the median of their points in every layer, as figure 11 of the paper.</source>
        <translation>Poligoni, nominati da un campo name, id, area o label, altrimenti A, B, C: il rapporto disegna la mediana dei loro punti in ogni layer, come la figura 11 dell'articolo.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>A row a station, layer and interpolator; rows ALL hold RMSE of rates and means; noise floor.</source>
        <translation>Una riga per stazione, layer e interpolatore; righe ALL con RMSE delle velocità e medie; soglia di rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>The tables, the series at each station and of areas, the acquisitions, the noise floor.</source>
        <translation>Le tabelle, le serie a ogni stazione e delle aree, le acquisizioni, la soglia di rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>No point of {layer} with values lies in the area {area}.</source>
        <translation>Nessun punto di {layer} con valori si trova nell'area {area}.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Velocity map</source>
        <translation>Mappa di velocità</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Fits velocity, acceleration, seasons and steps jointly, with their sigma.</source>
        <translation>Interpola insieme velocità, accelerazione, stagionalità e salti, con la loro sigma.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>&lt;p&gt;One least squares at every point: a season or a step that is left out would bias the velocity. The sigma comes from the residuals and grows with their correlation in time.&lt;/p&gt;&lt;p&gt;The result keeps the series and gains velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the same for semiannual; a field step_YYYYMMDD [mm] a step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram is that of figures 8 and 10 of Khalili et al. 2024.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un solo calcolo ai minimi quadrati per ogni punto: una stagionalità o un salto trascurati falserebbero la velocità. La sigma viene dai residui e cresce con la loro correlazione nel tempo.&lt;/p&gt;&lt;p&gt;Il risultato conserva le serie e acquista velocity, velocity_std [mm/anno]; acceleration, acceleration_std [mm/anno²]; annual_mm, annual_peak_day (giorno dell'anno del massimo) e lo stesso per il termine semestrale; un campo step_YYYYMMDD [mm] per salto; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;L'istogramma è quello delle figure 8 e 10 di Khalili et al. 2024.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Point layer with a field a date.</source>
        <translation>Layer di punti con un campo per data.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Sigma of the series [mm]</source>
        <translation>Sigma delle serie [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Companion layer; its inverse squares are the weights. Default: all dates alike.</source>
        <translation>Layer compagno; i suoi quadrati inversi sono i pesi. Predefinito: tutte le date uguali.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>What is fitted</source>
        <translation>Che cosa si interpola</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>The linear term is always there; seasons need more than a year.</source>
        <translation>Il termine lineare c'è sempre; la stagionalità richiede più di un anno.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Days of steps</source>
        <translation>Giorni dei salti</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Such as 2020-07-11, 2021-06-28: from each on the series may be offset.</source>
        <translation>Come 2020-07-11, 2021-06-28: da ciascuno in poi la serie può essere traslata.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Velocities [mm/yr]</source>
        <translation>Velocità dei punti [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>The layer with the fields of the fit, coloured by velocity.</source>
        <translation>Il layer con i campi dell'interpolazione, colorato per velocità.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Histogram</source>
        <translation>Istogramma</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>Points by velocity, their mode, and the range of three quarters of them.</source>
        <translation>Punti per velocità, la loro moda e l'intervallo di tre quarti di essi.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/velocity.py"/>
        <source>{n} of {all} points have too few dates and get no velocity.</source>
        <translation>{n} punti su {all} hanno troppo poche date e non ricevono una velocità.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Estimate daily deformation</source>
        <translation>Stima la deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Gives every point a displacement, a sigma and a rate for every day.</source>
        <translation>Dà a ogni punto uno spostamento, una sigma e una velocità per ogni giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>&lt;p&gt;nowcast: what could be known on the day, from acquisitions up to the day less the latency and drivers up to the day. hindcast: all acquisitions, also later ones. scenario: days after the last acquisition with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is that of the displacement relative to the datum of the series, without the noise of an acquisition; 1.645 sigma holds 90 %. Flag 1: a driver is outside what the model was trained on; the interval is wider there. Flag 4: the point behaves unlike its training and follows its acquisitions; the flags add up to 5. Flag 2: no observation.&lt;/p&gt;&lt;p&gt;The estimate keeps the datum of the input. With a stable area it is relative to the stable area, and so are the acquisitions in the output Acquisitions in the datum of the estimate.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast: ciò che si poteva sapere quel giorno, con acquisizioni fino al giorno meno la latenza e fattori fino al giorno. hindcast: tutte le acquisizioni, anche successive. scenario: giorni dopo l'ultima acquisizione con fattori pianificati o previsti.&lt;/p&gt;&lt;p&gt;Sigma è quella dello spostamento rispetto al datum della serie, senza il rumore di un'acquisizione; 1,645 sigma contiene il 90 %. Flag 1: un fattore è fuori dall'intervallo di addestramento; lì l'intervallo è più ampio. Flag 4: il punto si comporta diversamente dall'addestramento e segue le sue acquisizioni; i flag si sommano fino a 5. Flag 2: nessuna osservazione.&lt;/p&gt;&lt;p&gt;La stima conserva il datum dell'ingresso. Con un'area stabile è relativa a tale area, e così le acquisizioni nell'uscita Acquisizioni nel datum della stima.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/warning/update_monitoring.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Daily displacement [mm]</source>
        <translation>Spostamento giornaliero [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The layer of the training, or one with newer dates or other points of the slope.</source>
        <translation>Il layer dell'addestramento, o uno con date più recenti o altri punti del versante.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Made by the training.</source>
        <translation>Prodotto dall'addestramento.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Table with the columns that the model was trained on.</source>
        <translation>Tabella con le colonne su cui il modello è stato addestrato.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Polygons around ground whose motion is subtracted: the estimate is relative to it. Default: the datum of the input is kept.</source>
        <translation>Poligoni attorno al terreno il cui movimento viene sottratto: la stima è relativa a esso. Predefinito: si conserva il datum dell'ingresso.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Default: the first date.</source>
        <translation>Predefinito: la prima data.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Default: the last acquisition; in a scenario the last day of the drivers.</source>
        <translation>Predefinito: l'ultima acquisizione; in uno scenario l'ultimo giorno delle variabili.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Step [days]</source>
        <translation>Passo [giorni]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>1 gives one estimate per day.</source>
        <translation>1 dà una stima al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Days until an acquisition can be used in a nowcast.</source>
        <translation>Giorni prima che un'acquisizione possa essere usata in un nowcast.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast (tempo reale), hindcast (retrospettivo) o scenario.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Point layer with one field per day, in the datum of the input layer.</source>
        <translation>Layer di punti con un campo per giorno, nel datum del layer di ingresso.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Displacement, sigma, flags and rate in one CF file of any length. A layer holds the newest 1,900 dates: for more dates this file is written beside OUTPUT in any case, and the dock reads it.</source>
        <translation>Spostamento, sigma, contrassegni e velocità in un file CF di qualsiasi lunghezza. Un layer contiene le 1,900 date più recenti: con più date questo file viene comunque scritto accanto a OUTPUT e il pannello lo legge.</translation>
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
        <translation>Una sigma rispetto al datum della serie, senza il rumore di un'acquisizione; un campo per giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Daily rate [mm/day]</source>
        <translation>Velocità giornaliera [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Instantaneous rate, a field a day.</source>
        <translation>Velocità istantanea, un campo al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Flags</source>
        <translation>Segnali</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The sum of 1 where a driver is outside the training range and 4 where the point behaves unlike its training; 2 where nothing is known.</source>
        <translation>La somma di 1 dove un fattore è fuori dall'intervallo di addestramento e 4 dove il punto si comporta diversamente dall'addestramento; 2 dove non si sa nulla.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Latest state</source>
        <translation>Ultimo stato</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>Points with the newest value, rate and 90 % interval, and since when they behave unlike their training.</source>
        <translation>Punti con il valore più recente, la velocità e l'intervallo del 90 %, e da quando si comportano diversamente dall'addestramento.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <location filename="../algorithms/warning/warning_levels.py"/>
        <source>Acquisitions in the datum of the estimate [mm]</source>
        <translation>Acquisizioni nel datum della stima [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The input without the error of each date, relative to the stable area where one is given.</source>
        <translation>L'ingresso senza l'errore di ogni data, relativo all'area stabile se ne è indicata una.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>The most stable station takes a rate off the series before training, learnt up to the end of training. It is recorded in the model and cannot score it.</source>
        <translation>La stazione più stabile toglie una velocità dalle serie prima dell'addestramento, imparata fino alla fine dell'addestramento. È registrata nel modello e non può valutarlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Train a daily deformation model</source>
        <translation>Addestra un modello di deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Learns how a slope answers to rain and reservoir level, from its InSAR series alone.</source>
        <translation>Impara come un versante risponde a pioggia e livello dell'invaso, dalle sole serie InSAR.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no daily truth is invented. Nothing after the end of training is seen. The report scores the later acquisitions, as delivered and corrected, beside nine baselines with and without drivers. The method of the model is the one with the smallest error on held-out acquisitions of the training part.&lt;/p&gt;&lt;p&gt;Input: a point layer with one field per date [mm] and a table with one row per day.&lt;/p&gt;&lt;p&gt;After Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, with the target changed as the guide tells.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Il modello predice la velocità di ogni punto e giorno dai variabili; la somma delle velocità tra due acquisizioni è adattata alla differenza misurata, così nessuna verità giornaliera è inventata. Nulla dopo la fine dell'addestramento è visto. Il rapporto valuta le acquisizioni successive, come consegnate e corrette, accanto a nove metodi di riferimento con e senza variabili. Il metodo del modello è quello con l'errore minore su acquisizioni tenute da parte dell'addestramento.&lt;/p&gt;&lt;p&gt;Ingresso: un layer di punti con un campo per data [mm] e una tabella con una riga per giorno.&lt;/p&gt;&lt;p&gt;Da Guo et al. 2023, doi 10.1109/JSTARS.2023.3338449, con l'obiettivo cambiato come dice la guida.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Point layer with a displacement field a date, positive towards the satellite.</source>
        <translation>Layer di punti con un campo di spostamento per data, positivo verso il satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Least coherence [0–1]</source>
        <translation>Coerenza minima [0–1]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Points below are not used; points without a coherence are.</source>
        <translation>I punti al di sotto non sono usati; quelli senza coerenza sì.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Polygons around ground that does not move: from it the error common to all points of a date is estimated. Without it, points that are quiet in the training part are taken.</source>
        <translation>Poligoni attorno a terreno che non si muove: da esso si stima l'errore comune a tutti i punti di una data. Senza, si prendono i punti quieti nella parte di addestramento.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Height model [m]</source>
        <translation>Modello del terreno [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>With it the answer to rain and reservoir may vary with height and steepness as well as with place. The model keeps both: estimating needs no height model. Only for the variant rate.</source>
        <translation>Con esso la risposta a pioggia e invaso può variare con quota e pendenza oltre che con il luogo. Il modello conserva entrambe: la stima non richiede un modello di quote. Solo per la variante rate.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>rate: daily rates fitted to measured differences. published: the network of the paper, a block of LSTM a kind of data and ten linear layers (needs torch).</source>
        <translation>rate: velocità giornaliere adattate a differenze misurate. published: la rete dell'articolo, un blocco LSTM per tipo di dato e dieci strati lineari (richiede torch).</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Default: two thirds of the time. Later data only score the model.</source>
        <translation>Predefinito: due terzi del tempo. I dati successivi valutano soltanto il modello.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>The same seed gives the same model.</source>
        <translation>Lo stesso seme dà lo stesso modello.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>File with everything that estimating needs; loading it runs no code.</source>
        <translation>File con tutto ciò che serve alla stima; caricarlo non esegue codice.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Scores on acquisitions after the end of training, with pictures.</source>
        <translation>Punteggi sulle acquisizioni dopo la fine dell'addestramento, con figure.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of the model on later acquisitions as delivered [mm]</source>
        <translation>RMSE del modello sulle acquisizioni successive come consegnate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of a Kalman filter without drivers as delivered [mm]</source>
        <translation>RMSE di un filtro di Kalman senza variabili, come consegnate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>RMSE of the last value as delivered [mm]</source>
        <translation>RMSE dell'ultimo valore, come consegnate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>Points used</source>
        <translation>Punti usati</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/train_musenet.py"/>
        <source>DEM is not used: the published network knows no terrain.</source>
        <translation>DEM non è usato: la rete pubblicata non conosce il terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Prepare</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Geometry and datum</source>
        <translation>Geometria e datum</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Fusion</source>
        <translation>Fusione</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Daily deformation</source>
        <translation>Deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Assess</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Early warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annullato. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>The memory is used up; take fewer points or dates, or close other programs.</source>
        <translation>La memoria è esaurita; prendere meno punti o date, o chiudere altri programmi.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/algorithm.py"/>
        <source>A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.</source>
        <translation>Un difetto di SlopeMuse in {place}: {what}. Si prega di segnalarlo; i dettagli sono nel pannello dei messaggi di log.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would replace {path}, which a program has open; close it there, or choose another file.</source>
        <translation>L'uscita {name} sostituirebbe {path}, che un programma tiene aperto; chiuderlo lì, o scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>{name} is {value}, which is not among the choices; write {words}.</source>
        <translation>{name} è {value}, che non è tra le scelte; scrivere {words}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The parameter {name} is unknown; {id} takes {known}.</source>
        <translation>Il parametro {name} è sconosciuto; {id} accetta {known}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would replace {path}, which QGIS has open; remove the layer {layer} from the project, or choose another file.</source>
        <translation>L'uscita {name} sostituirebbe {path}, che QGIS tiene aperto; togliere il layer {layer} dal progetto, o scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The file {path} ({name}) does not exist.</source>
        <translation>Il file {path} ({name}) non esiste.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The file {path} ({name}) is not of the kind {kind}; choose another one.</source>
        <translation>Il file {path} ({name}) non è del tipo {kind}; sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>L'uscita {name} sovrascriverebbe l'ingresso {other} ({path}); scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/checks.py"/>
        <source>The outputs {name} and {other} are the same file ({path}); choose two.</source>
        <translation>Le uscite {name} e {other} sono lo stesso file ({path}); sceglierne due.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One grid from two sensors</source>
        <translation>Una griglia da due sensori</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Fills a grid from the points of one or two sensors, with sigma and scores at hidden points.</source>
        <translation>Riempie una griglia dai punti di uno o due sensori, con sigma e punteggi su punti nascosti.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>&lt;p&gt;The layers have common dates (harmonize brings them there) and one line of sight (projectlos). INPUT gives the datum: the second sensor may be off by a field of offsets, which is estimated with the motion.&lt;/p&gt;&lt;p&gt;Kriging weighs near points and some that are spread over the area; each sensor has a noise of its own, the covariance is that which predicts points best, also beyond gaps, and its weights serve all dates. With a DEM the motion may depend on height, if that lowers the error at hidden points.&lt;/p&gt;&lt;p&gt;kriging_edges: where the points are of two kinds (a body that moves on still ground), each kind is kriged on its own and mixed by how likely a place belongs to it. cnn: a network corrects kriging, learned on made fields at these places. Both are used only as far as hidden points are found better. cnn_published: the network of Khalili et al. 2024. The networks need torch and take minutes.&lt;/p&gt;&lt;p&gt;Cells that are far from all points, outside the convex hull, or known hardly better than the mean of all points stay empty. The report hides original points, in blocks with a belt around them and at random, and shows the error of all methods, and what both sensors gain over each alone.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (one sigma of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;I layer hanno date comuni (ve li porta harmonize) e una sola linea di vista (projectlos). INPUT dà il datum: il secondo sensore può differire per un campo di scarti, che è stimato insieme al moto.&lt;/p&gt;&lt;p&gt;Il kriging pesa i punti vicini e alcuni sparsi sull'area; ogni sensore ha un rumore proprio, la covarianza è quella che predice meglio i punti, anche oltre le lacune, e i suoi pesi servono a tutte le date. Con un DEM il moto può dipendere dalla quota, se ciò riduce l'errore su punti nascosti.&lt;/p&gt;&lt;p&gt;kriging_edges: dove i punti sono di due tipi (un corpo che si muove su terreno fermo), ogni tipo è interpolato con il kriging per sé e mescolato secondo quanto è probabile che un luogo vi appartenga. cnn: una rete corregge il kriging, imparata su campi creati in questi luoghi. Entrambi si usano solo per quanto i punti nascosti si trovano meglio. cnn_published: la rete di Khalili et al. 2024. Le reti richiedono torch e impiegano minuti.&lt;/p&gt;&lt;p&gt;Restano vuote le celle lontane da tutti i punti, fuori dall'inviluppo convesso, o note appena meglio della media di tutti i punti. Il rapporto nasconde punti originali, in blocchi con una fascia attorno e a caso, e mostra l'errore di tutti i metodi e ciò che i due sensori guadagnano su ciascuno da solo.&lt;/p&gt;&lt;p&gt;Campi: velocity, velocity_std [mm/anno] (una sigma del moto), distance [m] dal punto più vicino.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Point layer with a field a date; it gives the datum.</source>
        <translation>Layer di punti con un campo per data; dà il datum.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Series of a second sensor [mm]</source>
        <translation>Serie di un secondo sensore [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>On the same dates and in the same line of sight.</source>
        <translation>Alle stesse date e nella stessa linea di vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Companion layer; points with a larger sigma count less. Default: all alike.</source>
        <translation>Layer compagno; i punti con sigma maggiore contano meno. Predefinito: tutti uguali.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>In any coordinate system; used if it lowers the error at hidden points.</source>
        <translation>In qualsiasi sistema di coordinate; usato se riduce l'errore su punti nascosti.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Width of a cell [m]</source>
        <translation>Larghezza di una cella [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>0: the largest that costs at most 2 % of the accuracy at points left out.</source>
        <translation>0: la più grande che costa al massimo il 2 % dell'accuratezza su punti esclusi.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>The report shows the error of each at points that were hidden.</source>
        <translation>Il rapporto mostra l'errore di ciascuno su punti nascosti.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Farthest point [m]</source>
        <translation>Punto più lontano [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Cells farther than this from every point stay empty. Default: from the points.</source>
        <translation>Le celle più lontane di così da ogni punto restano vuote. Predefinito: dai punti.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Also outside the points</source>
        <translation>Anche fuori dai punti</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>Riempi anche celle fuori dall'inviluppo convesso dei punti, fino a MASK_DISTANCE.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Seed of the networks</source>
        <translation>Seme delle reti</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The same seed gives the same result.</source>
        <translation>Lo stesso seme dà lo stesso risultato.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Epochs at most</source>
        <translation>Epoche al massimo</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Default: 16 for cnn, 100 for cnn_published, which may stop earlier.</source>
        <translation>Predefinito: 16 per cnn, 100 per cnn_published, che può fermarsi prima.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Grid points [mm]</source>
        <translation>Punti della griglia [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>A point a cell with its series, in the metric system of the grid.</source>
        <translation>Un punto per cella con la sua serie, nel sistema metrico della griglia.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Sigma of the grid points [mm]</source>
        <translation>Sigma dei punti della griglia [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One sigma of the motion, of kriging. Errors of a cell are alike over time: no weights for velocity.</source>
        <translation>Una sigma del moto, del kriging. Gli errori di una cella si somigliano nel tempo: non servono come pesi per la velocità.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Positive along the component of INPUT.</source>
        <translation>Positivo lungo la componente di INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>Sigma della velocità [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>One sigma, of kriging.</source>
        <translation>Una sigma, del kriging.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Displacement, a band a date [mm]</source>
        <translation>Spostamento, una banda per data [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Bands carry their date; QGIS 3.38 and later plays them in the Temporal Controller.</source>
        <translation>Le bande portano la loro data; QGIS 3.38 e successivi le riproduce nel controllo temporale.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>Errors of all methods at hidden points, and what two sensors gain.</source>
        <translation>Errori di tutti i metodi su punti nascosti, e ciò che due sensori guadagnano.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>RMSE of the method in hidden blocks [mm]</source>
        <translation>RMSE del metodo in blocchi nascosti [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>RMSE of kriging in hidden blocks [mm]</source>
        <translation>RMSE del kriging in blocchi nascosti [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Sigma of the second series [mm]</source>
        <translation>Sigma delle seconde serie [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>One time axis for two sensors</source>
        <translation>Un asse temporale per due sensori</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Brings one or two layers to the same dates, each on its own, with sigma, flags and held-out scores.</source>
        <translation>Porta uno o due layer alle stesse date, ciascuno per sé, con sigma, segnali e punteggi su date nascoste.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>&lt;p&gt;The dates run from the later first to the earlier last date of the layers, every STEP days. Each layer is brought there on its own; then the series of INPUT2 are shifted to count from the same moment as INPUT, by a fit over the common time (field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother takes the motion of a point as a line with what moves fast, over months, over years and every year; how much of each occurs is learned from all points together, and every point weighs it by its own series. Interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network, shared by all points, corrects the smoother as far as that helps on dates that it has not learned on. lstm_published: the network of Khalili et al. 2024, which looks back only. Both need torch and take minutes.&lt;/p&gt;&lt;p&gt;The report hides dates from all methods and shows how near each comes. Sigma is that of the motion below the noise [mm]; field noise: one sigma of an acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 usual intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le date vanno dalla più tarda prima data alla più precoce ultima data dei layer, ogni STEP giorni. Ogni layer vi è portato per sé; poi le serie di INPUT2 sono traslate per contare dallo stesso momento di INPUT, con un'interpolazione sul tempo comune (campo zero_shift [mm]).&lt;/p&gt;&lt;p&gt;Lo smoother considera il moto di un punto come una retta più ciò che varia in fretta, in mesi, in anni e ogni anno; quanto vi è di ciascuno si impara da tutti i punti insieme, e ogni punto lo pesa con la propria serie. Gli interpolatori (pchip, linear) conservano il rumore delle acquisizioni.&lt;/p&gt;&lt;p&gt;lstm: una rete ricorrente, comune a tutti i punti, corregge lo smoother per quanto ciò aiuta su date su cui non ha imparato. lstm_published: la rete di Khalili et al. 2024, che guarda solo indietro. Entrambe richiedono torch e impiegano minuti.&lt;/p&gt;&lt;p&gt;Il rapporto nasconde date a tutti i metodi e mostra quanto ciascuno si avvicina. La sigma è quella del moto sotto il rumore [mm]; campo noise: una sigma di un'acquisizione [mm]. Segnali: 0 osservato quel giorno, 1 interpolato, 2 in una lacuna di più di 3 intervalli usuali.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>In the same line of sight; other points and dates.</source>
        <translation>Nella stessa linea di vista; altri punti e date.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Companion layer; it tells which dates are noisier than others. Default: all dates alike.</source>
        <translation>Layer compagno; dice quali date sono più rumorose. Predefinito: tutte uguali.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Days between the dates of the result</source>
        <translation>Giorni fra le date del risultato</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>From the first day that both layers cover.</source>
        <translation>Dal primo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: the first day that both layers cover.</source>
        <translation>Predefinito: il primo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: the last day that both layers cover.</source>
        <translation>Predefinito: l'ultimo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The smoother has the least error on hidden dates; the report shows it for yours.</source>
        <translation>Lo smoother ha l'errore minore su date nascoste; il rapporto lo mostra per le vostre.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop earlier.</source>
        <translation>Predefinito: 30 per lstm, 86 per lstm_published; l'addestramento può fermarsi prima.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Series on common dates [mm]</source>
        <translation>Serie su date comuni [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The points of INPUT.</source>
        <translation>I punti di INPUT.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Second series on common dates [mm]</source>
        <translation>Seconde serie su date comuni [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>The points of INPUT2.</source>
        <translation>I punti di INPUT2.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Errors of all methods on hidden dates.</source>
        <translation>Errori di tutti i metodi su date nascoste.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>RMSE of the method on hidden dates [mm]</source>
        <translation>RMSE del metodo su date nascoste [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>RMSE of straight lines on hidden dates [mm]</source>
        <translation>RMSE di rette su date nascoste [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>One sigma of the motion below the noise.</source>
        <translation>Una sigma del moto sotto il rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 osservato, 1 interpolato, 2 lacuna.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/harmonize.py"/>
        <source>Flags of the second series</source>
        <translation>Segnali delle seconde serie</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East and up from two orbits</source>
        <translation>Est e verticale da due orbite</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Turns ascending and descending series with dates of their own into east and up on common cells.</source>
        <translation>Trasforma serie ascendenti e discendenti con date proprie in est e verticale su celle comuni.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>&lt;p&gt;The points of each orbit are averaged in cells and brought to common dates by a smoother that follows the motion within its noise; then the two lines of sight of each cell are solved for east and up. Cells with points of one orbit alone are left out. Give both layers their datum first.&lt;/p&gt;&lt;p&gt;Near-polar orbits hardly see north: it is neglected, and the log says what that does. On slopes that face north or south take the method slope_parallel with a DEM: the ground then moves along its surface, and north can be had as well.&lt;/p&gt;&lt;p&gt;Displacement is relative to the first common date, and so is its sigma. Fields: velocity, velocity_std [mm/yr], condition (1 is best; above 15 the cell is empty), n_ascending, n_descending, leak (mm in this component for one mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;I punti di ogni orbita sono mediati in celle e portati a date comuni da uno smoother che segue il moto entro il suo rumore; poi le due linee di vista di ogni cella si risolvono in est e verticale. Le celle con punti di una sola orbita sono escluse. Dare prima il datum a entrambi i layer.&lt;/p&gt;&lt;p&gt;Le orbite quasi polari vedono appena il nord: è trascurato, e il log dice con quale effetto. Su versanti rivolti a nord o a sud usare il metodo slope_parallel con un DEM: il terreno si muove allora lungo la sua superficie, e si ottiene anche il nord.&lt;/p&gt;&lt;p&gt;Lo spostamento è relativo alla prima data comune, e così la sua sigma. Campi: velocity, velocity_std [mm/anno], condition (1 è il meglio; sopra 15 la cella è vuota), n_ascending, n_descending, leak (mm in questa componente per ogni mm di moto verso nord trascurato).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Ascending series [mm]</source>
        <translation>Serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Point layer in its line of sight, positive towards the satellite.</source>
        <translation>Layer di punti nella sua linea di vista, positivo verso il satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Descending series [mm]</source>
        <translation>Serie discendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Point layer in its line of sight; dates and points may differ.</source>
        <translation>Layer di punti nella sua linea di vista; date e punti possono essere diversi.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Points of both orbits in a cell are taken as one place.</source>
        <translation>I punti delle due orbite in una cella valgono come uno stesso luogo.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>From the first to the last day that both layers cover.</source>
        <translation>Dal primo all'ultimo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>What is assumed</source>
        <translation>Che cosa si assume</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>east_up: nothing moves north; slope_parallel: the ground moves along the surface of the DEM.</source>
        <translation>east_up: nulla si muove verso nord; slope_parallel: il terreno si muove lungo la superficie del DEM.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>For slope_parallel; in any coordinate system.</source>
        <translation>Per slope_parallel; in qualsiasi sistema di coordinate.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Companion layer; its inverse squares weigh the points of a cell.</source>
        <translation>Layer compagno; i suoi quadrati inversi pesano i punti di una cella.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East [mm]</source>
        <translation>Est [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>Positivo verso est, relativo alla prima data comune.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Up [mm]</source>
        <translation>Verticale [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>Positivo verso l'alto, relativo alla prima data comune.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>One sigma of the displacement since the first date, noise alone.</source>
        <translation>Una sigma dello spostamento dalla prima data, solo rumore.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Condition number</source>
        <translation>Numero di condizionamento</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>How much worse the worst combination of the two motions is seen than the best.</source>
        <translation>Quanto peggio della migliore si vede la peggiore combinazione dei due moti.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>North [mm]</source>
        <translation>Nord [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>For slope_parallel alone; positive to the north.</source>
        <translation>Solo per slope_parallel; positivo verso nord.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Number of cells</source>
        <translation>Numero di celle</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>East [mm/yr]</source>
        <translation>Est [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Up [mm/yr]</source>
        <translation>Verticale [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of the ascending series [mm]</source>
        <translation>Sigma della serie ascendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of the descending series [mm]</source>
        <translation>Sigma della serie discendente [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of east [mm]</source>
        <translation>Sigma dell'est [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>Sigma of up [mm]</source>
        <translation>Sigma della verticale [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>North [mm/yr]</source>
        <translation>Nord [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Project GNSS on a line of sight</source>
        <translation>Proietta GNSS su una linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>East, north and up become mm towards the satellite, with the full covariance.</source>
        <translation>Est, nord e verticale diventano mm verso il satellite, con la covarianza completa.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>&lt;p&gt;d = l·e with l from the ground to the satellite; the variance is lᵀΣl with the correlations of the components where the table has them. The direction is that of the layer's points nearest to the station, or of the two angles: incidence at the ground, and heading of the flight, clockwise from north (near −12 ascending, near −168 descending), right-looking. After Khalili et al. 2024, eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e con l dal suolo al satellite; la varianza è lᵀΣl con le correlazioni delle componenti dove la tabella le ha. La direzione è quella dei punti del layer più vicini alla stazione, o dei due angoli: incidenza al suolo e rotta del volo, in senso orario da nord (circa −12 ascendente, circa −168 discendente), guardando a destra. Secondo Khalili et al. 2024, eq. (2).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Layer with the line of sight</source>
        <translation>Layer con la linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Its nearest point gives the direction at each station.</source>
        <translation>Il suo punto più vicino dà la direzione a ogni stazione.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Incidence angle [degrees]</source>
        <translation>Angolo di incidenza [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>At the ground, from the vertical; only without a layer.</source>
        <translation>Al suolo, dalla verticale; solo senza layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Heading of the flight [degrees]</source>
        <translation>Rotta del volo [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending. Only without a layer.</source>
        <translation>Direzione di volo, in senso orario da nord, guardando a destra; circa −12 ascendente, circa 192 discendente. Solo senza layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>GNSS in the line of sight [mm]</source>
        <translation>GNSS nella linea di vista [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>station, lon, lat, date, los_mm (positivo verso il satellite), sigma_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>LAYER is used; the angles are not.</source>
        <translation>Si usa LAYER; gli angoli no.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The nearest point to {name} is {km:.0f} km away.</source>
        <translation>Il punto più vicino a {name} è a {km:.0f} km.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Project on another line of sight</source>
        <translation>Proietta su un'altra linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Brings series to the line of sight of another sensor, or to the vertical, east or the slope.</source>
        <translation>Porta le serie nella linea di vista di un altro sensore, o in verticale, est o lungo il pendio.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes how the ground moves, and the report says what that is worth.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly down the slope of the DEM, with 0.3 of it in any other direction; nothing is amplified without bound. Without a DEM no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. 2024, right only for motion along the target's line of sight; the report prints the range of the true factor beside it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction alone.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target the result is in its line of sight; without one, direction, vertical, east and downslope give the motion itself, and the other two bring all points to the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is free of noise and the same for every date. Fields: factor, factor_sigma, sensitivity (share of the assumed motion that is seen), sigma [mm], flag (1: less than 0.2 is seen, and where the method would amplify it the values are empty; 2: direction not known).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una linea di vista non ne determina un'altra: ogni metodo assume come si muove il terreno, e il rapporto dice quanto vale.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: soprattutto lungo il pendio del DEM, con 0,3 di ciò in ogni altra direzione; nulla è amplificato senza limite. Senza DEM nessuna direzione è preferita.&lt;/li&gt;&lt;li&gt;direction: lungo DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) come in Khalili et al. 2024, giusto solo per moto lungo la linea di vista di destinazione; il rapporto stampa accanto l'intervallo del fattore vero.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: solo lungo quella direzione.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Con una destinazione il risultato è nella sua linea di vista; senza, direction, vertical, east e downslope danno il moto stesso, e gli altri due portano tutti i punti alla linea di vista media del layer.&lt;/p&gt;&lt;p&gt;Il fattore di un punto è privo di rumore e uguale per ogni data. Campi: factor, factor_sigma, sensitivity (quota del moto assunto che si vede), sigma [mm], flag (1: si vede meno di 0,2 e, dove il metodo lo amplificherebbe, i valori sono vuoti; 2: direzione ignota).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Projected displacement [mm]</source>
        <translation>Spostamento proiettato [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Point layer that knows its line of sight.</source>
        <translation>Layer di punti che conosce la sua linea di vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Incidence angle of the target [degrees]</source>
        <translation>Angolo di incidenza di destinazione [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>At the ground, from the vertical; together with the heading.</source>
        <translation>Al suolo, dalla verticale; insieme alla rotta.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Heading of the target [degrees]</source>
        <translation>Rotta di destinazione [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Flight direction, clockwise from north, right-looking; near −12 ascending, near 192 descending.</source>
        <translation>Direzione di volo, in senso orario da nord, guardando a destra; circa −12 ascendente, circa 192 discendente.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Layer with the line of sight of the target</source>
        <translation>Layer con la linea di vista di destinazione</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Its nearest point gives the direction at each point; goes before the angles.</source>
        <translation>Il suo punto più vicino dà la direzione a ogni punto; prevale sugli angoli.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>For slope and aspect; in any coordinate system, smoothed over 40 m. Points on nodata get no slope.</source>
        <translation>Per pendenza ed esposizione; in qualsiasi sistema di coordinate, lisciato su 40 m. I punti senza dato non hanno pendenza.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>How the ground is taken to move</source>
        <translation>Come si assume che si muova il terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>See above; downslope and downslope_prior read the DEM.</source>
        <translation>Vedi sopra; downslope e downslope_prior leggono il DEM.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Direction of motion</source>
        <translation>Direzione del moto</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>For the method direction: SE; or azimuth and plunge [degrees] such as 135, 20; or east, north, up.</source>
        <translation>Per il metodo direction: SE; oppure azimut e inclinazione [gradi] come 135, 20; oppure est, nord, verticale.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Companion layer; without it the noise is told from neighbouring dates.</source>
        <translation>Layer compagno; senza, il rumore si ricava da date vicine.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Projected series [mm]</source>
        <translation>Serie proiettate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>Punti con factor, sensitivity, sigma e flag.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Factor and sensitivity, and the published factor beside the range of the true one.</source>
        <translation>Fattore e sensibilità, e il fattore pubblicato accanto all'intervallo di quello vero.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Sigma of the projected series [mm]</source>
        <translation>Sigma delle serie proiettate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>Noise through the factor, and what the direction of motion leaves open.</source>
        <translation>Il rumore attraverso il fattore, e ciò che la direzione del moto lascia aperto.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>TARGET_LAYER is used; the angles of the target are not.</source>
        <translation>Si usa TARGET_LAYER; gli angoli di destinazione no.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_los.py"/>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER dista fino a {km:.0f} km dai punti.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Set the datum from GNSS</source>
        <translation>Fissa il datum da GNSS</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Takes the offset between InSAR and GNSS in the line of sight off a layer.</source>
        <translation>Toglie da un layer lo scarto fra InSAR e GNSS nella linea di vista.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>&lt;p&gt;Around each station the robust mean of the points in a circle is compared with GNSS in the line of sight of the layer, smoothed in time so that one day's noise does not land on the whole map. One stable station sets the datum and the others validate, unless STATIONS names those that set it.&lt;/p&gt;&lt;p&gt;With two stations or more each is left out in turn; a method that does worse there than a stiffer one is turned down by itself and the report says so. The sigma of the datum is common to the whole map and kept in the lineage, apart from the sigma of the points. A station that sets the datum is recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. 2024, 4.2.2 (series: smooth_offset) and 4.2.4 (velocity: rate).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Attorno a ogni stazione la media robusta dei punti in un cerchio è confrontata con GNSS nella linea di vista del layer, lisciato nel tempo così che il rumore di un giorno non finisca su tutta la mappa. Una stazione stabile fissa il datum e le altre validano, a meno che STATIONS nomini quelle che lo fissano.&lt;/p&gt;&lt;p&gt;Con due o più stazioni ciascuna è esclusa a turno; un metodo che lì fa peggio di uno più rigido è scartato da sé e il rapporto lo dice. La sigma del datum è comune a tutta la mappa e resta nella storia del layer, separata dalla sigma dei punti. Una stazione che fissa il datum è registrata e non può validare il layer in seguito.&lt;/p&gt;&lt;p&gt;Secondo Khalili et al. 2024, 4.2.2 (serie: smooth_offset) e 4.2.4 (velocità: rate).&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Point layer that knows its line of sight, or GNSS in los_mm.</source>
        <translation>Layer di punti che conosce la sua linea di vista, o GNSS in los_mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Companion layer; its inverse squares weigh the points around a station.</source>
        <translation>Layer compagno; i suoi quadrati inversi pesano i punti attorno a una stazione.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Stations that set the datum</source>
        <translation>Stazioni che fissano il datum</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Names, separated by commas. Default: the most stable one; the rest validate.</source>
        <translation>Nomi separati da virgole. Predefinito: la più stabile; le altre validano.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Points within are averaged; five or more are wanted.</source>
        <translation>I punti all'interno sono mediati; ne servono cinque o più.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>What is taken off</source>
        <translation>Che cosa si toglie</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>smooth_offset: a smooth series; offset_per_date: each date on its own; rate: a velocity [mm/yr]; plane: an offset and a plane per date, from 4 stations.</source>
        <translation>smooth_offset: una serie liscia; offset_per_date: ogni data per sé; rate: una velocità [mm/anno]; plane: uno scarto e un piano per data, da 4 stazioni.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>First day used</source>
        <translation>Primo giorno usato</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Dates before do not set the datum. Default: all.</source>
        <translation>Le date precedenti non fissano il datum. Predefinito: tutte.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Last day used</source>
        <translation>Ultimo giorno usato</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Dates after do not set the datum. Default: all.</source>
        <translation>Le date successive non fissano il datum. Predefinito: tutte.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Series on the datum of GNSS [mm]</source>
        <translation>Serie sul datum GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>The layer minus the offset; a velocity field is corrected too.</source>
        <translation>Il layer meno lo scarto; anche un campo velocità è corretto.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Residuals before and after, stations left out, sensitivity to the radius.</source>
        <translation>Residui prima e dopo, stazioni escluse, sensibilità al raggio.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>That of SIGMA, as companion of the result; the sigma of the datum is common to the map and kept apart, in the lineage and the report.</source>
        <translation>Quella di SIGMA, come compagna del risultato; la sigma del datum è comune alla mappa e tenuta a parte, nella storia e nel rapporto.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Rate of the offset [mm/yr]</source>
        <translation>Velocità dello scarto [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Layer minus GNSS before [mm]</source>
        <translation>Layer meno GNSS prima [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>Layer minus GNSS after, at stations not used [mm]</source>
        <translation>Layer meno GNSS dopo, a stazioni non usate [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Absent: found by name.</source>
        <translation>Assente: trovato dal nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Rain field [mm/day]</source>
        <translation>Campo pioggia [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Reservoir level field [m]</source>
        <translation>Campo livello dell'invaso [m]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Further daily drivers</source>
        <translation>Altre variabili giornaliere</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/drivers.py"/>
        <source>Groundwater, temperature, snow melt or anything else with a value a day.</source>
        <translation>Falda, temperatura, fusione nivale o altro con un valore al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/gnss.py"/>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>GNSS table [mm]</source>
        <translation>Tabella GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/gnss.py"/>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the line of sight of the layer.</source>
        <translation>Colonne station, lon, lat, date, e_mm, n_mm, u_mm (come le scrive l'importazione GNSS), oppure los_mm nella linea di vista del layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>What the heading is</source>
        <translation>Che cosa indica la rotta</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, clockwise (78 and −78).</source>
        <translation>heading: rotta del volo, in senso orario da nord (Sentinel-1 circa −12 e 192), sensore che guarda a destra; heading_left: che guarda a sinistra; azimuth_anticlockwise: dal suolo al satellite, da nord in senso antiorario (MintPy, ISCE; 102 e −102); azimuth_clockwise: lo stesso in senso orario (−102 e 102); look_azimuth: dal satellite al suolo, in senso orario (78 e −78).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Networks (published)</source>
        <translation>Reti (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>shared: one network for all points; per_point: one each, slow, for a few points.</source>
        <translation>shared: una rete per tutti i punti; per_point: una ciascuno, lento, per pochi punti.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Target (published)</source>
        <translation>Obiettivo (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>acquisitions: measured values, from windows that know only earlier ones; interpolated: every day of the line through all acquisitions, as published, which looks ahead.</source>
        <translation>acquisitions: valori misurati, da finestre che conoscono solo i precedenti; interpolated: ogni giorno della linea fra tutte le acquisizioni, come pubblicato, che guarda avanti.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Epochs (published)</source>
        <translation>Epoche (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Most passes over the samples; the best on held-out days is kept. Default: 60.</source>
        <translation>Massimo di passaggi sui campioni; resta il migliore su giorni nascosti. Predefinito: 60.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Learning rate (published)</source>
        <translation>Tasso di apprendimento (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Of Adam. Default: 0.0001, as published.</source>
        <translation>Di Adam. Predefinito: 0,0001, come pubblicato.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Device (published)</source>
        <translation>Dispositivo (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>More than 200 networks are wanted (published)</source>
        <translation>Si vogliono più di 200 reti (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Without it SCOPE = per_point stops above 200 points and tells time and file size.</source>
        <translation>Senza, SCOPE = per_point si ferma sopra 200 punti e dice tempo e dimensione del file.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Past displacements (published)</source>
        <translation>Spostamenti passati (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>How many past displacements a sample holds; the paper takes 30.</source>
        <translation>Quanti spostamenti passati contiene un campione; l'articolo ne prende 30.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Days between them (published)</source>
        <translation>Giorni fra di essi (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>The paper takes 12, the revisit of the satellite.</source>
        <translation>L'articolo prende 12, il tempo di rivisita del satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>Days of each driver (published)</source>
        <translation>Giorni di ogni variabile (pubblicato)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/musenet.py"/>
        <source>The paper takes 30. The rate variant has a memory of its own, of 400 days.</source>
        <translation>L'articolo ne prende 30. La variante rate ha una memoria propria, di 400 giorni.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>Turns GNSS files into one table of east, north and up in mm.</source>
        <translation>Trasforma file GNSS in una tabella di est, nord e verticale in mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>&lt;p&gt;Reads tenv3 of the Nevada Geodetic Laboratory (with the integer metres, which change where a station passes a metre), .pos of PBO and NOTA, and CSV: a row a station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and if known se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files, or a zip of them. The unit is part of the column name (mm, cm, m). A CSV station, lon, lat tells where the stations of the other files are.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of a station (CSV: as they stand). Steps of an antenna or an earthquake are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legge tenv3 del Nevada Geodetic Laboratory (con i metri interi, che cambiano quando una stazione supera un metro), .pos di PBO e NOTA, e CSV: una riga per stazione e giorno (station, lon, lat, date, e_mm, n_mm, u_mm e, se noti, se_mm, sn_mm, su_mm, cov_en_mm2 …) oppure colonne come M21_e_mm. Più file, o uno zip di essi. L'unità fa parte del nome della colonna (mm, cm, m). Un CSV station, lon, lat dice dove sono le stazioni degli altri file.&lt;/p&gt;&lt;p&gt;Gli spostamenti sono relativi al primo giorno di una stazione (CSV: come sono). I salti per cambio d'antenna o terremoto restano.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>tenv3, .pos, .neu or CSV files, or a zip of them.</source>
        <translation>File tenv3, .pos, .neu o CSV, o uno zip di essi.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>station, lon, lat, date, e_mm, n_mm, u_mm con sigma e covarianze.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>A point a station with its rates [mm/yr] and its first and last day.</source>
        <translation>Un punto per stazione con le velocità [mm/anno] e il primo e ultimo giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_gnss.py"/>
        <source>{n} stations: {names}</source>
        <translation>{n} stazioni: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Turns a table of rain, reservoir level and other daily values into a table with a row a day.</source>
        <translation>Trasforma una tabella di pioggia, livello dell'invaso e altri valori giornalieri in una tabella con una riga al giorno.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>&lt;p&gt;Date, rain and level are found by the names of the columns, or named below; every other column of numbers is kept as a further driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read as they come. A unit in a column's name, such as Rainfall/in or level_ft, is followed where the unit below is left at its default.&lt;/p&gt;&lt;p&gt;Several readings a day: rain is summed, everything else averaged. Several gauges: rain is averaged, and each gauge is kept in columns of its own.&lt;/p&gt;&lt;p&gt;A missing day stays missing: it is counted, not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Data, pioggia e livello si trovano dai nomi delle colonne, o si indicano sotto; ogni altra colonna di numeri resta come variabile aggiuntiva. NOAA GSOD (pollici, 99.99 = mancante), GHCN (0,1 mm, anche i file annuali senza intestazione), USGS (codici dei parametri), il Bureau of Meteorology e le tabelle cinesi si leggono come sono. Un'unità nel nome di una colonna, come Rainfall/in o level_ft, vale se l'unità sotto resta quella predefinita.&lt;/p&gt;&lt;p&gt;Più letture al giorno: la pioggia è sommata, il resto è mediato. Più pluviometri: la pioggia è mediata, e ciascuno resta in colonne proprie.&lt;/p&gt;&lt;p&gt;Un giorno mancante resta mancante: è contato, non posto a zero.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Table of daily values</source>
        <translation>Tabella di valori giornalieri</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>CSV, sheet, GeoPackage or another table with a column of dates.</source>
        <translation>CSV, foglio di calcolo, GeoPackage o altra tabella con una colonna di date.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Instead of the table, or beside it: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>Al posto della tabella o accanto ad essa: NOAA GSOD e GHCN, USGS (separato da tabulazioni, .txt), CSV, XLSX o ODS.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Empty: by its name.</source>
        <translation>Vuoto: dal nome.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>tenth_mm is 0.1 mm. The result is in mm.</source>
        <translation>tenth_mm è 0,1 mm. Il risultato è in mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>The result is in m.</source>
        <translation>Il risultato è in m.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>mean of those that have a value on the day, or the first that has one.</source>
        <translation>mean: media di quelli che hanno un valore quel giorno; first: il primo che lo ha.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>For readings with a time of day that tell their zone: China 8, Italy 1. Empty: days as written.</source>
        <translation>Per letture con ora che dicono il loro fuso: Cina 8, Italia 1. Vuoto: giorni come scritti.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Daily drivers</source>
        <translation>Variabili giornaliere</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>date, rain_mm, level_m and the further drivers; empty where a day has no value.</source>
        <translation>date, rain_mm, level_m e le altre variabili; vuoto dove un giorno non ha valore.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Number of days</source>
        <translation>Numero di giorni</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>Days without rain or without level</source>
        <translation>Giorni senza pioggia o senza livello</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_hydrology.py"/>
        <source>INPUT is missing; give a table of daily values, or FILES.</source>
        <translation>Manca INPUT; dare una tabella di valori giornalieri o FILES.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Turns a delivery of InSAR series into a point layer with a field a date, in mm.</source>
        <translation>Trasforma una consegna di serie InSAR in un layer di punti con un campo per data, in mm.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the zip as downloaded), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with a dated band each or one file a date (choose any of them), long tables (id, place, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (for EGMS L3: positive up or east). The producer is told by the columns; unit and sign are those of the producer, or as you say below. The report lists all that was assumed, how sure the producer is, and where the numbers do not look like it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legge EGMS L2a, L2b e L3 (CSV o lo zip come scaricato), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 con il suo file di geometria, HDF-EOS5, save_qgis), NetCDF, raster con una banda per data o un file per data (sceglierne uno qualsiasi), tabelle lunghe (id, luogo, data, spostamento) e ogni CSV o file vettoriale i cui nomi di colonna sono date (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;Il risultato è in mm, positivo verso il satellite (per EGMS L3: positivo verso l'alto o verso est). Il produttore si riconosce dalle colonne; unità e segno sono quelli del produttore, o come si dice sotto. Il rapporto elenca tutto ciò che si è assunto, quanto è certo il produttore e dove i numeri non lo sembrano.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>File of InSAR series</source>
        <translation>File di serie InSAR</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>CSV, zip with one CSV, GeoPackage, shapefile, another vector file, HDF5, NetCDF, GeoTIFF, GMT grid; a folder of dated rasters (write its path), or a zip of GeoTIFF.</source>
        <translation>CSV, zip con un CSV, GeoPackage, shapefile, altro file vettoriale, HDF5, NetCDF, GeoTIFF, griglia GMT; una cartella di raster datati (scriverne il percorso), o uno zip di GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Coordinate system of the points</source>
        <translation>Sistema di coordinate dei punti</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Needed for columns x and y; longitude and latitude are EPSG:4326, easting and northing of EGMS EPSG:3035, and a vector file knows its own.</source>
        <translation>Necessario per colonne x e y; longitudine e latitudine sono EPSG:4326, easting e northing di EGMS EPSG:3035, e un file vettoriale conosce il suo.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Unit of the displacements in the file</source>
        <translation>Unità degli spostamenti nel file</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>auto: as the file or its producer says, else mm. rad is two-way phase and needs the wavelength.</source>
        <translation>auto: come dice il file o il suo produttore, altrimenti mm. rad è fase di andata e ritorno e richiede la lunghezza d'onda.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Displacements in the file are positive</source>
        <translation>Gli spostamenti nel file sono positivi</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) or away from it (GSI, unwrapped phase). auto: as the producer writes, else towards.</source>
        <translation>verso il satellite (EGMS, TRE, MintPy, LiCSBAS, NGU) o in allontanamento (GSI, fase srotolata). auto: come scrive il produttore, altrimenti verso il satellite.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number that stands for a missing value</source>
        <translation>Numero che sta per un valore mancante</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Empty: 999, 9999 and 99999 of either sign, each where all other values are less than half as large.</source>
        <translation>Vuoto: 999, 9999 e 99999 di entrambi i segni, dove tutti gli altri valori sono minori della metà.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Points below it, or without a coherence, are left out. Empty: all are kept.</source>
        <translation>I punti al di sotto, o senza coerenza, sono esclusi. Vuoto: restano tutti.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>From the vertical at the target, for all points; goes before the file's columns.</source>
        <translation>Dalla verticale al suolo, per tutti i punti; prevale sulle colonne del file.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Heading of the satellite [degrees]</source>
        <translation>Rotta del satellite [gradi]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Raster of the line of sight</source>
        <translation>Raster della linea di vista</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Three bands, east, north and up of the unit vector ground to satellite; or two, incidence and the angle named above. Each point takes its cell; goes before all other angles.</source>
        <translation>Tre bande, est, nord e verticale del versore dal suolo al satellite; oppure due, incidenza e l'angolo indicato sopra. Ogni punto prende la sua cella; prevale su tutti gli altri angoli.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Radar wavelength [mm]</source>
        <translation>Lunghezza d'onda del radar [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>For rad, and for the steps above λ/4 in the report. EGMS and NGU: 55.466 is known.</source>
        <translation>Per rad, e per i salti maggiori di λ/4 nel rapporto. EGMS e NGU: 55.466 è noto.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Geometry file of an HDF5 stack</source>
        <translation>File di geometria di uno stack HDF5</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy; empty: the one beside the stack.</source>
        <translation>geometryGeo.h5 o geometryRadar.h5 di MintPy; vuoto: quello accanto allo stack.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Choices as JSON</source>
        <translation>Scelte come JSON</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>What the import dialog chose, or the path of such a file; keys: unit, sign, crs, producer, component, columns and more. Parameters that are set above go before it.</source>
        <translation>Ciò che si è scelto nella finestra di importazione, o il percorso di tale file; chiavi: unit, sign, crs, producer, component, columns e altre. I parametri impostati sopra prevalgono.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Series layer</source>
        <translation>Layer delle serie</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Points with a field a date [mm].</source>
        <translation>Punti con un campo per data [mm].</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>What was assumed; dates and gaps, steps above λ/4, noise of a stable window.</source>
        <translation>Che cosa si è assunto; date e lacune, salti maggiori di λ/4, rumore di una finestra stabile.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Number of dates</source>
        <translation>Numero di date</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>Scatter in a stable window [mm]</source>
        <translation>Dispersione in una finestra stabile [mm]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>By how much velocities differ in a stable window [mm/yr]</source>
        <translation>Di quanto differiscono le velocità in una finestra stabile [mm/anno]</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>INPUT is missing; give a file of InSAR series.</source>
        <translation>Manca INPUT; dare un file di serie InSAR.</translation>
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
        <translation>Serie temporali</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Plot the series of a clicked point with rain and reservoir level</source>
        <translation>Traccia la serie di un punto con pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Import rain and reservoir level…</source>
        <translation>Importare pioggia e livello dell'invaso…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Import GNSS…</source>
        <translation>Importare GNSS…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>No font with Chinese letters is installed, so plots show boxes; install Noto Sans CJK (package fonts-noto-cjk) and start QGIS again.</source>
        <translation>Non è installato alcun carattere con segni cinesi, quindi i grafici mostrano riquadri; installare Noto Sans CJK (pacchetto fonts-noto-cjk) e riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>{name}, arrows</source>
        <translation>{name}, frecce</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>Motion of {name}</source>
        <translation>Movimento di {name}</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm horizontal</source>
        <translation>{drawn:g} mm = {size:g} mm orizzontale</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_style.py"/>
        <source>{drawn:g} mm = {size:g} mm up or down</source>
        <translation>{drawn:g} mm = {size:g} mm su o giù</translation>
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
        <translation>Il lavoro si è fermato: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kalman_drivers.py"/>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Kalman filter with drivers</source>
        <translation>Filtro di Kalman con variabili</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA needs series with a regular revisit; leave it out of METHODS.</source>
        <translation>KF-ARIMA richiede serie con rivisitazione regolare; toglierlo da METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA needs points with 8 observations in the training part; leave it out of METHODS.</source>
        <translation>KF-ARIMA richiede punti con 8 osservazioni nella parte di addestramento; toglierlo da METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_arima.py"/>
        <source>KF-ARIMA finds no stable process in the training part; leave it out of METHODS.</source>
        <translation>KF-ARIMA non trova un processo stabile nella parte di addestramento; toglierlo da METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/kf_lstm.py"/>
        <source>KF-LSTM needs {1} acquisitions in the training part and there are {2}; leave it out of METHODS.</source>
        <translation>KF-LSTM richiede {1} acquisizioni nella parte di addestramento e ce ne sono {2}; toglierlo da METHODS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Last value (persistence)</source>
        <translation>Ultimo valore (persistenza)</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Last velocity</source>
        <translation>Ultima velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Velocity of the last n acquisitions</source>
        <translation>Velocità delle ultime n acquisizioni</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Line and seasons</source>
        <translation>Retta e stagioni</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>As last year</source>
        <translation>Come l'anno scorso</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Kalman filter</source>
        <translation>Filtro di Kalman</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>Distributed-lag ridge + Kalman</source>
        <translation>Ridge a ritardi distribuiti + Kalman</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/registry.py"/>
        <source>{1} is left out. {2}</source>
        <translation>{1} è omesso. {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/baselines/ridge.py"/>
        <source>Distributed-lag ridge</source>
        <translation>Ridge a ritardi distribuiti</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/lineage.py"/>
        <source>The lineage in its metadata is damaged, so what its values have seen is unknown; make the layer again, or remove the metadata.</source>
        <translation>La provenienza nei suoi metadati è danneggiata, quindi non si sa che cosa abbiano visto i suoi valori; rifare il layer, o togliere i metadati.</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>not comparable</source>
        <translation>non confrontabile</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>{1} times as large</source>
        <translation>{1} volte più grande</translation>
    </message>
    <message>
        <location filename="../plugin/core/common/metrics.py"/>
        <source>about equal</source>
        <translation>circa uguale</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/following/ensemble.py"/>
        <location filename="../plugin/core/daily/following/nowcast.py"/>
        <source>Estimating day by day</source>
        <translation>Stima giorno per giorno</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error is not corrected: no stable points show it.</source>
        <translation>L'errore di modo comune non viene corretto: nessun punto stabile lo mostra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error is not corrected, because the correction does not reduce the residual of held-out points ({1} mm without, {2} mm with it).</source>
        <translation>L'errore di modo comune non viene corretto, perché la correzione non riduce il residuo dei punti tenuti da parte ({1} mm senza, {2} mm con essa).</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/common_mode_error.py"/>
        <source>The common-mode error has a standard deviation of {1} mm and a range of {2} m, estimated from {3} points with a total weight of {4}. Residual of held-out points: {5} mm without, {6} mm with the correction. Sigma of the correction: {7} to {8} mm.</source>
        <translation>L'errore di modo comune ha una deviazione standard di {1} mm e una portata di {2} m, stimate da {3} punti con peso totale {4}. Residuo dei punti tenuti da parte: {5} mm senza la correzione, {6} mm con essa. Sigma della correzione: da {7} a {8} mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>GNSS shows no rate to take off; the series stay as they are.</source>
        <translation>Il GNSS non mostra una velocità da togliere; le serie restano come sono.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The series are calibrated by {1}: {2} mm/yr taken off since {3}. These stations cannot score the model, which carries the rate and takes it off whatever layer it estimates.</source>
        <translation>Le serie sono calibrate da {1}: tolti {2} mm/anno dal {3}. Queste stazioni non possono valutare il modello, che porta la velocità e la toglie da qualunque layer stimi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The GNSS calibration that the model carries cannot be read; train it again.</source>
        <translation>La calibrazione GNSS che il modello porta non si può leggere; addestrarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>The layer is on the datum of {1} already, as the training was; no rate is taken off.</source>
        <translation>Il layer è già sul datum di {1}, come l'addestramento; nessuna velocità viene tolta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/gnss_calibration.py"/>
        <source>{1} mm/yr are taken off, as in the training, which {2} calibrated.</source>
        <translation>Si tolgono {1} mm/anno, come nell'addestramento, che {2} ha calibrato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>No point has {1} training observations and a coherence of {2}; lower MIN_COHERENCE or bring longer series.</source>
        <translation>Nessun punto ha {1} osservazioni di addestramento e una coerenza di {2}; abbassare MIN_COHERENCE o portare serie più lunghe.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} of {2} points are left out: fewer than {3} training observations, or a coherence below {4}.</source>
        <translation>{1} punti su {2} sono omessi: meno di {3} osservazioni di addestramento, o coerenza sotto {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} values of {2} points are isolated spikes; training leaves them out.</source>
        <translation>{1} valori di {2} punti sono picchi isolati; l'addestramento li omette.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The layer has no points.</source>
        <translation>Il layer non ha punti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The series run from {1} to {2} and the drivers from {3} to {4}: they have no day in common.</source>
        <translation>Le serie vanno da {1} a {2} e le variabili da {3} a {4}: non hanno giorni in comune.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} acquisitions are outside the days of the drivers and are left out.</source>
        <translation>{1} acquisizioni sono fuori dai giorni delle variabili e sono omesse.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The model was trained with the driver {1}, which the hydrology table lacks (it has {2}); give the table of the training.</source>
        <translation>Il modello è stato addestrato con la variabile {1}, che manca alla tabella idrologica (ha {2}); dare la tabella dell'addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>The drivers end on {1} and are needed until {2}; add the missing days.</source>
        <translation>Le variabili finiscono il {1} e servono fino al {2}; aggiungere i giorni mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>no rain</source>
        <translation>nessuna pioggia</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>the last known value</source>
        <translation>l'ultimo valore noto</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/preparation.py"/>
        <source>{1} is missing on {2} of the days that are needed; {3} is taken there.</source>
        <translation>{1} manca in {2} dei giorni necessari; vi si prende {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>The estimate has {1} dates and a layer holds {2}: the layers begin on {3}. All dates from {4} on are in the NetCDF file beside the layer, which the time-series dock reads.</source>
        <translation>La stima ha {1} date e un layer ne contiene {2}: i layer iniziano il {3}. Tutte le date dal {4} sono nel file NetCDF accanto al layer, che il pannello delle serie temporali legge.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>On {1} of {2} days a driver is outside its training range; these days are flagged and their interval is wider.</source>
        <translation>In {1} giorni su {2} una variabile è fuori dal suo intervallo di addestramento; questi giorni sono segnati e il loro intervallo è più largo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/inputs/target_days.py"/>
        <source>On {1}, {2} of {3} points behave unlike their training, the first since {4}. They follow their acquisitions and are flagged 4; LATEST tells since when.</source>
        <translation>Il {1}, {2} di {3} punti si comportano diversamente dall'addestramento, il primo dal {4}. Seguono le loro acquisizioni e hanno il flag 4; LATEST indica da quando.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>{1} is a model of the form {2}; this version reads {3}. Train again or update the plugin.</source>
        <translation>{1} è un modello di forma {2}; questa versione legge {3}. Addestrare di nuovo o aggiornare il plugin.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <location filename="../plugin/core/daily/musenet/musenet_file.py"/>
        <source>{1} is damaged ({2}); train the model again.</source>
        <translation>{1} è danneggiato ({2}); addestrare di nuovo il modello.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>The model file {1} does not exist.</source>
        <translation>Il file di modello {1} non esiste.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/model_file.py"/>
        <source>{1} is not a SlopeMuse model, or it is cut off; give the file that the training wrote.</source>
        <translation>{1} non è un modello di SlopeMuse, o è troncato; dare il file scritto dall'addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/batches.py"/>
        <source>{1} displacements every {2} days and 8 acquisitions to learn from need about {3} acquisitions before the end of training ({4}), and there are {5}; lower DEFORMATION_LAGS or LAG_STEP, or bring a longer series.</source>
        <translation>{1} spostamenti ogni {2} giorni e 8 acquisizioni da cui imparare richiedono circa {3} acquisizioni prima della fine dell'addestramento ({4}), e ce ne sono {5}; abbassare DEFORMATION_LAGS o LAG_STEP, o portare una serie più lunga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>No acquisition is between {1} and {2}, the days of the drivers.</source>
        <translation>Nessuna acquisizione è fra {1} e {2}, i giorni delle variabili.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>START is {1}, but {2} displacements every {3} days are known from {4} on; begin there or later.</source>
        <translation>START è {1}, ma {2} spostamenti ogni {3} giorni sono noti da {4}; iniziare lì o dopo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>The estimate would end on {1}, before it begins on {2}: the model needs {3} days of series; bring a longer one, or mend START and END.</source>
        <translation>La stima finirebbe il {1}, prima di iniziare il {2}: il modello richiede {3} giorni di serie; portarne una più lunga, o correggere START e END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_estimate.py"/>
        <source>The model has one network a point and none for the point {1}; train with SCOPE = shared to estimate points that were not trained on.</source>
        <translation>Il modello ha una rete per punto e nessuna per il punto {1}; addestrare con SCOPE = shared per stimare punti su cui non è stato addestrato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Training of the published network (MUSEnet)</source>
        <translation>Addestramento della rete pubblicata (MUSEnet)</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Published network</source>
        <translation>Rete pubblicata</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>As published, this network was trained on every day of a line through all acquisitions. The line between two acquisitions needs the later one: the target looks ahead, also beyond the end of training.</source>
        <translation>Come pubblicato, questa rete è stata addestrata su ogni giorno di una linea per tutte le acquisizioni. La linea fra due acquisizioni richiede la successiva: l'obiettivo guarda avanti, anche oltre la fine dell'addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Loss of training, and error on days held out at the end of training.</source>
        <translation>Perdita dell'addestramento, ed errore su giorni esclusi alla fine dell'addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Median series of the fastest tenth of points, and its drivers.</source>
        <translation>Serie mediana del decimo più veloce dei punti, e le sue variabili.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>What the paper names, and what is our choice</source>
        <translation>Che cosa dice l'articolo, e che cosa è scelta nostra</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Quantity</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Past displacements</source>
        <translation>Spostamenti passati</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} every {2} days</source>
        <translation>{1} ogni {2} giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 30 every 12</source>
        <translation>articolo: 30 ogni 12</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Days of each driver</source>
        <translation>Giorni di ogni variabile</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 30</source>
        <translation>articolo: 30</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Drivers, a block each</source>
        <translation>Variabili, un blocco ciascuna</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: rain, level</source>
        <translation>articolo: pioggia, livello</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Linear layers, activation, loss</source>
        <translation>Strati lineari, attivazione, perdita</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>10, ReLU, mean square</source>
        <translation>10, ReLU, errore quadratico medio</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper</source>
        <translation>articolo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Optimiser, learning rate</source>
        <translation>Ottimizzatore, tasso di apprendimento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Adam, {1}</source>
        <translation>Adam, {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: Adam, 1e-4</source>
        <translation>articolo: Adam, 1e-4</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Order of a sequence</source>
        <translation>Ordine di una sequenza</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>reversed</source>
        <translation>invertito</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Joined states</source>
        <translation>Stati uniti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper, eq. (6)</source>
        <translation>articolo, eq. (6)</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>End of training</source>
        <translation>Fine dell'addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>paper: 2 : 1 in time</source>
        <translation>articolo: 2 : 1 nel tempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Hidden size</source>
        <translation>Dimensione nascosta</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>ours</source>
        <translation>nostra</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1}, one a point</source>
        <translation>{1}, una per punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>one for all points</source>
        <translation>una per tutti i punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>64 days</source>
        <translation>64 giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} points × {2} days</source>
        <translation>{1} punti × {2} giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>{1} of at most {2}, the best kept</source>
        <translation>{1} di {2} al più, tenuta la migliore</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Scaling</source>
        <translation>Scala</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>displacements less the newest of the window, then divided by their spread</source>
        <translation>spostamenti meno il più recente della finestra, divisi per la loro dispersione</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Past</source>
        <translation>Passato</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>30 values at fixed lags of the line through acquisitions before the day</source>
        <translation>30 valori a ritardi fissi della linea per le acquisizioni prima del giorno</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Error common to a date</source>
        <translation>Errore comune a una data</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>taken off from stable ground, as for every method</source>
        <translation>tolto dal terreno stabile, come per ogni metodo</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>error on days held out at the end of training, without the noise of an acquisition</source>
        <translation>errore su giorni esclusi alla fine dell'addestramento, senza il rumore di un'acquisizione</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>loss of training</source>
        <translation>perdita dell'addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>Loss [scaled]</source>
        <translation>Perdita [scalata]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>held-out days</source>
        <translation>giorni esclusi</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_report.py"/>
        <source>RMSE of held-out days [mm]</source>
        <translation>RMSE dei giorni esclusi [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>The target is interpolated between acquisitions, as published: it looks ahead, also beyond the end of training, and scores made with it are no evidence of skill.</source>
        <translation>L'obiettivo è interpolato fra acquisizioni, come pubblicato: guarda avanti, anche oltre la fine dell'addestramento, e i punteggi così fatti non provano abilità.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>{1} network{2}: at most about {3} on this machine, and a model file of {4} MB</source>
        <translation>{1} rete/i{2}: al più circa {3} su questo computer, e un file di modello di {4} MB</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>One network a point means {1}. Confirm it by CONFIRM_MANY, take SCOPE = shared, or select fewer than {2} points.</source>
        <translation>Una rete per punto significa {1}. Confermarlo con CONFIRM_MANY, usare SCOPE = shared, o selezionare meno di {2} punti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/musenet_training.py"/>
        <source>Training {1}.</source>
        <translation>Addestramento: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>, held-out {1} mm</source>
        <translation>, esclusi {1} mm</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>Epoch {1} of {2}: loss {3}{4}, at most {5} s left</source>
        <translation>Epoca {1} di {2}: perdita {3}{4}, al più {5} s rimasti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>{1} of {2} networks</source>
        <translation>{1} di {2} reti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>: mean loss {1}, held-out {2} mm, about {3} s left</source>
        <translation>: perdita media {1}, esclusi {2} mm, circa {3} s rimasti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/training_loop.py"/>
        <source>DEVICE is cuda, and torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>DEVICE è cuda, e torch non trova una scheda grafica utilizzabile; scegliere auto o cpu.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>The day {1} has no acquisition before it; begin the estimate later.</source>
        <translation>Il giorno {1} non ha alcuna acquisizione precedente; iniziare la stima più tardi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>{1} displacements every {2} days need {3} days of series before {4}; use fewer lags or a longer series.</source>
        <translation>{1} spostamenti ogni {2} giorni richiedono {3} giorni di serie prima di {4}; usare meno ritardi o una serie più lunga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/musenet/windows.py"/>
        <source>The drivers run from {1} to {2}; {3} to {4} are needed.</source>
        <translation>Le variabili vanno da {1} a {2}; servono da {3} a {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/baseline_estimate.py"/>
        <source>The method of the model is {1}, which needs {2} acquisitions up to {3}. The layer has {4}; the model with drivers estimates instead.</source>
        <translation>Il metodo del modello è {1}, che richiede {2} acquisizioni fino al {3}. Il layer ne ha {4}; stima invece il modello con variabili.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/baseline_estimate.py"/>
        <source>The method of the model is {1}: it has the smaller error on the held-out dates of the training. The estimate equals this method, except where a point behaves unlike its training.</source>
        <translation>Il metodo del modello è {1}: ha l'errore minore nelle date tenute da parte dell'addestramento. La stima è uguale a questo metodo, salvo dove un punto si comporta diversamente dall'addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>A hindcast uses all acquisitions; LATENCY is not used.</source>
        <translation>Un hindcast usa tutte le acquisizioni; LATENCY non è usato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>All acquisitions are before {1}, the first day of the drivers.</source>
        <translation>Tutte le acquisizioni precedono {1}, il primo giorno delle variabili.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>The series up to {1} are not those of the training: velocities differ by {2} mm/yr in the median. Was the delivery processed anew, or its reference moved? Train again.</source>
        <translation>Le serie fino a {1} non sono quelle dell'addestramento: le velocità differiscono di {2} mm/anno nella mediana. La consegna è stata rielaborata, o il suo riferimento spostato? Addestrare di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>START is {1}, but nothing is known before {2}; begin there or later.</source>
        <translation>START è {1}, ma nulla è noto prima di {2}; iniziare lì o dopo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_estimate.py"/>
        <source>The estimate would end on {1}, before it begins on {2}; mend START and END.</source>
        <translation>La stima finirebbe il {1}, prima di iniziare il {2}; correggere START e END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Training of a daily deformation model</source>
        <translation>Addestramento di un modello di deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Model with drivers</source>
        <translation>Modello con variabili</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>This model</source>
        <translation>Questo modello</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>What was learnt, and what was chosen</source>
        <translation>Che cosa è stato appreso, e che cosa scelto</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>daily rates from the drivers</source>
        <translation>velocità giornaliere dai variabili</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Points trained on</source>
        <translation>Punti di addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Training days</source>
        <translation>Giorni di addestramento</translation>
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
        <translation>Variabili</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>none: training is shorter than a year</source>
        <translation>nessuna: l'addestramento è più breve di un anno</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Responses of the bank</source>
        <translation>Risposte del banco</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Noise of an acquisition</source>
        <translation>Rumore di un'acquisizione</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Error shared by neighbours of a date</source>
        <translation>Errore condiviso dai vicini di una data</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Velocity that no driver explains</source>
        <translation>Velocità che nessuna variabile spiega</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Its correlation time</source>
        <translation>Il suo tempo di correlazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>{1} days</source>
        <translation>{1} giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Factor on sigma from dates held out</source>
        <translation>Fattore su sigma da date escluse</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Nothing after the end of training is in the model. The daily rate is a sum of responses to the drivers, whose amplitudes vary smoothly over the slope; only differences between acquisitions were fitted.</source>
        <translation>Nulla dopo la fine dell'addestramento è nel modello. La velocità giornaliera è una somma di risposte alle variabili, le cui ampiezze variano dolcemente sul versante; sono state adattate solo differenze fra acquisizioni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>Displacement [mm]
+ towards satellite</source>
        <translation>Spostamento [mm]
+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <source>training ends</source>
        <translation>fine addestramento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Rain [mm/day]</source>
        <translation>Pioggia [mm/giorno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_report.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Level [m]</source>
        <translation>Livello [m]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>Scoring later acquisitions</source>
        <translation>Valutazione delle acquisizioni successive</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>Training ends on {1} and has {2} acquisitions; {3} are needed. Choose a later TRAIN_END or a longer series.</source>
        <translation>L'addestramento finisce il {1} e ha {2} acquisizioni; ne servono {3}. Scegliere un TRAIN_END successivo o una serie più lunga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The training part has {1} acquisitions, too few to hold some out: the choice of the method cannot be checked.</source>
        <translation>La parte di addestramento ha {1} acquisizioni, troppo poche per tenerne da parte: la scelta del metodo non può essere verificata.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The choice of the method cannot be checked on held-out dates: {1}</source>
        <translation>La scelta del metodo non può essere verificata su date tenute da parte: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>On {1} held-out acquisitions of the training part, {2} has a smaller error ({3} mm RMSE) than the model with drivers ({4} mm). The model uses this method for nowcasts and scenarios.</source>
        <translation>Su {1} acquisizioni tenute da parte dell'addestramento, {2} ha un errore minore (RMSE {3} mm) del modello con variabili ({4} mm). Il modello usa questo metodo per nowcast e scenari.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/rate_training.py"/>
        <source>The training part is {1} days long. In less than {2} days the answer to drivers cannot be told from a trend: they are left out of the model, which follows the motion alone.</source>
        <translation>La parte di addestramento è lunga {1} giorni. In meno di {2} giorni la risposta alle variabili non si distingue da una tendenza: sono lasciate fuori dal modello, che segue il solo moto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>No acquisition lies after the end of training: the model is not scored. Choose an earlier TRAIN_END.</source>
        <translation>Nessuna acquisizione segue la fine dell'addestramento: il modello non è valutato. Scegliere un TRAIN_END precedente.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The method of this model is {1}: it has a smaller error than the model with drivers on {2} held-out acquisitions of the training part. Nowcasts and scenarios equal this method; a hindcast comes from the daily rates.</source>
        <translation>Il metodo di questo modello è {1}: ha un errore minore del modello con variabili su {2} acquisizioni tenute da parte dell'addestramento. Nowcast e scenari sono uguali a questo metodo; un hindcast viene dalle velocità giornaliere.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On {1} acquisitions after {2}, as delivered, each forecast from those before it, the best method is: {3} (RMSE {4} mm).</source>
        <translation>Su {1} acquisizioni dopo il {2}, come consegnate, ciascuna prevista dalle precedenti, il metodo migliore è: {3} (RMSE {4} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} is not the best method on these acquisitions: its RMSE is {2} mm, {3} compared with {4}. Use the better method, or bring a longer record.</source>
        <translation>{1} non è il metodo migliore su queste acquisizioni: il suo RMSE è {2} mm, {3} rispetto a {4}. Usare il metodo migliore o fornire una serie più lunga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On the same acquisitions less their common-mode error, the best method is {1} (RMSE {2} mm); the RMSE of {3} is {4} mm.</source>
        <translation>Sulle stesse acquisizioni senza l'errore di modo comune, il metodo migliore è {1} (RMSE {2} mm); l'RMSE di {3} è {4} mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE as delivered [mm]</source>
        <translation>RMSE come consegnate [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE corrected [mm]</source>
        <translation>RMSE corrette [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>RMSE on held-out dates of training [mm]</source>
        <translation>RMSE nelle date tenute da parte dell'addestramento [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>Daily rates from the drivers, not used</source>
        <translation>Velocità giornaliere dai variabili, non usate</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>One acquisition ahead: {1} acquisitions of {2} points</source>
        <translation>Un'acquisizione in avanti: {1} acquisizioni di {2} punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>As delivered: every method gets the acquisitions as they are and is scored on them. Corrected: every method gets and is scored on the acquisitions less their common-mode error.</source>
        <translation>Come consegnate: ogni metodo riceve le acquisizioni come sono e viene valutato su di esse. Corrette: ogni metodo riceve le acquisizioni senza il loro errore di modo comune e viene valutato su di esse.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>Every method gets the acquisitions as they are and is scored on them; no common-mode error is corrected.</source>
        <translation>Ogni metodo riceve le acquisizioni come sono e viene valutato su di esse; nessun errore di modo comune è corretto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>All methods are tuned on the training part alone. The same numbers follow from the daily layer with LATENCY = 1, at the dates of the acquisitions: a layer with LATENCY = 0 has already used the acquisition of the day.</source>
        <translation>Tutti i metodi sono calibrati solo sulla parte di addestramento. Gli stessi numeri si ottengono dal layer giornaliero con LATENCY = 1, alle date delle acquisizioni: un layer con LATENCY = 0 ha già usato l'acquisizione del giorno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>On the held-out dates of the training, {1} has the smallest error. The model does not use this method, because the difference may be chance or, with less than a year held out, hold for one season.</source>
        <translation>Nelle date tenute da parte dell'addestramento, {1} ha l'errore minore. Il modello non usa questo metodo, perché la differenza può essere casuale o, con meno di un anno tenuto da parte, valere per una sola stagione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>in all</source>
        <translation>in totale</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>at moving points</source>
        <translation>nei punti in movimento</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>13 to 24 days ahead</source>
        <translation>da 13 a 24 giorni in avanti</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The noise of an acquisition is about {1} mm, below which no method can score. The 90 % interval of the model, with this noise, holds of the acquisitions: {2}.</source>
        <translation>Il rumore di un'acquisizione è di circa {1} mm, sotto il quale nessun metodo può scendere. L'intervallo al 90 % del modello, con questo rumore, contiene delle acquisizioni: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} points are too few to learn how the response varies over the slope ({2} are needed): each point stands alone, and a common-mode error cannot be told from motion.</source>
        <translation>{1} punti sono troppo pochi per apprendere come varia la risposta sul versante (ne servono {2}): ogni punto resta isolato e un errore di modo comune non si distingue dal movimento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1} acquisitions lie after the training: an RMSE from so few is uncertain by about {2} %, and smaller differences between methods mean nothing.</source>
        <translation>{1} acquisizioni seguono l'addestramento: un RMSE da così poche è incerto di circa il {2} %, e differenze minori tra i metodi non significano nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The training has {1} days, less than a year: the seasons that it lacks remain unknown.</source>
        <translation>L'addestramento ha {1} giorni, meno di un anno: le stagioni che mancano restano sconosciute.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>The test has {1} days, less than a year: the seasons that it lacks remain unknown.</source>
        <translation>Il test ha {1} giorni, meno di un anno: le stagioni che mancano restano sconosciute.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/rate/score_section.py"/>
        <source>{1}: {2} events in the training and {3} after it ({4}-day sums above half of the largest in the training). Fewer than {5} cannot show how the slope responds to one.</source>
        <translation>{1}: {2} eventi nell'addestramento e {3} dopo (somme di {4} giorni sopra la metà della maggiore dell'addestramento). Meno di {5} non possono mostrare come il versante risponde a uno di essi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/state_space/em_fit.py"/>
        <source>Points, unexplained velocity {1} mm/day</source>
        <translation>Punti, velocità non spiegata {1} mm/giorno</translation>
    </message>
    <message>
        <location filename="../plugin/core/daily/state_space/em_fit.py"/>
        <source>Modes of the slope</source>
        <translation>Modi del versante</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/area_statistics.py"/>
        <source>There is no point in the area; draw it around some.</source>
        <translation>Non c'è alcun punto nell'area; disegnarla attorno ad alcuni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The drivers have the shape {1} where {2} is needed.</source>
        <translation>Le variabili hanno la forma {1} dove serve {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The days of the drivers are not consecutive; build them with Forcing.from_rows.</source>
        <translation>I giorni delle variabili non sono consecutivi; costruirle con Forcing.from_rows.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The hydrology table has no row with a date that can be read.</source>
        <translation>La tabella idrologica non ha alcuna riga con una data leggibile.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The day {1} occurs twice in the hydrology table with different values of {2}; keep one.</source>
        <translation>Il giorno {1} compare due volte nella tabella idrologica con valori diversi di {2}; tenerne uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The hydrology table has no driver {1}; it has {2}.</source>
        <translation>La tabella idrologica non ha la variabile {1}; ha {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/forcing.py"/>
        <source>The driver {1} has no value in the days that are needed; choose another column.</source>
        <translation>La variabile {1} non ha valori nei giorni necessari; scegliere un'altra colonna.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The displacements of the station {1} do not fit its {2} dates.</source>
        <translation>Gli spostamenti della stazione {1} non corrispondono alle sue {2} date.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The dates of the station {1} are not strictly increasing.</source>
        <translation>Le date della stazione {1} non sono strettamente crescenti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>The direction {1} has the length {2}; a unit vector (east, north, up) is needed.</source>
        <translation>La direzione {1} ha lunghezza {2}; serve un vettore unitario (est, nord, alto).</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/gnss_series.py"/>
        <source>There is no GNSS station {1}; the table holds {2}.</source>
        <translation>Non c'è la stazione GNSS {1}; la tabella contiene {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>{1} has the shape {2} where {3} is needed.</source>
        <translation>{1} ha la forma {2} dove serve {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The attribute {1} has {2} values where {3} are needed.</source>
        <translation>L'attributo {1} ha {2} valori dove ne servono {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The dates of the series are not strictly increasing; sort them and merge those that repeat.</source>
        <translation>Le date della serie non sono strettamente crescenti; ordinarle e unire quelle ripetute.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The point id {1} occurs more than once; give every point its own id.</source>
        <translation>L'id di punto {1} compare più di una volta; dare a ogni punto il proprio id.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The component {1} is unknown; use one of {2}.</source>
        <translation>La componente {1} è sconosciuta; usare una di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The point {1} has an infinite value on {2}; clear or mend it.</source>
        <translation>Il punto {1} ha un valore infinito in {2}; cancellarlo o correggerlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/data/point_series.py"/>
        <source>The direction vector of the point {1} has the length {2}; a unit vector (east, north, up) is needed.</source>
        <translation>Il vettore di direzione del punto {1} ha lunghezza {2}; serve un vettore unitario (est, nord, alto).</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>all arithmetic</source>
        <translation>tutti i calcoli</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>statistics and searching for neighbours</source>
        <translation>statistica e ricerca dei vicini</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>plots and reports</source>
        <translation>grafici e rapporti</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>reading and writing models</source>
        <translation>leggere e scrivere modelli</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>neural networks</source>
        <translation>reti neurali</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>reading HDF5 time series</source>
        <translation>leggere serie temporali HDF5</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the KF-ARIMA comparison</source>
        <translation>il confronto KF-ARIMA</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the OSGeo4W Shell</source>
        <translation>OSGeo4W Shell</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>the command prompt</source>
        <translation>il prompt dei comandi</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>a terminal</source>
        <translation>un terminale</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>install the Microsoft Visual C++ Redistributable (x64) from microsoft.com</source>
        <translation>installare Microsoft Visual C++ Redistributable (x64) da microsoft.com</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>install the library {1}, or type `{2}` in {3}</source>
        <translation>installare la libreria {1} oppure digitare `{2}` in {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>type `{1}` in {2} (several GB, and the page Get Started of pytorch.org has the command of the smaller CPU build)</source>
        <translation>digitare `{1}` in {2} (diversi GB; la pagina Get Started di pytorch.org ha il comando della versione per CPU, più piccola)</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>type `{1}` in {2}</source>
        <translation>digitare `{1}` in {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and is not installed in {3}; {4}.</source>
        <translation>Il pacchetto Python {1} è necessario per {2} e non è installato in {3}; {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and its version {3} in {4} is older than {5}; {6}.</source>
        <translation>Il pacchetto Python {1} è necessario per {2} e la sua versione {3} in {4} è precedente alla {5}; {6}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and does not load in {3} ({4}); {5}.</source>
        <translation>Il pacchetto Python {1} è necessario per {2} e non si carica in {3} ({4}); {5}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and is not installed; {3}.</source>
        <translation>Il pacchetto Python {1} è necessario per {2} e non è installato; {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and its version {3} is older than {4}; {5}.</source>
        <translation>Il pacchetto Python {1} è necessario per {2} e la sua versione {3} è precedente alla {4}; {5}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>The Python package {1} is needed for {2} and does not load ({3}); {4}.</source>
        <translation>Il pacchetto Python {1} è necessario per {2} e non si carica ({3}); {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>choose a Python that has it in Settings ▸ Options ▸ SlopeMuse</source>
        <translation>scegliere un Python che lo abbia in Impostazioni ▸ Opzioni ▸ SlopeMuse</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>choose a Python that has it in Settings ▸ Options ▸ SlopeMuse, or {1}</source>
        <translation>scegliere un Python che lo abbia in Impostazioni ▸ Opzioni ▸ SlopeMuse, oppure {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>{1} and start QGIS again, or {2}</source>
        <translation>{1} e riavviare QGIS, oppure {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>{1} and start QGIS again</source>
        <translation>{1} e riavviare QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>take {1} = {2}</source>
        <translation>usare {1} = {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/packages.py"/>
        <source>leave {1} out</source>
        <translation>omettere {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/torch_runtime.py"/>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is {1}; use one of {2}.</source>
        <translation>Il dispositivo in Impostazioni ▸ Opzioni ▸ SlopeMuse è {1}; usare uno tra {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/environment/torch_runtime.py"/>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is cuda, and torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>Il dispositivo in Impostazioni ▸ Opzioni ▸ SlopeMuse è cuda e torch non trova una scheda grafica utilizzabile; scegliere auto o cpu.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/driver_sets.py"/>
        <source>DRIVER_SETS names {1}, and the hydrology table has {2}; write IFP (rain), IFW (level), IFPW (both), or columns joined by +.</source>
        <translation>DRIVER_SETS nomina {1} e la tabella idrologica ha {2}; scrivere IFP (pioggia), IFW (livello), IFPW (entrambi), o colonne unite da +.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>TRAIN_END is not used: the training of the model, until {1}, holds for all.</source>
        <translation>TRAIN_END non è usato: l'addestramento del modello, fino al {1}, vale per tutti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>REFIT_DAYS is not used with a MODEL, which stays as it is: all methods are fitted once.</source>
        <translation>REFIT_DAYS non è usato con un MODEL, che resta com'è: tutti i metodi sono adattati una volta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <source>{1} acquisitions are before the end of training ({2}) and {3} after; {4} and 1 are needed. Choose another TRAIN_END.</source>
        <translation>{1} acquisizioni precedono la fine dell'addestramento ({2}) e {3} la seguono; ne servono {4} e 1. Scegliere un altro TRAIN_END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/evaluation_inputs.py"/>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The test is {1} days long, less than a year; it says nothing about the seasons that it lacks.</source>
        <translation>Il test dura {1} giorni, meno di un anno; non dice nulla delle stagioni che mancano.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/horizons.py"/>
        <source>over {1} days</source>
        <translation>oltre {1} giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/horizons.py"/>
        <source>{1}–{2} days</source>
        <translation>{1}–{2} giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>{1} cannot answer: {2}</source>
        <translation>{1} non può rispondere: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>No method could answer; the log tells why for each.</source>
        <translation>Nessun metodo ha potuto rispondere; il registro dice perché per ciascuno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/predictions.py"/>
        <source>The model knows {1} and answers for this set alone.</source>
        <translation>Il modello conosce {1} e risponde solo per questo insieme.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/trained_methods.py"/>
        <source>SlopeMuse, rate variant</source>
        <translation>SlopeMuse, variante a velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/forecasts/trained_methods.py"/>
        <source>MUSEnet, published network</source>
        <translation>MUSEnet, rete pubblicata</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>{1} acquisitions after {2}</source>
        <translation>{1} acquisizioni dopo {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>A simple method won: {1}, with {2} on {3}.</source>
        <translation>Ha vinto un metodo semplice: {1}, con {2} su {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>The error of the best method with drivers, {1}, is {2}.</source>
        <translation>L'errore del miglior metodo con variabili, {1}, è {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>{1} won: {2} on {3}, {4} compared with the best simple method, {5} ({6} mm). The skill is {7} % of the squared error (95 % interval {8} to {9} %)</source>
        <translation>{1} è il migliore: {2} su {3}, {4} rispetto al miglior metodo semplice, {5} ({6} mm). L'abilità è il {7} % dell'errore quadratico (intervallo al 95 %: da {8} a {9} %)</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>, which could be chance.</source>
        <translation>, il che potrebbe essere caso.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/outcome.py"/>
        <source>In the test itself {1} was the best simple one ({2} mm).</source>
        <translation>Nella prova stessa {1} è stato il migliore fra i semplici ({2} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>noise of an acquisition</source>
        <translation>rumore di un'acquisizione</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE on later acquisitions [mm]</source>
        <translation>RMSE sulle acquisizioni successive [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Squared error saved [%]</source>
        <translation>Errore quadratico risparmiato [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE of all points [mm]</source>
        <translation>RMSE di tutti i punti [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Change between two acquisitions</source>
        <translation>Variazione fra due acquisizioni</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Days since the last known acquisition</source>
        <translation>Giorni dall'ultima acquisizione nota</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>forecast probability</source>
        <translation>probabilità prevista</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Acquisitions [%]</source>
        <translation>Acquisizioni [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>RMSE of {1} [mm]</source>
        <translation>RMSE di {1} [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>Displacement since {1} [mm]</source>
        <translation>Spostamento da {1} [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>less GNSS [mm]</source>
        <translation>meno GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_figures.py"/>
        <source>LoS displacement [mm]
+ towards satellite</source>
        <translation>Spostamento LoS [mm]
+ verso il satellite</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last value</source>
        <translation>ultimo valore</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last velocity</source>
        <translation>ultima velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>velocity of n</source>
        <translation>velocità di n</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>last year</source>
        <translation>anno scorso</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Evaluation of daily deformation</source>
        <translation>Valutazione della deformazione giornaliera</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>How far ahead</source>
        <translation>Con quanto anticipo</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Through time, by speed and by point</source>
        <translation>Nel tempo, per velocità e per punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Error of all points at each acquisition, above the drivers.</source>
        <translation>Errore di tutti i punti a ogni acquisizione, sopra le variabili.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Intervals and large changes</source>
        <translation>Intervalli e grandi variazioni</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Error of each point; north is up.</source>
        <translation>Errore di ogni punto; il nord è in alto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Displacement since the end of training as {1} gives it (the paper's figure 3e).</source>
        <translation>Spostamento dalla fine dell'addestramento secondo {1} (figura 3e dell'articolo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>{1} points, acquisitions from {2} to {3}. Methods learn from the {4} up to {5} and are scored on the {6} after it: each is forecast from those before it, with {7} known up to its own day and nothing later.</source>
        <translation>{1} punti, acquisizioni da {2} a {3}. I metodi imparano dalle {4} fino al {5} e sono valutati sulle {6} successive: ciascuna è prevista dalle precedenti, con {7} note fino al suo giorno e nulla di successivo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The answers of a SlopeMuse model are those of its daily layer with a latency of at least one day, estimated from all points of the layer; the points that are scored are those from which it learns.</source>
        <translation>Le risposte di un modello SlopeMuse sono quelle del suo layer giornaliero con una latenza di almeno un giorno, stimato da tutti i punti del layer; vengono valutati i punti da cui apprende.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Blue: ours; orange: rivals with drivers; grey: methods that know no driver.</source>
        <translation>Blu: nostro; arancio: rivali con variabili; grigio: metodi che non conoscono alcuna variabile.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>bias [mm]</source>
        <translation>errore sistematico [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>r of change</source>
        <translation>r della variazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>without noise [mm]</source>
        <translation>senza rumore [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Later acquisitions as delivered: {1} values of {2} points</source>
        <translation>Acquisizioni successive come consegnate: {1} valori di {2} punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>The same acquisitions corrected: less their common-mode error</source>
        <translation>Le stesse acquisizioni corrette: senza il loro errore di modo comune</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>As delivered: every method gets the acquisitions as they are and is scored on them. Corrected: every method gets and is scored on the acquisitions less their common-mode error. All other tables and figures show acquisitions as delivered; GNSS scores methods that get corrected acquisitions.</source>
        <translation>Come consegnate: ogni metodo riceve le acquisizioni come sono e viene valutato su di esse. Corrette: ogni metodo riceve le acquisizioni senza il loro errore di modo comune e viene valutato su di esse. Tutte le altre tabelle e figure mostrano le acquisizioni come consegnate; il GNSS valuta metodi che ricevono acquisizioni corrette.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>From and to: 95 % interval of a bootstrap over blocks of dates. An acquisition carries about {1} mm of noise, which no method can foretell; “without noise” is the RMSE with it taken off. The correlation is that of the change since the last known acquisition: cumulative series would correlate by their trend alone. MASE: mean error in units of the mean change between two acquisitions of training.</source>
        <translation>Da e a: intervallo al 95 % di un bootstrap a blocchi di date. Un'acquisizione porta circa {1} mm di rumore, che nessun metodo può prevedere; «senza rumore» è il RMSE tolto quello. La correlazione è quella della variazione dall'ultima acquisizione nota: le serie cumulate si correlerebbero per la sola tendenza. MASE: errore medio in unità della variazione media fra due acquisizioni dell'addestramento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Squared error saved against {1}; an interval that holds 0 proves nothing.</source>
        <translation>Errore quadratico risparmiato rispetto a {1}; un intervallo che contiene 0 non prova nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>skill</source>
        <translation>abilità</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill against {1}</source>
        <translation>Abilità rispetto a {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill is 1 − MSE ÷ MSE of {1}, the simple method that was best on the last quarter of training, named before the test was looked at. DM: statistic of Diebold and Mariano on the mean squared error of each date, below 0 where the method errs less; p: its chance if both erred alike.</source>
        <translation>L'abilità è 1 − MSE ÷ MSE di {1}, il metodo semplice migliore nell'ultimo quarto dell'addestramento, nominato prima di guardare la prova. DM: statistica di Diebold e Mariano sull'errore quadratico medio di ogni data, sotto 0 dove il metodo sbaglia meno; p: la sua probabilità se entrambi sbagliassero ugualmente.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Skill against</source>
        <translation>Abilità rispetto a</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>Against each simple method{1}</source>
        <translation>Rispetto a ogni metodo semplice{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/evaluation_page.py"/>
        <source>; from here on each method with the set of most drivers, the winner with its own</source>
        <translation>; da qui ogni metodo con l'insieme di più variabili, il vincitore con il proprio</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Error by days since the last acquisition that the forecast knew. Lines: acquisitions{1}</source>
        <translation>Errore per giorni dall'ultima acquisizione nota alla previsione. Linee: acquisizioni{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>; dotted: GNSS, with its own noise.</source>
        <translation>; punteggiato: GNSS, con il suo rumore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions, by days since the last known one</source>
        <translation>Acquisizioni, per giorni dall'ultima nota</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>GNSS, by days since the last known acquisition</source>
        <translation>GNSS, per giorni dall'ultima acquisizione nota</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions are held back for the forecasts of about 24 and 36 days; the drivers are known up to the day. {1}</source>
        <translation>Si trattengono acquisizioni per le previsioni di circa 24 e 36 giorni; le variabili sono note fino al giorno. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Days between two acquisitions are judged by GNSS alone.</source>
        <translation>I giorni fra due acquisizioni sono giudicati solo dal GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Days between two acquisitions have no truth here; a GNSS station (TRUTH) would judge them.</source>
        <translation>I giorni fra due acquisizioni non hanno qui una verità; una stazione GNSS (TRUTH) li giudicherebbe.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>As published, the truth below is a line through all acquisitions. It looks ahead: between two acquisitions it needs the later one. What only repeats that line of yesterday must be beaten before a score says anything.</source>
        <translation>Come pubblicato, la verità qui sotto è una linea per tutte le acquisizioni. Guarda avanti: fra due acquisizioni le serve la successiva. Ciò che ripete soltanto quella linea di ieri va battuto prima che un punteggio dica qualcosa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>As published, on interpolated days</source>
        <translation>Come pubblicato, su giorni interpolati</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>“{1}” beats every method: this protocol cannot tell skill from a leak.</source>
        <translation>«{1}» batte ogni metodo: questo protocollo non distingue l'abilità da una fuga di informazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By class of the change between two acquisitions (the paper's table II).</source>
        <translation>Per classe della variazione fra due acquisizioni (tabella II dell'articolo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1}, by class of change</source>
        <translation>{1}, per classe di variazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>The class is that of the measured change, known only afterwards: among small measured changes a method that foretells nothing does well, among large ones the noise of the acquisition is part of what was missed.</source>
        <translation>La classe è quella della variazione misurata, nota solo dopo: fra piccole variazioni misurate un metodo che non prevede nulla va bene, fra le grandi il rumore dell'acquisizione è parte di ciò che è mancato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By the speed of the points in training (still: &lt; 5 mm/yr)</source>
        <translation>Per velocità dei punti nell'addestramento (fermo: &lt; 5 mm/anno)</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>in 50 %</source>
        <translation>nel 50 %</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>worst dates</source>
        <translation>date peggiori</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>worst points</source>
        <translation>punti peggiori</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>width 90 % [mm]</source>
        <translation>larghezza 90 % [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Winkler [mm]</source>
        <translation>Winkler [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Share of acquisitions within the nominal intervals, and what the intervals are worth</source>
        <translation>Quota di acquisizioni entro gli intervalli nominali, e quanto valgono gli intervalli</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Worst: the share within 90 % that nine of ten dates, or points, exceed. Winkler and CRPS reward narrow intervals that hold; CRPSS is the CRPS saved against the best simple method. Intervals hold the noise of an acquisition.</source>
        <translation>Peggiore: la quota entro il 90 % superata da nove date, o punti, su dieci. Winkler e CRPS premiano intervalli stretti che reggono; CRPSS è il CRPS risparmiato rispetto al miglior metodo semplice. Gli intervalli contengono il rumore di un'acquisizione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Where acquisitions fall in the forecast distribution: flat is honest, a hump too wide, horns too narrow.</source>
        <translation>Dove cadono le acquisizioni nella distribuzione prevista: piatto è onesto, gobba troppo largo, corna troppo stretto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>events</source>
        <translation>eventi</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>found</source>
        <translation>trovati</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>false alarms</source>
        <translation>falsi allarmi</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>lead [days]</source>
        <translation>anticipo [giorni]</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Changes of {1} mm and more since the last known acquisition</source>
        <translation>Variazioni di {1} mm e più dall'ultima acquisizione nota</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Found: share of those that came and were foretold; false alarms: share of those foretold that did not come; CSI: found ÷ (come or foretold); lead: days before the acquisition at which the daily estimate had passed the bound.</source>
        <translation>Trovati: quota di quelli avvenuti e previsti; falsi allarmi: quota dei previsti non avvenuti; CSI: trovati ÷ (avvenuti o previsti); anticipo: giorni prima dell'acquisizione in cui la stima giornaliera aveva superato il limite.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Against GNSS</source>
        <translation>Rispetto al GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Daily, all days after training with GNSS; its own noise is in every number</source>
        <translation>Giornaliero, tutti i giorni con GNSS dopo l'addestramento; il suo rumore è in ogni numero</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Station {1} and the points around it; below, their difference.</source>
        <translation>Stazione {1} e i punti attorno; sotto, la loro differenza.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>What each driver is worth</source>
        <translation>Quanto vale ogni variabile</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>By driver set: IFP rain, IFW level, IFPW both (the paper's figure 10).</source>
        <translation>Per insieme di variabili: IFP pioggia, IFW livello, IFPW entrambi (figura 10 dell'articolo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>all points</source>
        <translation>tutti i punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Around events</source>
        <translation>Attorno agli eventi</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1} ({2}): median of the fastest tenth of points, and the rate of {3} (the paper's figures 7 and 8).</source>
        <translation>{1} ({2}): mediana del decimo più veloce dei punti, e velocità di {3} (figure 7 e 8 dell'articolo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Acquisitions from {1} days before to {2} days after</source>
        <translation>Acquisizioni da {1} giorni prima a {2} giorni dopo</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Who saw what</source>
        <translation>Chi ha visto cosa</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>as it came</source>
        <translation>com'è arrivato</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Made by</source>
        <translation>Fatto da</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>GNSS stations used</source>
        <translation>Stazioni GNSS usate</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Dates that models have seen</source>
        <translation>Date viste dai modelli</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>Not used to score, because the data were calibrated with them: {1}.</source>
        <translation>Non usate per valutare, perché i dati sono stati calibrati con esse: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>fitted again every {1} days on all that was known by then</source>
        <translation>adattati di nuovo ogni {1} giorni a tutto ciò che era noto fino ad allora</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>fitted once, up to {1}</source>
        <translation>adattati una volta, fino a {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>All methods got the same series, without the isolated spikes of training, and were {1}; after that they only took acquisitions in, each at the earliest {2} day(s) after it was made. A series that was processed as one stack may hold information of later images in earlier values; no test here can see that.</source>
        <translation>Tutti i metodi hanno ricevuto le stesse serie, senza i picchi isolati dell'addestramento, e sono stati {1}; in seguito hanno solo assimilato acquisizioni, ciascuna non prima di {2} giorno/i. Una serie elaborata come un unico stack può contenere in valori precedenti informazioni di immagini successive; nessun test qui può vederlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/reports/sections.py"/>
        <source>{1} gave no answer: {2}</source>
        <translation>{1} non ha dato risposta: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The layer</source>
        <translation>Il layer</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The model</source>
        <translation>Il modello</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The station {1} was used for {2} and does not score.</source>
        <translation>La stazione {1} è stata usata per {2} e non valuta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>The evaluation</source>
        <translation>La valutazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/run.py"/>
        <source>POINTS names {1}, which is not a point of the layer that can be evaluated.</source>
        <translation>POINTS nomina {1}, che non è un punto del layer valutabile.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>EVENTS names {1}; the test runs from {2} to {3}. Choose a day in it.</source>
        <translation>EVENTS nomina {1}; la prova va da {2} a {3}. Scegliere un giorno al suo interno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>{1} in {2} days</source>
        <translation>{1} in {2} giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/events.py"/>
        <source>rain, {1} mm</source>
        <translation>pioggia, {1} mm</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has no place and cannot score.</source>
        <translation>La stazione {1} non ha posizione e non può valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>No point lies within {1} m of the station {2}; it cannot score.</source>
        <translation>Nessun punto è entro {1} m dalla stazione {2}; non può valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The layer has no line of sight, so the station {1} cannot score.</source>
        <translation>Il layer non ha linea di vista, quindi la stazione {1} non può valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has no day in common with the training and cannot score.</source>
        <translation>La stazione {1} non ha giorni in comune con l'addestramento e non può valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>The station {1} has too few days after training and cannot score.</source>
        <translation>La stazione {1} ha troppo pochi giorni dopo l'addestramento e non può valutare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/gnss_truth.py"/>
        <source>datum or calibration</source>
        <translation>datum o calibrazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>fastest tenth</source>
        <translation>decimo più veloce</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>Yesterday's interpolated value</source>
        <translation>Valore interpolato di ieri</translation>
    </message>
    <message>
        <location filename="../plugin/core/evaluation/scoring/scores.py"/>
        <source>Line through the last two interpolated days</source>
        <translation>Linea per gli ultimi due giorni interpolati</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>first alone</source>
        <translation>solo il primo</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>second alone</source>
        <translation>solo il secondo</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <source>Finding hidden points</source>
        <translation>Ricerca dei punti nascosti</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/cross_validation.py"/>
        <source>Comparing the sensors</source>
        <translation>Confronto dei sensori</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/methods.py"/>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>METHOD {1} is unknown; use one of {2}.</source>
        <translation>METHOD {1} è sconosciuto; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Cells of {1} m cost at most 2 % of the accuracy at points that were left out.</source>
        <translation>Celle di {1} m costano al più il 2 % dell'accuratezza nei punti esclusi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} points are too few to hide some, so nothing can be said of the accuracy.</source>
        <translation>{1} punti sono troppo pochi per nasconderne alcuni, quindi nulla si può dire dell'accuratezza.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} cells of {2} m, {3} dates; nearest points within {4} m.</source>
        <translation>{1} celle di {2} m, {3} date; punti più vicini entro {4} m.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>MASK_DISTANCE is {1} m; a distance above 0 is needed.</source>
        <translation>MASK_DISTANCE è {1} m; serve una distanza maggiore di 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>CELL_SIZE is {1} m; give a width above 0, or 0 to have it chosen.</source>
        <translation>CELL_SIZE è {1} m; dare una larghezza maggiore di 0, o 0 per farla scegliere.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>The DEM has no height at {1} % of the points; give one that covers them, or leave it out.</source>
        <translation>Il DEM non ha quota nel {1} % dei punti; darne uno che li copra, o non usarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>The motion does not depend on height (error at hidden points {1} mm/yr with it, {2} without), so the DEM was not used.</source>
        <translation>Il moto non dipende dalla quota (errore nei punti nascosti {1} mm/anno con essa, {2} senza), quindi il DEM non è stato usato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Height lowers the error at hidden points from {1} to {2} mm/yr.</source>
        <translation>La quota riduce l'errore nei punti nascosti da {1} a {2} mm/anno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>Filling the grid</source>
        <translation>Riempimento della griglia</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>No cell is known much better than by the mean of all points (the motion is not alike at the distance of neighbours), so none was emptied for its sigma.</source>
        <translation>Nessuna cella è nota molto meglio che con la media di tutti i punti (il moto non si somiglia fra vicini), quindi nessuna è stata svuotata per la sua sigma.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fuse.py"/>
        <source>{1} cells are empty, because their sigma is near the spread of all points ({2} mm/yr).</source>
        <translation>{1} celle sono vuote, perché la loro sigma è vicina alla dispersione di tutti i punti ({2} mm/anno).</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Kriging (local, a nugget each sensor)</source>
        <translation>Kriging (locale, un nugget per sensore)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Kriging with edges</source>
        <translation>Kriging con bordi</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>CNN on kriging</source>
        <translation>CNN sul kriging</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>CNN as published (Khalili et al. 2024)</source>
        <translation>CNN come pubblicata (Khalili et al. 2024)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Inverse distance, power by cross-validation</source>
        <translation>Distanza inversa, potenza da validazione incrociata</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Nearest point</source>
        <translation>Punto più vicino</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Linear between points</source>
        <translation>Lineare fra i punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Both sensors</source>
        <translation>Entrambi i sensori</translation>
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
        <translation>Una griglia</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>In held-out blocks of {1} m, {2} has an RMSE of {3} mm, which is {4} compared with the nearest point ({5} mm).</source>
        <translation>In blocchi tenuti da parte di {1} m, {2} ha un RMSE di {3} mm, {4} rispetto al punto più vicino ({5} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>There are too few points to hide some, so nothing can be said of how good the map is.</source>
        <translation>Ci sono troppo pochi punti per nasconderne alcuni, quindi nulla si può dire della qualità della mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Maps</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Velocity and its one-sigma; white: nothing is known there.</source>
        <translation>Velocità e sua sigma; bianco: là non si sa nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Range of the velocity [m]</source>
        <translation>Range della velocità [m]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Spread of the velocity [mm/yr]</source>
        <translation>Dispersione della velocità [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Noise of the velocity of a point, {1} [mm/yr]</source>
        <translation>Rumore della velocità di un punto, {1} [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Spread of the offsets between the sensors [mm/yr]</source>
        <translation>Dispersione degli scostamenti fra i sensori [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Covariance</source>
        <translation>Covarianza</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>At original points that were hidden</source>
        <translation>In punti originali nascosti</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Blocks of {1} m hidden with a belt of {2} m around them</source>
        <translation>Blocchi di {1} m nascosti con una fascia di {2} m attorno</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Every tenth point hidden at random: how good the map is between near points</source>
        <translation>Un punto su dieci nascosto a caso: quanto è buona la mappa fra punti vicini</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1} ({2} to {3})</source>
        <translation>{1} ({2} a {3})</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>velocity within 90 %</source>
        <translation>velocità entro il 90 %</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>error ÷ kriging (90 %)</source>
        <translation>errore ÷ kriging (90 %)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1}. RMSE of velocity and displacement; the last column is of the displacement of INPUT, with the range of a bootstrap over blocks.</source>
        <translation>{1}. RMSE di velocità e spostamento; l'ultima colonna è dello spostamento di INPUT, con l'intervallo di un bootstrap a blocchi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>What two sensors gain</source>
        <translation>Che cosa guadagnano due sensori</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Both sensors hidden in the same blocks</source>
        <translation>Entrambi i sensori nascosti negli stessi blocchi</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>Only INPUT hidden: INPUT2 sees the gap</source>
        <translation>Nascosto solo INPUT: INPUT2 vede la lacuna</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>both ÷ this (90 %)</source>
        <translation>entrambi ÷ questo (90 %)</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/fusion_report.py"/>
        <source>{1}; RMSE at the points of INPUT{2}. Below 1 both sensors are better than this one; a range that reaches over 1 proves nothing.</source>
        <translation>{1}; RMSE nei punti di INPUT{2}. Sotto 1 entrambi i sensori sono migliori di questo; un intervallo che supera 1 non prova nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>CELL_SIZE {1} m makes {2} cells with {3} dates each; at most {4} can be filled, so take {5} m or more (the points are about {6} m apart).</source>
        <translation>CELL_SIZE {1} m produce {2} celle con {3} date ciascuna; se ne possono riempire al più {4}, quindi usare {5} m o più (i punti distano circa {6} m).</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>No cell of {1} m has a point within {2} m; take a smaller CELL_SIZE or a larger MASK_DISTANCE.</source>
        <translation>Nessuna cella di {1} m ha un punto entro {2} m; usare un CELL_SIZE minore o un MASK_DISTANCE maggiore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>Laying the grid</source>
        <translation>Posa della griglia</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/grid.py"/>
        <source>Choosing the cell size</source>
        <translation>Scelta della dimensione delle celle</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/covariance_fit.py"/>
        <source>Fitting the variogram</source>
        <translation>Stima del variogramma</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/edges.py"/>
        <source>Looking for edges</source>
        <translation>Ricerca di bordi</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/edges.py"/>
        <source>Judging the edges</source>
        <translation>Giudizio dei bordi</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/kriging/gp_classification.py"/>
        <source>Classifying points</source>
        <translation>Classificazione dei punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Edges do not help to find hidden points, so the result is that of kriging.</source>
        <translation>I bordi non aiutano a trovare i punti nascosti, quindi il risultato è quello del kriging.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Edges change the error at hidden points to {1} % of that of kriging.</source>
        <translation>I bordi portano l'errore nei punti nascosti al {1} % di quello del kriging.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>The whole correction of the CNN changes the error at hidden points to {1} % of that of kriging; {2} % of it is used.</source>
        <translation>L'intera correzione della CNN porta l'errore nei punti nascosti al {1} % di quello del kriging; se ne usa il {2} %.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>The published CNN was trained for {1} epochs.</source>
        <translation>La CNN pubblicata è stata addestrata per {1} epoche.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/methods.py"/>
        <source>Looking for neighbours</source>
        <translation>Ricerca dei vicini</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>METHOD cnn needs {1} points or more and has {2}; take kriging.</source>
        <translation>METHOD cnn richiede {1} punti o più e ne ha {2}; usare il kriging.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>TRAINING_EPOCHS is {1}; 1 or more are needed.</source>
        <translation>TRAINING_EPOCHS è {1}; servono 1 o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Kriging for the network</source>
        <translation>Kriging per la rete</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Training the CNN, epoch {1} of {2}</source>
        <translation>Addestramento della CNN, epoca {1} di {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn.py"/>
        <source>Judging the correction</source>
        <translation>Giudizio della correzione</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>METHOD cnn_published needs {1} points of INPUT and has {2}.</source>
        <translation>METHOD cnn_published richiede {1} punti di INPUT e ne ha {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Resampling for the published CNN</source>
        <translation>Ricampionamento per la CNN pubblicata</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Training the published CNN, epoch {1} of {2} at most</source>
        <translation>Addestramento della CNN pubblicata, epoca {1} di {2} al più</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/networks/cnn_published.py"/>
        <source>Estimating by the published CNN</source>
        <translation>Stima con la CNN pubblicata</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} has no point with values; give a layer with displacement series.</source>
        <translation>{1} non ha punti con valori; dare un layer con serie di spostamento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} is {2}</source>
        <translation>{1} è {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers are of different components ({1}); project them to one first.</source>
        <translation>I layer sono di componenti diverse ({1}); proiettarli prima su una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>Gathering points</source>
        <translation>Raccolta dei punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1}: {2} points have no place or lack more than {3} % of the dates and are left out.</source>
        <translation>{1}: {2} punti non hanno posizione o mancano di oltre il {3} % delle date e sono omessi.</translation>
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
        <translation>I layer hanno {1} date in comune ({2}) e ne servono {3}; portarli prima su un asse temporale con harmonize.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} has no point with a place and values on {2} % of the {3} dates; bring it to one time axis with harmonize first.</source>
        <translation>{1} non ha punti con posizione e valori nel {2} % delle {3} date; portarlo prima su un asse temporale con harmonize.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The lines of sight of INPUT and INPUT2 are {1}° apart, so they measure different motion; bring them to one with projectlos first.</source>
        <translation>Le linee di vista di INPUT e INPUT2 distano {1}°, quindi misurano moti diversi; portarle prima a una con projectlos.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>{1} and {2} do not overlap (they are {3} km apart); give layers of one place, and check their coordinate systems.</source>
        <translation>{1} e {2} non si sovrappongono (distano {3} km); dare layer dello stesso luogo e controllarne i sistemi di coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>The layers have points at {1} different places, and {2} are needed for a grid.</source>
        <translation>I layer hanno punti in {1} luoghi diversi e ne servono {2} per una griglia.</translation>
    </message>
    <message>
        <location filename="../plugin/core/fusion/points/sensor_points.py"/>
        <source>All points lie on one line, so there is no area between them; a grid needs points around it.</source>
        <translation>Tutti i punti stanno su una linea, quindi non c'è area fra loro; una griglia richiede punti attorno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} reaches {2}, which is no angle in radians; HyP3 and GAMMA write radians, so convert it.</source>
        <translation>{1} arriva a {2}, che non è un angolo in radianti; HyP3 e GAMMA scrivono radianti, quindi convertirlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>East and north of the line of sight are longer than 1 together; unit vectors are needed.</source>
        <translation>Est e nord della linea di vista sono insieme più lunghi di 1; servono vettori unitari.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>incidence from the vertical, heading of the flight clockwise from north, right-looking</source>
        <translation>incidenza dalla verticale, direzione di volo in senso orario dal nord, vista a destra</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>−12 ascending, −168 descending</source>
        <translation>−12 ascendente, −168 discendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>as heading, but the sensor looks to the left of its flight</source>
        <translation>come la direzione di volo, ma il sensore guarda a sinistra del volo</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>azimuth of ground → satellite, anticlockwise from north</source>
        <translation>azimut suolo → satellite, antiorario dal nord</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>102 ascending, −102 descending</source>
        <translation>102 ascendente, −102 discendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>azimuth of ground → satellite, clockwise from north</source>
        <translation>azimut suolo → satellite, orario dal nord</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>−102 ascending, 102 descending</source>
        <translation>−102 ascendente, 102 discendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>azimuth of satellite → ground, clockwise from north</source>
        <translation>azimut satellite → suolo, orario dal nord</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>78 ascending, −78 descending</source>
        <translation>78 ascendente, −78 discendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>elevation above the horizon and azimuth of ground → satellite, anticlockwise from east, in radians</source>
        <translation>elevazione sull'orizzonte e azimut suolo → satellite, antiorario dall'est, in radianti</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending</source>
        <translation>lv_theta 0,89; lv_phi −2,93 ascendente, −0,21 discendente</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector ground → satellite</source>
        <translation>vettore unitario suolo → satellite</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector ground → satellite in the order north, east, up</source>
        <translation>vettore unitario suolo → satellite nell'ordine nord, est, alto</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>horizontal part of the unit vector ground → satellite</source>
        <translation>parte orizzontale del vettore unitario suolo → satellite</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>unit vector satellite → ground</source>
        <translation>vettore unitario satellite → suolo</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The convention {1} is unknown; use one of {2}.</source>
        <translation>La convenzione {1} è sconosciuta; usare una di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The convention {1} needs {2}; {3} values were given.</source>
        <translation>La convenzione {1} richiede {2}; sono stati dati {3} valori.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The line of sight ({1})</source>
        <translation>La linea di vista ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>The line of sight ({1}) points down, so it runs from the satellite to the ground; choose satellite_to_ground, or enu if it was turned already.</source>
        <translation>La linea di vista ({1}) punta in basso, cioè dal satellite al suolo; scegliere satellite_to_ground, o enu se è già stata invertita.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>ANGLES is {1}; use one of {2}.</source>
        <translation>ANGLES è {1}; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} is {2}; degrees clockwise from north within ±360 are needed.</source>
        <translation>{1} è {2}; servono gradi in senso orario dal nord entro ±360.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>{1} puts the satellite to the {2} more than to the {3}, but satellites fly nearly north or south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its convention.</source>
        <translation>{1} mette il satellite più a {2} che a {3}, ma i satelliti volano quasi a nord o a sud e guardano quasi a est o a ovest (direzione circa −12 ascendente, 192 discendente); controllare l'angolo e la sua convenzione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/angle_conventions.py"/>
        <source>A look angle of {1}° misses the Earth from {2} km.</source>
        <translation>Un angolo di vista di {1}° manca la Terra da {2} km.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/coordinates.py"/>
        <source>The CRS {1} is unknown; choose one such as EPSG:4326.</source>
        <translation>Il SR {1} è sconosciuto; sceglierne uno come EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/coordinates.py"/>
        <source>Coordinates cannot be transformed from the CRS {1} to {2}; choose another CRS.</source>
        <translation>Le coordinate non possono essere trasformate dal SR {1} a {2}; scegliere un altro SR.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The look direction is {1}; use right or left.</source>
        <translation>La direzione di vista è {1}; usare right o left.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The directions of the points are unknown or cancel each other; import the layer again.</source>
        <translation>Le direzioni dei punti sono sconosciute o si annullano; importare di nuovo il layer.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The line of sight</source>
        <translation>La linea di vista</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} of row {2} has the length {3}; a unit vector is needed.</source>
        <translation>{1} della riga {2} ha lunghezza {3}; serve un vettore unitario.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>The incidence angle</source>
        <translation>L'angolo di incidenza</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} is empty; degrees from the vertical are needed.</source>
        <translation>{1} è vuoto; servono gradi dalla verticale.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>is {1}</source>
        <translation>è {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>lies between {1} and {2}</source>
        <translation>sta fra {1} e {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} {2}, which looks like radians; degrees from the vertical are needed.</source>
        <translation>{1} {2}, che sembrano radianti; servono gradi dalla verticale.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/line_of_sight.py"/>
        <source>{1} {2}; degrees from the vertical between 5 and 85 are needed.</source>
        <translation>{1} {2}; servono gradi dalla verticale fra 5 e 85.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>No point has coordinates, so distances cannot be taken; check the layer's geometry.</source>
        <translation>Nessun punto ha coordinate, quindi non si possono prendere distanze; controllare la geometria del layer.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>The points lie outside the area of {1}; check the coordinate system of the layer.</source>
        <translation>I punti sono fuori dall'area di {1}; controllare il sistema di coordinate del layer.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/local_crs.py"/>
        <source>The layer has no coordinate system, so distances cannot be taken; set its CRS.</source>
        <translation>Il layer non ha sistema di coordinate, quindi non si possono prendere distanze; impostarne il SR.</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/slope_direction.py"/>
        <source>Fitting slopes</source>
        <translation>Stima delle pendenze</translation>
    </message>
    <message>
        <location filename="../plugin/core/geometry/slope_direction.py"/>
        <source>{1} has no heights at the {2} points (looked at x {3} to {4}, y {5} to {6} in {7}); give a DEM that covers them.</source>
        <translation>{1} non ha quote ai {2} punti (cercato x {3} a {4}, y {5} a {6} in {7}); dare un DEM che li copra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>GNSS station {1}</source>
        <translation>Stazione GNSS {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <location filename="../plugin/core/gnss/validation.py"/>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The place of the station {1} is not known; add columns lon and lat.</source>
        <translation>La posizione della stazione {1} non è nota; aggiungere le colonne lon e lat.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>The layer does not know its line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it with its angles, or give GNSS already in the line of sight (projectgnss).</source>
        <translation>Il layer non conosce la sua linea di vista (campi los_east, los_north, los_up, o incidence_deg e heading_deg); importarlo con i suoi angoli, o dare il GNSS già nella linea di vista (projectgnss).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/collocation.py"/>
        <source>The station {1} ({2} to {3}) and the layer ({4} to {5}) have {6} dates in common; two or more are needed.</source>
        <translation>La stazione {1} ({2} a {3}) e il layer ({4} a {5}) hanno {6} date in comune; ne servono due o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>Not stable within two sigma: {1}. This motion is taken into the datum, so the layer shows motion in the frame of the GNSS.</source>
        <translation>Non stabili entro due sigma: {1}. Questo moto entra nel datum, quindi il layer mostra il moto nel riferimento del GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>All stations move by about {1} mm/yr: the GNSS holds the motion of the plate, and so will the layer; take it off the GNSS first if that is not wanted.</source>
        <translation>Tutte le stazioni si muovono di circa {1} mm/anno: il GNSS contiene il moto della placca e così il layer; toglierlo prima dal GNSS se non è voluto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>One station sets the datum and no other can check it.</source>
        <translation>Una sola stazione fissa il datum e nessun'altra può controllarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>The datum makes the layer worse at {1} stations ({2} to {3} mm); choose other stations or another method.</source>
        <translation>Il datum peggiora il layer in {1} stazioni ({2} a {3} mm); scegliere altre stazioni o un altro metodo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>the other</source>
        <translation>le altre</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>{1} of {2} dates have no GNSS: the offset is interpolated there, and held before the first and after the last date that has.</source>
        <translation>{1} date su {2} non hanno GNSS: lo scostamento vi è interpolato, e tenuto fermo prima della prima e dopo l'ultima che lo hanno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>The layer runs against the GNSS (median correlation {1}): its sign or its heading is probably wrong; mend it before a datum is set.</source>
        <translation>Il layer va in senso opposto al GNSS (correlazione mediana {1}): il suo segno o la direzione di volo è probabilmente errato; correggerlo prima di fissare un datum.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/datum.py"/>
        <source>{1} would have {2} mm about the mean of left-out stations; consider it.</source>
        <translation>{1} avrebbe {2} mm rispetto alla media delle stazioni escluse; da considerare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/offset_models.py"/>
        <source>{1}: station {2} of {3} left out</source>
        <translation>{1}: stazione {2} di {3} esclusa</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>The layer has no coordinate system, so stations cannot be placed in it; set its CRS.</source>
        <translation>Il layer non ha sistema di coordinate, quindi non vi si possono collocare stazioni; impostarne il SR.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>RADIUS is {1} m; a radius above 0 is needed.</source>
        <translation>RADIUS è {1} m; serve un raggio maggiore di 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>No point of the layer lies within {1} m of the station {2}; the nearest is {3} m away. Take a larger radius or another station, and check the coordinate system.</source>
        <translation>Nessun punto del layer è entro {1} m dalla stazione {2}; il più vicino è a {3} m. Usare un raggio maggiore o un'altra stazione e controllare il sistema di coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>All {1} points within {2} m of the station {3} are empty (NULL on every date); take a larger radius or another station.</source>
        <translation>Tutti i {1} punti entro {2} m dalla stazione {3} sono vuoti (NULL in ogni data); usare un raggio maggiore o un'altra stazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <source>only {1} points in the circle (5 or more are wanted)</source>
        <translation>solo {1} punti nel cerchio (se ne vogliono 5 o più)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/radius_average.py"/>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>The field incidence_deg</source>
        <translation>Il campo incidence_deg</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Rate [mm/yr]</source>
        <translation>Velocità [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Median of the rates of the points, and the range of two thirds of them.</source>
        <translation>Mediana delle velocità dei punti e intervallo di due terzi di essi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Median of the points of each area; shaded: two thirds of them. The first layer begins at 0, the others agree with it in the mean over the time they share.</source>
        <translation>Mediana dei punti di ogni area; ombreggiato: due terzi di essi. Il primo layer parte da 0, gli altri coincidono con esso nella media del tempo comune.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>{1} ({2} points, {3} mm/yr)</source>
        <translation>{1} ({2} punti, {3} mm/anno)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/area_series.py"/>
        <source>Area {1}</source>
        <translation>Area {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>Displacement [mm]{1}</source>
        <translation>Spostamento [mm]{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <location filename="../plugin/core/warning/warning_report.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>offset ± 1 sigma</source>
        <translation>scostamento ± 1 sigma</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>stations that set the datum</source>
        <translation>stazioni che fissano il datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/gnss_figures.py"/>
        <source>Layer minus GNSS [mm]</source>
        <translation>Layer meno GNSS [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Datum of {1} from GNSS</source>
        <translation>Datum di {1} dal GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Datum from GNSS</source>
        <translation>Datum dal GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>stations that did not set the datum</source>
        <translation>stazioni che non hanno fissato il datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>stations left out in turn</source>
        <translation>stazioni escluse a turno</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Layer minus GNSS at {1}: {2} mm before, {3} mm after ({4}, set by {5}).</source>
        <translation>Layer meno GNSS in {1}: {2} mm prima, {3} mm dopo ({4}, fissato da {5}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>no station</source>
        <translation>nessuna stazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>What was taken off</source>
        <translation>Che cosa è stato tolto</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Offset in time, {1} mm/yr over {2} to {3}. Its sigma (median {4} mm) is common to the whole map: it does not fall by averaging points, so it is kept apart from the sigma of the points.</source>
        <translation>Scostamento nel tempo, {1} mm/anno da {2} a {3}. La sua sigma (mediana {4} mm) è comune a tutta la mappa: non cala mediando punti, quindi è tenuta separata dalla sigma dei punti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS since the first date [mm]</source>
        <translation>RMS dalla prima data [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS about the mean [mm]</source>
        <translation>RMS attorno alla media [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>used</source>
        <translation>usato</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Each station is left out in turn and predicted by the others; “none” is the layer as it came. The second number decides, because the first holds the noise of one date throughout.</source>
        <translation>Ogni stazione è esclusa a turno e prevista dalle altre; “none” è il layer com'è arrivato. Decide il secondo numero, perché il primo contiene sempre il rumore di una data.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS before [mm]</source>
        <translation>RMS prima [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>RMS after [mm]</source>
        <translation>RMS dopo [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Own speed [mm/yr]</source>
        <translation>Velocità propria [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Stable (2 sigma)</source>
        <translation>Stabile (2 sigma)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Layer minus GNSS of the day, relative to the first common date. A station that helps to set the datum is scored by a datum without it.</source>
        <translation>Layer meno GNSS del giorno, rispetto alla prima data comune. Una stazione che aiuta a fissare il datum è valutata con un datum senza di essa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>MAD of the points [mm]</source>
        <translation>MAD dei punti [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Points within {1} m, and what another radius would change in their mean series (RMS).</source>
        <translation>Punti entro {1} m, e che cosa un altro raggio cambierebbe nella loro serie media (RMS).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Not used</source>
        <translation>Non usate</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Mean of the points around each station before and after, beside daily GNSS in the same direction; all relative to the first common date.</source>
        <translation>Media dei punti attorno a ogni stazione prima e dopo, accanto al GNSS giornaliero nella stessa direzione; tutto rispetto alla prima data comune.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>The robust mean of the points in the circle (each with its own level; values beyond 3 MAD left out) minus GNSS, smoothed in time before it is compared, so that the noise of one day does not land on the whole map. After Khalili et al. 2024, 4.2.2 and 4.2.4: their use on series is smooth_offset or offset_per_date, their use on the velocity is rate.</source>
        <translation>La media robusta dei punti nel cerchio (ciascuno con il proprio livello; valori oltre 3 MAD omessi) meno il GNSS, lisciato nel tempo prima del confronto, perché il rumore di un giorno non cada su tutta la mappa. Da Khalili et al. 2024, 4.2.2 e 4.2.4: il loro uso sulle serie è smooth_offset o offset_per_date, il loro uso sulla velocità è rate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>checks the datum</source>
        <translation>controlla il datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>sets the datum{1}</source>
        <translation>fissa il datum{1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>(after: not independent)</source>
        <translation>(dopo: non indipendente)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Points within {1} m</source>
        <translation>Punti entro {1} m</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>Change at {1} m [mm]</source>
        <translation>Variazione a {1} m [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>sets the datum</source>
        <translation>fissa il datum</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>{1} ({2}, {3} points)</source>
        <translation>{1} ({2}, {3} punti)</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>layer before</source>
        <translation>layer prima</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/rereferencing_report.py"/>
        <source>layer after</source>
        <translation>layer dopo</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>RMSE of the series [mm]</source>
        <translation>RMSE delle serie [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>After the mean difference is taken off (tables 6 and 7 of the paper).</source>
        <translation>Tolta la differenza media (tabelle 6 e 7 dell'articolo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Correlation of the cumulative series</source>
        <translation>Correlazione delle serie cumulate</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>As published (table 5). Any two series with a trend reach nearly 1, whatever their rates.</source>
        <translation>Come pubblicato (tabella 5). Due serie con una tendenza arrivano quasi a 1, qualunque siano le loro velocità.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Correlation of the increments</source>
        <translation>Correlazione degli incrementi</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Between neighbouring dates: a common trend does not help.</source>
        <translation>Fra date vicine: una tendenza comune non aiuta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Slope of the layer on GNSS: 0.5 means that half of the motion is lost.</source>
        <translation>Pendenza del layer sul GNSS: 0,5 significa che metà del moto è persa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layers against GNSS</source>
        <translation>Layer rispetto al GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} in {2}</source>
        <translation>{1} in {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>used to build</source>
        <translation>usate per costruire</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Not scored, because they built the layer: {1}.</source>
        <translation>Non valutate, perché hanno costruito il layer: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Rates and series, points by “{1}”</source>
        <translation>Velocità e serie, punti per «{1}»</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Mean of the {1} shared</source>
        <translation>Media di {1} in comune</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Pictures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>; shaded: the time that all share</source>
        <translation>; ombreggiato: il tempo che tutti condividono</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>When each layer was observed{1}.</source>
        <translation>Quando è stato osservato ogni layer{1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean.</source>
        <translation>Layer e GNSS (lisciato su ±3 giorni) nelle date comuni, ciascuno rispetto alla propria media.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Interpolator</source>
        <translation>Interpolatore</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Interpolation to the station</source>
        <translation>Interpolazione alla stazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} (table 7 of the paper). nearest: the nearest point; circle: robust mean within {2} m; kriging: of 32 points.{3}</source>
        <translation>{1} (tabella 7 dell'articolo). nearest: il punto più vicino; circle: media robusta entro {2} m; kriging: di 32 punti.{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Without {1} that not all of them reach.</source>
        <translation>Senza {1} che non tutti raggiungono.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1} shows {2} % of the motion of GNSS, though its correlation is {3}: fast motion is partly lost in the phase, or the direction of the layer is not right.</source>
        <translation>{1} mostra il {2} % del moto del GNSS, benché la sua correlazione sia {3}: il moto veloce si perde in parte nella fase, o la direzione del layer non è giusta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>{1}: rates {2} mm/yr, series {3} mm (RMSE, {4} station{5})</source>
        <translation>{1}: velocità {2} mm/anno, serie {3} mm (RMSE, {4} stazioni{5})</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Nothing could be scored by this interpolator.</source>
        <translation>Nulla si è potuto valutare con questo interpolatore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Not scored: {1} (see the notes).</source>
        <translation>Non valutate: {1} (vedere le note).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>RMSE of the {1} shared</source>
        <translation>RMSE di {1} in comune</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Table 4 of the paper. Rates over the dates that a layer and the station share; the GNSS column is the mean over the layers, each layer is compared with GNSS on its own dates. Shared: stations scored in every layer.</source>
        <translation>Tabella 4 dell'articolo. Velocità sulle date che un layer e la stazione condividono; la colonna GNSS è la media sui layer, ogni layer è confrontato con il GNSS sulle proprie date. In comune: stazioni valutate in ogni layer.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Noise floor</source>
        <translation>Livello di rumore</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Scatter [mm]</source>
        <translation>Dispersione [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Velocities differ by [mm/yr]</source>
        <translation>Le velocità differiscono di [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>Median speed there [mm/yr]</source>
        <translation>Velocità mediana in quel luogo [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_report.py"/>
        <source>In the quietest 200 m × 200 m: errors below it say more about smoothing, or about luck, than about truth.</source>
        <translation>Nei 200 m × 200 m più fermi: errori minori dicono più dello smussamento, o della fortuna, che della verità.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/reports/validation_tables.py"/>
        <source>RMSE of the rates and means over {1} stations</source>
        <translation>RMSE delle velocità e medie su {1} stazioni</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>METHOD is {1}; use one of {2}.</source>
        <translation>METHOD è {1}; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The GNSS table holds no station.</source>
        <translation>La tabella GNSS non contiene stazioni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The layer has {1} dates between START and END; two or more are needed.</source>
        <translation>Il layer ha {1} date fra START e END; ne servono due o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>No GNSS station can be compared with the layer. {1}</source>
        <translation>Nessuna stazione GNSS si può confrontare con il layer. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>The stations have no common date with the layer between START and END.</source>
        <translation>Le stazioni non hanno date comuni con il layer fra START e END.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>{1} needs {2} stations and {3} set the datum.</source>
        <translation>{1} richiede {2} stazioni e {3} fissano il datum.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/rereferencing.py"/>
        <source>{1} has an RMS of {2} mm about the mean of left-out stations where {3} has {4} mm.</source>
        <translation>{1} ha un RMS di {2} mm attorno alla media delle stazioni escluse, mentre {3} ha {4} mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>as given</source>
        <translation>com'è</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>the opposite sign</source>
        <translation>il segno opposto</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>the heading of the other orbit</source>
        <translation>la direzione di volo dell'altra orbita</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>a left-looking sensor</source>
        <translation>un sensore che guarda a sinistra</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>The line of sight disagrees with GNSS: layer minus GNSS is {1} mm as it stands and {2} mm with {3}. Check SIGN, heading and orbit of the import.</source>
        <translation>La linea di vista non concorda con il GNSS: layer meno GNSS è {1} mm com'è e {2} mm con {3}. Controllare SIGN, direzione di volo e orbita dell'importazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/sign_audit.py"/>
        <source>The layer runs against GNSS (correlation {1} in the line of sight); check SIGN, heading and orbit of the import.</source>
        <translation>Il layer va in senso opposto al GNSS (correlazione {1} nella linea di vista); controllare SIGN, direzione di volo e orbita dell'importazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/station_interpolation.py"/>
        <source>The interpolator {1} is unknown; use one of {2}.</source>
        <translation>L'interpolatore {1} è sconosciuto; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/station_velocity.py"/>
        <source>{1} has no station with a place and the columns e, n, u, so there is no arrow to draw; displacement in the line of sight has no direction on the map.</source>
        <translation>{1} non ha stazioni con una posizione e le colonne e, n, u, quindi non c'è freccia da disegnare; uno spostamento nella linea di vista non ha direzione sulla mappa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>{1} is empty; at least one layer and one station are needed.</source>
        <translation>{1} è vuoto; servono almeno un layer e una stazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>INTERPOLATORS is empty; choose of {1}.</source>
        <translation>INTERPOLATORS è vuoto; scegliere fra {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>not scored: the station was used to build the layer</source>
        <translation>non valutata: la stazione è stata usata per costruire il layer</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>GNSS in los_mm is compared as it is, but this layer looks {1}° away from {2}; give east, north, up. {3}</source>
        <translation>Il GNSS in los_mm è confrontato com'è, ma questo layer guarda a {1}° da {2}; dare est, nord, verticale. {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>No station can be compared with a layer. {1}: {2}</source>
        <translation>Nessuna stazione si può confrontare con un layer. {1}: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>Noise of {1}</source>
        <translation>Rumore di {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>The layer {1} does not know its line of sight; import it with its angles.</source>
        <translation>Il layer {1} non conosce la sua linea di vista; importarlo con i suoi angoli.</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>The station and the layer have {1} dates in common; {2} or more are needed{3}</source>
        <translation>La stazione e il layer hanno {1} date in comune; ne servono {2} o più{3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>(layer {1} to {2}).</source>
        <translation>(layer {1} a {2}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/gnss/validation.py"/>
        <source>runs against the GNSS: check the sign and the heading</source>
        <translation>va in senso opposto al GNSS: controllare segno e direzione di volo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>No GNSS file is given; choose tenv3, .pos or CSV files, or a zip of them.</source>
        <translation>Nessun file GNSS è dato; scegliere file tenv3, .pos o CSV, o uno zip di essi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} ({2} of {3})</source>
        <translation>{1} ({2} di {3})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} tells where stations are, but no file holds their displacements.</source>
        <translation>{1} dice dove sono le stazioni, ma nessun file contiene i loro spostamenti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>The station {1} comes from two files; give each station once.</source>
        <translation>La stazione {1} viene da due file; dare ogni stazione una volta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>The place of {1} is not known; add columns lon and lat, or a CSV station,lon,lat.</source>
        <translation>La posizione di {1} non è nota; aggiungere le colonne lon e lat, o un CSV station,lon,lat.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>Some files hold east, north, up and others los_mm; import them apart.</source>
        <translation>Alcuni file contengono est, nord, verticale e altri los_mm; importarli separatamente.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>There is no file {1}; choose another.</source>
        <translation>Il file {1} non esiste; sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <location filename="../plugin/importing/delivery.py"/>
        <source>{1} is empty.</source>
        <translation>{1} è vuoto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} holds no tenv3, .pos, .neu or CSV file.</source>
        <translation>{1} non contiene file tenv3, .pos, .neu o CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} would unpack to {2} GB, more than stations have; take out the stations that are needed.</source>
        <translation>{1} occuperebbe {2} GB estratto, più di quanto abbiano le stazioni; estrarre le stazioni necessarie.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1}/{2} is damaged ({3}); download it again.</source>
        <translation>{1}/{2} è danneggiato ({3}); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} is not text; choose tenv3, .pos or CSV files, or a zip of them.</source>
        <translation>{1} non è testo; scegliere file tenv3, .pos o CSV, o uno zip di essi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>Line {1} of {2} has {3} cells where {4} are needed; the file is cut off, download it again.</source>
        <translation>La riga {1} di {2} ha {3} celle dove ne servono {4}; il file è troncato, scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1} holds no day of data; download it again.</source>
        <translation>{1} non contiene alcun giorno di dati; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1} has {2} where a number is needed; download it again.</source>
        <translation>{1} ha {2} dove serve un numero; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} has {2} where a date such as 08JUN26 is needed; download it again.</source>
        <translation>{1} ha {2} dove serve una data come 08JUN26; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <source>{1} holds a day that is not in the calendar; download it again.</source>
        <translation>{1} contiene un giorno che non è nel calendario; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_reader.py"/>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1}: {2} days occur twice; the last row was taken.</source>
        <translation>{1}: {2} giorni compaiono due volte; è stata presa l'ultima riga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} has no column date, only {2}; rename the day's column.</source>
        <translation>{1} non ha una colonna date, solo {2}; rinominare la colonna del giorno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} has no column {2}_mm (or {3}_m); it holds {4}. GNSS needs e_mm, n_mm, u_mm, or los_mm.</source>
        <translation>{1} non ha una colonna {2}_mm (o {3}_m); contiene {4}. Il GNSS richiede e_mm, n_mm, u_mm, o los_mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} in the column {3} is no number and was left out.</source>
        <translation>{1}: {2} nella colonna {3} non è un numero ed è stato omesso.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>The column {1} of {2} has no unit; name it {3}_mm or {4}_m.</source>
        <translation>La colonna {1} di {2} non ha unità; chiamarla {3}_mm o {4}_m.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} rows have no date ({3}) and were left out.</source>
        <translation>{1}: {2} righe non hanno data ({3}) e sono state omesse.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: the station {2} has no values and was left out.</source>
        <translation>{1}: la stazione {2} non ha valori ed è stata omessa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1}: {2} days of {3} occur twice; the last row was taken.</source>
        <translation>{1}: {2} giorni di {3} compaiono due volte; è stata presa l'ultima riga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} holds no row with a date and a value; check its date and value columns.</source>
        <translation>{1} non contiene righe con una data e un valore; controllare le colonne di date e valori.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} jumps {2} times by more than 200 mm from day to day, most on {3} ({4} mm: antenna moved, or an earthquake); steps are kept, and rates over them mean nothing.</source>
        <translation>{1} salta {2} volte di oltre 200 mm da un giorno all'altro, soprattutto il {3} ({4} mm: antenna spostata, o un terremoto); i salti restano, e le velocità attraverso di essi non significano nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} scatters by {2} mm from day to day: the values may be in m; check the unit.</source>
        <translation>{1} si disperde di {2} mm da un giorno all'altro: i valori possono essere in m; controllare l'unità.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/gnss_table.py"/>
        <source>{1} scatters by {2} mm from day to day: check the unit.</source>
        <translation>{1} si disperde di {2} mm da un giorno all'altro: controllare l'unità.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>Line {1} of {2} is {3} where a decimal year and 6 numbers are needed; the file is cut off, download it again.</source>
        <translation>La riga {1} di {2} è {3} dove servono un anno decimale e 6 numeri; il file è troncato, scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/gnss/sonel.py"/>
        <source>{1}: columns taken as year, north, east, up and their sigmas in m, as SONEL orders them.</source>
        <translation>{1}: colonne prese come anno, nord, est, verticale e le loro sigma in m, nell'ordine di SONEL.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/daily_aggregation.py"/>
        <source>Several readings a day: rain is their sum, everything else their mean.</source>
        <translation>Più letture al giorno: la pioggia è la loro somma, tutto il resto la loro media.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>TIME_ZONE is {1}; hours from UTC between −14 and 14 are needed (China 8, Italy 1).</source>
        <translation>TIME_ZONE è {1}; servono ore da UTC fra −14 e 14 (Cina 8, Italia 1).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>the zone of the file, which it does not tell</source>
        <translation>il fuso del file, che non lo dice</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>Days are those of the readings as written ({1}).</source>
        <translation>I giorni sono quelli delle letture come scritte ({1}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>The reading {1} does not tell its time zone, so it cannot be brought to UTC{2}; leave TIME_ZONE empty, or write 2020-07-01T23:30+08:00.</source>
        <translation>La lettura {1} non dice il suo fuso orario, quindi non si può portare a UTC{2}; lasciare TIME_ZONE vuoto, o scrivere 2020-07-01T23:30+08:00.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/day_boundary.py"/>
        <source>Days are those of UTC{1}; readings were moved there from their own zone.</source>
        <translation>I giorni sono quelli di UTC{1}; le letture vi sono state portate dal loro fuso.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>{1} of the USGS has a header but no rows.</source>
        <translation>{1} dell'USGS ha un'intestazione ma nessuna riga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>GHCN: {1} values failed the quality control of NOAA; taken as missing.</source>
        <translation>GHCN: {1} valori non hanno superato il controllo di qualità della NOAA; considerati mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_files.py"/>
        <source>GHCN: the day of rain ends at {1} (local time).</source>
        <translation>GHCN: il giorno di pioggia finisce alle {1} (ora locale).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>No table of rain or level is given.</source>
        <translation>Nessuna tabella di pioggia o livello è data.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>GAUGES is {1}; use one of {2}.</source>
        <translation>GAUGES è {1}; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>The gauge {1} is given twice; give each once.</source>
        <translation>La stazione {1} è data due volte; darne ciascuna una volta.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>the mean of the gauges that have a value</source>
        <translation>la media delle stazioni che hanno un valore</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>the first gauge that has a value</source>
        <translation>la prima stazione che ha un valore</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/gauge_merging.py"/>
        <source>{1} gauges: rain is {2} on the day; the level is that of the first gauge that has one.</source>
        <translation>{1} stazioni: la pioggia è {2} quel giorno; il livello è della prima che ne ha uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table is empty.</source>
        <translation>La tabella idrologica è vuota.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Rain: column {1}, read in {2}.</source>
        <translation>Pioggia: colonna {1}, letta in {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Level: column {1}, read in {2}, {3}.</source>
        <translation>Livello: colonna {1}, letta in {2}, {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column of rain or level that is known by its name ({1}); set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>La tabella idrologica non ha una colonna di pioggia o livello riconoscibile dal nome ({1}); impostare RAIN_FIELD o LEVEL_FIELD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The column for {1} has no value that is a number; choose another.</source>
        <translation>La colonna per {1} non ha valori che siano numeri; sceglierne un'altra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column {1}; it has {2}.</source>
        <translation>La tabella idrologica non ha la colonna {1}; ha {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>This is a table of GNSS displacements, not of rain or level; use the import of GNSS.</source>
        <translation>Questa è una tabella di spostamenti GNSS, non di pioggia o livello; usare l'importazione GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The hydrology table has no column of dates ({1}); set DATE_FIELD.</source>
        <translation>La tabella idrologica non ha una colonna di date ({1}); impostare DATE_FIELD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>No cell of the column {1} is a date; write dates as 2020-07-11 or set DATE_FIELD.</source>
        <translation>Nessuna cella della colonna {1} è una data; scrivere le date come 2020-07-11 o impostare DATE_FIELD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>{1} rows without a date that can be read (such as {2}, {3}) left out.</source>
        <translation>Non usate: {1} righe senza data leggibile (come {2}, {3}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>Date: column {1}.</source>
        <translation>Data: colonna {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The unit {1} is unknown; use one of {2}.</source>
        <translation>L'unità {1} è sconosciuta; usare una di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>The column {1} looks like {2}, but {3} was asked for and is used.</source>
        <translation>La colonna {1} sembra {2}, ma è stata chiesta {3} e si usa questa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} cells of {2} are no numbers ({3}); taken as missing.</source>
        <translation>{1} celle di {2} non sono numeri ({3}); considerate mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <source>{1} infinite values of {2} taken as missing.</source>
        <translation>{1} valori infiniti di {2} considerati mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/hydrology_reader.py"/>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>{1} values of {2} are {3}, taken as missing.</source>
        <translation>{1} valori di {2} sono {3}, considerati mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>NOAA GSOD: rain in inch, 99.99 = missing; the day of rain ends at the hour of the last report.</source>
        <translation>NOAA GSOD: pioggia in pollici, 99.99 = mancante; il giorno di pioggia finisce all'ora dell'ultimo rapporto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>NOAA GHCN: rain in 0.1 mm; the day of rain ends at the hour of observation of the station.</source>
        <translation>NOAA GHCN: pioggia in 0,1 mm; il giorno di pioggia finisce all'ora di osservazione della stazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/noaa.py"/>
        <source>99.99 or negative</source>
        <translation>99,99 o negativi</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/rain_totals.py"/>
        <source>The rain has one value per {1} days. Each is taken for the sum of the days that begin on its date and is spread evenly over them. Use daily rain if there is any: single storms cannot be seen.</source>
        <translation>La pioggia ha un valore ogni {1} giorni. Ciascuno è preso come somma dei giorni che iniziano alla sua data ed è ripartito in modo uniforme. Usare la pioggia giornaliera se disponibile: i singoli temporali non si vedono.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/rain_totals.py"/>
        <source>The rain has one value per {1} days. Each is taken for the sum of the days that end on its date and is spread evenly over them. Use daily rain if there is any: single storms cannot be seen.</source>
        <translation>La pioggia ha un valore ogni {1} giorni. Ciascuno è preso come somma dei giorni che terminano alla sua data ed è ripartito in modo uniforme. Usare la pioggia giornaliera se disponibile: i singoli temporali non si vedono.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>WGS 84 ellipsoid</source>
        <translation>Ellissoide WGS 84</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>mean sea level</source>
        <translation>livello medio del mare</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>above {1}</source>
        <translation>sopra {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/vertical_datum.py"/>
        <source>above a datum that the file does not name</source>
        <translation>sopra un datum che il file non nomina</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} is a yearbook page without a year; write it above the months, such as 2020.</source>
        <translation>{1} è una pagina di annuario senza anno; scriverlo sopra i mesi, come 2020.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} has {2} on {3}, where a number is needed; mend it.</source>
        <translation>{1} ha {2} il {3}, dove serve un numero; correggerlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>Yearbook page of {1}: {2}.</source>
        <translation>Pagina di annuario del {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} blank days of {2} are days without rain, as yearbooks write them.</source>
        <translation>{1} giorni in bianco del {2} sono giorni senza pioggia, come scrivono gli annuari.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} has two pages of {2} for {3}; keep one.</source>
        <translation>{1} ha due pagine di {2} per il {3}; tenerne una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/hydrology/yearbook.py"/>
        <source>{1} leaves the metres of the level out (such as {2}), as printed yearbooks do; write every level in full.</source>
        <translation>{1} omette i metri del livello (come {2}), come gli annuari stampati; scrivere ogni livello per intero.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has no coordinate system; set CRS.</source>
        <translation>{1} non ha sistema di coordinate; impostare CRS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>CRS given</source>
        <translation>CRS dato</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>the layer's</source>
        <translation>quello del layer</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>CRS {1} is in metres, but {2} has only the degrees {3}, {4}; leave CRS empty.</source>
        <translation>CRS {1} è in metri, ma {2} ha solo i gradi {3}, {4}; lasciare CRS vuoto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has {2} {3}, {4} {5}, which are no degrees; rename the columns to x and y and set CRS.</source>
        <translation>{1} ha {2} {3}, {4} {5}, che non sono gradi; rinominare le colonne x e y e impostare CRS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns {1}, {2}</source>
        <translation>colonne {1}, {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has no columns of coordinates; name them longitude and latitude, or x and y with CRS set.</source>
        <translation>{1} non ha colonne di coordinate; chiamarle longitude e latitude, o x e y con CRS impostato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>(they look like degrees: EPSG:4326)</source>
        <translation>(sembrano gradi: EPSG:4326)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} has the {2}{3} but does not name their coordinate system; set CRS.</source>
        <translation>{1} ha le {2}{3} ma non nomina il loro sistema di coordinate; impostare CRS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>as the user says</source>
        <translation>come dice l'utente</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>metadata of the layer</source>
        <translation>metadati del layer</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>column VEL_V</source>
        <translation>colonna VEL_V</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>column VEL_E</source>
        <translation>colonna VEL_E</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>name of the file</source>
        <translation>nome del file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>{1} is an EGMS L3 product, but its name has neither _U_ nor _E_, so up or east is unknown; the component is set to custom. Import it under its original name.</source>
        <translation>{1} è un prodotto EGMS L3, ma il suo nome non ha né _U_ né _E_, quindi non si sa se verticale o est; la componente è posta a custom. Importarlo con il nome originale.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>not told by the name of the file</source>
        <translation>non detto dal nome del file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>calibrated with GNSS</source>
        <translation>calibrato con GNSS</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>relative to a point of each track, not calibrated</source>
        <translation>relativo a un punto di ogni traccia, non calibrato</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>component unknown</source>
        <translation>componente sconosciuta</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>HEADING is {1}; degrees clockwise from north are needed.</source>
        <translation>HEADING è {1}; servono gradi in senso orario dal nord.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>unit vector per point</source>
        <translation>vettore unitario per punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and {1}</source>
        <translation>incidenza e {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>INCIDENCE and HEADING work only together; the vectors of the file are used.</source>
        <translation>INCIDENCE e HEADING valgono solo insieme; si usano i vettori del file.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns los_east, los_north, los_up</source>
        <translation>colonne los_east, los_north, los_up</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>angles per point</source>
        <translation>angoli per punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and line-of-sight azimuth, taken as satellite → ground clockwise from north (not verified)</source>
        <translation>incidenza e azimut della linea di vista, preso come satellite → suolo in senso orario dal nord (non verificato)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The file does not tell its viewing geometry; set {1} to make projections possible.</source>
        <translation>Il file non dice la sua geometria di vista; impostare {1} per rendere possibili le proiezioni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>no columns, {1} not set</source>
        <translation>nessuna colonna, {1} non impostato</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The incidence angle of the file</source>
        <translation>L'angolo di incidenza del file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The heading</source>
        <translation>La direzione di volo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns of angles</source>
        <translation>colonne di angoli</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>columns and given angles</source>
        <translation>colonne e angoli dati</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>incidence and heading, right-looking</source>
        <translation>incidenza e direzione di volo, vista a destra</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The vector los_east, los_north, los_up</source>
        <translation>Il vettore los_east, los_north, los_up</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>los_up is negative: the vectors point from the satellite to the ground, and were turned round.</source>
        <translation>los_up è negativo: i vettori puntano dal satellite al suolo e sono stati invertiti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>look angle at the satellite</source>
        <translation>angolo di vista al satellite</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>elevation above the horizon</source>
        <translation>elevazione sull'orizzonte</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/georeference.py"/>
        <source>The incidence angle of the file ({1}°) is the {2}: the vectors stand at {3}° from the vertical and are used.</source>
        <translation>L'angolo di incidenza del file ({1}°) è {2}: i vettori stanno a {3}° dalla verticale e si usano questi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Import of {1}</source>
        <translation>Importazione di {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} points on {2} dates from {3} to {4} ({5}); displacement in mm.</source>
        <translation>{1} punti in {2} date da {3} a {4} ({5}); spostamento in mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>What was assumed</source>
        <translation>Che cosa si è assunto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>taken as</source>
        <translation>preso come</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>because of</source>
        <translation>a motivo di</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>What was worked round, or looks wrong</source>
        <translation>Che cosa è stato aggirato, o sembra errato</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Drawing the timeline</source>
        <translation>Disegno della linea del tempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Measuring the noise of quiet ground</source>
        <translation>Misura del rumore del terreno fermo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The median interval is {1} days.</source>
        <translation>L'intervallo mediano è di {1} giorni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} gaps are longer than one and a half times the usual interval of their time.</source>
        <translation>{1} lacune sono più lunghe di una volta e mezza l'intervallo usuale del loro periodo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>There are no gaps.</source>
        <translation>Non ci sono lacune.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Share of points with a value on each date{1}; gaps shaded.</source>
        <translation>Quota di punti con un valore in ogni data{1}; lacune ombreggiate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>, and with a step above λ/4 to it</source>
        <translation>, e con un salto oltre λ/4 fino ad essa</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>last date before</source>
        <translation>ultima data prima</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>first date after</source>
        <translation>prima data dopo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The longest gaps</source>
        <translation>Le lacune più lunghe</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>step &gt; λ/4 [%]</source>
        <translation>salto &gt; λ/4 [%]</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Steps above a quarter of the wavelength</source>
        <translation>Salti oltre un quarto della lunghezza d'onda</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not looked for: the values are not in the line of sight, so the wavelength says nothing of them.</source>
        <translation>Non cercati: i valori non sono nella linea di vista, quindi la lunghezza d'onda non ne dice nulla.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not looked for: the wavelength is not known; set WAVELENGTH [mm].</source>
        <translation>Non cercati: la lunghezza d'onda non è nota; impostare WAVELENGTH [mm].</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>λ/4 is {1} mm. {2} of {3} steps between neighbouring observations ({4} %) are larger, at {5} points. Motion as fast as that cannot be told from an error of unwrapping.</source>
        <translation>λ/4 è {1} mm. {2} salti su {3} fra osservazioni vicine ({4} %) sono maggiori, in {5} punti. Un moto così veloce non si distingue da un errore di srotolamento.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>step ends on</source>
        <translation>il salto finisce il</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The dates with most steps</source>
        <translation>Le date con più salti</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Noise of a stable window</source>
        <translation>Rumore di una finestra stabile</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>Not measured: no window of 200 m × 200 m holds 5 points with 3 dates.</source>
        <translation>Non misurato: nessuna finestra di 200 m × 200 m contiene 5 punti con 3 date.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>{1} mm: the scatter about each point's line (root mean square, {2} points) in the window of 200 m × 200 m with the least median velocity ({3} mm/yr), centred on {4}, {5}. It holds measurement noise, atmosphere and seasonal motion.</source>
        <translation>{1} mm: la dispersione attorno alla retta di ogni punto (media quadratica, {2} punti) nella finestra di 200 m × 200 m con la minore velocità mediana ({3} mm/anno), centrata in {4}, {5}. Contiene rumore di misura, atmosfera e moto stagionale.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/import_report.py"/>
        <source>The velocities of its points differ by {1} mm/yr (root mean square about their mean), the check by which Guo et al. 2023 state an accuracy better than 15 mm/yr.</source>
        <translation>Le velocità dei suoi punti differiscono di {1} mm/anno (media quadratica attorno alla loro media), il controllo con cui Guo et al. 2023 indicano un'accuratezza migliore di 15 mm/anno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices are no JSON ({1}); write them as {&quot;unit&quot;: &quot;m&quot;}.</source>
        <translation>Le scelte non sono JSON ({1}); scriverle come {&quot;unit&quot;: &quot;m&quot;}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices are no JSON object; write them as {&quot;unit&quot;: &quot;m&quot;}.</source>
        <translation>Le scelte non sono un oggetto JSON; scriverle come {&quot;unit&quot;: &quot;m&quot;}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>The choices hold {1}, which is unknown; possible are {2}.</source>
        <translation>Le scelte contengono {1}, che è sconosciuta; possibili sono {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>one of {1}</source>
        <translation>uno di {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>an object of fields and columns; the fields are {1}</source>
        <translation>un oggetto di campi e colonne; i campi sono {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/options.py"/>
        <source>In the choices, {1} is {2}; give {3}.</source>
        <translation>Nelle scelte, {1} è {2}; dare {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} without numbers left out: {2}.</source>
        <translation>Non usato, senza numeri: {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} column</source>
        <translation>{1} colonna</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} columns</source>
        <translation>{1} colonne</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>Point id</source>
        <translation>Id del punto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>number of the row</source>
        <translation>numero della riga</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>the file has none</source>
        <translation>il file non ne ha</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>{1} without an id named by the row, such as {2}.</source>
        <translation>{1} senza id, con nome dalla riga, come {2}.</translation>
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
        <translation>{1} punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/point_attributes.py"/>
        <source>name of the column</source>
        <translation>nome della colonna</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Sorting out coordinates, units and geometry</source>
        <translation>Esame di coordinate, unità e geometria</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>That {1} is a file of {2} is doubtful: {3}.</source>
        <translation>Che {1} sia un file di {2} è dubbio: {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>, which {1} always writes</source>
        <translation>, che {1} scrive sempre</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>The last line of {1} has no line end{2}: the file may be cut off, its last number wrong.</source>
        <translation>L'ultima riga di {1} non ha fine riga{2}: il file può essere troncato e l'ultimo numero errato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} cells are no numbers ({2}); taken as missing.</source>
        <translation>{1} celle non sono numeri ({2}); considerate mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} values are {2}, taken as missing.</source>
        <translation>{1} valori sono {2}, considerati mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Leaving out what cannot be used</source>
        <translation>Esclusione di ciò che non è utilizzabile</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} without any value left out, the first {2}.</source>
        <translation>Non usate: {1} senza alcun valore, la prima {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} date</source>
        <translation>{1} data</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} dates</source>
        <translation>{1} date</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} has values on {2} only; a series needs two or more.</source>
        <translation>{1} ha valori in {2} soltanto; una serie ne richiede due o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Comparing the series with the velocity field</source>
        <translation>Confronto delle serie con il campo di velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>structure of the file</source>
        <translation>struttura del file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (certain, {2})</source>
        <translation>{1} (certo, {2})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (likely, {2})</source>
        <translation>{1} (probabile, {2})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} (doubtful, {2})</source>
        <translation>{1} (dubbio, {2})</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Velocity field</source>
        <translation>Campo di velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1}/yr, turned to mm/yr</source>
        <translation>{1}/anno, portato a mm/anno</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>compared with series</source>
        <translation>confrontato con le serie</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>told by the file</source>
        <translation>lo dice il file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>as {1} writes</source>
        <translation>come scrive {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>nobody says otherwise</source>
        <translation>nessuno dice altrimenti</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>The sign of {1} is not documented; the values are taken as positive towards the satellite. Compare a motion that you know, and set SIGN.</source>
        <translation>Il segno di {1} non è documentato; i valori sono presi come positivi verso il satellite. Confrontare un moto noto e impostare SIGN.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>+ away from the satellite, turned to + towards</source>
        <translation>+ in allontanamento dal satellite, portato a + verso il satellite</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>against {1}, turned (SIGN away)</source>
        <translation>contro {1}, invertito (SIGN away)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Unit in the file</source>
        <translation>Unità nel file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Sign in the file</source>
        <translation>Segno nel file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>Known of this producer</source>
        <translation>Noto di questo produttore</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/reader.py"/>
        <source>{1} has no column {2} for {3}; it has {4}.</source>
        <translation>{1} non ha la colonna {2} per {3}; ha {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>nobody's columns are known in it</source>
        <translation>non vi si riconoscono colonne di nessuno</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} mixes the columns of {2} ({3}) and {4} ({5}); two files seem to be joined; import each by itself, or name the producer.</source>
        <translation>{1} mescola le colonne di {2} ({3}) e {4} ({5}); sembrano due file uniti; importare ciascuno da sé, o nominare il produttore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} of its {2} columns</source>
        <translation>{1} delle sue {2} colonne</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>{1} that it does not write</source>
        <translation>{1} che non scrive</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>dates written as {1}</source>
        <translation>date scritte come {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>names cut by a shapefile</source>
        <translation>nomi troncati da uno shapefile</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/recognition.py"/>
        <source>The producer {1} is unknown; choose one of {2}.</source>
        <translation>Il produttore {1} è sconosciuto; sceglierne uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} in {2} cannot be read ({3}); it is damaged or cut off.</source>
        <translation>{1} in {2} non si può leggere ({3}); è danneggiato o troncato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} cannot be opened; it is damaged, or no file of arrays (HDF5, NetCDF).</source>
        <translation>{1} non si può aprire; è danneggiato, o non è un file di matrici (HDF5, NetCDF).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/arrays.py"/>
        <source>{1} cannot be opened ({2}); it is damaged or cut off.</source>
        <translation>{1} non si può aprire ({2}); è danneggiato o troncato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} taken as missing.</source>
        <translation>Considerati mancanti: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} infinite value</source>
        <translation>{1} valore infinito</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} infinite values</source>
        <translation>{1} valori infiniti</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} with a negative coherence, taken as missing.</source>
        <translation>{1} con coerenza negativa, considerati mancanti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>The coherence reaches {1}, although 0 to 1 is meant.</source>
        <translation>La coerenza arriva a {1}, mentre deve stare fra 0 e 1.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} without coordinates left out.</source>
        <translation>Non usati: {1} senza coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has coordinates that are numbers.</source>
        <translation>Nessun punto di {1} ha coordinate che siano numeri.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has a displacement that is a number.</source>
        <translation>Nessun punto di {1} ha uno spostamento che sia un numero.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} without any value left out.</source>
        <translation>Non usati: {1} senza alcun valore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.</source>
        <translation>{1} non ha un campo di coerenza, quindi MIN_COHERENCE non si può applicare; lasciarlo vuoto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} below the coherence {2} (or without one) left out.</source>
        <translation>Non usati: {1} sotto la coerenza {2} (o senza).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has a coherence of {2}; the largest is {3}. Lower MIN_COHERENCE.</source>
        <translation>Nessun punto di {1} ha una coerenza di {2}; la massima è {3}. Abbassare MIN_COHERENCE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>No point of {1} has both coordinates and values.</source>
        <translation>Nessun punto di {1} ha sia coordinate sia valori.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} has two different points with the id {2} (rows {3} and {4}); give each its own id.</source>
        <translation>{1} ha due punti diversi con l'id {2} (righe {3} e {4}); dare a ciascuno il proprio id.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/cleaning.py"/>
        <source>{1} that repeated another one left out.</source>
        <translation>Non usati, perché ripetevano un altro: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} holds no time series of MintPy or LiCSBAS, only {2}; choose timeseries.h5 or cum.h5.</source>
        <translation>{1} non contiene serie temporali di MintPy o LiCSBAS, solo {2}; scegliere timeseries.h5 o cum.h5.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>There is no geometry file {1}; choose another.</source>
        <translation>Il file di geometria {1} non esiste; sceglierne un altro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>Geometry from {1}.</source>
        <translation>Geometria da {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>Coherence from {1}.</source>
        <translation>Coerenza da {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} pixels with nothing but zeros left out; MintPy writes 0 for no value.</source>
        <translation>{1} pixel di soli zeri, non usati; MintPy scrive 0 per nessun valore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>No pixel of {1} has a value.</source>
        <translation>Nessun pixel di {1} ha un valore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} of LiCSBAS has no {2}; it is not geocoded.</source>
        <translation>{1} di LiCSBAS non ha {2}; non è geocodificato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} has {2} among its dates, which is no day written as YYYYMMDD.</source>
        <translation>{1} ha {2} fra le sue date, che non è un giorno scritto come YYYYMMDD.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} has the day {2} twice; remove one.</source>
        <translation>{1} ha il giorno {2} due volte; toglierne uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has only one date; a series needs two or more.</source>
        <translation>{1} ha una sola data; una serie ne richiede due o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} of {2} has the size {3}, the series have {4}; give the geometry file of the same grid.</source>
        <translation>{1} di {2} ha la dimensione {3}, le serie hanno {4}; dare il file di geometria della stessa griglia.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/hdf_stacks.py"/>
        <source>{1} is in radar coordinates and tells no place of its pixels; give its geometry file (geometryRadar.h5).</source>
        <translation>{1} è in coordinate radar e non dice la posizione dei pixel; dare il suo file di geometria (geometryRadar.h5).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} is a table of GNSS stations; use the import of GNSS.</source>
        <translation>{1} è una tabella di stazioni GNSS; usare l'importazione GNSS.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>{1} has only one date, {2}; a series needs two or more.</source>
        <translation>{1} ha una sola data, {2}; una serie ne richiede due o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>Rows {1} and {2} of {3} give the point {4} two values on {5}; keep one.</source>
        <translation>Le righe {1} e {2} di {3} danno al punto {4} due valori il {5}; tenerne uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/long_table.py"/>
        <source>A long table: dates in {1}, displacements in {2}.</source>
        <translation>Una tabella lunga: date in {1}, spostamenti in {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variable of time (days since …), so it holds no series.</source>
        <translation>{1} non ha una variabile di tempo (days since …), quindi non contiene serie.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>The time of {1} has no unit such as days since 2015-01-01.</source>
        <translation>Il tempo di {1} non ha un'unità come days since 2015-01-01.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>The time of {1} has values that are no numbers.</source>
        <translation>Il tempo di {1} ha valori che non sono numeri.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has the day {2} more than once; a series needs one value a day at most.</source>
        <translation>{1} ha il giorno {2} più di una volta; una serie richiede al più un valore al giorno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variable named displacement, and which of the others is meant is not clear ({2}); rename it to displacement.</source>
        <translation>{1} non ha una variabile di nome displacement, e quale delle altre si intenda non è chiaro ({2}); rinominarla displacement.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} has no variables lon and lat, or x and y, so its places are unknown.</source>
        <translation>{1} non ha variabili lon e lat, o x e y, quindi le posizioni sono sconosciute.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} of {2} has not the time as its first dimension; bring it into (time, y, x).</source>
        <translation>{1} di {2} non ha il tempo come prima dimensione; portarla a (time, y, x).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/netcdf_series.py"/>
        <source>{1} of {2} is {3} × {4}, its coordinates {5}; they must agree.</source>
        <translation>{1} di {2} è {3} × {4}, le sue coordinate {5}; devono concordare.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/pixel_grid.py"/>
        <source>{1}: {2} lines of pixels read</source>
        <translation>{1}: {2} righe di pixel lette</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite (three independent readers agree; no official text was reached)</source>
        <translation>mm e + verso il satellite (concordano tre lettori indipendenti; nessun testo ufficiale raggiunto)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm, + up or + east (three independent readers agree)</source>
        <translation>mm, + alto o + est (concordano tre lettori indipendenti)</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its documentation says</source>
        <translation>mm e + verso il satellite, come dice la sua documentazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; SARvey does not state its sign, so check SIGN on a known motion</source>
        <translation>mm; SARvey non dichiara il suo segno, quindi controllare SIGN su un moto noto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its help says</source>
        <translation>mm e + verso il satellite, come dice il suo aiuto</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm and + towards the satellite, as its authors state</source>
        <translation>mm e + verso il satellite, come dichiarano i suoi autori</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR, vertical</source>
        <translation>TRE SqueeSAR, verticale</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR, east-west</source>
        <translation>TRE SqueeSAR, est-ovest</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>TRE SqueeSAR or MintPy save_qgis</source>
        <translation>TRE SqueeSAR o MintPy save_qgis</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; its documentation does not tell the sign</source>
        <translation>mm; la sua documentazione non dice il segno</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>mm; the sign of StaMPS is disputed, check SIGN</source>
        <translation>mm; il segno di StaMPS è discusso, controllare SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>m and + towards the satellite, as its documentation says</source>
        <translation>m e + verso il satellite, come dice la sua documentazione</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/producers.py"/>
        <source>nothing; unit and sign are as UNIT and SIGN say</source>
        <translation>nulla; unità e segno sono come dicono UNIT e SIGN</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has only one band, and no date in its name; a series needs a band for each of two or more dates, or a file for each (20200103_disp.tif).</source>
        <translation>{1} ha una sola banda e nessuna data nel nome; una serie richiede una banda per ciascuna di due o più date, o un file per ciascuna (20200103_disp.tif).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} is not a raster that can be opened.</source>
        <translation>{1} non è un raster che si possa aprire.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} holds rasters of {2} kinds ({3}); choose a file of the kind that is wanted.</source>
        <translation>{1} contiene raster di {2} tipi ({3}); scegliere un file del tipo voluto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} holds no raster with a date in its name (20200103_disp.tif).</source>
        <translation>{1} non contiene raster con una data nel nome (20200103_disp.tif).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} is one date alone, and its folder holds no other file of that name with another date; a series needs two or more.</source>
        <translation>{1} è una sola data, e la sua cartella non contiene un altro file di quel nome con un'altra data; una serie ne richiede due o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} and {2} are of the same day {3}; remove one.</source>
        <translation>{1} e {2} sono dello stesso giorno {3}; toglierne uno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has another grid ({2} × {3} pixels) than {4} ({5} × {6}); bring all to one grid (gdalwarp -te … -tr …).</source>
        <translation>{1} ha un'altra griglia ({2} × {3} pixel) rispetto a {4} ({5} × {6}); portarli tutti a una griglia (gdalwarp -te … -tr …).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} files of the kind {2}.</source>
        <translation>{1} file del tipo {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>Every file is relative to {1}; that day was added with the value 0.</source>
        <translation>Ogni file è relativo a {1}; quel giorno è stato aggiunto con il valore 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>The files are pairs of days with different first days ({1}, {2}): interferograms, not displacements since one day; give cumulative displacements.</source>
        <translation>I file sono coppie di giorni con primi giorni diversi ({1}, {2}): interferogrammi, non spostamenti da un giorno; dare spostamenti cumulati.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has two bands for the day {2}; remove one.</source>
        <translation>{1} ha due bande per il giorno {2}; toglierne una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>{1} has no coordinate system; assign one to the raster.</source>
        <translation>{1} non ha sistema di coordinate; assegnarne uno al raster.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>Band {1} of {2} ({3}) has no date; give each band its date (YYYYMMDD) as description or as metadata item DATE.</source>
        <translation>La banda {1} di {2} ({3}) non ha data; dare a ogni banda la sua data (YYYYMMDD) come descrizione o come metadato DATE.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/rasters.py"/>
        <source>without a description</source>
        <translation>senza descrizione</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>The column {1} is no day of the calendar; {2} left out.</source>
        <translation>La colonna {1} non è un giorno del calendario; non usata: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>{1} such column</source>
        <translation>{1} colonna simile</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>{1} such columns</source>
        <translation>{1} colonne simili</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/raw.py"/>
        <source>The rows hold {1} cells where the header has {2} (LiCSBAS2 lists noise columns that it did not write); coordinates, velocity and dates are read, the columns between them are not.</source>
        <translation>Le righe contengono {1} celle dove l'intestazione ne ha {2} (LiCSBAS2 elenca colonne di rumore che non ha scritto); si leggono coordinate, velocità e date, non le colonne fra esse.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>The first row of {1} does not hold the dates as MATLAB day numbers.</source>
        <translation>La prima riga di {1} non contiene le date come numeri di giorno MATLAB.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>{1} has two columns for the same day; remove one.</source>
        <translation>{1} ha due colonne per lo stesso giorno; toglierne una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>{1} has dates but no points.</source>
        <translation>{1} ha date ma nessun punto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/sources/stamps.py"/>
        <source>Reference point at {1}, {2}.</source>
        <translation>Punto di riferimento in {1}, {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>SIGN is {1}; use one of {2}.</source>
        <translation>SIGN è {1}; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>WAVELENGTH is {1}, which is no radar wavelength in mm; Sentinel-1 has 55.466 mm.</source>
        <translation>WAVELENGTH è {1}, che non è una lunghezza d'onda radar in mm; Sentinel-1 ha 55.466 mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>UNIT is rad, so WAVELENGTH [mm] is needed; Sentinel-1 has 55.466 mm.</source>
        <translation>UNIT è rad, quindi serve WAVELENGTH [mm]; Sentinel-1 ha 55.466 mm.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>UNIT is {1}; use one of {2}.</source>
        <translation>UNIT è {1}; usare uno di {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The velocity field is {1} times the rate of the series read as {2}: the series may be in m; check UNIT.</source>
        <translation>Il campo di velocità è {1} volte la velocità delle serie lette come {2}: le serie possono essere in m; controllare UNIT.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The rate of the series read as {1} is {2} times the velocity field: one of the two has another unit; check UNIT.</source>
        <translation>La velocità delle serie lette come {1} è {2} volte il campo di velocità: uno dei due ha un'altra unità; controllare UNIT.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>No displacement exceeds {1} mm read as {2}: the values may be in m; check UNIT.</source>
        <translation>Nessuno spostamento supera {1} mm letto come {2}: i valori possono essere in m; controllare UNIT.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>Displacements reach {1} mm read as {2}: check UNIT and SENTINEL.</source>
        <translation>Gli spostamenti arrivano a {1} mm letti come {2}: controllare UNIT e SENTINEL.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/insar/units.py"/>
        <source>The velocity field of the file runs against its series (correlation {1}): one of the two has the other sign.</source>
        <translation>Il campo di velocità del file va contro le sue serie (correlazione {1}): uno dei due ha l'altro segno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} changed while it was read; wait until it is written, and import it again.</source>
        <translation>{1} è cambiato durante la lettura; attendere che sia scritto e importarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is not a sound zip file ({2}); download it again.</source>
        <translation>{1} non è un file zip integro ({2}); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} in {2} would unpack from {3} MB to {4} GB; no measurements are so regular, so it is not opened.</source>
        <translation>{1} in {2} passerebbe da {3} MB a {4} GB; nessuna misura è così regolare, quindi non viene aperto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is a folder; choose a file.</source>
        <translation>{1} è una cartella; scegliere un file.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds no file {2}.</source>
        <translation>{1} non contiene il file {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds no CSV file, only {2}; choose the zip that was delivered, or unpack it.</source>
        <translation>{1} non contiene alcun CSV, solo {2}; scegliere lo zip consegnato, o estrarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} holds {2} CSV files ({3}); unpack it and import one after the other.</source>
        <translation>{1} contiene {2} file CSV ({3}); estrarli e importarli uno dopo l'altro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1}/{2} is empty.</source>
        <translation>{1}/{2} è vuoto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} is damaged ({2}); download it again.</source>
        <translation>{1} è danneggiato ({2}); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/archive.py"/>
        <source>{1} cannot be opened ({2}); unpack the zip with its key first.</source>
        <translation>{1} non si può aprire ({2}); estrarre prima lo zip con la sua chiave.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>Row {1} of {2} has {3} as {4}, {5}.</source>
        <translation>La riga {1} di {2} ha {3} come {4}, {5}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>an empty cell, where a date is needed</source>
        <translation>una cella vuota, dove serve una data</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>which is no day of the calendar between 1990 and 2100</source>
        <translation>che non è un giorno del calendario fra 1990 e 2100</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>a year of two digits, which may be of two centuries; write the date as 2020-07-11</source>
        <translation>un anno di due cifre, che può essere di due secoli; scrivere la data come 2020-07-11</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>which is no date; write dates as 2020-07-11</source>
        <translation>che non è una data; scrivere le date come 2020-07-11</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_cells.py"/>
        <source>The date {1}/{2}/{3} can be read in two ways; write the dates as 2020-07-11.</source>
        <translation>La data {1}/{2}/{3} si può leggere in due modi; scrivere le date come 2020-07-11.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has two columns for the day {2}, {3} and {4}; remove one.</source>
        <translation>{1} ha due colonne per il giorno {2}, {3} e {4}; toglierne una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} writes its dates with a year of two digits, such as {2}; 20 may be 1920, 2020 or a day. Rename the columns as D20200103.</source>
        <translation>{1} scrive le date con l'anno di due cifre, come {2}; 20 può essere 1920, 2020 o un giorno. Rinominare le colonne come D20200103.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has no date columns; columns such as D20190101 or 20190101 with the displacement of each date are needed.</source>
        <translation>{1} non ha colonne di date; servono colonne come D20190101 o 20190101 con lo spostamento di ogni data.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/date_columns.py"/>
        <source>{1} has only one date column, {2}; a series needs {3} or more.</source>
        <translation>{1} ha una sola colonna di date, {2}; una serie ne richiede {3} o più.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} cannot be read as a table ({2}); save it as CSV again.</source>
        <translation>{1} non si può leggere come tabella ({2}); salvarlo di nuovo come CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has a header but no rows.</source>
        <translation>{1} ha un'intestazione ma nessuna riga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1}: {2} rows read</source>
        <translation>{1}: {2} righe lette</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>The header of {1} is no line of column names ({2}).</source>
        <translation>L'intestazione di {1} non è una riga di nomi di colonna ({2}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has no header line.</source>
        <translation>{1} non ha riga di intestazione.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>Row {1} of {2} has {3} cells where the header has {4}; the file is cut off or its separator is wrong.</source>
        <translation>La riga {1} di {2} ha {3} celle dove l'intestazione ne ha {4}; il file è troncato o il separatore è errato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/delimited.py"/>
        <source>{1} has the column {2} more than once; rename or remove one.</source>
        <translation>{1} ha la colonna {2} più di una volta; rinominarne o toglierne una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/encoding.py"/>
        <source>{1} is not a text table; choose a CSV file, or a vector file that QGIS can open.</source>
        <translation>{1} non è una tabella di testo; scegliere un CSV, o un file vettoriale che QGIS possa aprire.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/encoding.py"/>
        <source>Line {1} of {2} holds zero bytes: the file is damaged (a copy that was broken off, or a full disk); get it again.</source>
        <translation>La riga {1} di {2} contiene byte nulli: il file è danneggiato (copia interrotta o disco pieno); procurarselo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/gdal_access.py"/>
        <source>{1} cannot be read ({2}); check that the file is whole.</source>
        <translation>{1} non si può leggere ({2}); controllare che il file sia integro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/memory_guard.py"/>
        <source>{1} needs about {2} GB of memory and {3} GB are free; cut it into parts (by area or by dates), or close other programs.</source>
        <translation>{1} richiede circa {2} GB di memoria e {3} GB sono liberi; dividerlo in parti (per area o per date), o chiudere altri programmi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/numbers.py"/>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <location filename="../plugin/core/io/tables/numbers.py"/>
        <source>Row {1} of {2} has {3} in the column {4}: a decimal comma in a table that is separated by commas; save it with semicolons, or with decimal points.</source>
        <translation>La riga {1} di {2} ha {3} nella colonna {4}: una virgola decimale in una tabella separata da virgole; salvarla con punto e virgola, o con il punto decimale.</translation>
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
        <translation>Ci sono {1} punti accanto alla linea e ne servono {2}; disegnarla dove ce ne sono.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>CELL_SIZE is {1} m; a width above 0 is needed.</source>
        <translation>CELL_SIZE è {1} m; serve una larghezza maggiore di 0.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>A layer has no point with a place and values; check its geometry and its fields.</source>
        <translation>Un layer non ha alcun punto con posizione e valori; controllarne la geometria e i campi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>ASCENDING and DESCENDING have no cell of {1} m in common, though they lie in the same area; take a larger CELL_SIZE.</source>
        <translation>ASCENDING e DESCENDING non hanno celle di {1} m in comune, pur essendo nella stessa area; usare un CELL_SIZE maggiore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>ASCENDING and DESCENDING do not overlap (they are {1} km apart); give two layers of one place, and check their coordinate systems.</source>
        <translation>ASCENDING e DESCENDING non si sovrappongono (distano {1} km); dare due layer dello stesso luogo e controllarne i sistemi di coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/common_cells.py"/>
        <source>CELL_SIZE {1} m makes {2} × {3} cells; take a larger one.</source>
        <translation>CELL_SIZE {1} m produce {2} × {3} celle; usarne uno maggiore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>ASCENDING and DESCENDING look in nearly the same direction ({1}° apart), so east and up cannot be told apart; give one layer of each orbit.</source>
        <translation>ASCENDING e DESCENDING guardano quasi nella stessa direzione (a {1}°), quindi est e verticale non si distinguono; dare un layer per ciascuna orbita.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>Averaging points in cells</source>
        <translation>Media dei punti nelle celle</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>No cell can be solved: the two orbits do not tell the motions apart anywhere; take the other METHOD, or check the lines of sight and the DEM.</source>
        <translation>Nessuna cella è risolvibile: le due orbite non distinguono i moti da nessuna parte; usare l'altro METHOD, o controllare le linee di vista e il DEM.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} is not in the line of sight but in {2}; give the layer as imported.</source>
        <translation>{1} non è nella linea di vista ma in {2}; dare il layer come importato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>STEP is {1}; a step of 1 day or more is needed.</source>
        <translation>STEP è {1}; serve un passo di 1 giorno o più.</translation>
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
        <translation>I layer non hanno tempo comune ({1}); dare layer degli stessi anni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>The common time of the layers, {1} to {2}, is too short for STEP {3} and 3 dates of each ({4}).</source>
        <translation>Il tempo comune dei layer, da {1} a {2}, è troppo breve per STEP {3} e 3 date ciascuno ({4}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells of {2} m, {3} dates from {4} to {5}; the condition is {6} in the median.</source>
        <translation>{1} celle di {2} m, {3} date da {4} a {5}; la condizione mediana è {6}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells with ascending points alone and {2} with descending points alone are left out.</source>
        <translation>{1} celle con soli punti ascendenti e {2} con soli punti discendenti sono omesse.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>The ground is taken to move along its surface: what moves into or out of it (heads and toes of rotational slides, settlement) is read as motion along it.</source>
        <translation>Si assume che il suolo si muova lungo la sua superficie: ciò che vi entra o ne esce (coronamenti e piedi di scivolamenti rotazionali, assestamenti) è letto come moto lungo di essa.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>North motion is neglected: each mm to the north is read as {1} mm east and {2} mm up. For slopes that face north or south take METHOD slope_parallel.</source>
        <translation>Il moto verso nord è trascurato: ogni mm a nord è letto come {1} mm a est e {2} mm in alto. Per versanti rivolti a nord o a sud usare METHOD slope_parallel.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/decomposition.py"/>
        <source>{1} cells are empty, because the orbits do not tell the two motions apart there (condition above {2}) or their slope is not known.</source>
        <translation>{1} celle sono vuote, perché le orbite non vi distinguono i due moti (condizione oltre {2}) o la loro pendenza non è nota.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>write SE, or azimuth and plunge in degrees such as 135, 20, or east, north, up such as 0.6, -0.6, -0.5.</source>
        <translation>scrivere SE, o azimut e inclinazione in gradi come 135, 20, o est, nord, alto come 0.6, -0.6, -0.5.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is missing; {1}</source>
        <translation>DIRECTION manca; {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}, which is no direction; {2}</source>
        <translation>DIRECTION è {1}, che non è una direzione; {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}, a vector without length; {2}</source>
        <translation>DIRECTION è {1}, un vettore senza lunghezza; {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_factors.py"/>
        <source>DIRECTION is {1}; the azimuth is within ±360° and the plunge within ±90°.</source>
        <translation>DIRECTION è {1}; l'azimut sta entro ±360° e l'inclinazione entro ±90°.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>The layer does not know its line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it again with INCIDENCE and HEADING.</source>
        <translation>Il layer non conosce la sua linea di vista (campi los_east, los_north, los_up, o incidence_deg e heading_deg); importarlo di nuovo con INCIDENCE e HEADING.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No point of TARGET_LAYER knows its line of sight; import it again with its angles.</source>
        <translation>Nessun punto di TARGET_LAYER conosce la sua linea di vista; importarlo di nuovo con i suoi angoli.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No target is given: all points are brought to the mean line of sight of the layer.</source>
        <translation>Nessun obiettivo è dato: tutti i punti sono portati alla linea di vista media del layer.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No DEM is given: no direction of motion is preferred, the factor is the cosine between the two.</source>
        <translation>Nessun DEM è dato: nessuna direzione di moto è preferita, il fattore è il coseno fra le due.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>No point can be projected by {1}. {2}</source>
        <translation>Nessun punto si può proiettare con {1}. {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>METHOD downslope needs the direction of the slope; give DEM.</source>
        <translation>METHOD downslope richiede la direzione del versante; dare il DEM.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>DIRECTION is missing; give the azimuth and plunge of the motion, such as 135, 20.</source>
        <translation>DIRECTION manca; dare azimut e inclinazione del moto, come 135, 20.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>left empty</source>
        <translation>lasciati vuoti</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>kept and flagged</source>
        <translation>tenuti e segnati</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>{1} of {2} points see less than 0.2 of the assumed motion; their values are {3} (flag 1).</source>
        <translation>{1} punti su {2} vedono meno di 0,2 del moto assunto; i loro valori sono {3} (flag 1).</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>projected without a preferred direction</source>
        <translation>proiettati senza direzione preferita</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/los_projection.py"/>
        <source>At {1} of {2} points the direction is not known (off the DEM, nodata, level ground, or no line of sight); they are {3} (flag 2).</source>
        <translation>In {1} punti su {2} la direzione non è nota (fuori dal DEM, nodata, terreno piano, o nessuna linea di vista); sono {3} (flag 2).</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>mostly down the slope, with 0.3 of it in any direction; without a slope, in any direction</source>
        <translation>per lo più lungo il versante, con 0,3 di ciò in qualsiasi direzione; senza versante, in qualsiasi direzione</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>along DIRECTION alone</source>
        <translation>solo lungo DIRECTION</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>along the line of sight of the target (V / cos(a1 − a2), Khalili et al. 2024, eq. 1)</source>
        <translation>lungo la linea di vista dell'obiettivo (V / cos(a1 − a2), Khalili et al. 2024, eq. 1)</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>vertical alone</source>
        <translation>solo in verticale</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>east–west alone</source>
        <translation>solo est–ovest</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>down the slope alone</source>
        <translation>solo lungo il versante</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>straight down</source>
        <translation>dritto in basso</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north-east, 15° down</source>
        <translation>nord-est, 15° in basso</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north-west, 15° down</source>
        <translation>nord-ovest, 15° in basso</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>west, 20° down</source>
        <translation>ovest, 20° in basso</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>south, 20° down</source>
        <translation>sud, 20° in basso</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Projection of {1}</source>
        <translation>Proiezione di {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>{1} of {2} points see 0.2 or more of the assumed motion</source>
        <translation>{1} punti su {2} vedono 0,2 o più del moto assunto</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>no direction of motion is assumed</source>
        <translation>nessuna direzione di moto è assunta</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Method {1}: the factor is {2} in the median; {3}. The factor of a point is the same for every date.</source>
        <translation>Metodo {1}: il fattore mediano è {2}; {3}. Il fattore di un punto è lo stesso in ogni data.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>One line of sight does not determine another. Assumed here: the ground moves {1}.</source>
        <translation>Una linea di vista non ne determina un'altra. Qui si assume che il suolo si muova: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>sigma of the factor</source>
        <translation>sigma del fattore</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Over the points; the factor over those to which it is applied.</source>
        <translation>Sui punti; il fattore su quelli a cui è applicato.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>{1} at each point; grey: left empty or not known.</source>
        <translation>{1} in ogni punto; grigio: lasciato vuoto o non noto.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>; dashed: the limit of ±0.2</source>
        <translation>; tratteggiato: il limite di ±0,2</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>How often each {1} occurs{2}.</source>
        <translation>Quanto spesso ricorre ogni {1}{2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>The published factor and the true one</source>
        <translation>Il fattore pubblicato e quello vero</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Incidence [deg]</source>
        <translation>Incidenza [°]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Heading [deg]</source>
        <translation>Direzione di volo [°]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>East</source>
        <translation>Est</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Up</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Mean lines of sight, right-looking.</source>
        <translation>Linee di vista medie, vista a destra.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Published factor 1 / cos(a1 − a2): {1}. The true factor of slides in all directions, dipping 0° to 45°, ranges from {2} to {3} (5 % to 95 %, median {4}); the two lines of sight are {5}° apart.{6}</source>
        <translation>Fattore pubblicato 1 / cos(a1 − a2): {1}. Il fattore vero di scivolamenti in tutte le direzioni, inclinati da 0° a 45°, va da {2} a {3} (5 % a 95 %, mediana {4}); le due linee di vista distano {5}°.{6}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>The published formula is meant for two satellites on the same heading.</source>
        <translation>La formula pubblicata vale per due satelliti con la stessa direzione di volo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>down each point's slope, {1} to {2}</source>
        <translation>lungo il versante di ogni punto, {1} a {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Motion</source>
        <translation>Moto</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>True factor</source>
        <translation>Fattore vero</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Sensitivity</source>
        <translation>Sensibilità</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>Beside the published {1} for all of them.</source>
        <translation>Accanto al pubblicato, {1} per tutti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>hardly seen</source>
        <translation>appena visto</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>east of the centre [km]</source>
        <translation>a est del centro [km]</translation>
    </message>
    <message>
        <location filename="../plugin/core/projection/projection_report.py"/>
        <source>north of the centre [km]</source>
        <translation>a nord del centro [km]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/chi_square.py"/>
        <source>Chi-square as published</source>
        <translation>Chi-quadro come pubblicato</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/circular_shift.py"/>
        <source>Shifting the ground against {1}</source>
        <translation>Traslazione del terreno rispetto a {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/intervals.py"/>
        <source>{1} intervals between acquisitions have {2} days of drivers before them and {3} are needed; lower MAX_LAG or MAX_WINDOW, or bring longer series or drivers.</source>
        <translation>{1} intervalli fra acquisizioni hanno {2} giorni di variabili prima di sé e ne servono {3}; abbassare MAX_LAG o MAX_WINDOW, o portare serie o variabili più lunghe.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relate.py"/>
        <source>The series run from {1} to {2} and the drivers from {3} to {4}: fewer than two acquisitions are in the time of the drivers.</source>
        <translation>Le serie vanno da {1} a {2} e le variabili da {3} a {4}: meno di due acquisizioni sono nel tempo delle variabili.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relate.py"/>
        <source>As published, chi-square is computed on interpolated days: they are no independent samples, and nearly every point is found dependent, whatever moves it.</source>
        <translation>Come pubblicato, il chi-quadro è calcolato su giorni interpolati: non sono campioni indipendenti, e quasi ogni punto risulta dipendente, qualunque cosa lo muova.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Reservoir level</source>
        <translation>Livello dell'invaso</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Falls of the level</source>
        <translation>Abbassamenti del livello</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Rises of the level</source>
        <translation>Innalzamenti del livello</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Reservoir (level, falls or rises)</source>
        <translation>Invaso (livello, abbassamenti o innalzamenti)</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>{1} % of the points answer to {2}</source>
        <translation>Il {1} % dei punti risponde a {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>(after {1} days, half of them after {2} to {3})</source>
        <translation>(dopo {1} giorni, metà di essi dopo {2} a {3})</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>What moves the slope</source>
        <translation>Che cosa muove il versante</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>As published, chi-square is computed on interpolated days. They are no independent samples: a slope that no driver moves is found dependent nearly everywhere. Take METHOD = circular_shift for a test that holds.</source>
        <translation>Come pubblicato, il chi-quadro è calcolato su giorni interpolati. Non sono campioni indipendenti: un versante che nessuna variabile muove risulta dipendente quasi ovunque. Usare METHOD = circular_shift per una prova valida.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Driver</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Points that answer</source>
        <translation>Punti che rispondono</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>delay [days]</source>
        <translation>ritardo [giorni]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>scale [days]</source>
        <translation>scala [giorni]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Medians of the points that answer; {1} points, alpha {2}</source>
        <translation>Mediane dei punti che rispondono; {1} punti, alfa {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Cramér's V; points that do not answer are grey (the paper's figure 9).</source>
        <translation>V di Cramér; i punti che non rispondono sono grigi (figura 9 dell'articolo).</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>After how long</source>
        <translation>Dopo quanto tempo</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Partial correlation of the fastest tenth of points with sums of the drivers, over lag and window; the line bounds what chance reaches nowhere in nineteen shifts of twenty.</source>
        <translation>Correlazione parziale del decimo più veloce dei punti con somme delle variabili, per ritardo e finestra; la linea limita ciò che il caso non raggiunge da nessuna parte in diciannove traslazioni su venti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>greatest |r|</source>
        <translation>massimo |r|</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>chance reaches</source>
        <translation>raggiunto dal caso</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Fastest tenth of points, greatest over all lags and windows</source>
        <translation>Decimo più veloce dei punti, massimo su tutti i ritardi e le finestre</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Compared are changes between acquisitions, trend and season taken off: rain and level go with the seasons, and a season alone proves nothing. What the reservoir may have done is taken off for rain, and the other way round. A point counts if the ground around it answers to the driver beyond circular shifts in time and if the point itself moves so; the false discovery rate over the points is held. The delay is that to the middle of a sum or to the peak of a response, known to half an interval between acquisitions at best.</source>
        <translation>Si confrontano variazioni fra acquisizioni, tolte tendenza e stagione: pioggia e livello vanno con le stagioni, e una stagione da sola non prova nulla. Ciò che può aver fatto l'invaso è tolto per la pioggia, e viceversa. Un punto conta se il terreno attorno risponde alla variabile oltre le traslazioni circolari nel tempo e se il punto stesso si muove così; il tasso di false scoperte sui punti è controllato. Il ritardo è quello fino al centro di una somma o al picco di una risposta, noto al meglio a metà intervallo fra acquisizioni.</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Lag [days]</source>
        <translation>Ritardo [giorni]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>Window [days]</source>
        <translation>Finestra [giorni]</translation>
    </message>
    <message>
        <location filename="../plugin/core/relation/relation_report.py"/>
        <source>r (blue: towards the satellite)</source>
        <translation>r (blu: verso il satellite)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} has {2} dates; {3} or more are needed to say anything between them.</source>
        <translation>{1} ha {2} date; ne servono {3} o più per dire qualcosa fra esse.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>{1} is {2}, outside the time that the data cover, {3} to {4} ({5}).</source>
        <translation>{1} è {2}, fuori dal tempo coperto dai dati, {3} a {4} ({5}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>From {1} to {2} there are no two dates {3} days apart; take a smaller STEP.</source>
        <translation>Da {1} a {2} non ci sono due date distanti {3} giorni; usare uno STEP minore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/axis.py"/>
        <source>STEP {1} makes {2} dates from {3} to {4}, and a layer holds {5}; take a larger one.</source>
        <translation>STEP {1} produce {2} date da {3} a {4}, e un layer ne contiene {5}; usarne uno maggiore.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/gp_smoother.py"/>
        <source>No point has {1} values; give longer series.</source>
        <translation>Nessun punto ha {1} valori; dare serie più lunghe.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/gp_smoother.py"/>
        <source>Learning how the points move</source>
        <translation>Apprendimento di come si muovono i punti</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1} dates every {2} days from {3} to {4}.</source>
        <translation>{1} date ogni {2} giorni da {3} a {4}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>The series of INPUT2 count from the same moment as INPUT now: {1} mm in the median, fitted over the common time at {2} % of the points.</source>
        <translation>Le serie di INPUT2 contano ora dallo stesso momento di INPUT: {1} mm nella mediana, adattato sul tempo comune nel {2} % dei punti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1}: {2} of {3} points have fewer than {4} values in the common time and stay empty.</source>
        <translation>{1}: {2} punti su {3} hanno meno di {4} valori nel tempo comune e restano vuoti.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization.py"/>
        <source>{1}: {2} % of the values lie in gaps of more than {3} usual intervals; they carry flag 2.</source>
        <translation>{1}: il {2} % dei valori sta in lacune di oltre {3} intervalli usuali; portano il flag 2.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Smoother (Gaussian process, pooled)</source>
        <translation>Smoother (processo gaussiano, comune)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>LSTM on the smoother</source>
        <translation>LSTM sullo smoother</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>LSTM as published (Khalili et al. 2024)</source>
        <translation>LSTM come pubblicata (Khalili et al. 2024)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Monotone cubics (PCHIP)</source>
        <translation>Cubiche monotone (PCHIP)</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Straight lines</source>
        <translation>Linee rette</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>One time axis</source>
        <translation>Un asse temporale</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>On held-out dates, {1} has an RMSE of {2} mm, which is {3} compared with straight lines ({4} mm).</source>
        <translation>Nelle date tenute da parte, {1} ha un RMSE di {2} mm, {3} rispetto alle rette ({4} mm).</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>There are too few dates to hide some, so nothing can be said of how good the values are.</source>
        <translation>Ci sono troppo poche date per nasconderne alcune, quindi nulla si può dire della bontà dei valori.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>{1} hidden in a row</source>
        <translation>{1} nascoste di seguito</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>1 hidden</source>
        <translation>1 nascosta</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>within the 90 % interval</source>
        <translation>entro l'intervallo del 90 %</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>{1} of {2} dates hidden from all methods. The hidden observations carry noise of about {3} mm themselves, below which no method can come.</source>
        <translation>{1} date su {2} nascoste a tutti i metodi. Le osservazioni nascoste portano esse stesse un rumore di circa {3} mm, sotto cui nessun metodo può scendere.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>0 observed</source>
        <translation>0 osservato</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>1 interpolated</source>
        <translation>1 interpolato</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>2 gap</source>
        <translation>2 lacuna</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/harmonization_report.py"/>
        <source>Quietest, middle and fastest point: observed, and with 90 %.</source>
        <translation>Punto più fermo, intermedio e più veloce: osservato, e con il 90 %.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>METHOD lstm needs {1} dates or more and has {2}; take the smoother.</source>
        <translation>METHOD lstm richiede {1} date o più e ne ha {2}; usare lo smoother.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>No point has {1} values, which METHOD lstm needs; take the smoother.</source>
        <translation>Nessun punto ha {1} valori, che METHOD lstm richiede; usare lo smoother.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>Training the LSTM, epoch {1}</source>
        <translation>Addestramento della LSTM, epoca {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_corrector.py"/>
        <source>Correcting by the LSTM</source>
        <translation>Correzione con la LSTM</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>METHOD lstm_published needs {1} dates or more and has {2}.</source>
        <translation>METHOD lstm_published richiede {1} date o più e ne ha {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>Training the published LSTM, epoch {1} of {2} at most</source>
        <translation>Addestramento della LSTM pubblicata, epoca {1} di {2} al più</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>Estimating by the published LSTM</source>
        <translation>Stima con la LSTM pubblicata</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/lstm_published.py"/>
        <source>No point has three values in a row of dates, which METHOD lstm_published needs.</source>
        <translation>Nessun punto ha tre valori in date consecutive, che METHOD lstm_published richiede.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>{1} % of its correction of the smoother is used</source>
        <translation>si usa il {1} % della sua correzione dello smoother</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>its correction did not help on dates that it has not learned on, so the result is the smoother's</source>
        <translation>la sua correzione non ha aiutato su date da cui non ha imparato, quindi il risultato è quello dello smoother</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>the LSTM was trained for {1} epochs; {2}.</source>
        <translation>la LSTM è stata addestrata per {1} epoche; {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/networks.py"/>
        <source>the published LSTM was trained for {1} epochs; on the last tenth of the dates, which it has not seen, it is {2} mm off. As published it looks back only.</source>
        <translation>la LSTM pubblicata è stata addestrata per {1} epoche; sull'ultimo decimo delle date, che non ha visto, sbaglia di {2} mm. Come pubblicata guarda solo indietro.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/zero_alignment.py"/>
        <source>INPUT and INPUT2 do not overlap: their nearest points are {1} km apart; give two layers of one place, and check their coordinate systems.</source>
        <translation>INPUT e INPUT2 non si sovrappongono: i loro punti più vicini distano {1} km; dare due layer dello stesso luogo e controllarne i sistemi di coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/core/temporal/zero_alignment.py"/>
        <source>INPUT and INPUT2 have no two common dates at neighbouring points; give longer series.</source>
        <translation>INPUT e INPUT2 non hanno due date comuni in punti vicini; dare serie più lunghe.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/gp_resampling.py"/>
        <source>Bringing both orbits to common dates</source>
        <translation>Entrambe le orbite sono portate a date comuni</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>extremely slow</source>
        <translation>estremamente lento</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>very slow</source>
        <translation>molto lento</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>very rapid</source>
        <translation>molto rapido</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>extremely rapid</source>
        <translation>estremamente rapido</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/kinematics.py"/>
        <source>The point {1} has {2} dates; {3} are needed to tell its speed.</source>
        <translation>Il punto {1} ha {2} date; ne servono {3} per conoscerne la velocità.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/lag_correlation.py"/>
        <source>The point {1} has {2} intervals between dates; {3} are needed to tell a lag.</source>
        <translation>Il punto {1} ha {2} intervalli fra date; ne servono {3} per conoscere un ritardo.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/quality.py"/>
        <source>Looking for steps between dates</source>
        <translation>Ricerca di salti fra date</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>The term {1} is unknown; use {2}.</source>
        <translation>Il termine {1} è sconosciuto; usare {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>{1} cosine</source>
        <translation>{1} coseno</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/trend.py"/>
        <source>step {1}</source>
        <translation>gradino {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>TERMS holds {1}; use {2}.</source>
        <translation>TERMS contiene {1}; usare {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>Fitting velocities</source>
        <translation>Stima delle velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>No point has enough dates for this fit (the layer has {1}); take fewer TERMS and STEPS or a longer series.</source>
        <translation>Nessun punto ha date sufficienti per questa stima (il layer ne ha {1}); usare meno TERMS e STEPS o una serie più lunga.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>STEPS holds {1}, which is not between the first and the last date of the layer ({2} to {3}).</source>
        <translation>STEPS contiene {1}, che non è fra la prima e l'ultima data del layer ({2} a {3}).</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity.py"/>
        <source>STEPS holds {1} and {2}, and the layer has no date between them; give one of them.</source>
        <translation>STEPS contiene {1} e {2}, e il layer non ha date fra esse; darne una.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Velocities of {1}</source>
        <translation>Velocità di {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Most points move at about {1} mm/yr; {2} % of {3} points are between {4} and {5} mm/yr.</source>
        <translation>La maggior parte dei punti si muove a circa {1} mm/anno; il {2} % di {3} punti è fra {4} e {5} mm/anno.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Points by velocity; shaded: the narrowest range with three quarters of them.</source>
        <translation>Punti per velocità; ombreggiato: l'intervallo più stretto con tre quarti di essi.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Points with a velocity</source>
        <translation>Punti con velocità</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} of {2}</source>
        <translation>{1} di {2}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Least and greatest [mm/yr]</source>
        <translation>Minima e massima [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Mode [mm/yr]</source>
        <translation>Moda [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median [mm/yr]</source>
        <translation>Mediana [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median sigma [mm/yr]</source>
        <translation>Sigma mediana [mm/anno]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Within two sigma of no motion</source>
        <translation>Senza moto entro due sigma</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Median scatter about the fit [mm]</source>
        <translation>Dispersione mediana attorno alla stima [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} to {2}, {3} dates.</source>
        <translation>{1} a {2}, {3} date.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Acceleration [mm/yr²]</source>
        <translation>Accelerazione [mm/anno²]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Annual amplitude [mm]</source>
        <translation>Ampiezza annua [mm]</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1}: {2} in the median, {3} to {4} (5 % to 95 %).</source>
        <translation>{1}: {2} nella mediana, {3} a {4} (5 % a 95 %).</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>One least squares of {1} at every point; the sigma comes from the residuals and grows with their correlation in time. It does not hold the sigma of the datum.</source>
        <translation>Un'unica stima ai minimi quadrati di {1} in ogni punto; la sigma viene dai residui e cresce con la loro correlazione nel tempo. Non contiene la sigma del datum.</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>{1} % between {2} and {3}</source>
        <translation>{1} % fra {2} e {3}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>mode {1}</source>
        <translation>moda {1}</translation>
    </message>
    <message>
        <location filename="../plugin/core/timeseries/velocity_report.py"/>
        <source>Velocity [mm/yr]{1}</source>
        <translation>Velocità [mm/anno]{1}</translation>
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
        <translation>{1} non è un file che QGIS possa aprire; dare un CSV o un file vettoriale di punti.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>{1} is not a sheet that can be opened; save it again as XLSX or CSV.</source>
        <translation>{1} non è un foglio che si possa aprire; salvarlo di nuovo come XLSX o CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>{1} has no sheet with rows below a header.</source>
        <translation>{1} non ha fogli con righe sotto un'intestazione.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/spreadsheet.py"/>
        <source>The sheet {1} was read; {2} has {3}.</source>
        <translation>È stato letto il foglio {1}; {2} ha {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} is not a layer of points; give the points of the series.</source>
        <translation>{1} non è un layer di punti; dare i punti delle serie.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>{1} has no points.</source>
        <translation>{1} non ha punti.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>The column {1} is no day of the calendar; left out.</source>
        <translation>La colonna {1} non è un giorno del calendario; non usata.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>{1} has {2} fields, the most that a shapefile can hold: later dates may have been cut off after {3}. Ask for a GeoPackage or a CSV.</source>
        <translation>{1} ha {2} campi, il massimo di uno shapefile: le date dopo {3} possono essere state tagliate. Chiedere un GeoPackage o un CSV.</translation>
    </message>
    <message>
        <location filename="../plugin/importing/vector_delivery.py"/>
        <source>Reading the points</source>
        <translation>Lettura dei punti</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>The folder {1} does not exist; make it or choose another one.</source>
        <translation>La cartella {1} non esiste; crearla o sceglierne un'altra.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} is a folder; choose another name for the file.</source>
        <translation>{1} è una cartella; scegliere un altro nome per il file.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>Nothing can be written to {1} ({2}); choose another folder.</source>
        <translation>Non si può scrivere in {1} ({2}); scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} is a folder</source>
        <translation>{1} è una cartella</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} cannot be replaced ({2}); remove the layer {3} from the project, or choose another name.</source>
        <translation>{1} non si può sostituire ({2}); togliere il layer {3} dal progetto, o scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/atomic_output.py"/>
        <source>{1} cannot be replaced ({2}); close the program that has it open, or choose another name.</source>
        <translation>{1} non si può sostituire ({2}); chiudere il programma che lo tiene aperto, o scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} has no coordinate system; assign one to the raster.</source>
        <translation>Il DEM {1} non ha sistema di coordinate; assegnarne uno al raster.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} is not a raster file; save it as GeoTIFF.</source>
        <translation>Il DEM {1} non è un file raster; salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} cannot be brought to {2}; check its coordinate system.</source>
        <translation>Il DEM {1} non si può portare a {2}; controllarne il sistema di coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM {1} cannot be read around the points: {2}.</source>
        <translation>Il DEM {1} non si può leggere attorno ai punti: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>no reason told</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <location filename="../plugin/layers/geopackage.py"/>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>The coordinate system {1} is unknown; give the layer one with an EPSG number.</source>
        <translation>Il sistema di coordinate {1} è sconosciuto; dare al layer uno con numero EPSG.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The points have no coordinate system, so that no DEM can be laid under them; assign one.</source>
        <translation>I punti non hanno sistema di coordinate, quindi non si può porre sotto un DEM; assegnarne uno.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/dem.py"/>
        <source>The DEM has no height at {1} of {2} points; they are given its mean.</source>
        <translation>Il DEM non ha quota in {1} punti su {2}; ricevono la sua media.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>The result has {1} columns and a GeoPackage holds {2}; leave some out.</source>
        <translation>Il risultato ha {1} colonne e un GeoPackage ne contiene {2}; toglierne alcune.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>The columns {1} and {2} differ only in capitals; rename one.</source>
        <translation>Le colonne {1} e {2} differiscono solo per le maiuscole; rinominarne una.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geopackage.py"/>
        <source>{1} of {2} rows written</source>
        <translation>{1} righe di {2} scritte</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>{1} cannot be written; rasters are GeoTIFF, so end the name with .tif.</source>
        <translation>{1} non si può scrivere; i raster sono GeoTIFF, quindi il nome finisca in .tif.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} cannot be written ({2}); free some space on the disk, or choose another folder or format.</source>
        <translation>{1} non si può scrivere ({2}); liberare spazio sul disco, o scegliere un'altra cartella o formato.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/geotiff.py"/>
        <source>{1} cannot be written to; choose another folder.</source>
        <translation>Non si può scrivere in {1}; scegliere un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/layer_metadata.py"/>
        <source>{1} cannot be opened to store its companion layers; run again, or write elsewhere.</source>
        <translation>{1} non si può aprire per registrarvi i layer compagni; eseguire di nuovo, o scrivere altrove.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/layer_metadata.py"/>
        <source>The companion layers cannot be stored in {1} ({2}); free some disk space.</source>
        <translation>I layer compagni non si possono registrare in {1} ({2}); liberare spazio sul disco.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has no coordinate system; assign one to it.</source>
        <translation>Il raster {1} non ha sistema di coordinate; assegnargliene uno.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} is not a raster file; save it as GeoTIFF.</source>
        <translation>Il raster {1} non è un file raster; salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has {2} bands; a line of sight has three (east, north, up) or two (incidence, angle).</source>
        <translation>Il raster {1} ha {2} bande; una linea di vista ne ha tre (est, nord, alto) o due (incidenza, angolo).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} covers none of the {2} points; check its coordinate system.</source>
        <translation>Il raster {1} non copre nessuno dei {2} punti; controllarne il sistema di coordinate.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1}</source>
        <translation>Il raster {1}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/los_raster.py"/>
        <source>The raster {1} has no value at the {2} points; give one that covers them.</source>
        <translation>Il raster {1} non ha valori nei {2} punti; darne uno che li copra.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_columns.py"/>
        <source>The layer {1} cannot be read to its end: {2}</source>
        <translation>Il layer {1} non può essere letto fino alla fine: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_columns.py"/>
        <source>The layer {1} changed while it was read; run again.</source>
        <translation>Il layer {1} è cambiato durante la lettura; eseguire di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The layer {1} cannot be opened; mend its source or load it again.</source>
        <translation>Il layer {1} non si può aprire; ripararne la sorgente o caricarlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The file {1} of the layer {2} cannot be opened; check that it is whole.</source>
        <translation>Il file {1} del layer {2} non si può aprire; controllare che sia integro.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/ogr_source.py"/>
        <source>The layer {1} cannot be read ({2}); save it as a GeoPackage and give that.</source>
        <translation>Il layer {1} non si può leggere ({2}); salvarlo come GeoPackage e dare quello.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/polygon_writer.py"/>
        <source>{1} cannot be written ({2}); choose another folder or a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The table {1} has no columns; give one with a row of names at its top.</source>
        <translation>La tabella {1} non ha colonne; darne una con una riga di nomi in cima.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} has {2} dates and at most {3} can be read; leave some out.</source>
        <translation>{1} ha {2} date e se ne possono leggere al più {3}; toglierne alcune.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The layer {1} has no coordinate system, so distances are unknown; set it in its properties.</source>
        <translation>Il layer {1} non ha sistema di coordinate, quindi le distanze non sono note; impostarlo nelle proprietà.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} has no points{2}; the run needs one at least.</source>
        <translation>{1} non ha punti{2}; l'esecuzione ne richiede almeno uno.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} points of {2} have no place of their own, the first of them in row {3}; remove these rows, or give each one point.</source>
        <translation>{1} punti di {2} non hanno una posizione propria, il primo alla riga {3}; togliere queste righe, o dare a ciascuna un punto.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The point in row {1} has no pid; give every point its own id.</source>
        <translation>Il punto alla riga {1} non ha pid; dare a ogni punto il proprio id.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field {1} of {2} holds an infinite value in row {3}; clear or mend it.</source>
        <translation>Il campo {1} di {2} contiene un valore infinito alla riga {3}; cancellarlo o correggerlo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field {1} of {2} holds no numbers, but for example {3} in row {4}; rename it if it is no displacement, or mend it.</source>
        <translation>Il campo {1} di {2} non contiene numeri, ma per esempio {3} alla riga {4}; rinominarlo se non è uno spostamento, o correggerlo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} date fields of {2} hold text that is no number and counts as missing, for example {3} in row {4} of {5}; mend it if a value was meant.</source>
        <translation>{1} campi data di {2} contengono testo che non è un numero e conta come mancante, per esempio {3} alla riga {4} di {5}; correggerlo se si intendeva un valore.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>The field incidence_deg of {1}</source>
        <translation>Il campo incidence_deg di {1}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} Until then the direction of motion is unknown.</source>
        <translation>{1} Fino ad allora la direzione del moto è sconosciuta.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>los_up of {1} is negative: its vectors point from the satellite to the ground, and were turned round. If its values are positive away from the satellite too, import it with SIGN = away.</source>
        <translation>los_up di {1} è negativo: i suoi vettori puntano dal satellite al suolo e sono stati invertiti. Se anche i suoi valori sono positivi in allontanamento dal satellite, importarlo con SIGN = away.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>{1} of {2} are missing for {3} points, the first in row {4}, so their direction of motion is unknown; fill them if a later step needs it.</source>
        <translation>{1} di {2} mancano in {3} punti, il primo alla riga {4}, quindi la loro direzione di moto è sconosciuta; completarli se un passo successivo li richiede.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} lacks the day {2}; give the one of this run.</source>
        <translation>al layer compagno {1} manca il giorno {2}; dare quello di questa esecuzione.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} has no field pid; give the one of this run.</source>
        <translation>il layer compagno {1} non ha il campo pid; dare quello di questa esecuzione.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_reader.py"/>
        <source>the companion layer {1} lacks the point {2}; give the one of this run.</source>
        <translation>al layer compagno {1} manca il punto {2}; dare quello di questa esecuzione.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>The result has {1} dates and a layer holds at most {2}; take a coarser step, a shorter time, or NetCDF.</source>
        <translation>Il risultato ha {1} date e un layer ne contiene al più {2}; usare un passo maggiore, un tempo più breve, o NetCDF.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} has the suffix {2}, which cannot be written; write a GeoPackage (.gpkg).</source>
        <translation>{1} ha il suffisso {2}, che non si può scrivere; scrivere un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} would need {2} fields{3}, and a shapefile holds 255 with names of 10 letters; write a GeoPackage (.gpkg).</source>
        <translation>{1} richiederebbe {2} campi{3}, e uno shapefile ne contiene 255 con nomi di 10 lettere; scrivere un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>, {1} among them</source>
        <translation>, {1} fra questi</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>{1} of {2} rows were written</source>
        <translation>{1} righe su {2} scritte</translation>
    </message>
    <message>
        <location filename="../plugin/layers/series_writer.py"/>
        <source>the format takes none of the fields</source>
        <translation>il formato non accetta nessuno dei campi</translation>
    </message>
    <message>
        <location filename="../plugin/queries/area_query.py"/>
        <source>The file {1} of {2} cannot be opened; check that it is whole.</source>
        <translation>Il file {1} di {2} non si può aprire; controllare che sia integro.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/area_query.py"/>
        <source>The area cannot be brought to the coordinates of {1}: {2}</source>
        <translation>L'area non si può portare nelle coordinate di {1}: {2}</translation>
    </message>
    <message>
        <location filename="../plugin/queries/point_reader.py"/>
        <source>The layer {1} has no date fields such as D20200131; run the import of InSAR files first.</source>
        <translation>Il layer {1} non ha campi data come D20200131; eseguire prima l'importazione di file InSAR.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/point_reader.py"/>
        <source>The fields {1} and {2} of {3} are the same day; remove one.</source>
        <translation>I campi {1} e {2} di {3} sono lo stesso giorno; toglierne uno.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} has no polygon; draw one around the area that is meant.</source>
        <translation>Il layer {1} non ha alcun poligono; disegnarne uno attorno all'area voluta.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} has no polygon; draw one around each area that is meant.</source>
        <translation>Il layer {1} non ha alcun poligono; disegnarne uno attorno a ogni area voluta.</translation>
    </message>
    <message>
        <location filename="../plugin/queries/polygons.py"/>
        <source>The layer {1} cannot be brought to the points' {2}: {3}</source>
        <translation>Il layer {1} non può essere portato nel sistema {2} dei punti: {3}</translation>
    </message>
    <message>
        <location filename="../plugin/styles/arrow_layers.py"/>
        <source>{1} holds motion along one line of sight, and nobody knows where on the map that leads; make the east and up motion of both orbits first (Processing ▸ East and up from two orbits), or project it on the slope.</source>
        <translation>{1} contiene moto lungo una linea di vista, e nessuno sa dove porti sulla mappa; ricavare prima il moto est e verticale di entrambe le orbite (Processing ▸ Est e verticale da due orbite), o proiettarlo sul versante.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} is not a Python; choose the program python3 (python.exe) of one in Settings ▸ Options ▸ SlopeMuse, or leave the field empty.</source>
        <translation>{1} non è un Python; scegliere il programma python3 (python.exe) di uno in Impostazioni ▸ Opzioni ▸ SlopeMuse, oppure lasciare vuoto il campo.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} is Python {2}.{3}, and 3.9 or newer is needed; choose another one in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{1} è Python {2}.{3} e serve la versione 3.9 o successiva; sceglierne un altro in Impostazioni ▸ Opzioni ▸ SlopeMuse.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} does not exist; choose another one in Settings ▸ Options ▸ SlopeMuse, or leave the field empty.</source>
        <translation>Il Python {1} non esiste; sceglierne un altro in Impostazioni ▸ Opzioni ▸ SlopeMuse, oppure lasciare vuoto il campo.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>{1} cannot be started ({2}); choose another Python in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{1} non si può avviare ({2}); scegliere un altro Python in Impostazioni ▸ Opzioni ▸ SlopeMuse.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>it said nothing</source>
        <translation>non ha detto nulla</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} has crashed or was ended for want of memory ({2}); test it in Settings ▸ Options ▸ SlopeMuse, or leave the field empty there.</source>
        <translation>Il Python {1} si è arrestato o è stato chiuso per mancanza di memoria ({2}); provarlo in Impostazioni ▸ Opzioni ▸ SlopeMuse, oppure lasciare lì vuoto il campo.</translation>
    </message>
    <message>
        <location filename="../plugin/support/runners.py"/>
        <source>The Python {1} has ended without a result ({2}); test it in Settings ▸ Options ▸ SlopeMuse, or leave the field empty there.</source>
        <translation>Il Python {1} è terminato senza un risultato ({2}); provarlo in Impostazioni ▸ Opzioni ▸ SlopeMuse, oppure lasciare lì vuoto il campo.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>CLASSES is {1}; the bounds must be above 0 and increase.</source>
        <translation>CLASSES è {1}; i limiti devono essere maggiori di 0 e crescenti.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/evaluate.py"/>
        <source>CLASSES is {1}; write increasing numbers of mm, such as 2,4,6,8.</source>
        <translation>CLASSES è {1}; scrivere numeri crescenti di mm, come 2,4,6,8.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/hydro_relation.py"/>
        <source>{1} is drawn without colours: the drivers hold no {2}.</source>
        <translation>{1} è disegnato senza colori: le variabili non contengono {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/assess/validate_gnss.py"/>
        <source>LAYERS holds no layer that can be opened; give one or more point layers with series.</source>
        <translation>LAYERS non contiene layer che si possano aprire; dare uno o più layer di punti con serie.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>No point of INPUT has an observation, so there is nothing to begin from.</source>
        <translation>Nessun punto di INPUT ha un'osservazione, quindi non c'è da dove iniziare.</translation>
    </message>
    <message>
        <location filename="../algorithms/daily/estimate_daily.py"/>
        <source>The estimate is relative to the stable area, not in the datum of the input.</source>
        <translation>La stima è relativa all'area stabile, non al datum dell'ingresso.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is {2}, which is not a date; write it as 2020-07-11.</source>
        <translation>{1} è {2}, che non è una data; scriverla come 2020-07-11.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is not a coordinate system that QGIS knows: {2}.</source>
        <translation>{1} non è un sistema di coordinate che QGIS conosca: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} cannot be opened as a layer: {2}.</source>
        <translation>{1} non si può aprire come layer: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} cannot be opened as a raster: {2}.</source>
        <translation>{1} non si può aprire come raster: {2}.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is missing; give a point layer with a field a date.</source>
        <translation>{1} manca; dare un layer di punti con un campo per data.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} is missing; give a table.</source>
        <translation>{1} manca; dare una tabella.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/inputs.py"/>
        <source>{1} holds {2}, which is not a date; write 2020-07-11.</source>
        <translation>{1} contiene {2}, che non è una data; scrivere 2020-07-11.</translation>
    </message>
    <message>
        <location filename="../algorithms/framework/outputs.py"/>
        <source>{1} is a database ({2}); give a file, for example a GeoPackage.</source>
        <translation>{1} è una base di dati ({2}); dare un file, per esempio un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../algorithms/fusion/gridfusion.py"/>
        <source>METHOD {1} has no sigma; leave {2} out, or take kriging.</source>
        <translation>METHOD {1} non ha sigma; lasciare {2} fuori, o usare il kriging.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>METHOD slope_parallel needs the surface of the ground; give DEM.</source>
        <translation>METHOD slope_parallel richiede la superficie del terreno; dare il DEM.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/decompose.py"/>
        <source>NORTH can be had only with METHOD slope_parallel; set it, or leave NORTH out.</source>
        <translation>NORTH si può avere solo con METHOD slope_parallel; impostarlo, o lasciare NORTH fuori.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>Give LAYER, or both INCIDENCE and HEADING: without them the line of sight is not known.</source>
        <translation>Dare LAYER, o sia INCIDENCE sia HEADING: senza di essi la linea di vista non è nota.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>The station {1} is in a line of sight already; give east, north, up.</source>
        <translation>La stazione {1} è già in una linea di vista; dare est, nord, verticale.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/project_gnss.py"/>
        <source>LAYER does not know its line of sight; import it with its angles, or give the angles.</source>
        <translation>LAYER non conosce la sua linea di vista; importarlo con i suoi angoli, o dare gli angoli.</translation>
    </message>
    <message>
        <location filename="../algorithms/geometry/rereference.py"/>
        <source>OUTPUT_SIGMA can be had only where SIGMA is given; give it, or leave OUTPUT_SIGMA out.</source>
        <translation>OUTPUT_SIGMA si può avere solo se SIGMA è dato; darlo, o lasciare OUTPUT_SIGMA fuori.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/line_of_sight.py"/>
        <source>{1} and {2} work only together; {3} is missing.</source>
        <translation>{1} e {2} valgono solo insieme; manca {3}.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameter_groups/two_sensors.py"/>
        <source>SIGMA2 is of a second layer; give INPUT2, or leave it out.</source>
        <translation>SIGMA2 è di un secondo layer; dare INPUT2, o lasciarlo fuori.</translation>
    </message>
    <message>
        <location filename="../algorithms/prepare/import_insar.py"/>
        <source>CHOICES is {1}, which is neither JSON nor a file that exists.</source>
        <translation>CHOICES è {1}, che non è né JSON né un file che esista.</translation>
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
        <translation>Nessun punto di {1} è selezionato; selezionarne alcuni sulla mappa o nella tabella.</translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>{1} does not tell the format; let the name end on {2}.</source>
        <translation>{1} non dice il formato; il nome finisca in {2}.</translation>
    </message>
    <message>
        <location filename="../ui/export/export.py"/>
        <source>{1} cannot be written ({2}); choose another place.</source>
        <translation>{1} non si può scrivere ({2}); scegliere un altro posto.</translation>
    </message>
</context>
</TS>
