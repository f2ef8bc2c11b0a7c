"""Compares Innkeeper's window with virt-manager's on the same test-driver file, in the same run, on a private X
server with a private home: time to the window and to painted rows, memory, CPU with everything sampled each second,
time to a machine's page. Ratios count, not seconds.

Usage: desktop.py PATH_OF_INNKEEPER [--guests 500] [--runs 3] [--seconds 30] [--output FILE.md]"""
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

HERE = pathlib.Path(__file__).parent


class Screen:
    """A private X server with a window manager."""

    def __init__(self, number):
        self.name = f":{number}"
        self.server = subprocess.Popen(["Xvfb", self.name, "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                       stderr=subprocess.DEVNULL)
        for _ in range(200):
            with contextlib.suppress(Exception):
                self.display = xdisplay.Display(self.name)
                break
            time.sleep(0.02)
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

    def picture(self, window, left=0.0):
        """The pixels of the window's part right of `left`."""
        drawable = self.display.create_resource_object("window", window)
        shape = drawable.get_geometry()
        offset = int(shape.width * left)
        return drawable.get_image(offset, 0, shape.width - offset, shape.height, X.ZPixmap, 0xFFFFFF).data

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


def measure(screen, command, home, seconds, page_command, is_program):
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
        time.sleep(10)
        program = next(pid for pid in family(process.pid) if is_program(pid))
        memory = memory_mib(program)
        begin, cpu = time.monotonic(), cpu_seconds(program)
        time.sleep(seconds)
        load = 100 * (cpu_seconds(program) - cpu) / (time.monotonic() - begin)
        after = memory_mib(program)
        page = page_command(screen, environment(screen, home), window) if page_command else float("nan")
        return {"window s": shown, "painted s": painted, "rows s": rows, "RSS MiB": memory, "RSS after MiB": after, "CPU %": load,
                "page s": page}
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def virt_manager_page(uri):
    def open_details(screen, env, _window):
        before = set(screen.windows())
        start = time.monotonic()
        helper = subprocess.Popen(["virt-manager", "--connect", uri, "--show-domain-editor", "guest-7"],
                                  env={**env, **session_bus(env)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            window = wait_for(lambda: next(iter(set(screen.windows()) - before), None))
            wait_for(lambda: screen.colours(window) > 7)
            return time.monotonic() - start
        finally:
            helper.wait()

    return open_details


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


def innkeeper_page(program):
    def open_page(screen, env, window):
        log = pathlib.Path(env["HOME"]) / "page-opened"
        start = time.monotonic()
        subprocess.run([program, "--only", "--show", "guest-7", "--touch-when-shown", str(log)], env=env, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(log.exists)
        return time.monotonic() - start

    return open_page


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--guests", type=int, default=500)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--output")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="inn-bench-"))
    screen = Screen(90 + os.getpid() % 9)
    try:
        node = work / "node.xml"
        node.write_text(subprocess.check_output([sys.executable, HERE / "nodefile.py", str(options.guests)], text=True))
        uri = f"test://{node}"
        program = str(pathlib.Path(options.program).resolve())
        results = {"innkeeper": [], "virt-manager": []}
        for run in range(options.runs):
            for name in results:
                home = work / f"{name}-{run}"
                home.mkdir()
                if name == "innkeeper":
                    row = measure(screen, [program, "--only", "--connect", uri], home, options.seconds,
                                  innkeeper_page(program),
                                  lambda pid: os.path.realpath(f"/proc/{pid}/exe") == program)
                else:
                    row = measure(screen, virt_manager(home, uri), home, options.seconds, virt_manager_page(uri),
                                  lambda pid: b"virt-manager" in pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
                                  and b"python" in pathlib.Path(f"/proc/{pid}/cmdline").read_bytes())
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
