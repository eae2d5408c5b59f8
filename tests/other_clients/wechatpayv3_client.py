"""The life of an order by the PyPI package wechatpayv3, which verifies every response's signature itself.

With the WECHATPAY_* variables of `wechatpay sandbox` set; without those of a public key it downloads the certificates.
"""
import json
import time
import urllib.request
from os import environ

from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core


def read(variable):
    with open(environ[variable], encoding="ascii") as file:
        return file.read()


BASE_URL = environ["WECHATPAY_BASE_URL"]
# The package has no setting for the host, and downloads certificates before one could be changed.
Core._gate_way = property(lambda core: BASE_URL, lambda core, host: None)
public_key_id = environ.get("WECHATPAY_PUBLIC_KEY_ID")
wxpay = WeChatPay(
    wechatpay_type=WeChatPayType.MINIPROG,
    mchid=environ["WECHATPAY_MCHID"],
    private_key=read("WECHATPAY_PRIVATE_KEY_PATH"),
    cert_serial_no=environ["WECHATPAY_SERIAL_NO"],
    appid="wxd678efh567hg6787",
    apiv3_key=environ["WECHATPAY_APIV3_KEY"],
    public_key=read("WECHATPAY_PUBLIC_KEY_PATH") if public_key_id else None,
    public_key_id=public_key_id,
)


def control(path, body=b""):
    request = urllib.request.Request(f"{BASE_URL}/__sandbox{path}", data=body, method="POST")
    with urllib.request.urlopen(request) as response:
        assert response.status in (200, 204), response.status


def done(result):
    status, body = result
    assert status == 200, (status, body)
    return json.loads(body)


number = f"PYTHON{int(time.time() * 1000)}"
created = done(wxpay.payscore_create(
    out_order_no=number,
    service_id="500001",
    service_introduction="某某酒店",
    time_range={"start_time": "OnAccept"},
    risk_fund={"name": "DEPOSIT", "amount": 10000},
    notify_url="https://www.example.com/notify",
))
assert created["state"] == "CREATED", created
control(f"/payscore/orders/{number}/confirm")
assert done(wxpay.payscore_query("500001", number))["state_description"] == "USER_CONFIRM"
completed = done(wxpay.payscore_complete(
    number,
    "500001",
    [{"name": "就餐费用", "amount": 4000}],
    3900,
    post_discounts=[{"name": "满减", "description": "满 20 减 1 元", "amount": 100}],
    time_range={"end_time": "20991225121010"},
))
assert completed["state_description"] == "MCH_COMPLETE", completed
control(f"/payscore/orders/{number}/pay")
assert done(wxpay.payscore_query("500001", number))["state"] == "DONE"

status, body = wxpay.payscore_query("500001", "NOBODY")
assert status == 404 and json.loads(body)["code"] == "ORDER_NOT_EXIST", (status, body)

# Its own verification refuses what the gateway spoils on purpose.
control("/faults", b'{"fault":"wrong_signature"}')
try:
    wxpay.payscore_query("500001", number)
except Exception as error:
    assert "verify" in str(error), error
else:
    raise AssertionError("a wrong signature was accepted")
mode = "public-key" if public_key_id else "certificate"
print(f"wechatpayv3 in {mode} mode: created, confirmed, completed, queried, paid; a wrong signature was refused")
