"""The longest time that the window's thread was busy with one event while 10 hosts with 500 guests each update every
second and one more host never answers. Shows the table of one host meanwhile, and then the pages of machines.
Usage: stalls.py PATH_OF_INNKEEPER [--hosts 10] [--guests 500] [--seconds 60]"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from desktop import Screen, cpu_seconds, environment, memory_mib

HERE = pathlib.Path(__file__).parent
START = 5  # seconds
LIMIT = 50  # ms


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--hosts", type=int, default=10)
    parser.add_argument("--guests", type=int, default=500)
    parser.add_argument("--libvirt", type=int, default=0, help="how many of the hosts libvirt's library serves")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--picture", help="of what was on the screen at the end")
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="inn-bench-"))
    screen = Screen()
    try:
        arguments = [options.program, "--only", "--report-stalls", str(work / "stalls")]
        for host in range(options.hosts):
            node = work / f"host{host}.xml"
            node.write_text(subprocess.check_output([sys.executable, HERE / "nodefile.py", str(options.guests)],
                                                    text=True))
            scheme = "libvirt-test" if host < options.libvirt else "test"
            arguments += ["--connect", f"{scheme}://{node}"]
        arguments += ["--connect", "test:///default?hang=1"]
        process = subprocess.Popen(arguments, env=environment(screen, work))
        time.sleep(START)
        window = screen.windows()[-1]
        cpu = cpu_seconds(process.pid)
        screen.click(window, 80, 92)
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
