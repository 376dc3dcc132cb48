import { readArguments, USAGE } from './arguments.ts';
import { checkFile, UsageError } from './checks.ts';

const WRONG_USE = 2;

type Say = (line: string) => void;

/**
 * Checks all files and returns the exit status: 0 verified, 1 a check failed, 2 wrong use.
 * @param say one line of outcome @param complain what was wrong with the use
 */
export function verify(args: readonly string[], say: Say, complain: Say): number {
  const request = readArguments(args);
  if (!request) {
    complain(USAGE);
    return WRONG_USE;
  }
  try {
    const outcomes = request.files.map((file) => ({ file, ...checkFile(file, request) }));
    for (const { file, lines } of outcomes) for (const line of lines) say(`${file}: ${line}`);
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n${USAGE}`);
    return WRONG_USE;
  }
}
