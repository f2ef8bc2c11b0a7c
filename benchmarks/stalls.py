"""The longest time that the window's thread was busy with one event while 10 hosts with 500 guests each update every
second and one more host never answers. Shows the table of one host meanwhile, and then the pages of machines; with
--moves that many machines of the first host move to an empty one all the while.
Usage: stalls.py PATH_OF_INNKEEPER [--hosts 10] [--guests 500] [--seconds 60] [--moves 10]"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from Xlib import XK, X
from Xlib.ext import xtest

from desktop import Screen, cpu_seconds, environment, memory_mib

HERE = pathlib.Path(__file__).parent
START = 5  # seconds
CHECKING = 8  # before the dialog has asked both hosts
LIMIT = 50  # ms


def press(screen, key, *held):
    codes = [screen.display.keysym_to_keycode(XK.string_to_keysym(name)) for name in (*held, key)]
    for code in codes:
        xtest.fake_input(screen.display, X.KeyPress, code)
    for code in reversed(codes):
        xtest.fake_input(screen.display, X.KeyRelease, code)
    screen.display.sync()
    time.sleep(0.1)


def move(screen, window, count):
    """Migrate… for the first machines of the first host; the dialog offers the empty host."""
    screen.click(window, 80, 114)
    time.sleep(1)
    shift = screen.display.keysym_to_keycode(XK.string_to_keysym("Shift_L"))
    xtest.fake_input(screen.display, X.KeyPress, shift)
    screen.click(window, 80, 114 + 22 * (count - 1))
    xtest.fake_input(screen.display, X.KeyRelease, shift)
    screen.display.sync()
    time.sleep(1)
    press(screen, "m", "Control_L")
    time.sleep(CHECKING)
    press(screen, "Return")
    time.sleep(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--hosts", type=int, default=10)
    parser.add_argument("--guests", type=int, default=500)
    parser.add_argument("--libvirt", type=int, default=0, help="how many of the hosts libvirt's library serves")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--moves", type=int, default=0, help="how many machines move meanwhile")
    parser.add_argument("--picture", help="of what was on the screen at the end")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="inn-bench-"))
    screen = Screen()
    try:
        arguments = [options.program, "--only", "--report-stalls", str(work / "stalls")]
        def add_host(name, guests, scheme):
            node = work / f"{name}.xml"
            node.write_text(subprocess.check_output([sys.executable, HERE / "nodefile.py", str(guests)], text=True))
            query = f"?migration={options.seconds * 1000}" if options.moves else ""
            arguments.extend(["--connect", f"{scheme}://{node}{query}"])

        for host in range(options.hosts):
            add_host(f"host{host}", options.guests, "libvirt-test" if host < options.libvirt else "test")
            if options.moves and host == 0:
                add_host("empty", 0, "test") # the first that the dialog offers
        arguments += ["--connect", "test:///default?hang=1"]
        settings = work / ".config" / "innkeeper" / "innkeeper.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[migration]\natOnce={max(options.moves, 1)}\n")
        process = subprocess.Popen(arguments, env=environment(screen, work))
        time.sleep(START)
        window = screen.windows()[-1]
        cpu = cpu_seconds(process.pid)
        screen.click(window, 80, 92)
        if options.moves:
            time.sleep(2)
            move(screen, window, options.moves)
        time.sleep(options.seconds / 2)
        for number in range(options.seconds // 2):
            screen.click(window, 80, 114 + 22 * (number % 25))
            time.sleep(1)
        load = 100 * (cpu_seconds(process.pid) - cpu) / options.seconds
        memory = memory_mib(process.pid)
        if options.picture:
            screen.save(window, options.picture)
        process.terminate()
        process.wait(15)
        rows = []
        for line in (work / "stalls").read_text().splitlines():
            second, longest, worked, what = line.split(" ", 3)
            rows.append((float(second), float(longest), float(worked), what))
        print(f"{options.hosts} hosts x {options.guests} guests and one host that hangs, {options.seconds} s, "
              f"CPU {load:.1f} %, RSS {memory:.0f} MiB")
        for title, part in (("while starting", [row for row in rows if row[0] <= START]),
                            ("after the start", [row for row in rows if row[0] > START])):
            slowest = max(part, key=lambda row: row[1])
            print(f"{title}: longest event {slowest[1]:.1f} ms ({slowest[3]}), most work for one event "
                  f"{max(row[2] for row in part):.1f} ms, median of the seconds "
                  f"{statistics.median(row[1] for row in part):.1f} ms")
        sys.exit(max(row[2] for row in rows if row[0] > START) > LIMIT)
    finally:
        screen.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
