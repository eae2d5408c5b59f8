//! `wechatpay man`: writes a man page for each command, in the language of the help.

use std::path::Path;

use clap::{Command, CommandFactory as _};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::language;

/// Writes `wechatpay.1`, `wechatpay-call.1` and so on to this directory, which is created if it is not there.
pub(crate) fn write(directory: &Path) -> Result<(), Failure> {
    let mut command = Arguments::command();
    // Names the pages of subcommands, and adds the parser's own options, whose help is then translated too.
    command.build();
    let command = language::help(command);
    let written = std::fs::create_dir_all(directory).and_then(|()| pages(&command, directory));
    written.map_err(|error| Failure::Configuration(format!("the directory {} cannot be written: {error}", directory.display())))
}

fn pages(command: &Command, directory: &Path) -> std::io::Result<()> {
    for subcommand in command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        pages(subcommand, directory)?;
    }
    clap_mangen::Man::new(command.clone()).generate_to(directory).map(drop)
}
