"""What a person sees: theme and parts, the frame with its rooms, tables, forms, pages, dialogs. Qt lives here alone."""
