"""The window that takes part in soak.py: connected to the served core on a screen of its own, somebody clicks in it."""
import pathlib
import subprocess
import time

from desktop import Screen, environment, memory_mib

START = 10  # seconds
FIRST_ROW, ROW = 92, 22  # of the tree of hosts and guests


class Window:
    def __init__(self, program, uri, folder):
        self.home = pathlib.Path(folder) / "window"
        self.home.mkdir()
        self.stalls = self.home / "stalls"
        self.screen = Screen()
        self.process = subprocess.Popen([*program, "--only", "--report-stalls", str(self.stalls), "--connect", uri],
                                        env=environment(self.screen, self.home), stdin=subprocess.DEVNULL)
        time.sleep(START)
        self.handle = self.screen.windows()[-1]
        self.clicks = 0

    def click(self):
        """A second of somebody's day: half of each minute the host's table, else a guest's page that soon vanishes."""
        row = 0 if self.clicks % 60 < 30 else 1 + self.clicks % 20
        self.screen.click(self.handle, 80, FIRST_ROW + ROW * row)
        self.clicks += 1

    def memory(self):
        return memory_mib(self.process.pid)

    def ended(self):
        return self.process.poll()

    def close(self, picture=None):
        """The longest event and the most work for one event after the start, in ms, with what it was and when."""
        rows = []
        for line in self.stalls.read_text().splitlines(): # before the picture, for which the X server stands still
            second, longest, worked, what = line.split(" ", 3)
            if float(second) > START:
                rows.append((float(longest), float(worked), f"{what} after {second} s"))
        if picture and self.ended() is None:
            self.screen.save(self.handle, picture)
        self.process.terminate()
        self.process.wait(30)
        self.screen.close()
        return max(rows), max(worked for _, worked, _ in rows)
