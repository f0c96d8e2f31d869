"""The content folder as one ``Content``, or every mistake in it."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path

from maps.content.attract_records import StopRecord
from maps.content.chapter_records import ChapterRecord, TranslationRecord
from maps.content.comparison_records import ComparisonRecord
from maps.content.datasets import PLAN, TRACKS, Dataset
from maps.content.doubts import doubts
from maps.content.feature_source import read_features
from maps.content.geojson_file import Feature, FeatureFile
from maps.content.home_records import HelperRecord, IntentRecord
from maps.content.language_files import read_language_files
from maps.content.layer_records import OwnLayerRecord
from maps.content.mistakes import Mistake, check_record
from maps.content.own_layers import drawn, read_layer
from maps.content.parts import Parts
from maps.content.positions import check_positions, check_settings
from maps.content.rail_records import (
    NetworkSettingsRecord,
    RailLineRecord,
    RailLinkRecord,
    RailStationRecord,
    StationPairRecord,
    TravelTimeRecord,
)
from maps.content.raw_file import leads_out, read_text
from maps.content.record_file import RecordFile, read_optional_mapping, read_optional_records, read_records
from maps.content.records import (
    LicenceRecord,
    LineRecord,
    OrganisationRecord,
    PlaceRecord,
    SectionRecord,
    SettingsRecord,
    SourceRecord,
    StationRecord,
)
from maps.content.references import check_references
from maps.content.service_records import BusLineRecord, ServiceRecord
from maps.content.story_records import CentreRecord, FigureRecord, MilestoneRecord, NoticeRecord, StatementRecord
from maps.content.synonym_records import SynonymRecord
from maps.content.tour_records import TourRecord
from maps.content.translation_references import check_translations
from maps.content.wording import shown
from maps.content.yaml_file import read_yaml
from maps.fingerprint import LANGUAGE_FILES
from maps.model.attract import Stop
from maps.model.chapters import Chapter
from maps.model.comparison import Comparison
from maps.model.content import Content
from maps.model.europe import Centre
from maps.model.figures import Figure
from maps.model.home import Helper, Intent
from maps.model.milestones import Milestone
from maps.model.network import Line, Section, Station, Track
from maps.model.notices import Notice
from maps.model.organisations import Organisation
from maps.model.own_layers import OwnLayer
from maps.model.phrases import Phrases
from maps.model.places import Place
from maps.model.plan import PlanFeature
from maps.model.problems import ENOUGH, WHOLE_FILE, Problem, first_of_each_file, in_order
from maps.model.rail import NetworkSettings, RailLine, RailLink, RailStation, StationPair, TravelTime
from maps.model.reading import Reading
from maps.model.said import say
from maps.model.service import BusLine, Service
from maps.model.settings import Bounds, KioskSettings
from maps.model.sources import Licence, Source
from maps.model.statements import Statement
from maps.model.synonyms import Synonym
from maps.model.tours import Tour
from maps.model.translations import Translation

SETTINGS_FILE = "kiosk.yaml"
LICENCE_SIZE_LIMIT = 500_000
OWN_FIELDS = ("id", "indicative", "layer", "source")
NAME_THE_FOLDER = say("Name the folder that holds kiosk.yaml.")


def read_content(folder: Path, language_files: Path = LANGUAGE_FILES) -> Content:
    """Read and check a content folder, and the files that its languages need.

    Raises ``ContentError`` with every mistake found, in the order of files and lines.
    """
    content, mistakes, _ = _read(folder, language_files)
    return Reading(content, mistakes).good()


def examine(folder: Path, today: date, language_files: Path = LANGUAGE_FILES) -> Reading:
    """Read and check a content folder, and say what is doubtful about it on the day ``today``. Raises nothing."""
    content, mistakes, parts = _read(folder, language_files)
    warnings = doubts(parts, today) if parts else ()
    return Reading(content, mistakes, in_order(warnings))


def _read(folder: Path, language_files: Path) -> tuple[Content | None, tuple[Problem, ...], Parts | None]:
    if not folder.is_dir():
        return None, (Problem(str(folder), WHOLE_FILE, "", say("is not a folder."), NAME_THE_FOLDER),), None
    if not any((folder / file).exists() for file in (SETTINGS_FILE, "places.yaml")):
        return None, (Problem(str(folder), WHOLE_FILE, "", say("holds no content."), NAME_THE_FOLDER),), None
    settings, problems = _read_settings(folder)
    languages = tuple(language.code for language in settings.languages) if settings else ()
    parts = _read_parts(folder, settings, languages)
    spoken = read_language_files(language_files, languages)
    problems += spoken.problems
    problems += parts.problems
    problems += islice(check_references(parts), ENOUGH)
    problems += check_translations(parts, languages)
    problems += _licence_texts(folder, parts.licences)
    if settings:
        problems += check_positions(parts, settings)
    content = _content(settings, spoken.phrases, parts) if settings and not problems else None
    return content, first_of_each_file(in_order(problems)), parts


def _read_settings(folder: Path) -> tuple[KioskSettings | None, list[Problem]]:
    document = read_yaml(folder, SETTINGS_FILE)
    problems = list(document.problems)
    if document.value is None:
        return None, problems

    def report(mistake: Mistake) -> None:
        problem = document.problem(mistake.path, mistake.message, mistake.advice, of_key=mistake.of_key)
        problems.append(problem)

    record = check_record(SettingsRecord, document.value, _declared_languages(document.value), report)
    if record is None:
        return None, problems
    settings: KioskSettings = record.made()
    wrong = list(check_settings(settings, document))
    return (None if wrong else settings), problems + wrong


def _declared_languages(value: object) -> tuple[str, ...]:
    """The language codes of kiosk.yaml before it is checked: its own texts need them."""
    languages = value.get("languages") if isinstance(value, dict) else None
    items = languages if isinstance(languages, list) else []
    return tuple(item["code"] for item in items if isinstance(item, dict) and isinstance(item.get("code"), str))


def _read_parts(folder: Path, settings: KioskSettings | None, languages: tuple[str, ...]) -> Parts:
    def features(dataset: Dataset) -> FeatureFile:
        bounds: Bounds | None = getattr(settings, dataset.bounds) if settings else None
        return read_features(folder, dataset, bounds, languages)

    layers = read_optional_records(folder, "layers.yaml", OwnLayerRecord, OwnLayer, languages)
    region = settings.region_bounds if settings else None
    return Parts(
        layers=layers,
        drawn=tuple(read_layer(folder, entry, region) for entry in layers.entries),
        licences=read_records(folder, "licences.yaml", LicenceRecord, Licence, languages),
        sources=read_records(folder, "sources.yaml", SourceRecord, Source, languages),
        organisations=read_records(folder, "organisations.yaml", OrganisationRecord, Organisation, languages),
        places=read_records(folder, "places.yaml", PlaceRecord, Place, languages),
        lines=read_records(folder, "network/lines.yaml", LineRecord, Line, languages),
        sections=read_records(folder, "network/sections.yaml", SectionRecord, Section, languages),
        stations=read_records(folder, "network/stations.yaml", StationRecord, Station, languages),
        network_settings=read_optional_mapping(
            folder, "network/network.yaml", NetworkSettingsRecord, NetworkSettings, languages
        ),
        rail_lines=read_optional_records(folder, "network/rail_lines.yaml", RailLineRecord, RailLine, languages),
        rail_stations=read_optional_records(
            folder, "network/rail_stations.yaml", RailStationRecord, RailStation, languages
        ),
        rail_links=read_optional_records(folder, "network/rail_links.yaml", RailLinkRecord, RailLink, languages),
        interchanges=read_optional_records(
            folder, "network/interchanges.yaml", StationPairRecord, StationPair, languages
        ),
        travel_times=read_optional_records(
            folder, "network/travel_times.yaml", TravelTimeRecord, TravelTime, languages
        ),
        comparison=read_optional_mapping(folder, "network/comparison.yaml", ComparisonRecord, Comparison, languages),
        service=read_optional_records(folder, "network/service.yaml", ServiceRecord, Service, languages),
        buses=read_optional_records(folder, "network/buses.yaml", BusLineRecord, BusLine, languages),
        milestones=read_optional_records(folder, "milestones.yaml", MilestoneRecord, Milestone, languages),
        figures=read_optional_records(folder, "figures.yaml", FigureRecord, Figure, languages),
        statements=read_optional_records(folder, "statements.yaml", StatementRecord, Statement, languages),
        notices=read_optional_records(folder, "notices.yaml", NoticeRecord, Notice, languages),
        chapters=read_optional_records(folder, "chapters.yaml", ChapterRecord, Chapter, languages),
        home=read_optional_records(folder, "home.yaml", IntentRecord, Intent, languages),
        help=read_optional_records(folder, "help.yaml", HelperRecord, Helper, languages),
        centres=read_optional_records(folder, "europe/centres.yaml", CentreRecord, Centre, languages),
        translations=read_optional_records(folder, "translations.yaml", TranslationRecord, Translation, languages),
        synonyms=read_optional_records(folder, "synonyms.yaml", SynonymRecord, Synonym, languages),
        attract=read_optional_records(folder, "attract.yaml", StopRecord, Stop, languages),
        tours=read_optional_records(folder, "tours.yaml", TourRecord, Tour, languages),
        tracks=features(TRACKS),
        plan=tuple(features(dataset) for dataset in PLAN),
    )


def _licence_texts(folder: Path, licences: RecordFile[Licence]) -> Iterator[Problem]:
    for entry in licences.entries:
        name = entry.value.file
        if name is None:
            continue
        if leads_out(name):
            message = say("{name} leads out of the content folder.", name=shown(name))
            yield entry.problem(("file",), message, say("Name a file under licences/."))
            continue
        text = read_text(folder, name, LICENCE_SIZE_LIMIT)
        if isinstance(text, Problem):
            message = say("{file} {problem}", file=shown(name), problem=text.message)
            yield entry.problem(("file",), message, text.advice)


def _content(settings: KioskSettings, phrases: Mapping[str, Phrases], parts: Parts) -> Content:
    plan = (
        _plan_feature(dataset, feature)
        for dataset, file in zip(PLAN, parts.plan, strict=True)
        for feature in file.features
    )
    return Content(
        settings=settings,
        phrases=phrases,
        licences=parts.licences.values,
        sources=parts.sources.values,
        organisations=parts.organisations.values,
        places=parts.places.values,
        lines=parts.lines.values,
        sections=parts.sections.values,
        stations=parts.stations.values,
        tracks=tuple(map(_track, parts.tracks.features)),
        network_settings=next(iter(parts.network_settings.values), None),
        rail_lines=parts.rail_lines.values,
        rail_stations=parts.rail_stations.values,
        rail_links=parts.rail_links.values,
        interchanges=parts.interchanges.values,
        travel_times=parts.travel_times.values,
        comparison=next(iter(parts.comparison.values), None),
        service=parts.service.values,
        buses=parts.buses.values,
        milestones=parts.milestones.values,
        figures=parts.figures.values,
        statements=parts.statements.values,
        notices=parts.notices.values,
        chapters=parts.chapters.values,
        home=parts.home.values,
        help=parts.help.values,
        centres=parts.centres.values,
        translations=parts.translations.values,
        synonyms=parts.synonyms.values,
        attract=parts.attract.values,
        tours=parts.tours.values,
        plan=tuple(plan),
        own_layers=tuple(
            drawn(entry.value, file) for entry, file in zip(parts.layers.entries, parts.drawn, strict=True)
        ),
    )


def _track(feature: Feature) -> Track:
    coordinates = tuple((float(lon), float(lat)) for lon, lat in feature.geometry["coordinates"])
    return Track(**feature.properties, coordinates=coordinates)


def _plan_feature(dataset: Dataset, feature: Feature) -> PlanFeature:
    properties = feature.properties
    return PlanFeature(
        layer=dataset.layer or properties["layer"],
        id=properties.get("id"),
        indicative=properties.get("indicative", False),
        geometry=feature.geometry,
        properties={name: value for name, value in properties.items() if name not in OWN_FIELDS},
        source=properties["source"],
    )
