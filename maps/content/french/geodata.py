"""Maps, in French: what is no GeoJSON, no geometry."""

GEOJSON = {
    "is not JSON: {reason}.": "n’est pas du JSON : {reason}.",
    "is nested too deep.": "est trop imbriqué.",
    "holds a number with too many digits.": "contient un nombre qui a trop de chiffres.",
    "is not a FeatureCollection.": "n’est pas une FeatureCollection.",
    "is not a Feature.": "n’est pas une Feature.",
    "is not a mapping.": "n’est pas un objet.",
    "{key} is not a known member.": "{key} n’est pas un membre connu.",
    "does not name a CRS.": "ne nomme pas de système de coordonnées.",
    "{name} is not a known CRS.": "{name} n’est pas un système de coordonnées connu.",
    "Save the layer as GeoJSON in EPSG:4326 (WGS 84), longitude first.": (
        "Enregistrez la couche en GeoJSON, EPSG:4326 (WGS 84), longitude d’abord."
    ),
    "Export the layer again as GeoJSON.": "Exportez de nouveau la couche en GeoJSON.",
}

GEOMETRY = {
    "has no geometry.": "n’a pas de géométrie.",
    "Draw it, or delete the feature.": "Dessinez-la, ou supprimez l’élément.",
    "is not a GeoJSON geometry.": "n’est pas une géométrie GeoJSON.",
    "is a {kind}.": "est de type {kind}.",
    "This layer holds only: {kinds}.": "Cette couche n’accepte que : {kinds}.",
    "cannot be read as a {kind}: {reason}.": "ne peut pas être lu comme {kind} : {reason}.",
    "Draw it again.": "Redessinez-la.",
    "has coordinates that are not [longitude, latitude].": ("a des coordonnées qui ne sont pas [longitude, latitude]."),
    "has a coordinate that is not a number.": "a une coordonnée qui n’est pas un nombre.",
    "has a coordinate that is not finite (NaN or infinite).": "a une coordonnée qui n’est pas finie (NaN ou infinie).",
    "Repair or redraw it.": "Réparez-la ou redessinez-la.",
    "has latitude and longitude swapped.": "a latitude et longitude interverties.",
    "Write longitude first: [2.35, 48.79].": "Écrivez la longitude d’abord : [2.35, 48.79].",
    "lies outside {bounds} ({lon:.5f}, {lat:.5f}).": "est hors de {bounds} ({lon:.5f}, {lat:.5f}).",
    "is in Lambert-93 metres, but the file does not say so.": "est en mètres (Lambert-93) sans que le fichier le dise.",
    "has coordinates that are not degrees ({west:g}, {south:g}).": (
        "a des coordonnées qui ne sont pas des degrés ({west:g}, {south:g})."
    ),
    "crosses itself near {point}.": "se recoupe près de {point}.",
    "Move the crossing corner so that the outline does not cut itself.": (
        "Déplacez le sommet qui croise, pour que le contour ne se coupe plus."
    ),
    "is not a valid outline near {point} ({reason}).": "n’est pas un contour valide près de {point} ({reason}).",
    "Repair it (in QGIS: Fix geometries).": "Réparez-le (dans QGIS : Réparer les géométries).",
}
