"""Adaptive cards: what is known -> a card as JSON. Pure: the words come as `say`, the wall time as `now`."""

from bot.cards.answers import Answer, answer, answer_requests
from bot.cards.approvals import LISTED as LISTED_REQUESTS
from bot.cards.approvals import LONGEST_ANSWER, WORDS, Asked, approval, approvals
from bot.cards.ask import CHOICES, ask_team, ask_when, ask_which, asks, reminded
from bot.cards.beside import ask_in_dialog, into_message
from bot.cards.change import CHANGEABLE_PARTS, change
from bot.cards.elements import plain_text, tame
from bot.cards.forgetting import forget, forgotten
from bot.cards.grid import Seen, grid
from bot.cards.mine import mine
from bot.cards.owner_asks import ask_person, choose, none_then, owners_only, share
from bot.cards.settings import settings
from bot.cards.side_by_side import undone_by
from bot.cards.sign_in import consent, sign_in
from bot.cards.talk import commands, hello, help, language_now, lost, plain, unknown, welcome
from bot.cards.time_off import decided, gone_on, remove_all, removed_all, time_off
from bot.cards.trouble import trouble
from bot.cards.whereabouts import ask_who, whereabouts

__all__ = [
    "CHANGEABLE_PARTS",
    "CHOICES",
    "LISTED_REQUESTS",
    "LONGEST_ANSWER",
    "WORDS",
    "Answer",
    "Asked",
    "Seen",
    "answer",
    "answer_requests",
    "approval",
    "approvals",
    "ask_in_dialog",
    "ask_person",
    "ask_team",
    "ask_when",
    "ask_which",
    "ask_who",
    "asks",
    "change",
    "choose",
    "commands",
    "consent",
    "decided",
    "forget",
    "forgotten",
    "gone_on",
    "grid",
    "hello",
    "help",
    "into_message",
    "language_now",
    "lost",
    "mine",
    "none_then",
    "owners_only",
    "plain",
    "plain_text",
    "reminded",
    "remove_all",
    "removed_all",
    "settings",
    "share",
    "sign_in",
    "tame",
    "time_off",
    "trouble",
    "undone_by",
    "unknown",
    "welcome",
    "whereabouts",
]
