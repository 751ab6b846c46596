"""The app package that Teams installs: made from the settings, the command table and the texts, and checked offline."""
