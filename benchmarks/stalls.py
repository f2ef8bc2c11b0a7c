"""The longest time that the window's thread was busy with one event while 10 hosts with 500 guests each update every
second and one more host never answers. Usage: stalls.py PATH_OF_INNKEEPER [--hosts 10] [--guests 500] [--seconds 60]"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from desktop import Screen, cpu_seconds, environment, memory_mib

HERE = pathlib.Path(__file__).parent


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--hosts", type=int, default=10)
    parser.add_argument("--guests", type=int, default=500)
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix="inn-bench-"))
    screen = Screen(80)
    try:
        arguments = [options.program, "--only", "--report-stalls", str(work / "stalls")]
        for host in range(options.hosts):
            node = work / f"host{host}.xml"
            node.write_text(subprocess.check_output([sys.executable, HERE / "nodefile.py", str(options.guests)],
                                                    text=True))
            arguments += ["--connect", f"test://{node}"]
        arguments += ["--connect", "test:///default?hang=1"]
        process = subprocess.Popen(arguments, env=environment(screen, work))
        time.sleep(5)
        cpu = cpu_seconds(process.pid)
        time.sleep(options.seconds)
        load = 100 * (cpu_seconds(process.pid) - cpu) / options.seconds
        memory = memory_mib(process.pid)
        process.terminate()
        process.wait(15)
        rows = [tuple(map(float, line.split())) for line in (work / "stalls").read_text().splitlines()]
        steady = [longest for seconds, longest in rows if seconds > 5]
        print(f"{options.hosts} hosts x {options.guests} guests and one host that hangs, {options.seconds} s:")
        print(f"longest stall after start {max(steady):.1f} ms, while starting "
              f"{max(longest for seconds, longest in rows if seconds <= 5):.1f} ms, CPU {load:.1f} %, RSS {memory:.0f} MiB")
        sys.exit(max(steady) > 50)
    finally:
        screen.close()
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
