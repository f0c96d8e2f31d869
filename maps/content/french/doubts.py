"""Warnings, and what the commands say at their end, in French."""

DOUBTS = {
    "was announced for a time that ended on {day}.": "était annoncé pour une période qui a pris fin le {day}.",
    "Find out: write kind: opened with the day, or what is announced now with its as_of.": (
        "Renseignez-vous : écrivez kind: opened avec le jour, ou ce qui est annoncé à présent avec son as_of."
    ),
    "{day} is over: the notice is not shown any more.": "{day} est passé : l’annonce n’est plus montrée.",
    "Remove the notice, or give it another last day.": "Retirez l’annonce, ou donnez-lui un autre dernier jour.",
    "{day} is still to come.": "{day} est encore à venir.",
    "Give the last day on which it was known to hold.": "Donnez le dernier jour où on le savait exact.",
    "{day} is more than a year ago.": "{day} remonte à plus d’un an.",
    "Find out whether it still holds; then write today’s date.": (
        "Vérifiez que c’est toujours exact, puis écrivez la date du jour."
    ),
    "{limit} fit its place on the sheet: shorten it.": "Il n’en tient que {limit} sur la fiche : raccourcissez-le.",
    "says the same in {first} and in {others}.": "dit la même chose en {first} et en {others}.",
    "Translate it.": "Traduisez-le.",
    "has neither a position nor a footprint, nor is it part of a place that has.": (
        "n’a ni position ni emprise, et ne fait partie d’aucun lieu qui en ait."
    ),
    "It is in the directory only. Add position, footprint or part_of.": (
        "Il n’est que dans l’annuaire. Ajoutez position, footprint ou part_of."
    ),
}

CLOSING = {
    "The content is good.": "Le contenu est bon.",
    "1 mistake.": "1 erreur.",
    "{count} mistakes.": "{count} erreurs.",
    "1 warning.": "1 avertissement.",
    "{count} warnings.": "{count} avertissements.",
    "{mistakes} {warnings}": "{mistakes} {warnings}",
    "… and {count} more warnings like these; --all shows every one.": (
        "… et {count} autres avertissements de même nature ; --all les montre tous."
    ),
    "here follow {count} more.": "{count} autres suivent ici.",
    "Settle those before this first.": "Réglez d’abord ceux d’avant.",
}
