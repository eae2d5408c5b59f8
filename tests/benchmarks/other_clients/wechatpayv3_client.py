"""CPU time of a call by the PyPI package wechatpayv3: completes a service order again and again, verifying each response.

python wechatpayv3_client.py BASE_URL KEYS CALLS prints microseconds.
"""
import sys
import time

from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.core import Core

base_url, keys, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])
# The package has no setting for the host.
Core._gate_way = property(lambda core: base_url, lambda core, host: None)


def read(name):
    with open(f"{keys}/{name}", encoding="ascii") as file:
        return file.read()


wxpay = WeChatPay(
    wechatpay_type=WeChatPayType.MINIPROG,
    mchid="1900000109",
    private_key=read("merchant_key.pem"),
    cert_serial_no="5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
    appid="wxd678efh567hg6787",
    apiv3_key="0123456789abcdef0123456789abcdef",
    public_key=read("platform_public_key.pem"),
    public_key_id="PUB_KEY_ID_0114232134912410000000000000",
)


def complete():
    status, body = wxpay.payscore_complete(
        "1234323JKHDFE1243252",
        "500001",
        [{"name": "就餐费用服务费", "amount": 4000, "description": "就餐人均 100 元服务费: 100/小时", "count": 1}],
        3900,
        post_discounts=[{"name": "满 20 减 1 元", "description": "不与其他优惠叠加", "amount": 100}],
        time_range={"start_time": "20091225091010", "end_time": "20091225121010"},
        location={"end_location": "嗨客时尚主题展餐厅"},
        profit_sharing=False,
        goods_tag="goods_tag",
    )
    assert status == 200, (status, body)


for _ in range(50):
    complete()
begin = time.process_time()
for _ in range(calls):
    complete()
print((time.process_time() - begin) / calls * 1e6)
