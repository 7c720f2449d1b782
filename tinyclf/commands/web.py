"""`tinyclf web`: a bundle's firmware in a browser, as a static folder and on localhost."""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tinyclf.console import emit
from tinyclf.errors import UsageError
from tinyclf.export import bundle as bundles
from tinyclf.export import web
from tinyclf.finding import find_bundle
from tinyclf.predictors import find_policy

HOST = "127.0.0.1"


def make_page(
    subject: str | None, out: Path | None, policy: Path | None, serve: bool, port: int, *, as_json: bool
) -> None:
    """`tinyclf web`: write the page, say how large it is, and serve it until Ctrl-C."""
    bundle = find_bundle(subject)
    folder = bundle.folder.resolve()
    name = folder.parent.name if folder.name == bundles.FOLDER else folder.name
    page = web.write(bundle, find_policy(bundle, policy), name, out or bundle.folder / "web")
    sizes = page.sizes()
    server = open_server(page.folder, port) if serve else None
    url = f"http://localhost:{server.server_port}/" if server else None
    values = {
        "folder": str(page.folder),
        "files": sizes,
        "weight_bytes": page.weight_bytes,
        "own_bytes": page.own_bytes,
        "url": url,
    }
    text = (
        f"{page.folder}: {sum(sizes.values()):,} bytes in {len(sizes)} files, of them {page.weight_bytes:,} the model's"
    )
    emit(values, as_json, text=f"{text}\nopen {url}, and leave by Ctrl-C" if server else text)
    if server:
        sys.stdout.flush()
        with server:
            _serve(server)


def open_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of a folder on this machine alone; port 0 takes any free one. Raises UsageError for a port in use."""
    try:
        return ThreadingHTTPServer((HOST, port), partial(_Quiet, directory=str(folder)))
    except OSError as error:
        raise UsageError(f"port {port}: {error.strerror}; allowed: --port with a free one, 0 for any") from error


def _serve(server: ThreadingHTTPServer) -> None:
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        return


class _Quiet(SimpleHTTPRequestHandler):
    """Files of a folder, with the types that browsers insist on, never from a cache, and no line for each."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript", ".wasm": "application/wasm"}  # noqa: RUF012

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""
