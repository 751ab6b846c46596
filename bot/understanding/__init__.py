"""Text -> what the person wants and when. Pure: no clock, no network.

`python -m bot.understanding` speaks JSON lines.
"""

from bot.time_off import Span
from bot.understanding.locales import country_of
from bot.understanding.reader import prepare, understand
from bot.understanding.request import Context, Intent, Request

__all__ = ["Context", "Intent", "Request", "Span", "country_of", "prepare", "understand"]
