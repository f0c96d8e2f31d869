"""The only reader of the content folder: YAML and GeoJSON in, ``maps.model.content.Content`` out.

Nothing is believed before it is checked, and every mistake of a folder is reported at once.
"""
