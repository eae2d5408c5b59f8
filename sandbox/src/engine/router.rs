//! Finds the route of a path in the length of the path, whatever the number of templates: a tree of their segments.
//!
//! Of several templates that a path fits, the one with the fewest path values wins: `v3/orders/closed` is not an order. Of several with
//! as many, the route that was added first. A trailing slash counts.

use std::collections::HashMap;

/// Routes by method and template.
#[derive(Debug)]
pub struct Router<R> {
    /// The first is the root.
    nodes: Vec<Node>,
    routes: Vec<R>,
}

/// Where the templates that begin alike go on.
#[derive(Debug, Default)]
struct Node {
    literals: HashMap<Box<str>, usize>,
    placeholder: Option<usize>,
    /// Of templates that end here: the method, and the place in `routes`.
    ends: Vec<(Box<str>, usize)>,
}

/// The routes of a path by another method are told from no routes at all.
#[derive(Debug, PartialEq, Eq)]
pub enum NotFound {
    /// No template fits.
    Path,
    /// A template fits, and takes other methods.
    Method,
}

impl<R> Default for Router<R> {
    fn default() -> Self {
        Router { nodes: vec![Node::default()], routes: Vec::new() }
    }
}

impl<R> Router<R> {
    /// Adds a route. The template is without a leading slash, its placeholders are `<name>`.
    pub fn add(&mut self, method: &str, template: &str, route: R) {
        let mut at = 0;
        for segment in template.split('/') {
            let is_placeholder = segment.starts_with('<') && segment.ends_with('>');
            let new = self.nodes.len();
            let node = &mut self.nodes[at];
            at = match is_placeholder {
                true => *node.placeholder.get_or_insert(new),
                false => *node.literals.entry(segment.into()).or_insert(new),
            };
            if at == new {
                self.nodes.push(Node::default());
            }
        }
        self.nodes[at].ends.push((method.into(), self.routes.len()));
        self.routes.push(route);
    }

    /// All routes, in the order in which they were added.
    #[cfg(test)]
    pub(crate) fn routes(&self) -> impl Iterator<Item = &R> {
        self.routes.iter()
    }

    /// The route of a path, which is without its leading slash.
    pub fn find(&self, method: &str, path: &str) -> Result<&R, NotFound> {
        let mut search = Search { method, best: None, fits: false };
        self.walk(0, Some(path), 0, &mut search);
        match search.best {
            Some((_, route)) => Ok(&self.routes[route]),
            None if search.fits => Err(NotFound::Method),
            None => Err(NotFound::Path),
        }
    }

    /// Goes on from a node with what is left of the path; `None` behind its last segment.
    fn walk(&self, node: usize, left: Option<&str>, values: usize, search: &mut Search<'_>) {
        let Node { literals, placeholder, ends } = &self.nodes[node];
        let Some(left) = left else {
            search.fits |= !ends.is_empty();
            let of_method = ends.iter().filter(|(method, _)| **method == *search.method);
            let found = of_method.map(|(_, route)| (values, *route));
            search.best = search.best.into_iter().chain(found).min();
            return;
        };
        let (segment, rest) = match left.split_once('/') {
            Some((segment, rest)) => (segment, Some(rest)),
            None => (left, None),
        };
        if let Some(next) = literals.get(segment) {
            self.walk(*next, rest, values, search);
        }
        if let Some(next) = placeholder.filter(|_| !segment.is_empty()) {
            self.walk(next, rest, values + 1, search);
        }
    }
}

