"""Single fields, in French: what is no text, number, date, id."""

VALUES = {
    "nothing": "une valeur vide",
    "a mapping": "un groupe de « clé: valeur »",
    "a list": "une liste",
    "text": "un texte",
    "a whole number": "un nombre entier",
    "a number": "un nombre",
    "a finite number": "un nombre fini",
    "true or false": "true ou false",
    "a date": "une date",
    "{value} is not {noun}.": "{value} n’est pas {noun}.",
    "Write it between quotes.": "Écrivez-le entre guillemets.",
    "Write digits only, without unit or quotes.": "N’écrivez que des chiffres, sans unité ni guillemets.",
    "Write it without decimals.": "Écrivez-le sans décimales.",
    "Write digits with a decimal point, without unit or quotes.": (
        "Écrivez des chiffres avec un point décimal, sans unité ni guillemets."
    ),
    "Correct it.": "Corrigez-le.",
    "Write true or false, without quotes.": "Écrivez true ou false, sans guillemets.",
    "Write year-month-day without quotes, as 2027-09-01.": (
        "Écrivez année-mois-jour sans guillemets, comme 2027-09-01."
    ),
    "Write it as [a, b] or one item a line behind a hyphen.": (
        "Écrivez-la comme [a, b], ou un élément par ligne après un tiret."
    ),
    "Write one 'key: value' a line, indented.": "Écrivez un « clé: valeur » par ligne, en retrait.",
    "Add it.": "Ajoutez-le.",
    "{value} cannot be used: {reason}.": "{value} n’est pas utilisable : {reason}.",
    "is {value} but must be more than {limit:g}.": "vaut {value}, mais doit dépasser {limit:g}.",
    "is {value} but must be at least {limit:g}.": "vaut {value}, mais doit valoir au moins {limit:g}.",
    "is {value} but must be less than {limit:g}.": "vaut {value}, mais doit rester sous {limit:g}.",
    "is {value} but must be at most {limit:g}.": "vaut {value}, mais doit valoir au plus {limit:g}.",
    "Correct the figure.": "Corrigez le chiffre.",
    "has too few items ({count}).": "a trop peu d’éléments ({count}).",
    "Give at least {limit}.": "Donnez-en au moins {limit}.",
    "has too many items ({count}).": "a trop d’éléments ({count}).",
    "Give at most {limit}.": "Donnez-en au plus {limit}.",
    "{key} is not a known field.": "{key} n’est pas un champ connu.",
    "Known are: {known}.": "On connaît : {known}.",
    "{value} is not a {field}.": "{value} n’est pas une valeur de « {field} ».",
    "{value} is not an {field}.": "{value} n’est pas une valeur de « {field} ».",
    "Use one of: {values}.": "Prenez l’une de celles-ci : {values}.",
    "Did you mean {word}?": "Vouliez-vous dire {word} ?",
}

TEXTS = {
    "is {count} characters long.": "compte {count} caractères.",
    "At most {limit} are shown: shorten it.": "On n’en montre que {limit} : raccourcissez-le.",
    "At most {limit} fit there: shorten it.": "Il n’y tient que {limit} caractères : raccourcissez-le.",
    "holds the invisible character {code}.": "contient le caractère invisible {code}.",
    "Write it, or leave the field out if it may be left out.": ("Écrivez-le, ou omettez le champ s’il peut être omis."),
    "is missing in {languages}.": "manque en {languages}.",
    "Write the text in every language of kiosk.yaml.": "Écrivez le texte dans chaque langue de kiosk.yaml.",
    "is given in {languages}, which kiosk.yaml does not name.": (
        "est donné en {languages}, que kiosk.yaml ne nomme pas."
    ),
    "Remove it or add the language.": "Retirez-le ou ajoutez la langue.",
    "{value} is not an id.": "{value} n’est pas un id.",
    "Use small letters without accents, digits, single hyphens and points.": (
        "Prenez des minuscules sans accent, des chiffres, des tirets et points isolés."
    ),
    "{value} is not a colour.": "{value} n’est pas une couleur.",
    'Write # and six hexadecimal digits between quotes, as "#0F4C5C".': (
        'Écrivez # et six chiffres hexadécimaux entre guillemets, comme "#0F4C5C".'
    ),
    "{value} is not a web address.": "{value} n’est pas une adresse web.",
    "Begin it with https:// and leave no blanks.": "Commencez-la par https://, sans espace.",
    "{value} is not a language code.": "{value} n’est pas un code de langue.",
    "Use the two small letters of ISO 639-1, as fr.": "Prenez les deux minuscules d’ISO 639-1, comme fr.",
}

DATES = {
    "the year {year} cannot be meant.": "l’année {year} ne peut pas être la bonne.",
    "Years from {first} to {last} are known.": "On connaît les années de {first} à {last}.",
    "{value} is neither a year nor years.": "{value} n’est ni une année ni une suite d’années.",
    "Write 2015, or 2011-2025 for several years.": "Écrivez 2015, ou 2011-2025 pour plusieurs années.",
    "{value} is not a day.": "{value} n’est pas un jour.",
    "Write year-month-day, as 2026-09-01.": "Écrivez année-mois-jour, comme 2026-09-01.",
    "a month": "un mois",
    "a quarter": "un trimestre",
    "a season": "une saison",
    "a year": "une année",
    "value {day} is not the first day of {period}.": "value {day} n’est pas le premier jour d’{period}.",
    "Give the first day of the period (seasons begin in March, June, September and December).": (
        "Donnez le premier jour de la période (les saisons commencent en mars, juin, septembre et décembre)."
    ),
    "opened on {day} cannot be known on {as_of}.": "l’ouverture du {day} ne peut pas être connue le {as_of}.",
    "Write kind: forecast until it has happened, or correct as_of.": (
        "Écrivez kind: forecast tant qu’elle n’a pas eu lieu, ou corrigez as_of."
    ),
}
