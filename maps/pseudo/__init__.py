"""Two languages that nobody speaks, made of a real one, to see what a further language does to the screens."""
