"""One file a room of the window; app.ui.rooms names them."""
