import "../.."

LetterRows {
    letters: ["1234567890", "qwertyuiop", "asdfghjklñ", "zxcvbnm"]
    others: ({
            "a": "áàâ",
            "c": "ç",
            "e": "éèê",
            "i": "íîï",
            "o": "óôœ",
            "u": "úüù"
        })
}
