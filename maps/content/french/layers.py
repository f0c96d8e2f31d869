"""Layers of one's own, in French."""

LAYERS = {
    "Write layers/ and the name of a .geojson, .shp or .gpkg file that lies there.": (
        "Écrivez layers/ et le nom d’un fichier .geojson, .shp ou .gpkg qui s’y trouve."
    ),
    "{name} is no file of geodata under layers/.": "{name} n’est pas un fichier de géodonnées de layers/.",
    "has no colour to draw a layer of kind {kind} with.": (
        "n’a pas de couleur pour dessiner une couche de type {kind}."
    ),
    "Give outline: the colour of edges, lines and icons (an area may have fill alone).": (
        "Donnez outline : la couleur des contours, des lignes et des icônes (une surface peut n’avoir que fill)."
    ),
    "has {field}, but a layer of kind {kind} is drawn without.": (
        "a {field}, mais une couche de type {kind} se dessine sans."
    ),
    "Remove it, or correct kind.": "Retirez-le, ou corrigez kind.",
    "ends with a stroke that has no gap.": "finit par un trait sans blanc.",
    "Write a stroke and a gap, as [8, 5].": "Écrivez un trait et un blanc, comme [8, 5].",
    "{file} is not there.": "{file} n’est pas là.",
    "Put it there.": "Mettez-le à sa place.",
    "{file} holds no feature.": "{file} ne contient aucun élément.",
    "{file} holds {count} points; {limit} can be drawn.": (
        "{file} contient {count} points ; on peut en dessiner {limit}."
    ),
    "no feature of {file} has the property {key}.": "aucun élément de {file} n’a la propriété {key}.",
    "Leave label out.": "Retirez label.",
    "stands out from the map's ground by {ratio:.1f}:1 only.": (
        "ne se détache du fond de la carte que de {ratio:.1f}:1."
    ),
    "Take a darker colour: from {least:g}:1 on.": "Prenez une couleur plus foncée : à partir de {least:g}:1.",
}
