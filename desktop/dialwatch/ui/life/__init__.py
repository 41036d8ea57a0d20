"""How the window lives on when it is not in sight: the tray, what closing means, keeping on."""