/// What has been found so far.
struct Search<'s> {
    method: &'s str,
    /// The number of path values, and the place in `routes`.
    best: Option<(usize, usize)>,
    /// Whether a template fits, whatever its method.
    fits: bool,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn router(templates: &[(&'static str, &'static str)]) -> Router<usize> {
        let mut router = Router::default();
        templates.iter().enumerate().for_each(|(index, (method, template))| router.add(method, template, index));
        router
    }

    #[test]
    fn the_fewest_path_values_win_and_then_what_was_added_first() {
        let router = router(&[
            ("GET", "v3/orders/<id>"),
            ("GET", "v3/orders/closed"),
            ("POST", "v3/orders/<number>"),
            ("GET", "v3/a/<x>/<y>"),
            ("GET", "v3/<z>/b/c"),
            ("GET", "v3/orders/<other>"),
            ("DELETE", "v3/orders"),
        ]);
        for (method, path, found) in [
            ("GET", "v3/orders/7", Ok(&0)),
            ("GET", "v3/orders/closed", Ok(&1)),
            ("POST", "v3/orders/closed", Ok(&2)),
            // The one that begins with more literals has more values.
            ("GET", "v3/a/b/c", Ok(&4)),
            ("GET", "v3/a/b/d", Ok(&3)),
            ("DELETE", "v3/orders/7", Err(NotFound::Method)),
            ("GET", "v3/orders", Err(NotFound::Method)),
            ("DELETE", "v3/orders", Ok(&6)),
            ("DELETE", "v3/orders/", Err(NotFound::Path)),
            ("GET", "v3/orders/7/", Err(NotFound::Path)),
            ("GET", "v3//b/c", Err(NotFound::Path)),
            ("GET", "", Err(NotFound::Path)),
        ] {
            assert_eq!(router.find(method, path), found, "{method} {path}");
        }
    }

    /// As it was: every template is compared with the path.
    fn by_comparing(templates: &[(&'static str, &'static str)], method: &str, path: &str) -> Result<usize, NotFound> {
        let is_value = |segment: &str| segment.starts_with('<');
        let fits = |template: &str| {
            let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
            let fits = |(expected, given): (&&str, &&str)| if is_value(expected) { !given.is_empty() } else { expected == given };
            template.len() == path.len() && template.iter().zip(&path).all(fits)
        };
        let all: Vec<_> = templates.iter().enumerate().filter(|(_, (_, template))| fits(template)).collect();
        let of_method = all.iter().filter(|(_, (known, _))| *known == method);
        let best = of_method.min_by_key(|(_, (_, template))| template.split('/').filter(|segment| is_value(segment)).count());
        best.map(|(index, _)| *index).ok_or(if all.is_empty() { NotFound::Path } else { NotFound::Method })
    }

    fn segment() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec!["a", "b", "<x>", "<y>", ""])
    }

    proptest! {
        #[test]
        fn the_tree_finds_what_comparing_with_every_template_finds(
            templates in prop::collection::vec((prop::sample::select(vec!["GET", "POST"]), prop::collection::vec(segment(), 1..4)), 0..12),
            path in prop::collection::vec(prop::sample::select(vec!["a", "b", "c", ""]), 1..4),
        ) {
            let leaked = |segments: &Vec<&str>| -> &'static str { segments.join("/").leak() };
            let templates: Vec<_> = templates.iter().map(|(method, segments)| (*method, leaked(segments))).collect();
            let path = path.join("/");
            for method in ["GET", "POST", "PUT"] {
                prop_assert_eq!(router(&templates).find(method, &path).copied(), by_comparing(&templates, method, &path));
            }
        }

        /// The catalogue's own templates, each with values and with what is near to them.
        #[test]
        fn every_declared_call_is_found_by_its_path(choice: prop::sample::Index, value in "[a-z0-9%-]{1,8}", is_near: bool) {
            let templates: Vec<_> = wechatpay_endpoints::declarations()
                .map(|declaration| (declaration.endpoint().method.as_str(), declaration.endpoint().template))
                .collect();
            let (method, template) = *choice.get(&templates);
            let filled: Vec<_> = template.split('/').map(|it| if it.starts_with('<') { &value } else { it }).collect();
            let path = filled.join("/") + if is_near { "/" } else { "" };
            prop_assert_eq!(router(&templates).find(method, &path).copied(), by_comparing(&templates, method, &path));
        }
    }
}
