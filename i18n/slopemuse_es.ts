<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SlopeMuse</name>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>(RMS after correction: not independent)</source>
        <translation>(RMS tras la corrección: no independiente)</translation>
    </message>
    <message>
        <source>(advanced)</source>
        <translation>(avanzado)</translation>
    </message>
    <message>
        <source>(layer: {span} to {span_2}).</source>
        <translation>(capa: {span} a {span_2}).</translation>
    </message>
    <message>
        <source>(median lag {lag:.0f} days, interquartile range {low:.0f} to {high:.0f})</source>
        <translation>(retardo mediano de {lag:.0f} días, rango intercuartílico de {low:.0f} a {high:.0f})</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>(they look like degrees: EPSG:4326)</source>
        <translation>(parecen grados: EPSG:4326)</translation>
    </message>
    <message>
        <source>+ along the custom direction</source>
        <translation>+ en la dirección definida</translation>
    </message>
    <message>
        <source>+ away from the satellite</source>
        <translation>+ alejándose del satélite</translation>
    </message>
    <message>
        <source>+ away from the satellite, converted to + towards the satellite</source>
        <translation>+ alejándose del satélite, convertido a + hacia el satélite</translation>
    </message>
    <message>
        <source>+ custom direction</source>
        <translation>+ dirección definida por el usuario</translation>
    </message>
    <message>
        <source>+ downslope</source>
        <translation>+ ladera abajo</translation>
    </message>
    <message>
        <source>+ east</source>
        <translation>+ hacia el este</translation>
    </message>
    <message>
        <source>+ to satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <source>+ to the east</source>
        <translation>+ hacia el este</translation>
    </message>
    <message>
        <source>+ towards satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <source>+ towards the satellite</source>
        <translation>+ hacia el satélite</translation>
    </message>
    <message>
        <source>+ up</source>
        <translation>+ hacia arriba</translation>
    </message>
    <message>
        <source>, and share of points with a step above λ/4 ending on that date</source>
        <translation>, y proporción de puntos con un salto mayor que λ/4 que termina en esa fecha</translation>
    </message>
    <message>
        <source>, by at most {largest:.6g}</source>
        <translation>, en {largest:.6g} como máximo</translation>
    </message>
    <message>
        <source>, held-out error {score:.2f} mm</source>
        <translation>, error en datos reservados {score:.2f} mm</translation>
    </message>
    <message>
        <source>, including {long}</source>
        <translation>, entre ellos {long}</translation>
    </message>
    <message>
        <source>, tangential angle {angle:.0f}°</source>
        <translation>, ángulo tangencial {angle:.0f}°</translation>
    </message>
    <message>
        <source>, which may be due to chance.</source>
        <translation>, lo que podría deberse al azar.</translation>
    </message>
    <message>
        <source>, which {producer} always writes</source>
        <translation>, que {producer} siempre escribe</translation>
    </message>
    <message>
        <source>0 observed</source>
        <translation>0 observado</translation>
    </message>
    <message>
        <source>0 observed, 1 interpolated, 2 gap.</source>
        <translation>0 observado, 1 interpolado, 2 hueco.</translation>
    </message>
    <message>
        <source>0: methods are fitted once; 365: methods are refitted every year to all data available at that time.</source>
        <translation>0: los métodos se ajustan una sola vez; 365: los métodos se reajustan cada año con todos los datos disponibles hasta entonces.</translation>
    </message>
    <message>
        <source>0: the largest size that reduces the accuracy at held-out points by at most 2 %; with cnn_published, the size with the smallest network error.</source>
        <translation>0: el mayor tamaño que reduce como mucho un 2 % la exactitud en los puntos reservados; con cnn_published, el de menor error de la red.</translation>
    </message>
    <message>
        <source>1 / speed
[yr/mm]</source>
        <translation>1 / velocidad
[año/mm]</translation>
    </message>
    <message>
        <source>1 date held out</source>
        <translation>1 fecha reservada</translation>
    </message>
    <message>
        <source>1 interpolated</source>
        <translation>1 interpolado</translation>
    </message>
    <message>
        <source>10, ReLU, mean squared error</source>
        <translation>10, ReLU, error cuadrático medio</translation>
    </message>
    <message>
        <source>102 ascending, −102 descending</source>
        <translation>102 ascendente, −102 descendente</translation>
    </message>
    <message>
        <source>10–90 % of points</source>
        <translation>10–90 % de los puntos</translation>
    </message>
    <message>
        <source>1: one estimate per day.</source>
        <translation>1: una estimación por día.</translation>
    </message>
    <message>
        <source>1σ of the velocity [mm/yr]</source>
        <translation>1σ de la velocidad [mm/año]</translation>
    </message>
    <message>
        <source>2 gap</source>
        <translation>2 hueco</translation>
    </message>
    <message>
        <source>2nd to 98th percentile</source>
        <translation>Percentiles 2 a 98</translation>
    </message>
    <message>
        <source>64 days</source>
        <translation>64 días</translation>
    </message>
    <message>
        <source>78 ascending, −78 descending</source>
        <translation>78 ascendente, −78 descendente</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>intervalo del 90 %</translation>
    </message>
    <message>
        <source>99.99 or negative</source>
        <translation>99,99 o negativos</translation>
    </message>
    <message>
        <source>: mean loss {loss:.4f}, held-out error {held:.2f} mm, about {left:.0f} s left</source>
        <translation>: pérdida media {loss:.4f}, error en datos reservados {held:.2f} mm, quedan unos {left:.0f} s</translation>
    </message>
    <message>
        <source>; dashed: the limit of ±0.2</source>
        <translation>; a trazos: el límite de ±0,2</translation>
    </message>
    <message>
        <source>; dotted: GNSS, including GNSS noise.</source>
        <translation>; punteado: GNSS, incluido su ruido.</translation>
    </message>
    <message>
        <source>; from here on, each method is shown with its largest driver set, except the best method, which is shown with its best driver set</source>
        <translation>; a partir de aquí, cada método se muestra con su conjunto de variables más amplio, salvo el mejor método, que se muestra con su mejor conjunto de variables</translation>
    </message>
    <message>
        <source>; longest gaps: {gaps}</source>
        <translation>; huecos más largos: {gaps}</translation>
    </message>
    <message>
        <source>; shaded: the common period</source>
        <translation>; sombreado: el período común</translation>
    </message>
    <message>
        <source>&lt;p&gt;All terms are fitted jointly, with one least-squares fit per point: an omitted seasonal term or step would bias the velocity. The sigma is derived from the residuals and increases with their temporal correlation.&lt;/p&gt;&lt;p&gt;The result keeps the series and adds the fields velocity, velocity_std [mm/yr]; acceleration, acceleration_std [mm/yr²]; annual_mm, annual_peak_day (day of the year of the maximum) and the corresponding semiannual fields; one field step_YYYYMMDD [mm] per step; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;The histogram follows Figures 8 and 10 of Khalili et al. (2024).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Todos los términos se ajustan conjuntamente, con un ajuste por mínimos cuadrados en cada punto: omitir un término estacional o un salto sesgaría la velocidad. La sigma se obtiene de los residuos y aumenta con su correlación temporal.&lt;/p&gt;&lt;p&gt;El resultado conserva las series y añade los campos velocity, velocity_std [mm/año]; acceleration, acceleration_std [mm/año²]; annual_mm, annual_peak_day (día del año del máximo) y los campos semestrales correspondientes; un campo step_YYYYMMDD [mm] por salto; r2, rmse [mm], n_dates.&lt;/p&gt;&lt;p&gt;El histograma sigue las figuras 8 y 10 de Khalili et al. (2024).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;At each station, the robust mean of the points within a radius is compared with GNSS in the line of sight of the layer, smoothed in time so that the noise of one day does not affect the whole map. By default, one stable station sets the datum and the others validate it; STATIONS selects other stations for the datum.&lt;/p&gt;&lt;p&gt;With two or more stations, each is left out in turn; if a stiffer method performs better, it replaces the selected method, and the report notes the change. The datum sigma applies to the whole map and is kept in the lineage, separate from the point sigmas. Stations that set the datum are recorded and cannot validate the layer later.&lt;/p&gt;&lt;p&gt;After Khalili et al. (2024): plain_difference follows Section 4.2.2, and rate follows Section 4.2.4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;En cada estación, la media robusta de los puntos situados dentro de un radio se compara con el GNSS en la línea de vista de la capa, suavizado en el tiempo para que el ruido de un día no afecte a todo el mapa. Por defecto, una estación estable fija el datum y las demás lo validan; STATIONS selecciona otras estaciones para el datum.&lt;/p&gt;&lt;p&gt;Con dos o más estaciones, cada una se deja fuera por turno; si un método más rígido da mejores resultados, sustituye al método elegido y el informe lo indica. La sigma del datum se aplica a todo el mapa y se guarda en el linaje, separada de las sigmas de los puntos. Las estaciones que fijan el datum quedan registradas y no pueden validar la capa después.&lt;/p&gt;&lt;p&gt;Según Khalili et al. (2024): plain_difference sigue la sección 4.2.2 y rate, la sección 4.2.4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Date, rain and reservoir level are detected by their column names or selected below; every other numeric column is kept as an additional driver. NOAA GSOD (inches, 99.99 = missing), GHCN (0.1 mm, also the yearly files without a header), USGS (parameter codes), the Bureau of Meteorology and Chinese tables are read without preparation. A unit in a column name, such as Rainfall/in or level_ft, applies if the unit below is auto. Running totals are converted to the amount per interval, and multi-day totals are distributed evenly over their days.&lt;/p&gt;&lt;p&gt;Several readings per day: rain is summed, everything else is averaged. Several gauges: rain is averaged, and each gauge also keeps its own columns.&lt;/p&gt;&lt;p&gt;Missing days remain missing: they are counted and not set to zero.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La fecha, la lluvia y el nivel del embalse se detectan por los nombres de las columnas o se indican abajo; cualquier otra columna numérica se conserva como variable adicional. NOAA GSOD (pulgadas, 99.99 = ausente), GHCN (0,1 mm, también los archivos anuales sin cabecera), USGS (códigos de parámetro), el Bureau of Meteorology y las tablas chinas se leen sin preparación. Una unidad en el nombre de una columna, como Rainfall/in o level_ft, se aplica si la unidad de abajo es auto. Los totales acumulados se convierten en la cantidad de cada intervalo y los totales de varios días se reparten por igual entre sus días.&lt;/p&gt;&lt;p&gt;Varias lecturas al día: la lluvia se suma, lo demás se promedia. Varios pluviómetros: la lluvia se promedia y cada uno conserva además sus propias columnas.&lt;/p&gt;&lt;p&gt;Los días sin dato siguen sin dato: se cuentan y no se ponen a cero.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Displacement changes between acquisitions are correlated with rain sums and with the reservoir level, its drawdown and its rise, over a range of lags and windows. The trend and the seasonal signal are removed, and each driver is corrected for the possible effect of the other. A point is reported if the response of its neighbourhood exceeds the response obtained with circularly shifted drivers and the response of the point itself agrees with it; the false discovery rate is limited to ALPHA. On synthetic slopes, about one point in twenty is reported for unrelated drivers with the same seasonality (rain of other years, another reservoir with the same operating rule), usually a whole slope at once.&lt;/p&gt;&lt;p&gt;For every driver the layer contains chi-square and Cramér's V for three classes, also normalised (norm), the partial correlation r (positive: towards the satellite), the number of days between driver and response (lag; measured to the middle of the summation window or to the peak of the response), the window or time scale, the p-value p, and the false discovery rate q. The values for the driver “reservoir” are those of level, drawdown or rise, whichever has the strongest response.&lt;/p&gt;&lt;p&gt;METHOD = published repeats the chi-square test of Guo et al. (2023) on interpolated days, which finds dependence almost everywhere.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los cambios de desplazamiento entre adquisiciones se correlacionan con sumas de lluvia y con el nivel del embalse, su descenso y su ascenso, para una serie de retardos y ventanas. Se eliminan la tendencia y la señal estacional, y cada variable se corrige por el posible efecto de la otra. Un punto se señala si la respuesta de su entorno supera la obtenida con variables desplazadas circularmente en el tiempo y la respuesta del propio punto concuerda con ella; la tasa de falsos descubrimientos se limita a ALPHA. En laderas sintéticas, cerca de un punto de cada veinte se señala con variables no relacionadas que tienen la misma estacionalidad (lluvia de otros años, otro embalse con la misma regla de explotación), por lo general una ladera entera a la vez.&lt;/p&gt;&lt;p&gt;Para cada variable la capa contiene chi-cuadrado y la V de Cramér para tres clases, también normalizados (norm), la correlación parcial r (positiva: hacia el satélite), el número de días entre la variable y la respuesta (lag; medido hasta el centro de la ventana de suma o hasta el pico de la respuesta), la ventana o escala de tiempo, el valor p (p) y la tasa de falsos descubrimientos (q). Los valores de la variable «reservoir» son los de nivel, descenso o ascenso, según cuál tenga la respuesta más fuerte.&lt;/p&gt;&lt;p&gt;METHOD = published repite la prueba chi-cuadrado de Guo et al. (2023) en días interpolados, que halla dependencia casi en todas partes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every SlopeMuse output has a run record: inputs with SHA-256 hashes, parameters, versions, seed, platform and durations. The record is stored in the metadata of a GeoPackage, in an HTML report or, for any other output, in the file NAME.run.json next to the output.&lt;/p&gt;&lt;p&gt;The run is repeated with the same inputs and parameters, and the results are written to another folder, so the original outputs are kept. The content is compared, not the bytes: times, lineage and file formats are ignored. If the content differs, the log and the report list the first value that differs, with its point and date, differences in the number of rows, inputs that have changed since the run, and version changes.&lt;/p&gt;&lt;p&gt;Runs on temporary layers, selected features or database layers cannot be repeated.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cada salida de SlopeMuse lleva un registro de ejecución: entradas con su hash SHA-256, parámetros, versiones, semilla, plataforma y duraciones. El registro se guarda en los metadatos de un GeoPackage, en un informe HTML o, para cualquier otra salida, en el archivo NAME.run.json junto a ella.&lt;/p&gt;&lt;p&gt;La ejecución se repite con las mismas entradas y parámetros y los resultados se escriben en otra carpeta, de modo que se conservan las salidas originales. Se compara el contenido, no los bytes: las horas, el linaje y los formatos de archivo no se tienen en cuenta. Si el contenido difiere, el registro de mensajes y el informe indican el primer valor distinto, con su punto y fecha, las diferencias en el número de filas, las entradas que han cambiado desde la ejecución y los cambios de versión.&lt;/p&gt;&lt;p&gt;Las ejecuciones sobre capas temporales, objetos seleccionados o capas de una base de datos no se pueden repetir.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every method is trained up to the end of the training period and then forecasts each acquisition from earlier drivers and acquisitions only. All methods, from simple baselines to the SlopeMuse models, receive the same series. The first line of the report names the best method; its margin over the best simple baseline is given with a confidence interval from a block bootstrap over the dates.&lt;/p&gt;&lt;p&gt;PROTOCOL = published also computes the scores of the paper on interpolated days, which depend on future data, and compares them with methods that only reproduce the interpolation.&lt;/p&gt;&lt;p&gt;Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, Table II and Figures 6 to 8 and 10.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cada método se entrena hasta el fin del período de entrenamiento y después pronostica cada adquisición solo a partir de variables y adquisiciones anteriores. Todos los métodos, desde los métodos de referencia simples hasta los modelos de SlopeMuse, reciben las mismas series. La primera línea del informe nombra el mejor método; su ventaja sobre el mejor método de referencia simple se da con un intervalo de confianza obtenido por bootstrap de bloques de fechas.&lt;/p&gt;&lt;p&gt;PROTOCOL = published calcula además las puntuaciones del artículo en días interpolados, que dependen de datos futuros, y las compara con métodos que solo reproducen la interpolación.&lt;/p&gt;&lt;p&gt;Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, tabla II y figuras 6 a 8 y 10.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One line of sight does not determine another: every method assumes a direction of motion, and the report quantifies this assumption.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: mostly downslope on the DEM, with 30 % of the motion in any other direction; amplification is bounded. Without a DEM, no direction is preferred.&lt;/li&gt;&lt;li&gt;direction: along DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) as in Khalili et al. (2024), exact only for motion along the target's line of sight; the report shows the range of the true factor next to it.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: along that direction only.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;With a target, the result is in its line of sight. Without one, direction, vertical, east and downslope yield the motion itself, and the other two methods project all points onto the mean line of sight of the layer.&lt;/p&gt;&lt;p&gt;The factor of a point is noise-free and constant in time. Fields: factor, factor_sigma, sensitivity (observed share of the assumed motion), sigma [mm], flag (1: sensitivity below 0.2, values are empty if the method would amplify them; 2: direction unknown).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una línea de vista no determina otra: todo método supone una dirección de movimiento, y el informe cuantifica esta suposición.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;downslope_prior: sobre todo ladera abajo según el MDE, con un 30 % del movimiento en cualquier otra dirección; la amplificación está acotada. Sin MDE no se prefiere ninguna dirección.&lt;/li&gt;&lt;li&gt;direction: a lo largo de DIRECTION.&lt;/li&gt;&lt;li&gt;published: V / cos(a1 − a2) como en Khalili et al. (2024), exacto solo para movimiento a lo largo de la línea de vista del objetivo; el informe muestra al lado el rango del factor verdadero.&lt;/li&gt;&lt;li&gt;vertical, east, downslope: solo en esa dirección.&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Con un objetivo, el resultado está en su línea de vista. Sin él, direction, vertical, east y downslope dan el propio movimiento, y los otros dos métodos proyectan todos los puntos sobre la línea de vista media de la capa.&lt;/p&gt;&lt;p&gt;El factor de un punto no tiene ruido y es constante en el tiempo. Campos: factor, factor_sigma, sensitivity (parte observada del movimiento supuesto), sigma [mm], flag (1: sensibilidad inferior a 0,2; los valores quedan vacíos si el método los amplificaría; 2: dirección desconocida).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;PROJECT is a JSON file with the keys series, hydrology, model and output (paths, relative to the file) and, optionally, stable_area, thresholds (watch, warning, alarm in mm/day), persistence_days, latency_days, reference (two days), min_points, past_tolerance_mm, retrain_after_days, retrain_above_rmse_mm and import (settings for Import InSAR series).&lt;/p&gt;&lt;p&gt;Each run reads the whole delivery, checks that its earlier values agree with those of the previous run, estimates the new days without retraining, and screens all days. Estimates of earlier days are kept unchanged. Running the update again without new data changes nothing, and an interrupted run is repeated by the next one. A second simultaneous run is refused.&lt;/p&gt;&lt;p&gt;If points or dates are missing or earlier values have changed, the run fails with an error message and a non-zero exit status, and the previous results are kept. This is screening, not an alarm system.&lt;/p&gt;</source>
        <translation>&lt;p&gt;PROJECT es un archivo JSON con las claves series, hydrology, model y output (rutas, relativas al archivo) y, opcionalmente, stable_area, thresholds (watch, warning, alarm en mm/día), persistence_days, latency_days, reference (dos días), min_points, past_tolerance_mm, retrain_after_days, retrain_above_rmse_mm e import (opciones de Importar series InSAR).&lt;/p&gt;&lt;p&gt;Cada ejecución lee la entrega completa, comprueba que sus valores anteriores coinciden con los de la ejecución anterior, estima los días nuevos sin volver a entrenar y examina todos los días. Las estimaciones de los días anteriores se conservan sin cambios. Repetir la actualización sin datos nuevos no cambia nada, y una ejecución interrumpida la repite la siguiente. Una segunda ejecución simultánea se rechaza.&lt;/p&gt;&lt;p&gt;Si faltan puntos o fechas o si han cambiado valores anteriores, la ejecución falla con un mensaje de error y un estado de salida distinto de cero, y se conservan los resultados anteriores. Esto es un cribado, no un sistema de alarma.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads EGMS L2a, L2b and L3 (CSV or the downloaded zip archive), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 with its geometry file, HDF-EOS5, save_qgis), NetCDF, rasters with one band or one file per date (select any of them), long tables (id, position, date, displacement), and any CSV or vector file whose column names are dates (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;The result is in mm, positive towards the satellite (EGMS L3: positive up or east). The producer is identified by the columns; its unit and sign are used unless set below. The report lists all assumptions, the confidence in the identified producer, and values that contradict its conventions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee EGMS L2a, L2b y L3 (CSV o el zip tal como se descarga), EGMStoolkit, EGMStream, NGU InSAR Norway, TRE SqueeSAR, SARvey, SARscape, SARPROZ, StaMPS-Visualizer, LiCSBAS2 (cum2csv, cum.h5), MintPy (timeseries.h5 con su archivo de geometría, HDF-EOS5, save_qgis), NetCDF, rásteres con una banda por fecha o un archivo por fecha (elija cualquiera de ellos), tablas largas (id, posición, fecha, desplazamiento) y cualquier CSV o archivo vectorial cuyos nombres de columna sean fechas (D20200131, D_20200131, 20200131, 2020-01-31, D31012020).&lt;/p&gt;&lt;p&gt;El resultado está en mm, positivo hacia el satélite (en EGMS L3: positivo hacia arriba o hacia el este). El productor se identifica por las columnas; se usan su unidad y su signo, salvo que se indiquen otros abajo. El informe enumera todas las suposiciones, la confianza en el productor identificado y los valores que contradicen sus convenciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads tenv3 files of the Nevada Geodetic Laboratory (including the integer metres, which change when a coordinate crosses a whole metre), .pos files of PBO and NOTA, and CSV: one row per station and day (station, lon, lat, date, e_mm, n_mm, u_mm, and optionally se_mm, sn_mm, su_mm, cov_en_mm2 …) or columns such as M21_e_mm. Several files or a zip archive can be selected. The unit is part of the column name (mm, cm, m). A CSV file with station, lon and lat provides the positions of the stations in the other files.&lt;/p&gt;&lt;p&gt;Displacements are relative to the first day of each station (CSV: unchanged). Steps caused by antenna changes or earthquakes are kept.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee archivos tenv3 del Nevada Geodetic Laboratory (incluidos los metros enteros, que cambian cuando una estación cruza un metro completo), archivos .pos de PBO y NOTA, y CSV: una fila por estación y día (station, lon, lat, date, e_mm, n_mm, u_mm y, opcionalmente, se_mm, sn_mm, su_mm, cov_en_mm2 …) o columnas como M21_e_mm. Se pueden seleccionar varios archivos o un archivo zip. La unidad forma parte del nombre de la columna (mm, cm, m). Un archivo CSV con station, lon y lat proporciona las posiciones de las estaciones de los demás archivos.&lt;/p&gt;&lt;p&gt;Los desplazamientos son relativos al primer día de cada estación (CSV: sin cambios). Se conservan los saltos por cambios de antena o terremotos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;SLOPES is a table with one row per slope. Columns: name, series (a SlopeMuse layer or any file that Import InSAR series can read) and hydrology are required; stable_area, dem, crs, unit, sign, train_end, start, end, min_coherence, latency_days, watch, warning, alarm (mm/day) and seed are optional. Paths may be relative to the folder of the table. Other columns are refused.&lt;/p&gt;&lt;p&gt;Each slope gets a folder with its layers and reports. The results folder also contains summary.gpkg, with the outline and the main results of each slope, and index.html, which links to all reports.&lt;/p&gt;&lt;p&gt;If a slope fails, the others are still processed, and the reason is reported. After an interruption or a correction, run the algorithm again with the same folder: only steps whose inputs, parameters or version have changed are repeated. The file finished.json of each slope lists its finished steps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;SLOPES es una tabla con una fila por ladera. Columnas: name, series (una capa de SlopeMuse o cualquier archivo que pueda leer Importar series InSAR) e hydrology son obligatorias; stable_area, dem, crs, unit, sign, train_end, start, end, min_coherence, latency_days, watch, warning, alarm (mm/día) y seed son opcionales. Las rutas pueden ser relativas a la carpeta de la tabla. No se admiten otras columnas.&lt;/p&gt;&lt;p&gt;Cada ladera tiene una carpeta con sus capas e informes. La carpeta de resultados contiene además summary.gpkg, con el contorno y los principales resultados de cada ladera, e index.html, que enlaza todos los informes.&lt;/p&gt;&lt;p&gt;Si una ladera falla, las demás se procesan igualmente y se indica el motivo. Tras una interrupción o una corrección, ejecute de nuevo el algoritmo con la misma carpeta: solo se repiten los pasos cuyas entradas, parámetros o versión han cambiado. El archivo finished.json de cada ladera enumera los pasos terminados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The layers must have common dates (see harmonize) and the same line of sight (see projectlos). INPUT defines the datum: the offset of the second sensor may vary in space and is estimated together with the motion.&lt;/p&gt;&lt;p&gt;Kriging uses nearby points and additional points spread over the area. Each sensor has its own noise level, the covariance is chosen by prediction error, including prediction across gaps, and the weights are shared by all dates. With a DEM, the motion may depend on height if that reduces the error at held-out points.&lt;/p&gt;&lt;p&gt;kriging_edges: if the points form two classes (a moving body on stable ground), each class is kriged separately and the results are blended by class probability. cnn: a network trained on synthetic fields at the same locations corrects the kriging result. Both are applied only to the extent that they reduce the error at held-out points. cnn_published: the network of Khalili et al. (2024). The networks require torch and take several minutes.&lt;/p&gt;&lt;p&gt;pretrained: a network trained on simulated fields corrects the result of kriging_edges next to points and in gaps, each to the extent that this reduces the error at held-out points; it requires neither torch nor training.&lt;/p&gt;&lt;p&gt;Cells far from all points, outside the convex hull, or with a sigma close to that of the overall mean remain empty. For the report, original points are held out at random and in blocks with a buffer; the report shows the error of all methods and the gain from using both sensors.&lt;/p&gt;&lt;p&gt;Fields: velocity, velocity_std [mm/yr] (standard deviation (1σ) of the motion), distance [m] to the nearest point.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las capas deben tener fechas comunes (véase harmonize) y la misma línea de vista (véase projectlos). INPUT define el datum: la diferencia del segundo sensor puede variar en el espacio y se estima junto con el movimiento.&lt;/p&gt;&lt;p&gt;El kriging usa puntos cercanos y otros puntos repartidos por el área. Cada sensor tiene su propio nivel de ruido, la covarianza se elige por el error de predicción, incluida la predicción a través de huecos, y los pesos son comunes a todas las fechas. Con un MDE, el movimiento puede depender de la altura si eso reduce el error en los puntos reservados.&lt;/p&gt;&lt;p&gt;kriging_edges: si los puntos forman dos clases (un cuerpo en movimiento sobre terreno estable), cada clase se interpola por separado y los resultados se combinan según la probabilidad de clase. cnn: una red entrenada con campos sintéticos en los mismos lugares corrige el resultado del kriging. Ambos se aplican solo en la medida en que reducen el error en los puntos reservados. cnn_published: la red de Khalili et al. (2024). Las redes necesitan torch y tardan varios minutos.&lt;/p&gt;&lt;p&gt;pretrained: una red entrenada con campos simulados corrige el resultado de kriging_edges junto a los puntos y en los huecos, en cada caso en la medida en que eso reduce el error en los puntos reservados; no necesita torch ni entrenamiento.&lt;/p&gt;&lt;p&gt;Quedan vacías las celdas alejadas de todos los puntos, fuera de la envolvente convexa o con una sigma próxima a la de la media general. Para el informe se reservan puntos originales al azar y en bloques con una franja de separación; el informe muestra el error de todos los métodos y la ganancia de usar ambos sensores.&lt;/p&gt;&lt;p&gt;Campos: velocity, velocity_std [mm/año] (desviación estándar (1σ) del movimiento), distance [m] al punto más cercano.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The model predicts the rate of every point and day from the drivers; the sum of the rates between two acquisitions is fitted to the measured difference, so no interpolated daily targets are needed. No data after the end of training are used. The report scores the later acquisitions, both as delivered and with the common-mode error subtracted, and compares ten other methods with and without drivers. The model uses the method with the smallest error on held-out acquisitions in the training period.&lt;/p&gt;&lt;p&gt;Input: a point layer with one field per date [mm] and a table with one row per day.&lt;/p&gt;&lt;p&gt;After Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, with a different target, as explained in the guide.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El modelo predice la velocidad de cada punto y día a partir de las variables; la suma de las velocidades entre dos adquisiciones se ajusta a la diferencia medida, de modo que no se necesitan objetivos diarios interpolados. No se usan datos posteriores al fin del entrenamiento. El informe puntúa las adquisiciones posteriores, tal como se entregaron y sin el error de modo común, y compara otros diez métodos con y sin variables. El modelo usa el método con el menor error en adquisiciones reservadas del período de entrenamiento.&lt;/p&gt;&lt;p&gt;Entrada: una capa de puntos con un campo por fecha [mm] y una tabla con una fila por día.&lt;/p&gt;&lt;p&gt;Según Guo et al. (2023), doi 10.1109/JSTARS.2023.3338449, con un objetivo distinto, como explica la guía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The output dates cover the common period of the layers, every STEP days. Each layer is processed independently; then the series of INPUT2 are shifted to the same reference date as INPUT by a fit over the common period (stored in the field zero_shift [mm]).&lt;/p&gt;&lt;p&gt;The smoother models the motion of a point as a linear trend plus fast, monthly, multi-year and annual components. Their variances are estimated from all points together and adapted to each series. The interpolators (pchip, linear) keep the noise of the acquisitions.&lt;/p&gt;&lt;p&gt;lstm: a recurrent network shared by all points corrects the smoother to the extent that this reduces the error on held-out dates. lstm_published: the network of Khalili et al. (2024), which uses only past values. Both require torch and take several minutes.&lt;/p&gt;&lt;p&gt;pretrained: a network trained on simulated slopes corrects the smoother with the signal shared by the points, to the extent that this reduces the error on held-out dates; it requires neither torch nor training.&lt;/p&gt;&lt;p&gt;The report compares the errors of all methods on held-out dates. Sigma is the standard deviation of the motion, excluding acquisition noise [mm]; the field “noise” contains the standard deviation of a single acquisition [mm]. Flags: 0 observed on that day, 1 interpolated, 2 in a gap of more than 3 typical intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las fechas de salida cubren el período común de las capas, cada STEP días. Cada capa se procesa por separado; después las series de INPUT2 se desplazan a la misma fecha de referencia que INPUT mediante un ajuste sobre el período común (guardado en el campo zero_shift [mm]).&lt;/p&gt;&lt;p&gt;El suavizador modela el movimiento de un punto como una tendencia lineal más componentes rápidas, mensuales, plurianuales y anuales. Sus varianzas se estiman con todos los puntos juntos y se adaptan a cada serie. Los interpoladores (pchip, linear) conservan el ruido de las adquisiciones.&lt;/p&gt;&lt;p&gt;lstm: una red recurrente, común a todos los puntos, corrige el suavizador en la medida en que reduce el error en fechas reservadas. lstm_published: la red de Khalili et al. (2024), que usa solo valores pasados. Ambas necesitan torch y tardan varios minutos.&lt;/p&gt;&lt;p&gt;pretrained: una red entrenada con laderas simuladas corrige el suavizador con lo que los puntos tienen en común, en la medida en que eso reduce el error en fechas reservadas; no necesita torch ni entrenamiento.&lt;/p&gt;&lt;p&gt;El informe compara los errores de todos los métodos en fechas reservadas. Sigma es la desviación estándar del movimiento, sin el ruido de adquisición [mm]; el campo «noise» contiene la desviación estándar de una sola adquisición [mm]. Marcas: 0 observado ese día, 1 interpolado, 2 en un hueco de más de 3 intervalos habituales.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The points of each orbit are averaged per cell and resampled to common dates by a smoother; then the two lines of sight of each cell are solved for east and up. Cells with points from only one orbit are excluded. Set the datum of both layers first.&lt;/p&gt;&lt;p&gt;Near-polar orbits are almost insensitive to north motion: this component is neglected, and the log reports the effect. On slopes that face north or south, use the method slope_parallel with a DEM: it assumes that the ground moves along its surface and also yields the north component.&lt;/p&gt;&lt;p&gt;Displacement and its sigma are relative to the first common date. Fields: velocity, velocity_std [mm/yr], condition (1 is best; cells above 15 are empty), n_ascending, n_descending, leak (mm in this component per mm of neglected north motion).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los puntos de cada órbita se promedian por celda y se remuestrean a fechas comunes con un suavizador; después, las dos líneas de vista de cada celda se resuelven en este y vertical. Se excluyen las celdas con puntos de una sola órbita. Fije antes el datum de ambas capas.&lt;/p&gt;&lt;p&gt;Las órbitas casi polares son casi insensibles al movimiento norte: esta componente se desprecia, y el registro de mensajes indica su efecto. En laderas orientadas al norte o al sur, use el método slope_parallel con un MDE: supone que el terreno se mueve a lo largo de su superficie y da también la componente norte.&lt;/p&gt;&lt;p&gt;El desplazamiento y su sigma son relativos a la primera fecha común. Campos: velocity, velocity_std [mm/año], condition (1 es lo mejor; por encima de 15 la celda queda vacía), n_ascending, n_descending, leak (mm en esta componente por cada mm de movimiento norte despreciado).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The scores are those in Tables 4 to 7 of Khalili et al. (2024): rate, RMSE of the series and correlation per station and layer. The scale and the correlation of the increments are also reported because any two series with a trend are correlated. GNSS is projected onto the direction of each layer.&lt;/p&gt;&lt;p&gt;A station that was used to set the datum of a layer or to calibrate the layer cannot be used to score it; such stations are identified from the lineage of the layer and marked in the table.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las puntuaciones son las de las tablas 4 a 7 de Khalili et al. (2024): velocidad, RMSE de la serie y correlación por estación y capa. También se dan la escala y la correlación de los incrementos, porque dos series con tendencia siempre están correlacionadas. El GNSS se proyecta en la dirección de cada capa.&lt;/p&gt;&lt;p&gt;Una estación que se usó para fijar el datum de una capa o para calibrarla no puede puntuarla; tales estaciones se identifican por el linaje de la capa y se marcan en la tabla.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This is screening, not an alarm system: it ranks points by the attention they require. A slope can fail without any precursor in InSAR data.&lt;/p&gt;&lt;p&gt;Levels: 0 quiet, 1 watch, 2 warning, 3 alarm, −1 uncertain (level_name: unsure). A day is uncertain if it cannot be classified as quiet: it is flagged, its interval reaches the watch threshold, or it has no estimate.&lt;/p&gt;&lt;p&gt;A level is raised by: a velocity over the last 24 days above its thresholds; a change of the 72-day velocity compared with the history of the point and its neighbours; an acquisition far from its forecast; an inverse velocity that reaches zero within 90 or 30 days (Fukuzono 1985), only if the acceleration is significant; a tangential angle above 80° or 85°. The last two apply only above the watch threshold. A level rises after PERSISTENCE days above a threshold and falls after at least 24 days below 70 % of it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Esto es un cribado, no un sistema de alarma: ordena los puntos según la atención que requieren. Una ladera puede romper sin ningún precursor en los datos InSAR.&lt;/p&gt;&lt;p&gt;Niveles: 0 tranquilo, 1 vigilancia, 2 advertencia, 3 alarma, −1 incierto (level_name: unsure). Un día es incierto si no se puede clasificar como tranquilo: está marcado, su intervalo alcanza el umbral de vigilancia o no tiene estimación.&lt;/p&gt;&lt;p&gt;Qué eleva un nivel: la velocidad de los últimos 24 días por encima de sus umbrales; un cambio de la velocidad de 72 días respecto a la historia del punto y de sus vecinos; una adquisición lejos de su pronóstico; una velocidad inversa que llega a cero en 90 o 30 días (Fukuzono 1985), solo si la aceleración es significativa; un ángulo tangencial superior a 80° u 85°. Los dos últimos cuentan solo por encima del umbral de vigilancia. Un nivel sube tras PERSISTENCE días por encima de un umbral y baja tras al menos 24 días por debajo de su 70 %.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;d = l·e, where l points from the ground to the satellite. The variance is lᵀΣl, including the correlations between the components if the table has them. The direction is taken from the layer point nearest to the station or specified by two angles: incidence at the ground, and flight heading clockwise from north (about −12 ascending, −168 descending) for a right-looking sensor. After Khalili et al. (2024), Eq. (2).&lt;/p&gt;</source>
        <translation>&lt;p&gt;d = l·e, donde l apunta del terreno al satélite. La varianza es lᵀΣl, con las correlaciones entre las componentes si la tabla las tiene. La dirección es la del punto de la capa más cercano a la estación, o se da con dos ángulos: incidencia en el terreno y rumbo del vuelo, en sentido horario desde el norte (cerca de −12 ascendente, −168 descendente), para un sensor que mira a la derecha. Según Khalili et al. (2024), ec. (2).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;nowcast: each day is estimated only from drivers up to that day and acquisitions available by then, given their latency. hindcast: all acquisitions are used, including later ones. scenario: days after the last acquisition are estimated with planned or forecast drivers.&lt;/p&gt;&lt;p&gt;Sigma is the standard deviation of the displacement relative to the datum of the series, excluding acquisition noise; ±1.645 sigma is a 90 % interval. Flag 1: a driver is outside its training range and the interval is widened. Flag 4: the point deviates from its behaviour in training and the estimate follows its acquisitions; if flags 1 and 4 both apply, the value is 5. Flag 2: no observation.&lt;/p&gt;&lt;p&gt;The estimate keeps the datum of the input. With a stable area, the estimate and the output “Acquisitions in the datum of the estimate” are relative to that area.&lt;/p&gt;</source>
        <translation>&lt;p&gt;nowcast: cada día se estima solo con variables hasta ese día y con las adquisiciones disponibles entonces, según su latencia. hindcast: se usan todas las adquisiciones, también las posteriores. scenario: los días después de la última adquisición se estiman con variables planificadas o previstas.&lt;/p&gt;&lt;p&gt;Sigma es la desviación estándar del desplazamiento respecto al datum de la serie, sin el ruido de adquisición; ±1,645 sigma es un intervalo del 90 %. Marca 1: una variable está fuera de su rango de entrenamiento y el intervalo se ensancha. Marca 4: el punto se desvía de su comportamiento en el entrenamiento y la estimación sigue sus adquisiciones; si se aplican las marcas 1 y 4, el valor es 5. Marca 2: sin observación.&lt;/p&gt;&lt;p&gt;La estimación conserva el datum de la entrada. Con un área estable, la estimación y la salida «Adquisiciones en el datum de la estimación» son relativas a esa área.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A .run.json file, or any SlopeMuse layer or report that contains a run record.</source>
        <translation>Un archivo .run.json, o cualquier capa o informe de SlopeMuse que contenga un registro de ejecución.</translation>
    </message>
    <message>
        <source>A Dask worker of {address} is out of memory; give the workers more memory or fewer threads.</source>
        <translation>Un worker de Dask de {address} se ha quedado sin memoria; dé a los workers más memoria o menos hilos.</translation>
    </message>
    <message>
        <source>A Dask worker of {address} runs SlopeMuse {other}, but this computer runs SlopeMuse {version}; install the same version in the Python environment of every worker and restart the workers.</source>
        <translation>Un worker de Dask de {address} tiene SlopeMuse {other}, pero este es SlopeMuse {version}; instale la misma versión en el entorno de Python de cada worker y reinicie los workers.</translation>
    </message>
    <message>
        <source>A Python interpreter with torch and scipy, for example in a virtual environment, if torch cannot be installed in the Python environment of QGIS.</source>
        <translation>Un intérprete de Python con torch y scipy, por ejemplo en un entorno virtual, si torch no se puede instalar en el entorno de Python de QGIS.</translation>
    </message>
    <message>
        <source>A cell size of {cell_m:g} m reduces the accuracy at held-out points by at most 2 %.</source>
        <translation>Un tamaño de celda de {cell_m:g} m reduce como mucho un 2 % la exactitud en los puntos reservados.</translation>
    </message>
    <message>
        <source>A file cannot be used ({reason}); choose other files or names.</source>
        <translation>No se puede usar un archivo ({reason}); elija otros archivos o nombres.</translation>
    </message>
    <message>
        <source>A hindcast uses all acquisitions; LATENCY is ignored.</source>
        <translation>Un hindcast usa todas las adquisiciones; LATENCY no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>A layer has no points with coordinates and values; check its geometry and its fields.</source>
        <translation>Una capa no tiene ningún punto con coordenadas y valores; compruebe su geometría y sus campos.</translation>
    </message>
    <message>
        <source>A layer was removed from the project before it had been read; add it again and repeat the run. No output was written.</source>
        <translation>Se quitó una capa del proyecto antes de que se leyera; añádala de nuevo y repita la ejecución. No se ha escrito ninguna salida.</translation>
    </message>
    <message>
        <source>A run of {algorithm} cannot be repeated from its record; {remedy}.</source>
        <translation>Una ejecución de {algorithm} no se puede repetir desde su registro; {remedy}.</translation>
    </message>
    <message>
        <source>A simple baseline is the best method: {answer}, with {error} on {count}.</source>
        <translation>El mejor método es un método de referencia simple: {answer}, con {error} en {count}.</translation>
    </message>
    <message>
        <source>A stable area is set. The entire motion of this area is subtracted, so the mean correction may have a trend.</source>
        <translation>Se ha definido un área estable. Se resta todo el movimiento de esa área, así que la corrección media puede tener tendencia.</translation>
    </message>
    <message>
        <source>A temporary file of {size:,.1f} GB cannot be written in {folder} ({reason}); free up disk space, or choose another folder for the output.</source>
        <translation>No se puede escribir un archivo temporal de {size:,.1f} GB en {folder} ({reason}); libere espacio en disco o elija otra carpeta para la salida.</translation>
    </message>
    <message>
        <source>ANGLES is {convention}; use one of {angles}.</source>
        <translation>ANGLES es {convention}; use uno de {angles}.</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING do not overlap (they are {hypot:.1f} km apart); provide two layers of the same area, and check their CRS.</source>
        <translation>ASCENDING y DESCENDING no se solapan (distan {hypot:.1f} km); proporcione dos capas de la misma zona y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING have nearly the same line of sight ({apart:.1f}° apart), so east and up cannot be separated; provide one layer per orbit.</source>
        <translation>ASCENDING y DESCENDING tienen casi la misma línea de vista (difieren {apart:.1f}°), así que no se pueden separar este y vertical; proporcione una capa por órbita.</translation>
    </message>
    <message>
        <source>ASCENDING and DESCENDING have no common cells of {size_m:g} m, although they cover the same area; use a larger CELL_SIZE.</source>
        <translation>ASCENDING y DESCENDING no tienen ninguna celda de {size_m:g} m en común, aunque están en la misma zona; use un CELL_SIZE mayor.</translation>
    </message>
    <message>
        <source>ASCENDING: {first} to {last}, DESCENDING: {first_2} to {last_2}</source>
        <translation>ASCENDING: {first} a {last}, DESCENDING: {first_2} a {last_2}</translation>
    </message>
    <message>
        <source>About {hours:.1f} h left</source>
        <translation>Quedan unas {hours:.1f} h</translation>
    </message>
    <message>
        <source>About {minutes:.0f} min left</source>
        <translation>Quedan unos {minutes:.0f} min</translation>
    </message>
    <message>
        <source>About {seconds:.0f} s left</source>
        <translation>Quedan unos {seconds:.0f} s</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Acceleration [mm/yr²]</source>
        <translation>Aceleración [mm/año²]</translation>
    </message>
    <message>
        <source>Acceleration from {first} to {last}, but the inverse velocity does not yield a plausible date: no failure date is indicated.</source>
        <translation>Aceleración del {first} al {last}, pero la velocidad inversa no da una fecha verosímil: no se indica fecha de rotura.</translation>
    </message>
    <message>
        <source>Accepted share of false positives among the reported points.</source>
        <translation>Proporción admitida de falsos positivos entre los puntos señalados.</translation>
    </message>
    <message numerus="yes">
        <source>According to the period column, {count:,} values are multi-day totals; each is distributed evenly over its days.</source>
        <translation>
            <numerusform>Según la columna de período, {count:,} valor es un total de varios días; se reparte por igual entre sus días.</numerusform>
            <numerusform>Según la columna de período, {count:,} valores son totales de varios días; cada uno se reparte por igual entre sus días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy at held-out original points</source>
        <translation>Exactitud en puntos originales reservados</translation>
    </message>
    <message>
        <source>Acquisition latency [days]</source>
        <translation>Latencia de las adquisiciones [días]</translation>
    </message>
    <message>
        <source>Acquisition noise without the common-mode error</source>
        <translation>Ruido de adquisición sin el error de modo común</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Adquisiciones</translation>
    </message>
    <message>
        <source>Acquisitions [%]</source>
        <translation>Adquisiciones [%]</translation>
    </message>
    <message>
        <source>Acquisitions after the training period only (recommended)</source>
        <translation>Solo adquisiciones posteriores al entrenamiento (recomendado)</translation>
    </message>
    <message>
        <source>Acquisitions after the training period, as delivered: {n:,} values at {n_points:,} points</source>
        <translation>Adquisiciones posteriores al período de entrenamiento, tal como se entregaron: {n:,} valores en {n_points:,} puntos</translation>
    </message>
    <message>
        <source>Acquisitions are compared with their forecasts. Default: the acquisitions layer of INPUT, if it was written next to INPUT.</source>
        <translation>Las adquisiciones se comparan con sus pronósticos. Por defecto: la capa de adquisiciones de INPUT, si se escribió junto a INPUT.</translation>
    </message>
    <message>
        <source>Acquisitions from {before_days} days before to {after_days} days after the event</source>
        <translation>Adquisiciones desde {before_days} días antes hasta {after_days} días después del evento</translation>
    </message>
    <message>
        <source>Acquisitions in the datum of the estimate [mm]</source>
        <translation>Adquisiciones en el datum de la estimación [mm]</translation>
    </message>
    <message>
        <source>Adam, {learning_rate:g}</source>
        <translation>Adam, {learning_rate:g}</translation>
    </message>
    <message>
        <source>Add a step on {day} to the fit</source>
        <translation>Añadir un salto el {day} al ajuste</translation>
    </message>
    <message>
        <source>Add a synthetic slope with rain and reservoir level to the project</source>
        <translation>Añadir al proyecto una ladera sintética con lluvia y nivel del embalse</translation>
    </message>
    <message>
        <source>Add an event for the selected period…</source>
        <translation>Añadir un evento para el período seleccionado…</translation>
    </message>
    <message>
        <source>Add an event on {day}…</source>
        <translation>Añadir un evento el {day}…</translation>
    </message>
    <message>
        <source>Add to a print layout</source>
        <translation>Añadir a una composición de impresión</translation>
    </message>
    <message>
        <source>Add to a print layout, following its map or atlas</source>
        <translation>Añadir a una composición de impresión, siguiendo su mapa o atlas</translation>
    </message>
    <message>
        <source>Additional daily drivers</source>
        <translation>Variables diarias adicionales</translation>
    </message>
    <message>
        <source>Address of the Dask scheduler whose workers process the points, for example tcp://host:8786; only addresses listed in the settings are accepted. local: this process. Default: the first scheduler in the settings or, if none is listed, this process.</source>
        <translation>Dirección del planificador cuyos workers calculan los bloques de puntos, por ejemplo tcp://host:8786; solo se aceptan las de la página de ajustes. local: este proceso. Por defecto: el primer planificador de la página de ajustes; si no hay ninguno, este proceso.</translation>
    </message>
    <message>
        <source>Addresses such as tcp://host:8786 or tls://host:8786, separated by commas. SCHEDULER accepts only these addresses, and the first one is its default; put local first to compute in this process unless SCHEDULER is set. Whoever operates a scheduler can run programs on this computer.</source>
        <translation>Direcciones como tcp://host:8786 o tls://host:8786, separadas por comas. Solo estas se pueden elegir con SCHEDULER, y la primera es su valor por defecto; escriba local en primer lugar para calcular en este proceso salvo que SCHEDULER indique otra cosa. Quien controla un planificador puede ejecutar programas en este ordenador.</translation>
    </message>
    <message>
        <source>After 1090 of 1648 samples, as published</source>
        <translation>Después de 1090 de 1648 muestras, como se publicó</translation>
    </message>
    <message>
        <source>After subtracting the mean difference, as in Table 6 (for grids, Table 7) of Khalili et al. (2024).</source>
        <translation>Tras restar la diferencia media, como en la tabla 6 (para mallas, la tabla 7) de Khalili et al. (2024).</translation>
    </message>
    <message>
        <source>After two thirds of the period</source>
        <translation>Tras dos tercios del período</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Alarm threshold [mm/day]</source>
        <translation>Umbral de alarma [mm/día]</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Align the delivery with the previous run</source>
        <translation>Alinear la entrega con la ejecución anterior</translation>
    </message>
    <message>
        <source>All acquisitions are before {first}, the first day of the drivers; provide drivers for the period of the series.</source>
        <translation>Todas las adquisiciones son anteriores a {first}, el primer día de las variables; proporcione variables para el período de las series.</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All methods are fitted to the training period only. A daily estimate with LATENCY = 1 equals these predictions on the acquisition dates; with LATENCY = 0, it already uses the acquisition of the same day.</source>
        <translation>Todos los métodos se ajustan solo con el período de entrenamiento. Una estimación diaria con LATENCY = 1 es igual a estas predicciones en las fechas de las adquisiciones; con LATENCY = 0 ya usa la adquisición del mismo día.</translation>
    </message>
    <message numerus="yes">
        <source>All methods use the same series, with isolated spikes in the training period removed, and were {fits}. After fitting, they only assimilate acquisitions, each no earlier than {count:,} days after its date, so that no acquisition predicts itself. If the series was processed as one stack, earlier values may contain information from later acquisitions; this evaluation cannot detect such leakage.</source>
        <translation>
            <numerusform>Todos los métodos usan las mismas series, sin los picos aislados del período de entrenamiento, y fueron {fits}. Tras el ajuste solo asimilan adquisiciones, cada una no antes de {count:,} día después de su fecha, de modo que ninguna adquisición se predice a sí misma. Si la serie se procesó como un solo conjunto, los valores anteriores pueden contener información de adquisiciones posteriores; esta evaluación no puede detectarlo.</numerusform>
            <numerusform>Todos los métodos usan las mismas series, sin los picos aislados del período de entrenamiento, y fueron {fits}. Tras el ajuste solo asimilan adquisiciones, cada una no antes de {count:,} días después de su fecha, de modo que ninguna adquisición se predice a sí misma. Si la serie se procesó como un solo conjunto, los valores anteriores pueden contener información de adquisiciones posteriores; esta evaluación no puede detectarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All points lie on a single line; a grid requires points that enclose an area.</source>
        <translation>Todos los puntos están en una sola línea; una malla requiere puntos que encierren un área.</translation>
    </message>
    <message>
        <source>All polygons of {name}</source>
        <translation>Todos los polígonos de {name}</translation>
    </message>
    <message>
        <source>All slopes failed; first error, in {name}: {problem} {index} lists the reason for each slope.</source>
        <translation>Todas las laderas han fallado; primer error, en {name}: {problem} {index} indica el motivo de cada ladera.</translation>
    </message>
    <message>
        <source>All stations move at about {speeds:.0f} mm/yr: the GNSS series contain plate motion, and so will the re-referenced layer. To avoid this, first subtract the plate motion from the GNSS series.</source>
        <translation>Todas las estaciones se mueven a unos {speeds:.0f} mm/año: las series GNSS contienen el movimiento de la placa, y también lo contendrá la capa referenciada de nuevo. Para evitarlo, reste antes el movimiento de la placa de las series GNSS.</translation>
    </message>
    <message>
        <source>All steps, as in Eq. (6)</source>
        <translation>Todos los pasos, como en la ec. (6)</translation>
    </message>
    <message>
        <source>All {inside} points within {radius_m:g} m of station {place} are empty (NULL on every date); use a larger radius or another station.</source>
        <translation>Los {inside} puntos a menos de {radius_m:g} m de la estación {place} están vacíos (NULL en todas las fechas); use un radio mayor u otra estación.</translation>
    </message>
    <message>
        <source>Allow more than 200 networks (as in the published method)</source>
        <translation>Permitir más de 200 redes (como en el método publicado)</translation>
    </message>
    <message>
        <source>Also fill cells outside the convex hull of the points, up to MASK_DISTANCE.</source>
        <translation>Rellenar también celdas fuera de la envolvente convexa de los puntos, hasta MASK_DISTANCE.</translation>
    </message>
    <message>
        <source>Also interpolated days, as published (uses future data)</source>
        <translation>También días interpolados, como se publicó (usa datos futuros)</translation>
    </message>
    <message>
        <source>An array in {field} of {layer} has {found} values, but there are {dates} dates; correct the table.</source>
        <translation>Un array en {field} de {layer} tiene {found} valores, pero hay {dates} fechas; corrija la tabla.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Angle
[degrees]</source>
        <translation>Ángulo
[grados]</translation>
    </message>
    <message>
        <source>Annual amplitude [mm]</source>
        <translation>Amplitud anual [mm]</translation>
    </message>
    <message>
        <source>Annual term</source>
        <translation>Término anual</translation>
    </message>
    <message>
        <source>Any CRS. The DEM is used only if it reduces the error at held-out points.</source>
        <translation>En cualquier sistema de coordenadas; se usa si reduce el error en los puntos reservados.</translation>
    </message>
    <message>
        <source>Applies to readings with a time of day and a time zone. Examples: 8 for China, 1 for Italy. Default: days as written in the file.</source>
        <translation>Se aplica a lecturas con hora y huso horario. Ejemplos: 8 para China, 1 para Italia. Por defecto: los días tal como figuran en el archivo.</translation>
    </message>
    <message>
        <source>Applying the LSTM correction</source>
        <translation>Aplicando la corrección LSTM</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message numerus="yes">
        <source>Area with {count:,} points</source>
        <translation>
            <numerusform>Área con {count:,} punto</numerusform>
            <numerusform>Área con {count:,} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Area {name}</source>
        <translation>Área {name}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Areas that require attention</source>
        <translation>Áreas que requieren atención</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows: {n}. The arrows show the motion from {day} to the date shown on the map or, if the map shows no date, to the last date. The legend shows the arrow scale.</source>
        <translation>Flechas: {n}. Las flechas muestran el movimiento desde {day} hasta la fecha mostrada en el mapa o, si el mapa no muestra ninguna, hasta la última fecha. La leyenda muestra la escala de las flechas.</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Tal como se entregó</translation>
    </message>
    <message>
        <source>As delivered: every method uses the original acquisitions and is scored on them. Corrected: every method uses the acquisitions minus the common-mode error and is scored on them.</source>
        <translation>Tal como se entregaron: cada método usa las adquisiciones originales y se puntúa con ellas. Corregidas: cada método usa las adquisiciones sin el error de modo común y se puntúa con ellas.</translation>
    </message>
    <message>
        <source>As delivered: every method uses the original acquisitions and is scored on them. Corrected: every method uses the acquisitions minus the common-mode error and is scored on them. All other tables and figures show acquisitions as delivered; the comparison with GNSS uses corrected acquisitions.</source>
        <translation>Tal como se entregaron: cada método usa las adquisiciones originales y se puntúa con ellas. Corregidas: cada método usa las adquisiciones sin el error de modo común y se puntúa con ellas. Las demás tablas y figuras muestran las adquisiciones tal como se entregaron; la comparación con el GNSS usa adquisiciones corregidas.</translation>
    </message>
    <message>
        <source>As in Table 4 of Khalili et al. (2024). Rates are estimated over the dates common to a layer and the station. The GNSS column is the mean over the layers; each layer is compared with GNSS on its own dates.</source>
        <translation>Como en la tabla 4 de Khalili et al. (2024). Las velocidades se estiman en las fechas comunes a la capa y la estación. La columna GNSS es la media de las capas; cada capa se compara con el GNSS en sus propias fechas.</translation>
    </message>
    <message>
        <source>As in Table 5 of Khalili et al. (2024). Any two series with a trend have a correlation near 1, whatever their rates.</source>
        <translation>Como en la tabla 5 de Khalili et al. (2024). Dos series cualesquiera con tendencia tienen una correlación próxima a 1, sean cuales sean sus velocidades.</translation>
    </message>
    <message>
        <source>As in Table II of Guo et al. (2023): interpolated days, by the change between the acquisitions before and after each day</source>
        <translation>Como en la tabla II de Guo et al. (2023): días interpolados, por el cambio entre las adquisiciones anterior y posterior a cada día</translation>
    </message>
    <message>
        <source>As in training, {rate:+.2f} mm/yr is subtracted (calibration with {stations}).</source>
        <translation>Como en el entrenamiento, se restan {rate:+.2f} mm/año (calibración con {stations}).</translation>
    </message>
    <message>
        <source>As published, chi-square is computed on interpolated days. These are not independent samples: even a slope that does not respond to any driver appears to depend on the drivers nearly everywhere. Use METHOD = circular_shift for a valid test.</source>
        <translation>Como se publicó, chi-cuadrado se calcula en días interpolados. No son muestras independientes: incluso una ladera que no responde a ninguna variable parece depender de las variables casi en todas partes. Use METHOD = circular_shift para una prueba válida.</translation>
    </message>
    <message>
        <source>As published, chi-square is computed on interpolated days: these are not independent samples, so nearly every point appears to depend on the drivers, whatever actually drives its motion.</source>
        <translation>Como se publicó, chi-cuadrado se calcula en días interpolados: no son muestras independientes, así que casi todos los puntos parecen depender de las variables, sea cual sea la causa real de su movimiento.</translation>
    </message>
    <message>
        <source>As published, the reference below is interpolated linearly between all acquisitions. The reference contains future information because the interpolation between two acquisitions uses the later one. A score is meaningful only if the method outperforms simply repeating the interpolated value of the previous day.</source>
        <translation>Como se publicó, la referencia de abajo se interpola linealmente entre todas las adquisiciones. Contiene información futura, porque la interpolación entre dos adquisiciones usa la posterior. Una puntuación solo es significativa si el método supera la simple repetición del valor interpolado del día anterior.</translation>
    </message>
    <message>
        <source>As published, the target is interpolated between acquisitions. It contains information from later acquisitions, including those after the training period, so the scores are not evidence of skill.</source>
        <translation>Como se publicó, el objetivo se interpola entre adquisiciones. Contiene información de adquisiciones posteriores, incluidas las posteriores al período de entrenamiento, así que las puntuaciones no demuestran capacidad predictiva.</translation>
    </message>
    <message>
        <source>As published, this network was trained on daily values interpolated linearly between all acquisitions. The interpolation between two acquisitions uses the later one: the target contains future information, including information from after the training period.</source>
        <translation>Como se publicó, esta red se entrenó con valores diarios interpolados linealmente entre todas las adquisiciones. La interpolación entre dos adquisiciones usa la posterior: el objetivo contiene información futura, incluso posterior al período de entrenamiento.</translation>
    </message>
    <message>
        <source>As published: V / cos(a1 − a2)</source>
        <translation>Como se publicó: V / cos(a1 − a2)</translation>
    </message>
    <message>
        <source>Ascending points per cell</source>
        <translation>Puntos ascendentes por celda</translation>
    </message>
    <message>
        <source>Ascending series [mm]</source>
        <translation>Serie ascendente [mm]</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Assigns a level to every point and day according to the attention required. Screening only.</source>
        <translation>Asigna un nivel a cada punto y día según la atención requerida. Solo es un cribado.</translation>
    </message>
    <message>
        <source>Assumed ground motion</source>
        <translation>Movimiento supuesto del terreno</translation>
    </message>
    <message>
        <source>Assumed without evidence in the file: {assumptions}.</source>
        <translation>Supuesto sin indicios en el archivo: {assumptions}.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Suposiciones</translation>
    </message>
    <message>
        <source>Assumptions, dates and gaps, steps above λ/4, and noise in a stable window.</source>
        <translation>Suposiciones, fechas y huecos, saltos mayores que λ/4, ruido en una ventana estable.</translation>
    </message>
    <message>
        <source>At a look angle of {largest:.1f}° from an altitude of {altitude_km:g} km, the line of sight misses the Earth.</source>
        <translation>Con un ángulo de vista de {largest:.1f}° desde una altitud de {altitude_km:g} km, la línea de vista no alcanza la Tierra.</translation>
    </message>
    <message>
        <source>At the GNSS station {station}, {simple} has a smaller error ({simple_rmse:.1f} mm) than {answer} ({rmse:.1f} mm).</source>
        <translation>En la estación GNSS {station}, {simple} tiene un error menor ({simple_rmse:.1f} mm) que {answer} ({rmse:.1f} mm).</translation>
    </message>
    <message>
        <source>At the points of {name}, {alone} alone has a smaller error than both sensors together: the error of both is {ratio:.2f} times as large (90 % interval {low:.2f} to {high:.2f}).</source>
        <translation>En los puntos de {name}, {alone} solo tiene un error menor que ambos sensores juntos: el de ambos es {ratio:.2f} veces mayor (intervalo del 90 % de {low:.2f} a {high:.2f}).</translation>
    </message>
    <message>
        <source>At {lost:,} of {seen:,} points, the direction is unknown (outside the DEM, nodata, level ground, or no line of sight); these points are {done} (flag 2).</source>
        <translation>En {lost:,} de {seen:,} puntos no se conoce la dirección (fuera del MDE, sin dato, terreno llano o sin línea de vista); estos puntos {done} (marca 2).</translation>
    </message>
    <message>
        <source>Averaging points in cells</source>
        <translation>Promediando puntos en celdas</translation>
    </message>
    <message>
        <source>Away from the satellite</source>
        <translation>Alejándose del satélite</translation>
    </message>
    <message>
        <source>Band {number} of {name} ({text}) has no date; set the date of each band (YYYYMMDD) as its description or as the metadata item DATE.</source>
        <translation>La banda {number} de {name} ({text}) no tiene fecha; defina la fecha de cada banda (YYYYMMDD) como su descripción o como metadato DATE.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before training, the difference in rate between the series and the most stable station over the training period is subtracted from the series. The station is recorded in the model and cannot be used to score the model.</source>
        <translation>Antes del entrenamiento se resta de las series la diferencia de velocidad entre las series y la estación más estable durante el período de entrenamiento. La estación queda registrada en el modelo y no se puede usar para puntuarlo.</translation>
    </message>
    <message>
        <source>Best method on {n_acquisitions:.0f} acquisitions after {train_end} (as delivered, each predicted from the preceding acquisitions): {title} (RMSE {found:.2f} mm).</source>
        <translation>Mejor método en {n_acquisitions:.0f} adquisiciones posteriores a {train_end} (tal como se entregaron, cada una predicha a partir de las anteriores): {title} (RMSE {found:.2f} mm).</translation>
    </message>
    <message>
        <source>Between consecutive dates, no station moves more than the noise of {names} and GNSS: the rates can be compared with GNSS, but short-term motion cannot.</source>
        <translation>Entre fechas consecutivas, ninguna estación se mueve más que el ruido de {names} y del GNSS: las velocidades se pueden comparar con el GNSS, pero el movimiento a corto plazo no.</translation>
    </message>
    <message>
        <source>Between consecutive dates, {names} and GNSS are only weakly correlated (mean correlation of the increments {range}): the rates are validated, but short-term motion is not.</source>
        <translation>Entre fechas consecutivas, el GNSS apenas confirma {names} (correlación media de los incrementos: {range}): las velocidades están validadas, el movimiento a corto plazo no.</translation>
    </message>
    <message numerus="yes">
        <source>Blocks of points are processed on {address} ({count:,} Dask workers).</source>
        <translation>
            <numerusform>Los bloques de puntos se calculan en {address} ({count:,} worker de Dask).</numerusform>
            <numerusform>Los bloques de puntos se calculan en {address} ({count:,} workers de Dask).</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks of {side_m:.0f} m held out with a buffer of {buffer_m:.0f} m around them</source>
        <translation>Bloques de {side_m:.0f} m reservados, con una franja de separación de {buffer_m:.0f} m a su alrededor</translation>
    </message>
    <message>
        <source>Blue: SlopeMuse models; orange: baselines with drivers; grey: baselines without drivers.</source>
        <translation>Azul: modelos de SlopeMuse; naranja: métodos de referencia con variables; gris: métodos de referencia sin variables.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both sensors</source>
        <translation>Ambos sensores</translation>
    </message>
    <message>
        <source>Both sensors held out in the same blocks</source>
        <translation>Ambos sensores reservados en los mismos bloques</translation>
    </message>
    <message>
        <source>Building the grid</source>
        <translation>Creando la malla</translation>
    </message>
    <message>
        <source>C band: {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</source>
        <translation>Banda C: {mm:.1f} mm (Sentinel-1, RADARSAT, ERS)</translation>
    </message>
    <message>
        <source>CELL_SIZE = {size_m:g} m yields {extent:,} × {extent_2:,} cells; use a larger size.</source>
        <translation>CELL_SIZE = {size_m:g} m produce {extent:,} × {extent_2:,} celdas; use un tamaño mayor.</translation>
    </message>
    <message>
        <source>CELL_SIZE = {size_m:g} m yields {rows:,} cells with {dates} dates each, but at most {most:,} cells can be filled; use {rounded_up:g} m or more (the points are about {spacing_m:.0f} m apart).</source>
        <translation>CELL_SIZE = {size_m:g} m produce {rows:,} celdas con {dates} fechas cada una, pero se pueden rellenar {most:,} celdas como máximo; use {rounded_up:g} m o más (los puntos distan unos {spacing_m:.0f} m).</translation>
    </message>
    <message>
        <source>CELL_SIZE is {cell_m:g} m; enter a size above 0, or 0 for automatic selection.</source>
        <translation>CELL_SIZE es {cell_m:g} m; introduzca un tamaño mayor que 0, o 0 para la selección automática.</translation>
    </message>
    <message>
        <source>CELL_SIZE is {size_m:g} m; enter a size above 0, or 0 for automatic selection.</source>
        <translation>CELL_SIZE es {size_m:g} m; introduzca un tamaño mayor que 0, o 0 para la selección automática.</translation>
    </message>
    <message>
        <source>CELL_SIZE is {size_m:g} m; it must be greater than 0.</source>
        <translation>CELL_SIZE es {size_m:g} m; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>CHOICES is {text}, which is neither valid JSON nor an existing file.</source>
        <translation>CHOICES es {text}, que no es JSON válido ni un archivo existente.</translation>
    </message>
    <message>
        <source>CLASSES is {text}; use increasing numbers in mm, for example 2,4,6,8.</source>
        <translation>CLASSES es {text}; use números crecientes en mm, por ejemplo 2,4,6,8.</translation>
    </message>
    <message>
        <source>CLASSES is {text}; use positive, increasing limits.</source>
        <translation>CLASSES es {text}; use límites positivos y crecientes.</translation>
    </message>
    <message>
        <source>CNN as published (Khalili et al. 2024)</source>
        <translation>CNN como se publicó (Khalili et al. 2024)</translation>
    </message>
    <message>
        <source>CNN as published (needs torch)</source>
        <translation>CNN como se publicó (requiere torch)</translation>
    </message>
    <message>
        <source>CNN correction of kriging</source>
        <translation>Corrección CNN del kriging</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>CRS of the layer</source>
        <translation>Sistema de coordenadas de la capa</translation>
    </message>
    <message>
        <source>CRS of the points</source>
        <translation>Sistema de coordenadas de los puntos</translation>
    </message>
    <message>
        <source>CRS {crs} is in metres, but {source} has only the columns {longitude} and {latitude} in degrees; leave CRS empty.</source>
        <translation>El sistema de coordenadas {crs} está en metros, pero {source} solo tiene las columnas {longitude} y {latitude} en grados; deje CRS vacío.</translation>
    </message>
    <message>
        <source>CSV file, spreadsheet, GeoPackage or another table with a date column.</source>
        <translation>CSV, hoja de cálculo, GeoPackage u otra tabla con una columna de fechas.</translation>
    </message>
    <message>
        <source>CSV file, zip archive with one CSV file, GeoPackage, shapefile or another vector file, HDF5, NetCDF, GeoTIFF, GMT grid, a folder of dated rasters (enter its path), or a zip archive of GeoTIFF files.</source>
        <translation>Archivo CSV, archivo zip con un CSV, GeoPackage, shapefile u otro archivo vectorial, HDF5, NetCDF, GeoTIFF, malla GMT, una carpeta de rásteres con fecha (escriba su ruta) o un archivo zip de archivos GeoTIFF.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. No output was written.</source>
        <translation>Cancelado. No se ha escrito ninguna salida.</translation>
    </message>
    <message>
        <source>Cell candidate activation</source>
        <translation>Activación del candidato de celda</translation>
    </message>
    <message>
        <source>Cell candidate activation (published)</source>
        <translation>Activación del candidato de celda (publicada)</translation>
    </message>
    <message>
        <source>Cell size [m]</source>
        <translation>Tamaño de celda [m]</translation>
    </message>
    <message>
        <source>Cells farther than this distance from every point remain empty. Default: derived from the points.</source>
        <translation>Las celdas que están a más de esta distancia de todos los puntos quedan vacías. Por defecto: se deduce de los puntos.</translation>
    </message>
    <message>
        <source>Cells of {cell_m:g} m are used because smaller ones would take too much memory; for smaller cells, fuse a part of the area with CELL_SIZE.</source>
        <translation>Se usan celdas de {cell_m:g} m porque las más pequeñas ocuparían demasiada memoria; para celdas más pequeñas, fusione una parte del área con CELL_SIZE.</translation>
    </message>
    <message>
        <source>Change at {r:g} m [mm]</source>
        <translation>Cambio a {r:g} m [mm]</translation>
    </message>
    <message>
        <source>Change between two acquisitions</source>
        <translation>Cambio entre dos adquisiciones</translation>
    </message>
    <message>
        <source>Change classes [mm]</source>
        <translation>Clases de cambio [mm]</translation>
    </message>
    <message>
        <source>Changes between acquisitions are compared after the trend and the seasonal signal are removed because rain and reservoir level are seasonal and shared seasonality alone is not evidence of a response. For rain, the possible effect of the reservoir is removed, and vice versa. A point is counted if the response of its neighbourhood exceeds that obtained with circularly shifted drivers and if the response of the point itself agrees with it; the false discovery rate is limited, for the reservoir over all points and for other drivers over the points that move with their neighbours. On synthetic slopes, about one point in twenty was reported for unrelated drivers with the same seasonality, usually a whole slope at once. The lag is measured to the middle of the summation window or to the peak of the response, so it may exceed MAX_LAG, which limits the end of the window; its resolution is at best half an interval between acquisitions.</source>
        <translation>Los cambios entre adquisiciones se comparan tras eliminar la tendencia y la señal estacional, porque la lluvia y el nivel del embalse son estacionales y una estacionalidad común no prueba por sí sola una respuesta. Para la lluvia se elimina el posible efecto del embalse, y viceversa. Un punto se cuenta si la respuesta de su entorno supera la obtenida con variables desplazadas circularmente en el tiempo y si la respuesta del propio punto concuerda con ella; se limita la tasa de falsos descubrimientos, para el embalse sobre todos los puntos y para las demás variables sobre los puntos que se mueven con sus vecinos. En laderas sintéticas se señaló cerca de un punto de cada veinte con variables no relacionadas de la misma estacionalidad, por lo general una ladera entera a la vez. El retardo se mide hasta el centro de la ventana de suma o hasta el pico de la respuesta, por lo que puede superar MAX_LAG, que limita el final de la ventana; su resolución es, en el mejor de los casos, medio intervalo entre adquisiciones.</translation>
    </message>
    <message>
        <source>Changes of at least {bound:g} mm since the last available acquisition</source>
        <translation>Cambios de al menos {bound:g} mm desde la última adquisición disponible</translation>
    </message>
    <message>
        <source>Chi-square on interpolated days, as published</source>
        <translation>Chi-cuadrado en días interpolados, como se publicó</translation>
    </message>
    <message>
        <source>Chi-square, normalised to the range 0 to 1 over the layer, as in Figure 9 of Guo et al. (2023); points that do not respond are grey.</source>
        <translation>Chi-cuadrado, normalizado al rango de 0 a 1 en la capa, como en la figura 9 de Guo et al. (2023); los puntos que no responden están en gris.</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>Elegir un intérprete de Python</translation>
    </message>
    <message>
        <source>Choose a layer…</source>
        <translation>Elegir una capa…</translation>
    </message>
    <message>
        <source>Choose a point layer with one field per date, open the example, or import your data.</source>
        <translation>Elija una capa de puntos con un campo por fecha, abra el ejemplo o importe sus datos.</translation>
    </message>
    <message>
        <source>Choose the rain sums and the driver plotted as a line</source>
        <translation>Elegir las sumas de lluvia y la variable representada como línea</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circular shifts, with false discovery rate control (recommended)</source>
        <translation>Desplazamientos circulares, con control de la tasa de falsos descubrimientos (recomendado)</translation>
    </message>
    <message>
        <source>Class (Cruden and Varnes)</source>
        <translation>Clase (Cruden y Varnes)</translation>
    </message>
    <message>
        <source>Class limits for the absolute change between two acquisitions.</source>
        <translation>Límites de clase del cambio absoluto entre dos adquisiciones.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classifying points</source>
        <translation>Clasificando puntos</translation>
    </message>
    <message>
        <source>Click a point in the layer on the map,
or click “Area” and draw a polygon around several points.</source>
        <translation>Haga clic en un punto de la capa en el mapa,
o pulse «Área» y dibuje alrededor de varios.</translation>
    </message>
    <message>
        <source>Click a point on the map to plot it; Shift + click adds a point to the comparison</source>
        <translation>Haga clic en un punto del mapa para representarlo; Mayús + clic añade un punto a la comparación</translation>
    </message>
    <message>
        <source>Click a point to plot its series with rain and reservoir level</source>
        <translation>Representa la serie del punto pulsado con la lluvia y el nivel del embalse</translation>
    </message>
    <message>
        <source>Click “Point” and then a point in the layer on the map,
or click “Area” and draw a polygon around several points.</source>
        <translation>Pulse «Punto» y haga clic en un punto de la capa en el mapa,
o pulse «Área» y dibuje un polígono alrededor de varios puntos.</translation>
    </message>
    <message>
        <source>Click: show this date on the map. Drag: fit the selected period. Wheel: zoom. Double-click: show all dates. Right-click: menu.</source>
        <translation>Clic: mostrar esta fecha en el mapa. Arrastrar: ajustar el período seleccionado. Rueda: zoom. Doble clic: mostrar todas las fechas. Clic derecho: menú.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Coherence from {coherence}.</source>
        <translation>Coherencia tomada de {coherence}.</translation>
    </message>
    <message>
        <source>Collecting points</source>
        <translation>Reuniendo puntos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours, range, classes and markers of a point layer on the map</source>
        <translation>Colores, rango, clases y marcadores de una capa de puntos en el mapa</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns date, rain_mm, level_m and additional drivers; days without a value are empty.</source>
        <translation>Columnas date, rain_mm, level_m y variables adicionales; los días sin valor quedan vacíos.</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm (as written by Import GNSS), or los_mm in the line of sight of the layer.</source>
        <translation>Columnas station, lon, lat, date, e_mm, n_mm, u_mm (como las escribe Importar GNSS), o los_mm en la línea de vista de la capa.</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, e_mm, n_mm, u_mm with sigmas and covariances.</source>
        <translation>Columnas station, lon, lat, date, e_mm, n_mm, u_mm con sigmas y covarianzas.</translation>
    </message>
    <message>
        <source>Columns station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm.</source>
        <translation>Columnas station, lon, lat, date, los_mm (positivo hacia el satélite), sigma_mm.</translation>
    </message>
    <message>
        <source>Combines ascending and descending series with different dates into east and up displacements on a common grid.</source>
        <translation>Combina series ascendentes y descendentes con fechas distintas en desplazamientos este y vertical sobre una malla común.</translation>
    </message>
    <message>
        <source>Comma-separated dates after the training period. Default: the days with the heaviest rain and the fastest drawdown.</source>
        <translation>Fechas posteriores al período de entrenamiento, separadas por comas. Por defecto: los días con la lluvia más intensa y el descenso más rápido.</translation>
    </message>
    <message>
        <source>Comma-separated names. Default: the most stable station; the other stations are used for validation.</source>
        <translation>Nombres separados por comas. Por defecto: la estación más estable; las demás se usan para la validación.</translation>
    </message>
    <message>
        <source>Comma-separated point IDs. Default: the fast-moving points at the highest and the lowest elevation.</source>
        <translation>Identificadores de punto separados por comas. Por defecto: los puntos rápidos de mayor y de menor altitud.</translation>
    </message>
    <message>
        <source>Comma-separated stations or sensors to read from a file that contains several. Default: all.</source>
        <translation>Estaciones o sensores que se leen de un archivo con varios, separados por comas. Por defecto: todos.</translation>
    </message>
    <message>
        <source>Comma-separated, in the order of LAYERS, for tables and figures. Default: the layer names.</source>
        <translation>Separados por comas, en el orden de LAYERS, para tablas y figuras. Por defecto: los nombres de las capas.</translation>
    </message>
    <message>
        <source>Comma-separated: IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +. Default: all drivers together.</source>
        <translation>Separados por comas: IFP (lluvia), IFW (nivel del embalse), IFPW (ambas) o columnas unidas por +. Por defecto: todas las variables juntas.</translation>
    </message>
    <message>
        <source>Common grid</source>
        <translation>Malla común</translation>
    </message>
    <message>
        <source>Common stations: stations scored in every layer.</source>
        <translation>Estaciones comunes: estaciones puntuadas en todas las capas.</translation>
    </message>
    <message>
        <source>Common time axis</source>
        <translation>Eje temporal común</translation>
    </message>
    <message>
        <source>Common-mode error</source>
        <translation>Error de modo común</translation>
    </message>
    <message>
        <source>Common-mode error [mm]</source>
        <translation>Error de modo común [mm]</translation>
    </message>
    <message>
        <source>Companion layer of the result with the values of SIGMA. The sigma of the datum applies to the whole map and is listed separately in the lineage and the report.</source>
        <translation>Los valores de SIGMA como capa acompañante del resultado. La sigma del datum se aplica a todo el mapa y se da por separado en el linaje y en el informe.</translation>
    </message>
    <message>
        <source>Companion layer with the noise per date. Default: equal noise on all dates.</source>
        <translation>Capa acompañante con el ruido por fecha. Por defecto: el mismo ruido en todas las fechas.</translation>
    </message>
    <message>
        <source>Companion layer. Default: the noise is estimated from neighbouring dates.</source>
        <translation>Capa acompañante. Por defecto: el ruido se estima a partir de fechas vecinas.</translation>
    </message>
    <message>
        <source>Companion layer; dates are weighted by 1/σ². Default: equal weights.</source>
        <translation>Capa acompañante; las fechas se ponderan con 1/σ². Por defecto: pesos iguales.</translation>
    </message>
    <message>
        <source>Companion layer; points around a station are weighted by 1/σ².</source>
        <translation>Capa acompañante; los puntos en torno a una estación se ponderan con 1/σ².</translation>
    </message>
    <message>
        <source>Companion layer; points of a cell are weighted by 1/σ².</source>
        <translation>Capa acompañante; los puntos de una celda se ponderan con 1/σ².</translation>
    </message>
    <message>
        <source>Companion layer; points with a larger sigma have less weight. Default: equal weights.</source>
        <translation>Capa acompañante; los puntos con mayor sigma pesan menos. Por defecto: pesos iguales.</translation>
    </message>
    <message>
        <source>Compare the model of each slope with the baselines; this is the slowest step.</source>
        <translation>Compara el modelo de cada ladera con los métodos de referencia; es el paso más lento.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compared with linear interpolation ({straight:.2f} mm), the RMSE of {names} on held-out dates is {relative_error} ({chosen:.2f} mm).</source>
        <translation>En comparación con la interpolación lineal ({straight:.2f} mm), el RMSE de {names} en fechas reservadas es {relative_error} ({chosen:.2f} mm).</translation>
    </message>
    <message>
        <source>Compares rates, series and correlations of layers with GNSS stations.</source>
        <translation>Compara velocidades, series y correlaciones de capas con estaciones GNSS.</translation>
    </message>
    <message>
        <source>Comparing the sensors</source>
        <translation>Comparando los sensores</translation>
    </message>
    <message>
        <source>Comparing the series with the velocity field</source>
        <translation>Comparando las series con el campo de velocidad</translation>
    </message>
    <message>
        <source>Comparison with GNSS</source>
        <translation>Comparación con GNSS</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Computing chi-square as published</source>
        <translation>Calculando chi-cuadrado como se publicó</translation>
    </message>
    <message>
        <source>Computing daily estimates</source>
        <translation>Calculando estimaciones diarias</translation>
    </message>
    <message>
        <source>Computing estimates with {method}</source>
        <translation>Calculando las estimaciones de {method}</translation>
    </message>
    <message>
        <source>Computing kriging inputs for the network</source>
        <translation>Calculando las entradas de kriging de la red</translation>
    </message>
    <message>
        <source>Computing on Dask workers: {finished:,} points done</source>
        <translation>Cálculo en workers de Dask: {finished:,} puntos terminados</translation>
    </message>
    <message>
        <source>Concatenated hidden states</source>
        <translation>Estados ocultos concatenados</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Número de condición</translation>
    </message>
    <message>
        <source>Constant velocity</source>
        <translation>Velocidad constante</translation>
    </message>
    <message>
        <source>Contains one folder per slope, summary.gpkg and index.html.</source>
        <translation>Contiene una carpeta por ladera, summary.gpkg e index.html.</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Contribution of each driver</source>
        <translation>Contribución de cada variable</translation>
    </message>
    <message>
        <source>Converts GNSS files to one table of east, north and up displacements in mm.</source>
        <translation>Convierte archivos GNSS en una tabla de desplazamientos este, norte y vertical en mm.</translation>
    </message>
    <message>
        <source>Converts InSAR series to a point layer with one displacement field per date [mm].</source>
        <translation>Convierte series InSAR en una capa de puntos con un campo de desplazamiento por fecha [mm].</translation>
    </message>
    <message>
        <source>Converts east, north and up displacements to displacement towards the satellite [mm], using the full covariance.</source>
        <translation>Convierte los desplazamientos este, norte y vertical en desplazamiento hacia el satélite [mm], con la covarianza completa.</translation>
    </message>
    <message>
        <source>Converts rain, reservoir level and other daily values to a table with one row per day.</source>
        <translation>Convierte lluvia, nivel del embalse y otros valores diarios en una tabla con una fila por día.</translation>
    </message>
    <message>
        <source>Coordinates cannot be transformed from the CRS {from_crs} to {to_crs}; choose another CRS.</source>
        <translation>Las coordenadas no se pueden transformar del sistema de coordenadas {from_crs} a {to_crs}; elija otro sistema.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>Copiar figura</translation>
    </message>
    <message>
        <source>Copy layout</source>
        <translation>Copiar la disposición</translation>
    </message>
    <message>
        <source>Copy settings</source>
        <translation>Copiar opciones</translation>
    </message>
    <message>
        <source>Copy style</source>
        <translation>Copiar estilo</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copy the settings as JSON for the parameter CHOICES of “Import InSAR series”, for example for batch processing</source>
        <translation>Copiar las opciones como JSON para el parámetro CHOICES de «Importar series InSAR», por ejemplo para la ejecución por lotes</translation>
    </message>
    <message>
        <source>Copy to My Models and Edit…</source>
        <translation>Copiar a mis modelos y editar…</translation>
    </message>
    <message>
        <source>Correct half-wavelength jumps</source>
        <translation>Corregir los saltos de media longitud de onda</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Correlation of the cumulative series</source>
        <translation>Correlación de las series acumuladas</translation>
    </message>
    <message>
        <source>Correlation of the increments</source>
        <translation>Correlación de los incrementos</translation>
    </message>
    <message>
        <source>Correlation range of the velocity [m]</source>
        <translation>Alcance de la correlación de la velocidad [m]</translation>
    </message>
    <message>
        <source>Correlation time of the unexplained velocity</source>
        <translation>Tiempo de correlación de la velocidad no explicada</translation>
    </message>
    <message>
        <source>Counted from the first day covered by both layers.</source>
        <translation>Contados desde el primer día que cubren ambas capas.</translation>
    </message>
    <message>
        <source>Covariance parameter</source>
        <translation>Parámetro de covarianza</translation>
    </message>
    <message>
        <source>Coverage of the 90 % interval</source>
        <translation>Cobertura del intervalo del 90 %</translation>
    </message>
    <message>
        <source>Cramér's V; points that do not respond are grey.</source>
        <translation>V de Cramér; los puntos que no responden están en gris.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Aspa</translation>
    </message>
    <message>
        <source>Cubic polynomial</source>
        <translation>Polinomio cúbico</translation>
    </message>
    <message>
        <source>Cumulative displacements (as published)</source>
        <translation>Desplazamientos acumulados (como se publicó)</translation>
    </message>
    <message>
        <source>DEM is ignored: the published network does not use terrain data.</source>
        <translation>DEM no se tiene en cuenta: la red publicada no usa el relieve.</translation>
    </message>
    <message>
        <source>DEVICE is cuda, but torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>DEVICE es cuda, pero torch no encuentra ninguna tarjeta gráfica utilizable; elija auto o cpu.</translation>
    </message>
    <message>
        <source>DIRECTION is ignored because METHOD is {method}.</source>
        <translation>DIRECTION se ignora porque METHOD es {method}.</translation>
    </message>
    <message>
        <source>DIRECTION is missing; enter the azimuth and plunge of the motion, such as 135, 20.</source>
        <translation>Falta DIRECTION; introduzca el acimut y la inclinación del movimiento, por ejemplo 135, 20.</translation>
    </message>
    <message>
        <source>DIRECTION is missing; {hint}</source>
        <translation>Falta DIRECTION; {hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}, which is a vector of zero length; {hint}</source>
        <translation>DIRECTION es {text}, un vector de longitud cero; {hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}, which is not a valid direction; {hint}</source>
        <translation>DIRECTION es {text}, que no es una dirección; {hint}</translation>
    </message>
    <message>
        <source>DIRECTION is {text}; the azimuth must be within ±360° and the plunge within ±90°.</source>
        <translation>DIRECTION es {text}; el acimut debe estar dentro de ±360° y la inclinación dentro de ±90°.</translation>
    </message>
    <message>
        <source>DRIVER_SETS contains {name}, but the hydrology table has {available}; use IFP (rain), IFW (reservoir level), IFPW (both), or columns joined by +.</source>
        <translation>DRIVER_SETS contiene {name}, pero la tabla hidrológica tiene {available}; use IFP (lluvia), IFW (nivel del embalse), IFPW (ambas) o columnas unidas por +.</translation>
    </message>
    <message>
        <source>Daily deformation</source>
        <translation>Deformación diaria</translation>
    </message>
    <message>
        <source>Daily displacement [mm]</source>
        <translation>Desplazamiento diario [mm]</translation>
    </message>
    <message>
        <source>Daily drivers</source>
        <translation>Variables diarias</translation>
    </message>
    <message>
        <source>Daily estimate</source>
        <translation>Estimación diaria</translation>
    </message>
    <message>
        <source>Daily estimate colour</source>
        <translation>Color de la estimación diaria</translation>
    </message>
    <message>
        <source>Daily estimate in nowcast mode. A hindcast would use later acquisitions.</source>
        <translation>Estimación diaria en modo nowcast. Un hindcast usaría adquisiciones posteriores.</translation>
    </message>
    <message>
        <source>Daily estimates on all days with GNSS after the training period; all values include GNSS noise</source>
        <translation>Estimaciones diarias de todos los días con GNSS posteriores al período de entrenamiento; todos los valores incluyen el ruido del GNSS</translation>
    </message>
    <message>
        <source>Daily rain</source>
        <translation>Lluvia diaria</translation>
    </message>
    <message>
        <source>Daily rate [mm/day]</source>
        <translation>Velocidad diaria [mm/día]</translation>
    </message>
    <message>
        <source>Daily rate of the estimate</source>
        <translation>Velocidad diaria de la estimación</translation>
    </message>
    <message>
        <source>Daily rates from the drivers (not used)</source>
        <translation>Velocidades diarias a partir de las variables (no usadas)</translation>
    </message>
    <message>
        <source>Daily rates from the drivers alone</source>
        <translation>Solo las velocidades diarias a partir de las variables</translation>
    </message>
    <message>
        <source>Daily reference series in the line of sight; stations used to calibrate the layer or the model are excluded.</source>
        <translation>Serie de referencia diaria en la línea de vista; se excluyen las estaciones usadas para calibrar la capa o el modelo.</translation>
    </message>
    <message>
        <source>Daily values per driver</source>
        <translation>Días por variable</translation>
    </message>
    <message>
        <source>Dask scheduler</source>
        <translation>Planificador de Dask</translation>
    </message>
    <message>
        <source>Dask schedulers</source>
        <translation>Planificadores de Dask</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data and test period</source>
        <translation>Datos y período de prueba</translation>
    </message>
    <message>
        <source>Data provenance</source>
        <translation>Procedencia de los datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date field</source>
        <translation>Campo de fecha</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Formato de fecha</translation>
    </message>
    <message>
        <source>Date order: {order} ({evidence}).</source>
        <translation>Orden de la fecha: {order} ({evidence}).</translation>
    </message>
    <message>
        <source>Date: column {names}.</source>
        <translation>Fecha: columna {names}.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates with the most steps</source>
        <translation>Fechas con más saltos</translation>
    </message>
    <message>
        <source>Datum from GNSS</source>
        <translation>Datum a partir del GNSS</translation>
    </message>
    <message>
        <source>Datum of {source} from GNSS</source>
        <translation>Datum de {source} a partir del GNSS</translation>
    </message>
    <message>
        <source>Datum report</source>
        <translation>Informe del datum</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Days are taken from the timestamps as written ({named}).</source>
        <translation>Los días se toman de las marcas de tiempo tal como están escritas ({named}).</translation>
    </message>
    <message>
        <source>Days between acquisitions are scored against GNSS only.</source>
        <translation>Los días entre adquisiciones se puntúan solo con el GNSS.</translation>
    </message>
    <message>
        <source>Days between past displacements (published)</source>
        <translation>Días entre desplazamientos pasados (publicado)</translation>
    </message>
    <message>
        <source>Days refer to UTC{zone:+g}; timestamps were converted from their original time zone.</source>
        <translation>Los días se refieren a UTC{zone:+g}; las marcas de tiempo se convirtieron desde su propio huso horario.</translation>
    </message>
    <message>
        <source>Days since the last available acquisition</source>
        <translation>Días desde la última adquisición disponible</translation>
    </message>
    <message>
        <source>Days with missing rain or reservoir level</source>
        <translation>Días sin lluvia o sin nivel del embalse</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Decomposition report</source>
        <translation>Informe de la descomposición</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Default end of the training period (published)</source>
        <translation>Fin predeterminado del período de entrenamiento (publicado)</translation>
    </message>
    <message>
        <source>Default: 16 for cnn, 100 for cnn_published; cnn_published may stop early.</source>
        <translation>Por defecto: 16 para cnn, 100 para cnn_published; cnn_published puede detenerse antes.</translation>
    </message>
    <message>
        <source>Default: 30 for lstm, 86 for lstm_published; training may stop early.</source>
        <translation>Por defecto: 30 para lstm, 86 para lstm_published; el entrenamiento puede detenerse antes.</translation>
    </message>
    <message>
        <source>Default: detected by name.</source>
        <translation>Por defecto: se detecta por el nombre.</translation>
    </message>
    <message>
        <source>Default: the end of the first two thirds of the period. Later data are used only to score the model.</source>
        <translation>Por defecto: el final de los dos primeros tercios del período. Los datos posteriores se usan solo para puntuar el modelo.</translation>
    </message>
    <message>
        <source>Default: the first acquisition.</source>
        <translation>Por defecto: la primera adquisición.</translation>
    </message>
    <message>
        <source>Default: the first day covered by both layers.</source>
        <translation>Por defecto: el primer día que cubren ambas capas.</translation>
    </message>
    <message>
        <source>Default: the first day of the series.</source>
        <translation>Por defecto: el primer día de la serie.</translation>
    </message>
    <message>
        <source>Default: the last acquisition; for a scenario, the last day with driver data.</source>
        <translation>Por defecto: la última adquisición; en un escenario, el último día con datos de las variables.</translation>
    </message>
    <message>
        <source>Default: the last day covered by both layers.</source>
        <translation>Por defecto: el último día que cubren ambas capas.</translation>
    </message>
    <message>
        <source>Default: the last training day of the model or, without a model, the end of the first two thirds of the period.</source>
        <translation>Por defecto: el último día de entrenamiento del modelo o, sin modelo, el final de los dos primeros tercios del período.</translation>
    </message>
    <message>
        <source>Default: the sigma layer of INPUT, if it was written next to INPUT.</source>
        <translation>Por defecto: la capa de sigma de INPUT, si se escribió junto a INPUT.</translation>
    </message>
    <message>
        <source>Default: ±999, ±9999 and ±99999, each only if all other values are less than half as large.</source>
        <translation>Por defecto: ±999, ±9999 y ±99999, cada uno solo si todos los demás valores son menores que su mitad.</translation>
    </message>
    <message>
        <source>Deformation gradient</source>
        <translation>Gradiente de deformación</translation>
    </message>
    <message>
        <source>Descending points per cell</source>
        <translation>Puntos descendentes por celda</translation>
    </message>
    <message>
        <source>Descending series [mm]</source>
        <translation>Serie descendente [mm]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <source>Detected: share of the observed events that were predicted. False alarms: share of the predicted events that did not occur. CSI (critical success index): correct predictions ÷ (observed or predicted events). Lead time: days before the acquisition at which the daily estimate exceeded the threshold.</source>
        <translation>Detectados: proporción de los eventos observados que se predijeron. Falsas alarmas: proporción de los eventos predichos que no ocurrieron. CSI (índice crítico de éxito): predicciones correctas ÷ (eventos observados o predichos). Antelación: días antes de la adquisición en que la estimación diaria superó el umbral.</translation>
    </message>
    <message>
        <source>Detecting edges</source>
        <translation>Detectando bordes</translation>
    </message>
    <message>
        <source>Detecting steps between dates</source>
        <translation>Detectando saltos entre fechas</translation>
    </message>
    <message>
        <source>Determining coordinates, units and geometry</source>
        <translation>Determinando coordenadas, unidades y geometría</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device (published)</source>
        <translation>Dispositivo (publicado)</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>Rombo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Digital elevation model [m]</source>
        <translation>Modelo digital de elevaciones [m]</translation>
    </message>
    <message>
        <source>Direction of motion</source>
        <translation>Dirección del movimiento</translation>
    </message>
    <message>
        <source>Displacement [mm]</source>
        <translation>Desplazamiento [mm]</translation>
    </message>
    <message>
        <source>Displacement axis label</source>
        <translation>Etiqueta del eje de desplazamiento</translation>
    </message>
    <message>
        <source>Displacement of {name}</source>
        <translation>Desplazamiento de {name}</translation>
    </message>
    <message>
        <source>Displacement since the end of training, estimated by {best}.</source>
        <translation>Desplazamiento desde el fin del entrenamiento, estimado por {best}.</translation>
    </message>
    <message>
        <source>Displacement since {first} [mm]</source>
        <translation>Desplazamiento desde {first} [mm]</translation>
    </message>
    <message>
        <source>Displacement − trend [mm]</source>
        <translation>Desplazamiento − tendencia [mm]</translation>
    </message>
    <message>
        <source>Displacement, one band per date [mm]</source>
        <translation>Desplazamiento, una banda por fecha [mm]</translation>
    </message>
    <message>
        <source>Displacement, sigma, flags and rate in one CF-compliant file without a limit on the number of dates. A layer contains at most the 1,900 most recent dates; with more dates, this file is always written next to OUTPUT, and the dock reads it.</source>
        <translation>Desplazamiento, sigma, marcas y velocidad en un solo archivo conforme a CF, sin límite en el número de fechas. Una capa contiene como máximo las 1900 fechas más recientes; con más fechas, este archivo se escribe siempre junto a OUTPUT y el panel lo lee.</translation>
    </message>
    <message>
        <source>Distance along the line [m]</source>
        <translation>Distancia a lo largo de la línea [m]</translation>
    </message>
    <message>
        <source>Distributed-lag ridge</source>
        <translation>Regresión ridge de retardos distribuidos</translation>
    </message>
    <message>
        <source>Distributed-lag ridge + Kalman</source>
        <translation>Regresión ridge de retardos distribuidos + Kalman</translation>
    </message>
    <message>
        <source>Drag along the plot to fit part of the series</source>
        <translation>Arrastre sobre el gráfico para ajustar una parte de la serie</translation>
    </message>
    <message>
        <source>Draw a reference area on the map</source>
        <translation>Dibujar un área de referencia en el mapa</translation>
    </message>
    <message>
        <source>Draw an area on the map or use polygons from a layer to plot the median and spread</source>
        <translation>Dibuje un área en el mapa o use los polígonos de una capa para representar la mediana y la dispersión</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Descenso del nivel</translation>
    </message>
    <message>
        <source>Drawing the timeline</source>
        <translation>Dibujando la línea de tiempo</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Driver outside its training range</source>
        <translation>Variable fuera de su rango de entrenamiento</translation>
    </message>
    <message>
        <source>Driver sets</source>
        <translation>Conjuntos de variables</translation>
    </message>
    <message>
        <source>Driver window (published)</source>
        <translation>Ventana de las variables (publicado)</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Drivers (one block each)</source>
        <translation>Variables (un bloque cada una)</translation>
    </message>
    <message>
        <source>Drivers of a method: IFP rain, IFW reservoir level, IFPW both.</source>
        <translation>Variables de un método: IFP lluvia, IFW nivel del embalse, IFPW ambas.</translation>
    </message>
    <message>
        <source>Drop GNSS files here, or choose files.</source>
        <translation>Suelte aquí archivos GNSS o elija archivos.</translation>
    </message>
    <message>
        <source>Drop an InSAR series file here, or choose one.</source>
        <translation>Suelte aquí un archivo de series InSAR o elija uno.</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelte aquí los archivos</translation>
    </message>
    <message>
        <source>Drop rain or reservoir level files here, or choose files.</source>
        <translation>Suelte aquí archivos de lluvia o de nivel del embalse, o elija archivos.</translation>
    </message>
    <message>
        <source>EVENTS contains {day}, but the test period runs from {first} to {last}. Choose a day in the test period.</source>
        <translation>EVENTS contiene {day}, pero el período de prueba va de {first} a {last}. Elija un día dentro del período de prueba.</translation>
    </message>
    <message>
        <source>Each band stores its date; QGIS 3.38 and later can animate the bands with the Temporal Controller.</source>
        <translation>Cada banda guarda su fecha; QGIS 3.38 y posteriores pueden animar las bandas con el Controlador temporal.</translation>
    </message>
    <message>
        <source>Each point has its own thresholds of the velocity, from its motion in the reference period; their medians are {thresholds}. A point that moves as in the reference period is quiet, however fast it is.</source>
        <translation>Cada punto tiene sus propios umbrales de velocidad, según su movimiento en el período de referencia; sus medianas son {thresholds}. Un punto que se mueve como en el período de referencia está en calma, por rápido que sea.</translation>
    </message>
    <message>
        <source>Each point is assigned the direction of the nearest point in this layer. The layer takes precedence over the angles.</source>
        <translation>La dirección en cada punto es la del punto más cercano de esta capa, que prevalece sobre los ángulos.</translation>
    </message>
    <message>
        <source>Each station is assigned the direction of the nearest point.</source>
        <translation>La dirección en cada estación es la del punto más cercano.</translation>
    </message>
    <message>
        <source>Each station is left out in turn and predicted from the others; “none” is the layer without correction. The method is chosen by the RMS about the mean because the RMS relative to the first date includes the noise of the first date in every value.</source>
        <translation>Cada estación se excluye por turno y se predice con las demás; “none” es la capa sin corrección. El método se elige por el RMS respecto a la media, porque el RMS respecto a la primera fecha incluye en cada valor el ruido de la primera fecha.</translation>
    </message>
    <message>
        <source>Earlier dates do not contribute to the datum. Default: all dates.</source>
        <translation>Las fechas anteriores no contribuyen al datum. Por defecto: todas las fechas.</translation>
    </message>
    <message>
        <source>Earlier updates wrote these layers in another format, and they are no longer updated: {files}; delete them, or set FORMAT as before.</source>
        <translation>Actualizaciones anteriores escribieron estas capas en otro formato, y ya no se actualizan: {files}; elimínelas o defina FORMAT como antes.</translation>
    </message>
    <message>
        <source>Earlier values have changed in the new delivery: the median change is {median:.1f} mm, 95 % of the values have changed by up to {most:.1f} mm (tolerance {tolerance:g} mm), and the largest changes occur on {worst}.</source>
        <translation>Los valores anteriores han cambiado en la nueva entrega: el cambio mediano es de {median:.1f} mm, el 95 % de los valores ha cambiado hasta {most:.1f} mm (tolerancia {tolerance:g} mm) y los mayores cambios son del {worst}.</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta temprana</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>East [m], {crs}</source>
        <translation>Este [m], {crs}</translation>
    </message>
    <message>
        <source>East [mm/yr]</source>
        <translation>Este [mm/año]</translation>
    </message>
    <message>
        <source>East [mm]</source>
        <translation>Este [mm]</translation>
    </message>
    <message>
        <source>East and up from two orbits</source>
        <translation>Este y vertical a partir de dos órbitas</translation>
    </message>
    <message>
        <source>East and up from {ascending} and {descending}</source>
        <translation>Este y vertical a partir de {ascending} y {descending}</translation>
    </message>
    <message>
        <source>Edge-aware kriging</source>
        <translation>Kriging con bordes</translation>
    </message>
    <message>
        <source>Edge-aware kriging (recommended)</source>
        <translation>Kriging con bordes (recomendado)</translation>
    </message>
    <message>
        <source>Edge-aware kriging corrected by the pretrained network</source>
        <translation>Kriging con bordes corregido por la red preentrenada</translation>
    </message>
    <message>
        <source>Edges do not reduce the error at held-out points and are ignored; the result equals that of kriging.</source>
        <translation>Los bordes no reducen el error en los puntos reservados y no se tienen en cuenta; el resultado es igual al del kriging.</translation>
    </message>
    <message>
        <source>Elevation and angle from east (HyP3, GAMMA)</source>
        <translation>Elevación y ángulo desde el este (HyP3, GAMMA)</translation>
    </message>
    <message>
        <source>Empirical coverage of the prediction intervals, and interval scores</source>
        <translation>Cobertura empírica de los intervalos de predicción y puntuaciones de los intervalos</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>End of training</source>
        <translation>Fin del entrenamiento</translation>
    </message>
    <message>
        <source>Enlarge when zooming in</source>
        <translation>Ampliar al acercar</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epoch {number} of {epochs}: loss {loss:.4f}{held}, at most {left:.0f} s left</source>
        <translation>Época {number} de {epochs}: pérdida {loss:.4f}{held}, quedan como mucho {left:.0f} s</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs (published)</source>
        <translation>Épocas (publicado)</translation>
    </message>
    <message>
        <source>Epochs on the same day are averaged.</source>
        <translation>Las épocas del mismo día se promedian.</translation>
    </message>
    <message>
        <source>Error [mm] (RMSE)</source>
        <translation>Error [mm] (RMSE)</translation>
    </message>
    <message>
        <source>Error by change class (change between two acquisitions).</source>
        <translation>Error por clase de cambio (cambio entre dos adquisiciones).</translation>
    </message>
    <message>
        <source>Error by driver set at individual points: IFP rain, IFW reservoir level, IFPW both.</source>
        <translation>Error por conjunto de variables en puntos individuales: IFP lluvia, IFW nivel del embalse, IFPW ambas.</translation>
    </message>
    <message>
        <source>Error by driver set: IFP rain, IFW reservoir level, IFPW both (as in Figure 10 of Guo et al., 2023).</source>
        <translation>Error por conjunto de variables: IFP lluvia, IFW nivel del embalse, IFPW ambas (como en la figura 10 de Guo et al., 2023).</translation>
    </message>
    <message>
        <source>Error by number of days since the last acquisition available for the prediction. Solid lines: acquisitions{extra}</source>
        <translation>Error según el número de días desde la última adquisición disponible para la predicción. Línea continua: adquisiciones{extra}</translation>
    </message>
    <message>
        <source>Error by prediction horizon</source>
        <translation>Error según el horizonte de predicción</translation>
    </message>
    <message>
        <source>Error by speed of the points in the training period (“still”: below 5 mm/yr)</source>
        <translation>Error según la velocidad de los puntos en el período de entrenamiento (quietos: &lt; 5 mm/año)</translation>
    </message>
    <message>
        <source>Error over time and by class</source>
        <translation>Error en el tiempo y por clase</translation>
    </message>
    <message>
        <source>Error per point</source>
        <translation>Error por punto</translation>
    </message>
    <message>
        <source>Errors of all methods at held-out points and the gain from combining two sensors.</source>
        <translation>Errores de todos los métodos en puntos reservados y ganancia de combinar dos sensores.</translation>
    </message>
    <message>
        <source>Errors of all methods on held-out dates.</source>
        <translation>Errores de todos los métodos en fechas reservadas.</translation>
    </message>
    <message>
        <source>Estimate daily deformation</source>
        <translation>Estimar la deformación diaria</translation>
    </message>
    <message>
        <source>Estimate daily deformation…</source>
        <translation>Estimar la deformación diaria…</translation>
    </message>
    <message>
        <source>Estimates at individual locations</source>
        <translation>Estimaciones en lugares concretos</translation>
    </message>
    <message>
        <source>Estimates displacement, sigma and rate per point and day.</source>
        <translation>Estima desplazamiento, sigma y velocidad por punto y día.</translation>
    </message>
    <message>
        <source>Estimates from this model are the weighted mean of {title} ({share:.0f} %) and the daily rates. The initial weight, which is the best one for other slopes, is adjusted to {n_heldout:.0f} held-out acquisitions in the training period.</source>
        <translation>Las estimaciones de este modelo son la media ponderada de {title} ({share:.0f} %) y las velocidades diarias. El peso parte del mejor en otras laderas y se ajusta a {n_heldout:.0f} adquisiciones reservadas del período de entrenamiento.</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
    <message>
        <source>Estimating slope directions</source>
        <translation>Estimando las direcciones de la pendiente</translation>
    </message>
    <message>
        <source>Estimating with the published CNN</source>
        <translation>Estimando con la CNN publicada</translation>
    </message>
    <message>
        <source>Estimating with the published LSTM</source>
        <translation>Estimando con la LSTM publicada</translation>
    </message>
    <message>
        <source>Evaluate daily deformation</source>
        <translation>Evaluar la deformación diaria</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Evaluation of daily deformation estimates</source>
        <translation>Evaluación de las estimaciones de deformación diaria</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every method uses the original acquisitions and is scored on them; no common-mode error is subtracted.</source>
        <translation>Cada método usa las adquisiciones originales y se puntúa con ellas; no se resta ningún error de modo común.</translation>
    </message>
    <message>
        <source>Exactly downslope</source>
        <translation>Exactamente ladera abajo</translation>
    </message>
    <message>
        <source>Examining {file}</source>
        <translation>Examinando {file}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Excel serial date</source>
        <translation>número de serie de Excel</translation>
    </message>
    <message>
        <source>Exclude outliers</source>
        <translation>Excluir valores atípicos</translation>
    </message>
    <message>
        <source>Exclude {day} from the fit</source>
        <translation>Excluir el {day} del ajuste</translation>
    </message>
    <message>
        <source>Excluded cells: {alone:,} with only ascending points, {alone_2:,} with only descending points.</source>
        <translation>Celdas excluidas: {alone:,} con solo puntos ascendentes, {alone_2:,} con solo puntos descendentes.</translation>
    </message>
    <message>
        <source>Excluded station</source>
        <translation>Estación excluida</translation>
    </message>
    <message numerus="yes">
        <source>Excluded {count:,} pixels that contain only zeros; MintPy writes 0 for missing values.</source>
        <translation>
            <numerusform>Excluido {count:,} píxel que contiene solo ceros; MintPy escribe 0 cuando falta el valor.</numerusform>
            <numerusform>Excluidos {count:,} píxeles que contienen solo ceros; MintPy escribe 0 cuando falta el valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded {counted} as duplicates of other points.</source>
        <translation>Excluidos {counted} por duplicar otros puntos.</translation>
    </message>
    <message>
        <source>Excluded {counted} with a coherence below {min_coherence:g} or without a coherence value.</source>
        <translation>Excluidos {counted} con coherencia inferior a {min_coherence:g} o sin valor de coherencia.</translation>
    </message>
    <message>
        <source>Excluded {counted} without any values (first: {last}).</source>
        <translation>Excluidos {counted} sin ningún valor (primero: {last}).</translation>
    </message>
    <message>
        <source>Excluded {counted} without any values.</source>
        <translation>Excluidos {counted} sin ningún valor.</translation>
    </message>
    <message>
        <source>Excluded {counted} without coordinates.</source>
        <translation>Excluidos {counted} sin coordenadas.</translation>
    </message>
    <message>
        <source>Excluding unusable points and dates</source>
        <translation>Excluyendo puntos y fechas no utilizables</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export figures of the selected points</source>
        <translation>Exportar figuras de los puntos seleccionados</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Export the selected points</source>
        <translation>Exportar los puntos seleccionados</translation>
    </message>
    <message>
        <source>Export the values</source>
        <translation>Exportar los valores</translation>
    </message>
    <message>
        <source>Extrapolate</source>
        <translation>Extrapolar</translation>
    </message>
    <message>
        <source>FLAG is not set: days on which the model does not apply cannot be identified as uncertain.</source>
        <translation>FLAG no está definido: los días en que el modelo no es aplicable no se pueden identificar como inciertos.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factor and sensitivity</source>
        <translation>Factor y sensibilidad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Failed slopes</source>
        <translation>Laderas fallidas</translation>
    </message>
    <message>
        <source>Falling reservoir level</source>
        <translation>Descenso del nivel del embalse</translation>
    </message>
    <message>
        <source>False discovery rate [0–1]</source>
        <translation>Tasa de falsos descubrimientos [0–1]</translation>
    </message>
    <message>
        <source>Fastest 10 % of the points, maximum over all lags and windows</source>
        <translation>El 10 % de puntos más rápidos, máximo sobre todos los retardos y ventanas</translation>
    </message>
    <message>
        <source>Fewer points than the recommended {least} are within the radius of these stations (number of points): {stations}.</source>
        <translation>Dentro del radio de estas estaciones hay menos puntos que los {least} recomendados (número de puntos): {stations}.</translation>
    </message>
    <message>
        <source>Figure (PNG, SVG, PDF)…</source>
        <translation>Figura (PNG, SVG, PDF)…</translation>
    </message>
    <message>
        <source>Figure 6 (a, b) of the paper: the whole test period at {what}.</source>
        <translation>Figura 6 (a, b) del artículo: todo el período de prueba en {what}.</translation>
    </message>
    <message>
        <source>Figure 6 (c to h) of the paper: for each change class, a window around the two acquisitions (dotted) with the median change of the class; bottom: drivers in the window of the first location.</source>
        <translation>Figura 6 (c a h) del artículo: para cada clase de cambio, una ventana en torno a las dos adquisiciones (punteado) con el cambio mediano de la clase; abajo: las variables en la ventana del primer lugar.</translation>
    </message>
    <message>
        <source>Figure size</source>
        <translation>Tamaño de la figura</translation>
    </message>
    <message>
        <source>Figure {figure} of the paper: displacement (lines) and daily rate (bars) of the paper's methods at {place}, and the rate between acquisitions (steps) with the drivers.</source>
        <translation>Figura {figure} del artículo: desplazamiento (líneas) y velocidad diaria (barras) de los métodos del artículo en {place}, y la velocidad entre adquisiciones (escalones) con las variables.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Figures of the selected points…</source>
        <translation>Figuras de los puntos seleccionados…</translation>
    </message>
    <message>
        <source>Figures saved: {n} (file names based on {path})</source>
        <translation>Figuras guardadas: {n} (nombres de archivo basados en {path})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File with everything required for estimation; loading it does not execute code.</source>
        <translation>Archivo con todo lo que necesita la estimación; cargarlo no ejecuta código.</translation>
    </message>
    <message>
        <source>Files to read instead of, or in addition to, the table: NOAA GSOD and GHCN, USGS (tab-separated, .txt), CSV, XLSX or ODS.</source>
        <translation>Archivos que se leen en lugar de la tabla o además de ella: NOAA GSOD y GHCN, USGS (separado por tabuladores, .txt), CSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Filling the grid</source>
        <translation>Rellenando la malla</translation>
    </message>
    <message>
        <source>Finds the points that respond to rain or reservoir level and determines their lag in days.</source>
        <translation>Encuentra los puntos que responden a la lluvia o al nivel del embalse, y su retardo en días.</translation>
    </message>
    <message>
        <source>Finished in {seconds:.0f} s.</source>
        <translation>Terminado en {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>Finished in {seconds:.0f} s. Written: {names}.</source>
        <translation>Terminado en {seconds:.0f} s. Escrito: {names}.</translation>
    </message>
    <message>
        <source>Finished slopes</source>
        <translation>Laderas terminadas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First day for the datum</source>
        <translation>Primer día para el datum</translation>
    </message>
    <message>
        <source>First day of the reference period</source>
        <translation>Primer día del período de referencia</translation>
    </message>
    <message>
        <source>First gauge with a value</source>
        <translation>Primer pluviómetro con valor</translation>
    </message>
    <message>
        <source>First line of data</source>
        <translation>Primera línea de datos</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Fit all dates</source>
        <translation>Ajustar todas las fechas</translation>
    </message>
    <message>
        <source>Fits velocity, acceleration, seasonal terms and steps jointly, each with its sigma.</source>
        <translation>Ajusta conjuntamente velocidad, aceleración, términos estacionales y saltos, cada uno con su sigma.</translation>
    </message>
    <message>
        <source>Fitted and chosen parameters</source>
        <translation>Parámetros ajustados y elegidos</translation>
    </message>
    <message>
        <source>Fitting spatial modes</source>
        <translation>Ajustando modos espaciales</translation>
    </message>
    <message>
        <source>Fitting the points</source>
        <translation>Ajustando los puntos</translation>
    </message>
    <message>
        <source>Fitting the variogram</source>
        <translation>Ajustando el variograma</translation>
    </message>
    <message>
        <source>Fitting velocities</source>
        <translation>Ajustando velocidades</translation>
    </message>
    <message>
        <source>Fixed range</source>
        <translation>Rango fijo</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Flagged days are classified as uncertain. Default: the flags layer of INPUT, if it was written next to INPUT.</source>
        <translation>Los días marcados se clasifican como inciertos. Por defecto: la capa de marcas de INPUT, si se escribió junto a INPUT.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Flags of the second series</source>
        <translation>Marcas de la segunda serie</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending orbits.</source>
        <translation>Dirección de vuelo, en sentido horario desde el norte, mirando a la derecha: cerca de −12 para órbitas ascendentes y 192 para descendentes.</translation>
    </message>
    <message>
        <source>Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for descending orbits. Used only without a layer.</source>
        <translation>Dirección de vuelo, en sentido horario desde el norte, mirando a la derecha: cerca de −12 para órbitas ascendentes y 192 para descendentes. Solo se usa sin capa.</translation>
    </message>
    <message>
        <source>Flight direction, left-looking sensor</source>
        <translation>Dirección de vuelo, sensor que mira a la izquierda</translation>
    </message>
    <message>
        <source>Flight direction, right-looking sensor</source>
        <translation>Dirección de vuelo, sensor que mira a la derecha</translation>
    </message>
    <message>
        <source>Flight heading [degrees]</source>
        <translation>Rumbo del vuelo [grados]</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>For example 2020-07-11, 2021-06-28; an offset in the series is estimated from each of these dates onwards.</source>
        <translation>Por ejemplo 2020-07-11, 2021-06-28; a partir de cada una de estas fechas se estima un desplazamiento constante de la serie.</translation>
    </message>
    <message>
        <source>For layers with one field per date: series, daily estimates, acquisitions and levels. All other layers are GeoPackages.</source>
        <translation>Para las capas con un campo por fecha: series, estimaciones diarias, adquisiciones y niveles. Todas las demás capas son GeoPackage.</translation>
    </message>
    <message>
        <source>For screening only, not for early warning: InSAR measures only one component of the motion at intervals of several days, and many accelerating slopes slow down again. Drag along the time-series plot to choose the extrapolation period (shaded). The angles 45°, 80° and 85° are thresholds used for landslides in China.</source>
        <translation>Solo para cribado, no para alerta temprana: InSAR mide solo una componente del movimiento, y solo cada varios días, y muchas laderas que se aceleran vuelven a frenarse. Arrastre sobre el gráfico de la serie temporal para elegir el período de extrapolación (sombreado). Los ángulos de 45°, 80° y 85° son umbrales usados para deslizamientos en China.</translation>
    </message>
    <message>
        <source>For the prediction horizons of about 24 and 36 days, the latest acquisitions are withheld; the drivers are known up to the predicted day. {extra}</source>
        <translation>Para los horizontes de predicción de unos 24 y 36 días se retienen las últimas adquisiciones; las variables se conocen hasta el día predicho. {extra}</translation>
    </message>
    <message>
        <source>Format of the layers</source>
        <translation>Formato de las capas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From and to: 95 % interval from a block bootstrap over the acquisitions. The acquisition noise is about {noise_mm:.1f} mm and cannot be predicted; the noise-free RMSE is the RMSE after subtracting this noise in quadrature. The correlation refers to the change since the last available acquisition because the trend alone makes cumulative series correlated. MASE: mean absolute error divided by the mean absolute change between two acquisitions in the training period.</source>
        <translation>Desde y hasta: intervalo del 95 % de un bootstrap por bloques de adquisiciones. El ruido de adquisición es de unos {noise_mm:.1f} mm y no se puede predecir; el RMSE sin ruido es el RMSE tras restar este ruido en cuadratura. La correlación se refiere al cambio desde la última adquisición disponible, porque la tendencia por sí sola hace que las series acumuladas estén correlacionadas. MASE: error absoluto medio dividido por el cambio absoluto medio entre dos adquisiciones del período de entrenamiento.</translation>
    </message>
    <message>
        <source>From the layer: {mm:.1f} mm</source>
        <translation>De la capa: {mm:.1f} mm</translation>
    </message>
    <message>
        <source>Fuse two sensors on a grid</source>
        <translation>Fusionar dos sensores en una malla</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>GAUGES is {combine}; use one of {gauges}.</source>
        <translation>GAUGES es {combine}; use uno de {gauges}.</translation>
    </message>
    <message>
        <source>GHCN: the rainfall day ends at {times} (local time).</source>
        <translation>GHCN: el día de lluvia termina a las {times} (hora local).</translation>
    </message>
    <message numerus="yes">
        <source>GHCN: {count:,} values failed NOAA quality control and are treated as missing.</source>
        <translation>
            <numerusform>GHCN: {count:,} valor no pasó el control de calidad de la NOAA; se trata como ausente.</numerusform>
            <numerusform>GHCN: {count:,} valores no pasaron el control de calidad de la NOAA; se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>GNSS</source>
        <translation>GNSS</translation>
    </message>
    <message>
        <source>GNSS files</source>
        <translation>Archivos GNSS</translation>
    </message>
    <message>
        <source>GNSS in los_mm is compared without projection, but the line of sight of this layer differs by {turned_deg:.0f}° from that of {layer}; provide east, north and up components.</source>
        <translation>El GNSS en los_mm se compara sin proyección, pero la línea de vista de esta capa difiere {turned_deg:.0f}° de la de {layer}; proporcione las componentes este, norte y vertical.</translation>
    </message>
    <message>
        <source>GNSS in the line of sight [mm]</source>
        <translation>GNSS en la línea de vista [mm]</translation>
    </message>
    <message>
        <source>GNSS shows no significant rate; the series are not changed.</source>
        <translation>El GNSS no muestra ninguna velocidad significativa; las series no se modifican.</translation>
    </message>
    <message>
        <source>GNSS stations of {name}</source>
        <translation>Estaciones GNSS de {name}</translation>
    </message>
    <message>
        <source>GNSS stations used</source>
        <translation>Estaciones GNSS usadas</translation>
    </message>
    <message>
        <source>GNSS table [mm]</source>
        <translation>Tabla GNSS [mm]</translation>
    </message>
    <message>
        <source>GNSS table; the nearest station is projected onto the line of sight of the point</source>
        <translation>Tabla GNSS; la estación más cercana se proyecta en la línea de vista del punto</translation>
    </message>
    <message>
        <source>GNSS {name}, {distance:.0f} m away, projected onto the measurement direction of the point</source>
        <translation>GNSS {name}, a {distance:.0f} m, proyectado en la dirección del punto</translation>
    </message>
    <message>
        <source>GPU if available</source>
        <translation>GPU si está disponible</translation>
    </message>
    <message>
        <source>Gain from combining two sensors</source>
        <translation>Ganancia de combinar dos sensores</translation>
    </message>
    <message>
        <source>Gauge files</source>
        <translation>Archivos de pluviómetros y estaciones hidrológicas</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoParquet (needs pyarrow)</source>
        <translation>GeoParquet (requiere pyarrow)</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Geometry and datum</source>
        <translation>Geometría y datum</translation>
    </message>
    <message>
        <source>Geometry file of an HDF5 stack</source>
        <translation>Archivo de geometría de una pila HDF5</translation>
    </message>
    <message>
        <source>Geometry from {beside}.</source>
        <translation>Geometría tomada de {beside}.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Grid report</source>
        <translation>Informe de la malla</translation>
    </message>
    <message>
        <source>Ground to satellite, anticlockwise from north (MintPy, ISCE)</source>
        <translation>Del suelo al satélite, antihorario desde el norte (MintPy, ISCE)</translation>
    </message>
    <message>
        <source>Ground to satellite, clockwise from north</source>
        <translation>Del suelo al satélite, horario desde el norte</translation>
    </message>
    <message>
        <source>Groundwater, temperature, snowmelt or any other variable with one value per day.</source>
        <translation>Agua subterránea, temperatura, deshielo o cualquier otra variable con un valor diario.</translation>
    </message>
    <message>
        <source>Groups with fewer connected points do not form an area; their points keep their own levels.</source>
        <translation>Los grupos con menos puntos conectados no forman un área; sus puntos conservan sus propios niveles.</translation>
    </message>
    <message>
        <source>HDF5 and NetCDF-4 files</source>
        <translation>archivos HDF5 y NetCDF-4</translation>
    </message>
    <message>
        <source>HEADING is {heading:g}; use degrees clockwise from north within ±360.</source>
        <translation>HEADING es {heading:g}; use grados en sentido horario desde el norte, dentro de ±360.</translation>
    </message>
    <message>
        <source>Harmonize the dates of two sensors</source>
        <translation>Armonizar las fechas de dos sensores</translation>
    </message>
    <message>
        <source>Heading [deg]</source>
        <translation>Rumbo [°]</translation>
    </message>
    <message>
        <source>Heading [degrees]</source>
        <translation>Rumbo [grados]</translation>
    </message>
    <message>
        <source>Heading convention</source>
        <translation>Convención del rumbo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height of saved plots</source>
        <translation>Altura de los gráficos guardados</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Tamaño oculto</translation>
    </message>
    <message>
        <source>Hidden states (published)</source>
        <translation>Estados ocultos (publicado)</translation>
    </message>
    <message>
        <source>Hide the next steps in this project</source>
        <translation>Ocultar los próximos pasos en este proyecto</translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation>Hindcast</translation>
    </message>
    <message>
        <source>Hindcast: all acquisitions, including later ones</source>
        <translation>Hindcast: todas las adquisiciones, también las posteriores</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Histogram of {names}{limit}.</source>
        <translation>Histograma de {names}{limit}.</translation>
    </message>
    <message>
        <source>How well the two orbits constrain the motion in a cell: a condition number of 1 is best; cells above 15 are left empty.</source>
        <translation>Hasta qué punto las dos órbitas determinan el movimiento en una celda: el mejor número de condición es 1; las celdas por encima de 15 quedan vacías.</translation>
    </message>
    <message>
        <source>Hydrology (one row per day)</source>
        <translation>Hidrología (una fila por día)</translation>
    </message>
    <message>
        <source>INCIDENCE and HEADING must be set together; the vectors in the file are used instead.</source>
        <translation>INCIDENCE y HEADING deben indicarse juntos; se usan en su lugar los vectores del archivo.</translation>
    </message>
    <message>
        <source>INPUT and INPUT2 do not overlap: their nearest points are {distance:.1f} km apart; provide two layers of the same area, and check their CRS.</source>
        <translation>INPUT e INPUT2 no se solapan: sus puntos más cercanos distan {distance:.1f} km; proporcione dos capas de la misma zona y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <source>INPUT and INPUT2 have fewer than two common dates at neighbouring points; provide longer series.</source>
        <translation>INPUT e INPUT2 tienen menos de dos fechas comunes en puntos vecinos; proporcione series más largas.</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to a daily estimate.</source>
        <translation>Falta INPUT; indique una estimación diaria.</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to a table of daily values, or set FILES.</source>
        <translation>Falta INPUT; indique una tabla de valores diarios, o indique FILES.</translation>
    </message>
    <message>
        <source>INPUT is missing; set it to an InSAR series file.</source>
        <translation>Falta INPUT; indique un archivo de series InSAR.</translation>
    </message>
    <message>
        <source>INPUT is not a daily estimate (number of dates: {n_dates}); set it to a daily estimate.</source>
        <translation>INPUT no es una estimación diaria (número de fechas: {n_dates}); indique una estimación diaria.</translation>
    </message>
    <message>
        <source>INTERPOLATORS is empty; choose from {interpolators}.</source>
        <translation>INTERPOLATORS está vacío; elija entre {interpolators}.</translation>
    </message>
    <message>
        <source>If not set, SCOPE = per_point refuses more than 200 points and reports the expected time and size.</source>
        <translation>Si no se activa, SCOPE = per_point rechaza más de 200 puntos e indica el tiempo y el tamaño previstos.</translation>
    </message>
    <message>
        <source>Ignored {counted} with other quantities per date, such as {column}.</source>
        <translation>Ignorado: {counted} con otras magnitudes por fecha, como {column}.</translation>
    </message>
    <message>
        <source>Ignored {counted} without numeric values: {shown}.</source>
        <translation>Ignorado: {counted} sin valores numéricos: {shown}.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import GNSS</source>
        <translation>Importar GNSS</translation>
    </message>
    <message>
        <source>Import GNSS…</source>
        <translation>Importar GNSS…</translation>
    </message>
    <message>
        <source>Import InSAR series</source>
        <translation>Importar series InSAR</translation>
    </message>
    <message>
        <source>Import InSAR series…</source>
        <translation>Importar series InSAR…</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Importar datos…</translation>
    </message>
    <message>
        <source>Import of {source}</source>
        <translation>Importación de {source}</translation>
    </message>
    <message>
        <source>Import rain and reservoir level</source>
        <translation>Importar lluvia y nivel del embalse</translation>
    </message>
    <message>
        <source>Import rain and reservoir level…</source>
        <translation>Importar lluvia y nivel del embalse…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Import settings (JSON)</source>
        <translation>Opciones de importación (JSON)</translation>
    </message>
    <message>
        <source>In LAYOUT, the column {name} has the role {role} and the unit {unit}; valid roles: {roles}; valid units: {units}.</source>
        <translation>En LAYOUT, la columna {name} tiene la función {role} y la unidad {unit}; funciones válidas: {roles}; unidades válidas: {units}.</translation>
    </message>
    <message>
        <source>In LAYOUT, the encoding {name} is unknown; use, for example, utf-8, cp1252 or gb18030.</source>
        <translation>En LAYOUT, la codificación {name} es desconocida; use, por ejemplo, utf-8, cp1252 o gb18030.</translation>
    </message>
    <message>
        <source>In LAYOUT, {name} is {said}; it must be within the first {lines} lines of {source}.</source>
        <translation>En LAYOUT, {name} es {said}; debe estar dentro de las primeras {lines} líneas de {source}.</translation>
    </message>
    <message>
        <source>In LAYOUT, {name} is {value}; it must be {wanted}.</source>
        <translation>En LAYOUT, {name} es {value}; debe ser {wanted}.</translation>
    </message>
    <message>
        <source>In an observation gap</source>
        <translation>En un hueco de las observaciones</translation>
    </message>
    <message>
        <source>In held-out blocks of {side_m:.0f} m, the RMSE of the displacement is {error:.1f} mm (method: {method}); compared with the best simple interpolation ({simple}: {simple_mm:.1f} mm), this is {relative_error}.</source>
        <translation>En bloques reservados de {side_m:.0f} m, el RMSE del desplazamiento es de {error:.1f} mm (método: {method}); en comparación con la mejor interpolación simple ({simple}: {simple_mm:.1f} mm), es {relative_error}.</translation>
    </message>
    <message>
        <source>In our benchmarks, the smoother corrected by the pretrained network has the smallest error on held-out dates; the report compares all methods on your data.</source>
        <translation>En nuestras pruebas, el suavizador corregido por la red preentrenada tiene el menor error en fechas reservadas; el informe lo muestra para las suyas.</translation>
    </message>
    <message>
        <source>In the direction specified below</source>
        <translation>En la dirección indicada abajo</translation>
    </message>
    <message>
        <source>In the import options, {name} is {value}; it must be {wanted}.</source>
        <translation>En las opciones de importación, {name} es {value}; debe ser {wanted}.</translation>
    </message>
    <message>
        <source>In the test period itself, the best simple baseline was {answer} ({rmse:.2f} mm).</source>
        <translation>En el propio período de prueba, el mejor método de referencia simple fue {answer} ({rmse:.2f} mm).</translation>
    </message>
    <message>
        <source>In the toolbox: *SlopeMuse → {group} → {title}*. Identifier: `{id}`.</source>
        <translation>En la caja de herramientas: *SlopeMuse → {group} → {title}*. Identificador: `{id}`.</translation>
    </message>
    <message>
        <source>InSAR displacement [mm]</source>
        <translation>Desplazamiento InSAR [mm]</translation>
    </message>
    <message>
        <source>InSAR displacement series: a file from EGMS, TRE Altamira, LiCSBAS, MintPy, SARscape or StaMPS, or any table with one column per date.
For daily estimates: daily rain and, if there is a reservoir, the reservoir level, in any table with a date column.
Optional: GNSS stations to validate the result.</source>
        <translation>Series de desplazamiento InSAR: un archivo de EGMS, TRE Altamira, LiCSBAS, MintPy, SARscape o StaMPS, o cualquier tabla con una columna por fecha.
Para las estimaciones diarias: lluvia diaria y, si hay embalse, el nivel del embalse, en cualquier tabla con una columna de fecha.
Opcional: estaciones GNSS para validar el resultado.</translation>
    </message>
    <message>
        <source>InSAR layers [mm]</source>
        <translation>Capas InSAR [mm]</translation>
    </message>
    <message>
        <source>InSAR series [mm]</source>
        <translation>Series InSAR [mm]</translation>
    </message>
    <message>
        <source>InSAR series file</source>
        <translation>Archivo de series InSAR</translation>
    </message>
    <message>
        <source>InSAR series files</source>
        <translation>Archivos de series InSAR</translation>
    </message>
    <message>
        <source>Incidence [deg]</source>
        <translation>Incidencia [°]</translation>
    </message>
    <message>
        <source>Incidence [degrees]</source>
        <translation>Incidencia [grados]</translation>
    </message>
    <message>
        <source>Incidence angle [degrees]</source>
        <translation>Ángulo de incidencia [grados]</translation>
    </message>
    <message>
        <source>Include all values</source>
        <translation>Incluir todos los valores</translation>
    </message>
    <message>
        <source>Include {day} in the fit</source>
        <translation>Incluir el {day} en el ajuste</translation>
    </message>
    <message>
        <source>Includes the propagated noise and the uncertainty of the direction of motion.</source>
        <translation>Incluye el ruido propagado y la incertidumbre de la dirección del movimiento.</translation>
    </message>
    <message>
        <source>Including height reduces the error at held-out points from {before:.2f} to {after:.2f} mm/yr.</source>
        <translation>Incluir la altura reduce el error en los puntos reservados de {before:.2f} a {after:.2f} mm/año.</translation>
    </message>
    <message>
        <source>Including the target day</source>
        <translation>Incluido el día objetivo</translation>
    </message>
    <message>
        <source>Increments between consecutive dates; a common trend has no effect.</source>
        <translation>Incrementos entre fechas consecutivas; una tendencia común no influye.</translation>
    </message>
    <message>
        <source>Inferred from all rows</source>
        <translation>Deducido de todas las filas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Inputs of the LSTM (lstm_published)</source>
        <translation>Entradas de la LSTM (lstm_published)</translation>
    </message>
    <message>
        <source>Instantaneous rate, one field per day.</source>
        <translation>Velocidad instantánea, un campo por día.</translation>
    </message>
    <message>
        <source>Internal error in {place}: {what}. Please report it; details are in the Log Messages panel.</source>
        <translation>Error interno en {place}: {what}. Comuníquelo, por favor; los detalles están en el panel Mensajes de registro.</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpolado</translation>
    </message>
    <message>
        <source>Interpolated days, as published (uses future data)</source>
        <translation>Días interpolados, como se publicó (usa datos futuros)</translation>
    </message>
    <message>
        <source>Interpolated value of the previous day</source>
        <translation>Valor interpolado del día anterior</translation>
    </message>
    <message>
        <source>Interpolates the points of one or two sensors onto a grid, with sigma and scores at held-out points.</source>
        <translation>Interpola los puntos de uno o dos sensores en una malla, con sigma y puntuaciones en puntos reservados.</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>Interpolando</translation>
    </message>
    <message>
        <source>Interpolation to the station</source>
        <translation>Interpolación a la estación</translation>
    </message>
    <message>
        <source>Interpolator</source>
        <translation>Interpolador</translation>
    </message>
    <message>
        <source>Interval between output dates [days]</source>
        <translation>Intervalo entre fechas de salida [días]</translation>
    </message>
    <message>
        <source>Intervals and large changes</source>
        <translation>Intervalos y cambios grandes</translation>
    </message>
    <message>
        <source>Inverse distance weighting</source>
        <translation>Ponderación por distancia inversa</translation>
    </message>
    <message>
        <source>Inverse distance weighting (power from cross-validation)</source>
        <translation>Ponderación por distancia inversa (potencia por validación cruzada)</translation>
    </message>
    <message>
        <source>Inverse velocity and tangential angle: {pid}</source>
        <translation>Velocidad inversa y ángulo tangencial: {pid}</translation>
    </message>
    <message>
        <source>Inverse velocity and tangential angle…</source>
        <translation>Velocidad inversa y ángulo tangencial…</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>JSON file for other systems: status, last day, number of points per level, files.</source>
        <translation>Archivo JSON para otros sistemas: estado, último día, número de puntos por nivel, archivos.</translation>
    </message>
    <message>
        <source>JSON file that specifies the series, hydrology, model and output folder.</source>
        <translation>Archivo JSON que indica las series, la hidrología, el modelo y la carpeta de salida.</translation>
    </message>
    <message>
        <source>KF-ARIMA could not fit a stable process to the training period; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA no pudo ajustar un proceso estable al período de entrenamiento; quite KF-ARIMA de METHODS.</translation>
    </message>
    <message>
        <source>KF-ARIMA requires points with at least 8 observations in the training period; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA requiere puntos con al menos 8 observaciones en el período de entrenamiento; quite KF-ARIMA de METHODS.</translation>
    </message>
    <message>
        <source>KF-ARIMA requires series with a regular revisit interval; remove KF-ARIMA from METHODS.</source>
        <translation>KF-ARIMA requiere series con un intervalo de revisita regular; quite KF-ARIMA de METHODS.</translation>
    </message>
    <message>
        <source>KF-ARIMA with drivers (SlopeMuse)</source>
        <translation>KF-ARIMA con variables (SlopeMuse)</translation>
    </message>
    <message>
        <source>KF-ARIMA with drivers (needs statsmodels)</source>
        <translation>KF-ARIMA con variables (requiere statsmodels)</translation>
    </message>
    <message>
        <source>KF-ARIMA, univariate (as published)</source>
        <translation>KF-ARIMA univariante (como se publicó)</translation>
    </message>
    <message>
        <source>KF-LSTM requires {changes} acquisitions in the training period, but there are only {day}; remove KF-LSTM from METHODS.</source>
        <translation>KF-LSTM requiere {changes} adquisiciones en el período de entrenamiento, pero solo hay {day}; quite KF-LSTM de METHODS.</translation>
    </message>
    <message>
        <source>KF-LSTM with drivers (SlopeMuse)</source>
        <translation>KF-LSTM con variables (SlopeMuse)</translation>
    </message>
    <message>
        <source>KF-LSTM with drivers (needs torch)</source>
        <translation>KF-LSTM con variables (requiere torch)</translation>
    </message>
    <message>
        <source>KF-LSTM, univariate (as published)</source>
        <translation>KF-LSTM univariante (como se publicó)</translation>
    </message>
    <message>
        <source>Kalman</source>
        <translation>Kalman</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <translation>Filtro de Kalman</translation>
    </message>
    <message>
        <source>Kalman filter with drivers</source>
        <translation>Filtro de Kalman con variables</translation>
    </message>
    <message>
        <source>Kriging</source>
        <translation>Kriging</translation>
    </message>
    <message>
        <source>Kriging corrected by a CNN (needs torch)</source>
        <translation>Kriging corregido por una CNN (requiere torch)</translation>
    </message>
    <message>
        <source>L band: {mm:.1f} mm (ALOS)</source>
        <translation>Banda L: {mm:.1f} mm (ALOS)</translation>
    </message>
    <message>
        <source>LAYER has no line of sight; import the layer with its angles, or set INCIDENCE and HEADING.</source>
        <translation>LAYER no tiene línea de vista; importe la capa con sus ángulos o defina INCIDENCE y HEADING.</translation>
    </message>
    <message>
        <source>LAYER is used; INCIDENCE and HEADING are ignored.</source>
        <translation>Se usa LAYER; se ignoran INCIDENCE y HEADING.</translation>
    </message>
    <message>
        <source>LAYERS contains no valid layer; choose one or more point layers with displacement series.</source>
        <translation>LAYERS no contiene ninguna capa válida; elija una o más capas de puntos con series de desplazamiento.</translation>
    </message>
    <message>
        <source>LAYOUT contains the column {name}, which does not exist in {source}; valid columns: {columns}.</source>
        <translation>LAYOUT contiene la columna {name}, que no existe en {source}; columnas válidas: {columns}.</translation>
    </message>
    <message>
        <source>LAYOUT contains the unknown key {name}; valid keys: {known}.</source>
        <translation>LAYOUT contiene la clave desconocida {name}; claves válidas: {known}.</translation>
    </message>
    <message>
        <source>LAYOUT is not a JSON object; use the format {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</source>
        <translation>LAYOUT no es un objeto JSON; use la forma {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</translation>
    </message>
    <message>
        <source>LAYOUT is not valid JSON ({error}); use the format {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</source>
        <translation>LAYOUT no es JSON válido ({error}); use la forma {{&quot;header_row&quot;: 3, &quot;decimal&quot;: &quot;,&quot;}}.</translation>
    </message>
    <message>
        <source>LAYOUT: {layout}</source>
        <translation>LAYOUT: {layout}</translation>
    </message>
    <message>
        <source>LSTM as published (Khalili et al. 2024)</source>
        <translation>LSTM como se publicó (Khalili et al. 2024)</translation>
    </message>
    <message>
        <source>LSTM as published, past values only (needs torch)</source>
        <translation>LSTM como se publicó, solo valores pasados (requiere torch)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Lag [days]</source>
        <translation>Retardo [días]</translation>
    </message>
    <message>
        <source>Lag behind rain and level, inverse velocity, profile</source>
        <translation>Retardo respecto a lluvia y nivel, velocidad inversa, perfil</translation>
    </message>
    <message>
        <source>Lag behind rain and level: {pid}</source>
        <translation>Retardo respecto a lluvia y nivel: {pid}</translation>
    </message>
    <message>
        <source>Lag behind rain and level…</source>
        <translation>Retardo respecto a lluvia y nivel…</translation>
    </message>
    <message>
        <source>Last acquisition</source>
        <translation>Última adquisición</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last day for the datum</source>
        <translation>Último día para el datum</translation>
    </message>
    <message>
        <source>Last day of the reference period</source>
        <translation>Último día del período de referencia</translation>
    </message>
    <message>
        <source>Last step only</source>
        <translation>Solo el último paso</translation>
    </message>
    <message>
        <source>Last training day</source>
        <translation>Último día de entrenamiento</translation>
    </message>
    <message>
        <source>Last value (persistence)</source>
        <translation>Último valor (persistencia)</translation>
    </message>
    <message>
        <source>Last velocity</source>
        <translation>Última velocidad</translation>
    </message>
    <message>
        <source>Later dates do not contribute to the datum. Default: all dates.</source>
        <translation>Las fechas posteriores no contribuyen al datum. Por defecto: todas las fechas.</translation>
    </message>
    <message>
        <source>Latest level changes</source>
        <translation>Últimos cambios de nivel</translation>
    </message>
    <message>
        <source>Latest speed along the motion: {speed} ± {sigma:.0f} mm/yr</source>
        <translation>Última velocidad en el sentido del movimiento: {speed} ± {sigma:.0f} mm/año</translation>
    </message>
    <message>
        <source>Latest state</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Latitude [°]</source>
        <translation>Latitud [°]</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer minus GNSS [mm]</source>
        <translation>Capa menos GNSS [mm]</translation>
    </message>
    <message>
        <source>Layer minus GNSS on the same day, relative to the first common date. A station that sets the datum is scored with a datum estimated without it.</source>
        <translation>Capa menos GNSS del mismo día, respecto a la primera fecha común. Una estación que fija el datum se puntúa con un datum estimado sin ella.</translation>
    </message>
    <message>
        <source>Layer names</source>
        <translation>Nombres de las capas</translation>
    </message>
    <message>
        <source>Layer with the line of sight</source>
        <translation>Capa con la línea de vista</translation>
    </message>
    <message>
        <source>Layer with the target line of sight</source>
        <translation>Capa con la línea de vista del objetivo</translation>
    </message>
    <message>
        <source>Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean.</source>
        <translation>Capas y GNSS (suavizado en ±3 días) en sus fechas comunes, cada uno respecto a su propia media.</translation>
    </message>
    <message>
        <source>Layout for the parameter LAYOUT; paste another layout to apply it</source>
        <translation>Disposición para el parámetro LAYOUT; pegue otra para aplicarla</translation>
    </message>
    <message>
        <source>Layout of the table (JSON)</source>
        <translation>Disposición de la tabla (JSON)</translation>
    </message>
    <message>
        <source>Learning rate (published)</source>
        <translation>Tasa de aprendizaje (publicado)</translation>
    </message>
    <message>
        <source>Learning rate of the Adam optimiser. Default: 0.0001, as published.</source>
        <translation>Tasa de aprendizaje del optimizador Adam. Por defecto: 0,0001, como se publicó.</translation>
    </message>
    <message>
        <source>Learns the response of a slope to rain and reservoir level from its InSAR series.</source>
        <translation>Aprende la respuesta de una ladera a la lluvia y al nivel del embalse a partir de sus series InSAR.</translation>
    </message>
    <message>
        <source>Least-squares fit of {fromkeys} at every point. Sigma is estimated from the residuals, accounts for their temporal correlation and does not include the sigma of the datum.</source>
        <translation>Ajuste por mínimos cuadrados de {fromkeys} en cada punto. La sigma se estima a partir de los residuos, tiene en cuenta su correlación temporal y no incluye la sigma del datum.</translation>
    </message>
    <message>
        <source>Lengthen arrows</source>
        <translation>Alargar flechas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level changes</source>
        <translation>Cambios de nivel</translation>
    </message>
    <message>
        <source>Level: column {level}, read as {level_by}, {datum_of}.</source>
        <translation>Nivel: columna {level}, leído en {level_by}, {datum_of}.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>Line with column names</source>
        <translation>Línea con los nombres de columna</translation>
    </message>
    <message>
        <source>Line with units</source>
        <translation>Línea con las unidades</translation>
    </message>
    <message>
        <source>Line {first} of {source} is {line}, but column names are expected; add column names above the rows, or set LAYOUT to header_row 0 and the roles of column_1, column_2, ….</source>
        <translation>La línea {first} de {source} es {line}, pero se esperan nombres de columnas; añádalos encima de las filas, o indique en LAYOUT header_row 0 y las funciones de column_1, column_2, ….</translation>
    </message>
    <message>
        <source>Line {line:,} of {name} contains zero bytes: the file is damaged (an incomplete copy or a full disk); copy or download it again.</source>
        <translation>La línea {line:,} de {name} contiene bytes nulos: el archivo está dañado (copia incompleta o disco lleno); cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {number} of {file} has {cells} cells instead of {n_columns}: the file is truncated; download it again.</source>
        <translation>La línea {number} de {file} tiene {cells} celdas en lugar de {n_columns}: el archivo está truncado; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is not a complete row of a GHCN daily file; download it again.</source>
        <translation>La línea {number} de {file} no es una fila completa de un archivo diario de GHCN; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Line {number} of {file} is {line}, but a decimal year and 6 numbers are expected: the file is truncated; download it again.</source>
        <translation>La línea {number} de {file} es {line}, pero se esperan un año decimal y 6 números: el archivo está truncado; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Line-of-sight raster</source>
        <translation>Ráster de la línea de vista</translation>
    </message>
    <message>
        <source>Linear extrapolation of the interpolated values of the two previous days</source>
        <translation>Extrapolación lineal de los valores interpolados de los dos días anteriores</translation>
    </message>
    <message>
        <source>Linear extrapolation of the inverse velocity from {first} to {last}: zero on {day}, 90 % interval {low} to {high}.</source>
        <translation>Extrapolación lineal de la velocidad inversa del {first} al {last}: cero el {day}, intervalo del 90 % de {low} a {high}.</translation>
    </message>
    <message>
        <source>Linear interpolation</source>
        <translation>Interpolación lineal</translation>
    </message>
    <message>
        <source>Linear interpolation between points</source>
        <translation>Interpolación lineal entre puntos</translation>
    </message>
    <message>
        <source>Linear layers, activation, loss</source>
        <translation>Capas lineales, activación, pérdida</translation>
    </message>
    <message>
        <source>Linear trend</source>
        <translation>Tendencia lineal</translation>
    </message>
    <message>
        <source>Linear trend and seasonal terms</source>
        <translation>Tendencia lineal y términos estacionales</translation>
    </message>
    <message>
        <source>Local kriging</source>
        <translation>Kriging local</translation>
    </message>
    <message>
        <source>Local kriging (one nugget per sensor)</source>
        <translation>Kriging local (una pepita por sensor)</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Long-format table: dates in {date}, displacements in {value}.</source>
        <translation>Tabla larga: fechas en {date}, desplazamientos en {value}.</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>Huecos más largos</translation>
    </message>
    <message>
        <source>Longitude [°]</source>
        <translation>Longitud [°]</translation>
    </message>
    <message>
        <source>Loss [scaled]</source>
        <translation>Pérdida [escalada]</translation>
    </message>
    <message>
        <source>Lower bound of the 95 % interval of the skill</source>
        <translation>Extremo inferior del intervalo del 95 % de la habilidad</translation>
    </message>
    <message>
        <source>MAD of the points [mm]</source>
        <translation>MAD de los puntos [mm]</translation>
    </message>
    <message>
        <source>MAPE refers to displacements above 1 mm. PCC refers to the change since the previous acquisition because the trend alone makes displacements correlated.</source>
        <translation>MAPE se refiere a desplazamientos mayores de 1 mm. PCC se refiere al cambio desde la adquisición anterior, porque la tendencia por sí sola hace que los desplazamientos estén correlacionados.</translation>
    </message>
    <message>
        <source>MASK_DISTANCE is {mask_m:g} m; it must be greater than 0.</source>
        <translation>MASK_DISTANCE es {mask_m:g} m; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>MATLAB serial date number</source>
        <translation>número de fecha de serie de MATLAB</translation>
    </message>
    <message>
        <source>METHOD = cnn requires at least {least_points} points, but the layers have {points}; use METHOD = kriging.</source>
        <translation>METHOD = cnn requiere al menos {least_points} puntos, pero las capas tienen {points}; use METHOD = kriging.</translation>
    </message>
    <message>
        <source>METHOD = cnn_published requires at least {least_points} points in INPUT, but INPUT has {first}; use METHOD = kriging.</source>
        <translation>METHOD = cnn_published requiere al menos {least_points} puntos en INPUT, pero INPUT tiene {first}; use METHOD = kriging.</translation>
    </message>
    <message>
        <source>METHOD = downslope requires the slope direction; set DEM.</source>
        <translation>METHOD = downslope requiere la dirección de la pendiente; indique DEM.</translation>
    </message>
    <message>
        <source>METHOD = lstm requires at least {least_dates} dates, but only {day} are available; use METHOD = smoother.</source>
        <translation>METHOD = lstm requiere al menos {least_dates} fechas, pero solo hay {day}; use METHOD = smoother.</translation>
    </message>
    <message>
        <source>METHOD = lstm_published requires at least {least_dates} dates, but only {day} are available; use METHOD = smoother.</source>
        <translation>METHOD = lstm_published requiere al menos {least_dates} fechas, pero solo hay {day}; use METHOD = smoother.</translation>
    </message>
    <message>
        <source>METHOD = pretrained requires at least {n_points} points and about {n_dates} dates, so the smoother is used without correction.</source>
        <translation>METHOD = pretrained requiere al menos {n_points} puntos y unas {n_dates} fechas, así que se usa el suavizador sin corrección.</translation>
    </message>
    <message>
        <source>METHOD = slope_parallel requires the ground surface; set DEM.</source>
        <translation>METHOD = slope_parallel requiere la superficie del terreno; indique DEM.</translation>
    </message>
    <message>
        <source>METHOD = {method} provides no sigma; omit {name} or choose METHOD = kriging.</source>
        <translation>METHOD = {method} no da sigma; omita {name} o elija METHOD = kriging.</translation>
    </message>
    <message>
        <source>METHOD is {method}; use one of {methods}.</source>
        <translation>METHOD es {method}; use uno de {methods}.</translation>
    </message>
    <message>
        <source>MUSEnet as published (slow, needs torch)</source>
        <translation>MUSEnet como se publicó (lento, requiere torch)</translation>
    </message>
    <message>
        <source>MUSEnet, published network</source>
        <translation>MUSEnet, red publicada</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>Resultados principales</translation>
    </message>
    <message>
        <source>Main methods, scored on {n} acquisitions after {train_end}. Skill: reduction of the squared error compared with the best simple baseline.</source>
        <translation>Métodos principales, puntuados en {n} adquisiciones posteriores a {train_end}. Habilidad: reducción del error cuadrático respecto al mejor método de referencia simple.</translation>
    </message>
    <message>
        <source>Many machines</source>
        <translation>Varios ordenadores</translation>
    </message>
    <message>
        <source>Map of {name}</source>
        <translation>Mapa de {name}</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>Estilo del mapa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>Tamaño del marcador</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Maximum correction of any acquisition (mean over all points)</source>
        <translation>Corrección máxima de una adquisición (media de todos los puntos)</translation>
    </message>
    <message>
        <source>Maximum distance to a point [m]</source>
        <translation>Distancia máxima a un punto [m]</translation>
    </message>
    <message>
        <source>Maximum lag [days]</source>
        <translation>Retardo máximo [días]</translation>
    </message>
    <message>
        <source>Maximum length of the window over which a driver is summed, and maximum time scale of a response.</source>
        <translation>Longitud máxima de la ventana sobre la que se suma una variable, y escala de tiempo máxima de una respuesta.</translation>
    </message>
    <message>
        <source>Maximum number of epochs</source>
        <translation>Número máximo de épocas</translation>
    </message>
    <message>
        <source>Maximum number of passes over the samples for the method “published”. Default: 60.</source>
        <translation>Número máximo de pasadas por las muestras para el método “published”. Por defecto: 60.</translation>
    </message>
    <message>
        <source>Maximum number of passes over the samples; the network with the smallest error on held-out days is kept. Default: 60.</source>
        <translation>Número máximo de pasadas por las muestras; se conserva la red con el menor error en días reservados. Por defecto: 60.</translation>
    </message>
    <message>
        <source>Maximum speed [mm/day]</source>
        <translation>Velocidad máxima [mm/día]</translation>
    </message>
    <message>
        <source>Maximum window [days]</source>
        <translation>Ventana máxima [días]</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean lines of sight, right-looking.</source>
        <translation>Líneas de vista medias (sensor que mira a la derecha).</translation>
    </message>
    <message>
        <source>Mean of all gauges on that day</source>
        <translation>Media de todos los pluviómetros del día</translation>
    </message>
    <message>
        <source>Mean of the moving stations</source>
        <translation>Media de las estaciones en movimiento</translation>
    </message>
    <message>
        <source>Mean of the points around each station before and after re-referencing, with daily GNSS in the same direction; all relative to the first common date.</source>
        <translation>Media de los puntos en torno a cada estación antes y después del cambio de referencia, con el GNSS diario en la misma dirección; todo respecto a la primera fecha común.</translation>
    </message>
    <message>
        <source>Mean of the stations that move more than the noise</source>
        <translation>Media de las estaciones que se mueven más que el ruido</translation>
    </message>
    <message numerus="yes">
        <source>Mean of the {count:,} common stations</source>
        <translation>
            <numerusform>Media de {count:,} estación común</numerusform>
            <numerusform>Media de las {count:,} estaciones comunes</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured acquisitions</source>
        <translation>Adquisiciones medidas</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical, for all points; takes precedence over the columns of the file.</source>
        <translation>Medido en el terreno desde la vertical, para todos los puntos; prevalece sobre las columnas del archivo.</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical. Used only without a layer.</source>
        <translation>Medido en el terreno desde la vertical. Solo se usa sin capa.</translation>
    </message>
    <message>
        <source>Measured at the ground from the vertical; requires the heading.</source>
        <translation>Medido en el terreno desde la vertical; requiere el rumbo.</translation>
    </message>
    <message>
        <source>Measured in the most stable window of 200 m × 200 m. Errors below the noise floor reflect smoothing or chance rather than accuracy.</source>
        <translation>Medido en la ventana más estable de 200 m × 200 m. Los errores por debajo del nivel de ruido reflejan suavizado o azar más que exactitud.</translation>
    </message>
    <message>
        <source>Measuring the noise on stable ground</source>
        <translation>Midiendo el ruido en terreno estable</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median RMSE of the fit [mm]</source>
        <translation>RMSE mediano del ajuste [mm]</translation>
    </message>
    <message>
        <source>Median [mm/yr]</source>
        <translation>Mediana [mm/año]</translation>
    </message>
    <message>
        <source>Median of the points in each area; shaded: the range that contains two thirds of the points. The first layer starts at 0; the others are shifted to the mean of the first layer over the common period.</source>
        <translation>Mediana de los puntos de cada área; sombreado: el rango que contiene dos tercios de los puntos. La primera capa empieza en 0; las demás se desplazan a la media de la primera en el período común.</translation>
    </message>
    <message>
        <source>Median rate of the points, and the range that contains two thirds of the rates.</source>
        <translation>Velocidad mediana de los puntos y rango que contiene dos tercios de las velocidades.</translation>
    </message>
    <message>
        <source>Median series of the fastest 10 % of the points, and the drivers.</source>
        <translation>Serie mediana del 10 % de puntos más rápidos, y las variables.</translation>
    </message>
    <message>
        <source>Median sigma [mm/yr]</source>
        <translation>Sigma mediana [mm/año]</translation>
    </message>
    <message>
        <source>Median speed in the window [mm/yr]</source>
        <translation>Velocidad mediana en la ventana [mm/año]</translation>
    </message>
    <message>
        <source>Median velocity [mm/yr]</source>
        <translation>Velocidad mediana [mm/año]</translation>
    </message>
    <message>
        <source>Medians over the points that respond; {n_points:,} points in total, alpha = {alpha:g}</source>
        <translation>Medianas de los puntos que responden; {n_points:,} puntos en total, alfa = {alpha:g}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Minimum and maximum [mm/yr]</source>
        <translation>Mínimo y máximo [mm/año]</translation>
    </message>
    <message>
        <source>Minimum coherence</source>
        <translation>Coherencia mínima</translation>
    </message>
    <message>
        <source>Minimum coherence [0–1]</source>
        <translation>Coherencia mínima [0–1]</translation>
    </message>
    <message>
        <source>Minimum number of points per area</source>
        <translation>Número mínimo de puntos por área</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>Valor ausente</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Mode [mm/yr]</source>
        <translation>Moda [mm/año]</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model file written by “Train a daily deformation model”.</source>
        <translation>Archivo de modelo escrito por «Entrenar un modelo de deformación diaria».</translation>
    </message>
    <message>
        <source>Model with drivers</source>
        <translation>Modelo con variables</translation>
    </message>
    <message>
        <source>Monitoring project</source>
        <translation>Proyecto de vigilancia</translation>
    </message>
    <message>
        <source>Monotone cubic interpolation (PCHIP)</source>
        <translation>Interpolación cúbica monótona (PCHIP)</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Motion along one line of sight does not determine motion along another. Assumption: the ground moves {assumed}.</source>
        <translation>El movimiento en una línea de vista no determina el movimiento en otra. Suposición: el terreno se mueve {assumed}.</translation>
    </message>
    <message>
        <source>Motion of {name}</source>
        <translation>Movimiento de {name}</translation>
    </message>
    <message>
        <source>Motion parallel to the slope of the DEM</source>
        <translation>Movimiento paralelo a la pendiente del MDE</translation>
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
        <translation>N = {n}   de {first} a {last}</translation>
    </message>
    <message>
        <source>NAMES contains {given} names, but LAYERS contains {layers} layers; enter one name per layer, or leave NAMES empty.</source>
        <translation>NAMES tiene {given} nombres y LAYERS {layers} capas; dé un nombre por capa, o ninguno.</translation>
    </message>
    <message>
        <source>NOAA GHCN: rain in 0.1 mm; the rainfall day ends at the observation hour of the station.</source>
        <translation>NOAA GHCN: lluvia en 0,1 mm; el día de lluvia termina a la hora de observación de la estación.</translation>
    </message>
    <message>
        <source>NOAA GSOD: rain in inches, 99.99 = missing; the rainfall day ends at the hour of the last report.</source>
        <translation>NOAA GSOD: lluvia en pulgadas, 99.99 = ausente; el día de lluvia termina a la hora del último parte.</translation>
    </message>
    <message>
        <source>NOAA LCD: rain in inches.</source>
        <translation>NOAA LCD: lluvia en pulgadas.</translation>
    </message>
    <message>
        <source>NOAA LCD: the daily summaries (SOD) are read; the individual reports are ignored.</source>
        <translation>NOAA LCD: se leen los resúmenes diarios (SOD) y se ignoran los informes individuales.</translation>
    </message>
    <message>
        <source>NOAA: rain in {unit}, inferred from the magnitude of the values; set RAIN_UNIT if this is wrong.</source>
        <translation>NOAA: lluvia en {unit}, deducido de la magnitud de los valores; indique RAIN_UNIT si no es así.</translation>
    </message>
    <message>
        <source>NORTH is available only with METHOD = slope_parallel; set this method or omit NORTH.</source>
        <translation>NORTH solo está disponible con METHOD = slope_parallel; elija ese método u omita NORTH.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Named after the row because the ID is missing: {counted}, for example {pid}.</source>
        <translation>{counted} sin identificador: se nombran según la fila, como {pid}.</translation>
    </message>
    <message>
        <source>Nearest point</source>
        <translation>Punto más cercano</translation>
    </message>
    <message>
        <source>Nearest point, robust mean in the circle, or local kriging; all selected methods are compared.</source>
        <translation>Punto más cercano, media robusta en el círculo o kriging local; se comparan todos los métodos seleccionados.</translation>
    </message>
    <message>
        <source>Negative coherence at {counted} is treated as missing.</source>
        <translation>{counted} con coherencia negativa, que se trata como ausente.</translation>
    </message>
    <message>
        <source>NetCDF</source>
        <translation>NetCDF</translation>
    </message>
    <message>
        <source>NetCDF (needs h5py)</source>
        <translation>NetCDF (requiere h5py)</translation>
    </message>
    <message>
        <source>Network trained on synthetic slopes</source>
        <translation>Red entrenada con laderas sintéticas</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Networks (published)</source>
        <translation>Redes (publicado)</translation>
    </message>
    <message>
        <source>Neural network as published (needs torch)</source>
        <translation>Red neuronal como se publicó (requiere torch)</translation>
    </message>
    <message>
        <source>Neural networks</source>
        <translation>Redes neuronales</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>Composición nueva</translation>
    </message>
    <message>
        <source>Newest first, as in Eq. (6)</source>
        <translation>Primero lo más reciente, como en la ec. (6)</translation>
    </message>
    <message>
        <source>Next step: add rain and reservoir level.</source>
        <translation>Próximo paso: añadir lluvia y nivel del embalse.</translation>
    </message>
    <message>
        <source>Next steps: train a model with the drivers, then estimate the daily deformation.</source>
        <translation>Próximos pasos: entrenar un modelo con las variables y después estimar la deformación diaria.</translation>
    </message>
    <message>
        <source>Next to points, {near:.0f} % of the correction by the pretrained network is applied; the error at held-out points there is {near_gain:.0f} % of that without it. In gaps, {far:.0f} % is applied; the error there is {far_gain:.0f} %. Sigma is calibrated at these points.</source>
        <translation>Junto a los puntos se aplica el {near:.0f} % de la corrección de la red preentrenada; el error en los puntos reservados allí es el {near_gain:.0f} % del error sin ella. En los huecos se aplica el {far:.0f} %; el error allí es el {far_gain:.0f} %. Sigma se calibra en esos puntos.</translation>
    </message>
    <message>
        <source>No DEM is set: no direction of motion is preferred, and the factor is the cosine of the angle between the two lines of sight.</source>
        <translation>No se ha indicado DEM: no se prefiere ninguna dirección del movimiento, y el factor es el coseno del ángulo entre las dos líneas de vista.</translation>
    </message>
    <message>
        <source>No Dask worker of {address} is left; the run resumes when a worker connects.</source>
        <translation>No queda ningún worker de Dask de {address}; la ejecución continúa cuando vuelva a haber uno.</translation>
    </message>
    <message>
        <source>No GNSS file was provided; choose tenv3, .pos or CSV files, or a zip archive of such files.</source>
        <translation>No se ha proporcionado ningún archivo GNSS; elija archivos tenv3, .pos o CSV, o un archivo zip de ellos.</translation>
    </message>
    <message>
        <source>No GNSS station can be compared with the layer. {skipped}</source>
        <translation>Ninguna estación GNSS se puede comparar con la capa. {skipped}</translation>
    </message>
    <message>
        <source>No acceleration from {first} to {last}: no failure date is indicated.</source>
        <translation>Sin aceleración del {first} al {last}: no se indica fecha de rotura.</translation>
    </message>
    <message>
        <source>No acquisition lies between {first} and {last}, the period covered by the drivers.</source>
        <translation>Ninguna adquisición está entre {first} y {last}, el período que cubren las variables.</translation>
    </message>
    <message>
        <source>No cell estimate is much better than the mean of all points (the motion of neighbouring points is uncorrelated), so no cell was masked because of its sigma.</source>
        <translation>Ninguna estimación de celda es mucho mejor que la media de todos los puntos (el movimiento de puntos vecinos no está correlacionado), así que no se enmascaró ninguna celda por su sigma.</translation>
    </message>
    <message>
        <source>No cell in the column {name} contains a valid date (first cell: {cell}); write dates as 2020-07-11 or set DATE_FIELD.</source>
        <translation>Ninguna celda de la columna {name} contiene una fecha válida (primera celda: {cell}); escriba las fechas como 2020-07-11 o indique DATE_FIELD.</translation>
    </message>
    <message>
        <source>No cell of {size_m:g} m has a point within {mask_m:g} m; use a smaller CELL_SIZE or a larger MASK_DISTANCE.</source>
        <translation>Ninguna celda de {size_m:g} m tiene un punto a menos de {mask_m:g} m; use un CELL_SIZE menor o un MASK_DISTANCE mayor.</translation>
    </message>
    <message>
        <source>No correction is applied: too few stable points are available, or the correction does not reduce the residual of held-out points.</source>
        <translation>No se aplica ninguna corrección: hay muy pocos puntos estables, o la corrección no reduce el residuo de los puntos reservados.</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>No font with Chinese characters is installed, so plots show boxes instead of characters; install Noto Sans CJK (package fonts-noto-cjk) and restart QGIS.</source>
        <translation>No hay instalada ninguna fuente con caracteres chinos, así que los gráficos muestran recuadros en lugar de caracteres; instale Noto Sans CJK (paquete fonts-noto-cjk) y reinicie QGIS.</translation>
    </message>
    <message>
        <source>No half-wavelength jump exceeds the noise.</source>
        <translation>Ningún salto de media longitud de onda supera el ruido.</translation>
    </message>
    <message>
        <source>No independent GNSS station is available to check the days between acquisitions; set TRUTH to add one.</source>
        <translation>No hay ninguna estación GNSS independiente para comprobar los días entre adquisiciones; indique TRUTH para añadir una.</translation>
    </message>
    <message>
        <source>No level has changed.</source>
        <translation>Ningún nivel ha cambiado.</translation>
    </message>
    <message>
        <source>No method could be evaluated; see the log for the reasons.</source>
        <translation>No se pudo evaluar ningún método; consulte los motivos en el registro de mensajes.</translation>
    </message>
    <message>
        <source>No motion above the noise from {first} to {last}: no failure date is indicated.</source>
        <translation>Sin movimiento por encima del ruido del {first} al {last}: no se indica fecha de rotura.</translation>
    </message>
    <message>
        <source>No north motion: east and up</source>
        <translation>Sin movimiento al norte: este y vertical</translation>
    </message>
    <message>
        <source>No observation</source>
        <translation>Sin observación</translation>
    </message>
    <message>
        <source>No outliers found.</source>
        <translation>No se encontraron valores atípicos.</translation>
    </message>
    <message>
        <source>No pixel in {file} has a value.</source>
        <translation>Ningún píxel de {file} tiene valor.</translation>
    </message>
    <message>
        <source>No pixel in {name} has a value.</source>
        <translation>Ningún píxel de {name} tiene valor.</translation>
    </message>
    <message>
        <source>No point can be projected with METHOD = {method}. {note}</source>
        <translation>Ningún punto se puede proyectar con METHOD = {method}. {note}</translation>
    </message>
    <message>
        <source>No point has at least {least_dates} values, as required by METHOD = lstm; use METHOD = smoother.</source>
        <translation>Ningún punto tiene al menos {least_dates} valores, como requiere METHOD = lstm; use METHOD = smoother.</translation>
    </message>
    <message>
        <source>No point has at least {least_values} values; provide longer series.</source>
        <translation>Ningún punto tiene al menos {least_values} valores; proporcione series más largas.</translation>
    </message>
    <message>
        <source>No point has at least {least} training observations and a coherence of at least {min_coherence:g}; lower MIN_COHERENCE or use longer series.</source>
        <translation>Ningún punto tiene al menos {least} observaciones de entrenamiento y una coherencia de al menos {min_coherence:g}; reduzca MIN_COHERENCE o use series más largas.</translation>
    </message>
    <message>
        <source>No point has coordinates, so distances cannot be calculated; check the layer's geometry.</source>
        <translation>Ningún punto tiene coordenadas, así que no se pueden calcular distancias; compruebe la geometría de la capa.</translation>
    </message>
    <message>
        <source>No point has enough dates for this fit (the layer has {n_dates}); use fewer TERMS and STEPS or a longer series.</source>
        <translation>Ningún punto tiene fechas suficientes para este ajuste (la capa tiene {n_dates}); use menos TERMS y STEPS o una serie más larga.</translation>
    </message>
    <message>
        <source>No point has thresholds of the velocity.</source>
        <translation>Ningún punto tiene umbrales de velocidad.</translation>
    </message>
    <message>
        <source>No point has two or more displacements within the period covered by the drivers; check the layer.</source>
        <translation>Ningún punto tiene dos o más desplazamientos en el período que cubren las variables; compruebe la capa.</translation>
    </message>
    <message>
        <source>No point has values on three consecutive dates, as required by METHOD = lstm_published; use METHOD = smoother.</source>
        <translation>Ningún punto tiene valores en tres fechas consecutivas, como requiere METHOD = lstm_published; use METHOD = smoother.</translation>
    </message>
    <message>
        <source>No point in INPUT has an observation; choose a layer with displacement values.</source>
        <translation>Ningún punto de INPUT tiene una observación; elija una capa con valores de desplazamiento.</translation>
    </message>
    <message>
        <source>No point in TARGET_LAYER has a line of sight; import the layer again with its angles.</source>
        <translation>Ningún punto de TARGET_LAYER tiene línea de vista; impórtela de nuevo con sus ángulos.</translation>
    </message>
    <message>
        <source>No point in the layer lies within {radius_m:g} m of station {place}; the nearest is {nearest:,.0f} m away. Use a larger radius or another station, and check the CRS.</source>
        <translation>Ningún punto de la capa está a menos de {radius_m:g} m de la estación {place}; el más cercano está a {nearest:,.0f} m. Use un radio mayor u otra estación y compruebe el sistema de coordenadas.</translation>
    </message>
    <message>
        <source>No point in {name} has a value; choose a daily estimate with values.</source>
        <translation>Ningún punto de {name} tiene un valor; elija una estimación diaria con valores.</translation>
    </message>
    <message>
        <source>No point in {source} has a coherence of at least {min_coherence:g}; the maximum is {largest:g}. Lower MIN_COHERENCE.</source>
        <translation>Ningún punto de {source} tiene una coherencia de al menos {min_coherence:g}; el máximo es {largest:g}. Reduzca MIN_COHERENCE.</translation>
    </message>
    <message>
        <source>No point in {source} has a numeric displacement.</source>
        <translation>Ningún punto de {source} tiene un desplazamiento numérico.</translation>
    </message>
    <message>
        <source>No point in {source} has both coordinates and values.</source>
        <translation>Ningún punto de {source} tiene a la vez coordenadas y valores.</translation>
    </message>
    <message>
        <source>No point in {source} has numeric coordinates.</source>
        <translation>Ningún punto de {source} tiene coordenadas numéricas.</translation>
    </message>
    <message>
        <source>No point lies within {radius_m:g} m of station {station}; the station is excluded from scoring.</source>
        <translation>Ningún punto está a menos de {radius_m:g} m de la estación {station}; la estación se excluye de la puntuación.</translation>
    </message>
    <message>
        <source>No rain or level column was recognised by name in the hydrology table ({columns}); set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>No se reconoció por su nombre ninguna columna de lluvia o nivel en la tabla hidrológica ({columns}); indique RAIN_FIELD o LEVEL_FIELD.</translation>
    </message>
    <message>
        <source>No rain or reservoir level table was provided.</source>
        <translation>No se ha proporcionado ninguna tabla de lluvia o nivel del embalse.</translation>
    </message>
    <message>
        <source>No run record was found in {name} or next to it; choose a SlopeMuse output or its .run.json file.</source>
        <translation>No se encontró ningún registro de ejecución en {name} ni junto a él; elija una salida de SlopeMuse o su archivo .run.json.</translation>
    </message>
    <message>
        <source>No station can be compared with a layer. {station}: {note}</source>
        <translation>Ninguna estación se puede comparar con una capa. {station}: {note}</translation>
    </message>
    <message>
        <source>No station could be scored with this interpolator.</source>
        <translation>No se pudo puntuar ninguna estación con este interpolador.</translation>
    </message>
    <message>
        <source>No target is set: all points are projected onto the mean line of sight of the layer.</source>
        <translation>No se ha definido ningún objetivo: todos los puntos se proyectan sobre la línea de vista media de la capa.</translation>
    </message>
    <message>
        <source>No unit is given for {axes}; {reason}.</source>
        <translation>No se indica la unidad de {axes}; {reason}.</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <translation>Nivel de ruido</translation>
    </message>
    <message>
        <source>Noise in a stable window</source>
        <translation>Ruido en una ventana estable</translation>
    </message>
    <message>
        <source>Noise of {name}</source>
        <translation>Ruido de {name}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>North [m]</source>
        <translation>Norte [m]</translation>
    </message>
    <message>
        <source>North [mm/yr]</source>
        <translation>Norte [mm/año]</translation>
    </message>
    <message>
        <source>North [mm]</source>
        <translation>Norte [mm]</translation>
    </message>
    <message>
        <source>Northward motion is neglected: each mm of northward motion appears as {east:+.2f} mm east and {up:+.2f} mm up. For slopes that face north or south, use METHOD = slope_parallel.</source>
        <translation>Se desprecia el movimiento hacia el norte: cada mm de este movimiento aparece como {east:+.2f} mm hacia el este y {up:+.2f} mm hacia arriba. En laderas orientadas al norte o al sur, use METHOD = slope_parallel.</translation>
    </message>
    <message>
        <source>Not evaluated: the values are not in the line of sight, so the wavelength-based limit does not apply.</source>
        <translation>No evaluado: los valores no están en la línea de vista, así que el límite basado en la longitud de onda no se aplica.</translation>
    </message>
    <message>
        <source>Not evaluated: the wavelength is unknown; set WAVELENGTH [mm].</source>
        <translation>No evaluado: no se conoce la longitud de onda; indique WAVELENGTH [mm].</translation>
    </message>
    <message>
        <source>Not measured: no window of 200 m × 200 m contains at least 5 points with at least 3 dates.</source>
        <translation>No medido: ninguna ventana de 200 m × 200 m contiene al menos 5 puntos con al menos 3 fechas.</translation>
    </message>
    <message>
        <source>Not scored because they were used to build the layer: {used}.</source>
        <translation>No puntuadas, porque se usaron para construir la capa: {used}.</translation>
    </message>
    <message>
        <source>Not scored: {lost} (see the notes).</source>
        <translation>Sin puntuar: {lost} (véanse las notas).</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing can be estimated because the drivers end before the first acquisition; provide a hydrology table for the period of the acquisitions.</source>
        <translation>No se puede estimar nada porque las variables terminan antes de la primera adquisición; proporcione una tabla hidrológica para el período de las adquisiciones.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nowcast with a latency of {latency} d</source>
        <translation>Nowcast con una latencia de {latency} d</translation>
    </message>
    <message>
        <source>Nowcast: only data available on each day</source>
        <translation>Nowcast: solo los datos disponibles cada día</translation>
    </message>
    <message>
        <source>Nowcasts are the weighted mean of the daily rates, the pretrained network and the last value, because so few points cannot show which of them is best. {learned} Hindcasts and scenarios use the daily rates.</source>
        <translation>Los nowcasts son la media ponderada de las velocidades diarias, la red preentrenada y el último valor, porque con tan pocos puntos no se puede saber cuál es mejor. {learned} Los hindcasts y los escenarios usan las velocidades diarias.</translation>
    </message>
    <message>
        <source>Number of candidate responses to the drivers</source>
        <translation>Número de respuestas candidatas a las variables</translation>
    </message>
    <message>
        <source>Number of cells</source>
        <translation>Número de celdas</translation>
    </message>
    <message>
        <source>Number of consecutive days above a threshold before the level is raised.</source>
        <translation>Número de días consecutivos por encima de un umbral antes de que suba el nivel.</translation>
    </message>
    <message>
        <source>Number of daily values per driver (published)</source>
        <translation>Número de días por variable (publicado)</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>Number of days until an acquisition becomes available for a nowcast.</source>
        <translation>Número de días hasta que una adquisición está disponible para un nowcast.</translation>
    </message>
    <message>
        <source>Number of days until an acquisition becomes available; an acquisition is never used to estimate itself.</source>
        <translation>Número de días hasta que una adquisición está disponible; una adquisición nunca se usa para estimarse a sí misma.</translation>
    </message>
    <message>
        <source>Number of inputs, outputs and values that differ</source>
        <translation>Número de entradas, salidas y valores que difieren</translation>
    </message>
    <message>
        <source>Number of new days</source>
        <translation>Número de días nuevos</translation>
    </message>
    <message>
        <source>Number of past displacements per sample; the paper uses 30.</source>
        <translation>Número de desplazamientos pasados por muestra; el artículo usa 30.</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Number of points at each level on each day.</source>
        <translation>Número de puntos en cada nivel por día.</translation>
    </message>
    <message>
        <source>Number of points by velocity; shaded: the narrowest interval that contains 75 % of the points.</source>
        <translation>Número de puntos por velocidad; sombreado: el intervalo más estrecho que contiene el 75 % de los puntos.</translation>
    </message>
    <message>
        <source>Number of points per velocity class, the mode, and the range that contains three quarters of the points.</source>
        <translation>Número de puntos por clase de velocidad, la moda y el rango que contiene tres cuartas partes de los puntos.</translation>
    </message>
    <message>
        <source>Number of scored acquisitions</source>
        <translation>Número de adquisiciones puntuadas</translation>
    </message>
    <message>
        <source>Number of threads</source>
        <translation>Número de hilos</translation>
    </message>
    <message>
        <source>Number of training points</source>
        <translation>Número de puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Número de valores</translation>
    </message>
    <message>
        <source>Numbers that represent missing values, separated by spaces</source>
        <translation>Números que representan valores ausentes, separados por espacios</translation>
    </message>
    <message>
        <source>OUTPUT is missing; set it to a folder for the results.</source>
        <translation>Falta OUTPUT; indique una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>OUTPUT_SIGMA requires SIGMA; set SIGMA or omit OUTPUT_SIGMA.</source>
        <translation>OUTPUT_SIGMA requiere SIGMA; indique SIGMA u omita OUTPUT_SIGMA.</translation>
    </message>
    <message>
        <source>Observation colour</source>
        <translation>Color de las observaciones</translation>
    </message>
    <message>
        <source>Observation period of each layer{shared}.</source>
        <translation>Período de observación de cada capa{shared}.</translation>
    </message>
    <message>
        <source>Observed on that day</source>
        <translation>Observado ese día</translation>
    </message>
    <message>
        <source>Offset and plane per date (4 stations or more)</source>
        <translation>Desfase y plano por fecha (4 estaciones o más)</translation>
    </message>
    <message>
        <source>Offset over time, {rate:.2f} mm/yr from {first} to {last}. The sigma of the offset (median {sigma:.2f} mm) is common to the whole map and is not reduced by averaging points, so it is kept separate from the sigma of the points.</source>
        <translation>Desfase en el tiempo, {rate:.2f} mm/año de {first} a {last}. La sigma del desfase (mediana {sigma:.2f} mm) es común a todo el mapa y no disminuye al promediar puntos, así que se guarda aparte de la sigma de los puntos.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>On the acquisitions after the training period, the model has an RMSE of {rmse:.2f} mm, compared with {kalman:.2f} mm for a Kalman filter and {persistence:.2f} mm for the last value.</source>
        <translation>En las adquisiciones posteriores al periodo de entrenamiento, el modelo tiene un RMSE de {rmse:.2f} mm, un filtro de Kalman {kalman:.2f} mm y el último valor {persistence:.2f} mm.</translation>
    </message>
    <message>
        <source>On the day of a new acquisition, the estimate of the best method differs from the measured value by {best:.1f} mm (RMSE), and the last known value by {last:.1f} mm. The acquisition noise alone, which no method can predict, is about {noise:.1f} mm.</source>
        <translation>El día de una nueva adquisición, la estimación del mejor método difiere del valor medido en {best:.1f} mm (RMSE), y el último valor conocido en {last:.1f} mm. Solo el ruido de adquisición, que ningún método puede predecir, es de unos {noise:.1f} mm.</translation>
    </message>
    <message>
        <source>On the held-out acquisitions in the training period, {title} has the smallest error. The model does not use this method because the difference may be due to chance or, with less than a year held out, may hold for one season only.</source>
        <translation>En las adquisiciones reservadas del período de entrenamiento, {title} tiene el menor error. El modelo no usa este método, porque la diferencia puede deberse al azar o, con menos de un año reservado, puede valer solo para una estación del año.</translation>
    </message>
    <message>
        <source>On the last day, no connected points are at watch level or above.</source>
        <translation>El último día no hay puntos conectados en nivel de vigilancia o superior.</translation>
    </message>
    <message>
        <source>On the last day, no point is at watch level or above.</source>
        <translation>El último día ningún punto está en nivel de vigilancia o superior.</translation>
    </message>
    <message>
        <source>On the last day, no slope has points at watch level or above.</source>
        <translation>El último día ninguna ladera tiene puntos en nivel de vigilancia o superior.</translation>
    </message>
    <message numerus="yes">
        <source>On {day}, the {count:,} points are classified as follows: {alarm} alarm, {warning} warning, {watch} watch, {unsure} uncertain, {quiet} quiet.</source>
        <translation>
            <numerusform>El {day}, {count:,} punto se clasifica así: {alarm} en alarma, {warning} en advertencia, {watch} en vigilancia, {unsure} inciertos, {quiet} tranquilos.</numerusform>
            <numerusform>El {day}, los {count:,} puntos se clasifican así: {alarm} en alarma, {warning} en advertencia, {watch} en vigilancia, {unsure} inciertos, {quiet} tranquilos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the combination of the pretrained network ({share:.0f} %) and the model with drivers has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone and {rmse_mm_3:.2f} mm for the network alone. The combination is used for nowcasts, hindcasts and scenarios.</source>
        <translation>En {held} adquisiciones reservadas del período de entrenamiento, la red preentrenada ({share:.0f} %) combinada con el modelo con variables tiene un error de {rmse_mm:.2f} mm (RMSE), el modelo solo de {rmse_mm_2:.2f} mm y la red sola de {rmse_mm_3:.2f} mm. La combinación se usa para los nowcasts, los hindcasts y los escenarios.</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the pretrained network has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model with drivers. The network is used for nowcasts, hindcasts and scenarios.</source>
        <translation>En {held} adquisiciones reservadas del período de entrenamiento, la red preentrenada tiene un error de {rmse_mm:.2f} mm (RMSE) y el modelo con variables de {rmse_mm_2:.2f} mm. La red se usa para los nowcasts, los hindcasts y los escenarios.</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, the weighted mean of the model with drivers ({rates:.0f} %), the pretrained network ({network:.0f} %) and the last value ({last:.0f} %) has an RMSE of {rmse_mm:.2f} mm, compared with {rmse_mm_2:.2f} mm for the model alone. With fewer than {least_points} points, the weighted mean is used for nowcasts; hindcasts and scenarios use the model with drivers.</source>
        <translation>En {held} adquisiciones reservadas del período de entrenamiento, la media ponderada del modelo con variables ({rates:.0f} %), la red preentrenada ({network:.0f} %) y el último valor ({last:.0f} %) tiene un RMSE de {rmse_mm:.2f} mm, frente a {rmse_mm_2:.2f} mm del modelo solo. Con menos de {least_points} puntos, la media ponderada se usa para los nowcasts; los hindcasts y los escenarios usan el modelo con variables.</translation>
    </message>
    <message>
        <source>On {held} held-out acquisitions in the training period, {baseline} has a smaller error ({rmse_mm:.2f} mm RMSE) than the model with drivers ({rmse_mm_2:.2f} mm). This baseline is therefore used for nowcasts and scenarios.</source>
        <translation>En {held} adquisiciones reservadas del período de entrenamiento, {baseline} tiene un error menor ({rmse_mm:.2f} mm RMSE) que el modelo con variables ({rmse_mm_2:.2f} mm). Por eso este método de referencia se usa para nowcasts y escenarios.</translation>
    </message>
    <message numerus="yes">
        <source>On {last}, {count:,} of {since} points deviate from their behaviour during the training period; the earliest deviation began on {since_2}. The estimates at these points follow the acquisitions and are assigned flag 4; LATEST lists the start of each deviation.</source>
        <translation>
            <numerusform>El {last}, {count:,} de {since} puntos se desvía de su comportamiento en el período de entrenamiento; la desviación comenzó el {since_2}. Las estimaciones en este punto siguen las adquisiciones y llevan la marca 4; LATEST indica el inicio de la desviación.</numerusform>
            <numerusform>El {last}, {count:,} de {since} puntos se desvían de su comportamiento en el período de entrenamiento; la primera desviación comenzó el {since_2}. Las estimaciones en estos puntos siguen las adquisiciones y llevan la marca 4; LATEST indica el inicio de cada desviación.</numerusform>
        </translation>
    </message>
    <message>
        <source>One network for all points</source>
        <translation>Una red para todos los puntos</translation>
    </message>
    <message>
        <source>One network per point (slow)</source>
        <translation>Una red por punto (lento)</translation>
    </message>
    <message>
        <source>One network per point means training {what}. Set CONFIRM_MANY to confirm, use SCOPE = shared, or select at most {most_networks} points.</source>
        <translation>Una red por punto implica entrenar {what}. Active CONFIRM_MANY para confirmar, use SCOPE = shared o seleccione como máximo {most_networks} puntos.</translation>
    </message>
    <message>
        <source>One offset per date</source>
        <translation>Un desfase por fecha</translation>
    </message>
    <message>
        <source>One point per cell with its series, in the metric CRS of the grid.</source>
        <translation>Un punto por celda con su serie, en el sistema de coordenadas métrico de la malla.</translation>
    </message>
    <message>
        <source>One point per station with its rates [mm/yr] and its first and last day.</source>
        <translation>Un punto por estación con sus velocidades [mm/año] y su primer y último día.</translation>
    </message>
    <message>
        <source>One row per level change: point, day, from, to, trigger.</source>
        <translation>Una fila por cambio de nivel: punto, día, desde, hasta, desencadenante.</translation>
    </message>
    <message>
        <source>One row per method, driver set, reference and subset: RMSE, CRPS, coverage, skill and more.</source>
        <translation>Una fila por método, conjunto de variables, referencia y subconjunto: RMSE, CRPS, cobertura, habilidad y más.</translation>
    </message>
    <message>
        <source>One row per slope with the columns name, series and hydrology.</source>
        <translation>Una fila por ladera con las columnas name, series e hydrology.</translation>
    </message>
    <message>
        <source>One row per station, layer and interpolator; the rows named ALL contain the RMSE of the rates and the means of the other scores. The noise floor is included.</source>
        <translation>Una fila por estación, capa e interpolador; las filas ALL contienen el RMSE de las velocidades y las medias de las demás puntuaciones. Se incluye el nivel de ruido.</translation>
    </message>
    <message>
        <source>One station sets the datum, and no other station is available to validate it.</source>
        <translation>Una estación fija el datum y no hay ninguna otra disponible para validarlo.</translation>
    </message>
    <message>
        <source>One tenth of the points held out at random: accuracy between neighbouring points</source>
        <translation>Una décima parte de los puntos reservada al azar: exactitud entre puntos vecinos</translation>
    </message>
    <message>
        <source>One-page report: what requires attention, since when and why.</source>
        <translation>Informe de una página: qué requiere atención, desde cuándo y por qué.</translation>
    </message>
    <message>
        <source>One-page report: whether the results are identical and where they differ.</source>
        <translation>Una página: si los resultados son idénticos y dónde difieren.</translation>
    </message>
    <message>
        <source>Only days before the target, as published</source>
        <translation>Solo días anteriores al objetivo, como se publicó</translation>
    </message>
    <message>
        <source>Only with slope_parallel; positive to the north.</source>
        <translation>Solo con slope_parallel; positivo hacia el norte.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} points lie near the line, but at least {least_points} are required; draw the line through the points.</source>
        <translation>
            <numerusform>Solo {count} punto está cerca de la línea, pero se necesitan al menos {least_points}; dibuje la línea a través de los puntos.</numerusform>
            <numerusform>Solo {count} puntos están cerca de la línea, pero se necesitan al menos {least_points}; dibuje la línea a través de los puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {first} held out: {second} covers the gap</source>
        <translation>Solo {first} reservada: {second} cubre el hueco</translation>
    </message>
    <message>
        <source>Only {late} intervals between acquisitions are preceded by {history_days} days of driver data, but at least {least_intervals} are required; decrease MAX_LAG or MAX_WINDOW, or provide longer displacement or driver series.</source>
        <translation>Solo {late} intervalos entre adquisiciones van precedidos de {history_days} días de datos de las variables, pero se necesitan al menos {least_intervals}; reduzca MAX_LAG o MAX_WINDOW, o proporcione series más largas de desplazamiento o de variables.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Open Parquet or NetCDF file</source>
        <translation>Abrir archivo Parquet o NetCDF</translation>
    </message>
    <message>
        <source>Open Parquet or NetCDF file…</source>
        <translation>Abrir archivo Parquet o NetCDF…</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <source>Optimiser, learning rate</source>
        <translation>Optimizador, tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Order of day, month and year</source>
        <translation>Orden de día, mes y año</translation>
    </message>
    <message>
        <source>Original outputs</source>
        <translation>Salidas originales</translation>
    </message>
    <message>
        <source>Out of memory; use fewer points or dates, or close other programs.</source>
        <translation>Memoria agotada; use menos puntos o fechas, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output folder for the repeated run</source>
        <translation>Carpeta de salida de la repetición</translation>
    </message>
    <message>
        <source>Output of “Estimate daily deformation” for the same points</source>
        <translation>Salida de «Estimar la deformación diaria» para los mismos puntos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>POINTS contains {pid}, which is not in the layer or was excluded from the evaluation.</source>
        <translation>POINTS contiene {pid}, que no está en la capa o se excluyó de la evaluación.</translation>
    </message>
    <message>
        <source>PROJECT is missing; set it to the JSON file of the monitoring project.</source>
        <translation>Falta PROJECT; indique el archivo JSON del proyecto de vigilancia.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Pairing points with GNSS stations</source>
        <translation>Asociando puntos con estaciones GNSS</translation>
    </message>
    <message>
        <source>Panel below the displacement</source>
        <translation>Panel bajo el desplazamiento</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Partial correlation between the fastest 10 % of the points and the driver sums, by lag and window; the contour marks the correlation that 95 % of the circular shifts do not exceed at any combination of lag and window.</source>
        <translation>Correlación parcial entre el 10 % de puntos más rápidos y las sumas de las variables, por retardo y ventana; el contorno marca la correlación que el 95 % de los desplazamientos circulares no supera en ningún retardo ni ventana.</translation>
    </message>
    <message>
        <source>Past displacements</source>
        <translation>Desplazamientos pasados</translation>
    </message>
    <message>
        <source>Past displacements (published)</source>
        <translation>Desplazamientos pasados (publicado)</translation>
    </message>
    <message>
        <source>Past values</source>
        <translation>Valores pasados</translation>
    </message>
    <message>
        <source>Paste style</source>
        <translation>Pegar estilo</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>Perceptrón</translation>
    </message>
    <message>
        <source>Perceptron + Kalman</source>
        <translation>Perceptrón + Kalman</translation>
    </message>
    <message>
        <source>Perceptron + Kalman (needs torch)</source>
        <translation>Perceptrón + Kalman (requiere torch)</translation>
    </message>
    <message>
        <source>Periods used by models</source>
        <translation>Períodos usados por los modelos</translation>
    </message>
    <message>
        <source>Persistence [days]</source>
        <translation>Persistencia [días]</translation>
    </message>
    <message>
        <source>Pick a reference point on the map</source>
        <translation>Elegir un punto de referencia en el mapa</translation>
    </message>
    <message>
        <source>Plain difference per date (as published)</source>
        <translation>Diferencia simple por fecha (como se publicó)</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Representar</translation>
    </message>
    <message>
        <source>Plot of {name}</source>
        <translation>Gráfico de {name}</translation>
    </message>
    <message>
        <source>Plot options</source>
        <translation>Opciones del gráfico</translation>
    </message>
    <message>
        <source>Plot options…</source>
        <translation>Opciones del gráfico…</translation>
    </message>
    <message>
        <source>Plotting the selected points</source>
        <translation>Representando los puntos seleccionados</translation>
    </message>
    <message>
        <source>Plus sign</source>
        <translation>Signo más</translation>
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
        <translation>El punto se desvía de su comportamiento en el entrenamiento</translation>
    </message>
    <message>
        <source>Point layer in its own line of sight, positive towards the satellite.</source>
        <translation>Capa de puntos en su propia línea de vista, positiva hacia el satélite.</translation>
    </message>
    <message>
        <source>Point layer in its own line of sight; dates and points may differ from the ascending series.</source>
        <translation>Capa de puntos en su propia línea de vista; las fechas y los puntos pueden diferir de los de la serie ascendente.</translation>
    </message>
    <message>
        <source>Point layer in the same line of sight as INPUT; points and dates may differ.</source>
        <translation>Capa de puntos en la misma línea de vista que INPUT; los puntos y las fechas pueden diferir.</translation>
    </message>
    <message>
        <source>Point layer with line-of-sight information.</source>
        <translation>Capa de puntos con información de línea de vista.</translation>
    </message>
    <message>
        <source>Point layer with line-of-sight information; any point layer if GNSS contains los_mm.</source>
        <translation>Capa de puntos con información de línea de vista; cualquier capa de puntos si el GNSS contiene los_mm.</translation>
    </message>
    <message>
        <source>Point layer with one displacement field per date, positive towards the satellite.</source>
        <translation>Capa de puntos con un campo de desplazamiento por fecha, positivo hacia el satélite.</translation>
    </message>
    <message>
        <source>Point layer with one displacement field per date.</source>
        <translation>Capa de puntos con un campo de desplazamiento por fecha.</translation>
    </message>
    <message>
        <source>Point layer with one field per acquisition, not per interpolated day.</source>
        <translation>Capa de puntos con un campo por adquisición, no por día interpolado.</translation>
    </message>
    <message>
        <source>Point layer with one field per date</source>
        <translation>Capa de puntos con un campo por fecha</translation>
    </message>
    <message>
        <source>Point layer with one field per date.</source>
        <translation>Capa de puntos con un campo por fecha.</translation>
    </message>
    <message>
        <source>Point layer with one field per date; it defines the datum.</source>
        <translation>Capa de puntos con un campo por fecha; define el datum.</translation>
    </message>
    <message>
        <source>Point layer with one field per day, in the datum of the input layer.</source>
        <translation>Capa de puntos con un campo por día, en el datum de la capa de entrada.</translation>
    </message>
    <message>
        <source>Point layer with the same dates and line of sight as INPUT.</source>
        <translation>Capa de puntos con las mismas fechas y la misma línea de vista que INPUT.</translation>
    </message>
    <message>
        <source>Point layers with one field per date; each keeps its own line of sight and dates.</source>
        <translation>Capas de puntos con un campo por fecha; cada una conserva su propia línea de vista y sus fechas.</translation>
    </message>
    <message>
        <source>Point {missing} of INPUT is not in ACQUISITIONS; set ACQUISITIONS to the acquisitions layer of the same estimate.</source>
        <translation>El punto {missing} de INPUT no está en ACQUISITIONS; indique en ACQUISITIONS la capa de adquisiciones de la misma estimación.</translation>
    </message>
    <message>
        <source>Point {pid}</source>
        <translation>Punto {pid}</translation>
    </message>
    <message>
        <source>Point {pid} has a displacement of {value_mm:g} mm on {date}; check the unit, or clear the value.</source>
        <translation>El punto {pid} tiene un desplazamiento de {value_mm:g} mm el {date}; compruebe la unidad o borre el valor.</translation>
    </message>
    <message>
        <source>Point {pid} has an infinite value on {date}; clear or correct it.</source>
        <translation>El punto {pid} tiene un valor infinito en {date}; bórrelo o corríjalo.</translation>
    </message>
    <message>
        <source>Point {pid} has fewer than two values in the period covered by the drivers; choose another point.</source>
        <translation>El punto {pid} tiene menos de dos valores en el período que cubren las variables; elija otro punto.</translation>
    </message>
    <message>
        <source>Point {pid} has no values.

Click another point.</source>
        <translation>El punto {pid} no tiene valores.

Haga clic en otro punto.</translation>
    </message>
    <message numerus="yes">
        <source>Point {pid} has {count:,} dates, but at least {least_dates} are required to estimate its velocity.</source>
        <translation>
            <numerusform>El punto {pid} tiene {count:,} fecha, pero se necesitan al menos {least_dates} para estimar su velocidad.</numerusform>
            <numerusform>El punto {pid} tiene {count:,} fechas, pero se necesitan al menos {least_dates} para estimar su velocidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points at alarm level on the last day</source>
        <translation>Puntos en nivel de alarma el último día</translation>
    </message>
    <message>
        <source>Points at warning level on the last day</source>
        <translation>Puntos en nivel de advertencia el último día</translation>
    </message>
    <message>
        <source>Points at watch level on the last day</source>
        <translation>Puntos en nivel de vigilancia el último día</translation>
    </message>
    <message>
        <source>Points classified as uncertain on the last day</source>
        <translation>Puntos clasificados como inciertos el último día</translation>
    </message>
    <message>
        <source>Points of INPUT with their series on common dates.</source>
        <translation>Los puntos de INPUT con sus series en fechas comunes.</translation>
    </message>
    <message>
        <source>Points of INPUT2 with their series on common dates.</source>
        <translation>Los puntos de INPUT2 con sus series en fechas comunes.</translation>
    </message>
    <message>
        <source>Points of both orbits within a cell are treated as one location.</source>
        <translation>Los puntos de ambas órbitas dentro de una celda se tratan como un mismo lugar.</translation>
    </message>
    <message>
        <source>Points that require attention</source>
        <translation>Puntos que requieren atención</translation>
    </message>
    <message>
        <source>Points that respond</source>
        <translation>Puntos que responden</translation>
    </message>
    <message>
        <source>Points that respond to rain</source>
        <translation>Puntos que responden a la lluvia</translation>
    </message>
    <message>
        <source>Points that respond to the reservoir</source>
        <translation>Puntos que responden al embalse</translation>
    </message>
    <message>
        <source>Points with a coherence below this value are excluded; points without a coherence value are kept.</source>
        <translation>Los puntos con coherencia inferior a este valor se excluyen; los que no tienen valor de coherencia se conservan.</translation>
    </message>
    <message>
        <source>Points with a coherence below this value or without a coherence value are excluded. Default: all points are kept.</source>
        <translation>Los puntos con coherencia inferior a este valor o sin valor de coherencia se excluyen. Por defecto: se conservan todos los puntos.</translation>
    </message>
    <message>
        <source>Points with a value [%]</source>
        <translation>Puntos con valor [%]</translation>
    </message>
    <message>
        <source>Points with a velocity estimate</source>
        <translation>Puntos con estimación de velocidad</translation>
    </message>
    <message>
        <source>Points with factor, sensitivity, sigma and flag.</source>
        <translation>Puntos con factor, sensibilidad, sigma y marca.</translation>
    </message>
    <message>
        <source>Points with one field per date [mm].</source>
        <translation>Puntos con un campo por fecha [mm].</translation>
    </message>
    <message>
        <source>Points with the error of the best method and of the best simple baseline [mm].</source>
        <translation>Puntos con el error del mejor método y del mejor método de referencia simple [mm].</translation>
    </message>
    <message>
        <source>Points with the latest value, rate and 90 % interval, and the date on which they began to deviate from their behaviour during the training period.</source>
        <translation>Puntos con el último valor, la velocidad y el intervalo del 90 %, y la fecha desde la que se desvían de su comportamiento en el entrenamiento.</translation>
    </message>
    <message>
        <source>Points with the level on every day and, for the last day, the trigger, the velocity with its 90 % interval, the velocity class, the tangential angle, and the day on which the inverse velocity reaches zero.</source>
        <translation>Puntos con el nivel de cada día y, para el último día, el desencadenante, la velocidad con su intervalo del 90 %, la clase de velocidad, el ángulo tangencial y el día en que la velocidad inversa llega a cero.</translation>
    </message>
    <message>
        <source>Points with the results for all drivers, coloured by the response to the reservoir or, if there is no reservoir level, to rain.</source>
        <translation>Puntos con los resultados de todas las variables, coloreados según la respuesta al embalse o, si no hay nivel del embalse, a la lluvia.</translation>
    </message>
    <message>
        <source>Points within 2σ of zero</source>
        <translation>Puntos a menos de 2σ de cero</translation>
    </message>
    <message>
        <source>Points within the radius are averaged; at least five are recommended.</source>
        <translation>Se promedian los puntos dentro del radio; se recomiendan al menos cinco.</translation>
    </message>
    <message>
        <source>Points within {r:g} m</source>
        <translation>Puntos a menos de {r:g} m</translation>
    </message>
    <message>
        <source>Points within {radius:g} m, and RMS change of their mean series for other radii.</source>
        <translation>Puntos a menos de {radius:g} m y cambio RMS de su serie media con otros radios.</translation>
    </message>
    <message>
        <source>Points within {width:.0f} m of the line: {n}; displacement as delivered, curves are medians in 25 segments.</source>
        <translation>Puntos a menos de {width:.0f} m de la línea: {n}; desplazamiento tal como se entregó; las curvas son medianas en 25 tramos.</translation>
    </message>
    <message>
        <source>Polygons around connected points at watch level or above, with the days for which they are valid.</source>
        <translation>Polígonos en torno a puntos conectados en nivel de vigilancia o superior, con los días en que son válidos.</translation>
    </message>
    <message>
        <source>Polygons around stable ground, from which the common-mode error of each acquisition is estimated. Default: points that are stable during the training period.</source>
        <translation>Polígonos en torno a terreno estable, con los que se estima el error de modo común de cada adquisición. Por defecto: los puntos estables durante el período de entrenamiento.</translation>
    </message>
    <message>
        <source>Polygons around stable ground. The estimate is relative to this area. Default: the datum of the input is kept.</source>
        <translation>Polígonos en torno a terreno estable. La estimación es relativa a esta área. Por defecto: se conserva el datum de la entrada.</translation>
    </message>
    <message>
        <source>Polygons. Their names are read from a field called name, id, area or label; without such a field, they are named A, B, C. The report plots the median of the points in each polygon for every layer, as in Figure 11 of the paper.</source>
        <translation>Polígonos, nombrados por un campo llamado name, id, area o label; si no, A, B, C. El informe representa la mediana de los puntos de cada polígono para cada capa, como en la figura 11 del artículo.</translation>
    </message>
    <message>
        <source>Positive direction of the displacements in the file</source>
        <translation>Sentido positivo de los desplazamientos del archivo</translation>
    </message>
    <message>
        <source>Positive in the same direction as INPUT.</source>
        <translation>Positivo en el mismo sentido que INPUT.</translation>
    </message>
    <message>
        <source>Positive to the east, relative to the first common date.</source>
        <translation>Positivo hacia el este, relativo a la primera fecha común.</translation>
    </message>
    <message>
        <source>Positive upwards, relative to the first common date.</source>
        <translation>Positivo hacia arriba, relativo a la primera fecha común.</translation>
    </message>
    <message>
        <source>Predicting held-out points</source>
        <translation>Prediciendo puntos reservados</translation>
    </message>
    <message>
        <source>Prediction one acquisition ahead: {n_acquisitions:.0f} acquisitions at {n_points:.0f} points</source>
        <translation>Predicción a una adquisición vista: {n_acquisitions:.0f} adquisiciones en {n_points:.0f} puntos</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Pretrained network</source>
        <translation>Red preentrenada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Probability integral transform (PIT) of the acquisitions: a flat histogram indicates correct intervals, a central hump indicates intervals that are too wide, and high edges indicate intervals that are too narrow.</source>
        <translation>Transformada integral de probabilidad (PIT) de las adquisiciones: un histograma plano indica intervalos correctos; una joroba central, intervalos demasiado anchos; y bordes altos, intervalos demasiado estrechos.</translation>
    </message>
    <message>
        <source>Probably downslope, with uncertainty (recommended)</source>
        <translation>Probablemente ladera abajo, con incertidumbre (recomendado)</translation>
    </message>
    <message>
        <source>Process many slopes</source>
        <translation>Procesar muchas laderas</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Productor</translation>
    </message>
    <message>
        <source>Producer's convention</source>
        <translation>Convención del productor</translation>
    </message>
    <message>
        <source>Producer's convention if known, otherwise positive towards the satellite</source>
        <translation>Convención del productor si se conoce; si no, positivo hacia el satélite</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Profile along a line (draw on the map)…</source>
        <translation>Perfil a lo largo de una línea (dibujar en el mapa)…</translation>
    </message>
    <message>
        <source>Profile of {name}</source>
        <translation>Perfil de {name}</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project GNSS onto a line of sight</source>
        <translation>Proyectar GNSS en una línea de vista</translation>
    </message>
    <message>
        <source>Project onto another line of sight</source>
        <translation>Proyectar en otra línea de vista</translation>
    </message>
    <message>
        <source>Projected displacement [mm]</source>
        <translation>Desplazamiento proyectado [mm]</translation>
    </message>
    <message>
        <source>Projected series [mm]</source>
        <translation>Series proyectadas [mm]</translation>
    </message>
    <message>
        <source>Projection factor and sensitivity, with a comparison of the published factor and the range of possible true factors.</source>
        <translation>Factor y sensibilidad, y el factor publicado comparado con el rango del factor verdadero.</translation>
    </message>
    <message>
        <source>Projection of {source}</source>
        <translation>Proyección de {source}</translation>
    </message>
    <message>
        <source>Projection report</source>
        <translation>Informe de la proyección</translation>
    </message>
    <message>
        <source>Projects series onto the line of sight of another sensor, or onto the vertical, east or slope direction.</source>
        <translation>Proyecta series sobre la línea de vista de otro sensor, o sobre la vertical, el este o la dirección de la ladera.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Provenance of this report</source>
        <translation>Procedencia del informe</translation>
    </message>
    <message>
        <source>Published factor 1 / cos(a1 − a2): {published:.3f}. For slides in all directions with dips of 0° to 45°, the true factor ranges from {low:.2f} to {high:.2f} (5 % to 95 %, median {middle:.2f}); the two lines of sight are {angle_between:.1f}° apart.{extra}</source>
        <translation>Factor publicado 1 / cos(a1 − a2): {published:.3f}. El factor verdadero de deslizamientos en todas las direcciones, con buzamientos de 0° a 45°, va de {low:.2f} a {high:.2f} (5 % a 95 %, mediana {middle:.2f}); las dos líneas de vista difieren {angle_between:.1f}°.{extra}</translation>
    </message>
    <message>
        <source>Published factor and true factor</source>
        <translation>Factor publicado y factor verdadero</translation>
    </message>
    <message>
        <source>Published network</source>
        <translation>Red publicada</translation>
    </message>
    <message>
        <source>Published protocol, on interpolated days</source>
        <translation>Protocolo publicado, en días interpolados</translation>
    </message>
    <message>
        <source>Python packages in QGIS</source>
        <translation>Paquetes de Python en QGIS</translation>
    </message>
    <message>
        <source>QGIS cannot open {file}; choose a CSV file or a vector file with points.</source>
        <translation>QGIS no puede abrir {file}; elija un archivo CSV o un archivo vectorial de puntos.</translation>
    </message>
    <message>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS no puede abrir {path}.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>RADIUS is {radius_m:g} m; it must be greater than 0.</source>
        <translation>RADIUS es {radius_m:g} m; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>RECORD is missing; set it to a SlopeMuse output or its .run.json file.</source>
        <translation>Falta RECORD; indique una salida de SlopeMuse o su archivo .run.json.</translation>
    </message>
    <message>
        <source>REFIT_DAYS is ignored because MODEL is not retrained: all methods are fitted once.</source>
        <translation>REFIT_DAYS no se tiene en cuenta porque MODEL no se vuelve a entrenar: todos los métodos se ajustan una sola vez.</translation>
    </message>
    <message>
        <source>RMS about the mean [mm]</source>
        <translation>RMS respecto a la media [mm]</translation>
    </message>
    <message>
        <source>RMS after correction [mm]</source>
        <translation>RMS tras la corrección [mm]</translation>
    </message>
    <message>
        <source>RMS before correction [mm]</source>
        <translation>RMS antes de la corrección [mm]</translation>
    </message>
    <message>
        <source>RMS relative to the first date [mm]</source>
        <translation>RMS respecto a la primera fecha [mm]</translation>
    </message>
    <message>
        <source>RMSE [mm]</source>
        <translation>RMSE [mm]</translation>
    </message>
    <message>
        <source>RMSE against GNSS, by number of days since the last available acquisition</source>
        <translation>RMSE frente al GNSS, por número de días desde la última adquisición disponible</translation>
    </message>
    <message>
        <source>RMSE at acquisitions, by number of days since the last available acquisition</source>
        <translation>RMSE en las adquisiciones, por número de días desde la última adquisición disponible</translation>
    </message>
    <message>
        <source>RMSE of a Kalman filter without drivers on acquisitions as delivered [mm]</source>
        <translation>RMSE de un filtro de Kalman sin variables en adquisiciones tal como se entregaron [mm]</translation>
    </message>
    <message>
        <source>RMSE of all points [mm]</source>
        <translation>RMSE de todos los puntos [mm]</translation>
    </message>
    <message>
        <source>RMSE of kriging in held-out blocks [mm]</source>
        <translation>RMSE del kriging en bloques reservados [mm]</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS after correction, at held-out stations [mm]</source>
        <translation>RMSE de capa menos GNSS tras la corrección, en estaciones reservadas [mm]</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS at {judge}: {rmse_before:.1f} mm before and {rmse_after:.1f} mm after correction (method {used}, datum set by {stations}).</source>
        <translation>RMSE de capa menos GNSS en {judge}: {rmse_before:.1f} mm antes y {rmse_after:.1f} mm después de la corrección (método {used}, datum fijado por {stations}).</translation>
    </message>
    <message>
        <source>RMSE of layer minus GNSS before correction [mm]</source>
        <translation>RMSE de capa menos GNSS antes de la corrección [mm]</translation>
    </message>
    <message>
        <source>RMSE of linear interpolation on held-out dates [mm]</source>
        <translation>RMSE de la interpolación lineal en fechas reservadas [mm]</translation>
    </message>
    <message>
        <source>RMSE of persistence [mm]</source>
        <translation>RMSE de la persistencia [mm]</translation>
    </message>
    <message>
        <source>RMSE of persistence on acquisitions as delivered [mm]</source>
        <translation>RMSE de la persistencia en adquisiciones tal como se entregaron [mm]</translation>
    </message>
    <message>
        <source>RMSE of the best method [mm]</source>
        <translation>RMSE del mejor método [mm]</translation>
    </message>
    <message>
        <source>RMSE of the best simple baseline [mm]</source>
        <translation>RMSE del mejor método de referencia simple [mm]</translation>
    </message>
    <message>
        <source>RMSE of the method in held-out blocks [mm]</source>
        <translation>RMSE del método en bloques reservados [mm]</translation>
    </message>
    <message>
        <source>RMSE of the method on held-out dates [mm]</source>
        <translation>RMSE del método en fechas reservadas [mm]</translation>
    </message>
    <message>
        <source>RMSE of the model on acquisitions as delivered, after the training period [mm]</source>
        <translation>RMSE del modelo en adquisiciones tal como se entregaron, posteriores al período de entrenamiento [mm]</translation>
    </message>
    <message>
        <source>RMSE of the rates, and means of the other columns, over {own} stations</source>
        <translation>RMSE de las velocidades y medias de las demás columnas, sobre {own} estaciones</translation>
    </message>
    <message>
        <source>RMSE of the series [mm]</source>
        <translation>RMSE de las series [mm]</translation>
    </message>
    <message numerus="yes">
        <source>RMSE of the {count:,} common stations</source>
        <translation>
            <numerusform>RMSE de {count:,} estación común</numerusform>
            <numerusform>RMSE de las {count:,} estaciones comunes</numerusform>
        </translation>
    </message>
    <message>
        <source>RMSE of {answer} [mm]</source>
        <translation>RMSE de {answer} [mm]</translation>
    </message>
    <message>
        <source>RMSE on acquisitions after the training period [mm]</source>
        <translation>RMSE en adquisiciones posteriores al período de entrenamiento [mm]</translation>
    </message>
    <message>
        <source>RMSE on held-out acquisitions in the training period [mm]</source>
        <translation>RMSE en adquisiciones reservadas del período de entrenamiento [mm]</translation>
    </message>
    <message>
        <source>RMSE on held-out days [mm]</source>
        <translation>RMSE en días reservados [mm]</translation>
    </message>
    <message>
        <source>RMSE per point [mm]</source>
        <translation>RMSE por punto [mm]</translation>
    </message>
    <message>
        <source>RMSE per point; north is up.</source>
        <translation>RMSE por punto; el norte está arriba.</translation>
    </message>
    <message>
        <source>RMSE {rmse:.1f} mm</source>
        <translation>RMSE {rmse:.1f} mm</translation>
    </message>
    <message>
        <source>RMSE, as delivered [mm]</source>
        <translation>RMSE, tal como se entregaron [mm]</translation>
    </message>
    <message>
        <source>RMSE, corrected [mm]</source>
        <translation>RMSE, corregidas [mm]</translation>
    </message>
    <message>
        <source>Radar wavelength</source>
        <translation>Longitud de onda del radar</translation>
    </message>
    <message>
        <source>Radar wavelength [mm]</source>
        <translation>Longitud de onda del radar [mm]</translation>
    </message>
    <message>
        <source>Radius around each station [m]</source>
        <translation>Radio en torno a cada estación [m]</translation>
    </message>
    <message>
        <source>Radius of the averaging circle; the nearest-point and kriging methods search up to five times this distance.</source>
        <translation>Radio del círculo de promedio; los métodos del punto más cercano y de kriging buscan hasta cinco veces esta distancia.</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Rain
[mm/day]</source>
        <translation>Lluvia
[mm/día]</translation>
    </message>
    <message>
        <source>Rain [mm/day]</source>
        <translation>Lluvia [mm/día]</translation>
    </message>
    <message>
        <source>Rain and level</source>
        <translation>Lluvia y nivel</translation>
    </message>
    <message>
        <source>Rain and reservoir level</source>
        <translation>Lluvia y nivel del embalse</translation>
    </message>
    <message>
        <source>Rain field</source>
        <translation>Campo de lluvia</translation>
    </message>
    <message>
        <source>Rain field [mm/day]</source>
        <translation>Campo de lluvia [mm/día]</translation>
    </message>
    <message>
        <source>Rain from several gauges</source>
        <translation>Lluvia de varios pluviómetros</translation>
    </message>
    <message>
        <source>Rain: column {name} is a running total that {how}; the differences between readings are used.</source>
        <translation>Lluvia: la columna {name} es un total acumulado que {how}; se usan las diferencias entre lecturas.</translation>
    </message>
    <message>
        <source>Rain: column {name}, read as {unit}.</source>
        <translation>Lluvia: columna {name}, leída en {unit}.</translation>
    </message>
    <message>
        <source>Rain: the ERA5 variable {name} is in m.</source>
        <translation>Lluvia: la variable {name} de ERA5 está en m.</translation>
    </message>
    <message>
        <source>Rain: the codes of the China Meteorological Administration are applied (32766 = missing, 32700 = trace, 30xxx to 32xxx = snow, sleet and dew).</source>
        <translation>Lluvia: se aplican los códigos de la Administración Meteorológica de China (32766 = sin dato, 32700 = inapreciable, 30xxx a 32xxx = nieve, aguanieve y rocío).</translation>
    </message>
    <message numerus="yes">
        <source>Rain: {count:,} cells of {name} contain trace amounts, which are treated as 0.</source>
        <translation>
            <numerusform>Lluvia: {count:,} celda de {name} contiene trazas, que se tratan como 0.</numerusform>
            <numerusform>Lluvia: {count:,} celdas de {name} contienen trazas, que se tratan como 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rain: {count:,} increments of the running total cover several days; each is distributed evenly over its days.</source>
        <translation>
            <numerusform>Lluvia: {count:,} incremento del total acumulado abarca varios días; se reparte por igual entre sus días.</numerusform>
            <numerusform>Lluvia: {count:,} incrementos del total acumulado abarcan varios días; cada uno se reparte por igual entre sus días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Ranking of the methods</source>
        <translation>Clasificación de los métodos</translation>
    </message>
    <message>
        <source>Ranking of the methods, with confidence intervals and figures.</source>
        <translation>Clasificación de los métodos, con intervalos de confianza y figuras.</translation>
    </message>
    <message>
        <source>Ranks methods by their error on acquisitions after the training period, with confidence intervals.</source>
        <translation>Clasifica los métodos por su error en adquisiciones posteriores al período de entrenamiento, con intervalos de confianza.</translation>
    </message>
    <message>
        <source>Rate [mm/day]</source>
        <translation>Velocidad [mm/día]</translation>
    </message>
    <message>
        <source>Rate [mm/yr]</source>
        <translation>Velocidad [mm/año]</translation>
    </message>
    <message>
        <source>Rate model (recommended)</source>
        <translation>Modelo de velocidad (recomendado)</translation>
    </message>
    <message>
        <source>Rate of the offset [mm/yr]</source>
        <translation>Velocidad del desfase [mm/año]</translation>
    </message>
    <message>
        <source>Rates and series (interpolation: {method})</source>
        <translation>Velocidades y series (interpolación: {method})</translation>
    </message>
    <message>
        <source>Rates around events at two points</source>
        <translation>Velocidades alrededor de eventos en dos puntos</translation>
    </message>
    <message>
        <source>Ratio of the largest to the smallest singular value of the two lines of sight.</source>
        <translation>Cociente entre el mayor y el menor valor singular de las dos líneas de vista.</translation>
    </message>
    <message>
        <source>Reading a profile from {name}</source>
        <translation>Leyendo un perfil de {name}</translation>
    </message>
    <message>
        <source>Reading order (published)</source>
        <translation>Orden de lectura (publicado)</translation>
    </message>
    <message>
        <source>Reading the points</source>
        <translation>Leyendo los puntos</translation>
    </message>
    <message>
        <source>Reading the points of {name} in an area</source>
        <translation>Leyendo los puntos de {name} en un área</translation>
    </message>
    <message>
        <source>Reading the points of {name} in the area …</source>
        <translation>Leyendo los puntos de {name} en el área…</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Ready for neural networks: Python {python}, torch {torch}, {card}.</source>
        <translation>Listo para redes neuronales: Python {python}, torch {torch}, {card}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reduction in squared error relative to {reference}; if the confidence interval contains 0, the difference is not significant.</source>
        <translation>Reducción del error cuadrático respecto a {reference}; si el intervalo de confianza contiene 0, la diferencia no es significativa.</translation>
    </message>
    <message>
        <source>Reduction of the squared error [%]</source>
        <translation>Reducción del error cuadrático [%]</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference point at {longitude:.5f}, {latitude:.5f}.</source>
        <translation>Punto de referencia en {longitude:.5f}, {latitude:.5f}.</translation>
    </message>
    <message>
        <source>Refit interval [days]</source>
        <translation>Intervalo de reajuste [días]</translation>
    </message>
    <message>
        <source>Regression slope of the layer on GNSS: 0.5 means that half of the motion is missing.</source>
        <translation>Pendiente de regresión de la capa sobre el GNSS: 0,5 significa que falta la mitad del movimiento.</translation>
    </message>
    <message>
        <source>Relate motion to hydrology</source>
        <translation>Relacionar el movimiento con la hidrología</translation>
    </message>
    <message>
        <source>Relating {pid} and its neighbours to the drivers</source>
        <translation>Relacionando {pid} y sus vecinos con las variables</translation>
    </message>
    <message>
        <source>Relation between motion and hydrology</source>
        <translation>Relación entre movimiento e hidrología</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Relative to the most recent displacement, with ages</source>
        <translation>Relativo al desplazamiento más reciente, con antigüedad</translation>
    </message>
    <message>
        <source>Relative to the plotted point or area</source>
        <translation>Relativo al punto o área representado</translation>
    </message>
    <message>
        <source>Relative to {name}</source>
        <translation>Relativo a {name}</translation>
    </message>
    <message>
        <source>Remaining common-mode error of neighbouring points</source>
        <translation>Error de modo común restante de los puntos vecinos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove the step on {day} from the fit</source>
        <translation>Quitar del ajuste el salto del {day}</translation>
    </message>
    <message>
        <source>Remove trend</source>
        <translation>Quitar tendencia</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Repeat a run</source>
        <translation>Repetir una ejecución</translation>
    </message>
    <message>
        <source>Repeated run of {algorithm}</source>
        <translation>Repetición de {algorithm}</translation>
    </message>
    <message>
        <source>Repeats a run from its record and reports whether the result is identical.</source>
        <translation>Repite una ejecución desde su registro e indica si el resultado es idéntico.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report index</source>
        <translation>Índice de los informes</translation>
    </message>
    <message>
        <source>Report on motion and hydrology</source>
        <translation>Informe sobre movimiento e hidrología</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Required for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>Required for columns x and y. Longitude and latitude are in EPSG:4326, EGMS easting and northing are in EPSG:3035, and vector files define their own CRS.</source>
        <translation>Necesario para las columnas x e y. La longitud y la latitud están en EPSG:4326, easting y northing de EGMS están en EPSG:3035, y los archivos vectoriales definen su propio sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Required for slope_parallel; any CRS.</source>
        <translation>Necesario para slope_parallel; en cualquier sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Resamples one or two layers to common dates, with sigma, flags and scores on held-out dates.</source>
        <translation>Remuestrea una o dos capas a fechas comunes, con sigma, marcas y puntuaciones en fechas reservadas.</translation>
    </message>
    <message>
        <source>Resampling both orbits to common dates</source>
        <translation>Remuestreando ambas órbitas a fechas comunes</translation>
    </message>
    <message>
        <source>Resampling for the published CNN</source>
        <translation>Remuestreando para la CNN publicada</translation>
    </message>
    <message>
        <source>Reservoir
level [m]</source>
        <translation>Nivel del
embalse [m]</translation>
    </message>
    <message>
        <source>Reservoir (level, falls or rises)</source>
        <translation>Embalse (nivel, descenso o ascenso)</translation>
    </message>
    <message>
        <source>Reservoir level</source>
        <translation>Nivel del embalse</translation>
    </message>
    <message>
        <source>Reservoir level [m]</source>
        <translation>Nivel del embalse [m]</translation>
    </message>
    <message>
        <source>Reservoir level field</source>
        <translation>Campo del nivel del embalse</translation>
    </message>
    <message>
        <source>Reservoir level field [m]</source>
        <translation>Campo del nivel del embalse [m]</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Residual [mm]</source>
        <translation>Residuo [mm]</translation>
    </message>
    <message>
        <source>Residual of held-out points after correction</source>
        <translation>Residuo de los puntos reservados tras la corrección</translation>
    </message>
    <message>
        <source>Residual of held-out points before correction</source>
        <translation>Residuo de los puntos reservados antes de la corrección</translation>
    </message>
    <message>
        <source>Residual of the fit</source>
        <translation>Residuo del ajuste</translation>
    </message>
    <message>
        <source>Residuals before and after correction, cross-validation by station, and sensitivity to the radius.</source>
        <translation>Residuos antes y después de la corrección, validación cruzada por estación, sensibilidad al radio.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution of saved PNG files</source>
        <translation>Resolución de los archivos PNG guardados</translation>
    </message>
    <message>
        <source>Response by lag</source>
        <translation>Respuesta según el retardo</translation>
    </message>
    <message>
        <source>Response maps</source>
        <translation>Mapas de respuesta</translation>
    </message>
    <message>
        <source>Response to events</source>
        <translation>Respuesta a los eventos</translation>
    </message>
    <message>
        <source>Response to rain (r)</source>
        <translation>Respuesta a la lluvia (r)</translation>
    </message>
    <message>
        <source>Response to the reservoir (r)</source>
        <translation>Respuesta al embalse (r)</translation>
    </message>
    <message>
        <source>Restore the default field, range and style</source>
        <translation>Mostrar el campo, el intervalo y el aspecto habituales de SlopeMuse</translation>
    </message>
    <message>
        <source>Restore the jumps</source>
        <translation>Restaurar los saltos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result is identical</source>
        <translation>Si el resultado es idéntico</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results folder</source>
        <translation>Carpeta de resultados</translation>
    </message>
    <message>
        <source>Rising reservoir level</source>
        <translation>Ascenso del nivel del embalse</translation>
    </message>
    <message>
        <source>Robust mean in the circle</source>
        <translation>Media robusta en el círculo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Row {before} of {source} contains {row} in the column {name}: this is a decimal comma in a comma-separated table; save the table with semicolons as separators or with decimal points.</source>
        <translation>La fila {before} de {source} tiene {row} en la columna {name}: es una coma decimal en una tabla separada por comas; guarde la tabla con punto y coma como separador o con punto decimal.</translation>
    </message>
    <message>
        <source>Row {before} of {source} has {row} cells, but the header has {width}; the file is truncated or its separator is wrong.</source>
        <translation>La fila {before} de {source} tiene {row} celdas, pero el encabezado tiene {width}; el archivo está truncado o su separador es incorrecto.</translation>
    </message>
    <message>
        <source>Row {number} of {source} contains {cell} in the column {name}; write a point such as POINT (9.1 45.5).</source>
        <translation>La fila {number} de {source} tiene {cell} en la columna {name}; escriba un punto, por ejemplo POINT (9.1 45.5).</translation>
    </message>
    <message>
        <source>Row {number} of {source} has a point in EPSG:{other}, but earlier points are in EPSG:{code}; transform all points to one coordinate system.</source>
        <translation>La fila {number} de {source} tiene un punto en EPSG:{other}, pero los puntos anteriores están en EPSG:{code}; transforme todos los puntos a un mismo sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no slope name; enter a name for every slope.</source>
        <translation>La fila {row} de {name} no tiene nombre de ladera; dé un nombre a cada ladera.</translation>
    </message>
    <message>
        <source>Row {row} of {table} places point {pid} at {axis} {value:g}, but an earlier row places it at {earlier_value:g}: two points share this ID; assign a unique ID to each, or add a column named track.</source>
        <translation>La fila {row} de {table} sitúa el punto {pid} en {axis} {value:g}, pero una fila anterior lo sitúa en {earlier_value:g}: dos puntos comparten este identificador; asigne a cada uno un identificador único o añada una columna llamada track.</translation>
    </message>
    <message>
        <source>Row {wrong} of {source} contains {cell} in the column {name}, {why_no_day}.</source>
        <translation>La fila {wrong} de {source} tiene {cell} en la columna {name}, {why_no_day}.</translation>
    </message>
    <message>
        <source>Rows {first_row} and {second_row} have the same time, {time}, but different values of {name}; keep one of them, or select one sensor with STATIONS.</source>
        <translation>Las filas {first_row} y {second_row} tienen la misma hora, {time}, pero valores distintos de {name}; conserve una de ellas o seleccione un sensor con STATIONS.</translation>
    </message>
    <message>
        <source>Rows {one} and {two} of {table} contain different values for point {pid} on {day}; keep one row.</source>
        <translation>Las filas {one} y {two} de {table} contienen valores distintos para el punto {pid} el {day}; conserve una fila.</translation>
    </message>
    <message>
        <source>Run in another Python interpreter</source>
        <translation>Ejecutar en otro intérprete de Python</translation>
    </message>
    <message>
        <source>Run once with REALIGN to remove a change of reference, or train the model again and start a new monitoring project.</source>
        <translation>Ejecute una vez con REALIGN para eliminar un cambio de referencia, o entrene de nuevo el modelo e inicie un nuevo proyecto de vigilancia.</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Registro de ejecución</translation>
    </message>
    <message>
        <source>Runs import, training, daily estimate, screening and evaluation for every slope in a table.</source>
        <translation>Ejecuta importación, entrenamiento, estimación diaria, cribado y evaluación para cada ladera de una tabla.</translation>
    </message>
    <message>
        <source>SCHEDULER is {address}, which is not among the Dask schedulers in Settings ▸ Options ▸ SlopeMuse; add it there only if you trust it, because whoever operates a scheduler can run programs on this computer.</source>
        <translation>SCHEDULER es {address}, que no figura entre los planificadores de Dask de Configuración ▸ Opciones ▸ SlopeMuse; añádalo allí si confía en él, porque quien controla un planificador puede ejecutar programas en este ordenador.</translation>
    </message>
    <message>
        <source>SIGMA is not set: the interval of each day is derived from the past scatter.</source>
        <translation>SIGMA no está definido: el intervalo de cada día se deduce de la dispersión pasada.</translation>
    </message>
    <message>
        <source>SIGMA2 belongs to a second layer; set INPUT2 or omit SIGMA2.</source>
        <translation>SIGMA2 pertenece a una segunda capa; indique INPUT2 u omita SIGMA2.</translation>
    </message>
    <message>
        <source>SIGN is {sign}; use one of {signs}.</source>
        <translation>SIGN es {sign}; use uno de {signs}.</translation>
    </message>
    <message>
        <source>SLOPES is missing; set it to a table with one row per slope.</source>
        <translation>Falta SLOPES; indique una tabla con una fila por ladera.</translation>
    </message>
    <message>
        <source>START is {first}, but no estimate is possible before {earliest}; choose this day or a later one.</source>
        <translation>START es {first}, pero no es posible ninguna estimación antes de {earliest}; elija este día o uno posterior.</translation>
    </message>
    <message>
        <source>START is {first}, but {deformation} past displacements at intervals of {step_days} days are available only from {earliest} onwards; choose this day or a later one.</source>
        <translation>START es {first}, pero {deformation} desplazamientos pasados a intervalos de {step_days} días solo están disponibles a partir de {earliest}; elija este día o uno posterior.</translation>
    </message>
    <message>
        <source>STEP = {step_days} yields {count:,} dates from {first} to {last}, but a layer can contain at most {most_dates:,}; use a larger STEP.</source>
        <translation>STEP = {step_days} produce {count:,} fechas de {first} a {last}, pero una capa puede contener como máximo {most_dates:,}; use un STEP mayor.</translation>
    </message>
    <message>
        <source>STEP is {step_days}; it must be at least 1 day.</source>
        <translation>STEP es {step_days}; debe ser de al menos 1 día.</translation>
    </message>
    <message>
        <source>STEPS contains {interval} and {step}, but the layer has no date between them; keep one of them.</source>
        <translation>STEPS contiene {interval} y {step}, pero la capa no tiene fechas entre ellos; conserve uno de los dos.</translation>
    </message>
    <message>
        <source>STEPS contains {step}, which is not between the first and the last date of the layer ({first} to {last}).</source>
        <translation>STEPS contiene {step}, que no está entre la primera y la última fecha de la capa ({first} a {last}).</translation>
    </message>
    <message>
        <source>Same as last year</source>
        <translation>Como el año pasado</translation>
    </message>
    <message>
        <source>Satellite to ground, clockwise from north</source>
        <translation>Del satélite al suelo, horario desde el norte</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation>Guardar como predeterminado</translation>
    </message>
    <message>
        <source>Save or copy the plot and its values</source>
        <translation>Guardar o copiar el gráfico y sus valores</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Saved {path} (rows: {n})</source>
        <translation>Guardado: {path} (filas: {n})</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Factor de escala</translation>
    </message>
    <message>
        <source>Scale factor for sigma, from held-out acquisitions</source>
        <translation>Factor de escala de sigma, a partir de adquisiciones reservadas</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Scatter [mm]</source>
        <translation>Dispersión [mm]</translation>
    </message>
    <message>
        <source>Scatter in a stable window [mm]</source>
        <translation>Dispersión en una ventana estable [mm]</translation>
    </message>
    <message>
        <source>Scatter of velocities in a stable window [mm/yr]</source>
        <translation>Dispersión de las velocidades en una ventana estable [mm/año]</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario: planned or forecast drivers</source>
        <translation>Escenario: variables planificadas o previstas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores on acquisitions after the training period, with figures.</source>
        <translation>Puntuaciones en adquisiciones posteriores al período de entrenamiento, con figuras.</translation>
    </message>
    <message>
        <source>Scoring acquisitions after the training period</source>
        <translation>Puntuando adquisiciones posteriores al período de entrenamiento</translation>
    </message>
    <message>
        <source>Screen the daily estimate of each slope for points that need attention.</source>
        <translation>Examina la estimación diaria de cada ladera en busca de puntos que requieren atención.</translation>
    </message>
    <message>
        <source>Screening points</source>
        <translation>Examinando los puntos</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Informe de cribado</translation>
    </message>
    <message>
        <source>Search radius around a click</source>
        <translation>Radio de búsqueda alrededor de un clic</translation>
    </message>
    <message>
        <source>Searching for neighbours</source>
        <translation>Buscando vecinos</translation>
    </message>
    <message>
        <source>Second series on common dates [mm]</source>
        <translation>Segunda serie en fechas comunes [mm]</translation>
    </message>
    <message>
        <source>See the description; downslope and downslope_prior use the DEM.</source>
        <translation>Véase la descripción; downslope y downslope_prior usan el MDE.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Selected areas</source>
        <translation>Áreas seleccionadas</translation>
    </message>
    <message>
        <source>Selected points in the layer (CSV)…</source>
        <translation>Puntos seleccionados de la capa (CSV)…</translation>
    </message>
    <message>
        <source>Selected polygons of {name} ({n})</source>
        <translation>Polígonos seleccionados de {name} ({n})</translation>
    </message>
    <message>
        <source>Selecting the cell size</source>
        <translation>Seleccionando el tamaño de celda</translation>
    </message>
    <message>
        <source>Selecting the covariance model</source>
        <translation>Seleccionando el modelo de covarianza</translation>
    </message>
    <message>
        <source>Semi-annual term</source>
        <translation>Término semestral</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sequence order</source>
        <translation>Orden de la secuencia</translation>
    </message>
    <message>
        <source>Series at grid points [mm]</source>
        <translation>Series en los puntos de la malla [mm]</translation>
    </message>
    <message>
        <source>Series in the GNSS datum [mm]</source>
        <translation>Series en el datum de GNSS [mm]</translation>
    </message>
    <message>
        <source>Series layer</source>
        <translation>Capa de series</translation>
    </message>
    <message>
        <source>Series of a second sensor [mm]</source>
        <translation>Series de un segundo sensor [mm]</translation>
    </message>
    <message>
        <source>Series on common dates [mm]</source>
        <translation>Series en fechas comunes [mm]</translation>
    </message>
    <message>
        <source>Set the datum from GNSS</source>
        <translation>Fijar el datum con GNSS</translation>
    </message>
    <message>
        <source>Settings in the paper and in this implementation</source>
        <translation>Ajustes en el artículo y en esta implementación</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Several readings per day: rain is summed, and other quantities are averaged.</source>
        <translation>Varias lecturas al día: la lluvia se suma y las demás magnitudes se promedian.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of points that respond to rain [0–1]</source>
        <translation>Proporción de puntos que responden a la lluvia [0–1]</translation>
    </message>
    <message>
        <source>Share of points that respond to the reservoir [0–1]</source>
        <translation>Proporción de puntos que responden al embalse [0–1]</translation>
    </message>
    <message>
        <source>Share of points with a value on each date{steps}; gaps are shaded.</source>
        <translation>Proporción de puntos con valor en cada fecha{steps}; huecos sombreados.</translation>
    </message>
    <message>
        <source>Share of responding points, lags, maps, and correlation by lag and window.</source>
        <translation>Proporciones de puntos que responden, retardos, mapas y correlación por retardo y ventana.</translation>
    </message>
    <message>
        <source>Shift + click on the map adds a point. Right-click opens a menu.</source>
        <translation>Mayús + clic en el mapa añade un punto. Clic derecho: abre un menú.</translation>
    </message>
    <message>
        <source>Shorten arrows</source>
        <translation>Acortar flechas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show displacement relative to a point, an area or a date; the data are unchanged</source>
        <translation>Mostrar el desplazamiento relativo a un punto, un área o una fecha; los datos no cambian</translation>
    </message>
    <message>
        <source>Show more replicas</source>
        <translation>Mostrar más réplicas</translation>
    </message>
    <message>
        <source>Show required data</source>
        <translation>Mostrar los datos necesarios</translation>
    </message>
    <message>
        <source>Show the motion of GNSS stations and of east, up or downslope layers as arrows on the map</source>
        <translation>Mostrar como flechas en el mapa el movimiento de estaciones GNSS y de capas este, vertical o ladera abajo</translation>
    </message>
    <message>
        <source>Show values shifted by ± half a wavelength</source>
        <translation>Mostrar valores ± media longitud de onda</translation>
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
        <translation>Sigma en los puntos de la malla [mm]</translation>
    </message>
    <message>
        <source>Sigma of the ascending series [mm]</source>
        <translation>Sigma de la serie ascendente [mm]</translation>
    </message>
    <message>
        <source>Sigma of the descending series [mm]</source>
        <translation>Sigma de la serie descendente [mm]</translation>
    </message>
    <message>
        <source>Sigma of the east component [mm]</source>
        <translation>Sigma del este [mm]</translation>
    </message>
    <message>
        <source>Sigma of the projected series [mm]</source>
        <translation>Sigma de las series proyectadas [mm]</translation>
    </message>
    <message>
        <source>Sigma of the remaining error</source>
        <translation>Sigma del error restante</translation>
    </message>
    <message>
        <source>Sigma of the residual error [mm]</source>
        <translation>Sigma del error restante [mm]</translation>
    </message>
    <message>
        <source>Sigma of the second series [mm]</source>
        <translation>Sigma de la segunda serie [mm]</translation>
    </message>
    <message>
        <source>Sigma of the series [mm]</source>
        <translation>Sigma de las series [mm]</translation>
    </message>
    <message>
        <source>Sigma of the up component [mm]</source>
        <translation>Sigma de la vertical [mm]</translation>
    </message>
    <message>
        <source>Sigma of the velocity [mm/yr]</source>
        <translation>Sigma de la velocidad [mm/año]</translation>
    </message>
    <message>
        <source>Sigmoid, as printed in Eq. (4)</source>
        <translation>Sigmoide, ec. (4) tal como está impresa</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Sign in the file</source>
        <translation>Signo en el archivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill is 1 − MSE ÷ MSE of {reference}, the baseline without drivers that was best in the last quarter of the training period; the test period was not used for this choice. DM: Diebold-Mariano statistic of the mean squared error of each acquisition, negative if the method has the smaller error; p: its p-value under the hypothesis of equal accuracy.</source>
        <translation>La habilidad es 1 − MSE ÷ MSE de {reference}, el método de referencia sin variables que fue mejor en el último cuarto del período de entrenamiento; el período de prueba no se usó para esta elección. DM: estadístico de Diebold-Mariano del error cuadrático medio de cada adquisición, inferior a 0 donde el método tiene el menor error; p: su valor p bajo la hipótesis de igual exactitud.</translation>
    </message>
    <message>
        <source>Skill of the best method relative to the best simple baseline [0–1]</source>
        <translation>Habilidad del mejor método frente al mejor método de referencia simple [0–1]</translation>
    </message>
    <message>
        <source>Skill relative to</source>
        <translation>Habilidad frente a</translation>
    </message>
    <message>
        <source>Skill relative to each baseline without drivers{of_sets}</source>
        <translation>Habilidad frente a cada método de referencia sin variables{of_sets}</translation>
    </message>
    <message>
        <source>Skill relative to {reference}</source>
        <translation>Habilidad frente a {reference}</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Ladera</translation>
    </message>
    <message>
        <source>Slope summary</source>
        <translation>Resumen de las laderas</translation>
    </message>
    <message>
        <source>Slope table</source>
        <translation>Tabla de laderas</translation>
    </message>
    <message>
        <source>Slope {name}</source>
        <translation>Ladera {name}</translation>
    </message>
    <message>
        <source>SlopeMuse has no algorithm {name}; update the plugin.</source>
        <translation>SlopeMuse no tiene el algoritmo {name}; actualice el complemento.</translation>
    </message>
    <message>
        <source>SlopeMuse is not registered in Processing; enable the Processing plugin.</source>
        <translation>SlopeMuse no está registrado en Procesos; active el complemento Processing.</translation>
    </message>
    <message>
        <source>SlopeMuse rate model</source>
        <translation>Modelo de velocidad de SlopeMuse</translation>
    </message>
    <message>
        <source>SlopeMuse time series</source>
        <translation>Series temporales de SlopeMuse</translation>
    </message>
    <message>
        <source>SlopeMuse was disabled or reloaded during the run; repeat the run. No output was written.</source>
        <translation>SlopeMuse se desactivó o se recargó durante la ejecución; repita la ejecución. No se ha escrito ninguna salida.</translation>
    </message>
    <message>
        <source>SlopeMuse, rate variant</source>
        <translation>SlopeMuse, variante de velocidad</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Laderas</translation>
    </message>
    <message>
        <source>Slopes with points at watch level or above on the last day: {slopes}.</source>
        <translation>Laderas con puntos en nivel de vigilancia o superior el último día: {slopes}.</translation>
    </message>
    <message>
        <source>Slowest, median and fastest point: observations, and estimates with their 90 % interval.</source>
        <translation>Punto más lento, mediano y más rápido: observaciones, y estimaciones con su intervalo del 90 %.</translation>
    </message>
    <message>
        <source>Small networks run fastest on one thread.</source>
        <translation>Las redes pequeñas son más rápidas con un hilo.</translation>
    </message>
    <message>
        <source>Smooth offset series (recommended)</source>
        <translation>Serie suave de desfases (recomendado)</translation>
    </message>
    <message>
        <source>Smoother (Gaussian process, pooled)</source>
        <translation>Suavizador (proceso gaussiano, común)</translation>
    </message>
    <message>
        <source>Smoother corrected by a pretrained network (recommended)</source>
        <translation>Suavizador corregido por una red preentrenada (recomendado)</translation>
    </message>
    <message>
        <source>Smoother corrected by an LSTM (needs torch)</source>
        <translation>Suavizador corregido por una LSTM (requiere torch)</translation>
    </message>
    <message>
        <source>Smoother with LSTM correction</source>
        <translation>Suavizador con corrección LSTM</translation>
    </message>
    <message>
        <source>Smoother with correction by the pretrained network</source>
        <translation>Suavizador con corrección de la red preentrenada</translation>
    </message>
    <message>
        <source>Smoother, each point independently</source>
        <translation>Suavizador, cada punto por separado</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizando</translation>
    </message>
    <message>
        <source>Solving for the components</source>
        <translation>Calculando las componentes</translation>
    </message>
    <message>
        <source>Some IDs occur in several files, so the file name is added to each ID.</source>
        <translation>Algunos identificadores aparecen en varios archivos, así que se añade a cada uno el nombre del archivo.</translation>
    </message>
    <message>
        <source>Some IDs occur with several values of {track}; each combination is treated as a separate point, named id_track.</source>
        <translation>Algunos identificadores aparecen con varios valores de {track}; cada combinación se trata como un punto aparte, llamado id_track.</translation>
    </message>
    <message>
        <source>Some files contain east, north and up, and others contain los_mm; import them separately.</source>
        <translation>Algunos archivos contienen este, norte y vertical, y otros los_mm; impórtelos por separado.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Spatial range</source>
        <translation>Alcance espacial</translation>
    </message>
    <message>
        <source>Speed along
motion [mm/yr]</source>
        <translation>Velocidad del
movimiento [mm/año]</translation>
    </message>
    <message>
        <source>Speed in the direction of the series. If none of the three thresholds is set, the defaults are the mean plus 5, 10 and 20 sigma of the reference period of each point, but at least 16 mm/yr.</source>
        <translation>Velocidad en la dirección de la serie. Por defecto, si no se indica ninguno de los tres umbrales: media + 5, 10 y 20 sigmas del período de referencia de cada punto, al menos 16 mm/año.</translation>
    </message>
    <message>
        <source>Spread of the offsets between the sensors [mm/yr]</source>
        <translation>Dispersión de los desfases entre los sensores [mm/año]</translation>
    </message>
    <message>
        <source>Spread of the velocities [mm/yr]</source>
        <translation>Dispersión de las velocidades [mm/año]</translation>
    </message>
    <message>
        <source>Spread of the velocity [mm/yr]</source>
        <translation>Dispersión de la velocidad [mm/año]</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Stable (2σ)</source>
        <translation>Estable (2σ)</translation>
    </message>
    <message>
        <source>Stable area</source>
        <translation>Área estable</translation>
    </message>
    <message>
        <source>Stable ground from which the common-mode error of each acquisition is estimated for all methods.</source>
        <translation>Terreno estable con el que se estima el error de modo común de cada adquisición para todos los métodos.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) from kriging.</source>
        <translation>Desviación estándar (1σ) del kriging.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the displacement since the first date, due to noise only.</source>
        <translation>Desviación estándar (1σ) del desplazamiento desde la primera fecha; solo ruido.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the motion from kriging. The errors of a cell are correlated in time; do not use this sigma to weight a velocity fit.</source>
        <translation>Desviación estándar (1σ) del movimiento según el kriging. Los errores de una celda están correlacionados en el tiempo; no use esta sigma para ponderar un ajuste de velocidad.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) of the motion, excluding acquisition noise.</source>
        <translation>Desviación estándar (1σ) del movimiento, sin el ruido de adquisición.</translation>
    </message>
    <message>
        <source>Standard deviation (1σ) relative to the datum of the series, excluding acquisition noise; one field per day.</source>
        <translation>Desviación estándar (1σ) respecto al datum de la serie, sin el ruido de adquisición; un campo por día.</translation>
    </message>
    <message>
        <source>Standard deviation [mm]</source>
        <translation>Desviación estándar [mm]</translation>
    </message>
    <message>
        <source>Start this Python interpreter and check its packages</source>
        <translation>Iniciar este intérprete de Python y comprobar sus paquetes</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Station velocity [mm/yr]</source>
        <translation>Velocidad de la estación [mm/año]</translation>
    </message>
    <message>
        <source>Station {place} was used for {used_for} and is excluded from scoring.</source>
        <translation>La estación {place} se usó para {used_for} y se excluye de la puntuación.</translation>
    </message>
    <message numerus="yes">
        <source>Station {station} ({first} to {last}) and the layer ({first_2} to {last_2}) have {count:,} dates in common, but at least two are required.</source>
        <translation>
            <numerusform>La estación {station} ({first} a {last}) y la capa ({first_2} a {last_2}) tienen {count:,} fecha en común, pero se necesitan al menos dos.</numerusform>
            <numerusform>La estación {station} ({first} a {last}) y la capa ({first_2} a {last_2}) tienen {count:,} fechas en común, pero se necesitan al menos dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Station {station} has data on too few days after the training period and is excluded from scoring.</source>
        <translation>La estación {station} tiene datos en muy pocos días después del período de entrenamiento y se excluye de la puntuación.</translation>
    </message>
    <message>
        <source>Station {station} has no coordinates and is excluded from scoring.</source>
        <translation>La estación {station} no tiene coordenadas y se excluye de la puntuación.</translation>
    </message>
    <message>
        <source>Station {station} has no data on the acquisition dates in the training period and is excluded from scoring.</source>
        <translation>La estación {station} no tiene datos en las fechas de adquisición del período de entrenamiento y se excluye de la puntuación.</translation>
    </message>
    <message>
        <source>Station {station} occurs in two files; provide each station only once.</source>
        <translation>La estación {station} aparece en dos archivos; proporcione cada estación una sola vez.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Stations excluded from scoring because the data were calibrated with them: {barred}.</source>
        <translation>Estaciones excluidas de la puntuación porque los datos se calibraron con ellas: {barred}.</translation>
    </message>
    <message>
        <source>Stations not stable within 2σ: {moving}. Their motion is included in the datum, so the layer shows motion in the GNSS reference frame.</source>
        <translation>Estaciones no estables dentro de 2σ: {moving}. Su movimiento entra en el datum, de modo que la capa muestra el movimiento en el marco de referencia del GNSS.</translation>
    </message>
    <message>
        <source>Stations or sensors</source>
        <translation>Estaciones o sensores</translation>
    </message>
    <message>
        <source>Stations that set the datum</source>
        <translation>Estaciones que fijan el datum</translation>
    </message>
    <message>
        <source>Statistics over all points; the statistics of the factor include only the points to which the factor is applied.</source>
        <translation>Estadísticas de todos los puntos; las del factor incluyen solo los puntos a los que se aplica.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step [days]</source>
        <translation>Paso [días]</translation>
    </message>
    <message>
        <source>Step dates</source>
        <translation>Fechas de los saltos</translation>
    </message>
    <message>
        <source>Steps above a quarter of the wavelength</source>
        <translation>Saltos mayores que un cuarto de la longitud de onda</translation>
    </message>
    <message>
        <source>Steps above λ/4: {count}</source>
        <translation>Saltos mayores que λ/4: {count}</translation>
    </message>
    <message>
        <source>Steps completed in this run</source>
        <translation>Pasos completados en esta ejecución</translation>
    </message>
    <message>
        <source>Subtract the fitted trend to show smaller signals</source>
        <translation>Restar la tendencia ajustada para mostrar señales menores</translation>
    </message>
    <message>
        <source>Subtracted offset</source>
        <translation>Desfase restado</translation>
    </message>
    <message>
        <source>Subtracts an offset per point and a common rate if the reference of the delivery differs from that of the previous run.</source>
        <translation>Resta un desfase por punto y una velocidad común si la referencia de la entrega difiere de la de la ejecución anterior.</translation>
    </message>
    <message>
        <source>Subtracts the line-of-sight offset between InSAR and GNSS from a layer.</source>
        <translation>Resta de una capa el desfase entre InSAR y GNSS en la línea de vista.</translation>
    </message>
    <message>
        <source>Sum of 1 (a driver is outside its training range) and 4 (the point deviates from its behaviour in training); 2: no observation.</source>
        <translation>Suma de 1 (una variable está fuera de su rango de entrenamiento) y 4 (el punto se desvía de su comportamiento en el entrenamiento); 2 donde no hay observación.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Symmetric about zero</source>
        <translation>Simétrico respecto a cero</translation>
    </message>
    <message>
        <source>Synthetic landslide with rain and reservoir level</source>
        <translation>Deslizamiento sintético con lluvia y nivel del embalse</translation>
    </message>
    <message>
        <source>TARGET_LAYER is up to {km:.0f} km away from the points.</source>
        <translation>TARGET_LAYER está hasta a {km:.0f} km de los puntos.</translation>
    </message>
    <message>
        <source>TARGET_LAYER is used; TARGET_INCIDENCE and TARGET_HEADING are ignored.</source>
        <translation>Se usa TARGET_LAYER; se ignoran TARGET_INCIDENCE y TARGET_HEADING.</translation>
    </message>
    <message>
        <source>TERMS contains the unknown term {unknown}; use {terms}.</source>
        <translation>TERMS contiene el término desconocido {unknown}; use {terms}.</translation>
    </message>
    <message>
        <source>TIME_ZONE is {zone:g}; use an offset from UTC between −14 and 14 hours (8 for China, 1 for Italy).</source>
        <translation>TIME_ZONE es {zone:g}; use una diferencia con UTC entre −14 y 14 horas (8 para China, 1 para Italia).</translation>
    </message>
    <message>
        <source>TRAINING_EPOCHS is {epochs}; it must be at least 1.</source>
        <translation>TRAINING_EPOCHS es {epochs}; debe ser al menos 1.</translation>
    </message>
    <message>
        <source>TRAIN_END is ignored: the training period of the model, which ends on {train_end}, applies to all methods.</source>
        <translation>TRAIN_END no se tiene en cuenta: el período de entrenamiento del modelo, que termina el {train_end}, se aplica a todos los métodos.</translation>
    </message>
    <message>
        <source>TRE SqueeSAR or MintPy save_qgis</source>
        <translation>TRE SqueeSAR o MintPy save_qgis</translation>
    </message>
    <message>
        <source>TRE SqueeSAR, east-west</source>
        <translation>TRE SqueeSAR, este-oeste</translation>
    </message>
    <message>
        <source>TRE SqueeSAR, vertical</source>
        <translation>TRE SqueeSAR, vertical</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Table layout</source>
        <translation>Disposición de la tabla</translation>
    </message>
    <message>
        <source>Table layout, in the format expected by LAYOUT: {layout}</source>
        <translation>Disposición de la tabla, en la forma que espera LAYOUT: {layout}</translation>
    </message>
    <message>
        <source>Table of daily values</source>
        <translation>Tabla de valores diarios</translation>
    </message>
    <message>
        <source>Table with a date column and daily driver columns; rain_mm and level_m are detected by name.</source>
        <translation>Tabla con una columna de fecha y columnas diarias de variables; rain_mm y level_m se detectan por el nombre.</translation>
    </message>
    <message>
        <source>Table with date, rain and reservoir level</source>
        <translation>Tabla con fecha, lluvia y nivel del embalse</translation>
    </message>
    <message>
        <source>Table with the driver columns used for training.</source>
        <translation>Tabla con las columnas de variables usadas en el entrenamiento.</translation>
    </message>
    <message>
        <source>Tables, series per station and area, errors per acquisition, and noise floor.</source>
        <translation>Tablas, series por estación y área, errores por adquisición y nivel de ruido.</translation>
    </message>
    <message>
        <source>Tables: {tables}. {days} days, {first} to {last}: {columns}.</source>
        <translation>Tablas: {tables}. {days} días, {first} a {last}: {columns}.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target (published)</source>
        <translation>Objetivo (publicado)</translation>
    </message>
    <message>
        <source>Target heading [degrees]</source>
        <translation>Rumbo del objetivo [grados]</translation>
    </message>
    <message>
        <source>Target incidence angle [degrees]</source>
        <translation>Ángulo de incidencia del objetivo [grados]</translation>
    </message>
    <message>
        <source>Temporal gaps: {count}</source>
        <translation>Huecos temporales: {count}</translation>
    </message>
    <message>
        <source>Temporal standard deviation, median over all points</source>
        <translation>Desviación estándar temporal, mediana de todos los puntos</translation>
    </message>
    <message>
        <source>Temporal standard deviation, minimum and maximum over all points</source>
        <translation>Desviación estándar temporal, mínimo y máximo de todos los puntos</translation>
    </message>
    <message>
        <source>Terms of the fit</source>
        <translation>Términos del ajuste</translation>
    </message>
    <message>
        <source>Terms of the fit; drag along the plot to fit part of the series</source>
        <translation>Términos del ajuste; arrastre sobre el gráfico para ajustar una parte de la serie</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing a Python interpreter</source>
        <translation>Probando un intérprete de Python</translation>
    </message>
    <message>
        <source>Testing circular shifts of {name}</source>
        <translation>Probando desplazamientos circulares de {name}</translation>
    </message>
    <message>
        <source>Testing {path} …</source>
        <translation>Probando {path}…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The 90 % interval of the velocity contains only {share:.0f} % of the held-out points and is therefore too narrow.</source>
        <translation>El intervalo del 90 % de la velocidad contiene solo el {share:.0f} % de los puntos reservados, así que es demasiado estrecho.</translation>
    </message>
    <message>
        <source>The 90 % interval of {answer} contains {share:.0f} % of the acquisitions, so it is too narrow.</source>
        <translation>El intervalo del 90 % de {answer} contiene el {share:.0f} % de las adquisiciones, así que es demasiado estrecho.</translation>
    </message>
    <message>
        <source>The CRS of the result has no EPSG code, which PostGIS requires; assign a CRS with an EPSG code to the input, or write a GeoPackage.</source>
        <translation>El SRC del resultado no tiene código EPSG, que una tabla de PostGIS requiere; asigne a la entrada un SRC con código o escriba un GeoPackage.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown; assign a CRS with an EPSG code to the layer.</source>
        <translation>El sistema de coordenadas {crs} es desconocido; asigne a la capa uno con código EPSG.</translation>
    </message>
    <message>
        <source>The CRS {crs} is unknown; choose one such as EPSG:4326.</source>
        <translation>El sistema de coordenadas {crs} es desconocido; elija uno, por ejemplo EPSG:4326.</translation>
    </message>
    <message>
        <source>The CRS {crs} of the result is not defined in the database; add it to spatial_ref_sys, or write a GeoPackage.</source>
        <translation>La base de datos no conoce el SRC {crs} del resultado; añádalo a spatial_ref_sys o escriba un GeoPackage.</translation>
    </message>
    <message>
        <source>The DEM has no height at {lacking:.0f} % of the points; provide a DEM that covers them, or omit the DEM.</source>
        <translation>El MDE no tiene altura en el {lacking:.0f} % de los puntos; proporcione un MDE que los cubra u omita el MDE.</translation>
    </message>
    <message>
        <source>The DEM has no height at {missing} of {n_points} points; the mean height is used at these points.</source>
        <translation>El MDE no tiene altura en {missing} de {n_points} puntos; en ellos se usa la altura media.</translation>
    </message>
    <message>
        <source>The DEM {name}</source>
        <translation>El MDE {name}</translation>
    </message>
    <message>
        <source>The DEM {name} cannot be read around the points: {reason}.</source>
        <translation>El MDE {name} no se puede leer en torno a los puntos: {reason}.</translation>
    </message>
    <message>
        <source>The DEM {name} cannot be reprojected to {crs}; check its CRS.</source>
        <translation>El MDE {name} no se puede reproyectar a {crs}; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The DEM {name} has no CRS; assign a CRS to the raster.</source>
        <translation>El MDE {name} no tiene sistema de coordenadas; asigne uno al ráster.</translation>
    </message>
    <message>
        <source>The DEM {name} is not stored in a raster file; save it as a GeoTIFF.</source>
        <translation>El MDE {name} no está guardado en un archivo ráster; guárdelo como GeoTIFF.</translation>
    </message>
    <message>
        <source>The Dask scheduler {address} could not be reached within {seconds:.0f} s ({reason}); check the address and that the scheduler is running, or compute in this process.</source>
        <translation>No se puede acceder al planificador de Dask {address} en {seconds:.0f} s ({reason}); compruebe la dirección y que el planificador esté en marcha, o calcule en este proceso.</translation>
    </message>
    <message>
        <source>The Dask scheduler {address} has no workers; start some with `dask worker {address}`.</source>
        <translation>El planificador de Dask {address} no tiene workers; inicie alguno con `dask worker {address}`.</translation>
    </message>
    <message>
        <source>The Dask workers of {address} failed ({reason}); check the log of a worker, or compute in this process.</source>
        <translation>Los workers de Dask de {address} fallaron ({reason}); lea el registro de un worker o calcule en este proceso.</translation>
    </message>
    <message>
        <source>The Dask workers of {address} stopped repeatedly while processing points {first:,} to {last:,}; check the log of a worker, and give the workers more memory or fewer threads.</source>
        <translation>Los workers de Dask de {address} terminaron una y otra vez mientras calculaban los puntos {first:,} a {last:,}; lea el registro de un worker y dé a los workers más memoria o menos hilos.</translation>
    </message>
    <message>
        <source>The GNSS calibration stored in the model cannot be read; train the model again.</source>
        <translation>La calibración GNSS guardada en el modelo no se puede leer; entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>The GNSS table contains no stations.</source>
        <translation>La tabla GNSS no contiene ninguna estación.</translation>
    </message>
    <message>
        <source>The ID in row {row} ({text}…) has {letters:,} characters, but an ID can have at most {most:,}; shorten it.</source>
        <translation>El ID de la fila {row} ({text}…) tiene {letters:,} letras, pero un ID puede tener como máximo {most:,}; acórtelo.</translation>
    </message>
    <message>
        <source>The LiCSBAS file {file} has no {name}; it is not geocoded.</source>
        <translation>El archivo LiCSBAS {file} no tiene {name}; no está geocodificado.</translation>
    </message>
    <message>
        <source>The Python interpreter {path} crashed or ran out of memory ({told}); test the interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>El intérprete de Python {path} falló o se quedó sin memoria ({told}); pruebe el intérprete en Configuración ▸ Opciones ▸ SlopeMuse, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The Python interpreter {path} does not exist; choose another one in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>El intérprete de Python {path} no existe; elija otro en Configuración ▸ Opciones ▸ SlopeMuse, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The Python interpreter {path} exited without returning a result ({told}); test the interpreter in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>El intérprete de Python {path} terminó sin resultado ({told}); pruebe el intérprete en Configuración ▸ Opciones ▸ SlopeMuse, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>The Python package slopemuse is missing from the Dask workers of {address}; install SlopeMuse {version} in the Python environment of every worker (`pip install .` in its source folder) and restart the workers.</source>
        <translation>Los workers de Dask de {address} no tienen el paquete de Python slopemuse; instale SlopeMuse {version} en el entorno de Python de cada worker (`pip install .` en su carpeta de código fuente) y reinicie los workers.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but cannot be loaded ({reason}); {way}.</source>
        <translation>El paquete de Python {name} es necesario para {use} pero no se puede cargar ({reason}); {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but cannot be loaded in {python} ({reason}); {way}.</source>
        <translation>El paquete de Python {name} es necesario para {use} pero no se puede cargar en {python} ({reason}); {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but is not installed in {python}; {way}.</source>
        <translation>El paquete de Python {name} es necesario para {use} pero no está instalado en {python}; {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use} but is not installed; {way}.</source>
        <translation>El paquete de Python {name} es necesario para {use} pero no está instalado; {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use}, but its version {reason} in {python} is older than {oldest}; {way}.</source>
        <translation>El paquete de Python {name} es necesario para {use}, pero su versión {reason} en {python} es anterior a {oldest}; {way}.</translation>
    </message>
    <message>
        <source>The Python package {name} is required for {use}, but its version {reason} is older than {oldest}; {way}.</source>
        <translation>El paquete de Python {name} es necesario para {use}, pero su versión {reason} es anterior a {oldest}; {way}.</translation>
    </message>
    <message>
        <source>The RMSE against GNSS is {before:.1f} mm before and {after:.1f} mm after re-referencing.</source>
        <translation>El RMSE respecto a GNSS es de {before:.1f} mm antes y {after:.1f} mm después del cambio de referencia.</translation>
    </message>
    <message>
        <source>The USGS file {source} has a header but no rows.</source>
        <translation>El archivo USGS {source} tiene encabezado pero ninguna fila.</translation>
    </message>
    <message>
        <source>The acquisition noise in the training period, including the common-mode error, is about {noise_mm:.1f} mm; an RMSE of the acquisitions as delivered near this value is mostly noise. The coverage of the 90 % interval of the model, including this noise, is {told}.</source>
        <translation>El ruido de adquisición en el período de entrenamiento, incluido el error de modo común, es de unos {noise_mm:.1f} mm; un RMSE de las adquisiciones originales próximo a este valor es sobre todo ruido. La cobertura del intervalo del 90 % del modelo, incluido este ruido, es {told}.</translation>
    </message>
    <message>
        <source>The advantage over the best simple baseline may be due to chance.</source>
        <translation>La ventaja sobre el mejor método de referencia simple puede deberse al azar.</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of {layer}: {error}</source>
        <translation>El área no se puede transformar al sistema de coordenadas de {layer}: {error}</translation>
    </message>
    <message>
        <source>The area contains no points; draw it around at least one point.</source>
        <translation>El área no contiene puntos; dibújela alrededor de al menos un punto.</translation>
    </message>
    <message>
        <source>The attribute UNIT of {file} is {value}, which is not a known unit; set UNIT if the values are not in m.</source>
        <translation>El atributo UNIT de {file} es {value}, que no es una unidad conocida; defina UNIT si los valores no están en m.</translation>
    </message>
    <message>
        <source>The attribute {name} has {shape} values, but must have {needed}.</source>
        <translation>El atributo {name} tiene {shape} valores, pero debe tener {needed}.</translation>
    </message>
    <message>
        <source>The attribute {name} of {file} is {value}, which is not a number; export the file again.</source>
        <translation>El atributo {name} de {file} es {value}, que no es un número; exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The best simple baseline is always included.</source>
        <translation>El mejor método de referencia simple se incluye siempre.</translation>
    </message>
    <message>
        <source>The cause is different processing, not a different reference; train the model again and start a new monitoring project.</source>
        <translation>La causa es un procesamiento distinto, no una referencia distinta; entrene de nuevo el modelo e inicie un nuevo proyecto de vigilancia.</translation>
    </message>
    <message>
        <source>The choice of method cannot be validated on held-out acquisitions: {error}</source>
        <translation>La elección del método no se puede validar con adquisiciones reservadas: {error}</translation>
    </message>
    <message>
        <source>The classes refer to the measured change, which is known only afterwards. For small measured changes, a method that predicts no change performs well; for large changes, acquisition noise is part of the error.</source>
        <translation>Las clases se refieren al cambio medido, que solo se conoce después. Para cambios medidos pequeños, un método que no predice ningún cambio da buenos resultados; para cambios grandes, el ruido de adquisición forma parte del error.</translation>
    </message>
    <message>
        <source>The coherence reaches {largest:g}, but should be between 0 and 1.</source>
        <translation>La coherencia llega a {largest:g}, aunque debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The column for {name} has no numeric values; choose another column.</source>
        <translation>La columna para {name} no tiene valores numéricos; elija otra columna.</translation>
    </message>
    <message>
        <source>The column {name} appears to be in {told}, but the specified unit, {said}, is used.</source>
        <translation>La columna {name} parece estar en {told}, pero se indicó {said} y se usa esta unidad.</translation>
    </message>
    <message>
        <source>The column {name} contains rates per hour, not amounts; provide the amount of rain per interval, or set RAIN_UNIT to the unit of the amounts.</source>
        <translation>La columna {name} contiene tasas por hora, no cantidades; proporcione la cantidad de lluvia por intervalo o indique en RAIN_UNIT la unidad de las cantidades.</translation>
    </message>
    <message>
        <source>The column {name} contains the rain of {hours:g} h every {step:.2g} h, so the values overlap; choose a column with the rain of each interval, or keep one reading per {hours:g} h.</source>
        <translation>La columna {name} contiene la lluvia de {hours:g} h cada {step:.2g} h, por lo que los valores se solapan; elija una columna con la lluvia de cada intervalo o conserve una lectura cada {hours:g} h.</translation>
    </message>
    <message>
        <source>The column {name} contains {stated}.</source>
        <translation>La columna {name} contiene {stated}.</translation>
    </message>
    <message>
        <source>The column {name} of {layer} contains settlement, which may be positive downwards; provide a view with a column displacement_mm that is positive towards the satellite.</source>
        <translation>La columna {name} de {layer} contiene asientos, que pueden ser positivos hacia abajo; proporcione una vista con una columna displacement_mm positiva hacia el satélite.</translation>
    </message>
    <message>
        <source>The column {name} of {raw} contains {stated}; convert all points to one {role} ({units}), or remove the column and set UNIT.</source>
        <translation>La columna {name} de {raw} contiene {stated}; convierta todos los puntos a un solo valor de {role} ({units}), o quite la columna e indique UNIT.</translation>
    </message>
    <message>
        <source>The column {name} of {raw} contains {stated}; import the points of each component separately.</source>
        <translation>La columna {name} de {raw} contiene {stated}; importe por separado los puntos de cada componente.</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains ascending and descending orbits, whose lines of sight differ; import the points of each orbit separately.</source>
        <translation>La columna {name} de {source} contiene órbitas ascendentes y descendentes, cuyas líneas de vista son distintas; importe por separado los puntos de cada órbita.</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains increments between acquisitions; replace them with displacements since the first acquisition.</source>
        <translation>La columna {name} de {source} contiene incrementos entre adquisiciones; sustitúyalos por desplazamientos desde la primera adquisición.</translation>
    </message>
    <message>
        <source>The column {name} of {source} contains settlement, which may be positive downwards; set SIGN to away if it is, otherwise to towards.</source>
        <translation>La columna {name} de {source} contiene asentamientos, que pueden ser positivos hacia abajo; si es así, defina SIGN como away y, si no, como towards.</translation>
    </message>
    <message>
        <source>The column {name} of {source} has no unit; rename it to {name}_mm or {name}_m.</source>
        <translation>La columna {name} de {source} no tiene unidad; cámbiele el nombre a {name}_mm o {name}_m.</translation>
    </message>
    <message>
        <source>The column {station_field} contains {n_sensors} sensors ({sensors}), and the file does not specify what each of them measures; select one with STATIONS, and set RAIN_FIELD or LEVEL_FIELD.</source>
        <translation>La columna {station_field} contiene {n_sensors} sensores ({sensors}) y el archivo no indica qué mide cada uno; elija uno con STATIONS e indique RAIN_FIELD o LEVEL_FIELD.</translation>
    </message>
    <message>
        <source>The column {unit} contains several units ({units}) for one quantity ({kind}); convert all values to one unit.</source>
        <translation>La columna {unit} contiene varias unidades ({units}) para una misma magnitud ({kind}); convierta todos los valores a una sola unidad.</translation>
    </message>
    <message>
        <source>The columns {easting} and {northing} are read as longitude and latitude ({where}); if they are swapped, assign the columns in CHOICES.</source>
        <translation>Las columnas {easting} y {northing} se leen como longitud y latitud ({where}); si están intercambiadas, asígnelas en CHOICES.</translation>
    </message>
    <message>
        <source>The common period of the layers, {start} to {end}, is too short for 3 dates per layer at STEP = {step_days} ({spans}).</source>
        <translation>El período común de las capas, del {start} al {end}, es demasiado corto para 3 fechas por capa con STEP = {step_days} ({spans}).</translation>
    </message>
    <message>
        <source>The common-mode error has a standard deviation of {size_mm:.1f} mm and a range of {range_m:.0f} m, estimated from {chosen} points with a total weight of {weight:.0f}. Residual of held-out points: {gain:.2f} mm without, {gain_2:.2f} mm with the correction. Sigma of the correction: {sigma_mm:.1f} to {sigma_mm_2:.1f} mm.</source>
        <translation>El error de modo común tiene una desviación estándar de {size_mm:.1f} mm y un alcance de {range_m:.0f} m, estimados con {chosen} puntos de peso total {weight:.0f}. Residuo de los puntos reservados: {gain:.2f} mm sin la corrección, {gain_2:.2f} mm con ella. Sigma de la corrección: de {sigma_mm:.1f} a {sigma_mm_2:.1f} mm.</translation>
    </message>
    <message>
        <source>The common-mode error is not corrected because fewer than two stable points are available.</source>
        <translation>El error de modo común no se corrige porque hay menos de dos puntos estables disponibles.</translation>
    </message>
    <message>
        <source>The common-mode error is not corrected because the correction does not reduce the residual of held-out points ({gain:.2f} mm without, {gain_2:.2f} mm with it).</source>
        <translation>El error de modo común no se corrige porque la corrección no reduce el residuo de los puntos reservados ({gain:.2f} mm sin ella, {gain_2:.2f} mm con ella).</translation>
    </message>
    <message>
        <source>The component {component} is unknown; use one of {components}.</source>
        <translation>La componente {component} es desconocida; use una de {components}.</translation>
    </message>
    <message>
        <source>The components cannot be resolved in any cell because the two lines of sight do not separate them; use the other METHOD, or check the lines of sight and the DEM.</source>
        <translation>No se puede resolver ninguna celda: las dos líneas de vista no separan las dos componentes en ningún lugar; use el otro METHOD o compruebe las líneas de vista y el MDE.</translation>
    </message>
    <message>
        <source>The connection to the Dask scheduler {address} was lost; check that the scheduler is running, and repeat the run.</source>
        <translation>Se perdió la conexión con el planificador de Dask {address}; compruebe que esté en marcha y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The content of {name} differs.</source>
        <translation>El contenido de {name} difiere.</translation>
    </message>
    <message>
        <source>The convention {convention} is unknown; use one of {conventions}.</source>
        <translation>La convención {convention} es desconocida; use una de {conventions}.</translation>
    </message>
    <message>
        <source>The convention {convention} requires {parts}, but {parts_2} values were provided.</source>
        <translation>La convención {convention} requiere {parts}, pero se proporcionaron {parts_2} valores.</translation>
    </message>
    <message>
        <source>The daily values of {n_points:,} points and {n_days:,} days require about {needed:,.1f} GB of disk space in {folder}, but only {free:,.1f} GB is free; free up disk space, choose another folder for the output, or choose fewer days.</source>
        <translation>Los valores diarios de {n_points:,} puntos y {n_days:,} días requieren unos {needed:,.1f} GB de espacio en disco en {folder}, pero solo hay {free:,.1f} GB libres; libere espacio en disco, elija otra carpeta para la salida o elija menos días.</translation>
    </message>
    <message>
        <source>The database {database} cannot be opened ({reason}); check the connection in the QGIS browser.</source>
        <translation>No se puede abrir la base de datos {database} ({reason}); compruebe la conexión en el explorador de QGIS.</translation>
    </message>
    <message>
        <source>The dates in {field} of {layer} differ between rows; provide the same dates in every row, or a view with one row per point and date.</source>
        <translation>Las fechas de {field} en {layer} difieren entre filas; proporcione las mismas fechas en todas las filas, o una vista con una fila por punto y fecha.</translation>
    </message>
    <message>
        <source>The dates of INPUT are {shortest} to {longest} days apart; set INPUT to a daily estimate with equal steps of at most {most} days.</source>
        <translation>Las fechas de INPUT distan entre {shortest} y {longest} días; indique en INPUT una estimación diaria, con pasos iguales y de {most} días como máximo.</translation>
    </message>
    <message>
        <source>The dates of station {station} are not strictly increasing.</source>
        <translation>Las fechas de la estación {station} no son estrictamente crecientes.</translation>
    </message>
    <message>
        <source>The dates of the arrays in {layer} contain {date} twice; correct the table.</source>
        <translation>Las fechas de los arrays de {layer} contienen {date} dos veces; corrija la tabla.</translation>
    </message>
    <message>
        <source>The dates of the series are not strictly increasing; sort them and merge duplicates.</source>
        <translation>Las fechas de la serie no son estrictamente crecientes; ordénelas y combine las repetidas.</translation>
    </message>
    <message>
        <source>The dates of {source} have two-digit years, such as {short}; 20 may mean 1920, 2020 or a day. Set DATE_ORDER, or rename the columns in the format D20200103.</source>
        <translation>Las fechas de {source} tienen años de dos cifras, como {short}; 20 puede significar 1920, 2020 o un día. Indique DATE_ORDER o cambie los nombres de las columnas a la forma D20200103.</translation>
    </message>
    <message>
        <source>The dates of {source} include {text}, which is not a valid date in the format YYYYMMDD.</source>
        <translation>Las fechas de {source} incluyen {text}, que no es una fecha válida en la forma YYYYMMDD.</translation>
    </message>
    <message>
        <source>The dates run from the first to the last day covered by both layers.</source>
        <translation>Las fechas van del primer al último día que cubren ambas capas.</translation>
    </message>
    <message>
        <source>The datum increases the RMSE of the layer at {extra} stations (from {rmse_before:.1f} to {rmse_after:.1f} mm); choose other stations or another method.</source>
        <translation>El datum aumenta el RMSE de la capa en {extra} estaciones (de {rmse_before:.1f} a {rmse_after:.1f} mm); elija otras estaciones u otro método.</translation>
    </message>
    <message>
        <source>The delivery has no series for {missing} of the {n_points} points in the previous delivery (first: {first}); provide the complete delivery, or start a new monitoring project in another output folder.</source>
        <translation>La entrega no tiene series para {missing} de los {n_points} puntos de la entrega anterior (primero: {first}); proporcione la entrega completa o inicie un nuevo proyecto de vigilancia en otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The delivery lacks {gone} of the {n_dates} dates in the previous delivery (first: {first}); provide the complete delivery, or start a new monitoring project in another output folder.</source>
        <translation>A la entrega le faltan {gone} de las {n_dates} fechas de la entrega anterior (primera: {first}); proporcione la entrega completa o inicie un nuevo proyecto de vigilancia en otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is cuda, but torch finds no usable graphics card; choose auto or cpu.</source>
        <translation>El dispositivo en Configuración ▸ Opciones ▸ SlopeMuse es cuda, pero torch no encuentra ninguna tarjeta gráfica utilizable; elija auto o cpu.</translation>
    </message>
    <message>
        <source>The device in Settings ▸ Options ▸ SlopeMuse is {device}; use one of {devices}.</source>
        <translation>El dispositivo en Configuración ▸ Opciones ▸ SlopeMuse es {device}; use uno de {devices}.</translation>
    </message>
    <message>
        <source>The direction vector of point {pid} has a length of {length:.3f}, but must be a unit vector (east, north, up).</source>
        <translation>El vector de dirección del punto {pid} tiene longitud {length:.3f}, pero debe ser un vector unitario (este, norte, arriba).</translation>
    </message>
    <message>
        <source>The direction {vector} has a length of {length:.3g}, but must be a unit vector (east, north, up).</source>
        <translation>La dirección {vector} tiene longitud {length:.3g}, pero debe ser un vector unitario (este, norte, arriba).</translation>
    </message>
    <message>
        <source>The displacements do not change during the training period at any point; check whether the layer contains the measured series.</source>
        <translation>Los desplazamientos no cambian en ningún punto durante el periodo de entrenamiento; compruebe si la capa contiene las series medidas.</translation>
    </message>
    <message>
        <source>The displacements of station {station} are already in a line of sight; provide east, north and up components.</source>
        <translation>Los desplazamientos de la estación {station} ya están en una línea de vista; proporcione las componentes este, norte y vertical.</translation>
    </message>
    <message>
        <source>The driver dates are not consecutive days; build the drivers with Forcing.from_rows.</source>
        <translation>Las fechas de las variables no son días consecutivos; construya las variables con Forcing.from_rows.</translation>
    </message>
    <message numerus="yes">
        <source>The driver values of {count:,} earlier days have changed; earlier estimates are kept.</source>
        <translation>
            <numerusform>Los valores de las variables en {count:,} día anterior han cambiado; las estimaciones anteriores se conservan.</numerusform>
            <numerusform>Los valores de las variables en {count:,} días anteriores han cambiado; las estimaciones anteriores se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver {name} has no value on the required days; choose another column.</source>
        <translation>La variable {name} no tiene valor en los días necesarios; elija otra columna.</translation>
    </message>
    <message>
        <source>The drivers cover {first} to {last}, but must cover {targets} to {targets_2}.</source>
        <translation>Las variables cubren de {first} a {last}, pero deben cubrir de {targets} a {targets_2}.</translation>
    </message>
    <message>
        <source>The drivers end on {last} but are required until {last_2}; add the missing days.</source>
        <translation>Las variables terminan el {last}, pero se necesitan hasta el {last_2}; añada los días que faltan.</translation>
    </message>
    <message>
        <source>The drivers end on {last}, before the latest acquisition on {newest}; later days are estimated as soon as drivers are available for them.</source>
        <translation>Las variables terminan el {last}, antes de la última adquisición, del {newest}; los días posteriores se estimarán en cuanto haya variables disponibles para ellos.</translation>
    </message>
    <message>
        <source>The drivers have shape {shape}, but must have shape {needed}.</source>
        <translation>Las variables tienen la forma {shape}, pero deben tener la forma {needed}.</translation>
    </message>
    <message>
        <source>The error of each acquisition is estimated from this acquisition and earlier ones. The error varies smoothly in space and is uncorrelated in time. Far from stable points, the sigma of the remaining error increases, and the interval of the daily estimate widens accordingly.</source>
        <translation>El error de cada adquisición se estima con esa adquisición y las anteriores. Varía suavemente en el espacio y no está correlacionado en el tiempo. Lejos de los puntos estables aumenta la sigma del error restante, y el intervalo de la estimación diaria se ensancha en consecuencia.</translation>
    </message>
    <message>
        <source>The error of the best method with drivers, {answer}, is {more}.</source>
        <translation>El error del mejor método con variables, {answer}, es {more}.</translation>
    </message>
    <message>
        <source>The estimate has {days} days, but a layer can contain only {most}, so the layers start on {day}. The NetCDF file next to the layer contains all days since {first} and is read by the time-series dock.</source>
        <translation>La estimación tiene {days} días, pero una capa solo puede contener {most}, así que las capas empiezan el {day}. El archivo NetCDF junto a la capa contiene todos los días desde el {first}, y lo lee el panel de series temporales.</translation>
    </message>
    <message>
        <source>The estimate is relative to the stable area, not to the datum of the input.</source>
        <translation>La estimación es relativa al área estable, no al datum de la entrada.</translation>
    </message>
    <message>
        <source>The estimate is the weighted mean of the daily rates, the pretrained network and the last value. The weights of each point are learned from its acquisitions after training.</source>
        <translation>La estimación es la media ponderada de las velocidades diarias, la red preentrenada y el último valor. Los pesos de cada punto se aprenden de sus adquisiciones posteriores al entrenamiento.</translation>
    </message>
    <message>
        <source>The estimate would end on {last}, before its start on {first}: the model requires a series of {deformation} days; provide a longer series, or correct START and END.</source>
        <translation>La estimación terminaría el {last}, antes de su inicio el {first}: el modelo requiere una serie de {deformation} días; proporcione una serie más larga o corrija START y END.</translation>
    </message>
    <message>
        <source>The estimate would end on {last}, before its start on {first}; correct START and END.</source>
        <translation>La estimación terminaría el {last}, antes de su inicio el {first}; corrija START y END.</translation>
    </message>
    <message>
        <source>The factor is {factor:.2f} ± {sigma:.2f} (1σ): even its sign is uncertain, so the projected values provide little information on the motion in the target line of sight.</source>
        <translation>El factor es {factor:.2f} ± {sigma:.2f} (1σ): incluso su signo es incierto, así que los valores proyectados aportan poca información sobre el movimiento en la línea de vista de destino.</translation>
    </message>
    <message>
        <source>The field incidence_deg</source>
        <translation>El campo incidence_deg</translation>
    </message>
    <message>
        <source>The field incidence_deg of {name}</source>
        <translation>El campo incidence_deg de {name}</translation>
    </message>
    <message>
        <source>The field {field} of {name} contains an infinite value in row {row}; clear or correct the value.</source>
        <translation>El campo {field} de {name} contiene un valor infinito en la fila {row}; borre o corrija el valor.</translation>
    </message>
    <message>
        <source>The field {field} of {name} contains no numbers (for example, {text} in row {row}); rename the field if it does not contain displacements, or correct the values.</source>
        <translation>El campo {field} de {name} no contiene números (por ejemplo, {text} en la fila {row}); cambie el nombre del campo si no contiene desplazamientos, o corrija los valores.</translation>
    </message>
    <message>
        <source>The fields {one} and {two} of {layer} refer to the same date; remove one of them.</source>
        <translation>Los campos {one} y {two} de {layer} se refieren a la misma fecha; quite uno de ellos.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file does not specify its viewing geometry; set {missing} to enable projections.</source>
        <translation>El archivo no especifica su geometría de vista; indique {missing} para poder hacer proyecciones.</translation>
    </message>
    <message>
        <source>The file does not state a unit; the displacements are read as m, because in any other unit they would be below the InSAR noise level. Set UNIT if this is wrong.</source>
        <translation>El archivo no indica la unidad; los desplazamientos se leen en m, porque en cualquier otra unidad estarían por debajo del nivel de ruido de InSAR. Indique UNIT si no es correcto.</translation>
    </message>
    <message>
        <source>The file does not state the unit of {name}; only {unit} gives plausible rainfall amounts in multiples of a rain gauge's resolution, so it is read as {unit}. Set RAIN_UNIT if this is wrong.</source>
        <translation>El archivo no indica la unidad de {name}; solo {unit} da cantidades de lluvia verosímiles en múltiplos de la resolución de un pluviómetro, así que se lee en {unit}. Indique RAIN_UNIT si no es correcto.</translation>
    </message>
    <message>
        <source>The file name {name} is too long; use at most {most} characters, or fewer if they are not plain letters.</source>
        <translation>El nombre de archivo {name} es demasiado largo; use como máximo {most} caracteres, o menos si no son letras simples.</translation>
    </message>
    <message>
        <source>The file {file} does not exist; choose a SlopeMuse output or a run record.</source>
        <translation>No existe el archivo {file}; elija una salida de SlopeMuse o un registro de ejecución.</translation>
    </message>
    <message>
        <source>The file {file} does not exist; choose another file.</source>
        <translation>No existe el archivo {file}; elija otro archivo.</translation>
    </message>
    <message>
        <source>The file {file} of the layer {name} cannot be opened; check that the file is complete and that no other program locks it.</source>
        <translation>No se puede abrir el archivo {file} de la capa {name}; compruebe que el archivo esté completo y que ningún otro programa lo bloquee.</translation>
    </message>
    <message>
        <source>The file {path} ({name}) does not exist; choose another file.</source>
        <translation>El archivo {path} ({name}) no existe; elija otro archivo.</translation>
    </message>
    <message>
        <source>The file {path} ({name}) does not have the extension {kind}; choose another file.</source>
        <translation>El archivo {path} ({name}) no tiene la extensión {kind}; elija otro archivo.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used ({reason}); choose another file or name.</source>
        <translation>El archivo {path} no se puede usar ({reason}); elija otro archivo u otro nombre.</translation>
    </message>
    <message>
        <source>The file {path} of {name} cannot be opened; check that the file is complete.</source>
        <translation>El archivo {path} de {name} no se puede abrir; compruebe que esté completo.</translation>
    </message>
    <message>
        <source>The file {path}, written next to {output}, would overwrite {input}; choose another name for {output}.</source>
        <translation>El archivo {path}, que se escribe junto a {output}, sobrescribiría {input}; elija otro nombre para {output}.</translation>
    </message>
    <message>
        <source>The files do not state a unit; their names match those of P-SBAS products, which are in cm. Set UNIT if they were created by another processing chain.</source>
        <translation>Los archivos no indican la unidad; sus nombres coinciden con los de productos P-SBAS, que están en cm. Indique UNIT si los generó otra cadena de procesamiento.</translation>
    </message>
    <message>
        <source>The finished steps are kept; the next run with the same folder continues from there.</source>
        <translation>Los pasos terminados se conservan; la próxima ejecución con la misma carpeta continúa desde ahí.</translation>
    </message>
    <message>
        <source>The first band of the raster {name} has a median of {first:.1f} and may contain the elevation angle above the horizon instead of the incidence angle; the second band may contain an angle measured from east. Set ANGLES (elevation_phi_deg for HyP3 and GAMMA).</source>
        <translation>La primera banda del ráster {name} tiene una mediana de {first:.1f} y puede contener el ángulo de elevación sobre el horizonte en lugar del ángulo de incidencia; la segunda banda puede contener un ángulo medido desde el este. Indique ANGLES (elevation_phi_deg para HyP3 y GAMMA).</translation>
    </message>
    <message>
        <source>The first row of {table} does not contain the dates as MATLAB serial date numbers.</source>
        <translation>La primera fila de {table} no contiene las fechas como números de fecha de serie de MATLAB.</translation>
    </message>
    <message>
        <source>The folder {folder} ({name}) cannot be created ({reason}); choose another one.</source>
        <translation>La carpeta {folder} ({name}) no se puede crear ({reason}); elija otra.</translation>
    </message>
    <message>
        <source>The folder {target} does not exist; create it or choose another one.</source>
        <translation>La carpeta {target} no existe; créela o elija otra.</translation>
    </message>
    <message>
        <source>The folder {target} is not writable ({reason}); choose another folder.</source>
        <translation>No se puede escribir en la carpeta {target} ({reason}); elija otra carpeta.</translation>
    </message>
    <message>
        <source>The format of {file} is unknown; use the extension {suffixes}.</source>
        <translation>El formato de {file} es desconocido; use la extensión {suffixes}.</translation>
    </message>
    <message>
        <source>The gauge {double} occurs twice; provide each gauge only once.</source>
        <translation>El pluviómetro o la estación {double} aparece dos veces; proporcione cada uno una sola vez.</translation>
    </message>
    <message>
        <source>The geometry file {beside} does not exist; choose another file.</source>
        <translation>No existe el archivo de geometría {beside}; elija otro archivo.</translation>
    </message>
    <message>
        <source>The grid of {file} ({own} × {own_height} pixels) differs from that of {first_file} ({shape} × {height}); resample all files to one grid (gdalwarp -te … -tr …).</source>
        <translation>La malla de {file} ({own} × {own_height} píxeles) difiere de la de {first_file} ({shape} × {height}); remuestree todos los archivos a una misma malla (gdalwarp -te … -tr …).</translation>
    </message>
    <message>
        <source>The ground is assumed to move parallel to its surface: motion into or out of the surface (heads and toes of rotational slides, settlement) appears as motion along the surface.</source>
        <translation>Se supone que el terreno se mueve paralelo a su superficie: el movimiento hacia dentro o hacia fuera de ella (cabeceras y pies de deslizamientos rotacionales, asientos) aparece como movimiento a lo largo de la superficie.</translation>
    </message>
    <message>
        <source>The header of {source} is not a line of column names ({error}).</source>
        <translation>El encabezado de {source} no es una línea de nombres de columna ({error}).</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>El rumbo</translation>
    </message>
    <message>
        <source>The horizontal (east and north) part of the line-of-sight vector has a magnitude greater than 1; provide the components of unit vectors.</source>
        <translation>Las componentes este y norte de la línea de vista tienen una longitud conjunta mayor que 1; proporcione las componentes de vectores unitarios.</translation>
    </message>
    <message>
        <source>The hydrology table has no column {name}; its columns are {columns}.</source>
        <translation>La tabla hidrológica no tiene la columna {name}; sus columnas son {columns}.</translation>
    </message>
    <message>
        <source>The hydrology table has no date column ({columns}); set DATE_FIELD. If the file has lines above its header, import it first with “Import rain and reservoir level”.</source>
        <translation>La tabla hidrológica no tiene columna de fechas ({columns}); indique DATE_FIELD. Si el archivo tiene líneas encima de su cabecera, impórtelo antes con «Importar lluvia y nivel del embalse».</translation>
    </message>
    <message>
        <source>The hydrology table has no driver {name}; its drivers are {names}.</source>
        <translation>La tabla hidrológica no tiene la variable {name}; sus variables son {names}.</translation>
    </message>
    <message>
        <source>The hydrology table has no rows with a readable date; check its date column.</source>
        <translation>La tabla hidrológica no tiene ninguna fila con una fecha legible; compruebe su columna de fechas.</translation>
    </message>
    <message>
        <source>The hydrology table is empty.</source>
        <translation>La tabla hidrológica está vacía.</translation>
    </message>
    <message>
        <source>The import options are not a JSON object; use the format {{&quot;unit&quot;: &quot;m&quot;}}.</source>
        <translation>Las opciones de importación no son un objeto JSON; use la forma {{&quot;unit&quot;: &quot;m&quot;}}.</translation>
    </message>
    <message>
        <source>The import options are not valid JSON ({error}); use the format {{&quot;unit&quot;: &quot;m&quot;}}.</source>
        <translation>Las opciones de importación no son JSON válido ({error}); use la forma {{&quot;unit&quot;: &quot;m&quot;}}.</translation>
    </message>
    <message>
        <source>The import options contain the unknown key {name}; valid keys: {known}.</source>
        <translation>Las opciones de importación contienen la clave desconocida {name}; claves válidas: {known}.</translation>
    </message>
    <message>
        <source>The incidence angle</source>
        <translation>El ángulo de incidencia</translation>
    </message>
    <message>
        <source>The incidence angle in the file</source>
        <translation>El ángulo de incidencia del archivo</translation>
    </message>
    <message>
        <source>The incidence angle in the file ({angle:.1f}°) is actually the {meaning}: the vectors are {arccos:.1f}° from the vertical and are used instead.</source>
        <translation>El ángulo de incidencia del archivo ({angle:.1f}°) es en realidad el {meaning}: los vectores forman {arccos:.1f}° con la vertical y se usan en su lugar.</translation>
    </message>
    <message>
        <source>The input layer with the fit results as additional fields, coloured by velocity.</source>
        <translation>La capa de entrada con los resultados del ajuste como campos adicionales, coloreada por velocidad.</translation>
    </message>
    <message>
        <source>The input without the common-mode error of each acquisition, relative to the stable area if one is set. If a stable area is set, this layer is always written next to OUTPUT, and the dock shows it with the estimate.</source>
        <translation>La entrada sin el error de modo común de cada adquisición, relativa al área estable si se ha definido una. Si se ha definido un área estable, esta capa se escribe siempre junto a OUTPUT, y el panel la muestra con la estimación.</translation>
    </message>
    <message>
        <source>The input {parameter} of the run, {path}, no longer exists; restore the file to repeat the run.</source>
        <translation>La entrada {parameter} de la ejecución, {path}, ya no existe; restaure el archivo para repetir la ejecución.</translation>
    </message>
    <message>
        <source>The input {parameter}, {path}, has changed since the run.</source>
        <translation>La entrada {parameter}, {path}, ha cambiado desde la ejecución.</translation>
    </message>
    <message>
        <source>The interpolator {name} is unknown; use one of {interpolators}.</source>
        <translation>El interpolador {name} es desconocido; use uno de {interpolators}.</translation>
    </message>
    <message>
        <source>The last line of {raw} has no line ending{always}: the file may be truncated, and its last number may be wrong.</source>
        <translation>La última línea de {raw} no tiene fin de línea{always}: el archivo puede estar truncado y su último número puede ser incorrecto.</translation>
    </message>
    <message>
        <source>The layer contains polygons; each is replaced by its centroid.</source>
        <translation>La capa contiene polígonos; cada uno se sustituye por su centroide.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so distances cannot be calculated; set the CRS of the layer.</source>
        <translation>La capa no tiene sistema de coordenadas, así que no se pueden calcular distancias; asigne uno a la capa.</translation>
    </message>
    <message>
        <source>The layer has no CRS, so stations cannot be located in it; set the CRS of the layer.</source>
        <translation>La capa no tiene sistema de coordenadas, así que no se pueden situar estaciones en ella; asigne uno a la capa.</translation>
    </message>
    <message>
        <source>The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it again with INCIDENCE and HEADING.</source>
        <translation>La capa no tiene línea de vista (campos los_east, los_north, los_up, o incidence_deg y heading_deg); impórtela de nuevo con INCIDENCE y HEADING.</translation>
    </message>
    <message>
        <source>The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); import it with its angles, or provide GNSS displacements in the line of sight (projectgnss).</source>
        <translation>La capa no tiene línea de vista (campos los_east, los_north, los_up, o incidence_deg y heading_deg); impórtela con sus ángulos o proporcione los desplazamientos GNSS en la línea de vista (projectgnss).</translation>
    </message>
    <message>
        <source>The layer has no line of sight, so station {station} is excluded from scoring.</source>
        <translation>La capa no tiene línea de vista, así que la estación {station} se excluye de la puntuación.</translation>
    </message>
    <message>
        <source>The layer has no points; choose a layer with points.</source>
        <translation>La capa no tiene puntos; elija una capa con puntos.</translation>
    </message>
    <message numerus="yes">
        <source>The layer has {count:,} dates between START and END, but at least two are required.</source>
        <translation>
            <numerusform>La capa tiene {count:,} fecha entre START y END, pero se necesitan al menos dos.</numerusform>
            <numerusform>La capa tiene {count:,} fechas entre START y END, pero se necesitan al menos dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layer is already in the datum of {stations}, as in training; no rate is subtracted.</source>
        <translation>La capa ya está en el datum de {stations}, como en el entrenamiento; no se resta ninguna velocidad.</translation>
    </message>
    <message>
        <source>The layer is anticorrelated with GNSS (correlation {correlation:.2f} in the line of sight); check the sign, heading and orbit direction used for the import.</source>
        <translation>La capa está anticorrelacionada con el GNSS (correlación {correlation:.2f} en la línea de vista); compruebe SIGN, el rumbo y la dirección de la órbita usados en la importación.</translation>
    </message>
    <message>
        <source>The layer is anticorrelated with the GNSS series (median correlation {known:.2f}): the sign or the heading of the layer is probably wrong; correct it before setting a datum.</source>
        <translation>La capa está anticorrelacionada con las series GNSS (correlación mediana {known:.2f}): probablemente su signo o su rumbo es incorrecto; corríjalo antes de fijar un datum.</translation>
    </message>
    <message>
        <source>The layer used for training, or one with newer acquisitions or other points of the same slope.</source>
        <translation>La capa usada en el entrenamiento, u otra con adquisiciones más recientes u otros puntos de la misma ladera.</translation>
    </message>
    <message>
        <source>The layer with the offset subtracted; a velocity field is also corrected.</source>
        <translation>La capa menos el desfase; un campo de velocidad también se corrige.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be opened; repair its data source or load the layer again.</source>
        <translation>La capa {layer} no se puede abrir; repare su fuente de datos o cárguela de nuevo.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read ({text}); save it as a GeoPackage and use that file.</source>
        <translation>La capa {layer} no se puede leer ({text}); guárdela como GeoPackage y use el GeoPackage.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be transformed to the CRS of the points ({crs}): {error}</source>
        <translation>La capa {layer} no se puede transformar al sistema de coordenadas de los puntos ({crs}): {error}</translation>
    </message>
    <message>
        <source>The layer {layer} has no date fields such as D20200131; import the InSAR files first.</source>
        <translation>La capa {layer} no tiene campos de fecha como D20200131; importe antes los archivos InSAR.</translation>
    </message>
    <message>
        <source>The layer {layer} has no feature with the ID {point}.</source>
        <translation>La capa {layer} no tiene ningún objeto con el identificador {point}.</translation>
    </message>
    <message>
        <source>The layer {layer} has no line of sight; import it with its angles.</source>
        <translation>La capa {layer} no tiene línea de vista; impórtela con sus ángulos.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons; draw one around each area of interest.</source>
        <translation>La capa {layer} no tiene polígonos; dibuje uno alrededor de cada área de interés.</translation>
    </message>
    <message>
        <source>The layer {layer} has no polygons; draw one around the area of interest.</source>
        <translation>La capa {layer} no tiene polígonos; dibuje uno alrededor del área de interés.</translation>
    </message>
    <message>
        <source>The layer {layer} shows the points of a file and has unsaved edits, which this file does not contain; discard the edits.</source>
        <translation>La capa {layer} muestra los puntos de un archivo y tiene cambios sin guardar que ese archivo no contiene; descarte los cambios.</translation>
    </message>
    <message>
        <source>The layer {layer} shows the points of a former version of its file; open the file again.</source>
        <translation>La capa {layer} muestra los puntos de una versión anterior de su archivo; abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be read completely: {reason}</source>
        <translation>La capa {name} no se puede leer por completo: {reason}</translation>
    </message>
    <message>
        <source>The layer {name} has no CRS, so distances are unknown; set the CRS in the layer properties.</source>
        <translation>La capa {name} no tiene sistema de coordenadas, así que no se conocen las distancias; asígnelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The layer {name} was changed while it was being read; run the algorithm again.</source>
        <translation>La capa {name} se modificó mientras se leía; ejecute de nuevo el algoritmo.</translation>
    </message>
    <message>
        <source>The layers have different components ({words}); project them onto the same component first.</source>
        <translation>Las capas tienen componentes distintas ({words}); proyéctelas antes sobre la misma componente.</translation>
    </message>
    <message>
        <source>The layers have no common period ({spans}); provide layers that cover the same period.</source>
        <translation>Las capas no tienen período común ({spans}); proporcione capas que cubran el mismo período.</translation>
    </message>
    <message numerus="yes">
        <source>The layers have points at {count:,} different positions, but a grid requires at least {least_points}.</source>
        <translation>
            <numerusform>Las capas tienen puntos en solo {count:,} posición, pero una malla necesita al menos {least_points}.</numerusform>
            <numerusform>Las capas tienen puntos en {count:,} posiciones distintas, pero una malla necesita al menos {least_points}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The layers have {count:,} dates in common ({spans}), but at least {least_dates} are required; first resample the layers to a common time axis with the harmonize algorithm.</source>
        <translation>
            <numerusform>Las capas tienen {count:,} fecha en común ({spans}), pero se necesitan al menos {least_dates}; remuestree antes las capas a un eje temporal común con el algoritmo harmonize.</numerusform>
            <numerusform>Las capas tienen {count:,} fechas en común ({spans}), pero se necesitan al menos {least_dates}; remuestree antes las capas a un eje temporal común con el algoritmo harmonize.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout shown in the log, the report and the import dialog, or a part of it. Keys: encoding, separator, decimal, header_row, unit_row, first_row, date_form, date_order, no_data, unit, and columns with name, role and unit. Omitted keys are detected automatically.</source>
        <translation>La disposición mostrada en el registro de mensajes, el informe y el diálogo de importación, o una parte de ella. Claves: encoding, separator, decimal, header_row, unit_row, first_row, date_form, date_order, no_data, unit y columns con name, role y unit. Las claves omitidas se detectan automáticamente.</translation>
    </message>
    <message>
        <source>The line of sight</source>
        <translation>La línea de vista</translation>
    </message>
    <message>
        <source>The line of sight ({convention})</source>
        <translation>La línea de vista ({convention})</translation>
    </message>
    <message>
        <source>The line of sight ({convention}) points down, that is, from the satellite to the ground; choose satellite_to_ground, or enu if the vectors were already reversed.</source>
        <translation>La línea de vista ({convention}) apunta hacia abajo, es decir, del satélite al suelo; elija satellite_to_ground, o enu si los vectores ya se invirtieron.</translation>
    </message>
    <message>
        <source>The line of sight disagrees with GNSS: the RMS of layer minus GNSS is {as_given:.1f} mm as imported and {misfit:.1f} mm with {best}. Check the sign, heading and orbit direction used for the import.</source>
        <translation>La línea de vista no concuerda con el GNSS: el RMS de capa menos GNSS es de {as_given:.1f} mm tal como se importó y de {misfit:.1f} mm con {best}. Compruebe SIGN, el rumbo y la dirección de la órbita usados en la importación.</translation>
    </message>
    <message>
        <source>The line of sight is unknown; set LAYER, or both INCIDENCE and HEADING.</source>
        <translation>No se conoce la línea de vista; indique LAYER, o bien INCIDENCE y HEADING.</translation>
    </message>
    <message>
        <source>The line-of-sight directions of the points are unknown or cancel each other out; import the layer again.</source>
        <translation>Las direcciones de la línea de vista de los puntos no se conocen o se anulan entre sí; importe la capa de nuevo.</translation>
    </message>
    <message>
        <source>The lineage in the metadata of the layer is damaged, so the origin of its values is unknown; create the layer again, or remove the metadata.</source>
        <translation>El linaje en los metadatos de la capa está dañado, así que no se conoce el origen de sus valores; cree la capa de nuevo o elimine los metadatos.</translation>
    </message>
    <message>
        <source>The linear term is always included; seasonal terms require more than one year of data.</source>
        <translation>El término lineal se incluye siempre; los términos estacionales necesitan más de un año.</translation>
    </message>
    <message>
        <source>The lines of sight of {first} and {second} are {apart:.0f}° apart, so the layers measure different components of motion; first project them onto one line of sight with the projectlos algorithm.</source>
        <translation>Las líneas de vista de {first} y {second} difieren {apart:.0f}°, así que las capas miden componentes distintas del movimiento; proyéctelas antes sobre una misma línea de vista con el algoritmo projectlos.</translation>
    </message>
    <message>
        <source>The links to the companion layers cannot be stored in {file} ({found}); free up disk space.</source>
        <translation>Los enlaces a las capas acompañantes no se pueden guardar en {file} ({found}); libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The look direction is {look}; use right or left.</source>
        <translation>La dirección de observación es {look}; use right o left.</translation>
    </message>
    <message>
        <source>The median interval is {interval:g} days.</source>
        <translation>El intervalo mediano es de {interval:g} días.</translation>
    </message>
    <message>
        <source>The median velocity is {median:.1f} mm/yr; 90 % of the points lie between {low:.1f} and {high:.1f} mm/yr.</source>
        <translation>La velocidad mediana es de {median:.1f} mm/año; el 90 % de los puntos está entre {low:.1f} y {high:.1f} mm/año.</translation>
    </message>
    <message>
        <source>The method {best} has a smaller RMS about the mean at held-out stations ({finite:.1f} mm); consider using this method.</source>
        <translation>El método {best} tiene un RMS respecto a la media menor en las estaciones reservadas ({finite:.1f} mm); considere usar este método.</translation>
    </message>
    <message>
        <source>The method {method} is unknown; use one of {methods}.</source>
        <translation>METHOD {method} es desconocido; use uno de {methods}.</translation>
    </message>
    <message>
        <source>The model cannot be copied to {folder} ({error}).</source>
        <translation>El modelo no se puede copiar en {folder} ({error}).</translation>
    </message>
    <message>
        <source>The model file {file} does not exist.</source>
        <translation>El archivo de modelo {file} no existe.</translation>
    </message>
    <message>
        <source>The model has one network per point, but none for point {pid}; train with SCOPE = shared to estimate points that were not used for training.</source>
        <translation>El modelo tiene una red por punto, pero ninguna para el punto {pid}; entrene con SCOPE = shared para estimar puntos que no se usaron en el entrenamiento.</translation>
    </message>
    <message>
        <source>The model is evaluated without retraining, and its last training day applies to all methods. Default: the SlopeMuse models are trained.</source>
        <translation>Se evalúa sin volver a entrenarlo; su último día de entrenamiento se aplica a todos los métodos. Por defecto: se entrenan los modelos de SlopeMuse.</translation>
    </message>
    <message>
        <source>The model uses no data from after the training period. The daily rate is a sum of responses to the drivers, whose amplitudes vary smoothly across the slope; only differences between acquisitions are fitted.</source>
        <translation>El modelo no usa datos posteriores al período de entrenamiento. La velocidad diaria es una suma de respuestas a las variables, cuyas amplitudes varían suavemente sobre la ladera; solo se ajustan diferencias entre adquisiciones.</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which has a smaller error than the model with drivers on {n_heldout:.0f} held-out acquisitions in the training period. Nowcasts and scenarios use this method; hindcasts use the daily rates.</source>
        <translation>El modelo usa el método {title}, que tiene un error menor que el modelo con variables en {n_heldout:.0f} adquisiciones reservadas del período de entrenamiento. Los nowcasts y los escenarios usan este método; los hindcasts usan las velocidades diarias.</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which requires {least_acquisitions} acquisitions up to {train_end}. The layer has only {n_past}; the model with drivers is used instead.</source>
        <translation>El modelo usa el método {title}, que requiere {least_acquisitions} adquisiciones hasta el {train_end}. La capa tiene solo {n_past}; en su lugar se usa el modelo con variables.</translation>
    </message>
    <message>
        <source>The model uses the method {title}, which was chosen in training. The estimate uses this method, except where a point deviates from its behaviour in training.</source>
        <translation>El modelo usa el método {title}, elegido en el entrenamiento. La estimación usa este método, salvo donde un punto se desvía de su comportamiento en el entrenamiento.</translation>
    </message>
    <message>
        <source>The model uses the pretrained network, which was selected based on {n_heldout:.0f} held-out acquisitions in the training period and on its errors on other slopes. Nowcasts, hindcasts and scenarios use this network.</source>
        <translation>El modelo usa la red preentrenada, elegida por {n_heldout:.0f} adquisiciones reservadas del período de entrenamiento y por sus errores en otras laderas. Los nowcasts, los hindcasts y los escenarios la usan.</translation>
    </message>
    <message>
        <source>The model was trained on another slope: the points are {away:.1f} km from its training points; choose the model for this slope.</source>
        <translation>El modelo se entrenó en otra ladera: los puntos están a {away:.1f} km de sus puntos de entrenamiento; elija el modelo de esta ladera.</translation>
    </message>
    <message>
        <source>The model was trained with the driver {absent}, which is not in the hydrology table (drivers: {names}); use a table with the drivers used for training.</source>
        <translation>El modelo se entrenó con la variable {absent}, que no está en la tabla hidrológica (variables: {names}); use una tabla con las variables del entrenamiento.</translation>
    </message>
    <message>
        <source>The model was trained with weights of the pretrained network that differ from those in this version of SlopeMuse: the scores of the model may not apply to the estimate. Train the model again.</source>
        <translation>El modelo se entrenó con pesos de la red preentrenada distintos de los de esta versión de SlopeMuse: las puntuaciones del modelo pueden no valer para la estimación. Entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The model was trained with {drivers} and is evaluated with this driver set only.</source>
        <translation>El modelo se entrenó con {drivers} y se evalúa solo con este conjunto de variables.</translation>
    </message>
    <message>
        <source>The most frequent velocity is about {mode:g} mm/yr; {share:.1f} % of {known:,} points are between {low:g} and {high:g} mm/yr.</source>
        <translation>La velocidad más frecuente es de unos {mode:g} mm/año; el {share:.1f} % de los {known:,} puntos está entre {low:g} y {high:g} mm/año.</translation>
    </message>
    <message>
        <source>The motion does not depend on height (error at held-out points: {after:.2f} mm/yr with height, {before:.2f} mm/yr without), so the DEM is ignored.</source>
        <translation>El movimiento no depende de la altura (error en los puntos reservados: {after:.2f} mm/año con la altura, {before:.2f} mm/año sin ella), así que el MDE no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The motion up to this day defines normal behaviour. Default: the middle of the series.</source>
        <translation>El movimiento hasta este día se toma como comportamiento habitual. Por defecto: el punto medio de la serie.</translation>
    </message>
    <message>
        <source>The name of the column {name} is not a valid calendar date; the column is ignored.</source>
        <translation>El nombre de la columna {name} no es una fecha válida; la columna se ignora.</translation>
    </message>
    <message>
        <source>The name of the column {wrong} is not a valid calendar date; {counted} ignored.</source>
        <translation>El nombre de la columna {wrong} no es una fecha válida; se ignora {counted}.</translation>
    </message>
    <message>
        <source>The names in {source} contain pairs of dates with different first dates ({starts}, {last_start}), so the rasters are interferograms, not displacements since a common date; provide cumulative displacements.</source>
        <translation>Los nombres en {source} contienen pares de fechas con primeras fechas distintas ({starts}, {last_start}), por lo que los rásteres son interferogramas y no desplazamientos desde una fecha común; proporcione desplazamientos acumulados.</translation>
    </message>
    <message>
        <source>The names in {source} contain {word}, so the rasters are not displacements; choose the rasters of displacement.</source>
        <translation>Los nombres en {source} contienen {word}, por lo que los rásteres no son desplazamientos; elija los rásteres de desplazamiento.</translation>
    </message>
    <message>
        <source>The names of the columns {twin} and {column} differ only in case; rename one of them.</source>
        <translation>Los nombres de las columnas {twin} y {column} solo difieren en las mayúsculas; cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>The number of displacements of station {station} does not match the number of its dates ({count}).</source>
        <translation>Los desplazamientos de la estación {station} no se corresponden con sus {count} fechas.</translation>
    </message>
    <message>
        <source>The original output {name} is a table, so only its hash is compared.</source>
        <translation>La salida original {name} es una tabla, así que solo se compara su hash.</translation>
    </message>
    <message>
        <source>The original output {name}, {path}, no longer exists, so only its hash is compared.</source>
        <translation>La salida original {name}, {path}, ya no existe, así que solo se compara su hash.</translation>
    </message>
    <message>
        <source>The original output {name}, {path}, was changed after the run.</source>
        <translation>La salida original {name}, {path}, se modificó después de la ejecución.</translation>
    </message>
    <message>
        <source>The output folder in {name}, {output}, does not exist; create it.</source>
        <translation>La carpeta de salida de {name}, {output}, no existe; créela.</translation>
    </message>
    <message>
        <source>The output {name} would overwrite the input {other} ({path}); choose another file.</source>
        <translation>La salida {name} sobrescribiría la entrada {other} ({path}); elija otro archivo.</translation>
    </message>
    <message>
        <source>The output {name} would replace {path}, which is open in QGIS; remove the layer {layer} from the project or choose another file.</source>
        <translation>La salida {name} reemplazaría {path}, que QGIS tiene abierto; quite la capa {layer} del proyecto o elija otro archivo.</translation>
    </message>
    <message>
        <source>The output {name} would replace {path}, which is open in another program; close it there or choose another file.</source>
        <translation>La salida {name} reemplazaría {path}, que otro programa tiene abierto; ciérrelo allí o elija otro archivo.</translation>
    </message>
    <message>
        <source>The outputs of the repeated run are kept in this folder. Default: they are removed after the comparison.</source>
        <translation>Las salidas de la repetición se conservan en esta carpeta. Por defecto: se eliminan después de la comparación.</translation>
    </message>
    <message>
        <source>The outputs {name} and {other} are the same file ({path}); choose two different files.</source>
        <translation>Las salidas {name} y {other} son el mismo archivo ({path}); elija dos archivos distintos.</translation>
    </message>
    <message>
        <source>The paper uses 12, the revisit time of the satellite.</source>
        <translation>El artículo usa 12, el tiempo de revisita del satélite.</translation>
    </message>
    <message>
        <source>The paper uses 30. The rate variant uses a fixed memory of 400 days.</source>
        <translation>El artículo usa 30. La variante de velocidad usa una memoria fija de 400 días.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} does not contain two dates {step_days} days apart; use a smaller STEP.</source>
        <translation>El período del {first} al {last} no contiene dos fechas separadas {step_days} días; use un STEP menor.</translation>
    </message>
    <message>
        <source>The pixels of {source} have no width or no height; georeference the file again.</source>
        <translation>Los píxeles de {source} no tienen ancho o alto; georreferencie el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The plot cannot be drawn; open the SlopeMuse dock first.</source>
        <translation>No se puede dibujar el gráfico; abra primero el panel de SlopeMuse.</translation>
    </message>
    <message>
        <source>The plot in {name} follows the centre of the map or an atlas of the points.</source>
        <translation>El gráfico de {name} sigue el centro del mapa o un atlas de los puntos.</translation>
    </message>
    <message>
        <source>The plot was added to the layout {name}.</source>
        <translation>El gráfico se añadió a la composición {name}.</translation>
    </message>
    <message>
        <source>The plot was copied to the clipboard.</source>
        <translation>El gráfico se copió al portapapeles.</translation>
    </message>
    <message>
        <source>The point ID {ids} occurs more than once; assign a unique ID to every point.</source>
        <translation>El ID de punto {ids} aparece más de una vez; asigne un ID único a cada punto.</translation>
    </message>
    <message>
        <source>The point in row {empty} has no pid; assign a unique ID to every point.</source>
        <translation>El punto de la fila {empty} no tiene pid; asigne un ID único a cada punto.</translation>
    </message>
    <message>
        <source>The point layer has no CRS, so the DEM cannot be sampled at the points; assign a CRS to the layer.</source>
        <translation>La capa de puntos no tiene sistema de coordenadas, así que no se puede muestrear el MDE en los puntos; asigne uno a la capa.</translation>
    </message>
    <message>
        <source>The point nearest to station {station} is {km:,.0f} km away, where the line of sight differs; choose a LAYER of the same area, or correct its CRS or the positions of the stations.</source>
        <translation>El punto más próximo a la estación {station} está a {km:,.0f} km, donde la línea de vista es otra; elija una LAYER de la misma zona, o corrija su SRC o las posiciones de las estaciones.</translation>
    </message>
    <message>
        <source>The point nearest to {name} is {km:.0f} km away.</source>
        <translation>El punto más cercano a {name} está a {km:.0f} km.</translation>
    </message>
    <message>
        <source>The points lie outside the area of use of {crs}; check the CRS of the layer.</source>
        <translation>Los puntos están fuera del área de uso de {crs}; compruebe el sistema de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add columns lon and lat, or a CSV file with station, lon and lat.</source>
        <translation>No se conoce la posición de la estación {station}; añada las columnas lon y lat, o un archivo CSV con station, lon y lat.</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add columns lon and lat.</source>
        <translation>No se conoce la posición de la estación {station}; añada las columnas lon y lat.</translation>
    </message>
    <message>
        <source>The position of station {station} is unknown; add the columns lon and lat.</source>
        <translation>No se conoce la posición de la estación {station}; añada las columnas lon y lat.</translation>
    </message>
    <message>
        <source>The pretrained network does not reduce the error at held-out points (with its full correction, the error is {full:.0f} % of that without it) and is not used; sigma is calibrated at these points.</source>
        <translation>La red preentrenada no reduce el error en los puntos reservados (con su corrección completa, el error es el {full:.0f} % del error sin ella) y no se usa; sigma se calibra en esos puntos.</translation>
    </message>
    <message>
        <source>The pretrained network requires at least {least_points} points, so it is not used.</source>
        <translation>La red preentrenada necesita al menos {least_points} puntos, así que no se usa.</translation>
    </message>
    <message>
        <source>The pretrained network uses only rain and reservoir level; it ignores the drivers {drivers}.</source>
        <translation>La red preentrenada usa solo la lluvia y el nivel del embalse; ignora las variables {drivers}.</translation>
    </message>
    <message>
        <source>The producer {key} is unknown; choose one of {by_key}.</source>
        <translation>El productor {key} es desconocido; elija uno de {by_key}.</translation>
    </message>
    <message>
        <source>The project has no polygon layer</source>
        <translation>El proyecto no tiene ninguna capa de polígonos</translation>
    </message>
    <message>
        <source>The published CNN has the smallest error at held-out points with cells of {cell_m:g} m ({found}).</source>
        <translation>La CNN publicada tiene el menor error en los puntos reservados con celdas de {cell_m:g} m ({found}).</translation>
    </message>
    <message>
        <source>The published CNN was trained for {epochs} of {asked} epochs ({reason}); its RMSE at the points used for early stopping is {rmse:.2f} mm.</source>
        <translation>La CNN publicada se entrenó durante {epochs} de {asked} épocas ({reason}); su RMSE en los puntos usados para la parada anticipada es de {rmse:.2f} mm.</translation>
    </message>
    <message>
        <source>The published factor is {published:.3f} for all of these motions.</source>
        <translation>El factor publicado es {published:.3f} para todos estos movimientos.</translation>
    </message>
    <message>
        <source>The published formula applies to two satellites with the same heading.</source>
        <translation>La fórmula publicada es aplicable a dos satélites con el mismo rumbo.</translation>
    </message>
    <message>
        <source>The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for the period that begins on its date and is distributed evenly over that period. Use daily rainfall if available: individual storms cannot be resolved.</source>
        <translation>La lluvia tiene un valor cada {usual:.0f} días. Cada valor se trata como el total del período que empieza en su fecha y se reparte por igual en ese período. Use lluvia diaria si está disponible: no se pueden resolver las tormentas individuales.</translation>
    </message>
    <message>
        <source>The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for the period that ends on its date and is distributed evenly over that period. Use daily rainfall if available: individual storms cannot be resolved.</source>
        <translation>La lluvia tiene un valor cada {usual:.0f} días. Cada valor se trata como el total del período que termina en su fecha y se reparte por igual en ese período. Use lluvia diaria si está disponible: no se pueden resolver las tormentas individuales.</translation>
    </message>
    <message>
        <source>The raster layer {name} is not stored in a raster file; save it as a GeoTIFF.</source>
        <translation>La capa ráster {name} no está guardada en un archivo ráster; guárdela como GeoTIFF.</translation>
    </message>
    <message>
        <source>The raster {name}</source>
        <translation>El ráster {name}</translation>
    </message>
    <message>
        <source>The raster {name} covers none of the {xy} points; check its CRS.</source>
        <translation>El ráster {name} no cubre ninguno de los {xy} puntos; compruebe su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The raster {name} has no CRS; assign a CRS to the raster.</source>
        <translation>El ráster {name} no tiene sistema de coordenadas; asígnele uno.</translation>
    </message>
    <message>
        <source>The raster {name} has no value at any of the {xy} points; provide a raster that covers the points.</source>
        <translation>El ráster {name} no tiene valor en ninguno de los {xy} puntos; proporcione un ráster que cubra los puntos.</translation>
    </message>
    <message numerus="yes">
        <source>The raster {name} has {count:,} bands; a line-of-sight raster has three bands (east, north, up) or two bands (incidence angle, heading).</source>
        <translation>
            <numerusform>El ráster {name} tiene {count:,} banda; un ráster de línea de vista tiene tres bandas (este, norte, arriba) o dos (ángulo de incidencia, rumbo).</numerusform>
            <numerusform>El ráster {name} tiene {count:,} bandas; un ráster de línea de vista tiene tres bandas (este, norte, arriba) o dos (ángulo de incidencia, rumbo).</numerusform>
        </translation>
    </message>
    <message>
        <source>The reference period ends on {last}, before its start on {first}; correct REFERENCE_START and REFERENCE_END.</source>
        <translation>El período de referencia termina el {last}, antes de su inicio el {first}; corrija REFERENCE_START y REFERENCE_END.</translation>
    </message>
    <message>
        <source>The reference period from {first} to {last} is shorter than {least} days; set a longer period, or set WATCH, WARNING and ALARM in mm/day.</source>
        <translation>El período de referencia del {first} al {last} dura menos de {least} días; indique un período más largo, o WATCH, WARNING y ALARM en mm/día.</translation>
    </message>
    <message>
        <source>The reference period is {first} to {last}. Velocities refer to the last 24 days, the trend to the last 72 days. A day is uncertain if it cannot be classified as quiet: its interval reaches the watch threshold, the day is flagged, or it has no estimate.</source>
        <translation>El período de referencia va del {first} al {last}. Las velocidades se refieren a los últimos 24 días y la tendencia, a los últimos 72 días. Un día es incierto si no se puede clasificar como tranquilo: su intervalo alcanza el umbral de vigilancia, el día está marcado o no tiene estimación.</translation>
    </message>
    <message numerus="yes">
        <source>The repeated run of {algorithm} differs in {count} items.</source>
        <translation>
            <numerusform>La repetición de {algorithm} difiere en {count} elemento.</numerusform>
            <numerusform>La repetición de {algorithm} difiere en {count} elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repeated run of {algorithm} is identical: {compared}.</source>
        <translation>La repetición de {algorithm} es idéntica: {compared}.</translation>
    </message>
    <message>
        <source>The report compares the errors of all methods at held-out points.</source>
        <translation>El informe compara los errores de todos los métodos en puntos reservados.</translation>
    </message>
    <message>
        <source>The result has {columns} columns, but a GeoPackage can contain at most {max_columns}; omit some columns.</source>
        <translation>El resultado tiene {columns} columnas, pero un GeoPackage puede contener como máximo {max_columns}; omita algunas columnas.</translation>
    </message>
    <message>
        <source>The result has {n_dates} dates, but a layer can contain at most {max_date_fields}; use a larger step, a shorter period, or NetCDF.</source>
        <translation>El resultado tiene {n_dates} fechas, pero una capa puede contener como máximo {max_date_fields}; use un paso mayor, un período más corto o NetCDF.</translation>
    </message>
    <message>
        <source>The results of a SlopeMuse model are those of its daily layer, which is estimated from all points in the layer with a latency of at least one day. Only the training points are scored.</source>
        <translation>Los resultados de un modelo de SlopeMuse son los de su capa diaria, estimada con todos los puntos de la capa y con una latencia de al menos un día. Solo se puntúan los puntos de entrenamiento.</translation>
    </message>
    <message>
        <source>The rows have {width} cells, but the header has {names} (LiCSBAS2 lists noise columns that it does not write); coordinates, velocity and dates are read, and the columns between them are ignored.</source>
        <translation>Las filas tienen {width} celdas, pero el encabezado tiene {names} (LiCSBAS2 enumera columnas de ruido que no escribe); se leen coordenadas, velocidad y fechas, y se ignoran las columnas entre ellas.</translation>
    </message>
    <message>
        <source>The run record in {name} has format version {version}, but this version of SlopeMuse reads only up to {known}; update the plugin.</source>
        <translation>El registro de ejecución en {name} tiene la versión de formato {version}, pero esta versión de SlopeMuse solo lee hasta la {known}; actualice el complemento.</translation>
    </message>
    <message>
        <source>The run record in {name} is damaged ({reason}); choose another output of the same run.</source>
        <translation>El registro de ejecución en {name} está dañado ({reason}); elija otra salida de la misma ejecución.</translation>
    </message>
    <message>
        <source>The run record in {name} was created by the {algorithm} algorithm, which is not available in this version of SlopeMuse; update the plugin.</source>
        <translation>El registro de ejecución en {name} fue creado por el algoritmo {algorithm}, que no está disponible en esta versión de SlopeMuse; actualice el complemento.</translation>
    </message>
    <message>
        <source>The run recorded in {name} cannot be repeated because {parameter} was {what}; save this input as a file and run the algorithm on the file.</source>
        <translation>La ejecución registrada en {name} no se puede repetir porque {parameter} era {what}; guarde esta entrada como archivo y ejecute el algoritmo con el archivo.</translation>
    </message>
    <message>
        <source>The same acquisitions, with the common-mode error subtracted</source>
        <translation>Las mismas adquisiciones, sin el error de modo común</translation>
    </message>
    <message>
        <source>The same points, coloured by the correlation of their response.</source>
        <translation>Los mismos puntos, coloreados según la correlación de su respuesta.</translation>
    </message>
    <message>
        <source>The same seed gives the same model.</source>
        <translation>La misma semilla da el mismo modelo.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
        <source>The same seed gives the same scores.</source>
        <translation>La misma semilla da las mismas puntuaciones.</translation>
    </message>
    <message>
        <source>The scatter about the linear trend of each point is {rms_mm:.2f} mm (root mean square, {n_points} points) in the window of 200 m × 200 m with the lowest median velocity ({velocity_mm_yr:.2f} mm/yr), centred on {x}, {y}. The scatter includes measurement noise, atmospheric delay and seasonal motion.</source>
        <translation>La dispersión respecto a la tendencia lineal de cada punto es de {rms_mm:.2f} mm (media cuadrática, {n_points} puntos) en la ventana de 200 m × 200 m con la menor velocidad mediana ({velocity_mm_yr:.2f} mm/año), centrada en {x}, {y}. La dispersión incluye ruido de medida, retardo atmosférico y movimiento estacional.</translation>
    </message>
    <message>
        <source>The series are calibrated with {stations}: {rate:+.2f} mm/yr is subtracted, relative to {origin}. The model stores this rate and subtracts it from every layer to which the model is applied. These stations cannot be used to score the model.</source>
        <translation>Las series se calibran con {stations}: se restan {rate:+.2f} mm/año, respecto a {origin}. El modelo guarda esta velocidad y la resta de toda capa a la que se aplique. Estas estaciones no se pueden usar para puntuar el modelo.</translation>
    </message>
    <message>
        <source>The series of the second layer are shifted to the datum of the first layer: median shift {offset:+.1f} mm, fitted over the common period at {near:.0f} % of the points.</source>
        <translation>Las series de la segunda capa se desplazan al datum de la primera: desplazamiento mediano {offset:+.1f} mm, ajustado en el período común en el {near:.0f} % de los puntos.</translation>
    </message>
    <message>
        <source>The series run from {first} to {last} and the drivers from {first_2} to {last_2}: fewer than two acquisitions are within the period covered by the drivers.</source>
        <translation>Las series van de {first} a {last} y las variables de {first_2} a {last_2}: menos de dos adquisiciones están dentro del período de las variables.</translation>
    </message>
    <message>
        <source>The series run from {first} to {last} and the drivers from {first_2} to {last_2}: they do not overlap. Provide drivers for the period of the series.</source>
        <translation>Las series van de {first} a {last} y las variables de {first_2} a {last_2}: no se solapan. Proporcione variables para el período de las series.</translation>
    </message>
    <message>
        <source>The series up to {train_end} differ from those used for training: the median velocity difference is {changed:.1f} mm/yr. The delivery may have been reprocessed or re-referenced; train the model again.</source>
        <translation>Las series hasta el {train_end} difieren de las usadas en el entrenamiento: la diferencia mediana de velocidad es de {changed:.1f} mm/año. Es posible que la entrega se haya reprocesado o haya cambiado de referencia; entrene de nuevo el modelo.</translation>
    </message>
    <message>
        <source>The settings of the import dialog, or the path of a file that contains them. Keys: unit, sign, crs, producer, component, columns and more. Parameters set above take precedence.</source>
        <translation>Las opciones del diálogo de importación, o la ruta de un archivo que las contiene. Claves: unit, sign, crs, producer, component, columns y otras. Los parámetros indicados arriba prevalecen.</translation>
    </message>
    <message>
        <source>The shape of {column} in {name} was {former} and is now {now}.</source>
        <translation>La forma de {column} en {name} era {former} y ahora es {now}.</translation>
    </message>
    <message>
        <source>The shares of the pretrained network and its sigma were determined at held-out points that are also used for the scores, so the error and the coverage of this method may be slightly too favourable.</source>
        <translation>Las proporciones de la red preentrenada y su sigma se determinaron en puntos reservados que también se usan para las puntuaciones, así que el error y la cobertura de este método pueden ser algo demasiado favorables.</translation>
    </message>
    <message>
        <source>The sheet {name} was read; {file} has {names} sheets.</source>
        <translation>Se leyó la hoja {name}; {file} tiene {names} hojas.</translation>
    </message>
    <message>
        <source>The sign convention of {producer} is not documented; the values are assumed to be positive towards the satellite. Compare them with a known motion, and set SIGN.</source>
        <translation>La convención de signo de {producer} no está documentada; se supone que los valores son positivos hacia el satélite. Compárelos con un movimiento conocido e indique SIGN.</translation>
    </message>
    <message>
        <source>The slope {name} has no {column}; add it.</source>
        <translation>La ladera {name} no tiene {column}; añada este dato.</translation>
    </message>
    <message>
        <source>The slopes {one} and {other} in {name} would use the same folder; give them different names.</source>
        <translation>Las laderas {one} y {other} de {name} usarían la misma carpeta; deles nombres distintos.</translation>
    </message>
    <message>
        <source>The stable_area in {name}, {area}, does not exist; correct the path.</source>
        <translation>El área estable (stable_area) de {name}, {area}, no existe; corrija la ruta.</translation>
    </message>
    <message numerus="yes">
        <source>The station and the layer have {count:,} dates in common, but at least {min_dates} are required{extra}</source>
        <translation>
            <numerusform>La estación y la capa tienen {count:,} fecha en común, pero se necesitan al menos {min_dates}{extra}</numerusform>
            <numerusform>La estación y la capa tienen {count:,} fechas en común, pero se necesitan al menos {min_dates}{extra}</numerusform>
        </translation>
    </message>
    <message>
        <source>The stations and the layer have no common dates between START and END.</source>
        <translation>Las estaciones y la capa no tienen fechas comunes entre START y END.</translation>
    </message>
    <message>
        <source>The statistics are computed as in “Relate motion to hydrology”, from {n} points of the layer in its original datum: the trend, the seasonal signal and the possible effect of the other driver are removed from the changes between acquisitions. The maps show the partial correlation r with sums of the driver; the best response need not be one of these sums. p and q take the neighbouring points into account. The resolution of the lag is at best half an acquisition interval.</source>
        <translation>Las estadísticas son las de «Relacionar el movimiento con la hidrología», calculadas con {n} puntos de la capa en su datum original: de los cambios entre adquisiciones se eliminan la tendencia, la señal estacional y el posible efecto de la otra variable. Los mapas muestran la correlación parcial r con sumas de la variable; la mejor respuesta puede no ser ninguna de estas sumas. p y q tienen en cuenta los puntos vecinos. La resolución del retardo es, en el mejor de los casos, medio intervalo entre adquisiciones.</translation>
    </message>
    <message>
        <source>The subtracted offset is the robust mean of the points within the radius (after a constant shift per point; values beyond 3 MAD excluded) minus GNSS. GNSS is first smoothed in time so that the noise of a single day does not affect the whole map. The methods plain_difference (mean of the points minus unsmoothed daily GNSS) and rate follow Sections 4.2.2 and 4.2.4 of Khalili et al. (2024).</source>
        <translation>El desfase restado es la media robusta de los puntos dentro del radio (tras un desplazamiento constante por punto; se excluyen los valores más allá de 3 MAD) menos el GNSS. Antes, el GNSS se suaviza en el tiempo, para que el ruido de un solo día no afecte a todo el mapa. Los métodos plain_difference (media de los puntos menos el GNSS diario sin suavizar) y rate siguen las secciones 4.2.2 y 4.2.4 de Khalili et al. (2024).</translation>
    </message>
    <message>
        <source>The table does not specify what {name} contains; many values are exactly zero and none is negative, so the column is read as rain. Set RAIN_FIELD or LEVEL_FIELD if this is wrong.</source>
        <translation>La tabla no indica qué contiene {name}; muchos valores son exactamente cero y ninguno es negativo, así que la columna se lee como lluvia. Indique RAIN_FIELD o LEVEL_FIELD si no es así.</translation>
    </message>
    <message>
        <source>The table has no point IDs; each position is treated as one point.</source>
        <translation>La tabla no tiene identificadores de puntos; cada posición se trata como un punto.</translation>
    </message>
    <message>
        <source>The table has one column per day of the month ({first} to {last}); rearrange it to one row per day.</source>
        <translation>La tabla tiene una columna por día del mes ({first} a {last}); reorganícela con una fila por día.</translation>
    </message>
    <message>
        <source>The table was copied to the clipboard; paste it into a spreadsheet.</source>
        <translation>La tabla se copió al portapapeles; péguela en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The table {layer} has dates in the column {date}, but no known column of displacements; rename the columns to pid, date and displacement (with the unit, for example displacement_mm), or provide a view with these names.</source>
        <translation>La tabla {layer} tiene fechas en la columna {date}, pero ninguna columna de desplazamientos conocida; cambie el nombre de las columnas a pid, date y displacement (con la unidad, por ejemplo displacement_mm), o proporcione una vista con estos nombres.</translation>
    </message>
    <message>
        <source>The table {layer} has no columns; use a table with a header row.</source>
        <translation>La tabla {layer} no tiene columnas; use una tabla con una fila de encabezado.</translation>
    </message>
    <message>
        <source>The table {layer} has one row per point and date, of which the dock reads single points only; run “Velocity map” on it and choose the layer that it writes.</source>
        <translation>La tabla {layer} tiene una fila por punto y fecha, de la que el panel solo lee puntos individuales; ejecute «Mapa de velocidades» con ella y elija la capa que escribe.</translation>
    </message>
    <message>
        <source>The table {table} cannot be written ({reason}); check that the user has write permission, that the PostGIS extension is installed in the database, and that no view or other program is using the table.</source>
        <translation>No se puede escribir la tabla {table} ({reason}); compruebe los permisos del usuario, que la base de datos tenga la extensión postgis y que ninguna vista ni otro programa use la tabla.</translation>
    </message>
    <message>
        <source>The table {table} would have {columns:,} columns, which exceeds the limit of PostgreSQL; write a GeoPackage.</source>
        <translation>La tabla {table} tendría {columns:,} columnas, que una tabla de PostgreSQL no puede contener; escriba un GeoPackage.</translation>
    </message>
    <message>
        <source>The task failed: {error}</source>
        <translation>La tarea falló: {error}</translation>
    </message>
    <message>
        <source>The term {unknown} is unknown; use {terms}.</source>
        <translation>El término {unknown} es desconocido; use {terms}.</translation>
    </message>
    <message>
        <source>The test period is {days} days long, less than a year; the scores do not represent the seasons that it does not cover.</source>
        <translation>El período de prueba dura {days} días, menos de un año; las puntuaciones no representan las estaciones del año que no cubre.</translation>
    </message>
    <message>
        <source>The test period is {last} days long, less than a year; the scores do not represent the seasons that it does not cover.</source>
        <translation>El período de prueba dura {last} días, menos de un año; las puntuaciones no representan las estaciones del año que no cubre.</translation>
    </message>
    <message>
        <source>The test period is {tested} days long, less than a year: the behaviour in the remaining seasons is unknown.</source>
        <translation>El período de prueba dura {tested} días, menos de un año: no se conoce el comportamiento en las demás estaciones del año.</translation>
    </message>
    <message>
        <source>The text of {name} differs: originally {before}, now {after}.</source>
        <translation>El texto de {name} difiere: originalmente {before}, ahora {after}.</translation>
    </message>
    <message>
        <source>The thresholds of the velocity at every point are {thresholds}.</source>
        <translation>Los umbrales de velocidad en todos los puntos son {thresholds}.</translation>
    </message>
    <message>
        <source>The time constant cannot be determined from these dates.</source>
        <translation>La constante de tiempo no se puede determinar con estas fechas.</translation>
    </message>
    <message>
        <source>The time variable of {file} counts from {day}, which is not a date.</source>
        <translation>La variable temporal de {file} cuenta desde {day}, que no es una fecha.</translation>
    </message>
    <message>
        <source>The time variable of {file} has no unit such as days since 2015-01-01.</source>
        <translation>La variable temporal de {file} no tiene una unidad como days since 2015-01-01.</translation>
    </message>
    <message>
        <source>The time variable of {file} has non-numeric values.</source>
        <translation>La variable temporal de {file} tiene valores no numéricos.</translation>
    </message>
    <message>
        <source>The time variable of {file} uses the calendar {calendar}; convert it to the standard calendar.</source>
        <translation>La variable de tiempo de {file} usa el calendario {calendar}; conviértala al calendario estándar.</translation>
    </message>
    <message>
        <source>The timestamp {cell} does not include a time zone, so it cannot be converted to UTC{zone:+g}; leave TIME_ZONE empty, or use the format 2020-07-01T23:30+08:00.</source>
        <translation>La marca de tiempo {cell} no incluye huso horario, así que no se puede convertir a UTC{zone:+g}; deje TIME_ZONE vacío o use la forma 2020-07-01T23:30+08:00.</translation>
    </message>
    <message>
        <source>The training period ends on {train_end} and has {past} acquisitions, but at least {least_acquisitions} are required; choose a later TRAIN_END or provide a longer series.</source>
        <translation>El período de entrenamiento termina el {train_end} y tiene {past} adquisiciones, pero se necesitan al menos {least_acquisitions}; elija un TRAIN_END posterior o proporcione una serie más larga.</translation>
    </message>
    <message>
        <source>The training period has only {n_dates} acquisitions, too few for a held-out test, so the choice of method cannot be validated.</source>
        <translation>El período de entrenamiento tiene solo {n_dates} adquisiciones, muy pocas para reservar algunas, así que la elección del método no se puede validar.</translation>
    </message>
    <message>
        <source>The training period has too few acquisitions for a held-out test. Nowcasts start with equal weights of the daily rates, the pretrained network and the last value, which are then learned from the acquisitions after training.</source>
        <translation>El período de entrenamiento tiene muy pocas adquisiciones para una prueba con datos reservados. Los nowcasts empiezan con pesos iguales de las velocidades diarias, la red preentrenada y el último valor, que después se aprenden de las adquisiciones posteriores al entrenamiento.</translation>
    </message>
    <message>
        <source>The training period is {n_days} days long. With fewer than {least_days_for_drivers} days, the response to the drivers cannot be distinguished from a trend: the daily rates ignore the drivers and use only the past motion. The pretrained network, if it is used, takes rain and reservoir level into account.</source>
        <translation>El período de entrenamiento dura {n_days} días. Con menos de {least_days_for_drivers} días, la respuesta a las variables no se distingue de una tendencia: las velocidades diarias no usan las variables, solo el movimiento pasado. La red preentrenada, si se usa, tiene en cuenta la lluvia y el nivel del embalse.</translation>
    </message>
    <message>
        <source>The training period is {trained} days long, less than a year: the behaviour in the remaining seasons is unknown.</source>
        <translation>El período de entrenamiento dura {trained} días, menos de un año: no se conoce el comportamiento en las demás estaciones del año.</translation>
    </message>
    <message>
        <source>The typical interval between acquisitions ({revisit:.0f} days) is outside the range of {least} to {most} days for which the pretrained network was trained: its prediction intervals may be wrong.</source>
        <translation>El intervalo habitual entre adquisiciones ({revisit:.0f} días) está fuera del rango de {least} a {most} días para el que se entrenó la red preentrenada: sus intervalos de predicción pueden ser erróneos.</translation>
    </message>
    <message>
        <source>The unit of the NOAA rain data is unclear: the values are plausible in several units ({possible}); set RAIN_UNIT.</source>
        <translation>La unidad de los datos de lluvia de NOAA no está clara: los valores son verosímiles en cada una de estas: {possible}; indique RAIN_UNIT.</translation>
    </message>
    <message>
        <source>The unit {said} is unknown; use one of {known}.</source>
        <translation>La unidad {said} es desconocida; use una de {known}.</translation>
    </message>
    <message>
        <source>The user guide cannot be opened; see the docs folder of the plugin.</source>
        <translation>No se puede abrir la guía del usuario; consulte la carpeta docs del complemento.</translation>
    </message>
    <message>
        <source>The values in all files are relative to {starts}; this date was added with the value 0.</source>
        <translation>Los valores de todos los archivos son relativos a {starts}; esta fecha se añadió con el valor 0.</translation>
    </message>
    <message>
        <source>The values of {name} are in radians; import the layer with UNIT = rad and WAVELENGTH.</source>
        <translation>Los valores de {name} están en radianes; importe la capa con UNIT = rad y WAVELENGTH.</translation>
    </message>
    <message>
        <source>The values of {name} are in {unit} and were converted to mm.</source>
        <translation>Los valores de {name} están en {unit} y se convirtieron a mm.</translation>
    </message>
    <message>
        <source>The values of {source} are in {unit}, so they are velocities; provide the displacement on each date.</source>
        <translation>Los valores de {source} están en {unit}, por lo que son velocidades; proporcione el desplazamiento en cada fecha.</translation>
    </message>
    <message>
        <source>The values of {station} vary by {step:,.0f} mm from day to day; check the unit.</source>
        <translation>Los valores de {station} varían {step:,.0f} mm de un día a otro; compruebe la unidad.</translation>
    </message>
    <message>
        <source>The values of {station} vary by {step:.2g} mm from day to day and may be in m; check the unit.</source>
        <translation>Los valores de {station} varían {step:.2g} mm de un día a otro y pueden estar en m; compruebe la unidad.</translation>
    </message>
    <message>
        <source>The vector los_east, los_north, los_up</source>
        <translation>El vector los_east, los_north, los_up</translation>
    </message>
    <message>
        <source>The velocities of the points in the window differ by {rate_rms_mm_yr:.2f} mm/yr (root mean square about their mean); by this measure, Guo et al. (2023) report an accuracy better than 15 mm/yr.</source>
        <translation>Las velocidades de los puntos de la ventana difieren {rate_rms_mm_yr:.2f} mm/año (media cuadrática respecto a su media); con esta medida, Guo et al. (2023) indican una exactitud mejor que 15 mm/año.</translation>
    </message>
    <message>
        <source>The velocity field in the file is anticorrelated with its series (correlation {correlation:.2f}): one of the two has the opposite sign.</source>
        <translation>El campo de velocidad del archivo está anticorrelacionado con sus series (correlación {correlation:.2f}): uno de los dos tiene el signo contrario.</translation>
    </message>
    <message>
        <source>The version of {name} was {before} and is now {after}.</source>
        <translation>La versión de {name} era {before} y ahora es {after}.</translation>
    </message>
    <message>
        <source>The weights are equal at first and are learned from the acquisitions after training.</source>
        <translation>Los pesos son iguales al principio y se aprenden de las adquisiciones posteriores al entrenamiento.</translation>
    </message>
    <message>
        <source>The weights of each point are learned from held-out acquisitions in the training period and from those after it.</source>
        <translation>Los pesos de cada punto se aprenden de las adquisiciones reservadas del período de entrenamiento y de las posteriores.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are damaged; install the plugin again.</source>
        <translation>Los pesos de la red preentrenada, {file}, están dañados; instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are in the format {found}, but this version of SlopeMuse reads {format}. Install the plugin again.</source>
        <translation>Los pesos de la red preentrenada, {file}, están en el formato {found}, pero esta versión de SlopeMuse lee {format}. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, are missing; install the plugin again.</source>
        <translation>Faltan los pesos de la red preentrenada, {file}; instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The weights of the pretrained network, {file}, were changed after they were written: their hash differs. Install the plugin again.</source>
        <translation>Los pesos de la red preentrenada, {file}, se modificaron después de escribirse: su hash es distinto. Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <source>The {column} of the slope {name}, {path}, does not exist; correct the path.</source>
        <translation>El archivo de {column} de la ladera {name}, {path}, no existe; corrija la ruta.</translation>
    </message>
    <message>
        <source>The {key} in {name}, {path}, does not exist; correct the path.</source>
        <translation>El archivo de {key} en {name}, {path}, no existe; corrija la ruta.</translation>
    </message>
    <message>
        <source>There are no acquisitions after the training period, so the error of the model is unknown.</source>
        <translation>No hay adquisiciones después del periodo de entrenamiento, por lo que no se conoce el error del modelo.</translation>
    </message>
    <message>
        <source>There are no acquisitions after the training period, so the model is not scored. Choose an earlier TRAIN_END.</source>
        <translation>No hay adquisiciones posteriores al período de entrenamiento, así que el modelo no se puntúa. Elija un TRAIN_END anterior.</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>No hay huecos.</translation>
    </message>
    <message>
        <source>There are no new data; the results are unchanged.</source>
        <translation>No hay datos nuevos; los resultados no cambian.</translation>
    </message>
    <message>
        <source>There are no rain or reservoir level data for the dates of this point; choose a table under “Rain and level”.</source>
        <translation>No hay datos de lluvia ni de nivel del embalse para las fechas de este punto; elija una tabla en «Lluvia y nivel».</translation>
    </message>
    <message>
        <source>There are no reference data for the days between acquisitions; add a GNSS station (TRUTH) to score them.</source>
        <translation>Los días entre adquisiciones no tienen aquí datos de referencia; añada una estación GNSS (TRUTH) para puntuarlos.</translation>
    </message>
    <message numerus="yes">
        <source>There are only {count:,} acquisitions after the training period: the RMSE is uncertain by about {n_tested_2:.0f} %, and smaller differences between methods are not significant.</source>
        <translation>
            <numerusform>Solo hay {count:,} adquisición posterior al período de entrenamiento: el RMSE tiene una incertidumbre de cerca del {n_tested_2:.0f} %, y las diferencias menores entre métodos no son significativas.</numerusform>
            <numerusform>Solo hay {count:,} adquisiciones posteriores al período de entrenamiento: el RMSE tiene una incertidumbre de cerca del {n_tested_2:.0f} %, y las diferencias menores entre métodos no son significativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few dates for a held-out test, so the accuracy cannot be assessed.</source>
        <translation>Hay muy pocas fechas para reservar algunas, así que no se puede evaluar la exactitud.</translation>
    </message>
    <message>
        <source>There are too few points for a held-out test, so the accuracy of the map cannot be assessed.</source>
        <translation>Hay muy pocos puntos para reservar algunos, así que no se puede evaluar la exactitud del mapa.</translation>
    </message>
    <message>
        <source>There are {past} acquisitions before the end of training ({train_end}) and {past_2} after it, but at least {least} and 1, respectively, are required. Choose another TRAIN_END.</source>
        <translation>Hay {past} adquisiciones antes del fin del entrenamiento ({train_end}) y {past_2} después; se necesitan al menos {least} y 1. Elija otro TRAIN_END.</translation>
    </message>
    <message>
        <source>There is no GNSS station {name}; the table contains {known}.</source>
        <translation>No hay ninguna estación GNSS {name}; la tabla contiene {known}.</translation>
    </message>
    <message>
        <source>There is no acquisition before {target}; start the estimate later.</source>
        <translation>No hay ninguna adquisición anterior al {target}; empiece la estimación más tarde.</translation>
    </message>
    <message>
        <source>There is no example {name}; use one of {names}.</source>
        <translation>No existe el ejemplo {name}; use uno de {names}.</translation>
    </message>
    <message>
        <source>There is no station {name}; set STATIONS to one or more of {names}.</source>
        <translation>No hay ninguna estación {name}; indique en STATIONS una o varias de {names}.</translation>
    </message>
    <message>
        <source>This analysis requires a single point; click a point in the layer.</source>
        <translation>Este análisis requiere un solo punto; haga clic en un punto de la capa.</translation>
    </message>
    <message>
        <source>This is screening, not an alarm system: it ranks points by the attention they require. It detects nothing between acquisitions, and a slope can fail without any precursor in InSAR data. Base decisions on field data and on the judgement of people who know the slope.</source>
        <translation>Esto es un cribado, no un sistema de alarma: ordena los puntos según la atención que requieren. No detecta nada entre adquisiciones, y una ladera puede romper sin ningún precursor en los datos InSAR. Base las decisiones en datos de campo y en el criterio de personas que conozcan la ladera.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>This table contains GNSS displacements, not rain or reservoir level; use “Import GNSS”.</source>
        <translation>Esta tabla contiene desplazamientos GNSS, no lluvia ni nivel del embalse; use «Importar GNSS».</translation>
    </message>
    <message>
        <source>Three bands with the east, north and up components of the unit vector from ground to satellite, or two bands with the incidence angle and the heading in the convention selected above. Each point is assigned the value of its cell. This raster takes precedence over all other angles.</source>
        <translation>Tres bandas con las componentes este, norte y vertical del vector unitario del suelo al satélite, o dos bandas con el ángulo de incidencia y el rumbo en la convención elegida arriba. Cada punto toma el valor de su celda. Este ráster prevalece sobre todos los demás ángulos.</translation>
    </message>
    <message>
        <source>Time axis report</source>
        <translation>Informe del eje temporal</translation>
    </message>
    <message>
        <source>Time between the end of the driver window and the acquisition.</source>
        <translation>Tiempo entre el final de la ventana de las variables y la adquisición.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <source>Time zone of the output days [h from UTC]</source>
        <translation>Huso horario de los días de salida [h desde UTC]</translation>
    </message>
    <message>
        <source>Time-series dock</source>
        <translation>Panel de series temporales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To project {source} onto the target line of sight, the displacements are multiplied by {middle} (median over the points); {seen}. The factor of each point is the same for all dates.</source>
        <translation>Para proyectar {source} en la línea de vista de destino, los desplazamientos se multiplican por {middle} (mediana de los puntos); {seen}. El factor de cada punto es el mismo en todas las fechas.</translation>
    </message>
    <message>
        <source>Top: RMSE of all points at each acquisition. Bottom: drivers.</source>
        <translation>Arriba: RMSE de todos los puntos en cada adquisición. Abajo: variables.</translation>
    </message>
    <message>
        <source>Top: station {station} and the points around it. Bottom: their difference.</source>
        <translation>Arriba: estación {station} y los puntos a su alrededor. Abajo: su diferencia.</translation>
    </message>
    <message>
        <source>Top: temporal standard deviation of the correction at each point, and sigma of the remaining error (north is up). Bottom: mean correction of all points per acquisition, with the 5–95 % range of the points.</source>
        <translation>Arriba: desviación estándar temporal de la corrección en cada punto y sigma del error restante (el norte está arriba). Abajo: corrección media de todos los puntos por adquisición, con el rango del 5 al 95 % de los puntos.</translation>
    </message>
    <message>
        <source>Towards the satellite</source>
        <translation>Hacia el satélite</translation>
    </message>
    <message>
        <source>Train a daily deformation model</source>
        <translation>Entrenar un modelo de deformación diaria</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entrenamiento</translation>
    </message>
    <message>
        <source>Training loss, and error on the days held out at the end of the training period.</source>
        <translation>Pérdida de entrenamiento y error en los días reservados al final del período de entrenamiento.</translation>
    </message>
    <message>
        <source>Training of a daily deformation model</source>
        <translation>Entrenamiento de un modelo de deformación diaria</translation>
    </message>
    <message>
        <source>Training of the published network (MUSEnet)</source>
        <translation>Entrenamiento de la red publicada (MUSEnet)</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <source>Training the CNN, epoch {step} of {epochs}</source>
        <translation>Entrenando la CNN, época {step} de {epochs}</translation>
    </message>
    <message>
        <source>Training the LSTM, epoch {epoch}</source>
        <translation>Entrenando la LSTM, época {epoch}</translation>
    </message>
    <message>
        <source>Training the published CNN, epoch {epoch} of at most {epochs}</source>
        <translation>Entrenando la CNN publicada, época {epoch} de {epochs} como mucho</translation>
    </message>
    <message>
        <source>Training the published LSTM, epoch {epoch} of at most {epochs}</source>
        <translation>Entrenando la LSTM publicada, época {epoch} de {epochs} como mucho</translation>
    </message>
    <message>
        <source>Training {what}.</source>
        <translation>Entrenando {what}.</translation>
    </message>
    <message>
        <source>Treated as missing: {counted}.</source>
        <translation>Tratado como ausente: {counted}.</translation>
    </message>
    <message>
        <source>Trend of the mean correction</source>
        <translation>Tendencia de la corrección media</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triángulo</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>True factor</source>
        <translation>Factor verdadero</translation>
    </message>
    <message>
        <source>Two-way phase [rad] (requires the wavelength)</source>
        <translation>Fase de ida y vuelta [rad], requiere la longitud de onda</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>UNIT is rad, so WAVELENGTH [mm] is required; the Sentinel-1 wavelength is 55.466 mm.</source>
        <translation>UNIT es rad, así que se necesita WAVELENGTH [mm]; la longitud de onda de Sentinel-1 es 55.466 mm.</translation>
    </message>
    <message>
        <source>UNIT is {unit}; use one of {units}.</source>
        <translation>UNIT es {unit}; use uno de {units}.</translation>
    </message>
    <message>
        <source>USGS {name}: {plain}.</source>
        <translation>USGS {name}: {plain}.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Undo last change (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit in the file</source>
        <translation>Unidad en el archivo</translation>
    </message>
    <message>
        <source>Unit of daily rain</source>
        <translation>Unidad de la lluvia diaria</translation>
    </message>
    <message>
        <source>Unit of the displacements in the file</source>
        <translation>Unidad de los desplazamientos del archivo</translation>
    </message>
    <message>
        <source>Unit of the file or its producer if known, otherwise mm</source>
        <translation>Unidad del archivo o de su productor si se conoce; si no, mm</translation>
    </message>
    <message>
        <source>Unit of the reservoir level</source>
        <translation>Unidad del nivel del embalse</translation>
    </message>
    <message>
        <source>Unit stated in the file, otherwise m</source>
        <translation>Unidad indicada en el archivo; si no, m</translation>
    </message>
    <message>
        <source>Unit stated in the file, otherwise mm</source>
        <translation>Unidad indicada en el archivo; si no, mm</translation>
    </message>
    <message>
        <source>Unknown parameter {name}; {id} accepts {known}.</source>
        <translation>Parámetro desconocido {name}; {id} admite {known}.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Up [mm/yr]</source>
        <translation>Vertical [mm/año]</translation>
    </message>
    <message>
        <source>Up [mm]</source>
        <translation>Vertical [mm]</translation>
    </message>
    <message>
        <source>Update monitoring</source>
        <translation>Actualizar la vigilancia</translation>
    </message>
    <message>
        <source>Updates a monitoring project with new data: daily estimate, levels, report and summary.</source>
        <translation>Actualiza un proyecto de vigilancia con datos nuevos: estimación diaria, niveles, informe y resumen.</translation>
    </message>
    <message>
        <source>Use these colours, classes, opacity and markers for all new results</source>
        <translation>Usar estos colores, clases, opacidad y marcadores para todos los resultados nuevos</translation>
    </message>
    <message>
        <source>Used for the unit rad and for the number of steps above λ/4 in the report. Default for EGMS and NGU: 55.466.</source>
        <translation>Se usa para la unidad rad y para el número de saltos mayores que λ/4 del informe. Por defecto, para EGMS y NGU: 55.466.</translation>
    </message>
    <message>
        <source>Used if TRAIN_END is not set. time: after two thirds of the period; samples: after 1090 of 1648 samples, as published.</source>
        <translation>Se usa si no se indica TRAIN_END. time: tras dos tercios del período; samples: tras 1090 de 1648 muestras, como se publicó.</translation>
    </message>
    <message>
        <source>Used to calculate slope and aspect; any CRS. The DEM is smoothed over 40 m. Points on NoData cells have no slope.</source>
        <translation>Se usa para la pendiente y la orientación; en cualquier sistema de coordenadas, suavizado a 40 m. Los puntos en celdas sin dato no tienen pendiente.</translation>
    </message>
    <message>
        <source>Used with METHOD = direction: a compass direction such as SE, azimuth and plunge [degrees] such as 135, 20, or east, north and up components.</source>
        <translation>Se usa con METHOD = direction: un rumbo como SE, acimut e inclinación [grados] como 135, 20, o componentes este, norte y vertical.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>Definido por el usuario</translation>
    </message>
    <message>
        <source>Using rain and reservoir level does not reduce the error for these data.</source>
        <translation>El uso de la lluvia y del nivel del embalse no reduce aquí el error.</translation>
    </message>
    <message>
        <source>Ustica, Italy (EGMS, two orbits)</source>
        <translation>Ustica, Italia (EGMS, dos órbitas)</translation>
    </message>
    <message>
        <source>Ustica, ascending [mm]</source>
        <translation>Ustica, ascendente [mm]</translation>
    </message>
    <message>
        <source>Ustica, descending [mm]</source>
        <translation>Ustica, descendente [mm]</translation>
    </message>
    <message>
        <source>VARIANT = pretrained: nowcasts, hindcasts and scenarios use the network trained on synthetic slopes, regardless of its error on this slope.</source>
        <translation>VARIANT = pretrained: los nowcasts, los hindcasts y los escenarios usan la red entrenada con laderas sintéticas, sea cual sea su error en esta ladera.</translation>
    </message>
    <message>
        <source>Validate layers with GNSS</source>
        <translation>Validar capas con GNSS</translation>
    </message>
    <message>
        <source>Validating the correction</source>
        <translation>Validando la corrección</translation>
    </message>
    <message>
        <source>Validating the edges</source>
        <translation>Validando los bordes</translation>
    </message>
    <message>
        <source>Validation of layers with GNSS</source>
        <translation>Validación de capas con GNSS</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Informe de validación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value on the date shown on the map</source>
        <translation>Valor en la fecha mostrada en el mapa</translation>
    </message>
    <message>
        <source>Value on {day}</source>
        <translation>Valor del {day}</translation>
    </message>
    <message>
        <source>Value that represents missing data</source>
        <translation>Valor que marca datos ausentes</translation>
    </message>
    <message>
        <source>Values excluded from the fit (hollow symbols): {n}. The layer is unchanged.</source>
        <translation>Valores excluidos del ajuste (símbolos huecos): {n}. La capa no cambia.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Velocities [mm/yr]</source>
        <translation>Velocidades [mm/año]</translation>
    </message>
    <message>
        <source>Velocities of {source}</source>
        <translation>Velocidades de {source}</translation>
    </message>
    <message>
        <source>Velocities, condition numbers and maps.</source>
        <translation>Velocidades, números de condición y mapas.</translation>
    </message>
    <message>
        <source>Velocity [mm/yr]</source>
        <translation>Velocidad [mm/año]</translation>
    </message>
    <message>
        <source>Velocity and its 1σ uncertainty; white: no estimate.</source>
        <translation>Velocidad y su incertidumbre 1σ; blanco: sin estimación.</translation>
    </message>
    <message>
        <source>Velocity field</source>
        <translation>Campo de velocidad</translation>
    </message>
    <message>
        <source>Velocity in {n}-day windows</source>
        <translation>Velocidad en ventanas de {n} días</translation>
    </message>
    <message>
        <source>Velocity map</source>
        <translation>Mapa de velocidades</translation>
    </message>
    <message>
        <source>Velocity noise per point, {name} [mm/yr]</source>
        <translation>Ruido de la velocidad por punto, {name} [mm/año]</translation>
    </message>
    <message>
        <source>Velocity not explained by the drivers</source>
        <translation>Velocidad no explicada por las variables</translation>
    </message>
    <message>
        <source>Velocity of each cell; grey: observed, but not resolved.</source>
        <translation>Velocidad de cada celda; gris: observada, pero no resuelta.</translation>
    </message>
    <message>
        <source>Velocity over the last n acquisitions</source>
        <translation>Velocidad de las últimas n adquisiciones</translation>
    </message>
    <message>
        <source>Velocity, 90 % interval [mm/day]</source>
        <translation>Velocidad, intervalo del 90 % [mm/día]</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>WAVELENGTH is {wavelength_mm:g}, which is not a radar wavelength in mm; the Sentinel-1 wavelength is 55.466 mm.</source>
        <translation>WAVELENGTH es {wavelength_mm:g}, que no es una longitud de onda de radar en mm; la longitud de onda de Sentinel-1 es 55.466 mm.</translation>
    </message>
    <message>
        <source>WGS 84 ellipsoid</source>
        <translation>Elipsoide WGS 84</translation>
    </message>
    <message>
        <source>Waiting for Dask workers</source>
        <translation>Esperando workers de Dask</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warning levels</source>
        <translation>Niveles de alerta</translation>
    </message>
    <message>
        <source>Warning threshold [mm/day]</source>
        <translation>Umbral de advertencia [mm/día]</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Watch threshold [mm/day]</source>
        <translation>Umbral de vigilancia [mm/día]</translation>
    </message>
    <message>
        <source>Wavelength [mm]</source>
        <translation>Longitud de onda [mm]</translation>
    </message>
    <message>
        <source>Weighted mean of the daily rates, the pretrained network and the last value</source>
        <translation>Media ponderada de las velocidades diarias, la red preentrenada y el último valor</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width of saved plots</source>
        <translation>Anchura de los gráficos guardados</translation>
    </message>
    <message>
        <source>Window [days]</source>
        <translation>Ventana [días]</translation>
    </message>
    <message>
        <source>Winkler [mm]</source>
        <translation>Winkler [mm]</translation>
    </message>
    <message>
        <source>With a DEM, the response to rain and reservoir level may vary with height and slope angle as well as with position. Height and slope angle are stored in the model, so estimation does not require a DEM. Used only with VARIANT = rate.</source>
        <translation>Con un MDE, la respuesta a la lluvia y al nivel del embalse puede variar con la altura y la pendiente además de con la posición. La altura y la pendiente se guardan en el modelo, así que la estimación no requiere MDE. Solo se usa para la variante rate.</translation>
    </message>
    <message>
        <source>With edges, the error at held-out points is {gain:.0f} % of the kriging error.</source>
        <translation>Con bordes, el error en los puntos reservados es el {gain:.0f} % del error del kriging.</translation>
    </message>
    <message>
        <source>With the common-mode error subtracted from the same acquisitions, the best method is {title} (RMSE {corrected:.2f} mm); the RMSE of {title_2} is {corrected_2:.2f} mm.</source>
        <translation>Si se resta el error de modo común a las mismas adquisiciones, el mejor método es {title} (RMSE {corrected:.2f} mm); el RMSE de {title_2} es de {corrected_2:.2f} mm.</translation>
    </message>
    <message>
        <source>With the full CNN correction, the error at held-out points is {gain:.0f} % of the kriging error; {gate:.0f} % of the correction is applied.</source>
        <translation>Con la corrección completa de la CNN, el error en los puntos reservados es el {gain:.0f} % del error del kriging; se aplica el {gate:.0f} % de la corrección.</translation>
    </message>
    <message>
        <source>With the unit {unit}, displacements reach {largest:,.0f} mm: check UNIT and SENTINEL.</source>
        <translation>Con la unidad {unit}, los desplazamientos llegan a {largest:,.0f} mm: compruebe UNIT y SENTINEL.</translation>
    </message>
    <message>
        <source>With the unit {unit}, no displacement exceeds {largest:.3g} mm: the values may be in m; check UNIT.</source>
        <translation>Con la unidad {unit}, ningún desplazamiento supera {largest:.3g} mm: los valores pueden estar en m; compruebe UNIT.</translation>
    </message>
    <message>
        <source>With the unit {unit}, the level in {name} {what}, which is implausible</source>
        <translation>Con la unidad {unit}, el nivel de {name} {what}, lo cual es inverosímil</translation>
    </message>
    <message>
        <source>With the unit {unit}, the rain in {name} {what}, which is implausible</source>
        <translation>Con la unidad {unit}, la lluvia de {name} {what}, lo cual es inverosímil</translation>
    </message>
    <message>
        <source>With the unit {unit}, the rate of the series is {ratio:,.0f} times the velocity field: the two have different units; check UNIT.</source>
        <translation>Con la unidad {unit}, la velocidad de las series es {ratio:,.0f} veces el campo de velocidad: ambos tienen unidades distintas; compruebe UNIT.</translation>
    </message>
    <message>
        <source>With the unit {unit}, the velocity field is {ratio:,.0f} times the rate of the series: the series may be in m; check UNIT.</source>
        <translation>Con la unidad {unit}, el campo de velocidad es {ratio:,.0f} veces la velocidad de las series: las series pueden estar en m; compruebe UNIT.</translation>
    </message>
    <message>
        <source>Worst: the coverage of the 90 % interval that is exceeded for nine out of ten acquisitions (or points). The Winkler score and the CRPS reward narrow intervals with correct coverage; CRPSS is the relative CRPS reduction compared with the best baseline without drivers. Intervals include acquisition noise.</source>
        <translation>Peor: la cobertura del intervalo del 90 % que superan nueve de cada diez adquisiciones, o puntos. La puntuación de Winkler y el CRPS premian los intervalos estrechos con cobertura correcta; CRPSS es la reducción relativa del CRPS respecto al mejor método de referencia sin variables. Los intervalos incluyen el ruido de adquisición.</translation>
    </message>
    <message>
        <source>Writing to PostgreSQL requires the Python package psycopg2, which comes with QGIS; install it (Debian and Ubuntu: sudo apt-get install python3-psycopg2), or write a GeoPackage.</source>
        <translation>Para escribir en PostgreSQL se necesita el paquete de Python psycopg2, que viene con QGIS; instálelo (Debian y Ubuntu: sudo apt-get install python3-psycopg2) o escriba un GeoPackage.</translation>
    </message>
    <message>
        <source>X band: {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</source>
        <translation>Banda X: {mm:.1f} mm (TerraSAR-X, COSMO-SkyMed)</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>Yearbook page for {year}: {column}.</source>
        <translation>Página de anuario de {year}: {column}.</translation>
    </message>
    <message>
        <source>Zero on a date: click a date in the plot first</source>
        <translation>Cero en una fecha: haga clic antes en una fecha del gráfico</translation>
    </message>
    <message>
        <source>Zero on {day}</source>
        <translation>Cero el {day}</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zum a</translation>
    </message>
    <message>
        <source>a layer</source>
        <translation>una capa</translation>
    </message>
    <message>
        <source>a left-looking sensor</source>
        <translation>un sensor que mira a la izquierda</translation>
    </message>
    <message>
        <source>a line number</source>
        <translation>un número de línea</translation>
    </message>
    <message>
        <source>a linear trend</source>
        <translation>una tendencia lineal</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>a list of objects with name, role and unit</source>
        <translation>una lista de objetos con name, role y unit</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a selection of features from {layer}</source>
        <translation>una selección de objetos de {layer}</translation>
    </message>
    <message>
        <source>a semi-annual term</source>
        <translation>un término semianual</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena de texto</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>un terminal</translation>
    </message>
    <message>
        <source>about equal</source>
        <translation>aproximadamente igual</translation>
    </message>
    <message>
        <source>above an unspecified datum</source>
        <translation>sobre un datum no especificado</translation>
    </message>
    <message>
        <source>above {datum}</source>
        <translation>sobre {datum}</translation>
    </message>
    <message>
        <source>acceleration {value} ± {sigma:.1f} mm/yr²</source>
        <translation>aceleración {value} ± {sigma:.1f} mm/año²</translation>
    </message>
    <message>
        <source>accumulation period [days]</source>
        <translation>período de acumulación [días]</translation>
    </message>
    <message>
        <source>acquisition noise</source>
        <translation>ruido de adquisición</translation>
    </message>
    <message>
        <source>acquisitions: measured values, predicted from earlier ones; interpolated: daily values interpolated linearly between all acquisitions, as published; they depend on future data.</source>
        <translation>acquisitions: valores medidos, predichos a partir de los anteriores; interpolated: valores diarios interpolados linealmente entre todas las adquisiciones, como se publicó; dependen de datos futuros.</translation>
    </message>
    <message>
        <source>additional driver</source>
        <translation>variable adicional</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all calculations</source>
        <translation>todos los cálculos</translation>
    </message>
    <message>
        <source>all points</source>
        <translation>todos los puntos</translation>
    </message>
    <message>
        <source>all requested epochs</source>
        <translation>todas las épocas solicitadas</translation>
    </message>
    <message>
        <source>all: the linear layers use the hidden states of all steps, as in Eq. (6) of the paper; last: only the hidden state of the last step.</source>
        <translation>all: las capas lineales usan los estados ocultos de todos los pasos, como en la ec. (6) del artículo; last: solo el estado oculto del último paso.</translation>
    </message>
    <message>
        <source>along DIRECTION only</source>
        <translation>solo a lo largo de DIRECTION</translation>
    </message>
    <message>
        <source>along the target line of sight (V / cos(a1 − a2), Khalili et al. 2024, Eq. 1)</source>
        <translation>a lo largo de la línea de vista del objetivo (V / cos(a1 − a2), Khalili et al., 2024, ec. 1)</translation>
    </message>
    <message>
        <source>an acceleration</source>
        <translation>una aceleración</translation>
    </message>
    <message>
        <source>an annual term</source>
        <translation>un término anual</translation>
    </message>
    <message>
        <source>an empty cell where a date is expected</source>
        <translation>una celda vacía donde se espera una fecha</translation>
    </message>
    <message>
        <source>an object that maps fields to columns (fields: {aliases})</source>
        <translation>un objeto que asigna campos a columnas (campos: {aliases})</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>angle columns</source>
        <translation>columnas de ángulos</translation>
    </message>
    <message>
        <source>angle columns and user-specified angles</source>
        <translation>columnas de ángulos y ángulos indicados por el usuario</translation>
    </message>
    <message>
        <source>angles per point</source>
        <translation>ángulos por punto</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>anticorrelated with GNSS: check the sign and the heading</source>
        <translation>anticorrelacionada con el GNSS: compruebe el signo y el rumbo</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>cualquiera de</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>tal como se proporcionó</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>assumed value</source>
        <translation>valor supuesto</translation>
    </message>
    <message>
        <source>at all points</source>
        <translation>en todos los puntos</translation>
    </message>
    <message>
        <source>at moving points</source>
        <translation>en puntos en movimiento</translation>
    </message>
    <message>
        <source>auto uses a GPU if torch supports one.</source>
        <translation>auto usa una GPU si torch la admite.</translation>
    </message>
    <message>
        <source>auto: inferred from all rows. dmy: 11/07/2020 is in July; mdy: in November.</source>
        <translation>auto: deducido de todas las filas. dmy: 11/07/2020 es de julio; mdy: de noviembre.</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file or used by its producer, otherwise mm. rad is two-way phase and requires the wavelength.</source>
        <translation>auto: la unidad indicada en el archivo o usada por su productor; si no, mm. rad es fase de ida y vuelta y requiere la longitud de onda.</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file, otherwise m; values that contradict the unit are rejected. The output is in m.</source>
        <translation>auto: la unidad indicada en el archivo; si no, m; se rechazan los valores que la contradicen. El resultado está en m.</translation>
    </message>
    <message>
        <source>auto: the unit stated in the file, otherwise mm; values that contradict the unit are rejected. tenth_mm is 0.1 mm. The output is in mm.</source>
        <translation>auto: la unidad indicada en el archivo; si no, mm; se rechazan los valores que la contradicen. tenth_mm es 0,1 mm. El resultado está en mm.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>automatic: {value}</source>
        <translation>automático: {value}</translation>
    </message>
    <message>
        <source>available, version {version}</source>
        <translation>disponible, versión {version}</translation>
    </message>
    <message>
        <source>averages {mean:,.0f} mm per rainy day</source>
        <translation>promedia {mean:,.0f} mm por día con lluvia</translation>
    </message>
    <message>
        <source>averages {mean:.2g} mm per rainy day, with a maximum of {largest:.2g} mm</source>
        <translation>promedia {mean:.2g} mm por día con lluvia, con un máximo de {largest:.2g} mm</translation>
    </message>
    <message>
        <source>away from the satellite</source>
        <translation>alejándose del satélite</translation>
    </message>
    <message>
        <source>azimuth ground → satellite, anticlockwise from north</source>
        <translation>acimut de suelo → satélite, antihorario desde el norte</translation>
    </message>
    <message>
        <source>azimuth ground → satellite, clockwise from north</source>
        <translation>acimut de suelo → satélite, horario desde el norte</translation>
    </message>
    <message>
        <source>azimuth satellite → ground, clockwise from north</source>
        <translation>acimut de satélite → suelo, horario desde el norte</translation>
    </message>
    <message>
        <source>best simple baseline before the test period</source>
        <translation>mejor método de referencia simple antes del período de prueba</translation>
    </message>
    <message>
        <source>bias [mm]</source>
        <translation>sesgo [mm]</translation>
    </message>
    <message>
        <source>both sensors ÷ this row (90 % interval)</source>
        <translation>ambos sensores ÷ esta fila (intervalo del 90 %)</translation>
    </message>
    <message>
        <source>calibrated with GNSS</source>
        <translation>calibrado con GNSS</translation>
    </message>
    <message>
        <source>certain ({percent})</source>
        <translation>seguro ({percent})</translation>
    </message>
    <message>
        <source>changes by {step:,.0f} m between readings</source>
        <translation>cambia {step:,.0f} m entre lecturas</translation>
    </message>
    <message>
        <source>choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse</source>
        <translation>elija un intérprete de Python con este paquete en Configuración ▸ Opciones ▸ SlopeMuse</translation>
    </message>
    <message>
        <source>choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse, or {instead}</source>
        <translation>elija un intérprete de Python con este paquete en Configuración ▸ Opciones ▸ SlopeMuse, o {instead}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>circular_shift: test with false discovery rate control. published: chi-square test on interpolated days.</source>
        <translation>circular_shift: prueba con control de la tasa de falsos descubrimientos. published: prueba chi-cuadrado en días interpolados.</translation>
    </message>
    <message>
        <source>cm, positive towards the satellite, as written by CNR-IREA; other processing chains on these platforms may differ</source>
        <translation>cm, positivo hacia el satélite, como lo escribe CNR-IREA; otras cadenas de procesamiento de estas plataformas pueden diferir</translation>
    </message>
    <message>
        <source>coherence</source>
        <translation>coherencia</translation>
    </message>
    <message>
        <source>column VEL_E</source>
        <translation>columna VEL_E</translation>
    </message>
    <message>
        <source>column VEL_V</source>
        <translation>columna VEL_V</translation>
    </message>
    <message>
        <source>column name</source>
        <translation>nombre de la columna</translation>
    </message>
    <message>
        <source>column names truncated by a shapefile</source>
        <translation>nombres de columna truncados por un shapefile</translation>
    </message>
    <message>
        <source>columns do not match any known producer</source>
        <translation>las columnas no coinciden con ningún productor conocido</translation>
    </message>
    <message>
        <source>columns los_east, los_north, los_up</source>
        <translation>columnas los_east, los_north, los_up</translation>
    </message>
    <message>
        <source>columns {easting}, {northing}</source>
        <translation>columnas {easting}, {northing}</translation>
    </message>
    <message>
        <source>columns {longitude}, {latitude}</source>
        <translation>columnas {longitude}, {latitude}</translation>
    </message>
    <message>
        <source>comparison with the series</source>
        <translation>comparación con las series</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>component unknown</source>
        <translation>componente desconocida</translation>
    </message>
    <message>
        <source>computing on the workers of a Dask scheduler</source>
        <translation>calcular en los workers de un planificador de Dask</translation>
    </message>
    <message>
        <source>convention of {producer}</source>
        <translation>convención de {producer}</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>coordinates are assumed to be in m</source>
        <translation>se supone que las coordenadas están en m</translation>
    </message>
    <message>
        <source>coverage of the 90 % interval</source>
        <translation>cobertura del intervalo del 90 %</translation>
    </message>
    <message>
        <source>coverage of the 90 % velocity interval</source>
        <translation>cobertura del intervalo del 90 % de la velocidad</translation>
    </message>
    <message>
        <source>cumulative: the displacements before the date, as published; relative: the displacements relative to the most recent one, with their ages, so that the prediction horizon is an input to the network.</source>
        <translation>cumulative: los desplazamientos anteriores a la fecha, como se publicó; relative: los desplazamientos respecto al más reciente, con su antigüedad, de modo que el horizonte de predicción sea una entrada de la red.</translation>
    </message>
    <message>
        <source>custom direction</source>
        <translation>dirección definida por el usuario</translation>
    </message>
    <message>
        <source>daily estimate</source>
        <translation>estimación diaria</translation>
    </message>
    <message>
        <source>daily rates from the drivers</source>
        <translation>velocidades diarias a partir de las variables</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>dates with dots begin with the day</source>
        <translation>las fechas con puntos empiezan por el día</translation>
    </message>
    <message>
        <source>dates written as {form}</source>
        <translation>fechas escritas como {form}</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>día del mes</translation>
    </message>
    <message>
        <source>day of year</source>
        <translation>día del año</translation>
    </message>
    <message>
        <source>day, month name, year</source>
        <translation>día, nombre del mes, año</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>decay, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>decaimiento, constante de tiempo {tau:.2g} ± {sigma:.2g} años</translation>
    </message>
    <message>
        <source>decimal year</source>
        <translation>año decimal</translation>
    </message>
    <message>
        <source>default: none (this process)</source>
        <translation>por defecto: ninguno, este proceso</translation>
    </message>
    <message>
        <source>default: the Python interpreter of QGIS</source>
        <translation>por defecto: el intérprete de Python de QGIS</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectados</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>direction
unknown</source>
        <translation>dirección
desconocida</translation>
    </message>
    <message>
        <source>displacement [mm]</source>
        <translation>desplazamiento [mm]</translation>
    </message>
    <message>
        <source>displacements minus the last value of the window, divided by their standard deviation</source>
        <translation>desplazamientos menos el último valor de la ventana, divididos por su desviación estándar</translation>
    </message>
    <message>
        <source>doubtful ({percent})</source>
        <translation>dudoso ({percent})</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>downslope</source>
        <translation>ladera abajo</translation>
    </message>
    <message>
        <source>downslope at each point, {low:.2f} to {high:.2f}</source>
        <translation>ladera abajo en cada punto, {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <source>downslope only</source>
        <translation>solo ladera abajo</translation>
    </message>
    <message>
        <source>drawdown, {sum_m:.1f} m</source>
        <translation>descenso, {sum_m:.1f} m</translation>
    </message>
    <message>
        <source>early stopping: no improvement on validation data for {patience} epochs; the best epoch, {best}, is kept</source>
        <translation>parada anticipada: sin mejora en los datos de validación durante {patience} épocas; se conserva la mejor época, {best}</translation>
    </message>
    <message>
        <source>east</source>
        <translation>este</translation>
    </message>
    <message>
        <source>east [mm]</source>
        <translation>este [mm]</translation>
    </message>
    <message>
        <source>east sigma</source>
        <translation>sigma del este</translation>
    </message>
    <message>
        <source>east {e}, north {n}, up {u} mm/yr</source>
        <translation>este {e}, norte {n}, vertical {u} mm/año</translation>
    </message>
    <message>
        <source>east_up: no north motion; slope_parallel: the ground moves parallel to the surface of the DEM.</source>
        <translation>east_up: sin movimiento hacia el norte; slope_parallel: el terreno se mueve paralelo a la superficie del MDE.</translation>
    </message>
    <message>
        <source>easting</source>
        <translation>coordenada este</translation>
    </message>
    <message>
        <source>east–west only</source>
        <translation>solo este–oeste</translation>
    </message>
    <message>
        <source>elevation above the horizon</source>
        <translation>elevación sobre el horizonte</translation>
    </message>
    <message>
        <source>elevation above the horizon and azimuth ground → satellite, anticlockwise from east, in radians</source>
        <translation>elevación sobre el horizonte y acimut de suelo → satélite, antihorario desde el este, en radianes</translation>
    </message>
    <message>
        <source>end of training</source>
        <translation>fin del entrenamiento</translation>
    </message>
    <message>
        <source>error on the days held out at the end of the training period, without acquisition noise</source>
        <translation>error en los días reservados al final del período de entrenamiento, sin el ruido de adquisición</translation>
    </message>
    <message>
        <source>error ÷ kriging error (90 % interval)</source>
        <translation>error ÷ error del kriging (intervalo del 90 %)</translation>
    </message>
    <message>
        <source>estimate {value} mm</source>
        <translation>estimación {value} mm</translation>
    </message>
    <message>
        <source>estimate − GNSS [mm]</source>
        <translation>estimación − GNSS [mm]</translation>
    </message>
    <message>
        <source>estimated at stable points and subtracted, as for every method</source>
        <translation>estimado en puntos estables y restado, como en todos los métodos</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>expected columns: {own} of {writes}</source>
        <translation>columnas esperadas: {own} de {writes}</translation>
    </message>
    <message>
        <source>extremely rapid</source>
        <translation>extremadamente rápido</translation>
    </message>
    <message>
        <source>extremely slow</source>
        <translation>extremadamente lento</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>factor and sensitivity</source>
        <translation>factor y sensibilidad</translation>
    </message>
    <message>
        <source>falling reservoir level</source>
        <translation>los descensos del nivel</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>fastest 10 %</source>
        <translation>10 % más rápido</translation>
    </message>
    <message>
        <source>field of the table</source>
        <translation>campo de la tabla</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>file structure</source>
        <translation>estructura del archivo</translation>
    </message>
    <message>
        <source>first date after the gap</source>
        <translation>primera fecha tras el hueco</translation>
    </message>
    <message>
        <source>first layer</source>
        <translation>primera capa</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>fit: {quality}</source>
        <translation>ajuste: {quality}</translation>
    </message>
    <message>
        <source>fitted once to the data up to {train_end}</source>
        <translation>ajustados una vez a los datos hasta {train_end}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>for predictions 13 to 24 days ahead</source>
        <translation>para predicciones de 13 a 24 días por delante</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>geometryGeo.h5 or geometryRadar.h5 of MintPy. Default: the file next to the stack.</source>
        <translation>geometryGeo.h5 o geometryRadar.h5 de MintPy. Por defecto: el archivo junto a la pila.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>gridded</source>
        <translation>en la malla</translation>
    </message>
    <message>
        <source>growth, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>crecimiento, constante de tiempo {tau:.2g} ± {sigma:.2g} años</translation>
    </message>
    <message>
        <source>half-wavelength jumps corrected: {n}</source>
        <translation>saltos de media longitud de onda corregidos: {n}</translation>
    </message>
    <message>
        <source>heading: flight direction clockwise from north, right-looking sensor (Sentinel-1: about −12 and 192); heading_left: left-looking sensor; azimuth_anticlockwise: direction from ground to satellite, anticlockwise from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same, clockwise (−102 and 102); look_azimuth: direction from satellite to ground, clockwise (78 and −78); elevation_phi_deg: the incidence field contains the elevation angle above the horizon, and the heading field an angle anticlockwise from east (HyP3, GAMMA; −168 and −12).</source>
        <translation>heading: dirección de vuelo en sentido horario desde el norte, sensor que mira a la derecha (Sentinel-1: cerca de −12 y 192); heading_left: sensor que mira a la izquierda; azimuth_anticlockwise: dirección del suelo al satélite, en sentido antihorario desde el norte (MintPy, ISCE; 102 y −102); azimuth_clockwise: lo mismo, en sentido horario (−102 y 102); look_azimuth: dirección del satélite al suelo, en sentido horario (78 y −78); elevation_phi_deg: el campo de incidencia contiene el ángulo de elevación sobre el horizonte, y el campo de rumbo, un ángulo en sentido antihorario desde el este (HyP3, GAMMA; −168 y −12).</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>held-out</source>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>held-out days</source>
        <translation>días reservados</translation>
    </message>
    <message>
        <source>horizontal components of the unit vector ground → satellite</source>
        <translation>componentes horizontales del vector unitario suelo → satélite</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntica</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>import fails: {reason}</source>
        <translation>falla la importación: {reason}</translation>
    </message>
    <message>
        <source>in the GNSS datum</source>
        <translation>en el datum GNSS</translation>
    </message>
    <message>
        <source>incidence and heading, right-looking</source>
        <translation>incidencia y rumbo, sensor que mira a la derecha</translation>
    </message>
    <message>
        <source>incidence and line-of-sight azimuth, read as satellite → ground, clockwise from north (not verified)</source>
        <translation>incidencia y acimut de la línea de vista, leído como satélite → suelo, en sentido horario desde el norte (sin verificar)</translation>
    </message>
    <message>
        <source>incidence and {angles}</source>
        <translation>incidencia y {angles}</translation>
    </message>
    <message>
        <source>incidence from the vertical, flight heading clockwise from north, right-looking</source>
        <translation>incidencia desde la vertical, rumbo del vuelo en sentido horario desde el norte, sensor que mira a la derecha</translation>
    </message>
    <message>
        <source>increases throughout the table</source>
        <translation>aumenta a lo largo de toda la tabla</translation>
    </message>
    <message>
        <source>innovation</source>
        <translation>innovación</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>install the Microsoft Visual C++ Redistributable (x64) from microsoft.com</source>
        <translation>instale Microsoft Visual C++ Redistributable (x64) desde microsoft.com</translation>
    </message>
    <message>
        <source>install the library {library}, or run `{command}` in {terminal}</source>
        <translation>instale la biblioteca {library} o ejecute `{command}` en {terminal}</translation>
    </message>
    <message>
        <source>inverse velocity</source>
        <translation>velocidad inversa</translation>
    </message>
    <message>
        <source>is {low:.3g}</source>
        <translation>es {low:.3g}</translation>
    </message>
    <message>
        <source>its correction did not reduce the error on held-out dates, so the smoother is used without correction</source>
        <translation>su corrección no redujo el error en fechas reservadas, así que se usa el suavizador sin corrección</translation>
    </message>
    <message>
        <source>kept and flagged</source>
        <translation>se conservan y se marcan</translation>
    </message>
    <message>
        <source>lag [days]</source>
        <translation>retardo [días]</translation>
    </message>
    <message>
        <source>last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>last date before the gap</source>
        <translation>última fecha antes del hueco</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>último valor</translation>
    </message>
    <message>
        <source>last velocity</source>
        <translation>última velocidad</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>año pasado</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitud</translation>
    </message>
    <message>
        <source>layer after correction</source>
        <translation>capa tras la corrección</translation>
    </message>
    <message>
        <source>layer before correction</source>
        <translation>capa antes de la corrección</translation>
    </message>
    <message>
        <source>lead time [days]</source>
        <translation>antelación [días]</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>se dejan vacíos</translation>
    </message>
    <message>
        <source>level {value:.2f} m</source>
        <translation>nivel {value:.2f} m</translation>
    </message>
    <message>
        <source>lies between {low:.3g} and {high:.3g}</source>
        <translation>está entre {low:.3g} y {high:.3g}</translation>
    </message>
    <message>
        <source>like elevation_phi, but in degrees</source>
        <translation>como elevation_phi, pero en grados</translation>
    </message>
    <message>
        <source>like heading, but for a left-looking sensor</source>
        <translation>como heading, pero para un sensor que mira a la izquierda</translation>
    </message>
    <message>
        <source>likely ({percent})</source>
        <translation>probable ({percent})</translation>
    </message>
    <message>
        <source>limit from circular shifts</source>
        <translation>límite de los desplazamientos circulares</translation>
    </message>
    <message>
        <source>line of sight</source>
        <translation>línea de vista</translation>
    </message>
    <message>
        <source>line of sight [mm]</source>
        <translation>línea de vista [mm]</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>line-of-sight sigma</source>
        <translation>sigma de la línea de vista</translation>
    </message>
    <message>
        <source>linear fit</source>
        <translation>ajuste lineal</translation>
    </message>
    <message>
        <source>logarithm, time constant {tau:.2g} ± {sigma:.2g} years</source>
        <translation>logaritmo, constante de tiempo {tau:.2g} ± {sigma:.2g} años</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>look angle at the satellite</source>
        <translation>ángulo de vista en el satélite</translation>
    </message>
    <message>
        <source>los_up is negative: the vectors point from the satellite to the ground and were reversed.</source>
        <translation>los_up es negativo: los vectores apuntan del satélite al suelo y se han invertido.</translation>
    </message>
    <message>
        <source>los_up of {name} is negative: the line-of-sight vectors point from the satellite to the ground and were reversed. If the displacements are also positive away from the satellite, import the layer with SIGN = away.</source>
        <translation>los_up de {name} es negativo: los vectores de la línea de vista apuntan del satélite al suelo y se han invertido. Si los desplazamientos también son positivos alejándose del satélite, importe la capa con SIGN = away.</translation>
    </message>
    <message>
        <source>low sensitivity</source>
        <translation>baja sensibilidad</translation>
    </message>
    <message>
        <source>lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending</source>
        <translation>lv_theta 0,89; lv_phi −2,93 ascendente, −0,21 descendente</translation>
    </message>
    <message>
        <source>m, inferred from its column pnt_linear in m/yr; the sign convention is not documented, so check SIGN</source>
        <translation>m, deducido de su columna pnt_linear en m/año; la convención de signo no está documentada, así que compruebe SIGN</translation>
    </message>
    <message>
        <source>m, positive towards the satellite, according to its documentation</source>
        <translation>m, positivo hacia el satélite, según su documentación</translation>
    </message>
    <message>
        <source>maximum |r|</source>
        <translation>máximo |r|</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean sea level</source>
        <translation>nivel medio del mar</translation>
    </message>
    <message>
        <source>mean: mean of all gauges with a value on that day; first: the first gauge with a value.</source>
        <translation>mean: media de todos los pluviómetros con valor ese día; first: el primer pluviómetro con valor.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>measured quantity</source>
        <translation>magnitud medida</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>median, N = {n}   {first} to {last}</source>
        <translation>mediana, N = {n}   de {first} a {last}</translation>
    </message>
    <message>
        <source>metadata of the layer</source>
        <translation>metadatos de la capa</translation>
    </message>
    <message>
        <source>metric CRS</source>
        <translation>sistema de coordenadas métrico</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>milisegundos desde 1970</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>mm per mm of northward motion</source>
        <translation>mm por mm de movimiento hacia el norte</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite (three independent software packages agree; no official documentation is available)</source>
        <translation>mm, positivo hacia el satélite (coinciden tres programas independientes; no hay documentación oficial)</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to its authors</source>
        <translation>mm, positivo hacia el satélite, según sus autores</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to its documentation</source>
        <translation>mm, positivo hacia el satélite, según su documentación</translation>
    </message>
    <message>
        <source>mm, positive towards the satellite, according to the documentation of the producer</source>
        <translation>mm, positivo hacia el satélite, según sus páginas de ayuda</translation>
    </message>
    <message>
        <source>mm, positive up or east (three independent software packages agree)</source>
        <translation>mm, positivo hacia arriba o hacia el este (coinciden tres programas independientes)</translation>
    </message>
    <message>
        <source>mm/yr</source>
        <translation>mm/año</translation>
    </message>
    <message>
        <source>mm; SARvey does not document its sign convention, so check SIGN against a known motion</source>
        <translation>mm; SARvey no documenta su convención de signo, así que compruebe SIGN con un movimiento conocido</translation>
    </message>
    <message>
        <source>mm; the sign convention is not documented</source>
        <translation>mm; la convención de signo no está documentada</translation>
    </message>
    <message>
        <source>mm; the sign convention of StaMPS is disputed, so check SIGN</source>
        <translation>mm; la convención de signo de StaMPS es discutida, así que compruebe SIGN</translation>
    </message>
    <message>
        <source>mode {mode:g}</source>
        <translation>moda {mode:g}</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>modified Julian day</source>
        <translation>día juliano modificado</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>month name, day, year</source>
        <translation>nombre del mes, día, año</translation>
    </message>
    <message>
        <source>more than {low} days</source>
        <translation>más de {low} días</translation>
    </message>
    <message>
        <source>mostly downslope, with 30 % of the motion in any direction; where the slope direction is unknown, all motion may be in any direction</source>
        <translation>sobre todo ladera abajo, con un 30 % del movimiento en cualquier dirección; en cualquier dirección donde no se conoce la dirección de la pendiente</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>en movimiento</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>neural networks</source>
        <translation>redes neuronales</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>la más reciente primero</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>no angle columns; {missing} not set</source>
        <translation>sin columnas de ángulos; {missing} sin definir</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>no direction of motion is assumed</source>
        <translation>no se supone ninguna dirección del movimiento</translation>
    </message>
    <message>
        <source>no drivers</source>
        <translation>sin variables</translation>
    </message>
    <message>
        <source>no interval in this class</source>
        <translation>ningún intervalo en esta clase</translation>
    </message>
    <message>
        <source>no output</source>
        <translation>sin salida</translation>
    </message>
    <message>
        <source>no rain</source>
        <translation>sin lluvia</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no station</source>
        <translation>ninguna estación</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>noise-free RMSE [mm]</source>
        <translation>RMSE sin ruido [mm]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none in the daily rates: the training period is shorter than a year</source>
        <translation>ninguna en las velocidades diarias: el período de entrenamiento dura menos de un año</translation>
    </message>
    <message>
        <source>none; unit and sign are set by UNIT and SIGN</source>
        <translation>ninguna; la unidad y el signo se definen con UNIT y SIGN</translation>
    </message>
    <message>
        <source>normalised chi-square</source>
        <translation>chi-cuadrado normalizado</translation>
    </message>
    <message>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <source>north [mm]</source>
        <translation>norte [mm]</translation>
    </message>
    <message>
        <source>north sigma</source>
        <translation>sigma del norte</translation>
    </message>
    <message>
        <source>north-east, 15° down</source>
        <translation>noreste, 15° hacia abajo</translation>
    </message>
    <message>
        <source>north-west, 15° down</source>
        <translation>noroeste, 15° hacia abajo</translation>
    </message>
    <message>
        <source>northing</source>
        <translation>coordenada norte</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>not given in the file</source>
        <translation>no indicado en el archivo</translation>
    </message>
    <message>
        <source>not given in the file name</source>
        <translation>no indicado en el nombre del archivo</translation>
    </message>
    <message>
        <source>not given; default assumed</source>
        <translation>no indicado; se supone el valor predeterminado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>not scored: the station was used to build the layer</source>
        <translation>no puntuada: la estación se usó para construir la capa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nowcast, hindcast or scenario.</source>
        <translation>nowcast (tiempo real), hindcast (retrospectivo) o scenario (escenario).</translation>
    </message>
    <message>
        <source>nowcast: scores at acquisitions after the training period. published: also scores at interpolated days, which depend on future data.</source>
        <translation>nowcast: puntuaciones en adquisiciones posteriores al período de entrenamiento. published: además, puntuaciones en días interpolados, que dependen de datos futuros.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>offset ± 1σ</source>
        <translation>desfase ± 1σ</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>la más antigua primero</translation>
    </message>
    <message>
        <source>oldest_first: forwards in time; newest_first: backwards from the day before the target, as in Eq. (6) of the paper.</source>
        <translation>oldest_first: hacia delante en el tiempo; newest_first: hacia atrás desde el día anterior al objetivo, como en la ec. (6) del artículo.</translation>
    </message>
    <message>
        <source>omit {parameter}</source>
        <translation>omita {parameter}</translation>
    </message>
    <message>
        <source>on common dates</source>
        <translation>en fechas comunes</translation>
    </message>
    <message>
        <source>one for all points</source>
        <translation>una para todos los puntos</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>uno de</translation>
    </message>
    <message>
        <source>one of {word}</source>
        <translation>uno de {word}</translation>
    </message>
    <message>
        <source>opposite to {component}, sign reversed (SIGN away)</source>
        <translation>contrario a {component}, con el signo invertido (SIGN away)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>paper: 30 at intervals of 12 days</source>
        <translation>artículo: 30 a intervalos de 12 días</translation>
    </message>
    <message>
        <source>paper: Adam, 1e-4</source>
        <translation>artículo: Adam, 1e-4</translation>
    </message>
    <message>
        <source>paper: after 1090 of 1648 samples</source>
        <translation>artículo: tras 1090 de 1648 muestras</translation>
    </message>
    <message>
        <source>paper: all, Eq. (6)</source>
        <translation>artículo: todos, ec. (6)</translation>
    </message>
    <message>
        <source>paper: newest first, Eq. (6)</source>
        <translation>artículo: la más reciente primero, ec. (6)</translation>
    </message>
    <message>
        <source>paper: rain, reservoir level</source>
        <translation>artículo: lluvia, nivel del embalse</translation>
    </message>
    <message>
        <source>paper: sigmoid, Eq. (4)</source>
        <translation>artículo: sigmoide, ec. (4)</translation>
    </message>
    <message>
        <source>paper: t − 1 … t − 30</source>
        <translation>artículo: t − 1 … t − 30</translation>
    </message>
    <message>
        <source>parameter CRS</source>
        <translation>parámetro CRS</translation>
    </message>
    <message>
        <source>persistence_days in {name} is {persistence}; it must be at least 1.</source>
        <translation>persistence_days de {name} es {persistence}; debe ser al menos 1.</translation>
    </message>
    <message>
        <source>plots and reports</source>
        <translation>gráficos e informes</translation>
    </message>
    <message>
        <source>point ID</source>
        <translation>ID del punto</translation>
    </message>
    <message>
        <source>point layer</source>
        <translation>capa de puntos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>points, because no GNSS station (TRUTH) is available</source>
        <translation>puntos, porque no hay ninguna estación GNSS (TRUTH) disponible</translation>
    </message>
    <message>
        <source>polygon layer</source>
        <translation>capa de polígonos</translation>
    </message>
    <message>
        <source>positive direction,
{up} % up</source>
        <translation>dirección positiva,
{up} % hacia arriba</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>probabilidad predicha</translation>
    </message>
    <message>
        <source>process {pid} on {host}, running since {since}</source>
        <translation>proceso {pid} en {host} desde {since}</translation>
    </message>
    <message>
        <source>project {project}</source>
        <translation>proyecto {project}</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>proyectada</translation>
    </message>
    <message>
        <source>projected without a preferred direction</source>
        <translation>se proyectan sin dirección preferida</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <source>r (blue: towards the satellite)</source>
        <translation>r (azul: hacia el satélite)</translation>
    </message>
    <message>
        <source>r (blue: {direction})</source>
        <translation>r (azul: {direction})</translation>
    </message>
    <message>
        <source>r (change)</source>
        <translation>r (cambio)</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>la lluvia</translation>
    </message>
    <message>
        <source>rain [mm/day]</source>
        <translation>lluvia [mm/día]</translation>
    </message>
    <message>
        <source>rain {value:.1f} mm</source>
        <translation>lluvia {value:.1f} mm</translation>
    </message>
    <message>
        <source>rain, {sum_mm:.0f} mm</source>
        <translation>lluvia, {sum_mm:.0f} mm</translation>
    </message>
    <message>
        <source>ranges from {lowest:,.0f} to {highest:,.0f} m</source>
        <translation>va de {lowest:,.0f} a {highest:,.0f} m</translation>
    </message>
    <message>
        <source>rapid</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>raster layer</source>
        <translation>capa ráster</translation>
    </message>
    <message>
        <source>rate of the curve: {start} to {end} mm/yr</source>
        <translation>velocidad de la curva: {start} a {end} mm/año</translation>
    </message>
    <message>
        <source>rate: a linear mixed-effects response model with a Kalman filter, fitted to measured differences; a baseline replaces the model if its error on held-out acquisitions is smaller. pretrained: a network trained on synthetic slopes, regardless of its error on held-out acquisitions. published: the network of the paper, with one LSTM block per data type and ten linear layers (needs torch).</source>
        <translation>rate: un modelo lineal de respuesta con efectos mixtos y un filtro de Kalman, ajustado a diferencias medidas; un método de referencia sustituye al modelo si su error en adquisiciones reservadas es menor. pretrained: una red entrenada con laderas sintéticas, sea cual sea su error en adquisiciones reservadas. published: la red del artículo, con un bloque LSTM por tipo de dato y diez capas lineales (requiere torch).</translation>
    </message>
    <message>
        <source>reaches {largest:,.0f} mm per day</source>
        <translation>alcanza {largest:,.0f} mm por día</translation>
    </message>
    <message>
        <source>reading and writing Parquet files</source>
        <translation>leer y escribir archivos Parquet</translation>
    </message>
    <message>
        <source>reading and writing models</source>
        <translation>leer y escribir modelos</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>reference in {name} ends on {last}, before its start on {first}; correct the dates.</source>
        <translation>reference de {name} termina el {last}, antes de su inicio el {first}; corrija las fechas.</translation>
    </message>
    <message>
        <source>reference in {name} is {value}; use two dates, such as [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;].</source>
        <translation>reference de {name} es {value}; use dos fechas, por ejemplo [&quot;2019-01-01&quot;, &quot;2021-06-30&quot;].</translation>
    </message>
    <message>
        <source>refitted every {refit_days} days to all data available at that time</source>
        <translation>reajustados cada {refit_days} días con todos los datos disponibles hasta entonces</translation>
    </message>
    <message>
        <source>relative to one point per track, not calibrated</source>
        <translation>relativo a un punto por traza, sin calibrar</translation>
    </message>
    <message>
        <source>relative to the stable area</source>
        <translation>relativo al área estable</translation>
    </message>
    <message>
        <source>relative to {name}</source>
        <translation>relativo a {name}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>repeat the original run instead</source>
        <translation>repita en su lugar la ejecución original</translation>
    </message>
    <message>
        <source>repeat the runs for the individual slopes, whose outputs have their own run records</source>
        <translation>repita las ejecuciones de las laderas individuales, cuyas salidas tienen sus propios registros de ejecución</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>reservoir
level [m]</source>
        <translation>nivel del
embalse [m]</translation>
    </message>
    <message>
        <source>reservoir level</source>
        <translation>la cota del embalse</translation>
    </message>
    <message>
        <source>residual {value} mm</source>
        <translation>residuo {value} mm</translation>
    </message>
    <message>
        <source>restarts each day</source>
        <translation>vuelve a empezar cada día</translation>
    </message>
    <message>
        <source>rising reservoir level</source>
        <translation>los ascensos del nivel</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>número de la fila</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>run `{command}` in {terminal}</source>
        <translation>ejecute `{command}` en {terminal}</translation>
    </message>
    <message>
        <source>run `{command}` in {terminal} (several GB; the “Get Started” page of pytorch.org shows the command for the smaller CPU build)</source>
        <translation>ejecute `{command}` en {terminal} (varios GB; la página «Get Started» de pytorch.org muestra el comando de la versión para CPU, más pequeña)</translation>
    </message>
    <message>
        <source>run updatemonitoring with the same project instead, because each run continues from the state in the output folder</source>
        <translation>ejecute en su lugar updatemonitoring con el mismo proyecto, porque cada ejecución continúa desde el estado de la carpeta de salida</translation>
    </message>
    <message>
        <source>second layer</source>
        <translation>segunda capa</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>segundos desde 1970</translation>
    </message>
    <message>
        <source>semi-annual</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>set {parameter} = {word}</source>
        <translation>defina {parameter} = {word}</translation>
    </message>
    <message>
        <source>sets the datum</source>
        <translation>fija el datum</translation>
    </message>
    <message>
        <source>sets the datum{extra}</source>
        <translation>fija el datum{extra}</translation>
    </message>
    <message>
        <source>several layers or files</source>
        <translation>varias capas o archivos</translation>
    </message>
    <message>
        <source>shared: one network for all points; per_point: one network per point (slow, intended for few points).</source>
        <translation>shared: una red para todos los puntos; per_point: una red por punto (lento, pensado para pocos puntos).</translation>
    </message>
    <message>
        <source>sigma [mm]</source>
        <translation>sigma [mm]</translation>
    </message>
    <message>
        <source>sigma of the factor</source>
        <translation>sigma del factor</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>habilidad</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>smallest error</source>
        <translation>menor error</translation>
    </message>
    <message>
        <source>smooth_offset: a smooth offset series; offset_per_date: one offset per date; rate: a constant velocity [mm/yr]; plane: an offset and a plane per date, with at least 4 stations; plain_difference: on each date, the mean of the points minus GNSS on that day, as published, without smoothing or checks.</source>
        <translation>smooth_offset: una serie suave de desfases; offset_per_date: un desfase por fecha; rate: una velocidad constante [mm/año]; plane: un desfase y un plano por fecha, con al menos 4 estaciones; plain_difference: en cada fecha, la media de los puntos menos el GNSS de ese día, como se publicó, sin suavizado ni comprobaciones.</translation>
    </message>
    <message>
        <source>south, 20° down</source>
        <translation>sur, 20° hacia abajo</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>specified by the user</source>
        <translation>especificado por el usuario</translation>
    </message>
    <message>
        <source>specified in the file</source>
        <translation>indicado en el archivo</translation>
    </message>
    <message>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>estaciones</translation>
    </message>
    <message>
        <source>stations left out in turn</source>
        <translation>estaciones excluidas por turno</translation>
    </message>
    <message>
        <source>stations that did not set the datum</source>
        <translation>estaciones que no fijaron el datum</translation>
    </message>
    <message>
        <source>stations that set the datum</source>
        <translation>estaciones que fijan el datum</translation>
    </message>
    <message>
        <source>statistics and neighbour search</source>
        <translation>estadística y búsqueda de vecinos</translation>
    </message>
    <message>
        <source>step &gt; λ/4 [%]</source>
        <translation>salto &gt; λ/4 [%]</translation>
    </message>
    <message>
        <source>step ends on</source>
        <translation>el salto termina el</translation>
    </message>
    <message>
        <source>step {day} {value} mm</source>
        <translation>salto {day} {value} mm</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>still</source>
        <translation>quietos</translation>
    </message>
    <message>
        <source>straight down</source>
        <translation>verticalmente hacia abajo</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>tangential angle</source>
        <translation>ángulo tangencial</translation>
    </message>
    <message>
        <source>tanh (standard LSTM)</source>
        <translation>tanh (LSTM estándar)</translation>
    </message>
    <message>
        <source>tanh: the standard LSTM; sigmoid: Eq. (4) of the paper as printed, slower.</source>
        <translation>tanh: la LSTM estándar; sigmoid: la ec. (4) del artículo tal como está impresa, más lenta.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>temporary file, deleted when QGIS is closed</source>
        <translation>un archivo temporal, que se elimina al cerrar QGIS</translation>
    </message>
    <message>
        <source>tenv3, .pos, .neu or CSV files, or a zip archive of such files.</source>
        <translation>Archivos tenv3, .pos, .neu o CSV, o un archivo zip de ellos.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>that of the first gauge with a value</source>
        <translation>la del primer pluviómetro con valor</translation>
    </message>
    <message>
        <source>the KF-ARIMA baseline</source>
        <translation>el método de referencia KF-ARIMA</translation>
    </message>
    <message>
        <source>the LSTM was trained for {epochs} epochs; {used}.</source>
        <translation>la LSTM se entrenó durante {epochs} épocas; {used}.</translation>
    </message>
    <message>
        <source>the OSGeo4W Shell</source>
        <translation>OSGeo4W Shell</translation>
    </message>
    <message>
        <source>the command prompt</source>
        <translation>el símbolo del sistema</translation>
    </message>
    <message>
        <source>the companion layer {name} does not contain point {absent}; use the companion layer of the same run.</source>
        <translation>la capa acompañante {name} no contiene el punto {absent}; use la capa acompañante de la misma ejecución.</translation>
    </message>
    <message>
        <source>the companion layer {name} does not contain the day {missing}; use the companion layer of the same run.</source>
        <translation>la capa acompañante {name} no contiene el día {missing}; use la capa acompañante de la misma ejecución.</translation>
    </message>
    <message>
        <source>the companion layer {name} has no field pid; use the companion layer of the same run.</source>
        <translation>la capa acompañante {name} no tiene el campo pid; use la capa acompañante de la misma ejecución.</translation>
    </message>
    <message>
        <source>the correction by the pretrained network did not reduce the error on {n_dates} held-out dates, so the smoother is used without correction.</source>
        <translation>la corrección de la red preentrenada no redujo el error en {n_dates} fechas reservadas, así que se usa el suavizador sin corrección.</translation>
    </message>
    <message>
        <source>the datum or the calibration</source>
        <translation>el datum o la calibración</translation>
    </message>
    <message>
        <source>the format supports none of the fields</source>
        <translation>el formato no admite ninguno de los campos</translation>
    </message>
    <message>
        <source>the heading of the other orbit</source>
        <translation>el rumbo de la otra órbita</translation>
    </message>
    <message>
        <source>the last known value</source>
        <translation>el último valor conocido</translation>
    </message>
    <message>
        <source>the mean of the gauges with a value</source>
        <translation>la media de los pluviómetros con valor</translation>
    </message>
    <message>
        <source>the month in the column name {name} is unknown; rename the date columns in the format D20200103.</source>
        <translation>el mes en el nombre de columna {name} es desconocido; cambie los nombres de las columnas de fechas al formato D20200103.</translation>
    </message>
    <message>
        <source>the only order in which every row is a valid date</source>
        <translation>el único orden en que cada fila es una fecha válida</translation>
    </message>
    <message>
        <source>the only unit in which the values exceed the InSAR noise</source>
        <translation>la única unidad en la que los valores superan el ruido de InSAR</translation>
    </message>
    <message>
        <source>the opposite sign</source>
        <translation>el signo opuesto</translation>
    </message>
    <message>
        <source>the order in which consecutive rows are consecutive days</source>
        <translation>el orden en que filas consecutivas son días consecutivos</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>las demás</translation>
    </message>
    <message>
        <source>the published LSTM was trained for {epochs} of {asked} epochs ({reason}); on the last tenth of the dates, which were held out, its RMSE is {rmse:.2f} mm. As published, it uses earlier dates only.</source>
        <translation>la LSTM publicada se entrenó durante {epochs} de {asked} épocas ({reason}); en la última décima parte de las fechas, que se reservó, su RMSE es de {rmse:.2f} mm. Como se publicó, usa solo fechas anteriores.</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>la acción del embalse</translation>
    </message>
    <message>
        <source>the steps between rows ({step:.2g}) suggest {unit}</source>
        <translation>los saltos entre filas ({step:.2g}) sugieren {unit}</translation>
    </message>
    <message>
        <source>this implementation</source>
        <translation>esta implementación</translation>
    </message>
    <message>
        <source>three numbers in the specified order</source>
        <translation>tres números en el orden indicado</translation>
    </message>
    <message>
        <source>thresholds in {name} contains the unknown key {unknown}; valid keys: watch, warning and alarm.</source>
        <translation>thresholds de {name} contiene la clave desconocida {unknown}; claves válidas: watch, warning y alarm.</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>time zone not given in the file</source>
        <translation>huso horario no indicado en el archivo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>hacia el este</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>hacia el oeste</translation>
    </message>
    <message>
        <source>totals {yearly:,.0f} mm per year</source>
        <translation>suma {yearly:,.0f} mm por año</translation>
    </message>
    <message>
        <source>towards the satellite</source>
        <translation>hacia el satélite</translation>
    </message>
    <message>
        <source>towards: positive towards the satellite (EGMS, TRE, MintPy, LiCSBAS, NGU). away: positive away from the satellite (GSI, unwrapped phase). auto: the convention of the producer, otherwise towards.</source>
        <translation>towards: positivo hacia el satélite (EGMS, TRE, MintPy, LiCSBAS, NGU). away: positivo alejándose del satélite (GSI, fase desenrollada). auto: la convención del productor; si no, towards.</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendencia</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>unexpected columns: {foreign}</source>
        <translation>columnas inesperadas: {foreign}</translation>
    </message>
    <message>
        <source>unit of the value</source>
        <translation>unidad del valor</translation>
    </message>
    <message>
        <source>unit vector ground → satellite</source>
        <translation>vector unitario suelo → satélite</translation>
    </message>
    <message>
        <source>unit vector ground → satellite in the order north, east, up</source>
        <translation>vector unitario suelo → satélite en el orden norte, este, arriba</translation>
    </message>
    <message>
        <source>unit vector per point</source>
        <translation>vector unitario por punto</translation>
    </message>
    <message>
        <source>unit vector satellite → ground</source>
        <translation>vector unitario satélite → suelo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation>proceso desconocido</translation>
    </message>
    <message>
        <source>unknown producer</source>
        <translation>productor desconocido</translation>
    </message>
    <message>
        <source>unprocessed</source>
        <translation>sin procesar</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>up [mm]</source>
        <translation>vertical [mm]</translation>
    </message>
    <message>
        <source>up sigma</source>
        <translation>sigma de la vertical</translation>
    </message>
    <message>
        <source>upslope</source>
        <translation>ladera arriba</translation>
    </message>
    <message>
        <source>use a compass direction such as SE, azimuth and plunge in degrees such as 135, 20, or an east, north, up vector such as 0.6, -0.6, -0.5.</source>
        <translation>use un rumbo como SE, acimut e inclinación en grados como 135, 20, o un vector este, norte, arriba como 0.6, -0.6, -0.5.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>valid [%]</source>
        <translation>válidos [%]</translation>
    </message>
    <message>
        <source>validates the datum</source>
        <translation>valida el datum</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>velocity</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>velocity of last n</source>
        <translation>velocidad de las últimas n</translation>
    </message>
    <message>
        <source>velocity {value} mm/yr</source>
        <translation>velocidad {value} mm/año</translation>
    </message>
    <message>
        <source>version {version} is older than {oldest}</source>
        <translation>la versión {version} es anterior a {oldest}</translation>
    </message>
    <message>
        <source>vertically only</source>
        <translation>solo en vertical</translation>
    </message>
    <message>
        <source>very rapid</source>
        <translation>muy rápido</translation>
    </message>
    <message>
        <source>very slow</source>
        <translation>muy lento</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>west, 20° down</source>
        <translation>oeste, 20° hacia abajo</translation>
    </message>
    <message>
        <source>which has an ambiguous two-digit year; write dates as 2020-07-11</source>
        <translation>que tiene un año ambiguo de dos cifras; escriba las fechas como 2020-07-11</translation>
    </message>
    <message>
        <source>which is not a date; write dates as 2020-07-11</source>
        <translation>que no es una fecha; escriba las fechas como 2020-07-11</translation>
    </message>
    <message>
        <source>which is not a valid date between 1990 and 2100</source>
        <translation>que no es una fecha válida entre 1990 y 2100</translation>
    </message>
    <message>
        <source>width of the 90 % interval [mm]</source>
        <translation>anchura del intervalo del 90 % [mm]</translation>
    </message>
    <message>
        <source>window [days]</source>
        <translation>ventana [días]</translation>
    </message>
    <message>
        <source>window or time scale [days]</source>
        <translation>ventana o escala de tiempo [días]</translation>
    </message>
    <message>
        <source>with velocities</source>
        <translation>con velocidades</translation>
    </message>
    <message>
        <source>with_target_day: the drivers on the target day and on the days before it; before_target: only those on the days before it, as published.</source>
        <translation>with_target_day: las variables del día objetivo y de los días anteriores; before_target: solo las de los días anteriores, como se publicó.</translation>
    </message>
    <message>
        <source>worst acquisitions</source>
        <translation>peores adquisiciones</translation>
    </message>
    <message>
        <source>worst points</source>
        <translation>peores puntos</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>year and day of year</source>
        <translation>año y día del año</translation>
    </message>
    <message>
        <source>year, month name, day</source>
        <translation>año, nombre del mes, día</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>zero on {day}</source>
        <translation>cero el {day}</translation>
    </message>
    <message>
        <source>{address} is not a valid Dask scheduler address; use the format tcp://host:8786.</source>
        <translation>{address} no es la dirección de un planificador de Dask; escríbala como tcp://host:8786.</translation>
    </message>
    <message>
        <source>{affected:.0f} % of the points have steps above λ/4 ({threshold_mm:.1f} mm), which may be unwrapping errors.</source>
        <translation>El {affected:.0f} % de los puntos tiene saltos superiores a λ/4 ({threshold_mm:.1f} mm), que pueden ser errores de desenrollado.</translation>
    </message>
    <message>
        <source>{answer} is the best method: {error} on {count}. Compared with the best simple baseline, {answer_2} ({rmse:.2f} mm), its error is {relative_error}. The squared error is reduced by {skill:.0f} % (95 % interval {low:.0f} to {high:.0f} %)</source>
        <translation>{answer} es el mejor método: {error} en {count}. En comparación con el mejor método de referencia simple, {answer_2} ({rmse:.2f} mm), su error es {relative_error}. El error cuadrático se reduce un {skill:.0f} % (intervalo del 95 %: {low:.0f} a {high:.0f} %)</translation>
    </message>
    <message>
        <source>{arrived} of {count} rows were written</source>
        <translation>se escribieron {arrived} de {count} filas</translation>
    </message>
    <message>
        <source>{asked} has an RMS of {finite:.1f} mm about the mean at held-out stations; the RMS of {best} is {finite_2:.1f} mm.</source>
        <translation>{asked} tiene un RMS de {finite:.1f} mm respecto a la media en las estaciones reservadas; el RMS de {best} es de {finite_2:.1f} mm.</translation>
    </message>
    <message>
        <source>{asked} requires {needed} stations, but the datum is defined by only {count}.</source>
        <translation>{asked} requiere {needed} estaciones, pero el datum se define con solo {count}.</translation>
    </message>
    <message>
        <source>{baseline} is excluded. {sentence}</source>
        <translation>{baseline} se excluye. {sentence}</translation>
    </message>
    <message>
        <source>{column} at {what} (originally {before}, now {after})</source>
        <translation>{column} en {what} (originalmente {before}, ahora {after})</translation>
    </message>
    <message>
        <source>{column} of the slope {name} is {value}, which is not a date; use the format 2020-07-11.</source>
        <translation>{column} de la ladera {name} es {value}, que no es una fecha; use la forma 2020-07-11.</translation>
    </message>
    <message>
        <source>{column} of the slope {name} is {value}, which is not a number; correct it.</source>
        <translation>{column} de la ladera {name} es {value}, que no es un número; corríjalo.</translation>
    </message>
    <message>
        <source>{component} in {count}</source>
        <translation>{component} en {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acquisitions are outside the period covered by the drivers and are ignored.</source>
        <translation>
            <numerusform>{count:,} adquisición está fuera del período de las variables y se ignora.</numerusform>
            <numerusform>{count:,} adquisiciones están fuera del período de las variables y se ignoran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} acquisitions, the first of {first}, are older than the last one of the previous delivery; earlier estimates do not use them and are kept.</source>
        <translation>
            <numerusform>{count:,} adquisición, del {first}, es anterior a la última de la entrega previa; las estimaciones anteriores no la usan y se conservan.</numerusform>
            <numerusform>{count:,} adquisiciones, la primera del {first}, son anteriores a la última de la entrega previa; las estimaciones anteriores no las usan y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} blank days in {year} are treated as days without rain, following the yearbook convention.</source>
        <translation>
            <numerusform>{count:,} día en blanco de {year} se trata como día sin lluvia, según la convención de los anuarios.</numerusform>
            <numerusform>{count:,} días en blanco de {year} se tratan como días sin lluvia, según la convención de los anuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are empty because the orbits do not separate the two components there (condition number above {most_condition:g}) or because their slope is unknown.</source>
        <translation>
            <numerusform>{count:,} celda está vacía porque las órbitas no separan allí las dos componentes (número de condición mayor que {most_condition:g}) o porque no se conoce su pendiente.</numerusform>
            <numerusform>{count:,} celdas están vacías porque las órbitas no separan allí las dos componentes (número de condición mayor que {most_condition:g}) o porque no se conoce su pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are empty because their sigma is close to the velocity spread of all points ({spread:.1f} mm/yr).</source>
        <translation>
            <numerusform>{count:,} celda está vacía porque su sigma se acerca a la dispersión de la velocidad de todos los puntos ({spread:.1f} mm/año).</numerusform>
            <numerusform>{count:,} celdas están vacías porque su sigma se acerca a la dispersión de la velocidad de todos los puntos ({spread:.1f} mm/año).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells are not numeric ({describe}) and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} celda no es numérica ({describe}) y se trata como ausente.</numerusform>
            <numerusform>{count:,} celdas no son numéricas ({describe}) y se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {name} are not numeric ({describe}) and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} celda de {name} no es numérica ({describe}) y se trata como ausente.</numerusform>
            <numerusform>{count:,} celdas de {name} no son numéricas ({describe}) y se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {size_m:g} m, each within {mask_m:.0f} m of a point; {dates} dates.</source>
        <translation>
            <numerusform>{count:,} celda de {size_m:g} m, a menos de {mask_m:.0f} m de un punto; {dates} fechas.</numerusform>
            <numerusform>{count:,} celdas de {size_m:g} m, cada una a menos de {mask_m:.0f} m de un punto; {dates} fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} cells of {size_m:g} m, {dates} dates from {first} to {last}; the median condition number is {condition:.2f}.</source>
        <translation>
            <numerusform>{count:,} celda de {size_m:g} m, {dates} fechas de {first} a {last}; su número de condición es {condition:.2f}.</numerusform>
            <numerusform>{count:,} celdas de {size_m:g} m, {dates} fechas de {first} a {last}; el número de condición mediano es {condition:.2f}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} columns</source>
        <translation>
            <numerusform>{count:,} columna</numerusform>
            <numerusform>{count:,} columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} date fields of {name} contain non-numeric text, which is treated as missing (for example, {text} in row {row} of {field}); correct the text if a value was intended.</source>
        <translation>
            <numerusform>{count:,} campo de fecha de {name} contiene texto no numérico, que se trata como ausente (por ejemplo, {text} en la fila {row} de {field}); corrija el texto si debía ser un valor.</numerusform>
            <numerusform>{count:,} campos de fecha de {name} contienen texto no numérico, que se trata como ausente (por ejemplo, {text} en la fila {row} de {field}); corrija el texto si debía ser un valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} dates</source>
        <translation>
            <numerusform>{count:,} fecha</numerusform>
            <numerusform>{count:,} fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days lack readings of a regular interval; their rain is treated as missing.</source>
        <translation>
            <numerusform>{count:,} día carece de lecturas de un intervalo regular; su lluvia se trata como ausente.</numerusform>
            <numerusform>{count:,} días carecen de lecturas de un intervalo regular; su lluvia se trata como ausente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps are longer than 1.5 times the median interval around them.</source>
        <translation>
            <numerusform>{count:,} hueco es más largo que 1,5 veces el intervalo mediano a su alrededor.</numerusform>
            <numerusform>{count:,} huecos son más largos que 1,5 veces el intervalo mediano a su alrededor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} infinite values</source>
        <translation>
            <numerusform>{count:,} valor infinito</numerusform>
            <numerusform>{count:,} valores infinitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} infinite values of {name} are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valor infinito de {name} se trata como ausente.</numerusform>
            <numerusform>{count:,} valores infinitos de {name} se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more warnings of this kind are not shown.</source>
        <translation>
            <numerusform>No se muestra {count:,} aviso más de este tipo.</numerusform>
            <numerusform>No se muestran {count:,} avisos más de este tipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {cells:,} cells are empty because the motion components cannot be resolved there from the two lines of sight or the available dates.</source>
        <translation>
            <numerusform>{count:,} de {cells:,} celdas está vacía porque las componentes del movimiento no se pueden resolver allí con las dos líneas de vista o las fechas disponibles.</numerusform>
            <numerusform>{count:,} de {cells:,} celdas están vacías porque las componentes del movimiento no se pueden resolver allí con las dos líneas de vista o las fechas disponibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n_points:,} points have too few dates to estimate a velocity.</source>
        <translation>
            <numerusform>{count:,} de {n_points:,} puntos tiene muy pocas fechas para estimar una velocidad.</numerusform>
            <numerusform>{count:,} de {n_points:,} puntos tienen muy pocas fechas para estimar una velocidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {n_points} points are ignored: fewer than {least} training observations, or a coherence below {min_coherence:g}.</source>
        <translation>
            <numerusform>Se ignora {count:,} de {n_points} puntos: menos de {least} observaciones de entrenamiento, o coherencia inferior a {min_coherence:g}.</numerusform>
            <numerusform>Se ignoran {count:,} de {n_points} puntos: menos de {least} observaciones de entrenamiento, o coherencia inferior a {min_coherence:g}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {paired_2} dates have no GNSS observation: the offset is interpolated on these dates and held constant before the first and after the last date with GNSS.</source>
        <translation>
            <numerusform>{count:,} de {paired_2} fechas no tiene observación GNSS: el desfase se interpola en esta fecha, o se mantiene constante antes de la primera y después de la última fecha con GNSS.</numerusform>
            <numerusform>{count:,} de {paired_2} fechas no tienen observación GNSS: el desfase se interpola en estas fechas y se mantiene constante antes de la primera y después de la última fecha con GNSS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} of {seen:,} points have a sensitivity below 0.2 to the assumed motion; their values are {done} (flag 1).</source>
        <translation>
            <numerusform>{count:,} de {seen:,} puntos tiene una sensibilidad inferior a 0,2 al movimiento supuesto; sus valores {done} (marca 1).</numerusform>
            <numerusform>{count:,} de {seen:,} puntos tienen una sensibilidad inferior a 0,2 al movimiento supuesto; sus valores {done} (marca 1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} outputs</source>
        <translation>
            <numerusform>{count:,} resultado</numerusform>
            <numerusform>{count:,} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points</source>
        <translation>
            <numerusform>{count:,} punto</numerusform>
            <numerusform>{count:,} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points are new and are excluded; start a new monitoring project to include them.</source>
        <translation>
            <numerusform>{count:,} punto es nuevo y se excluye; inicie un nuevo proyecto de vigilancia para incluirlo.</numerusform>
            <numerusform>{count:,} puntos son nuevos y se excluyen; inicie un nuevo proyecto de vigilancia para incluirlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points of {name} have no geometry or are not single points (first: row {row}); remove these rows, or convert them to single points.</source>
        <translation>
            <numerusform>{count:,} punto de {name} no tiene geometría o no es un punto simple (fila {row}); quite esta fila o conviértala en un punto simple.</numerusform>
            <numerusform>{count:,} puntos de {name} no tienen geometría o no son puntos simples (primero: fila {row}); quite estas filas o conviértalas en puntos simples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points on {n_dates:,} dates from {first} to {last} ({producer}); displacement in mm.</source>
        <translation>
            <numerusform>{count:,} punto en {n_dates:,} fechas de {first} a {last} ({producer}); desplazamiento en mm.</numerusform>
            <numerusform>{count:,} puntos en {n_dates:,} fechas de {first} a {last} ({producer}); desplazamiento en mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} points with {dates:,} dates from {first} to {last}.</source>
        <translation>
            <numerusform>{count:,} punto con {dates:,} fechas, del {first} al {last}.</numerusform>
            <numerusform>{count:,} puntos con {dates:,} fechas, del {first} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} readings fall in the hour that is repeated when daylight saving time ends; all of these readings are used.</source>
        <translation>
            <numerusform>{count:,} lectura cae en la hora que se repite al terminar el horario de verano; se usa.</numerusform>
            <numerusform>{count:,} lecturas caen en la hora que se repite al terminar el horario de verano; todas ellas se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows without a readable date (such as {example}, {why_no_day}) are ignored.</source>
        <translation>
            <numerusform>Se ignora {count:,} fila sin fecha legible (como {example}, {why_no_day}).</numerusform>
            <numerusform>Se ignoran {count:,} filas sin fecha legible (como {example}, {why_no_day}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} slopes: {done} done, {failed} failed.</source>
        <translation>
            <numerusform>{count:,} ladera: {done} terminadas, {failed} fallidas.</numerusform>
            <numerusform>{count:,} laderas: {done} terminadas, {failed} fallidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations for which at least one interpolator has no value are excluded.</source>
        <translation>
            <numerusform>Se excluye {count:,} estación para la que al menos un interpolador no tiene valor.</numerusform>
            <numerusform>Se excluyen {count:,} estaciones para las que al menos un interpolador no tiene valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations, {first} to {last}.</source>
        <translation>
            <numerusform>{count:,} estación, {first} a {last}.</numerusform>
            <numerusform>{count:,} estaciones, {first} a {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} stations: {names}</source>
        <translation>
            <numerusform>{count:,} estación: {names}</numerusform>
            <numerusform>{count:,} estaciones: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} such columns</source>
        <translation>
            <numerusform>{count:,} columna así</numerusform>
            <numerusform>{count:,} columnas así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values</source>
        <translation>
            <numerusform>{count:,} valor</numerusform>
            <numerusform>{count:,} valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values are isolated spikes and are ignored in training.</source>
        <translation>
            <numerusform>{count:,} valor es un pico aislado y se ignora en el entrenamiento.</numerusform>
            <numerusform>{count:,} valores son picos aislados y se ignoran en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values are {number:g} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valor es {number:g} y se trata como ausente.</numerusform>
            <numerusform>{count:,} valores son {number:g} y se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are -1 and are read as no rain; if they stand for missing values, declare -1 in LAYOUT as no_data.</source>
        <translation>
            <numerusform>{count:,} valor de {name} es -1 y se lee como ausencia de lluvia; si representa un dato ausente, declare -1 en LAYOUT como no_data.</numerusform>
            <numerusform>{count:,} valores de {name} son -1 y se leen como ausencia de lluvia; si representan datos ausentes, declare -1 en LAYOUT como no_data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are {number:g} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valor de {name} es {number:g} y se trata como ausente.</numerusform>
            <numerusform>{count:,} valores de {name} son {number:g} y se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} are {what} and are treated as missing.</source>
        <translation>
            <numerusform>{count:,} valor de {name} es {what} y se trata como ausente.</numerusform>
            <numerusform>{count:,} valores de {name} son {what} y se tratan como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} values of {name} differ{size}; the first is {first}.</source>
        <translation>
            <numerusform>{count:,} valor de {name} difiere{size}: {first}.</numerusform>
            <numerusform>{count:,} valores de {name} difieren{size}; el primero es {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} warnings about the data and the estimates are listed in {index}.</source>
        <translation>
            <numerusform>{count:,} advertencia sobre los datos y las estimaciones figura en {index}.</numerusform>
            <numerusform>{count:,} advertencias sobre los datos y las estimaciones figuran en {index}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} networks (at most about {duration} on this machine, model file of {size:,.1f} MB)</source>
        <translation>
            <numerusform>{count} red: como mucho unos {duration} en este equipo y un archivo de modelo de {size:,.1f} MB</numerusform>
            <numerusform>{count} redes: como mucho unos {duration} en este equipo y un archivo de modelo de {size:,.1f} MB</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {first} to {last}</source>
        <translation>{count}: {first} a {last}</translation>
    </message>
    <message>
        <source>{dates} dates from {first} to {last}, one every {step_days} days.</source>
        <translation>{dates} fechas del {first} al {last}, una cada {step_days} días.</translation>
    </message>
    <message>
        <source>{days:,} days from {first} to {last}.</source>
        <translation>{days:,} días, del {first} al {last}.</translation>
    </message>
    <message>
        <source>{days} occurs twice in the hydrology table with different values of {name}; keep one row.</source>
        <translation>{days} aparece dos veces en la tabla hidrológica con valores distintos de {name}; conserve una fila.</translation>
    </message>
    <message>
        <source>{day} ({what}): median of the fastest 10 % of the points, and rate estimated by {best}.</source>
        <translation>{day} ({what}): mediana del 10 % de puntos más rápidos y velocidad estimada por {best}.</translation>
    </message>
    <message>
        <source>{deformation} at intervals of {step_days} days</source>
        <translation>{deformation} a intervalos de {step_days} días</translation>
    </message>
    <message>
        <source>{deformation} displacement lags at intervals of {step_days} days and 8 training acquisitions require about {before} acquisitions before the end of training ({train_end}), but there are only {sum}; decrease DEFORMATION_LAGS or LAG_STEP, or provide a longer series.</source>
        <translation>{deformation} retardos de desplazamiento a intervalos de {step_days} días y 8 adquisiciones de entrenamiento requieren unas {before} adquisiciones antes del fin del entrenamiento ({train_end}), pero solo hay {sum}; reduzca DEFORMATION_LAGS o LAG_STEP, o proporcione una serie más larga.</translation>
    </message>
    <message>
        <source>{deformation} displacement lags at intervals of {step_days} days require {need} days of data before {target}; use fewer lags or a longer series.</source>
        <translation>{deformation} retardos de desplazamiento a intervalos de {step_days} días requieren {need} días de datos antes del {target}; use menos retardos o una serie más larga.</translation>
    </message>
    <message>
        <source>{deformation} values at fixed lags, interpolated linearly between the acquisitions before the target day</source>
        <translation>{deformation} valores a retardos fijos, interpolados linealmente entre las adquisiciones anteriores al día objetivo</translation>
    </message>
    <message>
        <source>{dem} has no heights at the {xy} points (searched extent: x {left:.0f} to {right:.0f}, y {bottom:.0f} to {top:.0f} in {crs}); provide a DEM that covers the points.</source>
        <translation>{dem} no tiene alturas en los {xy} puntos (extensión buscada: x {left:.0f} a {right:.0f}, y {bottom:.0f} a {top:.0f} en {crs}); proporcione un MDE que cubra los puntos.</translation>
    </message>
    <message>
        <source>{doubt} The file does not specify a unit; set UNIT.</source>
        <translation>{doubt} El archivo no indica la unidad; indique UNIT.</translation>
    </message>
    <message>
        <source>{doubt}, and the file does not specify a unit; set {parameter} ({known}).</source>
        <translation>{doubt}, y el archivo no indica la unidad; indique {parameter} ({known}).</translation>
    </message>
    <message>
        <source>{doubt}; check {parameter}.</source>
        <translation>{doubt}; compruebe {parameter}.</translation>
    </message>
    <message>
        <source>{drawn:g} mm arrow = {size:g} mm horizontal</source>
        <translation>flecha de {drawn:g} mm = {size:g} mm en horizontal</translation>
    </message>
    <message>
        <source>{drawn:g} mm arrow = {size:g} mm vertical</source>
        <translation>flecha de {drawn:g} mm = {size:g} mm en vertical</translation>
    </message>
    <message>
        <source>{driver}: r = {r}, p = {p:.2g}</source>
        <translation>{driver}: r = {r}, p = {p:.2g}</translation>
    </message>
    <message>
        <source>{driver}: {share:.0f} % of the points respond, although the mean of the fastest 10 % of the points is correlated with it beyond chance ({p}). The response of single points may be hidden by their noise; a response of the slope cannot be excluded.</source>
        <translation>{driver}: el {share:.0f} % de los puntos responde, aunque la media del 10 % de puntos más rápidos muestra una correlación mayor que la debida al azar ({p}). El ruido puede ocultar la respuesta de los puntos individuales; no se puede descartar una respuesta de la ladera.</translation>
    </message>
    <message>
        <source>{driver}: {share:.0f} % of the points respond, but the mean of the fastest 10 % of the points shows no correlation beyond chance (p = {p:.2g}).</source>
        <translation>{driver}: el {share:.0f} % de los puntos responde, pero la media del 10 % de puntos más rápidos no muestra una correlación mayor que la debida al azar (p = {p:.2g}).</translation>
    </message>
    <message>
        <source>{error} The direction of motion is unknown until the field is corrected.</source>
        <translation>{error} La dirección del movimiento se desconoce hasta que se corrija el campo.</translation>
    </message>
    <message>
        <source>{estimate}, {first} to {last}: on {flagged} of {all} days, a driver is outside its training range; these days are flagged and their intervals are wider.</source>
        <translation>{estimate}, {first} a {last}: en {flagged} de {all} días una variable está fuera de su rango de entrenamiento; esos días se marcan y su intervalo es más ancho.</translation>
    </message>
    <message>
        <source>{extra} is empty; at least one layer and one station are required.</source>
        <translation>{extra} está vacío; se necesitan al menos una capa y una estación.</translation>
    </message>
    <message numerus="yes">
        <source>{fields} of {name} are missing for {count:,} points (first: row {row}), so the direction of motion at these points is unknown; fill in the fields if a later step requires the direction.</source>
        <translation>
            <numerusform>{fields} de {name} faltan en {count:,} punto (fila {row}), así que no se conoce la dirección del movimiento en ese punto; complete los campos si un paso posterior requiere la dirección.</numerusform>
            <numerusform>{fields} de {name} faltan en {count:,} puntos (primero: fila {row}), así que no se conoce la dirección del movimiento en esos puntos; complete los campos si un paso posterior requiere la dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} files named {sub}.</source>
        <translation>{files} archivos llamados {sub}.</translation>
    </message>
    <message>
        <source>{file} ({number} of {tables})</source>
        <translation>{file} ({number} de {tables})</translation>
    </message>
    <message>
        <source>{file} cannot be checked for damage ({error}); install h5py in the Python environment of QGIS to read it.</source>
        <translation>No se puede comprobar si {file} está dañado ({error}); para leerlo, instale h5py en el entorno de Python de QGIS.</translation>
    </message>
    <message>
        <source>{file} cannot be created; choose another folder.</source>
        <translation>No se puede crear {file}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({error}); it is damaged or truncated.</source>
        <translation>{file} no se puede abrir ({error}); está dañado o truncado.</translation>
    </message>
    <message>
        <source>{file} cannot be opened to store the links to its companion layers; run the algorithm again, or choose another folder.</source>
        <translation>{file} no se puede abrir para guardar los enlaces a sus capas acompañantes; ejecute de nuevo el algoritmo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} cannot be opened; it is damaged or not an array file (HDF5, NetCDF).</source>
        <translation>{file} no se puede abrir; está dañado o no es un archivo de matrices (HDF5, NetCDF).</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another output of the same run.</source>
        <translation>No se puede leer {file} ({reason}); elija otra salida de la misma ejecución.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}); choose the JSON file of the monitoring project.</source>
        <translation>{file} no se puede leer ({strerror}); elija el archivo JSON del proyecto de vigilancia.</translation>
    </message>
    <message>
        <source>{file} cannot be read for the comparison ({error}).</source>
        <translation>No se puede leer {file} para la comparación ({error}).</translation>
    </message>
    <message>
        <source>{file} cannot be started ({process}); choose another Python interpreter in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{file} no se puede iniciar ({process}); elija otro intérprete de Python en Configuración ▸ Opciones ▸ SlopeMuse.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another location.</source>
        <translation>{file} no se puede escribir ({reason}); elija otra ubicación.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); free up disk space, or choose another folder or format.</source>
        <translation>{file} no se puede escribir ({reason}); libere espacio en el disco o elija otra carpeta o formato.</translation>
    </message>
    <message>
        <source>{file} contains a day that is not a valid calendar date; download the file again.</source>
        <translation>{file} contiene un día que no es una fecha válida; descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>{file} contains no CSV file, only {inside}; choose the zip archive as delivered, or unpack it.</source>
        <translation>{file} no contiene ningún archivo CSV, solo {inside}; elija el archivo zip tal como se entregó o descomprímalo.</translation>
    </message>
    <message>
        <source>{file} contains no MintPy or LiCSBAS time series (contents: {shown}); choose timeseries.h5 or cum.h5.</source>
        <translation>{file} no contiene series temporales de MintPy o LiCSBAS (contenido: {shown}); elija timeseries.h5 o cum.h5.</translation>
    </message>
    <message>
        <source>{file} contains no daily data; download it again.</source>
        <translation>{file} no contiene datos diarios; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} contains no data itself but refers to {reached}; save it as a GeoTIFF or GeoPackage, or, if you trust the file, set the environment variable {variable} to 1.</source>
        <translation>{file} no contiene datos, sino que lleva a {reached}; guárdelo como GeoTIFF o GeoPackage o, si confía en el archivo, asigne 1 a la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>{file} contains no files that can be read; download it again.</source>
        <translation>{file} no contiene archivos que se puedan leer; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} contains no tenv3, .pos, .neu or CSV file.</source>
        <translation>{file} no contiene ningún archivo tenv3, .pos, .neu o CSV.</translation>
    </message>
    <message>
        <source>{file} contains {double} more than once; a series can have only one value per day.</source>
        <translation>{file} contiene {double} más de una vez; una serie solo puede tener un valor por día.</translation>
    </message>
    <message>
        <source>{file} contains {tables} CSV files ({listed}); unpack it and import them one by one.</source>
        <translation>{file} contiene {tables} archivos CSV ({listed}); descomprímalo e impórtelos uno tras otro.</translation>
    </message>
    <message>
        <source>{file} contains {text} where a date such as 08JUN26 is expected; download the file again.</source>
        <translation>{file} contiene {text} donde se espera una fecha como 08JUN26; descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>{file} contains {text} where a number is expected; download it again.</source>
        <translation>{file} tiene {text} donde se espera un número; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} does not contain the file {wanted}.</source>
        <translation>{file} no contiene el archivo {wanted}.</translation>
    </message>
    <message>
        <source>{file} has a line with {found} cells instead of {expected}: the file is truncated; download it again.</source>
        <translation>{file} tiene una línea con {found} celdas en lugar de {expected}: el archivo está truncado; descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has neither the variables lon and lat nor x and y, so its coordinates are unknown.</source>
        <translation>{file} no tiene las variables lon y lat ni x e y, así que no se conocen sus coordenadas.</translation>
    </message>
    <message>
        <source>{file} has no row {row}; open the file again.</source>
        <translation>{file} no tiene la fila {row}; abra de nuevo el archivo.</translation>
    </message>
    <message>
        <source>{file} has no sheet with rows below a header.</source>
        <translation>{file} no tiene ninguna hoja con filas bajo un encabezado.</translation>
    </message>
    <message>
        <source>{file} has no time variable (days since …), so it contains no series.</source>
        <translation>{file} no tiene variable temporal (days since …), así que no contiene series.</translation>
    </message>
    <message>
        <source>{file} has no variable named displacement, and it is not clear which variable contains the displacement ({shown}); rename that variable to displacement.</source>
        <translation>{file} no tiene ninguna variable llamada displacement y no está claro qué variable contiene el desplazamiento ({shown}); cambie el nombre de esa variable a displacement.</translation>
    </message>
    <message>
        <source>{file} has only one date, and its folder contains no file with the same name and another date; a series requires at least two dates.</source>
        <translation>{file} tiene una sola fecha y su carpeta no contiene ningún archivo con el mismo nombre y otra fecha; una serie requiere al menos dos fechas.</translation>
    </message>
    <message>
        <source>{file} has only one date; a series requires at least two.</source>
        <translation>{file} tiene una sola fecha; una serie requiere al menos dos.</translation>
    </message>
    <message>
        <source>{file} has two columns named {name}; rename one of them.</source>
        <translation>{file} tiene dos columnas llamadas {name}; cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>{file} in {name} cannot be read ({reason}); it is damaged or truncated.</source>
        <translation>{file} de {name} no se puede leer ({reason}); está dañado o truncado.</translation>
    </message>
    <message>
        <source>{file} in {name} cannot be read; it is damaged or truncated.</source>
        <translation>No se puede leer {file} en {name}; está dañado o truncado.</translation>
    </message>
    <message>
        <source>{file} in {name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged or empty.</source>
        <translation>{file} en {name} declara {cells:,.0f} valores, pero el archivo solo tiene {size:,} bytes; está dañado o vacío.</translation>
    </message>
    <message>
        <source>{file} is a folder; choose a file.</source>
        <translation>{file} es una carpeta; elija un archivo.</translation>
    </message>
    <message>
        <source>{file} is a model in the format {header}, but this version of SlopeMuse reads {format}; train the model again or update the plugin.</source>
        <translation>{file} es un modelo en el formato {header}, pero esta versión de SlopeMuse lee {format}; entrene de nuevo el modelo o actualice el complemento.</translation>
    </message>
    <message>
        <source>{file} is damaged ({error}); train the model again.</source>
        <translation>{file} está dañado ({error}); entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; download or export it again.</source>
        <translation>{file} está dañado y no se puede leer; descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is in a folder that is not writable, but a layer of its points is created next to it; copy the file to another folder and open it there.</source>
        <translation>{file} está en una carpeta sin permiso de escritura, pero junto a él se crea una capa con sus puntos; copie el archivo a otra carpeta y ábralo allí.</translation>
    </message>
    <message>
        <source>{file} is locked by another program; close it there, or wait until it is written, and try again.</source>
        <translation>{file} está bloqueado por otro programa; ciérrelo allí o espere a que termine de escribirse, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{file} is not a NetCDF file written by SlopeMuse; import it, and use the imported layer instead.</source>
        <translation>{file} no es un archivo NetCDF escrito por SlopeMuse; impórtelo y use la capa importada en su lugar.</translation>
    </message>
    <message>
        <source>{file} is not a SlopeMuse model or is truncated; choose the file written by the training algorithm.</source>
        <translation>{file} no es un modelo de SlopeMuse o está truncado; elija el archivo escrito por el algoritmo de entrenamiento.</translation>
    </message>
    <message>
        <source>{file} is not a readable raster; check that the file is complete and in a raster format that GDAL reads.</source>
        <translation>{file} no es un ráster legible; compruebe que el archivo está completo y en un formato ráster que GDAL puede leer.</translation>
    </message>
    <message>
        <source>{file} is not a readable spreadsheet; save it again as XLSX or CSV.</source>
        <translation>{file} no es una hoja de cálculo legible; guárdela de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>{file} is not a valid zip archive ({error}); download it again.</source>
        <translation>{file} no es un archivo zip válido ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not text; choose tenv3, .pos or CSV files, or a zip archive of such files.</source>
        <translation>{file} no es texto; elija archivos tenv3, .pos o CSV, o un archivo zip de ellos.</translation>
    </message>
    <message>
        <source>{file} looks like an RTKLIB file, but its header line (latitude(deg), x-ecef(m) or e-baseline(m)) is missing; export the file with the header.</source>
        <translation>{file} parece un archivo de RTKLIB, pero falta su línea de cabecera (latitude(deg), x-ecef(m) o e-baseline(m)); exporte el archivo con la cabecera.</translation>
    </message>
    <message>
        <source>{file} was not read within {seconds:.0f} s and is probably damaged; download or export it again.</source>
        <translation>{file} no se leyó en {seconds:.0f} s y probablemente está dañado; descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} would unpack to {found:,.1f} GB, which is too large for GNSS data; extract only the required stations.</source>
        <translation>{file} ocuparía {found:,.1f} GB descomprimido, demasiado para datos GNSS; extraiga solo las estaciones necesarias.</translation>
    </message>
    <message>
        <source>{file}/{member} is damaged ({error}); download it again.</source>
        <translation>{file}/{member} está dañado ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}/{table} is empty.</source>
        <translation>{file}/{table} está vacío.</translation>
    </message>
    <message>
        <source>{file}: JPL columns are read as east, north, up, their sigmas and correlations, in m.</source>
        <translation>{file}: las columnas JPL se leen como este, norte, vertical, sus sigmas y correlaciones, en m.</translation>
    </message>
    <message>
        <source>{file}: NGL tenv columns are read as east, north, up, their sigmas and correlations, in m.</source>
        <translation>{file}: las columnas NGL tenv se leen como este, norte, vertical, sus sigmas y correlaciones, en m.</translation>
    </message>
    <message>
        <source>{file}: SONEL columns are read as year, north, east, up and their sigmas, in m.</source>
        <translation>{file}: las columnas SONEL se leen como año, norte, este, vertical y sus sigmas, en m.</translation>
    </message>
    <message>
        <source>{file}: SOPAC columns are read as year, day of the year, north, east, up and their sigmas, in m.</source>
        <translation>{file}: las columnas de SOPAC se leen como año, día del año, norte, este, arriba y sus sigmas, en m.</translation>
    </message>
    <message>
        <source>{file}: USGS columns are read as date, north, east, up and their sigmas, in mm.</source>
        <translation>{file}: las columnas del USGS se leen como fecha, norte, este, arriba y sus sigmas, en mm.</translation>
    </message>
    <message>
        <source>{file}: geocentric X, Y, Z of NGL txyz2 are converted to east, north, up; their sigmas are not read.</source>
        <translation>{file}: las coordenadas geocéntricas X, Y, Z de NGL txyz2 se convierten a este, norte y vertical; sus sigmas no se leen.</translation>
    </message>
    <message>
        <source>{file}: latitude, longitude and height from GSI, relative to the first day.</source>
        <translation>{file}: latitud, longitud y altura de GSI, relativas al primer día.</translation>
    </message>
    <message>
        <source>{file}: positions from RTKLIB, relative to the first day.</source>
        <translation>{file}: posiciones de RTKLIB, relativas al primer día.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count:,} days occur twice; the last row of each day is used.</source>
        <translation>
            <numerusform>{file}: {count:,} día aparece dos veces; se usa su última fila.</numerusform>
            <numerusform>{file}: {count:,} días aparecen dos veces; se usa la última fila de cada día.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fine:,} of {fine_2:,} points have a sensitivity of at least 0.2 to the assumed motion</source>
        <translation>{fine:,} de {fine_2:,} puntos tienen una sensibilidad de al menos 0,2 al movimiento supuesto</translation>
    </message>
    <message>
        <source>{first_day} to {train_end}</source>
        <translation>{first_day} a {train_end}</translation>
    </message>
    <message>
        <source>{first} has only one band and no date in its name; a series requires at least two dates, with one band or one file per date (20200103_disp.tif).</source>
        <translation>{first} tiene una sola banda y ninguna fecha en su nombre; una serie requiere al menos dos fechas, con una banda o un archivo por fecha (20200103_disp.tif).</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, {n_dates} dates.</source>
        <translation>{first} a {last}, {n_dates} fechas.</translation>
    </message>
    <message>
        <source>{first} to {last}, {n_dates} dates; positive to the east, upwards and to the north.</source>
        <translation>De {first} a {last}, {n_dates} fechas; positivo hacia el este, hacia arriba y hacia el norte.</translation>
    </message>
    <message>
        <source>{folder} is being updated by another run ({holder}); wait until it has finished.</source>
        <translation>Otra ejecución está actualizando {folder} ({holder}); espere a que termine.</translation>
    </message>
    <message>
        <source>{gate:.0f} % of its correction is applied to the smoother</source>
        <translation>el {gate:.0f} % de su corrección se aplica al suavizador</translation>
    </message>
    <message>
        <source>{history} of at most {epochs}; the best epoch is kept</source>
        <translation>{history} de {epochs} como máximo; se conserva la mejor época</translation>
    </message>
    <message>
        <source>{incidence} and {heading} must be set together; {missing} is missing.</source>
        <translation>{incidence} y {heading} deben indicarse juntos; falta {missing}.</translation>
    </message>
    <message>
        <source>{info} in {file} would unpack from {compress_size:,.1f} MB to {file_size:,.1f} GB; this ratio is implausible for measurements, so the file is not opened.</source>
        <translation>{info} en {file} pasaría de {compress_size:,.1f} MB a {file_size:,.1f} GB al descomprimirse; esta relación es inverosímil para mediciones, así que el archivo no se abre.</translation>
    </message>
    <message>
        <source>{key} in {file} is {text}, which is not a number.</source>
        <translation>{key} en {file} es {text}, que no es un número.</translation>
    </message>
    <message>
        <source>{key} in {name} is {value}; it must be a number that is 0 or greater.</source>
        <translation>{key} de {name} es {value}; debe ser un número mayor o igual que 0.</translation>
    </message>
    <message>
        <source>{key} in {name} is {value}; it must be an object with keys and values.</source>
        <translation>{key} de {name} es {value}; debe ser un objeto con claves y valores.</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{kind}: {name}, as specified in the columns {columns}.</source>
        <translation>{kind}: {name}, según lo especificado en las columnas {columns}.</translation>
    </message>
    <message>
        <source>{known:,} of {n_points:,}</source>
        <translation>{known:,} de {n_points:,}</translation>
    </message>
    <message>
        <source>{label} ({name}) is not set; choose a file.</source>
        <translation>{label} ({name}) no está definido; elija un archivo.</translation>
    </message>
    <message>
        <source>{label} ({name}) is not set; choose a layer or a file.</source>
        <translation>{label} ({name}) no está definido; elija una capa o un archivo.</translation>
    </message>
    <message>
        <source>{label}: median {middle:.2f}, 5th to 95th percentile {low:.2f} to {high:.2f}.</source>
        <translation>{label}: mediana {middle:.2f}, percentiles 5 a 95 de {low:.2f} a {high:.2f}.</translation>
    </message>
    <message numerus="yes">
        <source>{layer} ({count:,} points, {rate:.1f} mm/yr)</source>
        <translation>
            <numerusform>{layer} ({count:,} punto, {rate:.1f} mm/año)</numerusform>
            <numerusform>{layer} ({count:,} puntos, {rate:.1f} mm/año)</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} contains motion along one line of sight only, so its direction on the map is unknown; first derive the east and up motion from two orbits (Processing ▸ East and up from two orbits), or project the motion onto the slope.</source>
        <translation>{layer} contiene movimiento a lo largo de una sola línea de vista, así que no se conoce su dirección en el mapa; obtenga antes el movimiento este y vertical de dos órbitas (Procesos ▸ Este y vertical a partir de dos órbitas) o proyecte el movimiento sobre la ladera.</translation>
    </message>
    <message>
        <source>{layer} from a database or service</source>
        <translation>{layer} de una base de datos o servicio</translation>
    </message>
    <message>
        <source>{layer} has no points with values in the area {area}.</source>
        <translation>{layer} no tiene puntos con valores en el área {area}.</translation>
    </message>
    <message>
        <source>{layer} has no points.</source>
        <translation>{layer} no tiene puntos.</translation>
    </message>
    <message>
        <source>{layer} has no selected features, but only these are to be used; select features, or use the whole layer.</source>
        <translation>{layer} no tiene objetos seleccionados, pero solo se deben usar estos; seleccione objetos o use toda la capa.</translation>
    </message>
    <message>
        <source>{layer} has no selected points; select points on the map or in the attribute table.</source>
        <translation>{layer} no tiene puntos seleccionados; seleccione puntos en el mapa o en la tabla de atributos.</translation>
    </message>
    <message>
        <source>{layer} has {dbf_fields} fields, the maximum for a shapefile: dates after {found} may be missing. Obtain a GeoPackage or CSV file instead.</source>
        <translation>{layer} tiene {dbf_fields} campos, el máximo de un shapefile: pueden faltar las fechas posteriores a {found}. Obtenga en su lugar un GeoPackage o un archivo CSV.</translation>
    </message>
    <message>
        <source>{layer} is not a point layer; provide a point layer with displacement series.</source>
        <translation>{layer} no es una capa de puntos; proporcione una capa de puntos con series de desplazamiento.</translation>
    </message>
    <message>
        <source>{layer} is not the ID of a layer in the project.</source>
        <translation>{layer} no es el identificador de ninguna capa del proyecto.</translation>
    </message>
    <message>
        <source>{layer} with unsaved edits</source>
        <translation>{layer} con ediciones sin guardar</translation>
    </message>
    <message>
        <source>{layer}, a temporary layer</source>
        <translation>{layer}, una capa temporal</translation>
    </message>
    <message>
        <source>{least:.1f} to {largest:.1f}</source>
        <translation>{least:.1f} a {largest:.1f}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{lower} is {low:g} and {upper} is {high:g} mm/day; the thresholds must increase from WATCH to ALARM.</source>
        <translation>{lower} es {low:g} y {upper} es {high:g} mm/día; los umbrales deben crecer de WATCH a ALARM.</translation>
    </message>
    <message>
        <source>{low}–{high:g} days</source>
        <translation>{low}–{high:g} días</translation>
    </message>
    <message>
        <source>{memory_days:.0f} days</source>
        <translation>{memory_days:.0f} días</translation>
    </message>
    <message>
        <source>{method}: leaving out station {number} of {count}</source>
        <translation>{method}: dejando fuera la estación {number} de {count}</translation>
    </message>
    <message>
        <source>{n_files} files of one product are combined: {files}.</source>
        <translation>Se unen {n_files} archivos de un mismo producto: {files}.</translation>
    </message>
    <message>
        <source>{n_hidden} of {n_dates} dates are held out from all methods. The noise of the held-out observations is about {noise:.1f} mm, which is a lower limit for the RMSE of any method.</source>
        <translation>{n_hidden} de {n_dates} fechas se reservan para todos los métodos. El ruido de las observaciones reservadas es de unos {noise:.1f} mm, un límite inferior del RMSE de cualquier método.</translation>
    </message>
    <message>
        <source>{n_points:,} points, acquisitions from {first} to {last}. The methods are fitted to the {trained} acquisitions up to {train_end} and scored on the {tested} acquisitions after that date. Each scored acquisition is predicted from the acquisitions before it, with the drivers ({names}) known up to the day of the acquisition.</source>
        <translation>{n_points:,} puntos, adquisiciones del {first} al {last}. Los métodos se ajustan a las {trained} adquisiciones hasta el {train_end} y se puntúan en las {tested} posteriores a esa fecha. Cada adquisición puntuada se predice a partir de las anteriores, con las variables ({names}) conocidas hasta el día de la adquisición.</translation>
    </message>
    <message>
        <source>{n_points} points are too few to estimate how the response varies across the slope ({least_points} are required): each point is modelled separately, and a common-mode error cannot be distinguished from motion.</source>
        <translation>{n_points} puntos son muy pocos para estimar cómo varía la respuesta en la ladera (se necesitan {least_points}): cada punto se modela por separado, y un error de modo común no se distingue del movimiento.</translation>
    </message>
    <message>
        <source>{n_points}, one per point</source>
        <translation>{n_points}, una por punto</translation>
    </message>
    <message>
        <source>{names} at each point; grey: empty or unknown.</source>
        <translation>{names} en cada punto; gris: vacío o desconocido.</translation>
    </message>
    <message>
        <source>{name} (arrows)</source>
        <translation>{name} (flechas)</translation>
    </message>
    <message>
        <source>{name} (certain, {share})</source>
        <translation>{name} (seguro, {share})</translation>
    </message>
    <message>
        <source>{name} (doubtful, {share})</source>
        <translation>{name} (dudoso, {share})</translation>
    </message>
    <message>
        <source>{name} (likely, {share})</source>
        <translation>{name} (probable, {share})</translation>
    </message>
    <message>
        <source>{name} ({first} to {last}) does not cover the period shown; choose another table.</source>
        <translation>{name} ({first} a {last}) no cubre el período mostrado; elija otra tabla.</translation>
    </message>
    <message>
        <source>{name} [mm/yr]</source>
        <translation>{name} [mm/año]</translation>
    </message>
    <message>
        <source>{name} [mm]</source>
        <translation>{name} [mm]</translation>
    </message>
    <message>
        <source>{name} and the reference have no dates in common.</source>
        <translation>{name} y la referencia no tienen ninguna fecha en común.</translation>
    </message>
    <message>
        <source>{name} and {name_2} do not overlap (they are {hypot:.1f} km apart); provide layers of the same area, and check their CRS.</source>
        <translation>{name} y {name_2} no se solapan (distan {hypot:.1f} km); proporcione capas de la misma zona y compruebe sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <source>{name} and {other} are the same table ({path}); choose another table for {name}.</source>
        <translation>{name} y {other} son la misma tabla ({path}); elija otra tabla para {name}.</translation>
    </message>
    <message>
        <source>{name} and {second_name} have the same date {double}; remove one of them.</source>
        <translation>{name} y {second_name} tienen la misma fecha {double}; quite uno de ellos.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a layer: {value}.</source>
        <translation>{name} no se puede abrir como capa: {value}.</translation>
    </message>
    <message>
        <source>{name} cannot be opened as a raster: {value}.</source>
        <translation>{name} no se puede abrir como ráster: {value}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); check that the file is complete.</source>
        <translation>{name} no se puede leer ({reason}); compruebe que el archivo esté completo.</translation>
    </message>
    <message>
        <source>{name} captures {series:.0f} % of the motion measured by GNSS, although its correlation with GNSS is {r:.3f}: fast motion is partly lost in phase unwrapping, or the line of sight of the layer is wrong.</source>
        <translation>{name} capta el {series:.0f} % del movimiento medido por el GNSS, aunque su correlación con el GNSS es {r:.3f}: el movimiento rápido se pierde en parte al desenrollar la fase, o la línea de vista de la capa es incorrecta.</translation>
    </message>
    <message>
        <source>{name} claims to contain {cells:,.0f} values, but the file has only {size:,} bytes; it is damaged or empty.</source>
        <translation>{name} declara {cells:,.0f} valores, pero el archivo solo tiene {size:,} bytes; está dañado o vacío.</translation>
    </message>
    <message>
        <source>{name} contains no SlopeMuse run record; choose a SlopeMuse output or its .run.json file.</source>
        <translation>{name} no contiene un registro de ejecución de SlopeMuse; elija una salida de SlopeMuse o su archivo .run.json.</translation>
    </message>
    <message>
        <source>{name} contains polygons, but only points and tables can be written as {format}; write a GeoPackage.</source>
        <translation>{name} contiene polígonos, pero en {format} solo se pueden escribir puntos y tablas; escriba un GeoPackage.</translation>
    </message>
    <message>
        <source>{name} contains the component {component} instead of line-of-sight displacement; provide the layer as imported.</source>
        <translation>{name} tiene la componente {component} en lugar de la línea de vista; proporcione la capa tal como se importó.</translation>
    </message>
    <message>
        <source>{name} contains the unknown key {unknown}; valid keys: {known}.</source>
        <translation>{name} contiene la clave desconocida {unknown}; claves válidas: {known}.</translation>
    </message>
    <message>
        <source>{name} contains the {role} of a result.

Choose the displacement layer instead.</source>
        <translation>{name} contiene {role} de un resultado.

Elija en su lugar la capa de desplazamiento.</translation>
    </message>
    <message>
        <source>{name} contains {day}, which is not a date; use the format 2020-07-11.</source>
        <translation>{name} contiene {day}, que no es una fecha; use la forma 2020-07-11.</translation>
    </message>
    <message>
        <source>{name} does not contain a JSON object; write keys and values in braces.</source>
        <translation>{name} no contiene un objeto JSON; escriba claves y valores entre llaves.</translation>
    </message>
    <message>
        <source>{name} does not contain the reference.</source>
        <translation>{name} no contiene la referencia.</translation>
    </message>
    <message>
        <source>{name} does not contain this point.</source>
        <translation>{name} no contiene este punto.</translation>
    </message>
    <message>
        <source>{name} does not contain {key}; set it to a path in quotes.</source>
        <translation>{name} no contiene {key}; indique una ruta entre comillas.</translation>
    </message>
    <message>
        <source>{name} failed; see the log for the reason.</source>
        <translation>{name} falló; consulte el motivo en el registro de mensajes.</translation>
    </message>
    <message>
        <source>{name} had {former:,} rows and now has {now:,}.</source>
        <translation>{name} tenía {former:,} filas y ahora tiene {now:,}.</translation>
    </message>
    <message>
        <source>{name} has a feature limit or a feature filter, which SlopeMuse cannot apply; remove it, and select the features instead.</source>
        <translation>{name} tiene un límite o un filtro de entidades, que SlopeMuse no puede aplicar; elimínelo y seleccione en su lugar las entidades.</translation>
    </message>
    <message>
        <source>{name} has been added to the project.</source>
        <translation>{name} se ha añadido al proyecto.</translation>
    </message>
    <message>
        <source>{name} has no CRS; assign one to the raster.</source>
        <translation>{name} no tiene sistema de coordenadas; asigne uno al ráster.</translation>
    </message>
    <message>
        <source>{name} has no column {column}; add it.</source>
        <translation>{name} no tiene la columna {column}; añádala.</translation>
    </message>
    <message>
        <source>{name} has no date fields such as D20200131, so there is no series to plot.

Use Processing ▸ SlopeMuse ▸ Import InSAR series
to create a layer with dates from a file.</source>
        <translation>{name} no tiene campos de fecha como D20200131, así que no hay serie que representar.

Use Procesos ▸ SlopeMuse ▸ Importar series InSAR
para crear una capa con fechas a partir de un archivo.</translation>
    </message>
    <message>
        <source>{name} has no points with coordinates and values on at least {most_lacking:.0f} % of the {dates} dates; first resample the layers to a common time axis with the harmonize algorithm.</source>
        <translation>{name} no tiene ningún punto con coordenadas y valores en al menos el {most_lacking:.0f} % de las {dates} fechas; remuestree antes las capas a un eje temporal común con el algoritmo harmonize.</translation>
    </message>
    <message>
        <source>{name} has no points with values; provide a layer with displacement series.</source>
        <translation>{name} no tiene ningún punto con valores; proporcione una capa con series de desplazamiento.</translation>
    </message>
    <message>
        <source>{name} has no points within {n} pixels; click closer to a point or zoom in.</source>
        <translation>No hay ningún punto de {name} a menos de {n} píxeles; haga clic más cerca o acerque el mapa.</translation>
    </message>
    <message>
        <source>{name} has no points.

Choose another layer.</source>
        <translation>{name} no tiene puntos.

Elija otra capa.</translation>
    </message>
    <message>
        <source>{name} has no points; at least one is required.</source>
        <translation>{name} no tiene puntos; se necesita al menos uno.</translation>
    </message>
    <message>
        <source>{name} has no rows; add one row per slope.</source>
        <translation>{name} no tiene filas; añada una fila por ladera.</translation>
    </message>
    <message>
        <source>{name} has no selected points; at least one is required.</source>
        <translation>{name} no tiene puntos seleccionados; se necesita al menos uno.</translation>
    </message>
    <message>
        <source>{name} has no stations with a position and the columns e, n and u, so no arrows can be drawn; line-of-sight displacement has no direction on the map.</source>
        <translation>{name} no tiene ninguna estación con posición y columnas e, n y u, así que no se pueden dibujar flechas; el desplazamiento en la línea de vista no tiene dirección en el mapa.</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}, but must have the shape {shape_2}.</source>
        <translation>{name} tiene la forma {shape}, pero debe tener la forma {shape_2}.</translation>
    </message>
    <message>
        <source>{name} has the unknown column {unknown}; valid columns: {known}.</source>
        <translation>{name} tiene la columna desconocida {unknown}; columnas válidas: {known}.</translation>
    </message>
    <message>
        <source>{name} has two bands for {date}; remove one.</source>
        <translation>{name} tiene dos bandas para {date}; quite una.</translation>
    </message>
    <message>
        <source>{name} has two values at {time}; several sensors or statistics may be mixed. Keep one value, or select a sensor with STATIONS.</source>
        <translation>{name} tiene dos valores en {time}; puede haber varios sensores o estadísticos mezclados: conserve uno de ellos o seleccione uno con STATIONS.</translation>
    </message>
    <message>
        <source>{name} has values on {share} % of the days shown.</source>
        <translation>{name} tiene valores en el {share} % de los días mostrados.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {count:,} dates, but at least {least_dates} are required to interpolate between them.</source>
        <translation>
            <numerusform>{name} tiene {count:,} fecha, pero se necesitan al menos {least_dates} para interpolar.</numerusform>
            <numerusform>{name} tiene {count:,} fechas, pero se necesitan al menos {least_dates} para interpolar entre ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {days} dates, but at most {max_date_fields} can be read; remove some date fields.</source>
        <translation>{name} tiene {days} fechas, pero se pueden leer como máximo {max_date_fields}; quite algunos campos de fecha.</translation>
    </message>
    <message>
        <source>{name} is a database ({file}); choose a file, for example a GeoPackage, or, for layers and tables, a PostGIS table.</source>
        <translation>{name} es una base de datos ({file}); elija un archivo, por ejemplo un GeoPackage, o para capas y tablas una tabla de PostGIS.</translation>
    </message>
    <message>
        <source>{name} is a table without points; import the file with “Import InSAR series”, which makes a point layer of it.</source>
        <translation>{name} es una tabla sin puntos; importe el archivo con «Importar series InSAR», que crea una capa de puntos.</translation>
    </message>
    <message>
        <source>{name} is missing on {missing} of the required days; {how} is assumed on these days.</source>
        <translation>{name} falta en {missing} de los días necesarios; en esos días se supone {how}.</translation>
    </message>
    <message>
        <source>{name} is missing; set it to a point layer with one field per date.</source>
        <translation>Falta {name}; indique una capa de puntos con un campo por fecha.</translation>
    </message>
    <message>
        <source>{name} is missing; set it to a table.</source>
        <translation>Falta {name}; indique una tabla.</translation>
    </message>
    <message>
        <source>{name} is not a point layer; provide a point layer with displacement series.</source>
        <translation>{name} no es una capa de puntos; proporcione una capa de puntos con series de desplazamiento.</translation>
    </message>
    <message>
        <source>{name} is not a text table; choose a CSV file, or a vector file that QGIS can open.</source>
        <translation>{name} no es una tabla de texto; elija un archivo CSV o un archivo vectorial que QGIS pueda abrir.</translation>
    </message>
    <message>
        <source>{name} is not a valid CRS: {value}.</source>
        <translation>{name} no es un sistema de coordenadas válido: {value}.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON ({error}); correct it.</source>
        <translation>{name} no es JSON válido ({error}); corríjalo.</translation>
    </message>
    <message>
        <source>{name} is not written automatically because {output} is a database table; set {name} to write it.</source>
        <translation>{name} no se escribe junto a {output}, que es una tabla; indique {name} para conservarlo.</translation>
    </message>
    <message>
        <source>{name} is relative to its stable area, but these points are not because the acquisitions layer is not stored next to the estimate; run the estimate again.</source>
        <translation>{name} es relativa a su área estable, pero estos puntos no lo son, porque la capa de adquisiciones de la estimación no está guardada junto a ella; ejecute de nuevo la estimación.</translation>
    </message>
    <message>
        <source>{name} is {angle:g}; use degrees clockwise from north within ±360.</source>
        <translation>{name} es {angle:g}; use grados en sentido horario desde el norte, dentro de ±360.</translation>
    </message>
    <message>
        <source>{name} is {day}, which is outside the period of the data, {first} to {last} ({spans}).</source>
        <translation>{name} es {day}, fuera del período de los datos, {first} a {last} ({spans}).</translation>
    </message>
    <message>
        <source>{name} is {value:g} mm/day; it must be greater than 0.</source>
        <translation>{name} es {value:g} mm/día; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>{name} is {value}, which contains a character that cannot be stored; correct the value, or rename the file.</source>
        <translation>{name} es {value}, que contiene un carácter que no se puede guardar; corrija el valor o cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a date; use the format 2020-07-11.</source>
        <translation>{name} es {value}, que no es una fecha; use la forma 2020-07-11.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a date; write it as 2020-01-31.</source>
        <translation>{name} es {value}, que no es una fecha; escríbala como 2020-01-31.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is not a valid choice; use one of: {words}.</source>
        <translation>{name} es {value}, que no es una opción válida; use una de: {words}.</translation>
    </message>
    <message>
        <source>{name} is {value}; use a number from {low:.0f} to {high:.0f}.</source>
        <translation>{name} es {value}; use un número entre {low:.0f} y {high:.0f}.</translation>
    </message>
    <message>
        <source>{name} no longer contains {column}.</source>
        <translation>{name} ya no contiene {column}.</translation>
    </message>
    <message>
        <source>{name} now also contains {column}.</source>
        <translation>{name} contiene ahora también {column}.</translation>
    </message>
    <message>
        <source>{name} of {file} does not have time as its first dimension; reorder its dimensions to (time, y, x).</source>
        <translation>{name} de {file} no tiene el tiempo como primera dimensión; reordene sus dimensiones a (time, y, x).</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {lines} × {columns}, but its coordinates have the size {shape}; the sizes must agree.</source>
        <translation>{name} de {file} tiene el tamaño {lines} × {columns}, pero sus coordenadas tienen el tamaño {shape}; los tamaños deben coincidir.</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {shape}, but the series have the size {series_shape}; choose a geometry file with the same grid.</source>
        <translation>{name} de {file} tiene el tamaño {shape}, pero las series tienen el tamaño {series_shape}; elija un archivo de geometría con la misma malla.</translation>
    </message>
    <message>
        <source>{name} of {file} has the size {size}, but there are {dates} dates and {places} locations; the sizes must agree.</source>
        <translation>{name} de {file} tiene el tamaño {size}, pero hay {dates} fechas y {places} lugares; los tamaños deben coincidir.</translation>
    </message>
    <message>
        <source>{name} only</source>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>{name} places the satellite more to the {lies} than to the {side}, but SAR satellites fly nearly north or south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its convention.</source>
        <translation>{name} sitúa el satélite más hacia {lies} que hacia {side}, pero los satélites SAR vuelan casi al norte o al sur y miran casi al este o al oeste (rumbo cerca de −12 ascendente, 192 descendente); compruebe el ángulo y su convención.</translation>
    </message>
    <message>
        <source>{name} reaches {largest:.3g}, which is not a valid angle in radians; convert the values to radians, as written by HyP3 and GAMMA.</source>
        <translation>{name} llega a {largest:.3g}, que no es un ángulo válido en radianes; convierta los valores a radianes, como los escriben HyP3 y GAMMA.</translation>
    </message>
    <message>
        <source>{name} was {before} and is now {after}.</source>
        <translation>{name} era {before} y ahora es {after}.</translation>
    </message>
    <message>
        <source>{name}, by change class</source>
        <translation>{name}, por clase de cambio</translation>
    </message>
    <message>
        <source>{name}. The circle has a radius of {radius_m:g} m; kriging uses 32 points.{extra}</source>
        <translation>{name}. El círculo tiene un radio de {radius_m:g} m; el kriging usa 32 puntos.{extra}</translation>
    </message>
    <message>
        <source>{name}: computed from acquisitions until {last}, later than the last training day, {train_end}. The scores are therefore not evidence of skill; use the acquisitions as delivered.</source>
        <translation>{name}: calculado con adquisiciones hasta {last}, posteriores al último día de entrenamiento, {train_end}. Por tanto, las puntuaciones no demuestran capacidad predictiva; use las adquisiciones tal como se entregaron.</translation>
    </message>
    <message>
        <source>{name}: linear interpolation has a smaller RMSE ({straight:.2f} mm) than {method} ({rmse:.2f} mm).</source>
        <translation>{name}: la interpolación lineal tiene un RMSE menor ({straight:.2f} mm) que {method} ({rmse:.2f} mm).</translation>
    </message>
    <message numerus="yes">
        <source>{name}: rates differ from GNSS by {error:.2f} mm/yr, series by {value:.2f} mm (RMSE, {count} stations).</source>
        <translation>
            <numerusform>{name}: las velocidades difieren del GNSS en {error:.2f} mm/año y las series en {value:.2f} mm (RMSE, {count} estación).</numerusform>
            <numerusform>{name}: las velocidades difieren del GNSS en {error:.2f} mm/año y las series en {value:.2f} mm (RMSE, {count} estaciones).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: stations</source>
        <translation>{name}: estaciones</translation>
    </message>
    <message>
        <source>{name}: the 90 % interval contains {share:.0f} % of the held-out observations, so it is too narrow.</source>
        <translation>{name}: el intervalo del 90 % contiene solo el {share:.0f} % de las observaciones reservadas, así que es demasiado estrecho.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} of {empty_2:,} points have fewer than {least_values} values in the common period and remain empty.</source>
        <translation>
            <numerusform>{name}: {count:,} de {empty_2:,} puntos tiene menos de {least_values} valores en el período común y queda vacío.</numerusform>
            <numerusform>{name}: {count:,} de {empty_2:,} puntos tienen menos de {least_values} valores en el período común y quedan vacíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count:,} points without coordinates, or with missing values on more than {most_lacking:.0f} % of the dates, are excluded.</source>
        <translation>
            <numerusform>{name}: se excluye {count:,} punto sin coordenadas o sin valores en más del {most_lacking:.0f} % de las fechas.</numerusform>
            <numerusform>{name}: se excluyen {count:,} puntos sin coordenadas o sin valores en más del {most_lacking:.0f} % de las fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} events in the training period and {after} after it ({event_days}-day sums above half of the largest sum in the training period). At least {least_events} events in each period are required to determine the response of the slope.</source>
        <translation>
            <numerusform>{name}: {count} evento en el período de entrenamiento y {after} después (sumas de {event_days} días superiores a la mitad de la mayor suma del período de entrenamiento). Se necesitan al menos {least_events} eventos en cada período para determinar la respuesta de la ladera.</numerusform>
            <numerusform>{name}: {count} eventos en el período de entrenamiento y {after} después (sumas de {event_days} días superiores a la mitad de la mayor suma del período de entrenamiento). Se necesitan al menos {least_events} eventos en cada período para determinar la respuesta de la ladera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {count} of {days} days without a value</source>
        <translation>{name}: {count} de {days} días sin valor</translation>
    </message>
    <message>
        <source>{name}: {gaps:.0f} % of the values lie in gaps longer than {gap_intervals:g} typical intervals; these values are assigned flag 2.</source>
        <translation>{name}: el {gaps:.0f} % de los valores está en huecos de más de {gap_intervals:g} intervalos habituales; estos valores reciben la marca 2.</translation>
    </message>
    <message>
        <source>{n}-day
rain [mm]</source>
        <translation>Lluvia de {n}
días [mm]</translation>
    </message>
    <message>
        <source>{n}-day rain</source>
        <translation>Lluvia de {n} días</translation>
    </message>
    <message>
        <source>{n}-day windows</source>
        <translation>ventanas de {n} días</translation>
    </message>
    <message>
        <source>{output} has no value (NaN): {label}.</source>
        <translation>{output} no tiene valor (NaN): {label}.</translation>
    </message>
    <message>
        <source>{output} is not coloured by response: {driver} is not among the drivers.</source>
        <translation>{output} no se colorea según la respuesta: {driver} no está entre las variables.</translation>
    </message>
    <message>
        <source>{parameter} is {layer}, which contains daily estimates; choose the acquisitions layer, which has one field per acquisition.</source>
        <translation>{parameter} es {layer}, que contiene estimaciones diarias; elija la capa de adquisiciones, que tiene un campo por adquisición.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another folder or a GeoPackage.</source>
        <translation>{path} no se puede escribir ({reason}); elija otra carpeta o un GeoPackage.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); free up disk space, or choose another folder or format.</source>
        <translation>{path} no se puede escribir ({reason}); libere espacio en el disco o elija otra carpeta o formato.</translation>
    </message>
    <message>
        <source>{path} cannot be written; rasters are written as GeoTIFF, so use the extension .tif.</source>
        <translation>{path} no se puede escribir; los rásteres se escriben como GeoTIFF, así que use la extensión .tif.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; wait until it is completely written, and import it again.</source>
        <translation>{path} cambió mientras se leía; espere a que se haya escrito por completo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} contains station positions, but no file contains displacements; add the displacement files.</source>
        <translation>{path} contiene posiciones de estaciones, pero ningún archivo contiene desplazamientos; añada los archivos de desplazamiento.</translation>
    </message>
    <message>
        <source>{path} is Python {version}.{version_2}, but Python 3.9 or newer is required; choose another interpreter in Settings ▸ Options ▸ SlopeMuse.</source>
        <translation>{path} es Python {version}.{version_2}, pero se necesita Python 3.9 o posterior; elija otro intérprete en Configuración ▸ Opciones ▸ SlopeMuse.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); move it to another folder, and the next run will restart the monitoring.</source>
        <translation>{path} está dañado ({error}); muévalo a otra carpeta y la próxima ejecución reiniciará la vigilancia.</translation>
    </message>
    <message>
        <source>{path} is not a Python interpreter; choose a python3 (python.exe) program in Settings ▸ Options ▸ SlopeMuse, or clear the field.</source>
        <translation>{path} no es un intérprete de Python; elija un programa python3 (python.exe) en Configuración ▸ Opciones ▸ SlopeMuse, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>{path} is open in another program; close it there and run the algorithm again.</source>
        <translation>{path} está abierto en otro programa; ciérrelo allí y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>{path} of {file} contains no numeric values; the file may be damaged.</source>
        <translation>{path} de {file} no contiene valores numéricos; el archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>{percent} % larger</source>
        <translation>un {percent} % mayor</translation>
    </message>
    <message>
        <source>{percent} % smaller</source>
        <translation>un {percent} % menor</translation>
    </message>
    <message>
        <source>{pid}   too few dates to estimate a velocity</source>
        <translation>{pid}   muy pocas fechas para estimar una velocidad</translation>
    </message>
    <message>
        <source>{pid}   {velocity} mm/yr</source>
        <translation>{pid}   {velocity} mm/año</translation>
    </message>
    <message>
        <source>{pid}   {velocity} ± {sigma:.1f} mm/yr</source>
        <translation>{pid}   {velocity} ± {sigma:.1f} mm/año</translation>
    </message>
    <message>
        <source>{place} is a folder</source>
        <translation>{place} es una carpeta</translation>
    </message>
    <message>
        <source>{place}: the date {cell} does not match date_form in LAYOUT ({form}); correct date_form.</source>
        <translation>{place}: la fecha {cell} no tiene la forma indicada por date_form en LAYOUT ({form}); corrija date_form.</translation>
    </message>
    <message>
        <source>{place}: the date {first}/{second}/{third} is ambiguous; set DATE_ORDER (in the import dialog: order of day, month and year), or write the dates as 2020-07-11.</source>
        <translation>{place}: la fecha {first}/{second}/{third} es ambigua; indique DATE_ORDER (en el diálogo de importación: orden de día, mes y año) o escriba las fechas como 2020-07-11.</translation>
    </message>
    <message>
        <source>{place}: the month in the date {cell} is unknown; write dates as 2020-07-11.</source>
        <translation>{place}: el mes de la fecha {cell} es desconocido; escriba las fechas como 2020-07-11.</translation>
    </message>
    <message>
        <source>{points_a_batch} points × {days_a_batch} days</source>
        <translation>{points_a_batch} puntos × {days_a_batch} días</translation>
    </message>
    <message>
        <source>{points} points are too few for a held-out test, so the accuracy cannot be assessed.</source>
        <translation>{points} puntos son muy pocos para reservar algunos, así que no se puede evaluar la exactitud.</translation>
    </message>
    <message>
        <source>{producer}: {word}. Points read: {points}, dates: {dates}, {first} to {last}.</source>
        <translation>{producer}: {word}. Puntos leídos: {points}, fechas: {dates}, de {first} a {last}.</translation>
    </message>
    <message>
        <source>{rate:+.2f} mm/yr</source>
        <translation>{rate:+.2f} mm/año</translation>
    </message>
    <message>
        <source>{rate:.4f} mm/day</source>
        <translation>{rate:.4f} mm/día</translation>
    </message>
    <message>
        <source>{ratio:.1f} times as large</source>
        <translation>{ratio:.1f} veces mayor</translation>
    </message>
    <message>
        <source>{ratio:.2f} ({low:.2f} to {high:.2f})</source>
        <translation>{ratio:.2f} ({low:.2f} a {high:.2f})</translation>
    </message>
    <message>
        <source>{raw} has no column {column} for {name}; its columns are {columns}.</source>
        <translation>{raw} no tiene la columna {column} para {name}; sus columnas son {columns}.</translation>
    </message>
    <message>
        <source>{raw} has values on only {counted}; a series requires at least two dates.</source>
        <translation>{raw} solo tiene valores en {counted}; una serie requiere al menos dos fechas.</translation>
    </message>
    <message>
        <source>{raw} might not be a file from {producer}: {reason}.</source>
        <translation>Es posible que {raw} no sea un archivo de {producer}: {reason}.</translation>
    </message>
    <message>
        <source>{ready} of {count} networks</source>
        <translation>{ready} de {count} redes</translation>
    </message>
    <message>
        <source>{read} gauges: the rain for each day is {how} on that day; the level is taken from the first gauge with a value.</source>
        <translation>{read} pluviómetros: la lluvia de cada día es {how} ese día; el nivel es el del primero con valor.</translation>
    </message>
    <message>
        <source>{reason}. No output was written.</source>
        <translation>{reason}. No se ha escrito ninguna salida.</translation>
    </message>
    <message>
        <source>{remedy} and restart QGIS</source>
        <translation>{remedy} y reinicie QGIS</translation>
    </message>
    <message>
        <source>{remedy} and restart QGIS, or {other}</source>
        <translation>{remedy} y reinicie QGIS, o {other}</translation>
    </message>
    <message>
        <source>{r} consecutive dates held out</source>
        <translation>{r} fechas consecutivas reservadas</translation>
    </message>
    <message>
        <source>{share:.0f} % of the correction by the pretrained network is applied to the smoother, the share that reduces the error most on {n_dates} held-out dates.</source>
        <translation>Se aplica al suavizador el {share:.0f} % de la corrección de la red preentrenada, la proporción que más reduce el error en {n_dates} fechas reservadas.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the points respond to {title}</source>
        <translation>El {share:.0f} % de los puntos responde a {title}</translation>
    </message>
    <message>
        <source>{share:.1f} % between {low:g} and {high:g}</source>
        <translation>{share:.1f} % entre {low:g} y {high:g}</translation>
    </message>
    <message>
        <source>{signal} in {n_days} days</source>
        <translation>{signal} en {n_days} días</translation>
    </message>
    <message>
        <source>{size:g} m: {error:.2f} mm</source>
        <translation>{size:g} m: {error:.2f} mm</translation>
    </message>
    <message>
        <source>{solved:,} cells of {size:g} m are resolved from both orbits; {moving:.0f} % of them have velocities above 2σ, up to {east} and {up}.</source>
        <translation>Se resuelven {solved:,} celdas de {size:g} m con las dos órbitas; el {moving:.0f} % de ellas tiene velocidades superiores a 2σ, de hasta {east} y {up}.</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); unpack the zip archive with its password first.</source>
        <translation>{source} no se puede abrir ({error}); descomprima antes el archivo zip con su contraseña.</translation>
    </message>
    <message>
        <source>{source} cannot be read as a table ({error}); save it again as CSV.</source>
        <translation>{source} no se puede leer como tabla ({error}); guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>{source} contains columns of both {producer} ({mine}) and {other_producer} ({theirs}), so two files appear to have been merged; import each file separately, or specify the producer.</source>
        <translation>{source} contiene columnas de {producer} ({mine}) y de {other_producer} ({theirs}), así que parecen haberse unido dos archivos; importe cada archivo por separado o especifique el productor.</translation>
    </message>
    <message>
        <source>{source} contains no rows with a date and a value; check its date and value columns.</source>
        <translation>{source} no contiene ninguna fila con fecha y valor; compruebe sus columnas de fecha y valores.</translation>
    </message>
    <message>
        <source>{source} contains no table, because no two lines have the same number of cells; save the table as CSV.</source>
        <translation>{source} no contiene ninguna tabla, porque no hay dos líneas con el mismo número de celdas; guarde la tabla como CSV.</translation>
    </message>
    <message>
        <source>{source} contains tables that contradict each other: {first} states {one}, but {second} states {other}; unpack it and import the tables separately.</source>
        <translation>{source} contiene tablas que se contradicen: {first} indica {one}, pero {second} indica {other}; descomprima el archivo e importe las tablas por separado.</translation>
    </message>
    <message>
        <source>{source} contains the date {double} twice; remove one.</source>
        <translation>{source} contiene la fecha {double} dos veces; quite una.</translation>
    </message>
    <message>
        <source>{source} contains {cell} instead of a number on {date}; correct the cell.</source>
        <translation>{source} tiene {cell} en lugar de un número el {date}; corrija la celda.</translation>
    </message>
    <message>
        <source>{source} contains {longitude} {x:g}, {latitude} {y:g}, which are not degrees; rename the columns to x and y and set CRS.</source>
        <translation>{source} tiene {longitude} {x:g}, {latitude} {y:g}, que no son grados; cambie el nombre de las columnas a x e y e indique CRS.</translation>
    </message>
    <message>
        <source>{source} contains {n_tables} tables, but {table} and {first} have different columns ({odd}); unpack it and import the tables separately.</source>
        <translation>{source} contiene {n_tables} tablas, pero las columnas de {table} difieren de las de {first} ({odd}); descomprímalo e importe las tablas por separado.</translation>
    </message>
    <message>
        <source>{source} contains {n_tables} tables, but {table} has no dates in common with {first}. The tables may be from different tracks; extract the archive and import them separately.</source>
        <translation>{source} contiene {n_tables} tablas, pero {table} no tiene ninguna fecha en común con {first}; pueden ser de trazas distintas: descomprímalo e importe las tablas por separado.</translation>
    </message>
    <message>
        <source>{source} has a header but no rows.</source>
        <translation>{source} tiene encabezado pero ninguna fila.</translation>
    </message>
    <message>
        <source>{source} has no CRS; set CRS.</source>
        <translation>{source} no tiene sistema de coordenadas; indique CRS.</translation>
    </message>
    <message>
        <source>{source} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.</source>
        <translation>{source} no tiene campo de coherencia, así que MIN_COHERENCE no se puede aplicar; déjelo vacío.</translation>
    </message>
    <message>
        <source>{source} has no column named date (columns: {columns}); rename the date column to date.</source>
        <translation>{source} no tiene ninguna columna llamada date (columnas: {columns}); cambie el nombre de la columna de fecha a date.</translation>
    </message>
    <message>
        <source>{source} has no column {missing}_mm (or {missing}_m); its columns are {columns}. GNSS tables require e_mm, n_mm and u_mm, or los_mm.</source>
        <translation>{source} no tiene la columna {missing}_mm (ni {missing}_m); sus columnas son {columns}. Las tablas GNSS requieren e_mm, n_mm y u_mm, o los_mm.</translation>
    </message>
    <message>
        <source>{source} has no coordinate columns; name them longitude and latitude, or x and y (and set CRS).</source>
        <translation>{source} no tiene columnas de coordenadas; nómbrelas longitude y latitude, o nómbrelas x e y e indique CRS.</translation>
    </message>
    <message>
        <source>{source} has no date columns; columns such as D20190101 or 20190101 with the displacement on each date are required.</source>
        <translation>{source} no tiene columnas de fecha; se necesitan columnas como D20190101 o 20190101 con el desplazamiento en cada fecha.</translation>
    </message>
    <message>
        <source>{source} has no header line.</source>
        <translation>{source} no tiene línea de encabezado.</translation>
    </message>
    <message>
        <source>{source} has only one date column, {found}; a series requires at least {minimum}.</source>
        <translation>{source} tiene una sola columna de fecha, {found}; una serie requiere al menos {minimum}.</translation>
    </message>
    <message>
        <source>{source} has only one date; a series requires at least two.</source>
        <translation>{source} tiene una sola fecha; una serie requiere al menos dos.</translation>
    </message>
    <message>
        <source>{source} has the column {double} more than once; rename or remove one.</source>
        <translation>{source} tiene la columna {double} más de una vez; cambie el nombre de una o quítela.</translation>
    </message>
    <message>
        <source>{source} has the {names}{hint} but does not specify their CRS; set CRS.</source>
        <translation>{source} tiene {names}{hint}, pero no especifica su sistema de coordenadas; indique CRS.</translation>
    </message>
    <message>
        <source>{source} has two columns for {date}, {first_name} and {name}; remove one.</source>
        <translation>{source} tiene dos columnas para {date}, {first_name} y {name}; quite una.</translation>
    </message>
    <message>
        <source>{source} has two different points with the ID {pid} (rows {first} and {second}); assign a unique ID to each.</source>
        <translation>{source} tiene dos puntos distintos con el ID {pid} (filas {first} y {second}); asigne un ID único a cada uno.</translation>
    </message>
    <message>
        <source>{source} has two {column} pages for {year}; keep one of them.</source>
        <translation>{source} tiene dos páginas de {column} para {year}; conserve una de ellas.</translation>
    </message>
    <message>
        <source>{source} has {columns:,} columns, but at most {most:,} are read; check the column separator.</source>
        <translation>{source} tiene {columns:,} columnas, pero se leen como máximo {most:,}; compruebe el separador de las columnas.</translation>
    </message>
    <message>
        <source>{source} in row {worst} has a length of {length:.3f}, but must be a unit vector.</source>
        <translation>{source} en la fila {worst} tiene longitud {length:.3f}, pero debe ser un vector unitario.</translation>
    </message>
    <message>
        <source>{source} is a page that does not begin with January; write both of its years above the months, for example 2019/2020.</source>
        <translation>{source} es una página que no empieza en enero; escriba sus dos años encima de los meses, por ejemplo 2019/2020.</translation>
    </message>
    <message>
        <source>{source} is a table of GNSS stations; use “Import GNSS”.</source>
        <translation>{source} es una tabla de estaciones GNSS; use «Importar GNSS».</translation>
    </message>
    <message>
        <source>{source} is a yearbook page without a year; add the year above the months, for example 2020.</source>
        <translation>{source} es una página de anuario sin año; añada el año encima de los meses, por ejemplo 2020.</translation>
    </message>
    <message>
        <source>{source} is an EGMS L3 product, but its name contains neither _U_ nor _E_, so the component (up or east) is unknown and is set to custom. Import the file under its original name.</source>
        <translation>{source} es un producto EGMS L3, pero su nombre no contiene _U_ ni _E_, así que no se conoce la componente (vertical o este) y se define como custom. Importe el archivo con su nombre original.</translation>
    </message>
    <message>
        <source>{source} is damaged ({error}); download it again.</source>
        <translation>{source} está dañado ({error}); descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{source} is empty; provide degrees from the vertical.</source>
        <translation>{source} está vacío; proporcione grados desde la vertical.</translation>
    </message>
    <message>
        <source>{source} is in radar coordinates and does not contain pixel positions; choose its geometry file (geometryRadar.h5).</source>
        <translation>{source} está en coordenadas radar y no contiene las posiciones de los píxeles; elija su archivo de geometría (geometryRadar.h5).</translation>
    </message>
    <message>
        <source>{source} omits the whole metres of some levels (such as {short}), as printed yearbooks do; write every level in full.</source>
        <translation>{source} omite los metros enteros de algunos niveles (como {short}), como hacen los anuarios impresos; escriba completos todos los niveles.</translation>
    </message>
    <message>
        <source>{source} requires about {needed:,.1f} GB of memory, but only {free:,.1f} GB is free; split the file into parts (by area or by date), or close other programs.</source>
        <translation>{source} necesita unos {needed:,.1f} GB de memoria, pero solo hay {free:,.1f} GB libres; divida el archivo en partes (por área o por fecha) o cierre otros programas.</translation>
    </message>
    <message>
        <source>{source} {lies}, which looks like radians; provide degrees from the vertical.</source>
        <translation>{source} {lies}, lo que parece estar en radianes; proporcione grados desde la vertical.</translation>
    </message>
    <message>
        <source>{source} {lies}; provide degrees from the vertical between 5 and 85.</source>
        <translation>{source} {lies}; proporcione grados desde la vertical entre 5 y 85.</translation>
    </message>
    <message>
        <source>{source}: multiple epochs per day at {name} are averaged.</source>
        <translation>{source}: las épocas múltiples por día en {name} se promedian.</translation>
    </message>
    <message>
        <source>{source}: non-numeric cells ({describe}) in the column {name} are ignored.</source>
        <translation>{source}: se ignoran celdas no numéricas ({describe}) de la columna {name}.</translation>
    </message>
    <message>
        <source>{source}: station {name} has no values and is ignored.</source>
        <translation>{source}: la estación {name} no tiene valores y se ignora.</translation>
    </message>
    <message>
        <source>{source}: the column {name} is read as east; if X points north, set the roles of the columns in LAYOUT.</source>
        <translation>{source}: la columna {name} se lee como este; si X apunta al norte, defina las funciones de las columnas en LAYOUT.</translation>
    </message>
    <message>
        <source>{source}: the values of {name} are coordinates; displacements are calculated relative to {day}.</source>
        <translation>{source}: los valores de {name} son coordenadas; los desplazamientos se calculan respecto a {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} days of {name} occur twice; the last row of each day is used.</source>
        <translation>
            <numerusform>{source}: {count:,} día de {name} aparece dos veces; se usa su última fila.</numerusform>
            <numerusform>{source}: {count:,} días de {name} aparecen dos veces; se usa la última fila de cada día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} lines below the table are ignored (such as {line}).</source>
        <translation>
            <numerusform>{source}: se ignora {count:,} línea debajo de la tabla ({line}).</numerusform>
            <numerusform>{source}: se ignoran {count:,} líneas debajo de la tabla (como {line}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{source}: {count:,} rows have no valid date ({example}) and are ignored.</source>
        <translation>
            <numerusform>{source}: {count:,} fila no tiene una fecha válida ({example}) y se ignora.</numerusform>
            <numerusform>{source}: {count:,} filas no tienen una fecha válida ({example}) y se ignoran.</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {n_rows:,} rows read</source>
        <translation>{source}: {n_rows:,} filas leídas</translation>
    </message>
    <message>
        <source>{source}: {row:,} pixel rows read</source>
        <translation>{source}: {row:,} filas de píxeles leídas</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr downwards</source>
        <translation>{speed:.1f} mm/año hacia abajo</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr to the east</source>
        <translation>{speed:.1f} mm/año hacia el este</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr to the west</source>
        <translation>{speed:.1f} mm/año hacia el oeste</translation>
    </message>
    <message>
        <source>{speed:.1f} mm/yr upwards</source>
        <translation>{speed:.1f} mm/año hacia arriba</translation>
    </message>
    <message>
        <source>{speed} (2σ): not distinguishable from zero.</source>
        <translation>{speed} (2σ): no se distingue de cero.</translation>
    </message>
    <message>
        <source>{speed} (2σ; {name}, Cruden and Varnes 1996), median speed {steady:.0f} mm/yr</source>
        <translation>{speed} (2σ; {name}, Cruden y Varnes 1996), velocidad mediana {steady:.0f} mm/año</translation>
    </message>
    <message numerus="yes">
        <source>{station} ({role}, {count:,} points)</source>
        <translation>
            <numerusform>{station} ({role}, {count:,} punto)</numerusform>
            <numerusform>{station} ({role}, {count:,} puntos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{station} has {count:,} day-to-day steps of more than 200 mm, the largest on {dates} ({jump:,.0f} mm; possible antenna change or earthquake). The steps are kept, but rates across them are not meaningful.</source>
        <translation>
            <numerusform>{station} tiene {count:,} salto de más de 200 mm de un día a otro, el {dates} ({jump:,.0f} mm; posible cambio de antena o terremoto). El salto se conserva, pero las velocidades que lo abarcan no son significativas.</numerusform>
            <numerusform>{station} tiene {count:,} saltos de más de 200 mm de un día a otro, el mayor el {dates} ({jump:,.0f} mm; posible cambio de antena o terremoto). Los saltos se conservan, pero las velocidades que los abarcan no son significativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{station} in {layer}</source>
        <translation>{station} en {layer}</translation>
    </message>
    <message>
        <source>{station}: {first} to {last}, {days} days, {missing} missing</source>
        <translation>{station}: {first} a {last}, {days} días, faltan {missing}</translation>
    </message>
    <message>
        <source>{still:,} pixels are exactly 0 on every date; they are treated as outside the coverage and are excluded.</source>
        <translation>{still:,} píxeles son exactamente 0 en todas las fechas; se consideran fuera de la cobertura y se excluyen.</translation>
    </message>
    <message>
        <source>{stop:,} of {n_rows:,} rows written</source>
        <translation>{stop:,} de {n_rows:,} filas escritas</translation>
    </message>
    <message>
        <source>{table} has dates but no points.</source>
        <translation>{table} tiene fechas pero ningún punto.</translation>
    </message>
    <message>
        <source>{table} has only one date, {first}; a series requires at least two.</source>
        <translation>{table} tiene una sola fecha, {first}; una serie requiere al menos dos.</translation>
    </message>
    <message>
        <source>{table} has two columns for the same date; remove one.</source>
        <translation>{table} tiene dos columnas para la misma fecha; quite una.</translation>
    </message>
    <message>
        <source>{table}: the {n_dates:,} dates are stored as arrays in the column {column} because one column per date would exceed the PostgreSQL limits of 1,600 columns or 8 kB per row.</source>
        <translation>{table}: las {n_dates:,} fechas están en una columna de arrays, {column}, porque una fila con una columna por fecha superaría las 1.600 columnas o los 8 kB de PostgreSQL.</translation>
    </message>
    <message>
        <source>{table}: {n_dates:,} dates, one column per date.</source>
        <translation>{table}: {n_dates:,} fechas, una columna cada una.</translation>
    </message>
    <message>
        <source>{target} cannot be replaced ({reason}); close the program that has it open, or choose another name.</source>
        <translation>{target} no se puede reemplazar ({reason}); cierre el programa que lo tiene abierto o elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} cannot be replaced ({reason}); remove the layer {layer} from the project, or choose another name.</source>
        <translation>{target} no se puede reemplazar ({reason}); quite la capa {layer} del proyecto o elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} has the extension {suffix}, which is not supported; write a GeoPackage (.gpkg).</source>
        <translation>{target} tiene la extensión {suffix}, que no es compatible; escriba un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{target} is a folder; choose another name for the file.</source>
        <translation>{target} es una carpeta; elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <source>{target} would require {columns} fields{extra}, but a shapefile can contain at most 255 fields with names of at most 10 characters; write a GeoPackage (.gpkg).</source>
        <translation>{target} necesitaría {columns} campos{extra}, pero un shapefile admite como máximo 255 campos con nombres de hasta 10 caracteres; escriba un GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>{term} cosine</source>
        <translation>{term} coseno</translation>
    </message>
    <message>
        <source>{term} {amplitude:.1f} mm, maximum on day {day:.0f}</source>
        <translation>{term} {amplitude:.1f} mm, máximo el día {day:.0f}</translation>
    </message>
    <message>
        <source>{tested} acquisitions after {train_end}</source>
        <translation>{tested} adquisiciones después de {train_end}</translation>
    </message>
    <message>
        <source>{title} ({share:.0f} %) combined with the daily rates ({rest:.0f} %)</source>
        <translation>{title} ({share:.0f} %) con las velocidades diarias ({rest:.0f} %)</translation>
    </message>
    <message>
        <source>{title} cannot be evaluated: {error}</source>
        <translation>{title} no se puede evaluar: {error}</translation>
    </message>
    <message>
        <source>{title} is not the best method on these acquisitions: compared with {title_2}, its RMSE ({found:.2f} mm) is {relative_error}. Use the better method or provide a longer record.</source>
        <translation>{title} no es el mejor método en estas adquisiciones: en comparación con {title_2}, su RMSE ({found:.2f} mm) es {relative_error}. Use el mejor método o proporcione una serie más larga.</translation>
    </message>
    <message>
        <source>{title} produced no result: {reason}</source>
        <translation>{title} no produjo ningún resultado: {reason}</translation>
    </message>
    <message>
        <source>{title}. RMSE of velocity and displacement; the last column refers to the displacement of {name}, with an interval from a block bootstrap.</source>
        <translation>{title}. RMSE de la velocidad y del desplazamiento; la última columna se refiere al desplazamiento de {name}, con un intervalo de un bootstrap por bloques.</translation>
    </message>
    <message>
        <source>{title}: no response</source>
        <translation>{title}: sin respuesta</translation>
    </message>
    <message>
        <source>{title}: response after {lag:.0f} days (window or time scale {window:.0f} days, q = {q:.2g})</source>
        <translation>{title}: respuesta tras {lag:.0f} días (ventana o escala de tiempo de {window:.0f} días, q = {q:.2g})</translation>
    </message>
    <message>
        <source>{title}; RMSE at the points of {name}. A ratio below 1 means that both sensors together have a smaller error than the data in this row; an interval that includes 1 is inconclusive.</source>
        <translation>{title}; RMSE en los puntos de {name}. Un cociente menor que 1 significa que ambos sensores juntos tienen un error menor que los datos de esta fila; un intervalo que incluye 1 no es concluyente.</translation>
    </message>
    <message>
        <source>{unit}/yr, converted to mm/yr</source>
        <translation>{unit}/año, convertido a mm/año</translation>
    </message>
    <message>
        <source>{value:.2f} mm/day ({level})</source>
        <translation>{value:.2f} mm/día ({level})</translation>
    </message>
    <message>
        <source>{value} mm/day</source>
        <translation>{value} mm/día</translation>
    </message>
    <message>
        <source>{where} contains no raster with a date in its name (20200103_disp.tif).</source>
        <translation>{where} no contiene ningún ráster con fecha en su nombre (20200103_disp.tif).</translation>
    </message>
    <message>
        <source>{where} contains {kinds} kinds of raster ({kind_names}); choose a file of the required kind.</source>
        <translation>{where} contiene {kinds} tipos de ráster ({kind_names}); elija un archivo del tipo necesario.</translation>
    </message>
    <message>
        <source>λ/4 is {threshold_mm:.2f} mm. Steps between consecutive observations that exceed this value: {n_steps:,} of {n_pairs:,} ({share:.3g} %), at {points}. Motion this fast cannot be distinguished from an unwrapping error.</source>
        <translation>λ/4 es {threshold_mm:.2f} mm. Saltos entre observaciones consecutivas que superan este valor: {n_steps:,} de {n_pairs:,} ({share:.3g} %), en {points}. Un movimiento tan rápido no se puede distinguir de un error de desenrollado de fase.</translation>
    </message>
    <message>
        <source>“{answer}” has a smaller error than every method: this protocol cannot distinguish skill from information leakage.</source>
        <translation>«{answer}» tiene un error menor que todos los métodos: este protocolo no puede distinguir la habilidad de la fuga de información.</translation>
    </message>
    <message>
        <source>−102 ascending, 102 descending</source>
        <translation>−102 ascendente, 102 descendente</translation>
    </message>
    <message>
        <source>−12 ascending, −168 descending</source>
        <translation>−12 ascendente, −168 descendente</translation>
    </message>
    <message>
        <source>−168 ascending, −12 descending</source>
        <translation>−168 ascendente, −12 descendente</translation>
    </message>
    <message>
        <source>⚠ No rain or reservoir level column was recognised; choose the columns.</source>
        <translation>⚠ No se reconoció ninguna columna de lluvia o nivel del embalse; elija las columnas.</translation>
    </message>
</context>
</TS>
