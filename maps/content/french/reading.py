"""Reading files, in French: what is no file, no text, no YAML, no list of records."""

FILES = {
    "is a folder.": "est un dossier.",
    "is not a plain file.": "n’est pas un fichier ordinaire.",
    "Put a file in its place.": "Mettez un fichier à sa place.",
    "is {size} kB large.": "pèse {size} ko.",
    "At most {limit} kB are read: split or simplify it.": "On n’en lit que {limit} ko : divisez-le ou simplifiez-le.",
    "is missing.": "manque.",
    "Put it back, or start from the shipped one.": "Remettez-le, ou repartez de celui d’origine.",
    "cannot be read ({reason}).": "ne peut pas être lu ({reason}).",
    "Check its permissions and the disk.": "Vérifiez ses droits d’accès et le disque.",
    "begins with a byte order mark.": "commence par une marque d’ordre des octets (BOM).",
    "Save it as UTF-8 without byte order mark.": "Enregistrez-le en UTF-8 sans BOM.",
    "is empty.": "est vide.",
    "Put its content back, or start from the shipped one.": "Remettez son contenu, ou repartez de celui d’origine.",
    "is not a folder.": "n’est pas un dossier.",
    "holds no content.": "ne contient pas de contenu de la borne.",
    "Name the folder that holds kiosk.yaml.": "Indiquez le dossier qui contient kiosk.yaml.",
    "{name} leads out of the content folder.": "{name} mène hors du dossier de contenu.",
    "Name a file under licences/.": "Indiquez un fichier de licences/.",
    "{file} {problem}": "{file} {problem}",
    "is UTF-16 text.": ("est un texte en UTF-16."),
    "is not UTF-8 text: byte {code} behind {text}.": ("n’est pas un texte en UTF-8 : octet {code} après {text}."),
}

YAML = {
    "holds more than {limit} keys and values.": "contient plus de {limit} clés et valeurs.",
    "Split or shorten it.": "Divisez-le ou raccourcissez-le.",
    "has more mistakes than are looked at.": "a plus d’erreurs qu’on n’en examine.",
    "is not YAML: {reason}.": "n’est pas du YAML : {reason}.",
    "Check indentation, quotes, colons and the line before.": (
        "Vérifiez le retrait, les guillemets, les deux-points et la ligne d’avant."
    ),
    "is nested deeper than {limit} levels.": "est imbriqué sur plus de {limit} niveaux.",
    "Flatten it.": "Aplatissez-le.",
    "Remove it.": "Retirez-le.",
    "holds no data.": "ne contient aucune donnée.",
    "Put its content back.": "Remettez son contenu.",
    "{name} points to another part of the file.": "{name} renvoie à une autre partie du fichier.",
    "{name} names a part of the file.": "{name} nomme une partie du fichier.",
    "'<<' merges another part of the file.": "'<<' reprend une autre partie du fichier.",
    "Write the value out.": "Écrivez la valeur en entier.",
    "Write the values out.": "Écrivez les valeurs en entier.",
    "Remove it and write values out.": "Retirez-le et écrivez les valeurs en entier.",
    "has the tag {tag}.": "porte l’étiquette {tag}.",
    "Remove the tag.": "Retirez l’étiquette.",
    "has a list or mapping as a key.": "a pour clé une liste ou un groupe.",
    "Use a word as the key.": "Prenez un mot pour clé.",
    "{key} is given twice.": "{key} est donné deux fois.",
    "Keep one of them.": "N’en gardez qu’un.",
    "{value} is not a day of the calendar.": "{value} n’est pas un jour du calendrier.",
    "Write year-month-day, as 2027-09-01.": "Écrivez année-mois-jour, comme 2027-09-01.",
    "{value} is not a number that can be used.": "{value} n’est pas un nombre utilisable.",
    "Give a finite number.": "Donnez un nombre fini.",
    "holds the control character {code}.": ("contient le caractère de commande {code}."),
    "{key} is given twice, first in line {line}.": ("{key} est donné deux fois, d’abord à la ligne {line}."),
}

