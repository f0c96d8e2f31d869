"""The entries of the catalogue behind the tiles of the home scene: what visitors look for, and who helps."""

from maps.build.catalogue_links import LinkWriter
from maps.build.catalogue_writer import Json
from maps.model.home import Answer, Helper, Intent


class Home(LinkWriter):
    """Writes both in the order of their files."""

    def all(self) -> Json:
        """The entries ``home`` and ``help``."""
        return {
            "home": {intent.id: self._intent(intent) for intent in self._content.home},
            "help": {helper.id: self._helper(helper) for helper in self._content.help},
        }

    def _intent(self, intent: Intent) -> Json:
        return {
            "id": intent.id,
            "icon": intent.icon.value,
            "name": self._text(intent.name),
            "hint": self._text(intent.hint),
            "text": self._text(intent.text),
            "answers": [self._answer(answer) for answer in intent.answers],
            "ask": self._text(intent.ask),
            "panel": intent.panel and intent.panel.value,
            "sources": self._sources_of(intent.sources),
        }

    def _answer(self, answer: Answer) -> Json:
        (link,) = self._links([answer.shown])
        return {**link, "note": self._text(answer.note)}

    def _helper(self, helper: Helper) -> Json:
        return {
            "id": helper.id,
            "dial": helper.dial,
            "name": self._text(helper.name),
            "text": self._text(helper.text),
            "sources": self._sources_of(helper.sources),
        }
