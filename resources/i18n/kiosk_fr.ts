<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Announced</name>
    <message>
        <source>for {date}</source>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <source>for month {date}</source>
        <translation>pour {date}</translation>
    </message>
    <message>
        <source>for the {date}</source>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <source>for early or late: {date}</source>
        <translation>pour {date}</translation>
    </message>
    <message>
        <source>for spring: {date}</source>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <source>for summer: {date}</source>
        <translation>pour l’{date}</translation>
    </message>
    <message>
        <source>for autumn: {date}</source>
        <translation>pour l’{date}</translation>
    </message>
    <message>
        <source>for winter: {date}</source>
        <translation>pour l’{date}</translation>
    </message>
    <message>
        <source>for year {date}</source>
        <translation>pour {date}</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Touchez l’écran</translation>
    </message>
</context>
<context>
    <name>BusLines</name>
    <message>
        <source>Buses around the campus</source>
        <translation>Les bus autour du campus</translation>
    </message>
    <message>
        <source>The kiosk knows these lines, but not their times: they are in no journey. Where nobody has verified their stop at the campus, it is not on the map.</source>
        <translation>La borne connaît ces lignes, mais pas leurs horaires&#xa0;: elles n’entrent dans aucun trajet. Tant que personne n’a vérifié leur arrêt au campus, il n’est pas sur la carte.</translation>
    </message>
</context>
<context>
    <name>CampusPanel</name>
    <message>
        <source>The campus</source>
        <translation>Le campus</translation>
    </message>
</context>
<context>
    <name>ComfortChoice</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>+50%</source>
        <translation>+50&#x202f;%</translation>
    </message>
    <message>
        <source>+100%</source>
        <translation>+100&#x202f;%</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Black on white, with patterns</source>
        <translation>Noir sur blanc, avec motifs</translation>
    </message>
    <message>
        <source>Within reach when seated</source>
        <translation>À portée en position assise</translation>
    </message>
    <message>
        <source>Nothing slides or flies</source>
        <translation>Rien ne glisse ni ne vole</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Controls at the bottom</source>
        <translation>Commandes en bas</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Put everything back</source>
        <translation>Tout remettre comme au début</translation>
    </message>
