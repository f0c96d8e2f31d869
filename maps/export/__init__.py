"""The map to take away: an edition as one HTML file that asks nothing of any network. Standard library only."""

from maps.export.document import export_html
from maps.export.errors import ExportError

__all__ = ["ExportError", "export_html"]
