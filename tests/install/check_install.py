"""Installs to a folder of its own, and asks the desktop's tools about every file: check_install.py CMAKE BUILD PROGRAM"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TOOLS = ["desktop-file-validate", "appstreamcli", "man", "xmllint", "update-mime-database"]
SHARE = "share"
ID = "dev.trustwalk.Trustwalk"
FILES = [
    "bin/trustwalk",
    f"{SHARE}/applications/{ID}.desktop",
    f"{SHARE}/mime/packages/{ID}.xml",
    f"{SHARE}/metainfo/{ID}.metainfo.xml",
    f"{SHARE}/man/man1/trustwalk.1",
    f"{SHARE}/icons/hicolor/scalable/apps/{ID}.svg",
    f"{SHARE}/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    f"{SHARE}/icons/hicolor/scalable/mimetypes/application-x-trustwalk-walk+json.svg",
]


def fail(message):
    print(message)
    sys.exit(1)


def run(*command):
    """What the command printed; it must be content."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{' '.join(map(str, command))}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def manual_of(file):
    """The page as plain text; a warning of groff is a fault."""
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(file)], capture_output=True, text=True)
    if done.returncode != 0 or done.stderr:
        fail(f"man: {done.stderr}")
    return file.read_text(encoding="utf-8").replace("\\-", "-")


def main():
    cmake, build, program = sys.argv[1:4]
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print("not installed:", ", ".join(missing))
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        prefix = pathlib.Path(folder) / "usr"
        run(cmake, "--install", build, "--prefix", prefix)
        for name in FILES:
            if not (prefix / name).is_file():
                fail(f"{name} is not installed")
        share = prefix / SHARE
        said = run("desktop-file-validate", share / f"applications/{ID}.desktop")
        if said:
            fail(said)
        run("appstreamcli", "validate", "--no-net", share / f"metainfo/{ID}.metainfo.xml")
        for file in [*share.rglob("*.xml"), *share.rglob("*.svg")]:
            run("xmllint", "--noout", "--nonet", file)
        run("update-mime-database", share / "mime")
        for kind in ["walk", "world"]:
            known = (share / "mime/globs2").read_text(encoding="utf-8")
            if f"application/x-trustwalk-{kind}+json:*.trust{kind}" not in known:
                fail(f"no file name belongs to a {kind}")
        text = manual_of(share / "man/man1/trustwalk.1")
        options = set(re.findall(r"--[a-z][a-z-]*", run(program, "--help")))
        verbs = set(re.findall(r"^  ([a-z]+(?: (?:check|verify|export|import|backups|restore|env|token|assertion))?)", run(program, "--help"), re.M))
        for word in sorted(options | verbs):
            if word not in text:
                fail(f"the manual page does not tell {word}")
        version = run(prefix / "bin/trustwalk", "--version").split()[-1]
        for name in ["man/man1/trustwalk.1", f"metainfo/{ID}.metainfo.xml"]:
            if version not in (share / name).read_text(encoding="utf-8"):
                fail(f"{name} is not of version {version}")
    print(len(FILES), "files as the desktop wants them;", len(options), "options and", len(verbs), "verbs in the manual page")


main()
