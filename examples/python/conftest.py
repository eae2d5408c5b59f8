"""每次测试运行启动一个网关，每个测试一家店。/ A gateway for the run, a shop for each test.

`WECHATPAY` 是命令行程序 wechatpay 的路径，默认在 PATH 中查找。/ `WECHATPAY` is the path of the command `wechatpay`.
"""
import json
import os
import subprocess
import threading
import time
import urllib.request

import pytest
from wechatpayv3.core import Core

import tea_shop


class Gateway:
    """代替微信支付，代用户操作。/ WeChat Pay on this machine, and what its user does."""

    def __init__(self, url):
        self.url = url

    def control(self, path, method="POST", **body):
        data = json.dumps(body).encode() if body else b""
        request = urllib.request.Request(f"{self.url}/__sandbox{path}", data=data, method=method)
        with urllib.request.urlopen(request) as response:
            text = response.read()
        return json.loads(text) if text else None

    def pay(self, number):
        self.control(f"/pay/transactions/{number}/pay")

    def deliveries(self):
        """已发送的通知各自得到的状态码。/ The status that each notification got."""
        entries = self.control("/journal", "GET")["entries"]
        return [entry["status"] for entry in entries if entry["verdict"] == "notification"]

    def delivered(self):
        """等到所有通知都被接收。/ Waits until every notification was taken."""
        for _ in range(500):
            if self.control("/notifications", "GET")["waiting"] == 0:
                return
            time.sleep(0.01)
        raise AssertionError("a notification is still waiting")


@pytest.fixture(scope="session")
def gateway(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gateway")
    command = [os.environ.get("WECHATPAY", "wechatpay"), "sandbox", "--out", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    line = process.stdout.readline()
    assert line.startswith("listening on "), line
    for line in (folder / "sandbox.env").read_text(encoding="utf-8").splitlines():
        name, _, value = line.removeprefix("export ").partition("=")
        if name.startswith("WECHATPAY_"):
            os.environ[name] = value.strip("'\"")
    # wechatpayv3 没有设置服务器地址的参数，只在测试中改。/ The package has no setting for the host: it is changed in tests alone.
    Core._gate_way = property(lambda core: os.environ["WECHATPAY_BASE_URL"], lambda core, host: None)
    yield Gateway(os.environ["WECHATPAY_BASE_URL"])
    process.terminate()
    process.wait()


@pytest.fixture
def shop(gateway):
    gateway.control("", "DELETE")
    shop = tea_shop.TeaShop(None)
    server = tea_shop.server(shop)
    shop.client = tea_shop.client_from_env("wxd678efh567hg6787", f"http://127.0.0.1:{server.server_port}/notify")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield shop
    server.shutdown()
    server.server_close()
