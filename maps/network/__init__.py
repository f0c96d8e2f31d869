"""Journeys by rail at any date, walks on the campus, how far one gets: from ``network/`` of an edition.

Plain Python, so that a worker of the kiosk has it in milliseconds; only ``reach`` needs shapely.
"""

FILES = ("network/rail.json", "network/walking.json", "network/places.json")
"""The files of an edition that a ``Guide`` is made of, in the order in which it takes them."""
