"""Builds that prove themselves: from a fresh Debian machine and the registries to what a school installs."""
