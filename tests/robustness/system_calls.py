"""A program that is stopped at each of its system calls, going in and coming out, so that it can be killed between any
two of them.

    traced = SystemCalls(["bywhen", "done", "A3"], cwd=folder, env=...)
    while traced.next():
        ...look at what there is by now; traced.kill() ends it here...
    traced.exit_code
"""
import ctypes
import os
import signal
import subprocess

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
LIBC.ptrace.restype = ctypes.c_long
TRACE_ME, CONTINUE_TO_CALL, SET_OPTIONS = 0, 24, 0x4200
MARK_CALLS, KILL_WITH_TRACER = 1, 0x100000
CALL_STOP = signal.SIGTRAP | 0x80


def ptrace(request, pid=0, data=0):
    if LIBC.ptrace(request, pid, None, data) == -1:
        raise OSError(ctypes.get_errno(), "ptrace")


def are_traceable():
    """Whether a process may be traced here; a sandbox can forbid it."""
    try:
        traced = SystemCalls(["true"])
        while traced.next():
            pass
        return traced.exit_code == 0
    except (OSError, subprocess.SubprocessError):
        return False


class SystemCalls:
    def __init__(self, words, **options):
        self.process = subprocess.Popen(words, preexec_fn=lambda: ptrace(TRACE_ME), **options)
        self.exit_code = None
        self.count = 0  # stops so far
        self.signal = 0  # to be delivered when it goes on
        self._wait()
        if self.exit_code is None:
            ptrace(SET_OPTIONS, self.process.pid, MARK_CALLS | KILL_WITH_TRACER)
            self.signal = 0  # the stop at the start of the program

    def _wait(self):
        """The signal that it is stopped by; nothing when it has ended."""
        _, status = os.waitpid(self.process.pid, 0)
        if os.WIFSTOPPED(status):
            return os.WSTOPSIG(status)
        self.exit_code = self.process.returncode = os.waitstatus_to_exitcode(status)
        return None

    def next(self):
        """Goes on to the next stop; False when the program has ended."""
        while self.exit_code is None:
            ptrace(CONTINUE_TO_CALL, self.process.pid, self.signal)
            stopped_by = self._wait()
            self.signal = 0
            if stopped_by == CALL_STOP:
                self.count += 1
                return True
            if stopped_by is not None:
                self.signal = stopped_by
        return False

    def kill(self):
        if self.exit_code is None:
            self.process.kill()
            while self.exit_code is None:
                self._wait()
