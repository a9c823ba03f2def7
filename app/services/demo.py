"""What is known of the invented county wherever it is made, opened or shown."""

from typing import Final

PASSWORD: Final = "demo-password-2026"
"""Of all its ledgers, and no secret: it is printed where the county is made."""
