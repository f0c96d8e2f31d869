import Kiosk

// The languages, each by its own name.
SegmentedPill {
    id: languages

    required property Session session
    required property Models models

    choices: models.languages
    current: session.language
    objectName: "languages"

    onChosen: value => languages.session.language = value
}
