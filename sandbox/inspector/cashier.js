// The page that a Native payment's QR code leads to: pays, as the user would, or lets it fail.

import { ask, element, translate, word, yuan } from "./words.js";

const by = (id) => document.getElementById(id);
const prepayId = new URLSearchParams(location.search).get("prepay_id") ?? "";
const STATES = { SUCCESS: "paid", PAYERROR: "failed", CLOSED: "closed" };
const NAMES = { pay: "pay_now", fail: "let_fail" };

async function look() {
  try {
    const record = await ask(`/inspector/cashier?prepay_id=${encodeURIComponent(prepayId)}`);
    by("title").textContent = record.title ?? "";
    by("amount").textContent = record.amount === null ? "" : yuan(record.amount);
    by("number").textContent = record.number;
    by("state").textContent = record.state === "NOTPAY" ? "" : STATES[record.state] ? word(STATES[record.state]) : record.state;
    by("actions").replaceChildren(...record.actions.map((action) => element("button",
      { type: "button", class: action.name === "pay" ? "main" : undefined, "data-action": action.name, onclick: () => act(action) },
      word(NAMES[action.name] ?? action.name))));
  } catch {
    by("state").textContent = word("nothing_to_pay");
    by("actions").replaceChildren();
  }
}

async function act(action) {
  try {
    await ask(action.path, "POST", action.body ?? undefined);
    await look();
  } catch (error) {
    by("state").textContent = error.message;
  }
}

translate();
look();
