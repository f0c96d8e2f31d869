"""Organisations that have a role on the campus."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from maps.model.places import Position
from maps.model.text import Text


class World(StrEnum):
    """The three worlds of the cluster."""

    INSTITUTIONAL = "institutional"
    SCIENTIFIC_MEDICAL = "scientific_medical"
    INNOVATION_BUSINESS = "innovation_business"


class Role(StrEnum):
    """What an organisation is to the campus. Never upgraded: a neighbour is no member."""

    ASSOCIATION = "association"
    MEMBER = "member"
    PARTNER = "partner"
    EUROPEAN_PARTNER = "european_partner"
    SUPPORTER = "supporter"
    RELATED = "related"
    TENANT = "tenant"
    ANNOUNCED_TENANT = "announced_tenant"
    FORMER_TENANT = "former_tenant"
    DEVELOPER = "developer"
    DESIGNER = "designer"
    TRANSPORT = "transport"
    NEIGHBOUR = "neighbour"
    HISTORIC = "historic"
    CHALLENGE_WINNER = "challenge_winner"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation. ``role_note`` says what the bare role does not ("through AP-HP", "inferred").

    ``show`` is False for what must stay off the screen (not involved, unconfirmed).
    """

    id: str
    name: Text
    short: str | None
    world: World
    role: Role
    role_note: Text | None
    summary: Text
    address: str | None
    commune: str | None
    position: Position | None
    website: str | None
    founded: int | None
    show: bool
    as_of: date
    sources: tuple[str, ...]
