"""The few windows in front of the window: password, print, what can't be undone."""
