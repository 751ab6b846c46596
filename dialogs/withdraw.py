"""Withdrawing: which time off. The press on its card does it."""

from dialogs.form import Form
from dialogs.which import WHICH

WITHDRAW = Form("withdraw", (WHICH,))
