"""Types of single fields, for pydantic: what may stand in a text, an id, a colour, a date.

Validation needs the language codes of the kiosk: ``model_validate(…, context={"languages": ("fr", "en")})``.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from maps.content.guesses import LONGEST_ID, meant_address, meant_colour, meant_id, meant_years
from maps.content.wording import did_you_mean, listed, meant, shown
from maps.model.opening import minutes_of
from maps.model.said import Said, say

TEXT_LIMIT = 10_000
SHORT, TITLE, LONG_TEXT, CHAPTER = 32, 64, 240, 420
"""Characters that fit where there is little room."""
FIRST_YEAR, LAST_YEAR = 1500, 2199
FEWEST_METRES = 1000
"""No figure of a position is as large in degrees, nor as small in the metres of France."""
COMMON_LANGUAGES = ("fr", "en", "es", "de", "it", "pt", "nl", "ar", "zh")
ID_ALLOWED = say("Use at most {limit} small letters without accents, digits, hyphens and points.", limit=LONGEST_ID)
BIDI_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def mistake(message: Said, advice: Said, field: str = "") -> PydanticCustomError:
    """A validation error with our own message and what to do; ``field`` is the one of the record that is wrong."""
    context = {"message": message, "advice": advice, "field": field}
    return PydanticCustomError("mistake", "see its context", context)


def clean(text: str) -> str:
    """Refuse characters that cannot be seen but break files, pages or the reading order."""
    if len(text) > TEXT_LIMIT:
        raise mistake(
            say("is {count} characters long.", count=len(text)),
            say("At most {limit} are shown: shorten it.", limit=TEXT_LIMIT),
        )
    for position, character in enumerate(text):
        if character in BIDI_OVERRIDES or (character not in "\n\t" and unicodedata.category(character) in ("Cc", "Cs")):
            code, before = f"U+{ord(character):04X}", text[max(0, position - 20) : position]
            message = say("holds the invisible character {code} behind {text}.", code=code, text=shown(before))
            raise mistake(message, say("Remove it."))
    return text


def _filled(text: str) -> str:
    if not text.strip():
        raise mistake(say("is empty."), say("Write it, or leave the field out if it may be left out."))
    return text


def _all_languages(value: Any, info: ValidationInfo) -> Any:
    languages: tuple[str, ...] = (info.context or {}).get("languages", ())
    if isinstance(value, str):
        return dict.fromkeys(languages, value) or {"": value}
    if not isinstance(value, Mapping):
        return value
    missing = [language for language in languages if value.get(language) in (None, "")]
    if missing:
        raise mistake(
            say("is missing in {languages}.", languages=listed(missing)),
            say("Write the text in every language of kiosk.yaml: {languages}.", languages=listed(languages)),
        )
    unknown = [str(language) for language in value if languages and language not in languages]
    if unknown:
        raise mistake(
            say("is given in {languages}, which kiosk.yaml does not name.", languages=listed(unknown[:5])),
            say("Remove it, or add the language there. Known are: {known}.", known=listed(languages)),
        )
    return value


def _all_languages_or_none(value: Any, info: ValidationInfo) -> Any:
    nothing = isinstance(value, Mapping) and not any(value.values())
    return _all_languages("" if nothing else value, info)


def _digits_are_names(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _date_as_said(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else _digits_are_names(value)


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(?:[-.][a-z0-9]+)*", text) or len(text) > LONGEST_ID:
        raise mistake(
            say("{value} is not an id.", value=shown(text)),
            meant(meant_id(text), ID_ALLOWED),
        )
    return text


def _colour(text: str) -> str:
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", text):
        raise mistake(
            say("{value} is not a colour.", value=shown(text)),
            meant(meant_colour(text), say('Write # and six hexadecimal digits between quotes, as "#0F4C5C".')),
        )
    return text


def _degrees(value: Any) -> Any:
    if isinstance(value, int | float) and abs(value) >= FEWEST_METRES:
        raise mistake(
            say("{value} is in metres (Lambert-93), not in degrees.", value=shown(value)),
            say("Give degrees (WGS 84), as lon 2.35 and lat 48.79."),
        )
    return value


def _web_address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s<>\"']+", text):
        raise mistake(
            say("{value} is not a web address.", value=shown(text)),
            meant(meant_address(text), say("Begin it with https:// and leave no blanks.")),
        )
    return text


def _language_code(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2}", text):
        raise mistake(
            say("{value} is not a language code.", value=shown(text)),
            did_you_mean(text.lower(), COMMON_LANGUAGES, say("Use the two small letters of ISO 639-1, as fr.")),
        )
    return text


def _key(text: str) -> str:
    if not re.fullmatch(r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:F(?:[1-9]|1[0-2])|[A-Z0-9])", text):
        raise mistake(
            say("{value} is not a key.", value=shown(text)),
            say(
                "Write F1 to F12, a capital letter or a digit, with Ctrl+, Alt+, Shift+ or Meta+ before it, as Ctrl+F9."
            ),
        )
    return text


def _plausible(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise mistake(
            say("the year {year} cannot be meant.", year=day.year),
            say("Years from {first} to {last} are known.", first=FIRST_YEAR, last=LAST_YEAR),
        )
    return day


def _years(text: str) -> str:
    years = text.split("-")
    if len(years) > 2 or not all(re.fullmatch(r"[12][0-9]{3}", year) for year in years) or years != sorted(years):
        raise mistake(
            say("{value} is neither a year nor years.", value=shown(text)),
            meant(meant_years(text), say("Write 2015, or 2011-2025 for several years.")),
        )
    return text


def _open_for(hours: str) -> str:
    try:
        minutes_of(hours)
    except ValueError:
        raise mistake(
            say("{value} are no opening hours.", value=shown(hours)),
            say('Write hours of one day between quotes, as "08:00-20:00"; midnight at its end is 24:00.'),
        ) from None
    return hours


def _at_most(limit: int) -> AfterValidator:
    def short_enough(text: str) -> str:
        if len(text) > limit:
            raise mistake(
                say("is {count} characters long.", count=len(text)),
                say("At most {limit} fit there: shorten it.", limit=limit),
            )
        return text

    return AfterValidator(short_enough)


# What an editor is told a field may hold, where that is more than the model keeps.
_ALL_LANGUAGES = BeforeValidator(_all_languages, json_schema_input_type=str | dict[str, str])
_ALL_LANGUAGES_OR_NONE = BeforeValidator(_all_languages_or_none, json_schema_input_type=str | dict[str, str])
_DIGITS_ARE_NAMES = BeforeValidator(_digits_are_names, json_schema_input_type=str | int)

Words = Annotated[str, AfterValidator(clean), AfterValidator(_filled)]
"""One line or paragraph that is the same in every language."""

TitleWords = Annotated[Words, _at_most(64)]
"""A few words that are the same in every language."""

Texts = Annotated[dict[str, Words], _ALL_LANGUAGES]
"""A text in every language; a bare string stands for all of them."""

ShortText = Annotated[dict[str, Annotated[Words, _at_most(SHORT)]], _ALL_LANGUAGES]
"""A few words, as a unit."""

TitleText = Annotated[dict[str, Annotated[Words, _at_most(TITLE)]], _ALL_LANGUAGES]
"""A title of one or two lines."""

StopText = Annotated[dict[str, Annotated[Words, _at_most(96)]], _ALL_LANGUAGES]
"""What can be read in passing."""

LongText = Annotated[dict[str, Annotated[Words, _at_most(LONG_TEXT)]], _ALL_LANGUAGES]
"""A short paragraph, as on a card."""

ChapterText = Annotated[dict[str, Annotated[Words, _at_most(CHAPTER)]], _ALL_LANGUAGES]
"""A paragraph of a scene, a screenful with its chart."""

MaybeEmptyTexts = Annotated[dict[str, Annotated[str, AfterValidator(clean)]], _ALL_LANGUAGES_OR_NONE]
"""A text that may be the empty string."""

Slug = Annotated[str, _DIGITS_ARE_NAMES, AfterValidator(_slug)]
"""An id. Digits alone (a line's number) need no quotes in YAML."""

Label = Annotated[Words, _DIGITS_ARE_NAMES]
"""A short name that may be all digits, as a line's number."""

SaidDate = Annotated[Words, BeforeValidator(_date_as_said)]
"""A date as a publisher gives it: 2025-09, 2025, undated."""

Years = Annotated[str, _DIGITS_ARE_NAMES, AfterValidator(_years)]
"""A year, or the first and the last one: 2015, 2011-2025."""

OpenFor = Annotated[str, AfterValidator(_open_for)]
"""Hours of one day, as 08:00-20:00."""

Number = Annotated[float, Field(ge=-1e12, le=1e12)]
Day = Annotated[date, AfterValidator(_plausible)]
Colour = Annotated[str, AfterValidator(_colour)]
Key = Annotated[str, _DIGITS_ARE_NAMES, AfterValidator(_key)]
"""A key of a keyboard, alone or with others held, by Qt's names."""
WebAddress = Annotated[Words, AfterValidator(_web_address)]
LanguageCode = Annotated[str, AfterValidator(_language_code)]
Longitude = Annotated[float, BeforeValidator(_degrees), Field(ge=-180, le=180)]
Latitude = Annotated[float, BeforeValidator(_degrees), Field(ge=-90, le=90)]
