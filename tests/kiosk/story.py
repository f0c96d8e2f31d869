"""The story in the catalogue of the tests, by hand: every kind of chart, every state of space, a map, notices."""

from typing import Any

STORY_SOURCE = {"id": "report", "title": "Rapport", "publisher": "Cancer Campus", "date": "2018"}
OTHER_SOURCE = {"id": "page", "title": "Page", "publisher": "Sadev 94", "date": "2025"}


def figure(identifier: str, value: float, text: str, **more: Any) -> dict[str, Any]:
    """An item of a chart."""
    label = {"fr": f"Le {identifier}", "en": f"The {identifier}"}
    found = {"id": identifier, "label": label, "value": value, "text": text, "share": None, "year": "2024"}
    return {**found, "confirmed": True, "note": None, **more}


FLOOR = figure("floor", 400, "400 m²", share=1.0, note={"fr": "Programme de 2015.", "en": "Programme of 2015."})
HOMES = figure("homes", 200, "200 m²", share=0.5)
SHOPS = figure("shops", 100, "environ 100 m²", share=0.25, confirmed=False)
REST = {**figure("rest", 100, "100 m²", share=0.25, year=None), "id": None}
FUNDS = figure("funds", 200, "plus de 200 millions", year="2026")
RANK = figure("rank", 4, "4", year=None)

CHARTS: dict[str, dict[str, Any] | None] = {
    "number": {"kind": "number", "whole": None, "items": [FUNDS, RANK], "remainder": None},
    "parts": {"kind": "parts", "whole": FLOOR, "items": [HOMES, SHOPS], "remainder": REST},
    "steps": {"kind": "steps", "whole": FLOOR, "items": [HOMES, SHOPS], "remainder": None},
    "bars": {"kind": "bars", "whole": None, "items": [{**HOMES, "share": 1.0}, SHOPS], "remainder": None},
    "space": {"kind": "space", "whole": None, "items": [], "remainder": None},
    "none": None,
}


def chapter(identifier: str, scene: str, chart: str = "none", **more: Any) -> dict[str, Any]:
    """A chapter for visitors with one of the charts."""
    return {
        "id": identifier,
        "scene": scene,
        "title": {"fr": f"Titre de {identifier}", "en": f"Title of {identifier}"},
        "text": {"fr": "Un texte de quelques mots, " * 6, "en": "A text of a few words, " * 6},
        "audience": "visitor",
        "chart": CHARTS[chart],
        "shows": [],
        "contacts": [],
        "sources": [STORY_SOURCE, OTHER_SOURCE],
        **more,
    }


CONTACT = {"id": "pscc", "name": "Paris Saclay Cancer Cluster", "website": "https://www.parissaclaycancercluster.org/"}

CHAPTERS = [
    chapter(
        "what",
        "campus",
        "number",
        shows=[
            {"kind": "place", "id": "the-hive", "name": "The Hive"},
            {"kind": "milestone", "id": "tower", "name": "La tour"},
            {"kind": "organisation", "id": "pscc", "name": "Paris Saclay Cancer Cluster"},
            {"kind": "milestone", "id": "line-15", "name": "Ligne 15"},
            {"kind": "station", "id": "vgr", "name": "Villejuif – Gustave Roussy"},
        ],
    ),
    chapter("programme", "campus", "parts"),
    chapter("homes", "campus", "steps"),
    chapter("buildings", "campus", "bars"),
    chapter("care", "campus", "number", audience="investor"),
    chapter("space", "join", "space"),
    chapter("contact", "join", contacts=[CONTACT]),
    chapter("alliance", "europe"),
    chapter("association", "about", contacts=[CONTACT], sources=[]),
]


def space_place(identifier: str, m2: int | None, **more: Any) -> dict[str, Any]:
    """A place of the space."""
    area = None if m2 is None else {"m2": m2, "text": f"{m2} m²", "note": None}
    return {
        "id": identifier,
        "name": identifier,
        "kind": "laboratories",
        "status": "existing",
        "status_note": None,
        "owner": "Kadans",
        "part_of": None,
        "floor_area": area,
        "counted": True,
        "delivery": None,
        **more,
    }


def space_group(state: str, m2: int, unknown: int, *places: dict[str, Any]) -> dict[str, Any]:
    """The space of a state."""
    area = {"m2": m2, "text": f"environ {m2} m²"} if m2 else None
    return {"state": state, "floor_area": area, "unknown": unknown, "places": list(places)}


SPACE = {
    "floor_area": {"m2": 4000, "text": "environ 4000 m²"},
    "groups": [
        space_group(
            "delivered",
            3000,
            1,
            space_place("the-hive", 3000),
            space_place("lot-c1a", 9000, kind="mixed", counted=False),
            space_place("gr-hospital", None, owner=None),
        ),
        space_group("under_way", 1000, 0, space_place("research-centre", 1000, status_note="2028 est possible.")),
        space_group("unconfirmed", 0, 2, space_place("outpatients", None)),
    ],
}


def centre(identifier: str, x: float, y: float, *organisations: str) -> dict[str, Any]:
    """A centre of the map."""
    names = [{"id": name, "name": name.upper(), "short": None} for name in organisations]
    return {"id": identifier, "city": identifier.capitalize(), "x": x, "y": y, "organisations": names, "sources": []}


EUROPE = {
    "picture": "pictures/europe.svg",
    "width": 1200,
    "height": 900,
    "colours": {"land": "#EAE3D6", "land_of_a_centre": "#BFD8D5", "border": "#FFFDF9"},
    "note": {"fr": "Les repères sont sur les villes.", "en": "The marks are on the cities."},
    "centres": [
        centre("villejuif", 540, 515, "pscc"),
        centre("cambridge", 500, 370, "sanofi"),
        centre("amsterdam", 620, 372, "sanofi"),
        centre("stockholm", 1080, 80, "sanofi", "pscc"),
    ],
}
EUROPE_PICTURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">'
    b'<path d="M0 0h600v900H0z" fill="#EAE3D6"/><path d="M600 0h600v900H600z" fill="#BFD8D5" stroke="#FFFDF9"/></svg>'
)

NOTICES = [
    {
        "id": "lift",
        "text": {"fr": "L’ascenseur est en panne.", "en": "The lift is out of order."},
        "first_day": "2026-12-01",
        "last_day": "2026-12-05",
    },
    {
        "id": "hall",
        "text": {
            "fr": "Le hall est fermé ; passez par le parvis. " * 5,
            "en": "The hall is closed; use the square. " * 5,
        },
        "first_day": "2026-12-05",
        "last_day": "2026-12-31",
    },
]

STORY: dict[str, Any] = {
    "chapters": {record["id"]: record for record in CHAPTERS},
    "space": SPACE,
    "europe": EUROPE,
    "figures": {
        found["id"]: {**found, "number": number, "unit": None, "group": "zone", "audience": "visitor", "sources": []}
        for found, number in ((FUNDS, "200"), (RANK, "4"), (FLOOR, "400"))
    },
    "notices": {notice["id"]: notice for notice in NOTICES},
    "translations": [
        {"language": "en", "name": "English", "files": [], "state": "draft", "role": "project", "as_of": "2026"},
        {
            "language": "es",
            "name": "Español",
            "files": [],
            "state": "reviewed",
            "role": "native_reader",
            "as_of": "2026",
        },
    ],
}
"""The entries of the catalogue that tell the story, with their texts in two languages."""
