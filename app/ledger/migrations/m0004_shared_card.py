"""The column added by m0004_shared_card. Frozen: once released nothing here may change; the next change is the next file."""

STATEMENTS = ('ALTER TABLE "students" ADD COLUMN "shared_card_reason" TEXT',)
