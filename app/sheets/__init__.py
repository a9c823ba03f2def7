"""Spreadsheets: reading any office's file, templates, exports, and giving the user's own workbook back with reasons.

This folder knows cells, headings and declared fields. It does not know which records there are: words that belong to
the domain (which headings hold an ID number, what an ID number looks like) come in as arguments.
"""
