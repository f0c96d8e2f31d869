"""Speech: what is shown can be heard, the screen explored by ear. Nothing here is loaded before the map is drawn."""
