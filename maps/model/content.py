"""All content of a kiosk, read and found good."""

from collections.abc import Mapping
from dataclasses import dataclass

from maps.model.attract import Stop
from maps.model.chapters import Chapter
from maps.model.comparison import Comparison
from maps.model.europe import Centre
from maps.model.figures import Figure
from maps.model.home import Helper, Intent
from maps.model.milestones import Milestone
from maps.model.network import Line, Section, Station, Track
from maps.model.notices import Notice
from maps.model.organisations import Organisation
from maps.model.own_layers import DrawnLayer
from maps.model.phrases import Phrases
from maps.model.places import Place
from maps.model.plan import PlanFeature
from maps.model.rail import NetworkSettings, RailLine, RailLink, RailStation, StationPair, TravelTime
from maps.model.service import BusLine, Service
from maps.model.settings import KioskSettings
from maps.model.sources import Licence, Source
from maps.model.statements import Statement
from maps.model.synonyms import Synonym
from maps.model.tours import Tour
from maps.model.translations import Translation


@dataclass(frozen=True, slots=True)
class Content:
    """Everything an edition is built from. References between its parts are known to resolve."""

    settings: KioskSettings
    phrases: Mapping[str, Phrases]
    """Of each language of the kiosk."""
    licences: tuple[Licence, ...]
    sources: tuple[Source, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]
    lines: tuple[Line, ...]
    sections: tuple[Section, ...]
    stations: tuple[Station, ...]
    tracks: tuple[Track, ...]
    network_settings: NetworkSettings | None
    rail_lines: tuple[RailLine, ...]
    rail_stations: tuple[RailStation, ...]
    rail_links: tuple[RailLink, ...]
    interchanges: tuple[StationPair, ...]
    travel_times: tuple[TravelTime, ...]
    comparison: Comparison | None
    service: tuple[Service, ...]
    buses: tuple[BusLine, ...]
    milestones: tuple[Milestone, ...]
    figures: tuple[Figure, ...]
    statements: tuple[Statement, ...]
    notices: tuple[Notice, ...]
    chapters: tuple[Chapter, ...]
    home: tuple[Intent, ...]
    help: tuple[Helper, ...]
    centres: tuple[Centre, ...]
    translations: tuple[Translation, ...]
    synonyms: tuple[Synonym, ...]
    attract: tuple[Stop, ...]
    tours: tuple[Tour, ...]
    plan: tuple[PlanFeature, ...]
    own_layers: tuple[DrawnLayer, ...]
