// CPU time of a call by the npm package wechatpay-axios-plugin: completes a service order again and again, verifying each answer.
//
// node axios_plugin.js BASE_URL KEYS CALLS prints microseconds; the package is found by NODE_PATH.
'use strict';
const assert = require('assert');
const { Wechatpay } = require('wechatpay-axios-plugin');

const [baseURL, keys, calls] = process.argv.slice(2);
const wxpay = new Wechatpay({
  mchid: '1900000109',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: `file://${keys}/merchant_key.pem`,
  certs: { PUB_KEY_ID_0114232134912410000000000000: `file://${keys}/platform_public_key.pem` },
  baseURL: `${baseURL}/`,
  proxy: false,
});
const complete = () => wxpay.v3.payscore.serviceorder['{out_order_no}'].complete.post({
  appid: 'wxd678efh567hg6787',
  service_id: '500001',
  post_payments: [{ name: '就餐费用服务费', amount: 4000, description: '就餐人均 100 元服务费: 100/小时', count: 1 }],
  post_discounts: [{ name: '满 20 减 1 元', description: '不与其他优惠叠加', amount: 100 }],
  total_amount: 3900,
  time_range: { start_time: '20091225091010', end_time: '20091225121010' },
  location: { end_location: '嗨客时尚主题展餐厅' },
  profit_sharing: false,
  goods_tag: 'goods_tag',
}, { out_order_no: '1234323JKHDFE1243252' });

(async () => {
  // Compiled and warm.
  for (let call = 0; call < 200; call += 1) await complete();
  const begin = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) assert.strictEqual((await complete()).data.total_amount, 3900);
  const { user, system } = process.cpuUsage(begin);
  console.log((user + system) / calls);
})().catch((error) => {
  console.error(error.response ? error.response.data : error);
  process.exit(1);
});
