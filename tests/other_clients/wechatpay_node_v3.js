// Payment, notification, refund and bill by the npm package wechatpay-node-v3, in certificate mode.
//
// node wechatpay_node_v3.js, with the WECHATPAY_* variables of `wechatpay sandbox --mode certificate` set; the package is found
// by NODE_PATH. It calls https://api.mch.weixin.qq.com and nothing else: its requests are sent to the gateway, `Host` and all.
'use strict';
const assert = require('assert');
const fs = require('fs');
const http = require('http');
const path = require('path');
const Pay = require('wechatpay-node-v3').default || require('wechatpay-node-v3');
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request');

const { env } = process;
const REAL = 'https://api.mch.weixin.qq.com';
const gateway = (url) => url.replace(REAL, env.WECHATPAY_BASE_URL);
const headed = (headers) => ({ ...headers, Host: 'api.mch.weixin.qq.com' });
class ToGateway extends PayRequest {
  get(url, headers) { return super.get(gateway(url), headed(headers)); }
  post(url, body, headers) { return super.post(gateway(url), body, headed(headers)); }
}

const folder = path.dirname(env.WECHATPAY_PRIVATE_KEY_PATH);
const pay = new Pay({
  appid: 'wxd678efh567hg6787',
  mchid: env.WECHATPAY_MCHID,
  // It reads the serial from the certificate, in lower case.
  publicKey: fs.readFileSync(path.join(folder, 'apiclient_cert.pem')),
  privateKey: fs.readFileSync(env.WECHATPAY_PRIVATE_KEY_PATH),
  key: env.WECHATPAY_APIV3_KEY,
});
pay.createHttp(new ToGateway());
const control = (target, body) => fetch(`${env.WECHATPAY_BASE_URL}/__sandbox${target}`, { method: 'POST', body });

// A merchant's server that takes one notification.
const notified = () => new Promise((resolve) => {
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += chunk; });
    request.on('end', () => {
      response.writeHead(204).end();
      server.close();
      server.received({ headers: request.headers, body });
    });
  });
  const received = new Promise((taken) => { server.received = taken; });
  server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}/notify`, received }));
});

(async () => {
  await pay.fetchCertificates(env.WECHATPAY_APIV3_KEY);
  assert.ok(Object.keys(Pay.certificates).length === 1);

  const number = `NODE${Date.now()}`;
  const { url, received } = await notified();
  const created = await pay.transactions_native({
    description: '就餐费用', out_trade_no: number, notify_url: url, amount: { total: 100 },
  });
  assert.ok(created.status === 200 && created.data.code_url.startsWith('weixin://'), JSON.stringify(created));
  assert.strictEqual((await pay.query({ out_trade_no: number })).data.trade_state, 'NOTPAY');
  assert.strictEqual((await control(`/pay/transactions/${number}/pay`)).status, 200);
  assert.strictEqual((await pay.query({ out_trade_no: number })).data.trade_state, 'SUCCESS');

  const { headers, body } = await received;
  const verify = (text) => pay.verifySign({
    timestamp: headers['wechatpay-timestamp'], nonce: headers['wechatpay-nonce'], serial: headers['wechatpay-serial'],
    signature: headers['wechatpay-signature'], body: text, apiSecret: env.WECHATPAY_APIV3_KEY,
  });
  assert.ok(await verify(body));
  assert.ok(!(await verify(`${body} `)));
  const { resource } = JSON.parse(body);
  const paid = pay.decipher_gcm(resource.ciphertext, resource.associated_data, resource.nonce, env.WECHATPAY_APIV3_KEY);
  assert.strictEqual(paid.out_trade_no, number);

  const refunded = await pay.refunds({
    out_trade_no: number, out_refund_no: `R${number}`, amount: { refund: 40, total: 100, currency: 'CNY' },
  });
  assert.strictEqual(refunded.data.status, 'PROCESSING', JSON.stringify(refunded));
  assert.strictEqual((await control(`/refunds/R${number}/succeed`)).status, 200);
  assert.strictEqual((await pay.find_refunds(`R${number}`)).data.status, 'SUCCESS');

  const other = await pay.transactions_native({
    description: '就餐费用', out_trade_no: `C${number}`, notify_url: url, amount: { total: 1 },
  });
  assert.strictEqual(other.status, 200);
  assert.strictEqual((await pay.close(`C${number}`)).status, 204);
  assert.strictEqual((await pay.query({ out_trade_no: `C${number}` })).data.trade_state, 'CLOSED');

  // It signs what is left of the address of a bill without the real host.
  const past = { out_trade_no: `P${number}`, total: 5, success_time: '2019-06-11T12:00:00+08:00' };
  assert.strictEqual((await control('/pay/transactions', JSON.stringify(past))).status, 200);
  const bill = await pay.tradebill({ bill_date: '2019-06-11', bill_type: 'ALL' });
  assert.ok(bill.data.download_url.startsWith(`${REAL}/v3/billdownload/file?`), JSON.stringify(bill));
  const file = await pay.downloadBill(bill.data.download_url);
  assert.ok(file.status === 200 && file.data.includes(`P${number}`), JSON.stringify(file));

  const unknown = await pay.query({ out_trade_no: 'NOBODY01' });
  assert.ok(unknown.status === 404 && unknown.error.includes('ORDER_NOT_EXIST'), JSON.stringify(unknown));
  console.log('wechatpay-node-v3: certificates downloaded; paid, notified, refunded, closed; a bill was downloaded');
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
