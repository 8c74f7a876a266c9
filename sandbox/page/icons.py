"""The page's own line icons, drawn on a grid of 20."""

from sandbox.page.html import Markup

_PATHS = {
    "back": "M12.5 4 6.5 10l6 6",
    "chat": "M4 5h12v8.5H9L5.5 16.5v-3H4z",
    "clock": "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 6.500v3.800l2.6 1.7",
    "close": "M5 5l10 10M15 5 5 15",
    "compass": "M10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM12.8 7.200l-1.7 3.9-3.9 1.7 1.7-3.900z",
    "down": "M5 7.500l5 5 5-5",
    "file": "M6 3.500h5.500L15 7v9.500H6zM11.5 3.500V7H15",
    "hash": "M8 3.5 6.5 16.500M13.5 3.5 12 16.500M4 7.500h12.500M3.5 12.500H16",
    "home": "M3.5 9.5 10 4l6.5 5.500M5.5 8.500v7.500h9V8.5",
    "lock": "M5.5 9h9v7.500h-9zM7.5 9V6.500a2.5 2.5 0 0 1 5 0V9",
    "menu": "M3.5 5.500h13M3.5 10h13M3.5 14.500h13",
    "more": "M10 4.2v.6M10 9.7v.6M10 15.2v.6",
    "pencil": "M4 16l.8-3.3 8.7-8.7 2.5 2.5-8.7 8.700z",
    "people": "M8 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.500c0-3 2.5-4.5 5.5-4.500s5.5 1.5 5.5 4.5"
    "M13 4a2.8 2.8 0 0 1 0 5.300M15 12.300c1.7.6 2.7 2 2.7 4.2",
    "plus": "M10 4v12M4 10h12",
    "reset": "M5 7.500A6 6 0 1 1 4 11M5 3.500v4h4",
    "search": "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.8 12.8 16.5 16.5",
    "send": "M3.5 4 17 10 3.5 16l1.8-6zM5.3 10H11",
    "smile": "M10 3.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7.5 8.200v.01M12.5 8.200v.01"
    "M6.8 11.500c.8 1.4 1.9 2 3.2 2s2.4-.6 3.2-2",
    "trash": "M4 5.500h12M8 5.500v-2h4v2M5.5 5.500l.7 11h7.600l.7-11",
}


def icon(name: str) -> Markup:
    """One icon; it says nothing to screen readers, so its button must."""
    return Markup(
        '<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" '
        'fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">'
        f'<path d="{_PATHS[name]}"/></svg>'
    )
