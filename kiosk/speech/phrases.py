"""What the voice says of itself and of the screen, in the language of the screens."""

from PySide6.QtCore import QCoreApplication

from kiosk.speech.reader import Kind, Stop
from kiosk.viewmodels.models import Models


def begun(models: Models) -> str:
    """Where one is, and how to go on."""
    translate = QCoreApplication.translate
    where = translate("Speech", "Guided by voice. You are in front of the kiosk {title}, {commune}.")
    return " ".join(
        (
            where.format(title=models.title, commune=models.commune),
            translate("Speech", "Move one finger over the screen: you hear what it touches."),
            translate("Speech", "Tap twice, anywhere, to open what you heard last."),
            translate("Speech", "Swipe right with one finger for the next element, left for the one before."),
            translate("Speech", "Move two fingers up or down to scroll."),
            translate("Speech", "On the map, tap twice for the places around you, with distance and direction."),
            translate("Speech", "Keep one finger still for three seconds to end."),
        )
    )


def ended() -> str:
    """The mode is over."""
    return QCoreApplication.translate("Speech", "The voice guide has ended.")


def still_there() -> str:
    """Before everything is put back."""
    return QCoreApplication.translate("Speech", "Are you still there? Touch the screen to go on.")


def done() -> str:
    """Something was done that shows nowhere else."""
    return QCoreApplication.translate("Speech", "Done.")


def ground() -> str:
    """The map, where there is nothing on it."""
    return QCoreApplication.translate("Speech", "Map. Tap twice for the places around you.")


def told(stop: Stop) -> str:
    """A stop with what it is and how it stands."""
    translate = QCoreApplication.translate
    kinds = {
        Kind.BUTTON: translate("Speech", "button"),
        Kind.TAB: translate("Speech", "tab"),
        Kind.CHOICE: translate("Speech", "choice"),
        Kind.HEADING: translate("Speech", "heading"),
    }
    state = translate("Speech", "chosen") if stop.chosen else ""
    return ", ".join(filter(None, (stop.text, kinds.get(stop.kind, ""), state)))
