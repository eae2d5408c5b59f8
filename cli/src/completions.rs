//! `wechatpay completions`: prints a completion script for a shell. In bash and zsh it also completes the declared methods and
//! templates; for other shells clap_complete does not complete values of positional arguments.

use std::collections::BTreeSet;

use clap::builder::PossibleValuesParser;
use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::catalogue;

/// Prints the script.
pub(crate) fn script(shell: Shell) -> Vec<u8> {
    // Placeholders are written in braces, because `<` is a redirection in shells.
    let template = |declaration: &wechatpay_endpoints::runtime::server::Declaration| {
        declaration.endpoint().template.replace('<', "{").replace('>', "}")
    };
    let templates: BTreeSet<String> = wechatpay_endpoints::declarations().map(template).collect();
    // Only for the script: the commands themselves accept any template.
    let with_values = |command: Command| {
        command
            .mut_arg("method", |method| {
                method.value_parser(PossibleValuesParser::new(catalogue::METHODS.map(|method| method.as_str())))
            })
            .mut_arg("template", |argument| argument.value_parser(PossibleValuesParser::new(templates.clone())))
    };
    let mut command = Arguments::command().mut_subcommand("call", with_values).mut_subcommand("show", with_values);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "wechatpay", &mut script);
    script
}
