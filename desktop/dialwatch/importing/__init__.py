"""Lists of numbers from files: read, mapped, checked, shown before anything is done with them."""
