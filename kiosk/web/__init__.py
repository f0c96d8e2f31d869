"""The web engine behind the map: one private scheme, one table of refusals, one door in each direction."""
