"""Translations as the view models speak them."""

from tests.kiosk.viewmodels.conftest import compiled, english, french

__all__ = ["compiled", "english", "french"]
