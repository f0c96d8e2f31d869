"""What keeps a file from being exported."""

from maps.model.said import Said


class NotExportedError(Exception):
    """Nothing was written. ``said`` is one line and says what to do."""

    def __init__(self, said: Said) -> None:
        self.said = said
        super().__init__(str(said))
