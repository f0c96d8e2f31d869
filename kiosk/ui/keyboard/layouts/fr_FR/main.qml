import "../.."

LetterRows {
    letters: ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbnéè"]
    others: ({
            "a": "àâæ",
            "c": "ç",
            "e": "éèêë",
            "i": "îï",
            "n": "ñ",
            "o": "ôöœ",
            "u": "ùûü",
            "y": "ÿ"
        })
}
