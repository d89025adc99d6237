"""Lists from other programs: a file is read whole and safely, shown row by row, and only then taken."""
