"""Starts the endpoint for a test and stops it; knows what a shell would know of it."""

import base64
import hashlib
import hmac
import json
import os
import select
import struct
import subprocess
import tempfile
import time


class LabServer:
    """`trustwalk serve --json` on a free port, with keys of its own."""

    def __init__(self, trustwalk, world="lab"):
        self.trustwalk = trustwalk
        self.world = world
        self.folder = tempfile.TemporaryDirectory()
        self.process = None
        self.url = ""

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        self.folder.cleanup()

    def start(self, port=0):
        self.process = subprocess.Popen(
            [self.trustwalk, "serve", "--world", self.world, "--port", str(port), "--json", "--data", self.folder.name],
            stdout=subprocess.PIPE, bufsize=0)
        self.lines, self.rest = [], b""
        self.url = self.process.stdout.readline().decode().strip()
        if not self.url.startswith("http://127.0.0.1:"):
            raise RuntimeError("the first line is no URL: " + repr(self.url))

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    def seen(self):
        """The next request that the endpoint tells of; an error where none comes."""
        if not self.lines and not select.select([self.process.stdout], [], [], 30)[0]:
            raise RuntimeError("the endpoint tells of no request")
        while not self.lines:
            bytes_read = os.read(self.process.stdout.fileno(), 65536)
            if not bytes_read:
                raise RuntimeError("the endpoint has ended")
            self.rest += bytes_read
            *whole, self.rest = self.rest.split(b"\n")
            self.lines += whole
        return json.loads(self.lines.pop(0))

    def verb(self, *words):
        done = subprocess.run([self.trustwalk, "lab", *words, "--world", self.world, "--data", self.folder.name],
                              capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def environment(self, user):
        """What `eval "$(trustwalk lab env USER)"` leaves in a shell."""
        lines = self.verb("env", user, "--port", str(self.port))
        script = lines + "\nenv -0"
        clean = {"PATH": "/usr/bin:/bin", "HOME": self.folder.name, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["bash", "-c", script], env=clean, capture_output=True, check=True)
        pairs = (entry.split("=", 1) for entry in done.stdout.decode().split("\0") if "=" in entry)
        return {name: value for name, value in pairs if not name.startswith("BASH_FUNC_")}


def totp(seed, when=None):
    """RFC 6238, six digits, 30 seconds."""
    key = base64.b32decode(seed + "=" * (-len(seed) % 8))
    step = int((time.time() if when is None else when) // 30)
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000)
