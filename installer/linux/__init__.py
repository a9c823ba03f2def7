"""What the Linux package is made with."""
