"""Paper: fonts, a canvas in millimetres, parts that forms share, and one file a printed form."""
