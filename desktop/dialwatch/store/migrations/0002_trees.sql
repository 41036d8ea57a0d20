-- Plans and workflows stand over the tasks that they are made of.

-- Key of the campaign of the same account that it stands under; empty: of none.
ALTER TABLE campaign ADD COLUMN parent TEXT NOT NULL DEFAULT '';
