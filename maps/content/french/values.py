"""Single fields, in French: what is no text, number, date, id."""

VALUES = {
    "has {count} fields.": "a {count} champs.",
    "an empty value": "une valeur vide",
    "a mapping": "un groupe de « clé: valeur »",
    "a list": "une liste",
    "text": "un texte",
    "a whole number": "un nombre entier",
    "a number": "un nombre",
    "a finite number": "un nombre fini",
    "true or false": "true ou false",
    "text, nor a text for each language": "un texte, ni un texte par langue",
    "Write the text, or one 'language: text' a line, indented.": (
        "Écrivez le texte, ou un « langue: texte » par ligne, en retrait."
    ),
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
    "{value} is not a key.": "{value} n’est pas une touche.",
    "Write F1 to F12, a capital letter or a digit, with Ctrl+, Alt+, Shift+ or Meta+ before it, as Ctrl+F9.": (
        "Écrivez F1 à F12, une lettre capitale ou un chiffre, précédés de Ctrl+, Alt+, Shift+ ou Meta+, comme Ctrl+F9."
    ),
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
    "Did you mean {word}? {allowed}": ("Vouliez-vous dire {word} ? {allowed}"),
    "[{item}]": ("[{item}]"),
    "Add it, with one of: {values}.": ("Ajoutez-le, avec l’une de ces valeurs : {values}."),
    "Write it again; half a character was left of something.": ("Réécrivez-le : il y reste la moitié d’un caractère."),
}

TEXTS = {
    "is {count} characters long.": "compte {count} caractères.",
    "At most {limit} are shown: shorten it.": "On n’en montre que {limit} : raccourcissez-le.",
    "At most {limit} fit there: shorten it.": "Il n’y tient que {limit} caractères : raccourcissez-le.",
    "Write it, or leave the field out if it may be left out.": ("Écrivez-le, ou omettez le champ s’il peut être omis."),
    "is missing in {languages}.": "manque en {languages}.",
    "is given in {languages}, which kiosk.yaml does not name.": (
        "est donné en {languages}, que kiosk.yaml ne nomme pas."
    ),
    "{value} is not an id.": "{value} n’est pas un id.",
    "{value} is not a colour.": "{value} n’est pas une couleur.",
    'Write # and six hexadecimal digits between quotes, as "#0F4C5C".': (
        'Écrivez # et six chiffres hexadécimaux entre guillemets, comme "#0F4C5C".'
    ),
    "{value} is not a web address.": "{value} n’est pas une adresse web.",
    "Begin it with https:// and leave no blanks.": "Commencez-la par https://, sans espace.",
    "{value} is not a language code.": "{value} n’est pas un code de langue.",
    "Use the two small letters of ISO 639-1, as fr.": "Prenez les deux minuscules d’ISO 639-1, comme fr.",
    "holds the invisible character {code} behind {text}.": ("contient le caractère invisible {code} après {text}."),
    "Write the text in every language of kiosk.yaml: {languages}.": (
        "Écrivez le texte dans chaque langue de kiosk.yaml : {languages}."
    ),
    "Remove it, or add the language there. Known are: {known}.": (
        "Retirez-le, ou ajoutez-y la langue. On connaît : {known}."
    ),
    "Use at most {limit} small letters without accents, digits, hyphens and points.": (
        "Prenez au plus {limit} minuscules sans accent, chiffres, tirets et points."
    ),
}

DATES = {
    "the year {year} cannot be meant.": "l’année {year} ne peut pas être la bonne.",
    "Years from {first} to {last} are known.": "On connaît les années de {first} à {last}.",
    "{value} is neither a year nor years.": "{value} n’est ni une année ni une suite d’années.",
    "Write 2015, or 2011-2025 for several years.": "Écrivez 2015, ou 2011-2025 pour plusieurs années.",
    "{value} is not a day.": "{value} n’est pas un jour.",
    "a month": "un mois",
    "a quarter": "un trimestre",
    "a season": "une saison",
    "a year": "une année",
    "Give the first day (seasons begin in March, June, September and December).": (
        "Donnez le premier jour (les saisons commencent en mars, juin, septembre et décembre)."
    ),
    "Write kind: forecast until it has happened, or correct as_of.": (
        "Écrivez kind: forecast tant qu’elle n’a pas eu lieu, ou corrigez as_of."
    ),
    'Write year-month-day between quotes, as "2026-09-01".': (
        'Écrivez année-mois-jour entre guillemets, comme "2026-09-01".'
    ),
    "{day} is not the first day of {period}.": ("{day} n’est pas le premier jour d’{period}."),
    "{as_of} is earlier than the opening that it tells of, {day}.": (
        "{as_of} précède l’ouverture dont il s’agit, {day}."
    ),
}
