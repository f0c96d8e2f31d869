"""The way to what is selected: on foot step by step, or by rail."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.qt import Property, QmlUncreatable, QVariantList, QVariantMap
from kiosk.session import Session
from kiosk.viewmodels import route_legs, route_words
from kiosk.viewmodels.content import Catalogue, Item
from kiosk.viewmodels.days import day_in_words
from kiosk.viewmodels.ends import Stops, usual_start
from kiosk.viewmodels.nearby import distance
from kiosk.viewmodels.route_drawn import Drawn, drawn_journey, drawn_walk
from kiosk.viewmodels.route_message import Message, message
from kiosk.viewmodels.route_options import Option, is_walk, options_of
from kiosk.visit import HERE, NOTHING, Thing
from kiosk.ways import Found, Wanted, Ways

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by kiosk.viewmodels")
class RouteModel(QObject):
    """Follows the panel ``route``. ``ways`` answers beside the UI thread; until then the state is ``waiting``.

    A panel that closes keeps its last way, so that it can leave with its text on. ``drawn`` is what the map shows: None
    where no way is on the screen.
    """

    changed = Signal()
    wantedChanged = Signal()  # another way is looked for
    stepChanged = Signal()
    drawnChanged = Signal(object)  # what the map draws now

    def __init__(
        self,
        session: Session,
        catalogue: Callable[[], Catalogue],
        ways: Ways,
        stops: Stops,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = catalogue
        self._ways = ways
        self._stops = stops
        self._wanted: Wanted | None = None
        self._ends: tuple[Thing, Thing] = (NOTHING, NOTHING)
        self._found: Found | None = None
        self._options: list[Option] = []
        self.drawn: Drawn | None = None
        for signal in (session.panelChanged, session.selectionChanged, session.originChanged, session.dateChanged):
            signal.connect(self._follow)
        session.wayChanged.connect(self._tell)
        session.stepChanged.connect(self._tell_step)
        session.visitEnded.connect(self._forget)
        self._follow()

    @Slot()
    def refresh(self) -> None:
        """Ask again: another language, other content."""
        self._wanted = None
        self._follow()

    # ---------------------------------------------------------------------------------------------------- the question

    @Slot()
    def _follow(self) -> None:
        if not self._session.shows_way:
            self._wanted = None
            self._ways.drop()
            self._draw()
            return
        session, catalogue = self._session, self._catalogue()
        goal = session.visit.selection
        start = session.origin if session.origin[0] else usual_start(catalogue) or HERE
        wanted = Wanted(start[1], goal[1], session.shown_date, session.today, catalogue["language"])
        if wanted != self._wanted:
            self._wanted, self._ends, self._found, self._options = wanted, (start, goal), None, []
            self._ways.ask(wanted, self._take)
            self.wantedChanged.emit()
            self._tell()

    def _take(self, found: Found) -> None:
        self._found, self._options = found, options_of(found)
        self._tell()

    @Slot()
    def _forget(self) -> None:
        """The visit ended: where somebody went is nobody's business."""
        self._wanted, self._found, self._options, self._ends = None, None, [], (NOTHING, NOTHING)
        self._ways.drop()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
        self._tell_step()

    @Slot()
    def _tell_step(self) -> None:
        self.stepChanged.emit()
        self._draw()

    # ------------------------------------------------------------------------------------------------------ the answer

    def _option(self) -> Option | None:
        """The way that is shown; the first one where the session asks for one that there is not."""
        chosen = self._session.journey
        return self._options[chosen if chosen < len(self._options) else 0] if self._options else None

    def _walk(self) -> Mapping[str, Any] | None:
        """The walk that is shown: without known stairs, unless any way is asked for."""
        found, option = self._found, self._option()
        if found is None or option is None or option.journey is not None:
            return None
        walk: Mapping[str, Any] | None = found["any_walk"] if self._session.anyWay else found["walk"]
        return walk

    def _journey(self) -> Mapping[str, Any] | None:
        option = self._option()
        return option.journey if option else None

    def _draw(self) -> None:
        walk, journey, drawn = self._walk(), self._journey(), None
        names = (self._name(0), self._name(1))
        if self._session.shows_way and self._wanted is not None:
            identifier = "/".join(map(str, (*self._wanted[:3], self._session.journey, self._session.anyWay)))
            if walk is not None:
                drawn = drawn_walk(identifier, walk, names, self._session.step)
            elif journey is not None:
                drawn = drawn_journey(identifier, self._catalogue(), journey, names, self._session.step)
        if drawn != self.drawn:
            self.drawn = drawn
            self.drawnChanged.emit(drawn)

    def lines(self) -> list[str]:
        """The way as lines of a plain text, for a telephone; none where no way is shown."""
        if not self._session.shows_way:
            return []
        walk, journey, catalogue = self._walk(), self._journey(), self._catalogue()
        head = [", ".join(filter(None, (self._get_from(), self._get_time())))]
        if walk is not None:
            return [*head, *route_words.step_lines(walk, catalogue["language"])]
        if journey is not None:
            return [*head, *route_legs.leg_lines(catalogue, journey, self._name(1), self._session.today)]
        return []

    # ---------------------------------------------------------------------------------------------------- what QML sees

    def _name(self, at: int) -> str:
        end = self._ends[at]
        return self._stops.name(self._catalogue(), end) if end[0] else ""

    def _get_state(self) -> str:
        if self._found is None:
            return "waiting"
        return "walk" if self._walk() else "journey" if self._journey() else "message"

    def _get_goal(self) -> str:
        return self._name(1)

    def _get_start(self) -> str:
        return self._name(0)

    def _get_from(self) -> str:
        walk = self._walk() is not None
        if self._ends[0] == HERE:
            return (
                QCoreApplication.translate("Route", "from here, on foot")
                if walk
                else QCoreApplication.translate("Route", "from here")
            )
        said = (
            QCoreApplication.translate("Route", "from {start}, on foot")
            if walk
            else QCoreApplication.translate("Route", "from {start}")
        )
        return said.format(start=self._name(0)) if self._ends[0][0] else ""

    def _get_time(self) -> str:
        way = self._walk() or self._journey()
        return route_words.about(way["minutes"]) if way else ""

    def _get_minutes(self) -> str:
        way = self._walk() or self._journey()
        return route_words.minutes(way["minutes"]) if way else ""

    def _get_length(self) -> str:
        walk, journey = self._walk(), self._journey()
        if walk:
            return distance(walk["metres"], self._catalogue()["language"])
        return route_legs.changes(journey) if journey else ""

    def _get_ways(self) -> list[Item]:
        if len(self._options) < 2:
            return []
        return [self._way_item(number, option) for number, option in enumerate(self._options)]

    def _way_item(self, number: int, option: Option) -> Item:
        assert self._found is not None
        way = option.journey or self._found["walk"] or self._found["any_walk"]
        on_foot = option.journey is None or is_walk(option.journey)
        return {
            "value": number,
            "tag": "" if on_foot else self._tag(option.journey),
            "minutes": route_words.minutes(way["minutes"]),
            "note": QCoreApplication.translate("Route", "on foot") if on_foot else route_legs.changes(way),
            "discs": [] if on_foot else route_legs.lines_of(self._catalogue(), way),
            "chosen": option is self._option(),
        }

    def _tag(self, journey: Mapping[str, Any] | None) -> str:
        """What speaks for a journey among several."""
        rides = [option.journey for option in self._options if option.journey and not is_walk(option.journey)]
        if len(rides) < 2:
            return ""
        if journey is rides[0]:
            return QCoreApplication.translate("Route", "Fastest")
        return QCoreApplication.translate("Route", "Fewest changes") if journey is rides[-1] else ""

    def _get_stairs(self) -> list[Item]:
        """The two walks to choose from; none where both are one way, or one of them is not known."""
        found = self._found
        if self._walk() is None or found is None or found["walk"] is None:
            return []
        if found["any_walk"]["metres"] >= found["walk"]["metres"]:
            return []
        level = QCoreApplication.translate("Route", "No known stairs · {minutes}")
        shortest = QCoreApplication.translate("Route", "Shortest · {minutes}")
        with_stairs = QCoreApplication.translate("Route", "Shortest, with stairs · {minutes}")
        other = with_stairs if found["any_walk"]["stairs"] == "some" else shortest
        return [
            {"value": "level", "text": level.format(minutes=route_words.minutes(found["walk"]["minutes"]))},
            {"value": "any", "text": other.format(minutes=route_words.minutes(found["any_walk"]["minutes"]))},
        ]

    def _get_states(self) -> list[Item]:
        """Chips: what is known of stairs, unless one chooses by it; what is only announced."""
        walk, journey = self._walk(), self._journey()
        if walk:
            return [] if self._get_stairs() else [route_words.stairs_state(walk)]
        if journey and journey["expected"]:
            text = QCoreApplication.translate("Route", "On lines that are only announced")
            return [{"icon": "indicative", "text": text, "tone": "caution"}]
        return []

    def _get_parts(self) -> list[Item]:
        journey = self._journey()
        return route_legs.part_items(journey) if journey else []

    def _get_steps(self) -> list[Item]:
        walk, journey, catalogue = self._walk(), self._journey(), self._catalogue()
        if walk:
            items = route_words.step_items(walk, catalogue["language"])
            return [{**item, "disc": {}, "notes": [], "announced": ""} for item in items]
        if journey:
            legs = route_legs.leg_items(catalogue, journey, self._name(1), self._session.today)
            return [{**leg, "number": ""} for leg in legs]
        return []

    def _get_notes(self) -> list[str]:
        walk, journey, language = self._walk(), self._journey(), self._catalogue()["language"]
        here = self._catalogue()["settings"]["here"]
        if walk:
            uncertain = HERE in self._ends and here is not None and here["certainty"] == "indicative"
            goal = self._ends[1] != HERE
            return route_words.notes(walk, language, entrance_matters=goal, at_kiosk=uncertain)
        if not journey:
            return []
        for_day = QCoreApplication.translate("Route", "Worked out for {day}; no timetable.")
        return [
            for_day.format(day=day_in_words(self._session.shown_date, language)),
            QCoreApplication.translate("Route", "Without buses and the trains of Transilien."),
        ]

    def _get_message(self) -> Item:
        found, session = self._found, self._session
        if found is None or self._walk() or self._journey():
            said = Message()
        else:
            names = (self._name(0), self._name(1))
            said = message(found, self._catalogue(), self._ends, names, session.shown_date, session.today)
        offer = self._stairs_offered() if said.stairs else ""
        return {"text": said.text, "advice": said.advice, "otherDay": said.other_day, "stairs": offer}

    def _stairs_offered(self) -> str:
        """The button that shows the way with stairs where there is no other."""
        said = QCoreApplication.translate("Route", "Show the shortest way, with stairs · {minutes}")
        return said.format(minutes=route_words.minutes(self._found["any_walk"]["minutes"])) if self._found else ""

    def _get_count(self) -> int:
        way = self._walk() or self._journey()
        return len(way["steps"] if way and "steps" in way else way["legs"]) if way else 0

    def _get_step(self) -> int:
        step = self._session.step
        return step if step < self._get_count() else -1

    @Slot(int)
    def follow(self, by: int) -> None:
        """Follow the next step (1) or the one before (-1); before the first one is the whole way."""
        self._session.step = max(-1, min(self._get_step() + by, self._get_count() - 1))

    @Slot()
    def show_today(self) -> None:
        """Look for the way today instead."""
        self._session.show_date(self._session.today)

    state = Property(str, _get_state, notify=changed)
    """``waiting``, ``walk``, ``journey`` or ``message``."""
    goal = Property(str, _get_goal, notify=changed)
    start = Property(str, _get_start, notify=changed)
    origin = Property(str, _get_from, notify=changed)
    """From where, and whether on foot, as a phrase."""
    time = Property(str, _get_time, notify=changed)
    """About how long, as a phrase."""
    minutes = Property(str, _get_minutes, notify=changed)
    length = Property(str, _get_length, notify=changed)
    """Of a walk the metres, of a journey how often one changes."""
    ways = Property(QVariantList, _get_ways, notify=changed)
    """The ways to choose from ``{value, tag, minutes, note, discs, chosen}``; none where there is one."""
    stairs = Property(QVariantList, _get_stairs, notify=changed)
    """The walks to choose from ``{value, text}``: ``level`` and ``any``."""
    states = Property(QVariantList, _get_states, notify=changed)
    parts = Property(QVariantList, _get_parts, notify=changed)
    """What the minutes of a journey are made of ``{label, value}``."""
    steps = Property(QVariantList, _get_steps, notify=changed)
    """Steps of a walk or parts of a journey ``{number, disc, text, notes, amount, announced, stairs}``."""
    notes = Property(QVariantList, _get_notes, notify=changed)
    message = Property(QVariantMap, _get_message, notify=changed)
    """Why there is no way ``{text, advice, otherDay, stairs}``; ``stairs`` offers one that has some."""
    count = Property(int, _get_count, notify=changed)
    step = Property(int, _get_step, notify=stepChanged)
    """The one that is followed; -1 for none."""
