"""What ``export`` says at the command line, in French or English like the other commands."""

from collections.abc import Mapping
from types import MappingProxyType

from maps.model.said import ENGLISH, Catalogue
from maps.model.speech import spoken

FRENCH: Catalogue = MappingProxyType(
    {
        "{file} must end in .html (the map) or .pdf (a tour).": (
            "{file} doit finir par .html (la carte) ou .pdf (une visite)."
        ),
        "{file} is a folder. Name the file to write.": "{file} est un dossier. Nommez le fichier à écrire.",
        "{file} is no plain file: nothing can be put in its place.": (
            "{file} n’est pas un fichier ordinaire : rien ne peut prendre sa place."
        ),
        "There is no folder {folder}. Make it, or choose another.": (
            "Le dossier {folder} n’existe pas. Créez-le, ou choisissez-en un autre."
        ),
        "{file} cannot be written ({reason}). Nothing was changed. Choose another place, or make room.": (
            "{file} ne peut pas être écrit ({reason}). Rien n’a été changé. Choisissez un autre endroit, "
            "ou faites de la place."
        ),
        "There is no tour {tour}. Near it: {near}.": "Il n’y a pas de visite {tour}. Les plus proches : {near}.",
        "There is no tour {tour}: the content has none.": ("Il n’y a pas de visite {tour} : le contenu n’en a aucune."),
        "Name the tour: --tour {tours}.": "Nommez la visite : --tour {tours}.",
        "The content has no language {language}. It has: {known}.": (
            "Le contenu n’a pas la langue {language}. Il a : {known}."
        ),
        "{reason} Nothing was exported.": "{reason} Rien n’a été exporté.",
        "There is no edition to export. See: python main.py check": (
            "Il n’y a pas d’édition à exporter. Voir : python main.py check"
        ),
        "{file}: {size} MB in {seconds} s, {stops} pages.": "{file} : {size} Mo en {seconds} s, {stops} pages.",
        "{file}: {size} MB in {seconds} s, {languages}. It opens in any browser, without a network.": (
            "{file} : {size} Mo en {seconds} s, {languages}. Il s’ouvre dans tout navigateur, sans réseau."
        ),
        "{file}: {size} MB in {seconds} s. That is more than {most} MB: too much for some devices.": (
            "{file} : {size} Mo en {seconds} s. C’est plus que {most} Mo : trop pour certains appareils."
        ),
    }
)
CATALOGUES: Mapping[str, Catalogue] = {"fr": FRENCH, "en": ENGLISH}


def catalogue_for(wished: str | None) -> Catalogue:
    """French or English: the wished one, else the machine's."""
    return CATALOGUES[spoken(CATALOGUES, wished, otherwise="en")]
