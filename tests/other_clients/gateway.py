"""A small WeChat Pay, written with Python's standard library and the package `cryptography` alone: it knows nothing of this
project. It checks the bytes that our client sends, and answers rightly signed or spoiled, as the number of the order says.

    python gateway.py DIR      writes keys and gateway.env to DIR, prints `listening on URL`, serves until it is killed
"""
import base64
import json
import os
import re
import secrets
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

MCHID, SERIAL, KEY_ID = "1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", "PUB_KEY_ID_0114232134912410000000000000"
PKCS1, SHA256 = padding.PKCS1v15(), hashes.SHA256()
merchant, platform = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
seen = set()


def problem_with(handler, body):
    """What is wrong with a request, or None."""
    header = handler.headers.get("Authorization", "")
    pairs = re.fullmatch(r'WECHATPAY2-SHA256-RSA2048 ((?:\w+="[^"]*",?)+)', header)
    if not pairs:
        return f"Authorization: {header}"
    pairs = dict(re.findall(r'(\w+)="([^"]*)"', pairs[1]))
    if sorted(pairs) != ["mchid", "nonce_str", "serial_no", "signature", "timestamp"]:
        return f"pairs: {sorted(pairs)}"
    if (pairs["mchid"], pairs["serial_no"]) != (MCHID, SERIAL):
        return "merchant"
    if not re.fullmatch("[0-9A-Za-z]{32}", pairs["nonce_str"]) or pairs["nonce_str"] in seen:
        return "nonce"
    seen.add(pairs["nonce_str"])
    if abs(int(pairs["timestamp"]) - time.time()) > 300:
        return "timestamp"
    # handler.path is the target byte for byte.
    lines = [handler.command, handler.path, pairs["timestamp"], pairs["nonce_str"]]
    message = "".join(line + "\n" for line in lines).encode() + body + b"\n"
    try:
        merchant.public_key().verify(base64.b64decode(pairs["signature"]), message, PKCS1, SHA256)
    except InvalidSignature:
        return "signature"
    if handler.headers.get("Accept") != "application/json" or not handler.headers.get("User-Agent"):
        return "Accept or User-Agent"
    if handler.headers.get("Wechatpay-Serial") != KEY_ID:
        return "Wechatpay-Serial"
    if bool(body) != (handler.headers.get("Content-Type") == "application/json"):
        return "Content-Type"
    return None


class Handler(BaseHTTPRequestHandler):
    def serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        problem = problem_with(self, body)
        if problem:
            self.response(401, {"code": "SIGN_ERROR", "message": problem}, "unsigned")
            return
        how = re.search(r"/v3/payscore/serviceorder/([a-z]+)[^/]*/cancel$", self.path)
        how = how[1] if how else "true"
        order = {"appid": "wx1", "mchid": MCHID, "out_order_no": how, "service_id": "500001", "order_id": "1"}
        # Spaces, escapes and members that no declaration knows: the bytes are verified, and the rest is kept apart.
        if how == "refused":
            self.response(400, {"code": "ORDER_DONE", "message": "已完结"}, "true")
        else:
            self.response(200, {**order, "brand_new": {"余": [None, 1.5]}}, how)

    do_GET = do_POST = serve

    def response(self, status, value, how):
        body = json.dumps(value, indent=1).encode()
        timestamp = int(time.time()) - (301 if how == "stale" else 0)
        nonce = secrets.token_hex(16)
        signature = platform.sign(f"{timestamp}\n{nonce}\n".encode() + body + b"\n", PKCS1, SHA256)
        signature = base64.b64encode(signature).decode()
        if how == "probing":
            signature = "WECHATPAY/SIGNTEST/" + signature[19:]
        if how == "tampered":
            body = body.replace(b'"1"', b'"2"', 1)
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Request-ID", "0123456789ABCDEF-0")
        if how != "unsigned":
            self.send_header("Wechatpay-Timestamp", str(timestamp))
            self.send_header("Wechatpay-Nonce", nonce)
            self.send_header("Wechatpay-Serial", KEY_ID)
            self.send_header("Wechatpay-Signature", signature)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main(folder):
    def path(name):
        return os.path.join(os.path.abspath(folder), name)

    private = merchant.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = platform.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    server = HTTPServer(("127.0.0.1", 0), Handler)
    url = f"http://127.0.0.1:{server.server_port}"
    variables = {
        "WECHATPAY_MCHID": MCHID, "WECHATPAY_SERIAL_NO": SERIAL, "WECHATPAY_PRIVATE_KEY_PATH": path("key.pem"),
        "WECHATPAY_PUBLIC_KEY_ID": KEY_ID, "WECHATPAY_PUBLIC_KEY_PATH": path("pub.pem"), "WECHATPAY_BASE_URL": url,
    }
    text = "".join(f"{name}={value}\n" for name, value in variables.items())
    for name, data in [("key.pem", private), ("pub.pem", public), ("gateway.env", text.encode())]:
        with open(path(name), "wb") as file:
            file.write(data)
    print(f"listening on {url}", flush=True)
    server.serve_forever()


main(sys.argv[1])
