pragma Singleton
import QtQuick

// Every colour and size of the screen. Drawn sizes are the look's pixels times `unit`; millimetre minima win.
QtObject {
    id: theme

    // Set by the window.
    property real windowWidth: 1920
    property real windowHeight: 1080
    property real pixelsPerMm: 2.017
    property real diagonalIn: 43
    // Of the screen's lower edge above the floor; below 0 where it is not known.
    property real bottomEdgeMm: -1
    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    property bool lowLayout: false
    // Whether the language is written from right to left: everything stands the other way round.
    property bool mirrored: false
    // The icons that have a direction, which follows that of writing.
    readonly property list<string> directed: ["back", "directory", "earlier", "finish", "forward"]
    property url shadow

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real unit: Math.min(windowWidth, windowHeight) / 1080

    function mm(length: real): real {
        return length * pixelsPerMm;
    }

    // What a seated person reaches, in pixels of the window: 0.90 to 1.22 m above the floor, or else the lowest 320 mm of the
    // screen. The whole window unless the low layout was asked for, and on a screen that is no higher than that.
    readonly property bool low: lowLayout && windowHeight > mm(320)
    readonly property real reachBottom: !low || bottomEdgeMm < 0 ? windowHeight : Math.max(mm(320), Math.min(windowHeight, windowHeight - mm(900 - bottomEdgeMm)))
    readonly property real reachTop: !low ? 0 : bottomEdgeMm < 0 ? windowHeight - mm(320) : Math.max(0, Math.min(reachBottom - mm(200), windowHeight - mm(1220 - bottomEdgeMm)))

    // Where a thing of this width begins that stands so far from the side where writing begins.
    function from(start: real, width: real, room: real): real {
        return mirrored ? room - start - width : start;
    }

    function px(drawn: real): real {
        return Math.round(drawn * unit);
    }

    // Sizes. A control's hit area is `pitch` wide: its drawing and half of the gap on each side.
    readonly property real touchMinimum: mm(12)
    readonly property real control: Math.round(Math.max(px(76), Math.min(mm(16), px(108))))
    // A pill with a line of words.
    readonly property real pill: Math.max(control, Math.ceil(1.25 * bodySize) + 2 * px(10))
    readonly property real gap: Math.round(Math.max(px(16), Math.min(mm(4), px(28))))
    readonly property real pitch: control + gap
    readonly property real touch: Math.ceil(Math.max(px(64), touchMinimum))
    readonly property real margin: px(36)
    readonly property real padding: px(40)
    readonly property real radius: px(32)
    readonly property real stroke: Math.max(1, px(2))
    readonly property real iconSize: px(34)

    // Type: four sizes. Capitals of Inter stand 0.727 of the size.
    readonly property string family: "Inter"
    readonly property var figures: ({
            "tnum": 1
        })
    readonly property real capitalMinimum: mm(diagonalIn >= 32 ? 4.5 : 2.5)
    // The smallest text of the map; those of the sheets are larger.
    readonly property real leastText: Math.ceil(capitalMinimum / 0.727)
    readonly property real textUnit: textScale * Math.max(unit, capitalMinimum / 0.727 / 24)
    readonly property real titleSize: Math.round(46 * textUnit)
    readonly property real headingSize: Math.round(32 * textUnit)
    readonly property real bodySize: Math.round(30 * textUnit)
    readonly property real noteSize: Math.round(24 * textUnit)

    // Motion, in milliseconds.
    readonly property int motion: reducedMotion ? 0 : 280

    // Colours.
    readonly property color paper: highContrast ? "#FFFFFF" : "#F4F1EA"
    readonly property color sheet: highContrast ? "#FFFFFF" : "#FFFDF9"
    readonly property color ink: highContrast ? "#000000" : "#12263A"
    readonly property color muted: highContrast ? "#1A1A1A" : "#4A5866"
    readonly property color line: highContrast ? "#000000" : "#E6DFD2"
    readonly property color quiet: highContrast ? "#FFFFFF" : "#F0EBE1"
    readonly property color pressed: highContrast ? "#D0D0D0" : "#DDD5C6"
    readonly property color brand: highContrast ? "#000000" : "#0F4C5C"
    readonly property color brandInk: "#FFFFFF"
    readonly property color action: highContrast ? "#003C9E" : "#1769E0"
    readonly property color selection: "#FFB000"
    readonly property color country: highContrast ? "#FFFFFF" : "#F4F1EA"
    readonly property color countryOfCentre: highContrast ? "#C8C8C8" : "#8FBDBA"
    readonly property color border: highContrast ? "#000000" : "#FFFDF9"
    // What has the focus of keys, and how faint what cannot be used now is.
    readonly property color focus: highContrast ? "#003C9E" : "#1658C4"
    readonly property real focusRing: Math.max(px(6), Math.round(mm(0.6)))
    readonly property real faint: highContrast ? 0.6 : 0.5
    // While nobody is there at night, and before what waits for an answer.
    readonly property color night: "#0A1118"
    readonly property color black: "#000000"
    readonly property color nightInk: "#A9B8C4"
    readonly property color scrim: highContrast ? "#C0000000" : "#A012263A"
    readonly property real outline: highContrast ? Math.max(2, px(3)) : 0

    readonly property var tones: highContrast ? contrastTones : normalTones
    readonly property var normalTones: ({
            "kind": ["#DDEEEC", "#0F4C5C"],
            "good": ["#E3F1DC", "#2E6417"],
            "caution": ["#FBEFD6", "#7A4B00"],
            "plain": ["#F0EBE1", "#12263A"]
        })
    readonly property var contrastTones: ({
            "kind": ["#FFFFFF", "#000000"],
            "good": ["#FFFFFF", "#000000"],
            "caution": ["#FFFFFF", "#000000"],
            "plain": ["#FFFFFF", "#000000"]
        })

    // The map, for the legend and the charts: the colours of resources/web/palette.js.
    readonly property color mapBrand: highContrast ? "#000000" : "#0F4C5C"
    readonly property color here: highContrast ? "#0039A6" : "#1769E0"
    readonly property color member: highContrast ? "#000000" : "#1B5E60"
    readonly property color memberEdge: highContrast ? "#000000" : "#134749"
    readonly property color delivered: highContrast ? "#FFFFFF" : "#8FBDBA"
    readonly property color deliveredEdge: highContrast ? "#000000" : "#1B5E60"
    readonly property color coming: highContrast ? "#FFFFFF" : "#F6E3C4"
    readonly property color comingHatch: "#E7B866"
    readonly property color comingOutline: highContrast ? "#000000" : "#A86200"
    readonly property color expected: highContrast ? "#FFFFFF" : "#DCEAE8"
    readonly property color undated: highContrast ? "#FFFFFF" : "#E6DFD3"
    readonly property color undatedEdge: highContrast ? "#4D4D4D" : "#8C8271"
    readonly property color absentEdge: highContrast ? "#4D4D4D" : "#8C8271"
    // Before and after, in bars; what of them is on foot is paler.
    readonly property color before: highContrast ? "#FFFFFF" : "#8A8172"
    readonly property color beforeEdge: highContrast ? "#000000" : "#6B6355"
    readonly property color beforeOnFoot: highContrast ? "#FFFFFF" : "#E4DDD0"
    readonly property color after: highContrast ? "#000000" : "#1769E0"
    readonly property color afterEdge: highContrast ? "#000000" : "#1658C4"
    readonly property color afterOnFoot: highContrast ? "#FFFFFF" : "#D3E3FA"
    readonly property color neighbour: highContrast ? "#FFFFFF" : "#C7BBA8"
    readonly property color neighbourEdge: highContrast ? "#000000" : "#85765F"
    readonly property color site: highContrast ? "#FFFFFF" : "#E9E1D6"
    readonly property color siteEdge: highContrast ? "#000000" : "#8A6A3A"
    readonly property color building: highContrast ? "#FFFFFF" : "#DCD3C4"
    readonly property color buildingEdge: highContrast ? "#555555" : "#CBBFAC"
    readonly property color street: "#FFFFFF"
    readonly property color streetCasing: highContrast ? "#555555" : "#D8D0C2"
    readonly property color mainStreet: highContrast ? "#FFFFFF" : "#FBE6B5"
    readonly property color motorway: highContrast ? "#FFFFFF" : "#F3C9A5"
    readonly property color motorwayCasing: highContrast ? "#000000" : "#D8D0C2"
    readonly property color path: highContrast ? "#4D4D4D" : "#FFFFFF"
    readonly property color stairs: highContrast ? "#000000" : "#9A8A70"
    readonly property color green: highContrast ? "#FFFFFF" : "#B7D59B"
    readonly property color greenEdge: highContrast ? "#2B5A14" : "#B7D59B"
    readonly property color water: highContrast ? "#FFFFFF" : "#A9CFE3"
    readonly property color waterEdge: highContrast ? "#1B4F8F" : "#A9CFE3"
    readonly property color sampleLine: "#62259D"
    readonly property color route: highContrast ? "#0039A6" : "#1769E0"
    readonly property color routeCasing: "#FFFFFF"
    readonly property color routeEdge: highContrast ? "#000000" : "#0B3C8C"
    readonly property color reach: highContrast ? "#0039A6" : "#1769E0"
    readonly property color reachEdge: highContrast ? "#0039A6" : "#1658C4"
    readonly property color gain: highContrast ? "#000000" : "#B25E00"

    // The ground within reach: the tints of all larger areas lie under that of a smaller one.
    function reached(share: real): color {
        return highContrast ? sheet : Qt.tint(sheet, Qt.rgba(reach.r, reach.g, reach.b, share));
    }

    // Patterns of areas on the map: an icon of that name, and its colour.
    readonly property var patterns: highContrast ? contrastPatterns : normalPatterns
    readonly property var normalPatterns: ({
            "coming": ["hatch", "#E7B866"],
            "expectedPlace": ["hatch", "#8FBDBA"],
            "gain": ["slants", "#B25E00"]
        })
    readonly property var contrastPatterns: ({
            "delivered": ["bars", "#000000"],
            "coming": ["hatch", "#000000"],
            "expectedPlace": ["thinbars", "#000000"],
            "other": ["cross", "#6B6B6B"],
            "undated": ["stipple", "#6B6B6B"],
            "green": ["dots", "#2B5A14"],
            "water": ["lines", "#1B4F8F"],
            "reach15": ["cross", "#0039A6"],
            "reach30": ["thinbars", "#0039A6"],
            "reach45": ["stipple", "#0039A6"],
            "reach60": ["dots", "#0039A6"],
            "gain": ["hatch", "#000000"]
        })
}
