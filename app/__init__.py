"""助学台账 · Zhuxue: records, paper and packages for schools that help needy children."""

VERSION = "0.1.0"
