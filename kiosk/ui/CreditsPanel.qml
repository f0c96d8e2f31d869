pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Who made the data, under which licence; the full text of each licence on a page of its own.
SheetFrame {
    id: panel

    required property SheetHost host
    readonly property CreditsModel credits: host.models.credits
    readonly property bool firstPage: credits.pageTitle === ""

    canGoBack: host.session.canGoBack
    footnote: credits.asOf
    maximumHeight: host.height
    objectName: "credits"
    title: firstPage ? qsTr("Credits and licences") : credits.pageTitle

    head: Words {
        size: panel.firstPage ? "title" : "heading"
        text: panel.title
        width: parent?.width ?? 0
    }

    onBackRequested: host.session.go_back()
    onCloseRequested: host.session.panel = ""

    Repeater {
        model: panel.firstPage ? panel.credits.credits : []

        Words {
            required property string modelData

            text: modelData
            width: panel.innerWidth
        }
    }

    Words {
        Accessible.role: Accessible.Heading
        size: "heading"
        text: qsTr("Licences of the data")
        visible: panel.firstPage
        width: panel.innerWidth
    }

    Column {
        visible: panel.firstPage
        width: panel.innerWidth

        Repeater {
            model: panel.credits.licences

            PageRow {
                required property var modelData

                note: modelData.text
                objectName: modelData.page
                text: modelData.title
                width: panel.innerWidth

                onClicked: panel.host.session.page = modelData.page
            }
        }

        PageRow {
            note: qsTr("Every publication the facts come from")
            objectName: "credits.sources"
            text: qsTr("Sources")
            width: parent.width

            onClicked: panel.host.session.page = "sources"
        }

        PageRow {
            note: qsTr("The programs in this kiosk and their licences")
            objectName: "credits.software"
            text: qsTr("Software")
            visible: panel.credits.hasSoftware
            width: parent.width

            onClicked: panel.host.session.page = "software"
        }
    }

    Repeater {
        model: panel.credits.rows

        PageRow {
            required property var modelData

            note: modelData.text
            text: modelData.title
            width: panel.innerWidth

            onClicked: panel.host.session.page = modelData.page
        }
    }

    Repeater {
        model: panel.credits.paragraphs

        Words {
            required property var modelData

            font.weight: modelData.heading ? Font.Bold : Font.Normal
            prose: true
            size: "note"
            text: modelData.text
            width: panel.innerWidth
        }
    }

    Connections {
        function onChanged(): void {
            panel.scrollToTop();
        }

        target: panel.credits
    }
}
