"""What ``build`` says besides, in French."""

BUILDING = {
    "{number}/{count} {step}": "{number}/{count} {step}",
    "Reading and checking {folder}": "Lecture et vérification de {folder}",
    "Writing the catalogue": "Écriture du catalogue",
    "Drawing the map's layers": "Dessin des couches de la carte",
    "Writing the map page": "Écriture de la page de la carte",
    "Verifying and putting it into place": "Vérification et mise en place",
    "The edition is there already": "L’édition existe déjà",
    "{summary} They are named by: python main.py check": "{summary} Pour les voir : python main.py check",
    "{summary} No edition was built.": "{summary} Aucune édition n’a été construite.",
    "{reason}": "{reason}",
    "{count} MB of memory": "{count} Mo de mémoire",
    "{count} s of computing time": "{count} s de calcul",
    "The content needs more than {limit}. Split or simplify its largest files.": (
        "Le contenu demande plus de {limit}. Divisez ou simplifiez ses plus gros fichiers."
    ),
    "{reason} No edition was built.": "{reason} Aucune édition n’a été construite.",
    "The content was changed while it was being read. Build again.": (
        "Le contenu a changé pendant la lecture. Relancez la construction."
    ),
    "{file} cannot be read ({reason}). Check the content folder.": (
        "{file} ne peut pas être lu ({reason}). Vérifiez le dossier de contenu."
    ),
    "What was written is not what was meant; is the disk failing? {reason}": (
        "Ce qui est écrit n’est pas ce qui devait l’être ; le disque est-il défaillant ? {reason}"
    ),
    "The edition cannot be written in {folder} ({reason}). "
    "Free some space there, make it writable, or choose another folder with --out.": (
        "L’édition ne peut pas être écrite dans {folder} ({reason}). "
        "Faites-y de la place, rendez-le accessible en écriture, ou choisissez un autre dossier avec --out."
    ),
}
