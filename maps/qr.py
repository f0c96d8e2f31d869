"""QR codes for a visitor's own telephone: web addresses at build, what a visitor takes along in the kiosk."""

import segno


def qr_rows(text: str) -> list[str]:
    """The modules of the code of a text, row by row, dark as "1"; without the quiet margin of four modules.

    Always UTF-8, which every phone takes a code without a declared character set for; at least error level M.
    """
    code = segno.make_qr(text, error="m", encoding="utf-8")
    return ["".join("1" if module else "0" for module in row) for row in code.matrix]
