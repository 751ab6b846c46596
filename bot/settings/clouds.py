"""Where each of Microsoft's clouds has what a bot talks to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cloud:
    """Where one of Microsoft's clouds has what a bot talks to."""

    login_url: str
    openid_metadata_url: str
    channel_audience: str
    """Who signs incoming activities, and whom tokens for outgoing ones are for."""
    graph_url: str
    multi_tenant_authority: str
    """The tenant that a MultiTenant bot gets its tokens for the channel from."""


CLOUDS = {
    "public": Cloud(
        "https://login.microsoftonline.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://graph.microsoft.com",
        "botframework.com",
    ),
    "usgov": Cloud(
        "https://login.microsoftonline.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://graph.microsoft.us",
        "MicrosoftServices.onmicrosoft.us",
    ),
    "china": Cloud(
        "https://login.partner.microsoftonline.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://microsoftgraph.chinacloudapi.cn",
        "microsoftservices.partner.onmschina.cn",
    ),
}
