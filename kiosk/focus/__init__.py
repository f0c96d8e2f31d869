"""Using the kiosk by keys alone: what the focus reaches, in which order, and where it goes as sheets open and close."""
