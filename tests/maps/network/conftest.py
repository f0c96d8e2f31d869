"""The guide of the shipped content."""

from pathlib import Path

import pytest

from maps.build.folder import to_json
from maps.build.network_files import network_files
from maps.content.reader import read_content
from maps.model.content import Content
from maps.network.guide import Guide

SHIPPED = Path(__file__).resolve().parents[3] / "data"


@pytest.fixture(scope="session")
def shipped() -> Content:
    return read_content(SHIPPED)


@pytest.fixture(scope="session")
def guide(shipped: Content) -> Guide:
    files = network_files(shipped)
    return Guide(*(to_json(files[name]) for name in ("rail", "walking", "places")))
