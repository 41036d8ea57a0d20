"""How every figure on screen is computed (metrics.md). numpy only: no I/O, no Qt."""
