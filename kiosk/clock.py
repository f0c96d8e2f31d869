"""The kiosk's own day."""

from datetime import date

from maps.store import Edition


def believed_today(edition: Edition) -> date:
    """Today by this machine's clock, unless that is wrong: it is earlier than what the edition knows."""
    return max(date.today(), date.fromisoformat(edition.manifest.content_date))  # noqa: DTZ011 - the machine's own
