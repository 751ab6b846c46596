"""The steps that bring a database's tables to today's shape, one file each in `versions`."""
