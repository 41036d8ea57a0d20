"""Tables out: CSV and XLSX, masked, with their zone named, safe to open in a spreadsheet."""
