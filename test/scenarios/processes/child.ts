import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Child {
  /** Where it says it listens. */
  readonly url: string;
  /** @returns its exit code, null when the signal killed it */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  output(): string;
}

/** Starts a script of this folder and waits until it says where it listens. @throws Error with its output when it leaves before */
export async function startChild(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Child> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { PATH: process.env['PATH'] ?? '', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const said = /^\S.* (http:\/\/127\.0\.0\.1:\d+)$/m.exec(output);
        if (said) resolve(said[1]!);
      });
    void exit.then(() => reject(new Error(`${script} ${args.join()} left before it was ready:\n${output}`)));
  });
  return {
    url,
    async end(signal) {
      child.kill(signal);
      return (await exit)[0];
    },
    output: () => output,
  };
}
