"""The first schema. Frozen: once released nothing here may change; the next change is the next file."""

SYSTEM = """
CREATE TABLE "_meta" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "value" TEXT
) STRICT;

CREATE TABLE "_operations" (
    "seq" INTEGER PRIMARY KEY NOT NULL,
    "device" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "undoable" INTEGER NOT NULL,
    "undoes" INTEGER,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
) STRICT;

CREATE TABLE "_history" (
    "seq" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "id" TEXT,
    "before" TEXT,
    "created" TEXT,
    "after" TEXT NOT NULL,
    PRIMARY KEY ("seq", "n")
) STRICT;

CREATE INDEX "ix__history_record" ON "_history" ("kind", "id") WHERE "id" IS NOT NULL;

CREATE INDEX "ix__history_created" ON "_history" ("kind", "seq") WHERE "created" IS NOT NULL;

CREATE TABLE "_keys" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    PRIMARY KEY ("kind", "key", "id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "_seen" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "counter" INTEGER NOT NULL
) STRICT;

CREATE TABLE "_drafts" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "kind" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) STRICT;

CREATE INDEX "ix__drafts_record" ON "_drafts" ("kind", "record");

CREATE TABLE "_issued" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "form" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "numbers" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE INDEX "ix__issued_form" ON "_issued" ("form");

CREATE TABLE "_packages" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "seq" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE "_attachments" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "size" INTEGER NOT NULL
) STRICT;

CREATE TABLE "_reveals" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "what" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "person" TEXT NOT NULL,
    "at" TEXT NOT NULL
) STRICT;

CREATE TABLE "_layouts" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "content" TEXT NOT NULL
) STRICT;
"""

