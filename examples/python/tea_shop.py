"""一家茶店的收款与退款，用 PyPI 的 wechatpayv3。

A tea shop that takes payments, gives refunds and hears of both, with PyPI's wechatpayv3. Amounts are integers in fen.
"""
import json
import os
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

from wechatpayv3 import WeChatPay, WeChatPayType

PRICES = {"tea": 1800}


def client_from_env(appid, notify_url):
    """与 Rust 客户端相同的环境变量。/ The variables are those of the Rust client."""

    def read(variable):
        with open(os.environ[variable], encoding="ascii") as file:
            return file.read()

    return WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE,
        mchid=os.environ["WECHATPAY_MCHID"],
        private_key=read("WECHATPAY_PRIVATE_KEY_PATH"),
        cert_serial_no=os.environ["WECHATPAY_SERIAL_NO"],
        appid=appid,
        apiv3_key=os.environ["WECHATPAY_APIV3_KEY"],
        notify_url=notify_url,
        timeout=(5, 10),
        public_key=read("WECHATPAY_PUBLIC_KEY_PATH"),
        public_key_id=os.environ["WECHATPAY_PUBLIC_KEY_ID"],
    )


class PaymentError(Exception):
    """微信支付拒绝了请求。/ WeChat Pay refused a call."""


def body_of(result):
    status, text = result
    body = json.loads(text) if text else {}
    if status not in (200, 202, 204):
        raise PaymentError(f"{status} {body.get('code')}: {body.get('message')}")
    return body


@dataclass
class Order:
    total: int
    state: str = "pending"
    transaction_id: str | None = None
    refunds: dict[str, tuple[int, str]] = field(default_factory=dict)


class TeaShop:
    """订单在内存里；真实的店放进数据库。/ Orders are in memory; a real shop has a database."""

    def __init__(self, client):
        self.client = client
        self.orders: dict[str, Order] = {}
        self.lock = Lock()

    def check_out(self, number, sku, quantity):
        """下单，返回二维码内容；金额由价目表决定。/ Creates an order and returns the QR code's text. The price list says the amount."""
        order = self.orders.setdefault(number, Order(PRICES[sku] * quantity))
        created = self.client.pay(description=f"{sku} × {quantity}", out_trade_no=number, amount={"total": order.total})
        return body_of(created)["code_url"]

    def ask(self, number):
        """通知没来就去查。/ Asks for the state, if no notification came."""
        transaction = body_of(self.client.query(out_trade_no=number))
        if transaction["trade_state"] == "SUCCESS":
            self.record_payment(transaction)
        return self.orders[number].state

    def refund(self, number, refund_number, amount):
        """同一退款单号只退一次；结果未知时用同一单号重试。/ The same number is the same refund: repeat it if the outcome is unknown."""
        order = self.orders[number]
        with self.lock:
            if order.state != "paid":
                raise ValueError("the order is not paid")
            known, _ = order.refunds.get(refund_number, (amount, ""))
            rest = order.total - sum(refunded for other, (refunded, _) in order.refunds.items() if other != refund_number)
            if known != amount or not 0 < amount <= rest:
                raise ValueError("another amount than before, or more than is left")
            order.refunds.setdefault(refund_number, (amount, "requested"))
        amounts = {"refund": amount, "total": order.total, "currency": "CNY"}
        refund = body_of(self.client.refund(out_refund_no=refund_number, out_trade_no=number, amount=amounts))
        self.record_refund(number, refund_number, refund["status"])
        return order.refunds[refund_number][1]

    def record_payment(self, transaction):
        order = self.orders[transaction["out_trade_no"]]
        if transaction["amount"]["total"] != order.total:
            raise ValueError("another amount was paid")
        order.state, order.transaction_id = "paid", transaction["transaction_id"]

    def record_refund(self, number, refund_number, status):
        refunds = self.orders[number].refunds
        amount, state = refunds[refund_number]
        if state not in ("SUCCESS", "CLOSED"):
            refunds[refund_number] = (amount, status)

    def notified(self, headers, body):
        """验签、解密、处理，返回应答的状态码。/ Verifies, decrypts and handles; returns the status of the response."""
        try:
            notification = self.client.callback(headers, body)
        except Exception:  # 签名探测的签名不是 base64。/ A probe's signature is not even base64.
            notification = None
        if not notification:
            return 401
        resource = notification["resource"]
        with self.lock:
            if notification["event_type"] == "TRANSACTION.SUCCESS":
                self.record_payment(resource)
            elif notification["event_type"].startswith("REFUND."):
                self.record_refund(resource["out_trade_no"], resource["out_refund_no"], resource["refund_status"])
        return 204


def server(shop, port=0):
    """接收通知的服务器；正文按收到的字节验签。/ The server of the notifications. The body is verified as the bytes that arrived."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                status = shop.notified(self.headers, body)
            except (KeyError, ValueError):
                status = 500
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    return ThreadingHTTPServer(("127.0.0.1", port), Handler)
