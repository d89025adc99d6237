"""The cards of the overview, one module for each."""
