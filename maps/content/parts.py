"""Everything that was read from a content folder, before its references are known to resolve."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, fields
from typing import Any, Protocol

from maps.content.geojson_file import FeatureFile
from maps.content.record_file import RecordFile
from maps.content.wording import did_you_mean, shown
from maps.content.yaml_file import Steps
from maps.model.attract import Stop
from maps.model.chapters import Chapter
from maps.model.comparison import Comparison
from maps.model.europe import Centre
from maps.model.figures import Figure
from maps.model.home import Helper, Intent
from maps.model.milestones import Milestone
from maps.model.network import Line, Section, Station
from maps.model.notices import Notice
from maps.model.organisations import Organisation
from maps.model.own_layers import OwnLayer
from maps.model.places import Place
from maps.model.problems import Problem
from maps.model.rail import NetworkSettings, RailLine, RailLink, RailStation, StationPair, TravelTime
from maps.model.said import Said, say
from maps.model.service import BusLine, Service
from maps.model.sources import Licence, Source
from maps.model.statements import Statement
from maps.model.synonyms import Synonym
from maps.model.tours import Tour
from maps.model.translations import Translation


@dataclass(frozen=True, slots=True)
class Parts:
    """The good records and features of every file."""

    licences: RecordFile[Licence]
    sources: RecordFile[Source]
    organisations: RecordFile[Organisation]
    places: RecordFile[Place]
    lines: RecordFile[Line]
    sections: RecordFile[Section]
    stations: RecordFile[Station]
    network_settings: RecordFile[NetworkSettings]
    """One record or none."""
    rail_lines: RecordFile[RailLine]
    rail_stations: RecordFile[RailStation]
    rail_links: RecordFile[RailLink]
    interchanges: RecordFile[StationPair]
    travel_times: RecordFile[TravelTime]
    comparison: RecordFile[Comparison]
    """One record or none."""
    service: RecordFile[Service]
    buses: RecordFile[BusLine]
    milestones: RecordFile[Milestone]
    figures: RecordFile[Figure]
    statements: RecordFile[Statement]
    notices: RecordFile[Notice]
    chapters: RecordFile[Chapter]
    home: RecordFile[Intent]
    help: RecordFile[Helper]
    centres: RecordFile[Centre]
    translations: RecordFile[Translation]
    synonyms: RecordFile[Synonym]
    attract: RecordFile[Stop]
    tours: RecordFile[Tour]
    layers: RecordFile[OwnLayer]
    tracks: FeatureFile
    plan: tuple[FeatureFile, ...]
    drawn: tuple[FeatureFile, ...]
    """The features of each of ``layers``, in their order."""

    @property
    def records(self) -> tuple[RecordFile[Any], ...]:
        """Every file of records."""
        values = (getattr(self, field.name) for field in fields(self))
        return tuple(value for value in values if isinstance(value, RecordFile))

    @property
    def problems(self) -> Iterator[Problem]:
        """What is wrong inside the files, each looked at alone."""
        for file in self.records:
            yield from file.problems
        for layer in (self.tracks, *self.plan, *self.drawn):
            yield from layer.problems


class Located(Protocol):
    """Something that knows where it was read."""

    def problem(self, path: Steps, message: Said, advice: Said) -> Problem:
        """A problem with its field at ``path``."""


@dataclass(frozen=True, slots=True)
class Known:
    """The ids of one kind. ``ids`` is None where their file could not be read: then nothing is said about them."""

    noun: Said
    file: str
    ids: Collection[str] | None

    def check(self, located: Located, path: Steps, identifier: str | None) -> Iterator[Problem]:
        """A problem if ``identifier`` is not known."""
        if identifier is not None and self.ids is not None and identifier not in self.ids:
            advice = say("Use an id of {file}, or add it there.", file=self.file)
            message = say("{value} is not {noun}.", value=shown(identifier), noun=self.noun)
            yield located.problem(path, message, did_you_mean(identifier, self.ids, advice))

    def check_all(self, located: Located, path: Steps, identifiers: Collection[str]) -> Iterator[Problem]:
        """A problem for each unknown one of a list."""
        for position, identifier in enumerate(identifiers):
            yield from self.check(located, (*path, position), identifier)


def known(noun: Said, file: str, *parts: RecordFile[Any] | FeatureFile) -> Known:
    """The ids of one or several files."""
    readable = all(part.readable for part in parts)
    return Known(noun, file, {identifier for part in parts for identifier in part.ids} if readable else None)
