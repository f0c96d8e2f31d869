"""What the pages of staff mode say, as rows for QML: of the edition, its content, the counters and the machine."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.live.report import Outcome, Report
from kiosk.statistics.counts import FEWEST_TOLD, MASKED
from kiosk.viewmodels.content import Catalogue, Item, fact
from kiosk.viewmodels.days import day_in_words
from maps.store import Manifest

MOST_PROBLEMS = 8
MOST_ROWS = 6
TONES = {"good": ("done", "good"), "wanting": ("question", "plain"), "lacking": ("notice", "caution")}
"""Verdict of ``doctor`` to icon and tone."""

Rows = Sequence[tuple[str, str, str, str]]
"""Period, kind, name and number, as ``main.py statistics`` writes them."""


# -------------------------------------------------------------------------------------------------------- the content


def edition_facts(manifest: Manifest | None, language: str, catalogue: Catalogue) -> list[Item]:
    """Which edition is shown, and what it holds."""
    if manifest is None:
        return []
    counts = manifest.counts
    held = [
        QCoreApplication.translate("Staff", "%n places", None, counts.get("places", 0)),
        QCoreApplication.translate("Staff", "%n organisations", None, counts.get("organisations", 0)),
        QCoreApplication.translate("Staff", "%n stations", None, counts.get("stations", 0)),
        QCoreApplication.translate("Staff", "%n milestones", None, counts.get("milestones", 0)),
        QCoreApplication.translate("Staff", "%n figures", None, counts.get("figures", 0)),
        QCoreApplication.translate("Staff", "%n tours", None, counts.get("tours", 0)),
    ]
    languages = ", ".join(_language_name(code, catalogue) for code in manifest.languages)
    return [
        *fact(QCoreApplication.translate("Staff", "Edition"), manifest.id),
        *fact(QCoreApplication.translate("Staff", "Built"), moment_in_words(manifest.built_at, language)),
        *fact(
            QCoreApplication.translate("Staff", "Content as of"),
            day_in_words(date.fromisoformat(manifest.content_date), language),
        ),
        *fact(QCoreApplication.translate("Staff", "Languages"), languages),
        *fact(QCoreApplication.translate("Staff", "It holds"), " · ".join(held)),
    ]


def _language_name(code: str, catalogue: Catalogue) -> str:
    known = {language["code"]: str(language["name"]) for language in catalogue["settings"]["languages"]}
    return known.get(code, code)


def moment_in_words(iso: str, language: str) -> str:
    """A moment by this machine's clock."""
    moment = datetime.fromisoformat(iso).astimezone()
    return f"{day_in_words(moment.date(), language)}, {moment:%H:%M}"


def update_facts(report: Report | None, language: str) -> list[Item]:
    """What became of the last change of the content."""
    if report is None:
        return fact(
            QCoreApplication.translate("Staff", "Last update"),
            QCoreApplication.translate("Staff", "None since this machine was set up"),
        )
    outcomes = {
        Outcome.SHOWN: QCoreApplication.translate("Staff", "Shown"),
        Outcome.WAITING: QCoreApplication.translate("Staff", "Ready; shown when nobody is at the kiosk"),
        Outcome.BROKEN: QCoreApplication.translate("Staff", "It has mistakes: what was shown before stays"),
        Outcome.GONE: QCoreApplication.translate("Staff", "The content is gone: what was shown before stays"),
    }
    when = QCoreApplication.translate("Staff", "Last update, {when}").format(when=moment_in_words(report.at, language))
    return [
        *fact(when, outcomes[report.outcome]),
        *fact(QCoreApplication.translate("Staff", "Folder"), report.content),
    ]


def checked(printed: str, complained: str) -> Item:
    """What ``main.py check --json`` said: ``{symbol, tone, title, problems: [{text, where}], more}``."""
    try:
        found = json.loads(printed)
        problems = [_problem(problem) for problem in found["problems"][:MOST_PROBLEMS]]
        mistakes, warnings = int(found["mistakes"]), int(found["warnings"])
        more = len(found["problems"]) - len(problems)
    except (ValueError, KeyError, TypeError):
        lines = [line for line in complained.splitlines() if line.strip()][:MOST_PROBLEMS]
        title = QCoreApplication.translate("Staff", "The content could not be checked")
        return {
            "symbol": "notice",
            "tone": "caution",
            "title": title,
            "problems": [{"text": line, "where": ""} for line in lines],
            "more": "",
        }
    no_mistakes = QCoreApplication.translate("Staff", "No mistakes")
    no_warnings = QCoreApplication.translate("Staff", "no warnings")
    said = [
        QCoreApplication.translate("Staff", "%n mistakes", None, mistakes) if mistakes else no_mistakes,
        QCoreApplication.translate("Staff", "%n warnings", None, warnings) if warnings else no_warnings,
    ]
    hidden = QCoreApplication.translate("Staff", "and %n more: python main.py check", None, more) if more else ""
    symbol, tone = ("notice", "caution") if mistakes else ("done", "good")
    return {"symbol": symbol, "tone": tone, "title": " · ".join(said), "problems": problems, "more": hidden}


