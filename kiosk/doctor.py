"""``main.py doctor``: what this machine lacks, in one screen of plain words. Never a traceback."""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping

from kiosk.doctor_checks import Finding, Verdict
from kiosk.doctor_machine import examine
from kiosk.doctor_texts import all_texts
from kiosk.paths import FIRST_LANGUAGE
from maps.model.speech import spoken

MARKS = {Verdict.GOOD: "✓", Verdict.WANTING: "○", Verdict.LACKING: "✗"}
PLAIN_MARKS = {Verdict.GOOD: "+", Verdict.WANTING: "o", Verdict.LACKING: "x"}


def report(findings: Iterable[Finding], texts: Mapping[str, str], marks: Mapping[Verdict, str]) -> str:
    """The findings as lines: mark, what was looked at, what was found, and below it what to do."""
    width = max(len(text) for key, text in texts.items() if "." not in key and key != "title")
    lines = []
    for finding in findings:
        name = texts[finding.subject]
        said = texts[f"{finding.subject}.{finding.state}"].format_map(finding.details)
        said = said.replace("\n", f"\n{'':{width + 3}}")
        lines.append(f"{marks[finding.verdict]} {name:<{width}} {said}")
        advice = texts.get(f"{finding.subject}.{finding.state}.advice", "")
        if advice:
            lines.append(f"  {'':<{width}} → {advice.format_map(finding.details)}")
    return "\n".join(lines)


def as_json(findings: Iterable[Finding], texts: Mapping[str, str]) -> list[dict[str, str]]:
    """The findings for another program: what was looked at, the verdict, what was found, and what to do."""
    return [
        {
            "subject": finding.subject,
            "verdict": finding.verdict.value,
            "name": texts[finding.subject],
            "said": texts[f"{finding.subject}.{finding.state}"].format_map(finding.details),
            "advice": texts.get(f"{finding.subject}.{finding.state}.advice", "").format_map(finding.details),
        }
        for finding in findings
    ]


def run(args: argparse.Namespace) -> int:
    """Print the report (``args.json``: as JSON); 0 where the kiosk can run here, 1 where it lacks what it needs."""
    known = all_texts()
    texts = known[spoken(known, getattr(args, "language", None), otherwise=FIRST_LANGUAGE)]
    findings = examine()
    lacking = sum(finding.verdict is Verdict.LACKING for finding in findings)
    closing = texts["closing.lacking"].format(count=lacking) if lacking else texts["closing.good"]
    if getattr(args, "json", False):
        print(json.dumps({"good": not lacking, "closing": closing, "findings": as_json(findings, texts)}))
        return 1 if lacking else 0
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    text = f"{texts['title']}\n\n{report(findings, texts, MARKS if unicode else PLAIN_MARKS)}\n\n{closing}"
    print(text if unicode else text.encode("ascii", "replace").decode("ascii"))
    return 1 if lacking else 0
