"""The plan under the marks: plain geometry with a layer and a kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class PlanFeature:
    """One feature of the plan.

    ``layer`` is the name of its dataset (``building``, ``green``, ``street``, ``walk``, ``departement`` …),
    ``geometry`` a GeoJSON geometry in WGS 84, valid and inside the dataset's bounds. ``properties`` are the
    remaining checked properties of the layer (``kind``, ``name``, ``height_m``, ``steps`` …).
    """

    layer: str
    id: str | None
    indicative: bool
    geometry: Mapping[str, Any]
    properties: Mapping[str, Any]
    source: str
