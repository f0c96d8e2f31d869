"""Staff mode: behind a PIN, what staff present, look up and take away."""
