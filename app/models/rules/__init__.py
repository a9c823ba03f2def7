"""What follows from records: pure functions, no I/O."""
