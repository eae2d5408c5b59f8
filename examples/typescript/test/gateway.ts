// 代替微信支付的网关，以及代用户的操作。/ The gateway in the place of WeChat Pay, and what its user does.
//
// `WECHATPAY` 是命令行程序 wechatpay 的路径，默认在 PATH 中查找。/ `WECHATPAY` is the path of the command `wechatpay`.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export class Gateway {
  /** `sandbox.env` 中的变量。/ The variables of `sandbox.env`. */
  readonly env: Record<string, string>;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(process: ChildProcess, folder: string) {
    this.#process = process;
    this.#folder = folder;
    const lines = readFileSync(join(folder, 'sandbox.env'), 'utf8').split('\n');
    const variable = /^(?:export )?(WECHATPAY_\w+)=(?:'([^']*)'|"([^"]*)"|(.*))$/;
    this.env = Object.fromEntries(lines.map((line) => line.match(variable)).flatMap((found) => (found ? [[found[1], found[2] ?? found[3] ?? found[4]]] : [])));
  }

  static async start(): Promise<Gateway> {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    const child = spawn(process.env.WECHATPAY ?? 'wechatpay', ['sandbox', '--out', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [first] = await once(child.stdout!, 'data');
    if (!String(first).startsWith('listening on ')) throw new Error(`the gateway says: ${first}`);
    return new Gateway(child, folder);
  }

  async control(path: string, method = 'POST', body?: object): Promise<any> {
    const response = await fetch(`${this.env.WECHATPAY_BASE_URL}/__sandbox${path}`, { method, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  }

  pay(number: string): Promise<any> {
    return this.control(`/pay/transactions/${number}/pay`);
  }

  /** 已发送的通知各自得到的状态码。/ The status that each notification got. */
  async deliveries(): Promise<number[]> {
    const { entries } = await this.control('/journal', 'GET');
    return entries.filter((entry: any) => entry.verdict === 'notification').map((entry: any) => entry.status);
  }

  /** 等到所有通知都被接收。/ Waits until every notification was taken. */
  async delivered(): Promise<void> {
    for (let turn = 0; turn < 500; turn += 1) {
      if ((await this.control('/notifications', 'GET')).waiting === 0) return;
      await sleep(10);
    }
    throw new Error('a notification is still waiting');
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await once(this.#process, 'exit');
    rmSync(this.#folder, { recursive: true });
  }
}
