// The gateway's page: follows the journal, lists what the gateway keeps, and makes the control calls of its buttons.

import { nameOf, show, timeOf } from "./entry.js";
import { ask, currentLanguage, element, switchLanguage, translate, word, yuan } from "./words.js";

const MOST_ENTRIES = 1000;
const by = (id) => document.getElementById(id);
const entries = new Map();
let state = null;
let stateAt = Date.now();
let chosen = null;
let last = 0;

// ---- The gateway's answers

let looking = null;
/// Looks again soon; several wishes at once are one look.
function look() {
  looking ??= setTimeout(async () => {
    looking = null;
    try {
      state = await ask("/inspector/state");
      stateAt = Date.now();
      draw();
    } catch {
      // The stream says that the gateway does not answer.
    }
  }, 60);
}

/// A control call of a button; what is refused is shown.
async function act(path, method, body) {
  const problem = by("problem");
  try {
    await ask(path, method, body);
    problem.hidden = true;
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
  look();
}

function follow() {
  const connection = by("connection");
  connection.textContent = word("connecting");
  const stream = new EventSource(`/__sandbox/inspector/stream?after=${last}`);
  stream.addEventListener("open", () => { connection.textContent = ""; look(); });
  stream.addEventListener("entry", (event) => {
    const entry = JSON.parse(event.data);
    // After a restart the numbers begin again.
    if (entry.number <= last && !entries.has(entry.number)) entries.clear();
    last = entry.number;
    entries.set(entry.number, entry);
    if (entries.size > MOST_ENTRIES) entries.delete(entries.keys().next().value);
    drawEntries();
    look();
  });
  stream.addEventListener("error", () => { connection.textContent = word("disconnected"); });
}

// ---- What is shown

/// Replaces what a list shows. What has the focus keeps it, or the line that it was in has it: what happens must not take a keyboard
/// away.
function replace(list, children) {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const line = focused?.closest("[data-key]");
  const controls = (of) => [...of.querySelectorAll("a, button")];
  const at = line ? controls(line).indexOf(focused) : -1;
  list.replaceChildren(...children);
  const again = line && children.find((child) => child.dataset.key === line.dataset.key);
  if (again) (controls(again)[at] ?? again).focus({ preventScroll: true });
}

function drawEntries() {
  const filter = new FormData(by("journal-filter"));
  const text = filter.get("text").toLowerCase();
  const isShown = (entry) => (entry.verdict !== "control" || filter.has("control"))
    && `${entry.method} ${entry.target} ${nameOf(entry) ?? ""} ${entry.status ?? ""} ${entry.code ?? ""}`.toLowerCase().includes(text);
  const shown = [...entries.values()].filter(isShown).reverse();
  replace(by("entries"), shown.map(entryRow));
  by("no-entries").hidden = shown.length > 0;
}

function entryRow(entry) {
  const name = nameOf(entry);
  const open = element("button", { type: "button", class: "plain", onclick: () => choose(entry.number) },
    name ? element("span", { class: "name" }, name) : undefined,
    element("span", { class: name ? "quiet" : "" }, `${entry.method} ${entry.target}`));
  const good = entry.status >= 200 && entry.status < 300;
  return element("tr", { class: entry.number === chosen ? "chosen" : undefined, "data-number": entry.number, "data-key": entry.number },
    element("td", {}, String(entry.number)),
    element("td", {}, timeOf(entry.time)),
    element("td", {}, open),
    element("td", { class: entry.verdict === "not_authentic" || entry.verdict === "malformed" ? "bad" : "" }, word(entry.verdict)),
    element("td", { class: good ? "good" : "bad" }, String(entry.status ?? "—"), entry.code && entry.verdict !== "notification" ? ` ${entry.code}` : ""));
}

async function choose(number) {
  chosen = number;
  drawEntries();
  const into = by("entry");
  try {
    show(into, await ask(`/inspector/entries/${number}`));
  } catch (error) {
    into.replaceChildren(element("p", { class: "bad" }, error.message));
  }
  into.focus();
}

function draw() {
  by("mchid").textContent = state.mchid;
  by("address").textContent = state.base_url;
  drawClock();
  replace(by("record-list"), state.records.toReversed().map(recordCard));
  by("no-records").hidden = state.records.length > 0;
  fill(document.forms.send.elements.event_type, state.event_types);
  fill(document.forms.spoil.elements.fault, state.notification_fault_names);
  fill(document.forms.inject.elements.fault, [...state.fault_names, "delay", "error"]);
  by("spoiled").textContent = state.notifications.faults.join(", ");
  const notifications = [...state.notifications.waiting, ...state.notifications.ended];
  replace(by("notification-list"), notifications.map(notificationRow));
  by("no-notifications").hidden = notifications.length > 0;
  by("fault-list").replaceChildren(...state.faults.map(faultLine));
  by("no-faults").hidden = state.faults.length > 0;
}

/// Fills a list once; what was chosen stays chosen.
function fill(select, values) {
  if (select.options.length === values.length) return;
  select.replaceChildren(...values.map((value) => element("option", { value }, value)));
}

function drawClock() {
  if (state === null) return;
  const now = state.now + Math.floor((Date.now() - stateAt) / 1000);
  by("now").textContent = new Date(now * 1000).toLocaleString(currentLanguage() === "zh" ? "zh-CN" : "en-GB");
}

function recordCard(record) {
  const isPayable = record.prepay_id !== null && record.actions.length > 0;
  const cashier = isPayable && `cashier?prepay_id=${encodeURIComponent(record.prepay_id)}`;
  const address = cashier && `${state.base_url}/__sandbox/${cashier}`;
  const buttons = record.actions.map((action) => element("button",
    { type: "button", "data-action": action.name, onclick: () => act(action.path, "POST", action.body ?? undefined) }, word(action.name)));
  return element("li", { "data-number": record.number, "data-key": `${record.kind} ${record.number}`, tabindex: "-1" },
    element("div", { class: "top" },
      element("strong", {}, word(record.kind)),
      element("span", { class: "badge", "data-state": record.state }, record.state)),
    element("div", {}, record.title ?? ""),
    element("div", { class: "top" },
      element("code", {}, record.number),
      record.amount === null ? undefined : element("span", {}, yuan(record.amount))),
    record.kind === "native" && cashier
      ? element("img", { class: "qr", alt: address, src: `inspector/qr?text=${encodeURIComponent(address)}` }) : undefined,
    element("div", { class: "row" }, ...buttons,
      cashier ? element("a", { href: cashier, target: "_blank", rel: "noopener" }, word("open_cashier")) : undefined));
}

function notificationRow(it) {
  const due = it.state === "waiting" && it.due !== null ? new Date(it.due * 1000).toLocaleString(currentLanguage() === "zh" ? "zh-CN" : "en-GB") : "";
  const resend = element("button",
    { type: "button", onclick: () => act(`/notifications/${encodeURIComponent(it.id)}/resend`, "POST", {}) }, word("resend"));
  // One that waits although it was sent was not taken.
  const shown = it.state === "waiting" && it.sent > 0 ? "refused" : it.state;
  const look = { taken: "good", given_up: "bad", refused: "bad" }[shown] ?? "";
  return element("tr", { "data-event": it.event_type, "data-key": it.id, tabindex: "-1" },
    element("td", {}, it.event_type), element("td", {}, it.url),
    element("td", { class: look, "data-state": shown }, word(shown)),
    element("td", {}, String(it.sent)), element("td", {}, due), element("td", {}, resend));
}

function faultLine(fault) {
  const of = [fault.method, fault.path].filter(Boolean).join(" ") || word("any");
  return element("li", {}, `${fault.fault} × ${fault.count} (${of})`);
}

function openSection() {
  const wanted = location.hash.slice(1) || "journal";
  const sections = [...document.querySelectorAll("main > section")];
  const open = sections.find((section) => section.id === wanted) ?? sections[0];
  sections.forEach((section) => section.classList.toggle("open", section === open));
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${open.id}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

// ---- What is done

function onSubmit(name, act) {
  document.forms[name].addEventListener("submit", (event) => {
    event.preventDefault();
    act(new FormData(event.target));
  });
}

onSubmit("advance", (form) => act("/clock", "POST", { seconds: Number(form.get("seconds")) }));
onSubmit("send", (form) => act("/notifications", "POST", { url: form.get("url"), event_type: form.get("event_type") }));
onSubmit("spoil", (form) => act("/notifications/faults", "POST", { fault: form.get("fault"), count: Number(form.get("count")) }));
onSubmit("inject", (form) => {
  const injection = { fault: form.get("fault"), count: Number(form.get("count")) };
  if (form.get("method")) injection.method = form.get("method");
  if (form.get("path")) injection.path = form.get("path");
  if (injection.fault === "delay") injection.milliseconds = Number(form.get("milliseconds"));
  if (injection.fault === "error") Object.assign(injection, { status: Number(form.get("status")), code: form.get("code") });
  act("/faults", "POST", injection);
});
onSubmit("journal-filter", drawEntries);
by("journal-filter").addEventListener("input", drawEntries);
by("clear-journal").addEventListener("click", async () => {
  await act("/journal", "DELETE");
  entries.clear();
  by("entry").replaceChildren();
  drawEntries();
});
by("clear-faults").addEventListener("click", () => act("/faults", "DELETE"));
const languageButton = by("language");
function drawLanguage() {
  const isChinese = currentLanguage() === "zh";
  languageButton.textContent = isChinese ? "English" : "中文";
  languageButton.lang = isChinese ? "en" : "zh";
}
languageButton.addEventListener("click", () => {
  switchLanguage();
  drawLanguage();
  drawEntries();
  if (state !== null) draw();
  if (chosen !== null) choose(chosen);
});
window.addEventListener("hashchange", openSection);

translate();
drawLanguage();
openSection();
follow();
setInterval(drawClock, 1000);
