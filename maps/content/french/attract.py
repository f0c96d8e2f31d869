"""The loop that invites, and the hours of the house, in French."""

ATTRACT = {
    "{value} is not a view.": "{value} n’est pas une vue.",
    "Use campus or grandparis.": "Prenez campus ou grandparis.",
    "says nothing.": "ne dit rien.",
    "Give it a text, or name a figure.": "Donnez-lui un texte, ou nommez un chiffre.",
    "has a figure beside its text.": "a un chiffre en plus de son texte.",
    "Keep one of them: a stop says one thing.": "Gardez l’un des deux : une étape dit une seule chose.",
    "place {id} is not on the map.": "le lieu {id} n’est pas sur la carte.",
    "Give it a position or a footprint, or show a view.": (
        "Donnez-lui une position ou une emprise, ou montrez une vue."
    ),
    "Name a figure for visitors: everybody sees this loop.": (
        "Nommez un chiffre pour visiteurs : tout le monde voit cette boucle."
    ),
    "its note is {count} characters long.": "sa note a {count} signes.",
    "At most {limit} can be read in passing: name another figure.": (
        "On en lit {limit} au plus en passant : nommez un autre chiffre."
    ),
}

HOURS = {
    "{value} are no opening hours.": "{value} n’est pas un horaire.",
    'Write hours of one day between quotes, as "08:00-20:00"; midnight at its end is 24:00.': (
        'Écrivez des heures d’un même jour entre guillemets, comme « "08:00-20:00" » ; minuit, à sa fin, est 24:00.'
    ),
}
