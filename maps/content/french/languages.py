"""What is said of the files of a language, in French."""

LANGUAGES = {
    "is missing: kiosk.yaml names its language.": "n’existe pas, alors que kiosk.yaml nomme sa langue.",
    "Copy that of another language and translate it: CONTRIBUTING.md says how.": (
        "Copiez celui d’une autre langue et traduisez-le : CONTRIBUTING.md dit comment."
    ),
    "is not TOML: {reason}.": "n’est pas du TOML : {reason}.",
    "is not a file of Qt Linguist: {reason}.": "n’est pas un fichier de Qt Linguist : {reason}.",
    "Correct it; another language's shows how.": "Corrigez-le ; celui d’une autre langue montre comment.",
    "lacks {count} texts, the first of them {text}.": "il y manque {count} textes, dont d’abord {text}.",
    "Run make i18n, then translate them.": "Lancez make i18n, puis traduisez-les.",
    "{value} does not hold {blank} once, and nothing else in braces.": (
        "{value} ne contient pas {blank} une fois, sans autre chose entre accolades."
    ),
    "Write {blank} where the figure stands.": "Écrivez {blank} là où va le nombre.",
    "{value} is not a pattern of a date.": "{value} n’est pas un modèle de date.",
    "Write it as Unicode does, as d MMMM y, with other words between apostrophes.": (
        "Écrivez-le comme Unicode, par exemple d MMMM y, les autres mots entre apostrophes."
    ),
    "{value} is not a locale that Babel knows.": "{value} n’est pas une langue et un pays que Babel connaît.",
    "Write language and country, as fr_FR.": "Écrivez la langue et le pays, comme fr_FR.",
}
