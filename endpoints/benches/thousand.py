#!/usr/bin/env python3
"""What a catalogue of a thousand endpoints costs: today's, copied as many times as it takes to have about 1,072.

Copies this workspace to a temporary folder and measures there, with all features: the CPU seconds of `cargo build --release` of the
command line, the crates that it depends on from elsewhere not counted; the size of the program without its symbols; and, by
`compile_time.py`, what the endpoints alone cost beside serde's derives. First with the catalogue as it is, then with its copies, whose
paths begin with `v3/copy1/` and so on. Needs python3, cargo and strip.

With `--beside` it builds an earlier commit alternately in the same run, and prints how many times as long ours takes: machines differ in
speed by more than changes do, so seconds are comparable within a run alone.

At 1,072 operations the release build should take at most 160 CPU seconds where commit 017fec8, whose catalogue had 134, takes 66: 2.42 times
as long. The program should have at most 25 MB, `cargo check` of the endpoints take 0.8 times as long as serde's derives and `cargo build` 1.3
times.

    python3 endpoints/benches/thousand.py [--copies COPIES] [--runs 1] [--beside 017fec8] [--folder FOLDER] [--skip-release]
"""
import argparse, os, pathlib, re, resource, shutil, statistics, subprocess, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
WANTED = 1072
OURS = ["macros/src/lib.rs", "runtime/src/lib.rs", "endpoints/src/lib.rs", "sandbox/src/lib.rs", "cli/src/main.rs"]


def copied(top):
    """The workspace without what git ignores."""
    names = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True).stdout.decode().split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, top / name)


def checked_out(commit, top):
    """The workspace as a commit has it."""
    top.mkdir()
    archive = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x"], cwd=top, input=archive, check=True)


def operations(endpoints):
    return sum(path.read_text().count("#[wechatpay_endpoint(") for path in endpoints.rglob("*.rs"))


def multiply(endpoints, copies):
    """Puts copies of the catalogue beside it."""
    library = endpoints / "lib.rs"
    text = library.read_text()
    modules = [f"copy{number}" for number in range(1, copies)]
    for module in modules:
        shutil.copytree(endpoints / "v3", endpoints / module)
        shutil.copy2(endpoints / "v3.rs", endpoints / f"{module}.rs")
        for path in [endpoints / f"{module}.rs", *(endpoints / module).rglob("*.rs")]:
            code = path.read_text().replace("crate::v3::", f"crate::{module}::")
            path.write_text(re.sub(r'"v3/', f'"v3/{module}/', code))
    families = "v3::FAMILIES.iter()" + "".join(f".chain({module}::FAMILIES)" for module in modules)
    text = text.replace("v3::FAMILIES.iter()", families)
    text = text.replace("pub mod v3;", "\n".join(f"pub mod {module};" for module in ["v3", *modules]))
    library.write_text(text)


def cpu(command, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, check=True, env=dict(os.environ, CARGO_INCREMENTAL="0"))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def release(top, target):
    """CPU seconds, and megabytes without symbols."""
    for name in OURS:
        (top / name).touch()
    command = ["cargo", "build", "-q", "--release", "--package", "wechatpay-cli", "--all-features", "--target-dir", str(target)]
    seconds = cpu(command, top)
    stripped = target / "stripped"
    subprocess.run(["strip", "-o", stripped, target / "release/wechatpay"], check=True)
    return seconds, stripped.stat().st_size / 1e6


def alternately(ours, earlier):
    """Prints the release builds of two workspaces, each with the folder of its target, and what ours takes in times of the earlier one."""
    ratios = []
    for _ in range(arguments.runs):
        (ours_took, megabytes), (earlier_took, earlier_megabytes) = release(*ours), release(*earlier)
        ratios.append(ours_took / earlier_took)
        print(
            f"release `wechatpay`: {ours_took:.0f} CPU s, {megabytes:.1f} MB stripped; {arguments.beside}: {earlier_took:.0f} CPU s, "
            f"{earlier_megabytes:.1f} MB; {ratios[-1]:.2f} times as long",
            flush=True,
        )
    print(f"median of {len(ratios)}: {statistics.median(ratios):.2f} times as long\n", flush=True)


def main():
    folder = pathlib.Path(arguments.folder or tempfile.mkdtemp())
    try:
        top, target = folder / "workspace", folder / "target"
        copied(top)
        earlier = (folder / "earlier", folder / "earlier-target") if arguments.beside else None
        if earlier:
            checked_out(arguments.beside, earlier[0])
        most = arguments.copies or max(1, round(WANTED / operations(top / "endpoints/src")))
        for copies in sorted({1, most}):
            if copies > 1:
                multiply(top / "endpoints/src", copies)
            count = operations(top / "endpoints/src")
            print(f"\n## {count} operations: the catalogue {copies} time{'s' if copies > 1 else ''}\n", flush=True)
            if copies == 1 and not arguments.skip_release:
                for workspace in filter(None, ((top, target), earlier)):
                    release(*workspace)
            if earlier and not arguments.skip_release:
                alternately((top, target), earlier)
            elif not arguments.skip_release:
                seconds, megabytes = release(top, target)
                print(f"release `wechatpay`: {seconds:.0f} CPU s, {megabytes:.1f} MB stripped\n", flush=True)
            subprocess.run(["python3", top / "endpoints/benches/compile_time.py", "--runs", str(arguments.runs)], check=True)
    finally:
        shutil.rmtree(folder)


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--copies", type=int, help="of the catalogue, instead of as many as make about 1,072 operations")
parser.add_argument("--runs", type=int, default=1, help="of the comparisons with serde's derives and with an earlier commit")
parser.add_argument("--beside", metavar="COMMIT", help="build this commit's command line alternately")
parser.add_argument("--folder", help="where to work, instead of a temporary folder; it is removed")
parser.add_argument("--skip-release", action="store_true", help="compare with serde's derives alone")
arguments = parser.parse_args()
main()
