"""What the catalogue of the tests has of trains: times before and after, when they run, bus lines."""

from typing import Any

MARCH = {"fr": "mars 2026", "en": "March 2026"}
OPEN_DATA = {"id": "idfm", "title": "Emplacement des gares", "publisher": "Île-de-France Mobilités", "date": "2025-11"}


def time(minutes: int, walk: int, wait: int, station: str, *, expected: bool = False) -> dict[str, Any]:
    """A journey of so many minutes, of them some on foot and some waiting."""
    return {
        "minutes": minutes,
        "walk": walk,
        "wait": wait,
        "ride": minutes - walk - wait,
        "lines": ["M14"],
        "first_station": station,
        "expected": expected,
    }


def moment(identifier: str, name: Any, state: str, section: str | None, as_of: Any = None) -> dict[str, Any]:
    """A moment of the comparison."""
    day = {"fr": "23 juin 2024", "en": "23 June 2024"}
    return {"id": identifier, "name": name, "state": state, "section": section, "day": day, "as_of": as_of}


NOWHERE = dict.fromkeys(("before", "today", "with-15", "late"))
TRAINS: dict[str, Any] = {
    "comparison": {
        "origin": {"id": "gr-hospital", "name": {"fr": "Hôpital", "en": "Hospital"}},
        "valid_from": {"fr": "juin 2026", "en": "June 2026"},
        "moments": [
            moment("before", "2024", "before", "14-sud"),
            moment("today", {"fr": "Aujourd’hui", "en": "Today"}, "today", None),
            moment("with-15", {"fr": "15 Sud", "en": "15 South"}, "announced", "15-sud", "25 juin 2026"),
            moment("late", "2035", "announced", None, {"fr": "8 décembre 2025", "en": "8 December 2025"}),
        ],
        "destinations": [
            {
                "station": "bagneux",
                "name": "Bagneux",
                "reason": None,
                "times": {
                    "before": time(50, 28, 4, "Louis Aragon"),
                    "today": time(40, 3, 4, "Gustave Roussy"),
                    "with-15": time(10, 3, 2, "Gustave Roussy", expected=True),
                    "late": time(10, 3, 2, "Gustave Roussy", expected=True),
                },
            },
            {
                "station": "vgr",
                "name": {"fr": "Le centre", "en": "The centre"},
                "reason": None,
                "times": {
                    "before": time(47, 27, 2, "Arcueil – Cachan"),
                    "today": time(20, 3, 2, "Gustave Roussy"),
                    "with-15": time(20, 3, 2, "Gustave Roussy"),
                    "late": time(20, 3, 2, "Gustave Roussy"),
                },
            },
            {
                "station": "versailles",
                "name": "Versailles",
                "reason": {"fr": "La borne ne connaît pas ces trains.", "en": "The kiosk does not know these trains."},
                "times": NOWHERE,
            },
            {
                "station": "saclay",
                "name": "Saclay",
                "reason": {"fr": "Sans métro, il n’y a que des bus.", "en": "Without a metro there are only buses."},
                "times": {**NOWHERE, "with-15": time(41, 3, 8, "Gustave Roussy", expected=True)},
            },
        ],
        "sources": [OPEN_DATA],
    },
    "service": [
        {
            "station": "vgr",
            "line": "14",
            "first_train": {"time": "05:30", "as_of": MARCH, "source": OPEN_DATA},
            "last_train": {"time": "24:45", "as_of": MARCH, "source": OPEN_DATA},
            "headways": [
                {
                    "period": "peak",
                    "seconds": 85,
                    "as_of": MARCH,
                    "source": OPEN_DATA,
                },
                {
                    "period": "day",
                    "seconds": 150,
                    "as_of": MARCH,
                    "source": OPEN_DATA,
                },
                {
                    "period": "evening",
                    "seconds": 480,
                    "as_of": MARCH,
                    "source": OPEN_DATA,
                },
            ],
        },
        {"station": "bagneux", "line": "15", "first_train": None, "last_train": None, "headways": []},
    ],
    "buses": [
        {
            "id": f"bus-{number}",
            "number": number,
            "operator": "RATP",
            "colour": colour,
            "serves": serves,
            "stop_verified": number == "162",
            "as_of": MARCH,
            "sources": [OPEN_DATA],
        }
        for number, colour, serves in (
            ("131", "#6E5B1E", None),
            ("162", "#0055C8", {"fr": "Passe à la gare", "en": "Calls at the station"}),
            ("380", "#82DC73", None),
        )
    ],
}
