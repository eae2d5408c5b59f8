//! The help of every command and option in Chinese, and what the parser of the command line says around it.

use clap::{Arg, Command};

use super::{Language, table};

/// Returns the command with its help in the language of this process.
pub(crate) fn translated(command: Command) -> Command {
    match Language::of_this_process() {
        Language::English => command,
        Language::Chinese => chinese(command),
    }
}

fn chinese(mut command: Command) -> Command {
    let text = |english: String| table::translated(&english);
    if let Some(about) = command.get_about().map(ToString::to_string) {
        command = command.about(text(about));
    }
    if let Some(about) = command.get_long_about().map(ToString::to_string) {
        command = command.long_about(text(about));
    }
    if let Some(after) = command.get_after_help().map(ToString::to_string) {
        command = command.after_help(text(after));
    }
    let arguments: Vec<_> = command.get_arguments().map(|argument| argument.get_id().clone()).collect();
    for id in arguments {
        command = command.mut_arg(id, argument);
    }
    let subcommands: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in subcommands {
        command = command.mut_subcommand(name, chinese);
    }
    command
}

fn argument(mut argument: Arg) -> Arg {
    if let Some(help) = argument.get_help().map(ToString::to_string) {
        argument = argument.help(table::translated(&help));
    }
    if let Some(help) = argument.get_long_help().map(ToString::to_string) {
        argument = argument.long_help(table::translated(&help));
    }
    if let Some(heading) = argument.get_help_heading().map(str::to_owned) {
        argument = argument.help_heading(table::translated(&heading));
    }
    argument
}

/// Translates what the parser itself writes into a help: headings, its own options, defaults and possible values.
pub(crate) fn rendered(help: &str) -> String {
    if Language::of_this_process() == Language::English {
        return help.to_owned();
    }
    let lines: Vec<String> = help.split('\n').map(line).collect();
    lines.join("\n").replace("[default: ", "[默认：").replace("[possible values: ", "[可选值：")
}

/// Translates a line, or what stands in its second column.
fn line(line: &str) -> String {
    let translated = table::translated(line);
    if translated != line {
        return translated;
    }
    match line.trim_end().rsplit_once("  ") {
        Some((left, right)) => format!("{left}  {}", table::translated(right)),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::arguments::Arguments;

    /// Every text of a command's help that is not in the table.
    fn missing(command: &Command, path: &str, found: &mut Vec<String>) {
        let path = format!("{path} {}", command.get_name());
        let mut check = |what: &str, text: Option<String>| {
            let lines = text.unwrap_or_default();
            for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
                if table::exact(line).is_none() {
                    found.push(format!("{path} {what}: {line}"));
                }
            }
        };
        assert!(command.get_about().is_some(), "{path} has no help");
        check("about", command.get_about().map(ToString::to_string));
        check("after help", command.get_after_help().map(ToString::to_string));
        check("long about", command.get_long_about().map(ToString::to_string));
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            assert!(argument.get_help().is_some(), "{path} {id} has no help");
            check(id, argument.get_help().map(ToString::to_string));
            check(id, argument.get_long_help().map(ToString::to_string));
            check(id, argument.get_help_heading().map(str::to_owned));
        }
        for subcommand in command.get_subcommands() {
            missing(subcommand, &path, found);
        }
    }

    #[test]
    fn every_command_and_option_has_its_chinese() {
        let mut found = Vec::new();
        missing(&Arguments::command(), "", &mut found);
        assert!(found.is_empty(), "these texts have no Chinese in zh.tsv:\n{}", found.join("\n"));
    }
}
