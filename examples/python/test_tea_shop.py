"""从下单到退款，以及会出错的地方。/ From the order to the refund, and what can go wrong."""
import time

import pytest

import tea_shop


def paid(shop, gateway, number="TEA-0001"):
    shop.check_out(number, "tea", 1)
    gateway.pay(number)
    gateway.delivered()
    return shop.orders[number]


def test_an_order_is_paid_when_its_notification_says_so(shop, gateway):
    code_url = shop.check_out("TEA-0001", "tea", 2)
    assert code_url.startswith("weixin://") and shop.orders["TEA-0001"].state == "pending"
    gateway.pay("TEA-0001")
    gateway.delivered()
    assert shop.orders["TEA-0001"].state == "paid" and shop.orders["TEA-0001"].transaction_id


def test_a_probe_is_refused_and_the_true_notification_follows(shop, gateway):
    shop.check_out("TEA-0001", "tea", 1)
    gateway.control("/notifications/faults", fault="probe", count=1)
    gateway.pay("TEA-0001")
    while not (statuses := gateway.deliveries()):
        time.sleep(0.01)
    assert statuses == [401] and shop.orders["TEA-0001"].state == "pending"
    gateway.control("/clock", seconds=16)
    gateway.delivered()
    assert shop.orders["TEA-0001"].state == "paid"


def test_whoever_was_not_told_asks(shop, gateway):
    shop.client._notify_url = "https://www.example.com/notify"
    shop.check_out("TEA-0001", "tea", 1)
    assert shop.ask("TEA-0001") == "pending"
    gateway.pay("TEA-0001")
    assert shop.ask("TEA-0001") == "paid"


def test_refunds_in_part_are_given_once_and_never_more_than_was_paid(shop, gateway):
    order = paid(shop, gateway)
    assert shop.refund("TEA-0001", "R-1", 800) == "PROCESSING"
    assert shop.refund("TEA-0001", "R-1", 800) == "PROCESSING", "the same number is the same refund"
    with pytest.raises(ValueError):
        shop.refund("TEA-0001", "R-2", 1001)
    gateway.control("/refunds/R-1/succeed")
    gateway.delivered()
    assert order.refunds == {"R-1": (800, "SUCCESS")}


def test_a_response_that_wechat_pay_did_not_sign_is_an_error(shop, gateway):
    paid(shop, gateway)
    gateway.control("/faults", fault="wrong_signature")
    with pytest.raises(Exception, match="verify"):
        shop.ask("TEA-0001")


def test_the_error_of_a_refused_call_has_its_code(shop):
    shop.orders["TEA-0404"] = tea_shop.Order(1)
    with pytest.raises(tea_shop.PaymentError, match="ORDER_NOT_EXIST"):
        shop.ask("TEA-0404")
