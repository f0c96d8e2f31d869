"""What the web engine may do: one table for this Qt, applied by the shell and compared by a test.

Checked against Qt 6.12 (Chromium 140). A new version of Qt brings new settings: the test then fails until each
stands here.
"""

from collections.abc import Mapping, MutableMapping

QT_VERSION = (6, 12)
"""The version of Qt this table was made for."""

DISALLOW_UNKNOWN_SCHEMES = 1
"""``QWebEngineSettings.UnknownUrlSchemePolicy``: a tapped ``mailto:`` opens no program."""

SETTINGS: Mapping[str, bool | int | str] = {
    # What the map needs.
    "autoLoadImages": True,
    "javascriptEnabled": True,
    "touchEventsApiEnabled": True,
    "accelerated2dCanvasEnabled": True,
    "readingFromCanvasEnabled": True,
    "defaultTextEncoding": "utf-8",
    "trimAccessibilityIdentifiers": False,
    "imageAnimationPolicy": 1,
    # Everything else is off.
    "unknownUrlSchemePolicy": DISALLOW_UNKNOWN_SCHEMES,
    "javascriptCanOpenWindows": False,
    "javascriptCanAccessClipboard": False,
    "javascriptCanPaste": False,
    "linksIncludedInFocusChain": False,
    "localStorageEnabled": False,
    "localContentCanAccessRemoteUrls": False,
    "localContentCanAccessFileUrls": False,
    "spatialNavigationEnabled": False,
    "hyperlinkAuditingEnabled": False,
    "errorPageEnabled": False,
    "pluginsEnabled": False,
    "pdfViewerEnabled": False,
    "fullScreenSupportEnabled": False,
    "screenCaptureEnabled": False,
    "webGLEnabled": False,
    "autoLoadIconsForPage": False,
    "touchIconsEnabled": False,
    "focusOnNavigationEnabled": False,
    "printElementBackgrounds": False,
    "printHeaderAndFooter": False,
    "preferCSSMarginsForPrinting": False,
    "allowRunningInsecureContent": False,
    "allowGeolocationOnInsecureOrigins": False,
    "allowWindowActivationFromJavaScript": False,
    "showScrollBars": False,
    "playbackRequiresUserGesture": True,
    "webRTCPublicInterfacesOnly": True,
    "dnsPrefetchEnabled": False,
    "navigateOnDropEnabled": False,
    "forceDarkMode": False,
    "scrollAnimatorEnabled": False,
    "backForwardCacheEnabled": False,
}
"""Every property of ``WebEngineView.settings`` and its value."""

DEAD_PROXY = "socks5://127.0.0.1:9"
"""Nobody listens at the discard port: whatever slips past the interceptor ends here."""

CHROMIUM_FEATURES_OFF = (
    "AutofillServerCommunication",
    "MediaRouter",
    "OptimizationHints",
    "Prerender2",
    "TouchTextEditingRedesign",
    "Translate",
    "WebBluetooth",
    "WebUSB",
)

CHROMIUM_FLAGS = (
    f"--proxy-server={DEAD_PROXY}",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    "--disable-notifications",
    "--disable-speech-api",
    "--disable-file-system",
    "--disable-databases",
    "--deny-permission-prompts",
    "--block-new-web-contents",
    "--disable-print-preview",
    f"--disable-features={','.join(CHROMIUM_FEATURES_OFF)}",
    # From Qt 6.10 on, V8 hardly collects by itself: the shell calls gc() every 15 s.
    # Its nursery stays small: by itself it grows to 16 MiB, and what is used at rest is a matter of luck.
    "--js-flags=--max-old-space-size=128 --max-semi-space-size=1 --expose-gc",
)
"""What Chromium is started with, beside what Qt adds."""

SANDBOX_OFF = "QTWEBENGINE_DISABLE_SANDBOX"

START_SCRIPT = """
(() => {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebSocket", "WebSocketStream",
    "EventSource", "WebTransport", "Worker", "SharedWorker", "Notification", "PaymentRequest", "PresentationRequest",
    "showOpenFilePicker", "showSaveFilePicker", "showDirectoryPicker", "print", "open"]) {
    try { delete window[name]; } catch (_) { /* not there */ }
  }
  for (const name of ["sendBeacon", "serviceWorker", "bluetooth", "usb", "serial", "hid", "share", "mediaDevices",
    "getUserMedia", "webkitGetUserMedia", "geolocation", "clipboard", "registerProtocolHandler"]) {
    try { delete Navigator.prototype[name]; } catch (_) { /* not there */ }
  }
  for (const type of ["contextmenu", "dragstart", "dragover", "drop", "selectstart"]) {
    window.addEventListener(type, (event) => event.preventDefault(), { capture: true });
  }
  window.addEventListener("wheel", (event) => { if (event.ctrlKey) event.preventDefault(); },
    { capture: true, passive: false });
})();
"""
"""Runs in every frame before any script of the page: takes away what could reach out or pop up."""


OWN_KEYBOARD = {"QT_IM_MODULE": "qtvirtualkeyboard", "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1"}
"""Qt's keyboard, where the search puts it, and no window of its own."""

GIVES_BACK = {"MALLOC_MMAP_THRESHOLD_": str(2**20)}
"""Pictures of the map that the page lets go of go back to the system at once: by itself glibc keeps their room."""


def lock_environment(environment: MutableMapping[str, str], *, sandbox: bool) -> None:
    """Forget every variable that steers the web engine or the kiosk's own keyboard, and set what the kiosk needs.

    ``sandbox=False`` switches Chromium's sandbox off.

    Remote debugging, foreign flags and another engine process can only be asked for by such variables or by the
    application's arguments, and ``application_arguments`` is all it is given.
    """
    for name in [name for name in environment if name.upper().startswith("QTWEBENGINE")]:
        del environment[name]
    for name in [name for name in environment if name.startswith(("QT_IM_MODULE", "QT_VIRTUALKEYBOARD"))]:
        del environment[name]
    environment.update(OWN_KEYBOARD | GIVES_BACK)
    if not sandbox:
        environment[SANDBOX_OFF] = "1"


def application_arguments() -> list[str]:
    """The arguments the Qt application is made with: ours only, never those of the command line."""
    return ["kiosk", "--webEngineArgs", *CHROMIUM_FLAGS]
