"""The dialling platforms: what each is asked, what it answers, in its own words only here."""
