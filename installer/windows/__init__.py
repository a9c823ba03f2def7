"""What belongs to the Windows build alone."""
