"""The window: it asks the office and shows what comes back."""

from gui import immortal, steady

immortal.hold()
steady.hold()
