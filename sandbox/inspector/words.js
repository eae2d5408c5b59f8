// The page's words in English and Chinese. What a request brings along is never looked up here.

const WORDS = {
  en: {},
  zh: {
    merchant: "商户号", address: "地址", clock: "网关时间", advance_by: "快进", advance: "快进", one_minute: "1 分钟", ten_minutes: "10 分钟",
    one_hour: "1 小时", one_day: "1 天", thirty_days: "30 天", journal: "请求日志", records: "订单", notifications: "通知", faults: "故障",
    filter: "筛选", show_control: "显示控制调用", clear: "清空", time: "时间", call: "接口", verdict: "验签", status: "状态码",
    no_entries: "还没有请求。", no_records: "还没有订单。", event_type: "通知类型", url: "地址", send_sample: "发送样例", spoil: "让后面几次投递出错",
    count: "次数", switch_on: "开启", state: "状态", attempts: "已投递次数", next_attempt: "下次投递", actions: "操作", no_notifications: "还没有通知。",
    fault: "故障", method: "方法", any: "不限", path: "路径", milliseconds: "毫秒(delay)", code: "错误码(error)", no_faults: "没有等待触发的故障。",
    request: "请求", headers: "请求头", body: "请求体", response: "应答", signed_message: "签名串", explanation: "说明", copy_curl: "复制为 curl",
    copy_rust: "复制为 Rust", copied: "已复制", document: "官方文档", should_be_signed: "应当签名的内容", was_signed: "实际签名的内容",
    verified: "签名正确", not_verified: "签名不正确", not_kept: "太大，未保留", empty: "空", injected: "注入的故障",
    authentic: "验签通过", not_authentic: "验签失败", malformed: "请求不完整", control: "控制调用", notification: "通知投递",
    native: "Native 支付", h5: "H5 支付", jsapi: "JSAPI / 小程序支付", app: "App 支付", payment_code: "付款码支付", transaction: "支付订单", combined: "合单支付", refund: "退款",
    service_order: "支付分订单", authorization: "支付分授权", profit_sharing: "分账", profit_sharing_return: "分账回退", transfer: "商家转账", transfer_batch: "批量转账",
    transfer_authorization: "免确认收款授权", complaint: "投诉", coupon: "代金券", contract: "代扣协议", application: "进件申请单", settlement_account_change: "结算账户变更",
    plate: "车牌服务", parking: "停车入场", deduction: "车主服务扣费", etc_preopen: "ETC 预开通", etc_contract: "ETC 签约",
    pay: "支付", fail: "失败", confirm: "用户确认", succeed: "成功", abnormal: "异常", close: "关闭", open: "用户授权", audit: "审核通过", continue: "用户继续投诉", withdraw: "用户撤诉", reject: "驳回", sign: "签约", terminate: "解约",
    pause: "暂停", block: "禁止扣费", unblock: "恢复扣费", leave: "离场", advance_payment: "垫资", repay: "用户还款",
    open_cashier: "打开收银台", waiting: "等待投递", sending: "投递中", taken: "已被接收", given_up: "已放弃", resend: "重新投递", times: "次",
    connecting: "正在连接网关……", disconnected: "与网关的连接已断开，正在重连……", cashier: "收银台", pay_now: "立即支付", let_fail: "支付失败",
    nothing_to_pay: "这里没有待支付的订单。", paid: "已支付", failed: "支付失败，可重试", closed: "订单已关闭", state_is: "订单状态", timestamp: "时间戳", nonce: "随机串", target: "URL",
    method_verified: "与收到的一致", target_verified: "与收到的一致", timestamp_verified: "与网关时间相差不到 300 秒", nonce_verified: "未曾使用",
    body_verified: "与收到的字节一致", refused: "被拒绝，等待重投", test_only: "测试环境，不会产生真实扣款。",
  },
};

