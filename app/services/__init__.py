"""Use cases: one public function is one operation. Here ledger, sheets, packages, rules and paper are brought together."""
