"""Sockets of this machine that must stay silent."""

import socket
from types import TracebackType


class Listeners:
    """One TCP and one UDP socket on the loopback; counts who knocked."""

    def __init__(self) -> None:
        self._tcp = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._tcp.setblocking(False)
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(("127.0.0.1", 0))
        self._udp.setblocking(False)
        self.tcp_port: int = self._tcp.getsockname()[1]
        self.udp_port: int = self._udp.getsockname()[1]

    def __enter__(self) -> "Listeners":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tcp.close()
        self._udp.close()

    def knocks(self) -> int:
        """Connections and packets that came since the last call."""
        count = 0
        while True:
            try:
                self._tcp.accept()[0].close()
            except BlockingIOError:
                break
            count += 1
        while True:
            try:
                self._udp.recv(2048)
            except BlockingIOError:
                return count
            count += 1
