"""The manual and the card of keys and deadlines: texts of `resources/manual`, set as PDF."""
