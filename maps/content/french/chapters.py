"""Chapters, centres and translations, in French."""

CHAPTERS = {
    "a known chapter": "un chapitre connu",
    "is a chart of {kind} of nothing.": "est un dessin « {kind} » sans son total.",
    "Name the figure that they belong to as its whole.": "Nommez sous whole le chiffre du total.",
    "has a whole, which a chart of {kind} does not draw.": "a un whole, qu’un dessin « {kind} » ne montre pas.",
    "draws no figures.": "ne dessine aucun chiffre.",
    "names figures, which it does not draw.": "nomme des chiffres qu’il ne dessine pas.",
    "Only a chart of kind space has none: it follows from the places.": (
        "Seul un dessin « space » n’en a pas : il découle des lieux."
    ),
    "names another chapter.": "nomme un autre chapitre.",
    "Name an organisation, a place, a station, a milestone or a figure.": (
        "Nommez une organisation, un lieu, une gare, un jalon ou un chiffre."
    ),
    "organisation {id} is hidden or has no website.": "l’organisation {id} est cachée ou n’a pas de site.",
    "Give it a website in organisations.yaml, or remove it here.": (
        "Donnez-lui un site dans organisations.yaml, ou retirez-la d’ici."
    ),
    "figure {id} is not more than 0.": "le chiffre {id} n’est pas supérieur à 0.",
    "Draw it as a number, or leave it out.": "Montrez-le avec kind: number, ou omettez-le.",
    "figures {first} and {other} have different units.": "les chiffres {first} et {other} n’ont pas la même unité.",
    "Draw figures of one unit, or draw them as numbers.": (
        "Dessinez des chiffres d’une même unité, ou prenez kind: number."
    ),
    "its figures make {most:g}, more than the {whole:g} of {id}.": (
        "ses chiffres font {most:g}, plus que les {whole:g} de {id}."
    ),
    "Correct the figures, or leave one out.": "Corrigez les chiffres, ou omettez-en un.",
    "do not rise.": "ne vont pas en croissant.",
    "Begin with the smallest.": "Commencez par le plus petit.",
    "figure {id} is for investors only.": "le chiffre {id} est réservé aux investisseurs.",
    "milestone {id} is for investors only.": "le jalon {id} est réservé aux investisseurs.",
    "Leave it out, or write audience: investor.": "Omettez-le, ou écrivez audience: investor.",
}

CENTRES = {
    "organisation {id} has no position.": "l’organisation {id} n’a pas de position.",
    "Give it one: the centre is drawn there.": "Donnez-lui-en une : c’est là que le centre est dessiné.",
}

SYNONYMS = {
    "a kind of place": "une sorte de lieu",
    "{word} has no letter.": "{word} n’a pas de lettre.",
    "{word} is already a word of {id}.": "{word} est déjà un mot de {id}.",
    "Write the words between brackets, or a list for each language.": (
        "Écrivez les mots entre crochets, ou une liste par langue."
    ),
    "Put all that it means into one record.": "Réunissez dans une fiche tout ce que le mot désigne.",
    "Name something that every visitor sees.": "Nommez une chose que tous les visiteurs voient.",
}

TRANSLATIONS = {
    "a translation of the kiosk": "une traduction de la borne",
    "a known file": "un fichier connu",
    "Name a content file, as places.yaml.": "Nommez un fichier du contenu, comme places.yaml.",
    "the state of {file} in {language} is given twice.": "l’état de {file} en {language} est donné deux fois.",
    "the state of all other files in {language} is given twice.": (
        "l’état de tous les autres fichiers en {language} est donné deux fois."
    ),
    "no state is given for {language}.": "aucun état n’est donné pour {language}.",
    "Add a record of that language without files.": "Ajoutez une fiche de cette langue, sans files.",
}
