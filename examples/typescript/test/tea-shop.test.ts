// 从下单到退款，以及会出错的地方。/ From the order to the refund, and what can go wrong.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { settingsFromEnv, TeaShop } from '../src/tea-shop.js';
import { Gateway } from './gateway.js';

let gateway: Gateway;
let shop: TeaShop;
let server: Server;

beforeAll(async () => {
  gateway = await Gateway.start();
});

afterAll(() => gateway.stop());

beforeEach(async () => {
  await gateway.control('', 'DELETE');
  const settings = settingsFromEnv(gateway.env, 'wxd678efh567hg6787', '');
  shop = new TeaShop(settings);
  server = shop.server();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  settings.notifyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
});

afterEach(() => server.close());

async function paid(number = 'TEA-0001') {
  await shop.checkOut(number, 'tea', 1);
  await gateway.pay(number);
  await gateway.delivered();
  return shop.orders.get(number)!;
}

test('an order is paid when its notification says so', async () => {
  const codeUrl = await shop.checkOut('TEA-0001', 'tea', 2);
  expect(codeUrl).toMatch(/^weixin:\/\//);
  expect(shop.orders.get('TEA-0001')).toMatchObject({ total: 3600, state: 'pending' });
  await gateway.pay('TEA-0001');
  await gateway.delivered();
  expect(shop.orders.get('TEA-0001')).toMatchObject({ state: 'paid', transactionId: expect.any(String) });
});

test('a probe is refused and the true notification follows', async () => {
  await shop.checkOut('TEA-0001', 'tea', 1);
  await gateway.control('/notifications/faults', 'POST', { fault: 'probe', count: 1 });
  await gateway.pay('TEA-0001');
  await expect.poll(() => gateway.deliveries()).toEqual([401]);
  expect(shop.orders.get('TEA-0001')!.state).toBe('pending');
  await gateway.control('/clock', 'POST', { seconds: 16 });
  await gateway.delivered();
  expect(shop.orders.get('TEA-0001')!.state).toBe('paid');
});

test('whoever was not told asks', async () => {
  server.close();
  await shop.checkOut('TEA-0001', 'tea', 1);
  expect((await shop.ask('TEA-0001')).state).toBe('pending');
  await gateway.pay('TEA-0001');
  expect((await shop.ask('TEA-0001')).state).toBe('paid');
});

test('refunds in part are given once and never more than was paid', async () => {
  const order = await paid();
  expect(await shop.refund('TEA-0001', 'R-1', 800)).toBe('PROCESSING');
  expect(await shop.refund('TEA-0001', 'R-1', 800)).toBe('PROCESSING');
  await expect(shop.refund('TEA-0001', 'R-2', 1001)).rejects.toThrow('more than is left');
  await gateway.control('/refunds/R-1/succeed');
  await gateway.delivered();
  expect([...order.refunds]).toEqual([['R-1', { amount: 800, status: 'SUCCESS' }]]);
});

test('a response that WeChat Pay did not sign is an error', async () => {
  await paid();
  await gateway.control('/faults', 'POST', { fault: 'wrong_signature' });
  await expect(shop.ask('TEA-0001')).rejects.toThrow();
});
