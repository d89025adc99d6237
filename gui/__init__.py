"""The window: it asks the office and shows what comes back."""

from gui.immortal import hold

hold()
