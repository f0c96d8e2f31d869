"""Moving inline code out of a document."""

from maps.page.outline import outline


def test_inline_scripts_and_styles_leave_in_their_order() -> None:
    parts = outline("<p>a</p><script>one()</script><style>b{}</style><script>if (1 < 2) two('</p>')</script>")

    assert parts.html == "<p>a</p>"
    assert parts.script == "one()\nif (1 < 2) two('</p>')"
    assert parts.style == "b{}"


def test_scripts_with_a_source_and_links_stay() -> None:
    document = '<!DOCTYPE html><link rel="x" href="y"/><script src="z.js"></script><p>&amp;&#233;é</p>'

    assert outline(document).html == document


def test_an_empty_script_leaves_nothing_behind() -> None:
    assert outline("<script></script>").html == ""
