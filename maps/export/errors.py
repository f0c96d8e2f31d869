"""What can go wrong while an edition is made into one file."""


class ExportError(Exception):
    """An edition, a module or a language that cannot be put into the file. The message is one line."""
