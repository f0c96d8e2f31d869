import QtQuick
import Kiosk

// A page of staff mode: parts one under another.
Column {
    required property SheetHost host
    readonly property StaffMode staff: host.models.staff as StaffMode
    readonly property StaffPages pages: host.models.staffPages as StaffPages
    property string title: qsTr("Staff")

    spacing: Theme.px(18)
    width: parent?.width ?? 0
}
