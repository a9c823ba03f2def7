"""Tables added by m0003_work_study. Frozen: once released nothing here may change; the next change is the next file."""

RECORDS = """
CREATE TABLE "posts" (
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
    "department" TEXT,
    "day_fen" INTEGER,
    "hour_fen" INTEGER,
    "meal_fen" INTEGER,
    "supervisor" TEXT,
    "places" INTEGER,
    "duties" TEXT,
    "from_date" TEXT,
    "to_date" TEXT
) STRICT;

CREATE INDEX "ix_posts_name" ON "posts" ("name");

CREATE TABLE "assignments" (
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
    "post" TEXT,
    "from_date" TEXT,
    "to_date" TEXT,
    "consent" TEXT,
    "note" TEXT
) STRICT;

CREATE INDEX "ix_assignments_post" ON "assignments" ("post");

CREATE INDEX "ix_assignments_student" ON "assignments" ("student");

CREATE TABLE "work_days" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "assignment" TEXT,
    "date" TEXT,
    "hours" INTEGER
) STRICT;

CREATE INDEX "ix_work_days_assignment" ON "work_days" ("assignment");

CREATE TABLE "over_reasons" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "assignment" TEXT,
    "span" TEXT,
    "start" TEXT,
    "reason" TEXT
) STRICT;

CREATE INDEX "ix_over_reasons_assignment" ON "over_reasons" ("assignment");

CREATE TABLE "pay_sheets" (
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
    "month" TEXT,
    "post" TEXT,
    "prepared_on" TEXT,
    "prepared_by" TEXT,
    "approved_on" TEXT,
    "approved_by" TEXT,
    "paid_on" TEXT,
    "how" TEXT
) STRICT;

CREATE INDEX "ix_pay_sheets_number" ON "pay_sheets" ("number");

CREATE INDEX "ix_pay_sheets_post" ON "pay_sheets" ("post");

CREATE TABLE "pay_lines" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "pay_sheet" TEXT,
    "student" TEXT,
    "assignment" TEXT,
    "month" TEXT,
    "post_name" TEXT,
    "days" INTEGER,
    "hours" INTEGER,
    "rate_fen" INTEGER,
    "unit" TEXT,
    "pay_fen" INTEGER,
    "meal_fen" INTEGER,
    "paid_on" TEXT,
    "how" TEXT,
    "bank_slip" TEXT,
    "signed_on" TEXT,
    "scan" TEXT,
    "void_on" TEXT,
    "void_reason" TEXT
) STRICT;

CREATE INDEX "ix_pay_lines_assignment" ON "pay_lines" ("assignment");

CREATE INDEX "ix_pay_lines_pay_sheet" ON "pay_lines" ("pay_sheet");

CREATE INDEX "ix_pay_lines_student" ON "pay_lines" ("student");
"""

STATEMENTS = tuple(part.strip() for part in RECORDS.split(";\n") if part.strip())
