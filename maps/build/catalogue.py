"""The catalogue: all that sheets and lists show, in one language, ready to be drawn."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from maps.build.catalogue_attract import Attract
from maps.build.catalogue_chapters import Chapters
from maps.build.catalogue_comparison import Times, Trains
from maps.build.catalogue_europe import Europe
from maps.build.catalogue_home import Home
from maps.build.catalogue_space import Space, counted
from maps.build.catalogue_story import Story
from maps.build.catalogue_tours import Tours
from maps.build.catalogue_writer import Json, Writer
from maps.build.layers_own import style_of
from maps.model.content import Content
from maps.model.network import Call, Line, Section, Station
from maps.model.organisations import Organisation
from maps.model.places import Place, Position
from maps.model.sources import Licence
from maps.qr import qr_rows


def build_catalogue(
    content: Content, licence_texts: Mapping[str, str], language: str, times: Times | None = None
) -> Json:
    """The catalogue of ARCHITECTURE.md in one language. ``licence_texts`` maps licence ids to their full text.

    ``times`` are those of the comparison, the same in every language; without them nothing is compared.
    """
    return {**_Catalogue(content, language).all(licence_texts), **Trains(content, language, times).all()}


def content_date(content: Content) -> date:
    """The day of the latest information in the content."""
    days = [place.as_of for place in content.places]
    days += [organisation.as_of for organisation in content.organisations]
    days += [station.as_of for station in content.stations]
    days += [place.delivery.as_of for place in content.places if place.delivery]
    days += [section.opening.as_of for section in content.sections if section.opening]
    days += [milestone.date.as_of for milestone in content.milestones if milestone.date]
    return max(days)


@dataclass(frozen=True, slots=True)
class _Index:
    """The content by id, with what points backwards."""

    places: Mapping[str, Place]
    shown: Mapping[str, Organisation]
    sections: Mapping[str, Section]
    place_of_station: Mapping[str, str]
    contacts: frozenset[str]
    counted: Mapping[str, int]


def _index(content: Content) -> _Index:
    return _Index(
        places={place.id: place for place in content.places},
        shown={organisation.id: organisation for organisation in content.organisations if organisation.show},
        sections={section.id: section for section in content.sections},
        place_of_station={place.station: place.id for place in content.places if place.station is not None},
        contacts=frozenset(identifier for chapter in content.chapters for identifier in chapter.contacts),
        counted=counted(content.places),
    )


class _Catalogue(Writer):
    """Writes every record in one language."""

    def __init__(self, content: Content, language: str) -> None:
        super().__init__(content, language)
        self._by_id = _index(content)

    def all(self, licence_texts: Mapping[str, str]) -> Json:
        content, settings = self._content, self._content.settings
        return {
            "language": self._language,
            "title": self._text(settings.title),
            "commune": settings.commune,
            "places": {place.id: self._place(place) for place in content.places},
            "organisations": {identifier: self._organisation(one) for identifier, one in self._by_id.shown.items()},
            "lines": {line.id: self._line(line) for line in content.lines},
            "stations": {station.id: self._station(station) for station in content.stations},
            "sections": {section.id: self._section(section) for section in content.sections},
            **Story(content, self._language).all(),
            **Chapters(content, self._language).all(),
            **Home(content, self._language).all(),
            **Space(content, self._language).all(),
            **Europe(content, self._language).all(),
            **Attract(content, self._language).all(),
            **Tours(content, self._language).all(),
            "translations": self._translations(),
            "credits": self._credits(),
            "licences": {
                licence.id: self._licence(licence, licence_texts.get(licence.id)) for licence in content.licences
            },
            "map": self._map(),
            "export": asdict(self._content.phrases[self._language].export),
            "content_date": self._wording.day(content_date(content)),
            "settings": self._settings(),
        }

    def _place(self, place: Place) -> Json:
        outline = self._outline_of(place)
        area = place.floor_area
        return {
            "id": place.id,
            "kind": place.kind.value,
            "name": self._text(place.name),
            "lot": place.lot,
            "address": place.address,
            "commune": place.commune,
            "in_zone": place.in_zone,
            "position": _position(place.position),
            "outline_of": outline,
            "on_map": bool(place.position or place.footprint or outline),
            "station": place.station,
            "status": place.status.value,
            "confirmed": place.confirmed,
            "status_note": self._text(place.status_note),
            "delivery": self._dated(place.delivery),
            "floor_area": area and {"m2": area.m2, "text": self._wording.area(area.m2), "note": self._text(area.note)},
            "counted_m2": self._by_id.counted.get(place.id, 0),
            "use": self._text(place.use),
            "summary": self._text(place.summary),
            "part_of": self._place_link(self._by_id.places[place.part_of]) if place.part_of else None,
            "parts": [self._place_link(part) for part in self._content.places if part.part_of == place.id],
            "occupants": [
                {"id": identifier, "name": self._text(self._by_id.shown[identifier].name)}
                for identifier in place.occupants
                if identifier in self._by_id.shown
            ],
            "owner": place.owner,
            "architect": place.architect,
            "as_of": self._wording.month(place.as_of),
            "sources": self._sources_of(place.sources),
        }

    def _outline_of(self, place: Place) -> str | None:
        """The nearest place around it that has a position or an outline, for a place that has neither."""
        while not place.position and not place.footprint and place.part_of:
            place = self._by_id.places[place.part_of]
            if place.position or place.footprint:
                return place.id
        return None

    def _organisation(self, organisation: Organisation) -> Json:
        places = [place for place in self._content.places if organisation.id in place.occupants]
        return {
            "id": organisation.id,
            "name": self._text(organisation.name),
            "short": organisation.short,
            "world": organisation.world.value,
            "role": organisation.role.value,
            "role_note": self._text(organisation.role_note),
            "summary": self._text(organisation.summary),
            "address": organisation.address,
            "commune": organisation.commune,
            "position": _position(organisation.position),
            "website": organisation.website,
            "qr": self._qr(organisation),
            "founded": organisation.founded,
            "as_of": self._wording.month(organisation.as_of),
            "places": [self._place_link(place) for place in places],
            "sources": self._sources_of(organisation.sources),
        }

    def _qr(self, organisation: Organisation) -> list[str] | None:
        is_contact = organisation.id in self._by_id.contacts
        return qr_rows(organisation.website) if is_contact and organisation.website else None

    def _line(self, line: Line) -> Json:
        return {
            "id": line.id,
            "mode": line.mode.value,
            "number": line.number,
            "name": self._text(line.name),
            "colour": line.colour,
            "ink": line.ink,
            "colour_official": line.colour_official,
            "operator": line.operator,
        }

    def _station(self, station: Station) -> Json:
        return {
            "id": station.id,
            "name": station.name,
            "lon": station.lon,
            "lat": station.lat,
            "commune": station.commune,
            "place": self._by_id.place_of_station.get(station.id),
            "calls": [self._call(call) for call in station.calls],
            "interchanges": [
                {
                    "line": change.line,
                    "station": change.station,
                    "distance": None if change.distance_m is None else self._wording.length(change.distance_m),
                }
                for change in station.interchanges
            ],
            "architect": station.architect,
            "former_name": station.former_name,
            "note": self._text(station.note),
            "as_of": self._wording.month(station.as_of),
            "sources": self._sources_of(station.sources),
        }

    def _call(self, call: Call) -> Json:
        section = self._by_id.sections[call.section]
        depth = call.platform_depth_m
        return {
            "line": call.line,
            "section": call.section,
            "section_name": self._text(section.name),
            "section_note": self._text(section.note),
            "depth": None if depth is None else self._wording.length(depth),
            "opening": self._dated(call.opening or section.opening),
        }

    def _section(self, section: Section) -> Json:
        return {
            "id": section.id,
            "line": section.line,
            "name": self._text(section.name),
            "opening": self._dated(section.opening),
        }

    def _credits(self) -> list[Json]:
        return [
            {"source": source.id, "text": self._text(source.credit), "licence": source.licence}
            for source in self._content.sources
            if source.credit is not None
        ]

    def _licence(self, licence: Licence, text: str | None) -> Json:
        return {"id": licence.id, "name": licence.name, "summary": self._text(licence.summary), "text": text}

    def _translations(self) -> list[Json]:
        names = {language.code: language.name for language in self._content.settings.languages}
        return [
            {
                "language": translation.language,
                "name": names[translation.language],
                "files": [*translation.files],
                "state": translation.state.value,
                "role": translation.role.value,
                "as_of": self._wording.day(translation.as_of),
            }
            for translation in self._content.translations
        ]

    def _map(self) -> Json:
        """What the legend must know of the map: how sure the zone's edge is, and the layers of one's own."""
        zones = [feature for feature in self._content.plan if feature.layer == "zone"]
        return {
            "zone_indicative": any(zone.indicative for zone in zones),
            "own_layers": [
                {
                    "id": layer.id,
                    "name": self._text(layer.names),
                    "remark": self._text(layer.legend),
                    "views": [view.value for view in layer.views],
                    **style_of(layer.style),
                    "icon": layer.style.icon and layer.style.icon.value,
                }
                for layer in (drawn.layer for drawn in self._content.own_layers)
                if layer.visible
            ],
        }

    def _settings(self) -> Json:
        settings = self._content.settings
        screen = settings.screen
        return {
            "here": _position(settings.here),
            "heading_deg": settings.heading_deg,
            "statistics_days": settings.statistics_days,
            "screen": None
            if screen is None
            else {
                "diagonal_in": screen.diagonal_in,
                "bottom_edge_mm": screen.bottom_edge_mm,
                "viewing_distance_m": screen.viewing_distance_m,
            },
            "opening_hours": settings.opening_hours and settings.opening_hours.week,
            "idle": {
                "warn_after_s": settings.idle.warn_after_s,
                "count_down_s": settings.idle.count_down_s,
            },
            "languages": [{"code": language.code, "name": language.name} for language in settings.languages],
            "speech": {"key": settings.speech.key, "headphones": settings.speech.headphones},
        }


def _position(position: Position | None) -> Json | None:
    if position is None:
        return None
    return {"lon": position.lon, "lat": position.lat, "certainty": position.certainty.value}
