"""The domain of the kiosk as frozen, typed objects. Imports nothing outside the standard library.

Coordinates are WGS 84 (EPSG:4326), longitude first. Lengths are metres, areas m², dates ``datetime.date``.
"""
