"""Tables added by m0002_home_teaching. Frozen: once released nothing here may change; the next change is the next file."""

RECORDS = """
CREATE TABLE "norms" (
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
    "value" INTEGER,
    "from_period" TEXT,
    "to_period" TEXT,
    "document" TEXT,
    "scope" TEXT,
    "source" TEXT,
    "unverified" TEXT
) STRICT;

CREATE TABLE "terms" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "period" TEXT,
    "first_day" TEXT,
    "last_day" TEXT,
    "teaching_weeks" INTEGER
) STRICT;

CREATE TABLE "teaching_plans" (
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
    "period" TEXT,
    "visits_per_week" INTEGER,
    "lessons_per_visit" INTEGER,
    "weekdays" TEXT,
    "start" TEXT,
    "place" TEXT,
    "teachers" TEXT,
    "disability" TEXT,
    "contraindications" TEXT,
    "yearly_goal" TEXT,
    "assessment_plan" TEXT,
    "made_on" TEXT,
    "from_date" TEXT,
    "to_date" TEXT,
    "number" INTEGER
) STRICT;

CREATE INDEX "ix_teaching_plans_student" ON "teaching_plans" ("student");

CREATE TABLE "teaching_goals" (
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
    "period" TEXT,
    "number" INTEGER,
    "domain" TEXT,
    "goal" TEXT,
    "method" TEXT,
    "from_date" TEXT,
    "to_date" TEXT,
    "measure" TEXT,
    "result" TEXT
) STRICT;

CREATE INDEX "ix_teaching_goals_student" ON "teaching_goals" ("student");

CREATE TABLE "visits" (
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
    "date" TEXT,
    "start" TEXT,
    "end" TEXT,
    "lessons" INTEGER,
    "teachers" TEXT,
    "content" TEXT,
    "domain" TEXT,
    "response" TEXT,
    "domain_2" TEXT,
    "content_2" TEXT,
    "response_2" TEXT,
    "domain_3" TEXT,
    "content_3" TEXT,
    "response_3" TEXT,
    "rehabilitation" TEXT,
    "home_task" TEXT,
    "place" TEXT,
    "guardian_signed" INTEGER,
    "guardian_opinion" TEXT,
    "photos" TEXT,
    "no_photo_reason" TEXT,
    "photo_times" TEXT
) STRICT;

CREATE INDEX "ix_visits_student" ON "visits" ("student");

CREATE TABLE "assessments" (
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
    "date" TEXT,
    "assessor" TEXT,
    "perception" INTEGER,
    "perception_note" TEXT,
    "gross_motor" INTEGER,
    "gross_motor_note" TEXT,
    "fine_motor" INTEGER,
    "fine_motor_note" TEXT,
    "self_care" INTEGER,
    "self_care_note" TEXT,
    "cognition" INTEGER,
    "cognition_note" TEXT,
    "language" INTEGER,
    "language_note" TEXT,
    "social" INTEGER,
    "social_note" TEXT,
    "emotion" INTEGER,
    "emotion_note" TEXT,
    "report" TEXT
) STRICT;

CREATE INDEX "ix_assessments_student" ON "assessments" ("student");

CREATE TABLE "timetables" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "owner" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL DEFAULT 0,
    "clock" TEXT NOT NULL,
    "dots" TEXT NOT NULL,
    "siblings" TEXT,
    "removed" TEXT,
    "same_as" TEXT,
    "extra" TEXT,
    "teacher" TEXT,
    "period" TEXT,
    "weekday" TEXT,
    "start" TEXT,
    "end" TEXT,
    "subject" TEXT,
    "class_name" TEXT
) STRICT;
"""

STATEMENTS = tuple(part.strip() for part in RECORDS.split(";\n") if part.strip())
