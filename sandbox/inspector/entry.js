// One request of the journal, opened: what was sent, what was signed, what was answered.

import { currentLanguage, element, word } from "./words.js";

/// What the call is called in the page's language.
export function nameOf(entry) {
  const endpoint = entry.endpoint;
  if (endpoint) return currentLanguage() === "zh" ? endpoint.chinese : endpoint.english;
  return entry.verdict === "notification" ? entry.code : undefined;
}

export function timeOf(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(currentLanguage() === "zh" ? "zh-CN" : "en-GB");
}

/// Shows an entry in the element.
export function show(into, entry) {
  const title = `${entry.method} ${entry.target}`;
  const parts = [element("h3", {}, `#${entry.number} `, title)];
  const name = nameOf(entry);
  if (name) parts.push(element("p", {}, name, " ", documentLink(entry.endpoint)));
  if (entry.fault) parts.push(element("p", {}, `${word("injected")}: ${entry.fault}`));
  if (entry.explanation) {
    parts.push(element("h3", {}, word("explanation")), element("p", { class: "bad", id: "explanation" }, entry.explanation));
  }
  parts.push(element("div", { class: "row" }, copyButton("copy_curl", entry.curl), copyButton("copy_rust", entry.rust)));
  if (entry.signed) parts.push(...signature(entry.signed, entry.verdict === "authentic"));
  parts.push(...headers(entry.request_headers, "request-headers"));
  parts.push(element("h3", {}, word("body")), body(entry.request_text));
  parts.push(element("h3", {}, `${word("response")} ${entry.status ?? ""}`));
  parts.push(...headers(entry.response_headers, "response-headers"), body(entry.response_text));
  into.replaceChildren(...parts);
}

function headers(list, id) {
  if (!list?.length) return [];
  return [element("h3", {}, word("headers")), element("pre", { id }, list.map(([name, value]) => `${name}: ${value}`).join("\n"))];
}

function documentLink(endpoint) {
  if (!endpoint?.document.startsWith("https://")) return undefined;
  return element("a", { href: endpoint.document, rel: "noreferrer noopener", target: "_blank" }, word("document"));
}

function copyButton(label, text) {
  if (!text) return undefined;
  const button = element("button", { type: "button", id: label.replace("_", "-") }, word(label));
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = word("copied");
    setTimeout(() => { button.textContent = word(label); }, 1500);
  });
  return button;
}

/// A body as it is; JSON is indented, which changes its bytes.
function body(text) {
  if (text === null || text === undefined) return element("p", { class: "quiet" }, word("not_kept"));
  if (text === "") return element("p", { class: "quiet" }, word("empty"));
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: as it is.
  }
  return element("pre", {}, shown);
}

/// The five lines that are signed; where another message was signed, both, with the first difference marked.
function signature(signed, accepted) {
  const verdict = signed.verified ? element("p", { class: "good" }, word("verified")) : element("p", { class: "bad" }, word("not_verified"));
  const heading = element("h3", {}, word("signed_message"));
  if (!signed.signed) return [heading, verdict, lines(signed.message, accepted)];
  const at = firstDifference(signed.message, signed.signed);
  const side = (label, message, id) => element("div", {}, element("strong", {}, word(label)), marked(message, at, id));
  const sides = element("div", { class: "sides" },
    side("should_be_signed", signed.message, "should-be-signed"), side("was_signed", signed.signed, "was-signed"));
  return [heading, verdict, sides];
}

/// Each line of a signed message with what it is, and what of it was verified beside the signature.
function lines(message, accepted) {
  const [method, target, timestamp, nonce, ...rest] = message.split("\n");
  // The body may have lines of its own, and the message ends with a line end.
  const body = rest.slice(0, -1).join("\n");
  const row = ([name, text]) => element("tr", {},
    element("th", { scope: "row" }, word(name)),
    element("td", {}, element("pre", {}, visible(`${text}\n`))),
    element("td", { class: accepted ? "good" : "quiet" }, accepted ? word(`${name}_verified`) : ""));
  const named = [["method", method], ["target", target], ["timestamp", timestamp], ["nonce", nonce], ["body", body]];
  return element("table", { id: "message", class: "lines" }, element("tbody", {}, ...named.map(row)));
}

function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function marked(message, at, id) {
  const rest = message.slice(at);
  // Of the rest of the line, so that something is seen where a character is missing.
  const end = Math.max(1, rest.indexOf("\n") < 0 ? rest.length : rest.indexOf("\n"));
  return element("pre", { id }, visible(message.slice(0, at)), element("mark", {}, visible(rest.slice(0, end)) || "∅"), visible(rest.slice(end)));
}

/// Line ends are part of the message.
function visible(text) {
  return text.replaceAll("\r", "␍").replaceAll("\n", "↵\n");
}
