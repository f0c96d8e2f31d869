"""Why a question to the network has no answer."""

from maps.model.said import Said


class NoAnswer(Exception):  # noqa: N818 - no fault of the program: there is nothing to tell
    """A question that cannot be answered. ``code`` names the reason, ``said`` is one line in any language."""

    def __init__(self, code: str, said: Said) -> None:
        self.code = code
        self.said = said
        super().__init__(str(said))
