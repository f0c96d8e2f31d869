"""Texts that visitors read: one string for each language of the kiosk."""

from collections.abc import Mapping

Text = Mapping[str, str]
"""Language code (ISO 639-1, ``fr``) to the text in that language. Every language of the kiosk has its entry."""