LISTS = {
    "has no '{key}:'.": "n’a pas de « {key}: ».",
    "Write the list under '{key}:'.": "Écrivez la liste sous « {key}: ».",
    "{key} is not a known key.": "{key} n’est pas une clé connue.",
    "Only '{key}:' is known here.": "On ne connaît ici que « {key}: ».",
    "Begin each record with a hyphen.": "Commencez chaque fiche par un tiret.",
    "{id} is already the id of the record in line {line}.": "{id} est déjà l’id de la fiche de la ligne {line}.",
    "Give it an id of its own.": "Donnez-lui un id à lui.",
    "begins with {value}, not with '{key}:'.": ("commence par {value}, pas par « {key}: »."),
}

SYNTAX = {
    "Begin the keys of one record in the same column, with blanks.": (
        "Commencez les clés d’une même fiche à la même colonne, avec des espaces."
    ),
    "Put a text that holds a colon, or begins with a sign, between quotes.": (
        "Mettez entre guillemets un texte qui contient un deux-points ou commence par un signe."
    ),
    "Put commas between the items and close the bracket.": (
        "Séparez les éléments par des virgules et fermez le crochet."
    ),
    "Write the text between single quotes, or \\\\ for a backslash.": (
        "Écrivez le texte entre apostrophes, ou \\\\ pour une barre oblique inverse."
    ),
    "a tab stands where blanks belong": ("une tabulation est à la place d’espaces"),
    "Replace tabs by blanks.": ("Remplacez les tabulations par des espaces."),
    "a sign stands where a value begins": ("un signe est là où commence une valeur"),
    "here is no key with a colon and a blank behind it": (
        "il n’y a pas ici de clé suivie d’un deux-points et d’un espace"
    ),
    "a colon stands where none can": ("un deux-points est là où il ne peut pas être"),
    "a hyphen stands where no list can begin": ("un tiret est là où aucune liste ne peut commencer"),
    "a quote is opened here and not closed": ("un guillemet ouvert ici n’est pas fermé"),
    "Close it.": ("Fermez-le."),
    "a backslash stands between double quotes": ("une barre oblique inverse est entre guillemets doubles"),
    "this does not fit what the lines before began": ("ceci ne va pas avec ce que les lignes d’avant ont commencé"),
    "a list or mapping is opened here and not closed": ("une liste ou un groupe ouvert ici n’est pas fermé"),
    "something follows a text that has ended": "quelque chose suit un texte qui est terminé",
    "Write it between double quotes.": "Écrivez-le entre guillemets doubles.",
    "a second document begins": ("un second document commence"),
    "Remove the line --- and what belongs elsewhere.": ("Retirez la ligne --- et ce qui va ailleurs."),
    "a value is missing": ("une valeur manque"),
    "is not JSON: {reason} ({found}).": ("n’est pas du JSON : {reason} ({found})."),
    "is not JSON: it ends here, in the middle.": ("n’est pas du JSON : il s’arrête ici, au milieu."),
    "a text holds a line break or another control character": (
        "un texte contient un retour à la ligne ou un autre caractère de commande"
    ),
    "a backslash stands before a letter that it does not belong to": (
        "une barre oblique inverse précède une lettre qui n’en veut pas"
    ),
    "a comma is missing": ("une virgule manque"),
    "a colon is missing": ("un deux-points manque"),
    "a key between double quotes is missing, or a comma stands too many": (
        "il manque une clé entre guillemets doubles, ou il y a une virgule de trop"
    ),
    "something follows the end of the data": ("quelque chose suit la fin des données"),
}

PLACES = {
    "{place}: {message} {advice}": ("{place} : {message} {advice}"),
    "line {line}, column {column}": ("ligne {line}, colonne {column}"),
    "feature {number}, id {id}": ("élément {number}, id {id}"),
    "feature {number}": ("élément {number}"),
    "Warning: {problem}": ("Avertissement : {problem}"),
}
