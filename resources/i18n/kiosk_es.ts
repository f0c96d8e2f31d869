<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Announced</name>
    <message>
        <source>for {date}</source>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>for month {date}</source>
        <translation>para {date}</translation>
    </message>
    <message>
        <source>for the {date}</source>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>for early or late: {date}</source>
        <translation>para {date}</translation>
    </message>
    <message>
        <source>for spring: {date}</source>
        <translation>para la {date}</translation>
    </message>
    <message>
        <source>for summer: {date}</source>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>for autumn: {date}</source>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>for winter: {date}</source>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>for year {date}</source>
        <translation>para {date}</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Toque la pantalla</translation>
    </message>
</context>
<context>
    <name>BusLines</name>
    <message>
        <source>Buses around the campus</source>
        <translation>Autobuses alrededor del campus</translation>
    </message>
    <message>
        <source>The kiosk knows these lines, but not their times: they are in no journey. Where nobody has verified their stop at the campus, it is not on the map.</source>
        <translation>La pantalla conoce estas líneas, pero no sus horarios: no entran en ningún trayecto. Mientras nadie haya verificado su parada en el campus, no está en el mapa.</translation>
    </message>
</context>
<context>
    <name>CampusPanel</name>
    <message>
        <source>The campus</source>
        <translation>El campus</translation>
    </message>
</context>
<context>
    <name>ComfortChoice</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>+50%</source>
        <translation>+50&#xa0;%</translation>
    </message>
    <message>
        <source>+100%</source>
        <translation>+100&#xa0;%</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Black on white, with patterns</source>
        <translation>Negro sobre blanco, con tramas</translation>
    </message>
    <message>
        <source>Within reach when seated</source>
        <translation>Al alcance en posición sentada</translation>
    </message>
    <message>
        <source>Nothing slides or flies</source>
        <translation>Nada se desliza ni vuela</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Controls at the bottom</source>
        <translation>Controles abajo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Dejar todo como al principio</translation>
    </message>
</context>
<context>
    <name>ComfortSpeech</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Whatever opens is said</source>
        <translation>Se lee todo lo que se abre</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>The screen by ear, for those who do not see it. A finger held still for three seconds does the same</source>
        <translation>La pantalla de oído, para quien no la ve. Mantener un dedo quieto tres segundos hace lo mismo</translation>
    </message>
    <message>
        <source>Guide by voice</source>
        <translation>Guía por voz</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Volume: %1 percent</source>
        <translation>Volumen: %1 por ciento</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>ComfortSwitch</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>The kiosk compares no journeys.</source>
        <translation>La pantalla no compara trayectos.</translation>
    </message>
    <message>
        <source>From the campus, in about so many minutes</source>
        <translation>Minutos aproximados desde el campus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{moment}: about {minutes} min, of them {walk} on foot, {wait} waiting, {ride} riding and changing</source>
        <translation>{moment}: unos {minutes} min, de ellos {walk} a pie, {wait} de espera, {ride} en tren y transbordos</translation>
    </message>
    <message>
        <source>{moment}: not known</source>
        <translation>{moment}: no se sabe</translation>
    </message>
    <message>
        <source>As long as before</source>
        <translation>Igual que antes</translation>
    </message>
    <message>
        <source>{minutes} min less</source>
        <translation>{minutes} min menos</translation>
    </message>
    <message>
        <source>{minutes} min more</source>
        <translation>{minutes} min más</translation>
    </message>
    <message>
        <source>Openings announced until then</source>
        <translation>Aperturas anunciadas hasta entonces</translation>
    </message>
    <message>
        <source>{moment}: the network of {known}, which is not dated, without the sections of lines 14 to 18 that have opened since {day}.</source>
        <translation>{moment}: la red de {known}, que no tiene fechas, sin los tramos de las líneas 14 a 18 abiertos desde el {day}.</translation>
    </message>
    <message>
        <source>The next stations then were {stations}: about {minutes} min on foot. Who took a bus there may have been faster.</source>
        <translation>Las estaciones más cercanas eran entonces {stations}: unos {minutes} min a pie. En autobús se podía llegar antes.</translation>
    </message>
    <message>
        <source>Worked out for the daytime, from {place} to the platform of arrival: on foot, waiting, riding, changing. Metro, RER and tram only; the kiosk knows no buses and no Transilien trains. Not a timetable.</source>
        <translation>Calculado para el día, hasta el andén de llegada (salida: {place}): a pie, espera, tren, transbordos. Solo metro, RER y tranvía; la pantalla no conoce ni los autobuses ni los trenes Transilien. No es un horario.</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ahorro</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pie</translation>
    </message>
    <message>
        <source>train and waiting</source>
        <translation>tren, espera</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Without a touch, the kiosk starts again and forgets this visit.</source>
        <translation>Si no toca la pantalla, el terminal vuelve a empezar y olvida esta visita.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a empezar</translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>State of the content: {date}</source>
        <translation>Estado del contenido: {date}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>CreditsPanel</name>
    <message>
        <source>Credits and licences</source>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>Licences of the data</source>
        <translation>Licencias de los datos</translation>
    </message>
    <message>
        <source>Every publication the facts come from</source>
        <translation>Todas las publicaciones de las que procede la información</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The programs in this kiosk and their licences</source>
        <translation>El software de este terminal y sus licencias</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>CreditsRows</name>
    <message>
        <source>Who made the data, and the full text of each licence</source>
        <translation>Los autores de los datos y el texto íntegro de cada licencia</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>Every publication the facts come from</source>
        <translation>Todas las publicaciones de las que procede la información</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>DateSlider</name>
    <message>
        <source>Earlier date</source>
        <translation>Fecha anterior</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Fecha siguiente</translation>
    </message>
