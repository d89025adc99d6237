"""What the window has done off its own thread or by the system: reading, printing, saving, scans, proof."""
