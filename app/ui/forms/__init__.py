"""Forms laid out like the paper; each field saves itself."""