</context>
<context>
    <name>DateTrack</name>
    <message>
        <source>Left and right change the date</source>
        <translation>Izquierda y derecha cambian la fecha</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Fecha mostrada</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Dated</name>
    <message>
        <source>as of {date}</source>
        <comment>a day</comment>
        <translation>datos a {date}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>a month or a year</comment>
        <translation>datos de {date}</translation>
    </message>
    <message>
        <source>Delivered {when}</source>
        <translation>Entregado {when}</translation>
    </message>
    <message>
        <source>Delivery {when}</source>
        <translation>Entrega {when}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <comment>a delivery</comment>
        <translation>Anunciado {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <comment>a delivery</comment>
        <translation>Anunciado {when}, por confirmar</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Abierta {when}</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Apertura {when}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <comment>a line</comment>
        <translation>Anunciada {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <comment>a line</comment>
        <translation>Anunciada {when}, por confirmar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Expected at this date</source>
        <translation>Prevista para esta fecha</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún sin abrir</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>En el pasado</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Estación {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What runs today</source>
        <translation>Lo que circula hoy</translation>
    </message>
    <message>
        <source>Opened on this date</source>
        <translation>Apertura en esta fecha</translation>
    </message>
    <message>
        <source>Date fixed</source>
        <translation>Fecha fijada</translation>
    </message>
    <message>
        <source>Announced, expected by then</source>
        <translation>Anunciado, previsto para esta fecha</translation>
    </message>
    <message>
        <source>The map shows {date} · as announced</source>
        <comment>a day</comment>
        <translation>El mapa muestra: el&#xa0;{date}&#xa0;·&#xa0;anunciado</translation>
    </message>
    <message>
        <source>The map shows {date} · as announced</source>
        <comment>a month or a year</comment>
        <translation>El mapa muestra: {date}&#xa0;·&#xa0;anunciado</translation>
    </message>
    <message>
        <source>The map shows {date}</source>
        <comment>a day</comment>
        <translation>El mapa muestra: el {date}</translation>
    </message>
    <message>
        <source>The map shows {date}</source>
        <comment>a month or a year</comment>
        <translation>El mapa muestra: {date}</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <comment>a day</comment>
        <translation>Antes del {date}</translation>
    </message>
    <message>
        <source>The map shows the days before {date}</source>
        <comment>a day</comment>
        <translation>El mapa muestra: antes del {date}</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <comment>a month or a year</comment>
        <translation>Antes de {date}</translation>
    </message>
    <message>
        <source>The map shows the days before {date}</source>
        <comment>a month or a year</comment>
        <translation>El mapa muestra: antes de {date}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Before the latest openings</source>
        <translation>Antes de las últimas aperturas</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the first of a month, as Qt writes dates</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>any day, as Qt writes dates</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Nearby</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By world</source>
        <translation>Mundos</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>As the crow flies, from this kiosk</source>
        <translation>En línea recta, desde este terminal</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {places}</source>
        <translation>{organisations}, {places}</translation>
    </message>
    <message>
        <source>Buildings and occupants</source>
        <translation>Edificios y ocupantes</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>No known place</source>
        <translation>Sin lugar conocido</translation>
    </message>
    <message>
        <source>Up to 250 m</source>
        <translation>A menos de 250 m</translation>
    </message>
    <message>
        <source>Up to 500 m</source>
        <translation>A menos de 500 m</translation>
    </message>
    <message>
        <source>Up to 1 km</source>
        <translation>A menos de 1 km</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>al norte</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>al noreste</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>al este</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>al sureste</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>al sur</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>al suroeste</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>al oeste</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>al noroeste</translation>
    </message>
    <message>
        <source>in front of you</source>
        <translation>delante de usted</translation>
    </message>
    <message>
        <source>in front of you, to the right</source>
        <translation>delante de usted, a la derecha</translation>
    </message>
    <message>
        <source>to your right</source>
        <translation>a su derecha</translation>
    </message>
    <message>
        <source>behind you, to the right</source>
        <translation>detrás de usted, a la derecha</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>detrás de usted</translation>
    </message>
    <message>
        <source>behind you, to the left</source>
        <translation>detrás de usted, a la izquierda</translation>
    </message>
    <message>
        <source>to your left</source>
        <translation>a su izquierda</translation>
    </message>
    <message>
        <source>in front of you, to the left</source>
        <translation>delante de usted, a la izquierda</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>Route</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Antes / después</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Los trenes</translation>
    </message>
    <message>
        <source>On the campus and around</source>
        <translation>En el campus y alrededor</translation>
    </message>
    <message>
        <source>In Greater Paris</source>
        <translation>En el Gran París</translation>
    </message>
</context>
<context>
    <name>GoDates</name>
    <message>
        <source>What is announced may change: each date says as of when it is known. Metro 7, tram T7 and RER B are drawn as they run today.</source>
        <translation>Lo anunciado puede cambiar: cada fecha indica de cuándo es. El metro 7, el tranvía T7 y el RER B se dibujan como circulan hoy.</translation>
    </message>
</context>
<context>
    <name>GoPanel</name>
    <message>
        <source>Get there</source>
        <translation>Cómo llegar</translation>
    </message>
</context>
<context>
    <name>GoReach</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Announced, not certain</source>
        <translation>Anunciado, no es seguro</translation>
    </message>
</context>
<context>
    <name>GoService</name>
    <message>
        <source>Trains from the campus</source>
        <translation>Trenes cerca del campus</translation>
    </message>
    <message>
        <source>First and last trains, and the next one: the kiosk does not know them. Please look at the screens of the station, or ask at the reception.</source>
        <translation>Primer y último tren, próxima salida: la pantalla no los conoce. Mire las pantallas de la estación o pregunte en recepción.</translation>
    </message>
</context>
<context>
    <name>GoStart</name>
    <message>
        <source>This kiosk cannot work out ways at the moment.</source>
        <translation>Este terminal no puede calcular recorridos en este momento.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Where are you coming from?</source>
        <translation>¿De dónde viene?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Another place or station</source>
        <translation>Otro lugar u otra estación</translation>
    </message>
    <message>
        <source>Swap start and destination</source>
        <translation>Invertir salida y llegada</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This kiosk makes no calls: please dial on a telephone.</source>
        <translation>Este terminal no hace llamadas: marque el número en un teléfono.</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Show the map</source>
        <translation>Ver el mapa</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>On my telephone</source>
        <translation>En mi teléfono</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Reception and emergencies</source>
        <translation>Recepción y urgencias</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Riding</source>
        <translation>En tren</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Transbordo</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pie</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 transbordo</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} transbordos</translation>
    </message>
    <message>
        <source>{start} → {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>change: {minutes}</source>
        <translation>transbordo: {minutes}</translation>
    </message>
    <message>
        <source>wait: {minutes}</source>
        <translation>espera: {minutes}</translation>
    </message>
    <message>
        <source>{line} towards {ends}</source>
        <translation>{line} hacia {ends}</translation>
    </message>
    <message>
        <source>{end} or {other}</source>
        <translation>{end} o {other}</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 parada</translation>
    </message>
    <message>
        <source>{count} stops</source>
        <translation>{count} paradas</translation>
    </message>
    <message>
        <source>Announced, to be confirmed</source>
        <translation>Anunciado, por confirmar</translation>
    </message>
    <message>
        <source>with stairs</source>
        <translation>con escaleras</translation>
    </message>
    <message>
        <source>no known stairs</source>
        <translation>sin escaleras conocidas</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sin escalones</translation>
    </message>
    <message>
        <source>estimated length</source>
        <translation>longitud estimada</translation>
    </message>
    <message>
        <source>On foot to {name}</source>
        <translation>A pie: {name}</translation>
    </message>
    <message>
        <source>as far as the platform</source>
        <translation>hasta el andén</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>You and your choice</source>
        <translation>Usted y su elección</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>What you selected</source>
        <translation>Lo que ha seleccionado</translation>
    </message>
    <message>
        <source>Delivered lot</source>
        <translation>Lote entregado</translation>
    </message>
    <message>
        <source>How sure positions are</source>
        <translation>Precisión de las posiciones</translation>
    </message>
    <message>
        <source>Solid outline: surveyed position</source>
        <translation>Contorno continuo: posición medida</translation>
    </message>
    <message>
        <source>Dashed outline: indicative position</source>
        <translation>Contorno discontinuo: posición indicativa</translation>
    </message>
    <message>
        <source>Edge of the development zone (indicative)</source>
        <translation>Límite de la zona de urbanización (indicativo)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Members, partners and companies of the campus</source>
        <translation>Miembros, socios y empresas del campus</translation>
    </message>
    <message>
        <source>To come or under construction</source>
        <translation>Futuro o en obras</translation>
    </message>
    <message>
        <source>Announced to be there at the date shown</source>
        <translation>Anunciado, previsto para la fecha indicada</translation>
    </message>
    <message>
        <source>Not built yet at the date shown</source>
        <translation>Aún sin construir en la fecha indicada</translation>
    </message>
    <message>
        <source>Is there today; since when is not known</source>
        <translation>Existe hoy; no se sabe desde cuándo</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Grounds of a station or a historic site</source>
        <translation>Terreno de una estación o de un sitio histórico</translation>
    </message>
    <message>
        <source>Place without a known outline</source>
        <translation>Lugar sin contorno conocido</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Lines and stations</source>
        <translation>Líneas y estaciones</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Announced, expected at the date shown</source>
        <translation>Anunciado, previsto para la fecha indicada</translation>
    </message>
    <message>
        <source>Announced for later</source>
        <translation>Anunciado para más adelante</translation>
    </message>
    <message>
        <source>Number of a line in service</source>
        <translation>Número de una línea en servicio</translation>
    </message>
    <message>
        <source>Number of a line not yet in service</source>
        <translation>Número de una línea que aún no está en servicio</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Station with interchange</source>
        <translation>Estación con correspondencia</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Alrededores</translation>
    </message>
    <message>
        <source>Other building</source>
        <translation>Otro edificio</translation>
    </message>
    <message>
        <source>Park, garden</source>
        <translation>Parque, jardín</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Main street</source>
        <translation>Calle principal</translation>
    </message>
    <message>
        <source>Footpath</source>
        <translation>Camino peatonal</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Your way on foot</source>
        <translation>Su camino a pie</translation>
    </message>
    <message>
        <source>Stairs on your way</source>
        <translation>Escaleras en su camino</translation>
    </message>
    <message>
        <source>Your ride, in the colour of the line</source>
        <translation>Su trayecto, en el color de la línea</translation>
    </message>
    <message>
        <source>Ride on a line that is only announced</source>
        <translation>Trayecto en una línea solo anunciada</translation>
    </message>
    <message>
        <source>Within 15 minutes, about</source>
        <translation>A 15&#xa0;minutos, aproximadamente</translation>
    </message>
    <message>
        <source>Within 30 minutes</source>
        <translation>A 30&#xa0;minutos</translation>
    </message>
    <message>
        <source>Within 45 minutes</source>
        <translation>A 45&#xa0;minutos</translation>
    </message>
    <message>
        <source>Within 60 minutes</source>
        <translation>A 60&#xa0;minutos</translation>
    </message>
    <message>
        <source>Reached sooner on the later of both days</source>
        <translation>Se llega antes en la más tardía de las dos fechas</translation>
    </message>
    <message>
        <source>Your route</source>
        <translation>Su trayecto</translation>
    </message>
    <message>
        <source>Within reach of the campus</source>
        <translation>Al alcance del campus</translation>
    </message>
    <message>
        <source>Edge of the development zone</source>
        <translation>Límite de la zona de urbanización</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>También en el mapa</translation>
    </message>
    <message>
        <source>Not open yet at the date shown</source>
        <translation>Aún sin abrir en la fecha indicada</translation>
    </message>
    <message>
        <source>Announced, expected by {date}</source>
        <translation>Anunciado, previsto a más tardar el {date}</translation>
    </message>
    <message>
        <source>It may change: each date says as of when it is known</source>
        <translation>Puede cambiar: cada fecha indica de cuándo es</translation>
    </message>
    <message>
        <source>Around, drawn as it is today</source>
        <translation>Alrededores, dibujados como son hoy</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autopista</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation>Lee esta página en voz alta</translation>
    </message>
</context>
<context>
    <name>LowShelf</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <source>Arrows move the map · + and − zoom · Enter goes on</source>
        <translation>Flechas: mover el mapa · + y −: ampliar o reducir · Intro: seguir</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>One moment, the map is coming…</source>
        <translation>Un momento, el mapa está llegando…</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Its places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Año de creación</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>No known place on the campus</source>
        <translation>Sin lugar conocido en el campus</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>The ones before</source>
        <translation>Los anteriores</translation>
    </message>
    <message>
        <source>The ones after</source>
        <translation>Los siguientes</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Space to work</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Mixed block, the rest</source>
        <translation>Manzana mixta, el resto</translation>
    </message>
    <message>
        <source>Other uses</source>
        <translation>Otros usos</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Announced by then</source>
        <translation>Anunciado para entonces</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún sin abrir</translation>
    </message>
    <message>
        <source>in the programme: {areas}</source>
        <translation>en el programa: {areas}</translation>
    </message>
    <message>
        <source>Stations of the Grand Paris Express lines</source>
        <translation>Estaciones de las líneas del Grand Paris Express</translation>
    </message>
    <message>
        <source>Within {minutes} min, about</source>
        <translation>A menos de {minutes}&#xa0;min, aproximadamente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n estación</numerusform>
            <numerusform>%n estaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En obras</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Aún no entregado</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation>{number}&#xa0;m²</translation>
    </message>
    <message>
        <source>Worked out, without buses or Transilien trains. How far one got in the past: not known.</source>
        <translation>Tiempos calculados, sin autobuses ni Transilien. Hasta dónde se llegaba antes: no se sabe.</translation>
    </message>
    <message>
        <source>About; known areas only. When works began, what is free or reserved: not known.</source>
        <translation>Aproximado; superficies conocidas. Inicio de las obras, lotes libres o reservados: no se sabe.</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>A digit of the code</source>
        <translation>Una cifra del código</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Validar</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lote {lot}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmado</translation>
    </message>
    <message>
        <source>Position not known</source>
        <translation>Posición desconocida</translation>
    </message>
    <message>
        <source>Indicative position</source>
        <translation>Posición indicativa</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>superficie construida</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está aquí</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Comprende</translation>
    </message>
    <message>
        <source>Owner or developer</source>
        <translation>Propietario o promotor</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Arquitecto</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Laboratories and offices</source>
        <translation>Laboratorios y oficinas</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Viviendas</translation>
    </message>
    <message>
        <source>Mixed block</source>
        <translation>Manzana mixta</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Primera infancia</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Enseñanza superior</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parque</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Technical building</source>
        <translation>Instalación técnica</translation>
    </message>
</context>
<context>
    <name>PresenterButtons</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Pantalla en negro</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>PresenterHead</name>
    <message>
        <source>%1 since the beginning</source>
        <translation>%1 desde el comienzo</translation>
    </message>
</context>
<context>
    <name>PresenterPage</name>
    <message>
        <source>The screen is black</source>
        <translation>La pantalla está en negro</translation>
    </message>
    <message>
        <source>You look around: the stop comes back</source>
        <translation>Está explorando: la etapa volverá</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>Es la última etapa</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n estación</numerusform>
            <numerusform>%n estaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations within reach from here, about</source>
        <translation>Estaciones al alcance desde aquí, aproximadamente</translation>
    </message>
    <message>
        <source>Stations within reach of {station}, about</source>
        <translation>Estaciones al alcance de {station}, aproximadamente</translation>
    </message>
    <message>
        <source>Hatched on the map: reached sooner on the other date ({date})</source>
        <translation>Rayado en el mapa: se llega antes en la otra fecha ({date})</translation>
    </message>
    <message>
        <source>Hatched on the map: reached sooner than on the other date ({date})</source>
        <translation>Rayado en el mapa: se llega antes que en la otra fecha ({date})</translation>
    </message>
    <message>
        <source>{date}: {section} ({as_of})</source>
        <translation>{date}: {section} ({as_of})</translation>
    </message>
    <message>
        <source>For a date in the past this is not worked out: the network of that time is not described.</source>
        <translation>Para una fecha pasada no se calcula: la red de entonces no está descrita.</translation>
    </message>
    <message>
        <source>About, during the day: metro, RER, tram and on foot, with the way to the platform, waiting and changes. Without buses, Transilien trains and disruptions.</source>
        <translation>Aproximadamente, durante el día: metro, RER, tranvía y a pie, con el camino hasta el andén, la espera y los transbordos. Sin autobuses, trenes Transilien ni incidencias.</translation>
    </message>
    <message>
        <source>On foot at {speed} km/h, {minutes} minutes at most from a station.</source>
        <translation>A pie a {speed}&#xa0;km/h, {minutes} minutos como máximo desde una estación.</translation>
    </message>
    <message>
        <source>Existing network: as of {month}. A line counts from the last day of the period announced.</source>
        <translation>Red existente: situación de {month}. Una línea cuenta a partir del último día del período anunciado.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Coordinating association</source>
        <translation>Asociación coordinadora</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>European partner</source>
        <translation>Socio europeo</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Entidad de apoyo</translation>
    </message>
    <message>
        <source>Related organisation</source>
        <translation>Entidad vinculada</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Ocupante</translation>
    </message>
    <message>
        <source>Announced tenant</source>
        <translation>Ocupante anunciado</translation>
    </message>
    <message>
        <source>Former tenant</source>
        <translation>Antiguo ocupante</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Urbanizador o promotor</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Proyectista</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecino</translation>
    </message>
    <message>
        <source>Historic organisation</source>
        <translation>Entidad histórica</translation>
    </message>
    <message>
        <source>Challenge winner</source>
        <translation>Ganador de un concurso</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>from here, on foot</source>
        <translation>desde aquí, a pie</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>desde aquí</translation>
    </message>
    <message>
        <source>from {start}, on foot</source>
        <translation>salida: {start}, a pie</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>salida: {start}</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pie</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>El más rápido</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Menos transbordos</translation>
    </message>
    <message>
        <source>No known stairs · {minutes}</source>
        <translation>Sin escaleras conocidas · {minutes}</translation>
    </message>
    <message>
        <source>Shortest · {minutes}</source>
        <translation>El más corto · {minutes}</translation>
    </message>
    <message>
        <source>Shortest, with stairs · {minutes}</source>
        <translation>El más corto, con escaleras · {minutes}</translation>
    </message>
    <message>
        <source>On lines that are only announced</source>
        <translation>Por líneas solo anunciadas</translation>
    </message>
    <message>
        <source>Worked out for {day}; no timetable.</source>
        <translation>Calculado para el {day}; no es un horario.</translation>
    </message>
    <message>
        <source>Without buses and the trains of Transilien.</source>
        <translation>Sin autobuses ni trenes Transilien.</translation>
    </message>
    <message>
        <source>Show the shortest way, with stairs · {minutes}</source>
        <translation>Ver el más corto, con escaleras · {minutes}</translation>
    </message>
    <message>
        <source>Choose another one, or ask at the reception.</source>
        <translation>Elija otro o pregunte en recepción.</translation>
    </message>
    <message>
        <source>No way without stairs is known from {start} to {goal}.</source>
        <translation>No se conoce ningún trayecto sin escaleras de «{start}» a «{goal}».</translation>
    </message>
    <message>
        <source>Ask at the reception whether there is one.</source>
        <translation>Pregunte en recepción si existe alguno.</translation>
    </message>
    <message>
        <source>The way begins and ends at the same place.</source>
        <translation>El recorrido empieza y termina en el mismo lugar.</translation>
    </message>
    <message>
        <source>Choose another start or another destination.</source>
        <translation>Elija otra salida u otro destino.</translation>
    </message>
    <message>
        <source>It is not known where {name} is.</source>
        <translation>No se sabe dónde está «{name}».</translation>
    </message>
    <message>
        <source>Journeys on {day} are not known.</source>
        <translation>No se conocen los trayectos del {day}.</translation>
    </message>
    <message>
        <source>The network is known from {day} on.</source>
        <translation>La red se conoce a partir del {day}.</translation>
    </message>
    <message>
        <source>No train stops at {name} on {day}.</source>
        <translation>Ningún tren para en {name} el {day}.</translation>
    </message>
    <message>
        <source>No way from {start} to {goal} is known.</source>
        <translation>No se conoce ningún trayecto de «{start}» a «{goal}».</translation>
    </message>
    <message>
        <source>Buses and other trains are not known here: ask at the reception.</source>
        <translation>El terminal no conoce los autobuses ni los demás trenes: pregunte en recepción.</translation>
    </message>
    <message>
        <source>This place is not known any more.</source>
        <translation>Este lugar ya no se conoce.</translation>
    </message>
    <message>
        <source>This kiosk cannot work out ways at the moment.</source>
        <translation>Este terminal no puede calcular recorridos en este momento.</translation>
    </message>
</context>
<context>
    <name>RouteFollowing</name>
    <message>
        <source>Previous</source>
        <comment>step</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The whole way</source>
        <translation>Todo el recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>RouteMessage</name>
    <message>
        <source>Look for the way today</source>
        <translation>Buscar el recorrido hoy</translation>
    </message>
    <message>
        <source>Choose another destination</source>
        <translation>Elegir otro destino</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>On my telephone</source>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Looking for the way…</source>
        <translation>Buscando el recorrido…</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Cambiar la salida</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Recorrido inverso</translation>
    </message>
</context>
<context>
    <name>RouteStep</name>
    <message>
        <source>Stairs</source>
        <translation>Escalera</translation>
    </message>
</context>
<context>
    <name>RouteSummary</name>
    <message>
        <source>about</source>
        <translation>aprox.</translation>
    </message>
</context>
<context>
    <name>SceneTabs</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>The campus</source>
        <translation>El campus</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Where does the way begin?</source>
        <translation>¿De dónde sale?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>¿Adónde quiere ir?</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>Un resultado</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} resultados</translation>
    </message>
    <message>
        <source>Hospital and care</source>
        <translation>Hospital y atención</translation>
    </message>
    <message>
        <source>Metro, RER and tram</source>
        <translation>Metro, RER y tranvía</translation>
    </message>
    <message>
        <source>Lodging and childcare</source>
        <translation>Alojamiento y guardería</translation>
    </message>
    <message>
        <source>Parks and heritage</source>
        <translation>Parques y patrimonio</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Schools and studies</source>
        <translation>Escuelas y estudios</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>{count} stations</source>
        <translation>{count} estaciones</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for a place, an organisation, a station</source>
        <translation>Buscar un lugar, una organización, una estación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing by this name here</source>
        <translation>Aquí no hay nada con ese nombre</translation>
    </message>
    <message>
        <source>Try another word, or choose a category: clear the field to see them.</source>
        <translation>Pruebe con otra palabra o vacíe el campo para elegir una categoría.</translation>
    </message>
    <message>
        <source>The people at the reception will gladly help you.</source>
        <translation>En recepción le ayudarán con mucho gusto.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Here, where you are</source>
        <translation>Aquí, donde está usted</translation>
    </message>
    <message>
        <source>Place, station…</source>
        <translation>Lugar, estación…</translation>
    </message>
    <message>
        <source>Place, name, station…</source>
        <translation>Lugar, estación…</translation>
    </message>
</context>
<context>
    <name>SecondsRing</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos restantes: %1</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>At peak times a train about every {time}</source>
        <translation>En hora punta, un tren cada {time} aproximadamente</translation>
    </message>
    <message>
        <source>In the daytime a train about every {time}</source>
        <translation>Durante el día, un tren cada {time} aproximadamente</translation>
    </message>
    <message>
        <source>In the evening a train about every {time}</source>
        <translation>Por la noche, un tren cada {time} aproximadamente</translation>
    </message>
    <message>
        <source>{distance} as the crow flies</source>
        <translation>{distance} en línea recta</translation>
    </message>
    <message>
        <source>First train {time}</source>
        <translation>Primer tren {time}</translation>
    </message>
    <message>
        <source>Last train {time}</source>
        <translation>Último tren {time}</translation>
    </message>
    <message>
        <source>The nearest stations, as the crow flies</source>
        <translation>Las estaciones más cercanas, en línea recta</translation>
    </message>
    <message>
        <source>Way not known to the kiosk</source>
        <translation>Recorrido que la pantalla no conoce</translation>
    </message>
    <message>
        <source>stops at the campus</source>
        <translation>para en el campus</translation>
    </message>
    <message>
        <source>stop not verified</source>
        <translation>parada sin verificar</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En obras</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>{area} known in all</source>
        <translation>{area} conocidos en total</translation>
    </message>
    <message numerus="yes">
        <source>and %n places of unknown floor area</source>
        <translation>
            <numerusform>y %n lugar de superficie desconocida</numerusform>
            <numerusform>y %n lugares de superficie desconocida</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor area not known</source>
        <translation>Superficie desconocida</translation>
    </message>
    <message>
        <source>{area}, not in the total ({kind})</source>
        <translation>{area}, fuera del total ({kind})</translation>
    </message>
    <message>
        <source>{area}, in the total with its whole</source>
        <translation>{area}, ya contado con el conjunto</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Guided by voice. You are in front of the kiosk {title}, {commune}.</source>
        <translation>Guía por voz. Está delante del terminal {title}, en {commune}.</translation>
    </message>
    <message>
        <source>Move one finger over the screen: you hear what it touches.</source>
        <translation>Pasee un dedo por la pantalla: oirá lo que toca.</translation>
    </message>
    <message>
        <source>Tap twice, anywhere, to open what you heard last.</source>
        <translation>Toque dos veces seguidas, en cualquier lugar, para abrir lo último que ha oído.</translation>
    </message>
    <message>
        <source>Swipe right with one finger for the next element, left for the one before.</source>
        <translation>Deslice un dedo hacia la derecha para el elemento siguiente, hacia la izquierda para el anterior.</translation>
    </message>
    <message>
        <source>Move two fingers up or down to scroll.</source>
        <translation>Deslice dos dedos hacia arriba o hacia abajo para desplazar la página.</translation>
    </message>
    <message>
        <source>On the map, tap twice for the places around you, with distance and direction.</source>
        <translation>En el mapa, toque dos veces para oír los lugares cercanos, con su distancia y dirección.</translation>
    </message>
    <message>
        <source>Keep one finger still for three seconds to end.</source>
        <translation>Mantenga un dedo quieto tres segundos para salir de la guía.</translation>
    </message>
    <message>
        <source>The voice guide has ended.</source>
        <translation>La guía por voz ha terminado.</translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to go on.</source>
        <translation>¿Sigue ahí? Toque la pantalla para continuar.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Map. Tap twice for the places around you.</source>
        <translation>Mapa. Toque dos veces para los lugares cercanos.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 2011 to 2025</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>metros cuadrados</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>about</source>
        <translation>aprox.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>times</source>
        <comment>2 times 3</comment>
        <translation>por</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>The map is being prepared. It will be here in a few seconds.</source>
        <translation>El mapa se está preparando. Estará aquí en unos segundos.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Tries cannot be counted: no code is accepted.</source>
        <translation>No se pueden contar los intentos: no se acepta ningún código.</translation>
    </message>
    <message>
        <source>The next try in {minutes} min {seconds} s.</source>
        <translation>Próximo intento dentro de {minutes}&#xa0;min {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Too many tries. The next one in {seconds} s.</source>
        <translation>Demasiados intentos. Otro dentro de {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Código incorrecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted this month.</source>
        <translation>No se ha contado nada este mes.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>There is no USB stick: the file is on the machine.</source>
        <translation>No hay memoria USB: el archivo está en la máquina.</translation>
    </message>
    <message>
        <source>goes on by itself, again and again; a touch gives the kiosk</source>
        <translation>avanza sola, sin fin; un toque da el quiosco</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n estación</numerusform>
            <numerusform>%n estaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n cifra clave</numerusform>
            <numerusform>%n cifras clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tours</source>
        <translation>
            <numerusform>%n visita guiada</numerusform>
            <numerusform>%n visitas guiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construida</translation>
    </message>
    <message>
        <source>Content as of</source>
        <translation>Contenido del</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>None since this machine was set up</source>
        <translation>Ninguna desde que se instaló esta máquina</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Ready; shown when nobody is at the kiosk</source>
        <translation>Lista; se mostrará cuando no haya nadie en el quiosco</translation>
    </message>
    <message>
        <source>It has mistakes: what was shown before stays</source>
        <translation>El contenido tiene errores: se mantiene lo que se mostraba</translation>
    </message>
    <message>
        <source>The content is gone: what was shown before stays</source>
        <translation>El contenido ha desaparecido: se mantiene lo que se mostraba</translation>
    </message>
    <message>
        <source>Last update, {when}</source>
        <translation>Última actualización, {when}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The content could not be checked</source>
        <translation>No se ha podido comprobar el contenido</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Ningún error</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>ninguna advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: python main.py check</source>
        <translation>
            <numerusform>y %n más: python main.py check</numerusform>
            <numerusform>y %n más: python main.py check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: python main.py statistics</source>
        <translation>
            <numerusform>y %n más: python main.py statistics</numerusform>
            <numerusform>y %n más: python main.py statistics</numerusform>
        </translation>
    </message>
    <message>
        <source>under {count}</source>
        <translation>menos de {count}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Languages changed to</source>
        <translation>Idiomas elegidos</translation>
    </message>
    <message>
        <source>Parts of the kiosk</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzadas</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comodidad</translation>
    </message>
    <message>
        <source>Answers of home</source>
        <translation>Respuestas del inicio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>The machine could not be looked at</source>
        <translation>No se ha podido examinar la máquina</translation>
    </message>
</context>
<context>
    <name>StaffContent</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The folder, now</source>
        <translation>La carpeta, ahora</translation>
    </message>
    <message>
        <source>The content is being checked …</source>
        <translation>Comprobando el contenido…</translation>
    </message>
</context>
<context>
    <name>StaffCounters</name>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Numbers under 5 are not told: they could be one person’s visit. The last minute is still missing.</source>
        <translation>Los números menores de 5 no se muestran: podrían ser la visita de una sola persona. Aún falta el último minuto.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>StaffLeave</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>End the kiosk? Somebody has to start it again.</source>
        <translation>¿Cerrar el quiosco? Alguien tendrá que iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, or ends.</source>
        <translation>El quiosco sigue en una ventana, o se cierra.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>End the kiosk …</source>
        <translation>Cerrar el quiosco…</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, continuar</translation>
    </message>
    <message>
        <source>Yes, end the kiosk</source>
        <translation>Sí, cerrar el quiosco</translation>
    </message>
</context>
<context>
    <name>StaffMachine</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>The machine is being looked at …</source>
        <translation>Examinando la máquina…</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Start a tour of the campus</source>
        <translation>Iniciar una visita guiada del campus</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Edition, check of the folder, last update</source>
        <translation>Edición, comprobación de la carpeta, última actualización</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>What was opened today and this month</source>
        <translation>Lo que se ha abierto hoy y este mes</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>What this machine lacks</source>
        <translation>Lo que falta en esta máquina</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>The map as one file</source>
        <translation>El mapa en un solo archivo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave full screen, end the kiosk</source>
        <translation>Salir de pantalla completa, cerrar el quiosco</translation>
    </message>
</context>
<context>
    <name>StaffNumbers</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>Staff code</source>
        <translation>Código del personal</translation>
    </message>
    <message>
        <source>Staff mode is off: no code is set on this machine.</source>
        <translation>El modo personal está desactivado: no hay código definido en esta máquina.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Introduzca su código.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifras introducidas: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Locks itself after 2 minutes without a touch.</source>
        <translation>Se bloquea tras 2&#xa0;minutos sin tocar.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>StaffPresent</name>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>When nobody is there, the kiosk invites as before.</source>
        <translation>Cuando no hay nadie, el quiosco invita como antes.</translation>
    </message>
    <message>
        <source>End the tour that goes on by itself</source>
        <translation>Detener la visita que avanza sola</translation>
    </message>
</context>
<context>
    <name>StaffTake</name>
    <message>
        <source>Take away</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>The map, its sheets and the tours as one file. It opens by a double tap in any browser, without a network.</source>
        <translation>El mapa, sus fichas y las visitas guiadas en un solo archivo. Se abre con doble clic en cualquier navegador, sin red.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
</context>
<context>
    <name>StageControls</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Créditos y licencias</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Former name</source>
        <translation>Antiguo nombre</translation>
    </message>
    <message>
        <source>{date}: open</source>
        <translation>{date}: abierta</translation>
    </message>
    <message>
        <source>{date}: expected</source>
        <translation>{date}: prevista</translation>
    </message>
    <message>
        <source>{date}: not open yet</source>
        <translation>{date}: aún sin abrir</translation>
    </message>
    <message>
        <source>On the date shown</source>
        <translation>En la fecha mostrada</translation>
    </message>
    <message>
        <source>Platform {depth} below ground</source>
        <translation>Andén a {depth} de profundidad</translation>
    </message>
    <message>
        <source>Interchanges</source>
        <translation>Correspondencias</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Existing</source>
        <translation>Existente</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En obras</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Demolished</source>
        <translation>Demolido</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The campus</source>
        <translation>El campus</translation>
    </message>
    <message>
        <source>Join the campus</source>
        <translation>Unirse al campus</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sources</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Sources: {texts}</source>
        <translation>Fuentes: {texts}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <translation>Anunciado {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <translation>Anunciado {when}, por confirmar</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Take</name>
    <message>
        <source>{as_of} · {title} kiosk</source>
        <translation>{as_of} · terminal {title}</translation>
    </message>
    <message>
        <source>{title} kiosk</source>
        <translation>terminal {title}</translation>
    </message>
    <message>
        <source>{lines}: {station}, {metres} m away as the crow flies</source>
        <translation>{lines}: {station}, a {metres} m en línea recta</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Map on the web</source>
        <translation>Mapa en línea</translation>
    </message>
    <message>
        <source>On my telephone</source>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>This code opens the site openstreetmap.org, which then knows what place you are looking for.</source>
        <translation>Este código abre el sitio openstreetmap.org, que sabrá entonces qué lugar busca.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at this code: the text appears, even without a network.</source>
        <translation>Apunte a este código con la cámara de su teléfono: el texto aparece, incluso sin red.</translation>
    </message>
    <message>
        <source>Rather a map on the web</source>
        <translation>Mejor un mapa en línea</translation>
    </message>
    <message>
        <source>Opens a site: it will know what place you are looking for.</source>
        <translation>Abre un sitio: sabrá qué lugar busca.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Hatched on the map: reached sooner than today.</source>
        <translation>Rayado en el mapa: se alcanza antes que hoy.</translation>
    </message>
    <message>
        <source>Worked out, without buses or Transilien trains.</source>
        <translation>Tiempos calculados, sin autobuses ni Transilien.</translation>
    </message>
</context>
<context>
    <name>TalkCaption</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
</context>
<context>
    <name>TalkDots</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{year} – as announced</source>
        <translation>{year} – según lo anunciado</translation>
    </message>
    <message>
        <source>In {year}</source>
        <translation>En {year}</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Ya ocurrió</translation>
    </message>
    <message>
        <source>Date fixed</source>
        <translation>Fecha fijada</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Announced, to be confirmed</source>
        <translation>Anunciado, por confirmar</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Ver el lugar</translation>
    </message>
    <message>
        <source>See a station</source>
        <translation>Ver una estación</translation>
    </message>
</context>
<context>
    <name>TimelineBand</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>TranslationList</name>
    <message>
        <source>State of the translations</source>
        <translation>Estado de las traducciones</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Not yet read over by a native reader</source>
        <translation>Aún sin revisar por un hablante nativo</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>translated by the project</source>
        <translation>traducido por el proyecto</translation>
    </message>
    <message>
        <source>in the association&apos;s care</source>
        <translation>bajo la responsabilidad de la asociación</translation>
    </message>
    <message>
        <source>by a translator</source>
        <translation>por un traductor o una traductora</translation>
    </message>
    <message>
        <source>by a native reader</source>
        <translation>por un hablante nativo o una hablante nativa</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Greater Paris</source>
        <translation>Gran París</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Set off straight ahead</source>
        <translation>Salga todo recto</translation>
    </message>
    <message>
        <source>Set off slightly to your left</source>
        <translation>Salga ligeramente a la izquierda</translation>
    </message>
    <message>
        <source>Set off to your left</source>
        <translation>Salga a la izquierda</translation>
    </message>
    <message>
        <source>Set off to your left, almost back</source>
        <translation>Salga a la izquierda, casi hacia atrás</translation>
    </message>
    <message>
        <source>Turn round and set off</source>
        <translation>Dé media vuelta y salga</translation>
    </message>
    <message>
        <source>Set off to your right, almost back</source>
        <translation>Salga a la derecha, casi hacia atrás</translation>
    </message>
    <message>
        <source>Set off to your right</source>
        <translation>Salga a la derecha</translation>
    </message>
    <message>
        <source>Set off slightly to your right</source>
        <translation>Salga ligeramente a la derecha</translation>
    </message>
    <message>
        <source>Go straight on</source>
        <translation>Siga recto</translation>
    </message>
    <message>
        <source>Bear left</source>
        <translation>Gire ligeramente a la izquierda</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Gire a la izquierda</translation>
    </message>
    <message>
        <source>Turn sharp left</source>
        <translation>Gire del todo a la izquierda</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Dé media vuelta</translation>
    </message>
    <message>
        <source>Turn sharp right</source>
        <translation>Gire del todo a la derecha</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Gire a la derecha</translation>
    </message>
    <message>
        <source>Bear right</source>
        <translation>Gire ligeramente a la derecha</translation>
    </message>
    <message>
        <source>by the stairs</source>
        <translation>por la escalera</translation>
    </message>
    <message>
        <source>along the path</source>
        <translation>por el sendero</translation>
    </message>
    <message>
        <source>along the pedestrian way</source>
        <translation>por la vía peatonal</translation>
    </message>
    <message>
        <source>along the track</source>
        <translation>por la pista</translation>
    </message>
    <message>
        <source>along the service road</source>
        <translation>por la vía de servicio</translation>
    </message>
    <message>
        <source>along the street</source>
        <translation>por la calle</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>aprox. {minutes}</translation>
    </message>
    <message>
        <source>{turn}: {street}</source>
        <translation>{turn}: {street}</translation>
    </message>
    <message>
        <source>{turn}, {along}</source>
        <translation>{turn}, {along}</translation>
    </message>
    <message>
        <source>Set off {compass}</source>
        <translation>Salga {compass}</translation>
    </message>
    <message>
        <source>With stairs</source>
        <translation>Con escaleras</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>No known stairs</source>
        <translation>Sin escaleras conocidas</translation>
    </message>
    <message>
        <source>Where the entrance is, is not known: the walk ends at the nearest known point.</source>
        <translation>No se sabe dónde está la entrada: el recorrido termina en el punto conocido más cercano.</translation>
    </message>
    <message>
        <source>Checked on the spot: no step all along the way ({date}).</source>
        <translation>Comprobado sobre el terreno: ningún escalón en todo el recorrido ({date}).</translation>
    </message>
    <message>
        <source>By data of {date}, which nobody has checked on the spot: slopes and kerbs are not known.</source>
        <translation>Según datos de {date}, que nadie ha comprobado sobre el terreno: no se conocen pendientes ni bordillos.</translation>
    </message>
    <message>
        <source>Where exactly the kiosk stands is not known.</source>
        <translation>No se conoce el lugar exacto del terminal.</translation>
    </message>
</context>
<context>
    <name>WayEnd</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>in {date}</source>
        <translation>en {date}</translation>
    </message>
    <message>
        <source>in the {date}</source>
        <translation>en el {date}</translation>
    </message>
    <message>
        <source>in early or late: {date}</source>
        <translation>a {date}</translation>
    </message>
    <message>
        <source>in spring: {date}</source>
        <translation>en {date}</translation>
    </message>
    <message>
        <source>in summer: {date}</source>
        <translation>en {date}</translation>
    </message>
    <message>
        <source>in autumn: {date}</source>
        <translation>en {date}</translation>
    </message>
    <message>
        <source>in winter: {date}</source>
        <translation>en {date}</translation>
    </message>
    <message>
        <source>in year {date}</source>
        <translation>en {date}</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Science and medicine</source>
        <translation>Ciencia y medicina</translation>
    </message>
    <message>
        <source>Innovation and business</source>
        <translation>Innovación y empresas</translation>
    </message>
</context>
<context>
    <name>YearAxis</name>
    <message>
        <source>Left and right change the year</source>
        <translation>Izquierda y derecha: cambiar de año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
</TS>