const ENGLISH = {
  authentic: "signature verified", not_authentic: "signature refused", malformed: "malformed", control: "control call",
  notification: "delivery", request: "Request", headers: "Headers", body: "Body", response: "Response", signed_message: "Signed message",
  explanation: "Explanation", copy_curl: "Copy as curl", copy_rust: "Copy as Rust", copied: "Copied", document: "official document",
  should_be_signed: "What should be signed", was_signed: "What was signed", verified: "The signature is right.",
  not_verified: "The signature is wrong.", not_kept: "too large to be kept", empty: "empty", injected: "Injected fault",
  native: "Native payment", h5: "H5 payment", jsapi: "JSAPI payment", app: "App payment", payment_code: "Payment by code", transaction: "Transaction", combined: "Combined orders",
  refund: "Refund", service_order: "PayScore order", authorization: "PayScore authorization", profit_sharing: "Profit sharing",
  profit_sharing_return: "Profit sharing return", transfer: "Transfer", transfer_batch: "Batch of transfers", transfer_authorization: "Transfer authorization",
  complaint: "Complaint", coupon: "Coupon", contract: "Contract", application: "Application", settlement_account_change: "Settlement account change",
  plate: "Number plate", parking: "Stay in a car park", deduction: "Deduction for a car", etc_preopen: "Prepared contract for tolls", etc_contract: "Contract for tolls",
  pay: "Pay", fail: "Fail", confirm: "Confirm", succeed: "Succeed", abnormal: "Abnormal", close: "Close", open: "Authorize", audit: "Approve", continue: "Complain again", withdraw: "Withdraw", reject: "Reject", sign: "Sign", terminate: "Terminate",
  pause: "Pause", block: "Block", unblock: "Unblock", leave: "Leave", advance_payment: "Advance", repay: "Pay back",
  open_cashier: "Open the cashier", waiting: "waiting", sending: "being sent", taken: "taken", given_up: "given up", resend: "Resend", times: "times",
  connecting: "Connecting to the gateway…", disconnected: "The gateway does not answer; trying again…", cashier: "Cashier", pay_now: "Pay now",
  let_fail: "Let it fail", nothing_to_pay: "Nothing is to be paid here.", paid: "Paid", failed: "It failed. Try again.", closed: "The order is closed.", state_is: "State", timestamp: "timestamp", nonce: "nonce",
  method_verified: "as it arrived", target_verified: "as it arrived", timestamp_verified: "within 300 s of the clock", nonce_verified: "not used before",
  body_verified: "the bytes that arrived", refused: "refused, sent again later",
  target: "URL", method: "method", test_only: "A test: no money moves.",
};

const KEY = "wechatpay-sandbox-language";
let language = localStorage.getItem(KEY) ?? (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");

export const currentLanguage = () => language;

/// The word for a key, or the key itself, which products of one's own bring along.
export function word(key) {
  return (language === "zh" ? WORDS.zh[key] : ENGLISH[key]) ?? ENGLISH[key] ?? key;
}

/// Writes the words into the elements that ask for them; the page itself holds the English ones.
export function translate() {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-word]")) {
    element.dataset.english ??= element.textContent;
    element.textContent = (language === "zh" && WORDS.zh[element.dataset.word]) || element.dataset.english;
  }
}

export function switchLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(KEY, language);
  translate();
}

/// Makes an element. Children are elements or texts; a text is never read as markup.
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/// Fen as yuan.
export function yuan(fen) {
  const [sign, digits] = [fen < 0 ? "-" : "", String(Math.abs(fen)).padStart(3, "0")];
  return `${sign}¥${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/// Asks the gateway; what it refuses is thrown with its message.
export async function ask(path, method = "GET", body = undefined) {
  const init = { method, headers: body === undefined ? {} : { "content-type": "application/json" } };
  if (body !== undefined) init.body = JSON.stringify(body);
  const response = await fetch(`/__sandbox${path}`, init);
  const text = await response.text();
  const value = text === "" ? null : JSON.parse(text);
  if (!response.ok) throw new Error(value?.message ?? `HTTP ${response.status}`);
  return value;
}
