"""Text -> what the person wants and when. Pure: no clock, no network.

`python -m bot.understanding` speaks JSON lines.
"""

from bot.time_off import Span
from bot.understanding.locales import country_of, language_of
from bot.understanding.reader import prepare, understand
from bot.understanding.request import Context, Intent, Request
from bot.understanding.written_in import written_in

__all__ = ["Context", "Intent", "Request", "Span", "country_of", "language_of", "prepare", "understand", "written_in"]