def _problem(problem: Mapping[str, Any]) -> Item:
    """A mistake or warning as ``check`` says it: what is wrong, and under it where, and what to do."""
    place = ":".join(str(part) for part in (problem["file"], problem["line"], problem["column"]) if part is not None)
    named = problem["id"] if problem["id"] is not None else problem["feature"]
    where = " · ".join([place] if named is None else [place, str(named)])
    advice = [f"→ {problem['advice']}"] if problem["advice"] else []
    return {"text": f"{problem['field'] or ''} {problem['message']}".strip(), "where": "\n".join([where, *advice])}


# ------------------------------------------------------------------------------------------------------- the counters


def counters(rows_by_day: Rows, rows_by_month: Rows, today: date, catalogue: Catalogue) -> list[Item]:
    """Groups ``{title, rows: [{text, today, month}], more}``; small numbers are masked, as where they are exported."""
    of_day = {(kind, name): number for when, kind, name, number in rows_by_day if when == today.isoformat()}
    of_month = {(kind, name): number for when, kind, name, number in rows_by_month if when == f"{today:%Y-%m}"}
    groups = []
    for kind, title in _kinds().items():
        found = {name: number for (of, name), number in of_month.items() if of == kind}
        names = [name for _, name in sorted(_order(number, name) for name, number in found.items())]
        rows = [
            {
                "text": _name(kind, name, catalogue),
                "today": _number(of_day.get((kind, name), "")),
                "month": _number(found[name]),
            }
            for name in names[:MOST_ROWS]
        ]
        hidden = len(names) - len(rows)
        more = QCoreApplication.translate("Staff", "and %n more: python main.py statistics", None, hidden)
        if rows:
            groups.append({"title": title, "rows": rows, "more": more if hidden else ""})
    return groups


def _order(number: str, name: str) -> tuple[int, str]:
    return (0 if number == MASKED else -int(number)), name


def _number(number: str) -> str:
    if number == MASKED:
        return QCoreApplication.translate("Staff", "under {count}").format(count=FEWEST_TOLD)
    return number or "–"


def _kinds() -> dict[str, str]:
    return {
        "visit": QCoreApplication.translate("Staff", "Visits"),
        "language": QCoreApplication.translate("Staff", "Languages changed to"),
        "scene": QCoreApplication.translate("Staff", "Parts of the kiosk"),
        "panel": QCoreApplication.translate("Staff", "Panels"),
        "place": QCoreApplication.translate("Staff", "Places"),
        "organisation": QCoreApplication.translate("Staff", "Organisations"),
        "station": QCoreApplication.translate("Staff", "Stations"),
        "search": QCoreApplication.translate("Staff", "Search"),
    }


def _name(kind: str, name: str, catalogue: Catalogue) -> str:
    """What is counted, as it is called on the screen; the id where that is not known."""
    if kind == "language":
        return _language_name(name, catalogue)
    if kind in ("place", "organisation", "station"):
        return str(catalogue[f"{kind}s"].get(name, {}).get("name", name))
    return _words().get((kind, name), name)


def _words() -> dict[tuple[str, str], str]:
    return {
        ("visit", "begun"): QCoreApplication.translate("Staff", "Begun"),
        ("search", "without_result"): QCoreApplication.translate("Staff", "Without a result"),
        ("scene", "home"): QCoreApplication.translate("Staff", "Home"),
        ("scene", "explore"): QCoreApplication.translate("SceneTabs", "Explore"),
        ("scene", "go"): QCoreApplication.translate("SceneTabs", "Get there"),
        ("scene", "directory"): QCoreApplication.translate("SceneTabs", "Directory"),
        ("scene", "timeline"): QCoreApplication.translate("SceneTabs", "Timeline"),
        ("scene", "campus"): QCoreApplication.translate("SceneTabs", "The campus"),
        ("panel", "legend"): QCoreApplication.translate("Staff", "Legend"),
        ("panel", "credits"): QCoreApplication.translate("Staff", "Credits and licences"),
        ("panel", "comfort"): QCoreApplication.translate("Staff", "Comfort"),
        ("panel", "search"): QCoreApplication.translate("Staff", "Search"),
        ("panel", "intent"): QCoreApplication.translate("Staff", "Answers of home"),
        ("panel", "help"): QCoreApplication.translate("Staff", "Help"),
        ("panel", "take"): QCoreApplication.translate("Staff", "Take along"),
        ("panel", "route"): QCoreApplication.translate("Staff", "Route"),
    }


# -------------------------------------------------------------------------------------------------------- the machine


def examined(printed: str, complained: str) -> Item:
    """What ``main.py doctor --json`` said: ``{closing, findings: [{symbol, tone, name, said, advice}]}``."""
    try:
        found = json.loads(printed)
        return {"closing": str(found["closing"]), "findings": list(_findings(found["findings"]))}
    except (ValueError, KeyError, TypeError):
        title = QCoreApplication.translate("Staff", "The machine could not be looked at")
        symbol, tone = TONES["lacking"]
        said = complained.strip()[-400:]
        return {
            "closing": "",
            "findings": [{"symbol": symbol, "tone": tone, "name": title, "said": said, "advice": ""}],
        }


def _findings(found: Iterable[Mapping[str, str]]) -> Iterable[Item]:
    for finding in found:
        symbol, tone = TONES[finding["verdict"]]
        yield {
            "symbol": symbol,
            "tone": tone,
            "name": finding["name"],
            "said": finding["said"],
            "advice": finding["advice"],
        }
