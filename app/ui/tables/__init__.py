"""Tables: one model over SQL, one delegate for all."""
