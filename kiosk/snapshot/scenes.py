"""Every scene of the kiosk, in one table: a new scene is a new line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.snapshot.notices import NOTICE_DAY
from kiosk.visit import NOTHING, Thing


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen the kiosk is made for: logical pixels and diagonal in inches."""

    width: int
    height: int
    diagonal_in: int

    @property
    def name(self) -> str:
        """As it stands in file names."""
        return f"{self.diagonal_in}in-{self.width}x{self.height}"

    @property
    def pixels_per_mm(self) -> float:
        """Logical pixels a millimetre."""
        return float((self.width**2 + self.height**2) ** 0.5 / (self.diagonal_in * 25.4))


SCREENS = (Screen(1920, 1080, 13), Screen(1920, 1080, 43), Screen(1080, 1920, 55))


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on the screen: a scene and its order, a view of the map, what is selected, the open panel and its page.

    ``milestone`` is the chosen one of the timeline, ``day`` the last day of a year chosen on its axis; ``chapter`` is
    what a page of the campus is scrolled to; ``today`` is another day than the content's;
    ``compared`` compares it with today; ``moments`` are the two of the page *Avant / après*; ``query`` is what is typed
    into the search.
    ``query`` what is typed into the search. With the panel ``route`` what is selected is the goal of a way: ``any_way``
    with stairs, ``journey`` which of the ways found, ``step`` the one that is followed, ``start`` where it begins;
    ``choosing`` is the end of a way that the search chooses.
    ``text_scale``, ``contrast`` and ``low`` are the visitor's comfort.
    ``pseudo`` scenes are also photographed in languages that nobody speaks: one of each kind of layout.
    ``stop`` is one of the loop that invites while nobody is there, dimmed where it is ``night``; ``asked`` counts down.
    ``read`` is how many passages of the sheet have been read aloud, ``guided`` the control that was heard last by
    somebody who explores the screen by ear.
    ``staff`` is how far somebody got into staff mode: ``pin`` with digits typed, ``wrong``, ``wait``, or ``open``.
    ``tour`` is presented at its stop ``tour_stop``; with ``speaker`` as the speaker sees it.
    ``lost`` shows what a visitor sees while a lost page is brought back.
    """

    name: str
    view: str = "campus"
    kind: str = ""
    id: str = ""
    panel: str = ""
    page: str = ""
    scene: str = "explore"
    order: str = "name"
    milestone: str = ""
    day: date | None = None
    compared: bool = False
    chapter: str = ""
    today: date | None = None
    query: str = ""
    moments: tuple[str, str] = ("", "")
    start: Thing = NOTHING
    any_way: bool = False
    journey: int = 0
    step: int = -1
    choosing: str = ""
    text_scale: float = 1.0
    contrast: bool = False
    low: bool = False
    stop: int | None = None
    night: bool = False
    asked: bool = False
    read: int = 0
    guided: str = ""
    lost: bool = False
    staff: str = ""
    tour: str = ""
    tour_stop: str = ""
    speaker: bool = False
    pseudo: bool = False


SCENES = (
    Scene("home", scene="home", pseudo=True),
    Scene("home-notices", scene="home", today=NOTICE_DAY),
    Scene("home-transport", scene="home", panel="intent", page="transport"),
    Scene("home-lodging", scene="home", panel="intent", page="lodging", pseudo=True),
    Scene("home-toilets", scene="home", panel="intent", page="toilets"),
    Scene("home-hospital", scene="home", kind="place", id="gr-hospital"),
    Scene("help", scene="home", panel="help", pseudo=True),
    Scene("take-along", kind="place", id="gr-hospital", panel="take", pseudo=True),
    Scene("take-along-map", kind="place", id="gr-hospital", panel="take", page="map"),
    Scene("take-along-organisation", kind="organisation", id="gustave-roussy", panel="take"),
    Scene("campus", pseudo=True),
    Scene("grand-paris", view="grandparis"),
    Scene("place-hospital", kind="place", id="gr-hospital", pseudo=True),
    Scene("place-tenants", kind="place", id="the-hive"),
    Scene("place-indicative-lot", kind="place", id="lot-d1b"),
    Scene("place-planned", kind="place", id="lot-c1a"),
    Scene("place-under-construction", kind="place", id="gr-research-centre", pseudo=True),
    Scene("place-cancelled-no-position", kind="place", id="university-health-pole"),
    Scene("place-park", kind="place", id="parc-hautes-bruyeres"),
    Scene("station-villejuif-gustave-roussy", kind="station", id="villejuif-gustave-roussy", pseudo=True),
    Scene("station-announced", view="grandparis", kind="station", id="saint-denis-pleyel", pseudo=True),
    Scene("station-interchange", view="grandparis", kind="station", id="villejuif-louis-aragon"),
    Scene("organisation", kind="organisation", id="gustave-roussy"),
    Scene("organisation-outside", view="grandparis", kind="organisation", id="universite-paris-saclay"),
    Scene("organisation-no-place", kind="organisation", id="medicen"),
    Scene("directory", scene="directory", pseudo=True),
    Scene("directory-by-world", scene="directory", order="world", pseudo=True),
    Scene("directory-by-building", scene="directory", order="building"),
    Scene("directory-nearby", scene="directory", order="near", pseudo=True),
    Scene("directory-sheet", scene="directory", kind="organisation", id="sanofi"),
    Scene("timeline", scene="timeline"),
    Scene("timeline-past", scene="timeline", milestone="gr-tower-1980"),
    Scene("timeline-announced", scene="timeline", milestone="f-l15-2027", pseudo=True),
    Scene("timeline-line", scene="timeline", milestone="line14-orly"),
    Scene("timeline-2031", scene="timeline", view="grandparis", day=date(2031, 12, 31)),
    Scene(
        "timeline-sheet",
        scene="timeline",
        milestone="f-research-2027",
        kind="place",
        id="gr-research-centre",
        pseudo=True,
    ),
    Scene("timeline-phases", scene="timeline", page="phases", pseudo=True),
    Scene("timeline-phases-2015", scene="timeline", page="phases", day=date(2015, 12, 31)),
    Scene(
        "timeline-phases-2030", scene="timeline", page="phases", day=date(2030, 12, 31), view="grandparis", pseudo=True
    ),
    Scene("low-timeline-phases", scene="timeline", page="phases", low=True),
    Scene("large-timeline-phases", scene="timeline", page="phases", day=date(2027, 12, 31), text_scale=2.0),
    Scene("contrast-timeline-phases", scene="timeline", page="phases", day=date(2027, 12, 31), contrast=True),
    Scene("timeline-legend", scene="timeline", day=date(1990, 12, 31), panel="legend"),
    Scene("go", scene="go", pseudo=True),
    Scene("go-dates", scene="go", page="dates", pseudo=True),
    Scene("go-dates-15-sud", scene="go", page="dates", day=date(2027, 11, 30), pseudo=True),
    Scene("go-dates-2024", scene="go", page="dates", day=date(2024, 6, 24)),
    Scene("go-dates-2031", scene="go", page="dates", day=date(2031, 12, 31)),
    Scene(
        "go-dates-station",
        scene="go",
        view="grandparis",
        day=date(2027, 11, 30),
        kind="station",
        id="villejuif-gustave-roussy",
    ),
    Scene("go-dates-legend", scene="go", view="grandparis", day=date(2027, 12, 31), panel="legend"),
    Scene("contrast-go-dates", scene="go", page="dates", day=date(2027, 12, 31), contrast=True),
    Scene("large-go-dates", scene="go", page="dates", day=date(2027, 12, 31), text_scale=2.0),
    Scene("low-go-dates", scene="go", page="dates", day=date(2027, 12, 31), low=True),
    Scene("go-compare", scene="go", page="compare", pseudo=True),
    Scene("go-reach", scene="go", view="grandparis", page="reach", pseudo=True),
    Scene("go-reach-compared", scene="go", view="grandparis", page="reach", day=date(2027, 11, 30), compared=True),
    Scene("go-compare-2035", scene="go", page="compare", moments=("today", "year-2035")),
    Scene("go-service", scene="go", page="service", pseudo=True),
    Scene("route-walk", scene="go", kind="place", id="the-hive", panel="route", pseudo=True),
    Scene("route-walk-step", scene="go", kind="place", id="lab-116", panel="route", step=1),
    Scene("route-walk-shortest", scene="go", kind="place", id="redoute-hautes-bruyeres", panel="route", any_way=True),
    Scene("route-journey", scene="go", kind="station", id="aeroport-d-orly", panel="route"),
    Scene("route-journey-ways", scene="go", kind="station", id="chatillon-montrouge", panel="route", pseudo=True),
    Scene(
        "route-journey-future",
        scene="go",
        kind="station",
        id="noisy-champs",
        panel="route",
        day=date(2031, 12, 31),
        pseudo=True,
    ),
    Scene("route-no-answer", scene="go", kind="station", id="guyancourt", panel="route"),
    Scene("route-choosing", scene="go", panel="search", choosing="goal", query="châ", pseudo=True),
    Scene("route-choosing-start", scene="go", panel="search", choosing="origin"),
    Scene("route-taken", scene="go", kind="place", id="the-hive", panel="take", page="route"),
    Scene("campus-story", scene="campus", pseudo=True),
    Scene("campus-story-programme", scene="campus", chapter="campus-programme"),
    Scene("campus-story-buildings", scene="campus", chapter="campus-buildings"),
    Scene("campus-join", scene="campus", page="join"),
    Scene("campus-join-space", scene="campus", page="join", chapter="join-space", pseudo=True),
    Scene("campus-join-contact", scene="campus", page="join", chapter="join-contact"),
    Scene("campus-europe", scene="campus", page="europe", pseudo=True),
    Scene("campus-europe-alliance", scene="campus", page="europe", chapter="europe-alliance"),
    Scene("campus-about", scene="campus", page="about"),
    Scene("campus-about-end", scene="campus", page="about", chapter="about-errors", pseudo=True),
    Scene("attract-view", stop=0, pseudo=True),
    Scene("attract-place", stop=1),
    Scene("attract-figure", stop=3, pseudo=True),
    Scene("attract-line", stop=4),
    Scene("night", stop=0, night=True, pseudo=True),
    Scene("count-down", kind="place", id="gr-hospital", asked=True, pseudo=True),
    Scene("notices", today=NOTICE_DAY, pseudo=True),
    Scene("legend", panel="legend", pseudo=True),
    Scene("legend-grand-paris", view="grandparis", panel="legend"),
    Scene("credits", panel="credits", pseudo=True),
    Scene("credits-licence-text", panel="credits", page="licence:odbl-1.0"),
    Scene("credits-sources", panel="credits", page="sources"),
    Scene("credits-software", panel="credits", page="software"),
    Scene("search", panel="search", pseudo=True),
    Scene("search-results", panel="search", query="hop", pseudo=True),
    Scene("search-nothing", panel="search", query="qqzzkk", pseudo=True),
    Scene("search-category", panel="search", page="category:family"),
    Scene("search-line", view="grandparis", panel="search", page="line:m15"),
    Scene("comfort", panel="comfort", pseudo=True),
    Scene("comfort-large", panel="comfort", text_scale=2.0),
    Scene("contrast", contrast=True),
    Scene("contrast-grand-paris", view="grandparis", contrast=True),
    Scene("contrast-comfort", panel="comfort", contrast=True),
    Scene("contrast-place", kind="place", id="the-hive", contrast=True),
    Scene("contrast-directory-large", scene="directory", contrast=True, text_scale=2.0),
    Scene("contrast-timeline", scene="timeline", milestone="f-l15-2027", contrast=True),
    Scene("contrast-timeline-past", scene="timeline", day=date(1990, 12, 31), panel="legend", contrast=True),
    Scene("contrast-campus-chart", scene="campus", chapter="campus-buildings", contrast=True),
    Scene("contrast-go-compare", scene="go", page="compare", contrast=True),
    Scene("contrast-europe", scene="campus", page="europe", contrast=True),
    Scene("contrast-legend", panel="legend", contrast=True),
    Scene(
        "contrast-reach",
        scene="go",
        view="grandparis",
        page="reach",
        day=date(2027, 11, 30),
        compared=True,
        contrast=True,
    ),
    Scene("large-reach", scene="go", view="grandparis", page="reach", text_scale=2.0),
    Scene("large", text_scale=2.0),
    Scene("large-home", scene="home", text_scale=2.0),
    Scene("large-notices", today=NOTICE_DAY, text_scale=2.0),
    Scene("large-grand-paris", view="grandparis", text_scale=2.0),
    Scene("large-place", kind="place", id="gr-hospital", text_scale=2.0),
    Scene("large-go-compare", scene="go", page="compare", text_scale=2.0),
    Scene("large-timeline", scene="timeline", text_scale=1.5),
    Scene("large-route", scene="go", kind="place", id="the-hive", panel="route", text_scale=2.0),
    Scene("contrast-route", scene="go", kind="station", id="la-defense", panel="route", contrast=True),
    Scene("low-route", scene="go", kind="place", id="the-hive", panel="route", low=True),
    Scene("low", low=True),
    Scene("low-place", kind="place", id="gr-hospital", low=True),
    Scene("low-directory-large", scene="directory", low=True, text_scale=1.5),
    Scene("read-aloud", kind="place", id="gr-hospital", read=4, pseudo=True),
    Scene("guided-by-voice", guided="tabs.directory"),
    Scene("guided-nearby", scene="directory", order="near", guided="entry.place.gr-hospital"),
    Scene("staff-pin", panel="staff", staff="wrong", pseudo=True),
    Scene("staff-wait", panel="staff", staff="wait", pseudo=True),
    Scene("staff-menu", panel="staff", staff="open", pseudo=True),
    Scene("staff-present", panel="staff", page="present", staff="open"),
    Scene("staff-content", panel="staff", page="content", staff="open", pseudo=True),
    Scene("staff-counters", panel="staff", page="counters", staff="open", pseudo=True),
    Scene("staff-machine", panel="staff", page="machine", staff="open", pseudo=True),
    Scene("staff-take", panel="staff", page="take", staff="open"),
    Scene("staff-leave", panel="staff", page="leave", staff="open"),
    Scene("contrast-staff-pin", panel="staff", staff="pin", contrast=True),
    Scene("large-staff-pin", panel="staff", staff="wrong", text_scale=2.0, pseudo=True),
    Scene("low-staff-pin", panel="staff", staff="wait", low=True),
    Scene("page-lost", lost=True, pseudo=True),
)


def tour_scenes(catalogue: Mapping[str, Any]) -> tuple[Scene, ...]:
    """Every stop of every tour as the audience sees it, and the first of each tour as the speaker does."""
    tours = catalogue["tours"].values()
    stops = (
        Scene(f"tour-{tour['id']}-{stop['id']}", tour=tour["id"], tour_stop=stop["id"])
        for tour in tours
        for stop in tour["stops"]
    )
    spoken = (
        Scene(f"speaker-{tour['id']}", tour=tour["id"], tour_stop=tour["stops"][0]["id"], speaker=True)
        for tour in tours
        if tour["stops"] and not tour["loops"]
    )
    return (*stops, *spoken)
