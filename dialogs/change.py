"""Changing: which time off. What it becomes is asked by its own card, with inputs."""

from dialogs.form import Form
from dialogs.which import WHICH

CHANGE = Form("change", (WHICH,))
