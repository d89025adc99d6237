"""The record in words: journal entries, corrections, figures and tasks as a person reads them."""
