"""The comparison, the trains, the buses and the survey of ways, in French."""

COMPARISON = {
    "{field} stands beside {other}: one moment has one of them.": (
        "{field} est donné à côté de {other} : un moment n’a que l’un des deux."
    ),
    "Keep one of before, once and year, or none for today.": (
        "Gardez before, once ou year, un seul ; ou aucun pour aujourd’hui."
    ),
    "has more than one moment without before, once or year: all of them are today.": (
        "a plus d’un moment sans before, once ni year : tous seraient aujourd’hui."
    ),
    "Keep one of them.": "N’en gardez qu’un.",
    "names {id} twice.": "nomme deux fois {id}.",
    "{id} is in the list already.": "{id} est déjà dans la liste.",
    "Give the section one, or name another.": "Donnez-en une au tronçon, ou nommez-en un autre.",
    "section {id} has not opened: what is before it is not over.": (
        "le tronçon {id} n’est pas ouvert : ce qui est avant lui n’est pas fini."
    ),
    "Name a section that is open, or leave before out for today.": (
        "Nommez un tronçon ouvert, ou retirez before pour aujourd’hui."
    ),
    "{value} is not a time.": "{value} n’est pas une heure.",
    "Write hours and minutes between quotes, as '05:30'; after midnight '24:30' goes on.": (
        "Écrivez heures et minutes entre guillemets, comme '05:30' ; après minuit, continuez : '24:30'."
    ),
    "{last} is not later than the first train, {first}.": "{last} n’est pas après le premier train, {first}.",
    "After midnight go on counting: half past midnight is '24:30'.": (
        "Après minuit, continuez de compter : minuit et demi est '24:30'."
    ),
    "is given, but not the day on which it was measured.": "est donné, mais pas le jour de la mesure.",
    "Write the day of the survey as verified_on.": "Écrivez le jour du relevé dans verified_on.",
    "has a door, but it is not known where.": "a une porte, mais on ne sait pas où.",
    "Give the position of the entrance as well.": "Donnez aussi la position de l’entrée (entrance).",
    "{day} is still to come: nobody can have walked there.": "{day} est à venir : personne n’a pu y marcher.",
    "Write the day of the survey.": "Écrivez le jour du relevé.",
    "{line} at {station} is told already.": "{line} à {station} est déjà donnée.",
}
