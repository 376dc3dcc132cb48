import type { Deps } from '../usecase/use-case.ts';

/** Something that runs beside the answering of questions until it is told to stop. */
export interface Work {
  stop(): Promise<void>;
}

const again = 30_000;

/** Opens background work, and again after a while when it could not be opened; why stands in the operators' log. */
export function keptWork(background: string, { log }: Pick<Deps, 'log'>, open: () => Promise<Work>): Work {
  const failed = (error: unknown) => log({ level: 'error', background, error: error instanceof Error ? error.message : String(error) });
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let opening: Promise<Work | undefined> = Promise.resolve(undefined);
  const attempt = () => {
    opening = open().catch((error: unknown) => {
      failed(error);
      if (!stopped) timer = setTimeout(attempt, again).unref();
      return undefined;
    });
  };
  attempt();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await (await opening)?.stop().catch(failed);
    },
  };
}
