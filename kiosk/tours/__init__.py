"""Tours: somebody presents the campus stop by stop, or the kiosk does it by itself."""
