"""The window's own copy of the journal, in columns: searched, sorted and grouped without SQL or Qt.

`columns` keeps the calls, `words` their dictionaries, `tally` the counts by minute, `view` what
a worker thread reads, `ledger` holds them together and `link` follows the engine.
"""
