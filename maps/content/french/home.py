"""The home scene, in French."""

HOME = {
    "leads nowhere.": "ne mène nulle part.",
    "Give answers; where none is known, say in ask whom to ask.": (
        "Donnez answers ; si aucune réponse n’est connue, dites dans ask à qui s’adresser."
    ),
    "leads to a panel, and has an answer of its own.": "mène à un panneau, et porte une réponse à lui.",
    "Keep one of them: panel, or text, answers and ask.": "Gardez l’un des deux : panel, ou text, answers et ask.",
    "leads to help, and help.yaml names nobody.": "mène à l’aide, et help.yaml ne nomme personne.",
    "Name in help.yaml who helps.": "Nommez dans help.yaml qui peut aider.",
    "{value} is not a telephone number.": "{value} n’est pas un numéro de téléphone.",
    "Write its digits, in groups if you like, as '01 42 11 42 11'.": (
        "Écrivez ses chiffres, groupés si vous voulez, comme '01 42 11 42 11'."
    ),
}
