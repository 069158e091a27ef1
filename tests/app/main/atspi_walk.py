#!/usr/bin/python3
"""Asks the running program, through AT-SPI on a screen of its own, what a screen reader would be told.

usage: atspi_walk.py TRUSTWALK
"""

import json
import os
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds until the program must have said who it is
NAMED = {"push button", "toggle button", "list item", "label", "image", "heading", "check box", "combo box", "column header", "icon",
         "graphic", "entry", "text", "link", "list", "static"}

WALK = {"format": "trustwalk-walk", "formatVersion": 1, "world": "article", "call": "AssumeRole", "caller": "UserA", "role": "RoleB",
        "action": "ec2:RunInstances"}


def with_screen(arguments):
    """Runs this script again with a screen, a session bus and a home that end with it."""
    with tempfile.TemporaryDirectory() as home:
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x900x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            if not number:
                sys.exit("Xvfb does not start")
            environment = {**os.environ, "DISPLAY": ":" + number, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                           "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "GTK_MODULES": ""}
            return subprocess.run(["dbus-run-session", "--", sys.executable, __file__, "--inside", *arguments], env=environment,
                                  check=False).returncode
        finally:
            screen.terminate()
            screen.wait()


def application(name):
    import pyatspi
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and each.name == name and each.childCount > 0:
                return each
        time.sleep(0.2)
    sys.exit(f"no {name} on the accessibility bus after {PATIENCE} s")


def things(node, depth=0):
    """Everything below that is shown: its role and its name, in reading order."""
    import pyatspi
    if node is None or depth > 40:
        return
    try:
        states = node.getState()
        if depth > 1 and not states.contains(pyatspi.STATE_VISIBLE):
            return
        yield node.getRoleName(), node.name
        for child in node:
            yield from things(child, depth + 1)
    except (LookupError, RuntimeError):  # it went away while it was asked
        return


def look(program, language, wanted):
    with tempfile.TemporaryDirectory() as data:
        walk = os.path.join(data, "walk.json")
        with open(walk, "w", encoding="utf-8") as file:
            json.dump(WALK, file)
        run = subprocess.Popen([program, "--data", data, "--lang", language, "--open", walk, "--step", "3.3"])
        try:
            root = application("trustwalk")
            end = time.monotonic() + PATIENCE
            while True:  # the window fills while it is asked
                seen = list(things(root))
                names = [name for _, name in seen]
                missing = [name for name in wanted if not any(name in each for each in names)]
                if not missing or time.monotonic() > end:
                    break
                time.sleep(0.5)
            nameless = [role for role, name in seen if role in NAMED and not name.strip()]
            print(f"{language}: {len(seen)} things, {len(missing)} missing, {len(nameless)} without a name")
            for name in missing:
                print("missing:", name)
            for role in nameless:
                print("without a name:", role)
            if missing:
                print("\n".join(f"{role}: {name}" for role, name in seen))
            return not missing and not nameless and len(seen) > 60
        finally:
            run.terminate()
            run.wait()


def main():
    if sys.argv[1] != "--inside":
        sys.exit(with_screen(sys.argv[1:]))
    program = sys.argv[2]
    english = ["IAM user UserA", "IAM role RoleB", "Resource EC2 instances", "Long-term key", "RoleB trusts UserA",
               "Step 1, UserA sends the request to AWS STS, done", "AWS STS issues temporary credentials to UserA, to come",
               "3.3, Trust policy of RoleB, passed", "user/UserA equals user/UserA", "Step 2.4, Signature matches, Passed",
               "Step 3.3, Trust policy of RoleB, Passed", "Timeline", "Next step"]
    japanese = ["IAM ユーザー UserA", "IAM ロール RoleB", "長期アクセスキー", "RoleB は UserA を信頼",
                "ステップ 1、UserA が AWS STS にリクエストを送信、完了", "3.3、RoleB の信頼ポリシー、合格", "user/UserA は user/UserA と一致"]
    passed = [look(program, "en", english), look(program, "ja", japanese)]
    sys.exit(0 if all(passed) else 1)


if __name__ == "__main__":
    main()
