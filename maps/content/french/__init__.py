"""What ``check`` says, in French. A test holds it together with the templates in the code."""

from maps.content.french.attract import ATTRACT, HOURS
from maps.content.french.building import BUILDING
from maps.content.french.chapters import CENTRES, CHAPTERS, SYNONYMS, TRANSLATIONS
from maps.content.french.comparison import COMPARISON
from maps.content.french.doubts import CLOSING, DOUBTS
from maps.content.french.geodata import GEOJSON, GEOMETRY, TABLES
from maps.content.french.home import HOME
from maps.content.french.languages import LANGUAGES
from maps.content.french.layers import LAYERS
from maps.content.french.network import ANSWERS, RAIL
from maps.content.french.reading import FILES, LISTS, PLACES, SYNTAX, YAML
from maps.content.french.references import NETWORK, POSITIONS, REFERENCES, STORY
from maps.content.french.tours import TOURS
from maps.content.french.values import DATES, TEXTS, VALUES
from maps.model.said import Catalogue

FRENCH: Catalogue = {
    **FILES,
    **YAML,
    **SYNTAX,
    **PLACES,
    **LISTS,
    **VALUES,
    **TEXTS,
    **DATES,
    **STORY,
    **CHAPTERS,
    **CENTRES,
    **TRANSLATIONS,
    **HOME,
    **SYNONYMS,
    **ATTRACT,
    **HOURS,
    **TOURS,
    **REFERENCES,
    **NETWORK,
    **RAIL,
    **ANSWERS,
    **COMPARISON,
    **POSITIONS,
    **GEOJSON,
    **GEOMETRY,
    **TABLES,
    **LAYERS,
    **LANGUAGES,
    **DOUBTS,
    **CLOSING,
    **BUILDING,
}
