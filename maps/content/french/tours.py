"""The tours, in French."""

TOURS = {
    "is no rectangle.": "n’est pas un rectangle.",
    "West is less than east, and south less than north.": "West est plus petit que east, et south que north.",
    "has no view.": "n’a pas de vue.",
    "Give it shows, bounds, a milestone, reach or a journey: the map must know where to fly.": (
        "Donnez-lui shows, bounds, milestone, reach ou journey : la carte doit savoir où voler."
    ),
    "gives a second day beside {field}.": "donne une seconde date en plus de {field}.",
    "Keep one of day, opening_of and milestone.": "Gardez l’un de day, opening_of et milestone.",
    "are spoken one after the other, a loop each, and the tour does not loop.": (
        "se suivent d’une boucle à l’autre, et la visite ne tourne pas en boucle."
    ),
    "Write loops: true, or remove them.": "Écrivez loops: true, ou retirez-les.",
    "{value} is not a language of the kiosk.": "{value} n’est pas une langue de la borne.",
    "has no stop.": "n’a pas d’étape.",
    "Give the tour a stop, or remove it.": "Donnez une étape à la visite, ou retirez-la.",
    "has two stops {id}.": "a deux étapes {id}.",
    "Give each stop of a tour an id of its own.": "Donnez à chaque étape d’une visite un id à elle.",
    "a known layer": "une couche connue",
    "a known station or place": "une gare ou un lieu connu",
    "leads back to where it begins.": "ramène à son point de départ.",
    "Name a figure for visitors: everybody sees a tour that loops.": (
        "Nommez un chiffre pour visiteurs : tout le monde voit une visite qui tourne en boucle."
    ),
    "Name another station or place.": "Nommez une autre gare ou un autre lieu.",
}
