import QtQuick

// The ways to credits, licences and sources, which have a panel of their own.
Column {
    id: rows

    signal pageRequested(string page)

    PageRow {
        note: qsTr("Who made the data, and the full text of each licence")
        objectName: "about.credits"
        text: qsTr("Credits and licences")
        width: parent.width

        onClicked: rows.pageRequested("")
    }

    PageRow {
        note: qsTr("Every publication the facts come from")
        objectName: "about.sources"
        text: qsTr("Sources")
        width: parent.width

        onClicked: rows.pageRequested("sources")
    }
}
