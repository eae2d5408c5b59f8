//! `wechatpay completions`: a script for a shell. In bash and zsh it completes the methods and the templates of what is declared too;
//! clap_complete has no values of positional arguments for the others.

use std::collections::BTreeSet;

use clap::builder::PossibleValuesParser;
use clap::{Command, CommandFactory as _};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::catalogue;

/// The script.
pub(crate) fn script(shell: Shell) -> Vec<u8> {
    // With braces: shells take `<` for a redirection.
    let template = |declaration: &wechatpay_endpoints::runtime::server::Declaration| {
        declaration.endpoint().template.replace('<', "{").replace('>', "}")
    };
    let templates: BTreeSet<String> = wechatpay_endpoints::declarations().map(template).collect();
    // Only here: the commands themselves take any template.
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