</context>
<context>
    <name>ComfortSpeech</name>
    <message>
        <source>Voice</source>
        <translation>La voix</translation>
    </message>
    <message>
        <source>Whatever opens is said</source>
        <translation>Tout ce qui s’ouvre est dit</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>The screen by ear, for those who do not see it. A finger held still for three seconds does the same</source>
        <translation>L’écran à l’oreille, pour qui ne le voit pas. Garder un doigt immobile trois secondes fait de même</translation>
    </message>
    <message>
        <source>Guide by voice</source>
        <translation>Guidage par la voix</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Volume: %1 percent</source>
        <translation>Volume&#xa0;: %1 pour cent</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ComfortSwitch</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>The kiosk compares no journeys.</source>
        <translation>La borne ne compare pas de trajets.</translation>
    </message>
    <message>
        <source>From the campus, in about so many minutes</source>
        <translation>Depuis le campus, en minutes environ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>{moment}: about {minutes} min, of them {walk} on foot, {wait} waiting, {ride} riding and changing</source>
        <translation>{moment}&#xa0;: environ {minutes} min, dont {walk} à pied, {wait} d’attente, {ride} de train et de correspondance</translation>
    </message>
    <message>
        <source>{moment}: not known</source>
        <translation>{moment}&#xa0;: non connu</translation>
    </message>
    <message>
        <source>As long as before</source>
        <translation>Autant qu’avant</translation>
    </message>
    <message>
        <source>{minutes} min less</source>
        <translation>{minutes} min de moins</translation>
    </message>
    <message>
        <source>{minutes} min more</source>
        <translation>{minutes} min de plus</translation>
    </message>
    <message>
        <source>Openings announced until then</source>
        <translation>Ouvertures annoncées d’ici là</translation>
    </message>
    <message>
        <source>{moment}: the network of {known}, which is not dated, without the sections of lines 14 to 18 that have opened since {day}.</source>
        <translation>{moment}&#xa0;: le réseau de {known}, qui n’est pas daté, sans les tronçons des lignes 14 à 18 ouverts depuis le {day}.</translation>
    </message>
    <message>
        <source>The next stations then were {stations}: about {minutes} min on foot. Who took a bus there may have been faster.</source>
        <translation>Les stations les plus proches étaient alors {stations}&#xa0;: environ {minutes} min à pied. En prenant un bus, on pouvait aller plus vite.</translation>
    </message>
    <message>
        <source>Worked out for the daytime, from {place} to the platform of arrival: on foot, waiting, riding, changing. Metro, RER and tram only; the kiosk knows no buses and no Transilien trains. Not a timetable.</source>
        <translation>Calculé pour la journée, jusqu’au quai d’arrivée (départ&#xa0;: {place})&#xa0;: marche, attente, train, correspondances. Métro, RER et tramway seulement&#x202f;; la borne ne connaît ni les bus ni les trains Transilien. Ce n’est pas un horaire.</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>train and waiting</source>
        <translation>train et attente</translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#x202f;?</translation>
    </message>
    <message>
        <source>Without a touch, the kiosk starts again and forgets this visit.</source>
        <translation>Sans toucher de votre part, la borne recommence et oublie cette visite.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Je suis encore là</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Credits</name>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>State of the content: {date}</source>
        <translation>État du contenu&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
</context>
<context>
    <name>CreditsPanel</name>
    <message>
        <source>Credits and licences</source>
        <translation>Crédits et licences</translation>
    </message>
    <message>
        <source>Licences of the data</source>
        <translation>Licences des données</translation>
    </message>
    <message>
        <source>Every publication the facts come from</source>
        <translation>Toutes les publications d’où viennent les informations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The programs in this kiosk and their licences</source>
        <translation>Les logiciels de cette borne et leurs licences</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
</context>
<context>
    <name>CreditsRows</name>
    <message>
        <source>Who made the data, and the full text of each licence</source>
        <translation>Les auteurs des données et le texte intégral de chaque licence</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Crédits et licences</translation>
    </message>
    <message>
        <source>Every publication the facts come from</source>
        <translation>Toutes les publications d’où viennent les informations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>DateSlider</name>
    <message>
        <source>Earlier date</source>
        <translation>Date précédente</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Date suivante</translation>
    </message>
</context>
<context>
    <name>DateTrack</name>
    <message>
        <source>Left and right change the date</source>
        <translation>Gauche et droite changent la date</translation>
    </message>
    <message>
        <source>Date shown</source>
        <translation>Date montrée</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Dated</name>
    <message>
        <source>as of {date}</source>
        <comment>a day</comment>
        <translation>état au {date}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>a month or a year</comment>
        <translation>état&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Delivered {when}</source>
        <translation>Livré {when}</translation>
    </message>
    <message>
        <source>Delivery {when}</source>
        <translation>Livraison {when}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <comment>a delivery</comment>
        <translation>Annoncé {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <comment>a delivery</comment>
        <translation>Annoncé {when}, à confirmer</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>Ouverte {when}</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Ouverture {when}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <comment>a line</comment>
        <translation>Annoncée {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <comment>a line</comment>
        <translation>Annoncée {when}, à confirmer</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Expected at this date</source>
        <translation>Attendue à cette date</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>In the past</source>
        <translation>Dans le passé</translation>
    </message>
    <message>
        <source>Station {name}</source>
        <translation>Gare {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What runs today</source>
        <translation>Ce qui circule aujourd’hui</translation>
    </message>
    <message>
        <source>Opened on this date</source>
        <translation>Ouverture à cette date</translation>
    </message>
    <message>
        <source>Date fixed</source>
        <translation>Date fixée</translation>
    </message>
    <message>
        <source>Announced, expected by then</source>
        <translation>Annoncé, attendu à cette date</translation>
    </message>
    <message>
        <source>The map shows {date} · as announced</source>
        <comment>a day</comment>
        <translation>La carte montre&#xa0;: le&#xa0;{date}&#xa0;·&#xa0;annoncé</translation>
    </message>
    <message>
        <source>The map shows {date} · as announced</source>
        <comment>a month or a year</comment>
        <translation>La carte montre&#xa0;: {date}&#xa0;·&#xa0;annoncé</translation>
    </message>
    <message>
        <source>The map shows {date}</source>
        <comment>a day</comment>
        <translation>La carte montre&#xa0;: le {date}</translation>
    </message>
    <message>
        <source>The map shows {date}</source>
        <comment>a month or a year</comment>
        <translation>La carte montre&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <comment>a day</comment>
        <translation>Avant le {date}</translation>
    </message>
    <message>
        <source>The map shows the days before {date}</source>
        <comment>a day</comment>
        <translation>La carte montre&#xa0;: avant le {date}</translation>
    </message>
    <message>
        <source>Before {date}</source>
        <comment>a month or a year</comment>
        <translation>Avant {date}</translation>
    </message>
    <message>
        <source>The map shows the days before {date}</source>
        <comment>a month or a year</comment>
        <translation>La carte montre&#xa0;: avant {date}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Before the latest openings</source>
        <translation>Avant les dernières ouvertures</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the first of a month, as Qt writes dates</comment>
        <translation>&apos;1er&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>any day, as Qt writes dates</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Nearby</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>By world</source>
        <translation>Mondes</translation>
    </message>
    <message>
        <source>By building</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>As the crow flies, from this kiosk</source>
        <translation>À vol d’oiseau, depuis cette borne</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {places}</source>
        <translation>{organisations}, {places}</translation>
    </message>
    <message>
        <source>Buildings and occupants</source>
        <translation>Bâtiments et occupants</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres lieux</translation>
    </message>
    <message>
        <source>No known place</source>
        <translation>Sans lieu connu</translation>
    </message>
    <message>
        <source>Up to 250 m</source>
        <translation>À moins de 250 m</translation>
    </message>
    <message>
        <source>Up to 500 m</source>
        <translation>À moins de 500 m</translation>
    </message>
    <message>
        <source>Up to 1 km</source>
        <translation>À moins de 1 km</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>au nord</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>au nord-est</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>à l’est</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>au sud-est</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>au sud</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>au sud-ouest</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>à l’ouest</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>au nord-ouest</translation>
    </message>
    <message>
        <source>in front of you</source>
        <translation>devant vous</translation>
    </message>
    <message>
        <source>in front of you, to the right</source>
        <translation>devant vous, à droite</translation>
    </message>
    <message>
        <source>to your right</source>
        <translation>à votre droite</translation>
    </message>
    <message>
        <source>behind you, to the right</source>
        <translation>derrière vous, à droite</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>derrière vous</translation>
    </message>
    <message>
        <source>behind you, to the left</source>
        <translation>derrière vous, à gauche</translation>
    </message>
    <message>
        <source>to your left</source>
        <translation>à votre gauche</translation>
    </message>
    <message>
        <source>in front of you, to the left</source>
        <translation>devant vous, à gauche</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>Route</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Avant / après</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>À portée</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Les trains</translation>
    </message>
    <message>
        <source>On the campus and around</source>
        <translation>Sur le campus et autour</translation>
    </message>
    <message>
        <source>In Greater Paris</source>
        <translation>Dans le Grand Paris</translation>
    </message>
</context>
<context>
    <name>GoDates</name>
    <message>
        <source>What is announced may change: each date says as of when it is known. Metro 7, tram T7 and RER B are drawn as they run today.</source>
        <translation>Une annonce peut changer&#xa0;: chaque date dit de quand elle est. Le métro 7, le tramway T7 et le RER B sont dessinés comme aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>GoPanel</name>
    <message>
        <source>Get there</source>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>GoReach</name>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Announced, not certain</source>
        <translation>Annoncé, pas certain</translation>
    </message>
</context>
<context>
    <name>GoService</name>
    <message>
        <source>Trains from the campus</source>
        <translation>Les trains près du campus</translation>
    </message>
    <message>
        <source>First and last trains, and the next one: the kiosk does not know them. Please look at the screens of the station, or ask at the reception.</source>
        <translation>Premier et dernier train, prochain départ&#xa0;: la borne ne les connaît pas. Regardez les écrans de la station, ou demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>GoStart</name>
    <message>
        <source>This kiosk cannot work out ways at the moment.</source>
        <translation>Cette borne ne peut pas calculer de trajet en ce moment.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Where are you coming from?</source>
        <translation>D’où venez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Another place or station</source>
        <translation>Un autre lieu ou une autre station</translation>
    </message>
    <message>
        <source>Swap start and destination</source>
        <translation>Inverser départ et arrivée</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This kiosk makes no calls: please dial on a telephone.</source>
        <translation>Cette borne ne téléphone pas&#xa0;: composez le numéro sur un téléphone.</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Show the map</source>
        <translation>Voir la carte</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Get there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>On my telephone</source>
        <translation>Sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Reception and emergencies</source>
        <translation>Accueil et urgences</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Riding</source>
        <translation>En train</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>À pied</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 correspondance</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} correspondances</translation>
    </message>
    <message>
        <source>{start} → {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>change: {minutes}</source>
        <translation>correspondance&#xa0;: {minutes}</translation>
    </message>
    <message>
        <source>wait: {minutes}</source>
        <translation>attente&#xa0;: {minutes}</translation>
    </message>
    <message>
        <source>{line} towards {ends}</source>
        <translation>{line} vers {ends}</translation>
    </message>
    <message>
        <source>{end} or {other}</source>
        <translation>{end} ou {other}</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 station</translation>
    </message>
    <message>
        <source>{count} stops</source>
        <translation>{count} stations</translation>
    </message>
    <message>
        <source>Announced, to be confirmed</source>
        <translation>Annoncé, à confirmer</translation>
    </message>
    <message>
        <source>with stairs</source>
        <translation>avec escaliers</translation>
    </message>
    <message>
        <source>no known stairs</source>
        <translation>sans escalier connu</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sans marche</translation>
    </message>
    <message>
        <source>estimated length</source>
        <translation>longueur estimée</translation>
    </message>
    <message>
        <source>On foot to {name}</source>
        <translation>À pied&#xa0;: {name}</translation>
    </message>
    <message>
        <source>as far as the platform</source>
        <translation>jusqu’au quai</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>You and your choice</source>
        <translation>Vous et votre choix</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>What you selected</source>
        <translation>Ce que vous avez choisi</translation>
    </message>
    <message>
        <source>Delivered lot</source>
        <translation>Lot livré</translation>
    </message>
    <message>
        <source>How sure positions are</source>
        <translation>Précision des positions</translation>
    </message>
    <message>
        <source>Solid outline: surveyed position</source>
        <translation>Contour plein&#xa0;: position relevée</translation>
    </message>
    <message>
        <source>Dashed outline: indicative position</source>
        <translation>Contour en tirets&#xa0;: position indicative</translation>
    </message>
    <message>
        <source>Edge of the development zone (indicative)</source>
        <translation>Périmètre de la ZAC (indicatif)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Members, partners and companies of the campus</source>
        <translation>Membres, partenaires et entreprises du campus</translation>
    </message>
    <message>
        <source>To come or under construction</source>
        <translation>À venir ou en chantier</translation>
    </message>
    <message>
        <source>Announced to be there at the date shown</source>
        <translation>Annoncé, attendu à la date affichée</translation>
    </message>
    <message>
        <source>Not built yet at the date shown</source>
        <translation>Pas encore construit à la date affichée</translation>
    </message>
    <message>
        <source>Is there today; since when is not known</source>
        <translation>Existe aujourd’hui, depuis une date inconnue</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Grounds of a station or a historic site</source>
        <translation>Emprise d’une gare ou d’un site historique</translation>
    </message>
    <message>
        <source>Place without a known outline</source>
        <translation>Lieu sans contour connu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Lines and stations</source>
        <translation>Lignes et gares</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Announced, expected at the date shown</source>
        <translation>Annoncé, attendu à la date affichée</translation>
    </message>
    <message>
        <source>Announced for later</source>
        <translation>Annoncé pour plus tard</translation>
    </message>
    <message>
        <source>Number of a line in service</source>
        <translation>Numéro d’une ligne en service</translation>
    </message>
    <message>
        <source>Number of a line not yet in service</source>
        <translation>Numéro d’une ligne pas encore en service</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gare ou station</translation>
    </message>
    <message>
        <source>Station with interchange</source>
        <translation>Gare ou station avec correspondance</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Alentours</translation>
    </message>
    <message>
        <source>Other building</source>
        <translation>Autre bâtiment</translation>
    </message>
    <message>
        <source>Park, garden</source>
        <translation>Parc, jardin</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Main street</source>
        <translation>Axe principal</translation>
    </message>
    <message>
        <source>Footpath</source>
        <translation>Chemin piéton</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escalier</translation>
    </message>
    <message>
        <source>Your way on foot</source>
        <translation>Votre chemin à pied</translation>
    </message>
    <message>
        <source>Stairs on your way</source>
        <translation>Escalier sur votre chemin</translation>
    </message>
    <message>
        <source>Your ride, in the colour of the line</source>
        <translation>Votre trajet, à la couleur de la ligne</translation>
    </message>
    <message>
        <source>Ride on a line that is only announced</source>
        <translation>Trajet sur une ligne seulement annoncée</translation>
    </message>
    <message>
        <source>Within 15 minutes, about</source>
        <translation>À 15&#xa0;minutes, environ</translation>
    </message>
    <message>
        <source>Within 30 minutes</source>
        <translation>À 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>Within 45 minutes</source>
        <translation>À 45&#xa0;minutes</translation>
    </message>
    <message>
        <source>Within 60 minutes</source>
        <translation>À 60&#xa0;minutes</translation>
    </message>
    <message>
        <source>Reached sooner on the later of both days</source>
        <translation>Atteint plus tôt à la plus tardive des deux dates</translation>
    </message>
    <message>
        <source>Your route</source>
        <translation>Votre trajet</translation>
    </message>
    <message>
        <source>Within reach of the campus</source>
        <translation>À portée du campus</translation>
    </message>
    <message>
        <source>Edge of the development zone</source>
        <translation>Périmètre de la ZAC</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>Également sur la carte</translation>
    </message>
    <message>
        <source>Not open yet at the date shown</source>
        <translation>Pas encore ouvert à la date affichée</translation>
    </message>
    <message>
        <source>Announced, expected by {date}</source>
        <translation>Annoncé, attendu d’ici au {date}</translation>
    </message>
    <message>
        <source>It may change: each date says as of when it is known</source>
        <translation>Peut changer&#xa0;: chaque date dit de quand elle est («&#xa0;état au…&#xa0;»)</translation>
    </message>
    <message>
        <source>Around, drawn as it is today</source>
        <translation>Alentours, tels qu’ils sont aujourd’hui</translation>
    </message>
    <message>
        <source>Motorway</source>
        <translation>Autoroute</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Reads this page aloud</source>
        <translation>Lit cette page à voix haute</translation>
    </message>
</context>
<context>
    <name>LowShelf</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Crédits et licences</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Fermer l’annonce</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
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
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>MapFrame</name>
    <message>
        <source>Arrows move the map · + and − zoom · Enter goes on</source>
        <translation>Flèches&#xa0;: déplacer la carte · + et −&#xa0;: zoomer · Entrée&#xa0;: continuer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>One moment, the map is coming…</source>
        <translation>Un instant, la carte arrive…</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Fermer l’annonce</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Its places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Année de création</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>No known place on the campus</source>
        <translation>Aucun lieu connu sur le campus</translation>
    </message>
</context>
<context>
    <name>PhaseButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>The ones before</source>
        <translation>Les précédents</translation>
    </message>
    <message>
        <source>The ones after</source>
        <translation>Les suivants</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>Space to work</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Mixed block, the rest</source>
        <translation>Îlot mixte, le reste</translation>
    </message>
    <message>
        <source>Other uses</source>
        <translation>Autres usages</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Announced by then</source>
        <translation>Annoncé d’ici là</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvertes</translation>
    </message>
    <message>
        <source>in the programme: {areas}</source>
        <translation>au programme : {areas}</translation>
    </message>
    <message>
        <source>Stations of the Grand Paris Express lines</source>
        <translation>Gares des lignes du Grand Paris Express</translation>
    </message>
    <message>
        <source>Within {minutes} min, about</source>
        <translation>À moins de {minutes}&#xa0;min, environ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n gare</numerusform>
            <numerusform>%n gares</numerusform>
        </translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En chantier</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Pas encore livré</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date non connue</translation>
    </message>
    <message>
        <source>{number} m²</source>
        <translation>{number}&#xa0;m²</translation>
    </message>
    <message>
        <source>Worked out, without buses or Transilien trains. How far one got in the past: not known.</source>
        <translation>Temps calculés, sans bus ni Transilien. Jusqu’où l’on allait par le passé&#xa0;: non connu.</translation>
    </message>
    <message>
        <source>About; known areas only. When works began, what is free or reserved: not known.</source>
        <translation>Environ&#x202f;; surfaces connues. Début des travaux, lots libres ou réservés&#xa0;: non connus.</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>A digit of the code</source>
        <translation>Un chiffre du code</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lot {lot}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Position not known</source>
        <translation>Emplacement inconnu</translation>
    </message>
    <message>
        <source>Indicative position</source>
        <translation>Emplacement indicatif</translation>
    </message>
    <message>
        <source>floor area</source>
        <translation>surface de plancher</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui s’y trouve</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Owner or developer</source>
        <translation>Propriétaire ou promoteur</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Architecte</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Laboratories and offices</source>
        <translation>Laboratoires et bureaux</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>Mixed block</source>
        <translation>Îlot mixte</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Petite enfance</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Enseignement supérieur</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gare</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Heritage</source>
        <translation>Patrimoine</translation>
    </message>
    <message>
        <source>Technical building</source>
        <translation>Équipement technique</translation>
    </message>
</context>
<context>
    <name>PresenterButtons</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Remontrer</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>PresenterHead</name>
    <message>
        <source>%1 since the beginning</source>
        <translation>%1 depuis le début</translation>
    </message>
</context>
<context>
    <name>PresenterPage</name>
    <message>
        <source>The screen is black</source>
        <translation>L’écran est noir</translation>
    </message>
    <message>
        <source>You look around: the stop comes back</source>
        <translation>Vous explorez&#xa0;: l’étape reviendra</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>This is the last stop</source>
        <translation>C’est la dernière étape</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Stations within reach from here, about</source>
        <translation>Stations à portée d’ici, environ</translation>
    </message>
    <message>
        <source>Stations within reach of {station}, about</source>
        <translation>Stations à portée de {station}, environ</translation>
    </message>
    <message>
        <source>Hatched on the map: reached sooner on the other date ({date})</source>
        <translation>Hachuré sur la carte&#xa0;: atteint plus tôt à l’autre date ({date})</translation>
    </message>
    <message>
        <source>Hatched on the map: reached sooner than on the other date ({date})</source>
        <translation>Hachuré sur la carte&#xa0;: atteint plus tôt qu’à l’autre date ({date})</translation>
    </message>
    <message>
        <source>{date}: {section} ({as_of})</source>
        <translation>{date}&#xa0;: {section} ({as_of})</translation>
    </message>
    <message>
        <source>For a date in the past this is not worked out: the network of that time is not described.</source>
        <translation>Pour une date passée, la borne ne calcule rien&#xa0;: le réseau d’alors n’est pas décrit.</translation>
    </message>
    <message>
        <source>About, during the day: metro, RER, tram and on foot, with the way to the platform, waiting and changes. Without buses, Transilien trains and disruptions.</source>
        <translation>Environ, en journée&#xa0;: métro, RER, tram et à pied, avec le chemin jusqu’au quai, l’attente et les correspondances. Sans bus, ni Transilien, ni perturbations.</translation>
    </message>
    <message>
        <source>On foot at {speed} km/h, {minutes} minutes at most from a station.</source>
        <translation>À pied à {speed}&#xa0;km/h, {minutes} minutes au plus depuis une station.</translation>
    </message>
    <message>
        <source>Existing network: as of {month}. A line counts from the last day of the period announced.</source>
        <translation>Réseau existant&#xa0;: état de {month}. Une ligne compte à partir du dernier jour de la période annoncée.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Coordinating association</source>
        <translation>Association coordinatrice</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>European partner</source>
        <translation>Partenaire européen</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Related organisation</source>
        <translation>Organisme lié</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Occupant</translation>
    </message>
    <message>
        <source>Announced tenant</source>
        <translation>Occupant annoncé</translation>
    </message>
    <message>
        <source>Former tenant</source>
        <translation>Ancien occupant</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Aménageur ou promoteur</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Concepteur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin</translation>
    </message>
    <message>
        <source>Historic organisation</source>
        <translation>Acteur historique</translation>
    </message>
    <message>
        <source>Challenge winner</source>
        <translation>Lauréat d’un concours</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>from here, on foot</source>
        <translation>depuis ici, à pied</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>depuis ici</translation>
    </message>
    <message>
        <source>from {start}, on foot</source>
        <translation>départ&#xa0;: {start}, à pied</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>départ&#xa0;: {start}</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Fewest changes</source>
        <translation>Le moins de changements</translation>
    </message>
    <message>
        <source>No known stairs · {minutes}</source>
        <translation>Sans escalier connu · {minutes}</translation>
    </message>
    <message>
        <source>Shortest · {minutes}</source>
        <translation>Le plus court · {minutes}</translation>
    </message>
    <message>
        <source>Shortest, with stairs · {minutes}</source>
        <translation>Le plus court, avec escaliers · {minutes}</translation>
    </message>
    <message>
        <source>On lines that are only announced</source>
        <translation>Par des lignes seulement annoncées</translation>
    </message>
    <message>
        <source>Worked out for {day}; no timetable.</source>
        <translation>Calculé pour le {day}&#x202f;; ce n’est pas un horaire.</translation>
    </message>
    <message>
        <source>Without buses and the trains of Transilien.</source>
        <translation>Sans les bus ni les trains Transilien.</translation>
    </message>
    <message>
        <source>Show the shortest way, with stairs · {minutes}</source>
        <translation>Voir le plus court, avec escaliers · {minutes}</translation>
    </message>
    <message>
        <source>Choose another one, or ask at the reception.</source>
        <translation>Choisissez-en un autre, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>No way without stairs is known from {start} to {goal}.</source>
        <translation>Aucun trajet sans escalier n’est connu de «&#xa0;{start}&#xa0;» à «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask at the reception whether there is one.</source>
        <translation>Demandez à l’accueil s’il en existe un.</translation>
    </message>
    <message>
        <source>The way begins and ends at the same place.</source>
        <translation>Le trajet commence et finit au même endroit.</translation>
    </message>
    <message>
        <source>Choose another start or another destination.</source>
        <translation>Choisissez un autre départ ou une autre destination.</translation>
    </message>
    <message>
        <source>It is not known where {name} is.</source>
        <translation>On ne sait pas où se trouve «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Journeys on {day} are not known.</source>
        <translation>Les trajets du {day} ne sont pas connus.</translation>
    </message>
    <message>
        <source>The network is known from {day} on.</source>
        <translation>Le réseau est connu à partir du {day}.</translation>
    </message>
    <message>
        <source>No train stops at {name} on {day}.</source>
        <translation>Aucun train ne s’arrête à {name} le {day}.</translation>
    </message>
    <message>
        <source>No way from {start} to {goal} is known.</source>
        <translation>Aucun trajet n’est connu de «&#xa0;{start}&#xa0;» à «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>Buses and other trains are not known here: ask at the reception.</source>
        <translation>La borne ne connaît ni les bus ni les autres trains&#xa0;: demandez à l’accueil.</translation>
    </message>
    <message>
        <source>This place is not known any more.</source>
        <translation>Ce lieu n’est plus connu.</translation>
    </message>
    <message>
        <source>This kiosk cannot work out ways at the moment.</source>
        <translation>Cette borne ne peut pas calculer de trajet en ce moment.</translation>
    </message>
</context>
<context>
    <name>RouteFollowing</name>
    <message>
        <source>Previous</source>
        <comment>step</comment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>The whole way</source>
        <translation>Tout le trajet</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>RouteMessage</name>
    <message>
        <source>Look for the way today</source>
        <translation>Chercher le trajet aujourd’hui</translation>
    </message>
    <message>
        <source>Choose another destination</source>
        <translation>Choisir une autre destination</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>On my telephone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>Looking for the way…</source>
        <translation>Recherche du trajet…</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Changer le départ</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Trajet inverse</translation>
    </message>
</context>
<context>
    <name>RouteStep</name>
    <message>
        <source>Stairs</source>
        <translation>Escalier</translation>
    </message>
</context>
<context>
    <name>RouteSummary</name>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
</context>
<context>
    <name>SceneTabs</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Get there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>The campus</source>
        <translation>Le campus</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Faire défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Faire défiler vers le bas</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Where does the way begin?</source>
        <translation>D’où partez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Où voulez-vous aller&#x202f;?</translation>
    </message>
    <message>
        <source>One result</source>
        <translation>Un résultat</translation>
    </message>
    <message>
        <source>{count} results</source>
        <translation>{count} résultats</translation>
    </message>
    <message>
        <source>Hospital and care</source>
        <translation>Hôpital et soins</translation>
    </message>
    <message>
        <source>Metro, RER and tram</source>
        <translation>Métro, RER et tram</translation>
    </message>
    <message>
        <source>Lodging and childcare</source>
        <translation>Se loger, faire garder</translation>
    </message>
    <message>
        <source>Parks and heritage</source>
        <translation>Parcs et patrimoine</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Schools and studies</source>
        <translation>Écoles et études</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>{count} stations</source>
        <translation>{count} gares</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for a place, an organisation, a station</source>
        <translation>Rechercher un lieu, une organisation, une gare</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>SearchNothing</name>
    <message>
        <source>Nothing by this name here</source>
        <translation>Rien à ce nom ici</translation>
    </message>
    <message>
        <source>Try another word, or choose a category: clear the field to see them.</source>
        <translation>Essayez un autre mot, ou videz le champ pour choisir une catégorie.</translation>
    </message>
    <message>
        <source>The people at the reception will gladly help you.</source>
        <translation>À l’accueil, on vous aidera volontiers.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Here, where you are</source>
        <translation>Ici, où vous êtes</translation>
    </message>
    <message>
        <source>Place, station…</source>
        <translation>Lieu, gare…</translation>
    </message>
    <message>
        <source>Place, name, station…</source>
        <translation>Lieu, nom, gare…</translation>
    </message>
</context>
<context>
    <name>SecondsRing</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>Secondes restantes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>At peak times a train about every {time}</source>
        <translation>En pointe, un train toutes les {time} environ</translation>
    </message>
    <message>
        <source>In the daytime a train about every {time}</source>
        <translation>En journée, un train toutes les {time} environ</translation>
    </message>
    <message>
        <source>In the evening a train about every {time}</source>
        <translation>Le soir, un train toutes les {time} environ</translation>
    </message>
    <message>
        <source>{distance} as the crow flies</source>
        <translation>{distance} à vol d’oiseau</translation>
    </message>
    <message>
        <source>First train {time}</source>
        <translation>Premier train {time}</translation>
    </message>
    <message>
        <source>Last train {time}</source>
        <translation>Dernier train {time}</translation>
    </message>
    <message>
        <source>The nearest stations, as the crow flies</source>
        <translation>Les stations les plus proches, à vol d’oiseau</translation>
    </message>
    <message>
        <source>Way not known to the kiosk</source>
        <translation>Parcours que la borne ne connaît pas</translation>
    </message>
    <message>
        <source>stops at the campus</source>
        <translation>s’arrête au campus</translation>
    </message>
    <message>
        <source>stop not verified</source>
        <translation>arrêt non vérifié</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Space</name>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En chantier</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>{area} known in all</source>
        <translation>{area} connus en tout</translation>
    </message>
    <message numerus="yes">
        <source>and %n places of unknown floor area</source>
        <translation>
            <numerusform>et %n lieu dont la surface n’est pas connue</numerusform>
            <numerusform>et %n lieux dont la surface n’est pas connue</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor area not known</source>
        <translation>Surface non connue</translation>
    </message>
    <message>
        <source>{area}, not in the total ({kind})</source>
        <translation>{area}, hors total ({kind})</translation>
    </message>
    <message>
        <source>{area}, in the total with its whole</source>
        <translation>{area}, déjà compté avec l’ensemble</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Guided by voice. You are in front of the kiosk {title}, {commune}.</source>
        <translation>Guidage par la voix. Vous êtes devant la borne {title}, à {commune}.</translation>
    </message>
    <message>
        <source>Move one finger over the screen: you hear what it touches.</source>
        <translation>Promenez un doigt sur l’écran&#xa0;: vous entendez ce qu’il touche.</translation>
    </message>
    <message>
        <source>Tap twice, anywhere, to open what you heard last.</source>
        <translation>Touchez deux fois de suite, n’importe où, pour ouvrir ce que vous venez d’entendre.</translation>
    </message>
    <message>
        <source>Swipe right with one finger for the next element, left for the one before.</source>
        <translation>Balayez d’un doigt vers la droite pour l’élément suivant, vers la gauche pour le précédent.</translation>
    </message>
    <message>
        <source>Move two fingers up or down to scroll.</source>
        <translation>Glissez deux doigts vers le haut ou le bas pour faire défiler.</translation>
    </message>
    <message>
        <source>On the map, tap twice for the places around you, with distance and direction.</source>
        <translation>Sur la carte, touchez deux fois pour les lieux autour de vous, avec leur distance et leur direction.</translation>
    </message>
    <message>
        <source>Keep one finger still for three seconds to end.</source>
        <translation>Gardez un doigt immobile trois secondes pour quitter le guidage.</translation>
    </message>
    <message>
        <source>The voice guide has ended.</source>
        <translation>Le guidage par la voix est terminé.</translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to go on.</source>
        <translation>Êtes-vous encore là&#x202f;? Touchez l’écran pour continuer.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Map. Tap twice for the places around you.</source>
        <translation>Carte. Touchez deux fois pour les lieux autour de vous.</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 2011 to 2025</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>mètres carrés</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>times</source>
        <comment>2 times 3</comment>
        <translation>fois</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>The map is being prepared. It will be here in a few seconds.</source>
        <translation>La carte se prépare. Elle sera là dans quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Tries cannot be counted: no code is accepted.</source>
        <translation>Les essais ne peuvent pas être comptés&#xa0;: aucun code n’est accepté.</translation>
    </message>
    <message>
        <source>The next try in {minutes} min {seconds} s.</source>
        <translation>Prochain essai dans {minutes}&#xa0;min {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Too many tries. The next one in {seconds} s.</source>
        <translation>Trop d’essais. Prochain essai dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>That is not the code.</source>
        <translation>Ce code n’est pas le bon.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries.</source>
        <translation>
            <numerusform>Encore %n essai.</numerusform>
            <numerusform>Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted this month.</source>
        <translation>Rien n’a été compté ce mois-ci.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>There is no USB stick: the file is on the machine.</source>
        <translation>Pas de clé USB&#xa0;: le fichier est sur la machine.</translation>
    </message>
    <message>
        <source>goes on by itself, again and again; a touch gives the kiosk</source>
        <translation>avance seule, en boucle&#x202f;; un toucher rend la borne</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stations</source>
        <translation>
            <numerusform>%n gare</numerusform>
            <numerusform>%n gares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n chiffre clé</numerusform>
            <numerusform>%n chiffres clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tours</source>
        <translation>
            <numerusform>%n visite guidée</numerusform>
            <numerusform>%n visites guidées</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construite</translation>
    </message>
    <message>
        <source>Content as of</source>
        <translation>Contenu au</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Elle contient</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>None since this machine was set up</source>
        <translation>Aucune depuis l’installation de cette machine</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Ready; shown when nobody is at the kiosk</source>
        <translation>Prête&#x202f;; affichée quand personne n’est à la borne</translation>
    </message>
    <message>
        <source>It has mistakes: what was shown before stays</source>
        <translation>Le contenu a des erreurs&#xa0;: ce qui était affiché reste</translation>
    </message>
    <message>
        <source>The content is gone: what was shown before stays</source>
        <translation>Le contenu a disparu&#xa0;: ce qui était affiché reste</translation>
    </message>
    <message>
        <source>Last update, {when}</source>
        <translation>Dernière mise à jour, {when}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The content could not be checked</source>
        <translation>Le contenu n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>aucun avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: python main.py check</source>
        <translation>
            <numerusform>et %n autre&#xa0;: python main.py check</numerusform>
            <numerusform>et %n autres&#xa0;: python main.py check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: python main.py statistics</source>
        <translation>
            <numerusform>et %n autre&#xa0;: python main.py statistics</numerusform>
            <numerusform>et %n autres&#xa0;: python main.py statistics</numerusform>
        </translation>
    </message>
    <message>
        <source>under {count}</source>
        <translation>moins de {count}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Languages changed to</source>
        <translation>Langues choisies</translation>
    </message>
    <message>
        <source>Parts of the kiosk</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Gares</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>Without a result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Crédits et licences</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Answers of home</source>
        <translation>Réponses de l’accueil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>The machine could not be looked at</source>
        <translation>La machine n’a pas pu être examinée</translation>
    </message>
</context>
<context>
    <name>StaffContent</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The folder, now</source>
        <translation>Le dossier, maintenant</translation>
    </message>
    <message>
        <source>The content is being checked …</source>
        <translation>Vérification du contenu…</translation>
    </message>
</context>
<context>
    <name>StaffCounters</name>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Numbers under 5 are not told: they could be one person’s visit. The last minute is still missing.</source>
        <translation>Les nombres inférieurs à 5 ne sont pas donnés&#xa0;: ce pourrait être la visite d’une seule personne. La dernière minute manque encore.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>StaffLeave</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>End the kiosk? Somebody has to start it again.</source>
        <translation>Arrêter la borne&#x202f;? Quelqu’un devra la relancer.</translation>
    </message>
    <message>
        <source>The kiosk goes on in a window, or ends.</source>
        <translation>La borne continue dans une fenêtre, ou s’arrête.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>End the kiosk …</source>
        <translation>Arrêter la borne…</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Yes, end the kiosk</source>
        <translation>Oui, arrêter la borne</translation>
    </message>
</context>
<context>
    <name>StaffMachine</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>The machine is being looked at …</source>
        <translation>Examen de la machine…</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Start a tour of the campus</source>
        <translation>Lancer une visite guidée du campus</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Edition, check of the folder, last update</source>
        <translation>Édition, vérification du dossier, dernière mise à jour</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>What was opened today and this month</source>
        <translation>Ce qui a été ouvert aujourd’hui et ce mois-ci</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>What this machine lacks</source>
        <translation>Ce qui manque à cette machine</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>The map as one file</source>
        <translation>La carte en un seul fichier</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave full screen, end the kiosk</source>
        <translation>Quitter le plein écran, arrêter la borne</translation>
    </message>
</context>
<context>
    <name>StaffNumbers</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message>
        <source>Staff code</source>
        <translation>Code du personnel</translation>
    </message>
    <message>
        <source>Staff mode is off: no code is set on this machine.</source>
        <translation>Le mode personnel est désactivé&#xa0;: aucun code n’est défini sur cette machine.</translation>
    </message>
    <message>
        <source>Type your code.</source>
        <translation>Saisissez votre code.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Chiffres saisis&#xa0;: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Locks itself after 2 minutes without a touch.</source>
        <translation>Se verrouille après 2&#xa0;minutes sans toucher.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
</context>
<context>
    <name>StaffPresent</name>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>When nobody is there, the kiosk invites as before.</source>
        <translation>Quand il n’y a personne, la borne invite comme avant.</translation>
    </message>
    <message>
        <source>End the tour that goes on by itself</source>
        <translation>Arrêter la visite qui avance seule</translation>
    </message>
</context>
<context>
    <name>StaffTake</name>
    <message>
        <source>Take away</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>The map, its sheets and the tours as one file. It opens by a double tap in any browser, without a network.</source>
        <translation>La carte, ses fiches et les visites guidées en un seul fichier. Il s’ouvre d’un double-clic dans tout navigateur, sans réseau.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>StageControls</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credits and licences</source>
        <translation>Crédits et licences</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>{date}: open</source>
        <translation>{date}&#xa0;: ouverte</translation>
    </message>
    <message>
        <source>{date}: expected</source>
        <translation>{date}&#xa0;: attendue</translation>
    </message>
    <message>
        <source>{date}: not open yet</source>
        <translation>{date}&#xa0;: pas encore ouverte</translation>
    </message>
    <message>
        <source>On the date shown</source>
        <translation>À la date montrée</translation>
    </message>
    <message>
        <source>Platform {depth} below ground</source>
        <translation>Quai à {depth} de profondeur</translation>
    </message>
    <message>
        <source>Interchanges</source>
        <translation>Correspondances</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Existing</source>
        <translation>Existant</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En chantier</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Demolished</source>
        <translation>Démoli</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The campus</source>
        <translation>Le campus</translation>
    </message>
    <message>
        <source>Join the campus</source>
        <translation>Rejoindre le campus</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two sources</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Sources: {texts}</source>
        <translation>Sources&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>Announced {when}</source>
        <translation>Annoncé {when}</translation>
    </message>
    <message>
        <source>Announced {when}, to be confirmed</source>
        <translation>Annoncé {when}, à confirmer</translation>
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
        <translation>{as_of} · borne {title}</translation>
    </message>
    <message>
        <source>{title} kiosk</source>
        <translation>borne {title}</translation>
    </message>
    <message>
        <source>{lines}: {station}, {metres} m away as the crow flies</source>
        <translation>{lines}&#xa0;: {station}, à {metres} m à vol d’oiseau</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Map on the web</source>
        <translation>Plan en ligne</translation>
    </message>
    <message>
        <source>On my telephone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>This code opens the site openstreetmap.org, which then knows what place you are looking for.</source>
        <translation>Ce code ouvre le site openstreetmap.org, qui saura alors quel lieu vous cherchez.</translation>
    </message>
    <message>
        <source>Point your telephone’s camera at this code: the text appears, even without a network.</source>
        <translation>Visez ce code avec l’appareil photo de votre téléphone&#xa0;: le texte s’affiche, même sans réseau.</translation>
    </message>
    <message>
        <source>Rather a map on the web</source>
        <translation>Plutôt un plan en ligne</translation>
    </message>
    <message>
        <source>Opens a site: it will know what place you are looking for.</source>
        <translation>Ouvre un site&#xa0;: il saura quel lieu vous cherchez.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Hatched on the map: reached sooner than today.</source>
        <translation>Hachuré sur la carte&#xa0;: atteint plus tôt qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Worked out, without buses or Transilien trains.</source>
        <translation>Temps calculés, sans bus ni Transilien.</translation>
    </message>
</context>
<context>
    <name>TalkCaption</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>TalkDots</name>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{year} – as announced</source>
        <translation>{year} – tel qu’annoncé</translation>
    </message>
    <message>
        <source>In {year}</source>
        <translation>En {year}</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Date fixed</source>
        <translation>Date fixée</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Announced, to be confirmed</source>
        <translation>Annoncé, à confirmer</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Voir le lieu</translation>
    </message>
    <message>
        <source>See a station</source>
        <translation>Voir une station</translation>
    </message>
</context>
<context>
    <name>TimelineBand</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>TranslationList</name>
    <message>
        <source>State of the translations</source>
        <translation>État des traductions</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Not yet read over by a native reader</source>
        <translation>Pas encore relu par une personne dont c’est la langue maternelle</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>translated by the project</source>
        <translation>traduit par le projet</translation>
    </message>
    <message>
        <source>in the association&apos;s care</source>
        <translation>sous la responsabilité de l’association</translation>
    </message>
    <message>
        <source>by a translator</source>
        <translation>par un traducteur ou une traductrice</translation>
    </message>
    <message>
        <source>by a native reader</source>
        <translation>par une personne dont c’est la langue maternelle</translation>
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
        <translation>Grand Paris</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Set off straight ahead</source>
        <translation>Partez tout droit</translation>
    </message>
    <message>
        <source>Set off slightly to your left</source>
        <translation>Partez légèrement à gauche</translation>
    </message>
    <message>
        <source>Set off to your left</source>
        <translation>Partez à gauche</translation>
    </message>
    <message>
        <source>Set off to your left, almost back</source>
        <translation>Partez à gauche, presque en arrière</translation>
    </message>
    <message>
        <source>Turn round and set off</source>
        <translation>Faites demi-tour et partez</translation>
    </message>
    <message>
        <source>Set off to your right, almost back</source>
        <translation>Partez à droite, presque en arrière</translation>
    </message>
    <message>
        <source>Set off to your right</source>
        <translation>Partez à droite</translation>
    </message>
    <message>
        <source>Set off slightly to your right</source>
        <translation>Partez légèrement à droite</translation>
    </message>
    <message>
        <source>Go straight on</source>
        <translation>Continuez tout droit</translation>
    </message>
    <message>
        <source>Bear left</source>
        <translation>Obliquez à gauche</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tournez à gauche</translation>
    </message>
    <message>
        <source>Turn sharp left</source>
        <translation>Tournez franchement à gauche</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Faites demi-tour</translation>
    </message>
    <message>
        <source>Turn sharp right</source>
        <translation>Tournez franchement à droite</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tournez à droite</translation>
    </message>
    <message>
        <source>Bear right</source>
        <translation>Obliquez à droite</translation>
    </message>
    <message>
        <source>by the stairs</source>
        <translation>par l’escalier</translation>
    </message>
    <message>
        <source>along the path</source>
        <translation>par le chemin</translation>
    </message>
    <message>
        <source>along the pedestrian way</source>
        <translation>par la voie piétonne</translation>
    </message>
    <message>
        <source>along the track</source>
        <translation>par la piste</translation>
    </message>
    <message>
        <source>along the service road</source>
        <translation>par la voie de desserte</translation>
    </message>
    <message>
        <source>along the street</source>
        <translation>par la rue</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>environ {minutes}</translation>
    </message>
    <message>
        <source>{turn}: {street}</source>
        <translation>{turn}&#xa0;: {street}</translation>
    </message>
    <message>
        <source>{turn}, {along}</source>
        <translation>{turn}, {along}</translation>
    </message>
    <message>
        <source>Set off {compass}</source>
        <translation>Partez {compass}</translation>
    </message>
    <message>
        <source>With stairs</source>
        <translation>Avec escaliers</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sans marche</translation>
    </message>
    <message>
        <source>No known stairs</source>
        <translation>Sans escalier connu</translation>
    </message>
    <message>
        <source>Where the entrance is, is not known: the walk ends at the nearest known point.</source>
        <translation>On ne sait pas où est l’entrée&#xa0;: le trajet s’arrête au point connu le plus proche.</translation>
    </message>
    <message>
        <source>Checked on the spot: no step all along the way ({date}).</source>
        <translation>Vérifié sur place&#xa0;: aucune marche sur tout le trajet ({date}).</translation>
    </message>
    <message>
        <source>By data of {date}, which nobody has checked on the spot: slopes and kerbs are not known.</source>
        <translation>D’après des données de {date}, que personne n’a vérifiées sur place&#xa0;: pentes et bordures ne sont pas connues.</translation>
    </message>
    <message>
        <source>Where exactly the kiosk stands is not known.</source>
        <translation>L’emplacement exact de la borne n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>WayEnd</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>in {date}</source>
        <translation>en {date}</translation>
    </message>
    <message>
        <source>in the {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>in early or late: {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>in spring: {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>in summer: {date}</source>
        <translation>à l’{date}</translation>
    </message>
    <message>
        <source>in autumn: {date}</source>
        <translation>à l’{date}</translation>
    </message>
    <message>
        <source>in winter: {date}</source>
        <translation>à l’{date}</translation>
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
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Science and medicine</source>
        <translation>Science et médecine</translation>
    </message>
    <message>
        <source>Innovation and business</source>
        <translation>Innovation et entreprises</translation>
    </message>
</context>
<context>
    <name>YearAxis</name>
    <message>
        <source>Left and right change the year</source>
        <translation>Gauche et droite&#xa0;: changer d’année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
</TS>