RECORDS = """
CREATE TABLE "units" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "code" TEXT,
    "name" TEXT,
    "level" TEXT,
    "parent" TEXT,
    "phone" TEXT,
    "sign_key" TEXT,
    "age_key" TEXT,
    "fingerprint" TEXT,
    "confirmed" INTEGER,
    "revoked_on" TEXT,
    "main_device" TEXT
) STRICT;

CREATE INDEX "ix_units_code" ON "units" ("code");

CREATE INDEX "ix_units_name" ON "units" ("name");

CREATE TABLE "people" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "name" TEXT,
    "role" TEXT,
    "phone" TEXT
) STRICT;

CREATE INDEX "ix_people_name" ON "people" ("name");

CREATE TABLE "devices" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "device" TEXT,
    "title" TEXT,
    "sign_key" TEXT,
    "age_key" TEXT,
    "fingerprint" TEXT,
    "confirmed" INTEGER
) STRICT;

CREATE INDEX "ix_devices_device" ON "devices" ("device");

CREATE TABLE "households" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "head_name" TEXT,
    "number" TEXT,
    "head_id_number" TEXT,
    "village" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "size" INTEGER,
    "income_per_head_fen" INTEGER,
    "disaster" TEXT,
    "accident" TEXT,
    "weak_labour" TEXT,
    "unemployment" TEXT,
    "debt" TEXT,
    "other_factors" TEXT
) STRICT;

CREATE INDEX "ix_households_number" ON "households" ("number");

CREATE TABLE "students" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "name" TEXT,
    "school_code" TEXT,
    "id_number" TEXT,
    "student_number" TEXT,
    "id_type" TEXT,
    "sex" TEXT,
    "birth_date" TEXT,
    "nation" TEXT,
    "stage" TEXT,
    "grade" TEXT,
    "class_name" TEXT,
    "attendance" TEXT,
    "boarding" INTEGER,
    "state" TEXT,
    "household" TEXT,
    "native_place" TEXT,
    "registered_place" TEXT,
    "hukou" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "bank_name" TEXT,
    "bank_card" TEXT,
    "card_holder" TEXT
) STRICT;

CREATE INDEX "ix_students_household" ON "students" ("household");

CREATE INDEX "ix_students_id_number" ON "students" ("id_number");

CREATE INDEX "ix_students_student_number" ON "students" ("student_number");

CREATE TABLE "guardians" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "student" TEXT,
    "name" TEXT,
    "relation" TEXT,
    "is_guardian" INTEGER,
    "id_number" TEXT,
    "phone" TEXT,
    "age" INTEGER,
    "workplace" TEXT,
    "occupation" TEXT,
    "income_fen" INTEGER,
    "health" TEXT
) STRICT;

CREATE INDEX "ix_guardians_student" ON "guardians" ("student");

CREATE TABLE "listings" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "source" TEXT,
    "list_sha256" TEXT,
    "file" TEXT,
    "sheet" TEXT,
    "row" INTEGER,
    "column" TEXT,
    "name" TEXT,
    "id_number" TEXT,
    "match_class" TEXT,
    "flags" TEXT,
    "student" TEXT,
    "school_code" TEXT,
    "groups" TEXT,
    "reason" TEXT,
    "decision" TEXT,
    "matched_on" TEXT,
    "purge_on" TEXT
) STRICT;

CREATE INDEX "ix_listings_student" ON "listings" ("student");

CREATE TABLE "hardships" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "student" TEXT,
    "school_year" INTEGER,
    "level" TEXT,
    "groups" TEXT,
    "basis" TEXT,
    "evidence_number" TEXT,
    "evidence" TEXT,
    "applied_on" TEXT,
    "reviewed_on" TEXT,
    "posted_from" TEXT,
    "posted_to" TEXT,
    "decided_on" TEXT,
    "opinion" TEXT
) STRICT;

CREATE INDEX "ix_hardships_student" ON "hardships" ("student");

CREATE TABLE "aid_items" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "code" TEXT,
    "name" TEXT,
    "family" TEXT
) STRICT;

CREATE INDEX "ix_aid_items_code" ON "aid_items" ("code");

CREATE INDEX "ix_aid_items_name" ON "aid_items" ("name");

CREATE TABLE "rates" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "item" TEXT,
    "stage" TEXT,
    "boarding" TEXT,
    "fen" INTEGER,
    "per" TEXT,
    "from_period" TEXT,
    "groups" TEXT,
    "levels" TEXT,
    "split" INTEGER,
    "to_period" TEXT,
    "excludes" TEXT,
    "document" TEXT,
    "scope" TEXT,
    "grades" TEXT,
    "source" TEXT,
    "unverified" TEXT,
    "variant" TEXT
) STRICT;

CREATE TABLE "batches" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "number" TEXT,
    "item" TEXT,
    "period" TEXT,
    "kind" TEXT,
    "prepared_on" TEXT,
    "prepared_by" TEXT,
    "approved_on" TEXT,
    "approved_by" TEXT,
    "paid_on" TEXT,
    "how" TEXT
) STRICT;

CREATE INDEX "ix_batches_number" ON "batches" ("number");

CREATE TABLE "grants" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "batch" TEXT,
    "student" TEXT,
    "item" TEXT,
    "period" TEXT,
    "kind" TEXT,
    "fen" INTEGER,
    "yearly_fen" INTEGER,
    "rule" TEXT,
    "rate" TEXT,
    "document" TEXT,
    "arithmetic" TEXT,
    "paid_on" TEXT,
    "how" TEXT,
    "bank_slip" TEXT,
    "signed_on" TEXT,
    "scan" TEXT,
    "returned_on" TEXT,
    "returned_reason" TEXT,
    "void_on" TEXT,
    "void_reason" TEXT
) STRICT;

CREATE INDEX "ix_grants_batch" ON "grants" ("batch");

CREATE INDEX "ix_grants_rate" ON "grants" ("rate");

CREATE INDEX "ix_grants_student" ON "grants" ("student");

CREATE TABLE "receipts" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "number" TEXT,
    "unit" TEXT,
    "year" INTEGER,
    "serial" INTEGER,
    "grant" TEXT,
    "fen" INTEGER,
    "printed_on" TEXT,
    "void_on" TEXT,
    "void_reason" TEXT
) STRICT;

CREATE INDEX "ix_receipts_grant" ON "receipts" ("grant");

CREATE INDEX "ix_receipts_number" ON "receipts" ("number");

CREATE TABLE "quarantine" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "sender" TEXT,
    "record_kind" TEXT,
    "record" TEXT,
    "content_sha256" TEXT,
    "reason" TEXT,
    "content" TEXT,
    "package" TEXT
) STRICT;

CREATE TABLE "verdicts" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "record_kind" TEXT,
    "record" TEXT,
    "unit" TEXT,
    "verdict" TEXT,
    "text" TEXT,
    "said_on" TEXT
) STRICT;
"""

STATEMENTS = tuple(part.strip() for part in (SYSTEM + RECORDS).split(";\n") if part.strip())
