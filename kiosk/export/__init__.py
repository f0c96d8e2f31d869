"""What can be taken away: the map as one HTML file, a tour as a PDF."""
