import "../.."

LetterRows {
    letters: ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
    others: ({
            "a": "àáâäæ",
            "c": "ç",
            "e": "éèêë",
            "i": "íîï",
            "n": "ñ",
            "o": "óôöœ",
            "u": "úùûü"
        })
}
