"""Signing people in: tokens from Entra through MSAL, sealed per person, and the pages a browser sees."""
