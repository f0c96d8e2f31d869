"""Journeys, walks and what they are worked out from, in French."""

RAIL = {
    "is missing, but there is a network that journeys are worked out from.": (
        "manque, alors qu’il y a un réseau sur lequel des trajets sont calculés."
    ),
    "Put it back, or remove the files that need it.": "Remettez-le, ou retirez les fichiers qui en ont besoin.",
    "{id} is already an id of {file}.": "{id} est déjà un id de {file}.",
    "Remove the record: what is there is the same.": "Retirez l’enregistrement : c’est la même chose qui figure là.",
    "line {line} links {start} and {end} already.": "la ligne {line} relie déjà {start} et {end}.",
    "{length} m of track cannot lead over {straight} m.": "{length} m de voie ne peuvent franchir {straight} m.",
    "{length} m of track would be ridden at {speed} km/h.": "{length} m de voie seraient parcourus à {speed} km/h.",
    "Correct the length, or the positions of the stations.": "Corrigez la longueur, ou les positions des gares.",
    "{metres} m are too far to change on foot.": "{metres} m, c’est trop loin pour une correspondance à pied.",
    "At most {most} m are an interchange.": "Une correspondance fait {most} m au plus.",
    "{minutes} min for {km} km would be {speed} km/h.": "{minutes} min pour {km} km feraient {speed} km/h.",
    "Correct the minutes, or the stations.": "Corrigez les minutes, ou les gares.",
    "Correct the line or the station.": "Corrigez la ligne ou la gare.",
    "{station} is cut off: no link leads to it from most other stations.": (
        "{station} est isolée : aucune liaison n’y mène depuis la plupart des autres gares."
    ),
    "Add a link in network/rail_links.yaml, or an interchange.": (
        "Ajoutez une liaison dans network/rail_links.yaml, ou une correspondance."
    ),
    "{speed} km/h is no speed of a train here.": "{speed} km/h n’est pas la vitesse d’un train d’ici.",
    "Speeds from {least} to {most} km/h are known.": "On connaît des vitesses de {least} à {most} km/h.",
    "{mode} has {count} paces.": "{mode} a {count} allures.",
    "Give each mode one: metro, rer, tram.": "Donnez-en une à chaque mode : metro, rer, tram.",
    "is the start as well.": "est aussi le départ.",
    "Name two stations.": "Nommez deux gares.",
    "is {metres} m from the walking network, which has no way to it.": (
        "est à {metres} m du réseau de cheminements, qui n’y mène pas."
    ),
    "Draw a way to it in campus/walking.geojson, or give its entrance.": (
        "Dessinez un chemin dans campus/walking.geojson, ou donnez son entrée (entrance)."
    ),
}

ANSWERS = {
    "There is no station or place {name}.": "Il n’y a ni gare ni lieu {name}.",
    "There is no station or place {name}. Did you mean: {names}?": (
        "Il n’y a ni gare ni lieu {name}. Vouliez-vous dire : {names} ?"
    ),
    "Start and end are the same: {name}.": "Le départ et l’arrivée sont les mêmes : {name}.",
    "Journeys on {day} are not known: the network is described from {first} on.": (
        "Les trajets du {day} ne sont pas connus : le réseau est décrit à partir du {first}."
    ),
    "No journey from {start} to {end} is known.": "On ne connaît pas de trajet de {start} à {end}.",
    "No train stops at {name} on {day}.": "Aucun train ne s’arrête à {name} le {day}.",
    "No train stops at {name} on {day}: it is announced for {last} at the latest.": (
        "Aucun train ne s’arrête à {name} le {day} : l’ouverture est annoncée pour le {last} au plus tard."
    ),
    "{name} is not on the walking network of the campus. Ask for a journey.": (
        "{name} n’est pas sur le réseau de cheminements du campus. Demandez un trajet (journey)."
    ),
    "It is not known where {name} is.": "On ne sait pas où se trouve {name}.",
    "No way on foot is known between these two.": "On ne connaît pas de chemin à pied entre ces deux lieux.",
    "No way without known stairs leads there. The shortest way has some: ask with --any-way.": (
        "Aucun chemin sans escalier connu n’y mène. Le plus court en a : demandez-le avec --any-way."
    ),
    "This content has no network/network.yaml: nothing is known about journeys.": (
        "Ce contenu n’a pas de network/network.yaml : on ne sait rien des trajets."
    ),
    "{start} → {end}, {day}": "{start} → {end}, {day}",
    "{minutes} min (riding {ride}, waiting {wait}, changing {change}, walking {walk})": (
        "{minutes} min (à bord {ride}, attente {wait}, correspondances {change}, marche {walk})"
    ),
    "Without buses and the trains of Transilien. Times are worked out, not a timetable.": (
        "Sans les bus ni les trains du Transilien. Les temps sont calculés, ce n’est pas un horaire."
    ),
    "* announced for that day, to be confirmed": "* annoncé pour ce jour-là, à confirmer",
    "  {line}{mark}: {start} → {end}, stops: {stops}, {minutes} min{towards}": (
        "  {line}{mark} : {start} → {end}, arrêts : {stops}, {minutes} min{towards}"
    ),
    ", towards {ends}": ", direction {ends}",
    "  on foot: {start} → {end}, {metres} m, {minutes} min": "  à pied : {start} → {end}, {metres} m, {minutes} min",
    "  on foot: {metres} m, {minutes} min": "  à pied : {metres} m, {minutes} min",
    "{start} → {end}: {metres} m, {minutes} min": "{start} → {end} : {metres} m, {minutes} min",
    "  {turn} ({compass}): {street}, {metres} m": "  {turn} ({compass}) : {street}, {metres} m",
    "go": "partez",
    "straight on": "tout droit",
    "slightly left": "légèrement à gauche",
    "left": "à gauche",
    "sharp left": "franchement à gauche",
    "turn round": "demi-tour",
    "sharp right": "franchement à droite",
    "right": "à droite",
    "slightly right": "légèrement à droite",
    "north": "nord",
    "north-east": "nord-est",
    "east": "est",
    "south-east": "sud-est",
    "south": "sud",
    "south-west": "sud-ouest",
    "west": "ouest",
    "north-west": "nord-ouest",
    "This way has stairs.": "Ce chemin a des escaliers.",
    "No known stairs; nobody has walked all of it to make sure.": (
        "Pas d’escalier connu ; personne n’a parcouru tout le chemin pour s’en assurer."
    ),
    "Step-free.": "Sans marche.",
    "Data of {date}.": "Données de {date}.",
    "The entrance is not known: the walk ends at the nearest point of the outline.": (
        "L’entrée n’est pas connue : le chemin finit au point le plus proche du contour."
    ),
    "the kiosk": "la borne",
    "stairs": "escalier",
    "path or street without a name": "allée ou rue sans nom",
}
