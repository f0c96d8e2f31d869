"""Geodata of the kiosk: from the content folder to an edition that can be shown."""
