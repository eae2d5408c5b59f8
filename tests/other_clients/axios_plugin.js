// The life of an order by the npm package wechatpay-axios-plugin, which verifies every answer's signature itself.
//
// node axios_plugin.js, with the WECHATPAY_* variables of `wechatpay sandbox` set; the package is found by NODE_PATH.
'use strict';
const assert = require('assert');
const { Wechatpay } = require('wechatpay-axios-plugin');

const { env } = process;
const wxpay = new Wechatpay({
  mchid: env.WECHATPAY_MCHID,
  serial: env.WECHATPAY_SERIAL_NO,
  privateKey: `file://${env.WECHATPAY_PRIVATE_KEY_PATH}`,
  certs: { [env.WECHATPAY_PUBLIC_KEY_ID]: `file://${env.WECHATPAY_PUBLIC_KEY_PATH}` },
  baseURL: `${env.WECHATPAY_BASE_URL}/`,
  proxy: false,
});
const orders = wxpay.v3.payscore.serviceorder;
const common = { appid: 'wxd678efh567hg6787', service_id: '500001' };
const control = (path) => fetch(`${env.WECHATPAY_BASE_URL}/__sandbox${path}`, { method: 'POST' });
const query = async (number) => (await orders.get({ params: { out_order_no: number, ...common } })).data;
// What the promise is refused with: the API's error, if it is one.
const refusal = (promise) => promise.then(() => assert.fail('was not refused'), (error) => error);

(async () => {
  const number = `NODE${Date.now()}`;
  const created = await orders.post({
    out_order_no: number,
    ...common,
    service_introduction: '某某酒店',
    time_range: { start_time: 'OnAccept' },
    risk_fund: { name: 'DEPOSIT', amount: 10000 },
    notify_url: 'https://www.example.com/notify',
  });
  assert.strictEqual(created.data.state, 'CREATED');
  assert.strictEqual((await control(`/payscore/orders/${number}/confirm`)).status, 200);
  assert.strictEqual((await query(number)).state_description, 'USER_CONFIRM');
  const completed = await orders['{out_order_no}'].complete.post({
    ...common,
    post_payments: [{ name: '就餐费用', amount: 4000 }],
    post_discounts: [{ name: '满减', description: '满 20 减 1 元', amount: 100 }],
    total_amount: 3900,
    time_range: { end_time: '20991225121010' },
  }, { out_order_no: number });
  assert.strictEqual(completed.data.state_description, 'MCH_COMPLETE');
  assert.strictEqual((await control(`/payscore/orders/${number}/pay`)).status, 200);
  assert.strictEqual((await query(number)).state, 'DONE');

  const unknown = await refusal(query('NOBODY'));
  assert.strictEqual(unknown.response.status, 404);
  assert.strictEqual(unknown.response.data.code, 'ORDER_NOT_EXIST');
  // Its own verification refuses what the gateway spoils on purpose.
  await fetch(`${env.WECHATPAY_BASE_URL}/__sandbox/faults`, { method: 'POST', body: '{"fault":"wrong_signature"}' });
  const spoiled = await refusal(query(number));
  assert.ok(!(spoiled.response && spoiled.response.status >= 400), `${spoiled}`);
  console.log('wechatpay-axios-plugin: created, confirmed, completed, queried, paid; a wrong signature was refused');
})().catch((error) => {
  console.error(error.response ? error.response.data : error);
  process.exit(1);
});
