"""Compares Innkeeper's window with virt-manager's on the same test-driver file, in the same run, on a private X
server with a private home: time to the window and to painted rows, memory, CPU with everything sampled each second,
time to a machine's page. Ratios count, not seconds.

Usage: desktop.py PATH_OF_INNKEEPER [--guests 500] [--runs 3] [--seconds 30] [--output FILE.md]
Needs the system's python3 (python3-xlib)."""
import argparse
import contextlib
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import X, display as xdisplay
from Xlib.ext import xtest

HERE = pathlib.Path(__file__).parent


class Screen:
    """A private X server with a window manager."""

    def __init__(self):
        told, tell = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(tell), "-screen", "0", "1600x1000x24", "-nolisten",
                                        "tcp"], stderr=subprocess.DEVNULL, pass_fds=[tell])
        os.close(tell)
        with os.fdopen(told) as number:
            self.name = f":{number.readline().strip()}"
        self.display = xdisplay.Display(self.name)
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env={**os.environ, "DISPLAY": self.name},
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.root = self.display.screen().root
        self.clients = self.display.intern_atom("_NET_CLIENT_LIST")

    def windows(self):
        found = self.root.get_full_property(self.clients, X.AnyPropertyType)
        return list(found.value) if found else []

    def colours(self, window, left=0.0, right=1.0, top=0.33, height=40):
        """How many colours a part of the window has; the default is a strip across its middle."""
        with contextlib.suppress(Exception):
            drawable = self.display.create_resource_object("window", window)
            shape = drawable.get_geometry()
            image = drawable.get_image(int(shape.width * left), int(shape.height * top),
                                       int(shape.width * (right - left)), height, X.ZPixmap, 0xFFFFFF)
            data = image.data
            return len({data[at:at + 3] for at in range(0, len(data), 4)})
        return 0

    def strip(self, window):
        """The pixels of a part of the window's right side that any page fills."""
        drawable = self.display.create_resource_object("window", window)
        shape = drawable.get_geometry()
        return drawable.get_image(shape.width * 2 // 5, 180, 300, 100, X.ZPixmap, 0xFFFFFF).data

    def click(self, window, x, y, count=1):
        """Presses the left button at a place of the window."""
        place = self.display.create_resource_object("window", window).translate_coords(self.root, 0, 0)
        xtest.fake_input(self.display, X.MotionNotify, x=x - place.x, y=y - place.y)
        for _ in range(count):
            xtest.fake_input(self.display, X.ButtonPress, 1)
            xtest.fake_input(self.display, X.ButtonRelease, 1)
        self.display.sync()

    def save(self, window, path):
        """For looking at what was measured."""
        subprocess.run(["import", "-display", self.name, "-window", str(window), str(path)], check=False)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def environment(screen, home):
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {"PATH": os.environ["PATH"], "DISPLAY": screen.name, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "1", "GSETTINGS_BACKEND": "keyfile"}


def family(pid):
    """The process and its descendants."""
    pids, queue = [], [pid]
    while queue:
        current = queue.pop()
        pids.append(current)
        with contextlib.suppress(OSError):
            for thread in os.listdir(f"/proc/{current}/task"):
                queue += map(int, pathlib.Path(f"/proc/{current}/task/{thread}/children").read_text().split())
    return pids


def cpu_seconds(pid):
    total = 0
    for member in family(pid):
        with contextlib.suppress(OSError):
            fields = pathlib.Path(f"/proc/{member}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def memory_mib(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    return 0


def wait_for(condition, timeout=60):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.004)
    raise TimeoutError("nothing appeared in time")


def virt_manager(home, uri):
    """The settings that make it sample everything each second."""
    config = home / ".config/glib-2.0/settings"
    config.mkdir(parents=True)
    (config / "keyfile").write_text(
        f"[org/virt-manager/virt-manager]\nxmleditor-enabled=false\n"
        f"[org/virt-manager/virt-manager/connections]\nuris=['{uri}']\nautoconnect=['{uri}']\n"
        "[org/virt-manager/virt-manager/stats]\nupdate-interval=1\nenable-cpu-poll=true\nenable-disk-poll=true\n"
        "enable-net-poll=true\nenable-memory-poll=true\n"
        "[org/virt-manager/virt-manager/vmlist-fields]\ncpu-usage=true\ndisk-usage=true\nnetwork-traffic=true\n"
        "memory-usage=true\nhost-cpu-usage=true\n")
    return ["dbus-run-session", "--", "virt-manager", "--no-fork", "--connect", uri]


def differing(before, after):
    """The part of the pixels that differ."""
    if len(before) != len(after):
        return 1.0
    pairs = zip(memoryview(before).cast("I"), memoryview(after).cast("I"))
    return sum(one != other for one, other in pairs) * 4 / len(before)


def measure(screen, command, home, seconds, desktop, pictures=None):
    before = set(screen.windows())
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment(screen, home), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        window = wait_for(lambda: next(iter(set(screen.windows()) - before), None))
        shown = time.monotonic() - start
        wait_for(lambda: screen.colours(window) > 7)
        painted = time.monotonic() - start
        # Rows fill the lower left of both windows.
        wait_for(lambda: screen.colours(window, left=0.02, right=0.2, top=0.7) > 7)
        rows = time.monotonic() - start
        time.sleep(5)
        desktop.prepare(window)
        time.sleep(5)
        program = next(pid for pid in family(process.pid) if desktop.is_program(pid))
        memory = memory_mib(program)
        begin, cpu = time.monotonic(), cpu_seconds(program)
        time.sleep(seconds)
        load = 100 * (cpu_seconds(program) - cpu) / (time.monotonic() - begin)
        after = memory_mib(program)
        if pictures:
            screen.save(window, f"{pictures}/{desktop.name}-list.png")
        clicked = desktop.page_by_click(window)
        if pictures:
            screen.save(screen.root.id, f"{pictures}/{desktop.name}-page.png")
        asked = desktop.page_by_command(environment(screen, home))
        return {"window s": shown, "painted s": painted, "rows s": rows, "RSS MiB": memory, "RSS after MiB": after, "CPU %": load,
                "page by click s": clicked, "page by command s": asked}
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


class VirtManager:
    """The list of machines with graphs of CPU, disk and network; a machine's page is a window."""

    def __init__(self, screen, uri):
        self.name = "virt-manager"
        self.screen = screen
        self.uri = uri

    def command(self, home):
        return virt_manager(home, self.uri)

    @staticmethod
    def is_program(pid):
        words = pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
        return b"virt-manager" in words and b"python" in words

    def prepare(self, _window):
        """Nothing: the list is what the window shows."""

    def opened(self, action):
        before = set(self.screen.windows())
        start = time.monotonic()
        action()
        window = wait_for(lambda: next(iter(set(self.screen.windows()) - before), None))
        wait_for(lambda: self.screen.colours(window) > 7)
        return time.monotonic() - start

    def page_by_click(self, window):
        return self.opened(lambda: self.screen.click(window, 100, 200, count=2))

    def page_by_command(self, env):
        helpers = []
        command = ["virt-manager", "--connect", self.uri, "--show-domain-editor", "guest-470"]
        time_taken = self.opened(lambda: helpers.append(
            subprocess.Popen(command, env={**env, **session_bus(env)}, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)))
        helpers[0].wait()
        return time_taken


class Innkeeper:
    """The host's table of machines beside the tree of all; a machine's page takes the table's place."""

    def __init__(self, screen, program, uri):
        self.name = "innkeeper"
        self.screen = screen
        self.program = program
        self.uri = uri

    def command(self, _home):
        return [self.program, "--only", "--connect", self.uri]

    def is_program(self, pid):
        return os.path.realpath(f"/proc/{pid}/exe") == self.program

    def prepare(self, window):
        self.screen.click(window, 80, 92)

    def page_by_click(self, window):
        before = self.screen.strip(window)
        start = time.monotonic()
        self.screen.click(window, 80, 290)
        # The table's own changes are a few hundredths of its pixels.
        wait_for(lambda: differing(before, self.screen.strip(window)) > 0.15)
        return time.monotonic() - start

    def page_by_command(self, env):
        shown = pathlib.Path(env["HOME"]) / "page-shown"
        start = time.monotonic()
        subprocess.run([self.program, "--only", "--show", "guest-470", "--touch-when-shown", str(shown)], env=env,
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(shown.exists)
        return time.monotonic() - start


def session_bus(env):
    """The bus of the running virt-manager, so that the second process reaches it."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            raw = pathlib.Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
            if f"HOME={env['HOME']}".encode() in raw:
                for item in raw:
                    if item.startswith(b"DBUS_SESSION_BUS_ADDRESS="):
                        return {"DBUS_SESSION_BUS_ADDRESS": item.split(b"=", 1)[1].decode()}
    return {}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--guests", type=int, default=500)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--output")
    parser.add_argument("--pictures", help="a folder for pictures of what was measured")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="inn-bench-"))
    screen = Screen()
    try:
        node = work / "node.xml"
        node.write_text(subprocess.check_output([sys.executable, HERE / "nodefile.py", str(options.guests)], text=True))
        uri = f"test://{node}"
        program = str(pathlib.Path(options.program).resolve())
        desktops = {"innkeeper": Innkeeper(screen, program, uri), "virt-manager": VirtManager(screen, uri)}
        results = {name: [] for name in desktops}
        for run in range(options.runs):
            for name, desktop in desktops.items():
                home = work / f"{name}-{run}"
                home.mkdir()
                row = measure(screen, desktop.command(home), home, options.seconds, desktop, options.pictures)
                results[name].append(row)
                print(name, {key: round(value, 3) for key, value in row.items()}, flush=True)
        lines = [f"{options.guests} running guests, {options.runs} runs, medians", "",
                 "| | Innkeeper | virt-manager | ratio |", "|---|---|---|---|"]
        for key in results["innkeeper"][0]:
            ours, theirs = (statistics.median(row[key] for row in results[name]) for name in results)
            lines.append(f"| {key} | {ours:.3f} | {theirs:.3f} | {ours / theirs:.3f} |")
        print("\n".join(lines))
        if options.output:
            pathlib.Path(options.output).write_text("\n".join(lines) + "\n")
    finally:
        screen.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
