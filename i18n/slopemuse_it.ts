<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>(RMS dopo la correzione: non indipendente)</translation>
    </message>
    <message>
        <source>(advanced)</source>
        <translation>(avanzato)</translation>
    </message>
    <message>
        <source>(layer: {span} to {span_2}).</source>
        <translation>(layer: {span} – {span_2}).</translation>
    </message>
    <message>
        <source>(median lag {lag:.0f} days, interquartile range {low:.0f} to {high:.0f})</source>
        <translation>(ritardo mediano {lag:.0f} giorni, intervallo interquartile da {low:.0f} a {high:.0f})</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(facoltativo)</translation>
    </message>
    <message>
        <source>(they look like degrees: EPSG:4326)</source>
        <translation>(sembrano gradi: EPSG:4326)</translation>
    </message>
    <message>
        <source>+ along the custom direction</source>
        <translation>+ lungo la direzione indicata</translation>
    </message>
    <message>
        <source>+ away from the satellite</source>
        <translation>+ in allontanamento dal satellite</translation>
    </message>
    <message>
        <source>+ away from the satellite, converted to + towards the satellite</source>
        <translation>+ in allontanamento dal satellite, convertito in + verso il satellite</translation>
    </message>
    <message>
        <source>+ custom direction</source>
        <translation>+ direzione personalizzata</translation>
    </message>
    <message>
        <source>+ downslope</source>
        <translation>+ verso valle</translation>
    </message>
    <message>
        <source>+ east</source>
        <translation>+ est</translation>
    </message>
    <message>
        <source>+ to satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <source>+ to the east</source>
        <translation>+ verso est</translation>
    </message>
    <message>
        <source>+ towards satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <source>+ towards the satellite</source>
        <translation>+ verso il satellite</translation>
    </message>
    <message>
        <source>+ up</source>
        <translation>+ verso l'alto</translation>
    </message>
    <message>
        <source>, and share of points with a step above λ/4 ending on that date</source>
        <translation>, e quota di punti con un salto superiore a λ/4 che termina in quella data</translation>
    </message>
    <message>
        <source>, by at most {largest:.6g}</source>
        <translation>, al massimo {largest:.6g}</translation>
    </message>
    <message>
        <source>, held-out error {score:.2f} mm</source>
        <translation>, errore di validazione {score:.2f} mm</translation>
    </message>
    <message>
        <source>, including {long}</source>
        <translation>, tra cui {long}</translation>
    </message>
    <message>
        <source>, tangential angle {angle:.0f}°</source>
        <translation>, angolo tangenziale {angle:.0f}°</translation>
    </message>
    <message>
        <source>, which may be due to chance.</source>
        <translation>, il che può essere dovuto al caso.</translation>
    </message>
    <message>
        <source>, which {producer} always writes</source>
        <translation>, che {producer} scrive sempre</translation>
    </message>
    <message>
        <source>0 observed</source>
        <translation>0 osservato</translation>
    </message>
    <message>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 osservato, 1 interpolato, 2 lacuna.</translation>
    </message>
    <message>
        <source>0: methods are fitted once; 365: methods are refitted every year to all data available at that time.</source>
        <translation>0: i metodi sono calibrati una sola volta; 365: i metodi sono ricalibrati ogni anno su tutti i dati disponibili in quel momento.</translation>
    </message>
    <message>
        <source>0: the largest size that reduces the accuracy at held-out points by at most 2 %; with cnn_published, the size with the smallest network error.</source>
        <translation>0: la dimensione massima che riduce l'accuratezza nei punti di validazione al più del 2 %; con cnn_published, la dimensione con il minore errore della rete.</translation>
    </message>
    <message>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / velocità
[anno/mm]</translation>
    </message>
    <message>
        <source>1 date held out</source>
        <translation>1 data esclusa per la validazione</translation>
    </message>
    <message>
        <source>1 interpolated</source>
        <translation>1 interpolato</translation>
    </message>
    <message>
        <source>10, ReLU, mean squared error</source>
        <translation>10, ReLU, errore quadratico medio</translation>
    </message>
    <message>
        <source>102 ascending, −102 descending</source>
        <translation>102 ascendente, −102 discendente</translation>
    </message>
    <message>
        <source>10–90 % of points</source>
        <translation>10–90 % dei punti</translation>
    </message>
    <message>
        <source>1: one estimate per day.</source>
        <translation>1: una stima al giorno.</translation>
    </message>
    <message>
        <source>1σ of the velocity [mm/yr]</source>
        <translation>1σ della velocità [mm/anno]</translation>
    </message>
    <message>
        <source>2 gap</source>
        <translation>2 lacuna</translation>
    </message>
    <message>
        <source>2nd to 98th percentile</source>
        <translation>Dal 2° al 98° percentile</translation>
    </message>
    <message>
        <source>64 days</source>
        <translation>64 giorni</translation>
    </message>
    <message>
        <source>78 ascending, −78 descending</source>
        <translation>78 ascendente, −78 discendente</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>intervallo del 90 %</translation>
    </message>
    <message>
        <source>99.99 or negative</source>
        <translation>99,99 o negativi</translation>
    </message>
    <message>
        <source>: mean loss {loss:.4f}, held-out error {held:.2f} mm, about {left:.0f} s left</source>
        <translation>: perdita media {loss:.4f}, errore di validazione {held:.2f} mm, restano circa {left:.0f} s</translation>
    </message>
    <message>
        <source>; dashed: the limit of ±0.2</source>
        <translation>; tratteggiato: il limite di ±0,2</translation>
    </message>
    <message>
        <source>; dotted: GNSS, including GNSS noise.</source>
        <translation>; punteggiato: GNSS, compreso il rumore GNSS.</translation>
    </message>
    <message>
        <source>; from here on, each method is shown with its largest driver set, except the best method, which is shown with its best driver set</source>
        <translation>; da qui in poi ogni metodo è mostrato con il suo insieme di variabili più ampio, tranne il metodo migliore, mostrato con il suo insieme migliore</translation>
    </message>
    <message>
        <source>; longest gaps: {gaps}</source>
        <translation>; lacune più lunghe: {gaps}</translation>
    </message>
    <message>
        <source>; shaded: the common period</source>
        <translation>; ombreggiato: il periodo comune</translation>
    </message>
    <message>
        <source>&lt;p&gt;All terms are fitted jointly, with one least-squares fit per point: an omitted seasonal term or step would bias the velocity. The sigma is derived from the residuals and increases with their temporal correlation.&lt;/p&gt;&lt;p&gt;The result keeps the series and adds the fields velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the corresponding semiannual fields; one field step_YYYYMMDD [mm] per step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram follows Figures 8 and 10 of Khalili et al. (2024).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tutti i termini sono stimati insieme, con un'unica soluzione ai minimi quadrati per punto: una stagionalità o un salto trascurati falserebbero la velocità. La sigma è ricavata dai residui e cresce con la loro correlazione temporale.&lt;/p&gt;&lt;p&gt;Il risultato conserva le serie e aggiunge i campi velocity, velocity_std [mm/anno]; acceleration, acceleration_std [mm/anno²]; annual_mm, annual_peak_day (giorno dell'anno del massimo) e i campi corrispondenti per il termine semestrale; un campo step_YYYYMMDD [mm] per ogni salto; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;L'istogramma segue le figure 8 e 10 di Khalili et al. (2024).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;At each station, the robust mean of the points within a radius is compared with GNSS in the line of sight of the layer, smoothed in time so that the noise of one day does not affect the whole map. By default, one stable station sets the datum and the others validate it; STATIONS selects other stations for the datum.&lt;/p&gt;&lt;p&gt;With two or more stations, each is left out in turn; if a stiffer method performs better, it replaces the selected method, and the report notes the change. The datum sigma applies to the whole map and is kept in the lineage, separate from the point sigmas. Stations that set the datum are recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. (2024): plain_difference follows Section 4.2.2, and rate follows Section 4.2.4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A ogni stazione la media robusta dei punti entro un raggio è confrontata con il GNSS nella linea di vista del layer, lisciato nel tempo affinché il rumore di un solo giorno non si ripercuota su tutta la mappa. Per impostazione predefinita una stazione stabile fissa il datum e le altre servono alla validazione; STATIONS seleziona altre stazioni per il datum.&lt;/p&gt;&lt;p&gt;Con due o più stazioni, ciascuna è esclusa a turno; se un metodo più rigido dà risultati migliori, sostituisce quello selezionato e il rapporto lo segnala. La sigma del datum vale per tutta la mappa ed è conservata nella provenienza, separata dalle sigma dei punti. Le stazioni che fissano il datum sono registrate e non possono validare il layer in seguito.&lt;/p&gt;&lt;p&gt;Secondo Khalili et al. (2024): plain_difference segue la sezione 4.2.2, rate la sezione 4.2.4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Date, rain and reservoir level are detected by their column names or selected below; every other numeric column is kept as an additional driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read without preparation. A unit in a column name, such as Rainfall/in or level_ft, applies if the unit below is auto. Running totals are converted to the amount per interval, and multi-day totals are distributed evenly over their days.&lt;/p&gt;&lt;p&gt;Several readings per day: rain is summed, everything else is averaged. Several gauges: rain is averaged, and each gauge also keeps its own columns.&lt;/p&gt;&lt;p&gt;Missing days remain missing: they are counted and not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Data, pioggia e livello dell'invaso sono riconosciuti dai nomi delle colonne o si selezionano sotto; ogni altra colonna numerica resta come variabile aggiuntiva. NOAA GSOD (pollici, 99.99 = mancante), GHCN (0,1 mm, anche i file annuali senza intestazione), USGS (codici dei parametri), il Bureau of Meteorology e le tabelle cinesi si leggono senza preparazione. Un'unità nel nome di una colonna, come Rainfall/in o level_ft, vale se l'unità sotto è auto. I totali progressivi sono convertiti nella quantità di ogni intervallo e i totali di più giorni sono ripartiti in parti uguali sui loro giorni.&lt;/p&gt;&lt;p&gt;Più letture al giorno: la pioggia è sommata, il resto è mediato. Più pluviometri: la pioggia è mediata, e ciascuno conserva anche le proprie colonne.&lt;/p&gt;&lt;p&gt;I giorni mancanti restano mancanti: sono contati e non posti a zero.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Displacement changes between acquisitions are correlated with rain sums and with the reservoir level, its drawdown and its rise, over a range of lags and windows. The trend and the seasonal signal are removed, and each driver is corrected for the possible effect of the other. A point is reported if the response of its neighbourhood exceeds the response obtained with circularly shifted drivers and the response of the point itself agrees with it; the false discovery rate is limited to ALPHA. On synthetic slopes, about one point in twenty is reported for unrelated drivers with the same seasonality (rain of other years, another reservoir with the same operating rule), usually a whole slope at once.&lt;/p&gt;&lt;p&gt;For every driver the layer contains chi-square and Cramér's V for three classes, also normalised (norm), the partial correlation r (positive: towards the satellite), the number of days between driver and response (lag; measured to the middle of the summation window or to the peak of the response), the window or time scale, the p-value p, and the false discovery rate q. The values for the driver “reservoir” are those of level, drawdown or rise, whichever has the strongest response.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. (2023) on interpolated days, which finds dependence almost everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le variazioni di spostamento fra acquisizioni sono correlate con le somme di pioggia e con il livello dell'invaso, i suoi abbassamenti e i suoi innalzamenti, per una serie di ritardi e finestre. La tendenza e il segnale stagionale sono rimossi, e ogni variabile è corretta per il possibile effetto dell'altra. Un punto è segnalato se la risposta del suo intorno supera quella ottenuta con variabili traslate circolarmente e se la risposta del punto stesso è concorde; il tasso di false scoperte è limitato ad ALPHA. Su versanti sintetici circa un punto su venti è segnalato per variabili non correlate con la stessa stagionalità (pioggia di altri anni, un altro invaso con la stessa regola di esercizio), di solito un intero versante alla volta.&lt;/p&gt;&lt;p&gt;Per ogni variabile il layer contiene chi quadrato e V di Cramér per tre classi, anche normalizzati (norm), la correlazione parziale r (positiva: verso il satellite), il numero di giorni fra variabile e risposta (lag; misurato fino al centro della finestra di somma o al picco della risposta), la finestra o scala temporale, il p-value p e il tasso di false scoperte q. I valori per la variabile «reservoir» sono quelli del livello, dell'abbassamento o dell'innalzamento, a seconda di quale dà la risposta più forte.&lt;/p&gt;&lt;p&gt;METHOD = published ripete il test chi quadrato di Guo et al. (2023) su giorni interpolati, che trova dipendenza quasi ovunque.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every SlopeMuse output has a run record: inputs with SHA-256 hashes, parameters, versions, seed, platform and durations. The record is stored in the metadata of a GeoPackage, in an HTML report or, for any other output, in the file NAME.run.json next to the output.&lt;/p&gt;&lt;p&gt;The run is repeated with the same inputs and parameters, and the results are written to another folder, so the original outputs are kept. The content is compared, not the bytes: times, lineage and file formats are ignored. If the content differs, the log and the report list the first value that differs, with its point and date, differences in the number of rows, inputs that have changed since the run, and version changes.&lt;/p&gt;&lt;p&gt;Runs on temporary layers, selected features or database layers cannot be repeated.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ogni risultato di SlopeMuse ha un registro di esecuzione: dati in ingresso con hash SHA-256, parametri, versioni, seme, piattaforma e durate. Il registro è salvato nei metadati di un GeoPackage, in un rapporto HTML o, per ogni altro risultato, nel file NAME.run.json accanto al risultato.&lt;/p&gt;&lt;p&gt;L'esecuzione è ripetuta con gli stessi dati e parametri e i risultati sono scritti in un'altra cartella, così gli originali restano. Si confronta il contenuto, non i byte: orari, provenienza e formati dei file sono ignorati. Se il contenuto differisce, il log e il rapporto indicano il primo valore diverso, con punto e data, le differenze nel numero di righe, i dati in ingresso cambiati dopo l'esecuzione e i cambi di versione.&lt;/p&gt;&lt;p&gt;Le esecuzioni su layer temporanei, elementi selezionati o layer di database non si possono ripetere.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every method is trained up to the end of the training period and then forecasts each acquisition from earlier drivers and acquisitions only. All methods, from simple baselines to the SlopeMuse models, receive the same series. The first line of the report names the best method; its margin over the best simple baseline is given with a confidence interval from a block bootstrap over the dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published also computes the scores of the paper on interpolated days, which depend on future data, and compares them with methods that only reproduce the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, Table II and Figures 6 to 8 and 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ogni metodo è addestrato fino alla fine del periodo di addestramento e poi prevede ogni acquisizione solo da variabili e acquisizioni precedenti. Tutti i metodi, dai metodi di riferimento semplici ai modelli di SlopeMuse, ricevono le stesse serie. La prima riga del rapporto indica il metodo migliore; il suo margine sul miglior metodo di riferimento semplice è dato con un intervallo di confidenza ottenuto da un bootstrap a blocchi sulle date.&lt;/p&gt;&lt;p&gt;PROTOCOL = published calcola anche i punteggi dell'articolo su giorni interpolati, che dipendono da dati futuri, e li confronta con metodi che riproducono soltanto l'interpolazione.&lt;/p&gt;&lt;p&gt;Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, tabella II e figure da 6 a 8 e 10.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes a direction of motion, and the report quantifies this assumption.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly downslope on the DEM, with 30 % of the motion in any other direction; amplification is bounded. Without a DEM, no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. (2024), exact only for motion along the target's line of sight; the report shows the range of the true factor next to it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction only.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target, the result is in its line of sight. Without one, direction, vertical, east and downslope yield the motion itself, and the other two methods project all points onto the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is noise-free and constant in time. Fields: factor, factor_sigma, sensitivity (observed share of the assumed motion), sigma [mm], flag (1: sensitivity below 0.2, values are empty if the method would amplify them; 2: direction unknown).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una linea di vista non ne determina un'altra: ogni metodo assume una direzione di movimento, e il rapporto quantifica questa ipotesi.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: soprattutto lungo il pendio sul DEM, con il 30 % del movimento in qualsiasi altra direzione; l'amplificazione è limitata. Senza DEM nessuna direzione è preferita.&lt;/li&gt;&lt;li&gt;direction: lungo DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) come in Khalili et al. (2024), esatto solo per movimento lungo la linea di vista di destinazione; il rapporto mostra accanto l'intervallo del fattore vero.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: solo lungo quella direzione.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Con una destinazione il risultato è nella sua linea di vista. Senza, direction, vertical, east e downslope danno il movimento stesso, e gli altri due metodi proiettano tutti i punti sulla linea di vista media del layer.&lt;/p&gt;&lt;p&gt;Il fattore di un punto è privo di rumore e costante nel tempo. Campi: factor, factor_sigma, sensitivity (quota osservata del movimento ipotizzato), sigma [mm], flag (1: sensibilità inferiore a 0,2, i valori sono vuoti se il metodo li amplificherebbe; 2: direzione ignota).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;PROJECT is a JSON file with the keys series, hydrology, model and output (paths, relative to the file) and, optionally, stable_area, thresholds (watch, warning, alarm in mm/day), persistence_days, latency_days, reference (two days), min_points, past_tolerance_mm, retrain_after_days, retrain_above_rmse_mm and import (settings for Import InSAR series).&lt;/p&gt;&lt;p&gt;Each run reads the whole delivery, checks that its earlier values agree with those of the previous run, estimates the new days without retraining, and screens all days. Estimates of earlier days are kept unchanged. Running the update again without new data changes nothing, and an interrupted run is repeated by the next one. A second simultaneous run is refused.&lt;/p&gt;&lt;p&gt;If points or dates are missing or earlier values have changed, the run fails with an error message and a non-zero exit status, and the previous results are kept. This is screening, not an alarm system.&lt;/p&gt;</source>
        <translation>&lt;p&gt;PROJECT è un file JSON con le chiavi series, hydrology, model e output (percorsi, relativi al file) e, facoltative, stable_area, thresholds (watch, warning, alarm in mm/giorno), persistence_days, latency_days, reference (due giorni), min_points, past_tolerance_mm, retrain_after_days, retrain_above_rmse_mm e import (impostazioni di Importa serie InSAR).&lt;/p&gt;&lt;p&gt;Ogni esecuzione legge l'intera fornitura, controlla che i valori precedenti coincidano con quelli dell'esecuzione precedente, stima i nuovi giorni senza riaddestrare ed esamina tutti i giorni. Le stime dei giorni precedenti restano invariate. Rieseguire l'aggiornamento senza nuovi dati non cambia nulla, e un'esecuzione interrotta è ripetuta da quella successiva. Una seconda esecuzione simultanea è rifiutata.&lt;/p&gt;&lt;p&gt;Se mancano punti o date o se i valori precedenti sono cambiati, l'esecuzione termina con un messaggio di errore e uno stato di uscita diverso da zero, e i risultati precedenti restano. Questo è uno screening, non un sistema di allarme.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the downloaded zip archive), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with one band or one file per date (select any of them), long tables (id, position, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (EGMS L3: positive up or east). The producer is identified by the columns; its unit and sign are used unless set below. The report lists all assumptions, the confidence in the identified producer, and values that contradict its conventions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legge EGMS L2a, L2b e L3 (CSV o l'archivio zip scaricato), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 con il suo file di geometria, HDF-EOS5, save_qgis), NetCDF, raster con una banda per data o un file per data (sceglierne uno qualsiasi), tabelle lunghe (id, posizione, data, spostamento) e ogni CSV o file vettoriale i cui nomi di colonna sono date (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;Il risultato è in mm, positivo verso il satellite (per EGMS L3: positivo verso l'alto o verso est). Il produttore è riconosciuto dalle colonne; si usano le sue unità e il suo segno, salvo diversa impostazione sotto. Il rapporto elenca tutte le ipotesi, la confidenza nel produttore riconosciuto e i valori che ne contraddicono le convenzioni.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads tenv3 files of the Nevada Geodetic Laboratory (including the integer metres, which change when a coordinate crosses a whole metre), .pos files of PBO and NOTA, and CSV: one row per station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and optionally se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files or a zip archive can be selected. The unit is part of the column name (mm, cm, m). A CSV file with station, lon and lat provides the positions of the stations in the other files.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of each station (CSV: unchanged). Steps caused by antenna changes or earthquakes are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legge file tenv3 del Nevada Geodetic Laboratory (compresi i metri interi, che cambiano quando una stazione supera un metro intero), file .pos di PBO e NOTA, e CSV: una riga per stazione e giorno (station, lon, lat, date, e_mm, n_mm, u_mm e, facoltative, se_mm, sn_mm, su_mm, cov_en_mm2 …) oppure colonne come M21_e_mm. Si possono selezionare più file o un archivio zip. L'unità fa parte del nome della colonna (mm, cm, m). Un file CSV con station, lon e lat fornisce le posizioni delle stazioni degli altri file.&lt;/p&gt;&lt;p&gt;Gli spostamenti sono relativi al primo giorno di ogni stazione (CSV: invariati). I salti dovuti a cambi d'antenna o terremoti sono conservati.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;SLOPES is a table with one row per slope. Columns: name, series (a SlopeMuse layer or any file that Import InSAR series can read) and hydrology are required; stable_area, dem, crs, unit, sign, train_end, start, end, min_coherence, latency_days, watch, warning, alarm (mm/day) and seed are optional. Paths may be relative to the folder of the table. Other columns are refused.&lt;/p&gt;&lt;p&gt;Each slope gets a folder with its layers and reports. The results folder also contains summary.gpkg, with the outline and the main results of each slope, and index.html, which links to all reports.&lt;/p&gt;&lt;p&gt;If a slope fails, the others are still processed, and the reason is reported. After an interruption or a correction, run the algorithm again with the same folder: only steps whose inputs, parameters or version have changed are repeated. The file finished.json of each slope lists its finished steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;SLOPES è una tabella con una riga per versante. Colonne: name, series (un layer di SlopeMuse o qualsiasi file leggibile da Importa serie InSAR) e hydrology sono obbligatorie; stable_area, dem, crs, unit, sign, train_end, start, end, min_coherence, latency_days, watch, warning, alarm (mm/giorno) e seed sono facoltative. I percorsi possono essere relativi alla cartella della tabella. Altre colonne sono rifiutate.&lt;/p&gt;&lt;p&gt;Ogni versante ha una cartella con i suoi layer e rapporti. La cartella dei risultati contiene anche summary.gpkg, con il contorno e i risultati principali di ogni versante, e index.html, che rimanda a tutti i rapporti.&lt;/p&gt;&lt;p&gt;Se un versante fallisce, gli altri sono comunque elaborati e il motivo è indicato. Dopo un'interruzione o una correzione, eseguire di nuovo l'algoritmo con la stessa cartella: si ripetono solo i passi i cui dati, parametri o versione sono cambiati. Il file finished.json di ogni versante elenca i passi completati.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The layers must have common dates (see harmonize) and the same line of sight (see projectlos). INPUT defines the datum: the offset of the second sensor may vary in space and is estimated together with the motion.&lt;/p&gt;&lt;p&gt;Kriging uses nearby points and additional points spread over the area. Each sensor has its own noise level, the covariance is chosen by prediction error, including prediction across gaps, and the weights are shared by all dates. With a DEM, the motion may depend on height if that reduces the error at held-out points.&lt;/p&gt;&lt;p&gt;kriging_edges: if the points form two classes (a moving body on stable ground), each class is kriged separately and the results are blended by class probability. cnn: a network trained on synthetic fields at the same locations corrects the kriging result. Both are applied only to the extent that they reduce the error at held-out points. cnn_published: the network of Khalili et al. (2024). The networks require torch and take several minutes.&lt;/p&gt;&lt;p&gt;pretrained: a network trained on simulated fields corrects the result of kriging_edges next to points and in gaps, each to the extent that this reduces the error at held-out points; it requires neither torch nor training.&lt;/p&gt;&lt;p&gt;Cells far from all points, outside the convex hull, or with a sigma close to that of the overall mean remain empty. For the report, original points are held out at random and in blocks with a buffer; the report shows the error of all methods and the gain from using both sensors.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (standard deviation (1σ) of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;I layer devono avere date comuni (vedi harmonize) e la stessa linea di vista (vedi projectlos). INPUT definisce il datum: lo scarto del secondo sensore può variare nello spazio ed è stimato insieme al movimento.&lt;/p&gt;&lt;p&gt;Il kriging usa i punti vicini e altri punti distribuiti sull'area. Ogni sensore ha un proprio livello di rumore, la covarianza è scelta in base all'errore di previsione, anche attraverso le lacune, e i pesi sono comuni a tutte le date. Con un DEM il movimento può dipendere dalla quota, se ciò riduce l'errore nei punti di validazione.&lt;/p&gt;&lt;p&gt;kriging_edges: se i punti formano due classi (un corpo in movimento su terreno stabile), ogni classe è interpolata separatamente con il kriging e i risultati sono combinati secondo la probabilità di classe. cnn: una rete addestrata su campi sintetici nelle stesse posizioni corregge il kriging. Entrambi si applicano solo nella misura in cui riducono l'errore nei punti di validazione. cnn_published: la rete di Khalili et al. (2024). Le reti richiedono torch e impiegano alcuni minuti.&lt;/p&gt;&lt;p&gt;pretrained: una rete addestrata su campi simulati corregge il risultato di kriging_edges accanto ai punti e nei vuoti, in ciascun caso nella misura in cui ciò riduce l'errore nei punti di validazione; non richiede torch né addestramento.&lt;/p&gt;&lt;p&gt;Restano vuote le celle lontane da tutti i punti, fuori dall'inviluppo convesso o con una sigma vicina a quella della media generale. Per il rapporto, punti originali sono esclusi a caso e in blocchi con una fascia attorno; il rapporto mostra l'errore di tutti i metodi e il guadagno ottenuto usando entrambi i sensori.&lt;/p&gt;&lt;p&gt;Campi: velocity, velocity_std [mm/anno] (deviazione standard (1σ) del movimento), distance [m] dal punto più vicino.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no interpolated daily targets are needed. No data after the end of training are used. The report scores the later acquisitions, both as delivered and with the common-mode error subtracted, and compares ten other methods with and without drivers. The model uses the method with the smallest error on held-out acquisitions in the training period.&lt;/p&gt;&lt;p&gt;Input: a point layer with one field per date [mm] and a table with one row per day.&lt;/p&gt;&lt;p&gt;After Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, with a different target, as explained in the guide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Il modello prevede la velocità di ogni punto e giorno dalle variabili; la somma delle velocità tra due acquisizioni è adattata alla differenza misurata, quindi non servono obiettivi giornalieri interpolati. Nessun dato successivo alla fine dell'addestramento è usato. Il rapporto valuta le acquisizioni successive, sia come fornite sia dopo aver sottratto l'errore di modo comune, e confronta altri dieci metodi con e senza variabili. Il modello usa il metodo con l'errore minore sulle acquisizioni di validazione del periodo di addestramento.&lt;/p&gt;&lt;p&gt;Ingresso: un layer di punti con un campo per data [mm] e una tabella con una riga per giorno.&lt;/p&gt;&lt;p&gt;Da Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, con un obiettivo diverso, come spiegato nella guida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The output dates cover the common period of the layers, every STEP days. Each layer is processed independently; then the series of INPUT2 are shifted to the same reference date as INPUT by a fit over the common period (stored in the field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother models the motion of a point as a linear trend plus fast, monthly, multi-year and annual components. Their variances are estimated from all points together and adapted to each series. The interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network shared by all points corrects the smoother to the extent that this reduces the error on held-out dates. lstm_published: the network of Khalili et al. (2024), which uses only past values. Both require torch and take several minutes.&lt;/p&gt;&lt;p&gt;pretrained: a network trained on simulated slopes corrects the smoother with the signal shared by the points, to the extent that this reduces the error on held-out dates; it requires neither torch nor training.&lt;/p&gt;&lt;p&gt;The report compares the errors of all methods on held-out dates. Sigma is the standard deviation of the motion, excluding acquisition noise [mm]; the field “noise” contains the standard deviation of a single acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 typical intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le date in uscita coprono il periodo comune dei layer, ogni STEP giorni. Ogni layer è elaborato in modo indipendente; poi le serie di INPUT2 sono traslate alla stessa data di riferimento di INPUT con una stima sul periodo comune (salvata nel campo zero_shift [mm]).&lt;/p&gt;&lt;p&gt;Lo smoother modella il movimento di un punto come una tendenza lineare più componenti veloci, mensili, pluriennali e annuali. Le loro varianze sono stimate da tutti i punti insieme e adattate a ogni serie. Gli interpolatori (pchip, linear) conservano il rumore delle acquisizioni.&lt;/p&gt;&lt;p&gt;lstm: una rete ricorrente comune a tutti i punti corregge lo smoother nella misura in cui ciò riduce l'errore sulle date di validazione. lstm_published: la rete di Khalili et al. (2024), che usa solo valori passati. Entrambe richiedono torch e impiegano alcuni minuti.&lt;/p&gt;&lt;p&gt;pretrained: una rete addestrata su pendii simulati corregge lo smoother con ciò che i punti hanno in comune, per quanto ciò riduce l'errore su date di validazione; non richiede né torch né addestramento.&lt;/p&gt;&lt;p&gt;Il rapporto confronta gli errori di tutti i metodi sulle date di validazione. La sigma è la deviazione standard del movimento, escluso il rumore di acquisizione [mm]; il campo «noise» contiene la deviazione standard di una singola acquisizione [mm]. Flag: 0 osservato quel giorno, 1 interpolato, 2 in una lacuna di più di 3 intervalli tipici.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The points of each orbit are averaged per cell and resampled to common dates by a smoother; then the two lines of sight of each cell are solved for east and up. Cells with points from only one orbit are excluded. Set the datum of both layers first.&lt;/p&gt;&lt;p&gt;Near-polar orbits are almost insensitive to north motion: this component is neglected, and the log reports the effect. On slopes that face north or south, use the method slope_parallel with a DEM: it assumes that the ground moves along its surface and also yields the north component.&lt;/p&gt;&lt;p&gt;Displacement and its sigma are relative to the first common date. Fields: velocity, velocity_std [mm/yr], condition (1 is best; cells above 15 are empty), n_ascending, n_descending, leak (mm in this component per mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;I punti di ogni orbita sono mediati per cella e ricampionati a date comuni con uno smoother; poi le due linee di vista di ogni cella si risolvono in est e verticale. Le celle con punti di una sola orbita sono escluse. Impostare prima il datum di entrambi i layer.&lt;/p&gt;&lt;p&gt;Le orbite quasi polari sono pressoché insensibili al movimento verso nord: questa componente è trascurata e il log ne riporta l'effetto. Su versanti rivolti a nord o a sud usare il metodo slope_parallel con un DEM: assume che il terreno si muova lungo la sua superficie e fornisce anche la componente nord.&lt;/p&gt;&lt;p&gt;Lo spostamento e la sua sigma sono relativi alla prima data comune. Campi: velocity, velocity_std [mm/anno], condition (1 è il valore migliore; le celle sopra 15 sono vuote), n_ascending, n_descending, leak (mm in questa componente per ogni mm di movimento verso nord trascurato).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The scores are those in Tables 4 to 7 of Khalili et al. (2024): rate, RMSE of the series and correlation per station and layer. The scale and the correlation of the increments are also reported because any two series with a trend are correlated. GNSS is projected onto the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that was used to set the datum of a layer or to calibrate the layer cannot be used to score it; such stations are identified from the lineage of the layer and marked in the table.&lt;/p&gt;</source>
        <translation>&lt;p&gt;I punteggi sono quelli delle tabelle da 4 a 7 di Khalili et al. (2024): velocità, RMSE della serie e correlazione per stazione e layer. Sono riportati anche la scala e la correlazione degli incrementi, perché due serie qualsiasi con una tendenza sono sempre correlate. Il GNSS è proiettato sulla direzione di ogni layer.&lt;/p&gt;&lt;p&gt;Una stazione usata per fissare il datum di un layer o per calibrarlo non può valutarlo; tali stazioni sono individuate dalla provenienza del layer e contrassegnate nella tabella.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This is screening, not an alarm system: it ranks points by the attention they require. A slope can fail without any precursor in InSAR data.&lt;/p&gt;&lt;p&gt;Levels: 0 quiet, 1 watch, 2 warning, 3 alarm, −1 uncertain (level_name: unsure). A day is uncertain if it cannot be classified as quiet: it is flagged, its interval reaches the watch threshold, or it has no estimate.&lt;/p&gt;&lt;p&gt;A level is raised by: a velocity over the last 24 days above its thresholds; a change of the 72-day velocity compared with the history of the point and its neighbours; an acquisition far from its forecast; an inverse velocity that reaches zero within 90 or 30 days (Fukuzono 1985), only if the acceleration is significant; a tangential angle above 80° or 85°. The last two apply only above the watch threshold. A level rises after PERSISTENCE days above a threshold and falls after at least 24 days below 70 % of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Questo è uno screening, non un sistema di allarme: ordina i punti secondo l'attenzione che richiedono. Un versante può cedere senza alcun precursore nei dati InSAR.&lt;/p&gt;&lt;p&gt;Livelli: 0 tranquillo, 1 attenzione, 2 preallarme, 3 allarme, −1 incerto (level_name: unsure). Un giorno è incerto se non può essere classificato come tranquillo: ha un flag, il suo intervallo raggiunge la soglia di attenzione o manca la stima.&lt;/p&gt;&lt;p&gt;Un livello è innalzato da: una velocità negli ultimi 24 giorni sopra le sue soglie; un cambiamento della velocità su 72 giorni rispetto alla storia del punto e dei suoi vicini; un'acquisizione lontana dalla sua previsione; una velocità inversa che raggiunge lo zero entro 90 o 30 giorni (Fukuzono 1985), solo se l'accelerazione è significativa; un angolo tangenziale sopra 80° o 85°. Gli ultimi due valgono solo sopra la soglia di attenzione. Un livello sale dopo PERSISTENCE giorni sopra una soglia e scende dopo almeno 24 giorni sotto il suo 70 %.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;d = l·e, where l points from the ground to the satellite. The variance is lᵀΣl, including the correlations between the components if the table has them. The direction is taken from the layer point nearest to the station or specified by two angles: incidence at the ground, and flight heading clockwise from north (about −12 ascending, −168 descending) for a right-looking sensor. After Khalili et al. (2024), Eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e, dove l è diretto dal suolo al satellite. La varianza è lᵀΣl, comprese le correlazioni tra le componenti se la tabella le contiene. La direzione è quella del punto del layer più vicino alla stazione, o è data da due angoli: incidenza al suolo e direzione di volo in senso orario da nord (circa −12 ascendente, −168 discendente) per un sensore che guarda a destra. Secondo Khalili et al. (2024), eq. (2).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;nowcast: each day is estimated only from drivers up to that day and acquisitions available by then, given their latency. hindcast: all acquisitions are used, including later ones. scenario: days after the last acquisition are estimated with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is the standard deviation of the displacement relative to the datum of the series, excluding acquisition noise; ±1.645 sigma is a 90 % interval. Flag 1: a driver is outside its training range and the interval is widened. Flag 4: the point deviates from its behaviour in training and the estimate follows its acquisitions; if flags 1 and 4 both apply, the value is 5. Flag 2: no observation.&lt;/p&gt;&lt;p&gt;The estimate keeps the datum of the input. With a stable area, the estimate and the output “Acquisitions in the datum of the estimate” are relative to that area.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast: ogni giorno è stimato solo da variabili fino a quel giorno e dalle acquisizioni allora disponibili, data la latenza. hindcast: si usano tutte le acquisizioni, anche successive. scenario: i giorni dopo l'ultima acquisizione sono stimati con variabili pianificate o previste.&lt;/p&gt;&lt;p&gt;Sigma è la deviazione standard dello spostamento rispetto al datum della serie, escluso il rumore di acquisizione; ±1,645 sigma è un intervallo del 90 %. Flag 1: una variabile è fuori dal suo intervallo di addestramento e l'intervallo è ampliato. Flag 4: il punto si discosta dal suo comportamento in addestramento e la stima segue le sue acquisizioni; se valgono i flag 1 e 4, il valore è 5. Flag 2: nessuna osservazione.&lt;/p&gt;&lt;p&gt;La stima conserva il datum dell'ingresso. Con un'area stabile, la stima e l'uscita «Acquisizioni nel datum della stima» sono relative a tale area.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A .run.json file, or any SlopeMuse layer or report that contains a run record.</source>
        <translation>Un file .run.json, o qualsiasi layer o rapporto di SlopeMuse che contenga un registro di esecuzione.</translation>
    </message>
    <message>
        <source>A Dask worker of {address} is out of memory; give the workers more memory or fewer threads.</source>
        <translation>Un worker Dask di {address} ha esaurito la memoria; assegnare ai worker più memoria o meno thread.</translation>
    </message>
    <message>
        <source>A Dask worker of {address} runs SlopeMuse {other}, but this computer runs SlopeMuse {version}; install the same version in the Python environment of every worker and restart the workers.</source>
        <translation>Un worker Dask di {address} ha SlopeMuse {other}, ma questo è SlopeMuse {version}; installare la stessa versione nell'ambiente Python di ogni worker e riavviare i worker.</translation>
    </message>
    <message>
        <source>A Python interpreter with torch and scipy, for example in a virtual environment, if torch cannot be installed in the Python environment of QGIS.</source>
        <translation>Un interprete Python con torch e scipy, per esempio in un ambiente virtuale, se torch non si può installare nell'ambiente Python di QGIS.</translation>
    </message>
    <message>
        <source>A cell size of {cell_m:g} m reduces the accuracy at held-out points by at most 2 %.</source>
        <translation>Una dimensione di cella di {cell_m:g} m riduce l'accuratezza nei punti di validazione al più del 2 %.</translation>
    </message>
    <message>
        <source>A file cannot be used ({reason}); choose other files or names.</source>
        <translation>Un file non può essere usato ({reason}); scegliere altri file o nomi.</translation>
    </message>
    <message>
        <source>A hindcast uses all acquisitions; LATENCY is ignored.</source>
        <translation>Un hindcast usa tutte le acquisizioni; LATENCY è ignorato.</translation>
    </message>
    <message>
        <source>A layer has no points with coordinates and values; check its geometry and its fields.</source>
        <translation>Un layer non ha alcun punto con coordinate e valori; controllarne la geometria e i campi.</translation>
    </message>
    <message>
        <source>A layer was removed from the project before it had been read; add it again and repeat the run. No output was written.</source>
        <translation>Un layer è stato rimosso dal progetto prima di essere letto; aggiungerlo di nuovo e ripetere l’esecuzione. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>A run of {algorithm} cannot be repeated from its record; {remedy}.</source>
        <translation>Un'esecuzione di {algorithm} non si può ripetere dal suo registro; {remedy}.</translation>
    </message>
    <message>
        <source>A simple baseline is the best method: {answer}, with {error} on {count}.</source>
        <translation>Il metodo migliore è un metodo di riferimento semplice: {answer}, con {error} su {count}.</translation>
    </message>
    <message>
        <source>A stable area is set. The entire motion of this area is subtracted, so the mean correction may have a trend.</source>
        <translation>È impostata un'area stabile. L'intero movimento di quest'area è sottratto, quindi la correzione media può avere una tendenza.</translation>
    </message>
    <message>
        <source>A temporary file of {size:,.1f} GB cannot be written in {folder} ({reason}); free up disk space, or choose another folder for the output.</source>
        <translation>Impossibile scrivere un file temporaneo di {size:,.1f} GB in {folder} ({reason}); liberare spazio su disco o scegliere un'altra cartella per l'output.</translation>
    </message>
    <message>
        <source>ANGLES is {convention}; use one of {angles}.</source>
        <translation>ANGLES è {convention}; usare uno di {angles}.</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING do not overlap (they are {hypot:.1f} km apart); provide two layers of the same area, and check their CRS.</source>
        <translation>ASCENDING e DESCENDING non si sovrappongono (distano {hypot:.1f} km); fornire due layer della stessa area e controllarne il SR.</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING have nearly the same line of sight ({apart:.1f}° apart), so east and up cannot be separated; provide one layer per orbit.</source>
        <translation>ASCENDING e DESCENDING hanno quasi la stessa linea di vista (differenza {apart:.1f}°), quindi est e verticale non si possono separare; fornire un layer per ogni orbita.</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING have no common cells of {size_m:g} m, although they cover the same area; use a larger CELL_SIZE.</source>
        <translation>ASCENDING e DESCENDING non hanno celle di {size_m:g} m in comune, pur essendo nella stessa area; usare un valore maggiore di CELL_SIZE.</translation>
    </message>
    <message>
        <source>ASCENDING: {first} to {last}, DESCENDING: {first_2} to {last_2}</source>
        <translation>ASCENDING: dal {first} al {last}, DESCENDING: dal {first_2} al {last_2}</translation>
    </message>
    <message>
        <source>About {hours:.1f} h left</source>
        <translation>Restano circa {hours:.1f} h</translation>
    </message>
    <message>
        <source>About {minutes:.0f} min left</source>
        <translation>Restano circa {minutes:.0f} min</translation>
    </message>
    <message>
        <source>About {seconds:.0f} s left</source>
        <translation>Restano circa {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <source>Acceleration [mm/yr²]</source>
        <translation>Accelerazione [mm/anno²]</translation>
    </message>
    <message>
        <source>Acceleration from {first} to {last}, but the inverse velocity does not yield a plausible date: no failure date is indicated.</source>
        <translation>Accelerazione dal {first} al {last}, ma la velocità inversa non dà una data plausibile: nessuna data di rottura è indicata.</translation>
    </message>
    <message>
        <source>Accepted share of false positives among the reported points.</source>
        <translation>Quota ammessa di falsi positivi tra i punti segnalati.</translation>
    </message>
    <message numerus="yes">
        <source>According to the period column, {count:,} values are multi-day totals; each is distributed evenly over its days.</source>
        <translation>
            <numerusform>Secondo la colonna dei periodi, {count:,} valore è un totale di più giorni; è ripartito in parti uguali sui suoi giorni.</numerusform>
            <numerusform>Secondo la colonna dei periodi, {count:,} valori sono totali di più giorni; ciascuno è ripartito in parti uguali sui suoi giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy at held-out original points</source>
        <translation>Accuratezza nei punti originali di validazione</translation>
    </message>
    <message>
        <source>Acquisition latency [days]</source>
        <translation>Latenza delle acquisizioni [giorni]</translation>
    </message>
    <message>
        <source>Acquisition noise without the common-mode error</source>
        <translation>Rumore di acquisizione senza l'errore di modo comune</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Acquisizioni</translation>
    </message>
    <message>
        <source>Acquisitions [%]</source>
        <translation>Acquisizioni [%]</translation>
    </message>
    <message>
        <source>Acquisitions after the training period only (recommended)</source>
        <translation>Solo acquisizioni successive al periodo di addestramento (consigliato)</translation>
    </message>
    <message>
        <source>Acquisitions after the training period, as delivered: {n:,} values at {n_points:,} points</source>
        <translation>Acquisizioni successive al periodo di addestramento, come fornite: {n:,} valori in {n_points:,} punti</translation>
    </message>
    <message>
        <source>Acquisitions are compared with their forecasts. Default: the acquisitions layer of INPUT, if it was written next to INPUT.</source>
        <translation>Le acquisizioni sono confrontate con le loro previsioni. Predefinito: il layer delle acquisizioni di INPUT, se scritto accanto a INPUT.</translation>
    </message>
    <message>
        <source>Acquisitions from {before_days} days before to {after_days} days after the event</source>
        <translation>Acquisizioni da {before_days} giorni prima a {after_days} giorni dopo l'evento</translation>
    </message>
    <message>
        <source>Acquisitions in the datum of the estimate [mm]</source>
        <translation>Acquisizioni nel datum della stima [mm]</translation>
    </message>
    <message>
        <source>Adam, {learning_rate:g}</source>
        <translation>Adam, {learning_rate:g}</translation>
    </message>
    <message>
        <source>Add a step on {day} to the fit</source>
        <translation>Aggiungi all'adattamento un salto il {day}</translation>
    </message>
    <message>
        <source>Add a synthetic slope with rain and reservoir level to the project</source>
        <translation>Aggiungi al progetto un versante sintetico con pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <source>Add an event for the selected period…</source>
        <translation>Aggiungi un evento per il periodo selezionato…</translation>
    </message>
    <message>
        <source>Add an event on {day}…</source>
        <translation>Aggiungi un evento il {day}…</translation>
    </message>
    <message>
        <source>Add to a print layout</source>
        <translation>Aggiungi a un layout di stampa</translation>
    </message>
    <message>
        <source>Add to a print layout, following its map or atlas</source>
        <translation>Aggiungi a un layout di stampa, seguendo la sua mappa o l'atlante</translation>
    </message>
    <message>
        <source>Additional daily drivers</source>
        <translation>Altre variabili giornaliere</translation>
    </message>
    <message>
        <source>Address of the Dask scheduler whose workers process the points, for example tcp://host:8786; only addresses listed in the settings are accepted. local: this process. Default: the first scheduler in the settings or, if none is listed, this process.</source>
        <translation>Indirizzo dello scheduler i cui worker calcolano i blocchi di punti, per esempio tcp://host:8786; sono accettati solo quelli della pagina delle impostazioni. local: questo processo. Predefinito: il primo scheduler della pagina delle impostazioni; se non ce n'è, questo processo.</translation>
    </message>
    <message>
        <source>Addresses such as tcp://host:8786 or tls://host:8786, separated by commas. SCHEDULER accepts only these addresses, and the first one is its default; put local first to compute in this process unless SCHEDULER is set. Whoever operates a scheduler can run programs on this computer.</source>
        <translation>Indirizzi come tcp://host:8786 o tls://host:8786, separati da virgole. Solo questi si possono scegliere con SCHEDULER e il primo è il suo valore predefinito; scrivere local per primo per calcolare in questo processo se SCHEDULER non indica altro. Chi gestisce uno scheduler può eseguire programmi su questo computer.</translation>
    </message>
    <message>
        <source>After 1090 of 1648 samples, as published</source>
        <translation>Dopo 1090 di 1648 campioni, come pubblicato</translation>
    </message>
    <message>
        <source>After subtracting the mean difference, as in Table 6 (for grids, Table 7) of Khalili et al. (2024).</source>
        <translation>Dopo aver sottratto la differenza media, come nella tabella 6 (per le griglie, nella tabella 7) di Khalili et al. (2024).</translation>
    </message>
    <message>
        <source>After two thirds of the period</source>
        <translation>Dopo due terzi del periodo</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source>Alarm threshold [mm/day]</source>
        <translation>Soglia di allarme [mm/giorno]</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmi</translation>
    </message>
    <message>
        <source>Align the delivery with the previous run</source>
        <translation>Allinea la fornitura con l'esecuzione precedente</translation>
    </message>
    <message>
        <source>All acquisitions are before {first}, the first day of the drivers; provide drivers for the period of the series.</source>
        <translation>Tutte le acquisizioni precedono il {first}, primo giorno delle variabili; fornire variabili per il periodo delle serie.</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Tutti i dati</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Tutte le date</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>All methods are fitted to the training period only. A daily estimate with LATENCY = 1 equals these predictions on the acquisition dates; with LATENCY = 0, it already uses the acquisition of the same day.</source>
        <translation>Tutti i metodi sono calibrati solo sul periodo di addestramento. Una stima giornaliera con LATENCY = 1 coincide con queste previsioni alle date di acquisizione; con LATENCY = 0 usa già l'acquisizione dello stesso giorno.</translation>
    </message>
    <message numerus="yes">
        <source>All methods use the same series, with isolated spikes in the training period removed, and were {fits}. After fitting, they only assimilate acquisitions, each no earlier than {count:,} days after its date, so that no acquisition predicts itself. If the series was processed as one stack, earlier values may contain information from later acquisitions; this evaluation cannot detect such leakage.</source>
        <translation>
            <numerusform>Tutti i metodi usano le stesse serie, senza i picchi isolati del periodo di addestramento, e sono stati {fits}. Dopo la calibrazione assimilano soltanto acquisizioni, ciascuna non prima di {count:,} giorno dopo la sua data, così che nessuna acquisizione predica se stessa. Se le serie sono state elaborate come un unico stack, i valori precedenti possono contenere informazioni di acquisizioni successive; questa valutazione non può rilevarlo.</numerusform>
            <numerusform>Tutti i metodi usano le stesse serie, senza i picchi isolati del periodo di addestramento, e sono stati {fits}. Dopo la calibrazione assimilano soltanto acquisizioni, ciascuna non prima di {count:,} giorni dopo la sua data, così che nessuna acquisizione predica se stessa. Se le serie sono state elaborate come un unico stack, i valori precedenti possono contenere informazioni di acquisizioni successive; questa valutazione non può rilevarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All points lie on a single line; a grid requires points that enclose an area.</source>
        <translation>Tutti i punti stanno su una sola linea; una griglia richiede punti che racchiudano un'area.</translation>
    </message>
    <message>
        <source>All polygons of {name}</source>
        <translation>Tutti i poligoni di {name}</translation>
    </message>
    <message>
        <source>All slopes failed; first error, in {name}: {problem} {index} lists the reason for each slope.</source>
        <translation>Tutti i versanti sono falliti; primo errore, in {name}: {problem} {index} riporta il motivo per ogni versante.</translation>
    </message>
    <message>
        <source>All stations move at about {speeds:.0f} mm/yr: the GNSS series contain plate motion, and so will the re-referenced layer. To avoid this, first subtract the plate motion from the GNSS series.</source>
        <translation>Tutte le stazioni si muovono di circa {speeds:.0f} mm/anno: le serie GNSS contengono il moto della placca, e così sarà per il layer riferito al nuovo datum. Per evitarlo, sottrarre prima il moto della placca dalle serie GNSS.</translation>
    </message>
    <message>
        <source>All steps, as in Eq. (6)</source>
        <translation>Tutti i passi, come nell'eq. (6)</translation>
    </message>
    <message>
        <source>All {inside} points within {radius_m:g} m of station {place} are empty (NULL on every date); use a larger radius or another station.</source>
        <translation>Tutti i {inside} punti entro {radius_m:g} m dalla stazione {place} sono vuoti (NULL in tutte le date); usare un raggio maggiore o un'altra stazione.</translation>
    </message>
    <message>
        <source>Allow more than 200 networks (as in the published method)</source>
        <translation>Consenti più di 200 reti (come nel metodo pubblicato)</translation>
    </message>
    <message>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>Riempi anche le celle fuori dall'inviluppo convesso dei punti, fino a MASK_DISTANCE.</translation>
    </message>
    <message>
        <source>Also interpolated days, as published (uses future data)</source>
        <translation>Anche giorni interpolati, come pubblicato (usa dati futuri)</translation>
    </message>
    <message>
        <source>An array in {field} of {layer} has {found} values, but there are {dates} dates; correct the table.</source>
        <translation>Un array in {field} di {layer} ha {found} valori, ma le date sono {dates}; correggere la tabella.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizza</translation>
    </message>
    <message>
        <source>Angle
[degrees]</source>
        <translation>Angolo
[gradi]</translation>
    </message>
    <message>
        <source>Annual amplitude [mm]</source>
        <translation>Ampiezza annua [mm]</translation>
    </message>
    <message>
        <source>Annual term</source>
        <translation>Termine annuale</translation>
    </message>
    <message>
        <source>Any CRS. The DEM is used only if it reduces the error at held-out points.</source>
        <translation>In qualsiasi SR; usato se riduce l'errore nei punti di validazione.</translation>
    </message>
    <message>
        <source>Applies to readings with a time of day and a time zone. Examples: 8 for China, 1 for Italy. Default: days as written in the file.</source>
        <translation>Vale per letture con ora e fuso orario. Esempi: 8 per la Cina, 1 per l'Italia. Predefinito: i giorni come scritti nel file.</translation>
    </message>
    <message>
        <source>Applying the LSTM correction</source>
        <translation>Applicazione della correzione LSTM</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message numerus="yes">
        <source>Area with {count:,} points</source>
        <translation>
            <numerusform>Area con {count:,} punto</numerusform>
            <numerusform>Area con {count:,} punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Area {name}</source>
        <translation>Area {name}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Aree</translation>
    </message>
    <message>
        <source>Areas that require attention</source>
        <translation>Aree che richiedono attenzione</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <source>Arrows: {n}. The arrows show the motion from {day} to the date shown on the map or, if the map shows no date, to the last date. The legend shows the arrow scale.</source>
        <translation>{n} frecce. Le frecce mostrano il movimento dal {day} alla data mostrata sulla mappa o, se la mappa non mostra una data, fino all'ultima data. La legenda mostra la scala delle frecce.</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Come fornito</translation>
    </message>
    <message>
        <source>As delivered: every method uses the original acquisitions and is scored on them. Corrected: every method uses the acquisitions minus the common-mode error and is scored on them.</source>
        <translation>Come fornite: ogni metodo usa le acquisizioni originali ed è valutato su di esse. Corrette: ogni metodo usa le acquisizioni meno l'errore di modo comune ed è valutato su di esse.</translation>
    </message>
    <message>
        <source>As delivered: every method uses the original acquisitions and is scored on them. Corrected: every method uses the acquisitions minus the common-mode error and is scored on them. All other tables and figures show acquisitions as delivered; the comparison with GNSS uses corrected acquisitions.</source>
        <translation>Come fornite: ogni metodo usa le acquisizioni originali ed è valutato su di esse. Corrette: ogni metodo usa le acquisizioni meno l'errore di modo comune ed è valutato su di esse. Tutte le altre tabelle e figure mostrano le acquisizioni come fornite; il confronto con il GNSS usa le acquisizioni corrette.</translation>
    </message>
    <message>
        <source>As in Table 4 of Khalili et al. (2024). Rates are estimated over the dates common to a layer and the station. The GNSS column is the mean over the layers; each layer is compared with GNSS on its own dates.</source>
        <translation>Come nella tabella 4 di Khalili et al. (2024). Le velocità sono stimate sulle date comuni a un layer e alla stazione. La colonna GNSS è la media sui layer; ogni layer è confrontato con il GNSS sulle proprie date.</translation>
    </message>
    <message>
        <source>As in Table 5 of Khalili et al. (2024). Any two series with a trend have a correlation near 1, whatever their rates.</source>
        <translation>Come nella tabella 5 di Khalili et al. (2024). Due serie qualsiasi con una tendenza hanno una correlazione vicina a 1, qualunque siano le loro velocità.</translation>
    </message>
    <message>
        <source>As in Table II of Guo et al. (2023): interpolated days, by the change between the acquisitions before and after each day</source>
        <translation>Come nella tabella II di Guo et al. (2023): giorni interpolati, per variazione tra l'acquisizione precedente e quella successiva a ogni giorno</translation>
    </message>
    <message>
        <source>As in training, {rate:+.2f} mm/yr is subtracted (calibration with {stations}).</source>
        <translation>Come nell'addestramento, si sottraggono {rate:+.2f} mm/anno (calibrazione con {stations}).</translation>
    </message>
    <message>
        <source>As published, chi-square is computed on interpolated days. These are not independent samples: even a slope that does not respond to any driver appears to depend on the drivers nearly everywhere. Use METHOD = circular_shift for a valid test.</source>
        <translation>Come pubblicato, il chi quadrato è calcolato su giorni interpolati. Non sono campioni indipendenti: anche un versante che non risponde ad alcuna variabile sembra dipendere dalle variabili quasi ovunque. Usare METHOD = circular_shift per un test valido.</translation>
    </message>
    <message>
        <source>As published, chi-square is computed on interpolated days: these are not independent samples, so nearly every point appears to depend on the drivers, whatever actually drives its motion.</source>
        <translation>Come pubblicato, il chi quadrato è calcolato su giorni interpolati: non sono campioni indipendenti, quindi quasi ogni punto sembra dipendere dalle variabili, qualunque sia la vera causa del suo movimento.</translation>
    </message>
    <message>
        <source>As published, the reference below is interpolated linearly between all acquisitions. The reference contains future information because the interpolation between two acquisitions uses the later one. A score is meaningful only if the method outperforms simply repeating the interpolated value of the previous day.</source>
        <translation>Come pubblicato, il riferimento qui sotto è interpolato linearmente fra tutte le acquisizioni. Contiene informazioni future, perché l'interpolazione fra due acquisizioni usa la successiva. Un punteggio è significativo solo se il metodo fa meglio della semplice ripetizione del valore interpolato del giorno precedente.</translation>
    </message>
    <message>
        <source>As published, the target is interpolated between acquisitions. It contains information from later acquisitions, including those after the training period, so the scores are not evidence of skill.</source>
        <translation>Come pubblicato, l'obiettivo è interpolato fra le acquisizioni. Contiene informazioni da acquisizioni successive, anche oltre il periodo di addestramento, quindi i punteggi non dimostrano alcuna capacità predittiva.</translation>
    </message>
    <message>
        <source>As published, this network was trained on daily values interpolated linearly between all acquisitions. The interpolation between two acquisitions uses the later one: the target contains future information, including information from after the training period.</source>
        <translation>Come pubblicato, questa rete è stata addestrata su valori giornalieri interpolati linearmente fra tutte le acquisizioni. L'interpolazione fra due acquisizioni usa la successiva: l'obiettivo contiene informazioni future, anche successive al periodo di addestramento.</translation>
    </message>
    <message>
        <source>As published: V / cos(a1 − a2)</source>
        <translation>Come pubblicato: V / cos(a1 − a2)</translation>
    </message>
    <message>
        <source>Ascending points per cell</source>
        <translation>Punti ascendenti per cella</translation>
    </message>
    <message>
        <source>Ascending series [mm]</source>
        <translation>Serie ascendente [mm]</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Assigns a level to every point and day according to the attention required. Screening only.</source>
        <translation>Assegna a ogni punto e giorno un livello secondo l'attenzione richiesta. Solo screening.</translation>
    </message>
    <message>
        <source>Assumed ground motion</source>
        <translation>Movimento ipotizzato del terreno</translation>
    </message>
    <message>
        <source>Assumed without evidence in the file: {assumptions}.</source>
        <translation>Ipotizzato senza indicazioni nel file: {assumptions}.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Assumptions, dates and gaps, steps above λ/4, and noise in a stable window.</source>
        <translation>Ipotesi, date e lacune, salti superiori a λ/4, rumore in una finestra stabile.</translation>
    </message>
    <message>
        <source>At a look angle of {largest:.1f}° from an altitude of {altitude_km:g} km, the line of sight misses the Earth.</source>
        <translation>Con un angolo di vista di {largest:.1f}° da una quota di {altitude_km:g} km, la linea di vista non incontra la Terra.</translation>
    </message>
    <message>
        <source>At the GNSS station {station}, {simple} has a smaller error ({simple_rmse:.1f} mm) than {answer} ({rmse:.1f} mm).</source>
        <translation>Alla stazione GNSS {station}, {simple} ha un errore minore ({simple_rmse:.1f} mm) di {answer} ({rmse:.1f} mm).</translation>
    </message>
    <message>
        <source>At the points of {name}, {alone} alone has a smaller error than both sensors together: the error of both is {ratio:.2f} times as large (90 % interval {low:.2f} to {high:.2f}).</source>
        <translation>Nei punti di {name}, {alone} da solo ha un errore minore dei due sensori insieme: l'errore di entrambi è pari a {ratio:.2f} volte il suo (intervallo del 90 % da {low:.2f} a {high:.2f}).</translation>
    </message>
    <message>
        <source>At {lost:,} of {seen:,} points, the direction is unknown (outside the DEM, nodata, level ground, or no line of sight); these points are {done} (flag 2).</source>
        <translation>In {lost:,} punti su {seen:,} la direzione non è nota (fuori dal DEM, nodata, terreno piano, o nessuna linea di vista); sono {done} (flag 2).</translation>
    </message>
    <message>
        <source>Averaging points in cells</source>
        <translation>Media dei punti per cella</translation>
    </message>
    <message>
        <source>Away from the satellite</source>
        <translation>In allontanamento dal satellite</translation>
    </message>
    <message>
        <source>Band {number} of {name} ({text}) has no date; set the date of each band (YYYYMMDD) as its description or as the metadata item DATE.</source>
        <translation>La banda {number} di {name} ({text}) non ha data; indicare la data di ogni banda (YYYYMMDD) come descrizione o come metadato DATE.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Before training, the difference in rate between the series and the most stable station over the training period is subtracted from the series. The station is recorded in the model and cannot be used to score the model.</source>
        <translation>Prima dell'addestramento, la differenza di velocità tra le serie e la stazione più stabile sul periodo di addestramento è sottratta dalle serie. La stazione è registrata nel modello e non può essere usata per valutarlo.</translation>
    </message>
    <message>
        <source>Best method on {n_acquisitions:.0f} acquisitions after {train_end} (as delivered, each predicted from the preceding acquisitions): {title} (RMSE {found:.2f} mm).</source>
        <translation>Metodo migliore su {n_acquisitions:.0f} acquisizioni dopo il {train_end} (come fornite, ciascuna prevista dalle acquisizioni precedenti): {title} (RMSE {found:.2f} mm).</translation>
    </message>
    <message>
        <source>Between consecutive dates, no station moves more than the noise of {names} and GNSS: the rates can be compared with GNSS, but short-term motion cannot.</source>
        <translation>Tra date consecutive nessuna stazione si muove più del rumore di {names} e del GNSS: le velocità si possono confrontare con il GNSS, il moto a breve termine no.</translation>
    </message>
    <message>
        <source>Between consecutive dates, {names} and GNSS are only weakly correlated (mean correlation of the increments {range}): the rates are validated, but short-term motion is not.</source>
        <translation>Tra date consecutive, il GNSS conferma appena {names} (correlazione media degli incrementi: {range}): le velocità sono validate, il movimento a breve termine no.</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of points are processed on {address} ({count:,} Dask workers).</source>
        <translation>
            <numerusform>I blocchi di punti sono calcolati su {address} ({count:,} worker Dask).</numerusform>
            <numerusform>I blocchi di punti sono calcolati su {address} ({count:,} worker Dask).</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks of {side_m:.0f} m held out with a buffer of {buffer_m:.0f} m around them</source>
        <translation>Blocchi di {side_m:.0f} m esclusi per la validazione, con una fascia di {buffer_m:.0f} m attorno</translation>
    </message>
    <message>
        <source>Blue: SlopeMuse models; orange: baselines with drivers; grey: baselines without drivers.</source>
        <translation>Blu: modelli di SlopeMuse; arancione: metodi di riferimento con variabili; grigio: metodi di riferimento senza variabili.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Both sensors</source>
        <translation>Entrambi i sensori</translation>
    </message>
    <message>
        <source>Both sensors held out in the same blocks</source>
        <translation>Entrambi i sensori esclusi negli stessi blocchi</translation>
    </message>
    <message>
        <source>Building the grid</source>
        <translation>Costruzione della griglia</translation>
    </message>
    <message>
        <source>C band: {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>Banda C: {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</translation>
    </message>
    <message>
        <source>CELL_SIZE = {size_m:g} m yields {extent:,} × {extent_2:,} cells; use a larger size.</source>
        <translation>CELL_SIZE = {size_m:g} m produce {extent:,} × {extent_2:,} celle; usare una dimensione maggiore.</translation>
    </message>
    <message>
        <source>CELL_SIZE = {size_m:g} m yields {rows:,} cells with {dates} dates each, but at most {most:,} cells can be filled; use {rounded_up:g} m or more (the points are about {spacing_m:.0f} m apart).</source>
        <translation>CELL_SIZE = {size_m:g} m produce {rows:,} celle con {dates} date ciascuna, ma se ne possono riempire al massimo {most:,}; usare {rounded_up:g} m o più (i punti distano circa {spacing_m:.0f} m).</translation>
    </message>
    <message>
        <source>CELL_SIZE is {cell_m:g} m; enter a size above 0, or 0 for automatic selection.</source>
        <translation>CELL_SIZE è {cell_m:g} m; indicare una dimensione maggiore di 0, o 0 per la scelta automatica.</translation>
    </message>
    <message>
        <source>CELL_SIZE is {size_m:g} m; enter a size above 0, or 0 for automatic selection.</source>
        <translation>CELL_SIZE è {size_m:g} m; indicare una dimensione maggiore di 0, o 0 per la scelta automatica.</translation>
    </message>
    <message>
        <source>CELL_SIZE is {size_m:g} m; it must be greater than 0.</source>
        <translation>CELL_SIZE è {size_m:g} m; deve essere maggiore di 0.</translation>
    </message>
    <message>
        <source>CHOICES is {text}, which is neither valid JSON nor an existing file.</source>
        <translation>CHOICES è {text}, che non è né JSON valido né un file esistente.</translation>
    </message>
    <message>
        <source>CLASSES is {text}; use increasing numbers in mm, for example 2,4,6,8.</source>
        <translation>CLASSES è {text}; usare numeri crescenti in mm, per esempio 2,4,6,8.</translation>
    </message>
    <message>
        <source>CLASSES is {text}; use positive, increasing limits.</source>
        <translation>CLASSES è {text}; usare limiti positivi e crescenti.</translation>
    </message>
    <message>
        <source>CNN as published (Khalili et al. 2024)</source>
        <translation>CNN come pubblicata (Khalili et al. 2024)</translation>
    </message>
    <message>
        <source>CNN as published (needs torch)</source>
        <translation>CNN come pubblicata (richiede torch)</translation>
    </message>
    <message>
        <source>CNN correction of kriging</source>
        <translation>Correzione CNN del kriging</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SR</translation>
    </message>
    <message>
        <source>CRS of the layer</source>
        <translation>SR del layer</translation>
    </message>
    <message>
        <source>CRS of the points</source>
        <translation>SR dei punti</translation>
    </message>
    <message>
        <source>CRS {crs} is in metres, but {source} has only the columns {longitude} and {latitude} in degrees; leave CRS empty.</source>
        <translation>Il SR {crs} è in metri, ma {source} ha solo le colonne {longitude} e {latitude} in gradi; lasciare CRS vuoto.</translation>
    </message>
    <message>
        <source>CSV file, spreadsheet, GeoPackage or another table with a date column.</source>
        <translation>File CSV, foglio di calcolo, GeoPackage o altra tabella con una colonna di date.</translation>
    </message>
    <message>
        <source>CSV file, zip archive with one CSV file, GeoPackage, shapefile or another vector file, HDF5, NetCDF, GeoTIFF, GMT grid, a folder of dated rasters (enter its path), or a zip archive of GeoTIFF files.</source>
        <translation>File CSV, archivio zip con un file CSV, GeoPackage, shapefile o altro file vettoriale, HDF5, NetCDF, GeoTIFF, griglia GMT, una cartella di raster datati (indicarne il percorso) o un archivio zip di file GeoTIFF.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled. No output was written.</source>
        <translation>Annullato. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Cell candidate activation</source>
        <translation>Attivazione della cella candidata</translation>
    </message>
    <message>
        <source>Cell candidate activation (published)</source>
        <translation>Attivazione della cella candidata (pubblicato)</translation>
    </message>
    <message>
        <source>Cell size [m]</source>
        <translation>Dimensione della cella [m]</translation>
    </message>
    <message>
        <source>Cells farther than this distance from every point remain empty. Default: derived from the points.</source>
        <translation>Le celle che distano più di così da ogni punto restano vuote. Predefinito: ricavato dai punti.</translation>
    </message>
    <message>
        <source>Cells of {cell_m:g} m are used because smaller ones would take too much memory; for smaller cells, fuse a part of the area with CELL_SIZE.</source>
        <translation>Si usano celle di {cell_m:g} m perché celle più piccole occuperebbero troppa memoria; per celle più piccole, fondere una parte dell'area con CELL_SIZE.</translation>
    </message>
    <message>
        <source>Change at {r:g} m [mm]</source>
        <translation>Variazione a {r:g} m [mm]</translation>
    </message>
    <message>
        <source>Change between two acquisitions</source>
        <translation>Variazione fra due acquisizioni</translation>
    </message>
    <message>
        <source>Change classes [mm]</source>
        <translation>Classi di variazione [mm]</translation>
    </message>
    <message>
        <source>Changes between acquisitions are compared after the trend and the seasonal signal are removed because rain and reservoir level are seasonal and shared seasonality alone is not evidence of a response. For rain, the possible effect of the reservoir is removed, and vice versa. A point is counted if the response of its neighbourhood exceeds that obtained with circularly shifted drivers and if the response of the point itself agrees with it; the false discovery rate is limited, for the reservoir over all points and for other drivers over the points that move with their neighbours. On synthetic slopes, about one point in twenty was reported for unrelated drivers with the same seasonality, usually a whole slope at once. The lag is measured to the middle of the summation window or to the peak of the response, so it may exceed MAX_LAG, which limits the end of the window; its resolution is at best half an interval between acquisitions.</source>
        <translation>Le variazioni fra acquisizioni sono confrontate dopo aver rimosso la tendenza e il segnale stagionale, perché pioggia e livello dell'invaso sono stagionali e una stagionalità comune da sola non prova una risposta. Per la pioggia si rimuove il possibile effetto dell'invaso, e viceversa. Un punto è contato se la risposta del suo intorno supera quella ottenuta con variabili traslate circolarmente e se la risposta del punto stesso è concorde; il tasso di false scoperte è limitato, per l'invaso su tutti i punti e per le altre variabili sui punti che si muovono con i loro vicini. Su versanti sintetici circa un punto su venti è stato segnalato per variabili non correlate con la stessa stagionalità, di solito un intero versante alla volta. Il ritardo è misurato fino al centro della finestra di somma o al picco della risposta, perciò può superare MAX_LAG, che limita la fine della finestra; la sua risoluzione è al meglio metà intervallo fra acquisizioni.</translation>
    </message>
    <message>
        <source>Changes of at least {bound:g} mm since the last available acquisition</source>
        <translation>Variazioni di almeno {bound:g} mm dall'ultima acquisizione disponibile</translation>
    </message>
    <message>
        <source>Chi-square on interpolated days, as published</source>
        <translation>Chi quadrato su giorni interpolati, come pubblicato</translation>
    </message>
    <message>
        <source>Chi-square, normalised to the range 0 to 1 over the layer, as in Figure 9 of Guo et al. (2023); points that do not respond are grey.</source>
        <translation>Chi quadrato, normalizzato da 0 a 1 sul layer, come nella figura 9 di Guo et al. (2023); i punti che non rispondono sono grigi.</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Scegli un interprete Python</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>Scegliere un layer…</translation>
    </message>
    <message>
        <source>Choose a point layer with one field per date, open the example, or import your data.</source>
        <translation>Scegliere un layer di punti con un campo per data, aprire l'esempio o importare i propri dati.</translation>
    </message>
    <message>
        <source>Choose the rain sums and the driver plotted as a line</source>
        <translation>Scegli le somme di pioggia e la variabile tracciata come linea</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cerchio</translation>
    </message>
    <message>
        <source>Circular shifts, with false discovery rate control (recommended)</source>
        <translation>Traslazioni circolari, con controllo del tasso di false scoperte (consigliato)</translation>
    </message>
    <message>
        <source>Class (Cruden and Varnes)</source>
        <translation>Classe (Cruden e Varnes)</translation>
    </message>
    <message>
        <source>Class limits for the absolute change between two acquisitions.</source>
        <translation>Limiti di classe per la variazione assoluta tra due acquisizioni.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <source>Classifying points</source>
        <translation>Classificazione dei punti</translation>
    </message>
    <message>
        <source>Click a point in the layer on the map,
or click “Area” and draw a polygon around several points.</source>
        <translation>Fare clic su un punto del layer sulla mappa,
oppure premere «Area» e disegnare attorno a più punti.</translation>
    </message>
    <message>
        <source>Click a point on the map to plot it; Shift + click adds a point to the comparison</source>
        <translation>Fare clic su un punto della mappa per tracciarlo; Maiusc + clic aggiunge un punto al confronto</translation>
    </message>
    <message>
        <source>Click a point to plot its series with rain and reservoir level</source>
        <translation>Traccia la serie di un punto con pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <source>Click “Point” and then a point in the layer on the map,
or click “Area” and draw a polygon around several points.</source>
        <translation>Premere «Punto» e fare clic su un punto del layer sulla mappa,
oppure premere «Area» e disegnare un poligono attorno a più punti.</translation>
    </message>
    <message>
        <source>Click: show this date on the map. Drag: fit the selected period. Wheel: zoom. Double-click: show all dates. Right-click: menu.</source>
        <translation>Clic: mostra questa data sulla mappa. Trascinamento: adattamento al periodo selezionato. Rotella: zoom. Doppio clic: mostra tutte le date. Clic destro: menu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Coherence from {coherence}.</source>
        <translation>Coerenza da {coherence}.</translation>
    </message>
    <message>
        <source>Collecting points</source>
        <translation>Raccolta dei punti</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Colours, range, classes and markers of a point layer on the map</source>
        <translation>Colori, intervallo, classi e simboli di un layer di punti sulla mappa</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Colore…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Columns date, rain_mm, level_m and additional drivers; days without a value are empty.</source>
        <translation>Colonne date, rain_mm, level_m e variabili aggiuntive; i giorni senza valore sono vuoti.</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as written by Import GNSS), or los_mm in the line of sight of the layer.</source>
        <translation>Colonne station, lon, lat, date, e_mm, n_mm, u_mm (come scritte da Importa GNSS), oppure los_mm nella linea di vista del layer.</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>Colonne station, lon, lat, date, e_mm, n_mm, u_mm con sigma e covarianze.</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>Colonne station, lon, lat, date, los_mm (positivo verso il satellite), sigma_mm.</translation>
    </message>
    <message>
        <source>Combines ascending and descending series with different dates into east and up displacements on a common grid.</source>
        <translation>Combina serie ascendenti e discendenti con date diverse in spostamenti est e verticale su una griglia comune.</translation>
    </message>
    <message>
        <source>Comma-separated dates after the training period. Default: the days with the heaviest rain and the fastest drawdown.</source>
        <translation>Date dopo il periodo di addestramento, separate da virgole. Predefinito: i giorni con la pioggia più intensa e lo svaso più rapido.</translation>
    </message>
    <message>
        <source>Comma-separated names. Default: the most stable station; the other stations are used for validation.</source>
        <translation>Nomi separati da virgole. Predefinito: la stazione più stabile; le altre servono alla validazione.</translation>
    </message>
    <message>
        <source>Comma-separated point IDs. Default: the fast-moving points at the highest and the lowest elevation.</source>
        <translation>ID dei punti separati da virgole. Predefinito: i punti veloci alla quota più alta e più bassa.</translation>
    </message>
    <message>
        <source>Comma-separated stations or sensors to read from a file that contains several. Default: all.</source>
        <translation>Stazioni o sensori, separati da virgole, da leggere da un file che ne contiene più di uno. Predefinito: tutti.</translation>
    </message>
    <message>
        <source>Comma-separated, in the order of LAYERS, for tables and figures. Default: the layer names.</source>
        <translation>Separati da virgole, nell'ordine di LAYERS, per tabelle e figure. Predefinito: i nomi dei layer.</translation>
    </message>
    <message>
        <source>Comma-separated: IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>Separati da virgole: IFP (pioggia), IFW (livello dell'invaso), IFPW (entrambi), o colonne unite da +. Predefinito: tutte le variabili insieme.</translation>
    </message>
    <message>
        <source>Common grid</source>
        <translation>Griglia comune</translation>
    </message>
    <message>
        <source>Common stations: stations scored in every layer.</source>
        <translation>Stazioni comuni: stazioni valutate in ogni layer.</translation>
    </message>
    <message>
        <source>Common time axis</source>
        <translation>Asse temporale comune</translation>
    </message>
    <message>
        <source>Common-mode error</source>
        <translation>Errore di modo comune</translation>
    </message>
    <message>
        <source>Common-mode error [mm]</source>
        <translation>Errore di modo comune [mm]</translation>
    </message>
    <message>
        <source>Companion layer of the result with the values of SIGMA. The sigma of the datum applies to the whole map and is listed separately in the lineage and the report.</source>
        <translation>I valori di SIGMA come layer associato al risultato. La sigma del datum vale per tutta la mappa ed è riportata a parte nella provenienza e nel rapporto.</translation>
    </message>
    <message>
        <source>Companion layer with the noise per date. Default: equal noise on all dates.</source>
        <translation>Layer associato con il rumore per data. Predefinito: rumore uguale in tutte le date.</translation>
    </message>
    <message>
        <source>Companion layer. Default: the noise is estimated from neighbouring dates.</source>
        <translation>Layer associato. Predefinito: il rumore è stimato dalle date vicine.</translation>
    </message>
    <message>
        <source>Companion layer; dates are weighted by 1/σ². Default: equal weights.</source>
        <translation>Layer associato; le date sono pesate con 1/σ². Predefinito: pesi uguali.</translation>
    </message>
    <message>
        <source>Companion layer; points around a station are weighted by 1/σ².</source>
        <translation>Layer associato; i punti attorno a una stazione sono pesati con 1/σ².</translation>
    </message>
    <message>
        <source>Companion layer; points of a cell are weighted by 1/σ².</source>
        <translation>Layer associato; i punti di una cella sono pesati con 1/σ².</translation>
    </message>
    <message>
        <source>Companion layer; points with a larger sigma have less weight. Default: equal weights.</source>
        <translation>Layer associato; i punti con sigma maggiore pesano meno. Predefinito: pesi uguali.</translation>
    </message>
    <message>
        <source>Compare the model of each slope with the baselines; this is the slowest step.</source>
        <translation>Confronta il modello di ogni versante con i metodi di riferimento; è il passo più lento.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Confrontato con</translation>
    </message>
    <message>
        <source>Compared with linear interpolation ({straight:.2f} mm), the RMSE of {names} on held-out dates is {relative_error} ({chosen:.2f} mm).</source>
        <translation>Rispetto all'interpolazione lineare ({straight:.2f} mm), l'RMSE di {names} sulle date di validazione è {relative_error} ({chosen:.2f} mm).</translation>
    </message>
    <message>
        <source>Compares rates, series and correlations of layers with GNSS stations.</source>
        <translation>Confronta velocità, serie e correlazioni dei layer con stazioni GNSS.</translation>
    </message>
    <message>
        <source>Comparing the sensors</source>
        <translation>Confronto dei sensori</translation>
    </message>
    <message>
        <source>Comparing the series with the velocity field</source>
        <translation>Confronto delle serie con il campo di velocità</translation>
    </message>
    <message>
        <source>Comparison with GNSS</source>
        <translation>Confronto con il GNSS</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Computing chi-square as published</source>
        <translation>Calcolo del chi quadrato come pubblicato</translation>
    </message>
    <message>
        <source>Computing daily estimates</source>
        <translation>Calcolo delle stime giornaliere</translation>
    </message>
    <message>
        <source>Computing estimates with {method}</source>
        <translation>Calcolo delle stime di {method}</translation>
    </message>
    <message>
        <source>Computing kriging inputs for the network</source>
        <translation>Calcolo dei dati di kriging per la rete</translation>
    </message>
    <message>
        <source>Computing on Dask workers: {finished:,} points done</source>
        <translation>Calcolo su worker Dask: {finished:,} punti completati</translation>
    </message>
    <message>
        <source>Concatenated hidden states</source>
        <translation>Stati nascosti concatenati</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Numero di condizionamento</translation>
    </message>
    <message>
        <source>Constant velocity</source>
        <translation>Velocità costante</translation>
    </message>
    <message>
        <source>Contains one folder per slope, summary.gpkg and index.html.</source>
        <translation>Contiene una cartella per versante, summary.gpkg e index.html.</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Contribution of each driver</source>
        <translation>Contributo di ciascuna variabile</translation>
    </message>
    <message>
        <source>Converts GNSS files to one table of east, north and up displacements in mm.</source>
        <translation>Converte file GNSS in una tabella di spostamenti est, nord e verticale in mm.</translation>
    </message>
    <message>
        <source>Converts InSAR series to a point layer with one displacement field per date [mm].</source>
        <translation>Converte serie InSAR in un layer di punti con un campo di spostamento per data [mm].</translation>
    </message>
    <message>
        <source>Converts east, north and up displacements to displacement towards the satellite [mm], using the full covariance.</source>
        <translation>Converte gli spostamenti est, nord e verticale in spostamento verso il satellite [mm], con la covarianza completa.</translation>
    </message>
    <message>
        <source>Converts rain, reservoir level and other daily values to a table with one row per day.</source>
        <translation>Converte pioggia, livello dell'invaso e altri valori giornalieri in una tabella con una riga al giorno.</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed from the CRS {from_crs} to {to_crs}; choose another CRS.</source>
        <translation>Le coordinate non possono essere trasformate dal SR {from_crs} a {to_crs}; scegliere un altro SR.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>Copia figura</translation>
    </message>
    <message>
        <source>Copy layout</source>
        <translation>Copia la struttura</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copia impostazioni</translation>
    </message>
    <message>
        <source>Copy style</source>
        <translation>Copia stile</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copia tabella</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Copy the settings as JSON for the parameter CHOICES of “Import InSAR series”, for example for batch processing</source>
        <translation>Copia le impostazioni come JSON per il parametro CHOICES di «Importa serie InSAR», per esempio per l'elaborazione in serie</translation>
    </message>
    <message>
        <source>Copy to My Models and Edit…</source>
        <translation>Copia nei miei modelli e modifica…</translation>
    </message>
    <message>
        <source>Correct half-wavelength jumps</source>
        <translation>Correggi i salti di mezza lunghezza d'onda</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correzione</translation>
    </message>
    <message>
        <source>Correlation of the cumulative series</source>
        <translation>Correlazione delle serie cumulate</translation>
    </message>
    <message>
        <source>Correlation of the increments</source>
        <translation>Correlazione degli incrementi</translation>
    </message>
    <message>
        <source>Correlation range of the velocity [m]</source>
        <translation>Distanza di correlazione della velocità [m]</translation>
    </message>
    <message>
        <source>Correlation time of the unexplained velocity</source>
        <translation>Tempo di correlazione della velocità non spiegata</translation>
    </message>
    <message>
        <source>Counted from the first day covered by both layers.</source>
        <translation>A partire dal primo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <source>Covariance parameter</source>
        <translation>Parametro di covarianza</translation>
    </message>
    <message>
        <source>Coverage of the 90 % interval</source>
        <translation>Copertura dell'intervallo del 90 %</translation>
    </message>
    <message>
        <source>Cramér's V; points that do not respond are grey.</source>
        <translation>V di Cramér; i punti che non rispondono sono grigi.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creato da</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Croce</translation>
    </message>
    <message>
        <source>Cubic polynomial</source>
        <translation>Polinomio cubico</translation>
    </message>
    <message>
        <source>Cumulative displacements (as published)</source>
        <translation>Spostamenti cumulati (come pubblicato)</translation>
    </message>
    <message>
        <source>DEM is ignored: the published network does not use terrain data.</source>
        <translation>DEM è ignorato: la rete pubblicata non usa il terreno.</translation>
    </message>
    <message>
        <source>DEVICE is cuda, but torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>DEVICE è cuda, ma torch non trova una scheda grafica utilizzabile; scegliere auto o cpu.</translation>
    </message>
    <message>
        <source>DIRECTION is ignored because METHOD is {method}.</source>
        <translation>DIRECTION viene ignorato perché METHOD è {method}.</translation>
    </message>
    <message>
        <source>DIRECTION is missing; enter the azimuth and plunge of the motion, such as 135, 20.</source>
        <translation>DIRECTION manca; indicare azimut e inclinazione del movimento, per esempio 135, 20.</translation>
    </message>
    <message>
        <source>DIRECTION is missing; {hint}</source>
        <translation>DIRECTION manca; {hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}, which is a vector of zero length; {hint}</source>
        <translation>DIRECTION è {text}, un vettore di lunghezza nulla; {hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}, which is not a valid direction; {hint}</source>
        <translation>DIRECTION è {text}, che non è una direzione; {hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}; the azimuth must be within ±360° and the plunge within ±90°.</source>
        <translation>DIRECTION è {text}; l'azimut deve essere entro ±360° e l'inclinazione entro ±90°.</translation>
    </message>
    <message>
        <source>DRIVER_SETS contains {name}, but the hydrology table has {available}; use IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +.</source>
        <translation>DRIVER_SETS contiene {name}, ma la tabella idrologica ha {available}; usare IFP (pioggia), IFW (livello dell'invaso), IFPW (entrambi), o colonne unite da +.</translation>
    </message>
    <message>
        <source>Daily deformation</source>
        <translation>Deformazione giornaliera</translation>
    </message>
    <message>
        <source>Daily displacement [mm]</source>
        <translation>Spostamento giornaliero [mm]</translation>
    </message>
    <message>
        <source>Daily drivers</source>
        <translation>Variabili giornaliere</translation>
    </message>
    <message>
        <source>Daily estimate</source>
        <translation>Stima giornaliera</translation>
    </message>
    <message>
        <source>Daily estimate colour</source>
        <translation>Colore della stima giornaliera</translation>
    </message>
    <message>
        <source>Daily estimate in nowcast mode. A hindcast would use later acquisitions.</source>
        <translation>Stima giornaliera in modalità nowcast. Un hindcast userebbe acquisizioni successive.</translation>
    </message>
    <message>
        <source>Daily estimates on all days with GNSS after the training period; all values include GNSS noise</source>
        <translation>Stime giornaliere in tutti i giorni con GNSS dopo il periodo di addestramento; tutti i valori comprendono il rumore GNSS</translation>
    </message>
    <message>
        <source>Daily rain</source>
        <translation>Pioggia giornaliera</translation>
    </message>
    <message>
        <source>Daily rate [mm/day]</source>
        <translation>Velocità giornaliera [mm/giorno]</translation>
    </message>
    <message>
        <source>Daily rate of the estimate</source>
        <translation>Velocità giornaliera della stima</translation>
    </message>
    <message>
        <source>Daily rates from the drivers (not used)</source>
        <translation>Velocità giornaliere dalle variabili (non usate)</translation>
    </message>
    <message>
        <source>Daily rates from the drivers alone</source>
        <translation>Solo le velocità giornaliere dalle variabili</translation>
    </message>
    <message>
        <source>Daily reference series in the line of sight; stations used to calibrate the layer or the model are excluded.</source>
        <translation>Serie di riferimento giornaliere nella linea di vista; le stazioni usate per calibrare il layer o il modello sono escluse.</translation>
    </message>
    <message>
        <source>Daily values per driver</source>
        <translation>Giorni per variabile</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Scheduler Dask</translation>
    </message>
    <message>
        <source>Dask schedulers</source>
        <translation>Scheduler Dask consentiti</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Data and test period</source>
        <translation>Dati e periodo di prova</translation>
    </message>
    <message>
        <source>Data provenance</source>
        <translation>Provenienza dei dati</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Set di dati</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Campo data</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Formato delle date</translation>
    </message>
    <message>
        <source>Date order: {order} ({evidence}).</source>
        <translation>Ordine della data: {order} ({evidence}).</translation>
    </message>
    <message>
        <source>Date: column {names}.</source>
        <translation>Data: colonna {names}.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates with the most steps</source>
        <translation>Date con più salti</translation>
    </message>
    <message>
        <source>Datum from GNSS</source>
        <translation>Datum dal GNSS</translation>
    </message>
    <message>
        <source>Datum of {source} from GNSS</source>
        <translation>Datum di {source} dal GNSS</translation>
    </message>
    <message>
        <source>Datum report</source>
        <translation>Rapporto del datum</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Giorno, mese, anno</translation>
    </message>
    <message>
        <source>Days are taken from the timestamps as written ({named}).</source>
        <translation>I giorni sono presi dalle marche temporali come scritte ({named}).</translation>
    </message>
    <message>
        <source>Days between acquisitions are scored against GNSS only.</source>
        <translation>I giorni fra le acquisizioni sono valutati solo con il GNSS.</translation>
    </message>
    <message>
        <source>Days between past displacements (published)</source>
        <translation>Giorni tra gli spostamenti passati (pubblicato)</translation>
    </message>
    <message>
        <source>Days refer to UTC{zone:+g}; timestamps were converted from their original time zone.</source>
        <translation>I giorni si riferiscono a UTC{zone:+g}; le marche temporali sono state convertite dal loro fuso orario.</translation>
    </message>
    <message>
        <source>Days since the last available acquisition</source>
        <translation>Giorni dall'ultima acquisizione disponibile</translation>
    </message>
    <message>
        <source>Days with missing rain or reservoir level</source>
        <translation>Giorni senza pioggia o livello dell'invaso</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Separatore decimale</translation>
    </message>
    <message>
        <source>Decomposition report</source>
        <translation>Rapporto della scomposizione</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valore predefinito</translation>
    </message>
    <message>
        <source>Default end of the training period (published)</source>
        <translation>Fine predefinita del periodo di addestramento (pubblicato)</translation>
    </message>
    <message>
        <source>Default: 16 for cnn, 100 for cnn_published; cnn_published may stop early.</source>
        <translation>Predefinito: 16 per cnn, 100 per cnn_published; cnn_published può fermarsi prima.</translation>
    </message>
    <message>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop early.</source>
        <translation>Predefinito: 30 per lstm, 86 per lstm_published; l'addestramento può fermarsi prima.</translation>
    </message>
    <message>
        <source>Default: detected by name.</source>
        <translation>Predefinito: riconosciuto dal nome.</translation>
    </message>
    <message>
        <source>Default: the end of the first two thirds of the period. Later data are used only to score the model.</source>
        <translation>Predefinito: la fine dei primi due terzi del periodo. I dati successivi servono solo a valutare il modello.</translation>
    </message>
    <message>
        <source>Default: the first acquisition.</source>
        <translation>Predefinito: la prima acquisizione.</translation>
    </message>
    <message>
        <source>Default: the first day covered by both layers.</source>
        <translation>Predefinito: il primo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <source>Default: the first day of the series.</source>
        <translation>Predefinito: il primo giorno della serie.</translation>
    </message>
    <message>
        <source>Default: the last acquisition; for a scenario, the last day with driver data.</source>
        <translation>Predefinito: l'ultima acquisizione; per uno scenario, l'ultimo giorno con dati delle variabili.</translation>
    </message>
    <message>
        <source>Default: the last day covered by both layers.</source>
        <translation>Predefinito: l'ultimo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <source>Default: the last training day of the model or, without a model, the end of the first two thirds of the period.</source>
        <translation>Predefinito: l'ultimo giorno di addestramento del modello o, senza modello, la fine dei primi due terzi del periodo.</translation>
    </message>
    <message>
        <source>Default: the sigma layer of INPUT, if it was written next to INPUT.</source>
        <translation>Predefinito: il layer sigma di INPUT, se scritto accanto a INPUT.</translation>
    </message>
    <message>
        <source>Default: ±999, ±9999 and ±99999, each only if all other values are less than half as large.</source>
        <translation>Predefinito: ±999, ±9999 e ±99999, ciascuno solo se tutti gli altri valori sono minori della metà.</translation>
    </message>
    <message>
        <source>Deformation gradient</source>
        <translation>Gradiente di deformazione</translation>
    </message>
    <message>
        <source>Descending points per cell</source>
        <translation>Punti discendenti per cella</translation>
    </message>
    <message>
        <source>Descending series [mm]</source>
        <translation>Serie discendente [mm]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Rileva di nuovo</translation>
    </message>
    <message>
        <source>Detected: share of the observed events that were predicted. False alarms: share of the predicted events that did not occur. CSI (critical success index): correct predictions ÷ (observed or predicted events). Lead time: days before the acquisition at which the daily estimate exceeded the threshold.</source>
        <translation>Rilevati: quota degli eventi osservati che erano stati previsti. Falsi allarmi: quota degli eventi previsti che non sono avvenuti. CSI (critical success index): previsioni corrette ÷ (eventi osservati o previsti). Anticipo: giorni prima dell'acquisizione in cui la stima giornaliera ha superato la soglia.</translation>
    </message>
    <message>
        <source>Detecting edges</source>
        <translation>Rilevamento dei bordi</translation>
    </message>
    <message>
        <source>Detecting steps between dates</source>
        <translation>Rilevamento dei salti fra date</translation>
    </message>
    <message>
        <source>Determining coordinates, units and geometry</source>
        <translation>Determinazione di coordinate, unità e geometria</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device (published)</source>
        <translation>Dispositivo (pubblicato)</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Digital elevation model [m]</source>
        <translation>Modello digitale di elevazione [m]</translation>
    </message>
    <message>
        <source>Direction of motion</source>
        <translation>Direzione del movimento</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>Spostamento [mm]</translation>
    </message>
    <message>
        <source>Displacement axis label</source>
        <translation>Etichetta dell'asse dello spostamento</translation>
    </message>
    <message>
        <source>Displacement of {name}</source>
        <translation>Spostamento di {name}</translation>
    </message>
    <message>
        <source>Displacement since the end of training, estimated by {best}.</source>
        <translation>Spostamento dalla fine dell'addestramento, stimato da {best}.</translation>
    </message>
    <message>
        <source>Displacement since {first} [mm]</source>
        <translation>Spostamento dal {first} [mm]</translation>
    </message>
    <message>
        <source>Displacement − trend [mm]</source>
        <translation>Spostamento − tendenza [mm]</translation>
    </message>
    <message>
        <source>Displacement, one band per date [mm]</source>
        <translation>Spostamento, una banda per data [mm]</translation>
    </message>
    <message>
        <source>Displacement, sigma, flags and rate in one CF-compliant file without a limit on the number of dates. A layer contains at most the 1,900 most recent dates; with more dates, this file is always written next to OUTPUT, and the dock reads it.</source>
        <translation>Spostamento, sigma, flag e velocità in un unico file conforme a CF, senza limite al numero di date. Un layer contiene al massimo le 1900 date più recenti; con più date questo file è sempre scritto accanto a OUTPUT e il pannello lo legge.</translation>
    </message>
    <message>
        <source>Distance along the line [m]</source>
        <translation>Distanza lungo la linea [m]</translation>
    </message>
    <message>
        <source>Distributed-lag ridge</source>
        <translation>Ridge a ritardi distribuiti</translation>
    </message>
    <message>
        <source>Distributed-lag ridge + Kalman</source>
        <translation>Ridge a ritardi distribuiti + Kalman</translation>
    </message>
    <message>
        <source>Drag along the plot to fit part of the series</source>
        <translation>Trascinare sul grafico per limitare l'adattamento a una parte della serie</translation>
    </message>
    <message>
        <source>Draw a reference area on the map</source>
        <translation>Disegna un'area di riferimento sulla mappa</translation>
    </message>
    <message>
        <source>Draw an area on the map or use polygons from a layer to plot the median and spread</source>
        <translation>Disegnare un'area sulla mappa o usare i poligoni di un layer per tracciare mediana e dispersione</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Abbassamento del livello</translation>
    </message>
    <message>
        <source>Drawing the timeline</source>
        <translation>Disegno della linea del tempo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Driver outside its training range</source>
        <translation>Variabile fuori dal suo intervallo di addestramento</translation>
    </message>
    <message>
        <source>Driver sets</source>
        <translation>Insiemi di variabili</translation>
    </message>
    <message>
        <source>Driver window (published)</source>
        <translation>Finestra delle variabili (pubblicato)</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Variabili</translation>
    </message>
    <message>
        <source>Drivers (one block each)</source>
        <translation>Variabili (un blocco ciascuna)</translation>
    </message>
    <message>
        <source>Drivers of a method: IFP rain, IFW reservoir level, IFPW both.</source>
        <translation>Variabili di un metodo: IFP pioggia, IFW livello, IFPW entrambi.</translation>
    </message>
    <message>
        <source>Drop GNSS files here, or choose files.</source>
        <translation>Trascinare qui file GNSS o sceglierli.</translation>
    </message>
    <message>
        <source>Drop an InSAR series file here, or choose one.</source>
        <translation>Trascinare qui un file di serie InSAR o sceglierne uno.</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Trascinare qui i file</translation>
    </message>
    <message>
        <source>Drop rain or reservoir level files here, or choose files.</source>
        <translation>Trascinare qui file di pioggia o livello dell'invaso o sceglierli.</translation>
    </message>
    <message>
        <source>EVENTS contains {day}, but the test period runs from {first} to {last}. Choose a day in the test period.</source>
        <translation>EVENTS contiene {day}, ma il periodo di test va dal {first} al {last}. Scegliere un giorno nel periodo di test.</translation>
    </message>
    <message>
        <source>Each band stores its date; QGIS 3.38 and later can animate the bands with the Temporal Controller.</source>
        <translation>Ogni banda contiene la propria data; QGIS 3.38 e successivi può animare le bande con il Controllore temporale.</translation>
    </message>
    <message>
        <source>Each point has its own thresholds of the velocity, from its motion in the reference period; their medians are {thresholds}. A point that moves as in the reference period is quiet, however fast it is.</source>
        <translation>Ogni punto ha le proprie soglie di velocità, dal suo moto nel periodo di riferimento; le mediane sono {thresholds}. Un punto che si muove come nel periodo di riferimento è quieto, per quanto veloce sia.</translation>
    </message>
    <message>
        <source>Each point is assigned the direction of the nearest point in this layer. The layer takes precedence over the angles.</source>
        <translation>La direzione in ogni punto è quella del punto più vicino di questo layer, che prevale sugli angoli.</translation>
    </message>
    <message>
        <source>Each station is assigned the direction of the nearest point.</source>
        <translation>La direzione in ogni stazione è quella del punto più vicino.</translation>
    </message>
    <message>
        <source>Each station is left out in turn and predicted from the others; “none” is the layer without correction. The method is chosen by the RMS about the mean because the RMS relative to the first date includes the noise of the first date in every value.</source>
        <translation>Ogni stazione è esclusa a turno e prevista dalle altre; «none» è il layer senza correzione. Il metodo è scelto in base all'RMS attorno alla media, perché l'RMS relativo alla prima data include in ogni valore il rumore della prima data.</translation>
    </message>
    <message>
        <source>Earlier dates do not contribute to the datum. Default: all dates.</source>
        <translation>Le date precedenti non contribuiscono al datum. Predefinito: tutte le date.</translation>
    </message>
    <message>
        <source>Earlier updates wrote these layers in another format, and they are no longer updated: {files}; delete them, or set FORMAT as before.</source>
        <translation>Aggiornamenti precedenti hanno scritto questi layer in un altro formato e non vengono più aggiornati: {files}; eliminarli o impostare FORMAT come prima.</translation>
    </message>
    <message>
        <source>Earlier values have changed in the new delivery: the median change is {median:.1f} mm, 95 % of the values have changed by up to {most:.1f} mm (tolerance {tolerance:g} mm), and the largest changes occur on {worst}.</source>
        <translation>I valori precedenti sono cambiati nella nuova fornitura: la variazione mediana è {median:.1f} mm, il 95 % dei valori è cambiato al più di {most:.1f} mm (tolleranza {tolerance:g} mm) e le variazioni maggiori sono il {worst}.</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Allerta precoce</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>East [m], {crs}</source>
        <translation>Est [m], {crs}</translation>
    </message>
    <message>
        <source>East [mm/yr]</source>
        <translation>Est [mm/anno]</translation>
    </message>
    <message>
        <source>East [mm]</source>
        <translation>Est [mm]</translation>
    </message>
    <message>
        <source>East and up from two orbits</source>
        <translation>Est e verticale da due orbite</translation>
    </message>
    <message>
        <source>East and up from {ascending} and {descending}</source>
        <translation>Est e verticale da {ascending} e {descending}</translation>
    </message>
    <message>
        <source>Edge-aware kriging</source>
        <translation>Kriging con bordi</translation>
    </message>
    <message>
        <source>Edge-aware kriging (recommended)</source>
        <translation>Kriging con bordi (consigliato)</translation>
    </message>
    <message>
        <source>Edge-aware kriging corrected by the pretrained network</source>
        <translation>Kriging con bordi corretto dalla rete preaddestrata</translation>
    </message>
    <message>
        <source>Edges do not reduce the error at held-out points and are ignored; the result equals that of kriging.</source>
        <translation>I bordi non riducono l'errore nei punti di validazione e sono ignorati; il risultato è uguale a quello del kriging.</translation>
    </message>
    <message>
        <source>Elevation and angle from east (HyP3, GAMMA)</source>
        <translation>Elevazione e angolo da est (HyP3, GAMMA)</translation>
    </message>
    <message>
        <source>Empirical coverage of the prediction intervals, and interval scores</source>
        <translation>Copertura empirica degli intervalli di previsione e punteggi degli intervalli</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>End of training</source>
        <translation>Fine dell'addestramento</translation>
    </message>
    <message>
        <source>Enlarge when zooming in</source>
        <translation>Ingrandisci con lo zoom</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Epoch {number} of {epochs}: loss {loss:.4f}{held}, at most {left:.0f} s left</source>
        <translation>Epoca {number} di {epochs}: perdita {loss:.4f}{held}, restano al più {left:.0f} s</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs (published)</source>
        <translation>Epoche (pubblicato)</translation>
    </message>
    <message>
        <source>Epochs on the same day are averaged.</source>
        <translation>Le epoche dello stesso giorno sono mediate.</translation>
    </message>
    <message>
        <source>Error [mm] (RMSE)</source>
        <translation>Errore [mm] (RMSE)</translation>
    </message>
    <message>
        <source>Error by change class (change between two acquisitions).</source>
        <translation>Errore per classe di variazione (variazione tra due acquisizioni).</translation>
    </message>
    <message>
        <source>Error by driver set at individual points: IFP rain, IFW reservoir level, IFPW both.</source>
        <translation>Errore per insieme di variabili in singoli punti: IFP pioggia, IFW livello, IFPW entrambi.</translation>
    </message>
    <message>
        <source>Error by driver set: IFP rain, IFW reservoir level, IFPW both (as in Figure 10 of Guo et al., 2023).</source>
        <translation>Errore per insieme di variabili: IFP pioggia, IFW livello dell'invaso, IFPW entrambi (come nella figura 10 di Guo et al., 2023).</translation>
    </message>
    <message>
        <source>Error by number of days since the last acquisition available for the prediction. Solid lines: acquisitions{extra}</source>
        <translation>Errore per numero di giorni dall'ultima acquisizione disponibile per la previsione. Linea continua: acquisizioni{extra}</translation>
    </message>
    <message>
        <source>Error by prediction horizon</source>
        <translation>Errore per orizzonte di previsione</translation>
    </message>
    <message>
        <source>Error by speed of the points in the training period (“still”: below 5 mm/yr)</source>
        <translation>Errore per velocità dei punti nel periodo di addestramento (fermi: &lt; 5 mm/anno)</translation>
    </message>
    <message>
        <source>Error over time and by class</source>
        <translation>Errore nel tempo e per classe</translation>
    </message>
    <message>
        <source>Error per point</source>
        <translation>Errore per punto</translation>
    </message>
    <message>
        <source>Errors of all methods at held-out points and the gain from combining two sensors.</source>
        <translation>Errori di tutti i metodi nei punti di validazione e guadagno dalla combinazione di due sensori.</translation>
    </message>
    <message>
        <source>Errors of all methods on held-out dates.</source>
        <translation>Errori di tutti i metodi nelle date di validazione.</translation>
    </message>
    <message>
        <source>Estimate daily deformation</source>
        <translation>Stima la deformazione giornaliera</translation>
    </message>
    <message>
        <source>Estimate daily deformation…</source>
        <translation>Stima la deformazione giornaliera…</translation>
    </message>
    <message>
        <source>Estimates at individual locations</source>
        <translation>Stime in singole posizioni</translation>
    </message>
    <message>
        <source>Estimates displacement, sigma and rate per point and day.</source>
        <translation>Stima spostamento, sigma e velocità per ogni punto e giorno.</translation>
    </message>
    <message>
        <source>Estimates from this model are the weighted mean of {title} ({share:.0f} %) and the daily rates. The initial weight, which is the best one for other slopes, is adjusted to {n_heldout:.0f} held-out acquisitions in the training period.</source>
        <translation>Le stime di questo modello sono la media pesata di {title} ({share:.0f} %) e delle velocità giornaliere. Il peso parte da quello migliore su altri versanti ed è adattato a {n_heldout:.0f} acquisizioni di validazione del periodo di addestramento.</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>Estimating slope directions</source>
        <translation>Stima delle direzioni di pendenza</translation>
    </message>
    <message>
        <source>Estimating with the published CNN</source>
        <translation>Stima con la CNN pubblicata</translation>
    </message>
    <message>
        <source>Estimating with the published LSTM</source>
        <translation>Stima con la LSTM pubblicata</translation>
    </message>
    <message>
        <source>Evaluate daily deformation</source>
        <translation>Valuta la deformazione giornaliera</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Evaluation of daily deformation estimates</source>
        <translation>Valutazione delle stime di deformazione giornaliera</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Rapporto di valutazione</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Every method uses the original acquisitions and is scored on them; no common-mode error is subtracted.</source>
        <translation>Ogni metodo usa le acquisizioni originali ed è valutato su di esse; nessun errore di modo comune è sottratto.</translation>
    </message>
    <message>
        <source>Exactly downslope</source>
        <translation>Esattamente lungo il pendio</translation>
    </message>
    <message>
        <source>Examining {file}</source>
        <translation>Esame di {file}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Excel serial date</source>
        <translation>numero seriale di Excel</translation>
    </message>
    <message>
        <source>Exclude outliers</source>
        <translation>Escludi i valori anomali</translation>
    </message>
    <message>
        <source>Exclude {day} from the fit</source>
        <translation>Escludi il {day} dall'adattamento</translation>
    </message>
    <message>
        <source>Excluded cells: {alone:,} with only ascending points, {alone_2:,} with only descending points.</source>
        <translation>Celle escluse: {alone:,} con soli punti ascendenti, {alone_2:,} con soli punti discendenti.</translation>
    </message>
    <message>
        <source>Excluded station</source>
        <translation>Stazione esclusa</translation>
    </message>
    <message numerus="yes">
        <source>Excluded {count:,} pixels that contain only zeros; MintPy writes 0 for missing values.</source>
        <translation>
            <numerusform>Escluso {count:,} pixel che contiene solo zeri; MintPy scrive 0 per i valori mancanti.</numerusform>
            <numerusform>Esclusi {count:,} pixel che contengono solo zeri; MintPy scrive 0 per i valori mancanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded {counted} as duplicates of other points.</source>
        <translation>Esclusi {counted} perché duplicati di altri punti.</translation>
    </message>
    <message>
        <source>Excluded {counted} with a coherence below {min_coherence:g} or without a coherence value.</source>
        <translation>Esclusi {counted} con coerenza inferiore a {min_coherence:g} o senza valore di coerenza.</translation>
    </message>
    <message>
        <source>Excluded {counted} without any values (first: {last}).</source>
        <translation>Escluse {counted} senza alcun valore (prima: {last}).</translation>
    </message>
    <message>
        <source>Excluded {counted} without any values.</source>
        <translation>Esclusi {counted} senza alcun valore.</translation>
    </message>
    <message>
        <source>Excluded {counted} without coordinates.</source>
        <translation>Esclusi {counted} senza coordinate.</translation>
    </message>
    <message>
        <source>Excluding unusable points and dates</source>
        <translation>Esclusione di punti e date non utilizzabili</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Esponenziale</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export figures of the selected points</source>
        <translation>Esporta le figure dei punti selezionati</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Esporta il grafico</translation>
    </message>
    <message>
        <source>Export the selected points</source>
        <translation>Esporta i punti selezionati</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>Esporta i valori</translation>
    </message>
    <message>
        <source>Extrapolate</source>
        <translation>Estrapola</translation>
    </message>
    <message>
        <source>FLAG is not set: days on which the model does not apply cannot be identified as uncertain.</source>
        <translation>FLAG non è impostato: i giorni in cui il modello non è applicabile non possono essere riconosciuti come incerti.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fattore</translation>
    </message>
    <message>
        <source>Factor and sensitivity</source>
        <translation>Fattore e sensibilità</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>Failed slopes</source>
        <translation>Versanti falliti</translation>
    </message>
    <message>
        <source>Falling reservoir level</source>
        <translation>Livello dell'invaso in abbassamento</translation>
    </message>
    <message>
        <source>False discovery rate [0–1]</source>
        <translation>Tasso di false scoperte [0–1]</translation>
    </message>
    <message>
        <source>Fastest 10 % of the points, maximum over all lags and windows</source>
        <translation>10 % dei punti più veloci, massimo su tutti i ritardi e le finestre</translation>
    </message>
    <message>
        <source>Fewer points than the recommended {least} are within the radius of these stations (number of points): {stations}.</source>
        <translation>Entro il raggio di queste stazioni ci sono meno punti dei {least} consigliati (numero di punti): {stations}.</translation>
    </message>
    <message>
        <source>Figure (PNG, SVG, PDF)…</source>
        <translation>Figura (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <source>Figure 6 (a, b) of the paper: the whole test period at {what}.</source>
        <translation>Figura 6 (a, b) dell'articolo: l'intero periodo di test in {what}.</translation>
    </message>
    <message>
        <source>Figure 6 (c to h) of the paper: for each change class, a window around the two acquisitions (dotted) with the median change of the class; bottom: drivers in the window of the first location.</source>
        <translation>Figura 6 (da c a h) dell'articolo: per ogni classe di variazione, una finestra attorno alle due acquisizioni (punteggiate) con la variazione mediana della classe; in basso: le variabili nella finestra della prima posizione.</translation>
    </message>
    <message>
        <source>Figure size</source>
        <translation>Dimensioni della figura</translation>
    </message>
    <message>
        <source>Figure {figure} of the paper: displacement (lines) and daily rate (bars) of the paper's methods at {place}, and the rate between acquisitions (steps) with the drivers.</source>
        <translation>Figura {figure} dell'articolo: spostamento (linee) e velocità giornaliera (barre) dei metodi dell'articolo in {place}, e la velocità tra acquisizioni (gradini) con le variabili.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures of the selected points…</source>
        <translation>Figure dei punti selezionati…</translation>
    </message>
    <message>
        <source>Figures saved: {n} (file names based on {path})</source>
        <translation>Figure salvate: {n} (nomi dei file basati su {path})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File with everything required for estimation; loading it does not execute code.</source>
        <translation>File con tutto ciò che serve alla stima; caricarlo non esegue codice.</translation>
    </message>
    <message>
        <source>Files to read instead of, or in addition to, the table: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>File da leggere al posto della tabella o in aggiunta: NOAA GSOD e GHCN, USGS (separato da tabulazioni, .txt), CSV, XLSX o ODS.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Filling the grid</source>
        <translation>Riempimento della griglia</translation>
    </message>
    <message>
        <source>Finds the points that respond to rain or reservoir level and determines their lag in days.</source>
        <translation>Trova i punti che rispondono alla pioggia o al livello dell'invaso, e il loro ritardo in giorni.</translation>
    </message>
    <message>
        <source>Finished in {seconds:.0f} s.</source>
        <translation>Terminato in {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>Finished in {seconds:.0f} s. Written: {names}.</source>
        <translation>Terminato in {seconds:.0f} s. Scritto: {names}.</translation>
    </message>
    <message>
        <source>Finished slopes</source>
        <translation>Versanti completati</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>First day for the datum</source>
        <translation>Primo giorno per il datum</translation>
    </message>
    <message>
        <source>First day of the reference period</source>
        <translation>Primo giorno del periodo di riferimento</translation>
    </message>
    <message>
        <source>First gauge with a value</source>
        <translation>Primo pluviometro con un valore</translation>
    </message>
    <message>
        <source>First line of data</source>
        <translation>Prima riga di dati</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primi valori</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adattamento</translation>
    </message>
    <message>
        <source>Fit all dates</source>
        <translation>Adatta a tutte le date</translation>
    </message>
    <message>
        <source>Fits velocity, acceleration, seasonal terms and steps jointly, each with its sigma.</source>
        <translation>Stima insieme velocità, accelerazione, termini stagionali e salti, ciascuno con la propria sigma.</translation>
    </message>
    <message>
        <source>Fitted and chosen parameters</source>
        <translation>Parametri stimati e scelti</translation>
    </message>
    <message>
        <source>Fitting spatial modes</source>
        <translation>Stima dei modi spaziali</translation>
    </message>
    <message>
        <source>Fitting the points</source>
        <translation>Adattamento dei punti</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>Stima del variogramma</translation>
    </message>
    <message>
        <source>Fitting velocities</source>
        <translation>Stima delle velocità</translation>
    </message>
    <message>
        <source>Fixed range</source>
        <translation>Intervallo fisso</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Flagged days are classified as uncertain. Default: the flags layer of INPUT, if it was written next to INPUT.</source>
        <translation>I giorni con flag sono classificati come incerti. Predefinito: il layer dei flag di INPUT, se scritto accanto a INPUT.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Flags of the second series</source>
        <translation>Flag della seconda serie</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending orbits.</source>
        <translation>Direzione di volo, in senso orario da nord, con vista a destra: circa −12 per orbite ascendenti, 192 per discendenti.</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending orbits. Used only without a layer.</source>
        <translation>Direzione di volo, in senso orario da nord, con vista a destra: circa −12 per orbite ascendenti, 192 per discendenti. Usata solo senza layer.</translation>
    </message>
    <message>
        <source>Flight direction, left-looking sensor</source>
        <translation>Direzione di volo, sensore che guarda a sinistra</translation>
    </message>
    <message>
        <source>Flight direction, right-looking sensor</source>
        <translation>Direzione di volo, sensore che guarda a destra</translation>
    </message>
    <message>
        <source>Flight heading [degrees]</source>
        <translation>Direzione di volo [gradi]</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>For example 2020-07-11, 2021-06-28; an offset in the series is estimated from each of these dates onwards.</source>
        <translation>Per esempio 2020-07-11, 2021-06-28; da ciascuna di queste date in poi è stimato uno scarto nella serie.</translation>
    </message>
    <message>
        <source>For layers with one field per date: series, daily estimates, acquisitions and levels. All other layers are GeoPackages.</source>
        <translation>Per i layer con un campo per data: serie, stime giornaliere, acquisizioni e livelli. Tutti gli altri layer sono GeoPackage.</translation>
    </message>
    <message>
        <source>For screening only, not for early warning: InSAR measures only one component of the motion at intervals of several days, and many accelerating slopes slow down again. Drag along the time-series plot to choose the extrapolation period (shaded). The angles 45°, 80° and 85° are thresholds used for landslides in China.</source>
        <translation>Solo per screening, non per l'allerta precoce: l'InSAR misura una sola componente del movimento, e solo ogni pochi giorni, e molti versanti che accelerano rallentano di nuovo. Trascinare sul grafico della serie temporale per scegliere il periodo di estrapolazione (ombreggiato). Gli angoli 45°, 80° e 85° sono soglie usate per le frane in Cina.</translation>
    </message>
    <message>
        <source>For the prediction horizons of about 24 and 36 days, the latest acquisitions are withheld; the drivers are known up to the predicted day. {extra}</source>
        <translation>Per gli orizzonti di previsione di circa 24 e 36 giorni, le ultime acquisizioni sono trattenute; le variabili sono note fino al giorno previsto. {extra}</translation>
    </message>
    <message>
        <source>Format of the layers</source>
        <translation>Formato dei layer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From and to: 95 % interval from a block bootstrap over the acquisitions. The acquisition noise is about {noise_mm:.1f} mm and cannot be predicted; the noise-free RMSE is the RMSE after subtracting this noise in quadrature. The correlation refers to the change since the last available acquisition because the trend alone makes cumulative series correlated. MASE: mean absolute error divided by the mean absolute change between two acquisitions in the training period.</source>
        <translation>Da e a: intervallo del 95 % di un bootstrap a blocchi sulle acquisizioni. Il rumore di acquisizione è di circa {noise_mm:.1f} mm e non può essere previsto; l'RMSE senza rumore è l'RMSE dopo aver sottratto in quadratura questo rumore. La correlazione si riferisce alla variazione dall'ultima acquisizione disponibile, perché le serie cumulate sono correlate già per la sola tendenza. MASE: errore assoluto medio diviso per la variazione assoluta media fra due acquisizioni del periodo di addestramento.</translation>
    </message>
    <message>
        <source>From the layer: {mm:.1f} mm</source>
        <translation>Dal layer: {mm:.1f} mm</translation>
    </message>
    <message>
        <source>Fuse two sensors on a grid</source>
        <translation>Fondi due sensori su una griglia</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusione</translation>
    </message>
    <message>
        <source>GAUGES is {combine}; use one of {gauges}.</source>
        <translation>GAUGES è {combine}; usare uno di {gauges}.</translation>
    </message>
    <message>
        <source>GHCN: the rainfall day ends at {times} (local time).</source>
        <translation>GHCN: il giorno pluviometrico termina alle {times} (ora locale).</translation>
    </message>
    <message numerus="yes">
        <source>GHCN: {count:,} values failed NOAA quality control and are treated as missing.</source>
        <translation>
            <numerusform>GHCN: {count:,} valore non ha superato il controllo di qualità della NOAA ed è trattato come mancante.</numerusform>
            <numerusform>GHCN: {count:,} valori non hanno superato il controllo di qualità della NOAA e sono trattati come mancanti.</numerusform>
        </translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS files</source>
        <translation>File GNSS</translation>
    </message>
    <message>
        <source>GNSS in los_mm is compared without projection, but the line of sight of this layer differs by {turned_deg:.0f}° from that of {layer}; provide east, north and up components.</source>
        <translation>Il GNSS in los_mm è confrontato senza proiezione, ma la linea di vista di questo layer differisce di {turned_deg:.0f}° da quella di {layer}; fornire le componenti est, nord e verticale.</translation>
    </message>
    <message>
        <source>GNSS in the line of sight [mm]</source>
        <translation>GNSS nella linea di vista [mm]</translation>
    </message>
    <message>
        <source>GNSS shows no significant rate; the series are not changed.</source>
        <translation>Il GNSS non mostra una velocità significativa; le serie restano invariate.</translation>
    </message>
    <message>
        <source>GNSS stations of {name}</source>
        <translation>Stazioni GNSS di {name}</translation>
    </message>
    <message>
        <source>GNSS stations used</source>
        <translation>Stazioni GNSS usate</translation>
    </message>
    <message>
        <source>GNSS table [mm]</source>
        <translation>Tabella GNSS [mm]</translation>
    </message>
    <message>
        <source>GNSS table; the nearest station is projected onto the line of sight of the point</source>
        <translation>Tabella GNSS; la stazione più vicina è proiettata sulla linea di vista del punto</translation>
    </message>
    <message>
        <source>GNSS {name}, {distance:.0f} m away, projected onto the measurement direction of the point</source>
        <translation>GNSS {name}, a {distance:.0f} m, proiettato sulla direzione del punto</translation>
    </message>
    <message>
        <source>GPU if available</source>
        <translation>GPU se disponibile</translation>
    </message>
    <message>
        <source>Gain from combining two sensors</source>
        <translation>Guadagno dalla combinazione di due sensori</translation>
    </message>
    <message>
        <source>Gauge files</source>
        <translation>File dei pluviometri</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoParquet (needs pyarrow)</source>
        <translation>GeoParquet (richiede pyarrow)</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometria</translation>
    </message>
    <message>
        <source>Geometry and datum</source>
        <translation>Geometria e datum</translation>
    </message>
    <message>
        <source>Geometry file of an HDF5 stack</source>
        <translation>File di geometria di uno stack HDF5</translation>
    </message>
    <message>
        <source>Geometry from {beside}.</source>
        <translation>Geometria da {beside}.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Scheda grafica (CUDA)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Grid report</source>
        <translation>Rapporto della griglia</translation>
    </message>
    <message>
        <source>Ground to satellite, anticlockwise from north (MintPy, ISCE)</source>
        <translation>Dal suolo al satellite, in senso antiorario da nord (MintPy, ISCE)</translation>
    </message>
    <message>
        <source>Ground to satellite, clockwise from north</source>
        <translation>Dal suolo al satellite, in senso orario da nord</translation>
    </message>
    <message>
        <source>Groundwater, temperature, snowmelt or any other variable with one value per day.</source>
        <translation>Falda, temperatura, fusione nivale o qualsiasi altra variabile con un valore al giorno.</translation>
    </message>
    <message>
        <source>Groups with fewer connected points do not form an area; their points keep their own levels.</source>
        <translation>I gruppi con meno punti connessi non formano un'area; i loro punti conservano i propri livelli.</translation>
    </message>
    <message>
        <source>HDF5 and NetCDF-4 files</source>
        <translation>file HDF5 e NetCDF-4</translation>
    </message>
    <message>
        <source>HEADING is {heading:g}; use degrees clockwise from north within ±360.</source>
        <translation>HEADING è {heading:g}; usare gradi in senso orario da nord entro ±360.</translation>
    </message>
    <message>
        <source>Harmonize the dates of two sensors</source>
        <translation>Armonizza le date di due sensori</translation>
    </message>
    <message>
        <source>Heading [deg]</source>
        <translation>Direzione di volo [°]</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>Direzione di volo [gradi]</translation>
    </message>
    <message>
        <source>Heading convention</source>
        <translation>Convenzione della direzione di volo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Height of saved plots</source>
        <translation>Altezza dei grafici salvati</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Dimensione dello stato nascosto</translation>
    </message>
    <message>
        <source>Hidden states (published)</source>
        <translation>Stati nascosti (pubblicato)</translation>
    </message>
    <message>
        <source>Hide the next steps in this project</source>
        <translation>Nascondi i passi successivi in questo progetto</translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation>Hindcast</translation>
    </message>
    <message>
        <source>Hindcast: all acquisitions, including later ones</source>
        <translation>Hindcast: tutte le acquisizioni, anche successive</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Istogramma</translation>
    </message>
    <message>
        <source>Histogram of {names}{limit}.</source>
        <translation>Istogramma di {names}{limit}.</translation>
    </message>
    <message>
        <source>How well the two orbits constrain the motion in a cell: a condition number of 1 is best; cells above 15 are left empty.</source>
        <translation>Quanto le due orbite vincolano il movimento in una cella: un numero di condizionamento pari a 1 è il migliore; le celle sopra 15 restano vuote.</translation>
    </message>
    <message>
        <source>Hydrology (one row per day)</source>
        <translation>Idrologia (una riga al giorno)</translation>
    </message>
    <message>
        <source>INCIDENCE and HEADING must be set together; the vectors in the file are used instead.</source>
        <translation>INCIDENCE e HEADING devono essere impostati insieme; si usano invece i vettori del file.</translation>
    </message>
    <message>
        <source>INPUT and INPUT2 do not overlap: their nearest points are {distance:.1f} km apart; provide two layers of the same area, and check their CRS.</source>
        <translation>INPUT e INPUT2 non si sovrappongono: i loro punti più vicini distano {distance:.1f} km; fornire due layer della stessa area e controllarne il SR.</translation>
    </message>
    <message>
        <source>INPUT and INPUT2 have fewer than two common dates at neighbouring points; provide longer series.</source>
        <translation>INPUT e INPUT2 hanno meno di due date comuni in punti vicini; fornire serie più lunghe.</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to a daily estimate.</source>
        <translation>Manca INPUT; indicare una stima giornaliera.</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to a table of daily values, or set FILES.</source>
        <translation>Manca INPUT; indicare una tabella di valori giornalieri, o impostare FILES.</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to an InSAR series file.</source>
        <translation>Manca INPUT; indicare un file di serie InSAR.</translation>
    </message>
    <message>
        <source>INPUT is not a daily estimate (number of dates: {n_dates}); set it to a daily estimate.</source>
        <translation>INPUT non è una stima giornaliera (numero di date: {n_dates}); indicare una stima giornaliera.</translation>
    </message>
    <message>
        <source>INTERPOLATORS is empty; choose from {interpolators}.</source>
        <translation>INTERPOLATORS è vuoto; scegliere fra {interpolators}.</translation>
    </message>
    <message>
        <source>If not set, SCOPE = per_point refuses more than 200 points and reports the expected time and size.</source>
        <translation>Se non è impostato, SCOPE = per_point rifiuta più di 200 punti e indica tempo e dimensione previsti.</translation>
    </message>
    <message>
        <source>Ignored {counted} with other quantities per date, such as {column}.</source>
        <translation>Ignorate {counted} con altre grandezze per data, come {column}.</translation>
    </message>
    <message>
        <source>Ignored {counted} without numeric values: {shown}.</source>
        <translation>Ignorate {counted} senza valori numerici: {shown}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import GNSS</source>
        <translation>Importa GNSS</translation>
    </message>
    <message>
        <source>Import GNSS…</source>
        <translation>Importa GNSS…</translation>
    </message>
    <message>
        <source>Import InSAR series</source>
        <translation>Importa serie InSAR</translation>
    </message>
    <message>
        <source>Import InSAR series…</source>
        <translation>Importa serie InSAR…</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Importa dati…</translation>
    </message>
    <message>
        <source>Import of {source}</source>
        <translation>Importazione di {source}</translation>
    </message>
    <message>
        <source>Import rain and reservoir level</source>
        <translation>Importa pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <source>Import rain and reservoir level…</source>
        <translation>Importa pioggia e livello dell'invaso…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapporto di importazione</translation>
    </message>
    <message>
        <source>Import settings (JSON)</source>
        <translation>Impostazioni di importazione (JSON)</translation>
    </message>
    <message>
        <source>In LAYOUT, the column {name} has the role {role} and the unit {unit}; valid roles: {roles}; valid units: {units}.</source>
        <translation>In LAYOUT la colonna {name} ha il ruolo {role} e l'unità {unit}; ruoli validi: {roles}; unità valide: {units}.</translation>
    </message>
    <message>
        <source>In LAYOUT, the encoding {name} is unknown; use, for example, utf-8, cp1252 or gb18030.</source>
        <translation>In LAYOUT la codifica {name} è sconosciuta; usare, per esempio, utf-8, cp1252 o gb18030.</translation>
    </message>
    <message>
        <source>In LAYOUT, {name} is {said}; it must be within the first {lines} lines of {source}.</source>
        <translation>In LAYOUT {name} è {said}; deve essere entro le prime {lines} righe di {source}.</translation>
    </message>
    <message>
        <source>In LAYOUT, {name} is {value}; it must be {wanted}.</source>
        <translation>In LAYOUT {name} è {value}; deve essere {wanted}.</translation>
    </message>
    <message>
        <source>In an observation gap</source>
        <translation>In una lacuna delle osservazioni</translation>
    </message>
    <message>
        <source>In held-out blocks of {side_m:.0f} m, the RMSE of the displacement is {error:.1f} mm (method: {method}); compared with the best simple interpolation ({simple}: {simple_mm:.1f} mm), this is {relative_error}.</source>
        <translation>In blocchi di validazione di {side_m:.0f} m, l'RMSE dello spostamento è {error:.1f} mm (metodo: {method}); rispetto alla migliore interpolazione semplice ({simple}: {simple_mm:.1f} mm), è {relative_error}.</translation>
    </message>
    <message>
        <source>In our benchmarks, the smoother corrected by the pretrained network has the smallest error on held-out dates; the report compares all methods on your data.</source>
        <translation>Nelle nostre prove, lo smoother corretto dalla rete preaddestrata ha l'errore minore su date di validazione; il rapporto lo mostra per le vostre.</translation>
    </message>
    <message>
        <source>In the direction specified below</source>
        <translation>Nella direzione indicata sotto</translation>
    </message>
    <message>
        <source>In the import options, {name} is {value}; it must be {wanted}.</source>
        <translation>Nelle opzioni di importazione {name} è {value}; deve essere {wanted}.</translation>
    </message>
    <message>
        <source>In the test period itself, the best simple baseline was {answer} ({rmse:.2f} mm).</source>
        <translation>Nel periodo di test il miglior metodo di riferimento semplice è stato {answer} ({rmse:.2f} mm).</translation>
    </message>
    <message>
        <source>In the toolbox: *SlopeMuse → {group} → {title}*. Identifier: `{id}`.</source>
        <translation>Negli strumenti: *SlopeMuse → {group} → {title}*. Identificatore: `{id}`.</translation>
    </message>
    <message>
        <source>InSAR displacement [mm]</source>
        <translation>Spostamento InSAR [mm]</translation>
    </message>
    <message>
        <source>InSAR displacement series: a file from EGMS, TRE Altamira, LiCSBAS, MintPy, SARscape or StaMPS, or any table with one column per date.
For daily estimates: daily rain and, if there is a reservoir, the reservoir level, in any table with a date column.
Optional: GNSS stations to validate the result.</source>
        <translation>Serie di spostamento InSAR: un file di EGMS, TRE Altamira, LiCSBAS, MintPy, SARscape o StaMPS, o una tabella qualsiasi con una colonna per data.
Per le stime giornaliere: la pioggia giornaliera e, se c'è un invaso, il suo livello, in una tabella qualsiasi con una colonna di date.
Facoltativo: stazioni GNSS per validare il risultato.</translation>
    </message>
    <message>
        <source>InSAR layers [mm]</source>
        <translation>Layer InSAR [mm]</translation>
    </message>
    <message>
        <source>InSAR series [mm]</source>
        <translation>Serie InSAR [mm]</translation>
    </message>
    <message>
        <source>InSAR series file</source>
        <translation>File di serie InSAR</translation>
    </message>
    <message>
        <source>InSAR series files</source>
        <translation>File di serie InSAR</translation>
    </message>
    <message>
        <source>Incidence [deg]</source>
        <translation>Incidenza [°]</translation>
    </message>
    <message>
        <source>Incidence [degrees]</source>
        <translation>Incidenza [gradi]</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>Angolo di incidenza [gradi]</translation>
    </message>
    <message>
        <source>Include all values</source>
        <translation>Includi tutti i valori</translation>
    </message>
    <message>
        <source>Include {day} in the fit</source>
        <translation>Includi il {day} nell'adattamento</translation>
    </message>
    <message>
        <source>Includes the propagated noise and the uncertainty of the direction of motion.</source>
        <translation>Comprende il rumore propagato e l'incertezza della direzione di movimento.</translation>
    </message>
    <message>
        <source>Including height reduces the error at held-out points from {before:.2f} to {after:.2f} mm/yr.</source>
        <translation>Includere la quota riduce l'errore nei punti di validazione da {before:.2f} a {after:.2f} mm/anno.</translation>
    </message>
    <message>
        <source>Including the target day</source>
        <translation>Compreso il giorno da stimare</translation>
    </message>
    <message>
        <source>Increments between consecutive dates; a common trend has no effect.</source>
        <translation>Incrementi fra date consecutive; una tendenza comune non ha effetto.</translation>
    </message>
    <message>
        <source>Inferred from all rows</source>
        <translation>Dedotto da tutte le righe</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Dati in ingresso</translation>
    </message>
    <message>
        <source>Inputs of the LSTM (lstm_published)</source>
        <translation>Ingressi della LSTM (lstm_published)</translation>
    </message>
    <message>
        <source>Instantaneous rate, one field per day.</source>
        <translation>Velocità istantanea, un campo al giorno.</translation>
    </message>
    <message>
        <source>Internal error in {place}: {what}. Please report it; details are in the Log Messages panel.</source>
        <translation>Errore interno in {place}: {what}. Si prega di segnalarlo; i dettagli sono nel pannello Messaggi di log.</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpolato</translation>
    </message>
    <message>
        <source>Interpolated days, as published (uses future data)</source>
        <translation>Giorni interpolati, come pubblicato (usa dati futuri)</translation>
    </message>
    <message>
        <source>Interpolated value of the previous day</source>
        <translation>Valore interpolato del giorno precedente</translation>
    </message>
    <message>
        <source>Interpolates the points of one or two sensors onto a grid, with sigma and scores at held-out points.</source>
        <translation>Interpola i punti di uno o due sensori su una griglia, con sigma e punteggi nei punti di validazione.</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>Interpolazione</translation>
    </message>
    <message>
        <source>Interpolation to the station</source>
        <translation>Interpolazione alla stazione</translation>
    </message>
    <message>
        <source>Interpolator</source>
        <translation>Interpolatore</translation>
    </message>
    <message>
        <source>Interval between output dates [days]</source>
        <translation>Intervallo fra le date in uscita [giorni]</translation>
    </message>
    <message>
        <source>Intervals and large changes</source>
        <translation>Intervalli e grandi variazioni</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>Inverso della distanza</translation>
    </message>
    <message>
        <source>Inverse distance weighting (power from cross-validation)</source>
        <translation>Inverso della distanza (potenza da validazione incrociata)</translation>
    </message>
    <message>
        <source>Inverse velocity and tangential angle: {pid}</source>
        <translation>Velocità inversa e angolo tangenziale: {pid}</translation>
    </message>
    <message>
        <source>Inverse velocity and tangential angle…</source>
        <translation>Velocità inversa e angolo tangenziale…</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>JSON file for other systems: status, last day, number of points per level, files.</source>
        <translation>JSON per altri sistemi: stato, ultimo giorno, punti per livello, file.</translation>
    </message>
    <message>
        <source>JSON file that specifies the series, hydrology, model and output folder.</source>
        <translation>File JSON che specifica serie, idrologia, modello e cartella dei risultati.</translation>
    </message>
    <message>
        <source>KF-ARIMA could not fit a stable process to the training period; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA non ha trovato un processo stabile nel periodo di addestramento; togliere KF-ARIMA da METHODS.</translation>
    </message>
    <message>
        <source>KF-ARIMA requires points with at least 8 observations in the training period; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA richiede punti con almeno 8 osservazioni nel periodo di addestramento; togliere KF-ARIMA da METHODS.</translation>
    </message>
    <message>
        <source>KF-ARIMA requires series with a regular revisit interval; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA richiede serie con intervallo di rivisita regolare; togliere KF-ARIMA da METHODS.</translation>
    </message>
    <message>
        <source>KF-ARIMA with drivers (SlopeMuse)</source>
        <translation>KF-ARIMA con variabili (SlopeMuse)</translation>
    </message>
    <message>
        <source>KF-ARIMA with drivers (needs statsmodels)</source>
        <translation>KF-ARIMA con variabili (richiede statsmodels)</translation>
    </message>
    <message>
        <source>KF-ARIMA, univariate (as published)</source>
        <translation>KF-ARIMA univariato (come pubblicato)</translation>
    </message>
    <message>
        <source>KF-LSTM requires {changes} acquisitions in the training period, but there are only {day}; remove KF-LSTM from METHODS.</source>
        <translation>KF-LSTM richiede {changes} acquisizioni nel periodo di addestramento, ma ce ne sono solo {day}; togliere KF-LSTM da METHODS.</translation>
    </message>
    <message>
        <source>KF-LSTM with drivers (SlopeMuse)</source>
        <translation>KF-LSTM con variabili (SlopeMuse)</translation>
    </message>
    <message>
        <source>KF-LSTM with drivers (needs torch)</source>
        <translation>KF-LSTM con variabili (richiede torch)</translation>
    </message>
    <message>
        <source>KF-LSTM, univariate (as published)</source>
        <translation>KF-LSTM univariato (come pubblicato)</translation>
    </message>
    <message>
        <source>Kalman</source>
        <translation>Kalman</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <translation>Filtro di Kalman</translation>
    </message>
    <message>
        <source>Kalman filter with drivers</source>
        <translation>Filtro di Kalman con variabili</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>Kriging</translation>
    </message>
    <message>
        <source>Kriging corrected by a CNN (needs torch)</source>
        <translation>Kriging corretto da una CNN (richiede torch)</translation>
    </message>
    <message>
        <source>L band: {mm:.1f} mm (ALOS)</source>
        <translation>Banda L: {mm:.1f} mm (ALOS)</translation>
    </message>
    <message>
        <source>LAYER has no line of sight; import the layer with its angles, or set INCIDENCE and HEADING.</source>
        <translation>LAYER non ha linea di vista; importare il layer con i suoi angoli, o impostare INCIDENCE e HEADING.</translation>
    </message>
    <message>
        <source>LAYER is used; INCIDENCE and HEADING are ignored.</source>
        <translation>Si usa LAYER; INCIDENCE e HEADING sono ignorati.</translation>
    </message>
    <message>
        <source>LAYERS contains no valid layer; choose one or more point layers with displacement series.</source>
        <translation>LAYERS non contiene layer validi; scegliere uno o più layer di punti con serie di spostamento.</translation>
    </message>
    <message>
        <source>LAYOUT contains the column {name}, which does not exist in {source}; valid columns: {columns}.</source>
        <translation>LAYOUT contiene la colonna {name}, che non esiste in {source}; colonne valide: {columns}.</translation>
    </message>
    <message>
        <source>LAYOUT contains the unknown key {name}; valid keys: {known}.</source>
        <translation>LAYOUT contiene la chiave sconosciuta {name}; chiavi valide: {known}.</translation>
    </message>
    <message>
        <source>LAYOUT is not a JSON object; use the format {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</source>
        <translation>LAYOUT non è un oggetto JSON; usare la forma {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</translation>
    </message>
    <message>
        <source>LAYOUT is not valid JSON ({error}); use the format {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</source>
        <translation>LAYOUT non è JSON valido ({error}); usare la forma {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</translation>
    </message>
    <message>
        <source>LAYOUT: {layout}</source>
        <translation>LAYOUT: {layout}</translation>
    </message>
    <message>
        <source>LSTM as published (Khalili et al. 2024)</source>
        <translation>LSTM come pubblicata (Khalili et al. 2024)</translation>
    </message>
    <message>
        <source>LSTM as published, past values only (needs torch)</source>
        <translation>LSTM come pubblicata, solo valori passati (richiede torch)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Lag [days]</source>
        <translation>Ritardo [giorni]</translation>
    </message>
    <message>
        <source>Lag behind rain and level, inverse velocity, profile</source>
        <translation>Ritardo rispetto a pioggia e livello, velocità inversa, profilo</translation>
    </message>
    <message>
        <source>Lag behind rain and level: {pid}</source>
        <translation>Ritardo rispetto a pioggia e livello: {pid}</translation>
    </message>
    <message>
        <source>Lag behind rain and level…</source>
        <translation>Ritardo rispetto a pioggia e livello…</translation>
    </message>
    <message>
        <source>Last acquisition</source>
        <translation>Ultima acquisizione</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Last day for the datum</source>
        <translation>Ultimo giorno per il datum</translation>
    </message>
    <message>
        <source>Last day of the reference period</source>
        <translation>Ultimo giorno del periodo di riferimento</translation>
    </message>
    <message>
        <source>Last step only</source>
        <translation>Solo l'ultimo passo</translation>
    </message>
    <message>
        <source>Last training day</source>
        <translation>Ultimo giorno di addestramento</translation>
    </message>
    <message>
        <source>Last value (persistence)</source>
        <translation>Ultimo valore (persistenza)</translation>
    </message>
    <message>
        <source>Last velocity</source>
        <translation>Ultima velocità</translation>
    </message>
    <message>
        <source>Later dates do not contribute to the datum. Default: all dates.</source>
        <translation>Le date successive non contribuiscono al datum. Predefinito: tutte le date.</translation>
    </message>
    <message>
        <source>Latest level changes</source>
        <translation>Ultimi cambiamenti di livello</translation>
    </message>
    <message>
        <source>Latest speed along the motion: {speed} ± {sigma:.0f} mm/yr</source>
        <translation>Ultima velocità nel verso del moto: {speed} ± {sigma:.0f} mm/anno</translation>
    </message>
    <message>
        <source>Latest state</source>
        <translation>Ultimo stato</translation>
    </message>
    <message>
        <source>Latitude [°]</source>
        <translation>Latitudine [°]</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer minus GNSS [mm]</source>
        <translation>Layer meno GNSS [mm]</translation>
    </message>
    <message>
        <source>Layer minus GNSS on the same day, relative to the first common date. A station that sets the datum is scored with a datum estimated without it.</source>
        <translation>Layer meno GNSS nello stesso giorno, rispetto alla prima data comune. Una stazione che fissa il datum è valutata con un datum stimato senza di essa.</translation>
    </message>
    <message>
        <source>Layer names</source>
        <translation>Nomi dei layer</translation>
    </message>
    <message>
        <source>Layer with the line of sight</source>
        <translation>Layer con la linea di vista</translation>
    </message>
    <message>
        <source>Layer with the target line of sight</source>
        <translation>Layer con la linea di vista di destinazione</translation>
    </message>
    <message>
        <source>Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean.</source>
        <translation>Layer e GNSS (lisciato su ±3 giorni) nelle date comuni, ciascuno rispetto alla propria media.</translation>
    </message>
    <message>
        <source>Layout for the parameter LAYOUT; paste another layout to apply it</source>
        <translation>Struttura per il parametro LAYOUT; incollarne un'altra per applicarla</translation>
    </message>
    <message>
        <source>Layout of the table (JSON)</source>
        <translation>Struttura della tabella (JSON)</translation>
    </message>
    <message>
        <source>Learning rate (published)</source>
        <translation>Tasso di apprendimento (pubblicato)</translation>
    </message>
    <message>
        <source>Learning rate of the Adam optimiser. Default: 0.0001, as published.</source>
        <translation>Tasso di apprendimento dell'ottimizzatore Adam. Predefinito: 0,0001, come pubblicato.</translation>
    </message>
    <message>
        <source>Learns the response of a slope to rain and reservoir level from its InSAR series.</source>
        <translation>Apprende la risposta di un versante a pioggia e livello dell'invaso dalle sue serie InSAR.</translation>
    </message>
    <message>
        <source>Least-squares fit of {fromkeys} at every point. Sigma is estimated from the residuals, accounts for their temporal correlation and does not include the sigma of the datum.</source>
        <translation>Stima ai minimi quadrati di {fromkeys} in ogni punto. La sigma è stimata dai residui, tiene conto della loro correlazione temporale e non comprende la sigma del datum.</translation>
    </message>
    <message>
        <source>Lengthen arrows</source>
        <translation>Allunga le frecce</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Level changes</source>
        <translation>Cambiamenti di livello</translation>
    </message>
    <message>
        <source>Level: column {level}, read as {level_by}, {datum_of}.</source>
        <translation>Livello: colonna {level}, letta in {level_by}, {datum_of}.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitazioni</translation>
    </message>
    <message>
        <source>Line with column names</source>
        <translation>Riga con i nomi delle colonne</translation>
    </message>
    <message>
        <source>Line with units</source>
        <translation>Riga con le unità</translation>
    </message>
    <message>
        <source>Line {first} of {source} is {line}, but column names are expected; add column names above the rows, or set LAYOUT to header_row 0 and the roles of column_1, column_2, ….</source>
        <translation>La riga {first} di {source} è {line}, ma sono attesi i nomi delle colonne; aggiungerli sopra le righe, o impostare in LAYOUT header_row 0 e i ruoli di column_1, column_2, ….</translation>
    </message>
    <message>
        <source>Line {line:,} of {name} contains zero bytes: the file is damaged (an incomplete copy or a full disk); copy or download it again.</source>
        <translation>La riga {line:,} di {name} contiene byte nulli: il file è danneggiato (copia incompleta o disco pieno); copiarlo o scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Riga {line}</translation>
    </message>
    <message>
        <source>Line {number} of {file} has {cells} cells instead of {n_columns}: the file is truncated; download it again.</source>
        <translation>La riga {number} di {file} ha {cells} celle invece di {n_columns}: il file è troncato; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is not a complete row of a GHCN daily file; download it again.</source>
        <translation>La riga {number} di {file} non è una riga completa di un file giornaliero GHCN; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is {line}, but a decimal year and 6 numbers are expected: the file is truncated; download it again.</source>
        <translation>La riga {number} di {file} è {line}, ma sono attesi un anno decimale e 6 numeri: il file è troncato; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>Line-of-sight raster</source>
        <translation>Raster della linea di vista</translation>
    </message>
    <message>
        <source>Linear extrapolation of the interpolated values of the two previous days</source>
        <translation>Estrapolazione lineare dei valori interpolati dei due giorni precedenti</translation>
    </message>
    <message>
        <source>Linear extrapolation of the inverse velocity from {first} to {last}: zero on {day}, 90 % interval {low} to {high}.</source>
        <translation>Estrapolazione lineare della velocità inversa dal {first} al {last}: zero il {day}, intervallo del 90 % da {low} a {high}.</translation>
    </message>
    <message>
        <source>Linear interpolation</source>
        <translation>Interpolazione lineare</translation>
    </message>
    <message>
        <source>Linear interpolation between points</source>
        <translation>Interpolazione lineare tra i punti</translation>
    </message>
    <message>
        <source>Linear layers, activation, loss</source>
        <translation>Strati lineari, attivazione, perdita</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>Tendenza lineare</translation>
    </message>
    <message>
        <source>Linear trend and seasonal terms</source>
        <translation>Tendenza lineare e termini stagionali</translation>
    </message>
    <message>
        <source>Local kriging</source>
        <translation>Kriging locale</translation>
    </message>
    <message>
        <source>Local kriging (one nugget per sensor)</source>
        <translation>Kriging locale (un nugget per sensore)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logaritmico</translation>
    </message>
    <message>
        <source>Long-format table: dates in {date}, displacements in {value}.</source>
        <translation>Tabella in formato lungo: date in {date}, spostamenti in {value}.</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>Lacune più lunghe</translation>
    </message>
    <message>
        <source>Longitude [°]</source>
        <translation>Longitudine [°]</translation>
    </message>
    <message>
        <source>Loss [scaled]</source>
        <translation>Perdita [scalata]</translation>
    </message>
    <message>
        <source>Lower bound of the 95 % interval of the skill</source>
        <translation>Estremo inferiore dell'intervallo del 95 % dello skill</translation>
    </message>
    <message>
        <source>MAD of the points [mm]</source>
        <translation>MAD dei punti [mm]</translation>
    </message>
    <message>
        <source>MAPE refers to displacements above 1 mm. PCC refers to the change since the previous acquisition because the trend alone makes displacements correlated.</source>
        <translation>Il MAPE si riferisce agli spostamenti superiori a 1 mm. Il PCC si riferisce alla variazione dall'acquisizione precedente, perché gli spostamenti sono correlati già per la sola tendenza.</translation>
    </message>
    <message>
        <source>MASK_DISTANCE is {mask_m:g} m; it must be greater than 0.</source>
        <translation>MASK_DISTANCE è {mask_m:g} m; deve essere maggiore di 0.</translation>
    </message>
    <message>
        <source>MATLAB serial date number</source>
        <translation>numero di data seriale di MATLAB</translation>
    </message>
    <message>
        <source>METHOD = cnn requires at least {least_points} points, but the layers have {points}; use METHOD = kriging.</source>
        <translation>METHOD = cnn richiede almeno {least_points} punti, ma i layer ne hanno {points}; usare METHOD = kriging.</translation>
    </message>
    <message>
        <source>METHOD = cnn_published requires at least {least_points} points in INPUT, but INPUT has {first}; use METHOD = kriging.</source>
        <translation>METHOD = cnn_published richiede almeno {least_points} punti in INPUT, ma INPUT ne ha {first}; usare METHOD = kriging.</translation>
    </message>
    <message>
        <source>METHOD = downslope requires the slope direction; set DEM.</source>
        <translation>METHOD = downslope richiede la direzione del versante; impostare DEM.</translation>
    </message>
    <message>
        <source>METHOD = lstm requires at least {least_dates} dates, but only {day} are available; use METHOD = smoother.</source>
        <translation>METHOD = lstm richiede almeno {least_dates} date, ma ne sono disponibili solo {day}; usare METHOD = smoother.</translation>
    </message>
    <message>
        <source>METHOD = lstm_published requires at least {least_dates} dates, but only {day} are available; use METHOD = smoother.</source>
        <translation>METHOD = lstm_published richiede almeno {least_dates} date, ma ne sono disponibili solo {day}; usare METHOD = smoother.</translation>
    </message>
    <message>
        <source>METHOD = pretrained requires at least {n_points} points and about {n_dates} dates, so the smoother is used without correction.</source>
        <translation>METHOD = pretrained richiede almeno {n_points} punti e circa {n_dates} date, quindi si usa lo smoother senza correzione.</translation>
    </message>
    <message>
        <source>METHOD = slope_parallel requires the ground surface; set DEM.</source>
        <translation>METHOD = slope_parallel richiede la superficie del terreno; impostare DEM.</translation>
    </message>
    <message>
        <source>METHOD = {method} provides no sigma; omit {name} or choose METHOD = kriging.</source>
        <translation>METHOD = {method} non fornisce sigma; omettere {name} o scegliere METHOD = kriging.</translation>
    </message>
    <message>
        <source>METHOD is {method}; use one of {methods}.</source>
        <translation>METHOD è {method}; usare uno di {methods}.</translation>
    </message>
    <message>
        <source>MUSEnet as published (slow, needs torch)</source>
        <translation>MUSEnet come pubblicata (lenta, richiede torch)</translation>
    </message>
    <message>
        <source>MUSEnet, published network</source>
        <translation>MUSEnet, rete pubblicata</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>Risultati principali</translation>
    </message>
    <message>
        <source>Main methods, scored on {n} acquisitions after {train_end}. Skill: reduction of the squared error compared with the best simple baseline.</source>
        <translation>Metodi principali, valutati su {n} acquisizioni dopo il {train_end}. Skill: riduzione dell'errore quadratico rispetto al miglior metodo di riferimento semplice.</translation>
    </message>
    <message>
        <source>Many machines</source>
        <translation>Più computer</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Mappa di {name}</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>Stile della mappa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Simbolo</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>Dimensione del simbolo</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Simboli</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Maximum correction of any acquisition (mean over all points)</source>
        <translation>Correzione massima di un'acquisizione (media su tutti i punti)</translation>
    </message>
    <message>
        <source>Maximum distance to a point [m]</source>
        <translation>Distanza massima da un punto [m]</translation>
    </message>
    <message>
        <source>Maximum lag [days]</source>
        <translation>Ritardo massimo [giorni]</translation>
    </message>
    <message>
        <source>Maximum length of the window over which a driver is summed, and maximum time scale of a response.</source>
        <translation>Lunghezza massima della finestra su cui è sommata una variabile, e massima scala temporale di una risposta.</translation>
    </message>
    <message>
        <source>Maximum number of epochs</source>
        <translation>Numero massimo di epoche</translation>
    </message>
    <message>
        <source>Maximum number of passes over the samples for the method “published”. Default: 60.</source>
        <translation>Numero massimo di passaggi sui campioni per il metodo «published». Predefinito: 60.</translation>
    </message>
    <message>
        <source>Maximum number of passes over the samples; the network with the smallest error on held-out days is kept. Default: 60.</source>
        <translation>Numero massimo di passaggi sui campioni; si conserva la rete con l'errore minore nei giorni di validazione. Predefinito: 60.</translation>
    </message>
    <message>
        <source>Maximum speed [mm/day]</source>
        <translation>Velocità massima [mm/giorno]</translation>
    </message>
    <message>
        <source>Maximum window [days]</source>
        <translation>Finestra massima [giorni]</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean lines of sight, right-looking.</source>
        <translation>Linee di vista medie, vista a destra.</translation>
    </message>
    <message>
        <source>Mean of all gauges on that day</source>
        <translation>Media di tutti i pluviometri in quel giorno</translation>
    </message>
    <message>
        <source>Mean of the moving stations</source>
        <translation>Media delle stazioni in movimento</translation>
    </message>
    <message>
        <source>Mean of the points around each station before and after re-referencing, with daily GNSS in the same direction; all relative to the first common date.</source>
        <translation>Media dei punti attorno a ogni stazione prima e dopo il riallineamento al nuovo datum, con il GNSS giornaliero nella stessa direzione; tutto rispetto alla prima data comune.</translation>
    </message>
    <message>
        <source>Mean of the stations that move more than the noise</source>
        <translation>Media delle stazioni che si muovono più del rumore</translation>
    </message>
    <message numerus="yes">
        <source>Mean of the {count:,} common stations</source>
        <translation>
            <numerusform>Media di {count:,} stazione comune</numerusform>
            <numerusform>Media delle {count:,} stazioni comuni</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured acquisitions</source>
        <translation>Acquisizioni misurate</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical, for all points; takes precedence over the columns of the file.</source>
        <translation>Misurata al suolo dalla verticale, per tutti i punti; prevale sulle colonne del file.</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical. Used only without a layer.</source>
        <translation>Misurata al suolo dalla verticale. Usata solo senza layer.</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical; requires the heading.</source>
        <translation>Misurata al suolo dalla verticale; richiede la direzione di volo.</translation>
    </message>
    <message>
        <source>Measured in the most stable window of 200 m × 200 m. Errors below the noise floor reflect smoothing or chance rather than accuracy.</source>
        <translation>Misurato nella finestra più stabile di 200 m × 200 m. Errori inferiori al livello di rumore riflettono la lisciatura o il caso più che l'accuratezza.</translation>
    </message>
    <message>
        <source>Measuring the noise on stable ground</source>
        <translation>Misura del rumore su terreno stabile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median RMSE of the fit [mm]</source>
        <translation>RMSE mediano della stima [mm]</translation>
    </message>
    <message>
        <source>Median [mm/yr]</source>
        <translation>Mediana [mm/anno]</translation>
    </message>
    <message>
        <source>Median of the points in each area; shaded: the range that contains two thirds of the points. The first layer starts at 0; the others are shifted to the mean of the first layer over the common period.</source>
        <translation>Mediana dei punti di ogni area; ombreggiato: l'intervallo che contiene due terzi dei punti. Il primo layer parte da 0; gli altri sono traslati alla media del primo layer sul periodo comune.</translation>
    </message>
    <message>
        <source>Median rate of the points, and the range that contains two thirds of the rates.</source>
        <translation>Velocità mediana dei punti e intervallo che contiene due terzi delle velocità.</translation>
    </message>
    <message>
        <source>Median series of the fastest 10 % of the points, and the drivers.</source>
        <translation>Serie mediana del 10 % dei punti più veloci, e le variabili.</translation>
    </message>
    <message>
        <source>Median sigma [mm/yr]</source>
        <translation>Sigma mediana [mm/anno]</translation>
    </message>
    <message>
        <source>Median speed in the window [mm/yr]</source>
        <translation>Velocità mediana nella finestra [mm/anno]</translation>
    </message>
    <message>
        <source>Median velocity [mm/yr]</source>
        <translation>Velocità mediana [mm/anno]</translation>
    </message>
    <message>
        <source>Medians over the points that respond; {n_points:,} points in total, alpha = {alpha:g}</source>
        <translation>Mediane dei punti che rispondono; {n_points:,} punti in totale, alfa = {alpha:g}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>Minimum and maximum [mm/yr]</source>
        <translation>Minimo e massimo [mm/anno]</translation>
    </message>
    <message>
        <source>Minimum coherence</source>
        <translation>Coerenza minima</translation>
    </message>
    <message>
        <source>Minimum coherence [0–1]</source>
        <translation>Coerenza minima [0–1]</translation>
    </message>
    <message>
        <source>Minimum number of points per area</source>
        <translation>Numero minimo di punti per area</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>Valore mancante</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valori mancanti</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Mode [mm/yr]</source>
        <translation>Moda [mm/anno]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model file written by “Train a daily deformation model”.</source>
        <translation>File del modello scritto da «Addestra un modello di deformazione giornaliera».</translation>
    </message>
    <message>
        <source>Model with drivers</source>
        <translation>Modello con variabili</translation>
    </message>
    <message>
        <source>Monitoring project</source>
        <translation>Progetto di monitoraggio</translation>
    </message>
    <message>
        <source>Monotone cubic interpolation (PCHIP)</source>
        <translation>Interpolazione cubica monotona (PCHIP)</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mese, giorno, anno</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Motion along one line of sight does not determine motion along another. Assumption: the ground moves {assumed}.</source>
        <translation>Il movimento lungo una linea di vista non determina quello lungo un'altra. Ipotesi: il terreno si muove {assumed}.</translation>
    </message>
    <message>
        <source>Motion of {name}</source>
        <translation>Movimento di {name}</translation>
    </message>
    <message>
        <source>Motion parallel to the slope of the DEM</source>
        <translation>Movimento parallelo al versante del DEM</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N = {n}</source>
        <translation>N = {n}</translation>
    </message>
    <message>
        <source>N = {n}   {first} to {last}</source>
        <translation>N = {n}   dal {first} al {last}</translation>
    </message>
    <message>
        <source>NAMES contains {given} names, but LAYERS contains {layers} layers; enter one name per layer, or leave NAMES empty.</source>
        <translation>NAMES ha {given} nomi e LAYERS ha {layers} layer; indicare un nome per layer, o nessuno.</translation>
    </message>
    <message>
        <source>NOAA GHCN: rain in 0.1 mm; the rainfall day ends at the observation hour of the station.</source>
        <translation>NOAA GHCN: pioggia in 0,1 mm; il giorno pluviometrico termina all'ora di osservazione della stazione.</translation>
    </message>
    <message>
        <source>NOAA GSOD: rain in inches, 99.99 = missing; the rainfall day ends at the hour of the last report.</source>
        <translation>NOAA GSOD: pioggia in pollici, 99.99 = mancante; il giorno pluviometrico termina all'ora dell'ultimo rapporto.</translation>
    </message>
    <message>
        <source>NOAA LCD: rain in inches.</source>
        <translation>NOAA LCD: pioggia in pollici.</translation>
    </message>
    <message>
        <source>NOAA LCD: the daily summaries (SOD) are read; the individual reports are ignored.</source>
        <translation>NOAA LCD: si leggono i riepiloghi giornalieri (SOD) e si ignorano i singoli rapporti.</translation>
    </message>
    <message>
        <source>NOAA: rain in {unit}, inferred from the magnitude of the values; set RAIN_UNIT if this is wrong.</source>
        <translation>NOAA: pioggia in {unit}, dedotta dall'ordine di grandezza dei valori; impostare RAIN_UNIT se non è corretto.</translation>
    </message>
    <message>
        <source>NORTH is available only with METHOD = slope_parallel; set this method or omit NORTH.</source>
        <translation>NORTH è disponibile solo con METHOD = slope_parallel; impostare questo metodo od omettere NORTH.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Named after the row because the ID is missing: {counted}, for example {pid}.</source>
        <translation>{counted} senza ID: denominati secondo la riga, come {pid}.</translation>
    </message>
    <message>
        <source>Nearest point</source>
        <translation>Punto più vicino</translation>
    </message>
    <message>
        <source>Nearest point, robust mean in the circle, or local kriging; all selected methods are compared.</source>
        <translation>Punto più vicino, media robusta nel cerchio o kriging locale; tutti i metodi selezionati sono confrontati.</translation>
    </message>
    <message>
        <source>Negative coherence at {counted} is treated as missing.</source>
        <translation>{counted} con coerenza negativa, trattata come mancante.</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>NetCDF (needs h5py)</source>
        <translation>NetCDF (richiede h5py)</translation>
    </message>
    <message>
        <source>Network trained on synthetic slopes</source>
        <translation>Rete addestrata su versanti sintetici</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Networks (published)</source>
        <translation>Reti (pubblicato)</translation>
    </message>
    <message>
        <source>Neural network as published (needs torch)</source>
        <translation>Rete neurale come pubblicata (richiede torch)</translation>
    </message>
    <message>
        <source>Neural networks</source>
        <translation>Reti neurali</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>Nuovo layout</translation>
    </message>
    <message>
        <source>Newest first, as in Eq. (6)</source>
        <translation>Prima i più recenti, come nell'eq. (6)</translation>
    </message>
    <message>
        <source>Next step: add rain and reservoir level.</source>
        <translation>Passo successivo: aggiungere pioggia e livello dell'invaso.</translation>
    </message>
    <message>
        <source>Next steps: train a model with the drivers, then estimate the daily deformation.</source>
        <translation>Passi successivi: addestrare un modello con le variabili, poi stimare la deformazione giornaliera.</translation>
    </message>
    <message>
        <source>Next to points, {near:.0f} % of the correction by the pretrained network is applied; the error at held-out points there is {near_gain:.0f} % of that without it. In gaps, {far:.0f} % is applied; the error there is {far_gain:.0f} %. Sigma is calibrated at these points.</source>
        <translation>Accanto ai punti si applica il {near:.0f} % della correzione della rete preaddestrata; l'errore nei punti di validazione vi è il {near_gain:.0f} % di quello senza. Nei vuoti si applica il {far:.0f} %; l'errore vi è il {far_gain:.0f} %. Sigma è calibrata in questi punti.</translation>
    </message>
    <message>
        <source>No DEM is set: no direction of motion is preferred, and the factor is the cosine of the angle between the two lines of sight.</source>
        <translation>DEM non è impostato: nessuna direzione di movimento è preferita, e il fattore è il coseno dell'angolo fra le due linee di vista.</translation>
    </message>
    <message>
        <source>No Dask worker of {address} is left; the run resumes when a worker connects.</source>
        <translation>Non resta alcun worker Dask di {address}; l'esecuzione continua quando ce n'è di nuovo uno.</translation>
    </message>
    <message>
        <source>No GNSS file was provided; choose tenv3, .pos or CSV files, or a zip archive of such files.</source>
        <translation>Nessun file GNSS è stato fornito; scegliere file tenv3, .pos o CSV, o un archivio zip di tali file.</translation>
    </message>
    <message>
        <source>No GNSS station can be compared with the layer. {skipped}</source>
        <translation>Nessuna stazione GNSS si può confrontare con il layer. {skipped}</translation>
    </message>
    <message>
        <source>No acceleration from {first} to {last}: no failure date is indicated.</source>
        <translation>Nessuna accelerazione dal {first} al {last}: nessuna data di rottura è indicata.</translation>
    </message>
    <message>
        <source>No acquisition lies between {first} and {last}, the period covered by the drivers.</source>
        <translation>Nessuna acquisizione è compresa fra il {first} e il {last}, il periodo coperto dalle variabili.</translation>
    </message>
    <message>
        <source>No cell estimate is much better than the mean of all points (the motion of neighbouring points is uncorrelated), so no cell was masked because of its sigma.</source>
        <translation>Nessuna stima di cella è molto migliore della media di tutti i punti (il movimento di punti vicini non è correlato), quindi nessuna cella è stata mascherata per la sua sigma.</translation>
    </message>
    <message>
        <source>No cell in the column {name} contains a valid date (first cell: {cell}); write dates as 2020-07-11 or set DATE_FIELD.</source>
        <translation>Nessuna cella della colonna {name} contiene una data valida (prima cella: {cell}); scrivere le date come 2020-07-11 o impostare DATE_FIELD.</translation>
    </message>
    <message>
        <source>No cell of {size_m:g} m has a point within {mask_m:g} m; use a smaller CELL_SIZE or a larger MASK_DISTANCE.</source>
        <translation>Nessuna cella di {size_m:g} m ha un punto entro {mask_m:g} m; usare un valore minore di CELL_SIZE o maggiore di MASK_DISTANCE.</translation>
    </message>
    <message>
        <source>No correction is applied: too few stable points are available, or the correction does not reduce the residual of held-out points.</source>
        <translation>Nessuna correzione è applicata: sono disponibili troppo pochi punti stabili, oppure la correzione non riduce il residuo dei punti di validazione.</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Nessun flag</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, so plots show boxes instead of characters; install Noto Sans CJK (package fonts-noto-cjk) and restart QGIS.</source>
        <translation>Non è installato alcun carattere con segni cinesi, quindi i grafici mostrano riquadri al posto dei caratteri; installare Noto Sans CJK (pacchetto fonts-noto-cjk) e riavviare QGIS.</translation>
    </message>
    <message>
        <source>No half-wavelength jump exceeds the noise.</source>
        <translation>Nessun salto di mezza lunghezza d'onda supera il rumore.</translation>
    </message>
    <message>
        <source>No independent GNSS station is available to check the days between acquisitions; set TRUTH to add one.</source>
        <translation>Nessuna stazione GNSS indipendente è disponibile per verificare i giorni tra le acquisizioni; impostare TRUTH per aggiungerne una.</translation>
    </message>
    <message>
        <source>No level has changed.</source>
        <translation>Nessun livello è cambiato.</translation>
    </message>
    <message>
        <source>No method could be evaluated; see the log for the reasons.</source>
        <translation>Nessun metodo si è potuto valutare; i motivi sono nel log.</translation>
    </message>
    <message>
        <source>No motion above the noise from {first} to {last}: no failure date is indicated.</source>
        <translation>Nessun movimento superiore al rumore dal {first} al {last}: nessuna data di rottura è indicata.</translation>
    </message>
    <message>
        <source>No north motion: east and up</source>
        <translation>Nessun movimento verso nord: est e verticale</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Nessuna osservazione</translation>
    </message>
    <message>
        <source>No outliers found.</source>
        <translation>Nessun valore anomalo trovato.</translation>
    </message>
    <message>
        <source>No pixel in {file} has a value.</source>
        <translation>Nessun pixel di {file} ha un valore.</translation>
    </message>
    <message>
        <source>No pixel in {name} has a value.</source>
        <translation>Nessun pixel di {name} ha un valore.</translation>
    </message>
    <message>
        <source>No point can be projected with METHOD = {method}. {note}</source>
        <translation>Nessun punto si può proiettare con METHOD = {method}. {note}</translation>
    </message>
    <message>
        <source>No point has at least {least_dates} values, as required by METHOD = lstm; use METHOD = smoother.</source>
        <translation>Nessun punto ha almeno {least_dates} valori, come richiede METHOD = lstm; usare METHOD = smoother.</translation>
    </message>
    <message>
        <source>No point has at least {least_values} values; provide longer series.</source>
        <translation>Nessun punto ha almeno {least_values} valori; fornire serie più lunghe.</translation>
    </message>
    <message>
        <source>No point has at least {least} training observations and a coherence of at least {min_coherence:g}; lower MIN_COHERENCE or use longer series.</source>
        <translation>Nessun punto ha almeno {least} osservazioni di addestramento e una coerenza di almeno {min_coherence:g}; abbassare MIN_COHERENCE o usare serie più lunghe.</translation>
    </message>
    <message>
        <source>No point has coordinates, so distances cannot be calculated; check the layer's geometry.</source>
        <translation>Nessun punto ha coordinate, quindi non si possono calcolare le distanze; controllare la geometria del layer.</translation>
    </message>
    <message>
        <source>No point has enough dates for this fit (the layer has {n_dates}); use fewer TERMS and STEPS or a longer series.</source>
        <translation>Nessun punto ha date sufficienti per questa stima (il layer ne ha {n_dates}); usare meno TERMS e STEPS o una serie più lunga.</translation>
    </message>
    <message>
        <source>No point has thresholds of the velocity.</source>
        <translation>Nessun punto ha soglie di velocità.</translation>
    </message>
    <message>
        <source>No point has two or more displacements within the period covered by the drivers; check the layer.</source>
        <translation>Nessun punto ha due o più spostamenti nel periodo coperto dalle variabili; verificare il layer.</translation>
    </message>
    <message>
        <source>No point has values on three consecutive dates, as required by METHOD = lstm_published; use METHOD = smoother.</source>
        <translation>Nessun punto ha valori in tre date consecutive, come richiede METHOD = lstm_published; usare METHOD = smoother.</translation>
    </message>
    <message>
        <source>No point in INPUT has an observation; choose a layer with displacement values.</source>
        <translation>Nessun punto di INPUT ha un'osservazione; scegliere un layer con valori di spostamento.</translation>
    </message>
    <message>
        <source>No point in TARGET_LAYER has a line of sight; import the layer again with its angles.</source>
        <translation>Nessun punto di TARGET_LAYER ha una linea di vista; importarlo di nuovo con i suoi angoli.</translation>
    </message>
    <message>
        <source>No point in the layer lies within {radius_m:g} m of station {place}; the nearest is {nearest:,.0f} m away. Use a larger radius or another station, and check the CRS.</source>
        <translation>Nessun punto del layer è entro {radius_m:g} m dalla stazione {place}; il più vicino è a {nearest:,.0f} m. Usare un raggio maggiore o un'altra stazione e controllare il SR.</translation>
    </message>
    <message>
        <source>No point in {name} has a value; choose a daily estimate with values.</source>
        <translation>Nessun punto di {name} ha un valore; scegliere una stima giornaliera con valori.</translation>
    </message>
    <message>
        <source>No point in {source} has a coherence of at least {min_coherence:g}; the maximum is {largest:g}. Lower MIN_COHERENCE.</source>
        <translation>Nessun punto di {source} ha una coerenza di almeno {min_coherence:g}; la massima è {largest:g}. Abbassare MIN_COHERENCE.</translation>
    </message>
    <message>
        <source>No point in {source} has a numeric displacement.</source>
        <translation>Nessun punto di {source} ha uno spostamento numerico.</translation>
    </message>
    <message>
        <source>No point in {source} has both coordinates and values.</source>
        <translation>Nessun punto di {source} ha sia coordinate sia valori.</translation>
    </message>
    <message>
        <source>No point in {source} has numeric coordinates.</source>
        <translation>Nessun punto di {source} ha coordinate numeriche.</translation>
    </message>
    <message>
        <source>No point lies within {radius_m:g} m of station {station}; the station is excluded from scoring.</source>
        <translation>Nessun punto è entro {radius_m:g} m dalla stazione {station}; la stazione è esclusa dalla valutazione.</translation>
    </message>
    <message>
        <source>No rain or level column was recognised by name in the hydrology table ({columns}); set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>Nessuna colonna di pioggia o livello è stata riconosciuta dal nome nella tabella idrologica ({columns}); impostare RAIN_FIELD o LEVEL_FIELD.</translation>
    </message>
    <message>
        <source>No rain or reservoir level table was provided.</source>
        <translation>Nessuna tabella di pioggia o livello dell'invaso è stata fornita.</translation>
    </message>
    <message>
        <source>No run record was found in {name} or next to it; choose a SlopeMuse output or its .run.json file.</source>
        <translation>Nessun registro di esecuzione trovato in {name} né accanto; scegliere un risultato di SlopeMuse o il suo file .run.json.</translation>
    </message>
    <message>
        <source>No station can be compared with a layer. {station}: {note}</source>
        <translation>Nessuna stazione si può confrontare con un layer. {station}: {note}</translation>
    </message>
    <message>
        <source>No station could be scored with this interpolator.</source>
        <translation>Nessuna stazione si è potuta valutare con questo interpolatore.</translation>
    </message>
    <message>
        <source>No target is set: all points are projected onto the mean line of sight of the layer.</source>
        <translation>Nessuna destinazione è impostata: tutti i punti sono proiettati sulla linea di vista media del layer.</translation>
    </message>
    <message>
        <source>No unit is given for {axes}; {reason}.</source>
        <translation>L'unità di {axes} non è indicata; {reason}.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Livello di rumore</translation>
    </message>
    <message>
        <source>Noise in a stable window</source>
        <translation>Rumore in una finestra stabile</translation>
    </message>
    <message>
        <source>Noise of {name}</source>
        <translation>Rumore di {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>North [m]</source>
        <translation>Nord [m]</translation>
    </message>
    <message>
        <source>North [mm/yr]</source>
        <translation>Nord [mm/anno]</translation>
    </message>
    <message>
        <source>North [mm]</source>
        <translation>Nord [mm]</translation>
    </message>
    <message>
        <source>Northward motion is neglected: each mm of northward motion appears as {east:+.2f} mm east and {up:+.2f} mm up. For slopes that face north or south, use METHOD = slope_parallel.</source>
        <translation>Il movimento verso nord è trascurato: ogni mm verso nord appare come {east:+.2f} mm verso est e {up:+.2f} mm verso l'alto. Per versanti rivolti a nord o a sud usare METHOD = slope_parallel.</translation>
    </message>
    <message>
        <source>Not evaluated: the values are not in the line of sight, so the wavelength-based limit does not apply.</source>
        <translation>Non valutati: i valori non sono nella linea di vista, quindi il limite basato sulla lunghezza d'onda non si applica.</translation>
    </message>
    <message>
        <source>Not evaluated: the wavelength is unknown; set WAVELENGTH [mm].</source>
        <translation>Non valutati: la lunghezza d'onda non è nota; impostare WAVELENGTH [mm].</translation>
    </message>
    <message>
        <source>Not measured: no window of 200 m × 200 m contains at least 5 points with at least 3 dates.</source>
        <translation>Non misurato: nessuna finestra di 200 m × 200 m contiene almeno 5 punti con almeno 3 date.</translation>
    </message>
    <message>
        <source>Not scored because they were used to build the layer: {used}.</source>
        <translation>Non valutate perché usate per costruire il layer: {used}.</translation>
    </message>
    <message>
        <source>Not scored: {lost} (see the notes).</source>
        <translation>Non valutati: {lost} (vedi le note).</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing can be estimated because the drivers end before the first acquisition; provide a hydrology table for the period of the acquisitions.</source>
        <translation>Non si può stimare nulla perché le variabili finiscono prima della prima acquisizione; fornire una tabella idrologica per il periodo delle acquisizioni.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Non c'è nulla da annullare.</translation>
    </message>
    <message>
        <source>Nowcast with a latency of {latency} d</source>
        <translation>Nowcast con una latenza di {latency} d</translation>
    </message>
    <message>
        <source>Nowcast: only data available on each day</source>
        <translation>Nowcast: solo dati disponibili in ciascun giorno</translation>
    </message>
    <message>
        <source>Nowcasts are the weighted mean of the daily rates, the pretrained network and the last value, because so few points cannot show which of them is best. {learned} Hindcasts and scenarios use the daily rates.</source>
        <translation>I nowcast sono la media pesata delle velocità giornaliere, della rete preaddestrata e dell'ultimo valore, perché con così pochi punti non si può sapere quale sia il migliore. {learned} Gli hindcast e gli scenari usano le velocità giornaliere.</translation>
    </message>
    <message>
        <source>Number of candidate responses to the drivers</source>
        <translation>Numero di risposte candidate alle variabili</translation>
    </message>
    <message>
        <source>Number of cells</source>
        <translation>Numero di celle</translation>
    </message>
    <message>
        <source>Number of consecutive days above a threshold before the level is raised.</source>
        <translation>Numero di giorni consecutivi sopra una soglia prima che il livello salga.</translation>
    </message>
    <message>
        <source>Number of daily values per driver (published)</source>
        <translation>Numero di giorni per variabile (pubblicato)</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Numero di date</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Numero di giorni</translation>
    </message>
    <message>
        <source>Number of days until an acquisition becomes available for a nowcast.</source>
        <translation>Numero di giorni prima che un'acquisizione sia disponibile per un nowcast.</translation>
    </message>
    <message>
        <source>Number of days until an acquisition becomes available; an acquisition is never used to estimate itself.</source>
        <translation>Numero di giorni prima che un'acquisizione sia disponibile; un'acquisizione non è mai usata per stimare sé stessa.</translation>
    </message>
    <message>
        <source>Number of inputs, outputs and values that differ</source>
        <translation>Numero di ingressi, risultati e valori che differiscono</translation>
    </message>
    <message>
        <source>Number of new days</source>
        <translation>Numero di nuovi giorni</translation>
    </message>
    <message>
        <source>Number of past displacements per sample; the paper uses 30.</source>
        <translation>Numero di spostamenti passati per campione; l'articolo ne usa 30.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Numero di punti</translation>
    </message>
    <message>
        <source>Number of points at each level on each day.</source>
        <translation>Numero di punti a ogni livello per giorno.</translation>
    </message>
    <message>
        <source>Number of points by velocity; shaded: the narrowest interval that contains 75 % of the points.</source>
        <translation>Numero di punti per velocità; ombreggiato: l'intervallo più stretto che contiene il 75 % dei punti.</translation>
    </message>
    <message>
        <source>Number of points per velocity class, the mode, and the range that contains three quarters of the points.</source>
        <translation>Numero di punti per classe di velocità, moda e intervallo che contiene tre quarti dei punti.</translation>
    </message>
    <message>
        <source>Number of scored acquisitions</source>
        <translation>Numero di acquisizioni valutate</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>Numero di thread</translation>
    </message>
    <message>
        <source>Number of training points</source>
        <translation>Numero di punti di addestramento</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Numero di valori</translation>
    </message>
    <message>
        <source>Numbers that represent missing values, separated by spaces</source>
        <translation>Numeri che indicano un valore mancante, separati da spazi</translation>
    </message>
    <message>
        <source>OUTPUT is missing; set it to a folder for the results.</source>
        <translation>Manca OUTPUT; indicare una cartella per i risultati.</translation>
    </message>
    <message>
        <source>OUTPUT_SIGMA requires SIGMA; set SIGMA or omit OUTPUT_SIGMA.</source>
        <translation>OUTPUT_SIGMA richiede SIGMA; impostare SIGMA od omettere OUTPUT_SIGMA.</translation>
    </message>
    <message>
        <source>Observation colour</source>
        <translation>Colore delle osservazioni</translation>
    </message>
    <message>
        <source>Observation period of each layer{shared}.</source>
        <translation>Periodo di osservazione di ogni layer{shared}.</translation>
    </message>
    <message>
        <source>Observed on that day</source>
        <translation>Osservato quel giorno</translation>
    </message>
    <message>
        <source>Offset and plane per date (4 stations or more)</source>
        <translation>Scarto e piano per data (almeno 4 stazioni)</translation>
    </message>
    <message>
        <source>Offset over time, {rate:.2f} mm/yr from {first} to {last}. The sigma of the offset (median {sigma:.2f} mm) is common to the whole map and is not reduced by averaging points, so it is kept separate from the sigma of the points.</source>
        <translation>Scarto nel tempo, {rate:.2f} mm/anno dal {first} al {last}. La sigma dello scarto (mediana {sigma:.2f} mm) è comune a tutta la mappa e non si riduce mediando i punti, quindi è tenuta separata dalla sigma dei punti.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i più vecchi</translation>
    </message>
    <message>
        <source>On the acquisitions after the training period, the model has an RMSE of {rmse:.2f} mm, compared with {kalman:.2f} mm for a Kalman filter and {persistence:.2f} mm for the last value.</source>
        <translation>Sulle acquisizioni dopo il periodo di addestramento il modello ha un RMSE di {rmse:.2f} mm, un filtro di Kalman {kalman:.2f} mm e l’ultimo valore {persistence:.2f} mm.</translation>
    </message>
    <message>
        <source>On the day of a new acquisition, the estimate of the best method differs from the measured value by {best:.1f} mm (RMSE), and the last known value by {last:.1f} mm. The acquisition noise alone, which no method can predict, is about {noise:.1f} mm.</source>
        <translation>Nel giorno di una nuova acquisizione, la stima del metodo migliore differisce dal valore misurato di {best:.1f} mm (RMSE), e l'ultimo valore noto di {last:.1f} mm. Il solo rumore di acquisizione, che nessun metodo può prevedere, è di circa {noise:.1f} mm.</translation>
    </message>
    <message>
        <source>On the held-out acquisitions in the training period, {title} has the smallest error. The model does not use this method because the difference may be due to chance or, with less than a year held out, may hold for one season only.</source>
        <translation>Sulle acquisizioni di validazione del periodo di addestramento, {title} ha l'errore minore. Il modello non usa questo metodo, perché la differenza può essere dovuta al caso o, con meno di un anno di validazione, valere per una sola stagione.</translation>
    </message>
    <message>
        <source>On the last day, no connected points are at watch level or above.</source>
        <translation>L'ultimo giorno nessun punto connesso è a livello di attenzione o superiore.</translation>
    </message>
    <message>
        <source>On the last day, no point is at watch level or above.</source>
        <translation>L'ultimo giorno nessun punto è a livello di attenzione o superiore.</translation>
    </message>
    <message>
        <source>On the last day, no slope has points at watch level or above.</source>
        <translation>L'ultimo giorno nessun versante ha punti a livello di attenzione o superiore.</translation>
    </message>
    <message numerus="yes">
        <source>On {day}, the {count:,} points are classified as follows: {alarm} alarm, {warning} warning, {watch} watch, {unsure} uncertain, {quiet} quiet.</source>
        <translation>
            <numerusform>Il {day} {count:,} punto è classificato così: {alarm} allarme, {warning} preallarme, {watch} attenzione, {unsure} incerti, {quiet} tranquilli.</numerusform>
            <numerusform>Il {day} i {count:,} punti sono classificati così: {alarm} allarme, {warning} preallarme, {watch} attenzione, {unsure} incerti, {quiet} tranquilli.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the combination of the pretrained network ({share:.0f} %) and the model with drivers has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone and {rmse_mm_3:.2f} mm for the network alone. The combination is used for nowcasts, hindcasts and scenarios.</source>
        <translation>Su {held} acquisizioni di validazione del periodo di addestramento, la rete preaddestrata ({share:.0f} %) combinata con il modello con variabili ha un errore di {rmse_mm:.2f} mm (RMSE), il modello da solo di {rmse_mm_2:.2f} mm, la rete da sola di {rmse_mm_3:.2f} mm. La combinazione è usata per nowcast, hindcast e scenari.</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the pretrained network has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model with drivers. The network is used for nowcasts, hindcasts and scenarios.</source>
        <translation>Su {held} acquisizioni di validazione del periodo di addestramento, la rete preaddestrata ha un errore di {rmse_mm:.2f} mm (RMSE), il modello con variabili di {rmse_mm_2:.2f} mm. La rete è usata per nowcast, hindcast e scenari.</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the weighted mean of the model with drivers ({rates:.0f} %), the pretrained network ({network:.0f} %) and the last value ({last:.0f} %) has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone. With fewer than {least_points} points, the weighted mean is used for nowcasts; hindcasts and scenarios use the model with drivers.</source>
        <translation>Su {held} acquisizioni di validazione del periodo di addestramento, la media pesata del modello con le variabili ({rates:.0f} %), della rete preaddestrata ({network:.0f} %) e dell'ultimo valore ({last:.0f} %) ha un RMSE di {rmse_mm:.2f} mm, contro {rmse_mm_2:.2f} mm del solo modello. Con meno di {least_points} punti, la media pesata è usata per i nowcast; gli hindcast e gli scenari usano il modello con le variabili.</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, {baseline} has a smaller error ({rmse_mm:.2f} mm RMSE) than the model with drivers ({rmse_mm_2:.2f} mm). This baseline is therefore used for nowcasts and scenarios.</source>
        <translation>Su {held} acquisizioni di validazione del periodo di addestramento, {baseline} ha un errore minore (RMSE {rmse_mm:.2f} mm) del modello con variabili ({rmse_mm_2:.2f} mm). Per nowcast e scenari si usa quindi questo metodo di riferimento.</translation>
    </message>
    <message numerus="yes">
        <source>On {last}, {count:,} of {since} points deviate from their behaviour during the training period; the earliest deviation began on {since_2}. The estimates at these points follow the acquisitions and are assigned flag 4; LATEST lists the start of each deviation.</source>
        <translation>
            <numerusform>Il {last}, {count:,} di {since} punti si discosta dal suo comportamento nel periodo di addestramento; lo scostamento è iniziato il {since_2}. Le stime in questo punto seguono le acquisizioni e hanno il flag 4; LATEST indica l'inizio dello scostamento.</numerusform>
            <numerusform>Il {last}, {count:,} di {since} punti si discostano dal loro comportamento nel periodo di addestramento; il primo scostamento è iniziato il {since_2}. Le stime in questi punti seguono le acquisizioni e hanno il flag 4; LATEST elenca l'inizio di ogni scostamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>One network for all points</source>
        <translation>Una rete per tutti i punti</translation>
    </message>
    <message>
        <source>One network per point (slow)</source>
        <translation>Una rete per punto (lento)</translation>
    </message>
    <message>
        <source>One network per point means training {what}. Set CONFIRM_MANY to confirm, use SCOPE = shared, or select at most {most_networks} points.</source>
        <translation>Una rete per punto significa addestrare {what}. Impostare CONFIRM_MANY per confermare, usare SCOPE = shared, o selezionare al massimo {most_networks} punti.</translation>
    </message>
    <message>
        <source>One offset per date</source>
        <translation>Uno scarto per data</translation>
    </message>
    <message>
        <source>One point per cell with its series, in the metric CRS of the grid.</source>
        <translation>Un punto per cella con la sua serie, nel SR metrico della griglia.</translation>
    </message>
    <message>
        <source>One point per station with its rates [mm/yr] and its first and last day.</source>
        <translation>Un punto per stazione con le sue velocità [mm/anno] e il suo primo e ultimo giorno.</translation>
    </message>
    <message>
        <source>One row per level change: point, day, from, to, trigger.</source>
        <translation>Una riga per cambiamento di livello: punto, giorno, da, a, causa.</translation>
    </message>
    <message>
        <source>One row per method, driver set, reference and subset: RMSE, CRPS, coverage, skill and more.</source>
        <translation>Una riga per metodo, insieme di variabili, riferimento e sottoinsieme: RMSE, CRPS, copertura, skill e altro.</translation>
    </message>
    <message>
        <source>One row per slope with the columns name, series and hydrology.</source>
        <translation>Una riga per versante con le colonne name, series e hydrology.</translation>
    </message>
    <message>
        <source>One row per station, layer and interpolator; the rows named ALL contain the RMSE of the rates and the means of the other scores. The noise floor is included.</source>
        <translation>Una riga per stazione, layer e interpolatore; le righe ALL contengono l'RMSE delle velocità e le medie degli altri punteggi. È incluso il livello di rumore.</translation>
    </message>
    <message>
        <source>One station sets the datum, and no other station is available to validate it.</source>
        <translation>Una sola stazione fissa il datum, e nessun'altra stazione è disponibile per validarlo.</translation>
    </message>
    <message>
        <source>One tenth of the points held out at random: accuracy between neighbouring points</source>
        <translation>Un decimo dei punti escluso a caso: accuratezza fra punti vicini</translation>
    </message>
    <message>
        <source>One-page report: what requires attention, since when and why.</source>
        <translation>Rapporto di una pagina: che cosa richiede attenzione, da quando e perché.</translation>
    </message>
    <message>
        <source>One-page report: whether the results are identical and where they differ.</source>
        <translation>Una pagina: se i risultati sono identici e dove differiscono.</translation>
    </message>
    <message>
        <source>Only days before the target, as published</source>
        <translation>Solo giorni precedenti il giorno da stimare, come pubblicato</translation>
    </message>
    <message>
        <source>Only with slope_parallel; positive to the north.</source>
        <translation>Solo con slope_parallel; positivo verso nord.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} points lie near the line, but at least {least_points} are required; draw the line through the points.</source>
        <translation>
            <numerusform>Vicino alla linea c'è solo {count} punto, ma ne servono almeno {least_points}; disegnare la linea attraverso i punti.</numerusform>
            <numerusform>Vicino alla linea ci sono solo {count} punti, ma ne servono almeno {least_points}; disegnare la linea attraverso i punti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {first} held out: {second} covers the gap</source>
        <translation>Solo {first} escluso: {second} copre la lacuna</translation>
    </message>
    <message>
        <source>Only {late} intervals between acquisitions are preceded by {history_days} days of driver data, but at least {least_intervals} are required; decrease MAX_LAG or MAX_WINDOW, or provide longer displacement or driver series.</source>
        <translation>Solo {late} intervalli fra acquisizioni sono preceduti da {history_days} giorni di dati delle variabili, ma ne servono almeno {least_intervals}; ridurre MAX_LAG o MAX_WINDOW, o fornire serie di spostamento o variabili più lunghe.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Open Parquet or NetCDF file</source>
        <translation>Apri file Parquet o NetCDF</translation>
    </message>
    <message>
        <source>Open Parquet or NetCDF file…</source>
        <translation>Apri file Parquet o NetCDF…</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Apri esempio</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Apertura di {file}</translation>
    </message>
    <message>
        <source>Optimiser, learning rate</source>
        <translation>Ottimizzatore, tasso di apprendimento</translation>
    </message>
    <message>
        <source>Order of day, month and year</source>
        <translation>Ordine di giorno, mese e anno</translation>
    </message>
    <message>
        <source>Original outputs</source>
        <translation>Risultati originali</translation>
    </message>
    <message>
        <source>Out of memory; use fewer points or dates, or close other programs.</source>
        <translation>Memoria esaurita; usare meno punti o date, o chiudere altri programmi.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Output folder for the repeated run</source>
        <translation>Cartella dei risultati della ripetizione</translation>
    </message>
    <message>
        <source>Output of “Estimate daily deformation” for the same points</source>
        <translation>Risultato di «Stima la deformazione giornaliera» per gli stessi punti</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>POINTS contains {pid}, which is not in the layer or was excluded from the evaluation.</source>
        <translation>POINTS contiene {pid}, che non è nel layer o è stato escluso dalla valutazione.</translation>
    </message>
    <message>
        <source>PROJECT is missing; set it to the JSON file of the monitoring project.</source>
        <translation>Manca PROJECT; indicare il file JSON del progetto di monitoraggio.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Pairing points with GNSS stations</source>
        <translation>Associazione dei punti alle stazioni GNSS</translation>
    </message>
    <message>
        <source>Panel below the displacement</source>
        <translation>Riquadro sotto lo spostamento</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Partial correlation between the fastest 10 % of the points and the driver sums, by lag and window; the contour marks the correlation that 95 % of the circular shifts do not exceed at any combination of lag and window.</source>
        <translation>Correlazione parziale tra il 10 % dei punti più veloci e le somme delle variabili, per ritardo e finestra; la linea indica la correlazione che il 95 % delle traslazioni circolari non supera ad alcun ritardo e finestra.</translation>
    </message>
    <message>
        <source>Past displacements</source>
        <translation>Spostamenti passati</translation>
    </message>
    <message>
        <source>Past displacements (published)</source>
        <translation>Spostamenti passati (pubblicato)</translation>
    </message>
    <message>
        <source>Past values</source>
        <translation>Valori passati</translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation>Incolla stile</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Percettrone</translation>
    </message>
    <message>
        <source>Perceptron + Kalman</source>
        <translation>Percettrone + Kalman</translation>
    </message>
    <message>
        <source>Perceptron + Kalman (needs torch)</source>
        <translation>Percettrone + Kalman (richiede torch)</translation>
    </message>
    <message>
        <source>Periods used by models</source>
        <translation>Periodi usati dai modelli</translation>
    </message>
    <message>
        <source>Persistence [days]</source>
        <translation>Persistenza [giorni]</translation>
    </message>
    <message>
        <source>Pick a reference point on the map</source>
        <translation>Scegli un punto di riferimento sulla mappa</translation>
    </message>
    <message>
        <source>Plain difference per date (as published)</source>
        <translation>Differenza semplice per data (come pubblicato)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <source>Plot of {name}</source>
        <translation>Grafico di {name}</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>Opzioni del grafico</translation>
    </message>
    <message>
        <source>Plot options…</source>
        <translation>Opzioni del grafico…</translation>
    </message>
    <message>
        <source>Plotting the selected points</source>
        <translation>Disegno dei punti selezionati</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>Segno più</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Point ID</source>
        <translation>ID del punto</translation>
    </message>
    <message>
        <source>Point deviates from its behaviour in training</source>
        <translation>Il punto si discosta dal suo comportamento in addestramento</translation>
    </message>
    <message>
        <source>Point layer in its own line of sight, positive towards the satellite.</source>
        <translation>Layer di punti nella sua linea di vista, positivo verso il satellite.</translation>
    </message>
    <message>
        <source>Point layer in its own line of sight; dates and points may differ from the ascending series.</source>
        <translation>Layer di punti nella sua linea di vista; date e punti possono differire da quelli della serie ascendente.</translation>
    </message>
    <message>
        <source>Point layer in the same line of sight as INPUT; points and dates may differ.</source>
        <translation>Layer di punti nella stessa linea di vista di INPUT; punti e date possono differire.</translation>
    </message>
    <message>
        <source>Point layer with line-of-sight information.</source>
        <translation>Layer di punti con informazioni sulla linea di vista.</translation>
    </message>
    <message>
        <source>Point layer with line-of-sight information; any point layer if GNSS contains los_mm.</source>
        <translation>Layer di punti con informazioni sulla linea di vista; qualsiasi layer di punti se GNSS contiene los_mm.</translation>
    </message>
    <message>
        <source>Point layer with one displacement field per date, positive towards the satellite.</source>
        <translation>Layer di punti con un campo di spostamento per data, positivo verso il satellite.</translation>
    </message>
    <message>
        <source>Point layer with one displacement field per date.</source>
        <translation>Layer di punti con un campo di spostamento per data.</translation>
    </message>
    <message>
        <source>Point layer with one field per acquisition, not per interpolated day.</source>
        <translation>Layer di punti con un campo per acquisizione, non per giorno interpolato.</translation>
    </message>
    <message>
        <source>Point layer with one field per date</source>
        <translation>Layer di punti con un campo per data</translation>
    </message>
    <message>
        <source>Point layer with one field per date.</source>
        <translation>Layer di punti con un campo per data.</translation>
    </message>
    <message>
        <source>Point layer with one field per date; it defines the datum.</source>
        <translation>Layer di punti con un campo per data; definisce il datum.</translation>
    </message>
    <message>
        <source>Point layer with one field per day, in the datum of the input layer.</source>
        <translation>Layer di punti con un campo per giorno, nel datum del layer di ingresso.</translation>
    </message>
    <message>
        <source>Point layer with the same dates and line of sight as INPUT.</source>
        <translation>Layer di punti con le stesse date e la stessa linea di vista di INPUT.</translation>
    </message>
    <message>
        <source>Point layers with one field per date; each keeps its own line of sight and dates.</source>
        <translation>Layer di punti con un campo per data; ciascuno conserva la propria linea di vista e le proprie date.</translation>
    </message>
    <message>
        <source>Point {missing} of INPUT is not in ACQUISITIONS; set ACQUISITIONS to the acquisitions layer of the same estimate.</source>
        <translation>Il punto {missing} di INPUT non è in ACQUISITIONS; impostare ACQUISITIONS sul layer delle acquisizioni della stessa stima.</translation>
    </message>
    <message>
        <source>Point {pid}</source>
        <translation>Punto {pid}</translation>
    </message>
    <message>
        <source>Point {pid} has a displacement of {value_mm:g} mm on {date}; check the unit, or clear the value.</source>
        <translation>Il punto {pid} ha uno spostamento di {value_mm:g} mm il {date}; verificare l'unità o cancellare il valore.</translation>
    </message>
    <message>
        <source>Point {pid} has an infinite value on {date}; clear or correct it.</source>
        <translation>Il punto {pid} ha un valore infinito il {date}; cancellarlo o correggerlo.</translation>
    </message>
    <message>
        <source>Point {pid} has fewer than two values in the period covered by the drivers; choose another point.</source>
        <translation>Il punto {pid} ha meno di due valori nel periodo coperto dalle variabili; scegliere un altro punto.</translation>
    </message>
    <message>
        <source>Point {pid} has no values.

Click another point.</source>
        <translation>Il punto {pid} non ha valori.

Fare clic su un altro punto.</translation>
    </message>
    <message numerus="yes">
        <source>Point {pid} has {count:,} dates, but at least {least_dates} are required to estimate its velocity.</source>
        <translation>
            <numerusform>Il punto {pid} ha {count:,} data, ma ne servono almeno {least_dates} per stimarne la velocità.</numerusform>
            <numerusform>Il punto {pid} ha {count:,} date, ma ne servono almeno {least_dates} per stimarne la velocità.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Points at alarm level on the last day</source>
        <translation>Punti in allarme l'ultimo giorno</translation>
    </message>
    <message>
        <source>Points at warning level on the last day</source>
        <translation>Punti in preallarme l'ultimo giorno</translation>
    </message>
    <message>
        <source>Points at watch level on the last day</source>
        <translation>Punti in attenzione l'ultimo giorno</translation>
    </message>
    <message>
        <source>Points classified as uncertain on the last day</source>
        <translation>Punti classificati come incerti l'ultimo giorno</translation>
    </message>
    <message>
        <source>Points of INPUT with their series on common dates.</source>
        <translation>I punti di INPUT con le loro serie su date comuni.</translation>
    </message>
    <message>
        <source>Points of INPUT2 with their series on common dates.</source>
        <translation>I punti di INPUT2 con le loro serie su date comuni.</translation>
    </message>
    <message>
        <source>Points of both orbits within a cell are treated as one location.</source>
        <translation>I punti delle due orbite in una stessa cella sono trattati come un'unica posizione.</translation>
    </message>
    <message>
        <source>Points that require attention</source>
        <translation>Punti che richiedono attenzione</translation>
    </message>
    <message>
        <source>Points that respond</source>
        <translation>Punti che rispondono</translation>
    </message>
    <message>
        <source>Points that respond to rain</source>
        <translation>Punti che rispondono alla pioggia</translation>
    </message>
    <message>
        <source>Points that respond to the reservoir</source>
        <translation>Punti che rispondono all'invaso</translation>
    </message>
    <message>
        <source>Points with a coherence below this value are excluded; points without a coherence value are kept.</source>
        <translation>I punti con una coerenza inferiore a questo valore sono esclusi; quelli senza valore di coerenza sono conservati.</translation>
    </message>
    <message>
        <source>Points with a coherence below this value or without a coherence value are excluded. Default: all points are kept.</source>
        <translation>I punti con una coerenza inferiore a questo valore o senza valore di coerenza sono esclusi. Predefinito: si conservano tutti i punti.</translation>
    </message>
    <message>
        <source>Points with a value [%]</source>
        <translation>Punti con valore [%]</translation>
    </message>
    <message>
        <source>Points with a velocity estimate</source>
        <translation>Punti con stima della velocità</translation>
    </message>
    <message>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>Punti con fattore, sensibilità, sigma e flag.</translation>
    </message>
    <message>
        <source>Points with one field per date [mm].</source>
        <translation>Punti con un campo per data [mm].</translation>
    </message>
    <message>
        <source>Points with the error of the best method and of the best simple baseline [mm].</source>
        <translation>Punti con l'errore del metodo migliore e del miglior metodo di riferimento semplice [mm].</translation>
    </message>
    <message>
        <source>Points with the latest value, rate and 90 % interval, and the date on which they began to deviate from their behaviour during the training period.</source>
        <translation>Punti con il valore più recente, la velocità e l'intervallo del 90 %, e la data da cui si discostano dal comportamento in addestramento.</translation>
    </message>
    <message>
        <source>Points with the level on every day and, for the last day, the trigger, the velocity with its 90 % interval, the velocity class, the tangential angle, and the day on which the inverse velocity reaches zero.</source>
        <translation>Punti con il livello di ogni giorno e, per l'ultimo giorno, la causa, la velocità con il suo intervallo del 90 %, la classe di velocità, l'angolo tangenziale e il giorno in cui la velocità inversa raggiunge lo zero.</translation>
    </message>
    <message>
        <source>Points with the results for all drivers, coloured by the response to the reservoir or, if there is no reservoir level, to rain.</source>
        <translation>Punti con i risultati di tutte le variabili, colorati secondo la risposta all'invaso o, se manca il livello dell'invaso, alla pioggia.</translation>
    </message>
    <message>
        <source>Points within 2σ of zero</source>
        <translation>Punti entro 2σ da zero</translation>
    </message>
    <message>
        <source>Points within the radius are averaged; at least five are recommended.</source>
        <translation>I punti entro il raggio sono mediati; se ne consigliano almeno cinque.</translation>
    </message>
    <message>
        <source>Points within {r:g} m</source>
        <translation>Punti entro {r:g} m</translation>
    </message>
    <message>
        <source>Points within {radius:g} m, and RMS change of their mean series for other radii.</source>
        <translation>Punti entro {radius:g} m, e variazione RMS della loro serie media per altri raggi.</translation>
    </message>
    <message>
        <source>Points within {width:.0f} m of the line: {n}; displacement as delivered, curves are medians in 25 segments.</source>
        <translation>Punti entro {width:.0f} m dalla linea: {n}; spostamento come fornito; le curve sono mediane in 25 segmenti.</translation>
    </message>
    <message>
        <source>Polygons around connected points at watch level or above, with the days for which they are valid.</source>
        <translation>Poligoni attorno a punti connessi a livello di attenzione o superiore, con i giorni per cui sono validi.</translation>
    </message>
    <message>
        <source>Polygons around stable ground, from which the common-mode error of each acquisition is estimated. Default: points that are stable during the training period.</source>
        <translation>Poligoni attorno a terreno stabile, da cui si stima l'errore di modo comune di ogni acquisizione. Predefinito: i punti stabili nel periodo di addestramento.</translation>
    </message>
    <message>
        <source>Polygons around stable ground. The estimate is relative to this area. Default: the datum of the input is kept.</source>
        <translation>Poligoni attorno a terreno stabile. La stima è relativa a quest'area. Predefinito: si conserva il datum dell'ingresso.</translation>
    </message>
    <message>
        <source>Polygons. Their names are read from a field called name, id, area or label; without such a field, they are named A, B, C. The report plots the median of the points in each polygon for every layer, as in Figure 11 of the paper.</source>
        <translation>Poligoni, nominati da un campo name, id, area o label, altrimenti A, B, C. Il rapporto traccia la mediana dei punti di ogni poligono per ogni layer, come nella figura 11 dell'articolo.</translation>
    </message>
    <message>
        <source>Positive direction of the displacements in the file</source>
        <translation>Direzione positiva degli spostamenti nel file</translation>
    </message>
    <message>
        <source>Positive in the same direction as INPUT.</source>
        <translation>Positivo nella stessa direzione di INPUT.</translation>
    </message>
    <message>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>Positivo verso est, relativo alla prima data comune.</translation>
    </message>
    <message>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>Positivo verso l'alto, relativo alla prima data comune.</translation>
    </message>
    <message>
        <source>Predicting held-out points</source>
        <translation>Previsione dei punti di validazione</translation>
    </message>
    <message>
        <source>Prediction one acquisition ahead: {n_acquisitions:.0f} acquisitions at {n_points:.0f} points</source>
        <translation>Previsione di un'acquisizione in avanti: {n_acquisitions:.0f} acquisizioni in {n_points:.0f} punti</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Pretrained network</source>
        <translation>Rete preaddestrata</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Probability integral transform (PIT) of the acquisitions: a flat histogram indicates correct intervals, a central hump indicates intervals that are too wide, and high edges indicate intervals that are too narrow.</source>
        <translation>Trasformata integrale di probabilità (PIT) delle acquisizioni: un istogramma piatto indica intervalli corretti, una gobba centrale intervalli troppo ampi, bordi alti intervalli troppo stretti.</translation>
    </message>
    <message>
        <source>Probably downslope, with uncertainty (recommended)</source>
        <translation>Probabilmente lungo il pendio, con incertezza (consigliato)</translation>
    </message>
    <message>
        <source>Process many slopes</source>
        <translation>Elabora molti versanti</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processore (CPU)</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Producer's convention</source>
        <translation>Convenzione del produttore</translation>
    </message>
    <message>
        <source>Producer's convention if known, otherwise positive towards the satellite</source>
        <translation>Convenzione del produttore se nota, altrimenti positivo verso il satellite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Profile along a line (draw on the map)…</source>
        <translation>Profilo lungo una linea (disegnarla sulla mappa)…</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>Profilo di {name}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Project GNSS onto a line of sight</source>
        <translation>Proietta GNSS su una linea di vista</translation>
    </message>
    <message>
        <source>Project onto another line of sight</source>
        <translation>Proietta su un'altra linea di vista</translation>
    </message>
    <message>
        <source>Projected displacement [mm]</source>
        <translation>Spostamento proiettato [mm]</translation>
    </message>
    <message>
        <source>Projected series [mm]</source>
        <translation>Serie proiettate [mm]</translation>
    </message>
    <message>
        <source>Projection factor and sensitivity, with a comparison of the published factor and the range of possible true factors.</source>
        <translation>Fattore e sensibilità, e il fattore pubblicato confrontato con l'intervallo di quello vero.</translation>
    </message>
    <message>
        <source>Projection of {source}</source>
        <translation>Proiezione di {source}</translation>
    </message>
    <message>
        <source>Projection report</source>
        <translation>Rapporto della proiezione</translation>
    </message>
    <message>
        <source>Projects series onto the line of sight of another sensor, or onto the vertical, east or slope direction.</source>
        <translation>Proietta le serie sulla linea di vista di un altro sensore, o sulla verticale, su est o sulla direzione del versante.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Provenance of this report</source>
        <translation>Provenienza del rapporto</translation>
    </message>
    <message>
        <source>Published factor 1 / cos(a1 − a2): {published:.3f}. For slides in all directions with dips of 0° to 45°, the true factor ranges from {low:.2f} to {high:.2f} (5 % to 95 %, median {middle:.2f}); the two lines of sight are {angle_between:.1f}° apart.{extra}</source>
        <translation>Fattore pubblicato 1 / cos(a1 − a2): {published:.3f}. Per scivolamenti in tutte le direzioni, con inclinazioni da 0° a 45°, il fattore vero va da {low:.2f} a {high:.2f} (dal 5 % al 95 %, mediana {middle:.2f}); le due linee di vista distano {angle_between:.1f}°.{extra}</translation>
    </message>
    <message>
        <source>Published factor and true factor</source>
        <translation>Fattore pubblicato e fattore vero</translation>
    </message>
    <message>
        <source>Published network</source>
        <translation>Rete pubblicata</translation>
    </message>
    <message>
        <source>Published protocol, on interpolated days</source>
        <translation>Protocollo pubblicato, su giorni interpolati</translation>
    </message>
    <message>
        <source>Python packages in QGIS</source>
        <translation>Pacchetti Python in QGIS</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}; choose a CSV file or a vector file with points.</source>
        <translation>{file} non si può aprire in QGIS; scegliere un file CSV o un file vettoriale di punti.</translation>
    </message>
    <message>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS non può aprire {path}.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandezza</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tranquillo</translation>
    </message>
    <message>
        <source>RADIUS is {radius_m:g} m; it must be greater than 0.</source>
        <translation>RADIUS è {radius_m:g} m; deve essere maggiore di 0.</translation>
    </message>
    <message>
        <source>RECORD is missing; set it to a SlopeMuse output or its .run.json file.</source>
        <translation>Manca RECORD; indicare un risultato di SlopeMuse o il suo file .run.json.</translation>
    </message>
    <message>
        <source>REFIT_DAYS is ignored because MODEL is not retrained: all methods are fitted once.</source>
        <translation>REFIT_DAYS è ignorato perché MODEL non è riaddestrato: tutti i metodi sono calibrati una sola volta.</translation>
    </message>
    <message>
        <source>RMS about the mean [mm]</source>
        <translation>RMS attorno alla media [mm]</translation>
    </message>
    <message>
        <source>RMS after correction [mm]</source>
        <translation>RMS dopo la correzione [mm]</translation>
    </message>
    <message>
        <source>RMS before correction [mm]</source>
        <translation>RMS prima della correzione [mm]</translation>
    </message>
    <message>
        <source>RMS relative to the first date [mm]</source>
        <translation>RMS relativo alla prima data [mm]</translation>
    </message>
    <message>
        <source>RMSE [mm]</source>
        <translation>RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE against GNSS, by number of days since the last available acquisition</source>
        <translation>RMSE rispetto al GNSS, per numero di giorni dall'ultima acquisizione disponibile</translation>
    </message>
    <message>
        <source>RMSE at acquisitions, by number of days since the last available acquisition</source>
        <translation>RMSE nelle acquisizioni, per numero di giorni dall'ultima acquisizione disponibile</translation>
    </message>
    <message>
        <source>RMSE of a Kalman filter without drivers on acquisitions as delivered [mm]</source>
        <translation>RMSE di un filtro di Kalman senza variabili sulle acquisizioni come fornite [mm]</translation>
    </message>
    <message>
        <source>RMSE of all points [mm]</source>
        <translation>RMSE di tutti i punti [mm]</translation>
    </message>
    <message>
        <source>RMSE of kriging in held-out blocks [mm]</source>
        <translation>RMSE del kriging nei blocchi di validazione [mm]</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS after correction, at held-out stations [mm]</source>
        <translation>RMSE di layer meno GNSS dopo la correzione, in stazioni di validazione [mm]</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS at {judge}: {rmse_before:.1f} mm before and {rmse_after:.1f} mm after correction (method {used}, datum set by {stations}).</source>
        <translation>RMSE di layer meno GNSS in {judge}: {rmse_before:.1f} mm prima e {rmse_after:.1f} mm dopo la correzione (metodo {used}, datum fissato da {stations}).</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS before correction [mm]</source>
        <translation>RMSE di layer meno GNSS prima della correzione [mm]</translation>
    </message>
    <message>
        <source>RMSE of linear interpolation on held-out dates [mm]</source>
        <translation>RMSE dell'interpolazione lineare sulle date di validazione [mm]</translation>
    </message>
    <message>
        <source>RMSE of persistence [mm]</source>
        <translation>RMSE della persistenza [mm]</translation>
    </message>
    <message>
        <source>RMSE of persistence on acquisitions as delivered [mm]</source>
        <translation>RMSE della persistenza sulle acquisizioni come fornite [mm]</translation>
    </message>
    <message>
        <source>RMSE of the best method [mm]</source>
        <translation>RMSE del metodo migliore [mm]</translation>
    </message>
    <message>
        <source>RMSE of the best simple baseline [mm]</source>
        <translation>RMSE del miglior metodo di riferimento semplice [mm]</translation>
    </message>
    <message>
        <source>RMSE of the method in held-out blocks [mm]</source>
        <translation>RMSE del metodo nei blocchi di validazione [mm]</translation>
    </message>
    <message>
        <source>RMSE of the method on held-out dates [mm]</source>
        <translation>RMSE del metodo sulle date di validazione [mm]</translation>
    </message>
    <message>
        <source>RMSE of the model on acquisitions as delivered, after the training period [mm]</source>
        <translation>RMSE del modello sulle acquisizioni come fornite, dopo il periodo di addestramento [mm]</translation>
    </message>
    <message>
        <source>RMSE of the rates, and means of the other columns, over {own} stations</source>
        <translation>RMSE delle velocità, e medie delle altre colonne, su {own} stazioni</translation>
    </message>
    <message>
        <source>RMSE of the series [mm]</source>
        <translation>RMSE delle serie [mm]</translation>
    </message>
    <message numerus="yes">
        <source>RMSE of the {count:,} common stations</source>
        <translation>
            <numerusform>RMSE di {count:,} stazione comune</numerusform>
            <numerusform>RMSE delle {count:,} stazioni comuni</numerusform>
        </translation>
    </message>
    <message>
        <source>RMSE of {answer} [mm]</source>
        <translation>RMSE di {answer} [mm]</translation>
    </message>
    <message>
        <source>RMSE on acquisitions after the training period [mm]</source>
        <translation>RMSE sulle acquisizioni dopo il periodo di addestramento [mm]</translation>
    </message>
    <message>
        <source>RMSE on held-out acquisitions in the training period [mm]</source>
        <translation>RMSE sulle acquisizioni di validazione del periodo di addestramento [mm]</translation>
    </message>
    <message>
        <source>RMSE on held-out days [mm]</source>
        <translation>RMSE nei giorni di validazione [mm]</translation>
    </message>
    <message>
        <source>RMSE per point [mm]</source>
        <translation>RMSE per punto [mm]</translation>
    </message>
    <message>
        <source>RMSE per point; north is up.</source>
        <translation>RMSE per punto; il nord è in alto.</translation>
    </message>
    <message>
        <source>RMSE {rmse:.1f} mm</source>
        <translation>RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <source>RMSE, as delivered [mm]</source>
        <translation>RMSE, come fornite [mm]</translation>
    </message>
    <message>
        <source>RMSE, corrected [mm]</source>
        <translation>RMSE, corrette [mm]</translation>
    </message>
    <message>
        <source>Radar wavelength</source>
        <translation>Lunghezza d'onda del radar</translation>
    </message>
    <message>
        <source>Radar wavelength [mm]</source>
        <translation>Lunghezza d'onda del radar [mm]</translation>
    </message>
    <message>
        <source>Radius around each station [m]</source>
        <translation>Raggio attorno a ogni stazione [m]</translation>
    </message>
    <message>
        <source>Radius of the averaging circle; the nearest-point and kriging methods search up to five times this distance.</source>
        <translation>Raggio del cerchio di media; i metodi del punto più vicino e del kriging cercano fino a cinque volte questa distanza.</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Pioggia</translation>
    </message>
    <message>
        <source>Rain
[mm/day]</source>
        <translation>Pioggia
[mm/giorno]</translation>
    </message>
    <message>
        <source>Rain [mm/day]</source>
        <translation>Pioggia [mm/giorno]</translation>
    </message>
    <message>
        <source>Rain and level</source>
        <translation>Pioggia e livello</translation>
    </message>
    <message>
        <source>Rain and reservoir level</source>
        <translation>Pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <source>Rain field</source>
        <translation>Campo pioggia</translation>
    </message>
    <message>
        <source>Rain field [mm/day]</source>
        <translation>Campo pioggia [mm/giorno]</translation>
    </message>
    <message>
        <source>Rain from several gauges</source>
        <translation>Pioggia di più pluviometri</translation>
    </message>
    <message>
        <source>Rain: column {name} is a running total that {how}; the differences between readings are used.</source>
        <translation>Pioggia: la colonna {name} è un totale progressivo che {how}; si usano le differenze fra le letture.</translation>
    </message>
    <message>
        <source>Rain: column {name}, read as {unit}.</source>
        <translation>Pioggia: colonna {name}, letta come {unit}.</translation>
    </message>
    <message>
        <source>Rain: the ERA5 variable {name} is in m.</source>
        <translation>Pioggia: la variabile {name} di ERA5 è in m.</translation>
    </message>
    <message>
        <source>Rain: the codes of the China Meteorological Administration are applied (32766 = missing, 32700 = trace, 30xxx to 32xxx = snow, sleet and dew).</source>
        <translation>Pioggia: si applicano i codici dell'amministrazione meteorologica cinese (32766 = mancante, 32700 = traccia, da 30xxx a 32xxx = neve, pioggia mista a neve e rugiada).</translation>
    </message>
    <message numerus="yes">
        <source>Rain: {count:,} cells of {name} contain trace amounts, which are treated as 0.</source>
        <translation>
            <numerusform>Pioggia: {count:,} cella di {name} contiene tracce, trattate come 0.</numerusform>
            <numerusform>Pioggia: {count:,} celle di {name} contengono tracce, trattate come 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rain: {count:,} increments of the running total cover several days; each is distributed evenly over its days.</source>
        <translation>
            <numerusform>Pioggia: {count:,} incremento del totale progressivo copre più giorni; è ripartito in parti uguali sui suoi giorni.</numerusform>
            <numerusform>Pioggia: {count:,} incrementi del totale progressivo coprono più giorni; ciascuno è ripartito in parti uguali sui suoi giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Seme casuale</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Ranking of the methods</source>
        <translation>Classifica dei metodi</translation>
    </message>
    <message>
        <source>Ranking of the methods, with confidence intervals and figures.</source>
        <translation>Classifica dei metodi, con intervalli di confidenza e figure.</translation>
    </message>
    <message>
        <source>Ranks methods by their error on acquisitions after the training period, with confidence intervals.</source>
        <translation>Ordina i metodi per errore sulle acquisizioni dopo il periodo di addestramento, con intervalli di confidenza.</translation>
    </message>
    <message>
        <source>Rate [mm/day]</source>
        <translation>Velocità [mm/giorno]</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>Velocità [mm/anno]</translation>
    </message>
    <message>
        <source>Rate model (recommended)</source>
        <translation>Modello a velocità (consigliato)</translation>
    </message>
    <message>
        <source>Rate of the offset [mm/yr]</source>
        <translation>Velocità dello scarto [mm/anno]</translation>
    </message>
    <message>
        <source>Rates and series (interpolation: {method})</source>
        <translation>Velocità e serie (interpolazione: {method})</translation>
    </message>
    <message>
        <source>Rates around events at two points</source>
        <translation>Velocità attorno a eventi in due punti</translation>
    </message>
    <message>
        <source>Ratio of the largest to the smallest singular value of the two lines of sight.</source>
        <translation>Rapporto tra il massimo e il minimo valore singolare delle due linee di vista.</translation>
    </message>
    <message>
        <source>Reading a profile from {name}</source>
        <translation>Lettura di un profilo da {name}</translation>
    </message>
    <message>
        <source>Reading order (published)</source>
        <translation>Ordine di lettura (pubblicato)</translation>
    </message>
    <message>
        <source>Reading the points</source>
        <translation>Lettura dei punti</translation>
    </message>
    <message>
        <source>Reading the points of {name} in an area</source>
        <translation>Lettura dei punti di {name} in un'area</translation>
    </message>
    <message>
        <source>Reading the points of {name} in the area …</source>
        <translation>Lettura dei punti di {name} nell'area …</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <source>Ready for neural networks: Python {python}, torch {torch}, {card}.</source>
        <translation>Pronto per le reti neurali: Python {python}, torch {torch}, {card}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reduction in squared error relative to {reference}; if the confidence interval contains 0, the difference is not significant.</source>
        <translation>Riduzione dell'errore quadratico rispetto a {reference}; se l'intervallo di confidenza contiene 0, la differenza non è significativa.</translation>
    </message>
    <message>
        <source>Reduction of the squared error [%]</source>
        <translation>Riduzione dell'errore quadratico [%]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Reference point at {longitude:.5f}, {latitude:.5f}.</source>
        <translation>Punto di riferimento in {longitude:.5f}, {latitude:.5f}.</translation>
    </message>
    <message>
        <source>Refit interval [days]</source>
        <translation>Intervallo di ricalibrazione [giorni]</translation>
    </message>
    <message>
        <source>Regression slope of the layer on GNSS: 0.5 means that half of the motion is missing.</source>
        <translation>Coefficiente di regressione del layer sul GNSS: 0,5 significa che manca metà del movimento.</translation>
    </message>
    <message>
        <source>Relate motion to hydrology</source>
        <translation>Metti in relazione movimento e idrologia</translation>
    </message>
    <message>
        <source>Relating {pid} and its neighbours to the drivers</source>
        <translation>Relazione di {pid} e dei suoi vicini con le variabili</translation>
    </message>
    <message>
        <source>Relation between motion and hydrology</source>
        <translation>Relazione tra movimento e idrologia</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <source>Relative to the most recent displacement, with ages</source>
        <translation>Relativi allo spostamento più recente, con età</translation>
    </message>
    <message>
        <source>Relative to the plotted point or area</source>
        <translation>Relativo al punto o all'area tracciati</translation>
    </message>
    <message>
        <source>Relative to {name}</source>
        <translation>Relativo a {name}</translation>
    </message>
    <message>
        <source>Remaining common-mode error of neighbouring points</source>
        <translation>Errore di modo comune residuo dei punti vicini</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Rimuovi tutto</translation>
    </message>
    <message>
        <source>Remove the step on {day} from the fit</source>
        <translation>Togli dall'adattamento il salto del {day}</translation>
    </message>
    <message>
        <source>Remove trend</source>
        <translation>Togli la tendenza</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Repeat a run</source>
        <translation>Ripeti un'esecuzione</translation>
    </message>
    <message>
        <source>Repeated run of {algorithm}</source>
        <translation>Ripetizione di {algorithm}</translation>
    </message>
    <message>
        <source>Repeats a run from its record and reports whether the result is identical.</source>
        <translation>Ripete un'esecuzione dal suo registro e indica se il risultato è identico.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Report index</source>
        <translation>Indice dei rapporti</translation>
    </message>
    <message>
        <source>Report on motion and hydrology</source>
        <translation>Rapporto su movimento e idrologia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporti</translation>
    </message>
    <message>
        <source>Required for</source>
        <translation>Necessario per</translation>
    </message>
    <message>
        <source>Required for columns x and y. Longitude and latitude are in EPSG:4326, EGMS easting and northing are in EPSG:3035, and vector files define their own CRS.</source>
        <translation>Necessario per le colonne x e y. Longitudine e latitudine sono in EPSG:4326, easting e northing di EGMS in EPSG:3035, e i file vettoriali definiscono il proprio SR.</translation>
    </message>
    <message>
        <source>Required for slope_parallel; any CRS.</source>
        <translation>Necessario per slope_parallel; in qualsiasi SR.</translation>
    </message>
    <message>
        <source>Resamples one or two layers to common dates, with sigma, flags and scores on held-out dates.</source>
        <translation>Ricampiona uno o due layer a date comuni, con sigma, flag e punteggi sulle date di validazione.</translation>
    </message>
    <message>
        <source>Resampling both orbits to common dates</source>
        <translation>Ricampionamento di entrambe le orbite a date comuni</translation>
    </message>
    <message>
        <source>Resampling for the published CNN</source>
        <translation>Ricampionamento per la CNN pubblicata</translation>
    </message>
    <message>
        <source>Reservoir
level [m]</source>
        <translation>Livello
[m]</translation>
    </message>
    <message>
        <source>Reservoir (level, falls or rises)</source>
        <translation>Invaso (livello, abbassamenti o innalzamenti)</translation>
    </message>
    <message>
        <source>Reservoir level</source>
        <translation>Livello dell'invaso</translation>
    </message>
    <message>
        <source>Reservoir level [m]</source>
        <translation>Livello dell'invaso [m]</translation>
    </message>
    <message>
        <source>Reservoir level field</source>
        <translation>Campo livello dell'invaso</translation>
    </message>
    <message>
        <source>Reservoir level field [m]</source>
        <translation>Campo livello dell'invaso [m]</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <source>Residual of held-out points after correction</source>
        <translation>Residuo dei punti di validazione dopo la correzione</translation>
    </message>
    <message>
        <source>Residual of held-out points before correction</source>
        <translation>Residuo dei punti di validazione prima della correzione</translation>
    </message>
    <message>
        <source>Residual of the fit</source>
        <translation>Residuo dell'adattamento</translation>
    </message>
    <message>
        <source>Residuals before and after correction, cross-validation by station, and sensitivity to the radius.</source>
        <translation>Residui prima e dopo la correzione, validazione incrociata per stazione, sensibilità al raggio.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Resolution of saved PNG files</source>
        <translation>Risoluzione dei file PNG salvati</translation>
    </message>
    <message>
        <source>Response by lag</source>
        <translation>Risposta per ritardo</translation>
    </message>
    <message>
        <source>Response maps</source>
        <translation>Mappe della risposta</translation>
    </message>
    <message>
        <source>Response to events</source>
        <translation>Risposta agli eventi</translation>
    </message>
    <message>
        <source>Response to rain (r)</source>
        <translation>Risposta alla pioggia (r)</translation>
    </message>
    <message>
        <source>Response to the reservoir (r)</source>
        <translation>Risposta all'invaso (r)</translation>
    </message>
    <message>
        <source>Restore the default field, range and style</source>
        <translation>Mostra il campo, l'intervallo e l'aspetto consueti di SlopeMuse</translation>
    </message>
    <message>
        <source>Restore the jumps</source>
        <translation>Ripristina i salti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Result is identical</source>
        <translation>Se il risultato è identico</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Cartella dei risultati</translation>
    </message>
    <message>
        <source>Rising reservoir level</source>
        <translation>Livello dell'invaso in innalzamento</translation>
    </message>
    <message>
        <source>Robust mean in the circle</source>
        <translation>Media robusta nel cerchio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Row {before} of {source} contains {row} in the column {name}: this is a decimal comma in a comma-separated table; save the table with semicolons as separators or with decimal points.</source>
        <translation>La riga {before} di {source} ha {row} nella colonna {name}: è una virgola decimale in una tabella separata da virgole; salvare la tabella con il punto e virgola come separatore o con il punto decimale.</translation>
    </message>
    <message>
        <source>Row {before} of {source} has {row} cells, but the header has {width}; the file is truncated or its separator is wrong.</source>
        <translation>La riga {before} di {source} ha {row} celle, ma l'intestazione ne ha {width}; il file è troncato o il separatore è errato.</translation>
    </message>
    <message>
        <source>Row {number} of {source} contains {cell} in the column {name}; write a point such as POINT (9.1 45.5).</source>
        <translation>La riga {number} di {source} ha {cell} nella colonna {name}; scrivere un punto nella forma POINT (9.1 45.5).</translation>
    </message>
    <message>
        <source>Row {number} of {source} has a point in EPSG:{other}, but earlier points are in EPSG:{code}; transform all points to one coordinate system.</source>
        <translation>La riga {number} di {source} ha un punto in EPSG:{other}, ma i punti precedenti sono in EPSG:{code}; trasformare tutti i punti in un unico sistema di coordinate.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Riga {row}</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no slope name; enter a name for every slope.</source>
        <translation>La riga {row} di {name} non ha il nome del versante; dare un nome a ogni versante.</translation>
    </message>
    <message>
        <source>Row {row} of {table} places point {pid} at {axis} {value:g}, but an earlier row places it at {earlier_value:g}: two points share this ID; assign a unique ID to each, or add a column named track.</source>
        <translation>La riga {row} di {table} colloca il punto {pid} a {axis} {value:g}, ma una riga precedente lo colloca a {earlier_value:g}: due punti condividono lo stesso ID; assegnare un ID univoco a ciascuno, o aggiungere una colonna track.</translation>
    </message>
    <message>
        <source>Row {wrong} of {source} contains {cell} in the column {name}, {why_no_day}.</source>
        <translation>La riga {wrong} di {source} ha {cell} nella colonna {name}, {why_no_day}.</translation>
    </message>
    <message>
        <source>Rows {first_row} and {second_row} have the same time, {time}, but different values of {name}; keep one of them, or select one sensor with STATIONS.</source>
        <translation>Le righe {first_row} e {second_row} hanno lo stesso istante, {time}, ma valori diversi di {name}; tenerne una o selezionare un sensore con STATIONS.</translation>
    </message>
    <message>
        <source>Rows {one} and {two} of {table} contain different values for point {pid} on {day}; keep one row.</source>
        <translation>Le righe {one} e {two} di {table} contengono valori diversi per il punto {pid} il {day}; tenere una sola riga.</translation>
    </message>
    <message>
        <source>Run in another Python interpreter</source>
        <translation>Esegui in un altro interprete Python</translation>
    </message>
    <message>
        <source>Run once with REALIGN to remove a change of reference, or train the model again and start a new monitoring project.</source>
        <translation>Eseguire una volta con REALIGN per rimuovere un cambio di riferimento, oppure addestrare di nuovo il modello e iniziare un nuovo progetto di monitoraggio.</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Registro di esecuzione</translation>
    </message>
    <message>
        <source>Runs import, training, daily estimate, screening and evaluation for every slope in a table.</source>
        <translation>Esegue importazione, addestramento, stima giornaliera, screening e valutazione per ogni versante di una tabella.</translation>
    </message>
    <message>
        <source>SCHEDULER is {address}, which is not among the Dask schedulers in Settings ▸ Options ▸ SlopeMuse; add it there only if you trust it, because whoever operates a scheduler can run programs on this computer.</source>
        <translation>SCHEDULER è {address}, che non figura tra gli scheduler Dask di Impostazioni ▸ Opzioni ▸ SlopeMuse; aggiungerlo lì se è affidabile, perché chi gestisce uno scheduler può eseguire programmi su questo computer.</translation>
    </message>
    <message>
        <source>SIGMA is not set: the interval of each day is derived from the past scatter.</source>
        <translation>SIGMA non è impostato: l'intervallo di ogni giorno è ricavato dalla dispersione passata.</translation>
    </message>
    <message>
        <source>SIGMA2 belongs to a second layer; set INPUT2 or omit SIGMA2.</source>
        <translation>SIGMA2 appartiene a un secondo layer; impostare INPUT2 od omettere SIGMA2.</translation>
    </message>
    <message>
        <source>SIGN is {sign}; use one of {signs}.</source>
        <translation>SIGN è {sign}; usare uno di {signs}.</translation>
    </message>
    <message>
        <source>SLOPES is missing; set it to a table with one row per slope.</source>
        <translation>Manca SLOPES; indicare una tabella con una riga per versante.</translation>
    </message>
    <message>
        <source>START is {first}, but no estimate is possible before {earliest}; choose this day or a later one.</source>
        <translation>START è {first}, ma nessuna stima è possibile prima del {earliest}; scegliere questo giorno o uno successivo.</translation>
    </message>
    <message>
        <source>START is {first}, but {deformation} past displacements at intervals of {step_days} days are available only from {earliest} onwards; choose this day or a later one.</source>
        <translation>START è {first}, ma {deformation} spostamenti passati a intervalli di {step_days} giorni sono disponibili solo dal {earliest}; scegliere questo giorno o uno successivo.</translation>
    </message>
    <message>
        <source>STEP = {step_days} yields {count:,} dates from {first} to {last}, but a layer can contain at most {most_dates:,}; use a larger STEP.</source>
        <translation>STEP = {step_days} produce {count:,} date dal {first} al {last}, ma un layer può contenerne al massimo {most_dates:,}; usare un valore maggiore di STEP.</translation>
    </message>
    <message>
        <source>STEP is {step_days}; it must be at least 1 day.</source>
        <translation>STEP è {step_days}; deve essere almeno 1 giorno.</translation>
    </message>
    <message>
        <source>STEPS contains {interval} and {step}, but the layer has no date between them; keep one of them.</source>
        <translation>STEPS contiene {interval} e {step}, ma il layer non ha date fra esse; tenerne una.</translation>
    </message>
    <message>
        <source>STEPS contains {step}, which is not between the first and the last date of the layer ({first} to {last}).</source>
        <translation>STEPS contiene {step}, che non è fra la prima e l'ultima data del layer (dal {first} al {last}).</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>Come l'anno scorso</translation>
    </message>
    <message>
        <source>Satellite to ground, clockwise from north</source>
        <translation>Dal satellite al suolo, in senso orario da nord</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation>Salva come predefinito</translation>
    </message>
    <message>
        <source>Save or copy the plot and its values</source>
        <translation>Salva o copia il grafico e i suoi valori</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Salvato {path}</translation>
    </message>
    <message>
        <source>Saved {path} (rows: {n})</source>
        <translation>Salvato {path} (righe: {n})</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Fattore di scala</translation>
    </message>
    <message>
        <source>Scale factor for sigma, from held-out acquisitions</source>
        <translation>Fattore di scala della sigma, da acquisizioni di validazione</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Scatter [mm]</source>
        <translation>Dispersione [mm]</translation>
    </message>
    <message>
        <source>Scatter in a stable window [mm]</source>
        <translation>Dispersione in una finestra stabile [mm]</translation>
    </message>
    <message>
        <source>Scatter of velocities in a stable window [mm/yr]</source>
        <translation>Dispersione delle velocità in una finestra stabile [mm/anno]</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scenario: planned or forecast drivers</source>
        <translation>Scenario: variabili pianificate o previste</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>Scores on acquisitions after the training period, with figures.</source>
        <translation>Punteggi sulle acquisizioni dopo il periodo di addestramento, con figure.</translation>
    </message>
    <message>
        <source>Scoring acquisitions after the training period</source>
        <translation>Valutazione delle acquisizioni dopo il periodo di addestramento</translation>
    </message>
    <message>
        <source>Screen the daily estimate of each slope for points that need attention.</source>
        <translation>Esamina la stima giornaliera di ogni versante in cerca di punti che richiedono attenzione.</translation>
    </message>
    <message>
        <source>Screening points</source>
        <translation>Screening dei punti</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Rapporto di screening</translation>
    </message>
    <message>
        <source>Search radius around a click</source>
        <translation>Raggio di ricerca attorno a un clic</translation>
    </message>
    <message>
        <source>Searching for neighbours</source>
        <translation>Ricerca dei vicini</translation>
    </message>
    <message>
        <source>Second series on common dates [mm]</source>
        <translation>Seconda serie su date comuni [mm]</translation>
    </message>
    <message>
        <source>See the description; downslope and downslope_prior use the DEM.</source>
        <translation>Vedi la descrizione; downslope e downslope_prior usano il DEM.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Selected areas</source>
        <translation>Aree selezionate</translation>
    </message>
    <message>
        <source>Selected points in the layer (CSV)…</source>
        <translation>Punti selezionati del layer (CSV)…</translation>
    </message>
    <message>
        <source>Selected polygons of {name} ({n})</source>
        <translation>Poligoni selezionati di {name} ({n})</translation>
    </message>
    <message>
        <source>Selecting the cell size</source>
        <translation>Scelta della dimensione delle celle</translation>
    </message>
    <message>
        <source>Selecting the covariance model</source>
        <translation>Scelta del modello di covarianza</translation>
    </message>
    <message>
        <source>Semi-annual term</source>
        <translation>Termine semestrale</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilità</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Sequence order</source>
        <translation>Ordine della sequenza</translation>
    </message>
    <message>
        <source>Series at grid points [mm]</source>
        <translation>Serie nei punti della griglia [mm]</translation>
    </message>
    <message>
        <source>Series in the GNSS datum [mm]</source>
        <translation>Serie nel datum GNSS [mm]</translation>
    </message>
    <message>
        <source>Series layer</source>
        <translation>Layer delle serie</translation>
    </message>
    <message>
        <source>Series of a second sensor [mm]</source>
        <translation>Serie di un secondo sensore [mm]</translation>
    </message>
    <message>
        <source>Series on common dates [mm]</source>
        <translation>Serie su date comuni [mm]</translation>
    </message>
    <message>
        <source>Set the datum from GNSS</source>
        <translation>Fissa il datum dal GNSS</translation>
    </message>
    <message>
        <source>Settings in the paper and in this implementation</source>
        <translation>Impostazioni dell'articolo e di questa implementazione</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Several readings per day: rain is summed, and other quantities are averaged.</source>
        <translation>Più letture al giorno: la pioggia è sommata, le altre grandezze sono mediate.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Share of points that respond to rain [0–1]</source>
        <translation>Quota di punti che rispondono alla pioggia [0–1]</translation>
    </message>
    <message>
        <source>Share of points that respond to the reservoir [0–1]</source>
        <translation>Quota di punti che rispondono all'invaso [0–1]</translation>
    </message>
    <message>
        <source>Share of points with a value on each date{steps}; gaps are shaded.</source>
        <translation>Quota di punti con un valore in ogni data{steps}; lacune ombreggiate.</translation>
    </message>
    <message>
        <source>Share of responding points, lags, maps, and correlation by lag and window.</source>
        <translation>Quote di punti che rispondono, ritardi, mappe e correlazione per ritardo e finestra.</translation>
    </message>
    <message>
        <source>Shift + click on the map adds a point. Right-click opens a menu.</source>
        <translation>Maiusc + clic sulla mappa aggiunge un punto. Il clic destro apre un menu.</translation>
    </message>
    <message>
        <source>Shorten arrows</source>
        <translation>Accorcia le frecce</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show displacement relative to a point, an area or a date; the data are unchanged</source>
        <translation>Mostra lo spostamento relativo a un punto, un'area o una data; i dati restano invariati</translation>
    </message>
    <message>
        <source>Show more replicas</source>
        <translation>Mostra più repliche</translation>
    </message>
    <message>
        <source>Show required data</source>
        <translation>Mostra i dati necessari</translation>
    </message>
    <message>
        <source>Show the motion of GNSS stations and of east, up or downslope layers as arrows on the map</source>
        <translation>Mostra sulla mappa come frecce il movimento di stazioni GNSS e di layer est, verticali o lungo il pendio</translation>
    </message>
    <message>
        <source>Show values shifted by ± half a wavelength</source>
        <translation>Mostra i valori ± mezza lunghezza d'onda</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Sigma [mm]</source>
        <translation>Sigma [mm]</translation>
    </message>
    <message>
        <source>Sigma at grid points [mm]</source>
        <translation>Sigma nei punti della griglia [mm]</translation>
    </message>
    <message>
        <source>Sigma of the ascending series [mm]</source>
        <translation>Sigma della serie ascendente [mm]</translation>
    </message>
    <message>
        <source>Sigma of the descending series [mm]</source>
        <translation>Sigma della serie discendente [mm]</translation>
    </message>
    <message>
        <source>Sigma of the east component [mm]</source>
        <translation>Sigma dell'est [mm]</translation>
    </message>
    <message>
        <source>Sigma of the projected series [mm]</source>
        <translation>Sigma della serie proiettata [mm]</translation>
    </message>
    <message>
        <source>Sigma of the remaining error</source>
        <translation>Sigma dell'errore residuo</translation>
    </message>
    <message>
        <source>Sigma of the residual error [mm]</source>
        <translation>Sigma dell'errore residuo [mm]</translation>
    </message>
    <message>
        <source>Sigma of the second series [mm]</source>
        <translation>Sigma della seconda serie [mm]</translation>
    </message>
    <message>
        <source>Sigma of the series [mm]</source>
        <translation>Sigma delle serie [mm]</translation>
    </message>
    <message>
        <source>Sigma of the up component [mm]</source>
        <translation>Sigma della verticale [mm]</translation>
    </message>
    <message>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>Sigma della velocità [mm/anno]</translation>
    </message>
    <message>
        <source>Sigmoid, as printed in Eq. (4)</source>
        <translation>Sigmoide, come stampata nell'eq. (4)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Segno</translation>
    </message>
    <message>
        <source>Sign in the file</source>
        <translation>Segno nel file</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Skill is 1 − MSE ÷ MSE of {reference}, the baseline without drivers that was best in the last quarter of the training period; the test period was not used for this choice. DM: Diebold-Mariano statistic of the mean squared error of each acquisition, negative if the method has the smaller error; p: its p-value under the hypothesis of equal accuracy.</source>
        <translation>Lo skill è 1 − MSE ÷ MSE di {reference}, il metodo di riferimento senza variabili che è risultato migliore nell'ultimo quarto del periodo di addestramento; il periodo di test non è stato usato per questa scelta. DM: statistica di Diebold-Mariano dell'errore quadratico medio di ogni acquisizione, inferiore a 0 dove il metodo ha l'errore minore; p: il suo p-value nell'ipotesi di uguale accuratezza.</translation>
    </message>
    <message>
        <source>Skill of the best method relative to the best simple baseline [0–1]</source>
        <translation>Skill del metodo migliore rispetto al miglior metodo di riferimento semplice [0–1]</translation>
    </message>
    <message>
        <source>Skill relative to</source>
        <translation>Skill rispetto a</translation>
    </message>
    <message>
        <source>Skill relative to each baseline without drivers{of_sets}</source>
        <translation>Skill rispetto a ogni metodo di riferimento senza variabili{of_sets}</translation>
    </message>
    <message>
        <source>Skill relative to {reference}</source>
        <translation>Skill rispetto a {reference}</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Versante</translation>
    </message>
    <message>
        <source>Slope summary</source>
        <translation>Riepilogo dei versanti</translation>
    </message>
    <message>
        <source>Slope table</source>
        <translation>Tabella dei versanti</translation>
    </message>
    <message>
        <source>Slope {name}</source>
        <translation>Versante {name}</translation>
    </message>
    <message>
        <source>SlopeMuse has no algorithm {name}; update the plugin.</source>
        <translation>SlopeMuse non ha alcun algoritmo {name}; aggiornare il plugin.</translation>
    </message>
    <message>
        <source>SlopeMuse is not registered in Processing; enable the Processing plugin.</source>
        <translation>SlopeMuse non è registrato in Processing; attivare il plugin Processing.</translation>
    </message>
    <message>
        <source>SlopeMuse rate model</source>
        <translation>Modello a velocità di SlopeMuse</translation>
    </message>
    <message>
        <source>SlopeMuse time series</source>
        <translation>Serie temporali SlopeMuse</translation>
    </message>
    <message>
        <source>SlopeMuse was disabled or reloaded during the run; repeat the run. No output was written.</source>
        <translation>SlopeMuse è stato disattivato o ricaricato durante l’esecuzione; ripetere l’esecuzione. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>SlopeMuse, rate variant</source>
        <translation>SlopeMuse, variante a velocità</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Versanti</translation>
    </message>
    <message>
        <source>Slopes with points at watch level or above on the last day: {slopes}.</source>
        <translation>Versanti con punti a livello di attenzione o superiore l'ultimo giorno: {slopes}.</translation>
    </message>
    <message>
        <source>Slowest, median and fastest point: observations, and estimates with their 90 % interval.</source>
        <translation>Punto più lento, mediano e più veloce: osservazioni e stime con il loro intervallo del 90 %.</translation>
    </message>
    <message>
        <source>Small networks run fastest on one thread.</source>
        <translation>Le reti piccole sono più veloci con un solo thread.</translation>
    </message>
    <message>
        <source>Smooth offset series (recommended)</source>
        <translation>Serie liscia di scarti (consigliato)</translation>
    </message>
    <message>
        <source>Smoother (Gaussian process, pooled)</source>
        <translation>Smoother (processo gaussiano, comune)</translation>
    </message>
    <message>
        <source>Smoother corrected by a pretrained network (recommended)</source>
        <translation>Smoother corretto da una rete preaddestrata (consigliato)</translation>
    </message>
    <message>
        <source>Smoother corrected by an LSTM (needs torch)</source>
        <translation>Smoother corretto da una LSTM (richiede torch)</translation>
    </message>
    <message>
        <source>Smoother with LSTM correction</source>
        <translation>Smoother con correzione LSTM</translation>
    </message>
    <message>
        <source>Smoother with correction by the pretrained network</source>
        <translation>Smoother con correzione della rete preaddestrata</translation>
    </message>
    <message>
        <source>Smoother, each point independently</source>
        <translation>Smoother, ogni punto per sé</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lisciatura</translation>
    </message>
    <message>
        <source>Solving for the components</source>
        <translation>Risoluzione delle componenti</translation>
    </message>
    <message>
        <source>Some IDs occur in several files, so the file name is added to each ID.</source>
        <translation>Alcuni ID ricorrono in più file, quindi a ogni ID è aggiunto il nome del file.</translation>
    </message>
    <message>
        <source>Some IDs occur with several values of {track}; each combination is treated as a separate point, named id_track.</source>
        <translation>Alcuni ID ricorrono con più valori di {track}; ogni combinazione è trattata come un punto distinto, chiamato id_track.</translation>
    </message>
    <message>
        <source>Some files contain east, north and up, and others contain los_mm; import them separately.</source>
        <translation>Alcuni file contengono est, nord e verticale, altri contengono los_mm; importarli separatamente.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Spatial range</source>
        <translation>Distanza di correlazione spaziale</translation>
    </message>
    <message>
        <source>Speed along
motion [mm/yr]</source>
        <translation>Velocità del
moto [mm/anno]</translation>
    </message>
    <message>
        <source>Speed in the direction of the series. If none of the three thresholds is set, the defaults are the mean plus 5, 10 and 20 sigma of the reference period of each point, but at least 16 mm/yr.</source>
        <translation>Velocità nella direzione della serie. Predefinito, se nessuna delle tre soglie è impostata: media + 5, 10 e 20 sigma del periodo di riferimento di ogni punto, almeno 16 mm/anno.</translation>
    </message>
    <message>
        <source>Spread of the offsets between the sensors [mm/yr]</source>
        <translation>Dispersione degli scarti fra i sensori [mm/anno]</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>Dispersione delle velocità [mm/anno]</translation>
    </message>
    <message>
        <source>Spread of the velocity [mm/yr]</source>
        <translation>Dispersione della velocità [mm/anno]</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>Stable (2σ)</source>
        <translation>Stabile (2σ)</translation>
    </message>
    <message>
        <source>Stable area</source>
        <translation>Area stabile</translation>
    </message>
    <message>
        <source>Stable ground from which the common-mode error of each acquisition is estimated for all methods.</source>
        <translation>Terreno stabile da cui si stima, per tutti i metodi, l'errore di modo comune di ogni acquisizione.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) from kriging.</source>
        <translation>Deviazione standard (1σ) dal kriging.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the displacement since the first date, due to noise only.</source>
        <translation>Deviazione standard (1σ) dello spostamento dalla prima data; solo rumore.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the motion from kriging. The errors of a cell are correlated in time; do not use this sigma to weight a velocity fit.</source>
        <translation>Deviazione standard (1σ) del movimento dal kriging. Gli errori di una cella sono correlati nel tempo; non usare questa sigma per pesare una stima della velocità.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the motion, excluding acquisition noise.</source>
        <translation>Deviazione standard (1σ) del movimento, escluso il rumore di acquisizione.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) relative to the datum of the series, excluding acquisition noise; one field per day.</source>
        <translation>Deviazione standard (1σ) rispetto al datum della serie, escluso il rumore di acquisizione; un campo per giorno.</translation>
    </message>
    <message>
        <source>Standard deviation [mm]</source>
        <translation>Deviazione standard [mm]</translation>
    </message>
    <message>
        <source>Start this Python interpreter and check its packages</source>
        <translation>Avvia questo interprete Python e controlla i suoi pacchetti</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stazione</translation>
    </message>
    <message>
        <source>Station velocity [mm/yr]</source>
        <translation>Velocità della stazione [mm/anno]</translation>
    </message>
    <message>
        <source>Station {place} was used for {used_for} and is excluded from scoring.</source>
        <translation>La stazione {place} è stata usata per {used_for} ed è esclusa dalla valutazione.</translation>
    </message>
    <message numerus="yes">
        <source>Station {station} ({first} to {last}) and the layer ({first_2} to {last_2}) have {count:,} dates in common, but at least two are required.</source>
        <translation>
            <numerusform>La stazione {station} (dal {first} al {last}) e il layer (dal {first_2} al {last_2}) hanno {count:,} data in comune, ma ne servono almeno due.</numerusform>
            <numerusform>La stazione {station} (dal {first} al {last}) e il layer (dal {first_2} al {last_2}) hanno {count:,} date in comune, ma ne servono almeno due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Station {station} has data on too few days after the training period and is excluded from scoring.</source>
        <translation>La stazione {station} ha dati in troppo pochi giorni dopo il periodo di addestramento ed è esclusa dalla valutazione.</translation>
    </message>
    <message>
        <source>Station {station} has no coordinates and is excluded from scoring.</source>
        <translation>La stazione {station} non ha coordinate ed è esclusa dalla valutazione.</translation>
    </message>
    <message>
        <source>Station {station} has no data on the acquisition dates in the training period and is excluded from scoring.</source>
        <translation>La stazione {station} non ha dati nelle date di acquisizione del periodo di addestramento ed è esclusa dalla valutazione.</translation>
    </message>
    <message>
        <source>Station {station} occurs in two files; provide each station only once.</source>
        <translation>La stazione {station} ricorre in due file; fornire ogni stazione una sola volta.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stazioni</translation>
    </message>
    <message>
        <source>Stations excluded from scoring because the data were calibrated with them: {barred}.</source>
        <translation>Stazioni escluse dalla valutazione perché i dati sono stati calibrati con esse: {barred}.</translation>
    </message>
    <message>
        <source>Stations not stable within 2σ: {moving}. Their motion is included in the datum, so the layer shows motion in the GNSS reference frame.</source>
        <translation>Stazioni non stabili entro 2σ: {moving}. Il loro movimento entra nel datum, quindi il layer mostra il movimento nel sistema di riferimento GNSS.</translation>
    </message>
    <message>
        <source>Stations or sensors</source>
        <translation>Stazioni o sensori</translation>
    </message>
    <message>
        <source>Stations that set the datum</source>
        <translation>Stazioni che fissano il datum</translation>
    </message>
    <message>
        <source>Statistics over all points; the statistics of the factor include only the points to which the factor is applied.</source>
        <translation>Statistiche su tutti i punti; quelle del fattore comprendono solo i punti a cui il fattore è applicato.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Step [days]</source>
        <translation>Passo [giorni]</translation>
    </message>
    <message>
        <source>Step dates</source>
        <translation>Date dei salti</translation>
    </message>
    <message>
        <source>Steps above a quarter of the wavelength</source>
        <translation>Salti superiori a un quarto della lunghezza d'onda</translation>
    </message>
    <message>
        <source>Steps above λ/4: {count}</source>
        <translation>Salti superiori a λ/4: {count}</translation>
    </message>
    <message>
        <source>Steps completed in this run</source>
        <translation>Passi completati in questa esecuzione</translation>
    </message>
    <message>
        <source>Subtract the fitted trend to show smaller signals</source>
        <translation>Sottrae la tendenza stimata per mostrare segnali più piccoli</translation>
    </message>
    <message>
        <source>Subtracted offset</source>
        <translation>Scarto sottratto</translation>
    </message>
    <message>
        <source>Subtracts an offset per point and a common rate if the reference of the delivery differs from that of the previous run.</source>
        <translation>Sottrae uno scarto per punto e una velocità comune se il riferimento della fornitura differisce da quello dell'esecuzione precedente.</translation>
    </message>
    <message>
        <source>Subtracts the line-of-sight offset between InSAR and GNSS from a layer.</source>
        <translation>Sottrae da un layer lo scarto fra InSAR e GNSS nella linea di vista.</translation>
    </message>
    <message>
        <source>Sum of 1 (a driver is outside its training range) and 4 (the point deviates from its behaviour in training); 2: no observation.</source>
        <translation>Somma di 1 (una variabile è fuori dal suo intervallo di addestramento) e 4 (il punto si discosta dal suo comportamento in addestramento); 2 dove non c'è osservazione.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Symmetric about zero</source>
        <translation>Simmetrico rispetto a zero</translation>
    </message>
    <message>
        <source>Synthetic landslide with rain and reservoir level</source>
        <translation>Frana sintetica con pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER dista fino a {km:.0f} km dai punti.</translation>
    </message>
    <message>
        <source>TARGET_LAYER is used; TARGET_INCIDENCE and TARGET_HEADING are ignored.</source>
        <translation>Si usa TARGET_LAYER; TARGET_INCIDENCE e TARGET_HEADING sono ignorati.</translation>
    </message>
    <message>
        <source>TERMS contains the unknown term {unknown}; use {terms}.</source>
        <translation>TERMS contiene il termine sconosciuto {unknown}; usare {terms}.</translation>
    </message>
    <message>
        <source>TIME_ZONE is {zone:g}; use an offset from UTC between −14 and 14 hours (8 for China, 1 for Italy).</source>
        <translation>TIME_ZONE è {zone:g}; usare uno scarto da UTC fra −14 e 14 ore (8 per la Cina, 1 per l'Italia).</translation>
    </message>
    <message>
        <source>TRAINING_EPOCHS is {epochs}; it must be at least 1.</source>
        <translation>TRAINING_EPOCHS è {epochs}; deve essere almeno 1.</translation>
    </message>
    <message>
        <source>TRAIN_END is ignored: the training period of the model, which ends on {train_end}, applies to all methods.</source>
        <translation>TRAIN_END è ignorato: il periodo di addestramento del modello, che termina il {train_end}, vale per tutti i metodi.</translation>
    </message>
    <message>
        <source>TRE SqueeSAR or MintPy save_qgis</source>
        <translation>TRE SqueeSAR o MintPy save_qgis</translation>
    </message>
    <message>
        <source>TRE SqueeSAR, east-west</source>
        <translation>TRE SqueeSAR, est-ovest</translation>
    </message>
    <message>
        <source>TRE SqueeSAR, vertical</source>
        <translation>TRE SqueeSAR, verticale</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabella (CSV)…</translation>
    </message>
    <message>
        <source>Table layout</source>
        <translation>Struttura della tabella</translation>
    </message>
    <message>
        <source>Table layout, in the format expected by LAYOUT: {layout}</source>
        <translation>Struttura della tabella, nella forma richiesta da LAYOUT: {layout}</translation>
    </message>
    <message>
        <source>Table of daily values</source>
        <translation>Tabella di valori giornalieri</translation>
    </message>
    <message>
        <source>Table with a date column and daily driver columns; rain_mm and level_m are detected by name.</source>
        <translation>Tabella con una colonna di date e colonne di variabili giornaliere; rain_mm e level_m sono riconosciuti dal nome.</translation>
    </message>
    <message>
        <source>Table with date, rain and reservoir level</source>
        <translation>Tabella con data, pioggia e livello dell'invaso</translation>
    </message>
    <message>
        <source>Table with the driver columns used for training.</source>
        <translation>Tabella con le colonne delle variabili usate per l'addestramento.</translation>
    </message>
    <message>
        <source>Tables, series per station and area, errors per acquisition, and noise floor.</source>
        <translation>Tabelle, serie per stazione e area, errori per acquisizione e livello di rumore.</translation>
    </message>
    <message>
        <source>Tables: {tables}. {days} days, {first} to {last}: {columns}.</source>
        <translation>Tabelle: {tables}. {days} giorni, dal {first} al {last}: {columns}.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Target (published)</source>
        <translation>Obiettivo (pubblicato)</translation>
    </message>
    <message>
        <source>Target heading [degrees]</source>
        <translation>Direzione di volo di destinazione [gradi]</translation>
    </message>
    <message>
        <source>Target incidence angle [degrees]</source>
        <translation>Angolo di incidenza di destinazione [gradi]</translation>
    </message>
    <message>
        <source>Temporal gaps: {count}</source>
        <translation>Lacune temporali: {count}</translation>
    </message>
    <message>
        <source>Temporal standard deviation, median over all points</source>
        <translation>Deviazione standard temporale, mediana su tutti i punti</translation>
    </message>
    <message>
        <source>Temporal standard deviation, minimum and maximum over all points</source>
        <translation>Deviazione standard temporale, minimo e massimo su tutti i punti</translation>
    </message>
    <message>
        <source>Terms of the fit</source>
        <translation>Termini dell'adattamento</translation>
    </message>
    <message>
        <source>Terms of the fit; drag along the plot to fit part of the series</source>
        <translation>Termini dell'adattamento; trascinare sul grafico per limitarlo a una parte della serie</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Testing a Python interpreter</source>
        <translation>Verifica di un interprete Python</translation>
    </message>
    <message>
        <source>Testing circular shifts of {name}</source>
        <translation>Verifica delle traslazioni circolari di {name}</translation>
    </message>
    <message>
        <source>Testing {path} …</source>
        <translation>Verifica di {path} …</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>The 90 % interval of the velocity contains only {share:.0f} % of the held-out points and is therefore too narrow.</source>
        <translation>L'intervallo del 90 % della velocità contiene solo il {share:.0f} % dei punti di validazione ed è quindi troppo stretto.</translation>
    </message>
    <message>
        <source>The 90 % interval of {answer} contains {share:.0f} % of the acquisitions, so it is too narrow.</source>
        <translation>L'intervallo del 90 % di {answer} contiene il {share:.0f} % delle acquisizioni, quindi è troppo stretto.</translation>
    </message>
    <message>
        <source>The CRS of the result has no EPSG code, which PostGIS requires; assign a CRS with an EPSG code to the input, or write a GeoPackage.</source>
        <translation>Il SR del risultato non ha un codice EPSG, richiesto da una tabella di PostGIS; assegnare all'input un SR con codice o scrivere un GeoPackage.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown; assign a CRS with an EPSG code to the layer.</source>
        <translation>Il SR {crs} è sconosciuto; assegnare al layer un SR con codice EPSG.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown; choose one such as EPSG:4326.</source>
        <translation>Il SR {crs} è sconosciuto; sceglierne uno come EPSG:4326.</translation>
    </message>
    <message>
        <source>The CRS {crs} of the result is not defined in the database; add it to spatial_ref_sys, or write a GeoPackage.</source>
        <translation>Il database non conosce il SR {crs} del risultato; aggiungerlo a spatial_ref_sys o scrivere un GeoPackage.</translation>
    </message>
    <message>
        <source>The DEM has no height at {lacking:.0f} % of the points; provide a DEM that covers them, or omit the DEM.</source>
        <translation>Il DEM non ha quota nel {lacking:.0f} % dei punti; fornire un DEM che li copra, od omettere il DEM.</translation>
    </message>
    <message>
        <source>The DEM has no height at {missing} of {n_points} points; the mean height is used at these points.</source>
        <translation>Il DEM non ha quota in {missing} punti su {n_points}; in questi punti si usa la quota media.</translation>
    </message>
    <message>
        <source>The DEM {name}</source>
        <translation>Il DEM {name}</translation>
    </message>
    <message>
        <source>The DEM {name} cannot be read around the points: {reason}.</source>
        <translation>Il DEM {name} non si può leggere attorno ai punti: {reason}.</translation>
    </message>
    <message>
        <source>The DEM {name} cannot be reprojected to {crs}; check its CRS.</source>
        <translation>Il DEM {name} non si può riproiettare in {crs}; controllarne il SR.</translation>
    </message>
    <message>
        <source>The DEM {name} has no CRS; assign a CRS to the raster.</source>
        <translation>Il DEM {name} non ha un SR; assegnarne uno al raster.</translation>
    </message>
    <message>
        <source>The DEM {name} is not stored in a raster file; save it as a GeoTIFF.</source>
        <translation>Il DEM {name} non è salvato in un file raster; salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <source>The Dask scheduler {address} could not be reached within {seconds:.0f} s ({reason}); check the address and that the scheduler is running, or compute in this process.</source>
        <translation>Lo scheduler Dask {address} non è raggiungibile entro {seconds:.0f} s ({reason}); controllare l'indirizzo e che lo scheduler sia in esecuzione, oppure calcolare in questo processo.</translation>
    </message>
    <message>
        <source>The Dask scheduler {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>Lo scheduler Dask {address} non ha worker; avviarne con `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The Dask workers of {address} failed ({reason}); check the log of a worker, or compute in this process.</source>
        <translation>I worker Dask di {address} hanno avuto un errore ({reason}); leggere il log di un worker o calcolare in questo processo.</translation>
    </message>
    <message>
        <source>The Dask workers of {address} stopped repeatedly while processing points {first:,} to {last:,}; check the log of a worker, and give the workers more memory or fewer threads.</source>
        <translation>I worker Dask di {address} sono terminati ripetutamente durante il calcolo dei punti da {first:,} a {last:,}; leggere il log di un worker e assegnare ai worker più memoria o meno thread.</translation>
    </message>
    <message>
        <source>The GNSS calibration stored in the model cannot be read; train the model again.</source>
        <translation>La calibrazione GNSS salvata nel modello non si può leggere; addestrare di nuovo il modello.</translation>
    </message>
    <message>
        <source>The GNSS table contains no stations.</source>
        <translation>La tabella GNSS non contiene stazioni.</translation>
    </message>
    <message>
        <source>The ID in row {row} ({text}…) has {letters:,} characters, but an ID can have at most {most:,}; shorten it.</source>
        <translation>L'ID nella riga {row} ({text}…) ha {letters:,} lettere, ma un ID può averne al massimo {most:,}; accorciarlo.</translation>
    </message>
    <message>
        <source>The LiCSBAS file {file} has no {name}; it is not geocoded.</source>
        <translation>Il file LiCSBAS {file} non ha {name}; non è geocodificato.</translation>
    </message>
    <message>
        <source>The Python interpreter {path} crashed or ran out of memory ({told}); test the interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>L'interprete Python {path} si è arrestato o ha esaurito la memoria ({told}); verificarlo in Impostazioni ▸ Opzioni ▸ SlopeMuse, o svuotare il campo.</translation>
    </message>
    <message>
        <source>The Python interpreter {path} does not exist; choose another one in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>L'interprete Python {path} non esiste; sceglierne un altro in Impostazioni ▸ Opzioni ▸ SlopeMuse, o svuotare il campo.</translation>
    </message>
    <message>
        <source>The Python interpreter {path} exited without returning a result ({told}); test the interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>L'interprete Python {path} è terminato senza un risultato ({told}); verificarlo in Impostazioni ▸ Opzioni ▸ SlopeMuse, o svuotare il campo.</translation>
    </message>
    <message>
        <source>The Python package slopemuse is missing from the Dask workers of {address}; install SlopeMuse {version} in the Python environment of every worker (`pip install .` in its source folder) and restart the workers.</source>
        <translation>I worker Dask di {address} non hanno il pacchetto Python slopemuse; installare SlopeMuse {version} nell'ambiente Python di ogni worker (`pip install .` nella cartella dei sorgenti) e riavviare i worker.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but cannot be loaded ({reason}); {way}.</source>
        <translation>Il pacchetto Python {name} è necessario per {use} ma non si può caricare ({reason}); {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but cannot be loaded in {python} ({reason}); {way}.</source>
        <translation>Il pacchetto Python {name} è necessario per {use} ma non si può caricare in {python} ({reason}); {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but is not installed in {python}; {way}.</source>
        <translation>Il pacchetto Python {name} è necessario per {use} ma non è installato in {python}; {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but is not installed; {way}.</source>
        <translation>Il pacchetto Python {name} è necessario per {use} ma non è installato; {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use}, but its version {reason} in {python} is older than {oldest}; {way}.</source>
        <translation>Il pacchetto Python {name} è necessario per {use} ma la sua versione {reason} in {python} è precedente alla {oldest}; {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use}, but its version {reason} is older than {oldest}; {way}.</source>
        <translation>Il pacchetto Python {name} è necessario per {use} ma la sua versione {reason} è precedente alla {oldest}; {way}.</translation>
    </message>
    <message>
        <source>The RMSE against GNSS is {before:.1f} mm before and {after:.1f} mm after re-referencing.</source>
        <translation>L’RMSE rispetto al GNSS è di {before:.1f} mm prima e {after:.1f} mm dopo il cambio di riferimento.</translation>
    </message>
    <message>
        <source>The USGS file {source} has a header but no rows.</source>
        <translation>Il file USGS {source} ha un'intestazione ma nessuna riga.</translation>
    </message>
    <message>
        <source>The acquisition noise in the training period, including the common-mode error, is about {noise_mm:.1f} mm; an RMSE of the acquisitions as delivered near this value is mostly noise. The coverage of the 90 % interval of the model, including this noise, is {told}.</source>
        <translation>Il rumore di acquisizione nel periodo di addestramento, compreso l'errore di modo comune, è di circa {noise_mm:.1f} mm; un RMSE delle acquisizioni originali vicino a questo valore è soprattutto rumore. La copertura dell'intervallo del 90 % del modello, compreso questo rumore, è {told}.</translation>
    </message>
    <message>
        <source>The advantage over the best simple baseline may be due to chance.</source>
        <translation>Il vantaggio sul miglior metodo di riferimento semplice può essere dovuto al caso.</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of {layer}: {error}</source>
        <translation>L'area non si può trasformare nel SR di {layer}: {error}</translation>
    </message>
    <message>
        <source>The area contains no points; draw it around at least one point.</source>
        <translation>L'area non contiene punti; disegnarla attorno ad almeno un punto.</translation>
    </message>
    <message>
        <source>The attribute UNIT of {file} is {value}, which is not a known unit; set UNIT if the values are not in m.</source>
        <translation>L'attributo UNIT di {file} è {value}, che non è un'unità nota; impostare UNIT se i valori non sono in m.</translation>
    </message>
    <message>
        <source>The attribute {name} has {shape} values, but must have {needed}.</source>
        <translation>L'attributo {name} ha {shape} valori, ma deve averne {needed}.</translation>
    </message>
    <message>
        <source>The attribute {name} of {file} is {value}, which is not a number; export the file again.</source>
        <translation>L'attributo {name} di {file} è {value}, che non è un numero; esportare di nuovo il file.</translation>
    </message>
    <message>
        <source>The best simple baseline is always included.</source>
        <translation>Il miglior metodo di riferimento semplice è sempre incluso.</translation>
    </message>
    <message>
        <source>The cause is different processing, not a different reference; train the model again and start a new monitoring project.</source>
        <translation>La causa è un'elaborazione diversa, non un riferimento diverso; addestrare di nuovo il modello e iniziare un nuovo progetto di monitoraggio.</translation>
    </message>
    <message>
        <source>The choice of method cannot be validated on held-out acquisitions: {error}</source>
        <translation>La scelta del metodo non si può validare sulle acquisizioni di validazione: {error}</translation>
    </message>
    <message>
        <source>The classes refer to the measured change, which is known only afterwards. For small measured changes, a method that predicts no change performs well; for large changes, acquisition noise is part of the error.</source>
        <translation>Le classi si riferiscono alla variazione misurata, nota solo a posteriori. Per piccole variazioni misurate va bene un metodo che non prevede alcuna variazione; per grandi variazioni il rumore di acquisizione fa parte dell'errore.</translation>
    </message>
    <message>
        <source>The coherence reaches {largest:g}, but should be between 0 and 1.</source>
        <translation>La coerenza arriva a {largest:g}, ma dovrebbe essere fra 0 e 1.</translation>
    </message>
    <message>
        <source>The column for {name} has no numeric values; choose another column.</source>
        <translation>La colonna per {name} non ha valori numerici; scegliere un'altra colonna.</translation>
    </message>
    <message>
        <source>The column {name} appears to be in {told}, but the specified unit, {said}, is used.</source>
        <translation>La colonna {name} sembra essere in {told}, ma è stata impostata l'unità {said}, che viene usata.</translation>
    </message>
    <message>
        <source>The column {name} contains rates per hour, not amounts; provide the amount of rain per interval, or set RAIN_UNIT to the unit of the amounts.</source>
        <translation>La colonna {name} contiene intensità orarie, non quantità; fornire la quantità di pioggia per intervallo, o impostare RAIN_UNIT sull'unità delle quantità.</translation>
    </message>
    <message>
        <source>The column {name} contains the rain of {hours:g} h every {step:.2g} h, so the values overlap; choose a column with the rain of each interval, or keep one reading per {hours:g} h.</source>
        <translation>La colonna {name} contiene la pioggia di {hours:g} h ogni {step:.2g} h, quindi i valori si sovrappongono; scegliere una colonna con la pioggia di ogni intervallo oppure conservare una lettura ogni {hours:g} h.</translation>
    </message>
    <message>
        <source>The column {name} contains {stated}.</source>
        <translation>La colonna {name} contiene {stated}.</translation>
    </message>
    <message>
        <source>The column {name} of {layer} contains settlement, which may be positive downwards; provide a view with a column displacement_mm that is positive towards the satellite.</source>
        <translation>La colonna {name} di {layer} contiene cedimenti, che possono essere positivi verso il basso; fornire una vista con una colonna displacement_mm positiva verso il satellite.</translation>
    </message>
    <message>
        <source>The column {name} of {raw} contains {stated}; convert all points to one {role} ({units}), or remove the column and set UNIT.</source>
        <translation>La colonna {name} di {raw} contiene {stated}; convertire tutti i punti a un solo {role} ({units}), o rimuovere la colonna e impostare UNIT.</translation>
    </message>
    <message>
        <source>The column {name} of {raw} contains {stated}; import the points of each component separately.</source>
        <translation>La colonna {name} di {raw} contiene {stated}; importare separatamente i punti di ogni componente.</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains ascending and descending orbits, whose lines of sight differ; import the points of each orbit separately.</source>
        <translation>La colonna {name} di {source} contiene orbite ascendenti e discendenti, le cui linee di vista sono diverse; importare separatamente i punti di ogni orbita.</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains increments between acquisitions; replace them with displacements since the first acquisition.</source>
        <translation>La colonna {name} di {source} contiene incrementi tra acquisizioni; sostituirli con gli spostamenti dalla prima acquisizione.</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains settlement, which may be positive downwards; set SIGN to away if it is, otherwise to towards.</source>
        <translation>La colonna {name} di {source} contiene cedimenti, che possono essere positivi verso il basso; in tal caso impostare SIGN su away, altrimenti su towards.</translation>
    </message>
    <message>
        <source>The column {name} of {source} has no unit; rename it to {name}_mm or {name}_m.</source>
        <translation>La colonna {name} di {source} non ha unità; rinominarla in {name}_mm o {name}_m.</translation>
    </message>
    <message>
        <source>The column {station_field} contains {n_sensors} sensors ({sensors}), and the file does not specify what each of them measures; select one with STATIONS, and set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>La colonna {station_field} contiene {n_sensors} sensori ({sensors}) e il file non indica che cosa misura ciascuno; selezionarne uno con STATIONS e impostare RAIN_FIELD o LEVEL_FIELD.</translation>
    </message>
    <message>
        <source>The column {unit} contains several units ({units}) for one quantity ({kind}); convert all values to one unit.</source>
        <translation>La colonna {unit} contiene più unità ({units}) per una sola grandezza ({kind}); convertire tutti i valori a una sola unità.</translation>
    </message>
    <message>
        <source>The columns {easting} and {northing} are read as longitude and latitude ({where}); if they are swapped, assign the columns in CHOICES.</source>
        <translation>Le colonne {easting} e {northing} sono lette come longitudine e latitudine ({where}); se sono scambiate, assegnare le colonne in CHOICES.</translation>
    </message>
    <message>
        <source>The common period of the layers, {start} to {end}, is too short for 3 dates per layer at STEP = {step_days} ({spans}).</source>
        <translation>Il periodo comune dei layer, dal {start} al {end}, è troppo breve per 3 date per layer con STEP = {step_days} ({spans}).</translation>
    </message>
    <message>
        <source>The common-mode error has a standard deviation of {size_mm:.1f} mm and a range of {range_m:.0f} m, estimated from {chosen} points with a total weight of {weight:.0f}. Residual of held-out points: {gain:.2f} mm without, {gain_2:.2f} mm with the correction. Sigma of the correction: {sigma_mm:.1f} to {sigma_mm_2:.1f} mm.</source>
        <translation>L'errore di modo comune ha una deviazione standard di {size_mm:.1f} mm e una distanza di correlazione di {range_m:.0f} m, stimate da {chosen} punti con peso totale {weight:.0f}. Residuo dei punti di validazione: {gain:.2f} mm senza la correzione, {gain_2:.2f} mm con essa. Sigma della correzione: da {sigma_mm:.1f} a {sigma_mm_2:.1f} mm.</translation>
    </message>
    <message>
        <source>The common-mode error is not corrected because fewer than two stable points are available.</source>
        <translation>L'errore di modo comune non è corretto perché sono disponibili meno di due punti stabili.</translation>
    </message>
    <message>
        <source>The common-mode error is not corrected because the correction does not reduce the residual of held-out points ({gain:.2f} mm without, {gain_2:.2f} mm with it).</source>
        <translation>L'errore di modo comune non è corretto perché la correzione non riduce il residuo dei punti di validazione ({gain:.2f} mm senza, {gain_2:.2f} mm con essa).</translation>
    </message>
    <message>
        <source>The component {component} is unknown; use one of {components}.</source>
        <translation>La componente {component} è sconosciuta; usare una di {components}.</translation>
    </message>
    <message>
        <source>The components cannot be resolved in any cell because the two lines of sight do not separate them; use the other METHOD, or check the lines of sight and the DEM.</source>
        <translation>Nessuna cella è risolvibile: le due linee di vista non separano le due componenti in alcun punto; usare l'altro METHOD, o controllare le linee di vista e il DEM.</translation>
    </message>
    <message>
        <source>The connection to the Dask scheduler {address} was lost; check that the scheduler is running, and repeat the run.</source>
        <translation>La connessione con lo scheduler Dask {address} è stata persa; controllare che sia in esecuzione e ricominciare.</translation>
    </message>
    <message>
        <source>The content of {name} differs.</source>
        <translation>Il contenuto di {name} differisce.</translation>
    </message>
    <message>
        <source>The convention {convention} is unknown; use one of {conventions}.</source>
        <translation>La convenzione {convention} è sconosciuta; usare una di {conventions}.</translation>
    </message>
    <message>
        <source>The convention {convention} requires {parts}, but {parts_2} values were provided.</source>
        <translation>La convenzione {convention} richiede {parts}, ma sono stati forniti {parts_2} valori.</translation>
    </message>
    <message>
        <source>The daily values of {n_points:,} points and {n_days:,} days require about {needed:,.1f} GB of disk space in {folder}, but only {free:,.1f} GB is free; free up disk space, choose another folder for the output, or choose fewer days.</source>
        <translation>I valori giornalieri di {n_points:,} punti e {n_days:,} giorni richiedono circa {needed:,.1f} GB di spazio su disco in {folder}, ma sono liberi solo {free:,.1f} GB; liberare spazio su disco, scegliere un'altra cartella per l'output o scegliere meno giorni.</translation>
    </message>
    <message>
        <source>The database {database} cannot be opened ({reason}); check the connection in the QGIS browser.</source>
        <translation>Impossibile aprire il database {database} ({reason}); controllare la connessione nel browser di QGIS.</translation>
    </message>
    <message>
        <source>The dates in {field} of {layer} differ between rows; provide the same dates in every row, or a view with one row per point and date.</source>
        <translation>Le date in {field} di {layer} differiscono tra le righe; fornire le stesse date in ogni riga, oppure una vista con una riga per punto e data.</translation>
    </message>
    <message>
        <source>The dates of INPUT are {shortest} to {longest} days apart; set INPUT to a daily estimate with equal steps of at most {most} days.</source>
        <translation>Le date di INPUT distano da {shortest} a {longest} giorni; impostare INPUT su una stima giornaliera con passi uguali di al massimo {most} giorni.</translation>
    </message>
    <message>
        <source>The dates of station {station} are not strictly increasing.</source>
        <translation>Le date della stazione {station} non sono strettamente crescenti.</translation>
    </message>
    <message>
        <source>The dates of the arrays in {layer} contain {date} twice; correct the table.</source>
        <translation>Le date degli array in {layer} contengono {date} due volte; correggere la tabella.</translation>
    </message>
    <message>
        <source>The dates of the series are not strictly increasing; sort them and merge duplicates.</source>
        <translation>Le date della serie non sono strettamente crescenti; ordinarle e unire quelle duplicate.</translation>
    </message>
    <message>
        <source>The dates of {source} have two-digit years, such as {short}; 20 may mean 1920, 2020 or a day. Set DATE_ORDER, or rename the columns in the format D20200103.</source>
        <translation>Le date di {source} hanno anni a due cifre, come {short}; 20 può significare 1920, 2020 o un giorno. Impostare DATE_ORDER, o rinominare le colonne nella forma D20200103.</translation>
    </message>
    <message>
        <source>The dates of {source} include {text}, which is not a valid date in the format YYYYMMDD.</source>
        <translation>Le date di {source} comprendono {text}, che non è una data valida nella forma YYYYMMDD.</translation>
    </message>
    <message>
        <source>The dates run from the first to the last day covered by both layers.</source>
        <translation>Le date vanno dal primo all'ultimo giorno coperto da entrambi i layer.</translation>
    </message>
    <message>
        <source>The datum increases the RMSE of the layer at {extra} stations (from {rmse_before:.1f} to {rmse_after:.1f} mm); choose other stations or another method.</source>
        <translation>Il datum aumenta l'RMSE del layer in {extra} stazioni (da {rmse_before:.1f} a {rmse_after:.1f} mm); scegliere altre stazioni o un altro metodo.</translation>
    </message>
    <message>
        <source>The delivery has no series for {missing} of the {n_points} points in the previous delivery (first: {first}); provide the complete delivery, or start a new monitoring project in another output folder.</source>
        <translation>Nella fornitura mancano le serie di {missing} dei {n_points} punti della fornitura precedente (primo: {first}); usare la fornitura completa, o iniziare un nuovo progetto di monitoraggio in un'altra cartella.</translation>
    </message>
    <message>
        <source>The delivery lacks {gone} of the {n_dates} dates in the previous delivery (first: {first}); provide the complete delivery, or start a new monitoring project in another output folder.</source>
        <translation>Alla fornitura mancano {gone} delle {n_dates} date della fornitura precedente (prima: {first}); usare la fornitura completa, o iniziare un nuovo progetto di monitoraggio in un'altra cartella.</translation>
    </message>
    <message>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is cuda, but torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>Il dispositivo in Impostazioni ▸ Opzioni ▸ SlopeMuse è cuda, ma torch non trova una scheda grafica utilizzabile; scegliere auto o cpu.</translation>
    </message>
    <message>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is {device}; use one of {devices}.</source>
        <translation>Il dispositivo in Impostazioni ▸ Opzioni ▸ SlopeMuse è {device}; usare uno tra {devices}.</translation>
    </message>
    <message>
        <source>The direction vector of point {pid} has a length of {length:.3f}, but must be a unit vector (east, north, up).</source>
        <translation>Il vettore di direzione del punto {pid} ha lunghezza {length:.3f}, ma deve essere un versore (est, nord, verticale).</translation>
    </message>
    <message>
        <source>The direction {vector} has a length of {length:.3g}, but must be a unit vector (east, north, up).</source>
        <translation>La direzione {vector} ha lunghezza {length:.3g}, ma deve essere un versore (est, nord, verticale).</translation>
    </message>
    <message>
        <source>The displacements do not change during the training period at any point; check whether the layer contains the measured series.</source>
        <translation>Gli spostamenti non cambiano in alcun punto durante il periodo di addestramento; verificare se il layer contiene le serie misurate.</translation>
    </message>
    <message>
        <source>The displacements of station {station} are already in a line of sight; provide east, north and up components.</source>
        <translation>Gli spostamenti della stazione {station} sono già in una linea di vista; fornire le componenti est, nord e verticale.</translation>
    </message>
    <message>
        <source>The driver dates are not consecutive days; build the drivers with Forcing.from_rows.</source>
        <translation>Le date delle variabili non sono giorni consecutivi; costruire le variabili con Forcing.from_rows.</translation>
    </message>
    <message numerus="yes">
        <source>The driver values of {count:,} earlier days have changed; earlier estimates are kept.</source>
        <translation>
            <numerusform>I valori delle variabili di {count:,} giorno precedente sono cambiati; le stime precedenti restano.</numerusform>
            <numerusform>I valori delle variabili di {count:,} giorni precedenti sono cambiati; le stime precedenti restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver {name} has no value on the required days; choose another column.</source>
        <translation>La variabile {name} non ha valori nei giorni richiesti; scegliere un'altra colonna.</translation>
    </message>
    <message>
        <source>The drivers cover {first} to {last}, but must cover {targets} to {targets_2}.</source>
        <translation>Le variabili coprono dal {first} al {last}, ma devono coprire dal {targets} al {targets_2}.</translation>
    </message>
    <message>
        <source>The drivers end on {last} but are required until {last_2}; add the missing days.</source>
        <translation>Le variabili finiscono il {last}, ma servono fino al {last_2}; aggiungere i giorni mancanti.</translation>
    </message>
    <message>
        <source>The drivers end on {last}, before the latest acquisition on {newest}; later days are estimated as soon as drivers are available for them.</source>
        <translation>Le variabili finiscono il {last}, prima dell'acquisizione più recente del {newest}; i giorni successivi saranno stimati quando ne saranno disponibili le variabili.</translation>
    </message>
    <message>
        <source>The drivers have shape {shape}, but must have shape {needed}.</source>
        <translation>Le variabili hanno forma {shape}, ma devono avere forma {needed}.</translation>
    </message>
    <message>
        <source>The error of each acquisition is estimated from this acquisition and earlier ones. The error varies smoothly in space and is uncorrelated in time. Far from stable points, the sigma of the remaining error increases, and the interval of the daily estimate widens accordingly.</source>
        <translation>L'errore di ogni acquisizione è stimato da questa e dalle precedenti. L'errore varia gradualmente nello spazio e non è correlato nel tempo. Lontano da punti stabili la sigma dell'errore residuo aumenta, e l'intervallo della stima giornaliera si amplia di conseguenza.</translation>
    </message>
    <message>
        <source>The error of the best method with drivers, {answer}, is {more}.</source>
        <translation>L'errore del miglior metodo con variabili, {answer}, è {more}.</translation>
    </message>
    <message>
        <source>The estimate has {days} days, but a layer can contain only {most}, so the layers start on {day}. The NetCDF file next to the layer contains all days since {first} and is read by the time-series dock.</source>
        <translation>La stima ha {days} giorni, ma un layer può contenerne solo {most}, quindi i layer iniziano il {day}. Il file NetCDF accanto al layer contiene tutti i giorni dal {first} ed è letto dal pannello delle serie temporali.</translation>
    </message>
    <message>
        <source>The estimate is relative to the stable area, not to the datum of the input.</source>
        <translation>La stima è relativa all'area stabile, non al datum dell'ingresso.</translation>
    </message>
    <message>
        <source>The estimate is the weighted mean of the daily rates, the pretrained network and the last value. The weights of each point are learned from its acquisitions after training.</source>
        <translation>La stima è la media pesata delle velocità giornaliere, della rete preaddestrata e dell'ultimo valore. I pesi di ogni punto sono appresi dalle sue acquisizioni successive all'addestramento.</translation>
    </message>
    <message>
        <source>The estimate would end on {last}, before its start on {first}: the model requires a series of {deformation} days; provide a longer series, or correct START and END.</source>
        <translation>La stima finirebbe il {last}, prima del suo inizio il {first}: il modello richiede una serie di {deformation} giorni; fornire una serie più lunga, o correggere START e END.</translation>
    </message>
    <message>
        <source>The estimate would end on {last}, before its start on {first}; correct START and END.</source>
        <translation>La stima finirebbe il {last}, prima del suo inizio il {first}; correggere START e END.</translation>
    </message>
    <message>
        <source>The factor is {factor:.2f} ± {sigma:.2f} (1σ): even its sign is uncertain, so the projected values provide little information on the motion in the target line of sight.</source>
        <translation>Il fattore è {factor:.2f} ± {sigma:.2f} (1σ): anche il suo segno è incerto, quindi i valori proiettati dicono poco sul movimento nella linea di vista di destinazione.</translation>
    </message>
    <message>
        <source>The field incidence_deg</source>
        <translation>Il campo incidence_deg</translation>
    </message>
    <message>
        <source>The field incidence_deg of {name}</source>
        <translation>Il campo incidence_deg di {name}</translation>
    </message>
    <message>
        <source>The field {field} of {name} contains an infinite value in row {row}; clear or correct the value.</source>
        <translation>Il campo {field} di {name} contiene un valore infinito alla riga {row}; cancellarlo o correggerlo.</translation>
    </message>
    <message>
        <source>The field {field} of {name} contains no numbers (for example, {text} in row {row}); rename the field if it does not contain displacements, or correct the values.</source>
        <translation>Il campo {field} di {name} non contiene numeri (per esempio, {text} alla riga {row}); rinominare il campo se non contiene spostamenti, o correggere i valori.</translation>
    </message>
    <message>
        <source>The fields {one} and {two} of {layer} refer to the same date; remove one of them.</source>
        <translation>I campi {one} e {two} di {layer} si riferiscono alla stessa data; rimuoverne uno.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
    <message>
        <source>The file does not specify its viewing geometry; set {missing} to enable projections.</source>
        <translation>Il file non specifica la geometria di vista; impostare {missing} per consentire le proiezioni.</translation>
    </message>
    <message>
        <source>The file does not state a unit; the displacements are read as m, because in any other unit they would be below the InSAR noise level. Set UNIT if this is wrong.</source>
        <translation>Il file non indica l'unità; gli spostamenti sono letti in m, perché in ogni altra unità sarebbero inferiori al livello di rumore InSAR. Impostare UNIT se non è corretto.</translation>
    </message>
    <message>
        <source>The file does not state the unit of {name}; only {unit} gives plausible rainfall amounts in multiples of a rain gauge's resolution, so it is read as {unit}. Set RAIN_UNIT if this is wrong.</source>
        <translation>Il file non indica l'unità di {name}; solo {unit} dà quantità di pioggia plausibili, multiple della risoluzione di un pluviometro, quindi è letta come {unit}. Impostare RAIN_UNIT se non è corretto.</translation>
    </message>
    <message>
        <source>The file name {name} is too long; use at most {most} characters, or fewer if they are not plain letters.</source>
        <translation>Il nome di file {name} è troppo lungo; usare al massimo {most} caratteri, o meno se non sono lettere semplici.</translation>
    </message>
    <message>
        <source>The file {file} does not exist; choose a SlopeMuse output or a run record.</source>
        <translation>Il file {file} non esiste; scegliere un risultato di SlopeMuse o un registro di esecuzione.</translation>
    </message>
    <message>
        <source>The file {file} does not exist; choose another file.</source>
        <translation>Il file {file} non esiste; scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file {file} of the layer {name} cannot be opened; check that the file is complete and that no other program locks it.</source>
        <translation>Impossibile aprire il file {file} del layer {name}; verificare che il file sia completo e che nessun altro programma lo blocchi.</translation>
    </message>
    <message>
        <source>The file {path} ({name}) does not exist; choose another file.</source>
        <translation>Il file {path} ({name}) non esiste; scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file {path} ({name}) does not have the extension {kind}; choose another file.</source>
        <translation>Il file {path} ({name}) non ha l'estensione {kind}; scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used ({reason}); choose another file or name.</source>
        <translation>Il file {path} non può essere usato ({reason}); scegliere un altro file o un altro nome.</translation>
    </message>
    <message>
        <source>The file {path} of {name} cannot be opened; check that the file is complete.</source>
        <translation>Il file {path} di {name} non si può aprire; controllare che sia completo.</translation>
    </message>
    <message>
        <source>The file {path}, written next to {output}, would overwrite {input}; choose another name for {output}.</source>
        <translation>Il file {path}, scritto accanto a {output}, sovrascriverebbe {input}; scegliere un altro nome per {output}.</translation>
    </message>
    <message>
        <source>The files do not state a unit; their names match those of P-SBAS products, which are in cm. Set UNIT if they were created by another processing chain.</source>
        <translation>I file non indicano l'unità; i loro nomi corrispondono a quelli dei prodotti P-SBAS, che sono in cm. Impostare UNIT se sono stati creati da un'altra catena di elaborazione.</translation>
    </message>
    <message>
        <source>The finished steps are kept; the next run with the same folder continues from there.</source>
        <translation>I passi completati restano; la prossima esecuzione con la stessa cartella riprende da lì.</translation>
    </message>
    <message>
        <source>The first band of the raster {name} has a median of {first:.1f} and may contain the elevation angle above the horizon instead of the incidence angle; the second band may contain an angle measured from east. Set ANGLES (elevation_phi_deg for HyP3 and GAMMA).</source>
        <translation>La prima banda del raster {name} ha una mediana di {first:.1f} e può contenere l'angolo di elevazione sull'orizzonte invece dell'angolo di incidenza; la seconda banda può contenere un angolo misurato da est. Impostare ANGLES (elevation_phi_deg per HyP3 e GAMMA).</translation>
    </message>
    <message>
        <source>The first row of {table} does not contain the dates as MATLAB serial date numbers.</source>
        <translation>La prima riga di {table} non contiene le date come numeri di data seriali di MATLAB.</translation>
    </message>
    <message>
        <source>The folder {folder} ({name}) cannot be created ({reason}); choose another one.</source>
        <translation>La cartella {folder} ({name}) non si può creare ({reason}); sceglierne un'altra.</translation>
    </message>
    <message>
        <source>The folder {target} does not exist; create it or choose another one.</source>
        <translation>La cartella {target} non esiste; crearla o sceglierne un'altra.</translation>
    </message>
    <message>
        <source>The folder {target} is not writable ({reason}); choose another folder.</source>
        <translation>La cartella {target} non è scrivibile ({reason}); scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>The format of {file} is unknown; use the extension {suffixes}.</source>
        <translation>Il formato di {file} è sconosciuto; usare l'estensione {suffixes}.</translation>
    </message>
    <message>
        <source>The gauge {double} occurs twice; provide each gauge only once.</source>
        <translation>Il pluviometro {double} ricorre due volte; fornire ogni pluviometro una sola volta.</translation>
    </message>
    <message>
        <source>The geometry file {beside} does not exist; choose another file.</source>
        <translation>Il file di geometria {beside} non esiste; scegliere un altro file.</translation>
    </message>
    <message>
        <source>The grid of {file} ({own} × {own_height} pixels) differs from that of {first_file} ({shape} × {height}); resample all files to one grid (gdalwarp -te … -tr …).</source>
        <translation>La griglia di {file} ({own} × {own_height} pixel) differisce da quella di {first_file} ({shape} × {height}); ricampionare tutti i file su un'unica griglia (gdalwarp -te … -tr …).</translation>
    </message>
    <message>
        <source>The ground is assumed to move parallel to its surface: motion into or out of the surface (heads and toes of rotational slides, settlement) appears as motion along the surface.</source>
        <translation>Si assume che il terreno si muova parallelamente alla sua superficie: il movimento che vi entra o ne esce (coronamenti e piedi di scivolamenti rotazionali, assestamenti) appare come movimento lungo la superficie.</translation>
    </message>
    <message>
        <source>The header of {source} is not a line of column names ({error}).</source>
        <translation>L'intestazione di {source} non è una riga di nomi di colonna ({error}).</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>La direzione di volo</translation>
    </message>
    <message>
        <source>The horizontal (east and north) part of the line-of-sight vector has a magnitude greater than 1; provide the components of unit vectors.</source>
        <translation>Le componenti est e nord della linea di vista hanno una lunghezza complessiva superiore a 1; fornire le componenti di versori.</translation>
    </message>
    <message>
        <source>The hydrology table has no column {name}; its columns are {columns}.</source>
        <translation>La tabella idrologica non ha la colonna {name}; le sue colonne sono {columns}.</translation>
    </message>
    <message>
        <source>The hydrology table has no date column ({columns}); set DATE_FIELD. If the file has lines above its header, import it first with “Import rain and reservoir level”.</source>
        <translation>La tabella idrologica non ha una colonna di date ({columns}); impostare DATE_FIELD. Se il file ha righe sopra l'intestazione, importarlo prima con «Importa pioggia e livello dell'invaso».</translation>
    </message>
    <message>
        <source>The hydrology table has no driver {name}; its drivers are {names}.</source>
        <translation>La tabella idrologica non ha la variabile {name}; le sue variabili sono {names}.</translation>
    </message>
    <message>
        <source>The hydrology table has no rows with a readable date; check its date column.</source>
        <translation>La tabella idrologica non ha alcuna riga con una data leggibile; controllarne la colonna delle date.</translation>
    </message>
    <message>
        <source>The hydrology table is empty.</source>
        <translation>La tabella idrologica è vuota.</translation>
    </message>
    <message>
        <source>The import options are not a JSON object; use the format {{&quot;unit&quot;: &quot;m&quot;}}.</source>
        <translation>Le opzioni di importazione non sono un oggetto JSON; usare la forma {{&quot;unit&quot;: &quot;m&quot;}}.</translation>
    </message>
    <message>
        <source>The import options are not valid JSON ({error}); use the format {{&quot;unit&quot;: &quot;m&quot;}}.</source>
        <translation>Le opzioni di importazione non sono JSON valido ({error}); usare la forma {{&quot;unit&quot;: &quot;m&quot;}}.</translation>
    </message>
    <message>
        <source>The import options contain the unknown key {name}; valid keys: {known}.</source>
        <translation>Le opzioni di importazione contengono la chiave sconosciuta {name}; chiavi valide: {known}.</translation>
    </message>
    <message>
        <source>The incidence angle</source>
        <translation>L'angolo di incidenza</translation>
    </message>
    <message>
        <source>The incidence angle in the file</source>
        <translation>L'angolo di incidenza nel file</translation>
    </message>
    <message>
        <source>The incidence angle in the file ({angle:.1f}°) is actually the {meaning}: the vectors are {arccos:.1f}° from the vertical and are used instead.</source>
        <translation>L'angolo di incidenza nel file ({angle:.1f}°) è in realtà un altro angolo ({meaning}): i vettori sono a {arccos:.1f}° dalla verticale e si usano al suo posto.</translation>
    </message>
    <message>
        <source>The input layer with the fit results as additional fields, coloured by velocity.</source>
        <translation>Il layer di ingresso con i risultati della stima come campi aggiuntivi, colorato per velocità.</translation>
    </message>
    <message>
        <source>The input without the common-mode error of each acquisition, relative to the stable area if one is set. If a stable area is set, this layer is always written next to OUTPUT, and the dock shows it with the estimate.</source>
        <translation>Il layer di ingresso senza l'errore di modo comune di ogni acquisizione, relativo all'area stabile se impostata. Se è impostata un'area stabile, questo layer è sempre scritto accanto a OUTPUT e il pannello lo mostra con la stima.</translation>
    </message>
    <message>
        <source>The input {parameter} of the run, {path}, no longer exists; restore the file to repeat the run.</source>
        <translation>L'ingresso {parameter} dell'esecuzione, {path}, non esiste più; ripristinare il file per ripetere l'esecuzione.</translation>
    </message>
    <message>
        <source>The input {parameter}, {path}, has changed since the run.</source>
        <translation>L'ingresso {parameter}, {path}, è cambiato dopo l'esecuzione.</translation>
    </message>
    <message>
        <source>The interpolator {name} is unknown; use one of {interpolators}.</source>
        <translation>L'interpolatore {name} è sconosciuto; usare uno di {interpolators}.</translation>
    </message>
    <message>
        <source>The last line of {raw} has no line ending{always}: the file may be truncated, and its last number may be wrong.</source>
        <translation>L'ultima riga di {raw} non ha fine riga{always}: il file può essere troncato e il suo ultimo numero può essere errato.</translation>
    </message>
    <message>
        <source>The layer contains polygons; each is replaced by its centroid.</source>
        <translation>Il layer contiene poligoni; ciascuno è sostituito dal suo centroide.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so distances cannot be calculated; set the CRS of the layer.</source>
        <translation>Il layer non ha un SR, quindi non si possono calcolare le distanze; impostare il SR del layer.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so stations cannot be located in it; set the CRS of the layer.</source>
        <translation>Il layer non ha un SR, quindi non vi si possono collocare le stazioni; impostare il SR del layer.</translation>
    </message>
    <message>
        <source>The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it again with INCIDENCE and HEADING.</source>
        <translation>Il layer non ha linea di vista (campi los_east, los_north, los_up, o incidence_deg e heading_deg); importarlo di nuovo con INCIDENCE e HEADING.</translation>
    </message>
    <message>
        <source>The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it with its angles, or provide GNSS displacements in the line of sight (projectgnss).</source>
        <translation>Il layer non ha linea di vista (campi los_east, los_north, los_up, o incidence_deg e heading_deg); importarlo con i suoi angoli, o fornire spostamenti GNSS nella linea di vista (projectgnss).</translation>
    </message>
    <message>
        <source>The layer has no line of sight, so station {station} is excluded from scoring.</source>
        <translation>Il layer non ha linea di vista, quindi la stazione {station} è esclusa dalla valutazione.</translation>
    </message>
    <message>
        <source>The layer has no points; choose a layer with points.</source>
        <translation>Il layer non ha punti; scegliere un layer con punti.</translation>
    </message>
    <message numerus="yes">
        <source>The layer has {count:,} dates between START and END, but at least two are required.</source>
        <translation>
            <numerusform>Il layer ha {count:,} data fra START e END, ma ne servono almeno due.</numerusform>
            <numerusform>Il layer ha {count:,} date fra START e END, ma ne servono almeno due.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer is already in the datum of {stations}, as in training; no rate is subtracted.</source>
        <translation>Il layer è già nel datum di {stations}, come in addestramento; nessuna velocità è sottratta.</translation>
    </message>
    <message>
        <source>The layer is anticorrelated with GNSS (correlation {correlation:.2f} in the line of sight); check the sign, heading and orbit direction used for the import.</source>
        <translation>Il layer è anticorrelato con il GNSS (correlazione {correlation:.2f} nella linea di vista); controllare SIGN, direzione di volo e direzione dell'orbita usati per l'importazione.</translation>
    </message>
    <message>
        <source>The layer is anticorrelated with the GNSS series (median correlation {known:.2f}): the sign or the heading of the layer is probably wrong; correct it before setting a datum.</source>
        <translation>Il layer è anticorrelato con le serie GNSS (correlazione mediana {known:.2f}): il segno o la direzione di volo del layer è probabilmente errato; correggerlo prima di fissare un datum.</translation>
    </message>
    <message>
        <source>The layer used for training, or one with newer acquisitions or other points of the same slope.</source>
        <translation>Il layer usato per l'addestramento, o uno con acquisizioni più recenti o altri punti dello stesso versante.</translation>
    </message>
    <message>
        <source>The layer with the offset subtracted; a velocity field is also corrected.</source>
        <translation>Il layer meno lo scarto; anche un campo di velocità è corretto.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be opened; repair its data source or load the layer again.</source>
        <translation>Il layer {layer} non si può aprire; correggerne la sorgente dati o caricare di nuovo il layer.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read ({text}); save it as a GeoPackage and use that file.</source>
        <translation>Il layer {layer} non si può leggere ({text}); salvarlo come GeoPackage e usare il GeoPackage.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be transformed to the CRS of the points ({crs}): {error}</source>
        <translation>Il layer {layer} non si può trasformare nel SR dei punti ({crs}): {error}</translation>
    </message>
    <message>
        <source>The layer {layer} has no date fields such as D20200131; import the InSAR files first.</source>
        <translation>Il layer {layer} non ha campi data come D20200131; importare prima i file InSAR.</translation>
    </message>
    <message>
        <source>The layer {layer} has no feature with the ID {point}.</source>
        <translation>Il layer {layer} non ha alcun elemento con ID {point}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no line of sight; import it with its angles.</source>
        <translation>Il layer {layer} non ha linea di vista; importarlo con i suoi angoli.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons; draw one around each area of interest.</source>
        <translation>Il layer {layer} non ha poligoni; disegnarne uno attorno a ogni area di interesse.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons; draw one around the area of interest.</source>
        <translation>Il layer {layer} non ha poligoni; disegnarne uno attorno all'area di interesse.</translation>
    </message>
    <message>
        <source>The layer {layer} shows the points of a file and has unsaved edits, which this file does not contain; discard the edits.</source>
        <translation>Il layer {layer} mostra i punti di un file e ha modifiche non salvate che questo file non contiene; annullare le modifiche.</translation>
    </message>
    <message>
        <source>The layer {layer} shows the points of a former version of its file; open the file again.</source>
        <translation>Il layer {layer} mostra i punti di una versione precedente del suo file; aprire di nuovo il file.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be read completely: {reason}</source>
        <translation>Il layer {name} non si può leggere completamente: {reason}</translation>
    </message>
    <message>
        <source>The layer {name} has no CRS, so distances are unknown; set the CRS in the layer properties.</source>
        <translation>Il layer {name} non ha un SR, quindi le distanze non sono note; impostare il SR nelle proprietà del layer.</translation>
    </message>
    <message>
        <source>The layer {name} was changed while it was being read; run the algorithm again.</source>
        <translation>Il layer {name} è stato modificato durante la lettura; eseguire di nuovo l'algoritmo.</translation>
    </message>
    <message>
        <source>The layers have different components ({words}); project them onto the same component first.</source>
        <translation>I layer hanno componenti diverse ({words}); proiettarli prima sulla stessa componente.</translation>
    </message>
    <message>
        <source>The layers have no common period ({spans}); provide layers that cover the same period.</source>
        <translation>I layer non hanno un periodo comune ({spans}); fornire layer che coprano lo stesso periodo.</translation>
    </message>
    <message numerus="yes">
        <source>The layers have points at {count:,} different positions, but a grid requires at least {least_points}.</source>
        <translation>
            <numerusform>I layer hanno punti in solo {count:,} posizione, ma una griglia ne richiede almeno {least_points}.</numerusform>
            <numerusform>I layer hanno punti in {count:,} posizioni diverse, ma una griglia ne richiede almeno {least_points}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layers have {count:,} dates in common ({spans}), but at least {least_dates} are required; first resample the layers to a common time axis with the harmonize algorithm.</source>
        <translation>
            <numerusform>I layer hanno {count:,} data in comune ({spans}), ma ne servono almeno {least_dates}; ricampionarli prima su un asse temporale comune con l'algoritmo harmonize.</numerusform>
            <numerusform>I layer hanno {count:,} date in comune ({spans}), ma ne servono almeno {least_dates}; ricampionarli prima su un asse temporale comune con l'algoritmo harmonize.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout shown in the log, the report and the import dialog, or a part of it. Keys: encoding, separator, decimal, header_row, unit_row, first_row, date_form, date_order, no_data, unit, and columns with name, role and unit. Omitted keys are detected automatically.</source>
        <translation>La struttura mostrata nel log, nel rapporto e nella finestra di importazione, o una sua parte. Chiavi: encoding, separator, decimal, header_row, unit_row, first_row, date_form, date_order, no_data, unit e columns con name, role e unit. Le chiavi omesse sono rilevate automaticamente.</translation>
    </message>
    <message>
        <source>The line of sight</source>
        <translation>La linea di vista</translation>
    </message>
    <message>
        <source>The line of sight ({convention})</source>
        <translation>La linea di vista ({convention})</translation>
    </message>
    <message>
        <source>The line of sight ({convention}) points down, that is, from the satellite to the ground; choose satellite_to_ground, or enu if the vectors were already reversed.</source>
        <translation>La linea di vista ({convention}) punta verso il basso, cioè dal satellite al suolo; scegliere satellite_to_ground, o enu se i vettori sono già stati invertiti.</translation>
    </message>
    <message>
        <source>The line of sight disagrees with GNSS: the RMS of layer minus GNSS is {as_given:.1f} mm as imported and {misfit:.1f} mm with {best}. Check the sign, heading and orbit direction used for the import.</source>
        <translation>La linea di vista non concorda con il GNSS: l'RMS di layer meno GNSS è {as_given:.1f} mm come importato e {misfit:.1f} mm con {best}. Controllare SIGN, direzione di volo e direzione dell'orbita usati per l'importazione.</translation>
    </message>
    <message>
        <source>The line of sight is unknown; set LAYER, or both INCIDENCE and HEADING.</source>
        <translation>La linea di vista non è nota; impostare LAYER, oppure sia INCIDENCE sia HEADING.</translation>
    </message>
    <message>
        <source>The line-of-sight directions of the points are unknown or cancel each other out; import the layer again.</source>
        <translation>Le direzioni della linea di vista dei punti sono sconosciute o si annullano a vicenda; importare di nuovo il layer.</translation>
    </message>
    <message>
        <source>The lineage in the metadata of the layer is damaged, so the origin of its values is unknown; create the layer again, or remove the metadata.</source>
        <translation>La provenienza nei metadati del layer è danneggiata, quindi l'origine dei suoi valori è sconosciuta; creare di nuovo il layer, o rimuovere i metadati.</translation>
    </message>
    <message>
        <source>The linear term is always included; seasonal terms require more than one year of data.</source>
        <translation>Il termine lineare è sempre incluso; i termini stagionali richiedono più di un anno.</translation>
    </message>
    <message>
        <source>The lines of sight of {first} and {second} are {apart:.0f}° apart, so the layers measure different components of motion; first project them onto one line of sight with the projectlos algorithm.</source>
        <translation>Le linee di vista di {first} e {second} distano {apart:.0f}°, quindi i layer misurano componenti diverse del movimento; proiettarli prima su un'unica linea di vista con l'algoritmo projectlos.</translation>
    </message>
    <message>
        <source>The links to the companion layers cannot be stored in {file} ({found}); free up disk space.</source>
        <translation>I collegamenti ai layer associati non si possono salvare in {file} ({found}); liberare spazio su disco.</translation>
    </message>
    <message>
        <source>The look direction is {look}; use right or left.</source>
        <translation>La direzione di vista è {look}; usare right o left.</translation>
    </message>
    <message>
        <source>The median interval is {interval:g} days.</source>
        <translation>L'intervallo mediano è di {interval:g} giorni.</translation>
    </message>
    <message>
        <source>The median velocity is {median:.1f} mm/yr; 90 % of the points lie between {low:.1f} and {high:.1f} mm/yr.</source>
        <translation>La velocità mediana è {median:.1f} mm/anno; il 90 % dei punti è compreso tra {low:.1f} e {high:.1f} mm/anno.</translation>
    </message>
    <message>
        <source>The method {best} has a smaller RMS about the mean at held-out stations ({finite:.1f} mm); consider using this method.</source>
        <translation>Il metodo {best} ha un RMS attorno alla media minore nelle stazioni di validazione ({finite:.1f} mm); valutare se usarlo.</translation>
    </message>
    <message>
        <source>The method {method} is unknown; use one of {methods}.</source>
        <translation>METHOD {method} è sconosciuto; usare uno di {methods}.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {folder} ({error}).</source>
        <translation>Impossibile copiare il modello in {folder} ({error}).</translation>
    </message>
    <message>
        <source>The model file {file} does not exist.</source>
        <translation>Il file del modello {file} non esiste.</translation>
    </message>
    <message>
        <source>The model has one network per point, but none for point {pid}; train with SCOPE = shared to estimate points that were not used for training.</source>
        <translation>Il modello ha una rete per punto, ma nessuna per il punto {pid}; addestrare con SCOPE = shared per stimare punti non usati per l'addestramento.</translation>
    </message>
    <message>
        <source>The model is evaluated without retraining, and its last training day applies to all methods. Default: the SlopeMuse models are trained.</source>
        <translation>Valutato senza riaddestrarlo; il suo ultimo giorno di addestramento vale per tutti i metodi. Predefinito: si addestrano i modelli di SlopeMuse.</translation>
    </message>
    <message>
        <source>The model uses no data from after the training period. The daily rate is a sum of responses to the drivers, whose amplitudes vary smoothly across the slope; only differences between acquisitions are fitted.</source>
        <translation>Il modello non usa dati successivi al periodo di addestramento. La velocità giornaliera è una somma di risposte alle variabili, le cui ampiezze variano gradualmente sul versante; si adattano solo le differenze fra acquisizioni.</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which has a smaller error than the model with drivers on {n_heldout:.0f} held-out acquisitions in the training period. Nowcasts and scenarios use this method; hindcasts use the daily rates.</source>
        <translation>Il modello usa il metodo {title}, che ha un errore minore del modello con variabili su {n_heldout:.0f} acquisizioni di validazione del periodo di addestramento. Nowcast e scenari usano questo metodo; gli hindcast usano le velocità giornaliere.</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which requires {least_acquisitions} acquisitions up to {train_end}. The layer has only {n_past}; the model with drivers is used instead.</source>
        <translation>Il modello usa il metodo {title}, che richiede {least_acquisitions} acquisizioni fino al {train_end}. Il layer ne ha solo {n_past}; si usa invece il modello con variabili.</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which was chosen in training. The estimate uses this method, except where a point deviates from its behaviour in training.</source>
        <translation>Il modello usa il metodo {title}, scelto in addestramento. La stima usa questo metodo, tranne dove un punto si discosta dal suo comportamento in addestramento.</translation>
    </message>
    <message>
        <source>The model uses the pretrained network, which was selected based on {n_heldout:.0f} held-out acquisitions in the training period and on its errors on other slopes. Nowcasts, hindcasts and scenarios use this network.</source>
        <translation>Il modello usa la rete preaddestrata, scelta in base a {n_heldout:.0f} acquisizioni di validazione del periodo di addestramento e ai suoi errori su altri versanti. Nowcast, hindcast e scenari la usano.</translation>
    </message>
    <message>
        <source>The model was trained on another slope: the points are {away:.1f} km from its training points; choose the model for this slope.</source>
        <translation>Il modello è stato addestrato su un altro versante: i punti sono a {away:.1f} km dai suoi punti di addestramento; scegliere il modello di questo versante.</translation>
    </message>
    <message>
        <source>The model was trained with the driver {absent}, which is not in the hydrology table (drivers: {names}); use a table with the drivers used for training.</source>
        <translation>Il modello è stato addestrato con la variabile {absent}, che non è nella tabella idrologica (variabili: {names}); usare una tabella con le variabili usate per l'addestramento.</translation>
    </message>
    <message>
        <source>The model was trained with weights of the pretrained network that differ from those in this version of SlopeMuse: the scores of the model may not apply to the estimate. Train the model again.</source>
        <translation>Il modello è stato addestrato con pesi della rete preaddestrata diversi da quelli di questa versione di SlopeMuse: i punteggi del modello possono non valere per la stima. Addestrare di nuovo il modello.</translation>
    </message>
    <message>
        <source>The model was trained with {drivers} and is evaluated with this driver set only.</source>
        <translation>Il modello è stato addestrato con {drivers} ed è valutato solo con questo insieme di variabili.</translation>
    </message>
    <message>
        <source>The most frequent velocity is about {mode:g} mm/yr; {share:.1f} % of {known:,} points are between {low:g} and {high:g} mm/yr.</source>
        <translation>La velocità più frequente è circa {mode:g} mm/anno; il {share:.1f} % di {known:,} punti è fra {low:g} e {high:g} mm/anno.</translation>
    </message>
    <message>
        <source>The motion does not depend on height (error at held-out points: {after:.2f} mm/yr with height, {before:.2f} mm/yr without), so the DEM is ignored.</source>
        <translation>Il movimento non dipende dalla quota (errore nei punti di validazione: {after:.2f} mm/anno con la quota, {before:.2f} mm/anno senza), quindi il DEM è ignorato.</translation>
    </message>
    <message>
        <source>The motion up to this day defines normal behaviour. Default: the middle of the series.</source>
        <translation>Il movimento fino a questo giorno è considerato il comportamento abituale. Predefinito: la metà della serie.</translation>
    </message>
    <message>
        <source>The name of the column {name} is not a valid calendar date; the column is ignored.</source>
        <translation>Il nome della colonna {name} non è una data di calendario valida; la colonna è ignorata.</translation>
    </message>
    <message>
        <source>The name of the column {wrong} is not a valid calendar date; {counted} ignored.</source>
        <translation>Il nome della colonna {wrong} non è una data di calendario valida; ignorate: {counted}.</translation>
    </message>
    <message>
        <source>The names in {source} contain pairs of dates with different first dates ({starts}, {last_start}), so the rasters are interferograms, not displacements since a common date; provide cumulative displacements.</source>
        <translation>I nomi in {source} contengono coppie di date con prime date diverse ({starts}, {last_start}), quindi i raster sono interferogrammi e non spostamenti da una data comune; fornire spostamenti cumulati.</translation>
    </message>
    <message>
        <source>The names in {source} contain {word}, so the rasters are not displacements; choose the rasters of displacement.</source>
        <translation>I nomi in {source} contengono {word}, quindi i raster non sono spostamenti; scegliere i raster degli spostamenti.</translation>
    </message>
    <message>
        <source>The names of the columns {twin} and {column} differ only in case; rename one of them.</source>
        <translation>I nomi delle colonne {twin} e {column} differiscono solo per maiuscole e minuscole; rinominarne una.</translation>
    </message>
    <message>
        <source>The number of displacements of station {station} does not match the number of its dates ({count}).</source>
        <translation>Gli spostamenti della stazione {station} non corrispondono alle sue {count} date.</translation>
    </message>
    <message>
        <source>The original output {name} is a table, so only its hash is compared.</source>
        <translation>Il risultato originale {name} è una tabella, quindi si confronta solo il suo hash.</translation>
    </message>
    <message>
        <source>The original output {name}, {path}, no longer exists, so only its hash is compared.</source>
        <translation>Il risultato originale {name}, {path}, non esiste più, quindi si confronta solo il suo hash.</translation>
    </message>
    <message>
        <source>The original output {name}, {path}, was changed after the run.</source>
        <translation>Il risultato originale {name}, {path}, è stato modificato dopo l'esecuzione.</translation>
    </message>
    <message>
        <source>The output folder in {name}, {output}, does not exist; create it.</source>
        <translation>La cartella dei risultati indicata in {name}, {output}, non esiste; crearla.</translation>
    </message>
    <message>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>L'uscita {name} sovrascriverebbe l'ingresso {other} ({path}); scegliere un altro file.</translation>
    </message>
    <message>
        <source>The output {name} would replace {path}, which is open in QGIS; remove the layer {layer} from the project or choose another file.</source>
        <translation>L'uscita {name} sostituirebbe {path}, che è aperto in QGIS; togliere il layer {layer} dal progetto o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The output {name} would replace {path}, which is open in another program; close it there or choose another file.</source>
        <translation>L'uscita {name} sostituirebbe {path}, che è aperto in un altro programma; chiuderlo lì o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The outputs of the repeated run are kept in this folder. Default: they are removed after the comparison.</source>
        <translation>I risultati della ripetizione sono conservati in questa cartella. Predefinito: sono rimossi dopo il confronto.</translation>
    </message>
    <message>
        <source>The outputs {name} and {other} are the same file ({path}); choose two different files.</source>
        <translation>Le uscite {name} e {other} sono lo stesso file ({path}); scegliere due file diversi.</translation>
    </message>
    <message>
        <source>The paper uses 12, the revisit time of the satellite.</source>
        <translation>L'articolo usa 12, il tempo di rivisita del satellite.</translation>
    </message>
    <message>
        <source>The paper uses 30. The rate variant uses a fixed memory of 400 days.</source>
        <translation>L'articolo usa 30. La variante rate usa una memoria fissa di 400 giorni.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} does not contain two dates {step_days} days apart; use a smaller STEP.</source>
        <translation>Il periodo dal {first} al {last} non contiene due date distanti {step_days} giorni; usare un valore minore di STEP.</translation>
    </message>
    <message>
        <source>The pixels of {source} have no width or no height; georeference the file again.</source>
        <translation>I pixel di {source} non hanno larghezza o altezza; georeferenziare di nuovo il file.</translation>
    </message>
    <message>
        <source>The plot cannot be drawn; open the SlopeMuse dock first.</source>
        <translation>Il grafico non si può disegnare; aprire prima il pannello di SlopeMuse.</translation>
    </message>
    <message>
        <source>The plot in {name} follows the centre of the map or an atlas of the points.</source>
        <translation>Il grafico in {name} segue il centro della mappa o un atlante dei punti.</translation>
    </message>
    <message>
        <source>The plot was added to the layout {name}.</source>
        <translation>Il grafico è stato aggiunto al layout {name}.</translation>
    </message>
    <message>
        <source>The plot was copied to the clipboard.</source>
        <translation>Il grafico è stato copiato negli appunti.</translation>
    </message>
    <message>
        <source>The point ID {ids} occurs more than once; assign a unique ID to every point.</source>
        <translation>L'ID di punto {ids} ricorre più di una volta; assegnare un ID univoco a ogni punto.</translation>
    </message>
    <message>
        <source>The point in row {empty} has no pid; assign a unique ID to every point.</source>
        <translation>Il punto alla riga {empty} non ha pid; assegnare un ID univoco a ogni punto.</translation>
    </message>
    <message>
        <source>The point layer has no CRS, so the DEM cannot be sampled at the points; assign a CRS to the layer.</source>
        <translation>Il layer di punti non ha un SR, quindi il DEM non si può campionare nei punti; assegnare un SR al layer.</translation>
    </message>
    <message>
        <source>The point nearest to station {station} is {km:,.0f} km away, where the line of sight differs; choose a LAYER of the same area, or correct its CRS or the positions of the stations.</source>
        <translation>Il punto più vicino alla stazione {station} è a {km:,.0f} km, dove la linea di vista è diversa; scegliere un LAYER della stessa area, o correggere il suo SR o le posizioni delle stazioni.</translation>
    </message>
    <message>
        <source>The point nearest to {name} is {km:.0f} km away.</source>
        <translation>Il punto più vicino a {name} dista {km:.0f} km.</translation>
    </message>
    <message>
        <source>The points lie outside the area of use of {crs}; check the CRS of the layer.</source>
        <translation>I punti sono fuori dall'area d'uso di {crs}; controllare il SR del layer.</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add columns lon and lat, or a CSV file with station, lon and lat.</source>
        <translation>La posizione della stazione {station} non è nota; aggiungere le colonne lon e lat, o un file CSV con station, lon e lat.</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add columns lon and lat.</source>
        <translation>La posizione della stazione {station} non è nota; aggiungere le colonne lon e lat.</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add the columns lon and lat.</source>
        <translation>La posizione della stazione {station} non è nota; aggiungere le colonne lon e lat.</translation>
    </message>
    <message>
        <source>The pretrained network does not reduce the error at held-out points (with its full correction, the error is {full:.0f} % of that without it) and is not used; sigma is calibrated at these points.</source>
        <translation>La rete preaddestrata non riduce l'errore nei punti di validazione (con la correzione intera, l'errore è il {full:.0f} % di quello senza) e non è usata; sigma è calibrata in questi punti.</translation>
    </message>
    <message>
        <source>The pretrained network requires at least {least_points} points, so it is not used.</source>
        <translation>La rete preaddestrata richiede almeno {least_points} punti, quindi non è usata.</translation>
    </message>
    <message>
        <source>The pretrained network uses only rain and reservoir level; it ignores the drivers {drivers}.</source>
        <translation>La rete preaddestrata usa solo pioggia e livello dell'invaso; ignora le variabili {drivers}.</translation>
    </message>
    <message>
        <source>The producer {key} is unknown; choose one of {by_key}.</source>
        <translation>Il produttore {key} è sconosciuto; scegliere uno tra {by_key}.</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>Il progetto non ha layer di poligoni</translation>
    </message>
    <message>
        <source>The published CNN has the smallest error at held-out points with cells of {cell_m:g} m ({found}).</source>
        <translation>La CNN pubblicata ha l'errore minore nei punti di validazione con celle di {cell_m:g} m ({found}).</translation>
    </message>
    <message>
        <source>The published CNN was trained for {epochs} of {asked} epochs ({reason}); its RMSE at the points used for early stopping is {rmse:.2f} mm.</source>
        <translation>La CNN pubblicata è stata addestrata per {epochs} epoche su {asked} ({reason}); il suo RMSE nei punti usati per l'arresto anticipato è {rmse:.2f} mm.</translation>
    </message>
    <message>
        <source>The published factor is {published:.3f} for all of these motions.</source>
        <translation>Il fattore pubblicato è {published:.3f} per tutti questi movimenti.</translation>
    </message>
    <message>
        <source>The published formula applies to two satellites with the same heading.</source>
        <translation>La formula pubblicata vale per due satelliti con la stessa direzione di volo.</translation>
    </message>
    <message>
        <source>The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for the period that begins on its date and is distributed evenly over that period. Use daily rainfall if available: individual storms cannot be resolved.</source>
        <translation>La pioggia ha un valore ogni {usual:.0f} giorni. Ogni valore è trattato come il totale del periodo che inizia alla sua data ed è ripartito in parti uguali su di esso. Usare la pioggia giornaliera se disponibile: i singoli eventi non si possono distinguere.</translation>
    </message>
    <message>
        <source>The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for the period that ends on its date and is distributed evenly over that period. Use daily rainfall if available: individual storms cannot be resolved.</source>
        <translation>La pioggia ha un valore ogni {usual:.0f} giorni. Ogni valore è trattato come il totale del periodo che termina alla sua data ed è ripartito in parti uguali su di esso. Usare la pioggia giornaliera se disponibile: i singoli eventi non si possono distinguere.</translation>
    </message>
    <message>
        <source>The raster layer {name} is not stored in a raster file; save it as a GeoTIFF.</source>
        <translation>Il layer raster {name} non è salvato in un file raster; salvarlo come GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name}</source>
        <translation>Il raster {name}</translation>
    </message>
    <message>
        <source>The raster {name} covers none of the {xy} points; check its CRS.</source>
        <translation>Il raster {name} non copre nessuno dei {xy} punti; controllarne il SR.</translation>
    </message>
    <message>
        <source>The raster {name} has no CRS; assign a CRS to the raster.</source>
        <translation>Il raster {name} non ha un SR; assegnarne uno al raster.</translation>
    </message>
    <message>
        <source>The raster {name} has no value at any of the {xy} points; provide a raster that covers the points.</source>
        <translation>Il raster {name} non ha valori in nessuno dei {xy} punti; fornire un raster che copra i punti.</translation>
    </message>
    <message numerus="yes">
        <source>The raster {name} has {count:,} bands; a line-of-sight raster has three bands (east, north, up) or two bands (incidence angle, heading).</source>
        <translation>
            <numerusform>Il raster {name} ha {count:,} banda; un raster della linea di vista ha tre bande (est, nord, verticale) o due (angolo di incidenza, direzione di volo).</numerusform>
            <numerusform>Il raster {name} ha {count:,} bande; un raster della linea di vista ha tre bande (est, nord, verticale) o due (angolo di incidenza, direzione di volo).</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference period ends on {last}, before its start on {first}; correct REFERENCE_START and REFERENCE_END.</source>
        <translation>Il periodo di riferimento finisce il {last}, prima del suo inizio il {first}; correggere REFERENCE_START e REFERENCE_END.</translation>
    </message>
    <message>
        <source>The reference period from {first} to {last} is shorter than {least} days; set a longer period, or set WATCH, WARNING and ALARM in mm/day.</source>
        <translation>Il periodo di riferimento dal {first} al {last} è inferiore a {least} giorni; impostare un periodo più lungo, oppure WATCH, WARNING e ALARM in mm/giorno.</translation>
    </message>
    <message>
        <source>The reference period is {first} to {last}. Velocities refer to the last 24 days, the trend to the last 72 days. A day is uncertain if it cannot be classified as quiet: its interval reaches the watch threshold, the day is flagged, or it has no estimate.</source>
        <translation>Il periodo di riferimento va dal {first} al {last}. Le velocità si riferiscono agli ultimi 24 giorni, la tendenza agli ultimi 72. Un giorno è incerto se non può essere classificato come tranquillo: il suo intervallo raggiunge la soglia di attenzione, il giorno ha un flag o manca la stima.</translation>
    </message>
    <message numerus="yes">
        <source>The repeated run of {algorithm} differs in {count} items.</source>
        <translation>
            <numerusform>La ripetizione di {algorithm} differisce in {count} elemento.</numerusform>
            <numerusform>La ripetizione di {algorithm} differisce in {count} elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repeated run of {algorithm} is identical: {compared}.</source>
        <translation>La ripetizione di {algorithm} è identica: {compared}.</translation>
    </message>
    <message>
        <source>The report compares the errors of all methods at held-out points.</source>
        <translation>Il rapporto confronta gli errori di tutti i metodi nei punti di validazione.</translation>
    </message>
    <message>
        <source>The result has {columns} columns, but a GeoPackage can contain at most {max_columns}; omit some columns.</source>
        <translation>Il risultato ha {columns} colonne, ma un GeoPackage può contenerne al massimo {max_columns}; omettere alcune colonne.</translation>
    </message>
    <message>
        <source>The result has {n_dates} dates, but a layer can contain at most {max_date_fields}; use a larger step, a shorter period, or NetCDF.</source>
        <translation>Il risultato ha {n_dates} date, ma un layer può contenerne al massimo {max_date_fields}; usare un passo maggiore, un periodo più breve o NetCDF.</translation>
    </message>
    <message>
        <source>The results of a SlopeMuse model are those of its daily layer, which is estimated from all points in the layer with a latency of at least one day. Only the training points are scored.</source>
        <translation>I risultati di un modello SlopeMuse sono quelli del suo layer giornaliero, stimato da tutti i punti del layer con una latenza di almeno un giorno. Si valutano solo i punti di addestramento.</translation>
    </message>
    <message>
        <source>The rows have {width} cells, but the header has {names} (LiCSBAS2 lists noise columns that it does not write); coordinates, velocity and dates are read, and the columns between them are ignored.</source>
        <translation>Le righe hanno {width} celle, ma l'intestazione ne ha {names} (LiCSBAS2 elenca colonne di rumore che non scrive); si leggono coordinate, velocità e date, e si ignorano le colonne intermedie.</translation>
    </message>
    <message>
        <source>The run record in {name} has format version {version}, but this version of SlopeMuse reads only up to {known}; update the plugin.</source>
        <translation>Il registro di esecuzione in {name} ha la versione di formato {version}, ma questa versione di SlopeMuse legge solo fino alla {known}; aggiornare il plugin.</translation>
    </message>
    <message>
        <source>The run record in {name} is damaged ({reason}); choose another output of the same run.</source>
        <translation>Il registro di esecuzione in {name} è danneggiato ({reason}); scegliere un altro risultato della stessa esecuzione.</translation>
    </message>
    <message>
        <source>The run record in {name} was created by the {algorithm} algorithm, which is not available in this version of SlopeMuse; update the plugin.</source>
        <translation>Il registro di esecuzione in {name} è stato creato dall'algoritmo {algorithm}, non disponibile in questa versione di SlopeMuse; aggiornare il plugin.</translation>
    </message>
    <message>
        <source>The run recorded in {name} cannot be repeated because {parameter} was {what}; save this input as a file and run the algorithm on the file.</source>
        <translation>L'esecuzione registrata in {name} non si può ripetere perché {parameter} era {what}; salvare questo ingresso come file ed eseguire l'algoritmo sul file.</translation>
    </message>
    <message>
        <source>The same acquisitions, with the common-mode error subtracted</source>
        <translation>Le stesse acquisizioni, sottratto l'errore di modo comune</translation>
    </message>
    <message>
        <source>The same points, coloured by the correlation of their response.</source>
        <translation>Gli stessi punti, colorati secondo la correlazione della loro risposta.</translation>
    </message>
    <message>
        <source>The same seed gives the same model.</source>
        <translation>Lo stesso seme dà lo stesso modello.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Lo stesso seme dà lo stesso risultato.</translation>
    </message>
    <message>
        <source>The same seed gives the same scores.</source>
        <translation>Lo stesso seme dà gli stessi punteggi.</translation>
    </message>
    <message>
        <source>The scatter about the linear trend of each point is {rms_mm:.2f} mm (root mean square, {n_points} points) in the window of 200 m × 200 m with the lowest median velocity ({velocity_mm_yr:.2f} mm/yr), centred on {x}, {y}. The scatter includes measurement noise, atmospheric delay and seasonal motion.</source>
        <translation>La dispersione attorno alla tendenza lineare di ogni punto è {rms_mm:.2f} mm (scarto quadratico medio, {n_points} punti) nella finestra di 200 m × 200 m con la minore velocità mediana ({velocity_mm_yr:.2f} mm/anno), centrata in {x}, {y}. Comprende rumore di misura, ritardo atmosferico e movimento stagionale.</translation>
    </message>
    <message>
        <source>The series are calibrated with {stations}: {rate:+.2f} mm/yr is subtracted, relative to {origin}. The model stores this rate and subtracts it from every layer to which the model is applied. These stations cannot be used to score the model.</source>
        <translation>Le serie sono calibrate con {stations}: si sottraggono {rate:+.2f} mm/anno, rispetto al {origin}. Il modello salva questa velocità e la sottrae da ogni layer a cui è applicato. Queste stazioni non si possono usare per valutare il modello.</translation>
    </message>
    <message>
        <source>The series of the second layer are shifted to the datum of the first layer: median shift {offset:+.1f} mm, fitted over the common period at {near:.0f} % of the points.</source>
        <translation>Le serie del secondo layer sono traslate nel datum del primo: traslazione mediana {offset:+.1f} mm, stimata sul periodo comune nel {near:.0f} % dei punti.</translation>
    </message>
    <message>
        <source>The series run from {first} to {last} and the drivers from {first_2} to {last_2}: fewer than two acquisitions are within the period covered by the drivers.</source>
        <translation>Le serie vanno dal {first} al {last} e le variabili dal {first_2} al {last_2}: meno di due acquisizioni sono nel periodo delle variabili.</translation>
    </message>
    <message>
        <source>The series run from {first} to {last} and the drivers from {first_2} to {last_2}: they do not overlap. Provide drivers for the period of the series.</source>
        <translation>Le serie vanno dal {first} al {last} e le variabili dal {first_2} al {last_2}: non si sovrappongono. Fornire variabili per il periodo delle serie.</translation>
    </message>
    <message>
        <source>The series up to {train_end} differ from those used for training: the median velocity difference is {changed:.1f} mm/yr. The delivery may have been reprocessed or re-referenced; train the model again.</source>
        <translation>Le serie fino al {train_end} differiscono da quelle usate per l'addestramento: la differenza mediana di velocità è {changed:.1f} mm/anno. La fornitura può essere stata rielaborata o avere un altro riferimento; addestrare di nuovo il modello.</translation>
    </message>
    <message>
        <source>The settings of the import dialog, or the path of a file that contains them. Keys: unit, sign, crs, producer, component, columns and more. Parameters set above take precedence.</source>
        <translation>Le impostazioni della finestra di importazione, o il percorso di un file che le contiene. Chiavi: unit, sign, crs, producer, component, columns e altre. I parametri impostati sopra prevalgono.</translation>
    </message>
    <message>
        <source>The shape of {column} in {name} was {former} and is now {now}.</source>
        <translation>La forma di {column} in {name} era {former} e ora è {now}.</translation>
    </message>
    <message>
        <source>The shares of the pretrained network and its sigma were determined at held-out points that are also used for the scores, so the error and the coverage of this method may be slightly too favourable.</source>
        <translation>Le quote della rete preaddestrata e la sua sigma sono state determinate in punti di validazione usati anche per i punteggi, quindi l'errore e la copertura di questo metodo possono essere un po' troppo favorevoli.</translation>
    </message>
    <message>
        <source>The sheet {name} was read; {file} has {names} sheets.</source>
        <translation>È stato letto il foglio {name}; {file} ha {names} fogli.</translation>
    </message>
    <message>
        <source>The sign convention of {producer} is not documented; the values are assumed to be positive towards the satellite. Compare them with a known motion, and set SIGN.</source>
        <translation>La convenzione di segno di {producer} non è documentata; si assumono valori positivi verso il satellite. Confrontarli con un movimento noto e impostare SIGN.</translation>
    </message>
    <message>
        <source>The slope {name} has no {column}; add it.</source>
        <translation>Il versante {name} non ha {column}; aggiungerlo.</translation>
    </message>
    <message>
        <source>The slopes {one} and {other} in {name} would use the same folder; give them different names.</source>
        <translation>I versanti {one} e {other} di {name} userebbero la stessa cartella; dare loro nomi diversi.</translation>
    </message>
    <message>
        <source>The stable_area in {name}, {area}, does not exist; correct the path.</source>
        <translation>Lo stable_area in {name}, {area}, non esiste; correggere il percorso.</translation>
    </message>
    <message numerus="yes">
        <source>The station and the layer have {count:,} dates in common, but at least {min_dates} are required{extra}</source>
        <translation>
            <numerusform>La stazione e il layer hanno {count:,} data in comune, ma ne servono almeno {min_dates}{extra}</numerusform>
            <numerusform>La stazione e il layer hanno {count:,} date in comune, ma ne servono almeno {min_dates}{extra}</numerusform>
        </translation>
    </message>
    <message>
        <source>The stations and the layer have no common dates between START and END.</source>
        <translation>Le stazioni e il layer non hanno date comuni fra START e END.</translation>
    </message>
    <message>
        <source>The statistics are computed as in “Relate motion to hydrology”, from {n} points of the layer in its original datum: the trend, the seasonal signal and the possible effect of the other driver are removed from the changes between acquisitions. The maps show the partial correlation r with sums of the driver; the best response need not be one of these sums. p and q take the neighbouring points into account. The resolution of the lag is at best half an acquisition interval.</source>
        <translation>Le statistiche sono quelle di «Metti in relazione movimento e idrologia», calcolate da {n} punti del layer nel suo datum originale: dalle variazioni fra acquisizioni si rimuovono la tendenza, il segnale stagionale e il possibile effetto dell'altra variabile. Le mappe mostrano la correlazione parziale r con le somme della variabile; la risposta migliore non è necessariamente una di queste somme. p e q tengono conto dei punti vicini. La risoluzione del ritardo è al meglio metà intervallo fra acquisizioni.</translation>
    </message>
    <message>
        <source>The subtracted offset is the robust mean of the points within the radius (after a constant shift per point; values beyond 3 MAD excluded) minus GNSS. GNSS is first smoothed in time so that the noise of a single day does not affect the whole map. The methods plain_difference (mean of the points minus unsmoothed daily GNSS) and rate follow Sections 4.2.2 and 4.2.4 of Khalili et al. (2024).</source>
        <translation>Lo scarto sottratto è la media robusta dei punti entro il raggio (dopo una traslazione costante per punto; esclusi i valori oltre 3 MAD) meno il GNSS. Il GNSS è prima lisciato nel tempo, affinché il rumore di un solo giorno non si ripercuota su tutta la mappa. I metodi plain_difference (media dei punti meno il GNSS giornaliero non lisciato) e rate seguono le sezioni 4.2.2 e 4.2.4 di Khalili et al. (2024).</translation>
    </message>
    <message>
        <source>The table does not specify what {name} contains; many values are exactly zero and none is negative, so the column is read as rain. Set RAIN_FIELD or LEVEL_FIELD if this is wrong.</source>
        <translation>La tabella non specifica che cosa contiene {name}; molti valori sono esattamente zero e nessuno è negativo, quindi la colonna è letta come pioggia. Impostare RAIN_FIELD o LEVEL_FIELD se non è corretto.</translation>
    </message>
    <message>
        <source>The table has no point IDs; each position is treated as one point.</source>
        <translation>La tabella non ha identificativi dei punti; ogni posizione è trattata come un punto.</translation>
    </message>
    <message>
        <source>The table has one column per day of the month ({first} to {last}); rearrange it to one row per day.</source>
        <translation>La tabella ha una colonna per giorno del mese (da {first} a {last}); riorganizzarla con una riga per giorno.</translation>
    </message>
    <message>
        <source>The table was copied to the clipboard; paste it into a spreadsheet.</source>
        <translation>La tabella è stata copiata negli appunti; incollarla in un foglio di calcolo.</translation>
    </message>
    <message>
        <source>The table {layer} has dates in the column {date}, but no known column of displacements; rename the columns to pid, date and displacement (with the unit, for example displacement_mm), or provide a view with these names.</source>
        <translation>La tabella {layer} contiene date nella colonna {date}, ma nessuna colonna di spostamenti nota; rinominare le colonne in pid, date e displacement (con l'unità, ad esempio displacement_mm), oppure fornire una vista con questi nomi.</translation>
    </message>
    <message>
        <source>The table {layer} has no columns; use a table with a header row.</source>
        <translation>La tabella {layer} non ha colonne; usare una tabella con una riga di intestazione.</translation>
    </message>
    <message>
        <source>The table {layer} has one row per point and date, of which the dock reads single points only; run “Velocity map” on it and choose the layer that it writes.</source>
        <translation>La tabella {layer} ha una riga per punto e data, di cui il pannello legge solo singoli punti; eseguire «Mappa di velocità» su di essa e scegliere il layer scritto.</translation>
    </message>
    <message>
        <source>The table {table} cannot be written ({reason}); check that the user has write permission, that the PostGIS extension is installed in the database, and that no view or other program is using the table.</source>
        <translation>Impossibile scrivere la tabella {table} ({reason}); controllare i permessi dell'utente, che il database abbia l'estensione postgis e che nessuna vista né altro programma usi la tabella.</translation>
    </message>
    <message>
        <source>The table {table} would have {columns:,} columns, which exceeds the limit of PostgreSQL; write a GeoPackage.</source>
        <translation>La tabella {table} avrebbe {columns:,} colonne, che una tabella di PostgreSQL non può contenere; scrivere un GeoPackage.</translation>
    </message>
    <message>
        <source>The task failed: {error}</source>
        <translation>L'attività non è riuscita: {error}</translation>
    </message>
    <message>
        <source>The term {unknown} is unknown; use {terms}.</source>
        <translation>Il termine {unknown} è sconosciuto; usare {terms}.</translation>
    </message>
    <message>
        <source>The test period is {days} days long, less than a year; the scores do not represent the seasons that it does not cover.</source>
        <translation>Il periodo di test dura {days} giorni, meno di un anno; i punteggi non rappresentano le stagioni che non copre.</translation>
    </message>
    <message>
        <source>The test period is {last} days long, less than a year; the scores do not represent the seasons that it does not cover.</source>
        <translation>Il periodo di test dura {last} giorni, meno di un anno; i punteggi non rappresentano le stagioni che non copre.</translation>
    </message>
    <message>
        <source>The test period is {tested} days long, less than a year: the behaviour in the remaining seasons is unknown.</source>
        <translation>Il periodo di test dura {tested} giorni, meno di un anno: il comportamento nelle altre stagioni è sconosciuto.</translation>
    </message>
    <message>
        <source>The text of {name} differs: originally {before}, now {after}.</source>
        <translation>Il testo di {name} differisce: in origine {before}, ora {after}.</translation>
    </message>
    <message>
        <source>The thresholds of the velocity at every point are {thresholds}.</source>
        <translation>Le soglie di velocità in tutti i punti sono {thresholds}.</translation>
    </message>
    <message>
        <source>The time constant cannot be determined from these dates.</source>
        <translation>La costante di tempo non si può determinare da queste date.</translation>
    </message>
    <message>
        <source>The time variable of {file} counts from {day}, which is not a date.</source>
        <translation>La variabile temporale di {file} conta da {day}, che non è una data.</translation>
    </message>
    <message>
        <source>The time variable of {file} has no unit such as days since 2015-01-01.</source>
        <translation>La variabile temporale di {file} non ha un'unità come days since 2015-01-01.</translation>
    </message>
    <message>
        <source>The time variable of {file} has non-numeric values.</source>
        <translation>La variabile temporale di {file} ha valori non numerici.</translation>
    </message>
    <message>
        <source>The time variable of {file} uses the calendar {calendar}; convert it to the standard calendar.</source>
        <translation>La variabile temporale di {file} usa il calendario {calendar}; convertirla al calendario standard.</translation>
    </message>
    <message>
        <source>The timestamp {cell} does not include a time zone, so it cannot be converted to UTC{zone:+g}; leave TIME_ZONE empty, or use the format 2020-07-01T23:30+08:00.</source>
        <translation>La marca temporale {cell} non indica il fuso orario, quindi non si può convertire in UTC{zone:+g}; lasciare TIME_ZONE vuoto, o usare la forma 2020-07-01T23:30+08:00.</translation>
    </message>
    <message>
        <source>The training period ends on {train_end} and has {past} acquisitions, but at least {least_acquisitions} are required; choose a later TRAIN_END or provide a longer series.</source>
        <translation>Il periodo di addestramento finisce il {train_end} e ha {past} acquisizioni, ma ne servono almeno {least_acquisitions}; scegliere un TRAIN_END successivo o fornire una serie più lunga.</translation>
    </message>
    <message>
        <source>The training period has only {n_dates} acquisitions, too few for a held-out test, so the choice of method cannot be validated.</source>
        <translation>Il periodo di addestramento ha solo {n_dates} acquisizioni, troppo poche per tenerne da parte per la validazione, quindi la scelta del metodo non si può verificare.</translation>
    </message>
    <message>
        <source>The training period has too few acquisitions for a held-out test. Nowcasts start with equal weights of the daily rates, the pretrained network and the last value, which are then learned from the acquisitions after training.</source>
        <translation>Il periodo di addestramento ha troppo poche acquisizioni per una prova con dati di validazione. I nowcast iniziano con pesi uguali delle velocità giornaliere, della rete preaddestrata e dell'ultimo valore, che poi sono appresi dalle acquisizioni successive all'addestramento.</translation>
    </message>
    <message>
        <source>The training period is {n_days} days long. With fewer than {least_days_for_drivers} days, the response to the drivers cannot be distinguished from a trend: the daily rates ignore the drivers and use only the past motion. The pretrained network, if it is used, takes rain and reservoir level into account.</source>
        <translation>Il periodo di addestramento dura {n_days} giorni. Con meno di {least_days_for_drivers} giorni, la risposta alle variabili non si distingue da una tendenza: le velocità giornaliere non usano le variabili, ma solo il moto passato. La rete preaddestrata, se usata, tiene conto della pioggia e del livello dell'invaso.</translation>
    </message>
    <message>
        <source>The training period is {trained} days long, less than a year: the behaviour in the remaining seasons is unknown.</source>
        <translation>Il periodo di addestramento dura {trained} giorni, meno di un anno: il comportamento nelle altre stagioni è sconosciuto.</translation>
    </message>
    <message>
        <source>The typical interval between acquisitions ({revisit:.0f} days) is outside the range of {least} to {most} days for which the pretrained network was trained: its prediction intervals may be wrong.</source>
        <translation>L'intervallo abituale tra le acquisizioni ({revisit:.0f} giorni) è fuori dall'intervallo da {least} a {most} giorni per cui la rete preaddestrata è stata addestrata: i suoi intervalli di previsione possono essere errati.</translation>
    </message>
    <message>
        <source>The unit of the NOAA rain data is unclear: the values are plausible in several units ({possible}); set RAIN_UNIT.</source>
        <translation>L'unità della pioggia NOAA non è chiara: i valori sono plausibili in ciascuna di {possible}; impostare RAIN_UNIT.</translation>
    </message>
    <message>
        <source>The unit {said} is unknown; use one of {known}.</source>
        <translation>L'unità {said} è sconosciuta; usare una di {known}.</translation>
    </message>
    <message>
        <source>The user guide cannot be opened; see the docs folder of the plugin.</source>
        <translation>Impossibile aprire la guida utente; vedi la cartella docs del plugin.</translation>
    </message>
    <message>
        <source>The values in all files are relative to {starts}; this date was added with the value 0.</source>
        <translation>I valori di tutti i file sono relativi a {starts}; questa data è stata aggiunta con il valore 0.</translation>
    </message>
    <message>
        <source>The values of {name} are in radians; import the layer with UNIT = rad and WAVELENGTH.</source>
        <translation>I valori di {name} sono in radianti; importare il layer con UNIT = rad e WAVELENGTH.</translation>
    </message>
    <message>
        <source>The values of {name} are in {unit} and were converted to mm.</source>
        <translation>I valori di {name} sono in {unit} e sono stati convertiti in mm.</translation>
    </message>
    <message>
        <source>The values of {source} are in {unit}, so they are velocities; provide the displacement on each date.</source>
        <translation>I valori di {source} sono in {unit}, quindi sono velocità; fornire lo spostamento a ogni data.</translation>
    </message>
    <message>
        <source>The values of {station} vary by {step:,.0f} mm from day to day; check the unit.</source>
        <translation>I valori di {station} variano di {step:,.0f} mm da un giorno all'altro; controllare l'unità.</translation>
    </message>
    <message>
        <source>The values of {station} vary by {step:.2g} mm from day to day and may be in m; check the unit.</source>
        <translation>I valori di {station} variano di {step:.2g} mm da un giorno all'altro e possono essere in m; controllare l'unità.</translation>
    </message>
    <message>
        <source>The vector los_east, los_north, los_up</source>
        <translation>Il vettore los_east, los_north, los_up</translation>
    </message>
    <message>
        <source>The velocities of the points in the window differ by {rate_rms_mm_yr:.2f} mm/yr (root mean square about their mean); by this measure, Guo et al. (2023) report an accuracy better than 15 mm/yr.</source>
        <translation>Le velocità dei punti nella finestra differiscono di {rate_rms_mm_yr:.2f} mm/anno (scarto quadratico medio attorno alla loro media); con questa misura Guo et al. (2023) riportano un'accuratezza migliore di 15 mm/anno.</translation>
    </message>
    <message>
        <source>The velocity field in the file is anticorrelated with its series (correlation {correlation:.2f}): one of the two has the opposite sign.</source>
        <translation>Il campo di velocità del file è anticorrelato con le sue serie (correlazione {correlation:.2f}): uno dei due ha il segno opposto.</translation>
    </message>
    <message>
        <source>The version of {name} was {before} and is now {after}.</source>
        <translation>La versione di {name} era {before} e ora è {after}.</translation>
    </message>
    <message>
        <source>The weights are equal at first and are learned from the acquisitions after training.</source>
        <translation>I pesi sono uguali all'inizio e sono appresi dalle acquisizioni successive all'addestramento.</translation>
    </message>
    <message>
        <source>The weights of each point are learned from held-out acquisitions in the training period and from those after it.</source>
        <translation>I pesi di ogni punto sono appresi dalle acquisizioni di validazione del periodo di addestramento e da quelle successive.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are damaged; install the plugin again.</source>
        <translation>I pesi della rete preaddestrata, {file}, sono danneggiati; installare di nuovo il plugin.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are in the format {found}, but this version of SlopeMuse reads {format}. Install the plugin again.</source>
        <translation>I pesi della rete preaddestrata, {file}, sono nel formato {found}, ma questa versione di SlopeMuse legge {format}. Installare di nuovo il plugin.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are missing; install the plugin again.</source>
        <translation>Mancano i pesi della rete preaddestrata, {file}; installare di nuovo il plugin.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, were changed after they were written: their hash differs. Install the plugin again.</source>
        <translation>I pesi della rete preaddestrata, {file}, sono stati modificati dopo la scrittura: il loro hash è diverso. Installare di nuovo il plugin.</translation>
    </message>
    <message>
        <source>The {column} of the slope {name}, {path}, does not exist; correct the path.</source>
        <translation>{column} del versante {name}, {path}, non esiste; correggere il percorso.</translation>
    </message>
    <message>
        <source>The {key} in {name}, {path}, does not exist; correct the path.</source>
        <translation>{key} in {name}, {path}, non esiste; correggere il percorso.</translation>
    </message>
    <message>
        <source>There are no acquisitions after the training period, so the error of the model is unknown.</source>
        <translation>Non ci sono acquisizioni dopo il periodo di addestramento, quindi l’errore del modello non è noto.</translation>
    </message>
    <message>
        <source>There are no acquisitions after the training period, so the model is not scored. Choose an earlier TRAIN_END.</source>
        <translation>Non ci sono acquisizioni dopo il periodo di addestramento, quindi il modello non è valutato. Scegliere un TRAIN_END precedente.</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>Non ci sono lacune.</translation>
    </message>
    <message>
        <source>There are no new data; the results are unchanged.</source>
        <translation>Non ci sono nuovi dati; i risultati restano invariati.</translation>
    </message>
    <message>
        <source>There are no rain or reservoir level data for the dates of this point; choose a table under “Rain and level”.</source>
        <translation>Non ci sono dati di pioggia o livello dell'invaso per le date di questo punto; scegliere una tabella in «Pioggia e livello».</translation>
    </message>
    <message>
        <source>There are no reference data for the days between acquisitions; add a GNSS station (TRUTH) to score them.</source>
        <translation>I giorni fra le acquisizioni non hanno qui dati di riferimento; aggiungere una stazione GNSS (TRUTH) per valutarli.</translation>
    </message>
    <message numerus="yes">
        <source>There are only {count:,} acquisitions after the training period: the RMSE is uncertain by about {n_tested_2:.0f} %, and smaller differences between methods are not significant.</source>
        <translation>
            <numerusform>C'è solo {count:,} acquisizione dopo il periodo di addestramento: l'RMSE è incerto di circa il {n_tested_2:.0f} %, e differenze minori tra i metodi non sono significative.</numerusform>
            <numerusform>Ci sono solo {count:,} acquisizioni dopo il periodo di addestramento: l'RMSE è incerto di circa il {n_tested_2:.0f} %, e differenze minori tra i metodi non sono significative.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few dates for a held-out test, so the accuracy cannot be assessed.</source>
        <translation>Ci sono troppo poche date per tenerne da parte per la validazione, quindi l'accuratezza non si può valutare.</translation>
    </message>
    <message>
        <source>There are too few points for a held-out test, so the accuracy of the map cannot be assessed.</source>
        <translation>Ci sono troppo pochi punti per tenerne da parte per la validazione, quindi l'accuratezza della mappa non si può valutare.</translation>
    </message>
    <message>
        <source>There are {past} acquisitions before the end of training ({train_end}) and {past_2} after it, but at least {least} and 1, respectively, are required. Choose another TRAIN_END.</source>
        <translation>Ci sono {past} acquisizioni prima della fine dell'addestramento ({train_end}) e {past_2} dopo; ne servono almeno {least} e 1. Scegliere un altro TRAIN_END.</translation>
    </message>
    <message>
        <source>There is no GNSS station {name}; the table contains {known}.</source>
        <translation>Non c'è la stazione GNSS {name}; la tabella contiene {known}.</translation>
    </message>
    <message>
        <source>There is no acquisition before {target}; start the estimate later.</source>
        <translation>Non c'è alcuna acquisizione prima del {target}; iniziare la stima più tardi.</translation>
    </message>
    <message>
        <source>There is no example {name}; use one of {names}.</source>
        <translation>Non esiste l'esempio {name}; usare uno di {names}.</translation>
    </message>
    <message>
        <source>There is no station {name}; set STATIONS to one or more of {names}.</source>
        <translation>Non c'è la stazione {name}; impostare STATIONS su una o più di {names}.</translation>
    </message>
    <message>
        <source>This analysis requires a single point; click a point in the layer.</source>
        <translation>Questa analisi richiede un singolo punto; fare clic su un punto del layer.</translation>
    </message>
    <message>
        <source>This is screening, not an alarm system: it ranks points by the attention they require. It detects nothing between acquisitions, and a slope can fail without any precursor in InSAR data. Base decisions on field data and on the judgement of people who know the slope.</source>
        <translation>Questo è uno screening, non un sistema di allarme: ordina i punti secondo l'attenzione che richiedono. Non rileva nulla tra le acquisizioni, e un versante può cedere senza alcun precursore nei dati InSAR. Basare le decisioni su dati di campo e sul giudizio di chi conosce il versante.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Questo modello</translation>
    </message>
    <message>
        <source>This table contains GNSS displacements, not rain or reservoir level; use “Import GNSS”.</source>
        <translation>Questa tabella contiene spostamenti GNSS, non pioggia o livello dell'invaso; usare «Importa GNSS».</translation>
    </message>
    <message>
        <source>Three bands with the east, north and up components of the unit vector from ground to satellite, or two bands with the incidence angle and the heading in the convention selected above. Each point is assigned the value of its cell. This raster takes precedence over all other angles.</source>
        <translation>Tre bande con le componenti est, nord e verticale del versore dal suolo al satellite, o due bande con l'angolo di incidenza e la direzione di volo nella convenzione scelta sopra. Ogni punto prende il valore della sua cella. Questo raster prevale su tutti gli altri angoli.</translation>
    </message>
    <message>
        <source>Time axis report</source>
        <translation>Rapporto dell'asse temporale</translation>
    </message>
    <message>
        <source>Time between the end of the driver window and the acquisition.</source>
        <translation>Tempo tra la fine della finestra della variabile e l'acquisizione.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serie temporali</translation>
    </message>
    <message>
        <source>Time zone of the output days [h from UTC]</source>
        <translation>Fuso orario dei giorni in uscita [ore da UTC]</translation>
    </message>
    <message>
        <source>Time-series dock</source>
        <translation>Pannello delle serie temporali</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To project {source} onto the target line of sight, the displacements are multiplied by {middle} (median over the points); {seen}. The factor of each point is the same for all dates.</source>
        <translation>Per proiettare {source} sulla linea di vista di destinazione, gli spostamenti sono moltiplicati per {middle} (mediana dei punti); {seen}. Il fattore di ogni punto è lo stesso per tutte le date.</translation>
    </message>
    <message>
        <source>Top: RMSE of all points at each acquisition. Bottom: drivers.</source>
        <translation>In alto: RMSE di tutti i punti a ogni acquisizione. In basso: variabili.</translation>
    </message>
    <message>
        <source>Top: station {station} and the points around it. Bottom: their difference.</source>
        <translation>In alto: stazione {station} e punti attorno a essa. In basso: la loro differenza.</translation>
    </message>
    <message>
        <source>Top: temporal standard deviation of the correction at each point, and sigma of the remaining error (north is up). Bottom: mean correction of all points per acquisition, with the 5–95 % range of the points.</source>
        <translation>In alto: deviazione standard temporale della correzione in ogni punto, e sigma dell'errore residuo (il nord è in alto). In basso: correzione media di tutti i punti per acquisizione, con l'intervallo 5–95 % dei punti.</translation>
    </message>
    <message>
        <source>Towards the satellite</source>
        <translation>Verso il satellite</translation>
    </message>
    <message>
        <source>Train a daily deformation model</source>
        <translation>Addestra un modello di deformazione giornaliera</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Addestra un modello…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Giorni di addestramento</translation>
    </message>
    <message>
        <source>Training loss, and error on the days held out at the end of the training period.</source>
        <translation>Perdita di addestramento, ed errore nei giorni di validazione alla fine del periodo di addestramento.</translation>
    </message>
    <message>
        <source>Training of a daily deformation model</source>
        <translation>Addestramento di un modello di deformazione giornaliera</translation>
    </message>
    <message>
        <source>Training of the published network (MUSEnet)</source>
        <translation>Addestramento della rete pubblicata (MUSEnet)</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Punti di addestramento</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Rapporto di addestramento</translation>
    </message>
    <message>
        <source>Training the CNN, epoch {step} of {epochs}</source>
        <translation>Addestramento della CNN, epoca {step} di {epochs}</translation>
    </message>
    <message>
        <source>Training the LSTM, epoch {epoch}</source>
        <translation>Addestramento della LSTM, epoca {epoch}</translation>
    </message>
    <message>
        <source>Training the published CNN, epoch {epoch} of at most {epochs}</source>
        <translation>Addestramento della CNN pubblicata, epoca {epoch} di al massimo {epochs}</translation>
    </message>
    <message>
        <source>Training the published LSTM, epoch {epoch} of at most {epochs}</source>
        <translation>Addestramento della LSTM pubblicata, epoca {epoch} di al massimo {epochs}</translation>
    </message>
    <message>
        <source>Training {what}.</source>
        <translation>Addestramento: {what}.</translation>
    </message>
    <message>
        <source>Treated as missing: {counted}.</source>
        <translation>Trattati come mancanti: {counted}.</translation>
    </message>
    <message>
        <source>Trend of the mean correction</source>
        <translation>Tendenza della correzione media</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangolo</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Risoluzione dei problemi</translation>
    </message>
    <message>
        <source>True factor</source>
        <translation>Fattore vero</translation>
    </message>
    <message>
        <source>Two-way phase [rad] (requires the wavelength)</source>
        <translation>Fase di andata e ritorno [rad] (richiede la lunghezza d'onda)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>UNIT is rad, so WAVELENGTH [mm] is required; the Sentinel-1 wavelength is 55.466 mm.</source>
        <translation>UNIT è rad, quindi serve WAVELENGTH [mm]; la lunghezza d'onda di Sentinel-1 è 55,466 mm.</translation>
    </message>
    <message>
        <source>UNIT is {unit}; use one of {units}.</source>
        <translation>UNIT è {unit}; usare uno di {units}.</translation>
    </message>
    <message>
        <source>USGS {name}: {plain}.</source>
        <translation>USGS {name}: {plain}.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Undo last change (Ctrl+Z)</source>
        <translation>Annulla l'ultima modifica (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>Unità nel file</translation>
    </message>
    <message>
        <source>Unit of daily rain</source>
        <translation>Unità della pioggia giornaliera</translation>
    </message>
    <message>
        <source>Unit of the displacements in the file</source>
        <translation>Unità degli spostamenti nel file</translation>
    </message>
    <message>
        <source>Unit of the file or its producer if known, otherwise mm</source>
        <translation>Unità del file o del suo produttore se nota, altrimenti mm</translation>
    </message>
    <message>
        <source>Unit of the reservoir level</source>
        <translation>Unità del livello dell'invaso</translation>
    </message>
    <message>
        <source>Unit stated in the file, otherwise m</source>
        <translation>Unità indicata nel file, altrimenti m</translation>
    </message>
    <message>
        <source>Unit stated in the file, otherwise mm</source>
        <translation>Unità indicata nel file, altrimenti mm</translation>
    </message>
    <message>
        <source>Unknown parameter {name}; {id} accepts {known}.</source>
        <translation>Parametro {name} sconosciuto; {id} accetta {known}.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Up [mm/yr]</source>
        <translation>Verticale [mm/anno]</translation>
    </message>
    <message>
        <source>Up [mm]</source>
        <translation>Verticale [mm]</translation>
    </message>
    <message>
        <source>Update monitoring</source>
        <translation>Aggiorna il monitoraggio</translation>
    </message>
    <message>
        <source>Updates a monitoring project with new data: daily estimate, levels, report and summary.</source>
        <translation>Aggiorna un progetto di monitoraggio con nuovi dati: stima giornaliera, livelli, rapporto e riepilogo.</translation>
    </message>
    <message>
        <source>Use these colours, classes, opacity and markers for all new results</source>
        <translation>Usa questi colori, classi, opacità e simboli per tutti i nuovi risultati</translation>
    </message>
    <message>
        <source>Used for the unit rad and for the number of steps above λ/4 in the report. Default for EGMS and NGU: 55.466.</source>
        <translation>Usata per l'unità rad e per il numero di salti superiori a λ/4 nel rapporto. Predefinito per EGMS e NGU: 55,466.</translation>
    </message>
    <message>
        <source>Used if TRAIN_END is not set. time: after two thirds of the period; samples: after 1090 of 1648 samples, as published.</source>
        <translation>Usato se TRAIN_END non è impostato. time: dopo due terzi del periodo; samples: dopo 1090 di 1648 campioni, come pubblicato.</translation>
    </message>
    <message>
        <source>Used to calculate slope and aspect; any CRS. The DEM is smoothed over 40 m. Points on NoData cells have no slope.</source>
        <translation>Usato per pendenza ed esposizione; in qualsiasi SR, lisciato su 40 m. I punti su celle NoData non hanno pendenza.</translation>
    </message>
    <message>
        <source>Used with METHOD = direction: a compass direction such as SE, azimuth and plunge [degrees] such as 135, 20, or east, north and up components.</source>
        <translation>Usato con METHOD = direction: una direzione della bussola come SE, azimut e inclinazione [gradi] come 135, 20, o componenti est, nord e verticale.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guida utente</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>Definito dall'utente</translation>
    </message>
    <message>
        <source>Using rain and reservoir level does not reduce the error for these data.</source>
        <translation>L'uso di pioggia e livello dell'invaso qui non riduce l'errore.</translation>
    </message>
    <message>
        <source>Ustica, Italy (EGMS, two orbits)</source>
        <translation>Ustica, Italia (EGMS, due orbite)</translation>
    </message>
    <message>
        <source>Ustica, ascending [mm]</source>
        <translation>Ustica, ascendente [mm]</translation>
    </message>
    <message>
        <source>Ustica, descending [mm]</source>
        <translation>Ustica, discendente [mm]</translation>
    </message>
    <message>
        <source>VARIANT = pretrained: nowcasts, hindcasts and scenarios use the network trained on synthetic slopes, regardless of its error on this slope.</source>
        <translation>VARIANT = pretrained: nowcast, hindcast e scenari usano la rete addestrata su versanti sintetici, qualunque sia il suo errore su questo versante.</translation>
    </message>
    <message>
        <source>Validate layers with GNSS</source>
        <translation>Valida i layer con il GNSS</translation>
    </message>
    <message>
        <source>Validating the correction</source>
        <translation>Validazione della correzione</translation>
    </message>
    <message>
        <source>Validating the edges</source>
        <translation>Validazione dei bordi</translation>
    </message>
    <message>
        <source>Validation of layers with GNSS</source>
        <translation>Validazione dei layer con il GNSS</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Rapporto di validazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Value on the date shown on the map</source>
        <translation>Valore alla data mostrata sulla mappa</translation>
    </message>
    <message>
        <source>Value on {day}</source>
        <translation>Valore il {day}</translation>
    </message>
    <message>
        <source>Value that represents missing data</source>
        <translation>Valore che indica dati mancanti</translation>
    </message>
    <message>
        <source>Values excluded from the fit (hollow symbols): {n}. The layer is unchanged.</source>
        <translation>Valori esclusi dall'adattamento (simboli vuoti): {n}. Il layer resta invariato.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Velocities [mm/yr]</source>
        <translation>Velocità [mm/anno]</translation>
    </message>
    <message>
        <source>Velocities of {source}</source>
        <translation>Velocità di {source}</translation>
    </message>
    <message>
        <source>Velocities, condition numbers and maps.</source>
        <translation>Velocità, numeri di condizione e mappe.</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>Velocità [mm/anno]</translation>
    </message>
    <message>
        <source>Velocity and its 1σ uncertainty; white: no estimate.</source>
        <translation>Velocità e sua incertezza 1σ; bianco: nessuna stima.</translation>
    </message>
    <message>
        <source>Velocity field</source>
        <translation>Campo di velocità</translation>
    </message>
    <message>
        <source>Velocity in {n}-day windows</source>
        <translation>Velocità in finestre di {n} giorni</translation>
    </message>
    <message>
        <source>Velocity map</source>
        <translation>Mappa di velocità</translation>
    </message>
    <message>
        <source>Velocity noise per point, {name} [mm/yr]</source>
        <translation>Rumore della velocità per punto, {name} [mm/anno]</translation>
    </message>
    <message>
        <source>Velocity not explained by the drivers</source>
        <translation>Velocità non spiegata dalle variabili</translation>
    </message>
    <message>
        <source>Velocity of each cell; grey: observed, but not resolved.</source>
        <translation>Velocità di ogni cella; grigio: osservata, ma non risolta.</translation>
    </message>
    <message>
        <source>Velocity over the last n acquisitions</source>
        <translation>Velocità delle ultime n acquisizioni</translation>
    </message>
    <message>
        <source>Velocity, 90 % interval [mm/day]</source>
        <translation>Velocità, intervallo del 90 % [mm/giorno]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>WAVELENGTH is {wavelength_mm:g}, which is not a radar wavelength in mm; the Sentinel-1 wavelength is 55.466 mm.</source>
        <translation>WAVELENGTH è {wavelength_mm:g}, che non è una lunghezza d'onda radar in mm; quella di Sentinel-1 è 55,466 mm.</translation>
    </message>
    <message>
        <source>WGS 84 ellipsoid</source>
        <translation>Ellissoide WGS 84</translation>
    </message>
    <message>
        <source>Waiting for Dask workers</source>
        <translation>In attesa di worker Dask</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Preallarme</translation>
    </message>
    <message>
        <source>Warning levels</source>
        <translation>Livelli di allerta</translation>
    </message>
    <message>
        <source>Warning threshold [mm/day]</source>
        <translation>Soglia di preallarme [mm/giorno]</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Watch threshold [mm/day]</source>
        <translation>Soglia di attenzione [mm/giorno]</translation>
    </message>
    <message>
        <source>Wavelength [mm]</source>
        <translation>Lunghezza d'onda [mm]</translation>
    </message>
    <message>
        <source>Weighted mean of the daily rates, the pretrained network and the last value</source>
        <translation>Media pesata delle velocità giornaliere, della rete preaddestrata e dell'ultimo valore</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Width of saved plots</source>
        <translation>Larghezza dei grafici salvati</translation>
    </message>
    <message>
        <source>Window [days]</source>
        <translation>Finestra [giorni]</translation>
    </message>
    <message>
        <source>Winkler [mm]</source>
        <translation>Winkler [mm]</translation>
    </message>
    <message>
        <source>With a DEM, the response to rain and reservoir level may vary with height and slope angle as well as with position. Height and slope angle are stored in the model, so estimation does not require a DEM. Used only with VARIANT = rate.</source>
        <translation>Con un DEM la risposta a pioggia e livello dell'invaso può variare con quota e pendenza oltre che con la posizione. Quota e pendenza sono salvate nel modello, quindi la stima non richiede un DEM. Usato solo per la variante rate.</translation>
    </message>
    <message>
        <source>With edges, the error at held-out points is {gain:.0f} % of the kriging error.</source>
        <translation>Con i bordi, l'errore nei punti di validazione è il {gain:.0f} % di quello del kriging.</translation>
    </message>
    <message>
        <source>With the common-mode error subtracted from the same acquisitions, the best method is {title} (RMSE {corrected:.2f} mm); the RMSE of {title_2} is {corrected_2:.2f} mm.</source>
        <translation>Sottraendo dalle stesse acquisizioni l'errore di modo comune, il metodo migliore è {title} (RMSE {corrected:.2f} mm); l'RMSE di {title_2} è {corrected_2:.2f} mm.</translation>
    </message>
    <message>
        <source>With the full CNN correction, the error at held-out points is {gain:.0f} % of the kriging error; {gate:.0f} % of the correction is applied.</source>
        <translation>Con l'intera correzione CNN, l'errore nei punti di validazione è il {gain:.0f} % di quello del kriging; si applica il {gate:.0f} % della correzione.</translation>
    </message>
    <message>
        <source>With the unit {unit}, displacements reach {largest:,.0f} mm: check UNIT and SENTINEL.</source>
        <translation>Con l'unità {unit} gli spostamenti raggiungono {largest:,.0f} mm: controllare UNIT e SENTINEL.</translation>
    </message>
    <message>
        <source>With the unit {unit}, no displacement exceeds {largest:.3g} mm: the values may be in m; check UNIT.</source>
        <translation>Con l'unità {unit} nessuno spostamento supera {largest:.3g} mm: i valori possono essere in m; controllare UNIT.</translation>
    </message>
    <message>
        <source>With the unit {unit}, the level in {name} {what}, which is implausible</source>
        <translation>Con l'unità {unit}, il livello in {name} {what}, il che non è plausibile</translation>
    </message>
    <message>
        <source>With the unit {unit}, the rain in {name} {what}, which is implausible</source>
        <translation>Con l'unità {unit}, la pioggia in {name} {what}, il che non è plausibile</translation>
    </message>
    <message>
        <source>With the unit {unit}, the rate of the series is {ratio:,.0f} times the velocity field: the two have different units; check UNIT.</source>
        <translation>Con l'unità {unit} la velocità delle serie è {ratio:,.0f} volte il campo di velocità: i due hanno unità diverse; controllare UNIT.</translation>
    </message>
    <message>
        <source>With the unit {unit}, the velocity field is {ratio:,.0f} times the rate of the series: the series may be in m; check UNIT.</source>
        <translation>Con l'unità {unit} il campo di velocità è {ratio:,.0f} volte la velocità delle serie: le serie possono essere in m; controllare UNIT.</translation>
    </message>
    <message>
        <source>Worst: the coverage of the 90 % interval that is exceeded for nine out of ten acquisitions (or points). The Winkler score and the CRPS reward narrow intervals with correct coverage; CRPSS is the relative CRPS reduction compared with the best baseline without drivers. Intervals include acquisition noise.</source>
        <translation>Peggiore: la copertura dell'intervallo del 90 % superata da nove acquisizioni, o punti, su dieci. Il punteggio di Winkler e il CRPS premiano intervalli stretti con copertura corretta; il CRPSS è la riduzione relativa del CRPS rispetto al miglior metodo di riferimento senza variabili. Gli intervalli comprendono il rumore di acquisizione.</translation>
    </message>
    <message>
        <source>Writing to PostgreSQL requires the Python package psycopg2, which comes with QGIS; install it (Debian and Ubuntu: sudo apt-get install python3-psycopg2), or write a GeoPackage.</source>
        <translation>Per scrivere in PostgreSQL serve il pacchetto Python psycopg2, fornito con QGIS; installarlo (Debian e Ubuntu: sudo apt-get install python3-psycopg2) o scrivere un GeoPackage.</translation>
    </message>
    <message>
        <source>X band: {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>Banda X: {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Anno, mese, giorno</translation>
    </message>
    <message>
        <source>Yearbook page for {year}: {column}.</source>
        <translation>Pagina di annuario per il {year}: {column}.</translation>
    </message>
    <message>
        <source>Zero on a date: click a date in the plot first</source>
        <translation>Zero in una data: prima fare clic su una data nel grafico</translation>
    </message>
    <message>
        <source>Zero on {day}</source>
        <translation>Zero il {day}</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoom su</translation>
    </message>
    <message>
        <source>a layer</source>
        <translation>un layer</translation>
    </message>
    <message>
        <source>a left-looking sensor</source>
        <translation>un sensore che guarda a sinistra</translation>
    </message>
    <message>
        <source>a line number</source>
        <translation>un numero di riga</translation>
    </message>
    <message>
        <source>a linear trend</source>
        <translation>una tendenza lineare</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>un elenco di numeri</translation>
    </message>
    <message>
        <source>a list of objects with name, role and unit</source>
        <translation>un elenco di oggetti con name, role e unit</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a selection of features from {layer}</source>
        <translation>una selezione di elementi di {layer}</translation>
    </message>
    <message>
        <source>a semi-annual term</source>
        <translation>un termine semestrale</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>un terminale</translation>
    </message>
    <message>
        <source>about equal</source>
        <translation>circa uguale</translation>
    </message>
    <message>
        <source>above an unspecified datum</source>
        <translation>sopra un datum non specificato</translation>
    </message>
    <message>
        <source>above {datum}</source>
        <translation>sopra {datum}</translation>
    </message>
    <message>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>accelerazione {value} ± {sigma:.1f} mm/anno²</translation>
    </message>
    <message>
        <source>accumulation period [days]</source>
        <translation>periodo di cumulo [giorni]</translation>
    </message>
    <message>
        <source>acquisition noise</source>
        <translation>rumore di acquisizione</translation>
    </message>
    <message>
        <source>acquisitions: measured values, predicted from earlier ones; interpolated: daily values interpolated linearly between all acquisitions, as published; they depend on future data.</source>
        <translation>acquisitions: valori misurati, previsti dai precedenti; interpolated: valori giornalieri interpolati linearmente fra tutte le acquisizioni, come pubblicato; dipendono da dati futuri.</translation>
    </message>
    <message>
        <source>additional driver</source>
        <translation>variabile aggiuntiva</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>allarme</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>all calculations</source>
        <translation>tutti i calcoli</translation>
    </message>
    <message>
        <source>all points</source>
        <translation>tutti i punti</translation>
    </message>
    <message>
        <source>all requested epochs</source>
        <translation>tutte le epoche richieste</translation>
    </message>
    <message>
        <source>all: the linear layers use the hidden states of all steps, as in Eq. (6) of the paper; last: only the hidden state of the last step.</source>
        <translation>all: gli strati lineari usano gli stati nascosti di tutti i passi, come nell'eq. (6) dell'articolo; last: solo lo stato nascosto dell'ultimo passo.</translation>
    </message>
    <message>
        <source>along DIRECTION only</source>
        <translation>solo lungo DIRECTION</translation>
    </message>
    <message>
        <source>along the target line of sight (V / cos(a1 − a2), Khalili et al. 2024, Eq. 1)</source>
        <translation>lungo la linea di vista di destinazione (V / cos(a1 − a2), Khalili et al. 2024, eq. 1)</translation>
    </message>
    <message>
        <source>an acceleration</source>
        <translation>un'accelerazione</translation>
    </message>
    <message>
        <source>an annual term</source>
        <translation>un termine annuale</translation>
    </message>
    <message>
        <source>an empty cell where a date is expected</source>
        <translation>una cella vuota dove è attesa una data</translation>
    </message>
    <message>
        <source>an object that maps fields to columns (fields: {aliases})</source>
        <translation>un oggetto che associa campi a colonne (campi: {aliases})</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>angle columns</source>
        <translation>colonne di angoli</translation>
    </message>
    <message>
        <source>angle columns and user-specified angles</source>
        <translation>colonne di angoli e angoli indicati dall'utente</translation>
    </message>
    <message>
        <source>angles per point</source>
        <translation>angoli per punto</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>annuale</translation>
    </message>
    <message>
        <source>anticorrelated with GNSS: check the sign and the heading</source>
        <translation>anticorrelato con il GNSS: controllare il segno e la direzione di volo</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>qualsiasi tra</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>come indicato</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>come nel file</translation>
    </message>
    <message>
        <source>assumed value</source>
        <translation>valore assunto</translation>
    </message>
    <message>
        <source>at all points</source>
        <translation>in tutti i punti</translation>
    </message>
    <message>
        <source>at moving points</source>
        <translation>nei punti in movimento</translation>
    </message>
    <message>
        <source>auto uses a GPU if torch supports one.</source>
        <translation>auto usa una GPU se torch la supporta.</translation>
    </message>
    <message>
        <source>auto: inferred from all rows. dmy: 11/07/2020 is in July; mdy: in November.</source>
        <translation>auto: dedotto da tutte le righe. dmy: 11/07/2020 è in luglio; mdy: in novembre.</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file or used by its producer, otherwise mm. rad is two-way phase and requires the wavelength.</source>
        <translation>auto: l'unità indicata nel file o usata dal suo produttore, altrimenti mm. rad è la fase di andata e ritorno e richiede la lunghezza d'onda.</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file, otherwise m; values that contradict the unit are rejected. The output is in m.</source>
        <translation>auto: l'unità indicata nel file, altrimenti m; i valori che la contraddicono sono rifiutati. Il risultato è in m.</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file, otherwise mm; values that contradict the unit are rejected. tenth_mm is 0.1 mm. The output is in mm.</source>
        <translation>auto: l'unità indicata nel file, altrimenti mm; i valori che la contraddicono sono rifiutati. tenth_mm è 0,1 mm. Il risultato è in mm.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>automatic: {value}</source>
        <translation>automatico: {value}</translation>
    </message>
    <message>
        <source>available, version {version}</source>
        <translation>disponibile, versione {version}</translation>
    </message>
    <message>
        <source>averages {mean:,.0f} mm per rainy day</source>
        <translation>è in media {mean:,.0f} mm per giorno di pioggia</translation>
    </message>
    <message>
        <source>averages {mean:.2g} mm per rainy day, with a maximum of {largest:.2g} mm</source>
        <translation>è in media {mean:.2g} mm per giorno di pioggia, con un massimo di {largest:.2g} mm</translation>
    </message>
    <message>
        <source>away from the satellite</source>
        <translation>in allontanamento dal satellite</translation>
    </message>
    <message>
        <source>azimuth ground → satellite, anticlockwise from north</source>
        <translation>azimut suolo → satellite, in senso antiorario da nord</translation>
    </message>
    <message>
        <source>azimuth ground → satellite, clockwise from north</source>
        <translation>azimut suolo → satellite, in senso orario da nord</translation>
    </message>
    <message>
        <source>azimuth satellite → ground, clockwise from north</source>
        <translation>azimut satellite → suolo, in senso orario da nord</translation>
    </message>
    <message>
        <source>best simple baseline before the test period</source>
        <translation>miglior metodo di riferimento semplice prima del periodo di test</translation>
    </message>
    <message>
        <source>bias [mm]</source>
        <translation>errore sistematico [mm]</translation>
    </message>
    <message>
        <source>both sensors ÷ this row (90 % interval)</source>
        <translation>entrambi i sensori ÷ questa riga (intervallo del 90 %)</translation>
    </message>
    <message>
        <source>calibrated with GNSS</source>
        <translation>calibrato con il GNSS</translation>
    </message>
    <message>
        <source>certain ({percent})</source>
        <translation>certo ({percent})</translation>
    </message>
    <message>
        <source>changes by {step:,.0f} m between readings</source>
        <translation>cambia di {step:,.0f} m tra le letture</translation>
    </message>
    <message>
        <source>choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse</source>
        <translation>scegliere un interprete Python con questo pacchetto in Impostazioni ▸ Opzioni ▸ SlopeMuse</translation>
    </message>
    <message>
        <source>choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse, or {instead}</source>
        <translation>scegliere un interprete Python con questo pacchetto in Impostazioni ▸ Opzioni ▸ SlopeMuse, oppure {instead}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>circular_shift: test with false discovery rate control. published: chi-square test on interpolated days.</source>
        <translation>circular_shift: test con controllo del tasso di false scoperte. published: test chi quadrato su giorni interpolati.</translation>
    </message>
    <message>
        <source>cm, positive towards the satellite, as written by CNR-IREA; other processing chains on these platforms may differ</source>
        <translation>cm, positivo verso il satellite, come scritto da CNR-IREA; altre catene di elaborazione di queste piattaforme possono differire</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>coerenza</translation>
    </message>
    <message>
        <source>column VEL_E</source>
        <translation>colonna VEL_E</translation>
    </message>
    <message>
        <source>column VEL_V</source>
        <translation>colonna VEL_V</translation>
    </message>
    <message>
        <source>column name</source>
        <translation>nome della colonna</translation>
    </message>
    <message>
        <source>column names truncated by a shapefile</source>
        <translation>nomi di colonna troncati da uno shapefile</translation>
    </message>
    <message>
        <source>columns do not match any known producer</source>
        <translation>le colonne non corrispondono ad alcun produttore noto</translation>
    </message>
    <message>
        <source>columns los_east, los_north, los_up</source>
        <translation>colonne los_east, los_north, los_up</translation>
    </message>
    <message>
        <source>columns {easting}, {northing}</source>
        <translation>colonne {easting}, {northing}</translation>
    </message>
    <message>
        <source>columns {longitude}, {latitude}</source>
        <translation>colonne {longitude}, {latitude}</translation>
    </message>
    <message>
        <source>comparison with the series</source>
        <translation>confronto con le serie</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>component unknown</source>
        <translation>componente sconosciuta</translation>
    </message>
    <message>
        <source>computing on the workers of a Dask scheduler</source>
        <translation>calcolare sui worker di uno scheduler Dask</translation>
    </message>
    <message>
        <source>convention of {producer}</source>
        <translation>convenzione di {producer}</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>sistema di riferimento delle coordinate</translation>
    </message>
    <message>
        <source>coordinates are assumed to be in m</source>
        <translation>si assumono coordinate in m</translation>
    </message>
    <message>
        <source>coverage of the 90 % interval</source>
        <translation>copertura dell'intervallo del 90 %</translation>
    </message>
    <message>
        <source>coverage of the 90 % velocity interval</source>
        <translation>copertura dell'intervallo di velocità del 90 %</translation>
    </message>
    <message>
        <source>cumulative: the displacements before the date, as published; relative: the displacements relative to the most recent one, with their ages, so that the prediction horizon is an input to the network.</source>
        <translation>cumulative: gli spostamenti prima della data, come pubblicato; relative: gli spostamenti relativi al più recente, con la loro età, così che l'orizzonte di previsione sia un ingresso della rete.</translation>
    </message>
    <message>
        <source>custom direction</source>
        <translation>direzione personalizzata</translation>
    </message>
    <message>
        <source>daily estimate</source>
        <translation>stima giornaliera</translation>
    </message>
    <message>
        <source>daily rates from the drivers</source>
        <translation>velocità giornaliere dalle variabili</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>dates with dots begin with the day</source>
        <translation>le date con punti iniziano con il giorno</translation>
    </message>
    <message>
        <source>dates written as {form}</source>
        <translation>date scritte come {form}</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>giorno del mese</translation>
    </message>
    <message>
        <source>day of year</source>
        <translation>giorno dell'anno</translation>
    </message>
    <message>
        <source>day, month name, year</source>
        <translation>giorno nome-del-mese anno</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>decay, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>decadimento, costante di tempo {tau:.2g} ± {sigma:.2g} anni</translation>
    </message>
    <message>
        <source>decimal year</source>
        <translation>anno decimale</translation>
    </message>
    <message>
        <source>default: none (this process)</source>
        <translation>predefinito: nessuno, questo processo</translation>
    </message>
    <message>
        <source>default: the Python interpreter of QGIS</source>
        <translation>predefinito: l'interprete Python di QGIS</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>rilevati</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differisce</translation>
    </message>
    <message>
        <source>direction
unknown</source>
        <translation>direzione
ignota</translation>
    </message>
    <message>
        <source>displacement [mm]</source>
        <translation>spostamento [mm]</translation>
    </message>
    <message>
        <source>displacements minus the last value of the window, divided by their standard deviation</source>
        <translation>spostamenti meno l'ultimo valore della finestra, divisi per la loro deviazione standard</translation>
    </message>
    <message>
        <source>doubtful ({percent})</source>
        <translation>dubbio ({percent})</translation>
    </message>
    <message>
        <source>down</source>
        <translation>giù</translation>
    </message>
    <message>
        <source>downslope</source>
        <translation>lungo il pendio</translation>
    </message>
    <message>
        <source>downslope at each point, {low:.2f} to {high:.2f}</source>
        <translation>lungo il pendio in ogni punto, da {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <source>downslope only</source>
        <translation>solo lungo il pendio</translation>
    </message>
    <message>
        <source>drawdown, {sum_m:.1f} m</source>
        <translation>svaso, {sum_m:.1f} m</translation>
    </message>
    <message>
        <source>early stopping: no improvement on validation data for {patience} epochs; the best epoch, {best}, is kept</source>
        <translation>arresto anticipato: nessun miglioramento sui dati di validazione per {patience} epoche; si conserva l'epoca migliore, la {best}</translation>
    </message>
    <message>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <source>east [mm]</source>
        <translation>est [mm]</translation>
    </message>
    <message>
        <source>east sigma</source>
        <translation>sigma dell'est</translation>
    </message>
    <message>
        <source>east {e}, north {n}, up {u} mm/yr</source>
        <translation>est {e}, nord {n}, verticale {u} mm/anno</translation>
    </message>
    <message>
        <source>east_up: no north motion; slope_parallel: the ground moves parallel to the surface of the DEM.</source>
        <translation>east_up: nessun movimento verso nord; slope_parallel: il terreno si muove parallelamente alla superficie del DEM.</translation>
    </message>
    <message>
        <source>easting</source>
        <translation>coordinata est</translation>
    </message>
    <message>
        <source>east–west only</source>
        <translation>solo est–ovest</translation>
    </message>
    <message>
        <source>elevation above the horizon</source>
        <translation>elevazione sull'orizzonte</translation>
    </message>
    <message>
        <source>elevation above the horizon and azimuth ground → satellite, anticlockwise from east, in radians</source>
        <translation>elevazione sull'orizzonte e azimut suolo → satellite, in senso antiorario da est, in radianti</translation>
    </message>
    <message>
        <source>end of training</source>
        <translation>fine dell'addestramento</translation>
    </message>
    <message>
        <source>error on the days held out at the end of the training period, without acquisition noise</source>
        <translation>errore nei giorni di validazione alla fine del periodo di addestramento, senza rumore di acquisizione</translation>
    </message>
    <message>
        <source>error ÷ kriging error (90 % interval)</source>
        <translation>errore ÷ errore del kriging (intervallo del 90 %)</translation>
    </message>
    <message>
        <source>estimate {value} mm</source>
        <translation>stima {value} mm</translation>
    </message>
    <message>
        <source>estimate − GNSS [mm]</source>
        <translation>stima − GNSS [mm]</translation>
    </message>
    <message>
        <source>estimated at stable points and subtracted, as for every method</source>
        <translation>stimato nei punti stabili e sottratto, come per ogni metodo</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventi</translation>
    </message>
    <message>
        <source>expected columns: {own} of {writes}</source>
        <translation>colonne attese: {own} di {writes}</translation>
    </message>
    <message>
        <source>extremely rapid</source>
        <translation>estremamente rapido</translation>
    </message>
    <message>
        <source>extremely slow</source>
        <translation>estremamente lento</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>fattore</translation>
    </message>
    <message>
        <source>factor and sensitivity</source>
        <translation>fattore e sensibilità</translation>
    </message>
    <message>
        <source>falling reservoir level</source>
        <translation>livello dell'invaso in abbassamento</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsi allarmi</translation>
    </message>
    <message>
        <source>fastest 10 %</source>
        <translation>10 % più veloce</translation>
    </message>
    <message>
        <source>field of the table</source>
        <translation>campo della tabella</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome del file</translation>
    </message>
    <message>
        <source>file structure</source>
        <translation>struttura del file</translation>
    </message>
    <message>
        <source>first date after the gap</source>
        <translation>prima data dopo la lacuna</translation>
    </message>
    <message>
        <source>first layer</source>
        <translation>primo layer</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>adattamento</translation>
    </message>
    <message>
        <source>fit: {quality}</source>
        <translation>adattamento: {quality}</translation>
    </message>
    <message>
        <source>fitted once to the data up to {train_end}</source>
        <translation>calibrati una sola volta sui dati fino al {train_end}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>con flag</translation>
    </message>
    <message>
        <source>for predictions 13 to 24 days ahead</source>
        <translation>per previsioni da 13 a 24 giorni in avanti</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy. Default: the file next to the stack.</source>
        <translation>geometryGeo.h5 o geometryRadar.h5 di MintPy. Predefinito: il file accanto allo stack.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicato</translation>
    </message>
    <message>
        <source>gridded</source>
        <translation>sulla griglia</translation>
    </message>
    <message>
        <source>growth, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>crescita, costante di tempo {tau:.2g} ± {sigma:.2g} anni</translation>
    </message>
    <message>
        <source>half-wavelength jumps corrected: {n}</source>
        <translation>salti di mezza lunghezza d'onda corretti: {n}</translation>
    </message>
    <message>
        <source>heading: flight direction clockwise from north, right-looking sensor (Sentinel-1: about −12 and 192); heading_left: left-looking sensor; azimuth_anticlockwise: direction from ground to satellite, anticlockwise from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same, clockwise (−102 and 102); look_azimuth: direction from satellite to ground, clockwise (78 and −78); elevation_phi_deg: the incidence field contains the elevation angle above the horizon, and the heading field an angle anticlockwise from east (HyP3, GAMMA; −168 and −12).</source>
        <translation>heading: direzione di volo in senso orario da nord, sensore che guarda a destra (Sentinel-1: circa −12 e 192); heading_left: sensore che guarda a sinistra; azimuth_anticlockwise: direzione dal suolo al satellite, in senso antiorario da nord (MintPy, ISCE; 102 e −102); azimuth_clockwise: la stessa, in senso orario (−102 e 102); look_azimuth: direzione dal satellite al suolo, in senso orario (78 e −78); elevation_phi_deg: il campo dell'incidenza contiene l'angolo di elevazione sull'orizzonte e quello della direzione di volo un angolo in senso antiorario da est (HyP3, GAMMA; −168 e −12).</translation>
    </message>
    <message>
        <source>height</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>held-out</source>
        <translation>di validazione</translation>
    </message>
    <message>
        <source>held-out days</source>
        <translation>giorni di validazione</translation>
    </message>
    <message>
        <source>horizontal components of the unit vector ground → satellite</source>
        <translation>componenti orizzontali del versore suolo → satellite</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identico</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorata</translation>
    </message>
    <message>
        <source>import fails: {reason}</source>
        <translation>importazione non riuscita: {reason}</translation>
    </message>
    <message>
        <source>in the GNSS datum</source>
        <translation>nel datum GNSS</translation>
    </message>
    <message>
        <source>incidence and heading, right-looking</source>
        <translation>incidenza e direzione di volo, vista a destra</translation>
    </message>
    <message>
        <source>incidence and line-of-sight azimuth, read as satellite → ground, clockwise from north (not verified)</source>
        <translation>incidenza e azimut della linea di vista, letto come satellite → suolo, in senso orario da nord (non verificato)</translation>
    </message>
    <message>
        <source>incidence and {angles}</source>
        <translation>incidenza e {angles}</translation>
    </message>
    <message>
        <source>incidence from the vertical, flight heading clockwise from north, right-looking</source>
        <translation>incidenza dalla verticale, direzione di volo in senso orario da nord, vista a destra</translation>
    </message>
    <message>
        <source>increases throughout the table</source>
        <translation>cresce in tutta la tabella</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>innovazione</translation>
    </message>
    <message>
        <source>input</source>
        <translation>ingresso</translation>
    </message>
    <message>
        <source>install the Microsoft Visual C++ Redistributable (x64) from microsoft.com</source>
        <translation>installare Microsoft Visual C++ Redistributable (x64) da microsoft.com</translation>
    </message>
    <message>
        <source>install the library {library}, or run `{command}` in {terminal}</source>
        <translation>installare la libreria {library}, oppure eseguire `{command}` in {terminal}</translation>
    </message>
    <message>
        <source>inverse velocity</source>
        <translation>velocità inversa</translation>
    </message>
    <message>
        <source>is {low:.3g}</source>
        <translation>è {low:.3g}</translation>
    </message>
    <message>
        <source>its correction did not reduce the error on held-out dates, so the smoother is used without correction</source>
        <translation>la sua correzione non ha ridotto l'errore sulle date di validazione, quindi si usa lo smoother senza correzione</translation>
    </message>
    <message>
        <source>kept and flagged</source>
        <translation>conservati e segnalati con un flag</translation>
    </message>
    <message>
        <source>lag [days]</source>
        <translation>ritardo [giorni]</translation>
    </message>
    <message>
        <source>last</source>
        <translation>l'ultimo</translation>
    </message>
    <message>
        <source>last date before the gap</source>
        <translation>ultima data prima della lacuna</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>ultimo valore</translation>
    </message>
    <message>
        <source>last velocity</source>
        <translation>ultima velocità</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>anno scorso</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitudine</translation>
    </message>
    <message>
        <source>layer after correction</source>
        <translation>layer dopo la correzione</translation>
    </message>
    <message>
        <source>layer before correction</source>
        <translation>layer prima della correzione</translation>
    </message>
    <message>
        <source>lead time [days]</source>
        <translation>anticipo [giorni]</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>lasciati vuoti</translation>
    </message>
    <message>
        <source>level {value:.2f} m</source>
        <translation>livello {value:.2f} m</translation>
    </message>
    <message>
        <source>lies between {low:.3g} and {high:.3g}</source>
        <translation>sta fra {low:.3g} e {high:.3g}</translation>
    </message>
    <message>
        <source>like elevation_phi, but in degrees</source>
        <translation>come elevation_phi, ma in gradi</translation>
    </message>
    <message>
        <source>like heading, but for a left-looking sensor</source>
        <translation>come heading, ma per un sensore che guarda a sinistra</translation>
    </message>
    <message>
        <source>likely ({percent})</source>
        <translation>probabile ({percent})</translation>
    </message>
    <message>
        <source>limit from circular shifts</source>
        <translation>limite dalle traslazioni circolari</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>linea di vista</translation>
    </message>
    <message>
        <source>line of sight [mm]</source>
        <translation>linea di vista [mm]</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>line-of-sight sigma</source>
        <translation>sigma della linea di vista</translation>
    </message>
    <message>
        <source>linear fit</source>
        <translation>adattamento lineare</translation>
    </message>
    <message>
        <source>logarithm, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>logaritmo, costante di tempo {tau:.2g} ± {sigma:.2g} anni</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitudine</translation>
    </message>
    <message>
        <source>look angle at the satellite</source>
        <translation>angolo di vista al satellite</translation>
    </message>
    <message>
        <source>los_up is negative: the vectors point from the satellite to the ground and were reversed.</source>
        <translation>los_up è negativo: i vettori puntano dal satellite al suolo e sono stati invertiti.</translation>
    </message>
    <message>
        <source>los_up of {name} is negative: the line-of-sight vectors point from the satellite to the ground and were reversed. If the displacements are also positive away from the satellite, import the layer with SIGN = away.</source>
        <translation>los_up di {name} è negativo: i vettori della linea di vista puntano dal satellite al suolo e sono stati invertiti. Se anche gli spostamenti sono positivi in allontanamento dal satellite, importare il layer con SIGN = away.</translation>
    </message>
    <message>
        <source>low sensitivity</source>
        <translation>bassa sensibilità</translation>
    </message>
    <message>
        <source>lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending</source>
        <translation>lv_theta 0,89; lv_phi −2,93 ascendente, −0,21 discendente</translation>
    </message>
    <message>
        <source>m, inferred from its column pnt_linear in m/yr; the sign convention is not documented, so check SIGN</source>
        <translation>m, dedotto dalla sua colonna pnt_linear in m/anno; la convenzione di segno non è documentata, quindi controllare SIGN</translation>
    </message>
    <message>
        <source>m, positive towards the satellite, according to its documentation</source>
        <translation>m, positivo verso il satellite, secondo la sua documentazione</translation>
    </message>
    <message>
        <source>maximum |r|</source>
        <translation>massimo |r|</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean sea level</source>
        <translation>livello medio del mare</translation>
    </message>
    <message>
        <source>mean: mean of all gauges with a value on that day; first: the first gauge with a value.</source>
        <translation>mean: media di tutti i pluviometri con un valore quel giorno; first: il primo pluviometro con un valore.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>measured quantity</source>
        <translation>grandezza misurata</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>median, N = {n}   {first} to {last}</source>
        <translation>mediana, N = {n}   dal {first} al {last}</translation>
    </message>
    <message>
        <source>metadata of the layer</source>
        <translation>metadati del layer</translation>
    </message>
    <message>
        <source>metric CRS</source>
        <translation>SR metrico</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>millisecondi dal 1970</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>mm per mm of northward motion</source>
        <translation>mm per mm di movimento verso nord</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite (three independent software packages agree; no official documentation is available)</source>
        <translation>mm, positivo verso il satellite (tre software indipendenti concordano; nessuna documentazione ufficiale disponibile)</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to its authors</source>
        <translation>mm, positivo verso il satellite, secondo i suoi autori</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to its documentation</source>
        <translation>mm, positivo verso il satellite, secondo la sua documentazione</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to the documentation of the producer</source>
        <translation>mm, positivo verso il satellite, secondo le sue pagine di aiuto</translation>
    </message>
    <message>
        <source>mm, positive up or east (three independent software packages agree)</source>
        <translation>mm, positivo verso l'alto o verso est (tre software indipendenti concordano)</translation>
    </message>
    <message>
        <source>mm/yr</source>
        <translation>mm/anno</translation>
    </message>
    <message>
        <source>mm; SARvey does not document its sign convention, so check SIGN against a known motion</source>
        <translation>mm; SARvey non documenta la sua convenzione di segno, quindi controllare SIGN con un movimento noto</translation>
    </message>
    <message>
        <source>mm; the sign convention is not documented</source>
        <translation>mm; la convenzione di segno non è documentata</translation>
    </message>
    <message>
        <source>mm; the sign convention of StaMPS is disputed, so check SIGN</source>
        <translation>mm; la convenzione di segno di StaMPS è controversa, quindi controllare SIGN</translation>
    </message>
    <message>
        <source>mode {mode:g}</source>
        <translation>moda {mode:g}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderato</translation>
    </message>
    <message>
        <source>modified Julian day</source>
        <translation>giorno giuliano modificato</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>month name, day, year</source>
        <translation>nome-del-mese giorno anno</translation>
    </message>
    <message>
        <source>more than {low} days</source>
        <translation>più di {low} giorni</translation>
    </message>
    <message>
        <source>mostly downslope, with 30 % of the motion in any direction; where the slope direction is unknown, all motion may be in any direction</source>
        <translation>per lo più lungo il pendio, con il 30 % del movimento in qualsiasi direzione; in qualsiasi direzione dove la direzione del pendio non è nota</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>in movimento</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>neural networks</source>
        <translation>reti neurali</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>prima i più recenti</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>nessuna GPU</translation>
    </message>
    <message>
        <source>no angle columns; {missing} not set</source>
        <translation>nessuna colonna di angoli; {missing} non impostato</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>senza descrizione</translation>
    </message>
    <message>
        <source>no direction of motion is assumed</source>
        <translation>nessuna direzione di movimento è assunta</translation>
    </message>
    <message>
        <source>no drivers</source>
        <translation>senza variabili</translation>
    </message>
    <message>
        <source>no interval in this class</source>
        <translation>nessun intervallo in questa classe</translation>
    </message>
    <message>
        <source>no output</source>
        <translation>nessun messaggio in uscita</translation>
    </message>
    <message>
        <source>no rain</source>
        <translation>nessuna pioggia</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>nessuna stazione</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>nessun valore</translation>
    </message>
    <message>
        <source>noise-free RMSE [mm]</source>
        <translation>RMSE senza rumore [mm]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none in the daily rates: the training period is shorter than a year</source>
        <translation>nessuna nelle velocità giornaliere: il periodo di addestramento è più breve di un anno</translation>
    </message>
    <message>
        <source>none; unit and sign are set by UNIT and SIGN</source>
        <translation>nessuna; unità e segno sono impostati da UNIT e SIGN</translation>
    </message>
    <message>
        <source>normalised chi-square</source>
        <translation>chi quadrato normalizzato</translation>
    </message>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>north [mm]</source>
        <translation>nord [mm]</translation>
    </message>
    <message>
        <source>north sigma</source>
        <translation>sigma del nord</translation>
    </message>
    <message>
        <source>north-east, 15° down</source>
        <translation>nord-est, 15° verso il basso</translation>
    </message>
    <message>
        <source>north-west, 15° down</source>
        <translation>nord-ovest, 15° verso il basso</translation>
    </message>
    <message>
        <source>northing</source>
        <translation>coordinata nord</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>non è un file di testo</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>non ancora controllato</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non confrontabile</translation>
    </message>
    <message>
        <source>not given in the file</source>
        <translation>non indicato nel file</translation>
    </message>
    <message>
        <source>not given in the file name</source>
        <translation>non indicato nel nome del file</translation>
    </message>
    <message>
        <source>not given; default assumed</source>
        <translation>non indicato; si assume il valore predefinito</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installato</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non riconosciuto</translation>
    </message>
    <message>
        <source>not scored: the station was used to build the layer</source>
        <translation>non valutata: la stazione è stata usata per costruire il layer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast, hindcast o scenario.</translation>
    </message>
    <message>
        <source>nowcast: scores at acquisitions after the training period. published: also scores at interpolated days, which depend on future data.</source>
        <translation>nowcast: punteggi nelle acquisizioni dopo il periodo di addestramento. published: anche punteggi nei giorni interpolati, che dipendono da dati futuri.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>osservato</translation>
    </message>
    <message>
        <source>offset ± 1σ</source>
        <translation>scarto ± 1σ</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>prima i più vecchi</translation>
    </message>
    <message>
        <source>oldest_first: forwards in time; newest_first: backwards from the day before the target, as in Eq. (6) of the paper.</source>
        <translation>oldest_first: in avanti nel tempo; newest_first: all'indietro dal giorno prima di quello da stimare, come nell'eq. (6) dell'articolo.</translation>
    </message>
    <message>
        <source>omit {parameter}</source>
        <translation>omettere {parameter}</translation>
    </message>
    <message>
        <source>on common dates</source>
        <translation>su date comuni</translation>
    </message>
    <message>
        <source>one for all points</source>
        <translation>una per tutti i punti</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>uno di</translation>
    </message>
    <message>
        <source>one of {word}</source>
        <translation>uno di {word}</translation>
    </message>
    <message>
        <source>opposite to {component}, sign reversed (SIGN away)</source>
        <translation>opposto a {component}, segno invertito (SIGN away)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>articolo</translation>
    </message>
    <message>
        <source>paper: 30 at intervals of 12 days</source>
        <translation>articolo: 30 a intervalli di 12 giorni</translation>
    </message>
    <message>
        <source>paper: Adam, 1e-4</source>
        <translation>articolo: Adam, 1e-4</translation>
    </message>
    <message>
        <source>paper: after 1090 of 1648 samples</source>
        <translation>articolo: dopo 1090 di 1648 campioni</translation>
    </message>
    <message>
        <source>paper: all, Eq. (6)</source>
        <translation>articolo: tutti, eq. (6)</translation>
    </message>
    <message>
        <source>paper: newest first, Eq. (6)</source>
        <translation>articolo: prima i più recenti, eq. (6)</translation>
    </message>
    <message>
        <source>paper: rain, reservoir level</source>
        <translation>articolo: pioggia, livello dell'invaso</translation>
    </message>
    <message>
        <source>paper: sigmoid, Eq. (4)</source>
        <translation>articolo: sigmoide, eq. (4)</translation>
    </message>
    <message>
        <source>paper: t − 1 … t − 30</source>
        <translation>articolo: t − 1 … t − 30</translation>
    </message>
    <message>
        <source>parameter CRS</source>
        <translation>parametro CRS</translation>
    </message>
    <message>
        <source>persistence_days in {name} is {persistence}; it must be at least 1.</source>
        <translation>persistence_days in {name} è {persistence}; deve essere almeno 1.</translation>
    </message>
    <message>
        <source>plots and reports</source>
        <translation>grafici e rapporti</translation>
    </message>
    <message>
        <source>point ID</source>
        <translation>ID del punto</translation>
    </message>
    <message>
        <source>point layer</source>
        <translation>layer di punti</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <source>points, because no GNSS station (TRUTH) is available</source>
        <translation>punti, perché non è disponibile alcuna stazione GNSS (TRUTH)</translation>
    </message>
    <message>
        <source>polygon layer</source>
        <translation>layer di poligoni</translation>
    </message>
    <message>
        <source>positive direction,
{up} % up</source>
        <translation>direzione positiva,
{up} % verso l'alto</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>probabilità prevista</translation>
    </message>
    <message>
        <source>process {pid} on {host}, running since {since}</source>
        <translation>processo {pid} su {host} dal {since}</translation>
    </message>
    <message>
        <source>project {project}</source>
        <translation>progetto {project}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proiettato</translation>
    </message>
    <message>
        <source>projected without a preferred direction</source>
        <translation>proiettati senza direzione preferita</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tranquillo</translation>
    </message>
    <message>
        <source>r (blue: towards the satellite)</source>
        <translation>r (blu: verso il satellite)</translation>
    </message>
    <message>
        <source>r (blue: {direction})</source>
        <translation>r (blu: {direction})</translation>
    </message>
    <message>
        <source>r (change)</source>
        <translation>r (variazione)</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pioggia</translation>
    </message>
    <message>
        <source>rain [mm/day]</source>
        <translation>pioggia [mm/giorno]</translation>
    </message>
    <message>
        <source>rain {value:.1f} mm</source>
        <translation>pioggia {value:.1f} mm</translation>
    </message>
    <message>
        <source>rain, {sum_mm:.0f} mm</source>
        <translation>pioggia, {sum_mm:.0f} mm</translation>
    </message>
    <message>
        <source>ranges from {lowest:,.0f} to {highest:,.0f} m</source>
        <translation>va da {lowest:,.0f} a {highest:,.0f} m</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>rapido</translation>
    </message>
    <message>
        <source>raster layer</source>
        <translation>layer raster</translation>
    </message>
    <message>
        <source>rate of the curve: {start} to {end} mm/yr</source>
        <translation>velocità della curva: da {start} a {end} mm/anno</translation>
    </message>
    <message>
        <source>rate: a linear mixed-effects response model with a Kalman filter, fitted to measured differences; a baseline replaces the model if its error on held-out acquisitions is smaller. pretrained: a network trained on synthetic slopes, regardless of its error on held-out acquisitions. published: the network of the paper, with one LSTM block per data type and ten linear layers (needs torch).</source>
        <translation>rate: un modello lineare di risposta a effetti misti con un filtro di Kalman, adattato alle differenze misurate; un metodo di riferimento sostituisce il modello se ha un errore minore sulle acquisizioni di validazione. pretrained: una rete addestrata su versanti sintetici, qualunque sia il suo errore sulle acquisizioni di validazione. published: la rete dell'articolo, con un blocco LSTM per tipo di dato e dieci strati lineari (richiede torch).</translation>
    </message>
    <message>
        <source>reaches {largest:,.0f} mm per day</source>
        <translation>raggiunge {largest:,.0f} mm al giorno</translation>
    </message>
    <message>
        <source>reading and writing Parquet files</source>
        <translation>leggere e scrivere file Parquet</translation>
    </message>
    <message>
        <source>reading and writing models</source>
        <translation>leggere e scrivere modelli</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reference in {name} ends on {last}, before its start on {first}; correct the dates.</source>
        <translation>reference in {name} finisce il {last}, prima del suo inizio il {first}; correggere le date.</translation>
    </message>
    <message>
        <source>reference in {name} is {value}; use two dates, such as [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;].</source>
        <translation>reference in {name} è {value}; usare due date, come [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;].</translation>
    </message>
    <message>
        <source>refitted every {refit_days} days to all data available at that time</source>
        <translation>ricalibrati ogni {refit_days} giorni su tutti i dati disponibili in quel momento</translation>
    </message>
    <message>
        <source>relative to one point per track, not calibrated</source>
        <translation>relativo a un punto per traccia, non calibrato</translation>
    </message>
    <message>
        <source>relative to the stable area</source>
        <translation>relativo all'area stabile</translation>
    </message>
    <message>
        <source>relative to {name}</source>
        <translation>relativo a {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>repeat the original run instead</source>
        <translation>ripetere invece l'esecuzione originale</translation>
    </message>
    <message>
        <source>repeat the runs for the individual slopes, whose outputs have their own run records</source>
        <translation>ripetere le esecuzioni dei singoli versanti, i cui risultati hanno registri di esecuzione propri</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>reservoir
level [m]</source>
        <translation>livello
invaso [m]</translation>
    </message>
    <message>
        <source>reservoir level</source>
        <translation>livello dell'invaso</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <source>restarts each day</source>
        <translation>ricomincia ogni giorno</translation>
    </message>
    <message>
        <source>rising reservoir level</source>
        <translation>livello dell'invaso in innalzamento</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>numero di riga</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>riga {row}</translation>
    </message>
    <message>
        <source>run `{command}` in {terminal}</source>
        <translation>eseguire `{command}` in {terminal}</translation>
    </message>
    <message>
        <source>run `{command}` in {terminal} (several GB; the “Get Started” page of pytorch.org shows the command for the smaller CPU build)</source>
        <translation>eseguire `{command}` in {terminal} (diversi GB; la pagina «Get Started» di pytorch.org mostra il comando della versione per CPU, più piccola)</translation>
    </message>
    <message>
        <source>run updatemonitoring with the same project instead, because each run continues from the state in the output folder</source>
        <translation>eseguire invece updatemonitoring con lo stesso progetto, perché ogni esecuzione continua dallo stato nella cartella dei risultati</translation>
    </message>
    <message>
        <source>second layer</source>
        <translation>secondo layer</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>secondi dal 1970</translation>
    </message>
    <message>
        <source>semi-annual</source>
        <translation>semestrale</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilità</translation>
    </message>
    <message>
        <source>set {parameter} = {word}</source>
        <translation>impostare {parameter} = {word}</translation>
    </message>
    <message>
        <source>sets the datum</source>
        <translation>fissa il datum</translation>
    </message>
    <message>
        <source>sets the datum{extra}</source>
        <translation>fissa il datum{extra}</translation>
    </message>
    <message>
        <source>several layers or files</source>
        <translation>più layer o file</translation>
    </message>
    <message>
        <source>shared: one network for all points; per_point: one network per point (slow, intended for few points).</source>
        <translation>shared: una rete per tutti i punti; per_point: una rete per punto (lento, pensato per pochi punti).</translation>
    </message>
    <message>
        <source>sigma [mm]</source>
        <translation>sigma [mm]</translation>
    </message>
    <message>
        <source>sigma of the factor</source>
        <translation>sigma del fattore</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>skill</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>smallest error</source>
        <translation>errore minore</translation>
    </message>
    <message>
        <source>smooth_offset: a smooth offset series; offset_per_date: one offset per date; rate: a constant velocity [mm/yr]; plane: an offset and a plane per date, with at least 4 stations; plain_difference: on each date, the mean of the points minus GNSS on that day, as published, without smoothing or checks.</source>
        <translation>smooth_offset: una serie liscia di scarti; offset_per_date: uno scarto per data; rate: una velocità costante [mm/anno]; plane: uno scarto e un piano per data, con almeno 4 stazioni; plain_difference: in ogni data, la media dei punti meno il GNSS di quel giorno, come pubblicato, senza lisciatura né controlli.</translation>
    </message>
    <message>
        <source>south, 20° down</source>
        <translation>sud, 20° verso il basso</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spazio</translation>
    </message>
    <message>
        <source>specified by the user</source>
        <translation>specificato dall'utente</translation>
    </message>
    <message>
        <source>specified in the file</source>
        <translation>indicato nel file</translation>
    </message>
    <message>
        <source>station</source>
        <translation>stazione</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>stazioni</translation>
    </message>
    <message>
        <source>stations left out in turn</source>
        <translation>stazioni escluse a turno</translation>
    </message>
    <message>
        <source>stations that did not set the datum</source>
        <translation>stazioni che non hanno fissato il datum</translation>
    </message>
    <message>
        <source>stations that set the datum</source>
        <translation>stazioni che fissano il datum</translation>
    </message>
    <message>
        <source>statistics and neighbour search</source>
        <translation>statistica e ricerca dei vicini</translation>
    </message>
    <message>
        <source>step &gt; λ/4 [%]</source>
        <translation>salto &gt; λ/4 [%]</translation>
    </message>
    <message>
        <source>step ends on</source>
        <translation>il salto finisce il</translation>
    </message>
    <message>
        <source>step {day} {value} mm</source>
        <translation>salto {day} {value} mm</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>salto {step}</translation>
    </message>
    <message>
        <source>still</source>
        <translation>fermi</translation>
    </message>
    <message>
        <source>straight down</source>
        <translation>verticalmente verso il basso</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabella</translation>
    </message>
    <message>
        <source>tangential angle</source>
        <translation>angolo tangenziale</translation>
    </message>
    <message>
        <source>tanh (standard LSTM)</source>
        <translation>tanh (LSTM standard)</translation>
    </message>
    <message>
        <source>tanh: the standard LSTM; sigmoid: Eq. (4) of the paper as printed, slower.</source>
        <translation>tanh: la LSTM standard; sigmoid: l'eq. (4) dell'articolo come stampata, più lenta.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destinazione</translation>
    </message>
    <message>
        <source>temporary file, deleted when QGIS is closed</source>
        <translation>file temporaneo, eliminato alla chiusura di QGIS</translation>
    </message>
    <message>
        <source>tenv3, .pos, .neu or CSV files, or a zip archive of such files.</source>
        <translation>File tenv3, .pos, .neu o CSV, o un archivio zip di tali file.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>that of the first gauge with a value</source>
        <translation>quella del primo pluviometro con un valore</translation>
    </message>
    <message>
        <source>the KF-ARIMA baseline</source>
        <translation>il metodo di riferimento KF-ARIMA</translation>
    </message>
    <message>
        <source>the LSTM was trained for {epochs} epochs; {used}.</source>
        <translation>la LSTM è stata addestrata per {epochs} epoche; {used}.</translation>
    </message>
    <message>
        <source>the OSGeo4W Shell</source>
        <translation>OSGeo4W Shell</translation>
    </message>
    <message>
        <source>the command prompt</source>
        <translation>una finestra del prompt dei comandi</translation>
    </message>
    <message>
        <source>the companion layer {name} does not contain point {absent}; use the companion layer of the same run.</source>
        <translation>il layer associato {name} non contiene il punto {absent}; usare il layer associato della stessa esecuzione.</translation>
    </message>
    <message>
        <source>the companion layer {name} does not contain the day {missing}; use the companion layer of the same run.</source>
        <translation>il layer associato {name} non contiene il giorno {missing}; usare il layer associato della stessa esecuzione.</translation>
    </message>
    <message>
        <source>the companion layer {name} has no field pid; use the companion layer of the same run.</source>
        <translation>il layer associato {name} non ha il campo pid; usare il layer associato della stessa esecuzione.</translation>
    </message>
    <message>
        <source>the correction by the pretrained network did not reduce the error on {n_dates} held-out dates, so the smoother is used without correction.</source>
        <translation>la correzione della rete preaddestrata non ha ridotto l'errore su {n_dates} date di validazione, quindi si usa lo smoother senza correzione.</translation>
    </message>
    <message>
        <source>the datum or the calibration</source>
        <translation>il datum o la calibrazione</translation>
    </message>
    <message>
        <source>the format supports none of the fields</source>
        <translation>il formato non supporta nessuno dei campi</translation>
    </message>
    <message>
        <source>the heading of the other orbit</source>
        <translation>la direzione di volo dell'altra orbita</translation>
    </message>
    <message>
        <source>the last known value</source>
        <translation>l'ultimo valore noto</translation>
    </message>
    <message>
        <source>the mean of the gauges with a value</source>
        <translation>la media dei pluviometri con un valore</translation>
    </message>
    <message>
        <source>the month in the column name {name} is unknown; rename the date columns in the format D20200103.</source>
        <translation>il mese nel nome di colonna {name} è sconosciuto; rinominare le colonne delle date nel formato D20200103.</translation>
    </message>
    <message>
        <source>the only order in which every row is a valid date</source>
        <translation>l'unico ordine in cui ogni riga è una data valida</translation>
    </message>
    <message>
        <source>the only unit in which the values exceed the InSAR noise</source>
        <translation>l'unica unità in cui i valori superano il rumore InSAR</translation>
    </message>
    <message>
        <source>the opposite sign</source>
        <translation>il segno opposto</translation>
    </message>
    <message>
        <source>the order in which consecutive rows are consecutive days</source>
        <translation>l'ordine in cui righe consecutive sono giorni consecutivi</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>le altre</translation>
    </message>
    <message>
        <source>the published LSTM was trained for {epochs} of {asked} epochs ({reason}); on the last tenth of the dates, which were held out, its RMSE is {rmse:.2f} mm. As published, it uses earlier dates only.</source>
        <translation>la LSTM pubblicata è stata addestrata per {epochs} epoche su {asked} ({reason}); sull'ultimo decimo delle date, escluso per la validazione, il suo RMSE è {rmse:.2f} mm. Come pubblicato, usa solo le date precedenti.</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>l'invaso</translation>
    </message>
    <message>
        <source>the steps between rows ({step:.2g}) suggest {unit}</source>
        <translation>gli incrementi tra le righe ({step:.2g}) suggeriscono {unit}</translation>
    </message>
    <message>
        <source>this implementation</source>
        <translation>questa implementazione</translation>
    </message>
    <message>
        <source>three numbers in the specified order</source>
        <translation>tre numeri nell'ordine indicato</translation>
    </message>
    <message>
        <source>thresholds in {name} contains the unknown key {unknown}; valid keys: watch, warning and alarm.</source>
        <translation>thresholds in {name} contiene la chiave sconosciuta {unknown}; chiavi valide: watch, warning e alarm.</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>ora del giorno</translation>
    </message>
    <message>
        <source>time zone not given in the file</source>
        <translation>fuso orario non indicato nel file</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>verso est</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>verso ovest</translation>
    </message>
    <message>
        <source>totals {yearly:,.0f} mm per year</source>
        <translation>totalizza {yearly:,.0f} mm all'anno</translation>
    </message>
    <message>
        <source>towards the satellite</source>
        <translation>verso il satellite</translation>
    </message>
    <message>
        <source>towards: positive towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU). away: positive away from the satellite (GSI, unwrapped phase). auto: the convention of the producer, otherwise towards.</source>
        <translation>towards: positivo verso il satellite (EGMS, TRE, MintPy, LiCSBAS, NGU). away: positivo in allontanamento dal satellite (GSI, fase srotolata). auto: la convenzione del produttore, altrimenti towards.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perdita di addestramento</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendenza</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>unexpected columns: {foreign}</source>
        <translation>colonne inattese: {foreign}</translation>
    </message>
    <message>
        <source>unit of the value</source>
        <translation>unità del valore</translation>
    </message>
    <message>
        <source>unit vector ground → satellite</source>
        <translation>versore suolo → satellite</translation>
    </message>
    <message>
        <source>unit vector ground → satellite in the order north, east, up</source>
        <translation>versore suolo → satellite nell'ordine nord, est, verticale</translation>
    </message>
    <message>
        <source>unit vector per point</source>
        <translation>versore per punto</translation>
    </message>
    <message>
        <source>unit vector satellite → ground</source>
        <translation>versore satellite → suolo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>processo sconosciuto</translation>
    </message>
    <message>
        <source>unknown producer</source>
        <translation>produttore sconosciuto</translation>
    </message>
    <message>
        <source>unprocessed</source>
        <translation>non elaborato</translation>
    </message>
    <message>
        <source>up</source>
        <translation>verticale</translation>
    </message>
    <message>
        <source>up [mm]</source>
        <translation>verticale [mm]</translation>
    </message>
    <message>
        <source>up sigma</source>
        <translation>sigma della verticale</translation>
    </message>
    <message>
        <source>upslope</source>
        <translation>verso monte</translation>
    </message>
    <message>
        <source>use a compass direction such as SE, azimuth and plunge in degrees such as 135, 20, or an east, north, up vector such as 0.6, -0.6, -0.5.</source>
        <translation>usare una direzione della bussola come SE, azimut e inclinazione in gradi come 135, 20, o un vettore est, nord, verticale come 0.6, -0.6, -0.5.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usato</translation>
    </message>
    <message>
        <source>valid [%]</source>
        <translation>validi [%]</translation>
    </message>
    <message>
        <source>validates the datum</source>
        <translation>valida il datum</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocità</translation>
    </message>
    <message>
        <source>velocity of last n</source>
        <translation>velocità delle ultime n</translation>
    </message>
    <message>
        <source>velocity {value} mm/yr</source>
        <translation>velocità {value} mm/anno</translation>
    </message>
    <message>
        <source>version {version} is older than {oldest}</source>
        <translation>la versione {version} è precedente alla {oldest}</translation>
    </message>
    <message>
        <source>vertically only</source>
        <translation>solo in verticale</translation>
    </message>
    <message>
        <source>very rapid</source>
        <translation>molto rapido</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>molto lento</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>preallarme</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>west, 20° down</source>
        <translation>ovest, 20° verso il basso</translation>
    </message>
    <message>
        <source>which has an ambiguous two-digit year; write dates as 2020-07-11</source>
        <translation>che ha un anno ambiguo a due cifre; scrivere le date come 2020-07-11</translation>
    </message>
    <message>
        <source>which is not a date; write dates as 2020-07-11</source>
        <translation>che non è una data; scrivere le date come 2020-07-11</translation>
    </message>
    <message>
        <source>which is not a valid date between 1990 and 2100</source>
        <translation>che non è una data valida fra il 1990 e il 2100</translation>
    </message>
    <message>
        <source>width of the 90 % interval [mm]</source>
        <translation>ampiezza dell'intervallo del 90 % [mm]</translation>
    </message>
    <message>
        <source>window [days]</source>
        <translation>finestra [giorni]</translation>
    </message>
    <message>
        <source>window or time scale [days]</source>
        <translation>finestra o scala temporale [giorni]</translation>
    </message>
    <message>
        <source>with velocities</source>
        <translation>con velocità</translation>
    </message>
    <message>
        <source>with_target_day: the drivers on the target day and on the days before it; before_target: only those on the days before it, as published.</source>
        <translation>with_target_day: le variabili del giorno da stimare e dei giorni precedenti; before_target: solo quelle dei giorni precedenti, come pubblicato.</translation>
    </message>
    <message>
        <source>worst acquisitions</source>
        <translation>acquisizioni peggiori</translation>
    </message>
    <message>
        <source>worst points</source>
        <translation>punti peggiori</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>year and day of year</source>
        <translation>anno e giorno dell'anno</translation>
    </message>
    <message>
        <source>year, month name, day</source>
        <translation>anno nome-del-mese giorno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>zero on {day}</source>
        <translation>zero il {day}</translation>
    </message>
    <message>
        <source>{address} is not a valid Dask scheduler address; use the format tcp://host:8786.</source>
        <translation>{address} non è l'indirizzo di uno scheduler Dask; scriverlo come tcp://host:8786.</translation>
    </message>
    <message>
        <source>{affected:.0f} % of the points have steps above λ/4 ({threshold_mm:.1f} mm), which may be unwrapping errors.</source>
        <translation>Il {affected:.0f} % dei punti ha salti superiori a λ/4 ({threshold_mm:.1f} mm), che possono essere errori di srotolamento.</translation>
    </message>
    <message>
        <source>{answer} is the best method: {error} on {count}. Compared with the best simple baseline, {answer_2} ({rmse:.2f} mm), its error is {relative_error}. The squared error is reduced by {skill:.0f} % (95 % interval {low:.0f} to {high:.0f} %)</source>
        <translation>{answer} è il metodo migliore: {error} su {count}. Rispetto al miglior metodo di riferimento semplice, {answer_2} ({rmse:.2f} mm), il suo errore è {relative_error}. L'errore quadratico è ridotto del {skill:.0f} % (intervallo del 95 %: da {low:.0f} a {high:.0f} %)</translation>
    </message>
    <message>
        <source>{arrived} of {count} rows were written</source>
        <translation>{arrived} righe scritte su {count}</translation>
    </message>
    <message>
        <source>{asked} has an RMS of {finite:.1f} mm about the mean at held-out stations; the RMS of {best} is {finite_2:.1f} mm.</source>
        <translation>{asked} ha un RMS di {finite:.1f} mm attorno alla media nelle stazioni di validazione; l'RMS di {best} è {finite_2:.1f} mm.</translation>
    </message>
    <message>
        <source>{asked} requires {needed} stations, but the datum is defined by only {count}.</source>
        <translation>{asked} richiede {needed} stazioni, ma il datum è definito solo da {count}.</translation>
    </message>
    <message>
        <source>{baseline} is excluded. {sentence}</source>
        <translation>{baseline} è escluso. {sentence}</translation>
    </message>
    <message>
        <source>{column} at {what} (originally {before}, now {after})</source>
        <translation>{column} in {what} (in origine {before}, ora {after})</translation>
    </message>
    <message>
        <source>{column} of the slope {name} is {value}, which is not a date; use the format 2020-07-11.</source>
        <translation>{column} del versante {name} è {value}, che non è una data; usare la forma 2020-07-11.</translation>
    </message>
    <message>
        <source>{column} of the slope {name} is {value}, which is not a number; correct it.</source>
        <translation>{column} del versante {name} è {value}, che non è un numero; correggerlo.</translation>
    </message>
    <message>
        <source>{component} in {count}</source>
        <translation>{component} in {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acquisitions are outside the period covered by the drivers and are ignored.</source>
        <translation>
            <numerusform>{count:,} acquisizione è fuori dal periodo delle variabili ed è ignorata.</numerusform>
            <numerusform>{count:,} acquisizioni sono fuori dal periodo delle variabili e sono ignorate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acquisitions, the first of {first}, are older than the last one of the previous delivery; earlier estimates do not use them and are kept.</source>
        <translation>
            <numerusform>{count:,} acquisizione, del {first}, è precedente all'ultima della consegna precedente; le stime precedenti non la usano e restano invariate.</numerusform>
            <numerusform>{count:,} acquisizioni, la prima del {first}, sono precedenti all'ultima della consegna precedente; le stime precedenti non le usano e restano invariate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blank days in {year} are treated as days without rain, following the yearbook convention.</source>
        <translation>
            <numerusform>{count:,} giorno in bianco del {year} è trattato come giorno senza pioggia, secondo la convenzione degli annuari.</numerusform>
            <numerusform>{count:,} giorni in bianco del {year} sono trattati come giorni senza pioggia, secondo la convenzione degli annuari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are empty because the orbits do not separate the two components there (condition number above {most_condition:g}) or because their slope is unknown.</source>
        <translation>
            <numerusform>{count:,} cella è vuota perché le orbite non vi separano le due componenti (numero di condizionamento superiore a {most_condition:g}) o perché la sua pendenza non è nota.</numerusform>
            <numerusform>{count:,} celle sono vuote perché le orbite non vi separano le due componenti (numero di condizionamento superiore a {most_condition:g}) o perché la loro pendenza non è nota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are empty because their sigma is close to the velocity spread of all points ({spread:.1f} mm/yr).</source>
        <translation>
            <numerusform>{count:,} cella è vuota perché la sua sigma è vicina alla dispersione delle velocità di tutti i punti ({spread:.1f} mm/anno).</numerusform>
            <numerusform>{count:,} celle sono vuote perché la loro sigma è vicina alla dispersione delle velocità di tutti i punti ({spread:.1f} mm/anno).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are not numeric ({describe}) and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} cella non è numerica ({describe}) ed è trattata come mancante.</numerusform>
            <numerusform>{count:,} celle non sono numeriche ({describe}) e sono trattate come mancanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {name} are not numeric ({describe}) and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} cella di {name} non è numerica ({describe}) ed è trattata come mancante.</numerusform>
            <numerusform>{count:,} celle di {name} non sono numeriche ({describe}) e sono trattate come mancanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {size_m:g} m, each within {mask_m:.0f} m of a point; {dates} dates.</source>
        <translation>
            <numerusform>{count:,} cella di {size_m:g} m, entro {mask_m:.0f} m da un punto; {dates} date.</numerusform>
            <numerusform>{count:,} celle di {size_m:g} m, ciascuna entro {mask_m:.0f} m da un punto; {dates} date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {size_m:g} m, {dates} dates from {first} to {last}; the median condition number is {condition:.2f}.</source>
        <translation>
            <numerusform>{count:,} cella di {size_m:g} m, {dates} date dal {first} al {last}; il suo numero di condizionamento è {condition:.2f}.</numerusform>
            <numerusform>{count:,} celle di {size_m:g} m, {dates} date dal {first} al {last}; il numero di condizionamento mediano è {condition:.2f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} columns</source>
        <translation>
            <numerusform>{count:,} colonna</numerusform>
            <numerusform>{count:,} colonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} date fields of {name} contain non-numeric text, which is treated as missing (for example, {text} in row {row} of {field}); correct the text if a value was intended.</source>
        <translation>
            <numerusform>{count:,} campo data di {name} contiene testo non numerico, trattato come mancante (per esempio, {text} alla riga {row} di {field}); correggere il testo se si intendeva un valore.</numerusform>
            <numerusform>{count:,} campi data di {name} contengono testo non numerico, trattato come mancante (per esempio, {text} alla riga {row} di {field}); correggere il testo se si intendeva un valore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates</source>
        <translation>
            <numerusform>{count:,} data</numerusform>
            <numerusform>{count:,} date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days lack readings of a regular interval; their rain is treated as missing.</source>
        <translation>
            <numerusform>{count:,} giorno è privo di letture di un intervallo regolare; la sua pioggia è considerata mancante.</numerusform>
            <numerusform>{count:,} giorni sono privi di letture di un intervallo regolare; la loro pioggia è considerata mancante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps are longer than 1.5 times the median interval around them.</source>
        <translation>
            <numerusform>{count:,} lacuna è più lunga di 1,5 volte l'intervallo mediano attorno a essa.</numerusform>
            <numerusform>{count:,} lacune sono più lunghe di 1,5 volte l'intervallo mediano attorno a esse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} infinite values</source>
        <translation>
            <numerusform>{count:,} valore infinito</numerusform>
            <numerusform>{count:,} valori infiniti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} infinite values of {name} are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valore infinito di {name} è trattato come mancante.</numerusform>
            <numerusform>{count:,} valori infiniti di {name} sono trattati come mancanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more warnings of this kind are not shown.</source>
        <translation>
            <numerusform>Non è mostrato {count:,} altro avviso di questo tipo.</numerusform>
            <numerusform>Non sono mostrati altri {count:,} avvisi di questo tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {cells:,} cells are empty because the motion components cannot be resolved there from the two lines of sight or the available dates.</source>
        <translation>
            <numerusform>{count:,} di {cells:,} celle è vuota perché le componenti del movimento non vi si possono risolvere dalle due linee di vista o dalle date disponibili.</numerusform>
            <numerusform>{count:,} di {cells:,} celle sono vuote perché le componenti del movimento non vi si possono risolvere dalle due linee di vista o dalle date disponibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n_points:,} points have too few dates to estimate a velocity.</source>
        <translation>
            <numerusform>{count:,} punto su {n_points:,} ha troppo poche date per stimare una velocità.</numerusform>
            <numerusform>{count:,} punti su {n_points:,} hanno troppo poche date per stimare una velocità.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n_points} points are ignored: fewer than {least} training observations, or a coherence below {min_coherence:g}.</source>
        <translation>
            <numerusform>{count:,} punto su {n_points} è ignorato: meno di {least} osservazioni di addestramento, o coerenza inferiore a {min_coherence:g}.</numerusform>
            <numerusform>{count:,} punti su {n_points} sono ignorati: meno di {least} osservazioni di addestramento, o coerenza inferiore a {min_coherence:g}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {paired_2} dates have no GNSS observation: the offset is interpolated on these dates and held constant before the first and after the last date with GNSS.</source>
        <translation>
            <numerusform>{count:,} data su {paired_2} non ha osservazioni GNSS: in questa data lo scarto è interpolato, o tenuto costante prima della prima e dopo l'ultima data con GNSS.</numerusform>
            <numerusform>{count:,} date su {paired_2} non hanno osservazioni GNSS: in queste date lo scarto è interpolato, e tenuto costante prima della prima e dopo l'ultima data con GNSS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {seen:,} points have a sensitivity below 0.2 to the assumed motion; their values are {done} (flag 1).</source>
        <translation>
            <numerusform>{count:,} punto su {seen:,} ha una sensibilità inferiore a 0,2 al movimento ipotizzato; i suoi valori sono {done} (flag 1).</numerusform>
            <numerusform>{count:,} punti su {seen:,} hanno una sensibilità inferiore a 0,2 al movimento ipotizzato; i loro valori sono {done} (flag 1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} outputs</source>
        <translation>
            <numerusform>{count:,} risultato</numerusform>
            <numerusform>{count:,} risultati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points</source>
        <translation>
            <numerusform>{count:,} punto</numerusform>
            <numerusform>{count:,} punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points are new and are excluded; start a new monitoring project to include them.</source>
        <translation>
            <numerusform>{count:,} punto è nuovo ed è escluso; iniziare un nuovo progetto di monitoraggio per includerlo.</numerusform>
            <numerusform>{count:,} punti sono nuovi e sono esclusi; iniziare un nuovo progetto di monitoraggio per includerli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points of {name} have no geometry or are not single points (first: row {row}); remove these rows, or convert them to single points.</source>
        <translation>
            <numerusform>{count:,} punto di {name} non ha geometria o non è un punto singolo (riga {row}); rimuovere questa riga, o convertirla in un punto singolo.</numerusform>
            <numerusform>{count:,} punti di {name} non hanno geometria o non sono punti singoli (primo: riga {row}); rimuovere queste righe, o convertirle in punti singoli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points on {n_dates:,} dates from {first} to {last} ({producer}); displacement in mm.</source>
        <translation>
            <numerusform>{count:,} punto in {n_dates:,} date dal {first} al {last} ({producer}); spostamento in mm.</numerusform>
            <numerusform>{count:,} punti in {n_dates:,} date dal {first} al {last} ({producer}); spostamento in mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points with {dates:,} dates from {first} to {last}.</source>
        <translation>
            <numerusform>{count:,} punto con {dates:,} date, dal {first} al {last}.</numerusform>
            <numerusform>{count:,} punti con {dates:,} date, dal {first} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} readings fall in the hour that is repeated when daylight saving time ends; all of these readings are used.</source>
        <translation>
            <numerusform>{count:,} lettura cade nell'ora che si ripete alla fine dell'ora legale; è usata.</numerusform>
            <numerusform>{count:,} letture cadono nell'ora che si ripete alla fine dell'ora legale; sono usate tutte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows without a readable date (such as {example}, {why_no_day}) are ignored.</source>
        <translation>
            <numerusform>{count:,} riga senza una data leggibile (come {example}, {why_no_day}) è ignorata.</numerusform>
            <numerusform>{count:,} righe senza una data leggibile (come {example}, {why_no_day}) sono ignorate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} slopes: {done} done, {failed} failed.</source>
        <translation>
            <numerusform>{count:,} versante: {done} completato, {failed} fallito.</numerusform>
            <numerusform>{count:,} versanti: {done} completati, {failed} falliti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations for which at least one interpolator has no value are excluded.</source>
        <translation>
            <numerusform>Esclusa {count:,} stazione per cui almeno un interpolatore non ha valore.</numerusform>
            <numerusform>Escluse {count:,} stazioni per cui almeno un interpolatore non ha valore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations, {first} to {last}.</source>
        <translation>
            <numerusform>{count:,} stazione, dal {first} al {last}.</numerusform>
            <numerusform>{count:,} stazioni, dal {first} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations: {names}</source>
        <translation>
            <numerusform>{count:,} stazione: {names}</numerusform>
            <numerusform>{count:,} stazioni: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} such columns</source>
        <translation>
            <numerusform>{count:,} colonna simile</numerusform>
            <numerusform>{count:,} colonne simili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values</source>
        <translation>
            <numerusform>{count:,} valore</numerusform>
            <numerusform>{count:,} valori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values are isolated spikes and are ignored in training.</source>
        <translation>
            <numerusform>{count:,} valore è un picco isolato ed è ignorato nell'addestramento.</numerusform>
            <numerusform>{count:,} valori sono picchi isolati e sono ignorati nell'addestramento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values are {number:g} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valore è {number:g} ed è trattato come mancante.</numerusform>
            <numerusform>{count:,} valori sono {number:g} e sono trattati come mancanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are -1 and are read as no rain; if they stand for missing values, declare -1 in LAYOUT as no_data.</source>
        <translation>
            <numerusform>{count:,} valore di {name} è -1 ed è letto come assenza di pioggia; se indica un dato mancante, dichiarare -1 in LAYOUT come no_data.</numerusform>
            <numerusform>{count:,} valori di {name} sono -1 e sono letti come assenza di pioggia; se indicano dati mancanti, dichiarare -1 in LAYOUT come no_data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are {number:g} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valore di {name} è {number:g} ed è trattato come mancante.</numerusform>
            <numerusform>{count:,} valori di {name} sono {number:g} e sono trattati come mancanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are {what} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valore di {name} è {what} ed è trattato come mancante.</numerusform>
            <numerusform>{count:,} valori di {name} sono {what} e sono trattati come mancanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} differ{size}; the first is {first}.</source>
        <translation>
            <numerusform>{count:,} valore di {name} differisce{size}: {first}.</numerusform>
            <numerusform>{count:,} valori di {name} differiscono{size}; il primo è {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings about the data and the estimates are listed in {index}.</source>
        <translation>
            <numerusform>{count:,} avviso sui dati e sulle stime è elencato in {index}.</numerusform>
            <numerusform>{count:,} avvisi sui dati e sulle stime sono elencati in {index}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} networks (at most about {duration} on this machine, model file of {size:,.1f} MB)</source>
        <translation>
            <numerusform>{count} rete (al massimo circa {duration} su questo computer, file del modello di {size:,.1f} MB)</numerusform>
            <numerusform>{count} reti (al massimo circa {duration} su questo computer, file del modello di {size:,.1f} MB)</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {first} to {last}</source>
        <translation>{count}: dal {first} al {last}</translation>
    </message>
    <message>
        <source>{dates} dates from {first} to {last}, one every {step_days} days.</source>
        <translation>{dates} date dal {first} al {last}, una ogni {step_days} giorni.</translation>
    </message>
    <message>
        <source>{days:,} days from {first} to {last}.</source>
        <translation>{days:,} giorni, dal {first} al {last}.</translation>
    </message>
    <message>
        <source>{days} occurs twice in the hydrology table with different values of {name}; keep one row.</source>
        <translation>{days} ricorre due volte nella tabella idrologica con valori diversi di {name}; tenere una sola riga.</translation>
    </message>
    <message>
        <source>{day} ({what}): median of the fastest 10 % of the points, and rate estimated by {best}.</source>
        <translation>{day} ({what}): mediana del 10 % dei punti più veloci e velocità stimata da {best}.</translation>
    </message>
    <message>
        <source>{deformation} at intervals of {step_days} days</source>
        <translation>{deformation} a intervalli di {step_days} giorni</translation>
    </message>
    <message>
        <source>{deformation} displacement lags at intervals of {step_days} days and 8 training acquisitions require about {before} acquisitions before the end of training ({train_end}), but there are only {sum}; decrease DEFORMATION_LAGS or LAG_STEP, or provide a longer series.</source>
        <translation>{deformation} ritardi di spostamento a intervalli di {step_days} giorni e 8 acquisizioni di addestramento richiedono circa {before} acquisizioni prima della fine dell'addestramento ({train_end}), ma ce ne sono solo {sum}; ridurre DEFORMATION_LAGS o LAG_STEP, o fornire una serie più lunga.</translation>
    </message>
    <message>
        <source>{deformation} displacement lags at intervals of {step_days} days require {need} days of data before {target}; use fewer lags or a longer series.</source>
        <translation>{deformation} ritardi di spostamento a intervalli di {step_days} giorni richiedono {need} giorni di dati prima del {target}; usare meno ritardi o una serie più lunga.</translation>
    </message>
    <message>
        <source>{deformation} values at fixed lags, interpolated linearly between the acquisitions before the target day</source>
        <translation>{deformation} valori a ritardi fissi, interpolati linearmente tra le acquisizioni precedenti il giorno da stimare</translation>
    </message>
    <message>
        <source>{dem} has no heights at the {xy} points (searched extent: x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f} in {crs}); provide a DEM that covers the points.</source>
        <translation>{dem} non ha quote nei {xy} punti (area cercata: x da {left:.0f} a {right:.0f}, y da {bottom:.0f} a {top:.0f} in {crs}); fornire un DEM che copra i punti.</translation>
    </message>
    <message>
        <source>{doubt} The file does not specify a unit; set UNIT.</source>
        <translation>{doubt} Il file non indica l'unità; impostare UNIT.</translation>
    </message>
    <message>
        <source>{doubt}, and the file does not specify a unit; set {parameter} ({known}).</source>
        <translation>{doubt}, e il file non indica l'unità; impostare {parameter} ({known}).</translation>
    </message>
    <message>
        <source>{doubt}; check {parameter}.</source>
        <translation>{doubt}; controllare {parameter}.</translation>
    </message>
    <message>
        <source>{drawn:g} mm arrow = {size:g} mm horizontal</source>
        <translation>freccia di {drawn:g} mm = {size:g} mm in orizzontale</translation>
    </message>
    <message>
        <source>{drawn:g} mm arrow = {size:g} mm vertical</source>
        <translation>freccia di {drawn:g} mm = {size:g} mm in verticale</translation>
    </message>
    <message>
        <source>{driver}: r = {r}, p = {p:.2g}</source>
        <translation>{driver}: r = {r}, p = {p:.2g}</translation>
    </message>
    <message>
        <source>{driver}: {share:.0f} % of the points respond, although the mean of the fastest 10 % of the points is correlated with it beyond chance ({p}). The response of single points may be hidden by their noise; a response of the slope cannot be excluded.</source>
        <translation>{driver}: il {share:.0f} % dei punti risponde, sebbene la media del 10 % dei punti più veloci mostri una correlazione oltre il caso ({p}). Il rumore può nascondere la risposta dei singoli punti; una risposta del versante non si può escludere.</translation>
    </message>
    <message>
        <source>{driver}: {share:.0f} % of the points respond, but the mean of the fastest 10 % of the points shows no correlation beyond chance (p = {p:.2g}).</source>
        <translation>{driver}: il {share:.0f} % dei punti risponde, ma la media del 10 % dei punti più veloci non mostra una correlazione oltre il caso (p = {p:.2g}).</translation>
    </message>
    <message>
        <source>{error} The direction of motion is unknown until the field is corrected.</source>
        <translation>{error} La direzione del movimento è sconosciuta finché il campo non è corretto.</translation>
    </message>
    <message>
        <source>{estimate}, {first} to {last}: on {flagged} of {all} days, a driver is outside its training range; these days are flagged and their intervals are wider.</source>
        <translation>{estimate}, da {first} a {last}: in {flagged} giorni su {all} una variabile è fuori dal suo intervallo di addestramento; questi giorni hanno un flag e i loro intervalli sono più ampi.</translation>
    </message>
    <message>
        <source>{extra} is empty; at least one layer and one station are required.</source>
        <translation>{extra} è vuoto; servono almeno un layer e una stazione.</translation>
    </message>
    <message numerus="yes">
        <source>{fields} of {name} are missing for {count:,} points (first: row {row}), so the direction of motion at these points is unknown; fill in the fields if a later step requires the direction.</source>
        <translation>
            <numerusform>{fields} di {name} mancano per {count:,} punto (riga {row}), quindi la direzione del movimento in questo punto è sconosciuta; compilare i campi se un passo successivo richiede la direzione.</numerusform>
            <numerusform>{fields} di {name} mancano per {count:,} punti (primo: riga {row}), quindi la direzione del movimento in questi punti è sconosciuta; compilare i campi se un passo successivo richiede la direzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} files named {sub}.</source>
        <translation>{files} file denominati {sub}.</translation>
    </message>
    <message>
        <source>{file} ({number} of {tables})</source>
        <translation>{file} ({number} di {tables})</translation>
    </message>
    <message>
        <source>{file} cannot be checked for damage ({error}); install h5py in the Python environment of QGIS to read it.</source>
        <translation>Non è possibile verificare se {file} è danneggiato ({error}); installare h5py nell'ambiente Python di QGIS per leggerlo.</translation>
    </message>
    <message>
        <source>{file} cannot be created; choose another folder.</source>
        <translation>{file} non si può creare; scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({error}); it is damaged or truncated.</source>
        <translation>{file} non si può aprire ({error}); è danneggiato o troncato.</translation>
    </message>
    <message>
        <source>{file} cannot be opened to store the links to its companion layers; run the algorithm again, or choose another folder.</source>
        <translation>{file} non si può aprire per salvarvi i collegamenti ai layer associati; eseguire di nuovo l'algoritmo, o scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>{file} cannot be opened; it is damaged or not an array file (HDF5, NetCDF).</source>
        <translation>{file} non si può aprire; è danneggiato, o non è un file di matrici (HDF5, NetCDF).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another output of the same run.</source>
        <translation>{file} non si può leggere ({reason}); scegliere un altro risultato della stessa esecuzione.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}); choose the JSON file of the monitoring project.</source>
        <translation>{file} non si può leggere ({strerror}); scegliere il file JSON del progetto di monitoraggio.</translation>
    </message>
    <message>
        <source>{file} cannot be read for the comparison ({error}).</source>
        <translation>{file} non si può leggere per il confronto ({error}).</translation>
    </message>
    <message>
        <source>{file} cannot be started ({process}); choose another Python interpreter in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{file} non si può avviare ({process}); scegliere un altro interprete Python in Impostazioni ▸ Opzioni ▸ SlopeMuse.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another location.</source>
        <translation>{file} non si può scrivere ({reason}); scegliere un'altra posizione.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); free up disk space, or choose another folder or format.</source>
        <translation>{file} non si può scrivere ({reason}); liberare spazio su disco, o scegliere un'altra cartella o formato.</translation>
    </message>
    <message>
        <source>{file} contains a day that is not a valid calendar date; download the file again.</source>
        <translation>{file} contiene un giorno che non è una data di calendario valida; scaricare di nuovo il file.</translation>
    </message>
    <message>
        <source>{file} contains no CSV file, only {inside}; choose the zip archive as delivered, or unpack it.</source>
        <translation>{file} non contiene alcun file CSV, solo {inside}; scegliere l'archivio zip come fornito, o estrarlo.</translation>
    </message>
    <message>
        <source>{file} contains no MintPy or LiCSBAS time series (contents: {shown}); choose timeseries.h5 or cum.h5.</source>
        <translation>{file} non contiene serie temporali MintPy o LiCSBAS (contenuto: {shown}); scegliere timeseries.h5 o cum.h5.</translation>
    </message>
    <message>
        <source>{file} contains no daily data; download it again.</source>
        <translation>{file} non contiene dati giornalieri; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} contains no data itself but refers to {reached}; save it as a GeoTIFF or GeoPackage, or, if you trust the file, set the environment variable {variable} to 1.</source>
        <translation>{file} non contiene dati ma rimanda a {reached}; salvarlo come GeoTIFF o GeoPackage oppure, se il file è attendibile, impostare a 1 la variabile d'ambiente {variable}.</translation>
    </message>
    <message>
        <source>{file} contains no files that can be read; download it again.</source>
        <translation>{file} non contiene file leggibili; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} contains no tenv3, .pos, .neu or CSV file.</source>
        <translation>{file} non contiene file tenv3, .pos, .neu o CSV.</translation>
    </message>
    <message>
        <source>{file} contains {double} more than once; a series can have only one value per day.</source>
        <translation>{file} contiene {double} più di una volta; una serie può avere un solo valore al giorno.</translation>
    </message>
    <message>
        <source>{file} contains {tables} CSV files ({listed}); unpack it and import them one by one.</source>
        <translation>{file} contiene {tables} file CSV ({listed}); estrarli e importarli uno dopo l'altro.</translation>
    </message>
    <message>
        <source>{file} contains {text} where a date such as 08JUN26 is expected; download the file again.</source>
        <translation>{file} contiene {text} dove è attesa una data come 08JUN26; scaricare di nuovo il file.</translation>
    </message>
    <message>
        <source>{file} contains {text} where a number is expected; download it again.</source>
        <translation>{file} contiene {text} dove è atteso un numero; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} does not contain the file {wanted}.</source>
        <translation>{file} non contiene il file {wanted}.</translation>
    </message>
    <message>
        <source>{file} has a line with {found} cells instead of {expected}: the file is truncated; download it again.</source>
        <translation>{file} ha una riga con {found} celle invece di {expected}: il file è troncato; scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} has neither the variables lon and lat nor x and y, so its coordinates are unknown.</source>
        <translation>{file} non ha né le variabili lon e lat né x e y, quindi le sue coordinate sono sconosciute.</translation>
    </message>
    <message>
        <source>{file} has no row {row}; open the file again.</source>
        <translation>{file} non ha la riga {row}; aprire di nuovo il file.</translation>
    </message>
    <message>
        <source>{file} has no sheet with rows below a header.</source>
        <translation>{file} non ha alcun foglio con righe sotto un'intestazione.</translation>
    </message>
    <message>
        <source>{file} has no time variable (days since …), so it contains no series.</source>
        <translation>{file} non ha una variabile temporale (days since …), quindi non contiene serie.</translation>
    </message>
    <message>
        <source>{file} has no variable named displacement, and it is not clear which variable contains the displacement ({shown}); rename that variable to displacement.</source>
        <translation>{file} non ha una variabile di nome displacement, e non è chiaro quale variabile contenga lo spostamento ({shown}); rinominarla in displacement.</translation>
    </message>
    <message>
        <source>{file} has only one date, and its folder contains no file with the same name and another date; a series requires at least two dates.</source>
        <translation>{file} ha una sola data, e la sua cartella non contiene file con lo stesso nome e un'altra data; una serie richiede almeno due date.</translation>
    </message>
    <message>
        <source>{file} has only one date; a series requires at least two.</source>
        <translation>{file} ha una sola data; una serie ne richiede almeno due.</translation>
    </message>
    <message>
        <source>{file} has two columns named {name}; rename one of them.</source>
        <translation>{file} ha due colonne di nome {name}; rinominare una delle due.</translation>
    </message>
    <message>
        <source>{file} in {name} cannot be read ({reason}); it is damaged or truncated.</source>
        <translation>{file} in {name} non si può leggere ({reason}); è danneggiato o troncato.</translation>
    </message>
    <message>
        <source>{file} in {name} cannot be read; it is damaged or truncated.</source>
        <translation>Impossibile leggere {file} in {name}; è danneggiato o troncato.</translation>
    </message>
    <message>
        <source>{file} in {name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged or empty.</source>
        <translation>{file} in {name} dichiara di contenere {cells:,.0f} valori, ma il file ha solo {size:,} byte; è danneggiato o vuoto.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file.</source>
        <translation>{file} è una cartella; scegliere un file.</translation>
    </message>
    <message>
        <source>{file} is a model in the format {header}, but this version of SlopeMuse reads {format}; train the model again or update the plugin.</source>
        <translation>{file} è un modello nel formato {header}, ma questa versione di SlopeMuse legge {format}; addestrare di nuovo il modello o aggiornare il plugin.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}); train the model again.</source>
        <translation>{file} è danneggiato ({error}); addestrare di nuovo il modello.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; download or export it again.</source>
        <translation>{file} è danneggiato e non si può leggere; scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} è vuoto.</translation>
    </message>
    <message>
        <source>{file} is in a folder that is not writable, but a layer of its points is created next to it; copy the file to another folder and open it there.</source>
        <translation>{file} si trova in una cartella non scrivibile, ma accanto ad esso viene creato un layer dei suoi punti; copiare il file in un'altra cartella e aprirlo lì.</translation>
    </message>
    <message>
        <source>{file} is locked by another program; close it there, or wait until it is written, and try again.</source>
        <translation>{file} è bloccato da un altro programma; chiuderlo lì o attendere che sia scritto, quindi riprovare.</translation>
    </message>
    <message>
        <source>{file} is not a NetCDF file written by SlopeMuse; import it, and use the imported layer instead.</source>
        <translation>{file} non è un file NetCDF scritto da SlopeMuse; importarlo e usare il layer importato al suo posto.</translation>
    </message>
    <message>
        <source>{file} is not a SlopeMuse model or is truncated; choose the file written by the training algorithm.</source>
        <translation>{file} non è un modello di SlopeMuse o è troncato; scegliere il file scritto dall'algoritmo di addestramento.</translation>
    </message>
    <message>
        <source>{file} is not a readable raster; check that the file is complete and in a raster format that GDAL reads.</source>
        <translation>{file} non è un raster leggibile; controllare che il file sia completo e in un formato raster leggibile da GDAL.</translation>
    </message>
    <message>
        <source>{file} is not a readable spreadsheet; save it again as XLSX or CSV.</source>
        <translation>{file} non è un foglio di calcolo leggibile; salvarlo di nuovo come XLSX o CSV.</translation>
    </message>
    <message>
        <source>{file} is not a valid zip archive ({error}); download it again.</source>
        <translation>{file} non è un archivio zip valido ({error}); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} is not text; choose tenv3, .pos or CSV files, or a zip archive of such files.</source>
        <translation>{file} non è un file di testo; scegliere file tenv3, .pos o CSV, o un archivio zip di tali file.</translation>
    </message>
    <message>
        <source>{file} looks like an RTKLIB file, but its header line (latitude(deg), x-ecef(m) or e-baseline(m)) is missing; export the file with the header.</source>
        <translation>{file} sembra un file RTKLIB, ma manca la riga di intestazione (latitude(deg), x-ecef(m) o e-baseline(m)); esportare il file con l'intestazione.</translation>
    </message>
    <message>
        <source>{file} was not read within {seconds:.0f} s and is probably damaged; download or export it again.</source>
        <translation>{file} non è stato letto entro {seconds:.0f} s ed è probabilmente danneggiato; scaricarlo o esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file} would unpack to {found:,.1f} GB, which is too large for GNSS data; extract only the required stations.</source>
        <translation>{file} occuperebbe {found:,.1f} GB una volta estratto, troppo per dati GNSS; estrarre solo le stazioni necessarie.</translation>
    </message>
    <message>
        <source>{file}/{member} is damaged ({error}); download it again.</source>
        <translation>{file}/{member} è danneggiato ({error}); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{file}/{table} is empty.</source>
        <translation>{file}/{table} è vuoto.</translation>
    </message>
    <message>
        <source>{file}: JPL columns are read as east, north, up, their sigmas and correlations, in m.</source>
        <translation>{file}: le colonne JPL sono lette come est, nord, verticale, loro sigma e correlazioni, in m.</translation>
    </message>
    <message>
        <source>{file}: NGL tenv columns are read as east, north, up, their sigmas and correlations, in m.</source>
        <translation>{file}: le colonne NGL tenv sono lette come est, nord, verticale, loro sigma e correlazioni, in m.</translation>
    </message>
    <message>
        <source>{file}: SONEL columns are read as year, north, east, up and their sigmas, in m.</source>
        <translation>{file}: le colonne SONEL sono lette come anno, nord, est, verticale e loro sigma, in m.</translation>
    </message>
    <message>
        <source>{file}: SOPAC columns are read as year, day of the year, north, east, up and their sigmas, in m.</source>
        <translation>{file}: le colonne SOPAC sono lette come anno, giorno dell'anno, nord, est, alto e i loro sigma, in m.</translation>
    </message>
    <message>
        <source>{file}: USGS columns are read as date, north, east, up and their sigmas, in mm.</source>
        <translation>{file}: le colonne USGS sono lette come data, nord, est, alto e i loro sigma, in mm.</translation>
    </message>
    <message>
        <source>{file}: geocentric X, Y, Z of NGL txyz2 are converted to east, north, up; their sigmas are not read.</source>
        <translation>{file}: le X, Y, Z geocentriche di NGL txyz2 sono convertite in est, nord, verticale; le loro sigma non sono lette.</translation>
    </message>
    <message>
        <source>{file}: latitude, longitude and height from GSI, relative to the first day.</source>
        <translation>{file}: latitudine, longitudine e quota di GSI, relative al primo giorno.</translation>
    </message>
    <message>
        <source>{file}: positions from RTKLIB, relative to the first day.</source>
        <translation>{file}: posizioni di RTKLIB, relative al primo giorno.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count:,} days occur twice; the last row of each day is used.</source>
        <translation>
            <numerusform>{file}: {count:,} giorno ricorre due volte; si usa la sua ultima riga.</numerusform>
            <numerusform>{file}: {count:,} giorni ricorrono due volte; si usa l'ultima riga di ogni giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fine:,} of {fine_2:,} points have a sensitivity of at least 0.2 to the assumed motion</source>
        <translation>{fine:,} punti su {fine_2:,} hanno una sensibilità di almeno 0,2 al movimento ipotizzato</translation>
    </message>
    <message>
        <source>{first_day} to {train_end}</source>
        <translation>dal {first_day} al {train_end}</translation>
    </message>
    <message>
        <source>{first} has only one band and no date in its name; a series requires at least two dates, with one band or one file per date (20200103_disp.tif).</source>
        <translation>{first} ha una sola banda e nessuna data nel nome; una serie richiede almeno due date, con una banda o un file per data (20200103_disp.tif).</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, {n_dates} dates.</source>
        <translation>Dal {first} al {last}, {n_dates} date.</translation>
    </message>
    <message>
        <source>{first} to {last}, {n_dates} dates; positive to the east, upwards and to the north.</source>
        <translation>Dal {first} al {last}, {n_dates} date; positivo verso est, verso l'alto e verso nord.</translation>
    </message>
    <message>
        <source>{folder} is being updated by another run ({holder}); wait until it has finished.</source>
        <translation>Un'altra esecuzione sta aggiornando {folder} ({holder}); attendere che finisca.</translation>
    </message>
    <message>
        <source>{gate:.0f} % of its correction is applied to the smoother</source>
        <translation>allo smoother si applica il {gate:.0f} % della sua correzione</translation>
    </message>
    <message>
        <source>{history} of at most {epochs}; the best epoch is kept</source>
        <translation>{history} di al massimo {epochs}; si conserva l'epoca migliore</translation>
    </message>
    <message>
        <source>{incidence} and {heading} must be set together; {missing} is missing.</source>
        <translation>{incidence} e {heading} devono essere impostati insieme; manca {missing}.</translation>
    </message>
    <message>
        <source>{info} in {file} would unpack from {compress_size:,.1f} MB to {file_size:,.1f} GB; this ratio is implausible for measurements, so the file is not opened.</source>
        <translation>{info} in {file} passerebbe da {compress_size:,.1f} MB a {file_size:,.1f} GB una volta estratto; questo rapporto non è plausibile per misure, quindi il file non viene aperto.</translation>
    </message>
    <message>
        <source>{key} in {file} is {text}, which is not a number.</source>
        <translation>{key} in {file} è {text}, che non è un numero.</translation>
    </message>
    <message>
        <source>{key} in {name} is {value}; it must be a number that is 0 or greater.</source>
        <translation>{key} in {name} è {value}; deve essere un numero di almeno 0.</translation>
    </message>
    <message>
        <source>{key} in {name} is {value}; it must be an object with keys and values.</source>
        <translation>{key} in {name} è {value}; deve essere un oggetto con chiavi e valori.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>manca {key}</translation>
    </message>
    <message>
        <source>{kind}: {name}, as specified in the columns {columns}.</source>
        <translation>{kind}: {name}, come specificato nelle colonne {columns}.</translation>
    </message>
    <message>
        <source>{known:,} of {n_points:,}</source>
        <translation>{known:,} di {n_points:,}</translation>
    </message>
    <message>
        <source>{label} ({name}) is not set; choose a file.</source>
        <translation>{label} ({name}) non è impostato; scegliere un file.</translation>
    </message>
    <message>
        <source>{label} ({name}) is not set; choose a layer or a file.</source>
        <translation>{label} ({name}) non è impostato; scegliere un layer o un file.</translation>
    </message>
    <message>
        <source>{label}: median {middle:.2f}, 5th to 95th percentile {low:.2f} to {high:.2f}.</source>
        <translation>{label}: mediana {middle:.2f}, dal 5° al 95° percentile {low:.2f} – {high:.2f}.</translation>
    </message>
    <message numerus="yes">
        <source>{layer} ({count:,} points, {rate:.1f} mm/yr)</source>
        <translation>
            <numerusform>{layer} ({count:,} punto, {rate:.1f} mm/anno)</numerusform>
            <numerusform>{layer} ({count:,} punti, {rate:.1f} mm/anno)</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} contains motion along one line of sight only, so its direction on the map is unknown; first derive the east and up motion from two orbits (Processing ▸ East and up from two orbits), or project the motion onto the slope.</source>
        <translation>{layer} contiene movimento lungo una sola linea di vista, quindi la sua direzione sulla mappa è sconosciuta; ricavare prima il movimento est e verticale da due orbite (Processing ▸ Est e verticale da due orbite), o proiettare il movimento sul versante.</translation>
    </message>
    <message>
        <source>{layer} from a database or service</source>
        <translation>{layer} da un database o servizio</translation>
    </message>
    <message>
        <source>{layer} has no points with values in the area {area}.</source>
        <translation>{layer} non ha punti con valori nell'area {area}.</translation>
    </message>
    <message>
        <source>{layer} has no points.</source>
        <translation>{layer} non ha punti.</translation>
    </message>
    <message>
        <source>{layer} has no selected features, but only these are to be used; select features, or use the whole layer.</source>
        <translation>{layer} non ha elementi selezionati, ma solo questi devono essere usati; selezionare elementi oppure usare l'intero layer.</translation>
    </message>
    <message>
        <source>{layer} has no selected points; select points on the map or in the attribute table.</source>
        <translation>{layer} non ha punti selezionati; selezionare punti sulla mappa o nella tabella degli attributi.</translation>
    </message>
    <message>
        <source>{layer} has {dbf_fields} fields, the maximum for a shapefile: dates after {found} may be missing. Obtain a GeoPackage or CSV file instead.</source>
        <translation>{layer} ha {dbf_fields} campi, il massimo per uno shapefile: le date dopo {found} possono mancare. Procurarsi invece un file GeoPackage o CSV.</translation>
    </message>
    <message>
        <source>{layer} is not a point layer; provide a point layer with displacement series.</source>
        <translation>{layer} non è un layer di punti; fornire un layer di punti con serie di spostamento.</translation>
    </message>
    <message>
        <source>{layer} is not the ID of a layer in the project.</source>
        <translation>{layer} non è l'ID di un layer del progetto.</translation>
    </message>
    <message>
        <source>{layer} with unsaved edits</source>
        <translation>{layer} con modifiche non salvate</translation>
    </message>
    <message>
        <source>{layer}, a temporary layer</source>
        <translation>{layer}, un layer temporaneo</translation>
    </message>
    <message>
        <source>{least:.1f} to {largest:.1f}</source>
        <translation>da {least:.1f} a {largest:.1f}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>da {least} a {most}</translation>
    </message>
    <message>
        <source>{lower} is {low:g} and {upper} is {high:g} mm/day; the thresholds must increase from WATCH to ALARM.</source>
        <translation>{lower} è {low:g} e {upper} è {high:g} mm/giorno; le soglie devono crescere da WATCH ad ALARM.</translation>
    </message>
    <message>
        <source>{low}–{high:g} days</source>
        <translation>{low}–{high:g} giorni</translation>
    </message>
    <message>
        <source>{memory_days:.0f} days</source>
        <translation>{memory_days:.0f} giorni</translation>
    </message>
    <message>
        <source>{method}: leaving out station {number} of {count}</source>
        <translation>{method}: esclusione della stazione {number} di {count}</translation>
    </message>
    <message>
        <source>{n_files} files of one product are combined: {files}.</source>
        <translation>{n_files} file di un prodotto sono uniti: {files}.</translation>
    </message>
    <message>
        <source>{n_hidden} of {n_dates} dates are held out from all methods. The noise of the held-out observations is about {noise:.1f} mm, which is a lower limit for the RMSE of any method.</source>
        <translation>{n_hidden} date su {n_dates} sono escluse per tutti i metodi e usate per la validazione. Il rumore delle osservazioni escluse è di circa {noise:.1f} mm, limite inferiore per l'RMSE di qualsiasi metodo.</translation>
    </message>
    <message>
        <source>{n_points:,} points, acquisitions from {first} to {last}. The methods are fitted to the {trained} acquisitions up to {train_end} and scored on the {tested} acquisitions after that date. Each scored acquisition is predicted from the acquisitions before it, with the drivers ({names}) known up to the day of the acquisition.</source>
        <translation>{n_points:,} punti, acquisizioni dal {first} al {last}. I metodi sono calibrati sulle {trained} acquisizioni fino al {train_end} e valutati sulle {tested} acquisizioni successive. Ogni acquisizione valutata è prevista da quelle precedenti, con le variabili ({names}) note fino al giorno dell'acquisizione.</translation>
    </message>
    <message>
        <source>{n_points} points are too few to estimate how the response varies across the slope ({least_points} are required): each point is modelled separately, and a common-mode error cannot be distinguished from motion.</source>
        <translation>{n_points} punti sono troppo pochi per stimare come varia la risposta sul versante (ne servono {least_points}): ogni punto è modellato separatamente, e un errore di modo comune non si distingue dal movimento.</translation>
    </message>
    <message>
        <source>{n_points}, one per point</source>
        <translation>{n_points}, una per punto</translation>
    </message>
    <message>
        <source>{names} at each point; grey: empty or unknown.</source>
        <translation>{names} in ogni punto; grigio: vuoto o non noto.</translation>
    </message>
    <message>
        <source>{name} (arrows)</source>
        <translation>{name} (frecce)</translation>
    </message>
    <message>
        <source>{name} (certain, {share})</source>
        <translation>{name} (certo, {share})</translation>
    </message>
    <message>
        <source>{name} (doubtful, {share})</source>
        <translation>{name} (dubbio, {share})</translation>
    </message>
    <message>
        <source>{name} (likely, {share})</source>
        <translation>{name} (probabile, {share})</translation>
    </message>
    <message>
        <source>{name} ({first} to {last}) does not cover the period shown; choose another table.</source>
        <translation>{name} (dal {first} al {last}) non copre il periodo mostrato; scegliere un'altra tabella.</translation>
    </message>
    <message>
        <source>{name} [mm/yr]</source>
        <translation>{name} [mm/anno]</translation>
    </message>
    <message>
        <source>{name} [mm]</source>
        <translation>{name} [mm]</translation>
    </message>
    <message>
        <source>{name} and the reference have no dates in common.</source>
        <translation>{name} e il riferimento non hanno date in comune.</translation>
    </message>
    <message>
        <source>{name} and {name_2} do not overlap (they are {hypot:.1f} km apart); provide layers of the same area, and check their CRS.</source>
        <translation>{name} e {name_2} non si sovrappongono (distano {hypot:.1f} km); fornire layer della stessa area e controllarne il SR.</translation>
    </message>
    <message>
        <source>{name} and {other} are the same table ({path}); choose another table for {name}.</source>
        <translation>{name} e {other} sono la stessa tabella ({path}); scegliere un'altra tabella per {name}.</translation>
    </message>
    <message>
        <source>{name} and {second_name} have the same date {double}; remove one of them.</source>
        <translation>{name} e {second_name} hanno la stessa data {double}; rimuoverne uno.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a layer: {value}.</source>
        <translation>{name} non si può aprire come layer: {value}.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: {value}.</source>
        <translation>{name} non si può aprire come raster: {value}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); check that the file is complete.</source>
        <translation>{name} non si può leggere ({reason}); controllare che il file sia completo.</translation>
    </message>
    <message>
        <source>{name} captures {series:.0f} % of the motion measured by GNSS, although its correlation with GNSS is {r:.3f}: fast motion is partly lost in phase unwrapping, or the line of sight of the layer is wrong.</source>
        <translation>{name} coglie il {series:.0f} % del movimento misurato dal GNSS, benché la sua correlazione con il GNSS sia {r:.3f}: il movimento veloce si perde in parte nello srotolamento della fase, o la linea di vista del layer è errata.</translation>
    </message>
    <message>
        <source>{name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged or empty.</source>
        <translation>{name} dichiara {cells:,.0f} valori, ma il file ha solo {size:,} byte; è danneggiato o vuoto.</translation>
    </message>
    <message>
        <source>{name} contains no SlopeMuse run record; choose a SlopeMuse output or its .run.json file.</source>
        <translation>{name} non contiene un registro di esecuzione di SlopeMuse; scegliere un risultato di SlopeMuse o il suo file .run.json.</translation>
    </message>
    <message>
        <source>{name} contains polygons, but only points and tables can be written as {format}; write a GeoPackage.</source>
        <translation>{name} contiene poligoni, ma in {format} si possono scrivere solo punti e tabelle; scrivere un GeoPackage.</translation>
    </message>
    <message>
        <source>{name} contains the component {component} instead of line-of-sight displacement; provide the layer as imported.</source>
        <translation>{name} ha la componente {component} invece della linea di vista; fornire il layer come importato.</translation>
    </message>
    <message>
        <source>{name} contains the unknown key {unknown}; valid keys: {known}.</source>
        <translation>{name} contiene la chiave sconosciuta {unknown}; chiavi valide: {known}.</translation>
    </message>
    <message>
        <source>{name} contains the {role} of a result.

Choose the displacement layer instead.</source>
        <translation>{name} contiene {role} di un risultato.

Scegliere invece il layer di spostamento.</translation>
    </message>
    <message>
        <source>{name} contains {day}, which is not a date; use the format 2020-07-11.</source>
        <translation>{name} contiene {day}, che non è una data; usare la forma 2020-07-11.</translation>
    </message>
    <message>
        <source>{name} does not contain a JSON object; write keys and values in braces.</source>
        <translation>{name} non contiene un oggetto JSON; scrivere chiavi e valori tra parentesi graffe.</translation>
    </message>
    <message>
        <source>{name} does not contain the reference.</source>
        <translation>{name} non contiene il riferimento.</translation>
    </message>
    <message>
        <source>{name} does not contain this point.</source>
        <translation>{name} non contiene questo punto.</translation>
    </message>
    <message>
        <source>{name} does not contain {key}; set it to a path in quotes.</source>
        <translation>{name} non contiene {key}; impostarlo su un percorso tra virgolette.</translation>
    </message>
    <message>
        <source>{name} failed; see the log for the reason.</source>
        <translation>{name} è fallito; il motivo è nel log.</translation>
    </message>
    <message>
        <source>{name} had {former:,} rows and now has {now:,}.</source>
        <translation>{name} aveva {former:,} righe e ora ne ha {now:,}.</translation>
    </message>
    <message>
        <source>{name} has a feature limit or a feature filter, which SlopeMuse cannot apply; remove it, and select the features instead.</source>
        <translation>{name} ha un limite o un filtro di elementi, che SlopeMuse non può applicare; rimuoverlo e selezionare invece gli elementi.</translation>
    </message>
    <message>
        <source>{name} has been added to the project.</source>
        <translation>{name} è stato aggiunto al progetto.</translation>
    </message>
    <message>
        <source>{name} has no CRS; assign one to the raster.</source>
        <translation>{name} non ha un SR; assegnarne uno al raster.</translation>
    </message>
    <message>
        <source>{name} has no column {column}; add it.</source>
        <translation>{name} non ha la colonna {column}; aggiungerla.</translation>
    </message>
    <message>
        <source>{name} has no date fields such as D20200131, so there is no series to plot.

Use Processing ▸ SlopeMuse ▸ Import InSAR series
to create a layer with dates from a file.</source>
        <translation>{name} non ha campi data come D20200131, quindi non c'è una serie da tracciare.

Usare Processing ▸ SlopeMuse ▸ Importa serie InSAR
per creare da un file un layer con date.</translation>
    </message>
    <message>
        <source>{name} has no points with coordinates and values on at least {most_lacking:.0f} % of the {dates} dates; first resample the layers to a common time axis with the harmonize algorithm.</source>
        <translation>{name} non ha punti con coordinate e valori in almeno il {most_lacking:.0f} % delle {dates} date; ricampionare prima i layer su un asse temporale comune con l'algoritmo harmonize.</translation>
    </message>
    <message>
        <source>{name} has no points with values; provide a layer with displacement series.</source>
        <translation>{name} non ha punti con valori; fornire un layer con serie di spostamento.</translation>
    </message>
    <message>
        <source>{name} has no points within {n} pixels; click closer to a point or zoom in.</source>
        <translation>{name} non ha punti entro {n} pixel; fare clic più vicino a un punto o ingrandire.</translation>
    </message>
    <message>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} non ha punti.

Scegliere un altro layer.</translation>
    </message>
    <message>
        <source>{name} has no points; at least one is required.</source>
        <translation>{name} non ha punti; ne serve almeno uno.</translation>
    </message>
    <message>
        <source>{name} has no rows; add one row per slope.</source>
        <translation>{name} non ha righe; aggiungerne una per versante.</translation>
    </message>
    <message>
        <source>{name} has no selected points; at least one is required.</source>
        <translation>{name} non ha punti selezionati; ne serve almeno uno.</translation>
    </message>
    <message>
        <source>{name} has no stations with a position and the columns e, n and u, so no arrows can be drawn; line-of-sight displacement has no direction on the map.</source>
        <translation>{name} non ha stazioni con una posizione e le colonne e, n e u, quindi non si possono disegnare frecce; lo spostamento nella linea di vista non ha direzione sulla mappa.</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, but must have the shape {shape_2}.</source>
        <translation>{name} ha forma {shape}, ma deve avere forma {shape_2}.</translation>
    </message>
    <message>
        <source>{name} has the unknown column {unknown}; valid columns: {known}.</source>
        <translation>{name} ha la colonna sconosciuta {unknown}; colonne valide: {known}.</translation>
    </message>
    <message>
        <source>{name} has two bands for {date}; remove one.</source>
        <translation>{name} ha due bande per il {date}; rimuoverne una.</translation>
    </message>
    <message>
        <source>{name} has two values at {time}; several sensors or statistics may be mixed. Keep one value, or select a sensor with STATIONS.</source>
        <translation>{name} ha due valori per {time}; possono essere mescolati più sensori o statistiche: tenerne uno, o selezionarlo con STATIONS.</translation>
    </message>
    <message>
        <source>{name} has values on {share} % of the days shown.</source>
        <translation>{name} ha valori nel {share} % dei giorni mostrati.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {count:,} dates, but at least {least_dates} are required to interpolate between them.</source>
        <translation>
            <numerusform>{name} ha {count:,} data, ma ne servono almeno {least_dates} per interpolare.</numerusform>
            <numerusform>{name} ha {count:,} date, ma ne servono almeno {least_dates} per interpolare fra esse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {days} dates, but at most {max_date_fields} can be read; remove some date fields.</source>
        <translation>{name} ha {days} date, ma se ne possono leggere al massimo {max_date_fields}; rimuovere alcuni campi data.</translation>
    </message>
    <message>
        <source>{name} is a database ({file}); choose a file, for example a GeoPackage, or, for layers and tables, a PostGIS table.</source>
        <translation>{name} è un database ({file}); scegliere un file, per esempio un GeoPackage, o per layer e tabelle una tabella di PostGIS.</translation>
    </message>
    <message>
        <source>{name} is a table without points; import the file with “Import InSAR series”, which makes a point layer of it.</source>
        <translation>{name} è una tabella senza punti; importare il file con «Importa serie InSAR», che ne crea un layer di punti.</translation>
    </message>
    <message>
        <source>{name} is missing on {missing} of the required days; {how} is assumed on these days.</source>
        <translation>{name} manca in {missing} dei giorni richiesti; in questi giorni si assume: {how}.</translation>
    </message>
    <message>
        <source>{name} is missing; set it to a point layer with one field per date.</source>
        <translation>{name} manca; indicare un layer di punti con un campo per data.</translation>
    </message>
    <message>
        <source>{name} is missing; set it to a table.</source>
        <translation>{name} manca; indicare una tabella.</translation>
    </message>
    <message>
        <source>{name} is not a point layer; provide a point layer with displacement series.</source>
        <translation>{name} non è un layer di punti; fornire un layer di punti con serie di spostamento.</translation>
    </message>
    <message>
        <source>{name} is not a text table; choose a CSV file, or a vector file that QGIS can open.</source>
        <translation>{name} non è una tabella di testo; scegliere un file CSV o un file vettoriale che QGIS possa aprire.</translation>
    </message>
    <message>
        <source>{name} is not a valid CRS: {value}.</source>
        <translation>{name} non è un SR valido: {value}.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({error}); correct it.</source>
        <translation>{name} non è JSON valido ({error}); correggerlo.</translation>
    </message>
    <message>
        <source>{name} is not written automatically because {output} is a database table; set {name} to write it.</source>
        <translation>{name} non viene scritto accanto a {output}, che è una tabella; impostare {name} per conservarlo.</translation>
    </message>
    <message>
        <source>{name} is relative to its stable area, but these points are not because the acquisitions layer is not stored next to the estimate; run the estimate again.</source>
        <translation>{name} è relativo alla sua area stabile, ma questi punti no, perché il layer delle acquisizioni della stima non è salvato accanto alla stima; eseguire di nuovo la stima.</translation>
    </message>
    <message>
        <source>{name} is {angle:g}; use degrees clockwise from north within ±360.</source>
        <translation>{name} è {angle:g}; usare gradi in senso orario da nord entro ±360.</translation>
    </message>
    <message>
        <source>{name} is {day}, which is outside the period of the data, {first} to {last} ({spans}).</source>
        <translation>{name} è {day}, fuori dal periodo dei dati, dal {first} al {last} ({spans}).</translation>
    </message>
    <message>
        <source>{name} is {value:g} mm/day; it must be greater than 0.</source>
        <translation>{name} è {value:g} mm/giorno; deve essere maggiore di 0.</translation>
    </message>
    <message>
        <source>{name} is {value}, which contains a character that cannot be stored; correct the value, or rename the file.</source>
        <translation>{name} è {value}, che contiene un carattere che non può essere salvato; correggere il valore o rinominare il file.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a date; use the format 2020-07-11.</source>
        <translation>{name} è {value}, che non è una data; usare la forma 2020-07-11.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a date; write it as 2020-01-31.</source>
        <translation>{name} è {value}, che non è una data; scriverla come 2020-01-31.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a valid choice; use one of: {words}.</source>
        <translation>{name} è {value}, che non è una scelta valida; usare una di: {words}.</translation>
    </message>
    <message>
        <source>{name} is {value}; use a number from {low:.0f} to {high:.0f}.</source>
        <translation>{name} è {value}; usare un numero da {low:.0f} a {high:.0f}.</translation>
    </message>
    <message>
        <source>{name} no longer contains {column}.</source>
        <translation>{name} non contiene più {column}.</translation>
    </message>
    <message>
        <source>{name} now also contains {column}.</source>
        <translation>{name} ora contiene anche {column}.</translation>
    </message>
    <message>
        <source>{name} of {file} does not have time as its first dimension; reorder its dimensions to (time, y, x).</source>
        <translation>{name} di {file} non ha il tempo come prima dimensione; riordinare le dimensioni in (time, y, x).</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {lines} × {columns}, but its coordinates have the size {shape}; the sizes must agree.</source>
        <translation>{name} di {file} ha dimensione {lines} × {columns}, ma le sue coordinate hanno dimensione {shape}; le dimensioni devono coincidere.</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {shape}, but the series have the size {series_shape}; choose a geometry file with the same grid.</source>
        <translation>{name} di {file} ha dimensione {shape}, ma le serie hanno dimensione {series_shape}; scegliere un file di geometria con la stessa griglia.</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {size}, but there are {dates} dates and {places} locations; the sizes must agree.</source>
        <translation>{name} di {file} ha la dimensione {size}, ma ci sono {dates} date e {places} posizioni; le dimensioni devono coincidere.</translation>
    </message>
    <message>
        <source>{name} only</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>{name} places the satellite more to the {lies} than to the {side}, but SAR satellites fly nearly north or south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its convention.</source>
        <translation>{name} colloca il satellite più a {lies} che a {side}, ma i satelliti SAR volano quasi verso nord o sud e guardano quasi verso est o ovest (direzione di volo circa −12 ascendente, 192 discendente); controllare l'angolo e la sua convenzione.</translation>
    </message>
    <message>
        <source>{name} reaches {largest:.3g}, which is not a valid angle in radians; convert the values to radians, as written by HyP3 and GAMMA.</source>
        <translation>{name} raggiunge {largest:.3g}, che non è un angolo valido in radianti; convertire i valori in radianti, come scritti da HyP3 e GAMMA.</translation>
    </message>
    <message>
        <source>{name} was {before} and is now {after}.</source>
        <translation>{name} era {before} e ora è {after}.</translation>
    </message>
    <message>
        <source>{name}, by change class</source>
        <translation>{name}, per classe di variazione</translation>
    </message>
    <message>
        <source>{name}. The circle has a radius of {radius_m:g} m; kriging uses 32 points.{extra}</source>
        <translation>{name}. Il cerchio ha un raggio di {radius_m:g} m; il kriging usa 32 punti.{extra}</translation>
    </message>
    <message>
        <source>{name}: computed from acquisitions until {last}, later than the last training day, {train_end}. The scores are therefore not evidence of skill; use the acquisitions as delivered.</source>
        <translation>{name}: calcolato con acquisizioni fino al {last}, successive all'ultimo giorno di addestramento, {train_end}. I punteggi non dimostrano quindi alcuna capacità predittiva; usare le acquisizioni come consegnate.</translation>
    </message>
    <message>
        <source>{name}: linear interpolation has a smaller RMSE ({straight:.2f} mm) than {method} ({rmse:.2f} mm).</source>
        <translation>{name}: l'interpolazione lineare ha un RMSE minore ({straight:.2f} mm) di {method} ({rmse:.2f} mm).</translation>
    </message>
    <message numerus="yes">
        <source>{name}: rates differ from GNSS by {error:.2f} mm/yr, series by {value:.2f} mm (RMSE, {count} stations).</source>
        <translation>
            <numerusform>{name}: le velocità differiscono dal GNSS di {error:.2f} mm/anno, le serie di {value:.2f} mm (RMSE, {count} stazione).</numerusform>
            <numerusform>{name}: le velocità differiscono dal GNSS di {error:.2f} mm/anno, le serie di {value:.2f} mm (RMSE, {count} stazioni).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: stations</source>
        <translation>{name}: stazioni</translation>
    </message>
    <message>
        <source>{name}: the 90 % interval contains {share:.0f} % of the held-out observations, so it is too narrow.</source>
        <translation>{name}: l'intervallo del 90 % contiene il {share:.0f} % delle osservazioni di validazione, quindi è troppo stretto.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} of {empty_2:,} points have fewer than {least_values} values in the common period and remain empty.</source>
        <translation>
            <numerusform>{name}: {count:,} punto su {empty_2:,} ha meno di {least_values} valori nel periodo comune e resta vuoto.</numerusform>
            <numerusform>{name}: {count:,} punti su {empty_2:,} hanno meno di {least_values} valori nel periodo comune e restano vuoti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} points without coordinates, or with missing values on more than {most_lacking:.0f} % of the dates, are excluded.</source>
        <translation>
            <numerusform>{name}: {count:,} punto senza coordinate, o con valori mancanti in più del {most_lacking:.0f} % delle date, è escluso.</numerusform>
            <numerusform>{name}: {count:,} punti senza coordinate, o con valori mancanti in più del {most_lacking:.0f} % delle date, sono esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} events in the training period and {after} after it ({event_days}-day sums above half of the largest sum in the training period). At least {least_events} events in each period are required to determine the response of the slope.</source>
        <translation>
            <numerusform>{name}: {count} evento nel periodo di addestramento e {after} dopo (somme di {event_days} giorni superiori alla metà della somma maggiore del periodo di addestramento). Servono almeno {least_events} eventi in ciascun periodo per determinare la risposta del versante.</numerusform>
            <numerusform>{name}: {count} eventi nel periodo di addestramento e {after} dopo (somme di {event_days} giorni superiori alla metà della somma maggiore del periodo di addestramento). Servono almeno {least_events} eventi in ciascun periodo per determinare la risposta del versante.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}: {count} giorni su {days} senza valore</translation>
    </message>
    <message>
        <source>{name}: {gaps:.0f} % of the values lie in gaps longer than {gap_intervals:g} typical intervals; these values are assigned flag 2.</source>
        <translation>{name}: il {gaps:.0f} % dei valori è in lacune più lunghe di {gap_intervals:g} intervalli tipici; questi valori hanno il flag 2.</translation>
    </message>
    <message>
        <source>{n}-day
rain [mm]</source>
        <translation>Pioggia di {n}
giorni [mm]</translation>
    </message>
    <message>
        <source>{n}-day rain</source>
        <translation>Pioggia di {n} giorni</translation>
    </message>
    <message>
        <source>{n}-day windows</source>
        <translation>finestre di {n} giorni</translation>
    </message>
    <message>
        <source>{output} has no value (NaN): {label}.</source>
        <translation>{output} non ha un valore (NaN): {label}.</translation>
    </message>
    <message>
        <source>{output} is not coloured by response: {driver} is not among the drivers.</source>
        <translation>{output} non è colorato per risposta: {driver} non è tra le variabili.</translation>
    </message>
    <message>
        <source>{parameter} is {layer}, which contains daily estimates; choose the acquisitions layer, which has one field per acquisition.</source>
        <translation>{parameter} è {layer}, che contiene stime giornaliere; scegliere il layer delle acquisizioni, che ha un campo per acquisizione.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder or a GeoPackage.</source>
        <translation>{path} non si può scrivere ({reason}); scegliere un'altra cartella o un GeoPackage.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); free up disk space, or choose another folder or format.</source>
        <translation>{path} non si può scrivere ({reason}); liberare spazio su disco, o scegliere un'altra cartella o formato.</translation>
    </message>
    <message>
        <source>{path} cannot be written; rasters are written as GeoTIFF, so use the extension .tif.</source>
        <translation>{path} non si può scrivere; i raster sono scritti come GeoTIFF, quindi usare l'estensione .tif.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; wait until it is completely written, and import it again.</source>
        <translation>{path} è cambiato durante la lettura; attendere che sia scritto completamente e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>{path} contains station positions, but no file contains displacements; add the displacement files.</source>
        <translation>{path} contiene posizioni di stazioni, ma nessun file contiene spostamenti; aggiungere i file degli spostamenti.</translation>
    </message>
    <message>
        <source>{path} is Python {version}.{version_2}, but Python 3.9 or newer is required; choose another interpreter in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{path} è Python {version}.{version_2}, ma serve Python 3.9 o successivo; scegliere un altro interprete in Impostazioni ▸ Opzioni ▸ SlopeMuse.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); move it to another folder, and the next run will restart the monitoring.</source>
        <translation>{path} è danneggiato ({error}); spostarlo in un'altra cartella, e la prossima esecuzione ricomincerà il monitoraggio.</translation>
    </message>
    <message>
        <source>{path} is not a Python interpreter; choose a python3 (python.exe) program in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>{path} non è un interprete Python; scegliere un programma python3 (python.exe) in Impostazioni ▸ Opzioni ▸ SlopeMuse, o svuotare il campo.</translation>
    </message>
    <message>
        <source>{path} is open in another program; close it there and run the algorithm again.</source>
        <translation>{path} è aperto in un altro programma; chiuderlo lì ed eseguire di nuovo.</translation>
    </message>
    <message>
        <source>{path} of {file} contains no numeric values; the file may be damaged.</source>
        <translation>{path} di {file} non contiene valori numerici; il file può essere danneggiato.</translation>
    </message>
    <message>
        <source>{percent} % larger</source>
        <translation>maggiore del {percent} %</translation>
    </message>
    <message>
        <source>{percent} % smaller</source>
        <translation>minore del {percent} %</translation>
    </message>
    <message>
        <source>{pid}   too few dates to estimate a velocity</source>
        <translation>{pid}   troppo poche date per stimare una velocità</translation>
    </message>
    <message>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/anno</translation>
    </message>
    <message>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/anno</translation>
    </message>
    <message>
        <source>{place} is a folder</source>
        <translation>{place} è una cartella</translation>
    </message>
    <message>
        <source>{place}: the date {cell} does not match date_form in LAYOUT ({form}); correct date_form.</source>
        <translation>{place}: la data {cell} non ha la forma indicata da date_form in LAYOUT ({form}); correggere date_form.</translation>
    </message>
    <message>
        <source>{place}: the date {first}/{second}/{third} is ambiguous; set DATE_ORDER (in the import dialog: order of day, month and year), or write the dates as 2020-07-11.</source>
        <translation>{place}: la data {first}/{second}/{third} è ambigua; impostare DATE_ORDER (nella finestra di importazione: ordine di giorno, mese e anno), o scrivere le date come 2020-07-11.</translation>
    </message>
    <message>
        <source>{place}: the month in the date {cell} is unknown; write dates as 2020-07-11.</source>
        <translation>{place}: il mese nella data {cell} è sconosciuto; scrivere le date come 2020-07-11.</translation>
    </message>
    <message>
        <source>{points_a_batch} points × {days_a_batch} days</source>
        <translation>{points_a_batch} punti × {days_a_batch} giorni</translation>
    </message>
    <message>
        <source>{points} points are too few for a held-out test, so the accuracy cannot be assessed.</source>
        <translation>{points} punti sono troppo pochi per tenerne da parte per la validazione, quindi l'accuratezza non si può valutare.</translation>
    </message>
    <message>
        <source>{producer}: {word}. Points read: {points}, dates: {dates}, {first} to {last}.</source>
        <translation>{producer}: {word}. Punti letti: {points}, date: {dates}, dal {first} al {last}.</translation>
    </message>
    <message>
        <source>{rate:+.2f} mm/yr</source>
        <translation>{rate:+.2f} mm/anno</translation>
    </message>
    <message>
        <source>{rate:.4f} mm/day</source>
        <translation>{rate:.4f} mm/giorno</translation>
    </message>
    <message>
        <source>{ratio:.1f} times as large</source>
        <translation>pari a {ratio:.1f} volte</translation>
    </message>
    <message>
        <source>{ratio:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{ratio:.2f} (da {low:.2f} a {high:.2f})</translation>
    </message>
    <message>
        <source>{raw} has no column {column} for {name}; its columns are {columns}.</source>
        <translation>{raw} non ha la colonna {column} per {name}; le sue colonne sono {columns}.</translation>
    </message>
    <message>
        <source>{raw} has values on only {counted}; a series requires at least two dates.</source>
        <translation>{raw} ha valori solo in {counted}; una serie richiede almeno due date.</translation>
    </message>
    <message>
        <source>{raw} might not be a file from {producer}: {reason}.</source>
        <translation>{raw} potrebbe non essere un file di {producer}: {reason}.</translation>
    </message>
    <message>
        <source>{ready} of {count} networks</source>
        <translation>{ready} di {count} reti</translation>
    </message>
    <message>
        <source>{read} gauges: the rain for each day is {how} on that day; the level is taken from the first gauge with a value.</source>
        <translation>{read} pluviometri: la pioggia di ogni giorno è {how} in quel giorno; il livello è quello del primo pluviometro con un valore.</translation>
    </message>
    <message>
        <source>{reason}. No output was written.</source>
        <translation>{reason}. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>{remedy} and restart QGIS</source>
        <translation>{remedy} e riavviare QGIS</translation>
    </message>
    <message>
        <source>{remedy} and restart QGIS, or {other}</source>
        <translation>{remedy} e riavviare QGIS, oppure {other}</translation>
    </message>
    <message>
        <source>{r} consecutive dates held out</source>
        <translation>{r} date consecutive escluse per la validazione</translation>
    </message>
    <message>
        <source>{share:.0f} % of the correction by the pretrained network is applied to the smoother, the share that reduces the error most on {n_dates} held-out dates.</source>
        <translation>Allo smoother si applica il {share:.0f} % della correzione della rete preaddestrata, la quota che riduce di più l'errore su {n_dates} date di validazione.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the points respond to {title}</source>
        <translation>{title}: risponde il {share:.0f} % dei punti</translation>
    </message>
    <message>
        <source>{share:.1f} % between {low:g} and {high:g}</source>
        <translation>{share:.1f} % fra {low:g} e {high:g}</translation>
    </message>
    <message>
        <source>{signal} in {n_days} days</source>
        <translation>{signal} in {n_days} giorni</translation>
    </message>
    <message>
        <source>{size:g} m: {error:.2f} mm</source>
        <translation>{size:g} m: {error:.2f} mm</translation>
    </message>
    <message>
        <source>{solved:,} cells of {size:g} m are resolved from both orbits; {moving:.0f} % of them have velocities above 2σ, up to {east} and {up}.</source>
        <translation>{solved:,} celle di {size:g} m sono risolte dalle due orbite; il {moving:.0f} % di esse ha velocità superiori a 2σ, fino a {east} e {up}.</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); unpack the zip archive with its password first.</source>
        <translation>{source} non si può aprire ({error}); estrarre prima l'archivio zip con la sua password.</translation>
    </message>
    <message>
        <source>{source} cannot be read as a table ({error}); save it again as CSV.</source>
        <translation>{source} non si può leggere come tabella ({error}); salvarlo di nuovo come CSV.</translation>
    </message>
    <message>
        <source>{source} contains columns of both {producer} ({mine}) and {other_producer} ({theirs}), so two files appear to have been merged; import each file separately, or specify the producer.</source>
        <translation>{source} contiene colonne sia di {producer} ({mine}) sia di {other_producer} ({theirs}), quindi sembra che siano stati uniti due file; importare ogni file separatamente, o specificare il produttore.</translation>
    </message>
    <message>
        <source>{source} contains no rows with a date and a value; check its date and value columns.</source>
        <translation>{source} non contiene righe con una data e un valore; controllare le colonne di date e valori.</translation>
    </message>
    <message>
        <source>{source} contains no table, because no two lines have the same number of cells; save the table as CSV.</source>
        <translation>{source} non contiene una tabella, perché non ci sono due righe con lo stesso numero di celle; salvare la tabella come CSV.</translation>
    </message>
    <message>
        <source>{source} contains tables that contradict each other: {first} states {one}, but {second} states {other}; unpack it and import the tables separately.</source>
        <translation>{source} contiene tabelle che si contraddicono: {first} indica {one}, ma {second} indica {other}; estrarre l'archivio e importare le tabelle separatamente.</translation>
    </message>
    <message>
        <source>{source} contains the date {double} twice; remove one.</source>
        <translation>{source} contiene due volte la data {double}; rimuoverne una.</translation>
    </message>
    <message>
        <source>{source} contains {cell} instead of a number on {date}; correct the cell.</source>
        <translation>{source} ha {cell} invece di un numero il {date}; correggere la cella.</translation>
    </message>
    <message>
        <source>{source} contains {longitude} {x:g}, {latitude} {y:g}, which are not degrees; rename the columns to x and y and set CRS.</source>
        <translation>{source} ha {longitude} {x:g}, {latitude} {y:g}, che non sono gradi; rinominare le colonne in x e y e impostare CRS.</translation>
    </message>
    <message>
        <source>{source} contains {n_tables} tables, but {table} and {first} have different columns ({odd}); unpack it and import the tables separately.</source>
        <translation>{source} contiene {n_tables} tabelle, ma le colonne di {table} differiscono da quelle di {first} ({odd}); estrarlo e importare le tabelle separatamente.</translation>
    </message>
    <message>
        <source>{source} contains {n_tables} tables, but {table} has no dates in common with {first}. The tables may be from different tracks; extract the archive and import them separately.</source>
        <translation>{source} contiene {n_tables} tabelle, ma {table} non ha date in comune con {first}; possono essere di tracce diverse: estrarlo e importare le tabelle separatamente.</translation>
    </message>
    <message>
        <source>{source} has a header but no rows.</source>
        <translation>{source} ha un'intestazione ma nessuna riga.</translation>
    </message>
    <message>
        <source>{source} has no CRS; set CRS.</source>
        <translation>{source} non ha un SR; impostare CRS.</translation>
    </message>
    <message>
        <source>{source} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.</source>
        <translation>{source} non ha un campo di coerenza, quindi MIN_COHERENCE non si può applicare; lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>{source} has no column named date (columns: {columns}); rename the date column to date.</source>
        <translation>{source} non ha una colonna di nome date (colonne: {columns}); rinominare la colonna della data in date.</translation>
    </message>
    <message>
        <source>{source} has no column {missing}_mm (or {missing}_m); its columns are {columns}. GNSS tables require e_mm, n_mm and u_mm, or los_mm.</source>
        <translation>{source} non ha una colonna {missing}_mm (o {missing}_m); le sue colonne sono {columns}. Le tabelle GNSS richiedono e_mm, n_mm e u_mm, o los_mm.</translation>
    </message>
    <message>
        <source>{source} has no coordinate columns; name them longitude and latitude, or x and y (and set CRS).</source>
        <translation>{source} non ha colonne di coordinate; chiamarle longitude e latitude, o chiamarle x e y e impostare CRS.</translation>
    </message>
    <message>
        <source>{source} has no date columns; columns such as D20190101 or 20190101 with the displacement on each date are required.</source>
        <translation>{source} non ha colonne di date; servono colonne come D20190101 o 20190101 con lo spostamento di ogni data.</translation>
    </message>
    <message>
        <source>{source} has no header line.</source>
        <translation>{source} non ha riga di intestazione.</translation>
    </message>
    <message>
        <source>{source} has only one date column, {found}; a series requires at least {minimum}.</source>
        <translation>{source} ha una sola colonna di date, {found}; una serie ne richiede almeno {minimum}.</translation>
    </message>
    <message>
        <source>{source} has only one date; a series requires at least two.</source>
        <translation>{source} ha una sola data; una serie ne richiede almeno due.</translation>
    </message>
    <message>
        <source>{source} has the column {double} more than once; rename or remove one.</source>
        <translation>{source} ha la colonna {double} più di una volta; rinominarne o toglierne una.</translation>
    </message>
    <message>
        <source>{source} has the {names}{hint} but does not specify their CRS; set CRS.</source>
        <translation>{source} ha le {names}{hint} ma non specifica il loro SR; impostare CRS.</translation>
    </message>
    <message>
        <source>{source} has two columns for {date}, {first_name} and {name}; remove one.</source>
        <translation>{source} ha due colonne per il {date}, {first_name} e {name}; rimuoverne una.</translation>
    </message>
    <message>
        <source>{source} has two different points with the ID {pid} (rows {first} and {second}); assign a unique ID to each.</source>
        <translation>{source} ha due punti diversi con l'ID {pid} (righe {first} e {second}); assegnare un ID univoco a ciascuno.</translation>
    </message>
    <message>
        <source>{source} has two {column} pages for {year}; keep one of them.</source>
        <translation>{source} ha due pagine di {column} per il {year}; tenerne una.</translation>
    </message>
    <message>
        <source>{source} has {columns:,} columns, but at most {most:,} are read; check the column separator.</source>
        <translation>{source} ha {columns:,} colonne, ma se ne leggono al massimo {most:,}; controllare il separatore delle colonne.</translation>
    </message>
    <message>
        <source>{source} in row {worst} has a length of {length:.3f}, but must be a unit vector.</source>
        <translation>{source} alla riga {worst} ha lunghezza {length:.3f}, ma deve essere un versore.</translation>
    </message>
    <message>
        <source>{source} is a page that does not begin with January; write both of its years above the months, for example 2019/2020.</source>
        <translation>{source} è una pagina che non inizia con gennaio; scrivere entrambi i suoi anni sopra i mesi, per esempio 2019/2020.</translation>
    </message>
    <message>
        <source>{source} is a table of GNSS stations; use “Import GNSS”.</source>
        <translation>{source} è una tabella di stazioni GNSS; usare «Importa GNSS».</translation>
    </message>
    <message>
        <source>{source} is a yearbook page without a year; add the year above the months, for example 2020.</source>
        <translation>{source} è una pagina di annuario senza anno; aggiungere l'anno sopra i mesi, per esempio 2020.</translation>
    </message>
    <message>
        <source>{source} is an EGMS L3 product, but its name contains neither _U_ nor _E_, so the component (up or east) is unknown and is set to custom. Import the file under its original name.</source>
        <translation>{source} è un prodotto EGMS L3, ma il suo nome non contiene né _U_ né _E_, quindi la componente (verticale o est) è sconosciuta ed è impostata su custom. Importare il file con il suo nome originale.</translation>
    </message>
    <message>
        <source>{source} is damaged ({error}); download it again.</source>
        <translation>{source} è danneggiato ({error}); scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>{source} is empty; provide degrees from the vertical.</source>
        <translation>{source} è vuoto; fornire gradi dalla verticale.</translation>
    </message>
    <message>
        <source>{source} is in radar coordinates and does not contain pixel positions; choose its geometry file (geometryRadar.h5).</source>
        <translation>{source} è in coordinate radar e non contiene le posizioni dei pixel; scegliere il suo file di geometria (geometryRadar.h5).</translation>
    </message>
    <message>
        <source>{source} omits the whole metres of some levels (such as {short}), as printed yearbooks do; write every level in full.</source>
        <translation>{source} omette i metri interi di alcuni livelli (come {short}), come gli annuari stampati; scrivere ogni livello per intero.</translation>
    </message>
    <message>
        <source>{source} requires about {needed:,.1f} GB of memory, but only {free:,.1f} GB is free; split the file into parts (by area or by date), or close other programs.</source>
        <translation>{source} richiede circa {needed:,.1f} GB di memoria, ma solo {free:,.1f} GB sono liberi; dividere il file in parti (per area o per data), o chiudere altri programmi.</translation>
    </message>
    <message>
        <source>{source} {lies}, which looks like radians; provide degrees from the vertical.</source>
        <translation>{source} {lies}, che sembrano radianti; fornire gradi dalla verticale.</translation>
    </message>
    <message>
        <source>{source} {lies}; provide degrees from the vertical between 5 and 85.</source>
        <translation>{source} {lies}; fornire gradi dalla verticale fra 5 e 85.</translation>
    </message>
    <message>
        <source>{source}: multiple epochs per day at {name} are averaged.</source>
        <translation>{source}: più epoche al giorno in {name} sono mediate.</translation>
    </message>
    <message>
        <source>{source}: non-numeric cells ({describe}) in the column {name} are ignored.</source>
        <translation>{source}: le celle non numeriche ({describe}) nella colonna {name} sono ignorate.</translation>
    </message>
    <message>
        <source>{source}: station {name} has no values and is ignored.</source>
        <translation>{source}: la stazione {name} non ha valori ed è ignorata.</translation>
    </message>
    <message>
        <source>{source}: the column {name} is read as east; if X points north, set the roles of the columns in LAYOUT.</source>
        <translation>{source}: la colonna {name} è letta come est; se X punta a nord, impostare i ruoli delle colonne in LAYOUT.</translation>
    </message>
    <message>
        <source>{source}: the values of {name} are coordinates; displacements are calculated relative to {day}.</source>
        <translation>{source}: i valori di {name} sono coordinate; gli spostamenti sono calcolati rispetto al {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} days of {name} occur twice; the last row of each day is used.</source>
        <translation>
            <numerusform>{source}: {count:,} giorno di {name} ricorre due volte; si usa la sua ultima riga.</numerusform>
            <numerusform>{source}: {count:,} giorni di {name} ricorrono due volte; si usa l'ultima riga di ogni giorno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} lines below the table are ignored (such as {line}).</source>
        <translation>
            <numerusform>{source}: {count:,} riga sotto la tabella è ignorata ({line}).</numerusform>
            <numerusform>{source}: {count:,} righe sotto la tabella sono ignorate (ad esempio {line}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} rows have no valid date ({example}) and are ignored.</source>
        <translation>
            <numerusform>{source}: {count:,} riga non ha una data valida ({example}) ed è ignorata.</numerusform>
            <numerusform>{source}: {count:,} righe non hanno una data valida ({example}) e sono ignorate.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {n_rows:,} rows read</source>
        <translation>{source}: {n_rows:,} righe lette</translation>
    </message>
    <message>
        <source>{source}: {row:,} pixel rows read</source>
        <translation>{source}: {row:,} righe di pixel lette</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr downwards</source>
        <translation>{speed:.1f} mm/anno verso il basso</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr to the east</source>
        <translation>{speed:.1f} mm/anno verso est</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr to the west</source>
        <translation>{speed:.1f} mm/anno verso ovest</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr upwards</source>
        <translation>{speed:.1f} mm/anno verso l'alto</translation>
    </message>
    <message>
        <source>{speed} (2σ): not distinguishable from zero.</source>
        <translation>{speed} (2σ): non distinguibile da zero.</translation>
    </message>
    <message>
        <source>{speed} (2σ; {name}, Cruden and Varnes 1996), median speed {steady:.0f} mm/yr</source>
        <translation>{speed} (2σ; {name}, Cruden e Varnes 1996), velocità mediana {steady:.0f} mm/anno</translation>
    </message>
    <message numerus="yes">
        <source>{station} ({role}, {count:,} points)</source>
        <translation>
            <numerusform>{station} ({role}, {count:,} punto)</numerusform>
            <numerusform>{station} ({role}, {count:,} punti)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{station} has {count:,} day-to-day steps of more than 200 mm, the largest on {dates} ({jump:,.0f} mm; possible antenna change or earthquake). The steps are kept, but rates across them are not meaningful.</source>
        <translation>
            <numerusform>{station} ha {count:,} salto giornaliero di oltre 200 mm, il {dates} ({jump:,.0f} mm; possibile cambio d'antenna o terremoto). Il salto è conservato, ma le velocità attraverso di esso non sono significative.</numerusform>
            <numerusform>{station} ha {count:,} salti giornalieri di oltre 200 mm, il maggiore il {dates} ({jump:,.0f} mm; possibile cambio d'antenna o terremoto). I salti sono conservati, ma le velocità attraverso di essi non sono significative.</numerusform>
        </translation>
    </message>
    <message>
        <source>{station} in {layer}</source>
        <translation>{station} in {layer}</translation>
    </message>
    <message>
        <source>{station}: {first} to {last}, {days} days, {missing} missing</source>
        <translation>{station}: dal {first} al {last}, {days} giorni, {missing} mancanti</translation>
    </message>
    <message>
        <source>{still:,} pixels are exactly 0 on every date; they are treated as outside the coverage and are excluded.</source>
        <translation>{still:,} pixel sono esattamente 0 in ogni data; sono considerati fuori dalla copertura e sono esclusi.</translation>
    </message>
    <message>
        <source>{stop:,} of {n_rows:,} rows written</source>
        <translation>{stop:,} di {n_rows:,} righe scritte</translation>
    </message>
    <message>
        <source>{table} has dates but no points.</source>
        <translation>{table} ha date ma nessun punto.</translation>
    </message>
    <message>
        <source>{table} has only one date, {first}; a series requires at least two.</source>
        <translation>{table} ha una sola data, {first}; una serie ne richiede almeno due.</translation>
    </message>
    <message>
        <source>{table} has two columns for the same date; remove one.</source>
        <translation>{table} ha due colonne per la stessa data; rimuoverne una.</translation>
    </message>
    <message>
        <source>{table}: the {n_dates:,} dates are stored as arrays in the column {column} because one column per date would exceed the PostgreSQL limits of 1,600 columns or 8 kB per row.</source>
        <translation>{table}: le {n_dates:,} date sono in una colonna di array, {column}, perché una riga con una colonna per data supererebbe le 1.600 colonne o gli 8 kB di PostgreSQL.</translation>
    </message>
    <message>
        <source>{table}: {n_dates:,} dates, one column per date.</source>
        <translation>{table}: {n_dates:,} date, una colonna ciascuna.</translation>
    </message>
    <message>
        <source>{target} cannot be replaced ({reason}); close the program that has it open, or choose another name.</source>
        <translation>{target} non si può sostituire ({reason}); chiudere il programma che lo tiene aperto, o scegliere un altro nome.</translation>
    </message>
    <message>
        <source>{target} cannot be replaced ({reason}); remove the layer {layer} from the project, or choose another name.</source>
        <translation>{target} non si può sostituire ({reason}); togliere il layer {layer} dal progetto, o scegliere un altro nome.</translation>
    </message>
    <message>
        <source>{target} has the extension {suffix}, which is not supported; write a GeoPackage (.gpkg).</source>
        <translation>{target} ha l'estensione {suffix}, non supportata; scrivere un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name for the file.</source>
        <translation>{target} è una cartella; scegliere un altro nome per il file.</translation>
    </message>
    <message>
        <source>{target} would require {columns} fields{extra}, but a shapefile can contain at most 255 fields with names of at most 10 characters; write a GeoPackage (.gpkg).</source>
        <translation>{target} richiederebbe {columns} campi{extra}, ma uno shapefile può contenere al massimo 255 campi con nomi di al massimo 10 caratteri; scrivere un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{term} cosine</source>
        <translation>{term} coseno</translation>
    </message>
    <message>
        <source>{term} {amplitude:.1f} mm, maximum on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm, massimo il giorno {day:.0f}</translation>
    </message>
    <message>
        <source>{tested} acquisitions after {train_end}</source>
        <translation>{tested} acquisizioni dopo il {train_end}</translation>
    </message>
    <message>
        <source>{title} ({share:.0f} %) combined with the daily rates ({rest:.0f} %)</source>
        <translation>{title} ({share:.0f} %) con le velocità giornaliere ({rest:.0f} %)</translation>
    </message>
    <message>
        <source>{title} cannot be evaluated: {error}</source>
        <translation>{title} non si può valutare: {error}</translation>
    </message>
    <message>
        <source>{title} is not the best method on these acquisitions: compared with {title_2}, its RMSE ({found:.2f} mm) is {relative_error}. Use the better method or provide a longer record.</source>
        <translation>{title} non è il metodo migliore su queste acquisizioni: rispetto a {title_2}, il suo RMSE ({found:.2f} mm) è {relative_error}. Usare il metodo migliore o fornire una serie più lunga.</translation>
    </message>
    <message>
        <source>{title} produced no result: {reason}</source>
        <translation>{title} non ha prodotto risultati: {reason}</translation>
    </message>
    <message>
        <source>{title}. RMSE of velocity and displacement; the last column refers to the displacement of {name}, with an interval from a block bootstrap.</source>
        <translation>{title}. RMSE di velocità e spostamento; l'ultima colonna si riferisce allo spostamento di {name}, con un intervallo da bootstrap a blocchi.</translation>
    </message>
    <message>
        <source>{title}: no response</source>
        <translation>{title}: nessuna risposta</translation>
    </message>
    <message>
        <source>{title}: response after {lag:.0f} days (window or time scale {window:.0f} days, q = {q:.2g})</source>
        <translation>{title}: risposta dopo {lag:.0f} giorni (finestra o scala temporale {window:.0f} giorni, q = {q:.2g})</translation>
    </message>
    <message>
        <source>{title}; RMSE at the points of {name}. A ratio below 1 means that both sensors together have a smaller error than the data in this row; an interval that includes 1 is inconclusive.</source>
        <translation>{title}; RMSE nei punti di {name}. Un rapporto inferiore a 1 significa che i due sensori insieme hanno un errore minore dei dati di questa riga; un intervallo che include 1 non è conclusivo.</translation>
    </message>
    <message>
        <source>{unit}/yr, converted to mm/yr</source>
        <translation>{unit}/anno, convertito in mm/anno</translation>
    </message>
    <message>
        <source>{value:.2f} mm/day ({level})</source>
        <translation>{value:.2f} mm/giorno ({level})</translation>
    </message>
    <message>
        <source>{value} mm/day</source>
        <translation>{value} mm/giorno</translation>
    </message>
    <message>
        <source>{where} contains no raster with a date in its name (20200103_disp.tif).</source>
        <translation>{where} non contiene alcun raster con una data nel nome (20200103_disp.tif).</translation>
    </message>
    <message>
        <source>{where} contains {kinds} kinds of raster ({kind_names}); choose a file of the required kind.</source>
        <translation>{where} contiene {kinds} tipi di raster ({kind_names}); scegliere un file del tipo voluto.</translation>
    </message>
    <message>
        <source>λ/4 is {threshold_mm:.2f} mm. Steps between consecutive observations that exceed this value: {n_steps:,} of {n_pairs:,} ({share:.3g} %), at {points}. Motion this fast cannot be distinguished from an unwrapping error.</source>
        <translation>λ/4 è {threshold_mm:.2f} mm. Salti fra osservazioni consecutive che superano questo valore: {n_steps:,} su {n_pairs:,} ({share:.3g} %), in {points}. Un movimento così veloce non si distingue da un errore di srotolamento.</translation>
    </message>
    <message>
        <source>“{answer}” has a smaller error than every method: this protocol cannot distinguish skill from information leakage.</source>
        <translation>«{answer}» ha un errore minore di tutti i metodi: questo protocollo non distingue la capacità predittiva da una fuga di informazione.</translation>
    </message>
    <message>
        <source>−102 ascending, 102 descending</source>
        <translation>−102 ascendente, 102 discendente</translation>
    </message>
    <message>
        <source>−12 ascending, −168 descending</source>
        <translation>−12 ascendente, −168 discendente</translation>
    </message>
    <message>
        <source>−168 ascending, −12 descending</source>
        <translation>−168 ascendente, −12 discendente</translation>
    </message>
    <message>
        <source>⚠ No rain or reservoir level column was recognised; choose the columns.</source>
        <translation>⚠ Nessuna colonna di pioggia o livello dell'invaso è stata riconosciuta; scegliere le colonne.</translation>
    </message>
</context>
</TS>
