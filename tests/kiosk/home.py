"""The home scene in the catalogue of the tests, by hand: an intent of each kind, and who helps."""

from typing import Any

_NOTHING: dict[str, Any] = {"hint": None, "text": None, "answers": [], "ask": None, "panel": None, "sources": []}
IDFM = {"id": "idfm", "title": "Emplacement des gares", "publisher": "Île-de-France Mobilités", "date": "2025-11"}
ASK = {"fr": "Demandez à l’accueil.", "en": "Ask at the reception."}
HOSPITAL = {"kind": "place", "id": "gr-hospital", "name": "Gustave Roussy", "note": None}

INTENTS: list[dict[str, Any]] = [
    {
        **_NOTHING,
        "id": "hospital",
        "icon": "hospital",
        "name": {"fr": "Hôpital", "en": "Hospital"},
        "hint": {"fr": "Où il se trouve", "en": "Where it is"},
        "answers": [HOSPITAL],
    },
    {
        **_NOTHING,
        "id": "transport",
        "icon": "station",
        "name": {"fr": "Métro et bus", "en": "Metro and bus"},
        "text": {"fr": "Une station est en face.", "en": "A station is opposite."},
        "answers": [
            {
                "kind": "station",
                "id": "vgr",
                "name": "Villejuif – Gustave Roussy",
                "note": {"fr": "Ligne 14", "en": "Line 14"},
            },
            {"kind": "organisation", "id": "pscc", "name": "Paris Saclay Cancer Cluster", "note": None},
            HOSPITAL,
        ],
        "ask": ASK,
        "sources": [IDFM],
    },
    {**_NOTHING, "id": "lodging", "icon": "lodging", "name": {"fr": "Loger sa famille", "en": "A place to stay"}},
    {**_NOTHING, "id": "childcare", "icon": "childcare", "name": {"fr": "Crèche", "en": "Crèche"}},
    {**_NOTHING, "id": "toilets", "icon": "toilets", "name": {"fr": "Toilettes", "en": "Toilets"}, "ask": ASK},
    {**_NOTHING, "id": "help", "icon": "help", "name": {"fr": "Aide", "en": "Help"}, "panel": "help"},
]
for _intent in INTENTS[2:4]:
    _intent["ask"] = ASK

HELPERS: list[dict[str, Any]] = [
    {
        "id": "reception",
        "dial": None,
        "name": {"fr": "L’accueil", "en": "The reception"},
        "text": {"fr": "On vous y aide.", "en": "They help you."},
        "sources": [],
    },
    {
        "id": "samu",
        "dial": "15",
        "name": "Samu",
        "text": {"fr": "Urgence médicale.", "en": "Medical emergency."},
        "sources": [IDFM],
    },
]

HOME: dict[str, Any] = {
    "home": {intent["id"]: intent for intent in INTENTS},
    "help": {helper["id"]: helper for helper in HELPERS},
}
