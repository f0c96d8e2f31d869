"""Journeys by rail at any date, walks on the campus, how far one gets: from ``network/`` of an edition.

Plain Python, so that a worker of the kiosk has it in milliseconds; only ``reach`` needs shapely.
"""
