"""Packages on the stick: who a unit is, what a package holds, how it is sealed, opened, ordered and merged.

This folder knows bytes, dicts and the names of kinds. It does not know which records there are.
"""
