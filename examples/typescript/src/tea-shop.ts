// 一家茶店的收款与退款，用 npm 的 wechatpay-axios-plugin。
//
// A tea shop that takes payments, gives refunds and hears of both, with npm's wechatpay-axios-plugin. Amounts are integers in fen.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';

const PRICES: Record<string, number> = { tea: 1800 };
/** 通知的时间最多相差五分钟。/ A notification is at most five minutes old. */
const FRESH_SECONDS = 300;

export interface Settings {
  appid: string;
  notifyUrl: string;
  mchid: string;
  serial: string;
  privateKey: string;
  publicKeyId: string;
  publicKey: string;
  apiV3Key: string;
  baseUrl: string;
}

/** 与 Rust 客户端相同的环境变量。/ The variables are those of the Rust client. */
export function settingsFromEnv(env: NodeJS.ProcessEnv, appid: string, notifyUrl: string): Settings {
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set`);
    return value;
  };
  const file = (name: string): string => readFileSync(required(name), 'ascii');
  return {
    appid,
    notifyUrl,
    mchid: required('WECHATPAY_MCHID'),
    serial: required('WECHATPAY_SERIAL_NO'),
    privateKey: file('WECHATPAY_PRIVATE_KEY_PATH'),
    publicKeyId: required('WECHATPAY_PUBLIC_KEY_ID'),
    publicKey: file('WECHATPAY_PUBLIC_KEY_PATH'),
    apiV3Key: required('WECHATPAY_APIV3_KEY'),
    baseUrl: env.WECHATPAY_BASE_URL ?? 'https://api.mch.weixin.qq.com',
  };
}

interface Transaction {
  out_trade_no: string;
  transaction_id: string;
  trade_state: string;
  amount: { total: number };
}

interface FinishedRefund {
  out_trade_no: string;
  out_refund_no: string;
  refund_status: string;
}

export interface Order {
  total: number;
  state: 'pending' | 'paid';
  transactionId?: string;
  refunds: Map<string, { amount: number; status: string }>;
}

export class TeaShop {
  /** 订单在内存里；真实的店放进数据库。/ Orders are in memory; a real shop has a database. */
  readonly orders = new Map<string, Order>();
  readonly #settings: Settings;
  readonly #wechatpay: Wechatpay;

  constructor(settings: Settings) {
    this.#settings = settings;
    const { mchid, serial, privateKey, publicKeyId, publicKey, baseUrl } = settings;
    const certs = { [publicKeyId]: publicKey };
    this.#wechatpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL: `${baseUrl}/`, timeout: 10_000 });
  }

  /** 下单，返回二维码内容；金额由价目表决定。/ Creates an order and returns the QR code's text. The price list says the amount. */
  async checkOut(number: string, sku: string, quantity: number): Promise<string> {
    const price = PRICES[sku];
    if (price === undefined) throw new Error(`there is no ${sku}`);
    const order = this.orders.get(number) ?? { total: price * quantity, state: 'pending', refunds: new Map() };
    this.orders.set(number, order);
    const { appid, mchid, notifyUrl: notify_url } = this.#settings;
    const response = await this.#wechatpay.chain('v3/pay/transactions/native').post<any>({
      appid, mchid, notify_url, description: `${sku} × ${quantity}`, out_trade_no: number, amount: { total: order.total },
    });
    return response.data.code_url;
  }

  /** 通知没来就去查。/ Asks for the state, if no notification came. */
  async ask(number: string): Promise<Order> {
    const call = this.#wechatpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}');
    const response = await call.get<any>({ params: { mchid: this.#settings.mchid }, out_trade_no: number });
    if (response.data.trade_state === 'SUCCESS') this.#recordPayment(response.data);
    return this.#order(number);
  }

  /** 同一退款单号只退一次；结果未知时用同一单号重试。/ The same number is the same refund: repeat it if the outcome is unknown. */
  async refund(number: string, refundNumber: string, amount: number): Promise<string> {
    const order = this.#order(number);
    if (order.state !== 'paid') throw new Error('the order is not paid');
    const known = order.refunds.get(refundNumber);
    if (!known) {
      const refunded = [...order.refunds.values()].reduce((sum, refund) => sum + refund.amount, 0);
      if (!Number.isSafeInteger(amount) || amount < 1 || amount > order.total - refunded) throw new Error('more than is left');
      order.refunds.set(refundNumber, { amount, status: 'REQUESTED' });
    } else if (known.amount !== amount) {
      throw new Error("the number is another refund's");
    }
    const response = await this.#wechatpay.chain('v3/refund/domestic/refunds').post<any>({
      out_refund_no: refundNumber, out_trade_no: number, notify_url: this.#settings.notifyUrl,
      amount: { refund: amount, total: order.total, currency: 'CNY' },
    });
    this.#recordRefund(number, refundNumber, response.data.status);
    return order.refunds.get(refundNumber)!.status;
  }

  /** 验签、解密、处理，返回应答的状态码。/ Verifies, decrypts and handles; returns the status of the response. */
  notified(headers: IncomingHttpHeaders, body: string): number {
    const header = (name: string): string => String(headers[`wechatpay-${name}`] ?? '');
    const { publicKeyId, publicKey, apiV3Key } = this.#settings;
    const age = Math.abs(Date.now() / 1000 - Number(header('timestamp')));
    const message = Formatter.joinedByLineFeed(header('timestamp'), header('nonce'), body);
    const authentic = header('serial') === publicKeyId && age <= FRESH_SECONDS && Rsa.verify(message, header('signature'), publicKey);
    if (!authentic) return 401;
    const { event_type, resource } = JSON.parse(body);
    const text = Aes.AesGcm.decrypt(resource.ciphertext, apiV3Key, resource.nonce, resource.associated_data);
    if (event_type === 'TRANSACTION.SUCCESS') {
      this.#recordPayment(JSON.parse(text) as Transaction);
    } else if (event_type.startsWith('REFUND.')) {
      const refund = JSON.parse(text) as FinishedRefund;
      this.#recordRefund(refund.out_trade_no, refund.out_refund_no, refund.refund_status);
    }
    return 204;
  }

  /** 接收通知的服务器；正文按收到的字节验签。/ The server of the notifications. The body is verified as the bytes that arrived. */
  server(): Server {
    return createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        let status = 500;
        try {
          status = this.notified(request.headers, Buffer.concat(chunks).toString('utf8'));
        } catch (error) {
          console.error(error instanceof Error ? error.message : error);
        }
        response.writeHead(status).end();
      });
    });
  }

  #order(number: string): Order {
    const order = this.orders.get(number);
    if (!order) throw new Error(`there is no order ${number}`);
    return order;
  }

  #recordPayment(transaction: Transaction): void {
    const order = this.#order(transaction.out_trade_no);
    if (transaction.amount.total !== order.total) throw new Error('another amount was paid');
    order.state = 'paid';
    order.transactionId = transaction.transaction_id;
  }

  #recordRefund(number: string, refundNumber: string, status: string): void {
    const refund = this.#order(number).refunds.get(refundNumber);
    if (!refund) throw new Error(`there is no refund ${refundNumber}`);
    if (!['SUCCESS', 'CLOSED'].includes(refund.status)) refund.status = status;
  }
}
