"""What the pad says of a try, and of the next."""

from PySide6.QtCore import QCoreApplication


def wrong(left: int) -> str:
    """After a wrong PIN: how many tries are left."""
    said = QCoreApplication.translate("Staff", "That is not the code.")
    more = QCoreApplication.translate("Staff", "%n more tries.", None, left) if left else ""
    return f"{said} {more}".strip()


def wait_in_words(seconds: int) -> str:
    """How long the next try has to wait; empty where it has not."""
    if seconds <= 0:
        return ""
    minutes, rest = divmod(seconds, 60)
    if minutes:
        text = QCoreApplication.translate("Staff", "The next try in {minutes} min {seconds} s.")
    else:
        text = QCoreApplication.translate("Staff", "Too many tries. The next one in {seconds} s.")
    return text.format(minutes=minutes, seconds=f"{rest:02}" if minutes else rest)
