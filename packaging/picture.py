"""Make the README's pictures from those of ``snapshot``: smaller, and with few colours, to keep the repository small.

Usage: ``python packaging/picture.py`` after ``make snapshot``.
"""

from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = {
    "picture-campus.png": "place-hospital.43in-1920x1080.fr.png",
    "picture-grand-paris.png": "station-announced.55in-1080x1920.en.png",
}
LARGEST = (1280, 900)


def main() -> None:
    """Write each picture into ``docs``."""
    for name, source in PICTURES.items():
        with Image.open(ROOT / "build" / "snapshot" / source) as picture:
            picture.thumbnail(LARGEST, Image.Resampling.LANCZOS)
            few = picture.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=4, dither=Image.Dither.NONE)
            few.save(ROOT / "docs" / name, optimize=True)


if __name__ == "__main__":
    main()
