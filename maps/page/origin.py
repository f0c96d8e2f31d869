"""The point that the plane of the map page is measured from."""

from maps.model.settings import KioskSettings


def map_origin(settings: KioskSettings) -> tuple[float, float]:
    """The middle of the campus view as (lon, lat), WGS 84.

    Layers give positions as whole decimetres of Web Mercator (EPSG:3857) from here, x east and y south: short to
    write, exact in the 32-bit floats of a canvas path over the whole region.
    """
    west, south, east, north = settings.campus_view
    return round((west + east) / 2, 5), round((south + north) / 2, 5)
