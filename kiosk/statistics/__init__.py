"""Counters a day, without persons: what is asked of the kiosk, never by whom."""
