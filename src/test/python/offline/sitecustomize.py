"""Python reads this at its start where this folder is on PYTHONPATH: every way out of the machine is then closed to it."""

import socket

connect_anywhere = socket.socket.connect


def connect(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise OSError(f"a notebook reached for {address}, and notebooks fetch nothing")
    return connect_anywhere(self, address)


socket.socket.connect = connect
