import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import type { FromGateway, GatewaySettings, ToGateway } from './contestant.ts';

/** Asked at the same time: enough to keep a gateway busy, few enough for the subgraphs behind it. */
export const atOnce = 4;

/** One question, asked again and again. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly accessToken: string;
}

/** Of one burst of the same question. */
export interface Burst {
  /** The body that every answer had. */
  readonly answer: string;
  /** Processor time of the gateway's process, all threads, for one request. */
  readonly cpuMs: number;
  readonly requestsPerSecond: number;
}

export interface RunningGateway {
  /** @throws Error when an answer is not 200, or not the same as the first */
  burst(question: Question, requests: number): Promise<Burst>;
  stop(): Promise<void>;
}

/** Every contestant on the same Node, with the same flags. */
const flags = ['--max-semi-space-size=64', '--disable-warning=ExperimentalWarning', '--import', 'tsx'];

/** @param file one of the gateways of this folder */
export async function startGateway(file: 'ours' | 'apollo' | 'hive', settings: GatewaySettings): Promise<RunningGateway> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = fork(fileURLToPath(new URL(`./${file}.ts`, import.meta.url)), [], {
    execArgv: flags,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = await hear(child, { start: settings });
  if (!('url' in answer)) {
    child.kill('SIGKILL');
    throw new Error(`${file}: ${'failed' in answer ? answer.failed : 'no address'}`);
  }
  const { origin, pathname: path } = new URL(answer.url);
  const pool = new Pool(origin, { connections: atOnce });
  const cpu = async () => {
    const told = await hear(child, 'cpu');
    return 'cpuMs' in told ? told.cpuMs : Number.NaN;
  };
  const ask = async ({ query, variables, accessToken }: Question): Promise<string> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${accessToken}` };
    const { statusCode, body } = await pool.request({ method: 'POST', path, headers, body: JSON.stringify({ query, variables }) });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${file} answered ${statusCode}: ${text.slice(0, 500)}`);
    return text;
  };
  return {
    async burst(question, requests) {
      const first = await ask(question);
      let left = requests;
      const before = await cpu();
      const start = performance.now();
      const worker = async () => {
        while (left-- > 0) {
          const again = await ask(question);
          if (again !== first) throw new Error(`${file}: two answers to one question, the second ${again.slice(0, 500)}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      const seconds = (performance.now() - start) / 1000;
      return { answer: first, cpuMs: ((await cpu()) - before) / requests, requestsPerSecond: requests / seconds };
    },
    async stop() {
      await pool.close();
      const gone = once(child, 'exit');
      // It has nothing to lose, and some do not end when asked.
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Says something to a gateway and waits for what it says to it. @throws Error when it ends instead */
async function hear(child: ChildProcess, message: ToGateway): Promise<FromGateway> {
  child.send(message);
  const done = new AbortController();
  try {
    const ended = once(child, 'exit', { signal: done.signal }).then(([code]) => {
      throw new Error(`the gateway ended with ${code}`);
    });
    const [told] = (await Promise.race([once(child, 'message', { signal: done.signal }), ended])) as [FromGateway];
    return told;
  } finally {
    done.abort();
  }
}
