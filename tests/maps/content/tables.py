"""Shapefiles and GeoPackages of the sample content's zone, good ones, to be broken."""

import sqlite3
import warnings
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas
import pyogrio
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

CORNERS = [(2.34, 48.79), (2.35, 48.79), (2.35, 48.8), (2.34, 48.8)]
OFFICIAL: Mapping[str, Any] = {
    "layer": "zone",
    "id": "zac",
    "indicative": False,
    "name_fr": "ZAC agréée",
    "name_en": "Development zone",
    "source": "osm",
}
LAMBERT_93 = 2154


def zone(
    properties: Mapping[str, Any] = OFFICIAL,
    shapes: Sequence[BaseGeometry | None] = (Polygon(CORNERS),),
    crs: int = 4326,
) -> geopandas.GeoDataFrame:
    """The zone as a table in a CRS; ``shapes`` are in WGS 84."""
    columns = {name: [value] * len(shapes) for name, value in properties.items()}
    return geopandas.GeoDataFrame(columns, geometry=list(shapes), crs=4326).to_crs(crs)


def write(table: geopandas.GeoDataFrame, folder: Path, file: str = "campus/zone.gpkg", **options: Any) -> Path:
    """Write a table in the place of the GeoJSON of that name, in the kind that the suffix says; return its path."""
    path = folder / file
    path.with_suffix(".geojson").unlink(missing_ok=True)
    path.parent.mkdir(exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a missing CRS, and of names longer than ten letters
        pyogrio.write_dataframe(table, path, **options)
    return path


def change(database: Path, *statements: str) -> None:
    """Change a GeoPackage behind the back of geographic programs."""
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
