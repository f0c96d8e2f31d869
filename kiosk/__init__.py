"""The Qt Quick shell of the kiosk."""
