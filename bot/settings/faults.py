"""What no setting shows alone: groups half given, doors left open, and an app id that got lost. A sentence each."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import urlsplit

from bot.settings.settings import LOOPBACK, Settings

OF_A_SANDBOX_TOO = frozenset(
    {
        "host",
        "port",
        "database_url",
        "graph_url",
        "graph_version",
        "playground",
        "log_level",
        "log_format",
        "keep_days",
        "audit_days",
        "stop_seconds",
        "meant_as_sandbox",
    }
)
"""Any other setting says that a registered bot is meant."""


def unsafe(settings: Settings) -> list[str]:
    """What each setting alone cannot show: groups half given, and doors left open."""
    if settings.sandbox:
        return [*([] if settings.meant_as_sandbox else _lost_app_id(settings)), *_open_doors(settings)]
    if settings.meant_as_sandbox:
        return ["SANDBOX is set, and so is MicrosoftAppId: unset one of them."]
    return [*registration_faults(settings), *sign_in_faults(settings)]


def sign_in_faults(settings: Settings) -> list[str]:
    no_address = "PUBLIC_URL is not set: name the https address at which people's browsers reach Siesta to sign in."
    return [*key_faults(settings), *([] if settings.public_url else [no_address])]


def key_faults(settings: Settings) -> list[str]:
    if not settings.keys:
        return [
            "TOKEN_KEYS is not set: people's tokens are kept encrypted. One key is made by python -m bot.sign_in key."
        ]
    if not all(_is_fernet_key(key) for key in settings.keys):
        return ["TOKEN_KEYS holds something else than Fernet keys: each is 32 bytes in url-safe base64."]
    return []


def _is_fernet_key(key: str) -> bool:
    try:
        return len(base64.b64decode(key, altchars=b"-_", validate=True)) == 32
    except (ValueError, binascii.Error):
        return False


def registration_faults(settings: Settings) -> list[str]:
    """A bot registration half given: botbuilder would take it for a MultiTenant one without a password."""
    secrets = sum(map(bool, (settings.app_password.get_secret_value(), settings.app_certificate, settings.identity)))
    managed = settings.app_type == "UserAssignedMSI"
    checks = (
        (
            not settings.app_type,
            "MicrosoftAppType is not set: it must be SingleTenant, MultiTenant or UserAssignedMSI.",
        ),
        (
            settings.app_type in ("SingleTenant", "UserAssignedMSI") and not settings.app_tenant,
            f"MicrosoftAppTenantId is not set, and a {settings.app_type} bot belongs to one tenant.",
        ),
        (
            not managed and secrets != 1,
            "Give one of MicrosoftAppPassword, MicrosoftAppCertificateFile and MANAGED_IDENTITY_CLIENT_ID: "
            "a bot proves who it is with one of them.",
        ),
        (
            managed and secrets > 0,
            "A UserAssignedMSI bot has neither MicrosoftAppPassword nor MicrosoftAppCertificateFile nor "
            "MANAGED_IDENTITY_CLIENT_ID: unset them.",
        ),
        (
            settings.app_certificate is not None and not settings.app_certificate.is_file(),
            "MicrosoftAppCertificateFile names no file.",
        ),
        (
            not settings.tenants,
            "ALLOWED_TENANTS is not set: name the tenants whose people may talk to the bot.",
        ),
    )
    return [sentence for holds, sentence in checks if holds]


def _lost_app_id(settings: Settings) -> list[str]:
    """A sandbox trusts everybody: a registered bot must not become one because one line of its settings is missing."""
    given = settings.model_fields_set - OF_A_SANDBOX_TOO
    names = [str(field.alias) for name, field in Settings.model_fields.items() if name in given]
    return [
        f"{name} is set without MicrosoftAppId, as if that had got lost: give both, or SANDBOX=1 if a sandbox is meant."
        for name in names + ["DATABASE_URL"] * settings.is_on_a_server
    ]


def _open_doors(settings: Settings) -> list[str]:
    faults = []
    if settings.graph_url and urlsplit(settings.graph_url).hostname not in LOOPBACK:
        faults.append("GRAPH_URL is not on this machine, but without MicrosoftAppId there is no sign-in for it.")
    if settings.host not in LOOPBACK:
        faults.append(
            f"HOST is {settings.host}, but without MicrosoftAppId nobody is checked: the sandbox listens on "
            "127.0.0.1 only."
        )
    return faults
