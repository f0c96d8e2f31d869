"""From content to an immutable edition: catalogue, map layers, page and manifest."""
