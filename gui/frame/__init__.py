"""What stands round every page: rail, band, status line, signing in, the list of keys."""
