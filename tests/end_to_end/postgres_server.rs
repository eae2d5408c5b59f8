//! A real PostgreSQL on a free port of this machine, for one test. Where none is installed the tests say that they skip it.

use std::io::Write as _;
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx::Connection as _;
use sqlx::postgres::{PgConnection, PgPool};

/// Ends the server and deletes its files when it is dropped.
pub(crate) struct PostgresServer {
    server: Child,
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
    /// `fsync=on` or `fsync=off`.
    setting: &'static str,
}

impl PostgresServer {
    /// `None`, and a line that says so, if PostgreSQL is not installed.
    pub(crate) async fn start() -> Option<Self> {
        Self::start_with("fsync=off").await
    }

    /// Does the same with a setting: `fsync=on` waits for the disk, as a shop's server does.
    pub(crate) async fn start_with(setting: &'static str) -> Option<Self> {
        let Some(programs) = programs() else {
            // Not `eprintln!`, which nobody sees of a test that passes.
            let text = "\nSKIPPED: PostgreSQL, since initdb is neither on the path nor in /usr/lib/postgresql. Install it.\n";
            std::io::stderr().write_all(text.as_bytes()).unwrap();
            return None;
        };
        let folder = new_cluster(&programs);
        // A port that is free now can be taken before the server has it: then another is tried.
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            let server = serve(&programs, &folder, port, setting);
            let mut server = PostgresServer { server, programs: programs.clone(), folder: folder.clone(), port, setting };
            if server.answers().await {
                return Some(server);
            }
            server.folder = PathBuf::new();
        }
        panic!("PostgreSQL is there and does not answer");
    }

    async fn answers(&mut self) -> bool {
        for _ in 0..500 {
            if PgConnection::connect(&self.url()).await.is_ok() {
                return true;
            }
            if self.server.try_wait().unwrap().is_some() {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }

    pub(crate) fn url(&self) -> String {
        format!("postgres://shop@127.0.0.1:{}/postgres", self.port)
    }

    /// A pool of its own, as of another machine.
    pub(crate) async fn pool(&self) -> PgPool {
        PgPool::connect(&self.url()).await.unwrap()
    }

    /// Ends the server; whoever is connected finds the connection closed.
    pub(crate) fn stop(&mut self) {
        let _ = Command::new("kill").args(["-QUIT", &self.server.id().to_string()]).status();
        let _ = self.server.wait();
    }

    /// Ends the server and starts it again on its port.
    pub(crate) async fn restart(&mut self) {
        self.stop();
        self.server = serve(&self.programs, &self.folder, self.port, self.setting);
        assert!(self.answers().await, "PostgreSQL starts again on its port");
    }

    /// Runs a statement with `psql`, another client than ours, and returns what it prints.
    pub(crate) fn psql(&self, statement: &str) -> String {
        let output = Command::new(self.programs.join("psql")).args([&self.url(), "-qAtc", statement]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

impl Drop for PostgresServer {
    fn drop(&mut self) {
        self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder of initdb, postgres and psql: Debian has no initdb on the path, or a link to one.
fn programs() -> Option<PathBuf> {
    let on_the_path = std::env::split_paths(&std::env::var_os("PATH")?).collect::<Vec<_>>();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let folders = on_the_path.into_iter().chain(versions.map(|version| version.path().join("bin")));
    let initdb = folders.filter_map(|folder| folder.join("initdb").canonicalize().ok()).next()?;
    initdb.parent().map(Path::to_owned)
}

fn new_cluster(programs: &Path) -> PathBuf {
    static CLUSTERS: AtomicUsize = AtomicUsize::new(0);
    let name = format!("wechatpay-postgres-{}-{}", std::process::id(), CLUSTERS.fetch_add(1, Ordering::SeqCst));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir(&folder).unwrap();
    if let Some((user, group)) = unprivileged() {
        chown(&folder, Some(user), Some(group)).unwrap();
    }
    let mut initdb = Command::new(programs.join("initdb"));
    initdb.args(["--no-sync", "--auth=trust", "--username=shop", "--encoding=UTF8", "--no-locale", "-D"]).arg(&folder);
    let output = as_unprivileged(initdb).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

fn serve(programs: &Path, folder: &Path, port: u16, setting: &str) -> Child {
    let mut postgres = Command::new(programs.join("postgres"));
    postgres.arg("-D").arg(folder).arg("-k").arg(folder).args(["-p", &port.to_string(), "-c", "listen_addresses=127.0.0.1"]);
    postgres.args(["-c", setting, "-c", "max_connections=200"]);
    as_unprivileged(postgres).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// PostgreSQL does not run as root: then it runs as this user and group.
fn unprivileged() -> Option<(u32, u32)> {
    let number = |arguments: &[&str]| {
        let output = Command::new("id").args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().parse().unwrap()
    };
    (number(&["-u"]) == 0).then(|| (number(&["-u", "nobody"]), number(&["-g", "nobody"])))
}

fn as_unprivileged(mut command: Command) -> Command {
    if let Some((user, group)) = unprivileged() {
        command.uid(user).gid(group);
    }
    command.current_dir("/");
    command
}
