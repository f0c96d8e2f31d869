"""Search over what the kiosk shows: pure Python and rapidfuzz, no Qt. Loaded when somebody searches, not before."""
