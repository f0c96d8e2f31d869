"""What does not fit together, in French."""

STORY = {
    "has no date.": "n’a pas de date.",
    "Give it one, or name the section or the place whose opening or delivery it is.": (
        "Donnez-lui-en une, ou nommez le tronçon ou le lieu dont c’est l’ouverture ou la livraison."
    ),
    "is {change}, but the day of that news is not given.": (
        "porte « change: {change} », mais le jour de cette nouvelle n’est pas donné."
    ),
    "Give the day of the news as its date, with kind: opened.": (
        "Donnez-lui pour date le jour de la nouvelle, avec kind: opened."
    ),
    "is for floor area, but no unit is given.": "porte sur une surface, mais n’a pas d’unité.",
    "Write unit: m², or leave purpose out.": "Écrivez unit: m², ou omettez purpose.",
    "is not confirmed, and no note says why.": "n’est pas confirmé, et aucune note ne dit pourquoi.",
    "Add a note, or write confirmed: true.": "Ajoutez une note, ou écrivez confirmed: true.",
    "Correct from or until; both days are shown.": "Corrigez from ou until ; on la montre ces deux jours-là aussi.",
    "section {id} has no opening date.": "le tronçon {id} n’a pas de date d’ouverture.",
    "place {id} has no delivery date.": "le lieu {id} n’a pas de date de livraison.",
    "Give the milestone a date of its own.": "Donnez au jalon une date à lui.",
    "organisation {id} is not shown.": "l’organisation {id} n’est pas montrée.",
    "Name something that is shown, or write show: true there.": (
        "Nommez une chose qui est montrée, ou écrivez-y show: true."
    ),
    "{last} is before its first day, {first}.": ("{last} précède son premier jour, {first}."),
}

REFERENCES = {
    "a known licence": "une licence connue",
    "a known source": "une source connue",
    "a known organisation": "une organisation connue",
    "a known place": "un lieu connu",
    "a known line": "une ligne connue",
    "a known intent": "une case connue",
    "a known section": "un tronçon connu",
    "a known station": "une gare connue",
    "a known milestone": "un jalon connu",
    "a known figure": "un chiffre connu",
    "a known feature of the plan": "un élément connu du plan",
    "Use an id of {file}, or add it there.": "Prenez un id de {file}, ou ajoutez-le là.",
    "the place is part of itself: {circle}.": "le lieu fait partie de lui-même : {circle}.",
    "Remove one of these part_of.": "Retirez l’un de ces part_of.",
    "{id} already belongs to the place {place}.": "{id} appartient déjà au lieu {place}.",
    "A station has one place: remove it from one of them.": "Une gare a un seul lieu : retirez-la de l’un d’eux.",
    "{id} is already the id of {other}.": "{id} est déjà l’id de : {other}.",
    "is empty, and so are the organisations and the stations: nothing says how recent the content is.": (
        "est vide, et les organisations et les gares aussi : rien ne dit de quand date le contenu."
    ),
    "Give at least one place, organisation or station.": "Donnez au moins un lieu, une organisation ou une gare.",
    "{file}, {place}": ("{file}, {place}"),
}

NETWORK = {
    "section {section} is of line {line}, not {other}.": (
        "le tronçon {section} est de la ligne {line}, pas de {other}."
    ),
    "Correct the line or the section.": "Corrigez la ligne ou le tronçon.",
    "section {section} does not stop at {station}.": "le tronçon {section} ne dessert pas {station}.",
    "Add the station to the section in network/sections.yaml, or remove this call.": (
        "Ajoutez la gare au tronçon dans network/sections.yaml, ou retirez cette desserte."
    ),
    "line {line} does not call at {station}.": "la ligne {line} ne dessert pas {station}.",
    "Add the call in network/stations.yaml.": "Ajoutez la desserte dans network/stations.yaml.",
    "{station} follows itself.": "{station} se suit elle-même.",
    "Remove one of them.": "Retirez l’une des deux.",
    "no track of line {line} joins {start} and {end}.": "aucune voie de la ligne {line} ne relie {start} et {end}.",
    "Draw it in network/tracks.geojson (schematic where the trace is not known).": (
        "Dessinez-la dans network/tracks.geojson (schematic si le tracé n’est pas connu)."
    ),
    "no section of line {line} runs between {start} and {end}.": (
        "aucun tronçon de la ligne {line} ne va de {start} à {end}."
    ),
    "Correct line, start and end, or delete the track.": "Corrigez line, start et end, ou supprimez la voie.",
}

POSITIONS = {
    "Give degrees (WGS 84), as lon 2.35 and lat 48.79.": "Donnez des degrés (WGS 84), comme lon 2.35 et lat 48.79.",
    "Write [west, south, east, north], as [2.32, 48.77, 2.37, 48.81].": (
        "Écrivez [ouest, sud, est, nord], comme [2.32, 48.77, 2.37, 48.81]."
    ),
    "Widen the outer or narrow the inner one.": "Élargissez l’un ou rétrécissez l’autre.",
    "{lon} and lat {lat} are swapped.": "{lon} et lat {lat} sont intervertis.",
    "Exchange the two figures.": "Échangez les deux chiffres.",
    "({lon}, {lat}) lies outside {bounds}.": "({lon}, {lat}) est hors de {bounds}.",
    "Move it inside {limits}, or widen them in kiosk.yaml.": (
        "Placez-le dans {limits}, ou élargissez ces limites dans kiosk.yaml."
    ),
    "{value} is in metres (Lambert-93), not in degrees.": ("{value} est en mètres (Lambert-93), pas en degrés."),
    "{bounds} are not bounds: west must be less than east, south less than north, in degrees.": (
        "{bounds} ne sont pas des limites : l’ouest doit être inférieur à l’est et le sud au nord, en degrés."
    ),
    "{bounds} does not lie inside {outer}, {limits}.": ("{bounds} n’est pas à l’intérieur de {outer}, {limits}."),
}
