"""Live update: changed content is noticed while the kiosk runs, built in a child process, shown when nobody looks."""
