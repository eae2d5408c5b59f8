"""CPU seconds of cargo: of several crates, by turns. What the crates are is the business of the scripts that import this."""
import os, resource, statistics, subprocess


def cargo(folder, command, target, *options):
    # Always with the same setting: with another one the first measured run would build the dependencies again.
    subprocess.run(["cargo", command, "-q", *options, "--target-dir", str(target)], cwd=folder, check=True,
                   env=dict(os.environ, CARGO_INCREMENTAL="0"))


def measure(folder, command, target):
    (folder / "src/lib.rs").touch()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    cargo(folder, command, target, "--offline")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(folders, commands, target, runs):
    """The median of each command in each of the named folders, dependencies not counted: `{(name, command): seconds}`."""
    for folder in folders.values():
        for command in commands:
            cargo(folder, command, target)
    times = {(name, command): [] for name in folders for command in commands}
    for _ in range(runs):
        for (name, command), seconds in times.items():
            seconds.append(measure(folders[name], command, target))
    return {key: statistics.median(seconds) for key, seconds in times.items()}
