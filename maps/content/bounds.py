"""Bounds [west, south, east, north]: whether one lies in another, and how they stand in a message."""

from maps.model.settings import Bounds


def inside(inner: Bounds, outer: Bounds) -> bool:
    """Whether ``inner`` lies in ``outer``; edges may touch."""
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def written(bounds: Bounds) -> str:
    """As they are written in ``kiosk.yaml``."""
    return f"[{', '.join(f'{limit:g}' for limit in bounds)}]"
