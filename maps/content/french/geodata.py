"""Maps, in French: what is no GeoJSON, no geometry."""

GEOJSON = {
    "has {count} features.": "a {count} éléments.",
    "At most {limit} are read: split or simplify it.": "On n’en lit que {limit} : divisez-le ou simplifiez-le.",
    "is nested too deep.": "est trop imbriqué.",
    "holds a number with too many digits.": "contient un nombre qui a trop de chiffres.",
    "{key} is not a known member.": "{key} n’est pas un membre connu.",
    "{name} is not a known CRS.": "{name} n’est pas un système de coordonnées connu.",
    "Save the layer as GeoJSON in EPSG:4326 (WGS 84), longitude first.": (
        "Enregistrez la couche en GeoJSON, EPSG:4326 (WGS 84), longitude d’abord."
    ),
    "Export the layer again as GeoJSON.": "Exportez de nouveau la couche en GeoJSON.",
    "is {value}, not '{expected}'.": ("est {value}, pas « {expected} »."),
    "{value} does not name a CRS.": ("{value} ne nomme pas de système de coordonnées."),
}

GEOMETRY = {
    "has more than {limit} points.": "a plus de {limit} points.",
    "Simplify it (in QGIS: Simplify).": "Simplifiez-le (dans QGIS : Simplifier).",
    "has no geometry.": "n’a pas de géométrie.",
    "Draw it, or delete the feature.": "Dessinez-la, ou supprimez l’élément.",
    "is a {kind}.": "est de type {kind}.",
    "This layer holds only: {kinds}.": "Cette couche n’accepte que : {kinds}.",
    "cannot be read as a {kind}: {reason}.": "ne peut pas être lu comme {kind} : {reason}.",
    "Draw it again.": "Redessinez-la.",
    "has no length: all of it lies at {point}.": "est de longueur nulle : tout est en {point}.",
    "Draw it again, or delete it.": "Redessinez-la, ou supprimez-la.",
    "Repair or redraw it.": "Réparez-la ou redessinez-la.",
    "Write longitude first: [2.35, 48.79].": "Écrivez la longitude d’abord : [2.35, 48.79].",
    "lies outside {bounds} ({lon:.5f}, {lat:.5f}).": "est hors de {bounds} ({lon:.5f}, {lat:.5f}).",
    "crosses itself near {point}.": "se recoupe près de {point}.",
    "Move the crossing corner so that the outline does not cut itself.": (
        "Déplacez le sommet qui croise, pour que le contour ne se coupe plus."
    ),
    "is not a valid outline near {point} ({reason}).": "n’est pas un contour valide près de {point} ({reason}).",
    "Repair it (in QGIS: Fix geometries).": "Réparez-le (dans QGIS : Réparer les géométries).",
    "a GeoJSON geometry": ("une géométrie GeoJSON"),
    "a hole lies outside": ("un trou est à l’extérieur"),
    "a hole lies in a hole": ("un trou est dans un trou"),
    "a hole cuts it in two": ("un trou le coupe en deux"),
    "a part lies in another part": ("une partie est dans une autre"),
    "a ring is drawn twice": ("un anneau est dessiné deux fois"),
    "its outline touches itself": ("son contour se touche"),
    "it has too few corners": ("il a trop peu de sommets"),
    "is in Lambert-93 metres ({x:.0f}, {y:.0f}), but the file does not say so.": (
        "est en mètres Lambert-93 ({x:.0f}, {y:.0f}) sans que le fichier le dise."
    ),
    "has coordinates that are not degrees ({x:g}, {y:g}).": (
        "a des coordonnées qui ne sont pas des degrés ({x:g}, {y:g})."
    ),
    "has {value} where [longitude, latitude] belongs.": ("a {value} à la place de [longitude, latitude]."),
    "has the coordinate {value}, which is not a finite number.": (
        "a la coordonnée {value}, qui n’est pas un nombre fini."
    ),
    "has {value} where a coordinate belongs.": ("a {value} à la place d’une coordonnée."),
    "has a line or ring of {count} points.": ("a une ligne ou un anneau de {count} points."),
    "Draw it with at least {limit}.": ("Dessinez-la avec {limit} points au moins."),
    "has latitude and longitude swapped ([{lon:.5f}, {lat:.5f}]).": (
        "a latitude et longitude interverties ([{lon:.5f}, {lat:.5f}])."
    ),
}

TABLES = {
    "stands beside {others}: which of them counts?": "côtoie {others} : lequel compte ?",
    "Keep one of them, and move the others out of the folder.": "Gardez-en un, et sortez les autres du dossier.",
    "has no {parts} beside it.": "n’a pas de {parts} à côté de lui.",
    "Copy all files of the Shapefile: .shp, .shx, .dbf, .prj and .cpg.": (
        "Copiez tous les fichiers du Shapefile : .shp, .shx, .dbf, .prj et .cpg."
    ),
    "is not part of a Shapefile.": "n’est pas un fichier de Shapefile.",
    "is cut off: {size} of {length} bytes are there.": "est tronqué : il en reste {size} octets sur {length}.",
    "Copy it again, or export the layer again.": "Recopiez-le, ou exportez de nouveau la couche.",
    "holds {count} rows, and {other} {shapes} shapes.": "contient {count} lignes, et {other} {shapes} formes.",
    "is still open in another program: {name} holds changes.": (
        "est encore ouvert dans un autre programme : {name} contient des modifications."
    ),
    "Save and close it there (in QGIS: remove the layer from the project), then check again.": (
        "Enregistrez-le et fermez-le (dans QGIS : retirez la couche du projet), puis vérifiez de nouveau."
    ),
    "is not a GeoPackage, or it is encrypted.": "n’est pas un GeoPackage, ou il est chiffré.",
    "is damaged or cut off ({reason}).": "est abîmé ou tronqué ({reason}).",
    "Export the layer again as GeoPackage or Shapefile, without a password.": (
        "Exportez de nouveau la couche en GeoPackage ou Shapefile, sans mot de passe."
    ),
    "holds no layer with shapes.": "ne contient aucune couche avec des formes.",
    "Export the layer into it.": "Exportez-y la couche.",
    "holds several layers: {layers}.": "contient plusieurs couches : {layers}.",
    "Call the one that is meant {name}, or export it into a file of its own.": (
        "Nommez {name} celle qui compte, ou exportez-la dans un fichier à elle."
    ),
    "holds texts that are not in the encoding its .cpg names.": (
        "contient des textes qui ne sont pas dans l’encodage que nomme son .cpg."
    ),
    "Export the layer again in UTF-8.": "Exportez de nouveau la couche en UTF-8.",
    "holds no feature.": "ne contient aucun élément.",
    "Export the layer again with all its features.": "Exportez de nouveau la couche avec tous ses éléments.",
    "does not say in which CRS its coordinates are.": ("ne dit pas dans quel système de coordonnées il est."),
    "Tell the layer its CRS and export it again (in QGIS: Set Layer CRS; Lambert-93 is EPSG:2154).": (
        "Donnez son SCR à la couche et exportez-la de nouveau "
        "(dans QGIS : Définir le SCR de la couche ; Lambert-93 est EPSG:2154)."
    ),
    "Add it: false for an official outline, true for one that is only indicative.": (
        "Ajoutez-le : false pour un contour officiel, true s’il n’est qu’indicatif."
    ),
}
