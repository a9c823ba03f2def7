"""What a record is made of: kinds, the declaration, errors, ids and files. No domain, no SQL, no Qt."""
